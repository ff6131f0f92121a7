# ruff: noqa: E501 (an example is read as a whole, on one line)
"""What nobody knew of somebody says nothing of what he did."""

import pytest


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("5 月 6 日，一家没人听过的公司发布了 DeepSeek-V9。", {"DeepSeek V9 | release | 2025-05-06"}),
        ("3 月，这支谁都没注意到的团队开源了 Kimi K9。", {"Kimi K9 | release | 2025-03"}),
        ("3 月，那家从未公开露面的实验室放出了 GLM-9。", {"GLM-9 | release | 2025-03"}),
        ("On 20 January a company that hardly anyone had heard of put DeepSeek R9 on the web.", {"DeepSeek R9 | release | 2025-01-20"}),
        ("In May a lab nobody in Europe had heard of released Kimi K9.", {"Kimi K9 | release | 2025-05"}),
        # What is denied of the thing itself keeps its say.
        ("3 月，没有一家像样的公司发布 GPT-9。", set()),
        ("3 月，一家一直没有发布 GPT-9 的公司上线了官网。", set()),
        ("3 月，一款没能上线的模型 GPT-9 火了。", set()),
        ("In May a lab that never released Kimi K9 closed.", set()),
        ("In May a model that nobody could release, GPT-9, was shelved.", set()),
    ],
)  # fmt: skip
def test_denials_in_descriptions(released, text, rows):
    assert released(f"# 2025\n\n{text}") == rows
