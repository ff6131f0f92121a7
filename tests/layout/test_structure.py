"""Sections, blocks, lists with their lead-in."""

import pytest

from llmdata.layout import RUN_IN


def blocks(layout):
    return [
        (block.kind, layout.visible[block.start : block.end].strip()) for block in layout.blocks
    ]


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("# 甲\n\n乙\n丙\n\n丁", [("heading", "甲"), ("paragraph", "乙 丙"), ("paragraph", "丁")]),
        ("甲\n===\n\n乙", [("heading", "甲"), ("paragraph", "乙")]),
        ("- 甲\n- 乙", [("item", "甲"), ("item", "乙")]),
        ("- 甲\n\n  乙\n- 丙", [("item", "甲"), ("paragraph", "乙"), ("item", "丙")]),
        ("> 甲\n\n乙", [("paragraph", "甲"), ("paragraph", "乙")]),
        ("| 甲 | 乙 |\n|--|--|\n| 丙 | **丁** |", [("row", "甲，乙"), ("row", "丙，丁")]),
        ("甲\n\n<p>乙</p>\n\n丙", [("paragraph", "甲"), ("paragraph", "乙"), ("paragraph", "丙")]),
        # A definition goes on behind its term.
        ("甲\n: 乙\n\n丙\n\n:   丁\n", [("item", "甲： 乙"), ("item", "丙： 丁")]),
        ("甲\n: 乙\n: 丙", [("item", "甲： 乙"), ("paragraph", "丙")]),
        ("", []),
        ("\n\n   \n", []),
        ("![](x.png)", []),
    ],
)
def test_blocks(lay, markdown, expected):
    assert blocks(lay(markdown)) == expected


def test_a_quotation_is_marked_as_one(lay):
    layout = lay("甲\n\n> 乙\n>\n> - 丙\n\n丁")
    assert [block.quoted for block in layout.blocks] == [False, True, True, False]


def test_sections_run_from_heading_to_heading(lay):
    text = "甲\n\n# 一 #\n\n乙\n\n## **二**\n\n丙\n"
    layout = lay(text)
    assert [(s.ordinal, s.heading) for s in layout.sections] == [(1, "一"), (2, "二")]
    assert [text[s.start : s.end] for s in layout.sections] == [
        "# 一 #\n\n乙\n\n",
        "## **二**\n\n丙\n",
    ]
    assert [block.section for block in layout.blocks] == [None, 0, 0, 1, 1]


def test_no_heading_no_section(lay):
    layout = lay("甲\n\n乙")
    assert layout.sections == []
    assert {block.section for block in layout.blocks} == {None}


def items(layout):
    """Item, its place, and the block that leads its list in."""
    found = []
    for block in layout.blocks:
        if block.kind == "item":
            lead_in = None if block.lead_in is None else layout.blocks[block.lead_in]
            words = lead_in and layout.visible[lead_in.start : lead_in.end]
            found.append((layout.visible[block.start : block.end], block.position, words))
    return found


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("导语：\n\n- 甲\n- 乙", [("甲", 1, "导语："), ("乙", 2, "导语：")]),
        ("导语：\n- 甲\n\n- 乙", [("甲", 1, "导语："), ("乙", 2, "导语：")]),
        ("导语：\n\n1. 甲\n2. 乙", [("甲", 1, "导语："), ("乙", 2, "导语：")]),
        ("- 甲\n- 乙", [("甲", 1, None), ("乙", 2, None)]),
        (
            "导语：\n\n- 甲\n  - 丙\n  - 丁\n- 乙",
            [("甲", 1, "导语："), ("丙", 1, "甲"), ("丁", 2, "甲"), ("乙", 2, "导语：")],
        ),
        (
            "一：\n\n- 甲\n\n二：\n\n- 乙",
            [("甲", 1, "一："), ("乙", 1, "二：")],
        ),
        (
            "导语：\n\n![](x.png)\n\n- **甲**\n- `乙`",
            [("甲", 1, "导语："), ("乙", 2, "导语：")],
        ),
    ],
)
def test_a_list_knows_its_lead_in(lay, markdown, expected):
    assert items(lay(markdown)) == expected


def words_of(layout, numbers):
    return [layout.visible[layout.blocks[n].start : layout.blocks[n].end] for n in numbers]


def test_what_leads_in_an_item_leads_in_those_below_it(lay):
    layout = lay("导语：\n\n- 甲\n  - 乙\n    - 丙\n- 丁")
    assert words_of(layout, layout.leads(3)) == ["乙", "甲", "导语："]
    assert words_of(layout, layout.leads(4)) == ["导语："]


def test_headings_stand_under_those_of_a_higher_level(lay):
    layout = lay("# 题\n\n### 一\n\n甲\n\n## 二\n\n乙")
    assert [words_of(layout, layout.headings(n)) for n in range(5)] == [
        [], ["题"], ["一", "题"], ["题"], ["二", "题"]
    ]  # fmt: skip


def test_lines_that_are_entries_read_like_a_list(lay):
    layout = lay("May in short.\nMay 5: GPT-9\nMay 7: Grok 9\n")
    assert [block.kind for block in layout.blocks] == ["paragraph", "item", "item"]
    assert [block.lead_in for block in layout.blocks] == [None, 0, 0]


@pytest.mark.parametrize(
    "text",
    [
        "It came out on\nMay 5, 2025 and is good.\n",  # prose that is wrapped
        "We saw GPT-9,\n2025 年 3 月 came next,\n",
        "One line: no more\n",
        # Lines of prose whose first words are a name, a date or a label by chance.
        "下半年 Grok\nQwen 和\nKimi 都换了负责人。\n",
        "那家公司（旧名\nAlpha\nBeta）后来\nGamma 把它买下\n",
        "6 月，几家公司一起放出\n终端助手：\n",
        "6 月的 Grok 9\n走得更远：它会画图。\n",
        "工具都放在网上。\n2025 年写了 30 个！\n",
        "2024 年 6 月，甲提出一项标准。\n2025 年 3 月它红遍各处，乙也支持。\n",
        "前情\n甲、乙、丙这 3 家都来了。丁\n戊、己、庚这 4 家没有来，辛。\n",
    ],
)
def test_prose_that_is_wrapped_is_one_paragraph(lay, text):
    assert len(lay(text).blocks) == 1


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("榜单：\n1、甲\n2、乙", [(1, "甲"), (2, "乙")]),
        ("榜单\n（1）甲\n（2）乙\n（3）丙", [(1, "甲"), (2, "乙"), (3, "丙")]),
        ("① 甲\n② 乙", [(1, "甲"), (2, "乙")]),
        ("一、甲\n\n二、乙", [(1, "甲"), (2, "乙")]),
        ("1.甲\n2.乙", [(1, "甲"), (2, "乙")]),
        ("**2、**甲\n\n**1、**乙", [(2, "甲"), (1, "乙")]),
        ("#1 Gamma\n#2 Delta", [(1, "Gamma"), (2, "Delta")]),
        ("No. 1: Gamma\nNo. 2: Delta", [(1, "Gamma"), (2, "Delta")]),
        ("1️⃣ 甲\n2️⃣ 乙", [(1, "甲"), (2, "乙")]),
        ("十、甲\n\n九、乙\n\n八、丙\n\n七、丁\n\n一、戊", []),  # not all steps
        ("1、甲", []),  # one alone counts nothing
        ("1、甲\n\n中间一段。\n\n2、乙", []),
        ("3.5 倍\n4.5 倍", []),
        ("一、甲\n\n2、乙", []),
        ("2024、2025 两年\n2025、2026 两年", []),
        ("#5 甲\n#9 乙", []),
    ],
)
def test_numbers_that_are_typed_count_items(lay, text, items):
    layout = lay(text)
    assert [
        (block.number, layout.visible[block.start : block.end])
        for block in layout.blocks
        if block.number is not None
    ] == items
    assert all(block.kind == "item" for block in layout.blocks if block.number is not None)


def test_a_typed_list_has_its_lead_in(lay):
    blocks = lay("榜单如下。\n\n1、甲\n\n2、乙").blocks
    assert [(block.lead_in, block.position) for block in blocks] == [(None, 0), (0, 1), (0, 2)]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("3 月：甲发布。\n5 月：乙发布。", "ii"),
        ("3 月 5 日 甲发布\n5 月 7 日 乙发布", "ii"),
        ("甲公司：3 月发布。\n乙公司：5 月发布。", "ii"),
        ("今年的事：\n3 月甲发布。", "pi"),
        ("今年的事。\n3 月甲发布。\n5 月乙发布。", "pii"),
        ("3 月，甲发布。\n5 月，乙发布。\n6 月，丙发布。", "iii"),
        ("20250305 甲发布\n20250507 乙发布", "ii"),
        ("甲公司\n乙公司\n丙公司", "iii"),
        ("甲公司。[^1]\n2025 年 3 月开张。", "p"),
        ("6 月，甲开张。[^1]\n7 月，乙开张<sup>2</sup>。", "p"),
        ("\u200b3 月：甲开张。\n\u200b5 月：乙开张。", "ii"),
    ],
)
def test_lines_that_are_entries_by_their_heads(lay, text, kinds):
    assert "".join(block.kind[0] for block in lay(text).blocks) == kinds


def test_lines_that_begin_with_an_emoji_are_entries(lay):
    assert blocks(lay("🚀 甲 🎉\n🇨🇳 乙")) == [("item", "🚀 甲 🎉"), ("item", "🇨🇳 乙")]
    assert blocks(lay("🚀 甲\n乙 🚀")) == [("paragraph", "🚀 甲 乙 🚀")]


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        ("**三月**\n\n甲。\n\n**四月：**\n\n乙。", ["三月", "四月："]),
        ("__March__\n\nAlpha.\n\n__April__\n\nBeta.", ["March", "April"]),
        ("【3 月】\n\n甲。\n\n【4 月】\n\n乙。", ["【3 月】", "【4 月】"]),
        ("一、3 月\n\n甲。\n\n二、4 月\n\n乙。", ["一、3 月", "二、4 月"]),
        ("■ 三月\n\n甲。\n\n■ 四月\n\n乙。", ["■ 三月", "■ 四月"]),
        ("**三月**\n\n甲。", []),  # alone it may be anything
        ("**甲很好。**\n\n乙。\n\n**丙也好！**\n\n丁。", []),  # sentences
        ("**甲**很好\n\n乙。\n\n**丙**也好\n\n丁。", []),
        ("一、甲\n\n二、乙", []),  # a list
        ("**三月**\n\n# 乙\n\n**四月**\n\n丁。", []),  # one a section
    ],
)
def test_short_paragraphs_that_are_set_off_stand_for_headings(lay, text, heads):
    layout = lay(text)
    assert [
        layout.visible[block.start : block.end] for block in layout.blocks if block.level == RUN_IN
    ] == heads
