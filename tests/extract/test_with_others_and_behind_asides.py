# ruff: noqa: E501 (an example is read as a whole, on one line)
"""What came with another of its kind, and dates that stand behind what explains a name."""

import pytest


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        # A mere `with` brings what is of the same kind and maker, and of which no more is said.
        ("GPT-9 came on 7 August, with GPT-9 mini and GPT-9 nano, and cost $1.25.",
         {"GPT-9 | release | 2025-08-07", "GPT-9 mini | release | 2025-08-07", "GPT-9 nano | release | 2025-08-07"}),
        ("Gemini 9 Flash became available on 7 March, with an experimental Gemini 9 Pro in its wake.",
         {"Gemini 9 Flash | release | 2025-03-07", "Gemini 9 Pro | preview | 2025-03-07"}),
        ("Grok 9 arrived on 3 May with Grok 9 Heavy.", {"Grok 9 | release | 2025-05-03", "Grok 9 Heavy | release | 2025-05-03"}),
        ("GPT-9 came on 7 August, with GPT-8 and GPT-8 mini retired the same day.", {"GPT-9 | release | 2025-08-07"}),
        ("GPT-9 came on 7 August, with support for GPT-8 mini.", {"GPT-9 | release | 2025-08-07"}),
        ("Claude Opus 9 shipped in May, with GPT-9 close behind.", {"Claude Opus 9 | release | 2025-05"}),
        ("GPT-9 launched in May, with ChatGPT Plus.", {"GPT-9 | release | 2025-05"}),
        # Behind what explains a name that stands alone, the date is the name's.
        ("Grok 9 on the 29th of May; Sora 9, with an app for putting your aunt into films, on the 30th.",
         {"Grok 9 | release | 2025-05-29", "Sora 9 | release | 2025-05-30"}),
        ("Grok 9 arrived on 5 May; Manus, an agent to which hardly anybody was let in, on the 6th.",
         {"Grok 9 | release | 2025-05-05", "Manus | release | 2025-05-06"}),
        ("Kimi K9, which beat everything I own, on 3 May; GLM-9, which we have not tried, on the 4th.",
         {"Kimi K9 | release | 2025-05-03", "GLM-9 | release | 2025-05-04"}),
        ("Kimi K9 came on 3 May; GLM-9, its price cut in half, on the 4th.", {"Kimi K9 | release | 2025-05-03"}),
        # What is brought out as an experiment is but previewed; idioms of coming and giving are no other news.
        ("Google put out Gemini 9 Pro on the 25th of March as an experiment.", {"Gemini 9 Pro | preview | 2025-03-25"}),
        ("Kimi K9 took its bow on 27 October, with open weights.", {"Kimi K9 | release | 2025-10-27"}),
        ("Google declared Gemini 9 Pro finished on 4 May and gave everybody Gemini CLI on the 12th.",
         {"Gemini 9 Pro | release | 2025-05-04", "Gemini CLI | release | 2025-05-12"}),
        ("Kimi K9 took the crown on 27 October.", set()),
    ],
)  # fmt: skip
def test_with_others_and_behind_asides(released, text, rows):
    assert released(f"# 2025 in review\n\n{text}") == rows
