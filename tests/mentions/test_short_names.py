"""Names cut short behind the whole one: tiers and lettered versions that stand alone."""

import pytest


def named(tables) -> set[str]:
    return set(tables["models"]["name"])


@pytest.mark.parametrize(
    ("text", "models"),
    [
        (
            "Anthropic launched Claude 3 in March: Opus is the big one, Haiku the small one.",
            {"Claude 3 Opus", "Claude 3 Haiku"},
        ),
        ("Claude Opus 9 came out in May. Opus is dear.", {"Claude Opus 9"}),
        ("Claude Opus 9 came out in May. Sonnet is cheaper.", {"Claude Opus 9"}),
        (
            "DeepSeek V8.1 came in August, V8.1-Terminus in September, plain V8.2 in December.",
            {"DeepSeek V8.1", "DeepSeek V8.1-Terminus", "DeepSeek V8.2"},
        ),
        ("DeepSeek V8.1 runs on an M2.", {"DeepSeek V8.1"}),
        (
            "DeepSeek V8.2 came out in May.\n\nIn June V8.2 got cheaper; V7.1 did not.",
            {"DeepSeek V8.2", "DeepSeek V7.1"},
        ),
        (
            "Mistral kept busy: Small 8 in January, Medium 8.1 in May.",
            {"Mistral Small 8", "Mistral Medium 8.1"},
        ),
        (
            "Mistral 没闲着：1 月有 Small 8，5 月有 Medium 8。",
            {"Mistral Small 8", "Mistral Medium 8"},
        ),
        ("Mistral kept busy. OpenAI sold Small 8 boxes.", set()),
        ("Mistral, backed by Nvidia, shipped Small 8.", {"Mistral Small 8"}),
        ("Mistral is a Large 30 people team.", set()),
        ("Shoes come in Small 8 and Medium 8.", set()),
        ("A sonnet is a poem, an Opus is a work.", set()),
    ],
)
def test_models(assembled, text, models):
    found = named(assembled(f"# 2025 in review\n\n{text}"))
    assert {name.replace(" Terminus", "-Terminus") for name in found} - {"Claude 3"} == models
