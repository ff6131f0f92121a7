"""What is paid for: tokens, a subscription, or a thing once; and which amounts a table can hold."""

from __future__ import annotations

from decimal import Decimal

from llmdata.extract.observation import Cell
from llmdata.grammar.quantities import OTHER_PERIOD, THOUSAND_TOKENS, TOKENS
from llmdata.mentions import Entity

_TOO_MUCH = Decimal(10**16)  # more than the column holds, and than anything costs
DEAREST = 1_000_000  # what costs as much is a deal, no price
PLANS = ("chat_app", "subscription_plan")


def by_million(amount: Decimal, period: str | None) -> tuple[Decimal, str | None]:
    """An amount told for a thousand tokens as one for a million, by which the table counts."""
    if period != THOUSAND_TOKENS:
        return amount, period
    value = amount * 1000
    return (round(value, 2) if value == round(value, 2) else value), "million_tokens"


def countable(amount: Decimal) -> bool:
    """Whether the table can hold an amount: it counts in hundredths, and rounds nothing."""
    return amount < _TOO_MUCH and amount == round(amount, 2)


def price_type(
    entity: Entity, period: str | None, span: tuple[int, int] | None, *, tokens: bool = False
) -> Cell | None:
    """What is paid for: tokens, a subscription, or a thing once; `tokens` where input or output is."""
    if period in TOKENS and span:
        return Cell("api", "stated", *span)
    if period == OTHER_PERIOD and entity.category not in PLANS:
        return None  # for a task, an image, a thousand tokens
    if period and span:
        return Cell("subscription", "stated", *span)
    if entity.type == "product" and entity.category in PLANS:
        return Cell("subscription", "registry")
    if entity.type == "product" and entity.category in ("hardware", "tool", "library", "ide"):
        return Cell("one_off", "registry")
    if entity.type == "model" and period is None and tokens:
        return Cell("api", "derived")
    return None
