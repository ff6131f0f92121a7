# ruff: noqa: E501 (an example is read as a whole, on one line)
"""What services call a model is an alias of the name that it stands behind."""

import pytest


@pytest.mark.parametrize(
    ("text", "models"),
    [
        ("Claude 3.9 Opus (claude-3-9-opus-20300229) is dear.", {"Claude 3.9 Opus"}),
        ("We call Claude Sonnet 9 (API: claude-sonnet-9-20300514).", {"Claude Sonnet 9"}),
        ("Mistral Large 9 (mistral-large-9-latest, June) is cheap.", {"Mistral Large 9"}),
        ("用的是 Qwen9-Max（qwen9-max-2030-01-23）。", {"Qwen9-Max"}),
        # What the author calls it for short is it, in all that follows.
        ("Claude Sonnet 9（以下简称 Claude）来了。Claude 很快。", {"Claude Sonnet 9"}),
        ("混元 T9（以下简称“混元”）来了。混元很快。", {"Hunyuan-T9"}),
        ("Grok 9 (hereafter Grok) is fast. Grok is cheap.", {"Grok 9"}),
        ("混元 T9（比混元 A9 快）来了。混元 A9 很慢。", {"Hunyuan-T9", "Hunyuan-A9"}),
        # Alone it is a model, as another version or variant in brackets is.
        ("We call claude-9-opus-20300229.", {"Claude Opus 9 20300229"}),
        ("We call codestral-latest.", {"Codestral"}),
        ("Claude Opus 9 (claude-opus-8-20290229) is dear.", {"Claude Opus 9", "Claude Opus 8 20290229"}),
        ("GPT-9 (gpt-9-mini for short answers) is dear.", {"GPT-9", "GPT-9 mini"}),
    ],
)  # fmt: skip
def test_models(text, models, assembled):
    assert set(assembled(text)["models"]["name"]) == models
