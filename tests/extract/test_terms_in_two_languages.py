# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""Words that somebody coined, in either language, and what was only made or raised.

Names are invented.
"""

import pytest
from tests.extract.cases import listed as case


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # What was made or raised is no word.
        case("我造了 70 个工具。"),
        case("9 月，我造了一台机器人。"),
        case("我提出了 3 个问题。"),
        case("9 月，我提出了反对意见：太贵。"),
        case("我造了“提示苔”一词。", "提示苔 | 提示苔"),
        case("9 月，我造了一个新词：提示苔。", "提示苔 | 提示苔 | 2025-09"),
        case("9 月，Nadia Fox 提出提示苔这个概念：没人敢删的提示词。", "提示苔 | 提示苔 | 没人敢删的提示词 | Nadia Fox | 2025-09"),
        # Told of the word first.
        case("提示苔（prompt moss）是我在 2025 年 6 月提出的新术语——指没人敢删的提示词。",
             "prompt moss | 提示苔 | 指没人敢删的提示词 | 2025-06"),
        case("提示苔（prompt moss）一词是我在 6 月 16 日提出的。", "prompt moss | 提示苔 | 2025-06-16"),
        case("The term “prompt moss” is one I coined in October.", "prompt moss | 2025-10"),
        case("2 月，Prompt Moss 由 Nadia Fox 提出：没人敢删的提示词。", "prompt moss | 没人敢删的提示词 | Nadia Fox | 2025-02"),
        case("2 月，这一方案由 Nadia Fox 提出：先删提示词。"),
        case("2 月，Nadia Fox 创造了 Prompt Moss 一词：没人敢删的提示词。", "prompt moss | 没人敢删的提示词 | Nadia Fox | 2025-02"),
        case("In February, the term prompt moss was coined by Nadia Fox: lines that nobody dares to delete.",
             "prompt moss | lines that nobody dares to delete | Nadia Fox | 2025-02"),
        # A Chinese name in brackets is a name, not the meaning.
        case("2 月，Nadia Fox 提出了“Prompt Moss”（提示苔）：没人敢删的提示词。", "prompt moss | 提示苔 | 没人敢删的提示词 | Nadia Fox | 2025-02"),
        case("6 月，Nadia Fox 提出 prompt moss（提示苔），即没人敢删的提示词。", "prompt moss | 提示苔 | 没人敢删的提示词 | Nadia Fox | 2025-06"),
        case("2024 年，我推广了 moss 一词（指没人敢删的提示词）。", "moss | 指没人敢删的提示词 | 2024"),
        # The Chinese name alone is the word that the text gives in English elsewhere.
        case("提示苔（prompt moss）很常见。\n\n6 月，Nadia Fox 提出“提示苔”。", "prompt moss | 提示苔 | Nadia Fox | 2025-06"),
        case("“提示苔”一词由 Nadia Fox 在 6 月提出。\n\n我写过提示苔（prompt moss）。", "prompt moss | 提示苔 | Nadia Fox | 2025-06"),
    ],
)  # fmt: skip
def test_terms(rows, text, expected):
    assert rows(text, of="terms") == expected


def test_a_headline_does_not_begin_inside_brackets(assembled):
    events = assembled("提示苔（prompt moss）是我在 6 月提出的新术语。")["events"]
    assert events["headline"].to_list() == ["提示苔（prompt moss）是我在 6 月提出的新术语"]
