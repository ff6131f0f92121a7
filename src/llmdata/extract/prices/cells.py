"""What the cells of a table of prices hold: one sum or two, a range, a bare number, what an image costs."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from llmdata.extract.context import Context
from llmdata.extract.grids import Grid, Span
from llmdata.extract.observation import Cell, Observation
from llmdata.extract.prices.bare_amounts import BARE
from llmdata.extract.prices.columns import Column
from llmdata.extract.prices.matrices import Priced
from llmdata.extract.prices.table_terms import period_round
from llmdata.extract.prices.terms import by_million, by_piece, of_a_head, price_type
from llmdata.extract.releases.steps import name_cell
from llmdata.grammar.quantities import OTHER_PERIOD, TOKENS, Money
from llmdata.lazily import lazily
from llmdata.mentions import Mention

# A cell that holds but a number or two: their currency and period are the head's.
_SUM = rf"(?:\d{{1,3}}(?:,\d{{3}})+(?:\.\d{{1,2}})?|{BARE}\d*)"
# What is remarked on one of them: no other sum, nor for what else it is paid.
_NOTED = r"(?:\s*[（(](?!\s*(?:缓存)?命中[^（()）折]{0,8}\d|\s*(?i:cache))(?![^（()）]*(?:每|/|张|次|(?i:per\b|[$€£¥]|credits?)))[^（()）]{1,24}[）)]){0,2}"
# … perhaps with what cached tokens cost: `2（缓存命中 0.2）`.
_BARE = lazily(
    rf"[\s*~≈]*(?:(?i:from|starting\s+at)\s+|[从自约])?(?P<a>{_SUM})(?:起步?价?|\+)?{_NOTED}(?:\s*[/|]\s*(?P<b>{_SUM}){_NOTED})?[\s*]*(?:[（(]\s*(?:缓存)?命中(?:缓存)?(?:则?为|是)?\s*[:：]?\s*(?P<c>{_SUM})\s*[）)]|[（(]\s*(?i:cached|cache\s+hits?)\s*:?\s*(?P<d>{_SUM})\s*[)）])?[\s*]*"
)


def in_cell(
    context: Context, subject: Mention, column: Column, cell: Span
) -> Iterator[Observation]:
    text = context.layout.visible
    money = context.mentions.money_in(*cell)
    of_plans = any(amount.period in ("month", "year") for amount in money)
    ways = [column.direction] * len(money) if of_plans else _ways(subject, column, len(money))
    before: Money | None = None
    for amount, way in zip(money, ways, strict=True):
        of_head = of_a_head(text, subject.entity, amount) and column.period in ("month", "year")
        own = amount.period if amount.period != OTHER_PERIOD else None
        period, span = (own, amount.period_span) if own else (column.period, column.period_span)
        if period is None and before is not None and _is_the_other(text, before, amount):
            period, span = before.period, before.period_span
        before = amount
        currency = Cell(amount.currency, "stated", amount.start, amount.end)
        place = (amount.start, amount.end)
        if OTHER_PERIOD in (amount.period, period) and not of_head:
            told = (amount if amount.period == OTHER_PERIOD else column).period_span
            piece = by_piece(text, subject.entity, OTHER_PERIOD, told)
            if piece is not None:
                yield _made(subject, piece, amount.amount, place, currency)
            continue
        stated = own is not None
        sums = [(amount.amount, place), *(_upper(text, amount, cell) if len(money) == 1 else ())]
        for value, where in sums:
            yield from _price(subject, way, value, where, currency, period, span, stated=stated)
    bare = None if money else _BARE.fullmatch(text, *cell)
    if (
        column.period == OTHER_PERIOD
        or bare is None
        or column.currency is None
        or column.currency_span is None
    ):
        return
    currency = Cell(column.currency, "context", *column.currency_span)
    groups = [group for group in ("a", "b") if bare[group]]
    ways = _ways(subject, column, len(groups))
    if cached := [group for group in ("c", "d") if bare[group]]:
        groups, ways = [*groups, *cached], [*ways, "input"]
    for group, way in zip(groups, ways, strict=True):
        yield from _price(
            subject,
            way,
            Decimal(bare[group].replace(",", "")),
            bare.span(group),
            currency,
            column.period,
            column.period_span,
            stated=False,
        )


def of_cell(context: Context, grid: Grid, told: Priced) -> Iterator[Observation]:
    """The price of a plan that stands in its own cell, with the period that the words round it tell."""
    money, place = told.money, (told.money.start, told.money.end)
    period, span = money.period, money.period_span
    if period is None:
        period, span = period_round(context, grid, told.beside)
        if period in TOKENS:  # of another column: what a plan costs is paid for none
            period, span = None, None
    if period == OTHER_PERIOD:
        return
    currency = Cell(money.currency, "stated", *place)
    stated = money.period is not None
    yield from _price(
        told.subject, None, money.amount, place, currency, period, span, stated=stated
    )


_OTHERWISE = lazily(
    r"(?:[^,;，；]{0,40}[,;，；])?\s*(?:(?i:(?:or|and)\b\s*)?(?i:otherwise|else)\b|否则|不然|不年付则)\s*(?i:(?:at|for)\s+)?"
)


def _is_the_other(text: str, first: Money, then: Money) -> bool:
    """Whether a sum is told as what is paid otherwise: `$8 a month if paid yearly, otherwise $10`."""
    told = first.period_span
    return told is not None and _OTHERWISE.fullmatch(text, told[1], then.start) is not None


_TWO = 2


def _ways(subject: Mention, column: Column, sums: int) -> list[str | None]:
    """What each sum of a cell is paid for: two of a model are those of its input and output."""
    if sums == _TWO and column.direction is None and subject.entity.type == "model":
        return ["input", "output"]
    return [column.direction] * sums


def _price(
    subject: Mention,
    direction: str | None,
    amount: Decimal,
    place: Span,
    currency: Cell,
    period: str | None,
    period_span: Span | None,
    *,
    stated: bool,
) -> Iterator[Observation]:
    kind = price_type(subject.entity, period, period_span, tokens=direction is not None)
    amount, period = by_million(amount, period)
    if kind is None:
        return
    if not stated and kind.origin == "stated":
        kind = Cell(kind.value, "context", kind.start, kind.end)
    made = _made(subject, kind, amount, place, currency)
    cells = made.cells
    if period is not None and period_span is not None:
        cells["billing_period"] = Cell(period, "stated" if stated else "context", *period_span)
    if kind.value == "api" and direction is not None:
        cells["direction"] = Cell(direction, "derived")
        if "billing_period" not in cells:  # tokens are sold by the million
            cells["billing_period"] = Cell("million_tokens", "derived")
    yield made


def _made(
    subject: Mention, kind: Cell, amount: Decimal, place: Span, currency: Cell
) -> Observation:
    cells = {
        "subject_name": name_cell(subject),
        "price_type": kind,
        "amount": Cell(amount, "stated", *place),
        "currency": currency,
    }
    return Observation("prices", "price.table", place[0], subject.entity, cells)


# `$100–200`: what the dearest of a plan's sizes costs.
_UPPER = lazily(r"\s*[-–—~～至到]\s*(?P<n>\d{1,4}(?:\.\d{1,2})?)(?=[\s*）)]*(?:/|\Z))")


def _upper(text: str, amount: Money, cell: Span) -> Iterator[tuple[Decimal, Span]]:
    """The other end of a range whose first end has the currency."""
    match = _UPPER.match(text, amount.end, cell[1])
    if match is not None and Decimal(match["n"]) > amount.amount:
        yield Decimal(match["n"]), match.span("n")
