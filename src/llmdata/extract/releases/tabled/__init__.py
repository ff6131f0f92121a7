"""Tables of releases: what came out when, read by the roles of the columns.

The head tells a column's role, and where it is silent (`| | Model | |`) the cells do: dates below,
or names. So `| Month | OpenAI | Google |`, `| Maker | January | February |` and `| Model | Status |
Date |` are all read by the same few lines; where the models stand side by side and `Released` is a
row, the table is turned first. What a row is in the end, its remarks say: :mod:`.notes`. A table of
prices, scores, plans or retirements has such columns too: :mod:`.others` knows it.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from operator import attrgetter
from typing import NamedTuple

from llmdata.extract.context import Context
from llmdata.extract.grids import Grid, Span, grids, upright
from llmdata.extract.legends import legend_of
from llmdata.extract.observation import Observation
from llmdata.extract.policy import Dating
from llmdata.extract.releases.steps import is_usable_date, step
from llmdata.extract.releases.tabled.amid import without_descriptions
from llmdata.extract.releases.tabled.columns import (
    Column,
    columns_of,
    is_but_names,
    only_date,
    own_date,
    things_in,
)
from llmdata.extract.releases.tabled.notes import Notes
from llmdata.extract.releases.tabled.others import (
    foretells,
    is_of_others,
    is_of_titles,
    tells_other,
)
from llmdata.extract.releases.terse.wording import FATE, preview_in
from llmdata.extract.view import Token
from llmdata.lazily import lazily
from llmdata.mentions import Mention

_OLD, _NEW = (
    lazily(r"\W*(?:(?i:old|former|previous|before|was|from)\b|旧|原|曾用|改名前|之前)"),
    lazily(r"\W*(?:(?i:new|current|after|now|became|to)\b|新|现|改名后|之后)"),
)
_NAMING = lazily(r"(?i:\bname|\brenam|\bbrand|\bcalled|\bwas\b|\bnow\b|\bbecame\b)|名")


class Tabled(NamedTuple):
    """What the tables of a document tell, and the blocks that are thereby read."""

    claims: list[Observation]
    rows: set[int]


def tabled(context: Context) -> Tabled:
    """The steps that a document's tables tell; their rows are no sentences."""
    claims: list[Observation] = []
    read: set[int] = set()
    for grid in map(partial(upright, context), grids(context)):
        if renamed := list(_renamed(context, grid)):
            claims += renamed
            continue
        columns = columns_of(context, grid)
        columns = columns and without_descriptions(context, grid, columns)
        other = columns is None or tells_other(context, grid, columns)
        if foretells(context, grid, columns) or (other and is_of_titles(context, grid)):
            read |= {context.layout.block_at(cell[0]) for row in grid.rows for cell in row}
            continue
        if columns is None or other:
            continue
        timeline = any(column.role == "entries" for column in columns)
        others = is_of_others(context, grid, columns)
        stage = "preview" if _are_of_previews(context, grid) else "release"
        legend = legend_of(context, grid)
        noted = [Notes(context, columns, row, legend) for row in grid.rows]
        apart = any(notes.out and not notes.told_of for notes in noted)
        for row, notes in zip(grid.rows, noted, strict=True):
            if not timeline:  # which may have sentences in its cells
                read |= {context.layout.block_at(cell[0]) for cell in row}
            silent = notes.silent or (apart and notes.told_of)
            if not (silent or (others and not notes.out)):
                claims += _row(context, columns, row, notes, stage)
    return Tabled(claims, read)


def _row(
    context: Context, columns: list[Column], row: list[Span], notes: Notes, usual: str
) -> Iterator[Observation]:
    """The steps that a row tells; `usual` is the stage of one of which it says no more."""
    dated = [
        (column, date)
        for column, cell in zip(columns, row, strict=True)
        if column.role in ("when", "released") and (date := only_date(context, cell)) is not None
    ]
    cells = dict(zip(columns, row, strict=True))
    named = [
        thing
        for column, cell in cells.items()
        if column.role == "names"
        for thing, _ in things_in(context, cell)
    ]
    if len(named) == 1:
        for later in filter(attrgetter("stage"), notes.later):
            yield _step(named[0], later.stage, Dating(later.date, "stated"), later.words)
    for column, cell in zip(columns, row, strict=True):
        if column.role not in ("names", "entries"):
            continue
        if column.role == "entries" and not is_but_names(context, cell):
            continue
        for thing, words in things_in(context, cell):
            stage = notes.stage(thing, words)
            stage = usual if stage == "release" else stage
            if column.dated:
                told = stage if column.stage == "release" else column.stage
                if (own := own_date(context, cell, thing, words)) is not None:
                    yield _step(thing, told, Dating(own, "stated"), cell)
                continue
            if column.date is not None:
                own = own_date(context, cell, thing, words, column.date)
                dating = Dating(own, "stated") if own else Dating(column.date, "context")
                if is_usable_date(dating.date):
                    yield _step(thing, stage, dating, cell)
                continue
            for other, date in dated:
                told = stage if other.stage == "release" else other.stage
                told = (
                    "preview" if told == "release" and _is_of_trial(context, cells[other]) else told
                )
                own = own_date(context, cell, thing, words, date) or date
                yield _step(thing, told, Dating(own, "stated"), other.head)


# `The dates are those of the public preview`, above a table or below it.
_OF_PREVIEWS = lazily(
    r"(?i:\b(?:dates?|days?)\b[^.;]{0,40}?\b(?:previews?|betas?|early\s+access)\b)|日[期子][^。；]{0,12}?(?:预览|公测|内测|测试版)|(?:预览|公测|内测)[^。；]{0,12}?(?:日[期子]|时间)"
)
_LONGEST_NOTE = 200


def _are_of_previews(context: Context, grid: Grid) -> bool:
    """Whether a note beside a table says that its dates are those of previews."""
    text = context.layout.visible
    return any(
        _OF_PREVIEWS.search(text, note.start, min(note.end, note.start + _LONGEST_NOTE)) is not None
        for note in (grid.lead, grid.below)
        if note is not None and note.kind != "heading"
    )


def _is_of_trial(context: Context, cell: Span) -> bool:
    """Whether what stands beside the date in its cell calls the step a trial: `5 May (beta)`."""
    return preview_in(context.layout.visible[slice(*cell)])


def _step(thing: Mention, stage: str, date: Dating, words: Span) -> Observation:
    return step("release.table", thing, stage, Token("r", *words), date, "context")


def _renamed(context: Context, grid: Grid) -> Iterator[Observation]:
    """`| Old name | New name | When |`: a thing has the new name since then."""
    text = context.layout.visible
    heads = [text[slice(*span)] for span in grid.head]
    old = [i for i, head in enumerate(heads) if _OLD.match(head)]
    new = [i for i, head in enumerate(heads) if _NEW.match(head)]
    if len(old) != 1 or len(new) != 1 or not _NAMING.search(" ".join(heads)):
        return
    for row in grid.rows:
        dates = [date for cell in row if (date := only_date(context, cell)) is not None]
        # A new name that is not known as the thing's own leaves it to the old one.
        named = _named(context, row[new[0]]) or _named(context, row[old[0]])
        if FATE.search(text, *row[new[0]]):
            continue
        if len(named) == 1 and text[slice(*row[old[0]])].strip():
            dating = Dating(dates[0], "stated") if len(dates) == 1 else None
            word = Token("N", *grid.head[new[0]])
            yield step("release.table-renamed", named[0], "rename", word, dating, "context")


def _named(context: Context, cell: Span) -> list[Mention]:
    return [m for m in context.mentions.entities_in(*cell) if m.entity.type in ("model", "product")]
