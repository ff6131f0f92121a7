"""Tables of prices: things in the first column, what they cost below heads that say so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from llmdata.extract.context import Context
from llmdata.extract.grids import Grid, Span, above, grids, upright
from llmdata.extract.observation import Cell, Observation
from llmdata.extract.prices.cells import in_cell, of_cell
from llmdata.extract.prices.columns import (
    Column,
    columns_of,
    is_of_purchases,
    unit_of,
)
from llmdata.extract.prices.directions import DIRECTION
from llmdata.extract.prices.matrices import priced_cells
from llmdata.extract.prices.row_dates import dates_of_rows
from llmdata.extract.prices.times import prices_then, times_of
from llmdata.grammar.quantities import TOKENS
from llmdata.lazily import lazily
from llmdata.mentions import Mention


def prices_of_tables(context: Context) -> tuple[list[Observation], set[int]]:
    """The prices of every table whose heads speak of prices, and where sums stand that need no
    further reading: those of the rows that were read, and of tables that tell no prices."""
    found: list[Observation] = []
    read: set[int] = set()
    for grid in map(partial(upright, context), grids(context)):
        if is_of_purchases(context, grid):
            read |= _sums(context, [cell for row in grid.rows for cell in row])
            continue
        if times := times_of(context, grid):
            found += prices_then(context, grid, times)
            read |= _sums(context, [cell for row in grid.rows for cell in row])
            continue
        taken: set[int] = set()
        for told in priced_cells(context, grid):
            taken.add(told.money.start)
            found += of_cell(context, grid, told)
        read |= taken
        columns = list(columns_of(context, grid))
        priced = {column.index for column in columns}
        dates = dates_of_rows(context, grid, priced) if columns else {}
        spoken_of = _spoken_of(context, grid) if columns else None
        for number, row in enumerate(grid.rows if columns else ()):
            subject = _subject(context, row)
            sold = _sold(context, row)
            shared = _share_a_row(context, row) if subject is None else []
            read |= _sums(context, [row[i] for i in priced] if subject is None else row)
            date = dates.get(number)
            remarks = _in_remarks(context, row, columns)
            for column in (*_sided(context, grid, row, columns), *remarks):
                cell = row[column.index]
                named = sold if sold is not None and _by_tokens(column) else subject
                whose = _model_of(context, cell) or named
                if whose is None and not shared and _by_tokens(column):
                    whose = spoken_of
                if whose is None and len(context.mentions.money_in(*cell)) == 1:
                    found += [p for one in shared for p in in_cell(context, one, column, cell)]
                if whose is None or _is_but_an_app(row, column, whose):
                    continue
                if any(money.start in taken for money in context.mentions.money_in(*cell)):
                    continue
                offer = _offer(context, cell) or (
                    _offer_beside(context, row, column) if len(columns) == 1 else {}
                )
                for price in in_cell(context, whose, column, cell):
                    price.cells |= offer
                    if date is not None:
                        price.date, price.date_origin = date, "context"
                    found.append(price)
    return found, read


def _sided(
    context: Context, grid: Grid, row: list[Span], columns: list[Column]
) -> Iterator[Column]:
    """The columns with what the side of a row says where their heads do not: `| input | $2 |`."""
    text = context.layout.visible
    priced = {column.index for column in columns}
    sides = [cell for place, cell in enumerate(row) if place not in priced]
    ways = [match for cell in sides if (match := _side(context, cell)) is not None]
    ways = ways or [match for cell in sides if (match := _TOKENS_GO.search(text, *cell))]
    direction = ("input" if ways[0]["i"] else "output") if len(ways) == 1 else None
    unit = next(unit_of(context, grid, row), None)
    for column in columns:
        told = column if column.direction else replace(column, direction=direction)
        if unit is not None and unit.currency is not None:
            told = replace(told, currency=unit.currency, currency_span=unit.currency_span)
        if unit is not None and unit.period is not None:
            told = replace(told, period=unit.period, period_span=unit.period_span)
        yield told


# What may stand beside the word for a side in a cell that tells nothing else.
_BESIDE_SIDE = lazily(
    r"(?:[\W\d_]|[每按的价格费用单侧端]|(?:百万|千)?(?:个)?词元|命中|缓存|(?i:tokens?|prices?|costs?|rate|per|an?|million|thousand|[mk]|side|cached?|text|only|in|out)(?![a-z]))*"
)


def _side(context: Context, cell: Span) -> re.Match[str] | None:
    """The word for what is paid for in a cell that names but that, and perhaps a thing."""
    text = context.layout.visible
    match = DIRECTION.search(text, *cell)
    if match is None:
        return None
    rest, position = "", cell[0]
    named = [(m.start, m.end) for m in context.mentions.entities_in(*cell)]
    for start, end in sorted([*named, match.span()]):
        rest += text[position : max(position, start)] + " "
        position = max(position, end)
    return match if _BESIDE_SIDE.fullmatch(rest + text[position : cell[1]]) else None


# `| GPT-9 | 2 元 | 3 元 | 缓存命中 0.2 元 |`: a remark that is a price of its own.
_CACHED = lazily(
    r"[\s*]*(?:(?:缓存)?命中(?:缓存)?(?:价格?)?|缓存(?:价格?)?|(?i:cached(?:\s+input)?|cache\s+(?:hits?|reads?)))\s*[:：为]?\s*"
)


def _in_remarks(context: Context, row: list[Span], columns: list[Column]) -> Iterator[Column]:
    """The cells beside the prices of a row that tell what cached tokens cost, and nothing else."""
    text, priced = context.layout.visible, {column.index for column in columns}
    for place, cell in enumerate(row):
        money = context.mentions.money_in(*cell)
        if place in priced or len(money) != 1 or text[money[0].end : cell[1]].strip(" *"):
            continue
        if _CACHED.fullmatch(text, cell[0], money[0].start):
            yield replace(columns[0], index=place, direction="input")


# `| GPT-9, a million tokens in | $2 |`
_TOKENS_GO = lazily(r"(?i:\btokens?\s+(?:(?P<i>in)|out)\b)")


def _sums(context: Context, cells: list[Span]) -> set[int]:
    """Where the sums of some cells stand."""
    return {money.start for cell in cells for money in context.mentions.money_in(*cell)}


# A name that goes on is another one: `GPT-9-longcontext`.
_GOES_ON = lazily(r"[-_][A-Za-z]")


def _things(context: Context, cell: Span) -> list[Mention]:
    text, named = context.layout.visible, context.mentions.entities_in(*cell)
    things = [m for m in named if m.entity.type in ("model", "product")]
    return [m for m in things if _GOES_ON.match(text, m.end, cell[1]) is None]


def _named(context: Context, cell: Span) -> list[Mention]:
    """The things that a cell names, but for models in brackets behind one: its id, or another that it
    is set beside. `Claude 9 Opus (claude-9-opus-20270101)`, `GPT-9 mini (replaces GPT-8)`."""
    text, things = context.layout.visible, _things(context, cell)
    if not things or any(thing.entity.type != "model" for thing in things):
        return things
    opens = next((i for i in range(things[0].end, cell[1]) if text[i] in "(（"), cell[1])
    return [thing for thing in things if thing.start < opens]


def _subject(context: Context, row: list[Span]) -> Mention | None:
    """What a row is about: the thing that its first cell names, else the only one it names.

    A service beside one of its plans is but whose plan it is.
    """
    for cells in (row[:1], row):
        things = [thing for cell in cells for thing in _named(context, cell)]
        if len({m.entity.id for m in things}) == 1:
            return _plan_beside(context, things[0], row) or things[0]
    return None


def _spoken_of(context: Context, grid: Grid) -> Mention | None:
    """The model whose prices a table tells that names none itself: the only one of the line above it,
    or of its heading (`X is billed by the length of the prompt:`)."""
    if any(_things(context, cell) for row in [grid.head, *grid.rows] for cell in row):
        return None
    for block in above(context, grid, _LINES_ABOVE):
        things = _things(context, (block.start, block.end))
        models = [m for m in things if m.entity.type == "model" and not m.bare]
        if things:
            return models[0] if len({m.entity.id for m in models}) == 1 else None
    return None


_LINES_ABOVE = 2  # blocks above a table that may say what it is about

_AND = lazily(r"[\s*]*(?:[/、,，&+]|(?i:and|or)\b|和|与|及)?[\s*]*")


def _share_a_row(context: Context, row: list[Span]) -> list[Mention]:
    """The models that a first cell names and nothing else, which share its row: `| GPT-9 / GPT-9 mini | $2 |`."""
    text, place = context.layout.visible, row[0][0]
    models = [m for m in _things(context, row[0]) if m.entity.type == "model"]
    for model in models:
        if not _AND.fullmatch(text, place, model.start):
            return []
        place = model.end
    return models if _AND.fullmatch(text, place, row[0][1]) else []


def _model_of(context: Context, cell: Span) -> Mention | None:
    """The model whose prices a cell tells, if it names one beside them: `$1/$4 (GPT-9)`."""
    models = [m for m in _things(context, cell) if m.entity.type == "model"]
    return models[0] if len({m.entity.id for m in models}) == 1 else None


def _is_but_an_app(row: list[Span], column: Column, whose: Mention) -> bool:
    """Whether tokens are sold, and the row only names an app of who sells them somewhere."""
    return _by_tokens(column) and whose.entity.type == "product" and whose.start >= row[0][1]


def _by_tokens(column: Column) -> bool:
    return column.direction is not None or column.period in TOKENS


def _sold(context: Context, row: list[Span]) -> Mention | None:
    """The one model of a row that beside it only names the app or the family of its maker, for where
    tokens are sold: `| xAI Grok | Grok 9 mini | $0.40 |`."""
    named = [m for cell in row for m in _named(context, cell)]
    models = [m for m in named if m.entity.type == "model" and m.entity.kind != "series"]
    if len({m.entity.id for m in models}) != 1:
        return None
    makers = {m.entity.organization_id for m in named}
    return models[0] if len(makers) == 1 else None


def _plan_beside(context: Context, service: Mention, row: list[Span]) -> Mention | None:
    """The one plan of a service that another cell of its row names by its last word."""
    others = [m for cell in row for m in _things(context, cell) if m.elliptic]
    plans = [m for m in others if m.entity.name.startswith(f"{service.entity.name} ")]
    return plans[0] if len({m.entity.id for m in plans}) == 1 else None


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


def _offer_beside(context: Context, row: list[Span], priced: Column) -> dict[str, Cell]:
    """The offer that another cell of a row tells, with how long it holds: `首三个月半价`."""
    remarks = [cell for place, cell in enumerate(row) if place != priced.index]
    offers = [offer for cell in remarks if (offer := _offer(context, cell))]
    return next((offer for offer in offers if "promo_months" in offer), {})
