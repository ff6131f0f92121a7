"""Front matter is read leniently, and what is none is not mistaken for it."""

import pytest

from llmdata.errors import SourceError
from llmdata.source import frontmatter


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("---\ntitle: A review\n---\nBody", {"title": "A review"}),
        # What a blog publishes and a YAML parser refuses.
        (
            "---\nsummary: 《2025: The year in LLMs》\n---\n",
            {"summary": "《2025: The year in LLMs》"},
        ),
        ("---\ntitle: 2025: The year in LLMs\n---\n", {"title": "2025: The year in LLMs"}),
        (
            "---\ntitle: 'Quoted: yes'\nauthor: \"A B\"\n---\n",
            {"title": "Quoted: yes", "author": "A B"},
        ),
        ("---\nTitle: x\n---\n", {"title": "x"}),
        ("---\ntitle:\n---\n", {"title": ""}),
        ("---\ntitle: [unclosed\n---\n", {"title": "[unclosed"}),
        ("---\ntitle: x\ntags:\n- a\n  - b\n---\n", {"title": "x", "tags": "- a - b"}),
        ("---\nsummary: >-\n  two\n  lines\n---\n", {"summary": "two lines"}),
        (
            "---\n# a comment\ntitle: x\n\ndate: 2026-01-14\n---\n",
            {"title": "x", "date": "2026-01-14"},
        ),
        ("---\r\ntitle: x\r\n---\r\nBody", {"title": "x"}),
        ("\ufeff---\ntitle: x\n---\nBody", {"title": "x"}),
        ("--- \ntitle: x\n...\nBody", {"title": "x"}),
        ("---\n---\nBody", {}),
        # Between plus signs.
        (
            "+++\ntitle = 'A review'\ndate = 2024-12-07\n[params]\nby = 'x'\n+++\nBody",
            {"title": "A review", "date": "2024-12-07"},
        ),
    ],
)
def test_front_matter(text: str, values: dict[str, str]) -> None:
    matter = frontmatter.parse(text, "review.md")
    assert dict(matter.values) == values
    assert text[matter.body_start :] == ("Body" if text.endswith("Body") else "")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Body",
        "# Title\n\n---\n\nBody",
        "---",
        "---\nNo metadata, but words under a thematic break\n",
        "---\n\nNote: a blank line follows the break\n",
        "---\n# The first slide\n\n- a point\n---\n# The second: more\n",
        "----\ntitle: x\n----\n",
        "+++\ntitle = 'never closed'\n",
        " ---\ntitle: x\n---\n",
    ],
)
def test_no_front_matter(text: str) -> None:
    if text == "---":
        text += "\n\n"
    assert frontmatter.parse(text, "review.md") == frontmatter.FrontMatter({}, 0)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "---\ntitle: x\n\n# Heading\n\nNo fence follows.\n",
            "line 6: the front matter has a line",
        ),
        ("---\ntitle: x\n", "line 1: the front matter that opens here is never closed"),
        ("---\ntitle: x\nstray words\n---\n", "line 3: the front matter has a line that is not"),
    ],
)
def test_broken_front_matter_names_the_line(text: str, message: str) -> None:
    with pytest.raises(SourceError, match=message) as raised:
        frontmatter.parse(text, "review.md")
    assert str(raised.value).startswith("review.md, ")
