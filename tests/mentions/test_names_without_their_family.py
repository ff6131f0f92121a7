# ruff: noqa: E501 (an example is read as a whole, on one line)
"""A version and a variant's word without the family: named in full elsewhere, or by what is above."""

import pytest


@pytest.mark.parametrize(
    ("text", "models"),
    [
        # The whole name may stand further below, and another family's before it.
        (
            "We left 9 Pro for Claude Opus 9.\n\nGemini 9 Pro is slow.",
            {"Gemini 9 Pro", "Claude Opus 9"},
        ),
        (
            "Claude Opus 9 beats 9.1 Pro.\n\nGemini 9.1 Pro is cheap.",
            {"Gemini 9.1 Pro", "Claude Opus 9"},
        ),
        # The others of a column or a list are of the same family …
        (
            "Gemini 9 Pro came out.\n\n| Model | Context |\n|---|---|\n| 9 Pro | 1M |\n| 8.5 Flash | 500K |",
            {"Gemini 9 Pro", "Gemini 8.5 Flash"},
        ),
        # … or of the one that the heading, or the line that leads them in, names.
        ("## Gemini\n\n- 9 Pro: slow\n- 8.5 Flash: fast", {"Gemini 9 Pro", "Gemini 8.5 Flash"}),
        ("What Gemini has:\n\n- 9 Pro\n- 8.5 Flash", {"Gemini 9 Pro", "Gemini 8.5 Flash"}),
        ("## Gemini and Grok\n\n- 9 Pro: slow\n- 8.5 Flash: fast", set()),
        ("## Phones\n\n| Phone | Price |\n|---|---|\n| 9 Pro | $999 |", set()),
        # Two families have it: nobody knows which.
        (
            "Gemini 9 Pro and Qwen9-Pro came out.\n\nWe took 9 Pro.",
            {"Gemini 9 Pro", "Qwen9-Pro"},
        ),
        # A word of its own is of the series named last, but for one that it is measured against.
        (
            "继 Llama 8 之后，Llama 9 让人等了好久（Scout、Maverick）。",
            {"Llama 8", "Llama 9", "Llama 9 Scout", "Llama 9 Maverick"},
        ),
        ("Llama 9 远胜过 Llama 8（Scout 尤其如此）。", {"Llama 8", "Llama 9", "Llama 9 Scout"}),
        (
            "Llama 9（不是 Llama 8）有两种：小的 9B、Scout。",
            {"Llama 8", "Llama 9", "Llama 9 Scout"},
        ),
        # What stands before it may be a name that nobody knows.
        ("Gemini 9 Pro came out.\n\nA Pixel 9 Pro has it.", {"Gemini 9 Pro"}),
    ],
)
def test_models(text, models, assembled):
    assert set(assembled(text)["models"]["name"]) == models


def test_a_word_behind_a_number_is_no_plan(assembled):
    text = "What phones with Gemini cost:\n\n| Phone | Price |\n|---|---|\n| Pixel 9 Pro | $999 |"
    assert assembled(text)["prices"].is_empty()
