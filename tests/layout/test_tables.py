"""The rows of tables and their cells, in Markdown and in HTML."""

import pytest

MARKDOWN = """\
| 甲 | 乙 | 丙 |
|--|--|--|
| | a，b | **c** |
| d || |
"""
HTML = """\
<table>
<tr><th rowspan="2">甲</th><th colspan="2">乙</th></tr>
<tr><th>丙</th><th>丁</th></tr>
<tr><td rowspan=2>a</td><td></td><td>b<br>c</td></tr>
<tr><td>d</td></tr>
</table>
"""
OF_GROUPS = "<table><tr><td>甲</td><td>乙</td></tr><tr><th colspan=2>a</th></tr></table>"


def rows(layout):
    """Each row: its cells, behind a sign if it is a head."""
    return [
        ("# " if block.head else "")
        + " | ".join(layout.visible[slice(*cell)].strip() for cell in block.cells)
        for block in layout.blocks
        if block.kind == "row"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (MARKDOWN, ["# 甲 | 乙 | 丙", " | a，b | c", "d |  | "]),
        (HTML, ["# 甲 | 乙 | 乙", "# 甲 | 丙 | 丁", "a |  | b\nc", "a | d"]),
        (OF_GROUPS, ["# 甲 | 乙", "a | a"]),
        (MARKDOWN + "\n" + MARKDOWN, 2 * ["# 甲 | 乙 | 丙", " | a，b | c", "d |  | "]),
        ("<td>甲</td>", []),
        ("<table><tr></tr><tr><td></td></tr></table>", []),
    ],
)
def test_cells(lay, text, expected):
    assert rows(lay(text)) == expected


def test_a_caption_is_a_paragraph(lay):
    layout = lay("<table><caption>甲</caption><tr><td>乙</td></tr></table>\n")
    assert [(b.kind, layout.visible[b.start : b.end]) for b in layout.blocks] == [
        ("paragraph", "甲"),
        ("row", "乙"),
    ]


def test_every_character_of_a_cell_stands_in_the_source(lay):
    text = f"前\n\n{HTML}\n后\n"
    layout = lay(text)
    for block in layout.blocks:
        for start, end in block.cells:
            for place in range(start, end):
                span = layout.source_span(place, place + 1)
                if layout.visible[place] not in "\n，":
                    assert layout.quote(span) == layout.visible[place]
