"""Readings that go on: what a paragraph tells of a board behind the words for when it was read.

`As of December 28, A leads LMArena. B is second there.` is all of that day. Where the reading is that
of the day on which the text was written, so is what the paragraph tells of other boards.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from llmdata.extract.context import Context
from llmdata.extract.leaderboards.readings import is_on_writing
from llmdata.extract.observation import Observation
from llmdata.lazily import lazily
from llmdata.mentions import DateMention

# What was, at another time than that of the reading.
_WAS = lazily(
    r"曾|一度|当时|此前|之前|早先|原先|当年|过去|发布时|上线时|首日|(?i:\b(?:had|used\s+to|once|previously|formerly|earlier|until|before|after|since|when|briefly|at\s+(?:launch|first|its\s+\w+)|on\s+(?:release|its\s+\w+\s+day)|for\s+(?:\w+\s+)?(?:weeks|months|days|years|most|much))\b)"
)


@dataclass(frozen=True, slots=True)
class _Reading:
    """A place on a board that was read at some time."""

    block: int
    board: str
    rank: int
    model: str | None
    date: DateMention


def read_on(context: Context, entries: Iterable[Observation]) -> Iterator[Observation]:
    """Entries in the order of the text, with the date of the reading that they go on with."""
    seen: list[_Reading] = []
    for entry in entries:
        place = entry.cells["rank"].start
        index = context.layout.sentence_at(entry.place if place is None else place)
        block = context.layout.sentences[index].block
        seen = [reading for reading in seen if reading.block == block]
        if entry.date is None:
            date = _date(context, index, entry, seen)
            if date is not None:
                entry.date, entry.date_origin = date, "context"
        if entry.date is not None and entry.date.bearing == "as_of":
            seen.append(_Reading(block, *_place(entry), entry.date))
        yield entry


def _place(entry: Observation) -> tuple[str, int, str | None]:
    model = entry.subject.id if entry.subject is not None else None
    return entry.value("benchmark").id, int(entry.value("rank")), model


def _date(
    context: Context, index: int, entry: Observation, seen: list[_Reading]
) -> DateMention | None:
    """When the last reading was that an entry goes on with, in a sentence without a time of its own."""
    view, text = context.view(index), context.layout.visible
    if not seen or "D" in view.string or _WAS.search(text, *view.sentence[:2]):
        return None
    board, rank, model = _place(entry)
    date = seen[-1].date
    same = [reading for reading in seen if reading.board == board]
    if not same and not is_on_writing(text, date):
        return None
    # A place that another has by then was taken at some other time.
    if any(r.rank == rank and r.model != model for r in same):
        return None
    return same[-1].date if same else date
