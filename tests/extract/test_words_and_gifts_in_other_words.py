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
