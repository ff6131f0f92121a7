# ruff: noqa: E501 (an example is read as a whole, on one line)
"""Versions and variants told one after the other, of which but the first is named in full."""

import pytest


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("GLM-9.5 came out in July, followed by 9.6 on 30 September, and 9.7 on 22 December.", ["GLM-9.5", "GLM-9.6", "GLM-9.7"]),
        ("GLM-9.5 came out in July. 9.6 followed on 30 September, 9.7 three days before Christmas.", ["GLM-9.5", "GLM-9.6", "GLM-9.7"]),
        ("GLM-9.5 and GLM-9.5-Air came in July, followed by 9.6 in May and 9.7 in June.", ["GLM-9.5", "GLM-9.5-Air", "GLM-9.6", "GLM-9.7"]),
        ("DeepSeek V9.2-Exp came in September. Plain V9.2 on December 1st.", ["DeepSeek V9.2 Exp", "DeepSeek V9.2"]),
        ("DeepSeek V9.1 came in August. In December V9.2 followed.", ["DeepSeek V9.1", "DeepSeek V9.2"]),
        ("Gemini 9 Pro came in March, Flash in April and Flash-Lite in June.", ["Gemini 9 Pro", "Gemini 9 Flash", "Gemini 9 Flash Lite"]),
        ("Gemini 9 Pro 3 月发布，Flash-Lite 6 月。", ["Gemini 9 Pro", "Gemini 9 Flash Lite"]),
        ("Gemini 9 Flash came in March; Flash-Lite followed. Pro arrived in June.", ["Gemini 9 Flash", "Gemini 9 Flash Lite", "Gemini 9 Pro"]),
        ("Gemini 9 Flash came in March, with Pro to follow in June.", ["Gemini 9 Flash", "Gemini 9 Pro"]),
        # What a hyphen stands for, and siblings told by a word each.
        ("We ran Qwen9-4B, -9B and -30B.", ["Qwen9-4B", "Qwen9-9B", "Qwen9-30B"]),
        ("GPT-9 (+ mini, nano) is here.", ["GPT-9", "GPT-9 mini", "GPT-9 nano"]),
        ("We got GPT-9, mini and nano.", ["GPT-9", "GPT-9 mini", "GPT-9 nano"]),
        ("GPT-9 came in three sizes: plain, mini and nano.", ["GPT-9", "GPT-9 mini", "GPT-9 nano"]),
        ("Qwen9 came in four sizes: dense 4B and 9B, plus two mixtures of experts, 30B-A3B and 90B-A9B.", ["Qwen9", "Qwen9-4B", "Qwen9-9B", "Qwen9-30B-A3B", "Qwen9-90B-A9B"]),
        # No next one: another month's word, a number that counts, a word beside a bare version.
        ("We saw Gemini 9 Pro in March, Pro in April and March in May.", ["Gemini 9 Pro"]),
        ("GLM-9.5 cost us money. 9.6 million of it in May.", ["GLM-9.5"]),
        ("GLM-9 came in March, Flash in April.", ["GLM-9"]),
        ("Gemini 9 Flash came in March; Pro users paid.", ["Gemini 9 Flash"]),
        ("DeepSeek V9.1 runs on an Apple M4.", ["DeepSeek V9.1"]),
    ],
)  # fmt: skip
def test_names_told_in_turn(mentioned, text, names):
    _, mentions = mentioned(f"# 2025\n\n{text}")
    assert [m.entity.name for m in mentions.entities if m.entity.type == "model"] == names
