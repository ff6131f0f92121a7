"""What follows a place that was told: who came next, who took it over, who had it after that."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

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


def sequels(context: Context, view: View, told: Sequence[Told], placed: set[str]) -> Entries:
    """What a sentence tells behind the places of `told`, the last of which may stand before it.

    `placed` has the models that the sentence gives a place otherwise; heirs are added to it.
    """
    if not told:
        return
    last, start = told[-1], view.sentence.start
    after = max(start, last.rank.end or start)
    rank = int(last.rank.value) + max(0, len(last.models) - 1)
    here = (last.rank.start or 0) >= start
    yield from places_of(
        context, view, last.boards[0][0], followers(context, view, after, rank), "stated"
    )
    if here and int(last.rank.value) == SECOND:
        first = above_second(context, view, after)
        yield from places_of(context, view, last.boards[0][0], first, "stated")
    for one, following in zip(told, [*told[1:], None], strict=True):
        if int(one.rank.value) != 1:
            continue
        since = max(start, one.rank.end or start)
        until = following.rank.start if following is not None else view.sentence.end
        for heir in successors(context, view, since, until or view.sentence.end):
            held = _when_taken(view, one.boards[0][0], heir, since)
            placed.add(heir.model.entity.id)
            yield from places_of(context, view, held, [heir], "stated")
    if int(last.rank.value) == 1:
        placed |= {m.entity.id for m in last.models} if here else set()
        later = reigns(context, view, _clause_behind(context, view, after))
        new = [holder for holder in later if holder.model.entity.id not in placed]
        yield from passed_on(context, view, last.boards[0][0], new)


SECOND = 2


# `第二是 B`, `亚军归 B`: nothing but the place and whose it is.
_BEFORE = lazily(r"\W*(?:而|至于)?(?:排(?:在)?|位列)?")
_OPENS = lazily(
    r"(?:名|位)?(?:的)?(?:则|就|自然|还|仍然?)*(?:[是为归：:由]|属于|，)\s*(?:[\u4e00-\u9fff]{1,8}的)?\s*\Z"
)


def counts_on(context: Context, view: View, place: int, rank: int | None, latest: Told) -> bool:
    """Whether a place that opens a sentence is the next one after the place told last."""
    text, token, sentence = context.layout.visible, view.tokens[place], view.sentence
    if "B" in view.string or rank != int(latest.rank.value) + max(1, len(latest.models)):
        return False
    name = next((t for t in view.tokens[place + 1 :] if t.kind == "M"), None)
    return (
        name is not None
        and _BEFORE.fullmatch(text, sentence.start, token.start) is not None
        and _OPENS.fullmatch(text, token.end, name.start) is not None
    )


def _clause_behind(context: Context, view: View, after: int) -> int:
    """Where the clause ends that tells a rank by words that end at an offset, or the sentence begins."""
    if after <= view.sentence.start:
        return view.sentence.start
    return clause_of(context.layout.visible, view.sentence, after - 1, after)[1]


def places_of(
    context: Context, view: View, board: Board, places: Iterable[Place], basis: str
) -> Entries:
    for place in places:
        rank = Cell(
            place.rank, "stated" if basis == "stated" else "derived", place.start, place.end
        )
        yield entry_of(
            context, view, board, place.model, rank, basis, "leaderboard.series", "stated"
        )


def _when_taken(view: View, board: Board, heir: Place, since: int) -> Board:
    """The board at the date on which somebody took a place: right before or behind the name, and
    behind the place of whoever had it before."""
    after = [t.item for t in view.tokens if t.kind == "D" and t.start >= heir.model.end]
    before = [
        t.item
        for t in view.tokens
        if t.kind == "D" and max(since, heir.start - 12) <= t.start < heir.model.start
    ]
    date = (before[-1:] or after[:1] or [None])[0]
    return replace(board, date=Dating(date, "stated") if date is not None else None)


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
        yield from places_of(context, view, dated, [place], "stated")
