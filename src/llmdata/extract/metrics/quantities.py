"""Numbers with a unit or a currency that a measure may be told with."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from llmdata.extract.context import Context
from llmdata.grammar.counts import Count
from llmdata.grammar.quantities.comparators import COMPARING
from llmdata.grammar.quantities.comparators import comparator as around
from llmdata.layout import Sentence
from llmdata.lazily import lazily

NUMBER = "#"
# Words before a number that only say how exact it is.
HEDGES = rf"(?:{COMPARING}|仅有?|只有|估计|据说|高达|达到?|共|总计|(?i:some|just|only|now|estimated|reported(?:ly)?|an?)(?![A-Za-z]))"
_VAST = 10**18  # digits without end count nothing
_APPROXIMATELY = lazily(
    r"(?:估计|预估|(?i:\bestimated|\bc\.|\bcirca|\bca\.|\bnear|\bclose\s+to|\broughly|\bsome(?:where\s+around)?|\b(?:nearing|nears|neared|approach(?:ing|es|ed)|closing\s+in\s+on|closer\s+to)(?:\s+(?:an?|the|its))?(?:\s+[a-z]+)?))\Z"
)


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number in a sentence; `unit` is an ISO 4217 currency where it is money."""

    start: int
    end: int
    value: Decimal
    unit: str | None
    comparator: str
    unit_span: tuple[int, int] | None
    money: bool = False
    shared: bool = False  # its currency is that of the amount before


def quantities(context: Context, sentence: Sentence) -> list[Quantity]:
    """The amounts and counts of a sentence, in order."""
    start, end, _ = sentence
    found = [
        Quantity(m.start, m.end, m.amount, m.currency, m.comparator, (m.start, m.end), True)
        for m in context.mentions.money_in(start, end)
    ]
    counts = [c for c in context.counts_in(sentence) if c.value < _VAST and not _is_few(c)]
    if counts:
        taken = [(q.start, q.end) for q in found]
        taken += [(m.start, m.end) for m in context.mentions.entities_in(start, end)]
        taken += [(d.start, d.end) for d in context.mentions.dates_in(start, end)]
        found += [_of_count(count) for count in counts if not _overlaps(count, taken)]
    return sorted(found, key=lambda quantity: quantity.start)


# Few of these are but who or what takes part (`16 developers were slower`).
_CROWDS = frozenset(
    "developer member student visit visitor reader listener song video conversation line page patent app repository project company team "
    "school hospital clinic country language book paper robot ride service".split()
)
_FEW = 40


def _is_few(count: Count) -> bool:
    return count.unit in _CROWDS and count.value < _FEW


SUM = 1_000_000  # what a number is at least that may be money though no currency stands by it


def as_money(found: list[Quantity], place: int) -> Quantity | None:
    """A bare number as an amount in the currency of the one before (`融资 13 亿美元，估值 180 亿`)."""
    quantity = found[place]
    if quantity.money or quantity.unit is not None or quantity.value < SUM:
        return None
    before = found[place - 1] if place else None
    if before is None or not before.money:
        return None  # counts between speak of something else
    return replace(quantity, unit=before.unit, unit_span=before.unit_span, money=True, shared=True)


def _overlaps(count: Count, taken: list[tuple[int, int]]) -> bool:
    """Whether a count's number or unit is part of an amount, a name or a date."""
    own = [(count.start, count.start + 1)]
    if count.unit != "GPU":  # there a product's name is the unit
        own.append(count.unit_span or (count.start, count.end))
    return any(a < last and first < b for a, b in own for first, last in taken)


def _of_count(count: Count) -> Quantity:
    return Quantity(
        count.start, count.end, count.value, count.unit, count.comparator, count.unit_span
    )


def with_comparator(context: Context, quantity: Quantity) -> int:
    """Where a counted phrase begins with the words that compare (`more than 230 groups`)."""
    match = _COMPARING.search(context.layout.visible, max(0, quantity.start - 16), quantity.start)
    return match.start() if match else quantity.start


_COMPARING = lazily(rf"(?:{COMPARING}|\bsome)\s*\Z")


# What comes every so often: `约每 7 个月`.
_EVERY = lazily(r"(?:每(?:隔|过)?|(?i:\b(?:every|each)))\s*\Z")
_PASSED = lazily(
    r"(?i:\b(?:exceed(?:ed|s)|pass(?:ed|es)|topp?(?:ed|s)|cross(?:ed|es)|surpass(?:ed|es))\s+(?:an?|its|the)\s+(?:\w+\s+)?)\Z"
)
_OF = lazily(r"(?i:\s+of\s+)\Z")


def comparator(text: str, quantity: Quantity, words: int) -> str:
    """The comparator of a number that is told by words which begin at an offset."""
    if quantity.comparator != "=":
        return quantity.comparator
    of = _OF.search(text, max(0, quantity.start - 8), quantity.start)
    if of and words < quantity.start and _PASSED.search(text, max(0, words - 32), words):
        return ">"  # `passed a run-rate of $2bn`
    every = _EVERY.search(text, max(0, quantity.start - 8), quantity.start)
    end = every.start() if every else quantity.start
    while end and text[end - 1].isspace():
        end -= 1
    if every and (sign := around(text, end, end)) != "=":
        return sign
    return "~" if _APPROXIMATELY.search(text, max(0, end - 40), end) else "="
