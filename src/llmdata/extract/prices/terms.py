"""What is paid for: tokens, a subscription, or a thing once; and which prices a table can hold."""

from __future__ import annotations

import re
from decimal import Decimal

from llmdata.extract.observation import Cell, Observation
from llmdata.grammar.quantities import IN_A_MILLION, OTHER_PERIOD, TOKENS, Money
from llmdata.lazily import lazily
from llmdata.mentions import Entity

_TOO_MUCH = Decimal(10**16)  # more than the column holds, and than anything costs
DEAREST = 1_000_000  # what costs as much is a deal, no price
PLANS = ("chat_app", "subscription_plan")


def by_million(amount: Decimal, period: str | None) -> tuple[Decimal, str | None]:
    """An amount told for fewer tokens as one for a million, by which the table counts."""
    if period not in TOKENS or IN_A_MILLION[period] == 1:
        return amount, period
    value = amount * IN_A_MILLION[period]
    return (round(value, 2) if value == round(value, 2) else value), "million_tokens"


def countable(price: Observation) -> bool:
    """Whether the table can hold a price: it counts in hundredths, and rounds nothing."""
    amount = price.value("amount")
    return isinstance(amount, Decimal) and amount < _TOO_MUCH and amount == round(amount, 2)


_ONCE_BEFORE = lazily(
    r"(?:终身|一次性(?:付费|收费|买断|购买|支付|付清)?|买断)(?:价|版|会员|费用?)?[^，。；,;\d]{0,4}\Z"
    r"|(?i:\b(?:one[- ]time|one[- ]off|lifetime)\s+(?:payment|price|fee|purchase|charge|cost|licen[cs]e|plan)?[^,.;\d]{0,16})\Z"
)
_ONCE_BEHIND = lazily(
    r"\s*的?(?:买断|终身|一次性)|\s*(?i:(?:once|one[- ]time|one[- ]off|for\s+life|for\s+a\s+lifetime|up\s+front\s+once)\b)"
)
_REACH = 32


def paid_once(text: str, first: int, start: int, end: int) -> Cell | None:
    """The words by which a sum at `text[start:end]` is paid but once, where there are any."""
    found = _ONCE_BEHIND.match(text, end) or _ONCE_BEFORE.search(
        text, max(first, start - _REACH), start
    )
    return Cell("one_off", "stated", *found.span()) if found is not None else None


_OF_TIME = lazily(r"[周天日季]|(?i:\b(?:week|fortnight|day|night|quarter)s?\b)")


def of_time(text: str, span: tuple[int, int] | None) -> bool:
    """Whether a sum is told for a time, though none that the contract has a word for."""
    return span is not None and _OF_TIME.search(text, *span) is not None


# A plan's price `per user` is for the month that the sentence or the column tells elsewhere.
_HEAD = lazily(
    r"(?:per|an?|each|[/每])?\s*(?:(?:user|seat|person|head|member)\b|[人席])", re.IGNORECASE
)


def of_a_head(text: str, entity: Entity, money: Money) -> bool:
    """Whether a sum is what a plan costs for each who has it: `$25 per seat`."""
    span = money.period_span
    if entity.category != "subscription_plan" or money.period != OTHER_PERIOD or span is None:
        return False
    return _HEAD.match(text, *span) is not None


# What a model makes is sold by the piece or by its length; what a task cost is no price.
_BY_PIECE = lazily(r"秒|分钟|张|首|页|(?i:\b(?:second|minute|image|picture|song|video|page)s?\b)")
_MANY = lazily(r"[\d十百千万]|(?i:\b(?:hundred|thousand|million|billion|mil|k|m)\b)")


def by_piece(
    text: str, entity: Entity, period: str | None, span: tuple[int, int] | None
) -> Cell | None:
    """What is paid for where a model's sum is told for a second or an image."""
    if period != OTHER_PERIOD or span is None or entity.type != "model":
        return None
    made = _piece(text, span)
    return Cell("api", "stated", *made.span()) if made is not None else None


def is_for_a_piece(text: str, money: Money) -> bool:
    """Whether a sum is told for one piece of what models make: `4 cents an image`."""
    span = money.period_span
    return money.period == OTHER_PERIOD and span is not None and _piece(text, span) is not None


def _piece(text: str, span: tuple[int, int]) -> re.Match[str] | None:
    made = _BY_PIECE.search(text, *span)
    # … a thousand pages, a clip of five seconds: what a piece costs is not told.
    return made if made is not None and _MANY.search(text, *span) is None else None


def price_type(
    entity: Entity, period: str | None, span: tuple[int, int] | None, *, tokens: bool = False
) -> Cell | None:
    """What is paid for: tokens, a subscription, or a thing once; `tokens` where input or output is."""
    if period in TOKENS and span:
        return Cell("api", "stated", *span)
    if period == OTHER_PERIOD and entity.category not in PLANS:
        return None  # for a task, a thousand characters, the hour of a machine
    if period and span:
        return Cell("subscription", "stated", *span)
    if entity.type == "product" and entity.category in PLANS:
        return Cell("subscription", "registry")
    if entity.type == "product" and entity.category in ("hardware", "tool", "library", "ide"):
        return Cell("one_off", "registry")
    if entity.type == "model" and period is None and tokens:
        return Cell("api", "derived")
    return None
