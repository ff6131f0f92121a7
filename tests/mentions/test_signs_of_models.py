# ruff: noqa: E501 (an example is read as a whole, on one line)
"""Names that nobody knows, by what nothing but a model has.

`no_models/en.txt` and `no_models/zh.txt` hold sentences in which a name of the same shape is that of
a phone, a chip, an app, a film: nothing may be taken for a model there.
"""

from pathlib import Path

import pytest

FOLDER = Path(__file__).parent / "no_models"
TITLES = {"en": "# 2025 in review", "zh": "# 2025 年度回顾"}


@pytest.fixture(scope="module")
def guessed(mentioned):
    """The names of the models that a text is taken to make known."""

    def read(text: str, language: str = "en") -> set[str]:
        _, mentions = mentioned(f"{TITLES[language]}\n\n{text}")
        named = (m for m in mentions.entities if m.guessed and m.entity.type == "model")
        return {mention.entity.name for mention in named}

    return read


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # What its tokens cost.
        ("Fieldfare 4 costs $3 per million input tokens.", {"Fieldfare 4"}),
        ("Fieldfare 4: $0.20 in, $1.50 out.", {"Fieldfare 4"}),
        ("Fieldfare 4 输出 5 元、输入 1 元。", {"Fieldfare 4"}),
        ("In July they doubled the input price of Fieldfare 4.", {"Fieldfare 4"}),
        ("- Fieldfare 4 Mini → $0.30 / $0.50\n- Dunnock-2: $3/$15\n\nAll prices per million tokens.", {"Fieldfare 4 Mini", "Dunnock-2"}),
        # A score, a medal, a place.
        ("Fieldfare 4 (thinking) reached 84.1% on GPQA Diamond.", {"Fieldfare 4"}),
        ("11 月，Fieldfare-Math-2 在 IMO 2025 上达到金牌水平。", {"Fieldfare-Math-2"}),
        ("Fieldfare 4 debuted on LMArena at #3.", {"Fieldfare 4"}),
        ("12 月，Fieldfare 4 登顶 LMArena。", {"Fieldfare 4"}),
        # That it is called one, or has weights, or so many parameters.
        ("In spring came Fieldfare 4, a small open-weight model.", {"Fieldfare 4"}),
        ("Fieldfare 4, at 14 billion parameters, runs anywhere.", {"Fieldfare 4"}),
        ("The weights of Fieldfare 4 were online by May.", {"Fieldfare 4"}),
        ("5 月的推理模型 Fieldfare 4 很快。", {"Fieldfare 4"}),
        # A known model beside it: measured against, in a list, in a table.
        ("Fieldfare V4 beats GPT-5 by a hair.", {"Fieldfare V4"}),
        ("Fieldfare-4 已经不输 GPT-5。", {"Fieldfare-4"}),
        ("We tried GPT-5 and Fieldfare-4.", {"Fieldfare-4"}),
        ("1. Grok 4.1\n2. Fieldfare 4\n3. GPT-5\n", {"Fieldfare 4"}),
        ("| Model | Price |\n|---|---|\n| Fieldfare 4 | low |\n| GPT-5 | high |\n", {"Fieldfare 4"}),
        ("| | Input | Output |\n|---|---|---|\n| Fieldfare 4 | $3 | $15 |\n", {"Fieldfare 4"}),
        ("| | Fieldfare-4 | GPT-5 |\n|---|---|---|\n| MMLU | 88.1 | 90.2 |\n| GPQA | 71.0 | 80.1 |\n", {"Fieldfare-4"}),
        # A lab that numbers it, and a sister.
        ("Anthropic's Fieldfare 4 came in May.", {"Fieldfare 4"}),
        ("Foo-2-Mini was released in May. The Foo-2-Coder weights followed.", {"Foo-2-Mini", "Foo-2-Coder"}),
        # Where it runs, what runs it, what is made with it, and what it is made for have none of these.
        ("On Fieldfare 4, DeepSeek V3.2 costs $0.28 per million input tokens.", set()),
        ("Fieldfare 4 runs GPT-5 for $3 per million tokens.", set()),
        ("Fieldfare 4 上 Kimi K2 每百万 token 输入 4 元。", set()),
        ("The library Fieldfare 4 beats GPT-5 on GPQA with 81%.", set()),
        ("It works with GPT-5, Fieldfare 4 and Notion.", set()),
        ("Boeing's Fieldfare-4 was launched in March.", set()),
        ("The Fieldfare-4 robot was launched in March.", set()),
        ("Fieldfare 4 costs $3 a month.", set()),
        ("In June a fashion model, Fieldfare 4, walked in Paris.", set()),
    ],
)  # fmt: skip
def test_a_sign_tells_a_model(guessed, text, names):
    assert guessed(text) == names


@pytest.mark.parametrize("language", ["en", "zh"])
def test_other_things_have_none(guessed, language):
    sentences = (FOLDER / f"{language}.txt").read_text("utf-8").splitlines()
    taken = {text: guessed(text, language) for text in sentences}
    assert {text: names for text, names in taken.items() if names} == {}
