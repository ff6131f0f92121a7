"""Tables of prices: things in the first column, what they cost below heads that say so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from llmdata.extract.context import Context
from llmdata.extract.grids import Grid, Span, grids
from llmdata.extract.observation import Cell, Observation
from llmdata.extract.prices.terms import DIRECTION, by_million, countable, price_type
from llmdata.extract.releases.steps import name_cell
from llmdata.grammar.quantities import OTHER_PERIOD, currency_in
from llmdata.mentions import DateMention, Mention

_PRICED = re.compile(
    r"价|费|售|输入|输出|[$¥€£]|元\s*/|(?i:\b(?:prices?|pricing|costs?|fees?|input|output|monthly|annual|per\s+month)\b)"
)
_NOT_PRICED = re.compile(
    r"长度|上下文|窗口|模态|速度|上限|免费|类型|(?i:\b(?:context|window|modalit\w*|length|limit|speed|type|tier|training)\b)"
)
MILLION_TOKENS = re.compile(
    r"(?:百万|100\s*万|(?i:\b1?\s*million|\b1?M(?:illion)?))\s*(?:个)?\s*(?:input|output|输入|输出)?\s*(?:(?i:tok(?:en)?s?)|词元)|/\s*(?:1\s*)?M\b|(?i:\bper\s+(?:1\s*)?(?:M|million))\b|每\s*(?:百万|1\s*M\b)|(?i:mtok)"
)
_PERIODS = (
    ("million_tokens", MILLION_TOKENS),
    ("month", re.compile(r"每月|/\s*月|月费|月付|按月|(?i:per\s+month|/\s*mo(?:nth)?\b|\bmonthly\b|a\s+month)")),
    ("year", re.compile(r"每年|/\s*年|年费|年付|(?i:per\s+year|/\s*y(?:ea)?r\b|\b(?:yearly|annual(?:ly)?)\b)")),
)  # fmt: skip
_IN_OR_OUT = re.compile(r"(?i:(?:\b(?P<i>in)|\b(?P<o>out))\b)(?!\s*/|\s+\w)")
# A cell that holds but a number or two: their currency and period are the head's.
_BARE = re.compile(r"[\s*~≈]*(?P<a>\d{1,6}(?:\.\d+)?)(?:\s*[/|]\s*(?P<b>\d{1,6}(?:\.\d+)?))?[\s*]*")


@dataclass(frozen=True, slots=True)
class _Column:
    """What the head of a column says of the amounts below it."""

    index: int
    direction: str | None
    period: str | None
    period_span: Span | None
    currency: str | None
    currency_span: Span | None


def prices_of_tables(context: Context) -> Iterator[Observation]:
    """The prices of every table whose heads speak of prices."""
    for grid in grids(context):
        columns = list(_columns(context, grid))
        for row in grid.rows if columns else ():
            subject = _subject(context, row)
            if subject is None:
                continue
            for column in columns:
                cell = row[column.index]
                offer, date = _offer(context, cell), _date(context, row)
                for price in _in_cell(context, subject, column, cell):
                    price.cells |= offer
                    if date is not None:
                        price.date, price.date_origin = date, "context"
                    yield price


def _columns(context: Context, grid: Grid) -> Iterator[_Column]:
    text = context.layout.visible
    for index, span in enumerate(grid.head):
        head = text[slice(*span)]
        if index == 0 or not _PRICED.search(head) or _NOT_PRICED.search(head):
            continue
        direction = DIRECTION.search(head) or _IN_OR_OUT.search(head)
        if direction is not None and len({bool(m["i"]) for m in DIRECTION.finditer(head)}) == 2:
            direction = None  # both stand in one cell
        period, period_span = _period(context, grid, span)
        currency, currency_span = _currency(context, grid, span)
        yield _Column(
            index,
            None if direction is None else "input" if direction["i"] else "output",
            period,
            period_span,
            currency,
            currency_span,
        )


def _above(grid: Grid, head: Span) -> Iterator[Span]:
    """Where the terms of a column may stand: in its head, in the others, or above the table."""
    yield head
    yield from (span for span in grid.head if span != head)
    if grid.lead is not None:
        yield grid.lead.start, grid.lead.end


def _period(context: Context, grid: Grid, head: Span) -> tuple[str | None, Span | None]:
    for span in _above(grid, head):
        for period, words in _PERIODS:
            if match := words.search(context.layout.visible, *span):
                return period, match.span()
    return None, None


def _currency(context: Context, grid: Grid, head: Span) -> tuple[str | None, Span | None]:
    for span in _above(grid, head):
        if found := currency_in(context.layout.visible, *span):
            return found
    return None, None


def _subject(context: Context, row: list[Span]) -> Mention | None:
    """What a row is about: the thing that its first cell names, else the only one it names."""
    for start, end in (row[0], (row[0][0], row[-1][1])):
        named = context.mentions.entities_in(start, end)
        things = [m for m in named if m.entity.type in ("model", "product")]
        if len({m.entity.id for m in things}) == 1:
            return things[0]
    return None


def _offer(context: Context, cell: Span) -> dict[str, Cell]:
    """The offer that a cell tells beside its price: `249.99 美元/月（首三个月半价）`."""
    promotions = context.mentions.promotions_in(*cell)
    found: dict[str, Cell] = {}
    for promotion in promotions:
        if promotion.discount is not None:
            found["promo_discount"] = Cell(
                promotion.discount, "stated", promotion.start, promotion.end
            )
        if promotion.months is not None:
            found["promo_months"] = Cell(promotion.months, "stated", promotion.start, promotion.end)
    return found if "promo_discount" in found else {}


_SINCE = re.compile(r"价|(?i:\bpric|\brate\b|\bas\s+of\b)")


def _date(context: Context, row: list[Span]) -> DateMention | None:
    """The date that a remark in a row gives its prices: `8 月首发价`."""
    for cell in row[1:]:
        dates = context.mentions.dates_in(*cell)
        if (
            len(dates) == 1
            and dates[0].bearing == "at"
            and _SINCE.search(context.layout.visible, *cell)
        ):
            return dates[0]
    return None


def _in_cell(
    context: Context, subject: Mention, column: _Column, cell: Span
) -> Iterator[Observation]:
    money = context.mentions.money_in(*cell)
    for amount in money:
        own = amount.period if amount.period != OTHER_PERIOD else None
        period, span = (own, amount.period_span) if own else (column.period, column.period_span)
        if amount.period == OTHER_PERIOD:
            continue
        currency = Cell(amount.currency, "stated", amount.start, amount.end)
        place = (amount.start, amount.end)
        yield from _price(
            subject, column, amount.amount, place, currency, period, span, stated=own is not None
        )
    bare = None if money else _BARE.fullmatch(context.layout.visible, *cell)
    if bare is None or column.currency is None or column.currency_span is None:
        return
    currency = Cell(column.currency, "context", *column.currency_span)
    for group in ("a", "b"):
        if bare[group]:
            yield from _price(
                subject,
                column,
                Decimal(bare[group]),
                bare.span(group),
                currency,
                column.period,
                column.period_span,
                stated=False,
            )


def _price(
    subject: Mention,
    column: _Column,
    amount: Decimal,
    place: Span,
    currency: Cell,
    period: str | None,
    period_span: Span | None,
    *,
    stated: bool,
) -> Iterator[Observation]:
    kind = price_type(subject.entity, period, period_span, tokens=column.direction is not None)
    amount, period = by_million(amount, period)
    if kind is None or not countable(amount):
        return
    cells = {
        "subject_name": name_cell(subject),
        "price_type": kind if stated or kind.origin != "stated" else Cell(kind.value, "context", kind.start, kind.end),
        "amount": Cell(amount, "stated", *place),
        "currency": currency,
    }  # fmt: skip
    if period is not None and period_span is not None:
        cells["billing_period"] = Cell(period, "stated" if stated else "context", *period_span)
    if kind.value == "api" and column.direction is not None:
        cells["direction"] = Cell(column.direction, "derived")
    yield Observation("prices", "price.table", place[0], subject.entity, cells)
