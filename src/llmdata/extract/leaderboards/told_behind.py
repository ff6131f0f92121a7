"""Entries of places that a sentence tells one after another, and what it tells behind a rank."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import zip_longest

from llmdata.extract.clauses import clause_of
from llmdata.extract.context import Context
from llmdata.extract.leaderboards.boards import Board, board_of, spoken_board
from llmdata.extract.leaderboards.entries import entry_of
from llmdata.extract.leaderboards.holders import Holder
from llmdata.extract.leaderboards.reigns import reigns
from llmdata.extract.leaderboards.series import Place, above_second, followers, successors
from llmdata.extract.observation import Cell, Observation
from llmdata.extract.policy import Dating
from llmdata.extract.view import View
from llmdata.mentions import Mention

Entries = Iterator[Observation]


@dataclass(frozen=True, slots=True)
class Told:
    """A rank that words tell, of which boards and of which models."""

    block: int
    rank: Cell
    boards: list[tuple[Board, str]]
    models: list[Mention]
    rule: str


def follow(context: Context, view: View, previous: Told) -> list[Place]:
    """Those whom a sentence puts right behind the last ones who were told of."""
    rank = int(previous.rank.value) + max(0, len(previous.models) - 1)
    return [*followers(context, view, _behind(view, previous), rank)]


def going_on(previous: Told, place: Place) -> Told:
    """The last place of those that follow: the next sentence may go on from there."""
    rank = Cell(place.rank, "stated", place.start, place.end)
    return replace(previous, rank=rank, models=[place.model])


def _behind(view: View, told: Told) -> int:
    """Where the words go on behind a rank: it may be of a sentence before."""
    return max(view.sentence.start, told.rank.end or 0)


def behind(
    context: Context, view: View, told: Told | None, previous: Told, placed: set[str]
) -> Entries:
    """Entries of who is told to be above a second, and of who took a first place from whom.

    `told` is the last rank of the sentence, `previous` that or the one before it in the paragraph;
    the models of `placed` have their places already.
    """
    after = _behind(view, previous)
    if told is not None and int(told.rank.value) == 2:
        first = above_second(context, view, after)
        yield from series(context, view, told.boards[0][0], first, "stated")
    if int(previous.rank.value) != 1:
        return
    board = previous.boards[0][0]
    heirs = [*successors(context, view, after)]
    for heir, following in zip_longest(heirs, heirs[1:]):
        end = following.start if following is not None else view.sentence.end
        yield from series(context, view, _when_taken(view, board, heir, end), [heir], "stated")
    taken = {heir.model.entity.id for heir in heirs} | placed
    taken |= {m.entity.id for m in told.models} if told is not None else set()
    later = reigns(context, view, _clause_behind(context, view, after))
    new = [holder for holder in later if holder.model.entity.id not in taken]
    yield from passed_on(context, view, board, new)


def _clause_behind(context: Context, view: View, after: int) -> int:
    """Where the clause ends that tells a rank by words that end at an offset, or the sentence begins."""
    if after <= view.sentence.start:
        return view.sentence.start
    return clause_of(context.layout.visible, view.sentence, after - 1, after)[1]


def _when_taken(view: View, board: Board, heir: Place, end: int) -> Board:
    """The board at the date on which somebody took a place: right before or behind the name."""
    dates = [t.item for t in view.tokens if t.kind == "D" and t.item.bearing in ("at", "as_of")]
    inside = [date for date in dates if heir.start <= date.start < heir.model.start]
    after = [date for date in dates if heir.model.end <= date.start < end]
    before = [date for date in dates if heir.start - 12 <= date.start < heir.start]
    opening = dates[:1] if "M" not in view.string.partition("D")[0] else []
    date = (inside[-1:] or after[:1] or before[-1:] or opening or [None])[0]
    return replace(board, date=Dating(date, "stated") if date is not None else None)


def series(
    context: Context, view: View, board: Board, places: Iterable[Place], basis: str
) -> Entries:
    for place in places:
        rank = Cell(
            place.rank, "stated" if basis == "stated" else "derived", place.start, place.end
        )
        yield entry_of(
            context, view, board, place.model, rank, basis, "leaderboard.series", "stated"
        )


def passed_on(context: Context, view: View, board: Board | None, passed: list[Holder]) -> Entries:
    """Entries of those who held the first place one after the other."""
    if board is None:
        tests = [t.item for t in view.tokens if t.kind == "B"]
        spoken = spoken_board(context, view)
        if tests:
            board = board_of(context, view, tests[0])
        elif spoken is not None:
            board = board_of(context, view, spoken, "context")
    if board is None:
        return
    for holder in passed:
        place = Place(holder.model, 1, holder.start, holder.end)
        dated = replace(board, date=Dating(holder.date, "stated") if holder.date else None)
        yield from series(context, view, dated, [place], "stated")
