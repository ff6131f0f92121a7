# ruff: noqa: E501 (an example is read as a whole, on one line)
"""Days alone whose numbers are words: of the month told above, unless they number something else."""

import pytest


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("GPT-9 十一号交卷。", {"GPT-9 | release | 2025-12-11"}),
        ("十七日，周三，Grok 9 发布。", {"Grok 9 | release | 2025-12-17"}),
        ("GPT-9 正式版，一号。Mistral 9 全家，二号。", {"GPT-9 | release | 2025-12-01", "Mistral 9 | release | 2025-12-02"}),
        ("GLM-9 二十三号凌晨上线。", {"GLM-9 | release | 2025-12-23"}),
        ("神舟十九号上天了，GLM-9 看了。", set()),
        ("二号人物离职，GPT-9 是一号种子。", set()),
        ("十五日内，GLM-9 登顶。", set()),
    ],
)  # fmt: skip
def test_days_spelt_out(released, text, rows):
    assert released(f"# 2025 年回顾\n\n## 十二月\n\n{text}") == rows
