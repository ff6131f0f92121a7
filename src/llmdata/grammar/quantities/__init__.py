"""Quantities: money and its period, promotions, model sizes. Chinese beside English."""

from llmdata.grammar.quantities.comparators import comparator
from llmdata.grammar.quantities.currencies import currency_in
from llmdata.grammar.quantities.money import Money, find_money
from llmdata.grammar.quantities.periods import OTHER_PERIOD, period_beside
from llmdata.grammar.quantities.pieces import IN_OTHER
from llmdata.grammar.quantities.promotions import Promotion, find_promotions
from llmdata.grammar.quantities.sizes import Size, find_sizes
from llmdata.grammar.quantities.tokens import IN_A_MILLION, THOUSAND_TOKENS, TOKENS

__all__ = [
    "IN_A_MILLION",
    "IN_OTHER",
    "OTHER_PERIOD",
    "THOUSAND_TOKENS",
    "TOKENS",
    "Money",
    "Promotion",
    "Size",
    "comparator",
    "currency_in",
    "find_money",
    "find_promotions",
    "find_sizes",
    "period_beside",
]
