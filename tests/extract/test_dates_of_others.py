# ruff: noqa: E501 (an example is read as a whole, on one line)
"""Dates that stand beside a name and are another's, and figures that are no step."""

import pytest


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        # What a semicolon closes is told of the name before it.
        ("Claude Opus 9 scored 72.5, on 22 May; Claude Opus 9.1 74.5; Claude Sonnet 9 77.2.", set()),
        ("Grok 9, with a new app, on the 30th of May; and GLM-9 a few hours ahead of it.",
         {"Grok 9 | release | 2025-05-30", "GLM-9 | release | 2025-05-30"}),
        # Where one of several has its own date, those before it have not that of the last.
        ("IBM's Granite 9.0, TII's Falcon-H9, Nvidia's Nemotron Nano 9 (in August) and then Nemotron 9 Nano in December: mostly Mamba-2, a little attention.",
         {"Nemotron Nano 9 | release | 2025-08", "Nemotron 9 Nano | release | 2025-12"}),
        # A short phrase may stand between a name and its brackets, if nobody does anything with it.
        ("Gemma 9 (12 March), Gemma 9n for phones (26 June, in full).",
         {"Gemma 9 | release | 2025-03-12", "Gemma 9n | release | 2025-06-26"}),
        ("I used GPT-9 for my exam (8 July).", set()),
        ("We met GPT-9 at the conference (8 July).", set()),
        # So many people, or points, are no step.
        ("Le Chat: 30 million monthly users in May, 70 million in July.", set()),
        ("Grok 9 Heavy got to 31.5 and GPT-9.2 Pro to 62.7 in May.", set()),
        ("Grok 9 Heavy reached 31.5 in May.", set()),
        # Who follows behind a first place has the second.
        ("In December Gemini 9 Pro led LMArena, followed by Grok 9.", set()),
        ("Gemini 9 Pro came out in May, followed by Grok 9.",
         {"Gemini 9 Pro | release | 2025-05", "Grok 9 | release | 2025-05"}),
        # What is dropped is gone.
        ("Canva and Notion AI dropped their free tiers in May.", set()),
        ("开源榜单前三：1. Kimi K9 2. DeepSeek V9 3. GLM-9。", set()),
        ("Claude Max went from 100 to 120 dollars a month in March.", set()),
        ("GPT-9 went from preview to general availability in March.",
         {"GPT-9 | preview | 2025-03", "GPT-9 | release | 2025-03"}),
        ("In May Grok 9 Heavy hit 62.7.", set()),
        # What was declared finished came out.
        ("Google declared Gemini 9 Pro and Gemini 9 Flash finished on 4 May and gave away Gemini CLI on the 12th.",
         {"Gemini 9 Pro | release | 2025-05-04", "Gemini 9 Flash | release | 2025-05-04", "Gemini CLI | release | 2025-05-12"}),
    ],
)  # fmt: skip
def test_whose_dates_they_are(released, text, rows):
    assert released(f"# 2025 in review\n\n{text}") == rows
