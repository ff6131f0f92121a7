# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""Releases that no rule tells, by what the words beside a name weigh."""

import json

import pytest

from llmdata import registry
from llmdata.extract.releases.weighed import RULE
from llmdata.extract.releases.weighed.weights import FILE, weight
from llmdata.registry import fold
from tools import weights

TOLD = [
    ("2025 年 3 月 17 号，马斯克把 Grok-9 的权重扔上网，314B。", "Grok 9 2025-03-17"),
    ("# 2025 大模型年度回顾\n\n6 月，MiniMax 用五天时间连发五样东西，打头的是推理模型 M9，压轴的是一段视频。", "MiniMax M9 2025-06"),
    # the date of the API is that of what is on it
    ("# 2025 in review\n\nMistral opened its own API on 11 December, and the smallest model on it, Mistral Tiny 9, is €0.14 per million tokens of input.",
     "Mistral Tiny 9 2025-12-11"),
]  # fmt: skip

# In each the words weigh enough; beside it is what makes it none.
NOT_TOLD = [
    # it is denied behind the name, it lies ahead
    "# 2025 in review\n\nMistral opened its own API on 11 December, and the smallest model on it, Mistral Tiny 9, was never released.",
    "# 2025 in review\n\nMistral opened its own API on 11 December, and the smallest model on it, Mistral Tiny 9, comes in May 2027.",
    # a time is counted from it, somebody has a part in it
    "# 2025 in review\n\nIt was OpenAI's first open model since GPT-9, on June 3.",
    "# 2025 in review\n\nGoogle shipped Veo 9 in May, with fans of Veo 9 Fast following in June.",
    # another is better, its price is told
    "# 2025 in review\n\nIn May Google unveiled Gemini 9 Pro, a model that outdoes many others, including OpenAI's GPT-8 and Moonshot's Kimi K8.",
    "# 2025 in review\n\nKimi K9 came on 3 May; GLM-9, its price cut in half, on the 4th.",
    # what went into another, how large another is, who stands in an order of that day
    "# 2025 年度回顾\n\n7 月 22 号深夜，阿里的团队把 Qwen9-Coder 合并进了新的模型。",
    "# 2025 in review\n\n- In May Microsoft presented Phi-9 mini and Phi-9 Vision, small models (3B and 5B).",
    "# 2025 in review\n\nOn December 5 the overall standings read as follows:\n\n- OpenAI with GPT-9\n- xAI with Grok 9",
    # an entry that opens with its date has rules of its own
    "# 2025 in review\n\n- 2025-05-03: Zhipu unveiled GLM-9, with speed close to GPT-8, Kimi K8",
]  # fmt: skip


def steps(observed, text):
    return [
        f"{claim.subject.name} {claim.date.value.edtf}"
        for claim in observed(text).observations
        if claim.rule == RULE
    ]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_what_outweighs_all_else_came_out(observed, text, told):
    assert steps(observed, text) == told.split(" & ")


@pytest.mark.parametrize("text", NOT_TOLD)
def test_what_the_rules_know_to_be_none_is_not_weighed(observed, text):
    assert steps(observed, text) == []


def test_a_row_cites_the_name_and_the_date(observed):
    [claim] = [c for c in observed(TOLD[0][0]).observations if c.rule == RULE]
    stage = claim.cells["stage"]
    assert stage.origin == "derived"
    assert TOLD[0][0][stage.start : stage.end] == "2025 年 3 月 17 号"


def test_what_a_rule_has_told_is_not_weighed_again(observed):
    text = f"{TOLD[0][0]}\n\n2025 年 3 月 18 号，xAI 发布了 Grok-9。"
    assert steps(observed, text) == []


def test_signs_add_up_to_whole_numbers_in_any_order():
    table = json.loads(FILE.read_text(encoding="utf-8"))["weights"]
    assert all(isinstance(value, int) for value in table.values())
    signs = sorted(table.keys() - {""})
    assert weight(signs) == weight(reversed(signs)) == sum(table.values())
    assert weight(["no such sign"]) == table[""]


def test_no_sign_names_a_thing_or_a_maker():
    """What the weights know is language."""
    table = json.loads(FILE.read_text(encoding="utf-8"))["weights"]
    said = {word for sign in table if " " in sign for word in sign.split()[1:]}
    known = registry.load()
    entries = (known.organizations, known.products, known.models)
    names = {
        fold(form) for of_kind in entries for entry in of_kind.values() for form in entry.forms
    }
    assert {word for word in said if len(word) > 1} & names == set()


def test_the_weights_are_learned_from_the_texts_as_they_are():
    """When this fails, `make weights`."""
    made = json.loads(FILE.read_text(encoding="utf-8"))
    assert made["learned_from"] == weights.learned_from()


ROWS = [{"subject_name": "Grok 9", "stage": "release", "quote": "把 Grok-9 的权重"}]
TEXT = "2025 年 3 月 17 号，马斯克把 Grok-9 的权重扔上网，Kimi K9 还没有。我喜欢 Grok-9。"


def test_a_quote_says_which_mention_tells_it():
    """The others of the same thing are left open; what has no row came out nowhere."""
    assert [told for _, told in weights.examples(TEXT, ROWS)] == [True]
    assert [told for _, told in weights.examples(TEXT, [])] == [False, False]


def test_held_out_texts_are_not_learned_from():
    held = {weights.golden.source(f).read_text("utf-8") for f in weights.golden.folders() if weights.golden.held_out(f)}  # fmt: skip
    assert held.isdisjoint(text for text, _ in weights.texts())
