"""Sums with the sign that yen and yuan share, below a heading or in a paragraph that speaks of Japan."""

from __future__ import annotations

from dataclasses import replace

from llmdata.grammar.quantities import Money
from llmdata.grammar.quantities.currencies import JAPAN, YEN
from llmdata.layout import Layout
from llmdata.lazily import lazily

_CHINA = lazily(r"中国|人民币|国产|(?i:\b(?:china|chinese|yuan|renminbi|rmb|cny)\b)")


def in_yen(layout: Layout, money: list[Money]) -> list[Money]:
    """The sums of a text, those with a bare `¥` in the yen where what stands round them is of Japan."""
    return [
        replace(sum_, currency=YEN)
        if layout.visible[sum_.start] == "¥" and sum_.currency != YEN and _of_japan(layout, sum_)
        else sum_
        for sum_ in money
    ]


def _of_japan(layout: Layout, money: Money) -> bool:
    """Whether the nearest of the paragraph and the headings above it that speaks of Japan or China
    speaks of Japan alone."""
    number = layout.block_at(money.start)
    for place in (number, *layout.headings(number)):
        block = layout.blocks[place]
        japan = JAPAN.search(layout.visible, block.start, block.end)
        china = _CHINA.search(layout.visible, block.start, block.end)
        if japan or china:
            return china is None
    return False
