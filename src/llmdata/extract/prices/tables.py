"""Tables of prices: things in the first column, what they cost below heads that say so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import partial

from llmdata.extract.context import Context
from llmdata.extract.grids import Grid, Span, above, grids, turned
from llmdata.extract.observation import Cell, Observation
from llmdata.extract.prices.bare_amounts import BARE
from llmdata.extract.prices.directions import DIRECTION
from llmdata.extract.prices.periods import MILLION_TOKENS
from llmdata.extract.prices.terms import by_million, countable, price_type
from llmdata.extract.releases.steps import name_cell
from llmdata.grammar.quantities import OTHER_PERIOD, currency_in
from llmdata.mentions import DateMention, Mention

_PRICED = re.compile(
    r"价|费|售|输入|输出|[$¥€£]|元\s*/|缓存|每月|月付|年付|包月|[（(]\s*(?:美元|人民币|元)|(?i:\b(?:prices?|pricing|costs?|fees?|input|output|monthly|annual(?:ly)?|yearly|per\s+(?:month|year|user|seat)|USD|EUR|GBP|CNY|RMB|rate|cached|sticker|MSRP|subscription)\b)"
)
_NOT_PRICED = re.compile(
    r"长度|上下文|窗口|模态|速度|上限|免费|类型|(?i:\b(?:context|window|modalit\w*|length|limit|speed|type|tier|training)\b)"
)
_PERIODS = (
    ("million_tokens", MILLION_TOKENS),
    ("month", re.compile(r"每月|/\s*月|月费|月付|按月|包月|单月|月卡|月度|月订阅|(?i:per\s+month|/\s*mo(?:nth)?\b|\bmonthly\b|a\s+month)")),
    ("year", re.compile(r"每年|/\s*年|年费|年付|按年|包年|年卡|年度|年订阅|(?i:per\s+year|/\s*y(?:ea)?r\b|\b(?:yearly|annual(?:ly)?)\b)")),
)  # fmt: skip
_IN_OR_OUT = re.compile(r"(?i:(?:\b(?P<i>in)|\b(?P<o>out))\b)(?!\s*/|\s+\w)")
# A cell that holds but a number or two: their currency and period are the head's.
_BARE = re.compile(rf"[\s*~≈]*(?P<a>{BARE}\d*)(?:\s*[/|]\s*(?P<b>{BARE}\d*))?[\s*]*")


@dataclass(frozen=True, slots=True)
class _Column:
    """What the head of a column says of the amounts below it."""

    index: int
    direction: str | None
    period: str | None
    period_span: Span | None
    currency: str | None
    currency_span: Span | None


def prices_of_tables(context: Context) -> tuple[list[Observation], set[int]]:
    """The prices of every table whose heads speak of prices, and where sums stand that need no
    further reading: those of the rows that were read."""
    found: list[Observation] = []
    read: set[int] = set()
    for grid in map(partial(_upright, context), grids(context)):
        columns = list(_columns(context, grid))
        as_of = _stood(context, grid) if columns else None
        for row in grid.rows if columns else ():
            subject = _subject(context, row)
            if subject is None:
                continue
            read |= {money.start for money in context.mentions.money_in(row[0][0], row[-1][1])}
            date = _date(context, row) or as_of
            for column in columns:
                cell = row[column.index]
                offer = _offer(context, cell)
                for price in _in_cell(context, subject, column, cell):
                    price.cells |= offer
                    if date is not None:
                        price.date, price.date_origin = date, "context"
                    found.append(price)
    return found, read


_LEAST_THINGS = 2  # that a head names where its columns are things


def _upright(context: Context, grid: Grid) -> Grid:
    """A table with a thing a row: one that sets its things side by side is turned."""
    things = [cell for cell in grid.head[1:] if _things(context, cell)]
    sides = [row[0] for row in grid.rows]
    if len(things) < _LEAST_THINGS or len(things) + 1 < len(grid.head):
        return grid
    if any(_things(context, cell) for cell in sides):
        return grid
    return turned(grid)


def _things(context: Context, cell: Span) -> list[Mention]:
    named = context.mentions.entities_in(*cell)
    return [m for m in named if m.entity.type in ("model", "product")]


_FORMER = re.compile(
    r"旧|原价|原先|此前|(?i:\b(?:old|before|previous(?:ly)?|former(?:ly)?|was|until)\b)"
)
_OF_PRICES = re.compile(
    r"价|费|套餐|(?i:\b(?:pric\w+|costs?|plans?|subscriptions?|tiers?|charge)\b)"
)
_OF_OTHER_MONEY = re.compile(
    r"成本|营收|收入|估值|融资|预算|花费|账单|首|试|优惠|活动|折|旧|原|前|月|年|(?i:\b(?:first|intro\w*|promo\w*|trial|launch|discount\w*|train\w*|revenue|valu\w+|rais\w+|fund\w*|budget|spend\w*|bill|capex|market|invest\w*|saved?)\b)"
)


def _sums_below(context: Context, grid: Grid, index: int) -> bool:
    """Whether a column of a table on prices holds nothing but sums, whatever its head says."""
    text = context.layout.visible
    head = text[slice(*grid.head[index])]
    if _NOT_PRICED.search(head) or _OF_OTHER_MONEY.search(head):
        return False
    if context.mentions.dates_in(*grid.head[index]):
        return False  # a history, whose last price alone holds
    titles = [text[slice(*grid.head[0])]]
    if grid.lead is not None:
        titles.append(text[grid.lead.start : grid.lead.end])
    if not any(_OF_PRICES.search(t) and not _OF_OTHER_MONEY.search(t) for t in titles):
        return False
    cells = [row[index] for row in grid.rows]
    return all(_is_sum(context, cell) for cell in cells)


_BLANK = re.compile(r"[\s*–—-]*|n/?a", re.IGNORECASE)


def _is_sum(context: Context, cell: Span) -> bool:
    text = context.layout.visible
    if _BLANK.fullmatch(text, *cell):
        return True
    money = context.mentions.money_in(*cell)
    return bool(money) and not text[cell[0] : money[0].start].strip(" *~≈从自from约")


def _columns(context: Context, grid: Grid) -> Iterator[_Column]:
    text = context.layout.visible
    for index, span in enumerate(grid.head):
        head = text[slice(*span)]
        if index == 0 or (_FORMER.search(head) and len(grid.head) > 2):
            continue
        told = _PRICED.search(head) and not _NOT_PRICED.search(head)
        if not told and not _sums_below(context, grid, index):
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


_BLOCKS_ABOVE = 3  # of which one may tell the terms of a table


def _above(context: Context, grid: Grid, head: Span) -> Iterator[Span]:
    """Where the terms of a column may stand: in its head, in the others, round the table."""
    yield head
    yield from (span for span in grid.head if span != head)
    yield from ((block.start, block.end) for block in above(context, grid, _BLOCKS_ABOVE))
    if grid.below is not None:
        yield grid.below.start, grid.below.end


def _period(context: Context, grid: Grid, head: Span) -> tuple[str | None, Span | None]:
    for span in _above(context, grid, head):
        for period, words in _PERIODS:
            if match := words.search(context.layout.visible, *span):
                return period, match.span()
    return None, None


def _currency(context: Context, grid: Grid, head: Span) -> tuple[str | None, Span | None]:
    for span in _above(context, grid, head):
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


_STANDS = re.compile(r"截至|[价费]|(?i:\b(?:as\s+of|pric\w+|costs?|rates?|list|stood|stands?)\b)")
_SET = re.compile(
    r"发布|推出|上线|(?i:\b(?:released?|launched|announced|since|introduced|came\s+out)\b)"
)


def _stood(context: Context, grid: Grid) -> DateMention | None:
    """The month or day for which the line above a table says what things cost."""
    if grid.lead is None:
        return None
    layout = context.layout
    telling = layout.sentences[layout.sentence_at(grid.lead.end - 1)]
    place = telling.start, telling.end
    dates = context.mentions.dates_in(*place)
    if len(dates) != 1 or dates[0].bearing not in ("at", "as_of"):
        return None
    if dates[0].value.precision == "year" or _SET.search(layout.visible, *place):
        return None
    return dates[0] if _STANDS.search(layout.visible, *place) else None


def _in_cell(
    context: Context, subject: Mention, column: _Column, cell: Span
) -> Iterator[Observation]:
    money = context.mentions.money_in(*cell)
    for amount, way in zip(money, _ways(subject, column, len(money)), strict=True):
        own = amount.period if amount.period != OTHER_PERIOD else None
        period, span = (own, amount.period_span) if own else (column.period, column.period_span)
        if amount.period == OTHER_PERIOD:
            continue
        currency = Cell(amount.currency, "stated", amount.start, amount.end)
        place = (amount.start, amount.end)
        yield from _price(
            subject, way, amount.amount, place, currency, period, span, stated=own is not None
        )
    bare = None if money else _BARE.fullmatch(context.layout.visible, *cell)
    if bare is None or column.currency is None or column.currency_span is None:
        return
    currency = Cell(column.currency, "context", *column.currency_span)
    groups = [group for group in ("a", "b") if bare[group]]
    for group, way in zip(groups, _ways(subject, column, len(groups)), strict=True):
        yield from _price(
            subject,
            way,
            Decimal(bare[group]),
            bare.span(group),
            currency,
            column.period,
            column.period_span,
            stated=False,
        )


_TWO = 2


def _ways(subject: Mention, column: _Column, sums: int) -> list[str | None]:
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
    if kind.value == "api" and direction is not None:
        cells["direction"] = Cell(direction, "derived")
        if "billing_period" not in cells:  # tokens are sold by the million
            cells["billing_period"] = Cell("million_tokens", "derived")
    yield Observation("prices", "price.table", place[0], subject.entity, cells)
