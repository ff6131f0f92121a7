"""A word that nobody knows, tied by hyphens to a model of a known family, is of its name."""

import pytest


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Qwen9-Archive-14B came in June.", ["Qwen9-Archive-14B"]),
        ("GLM-9-Foo came in June.", ["GLM-9-Foo"]),
        ("DeepSeek-V9-Lumen 于 5 月发布。", ["DeepSeek V9 Lumen"]),
        ("Llama-9-Foobar-8B is small.", ["Llama 9 Foobar 8B"]),
        # What is like a model, made of it, or about it.
        ("GPT-9-Powered tools came in May.", ["GPT-9"]),
        ("The GPT-9-Launch was in May.", ["GPT-9"]),
        ("GLM-9-based tools came in May.", ["GLM-9"]),
        ("GPT-9-Foo-like tools", ["GPT-9"]),
        # What there is not.
        ("阿里没出什么 Qwen9-Mold。", ["Qwen9"]),
        ("There is no GLM-9-Mold.", ["GLM-9"]),
    ],
)  # fmt: skip
def test_unknown_words(mentioned, text, names):
    _, mentions = mentioned(f"# 2025\n\n{text}")
    assert [m.entity.name for m in mentions.entities if m.entity.type == "model"] == names
