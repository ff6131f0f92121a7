# ruff: noqa: E501 (a text is read as a whole, on one line)
"""Digests of a week, a day or a month: what their headings date, and what their rows and lists tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

WEEK = "# Model letter: 4 - 10 August 2025"
ROWS = "| Story | More |\n|---|---|\n"
AT_OTHERS = "## August 4, 2025\n\n{}"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # A week dates what stands below it, wherever it stands in its heading.
        (f"{WEEK}\n\n## Labs\n\nMistral has released Codestral 9.", "Codestral 9 | release | 2025-08-04/2025-08-10"),
        ("# Letter\n\n## Week 32 (August 4 – August 10, 2025)\n\nMistral has released Codestral 9.", "Codestral 9 | release | 2025-08-04/2025-08-10"),
        ("# Letter of 2025\n\n## Week ending August 10\n\nMistral has released Codestral 9.", "Codestral 9 | release | 2025-08-04/2025-08-10"),
        ("# Letter\n\n## GPT-9 in court, August 4 – 8, 2025\n\nMistral has released Codestral 9.", "Codestral 9 | release | -"),
        ("# Letter\n\n## My trip, May 4 – August 8, 2025\n\nMistral has released Codestral 9.", "Codestral 9 | release | -"),
        # In brackets a day or week ends its heading, and a month that of a thing.
        ("# Letter of 2025\n\n### **Codestral 9** - Small wonder (Aug 4)\n\nMistral dropped Codestral 9 for editors.", "Codestral 9 | release | 2025-08-04"),
        ("# Letter of 2025\n\n### What Mistral had to show (Aug 4-7)\n\nMistral dropped Codestral 9 for editors.", "Codestral 9 | release | 2025-08-04/2025-08-07"),
        ("# 2025 年来信\n\n### Codestral 9，小而快（8 月）\n\nMistral 发布了 Codestral 9。", "Codestral 9 | release | 2025-08"),
        ("# Letter of 2025\n\n### The market (August)\n\nMistral has released Codestral 9.", "Codestral 9 | release | -"),
        ("# Letter\n\n### Codestral 9 (2025)\n\nMistral has released Codestral 9.", "Codestral 9 | release | -"),
        # A month or a day that is all of its heading dates the parts below it too.
        ("# August 2025\n\n## Labs\n\nMistral has released Codestral 9.", "Codestral 9 | release | 2025-08"),
        ("# What August 2025 taught me\n\n## Labs\n\nMistral has released Codestral 9.", "Codestral 9 | release | -"),
        # A link that is all the news of its row, below a heading of news.
        (f"{WEEK}\n\n## News\n\n{ROWS}| [Codestral 9 and Le Chat 9.](http://a.b) | The smaller one writes tests for hours on end. |", "Codestral 9 | release | 2025-08-04/2025-08-10"),
        (f"{WEEK}\n\n## Tools\n\n{ROWS}| [Codestral 9 and Le Chat 9.](http://a.b) | The smaller one writes tests for hours on end. |", ""),
        (f"{WEEK}\n\n## News\n\n{ROWS}| [Codestral 9 is what I use.](http://a.b) | The smaller one writes tests for hours on end. |", ""),
        # Below a heading an item that only speaks of a name is no entry.
        (f"{WEEK}\n\n## Labs\n\n- Codestral 9: small and quick\n- Rivals: under pressure from Magistral 9 at home\n- Now 9M seats of Devstral 9 in use", "Codestral 9 | release | 2025-08-04/2025-08-10"),
        # A day above prose dates no thing that this but names.
        (AT_OTHERS.format("The tool drives Claude Code, a better Le Chat and MCP servers."), ""),
        (AT_OTHERS.format("Kyoto researchers unveiled SpikingBrain-9.0, which saves power."), "SpikingBrain-9.0 | release | 2025-08-04"),
    ],
)  # fmt: skip
def test_headings_and_rows_of_digests(
    released: Callable[[str], set[str]], text: str, told: str
) -> None:
    assert {row for row in released(text) if not row.startswith("Le Chat")} == ({told} - {""})


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        # … nor one that another house offers then, or of which it speaks as one of two.
        (AT_OTHERS.format("Claude Opus 9 is now available in Copilot Studio."), set()),
        (AT_OTHERS.format("Claude Opus 9 is now available in Claude Code."), {"Claude Opus 9 | release | 2025-08-04"}),
        ("Claude Opus 9 was available in GitHub Copilot on August 4, 2025.", {"Claude Opus 9 | release | 2025-08-04"}),
        (AT_OTHERS.format("Anthropic has Claude Opus 9. Both models are available today."), set()),
        ("Mistral trained Codestral 9 and Magistral 9. Both models were released in June 2025.", {"Codestral 9 | release | 2025-06", "Magistral 9 | release | 2025-06"}),
        # What somebody unknown brings out for others is but like the known thing.
        ("In June 2025, Brindle launched Cursor for nurses.", set()),
        ("In June 2025, Cursor launched Cursor for nurses.", {"Cursor | release | 2025-06"}),
        ("In June 2025, Brindle launched Cursor.", {"Cursor | release | 2025-06"}),
        # … and what is run by a known thing is another.
        ("In June 2025, Oracle launched Blackwell Ultra GPU-powered servers.", set()),
        ("In June 2025 Google Launches AI-Powered NotebookLM.", {"NotebookLM | release | 2025-06"}),
        ("In June 2025, Nvidia launched Blackwell.", {"NVIDIA Blackwell | release | 2025-06"}),
        # A word of its own makes another name of it.
        ("In June 2025, Salesforce launched Agentforce Meadow.", set()),
        ("In June 2025, Salesforce launched Agentforce Desktop.", {"Agentforce | release | 2025-06"}),
        # A device has its name before its kind, and a system before those that run it.
        ("Meta unveiled its $700 Corvina smart glasses in June 2025.", {"Corvina | release | 2025-06"}),
        ("In June 2025, Samsung announced the Lumo headset.", {"Lumo | release | 2025-06"}),
        ("In June 2025, Apple announced Swiss chips.", set()),
        ("In June 2025, Google announced Android phones.", set()),
        # What something else shows or is for did not come out with it.
        ("On June 7, 2025, Mistral released notes showing Codestral 9 at work.", set()),
        ("On June 7, 2025, Microsoft shipped a set of fixes positioning Windows 11 as a home for agents.", set()),
        # What a firm hands to those who work for it, and what is found out about a thing, brings nothing out.
        ("In June 2025, Brindle Rail rolled out Le Chat to its 8,000 employees.", set()),
        ("In June 2025, Mistral rolled out Le Chat to all.", {"Le Chat | release | 2025-06"}),
        ("Cursor disclosed a hole in its file dialog in June 2025.", set()),
        ("In June 2025, Mistral shipped an update right after the Codestral 9 launch.", {"Codestral 9 | release | 2025-06"}),
        # Where a thing is to be had did not come out.
        ("GPT-9 is now available across many editors:\n\n- **Cursor**: available to all\n- **Zed**: available", {"GPT-9 | release | -"}),
        ("GPT-9 is now available across many editors in two sizes:\n\n- GPT-9 mini: available now", {"GPT-9 | release | -", "GPT-9 mini | release | -"}),
        ("New since June:\n\n- **Cursor**: available to all", {"Cursor | release | -"}),
    ],
)  # fmt: skip
def test_what_is_named_but_did_not_come_out(
    released: Callable[[str], set[str]], sentence: str, told: set[str]
) -> None:
    assert released(sentence) == told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        # What a thing gets on the day that stands above, and where it comes to.
        ("Mistral added voice mode to Le Chat.", {"Le Chat | update | 2025-08-04"}),
        ("Mistral expanded Le Chat with plug-ins for shops.", {"Le Chat | update | 2025-08-04"}),
        ("Samsung expanded Le Chat with plug-ins for shops.", set()),
        ("Le Chat is now live in Korea and Japan.", {"Le Chat | update | 2025-08-04"}),
        ("Le Chat is now available in nine more languages.", {"Le Chat | update | 2025-08-04"}),
        ("Le Chat is now available.", {"Le Chat | release | 2025-08-04"}),
        ("Folded into Le Chat, Codestral 9 pleased nobody.", set()),
        # A title announces what the words below it call a trial.
        ("Mistral announces Codestral 9. Mistral has released Codestral 9 as a research preview.", {"Codestral 9 | preview | 2025-08-04"}),
        ("Mistral ships Codestral 9. Mistral has released Codestral 9 as a research preview.", {"Codestral 9 | release | 2025-08-04", "Codestral 9 | preview | 2025-08-04"}),
        # Whose name has the word for a trial.
        ("It began with Codestral 9 (by Mistral) in May 2024, Pharia 9 (by Aleph Alpha) in June 2024.", {"Codestral 9 | release | 2024-05", "Pharia-9 | release | 2024-06"}),
    ],
)  # fmt: skip
def test_updates_and_trials_of_a_day(
    released: Callable[[str], set[str]], sentence: str, told: set[str]
) -> None:
    assert released(AT_OTHERS.format(sentence)) == told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Brindle partnered with Mistral on wind turbines.", ["strategy | Brindle | 2025-08-04"]),
        ("Mistral hired the head of a bank.", ["strategy | Mistral AI | 2025-08-04"]),
        # … but not what was before something else.
        ("The patch came hours after Mistral hired the head of a bank.", []),
        ("After months of talks Mistral hired the head of a bank.", ["strategy | Mistral AI | 2025-08-04"]),
        ("After Mistral hired the head of a bank, calm returned.", []),
        ("Mistral Acquires AI-Powered Brindle.", ["market | Mistral AI | 2025-08-04"]),
        ("After that, Mistral hired the head of a bank.", ["strategy | Mistral AI | 2025-08-04"]),
        # A number that something is but seen against is no news, nor is a nation an alliance.
        ("Doubts linger over Mistral, given its $80 million annual revenue.", []),
        ("Mistral made $80 million in revenue.", ["milestone | Mistral AI | 2025-08-04"]),
        ("It is the smallest EU nation with $80 million in funding for labs.", []),
        ("Text of GPT-9 grade cost $5 per million tokens in June 2024.", []),
    ],
)  # fmt: skip
def test_happenings_of_the_day_above(
    rows: Callable[..., list[str]], sentence: str, told: list[str]
) -> None:
    assert rows(AT_OTHERS.format(sentence), of="events") == told
