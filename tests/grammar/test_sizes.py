"""Sizes of models."""

from decimal import Decimal

import pytest

from llmdata.grammar.quantities import find_sizes


@pytest.mark.parametrize(
    ("text", "billions"),
    [
        ("Scout 109B、Maverick 400B", [109, 400]),
        ("24B，Apache 2.0", [24]),
        ("0.5B", [Decimal("0.5")]),
        ("600M", [Decimal("0.6")]),
        ("1T", [1000]),
        ("235B-A22B", [235]),
        ("1090 亿参数", [109]),
        ("1.5 万亿参数", [1500]),
        ("三百亿个参数", [30]),
        ("7 billion parameters", [7]),
        ("1.8T parameters", [1800]),
        ("64GB MacBook", []),
        ("150MB CLIP 模型", []),
        ("128K 上下文", []),
        ("5930 亿美元", []),
        ("Plan B", []),
        ("4 个参数", []),
        ("$5B", []),
        ("15T token", []),
        ("10M users", []),
    ],
)
def test_sizes(text, billions):
    assert [size.billions for size in find_sizes(text)] == billions
