# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""Glossaries under other headings, who coined a word told in brackets, and what was handed over."""

import pytest

ENTRIES = "- **Ghost patch**: a change that nobody has read.\n- **Lint debt**: warnings that nobody reads."


@pytest.mark.parametrize(
    ("heading", "glossary"),
    [
        ("Terms", True),
        ("What we learned to say", True),
        ("Words since last spring", True),
        ("The language of 2025", True),
        ("Talking the talk", True),
        ("Words that crept into the meeting room", True),
        ("Payment terms", False),
        ("Terms and conditions", False),
        ("Things that broke", False),
    ],
)
def test_headings_of_glossaries(assembled, heading, glossary):
    terms = assembled(f"# 2025 in review\n\n## {heading}\n\n{ENTRIES}\n")["terms"].to_dicts()
    assert {row["term"] for row in terms} == ({"ghost patch", "lint debt"} if glossary else set())


def test_a_coiner_in_brackets_is_no_meaning(assembled):
    (term,) = assembled(
        "# 2025 in review\n\n*Ghost patch* (coined by Nora Vance in May 2025) means a change that nobody has read.\n"
    )["terms"].to_dicts()
    assert term["definition"] == "a change that nobody has read"
    assert (term["coined_by"], term["date_edtf"]) == ("Nora Vance", "2025-05")


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        # What is set off with its brackets, and a full stop where others put a colon.
        ("**幽灵补丁（ghost patch）**。没有人读过的合并请求。5 月起到处都是。", ("ghost patch", "幽灵补丁", "没有人读过的合并请求", None, None)),
        ("**幽灵补丁（ghost patch）**。5 月，诺拉·万斯造的词：没有人读过的合并请求。", ("ghost patch", "幽灵补丁", "没有人读过的合并请求", "诺拉·万斯", "2025-05")),
        ("**Ghost patch**. A change that nobody has read.", ("ghost patch", None, "A change that nobody has read", None, None)),
        ("**Ghost patch**. It was everywhere.", ("ghost patch", None, None, None, None)),
        # Whose it is comes before what it means.
        ("**幽灵补丁**：诺拉·万斯 5 月总结的，没有人读过、却合进去了的请求。", ("幽灵补丁", "幽灵补丁", "没有人读过、却合进去了的请求", "诺拉·万斯", "2025-05")),
        ("*The ghost patch*: Nora Vance's label (May) for a change that nobody has read.", ("ghost patch", None, "a change that nobody has read", "Nora Vance", "2025-05")),
        ("*Ghost patch*: from a newsletter by Nora Vance in May.", ("ghost patch", None, None, "Nora Vance", "2025-05")),
        ("*Ghost patch*: Nora Vance, June again.", ("ghost patch", None, None, "Nora Vance", "2025-06")),
        ("**幽灵补丁**：诺拉·万斯 5 月 2 日的一篇博客里造出来的。", ("幽灵补丁", "幽灵补丁", None, "诺拉·万斯", "2025-05-02")),
        ("**Ghost patch**. Coined by a Lantern reader called Tinfold: a change that nobody has read.", ("ghost patch", None, "a change that nobody has read", "Tinfold", None)),
        # Of unknown origin, ours, or a dictionary's choice: no meaning, nobody's, no date.
        ("*Ghost patch*: of unknown origin.", ("ghost patch", None, None, None, None)),
        ("**幽灵补丁**。这个是咱们自己的发明。", ("幽灵补丁", "幽灵补丁", None, None, None)),
        ("**幽灵补丁**：江北词典的年度词，11 月公布。", ("幽灵补丁", "幽灵补丁", None, None, None)),
        ("**幽灵补丁**。没有人读过的合并请求。11 月，江北词典把它选成了年度词。", ("幽灵补丁", "幽灵补丁", "没有人读过的合并请求", None, None)),
        ("*Ghost patch*: known to all. By May it was Northern Dictionary's word of the year.", ("ghost patch", None, "known to all", None, None)),
    ],
    ids=lambda value: value[:40] if isinstance(value, str) else "",
)  # fmt: skip
def test_an_entry_of_a_glossary(assembled, entry, expected):
    heading = "今年的新词" if "（" in entry or "：" in entry or "。" in entry else "New words"
    (term,) = assembled(f"# 2025\n\n## {heading}\n\n{entry}\n")["terms"].to_dicts()
    names = ("term", "term_zh", "definition", "coined_by", "date_edtf")
    assert tuple(term[name] for name in names) == expected


def test_a_known_word_has_one_name_in_both_languages(assembled):
    tables = assembled(
        "# 2025 回顾\n\n5 月，卡帕西提出了“氛圍編程”一词。\n",
        "# 2025 in review\n\nIn May, Andrej Karpathy coined the term “vibe coding”.\n",
    )
    (term,) = tables["terms"].to_dicts()
    assert (term["term"], term["term_zh"]) == ("vibe coding", "氛圍編程")
    assert (term["coined_by"], term["n_sources"]) == ("Andrej Karpathy", 2)
    assert tables["conflicts"].is_empty()


@pytest.mark.parametrize(
    "text",
    [
        "In May Anthropic handed MCP over to the Linux Foundation.",
        "In May Anthropic turned MCP over to the Linux Foundation.",
        "In May the Linux Foundation received MCP from Anthropic.",
    ],
)
def test_what_is_handed_over_is_given_and_not_released(assembled, text):
    tables = assembled(f"# 2025 in review\n\n{text}\n")
    assert not tables["releases"].to_dicts()
    events = tables["events"].to_dicts()
    assert [(e["event_type"], e["date_edtf"]) for e in events] == [("donation", "2025-05")]
