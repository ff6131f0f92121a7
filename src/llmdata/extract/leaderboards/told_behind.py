"""Entries of places that a sentence tells one after another, and what it tells behind a rank."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from llmdata.extract.clauses import clause_of
from llmdata.extract.context import Context
from llmdata.extract.leaderboards.boards import Board, board_of
from llmdata.extract.leaderboards.dates import at_its_end
from llmdata.extract.leaderboards.entries import entry_of
from llmdata.extract.leaderboards.holders import Holder
from llmdata.extract.leaderboards.reign_ends import taken_after
from llmdata.extract.leaderboards.reigns import reigns
from llmdata.extract.leaderboards.series import (
    Place,
    above_it,
    counted_down,
    followers,
    successors,
    with_their_scores,
)
from llmdata.extract.leaderboards.spoken import spoken_board
from llmdata.extract.observation import Cell, Observation
from llmdata.extract.policy import Dating
from llmdata.extract.view import View
from llmdata.folding import HAN
from llmdata.lazily import lazily
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

    def undated(self) -> list[tuple[Board, str]]:
        """The boards for what is told of them later, at a time of its own."""
        return [(replace(board, date=None), "context") for board, _ in self.boards]


def follow(context: Context, view: View, told: Sequence[Told]) -> list[tuple[Told, Place]]:
    """Those whom a sentence puts right behind others, with whoever that is.

    Between two places they are who fills the gap: `A first, ahead of B and, in third, C`.
    """
    found: list[tuple[Told, Place]] = []
    for one, following in zip_longest(told, told[1:]):
        rank = int(one.rank.value) + max(0, len(one.models) - 1)
        places = [*followers(context, view, _behind(view, one), rank)]
        if not places and one.boards[0][0].benchmark.kind == "leaderboard":
            places = with_their_scores(context, view, _behind(view, one), rank)
            own = {model.entity.id for model in one.models}
            if any(place.model.entity.id in own for place in places):
                places = []  # `Its maker leads with A (1501)`
            places = places or counted_down(context, view, _behind(view, one), rank)
        if following is not None:
            places = _between(context, view, places, one, following)
        found += [(one, place) for place in places]
    return found


def _between(
    context: Context, view: View, places: list[Place], one: Told, following: Told
) -> list[Place]:
    """Of those who follow a place, who is told so before the next one of the same board, which is
    lower: in English, whose order of words is freer, right below the last of them."""
    text, until = context.layout.visible, following.rank.start or 0
    if one.boards[0][0].benchmark.id != following.boards[0][0].benchmark.id:
        return []
    named = {model.entity.id for model in following.models}
    below = int(following.rank.value)
    places = [p for p in places if p.end <= until and p.model.entity.id not in named]
    if HAN.search(text, view.sentence.start, view.sentence.end):
        return [place for place in places if place.rank < below]
    level = int(one.rank.value) + len(one.models) + len(places) == below  # `B is level, C third`
    return places if places and (places[-1].rank + 1 == below or level) else []


def going_on(previous: Told, place: Place) -> Told:
    """The last place of those that follow: the next sentence may go on from there."""
    rank = Cell(place.rank, "stated", place.start, place.end)
    return replace(previous, rank=rank, models=[place.model])


def _behind(view: View, told: Told) -> int:
    """Where the words go on behind a rank: it may be of a sentence before."""
    return max(view.sentence.start, told.rank.end or 0)


def behind(
    context: Context, view: View, told: Sequence[Told], previous: Told, placed: set[str]
) -> Entries:
    """Entries of who is told to be above a second, and of who took a first place from whom.

    `told` has the ranks of the sentence, `previous` is the last of them or the one before it in the
    paragraph; the models of `placed` have their places already.
    """
    after = _behind(view, previous)
    if told and (rank := int(told[-1].rank.value)) > 1:
        above = above_it(context, view, after, rank)
        basis = "stated" if len(above) == 1 else "list_order"
        yield from series(context, view, told[-1].boards[0][0], above, basis)
    taken = set(placed)
    firsts = told or [previous]
    for one, next_one in zip_longest(firsts, firsts[1:]):
        if int(one.rank.value) != 1:
            continue
        since, board = _behind(view, one), one.boards[0][0]
        until = next_one.rank.start if next_one is not None else view.sentence.end
        heirs = [*successors(context, view, since, until or view.sentence.end)]
        for heir, following in zip_longest(heirs, heirs[1:]):
            end = following.start if following is not None else until or view.sentence.end
            parted = _PART.search(context.layout.visible, heir.model.end, end)
            end = parted.start() if parted is not None else end
            held = _when_taken(context, view, board, heir, (since, end))
            yield from series(context, view, held, [heir], "stated")
        taken |= {heir.model.entity.id for heir in heirs}
    if int(previous.rank.value) != 1:
        return
    taken |= {m.entity.id for m in told[-1].models} if told else set()
    later = reigns(context, view, _clause_behind(context, view, after))
    new = [holder for holder in later if holder.model.entity.id not in taken]
    yield from passed_on(context, view, previous.boards[0][0], new)


# `第二是 B`, `亚军归 B`: nothing but the place and whose it is.
_BEFORE = lazily(r"\W*(?:而|至于)?(?:排(?:在)?|位列)?")
_OPENS = lazily(
    r"(?:名|位)?(?:的)?(?:则|就|自然|还|仍然?){0,3}(?:[是为归：:由]|属于|，)?\s*(?:[\u4e00-\u9fff]{1,8}的)?\s*\Z"
)


def counts_on(context: Context, view: View, place: int, rank: int | None, latest: Told) -> bool:
    """Whether a place that opens a sentence is the next one after the place told last."""
    text, token, sentence = context.layout.visible, view.tokens[place], view.sentence
    if "B" in view.string or not is_next(rank, latest):
        return False
    name = next((t for t in view.tokens[place + 1 :] if t.kind == "M"), None)
    return (
        name is not None
        and _BEFORE.fullmatch(text, sentence.start, token.start) is not None
        and _OPENS.fullmatch(text, token.end, name.start) is not None
    )


def is_next(rank: int | None, latest: Told | None) -> bool:
    """Whether a place is the next one after the place told last."""
    return latest is not None and rank == int(latest.rank.value) + max(1, len(latest.models))


_PART = lazily(r"[;；]")


def _clause_behind(context: Context, view: View, after: int) -> int:
    """Where the clause ends that tells a rank by words that end at an offset, or the sentence begins."""
    if after <= view.sentence.start:
        return view.sentence.start
    return clause_of(context.layout.visible, view.sentence, after - 1, after)[1]


def _when_taken(
    context: Context, view: View, board: Board, heir: Place, within: tuple[int, int]
) -> Board:
    """The board at the date on which somebody took a place: right before or behind the name, and
    `within` what is told between the place of whoever had it before and of whoever came next."""
    since, end = within
    next_part = _NEXT_ZH.search(context.layout.visible, heir.model.end, end)
    end = next_part.start() if next_part is not None else end
    dates = [t.item for t in view.tokens if t.kind == "D" and t.item.bearing in ("at", "as_of")]
    inside = [date for date in dates if heir.start <= date.start < heir.model.start]
    after = [date for date in dates if heir.model.end <= date.start < end]
    before = [d for d in dates if max(since, heir.start - 12) <= d.start < heir.start]
    opening = dates[:1] if "M" not in view.string.partition("D")[0] else []
    if any(opening[0].end <= date.start < heir.start for date in dates[1:] if opening):
        opening = []  # another time has been told since
    if (counted := taken_after(context, board, heir.model.end, end)) is not None:
        return counted
    text = context.layout.visible
    ends = [t.item for t in view.tokens if t.kind == "D" and t.end <= heir.start]
    if ends and _WHEN.fullmatch(text, ends[-1].end, heir.start) is not None:
        until = at_its_end(text, ends[-1])  # `from May to July, when B took its place`
        if until is not None:
            return replace(board, date=Dating(until, "stated"))
    date = (inside[-1:] or after[:1] or before[-1:] or opening or [None])[0]
    if date is not None and date.value.precision == "interval":  # which the one before held it
        date = at_its_end(text, date)
    return replace(board, date=Dating(date, "stated") if date is not None else None)


_WHEN = lazily(r"(?:,?\s+(?i:when)\s+(?i:it|they)\b[^.,;]{0,16})?")
_NEXT_ZH = lazily("，")  # what follows it has a time of its own


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
