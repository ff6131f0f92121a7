"""Discounts and the lengths of offers."""

from decimal import Decimal

import pytest

from llmdata.grammar.quantities import find_promotions


@pytest.mark.parametrize(
    ("text", "discount", "months"),
    [
        ("首三个月半价", "0.5", 3),
        ("前 3 个月七折", "0.3", 3),
        ("前两个月 5 折", "0.5", 2),
        ("头十二个月九折", "0.1", 12),
        ("首月免费", "1", 1),
        ("首年 8 折", "0.2", 12),
        ("half price for the first three months", "0.5", 3),
        ("free for 3 months", "1", 3),
        ("50% off for the first month", "0.5", 1),
        ("八五折", "0.15", None),
        ("8.5 折", "0.15", None),
        ("85 折", "0.15", None),
        ("20% off", "0.2", None),
        ("立减 30%", "0.3", None),
        ("首三个月对折", "0.5", 3),
        ("前两个月立减一半", "0.5", 2),
        ("最初三个月只收一半", "0.5", 3),
        ("半价优惠三个月", "0.5", 3),
        ("七折，为期 6 个月", "0.3", 6),
        ("定价三个月后公布", None, None),
        ("参数只有一半", None, None),
        ("首三个月", None, 3),
        ("免费", None, None),
        ("打折扣", None, None),
        ("三折叠屏", None, None),
        ("每 7 个月翻倍", None, None),
        ("减半", None, None),
        ("前四个月减半", "0.5", 4),
        ("头半年价格砍半", "0.5", 6),
        ("发布四个月后减半", None, None),
        ("头五个月不收钱", "1", 5),
        ("首月不要钱", "1", 1),
        ("不收钱", None, None),
        ("前三个季度八折", "0.2", 9),
        ("首季度六折", "0.4", 3),
        ("前四个月没有五折", None, None),
        ("首月不再免费", None, None),
        ("并无六折优惠", None, None),
        ("no half price", None, None),
    ],
)
def test_promotions(text, discount, months):
    found = find_promotions(text)
    discounts = [promotion.discount for promotion in found if promotion.discount is not None]
    lengths = [promotion.months for promotion in found if promotion.months is not None]
    assert discounts == ([Decimal(discount)] if discount else [])
    assert lengths == ([months] if months else [])
