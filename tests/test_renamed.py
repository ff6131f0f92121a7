# ruff: noqa: E501 (an example is read as a whole, on one line)
"""How a family gets a name that nobody knows, in a text and in the rows that are counted."""

import pytest

from tools import golden
from tools.renamed import Renaming, renamings

REVIEW = golden.GOLDEN / "2025-year-in-llms.zh"


@pytest.mark.parametrize(
    ("text", "renamed"),
    [
        ("GPT-5 beats GPT-4o, ChatGPT and gpt-oss.", "Fieldfare-5 beats Fieldfare-4o, ChatGPT and gpt-oss."),
        ("豆包大模型 1.6 与Doubao 1.6", "青岚大模型 1.6 与Fieldfare 1.6"),
        ("GPTs and Claude", "GPTs and Claude"),
    ],
)  # fmt: skip
def test_only_whole_names_are_replaced(text, renamed):
    names = {"GPT": "Fieldfare", "豆包": "青岚", "Doubao": "Fieldfare"}
    assert Renaming(REVIEW, "any", names)(text) == renamed


def test_what_is_often_named_is_renamed_and_in_no_registry():
    found = {one.family: one.names for one in renamings([REVIEW])}
    assert "claude" in found
    assert found["claude"]["Claude"] == "Fieldfare"
    assert len(set(found["claude"].values())) > 1  # its tiers have names of their own
