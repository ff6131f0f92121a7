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
        (
            "Mistral released Small 8 in January and 8.1 in March.",
            {"Mistral Small 8", "Mistral Small 8.1"},
        ),
        ("Mistral kept busy. OpenAI sold Small 8 boxes.", set()),
        ("Mistral, backed by Nvidia, shipped Small 8.", {"Mistral Small 8"}),
        ("Mistral is a Large 30 people team.", set()),
        ("Shoes come in Small 8 and Medium 8.", set()),
        # A model whose name is a word counts near its maker, or what he makes.
        ("10 月 Composer 随 Cursor 2.0 一起来了。", {"Composer"}),
        ("We install packages with Composer.", set()),
        # Versions with a letter behind the maker or the product.
        (
            "Moonshot open-sourced K8 in July, K8 Thinking in November.",
            {"Kimi K8", "Kimi K8 Thinking"},
        ),
        ("Kimi 在 7 月开源了 K8。", {"Kimi K8"}),
        ("百度 4 月推出 X8。", {"ERNIE X8"}),
        ("Baidu sells an X8 phone.", set()),
        # Versions without the family's name.
        (
            "Gemini 8.5 Pro came in March. 8.5 Flash followed, 9 Pro in May.",
            {"Gemini 8.5 Pro", "Gemini 8.5 Flash", "Gemini 9 Pro"},
        ),
        ("Grok 8 came in July. In November xAI followed up with 8.1.", {"Grok 8", "Grok 8.1"}),
        ("GPT-8 8 月发布，11 月升级到 8.1。", {"GPT-8", "GPT-8.1"}),
        ("Gemini 8 Pro came in March; 9 Pro users left.", {"Gemini 8 Pro"}),
        ("Grok 8 came in July. Its share followed with 8.1 percent.", {"Grok 8"}),
        # A version before the first of several tiers is theirs all.
        ("Claude 9 Opus and Sonnet came in May.", {"Claude Opus 9", "Claude Sonnet 9"}),
        ("Claude Opus 9 and Sonnet came in May.", {"Claude Opus 9"}),
        # What a model's smaller ones are called.
        ("GPT-8 came with its mini and nano siblings.", {"GPT-8", "GPT-8 mini", "GPT-8 nano"}),
        ("ChatGPT came with its mini versions.", set()),
        (
            "Kimi K8 came in July. The Thinking version had to wait.",
            {"Kimi K8", "Kimi K8 Thinking"},
        ),
        ("月之暗面 7 月开源 Kimi K8；Thinking 版要等到 11 月。", {"Kimi K8", "Kimi K8 Thinking"}),
        ("GPT-8 came in July. The Web version is free.", {"GPT-8"}),
        ("GPT-8 came in July. The Pro version costs a month of work.", {"GPT-8"}),
        ("GPT-8 came in July. The Pro version came a month later.", {"GPT-8", "GPT-8 Pro"}),
        ("A sonnet is a poem, an Opus is a work.", set()),
    ],
)
def test_models(assembled, text, models):
    found = named(assembled(f"# 2025 in review\n\n{text}"))
    assert {name.replace(" Terminus", "-Terminus") for name in found} - {"Claude 3"} == models
