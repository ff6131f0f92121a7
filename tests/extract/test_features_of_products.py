# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""What products got in the course of time: updates that English sentences tell."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Ollama gained a desktop app on July 30 and cloud models in September.", ["Ollama | update | 2025-07-30", "Ollama | update | 2025-09"]),
        ("Claude got a research mode in April, then an analysis tool in October.", ["Claude | update | 2025-04", "Claude | update | 2025-10"]),
        ("Web search for Claude was switched on in March.", ["Claude | update | 2025-03"]),
        ("Memory was switched on for Claude in September.", ["Claude | update | 2025-09"]),
        ("Voice mode reached Claude in May.", ["Claude | update | 2025-05"]),
        ("Windows support came to Claude Code in July.", ["Claude Code | update | 2025-07"]),
        ("In April ChatGPT's memory was extended to all chats.", ["ChatGPT | update | 2025-04"]),
        ("Zed went open source in January.", ["Zed | update | 2025-01"]),
        ("LM Studio became free for work in July.", ["LM Studio | update | 2025-07"]),
        ("vLLM merged multimodal support in May.", ["vLLM | update | 2025-05"]),
        ("Codex was extended to Plus users on June 3.", ["Codex | update | 2025-06-03"]),
        ("ChatGPT opened to all users in February.", ["ChatGPT | update | 2025-02"]),
        ("Claude could create and edit files from September 9.", ["Claude | update | 2025-09-09"]),
    ],
)  # fmt: skip
def test_what_a_product_got(released, text, rows):
    assert released(text) == set(rows)


@pytest.mark.parametrize(
    "text",
    [
        "ChatGPT got 100 million users in January.",
        "ChatGPT got worse in April.",
        "Claude gained 10 points in March.",
        "Cursor got a $9 billion valuation in June.",
        "Claude Code did not get a web version in May.",
        "I switched on memory for Claude in September.",
        "The price of Cursor was raised in June.",
        "A paper on Claude appeared in May.",
        "Claude will gain a research mode in April.",
        "GPT-9 got a nickname in September.",
        "xAI sat an exam on 4 November: GPT-9 got a B with 68%.",
        "Cursor got a new CEO in May.",
        "ChatGPT got a Super Bowl ad in February.",
        "Cursor added 40 engineers in June.",
        "The lawsuit reached ChatGPT in May.",
        "Malware hit Cursor in July.",
        "Support for MCP landed somewhere in June.",
    ],
)
def test_what_is_no_update(released, text):
    assert released(text) == set()
