"""Readings that go on: what a paragraph tells of a board behind the words for when it was read.

`As of December 28, A leads LMArena. B is second there.` is all of that day. Where the reading is that
of the day on which the text was written, so is what the paragraph tells of other boards.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from llmdata.extract.context import Context
from llmdata.extract.leaderboards.readings import is_on_writing, is_read_by
from llmdata.extract.observation import Observation
from llmdata.lazily import lazily
from llmdata.mentions import DateMention

# What was, at another time than that of the reading.
_WAS = lazily(
    r"曾|一度|当时|此前|之前|早先|原先|当年|过去|发布时|上线时|首日|(?i:\b(?:had(?!\s+to\b)|used\s+to|once|previously|formerly|earlier|until|before|after|since|when|briefly|at\s+(?:launch|first|its\s+\w+)|on\s+(?:release|its\s+\w+\s+day)|for\s+(?:\w+\s+)?(?:weeks|months|days|years|most|much))\b)"
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
        if entry.date is None and (date := _of_cause(context, index)) is not None:
            entry.date, entry.date_origin = date, "context"
        block = context.layout.sentences[index].block
        seen = [reading for reading in seen if reading.block == block]
        if entry.date is None:
            date = _date(context, index, entry, seen) or _announced(context, index, entry)
            if date is not None:
                entry.date, entry.date_origin = date, "context"
        if entry.date is not None and entry.date.bearing == "as_of":
            seen.append(_Reading(block, *_place(entry), entry.date))
        yield entry


# `它一上线就登顶`, `新榜一出，…`: what had just come about, the sentence before tells when.
_UPON = lazily(
    r"(?:\A|\W|[它其型榜单版后果刚])一(?:经)?(?:出(?!现)|发布|公布|上线|放出|亮相|推出|开源|登场|面世|上来|露面|更新|问世|发(?![不现生]))(?![个款代版次直])"
    r"|(?:刚刚?|才)(?:一)?(?:发布|上线|出来|开源|推出|亮相)[^，。；]{0,6}(?:就|便|即)"
)
_BEFORE = 2  # sentences back to the one that tells it


def _of_cause(context: Context, index: int) -> DateMention | None:
    """When that came about upon which a sentence without a time of its own follows."""
    layout, view = context.layout, context.view(index)
    sentence = view.sentence
    if "D" in view.string or _UPON.search(layout.visible, *sentence[:2]) is None:
        return None
    for place in range(index - 1, max(-1, index - 1 - _BEFORE), -1):
        earlier = layout.sentences[place]
        if earlier.block != sentence.block:
            return None
        dates = context.mentions.dates_in(earlier.start, earlier.end)
        if dates:
            return dates[0] if len(dates) == 1 and dates[0].bearing == "at" else None
    return None


# How a sentence says that what follows is how a board stood: `Here is`, `looked like this`, `the
# numbers are from`.
_SHOWS = lazily(
    r"(?i:\b(?:here|this|these|that)(?:\s+(?:is|are|was)|['’]s)\b|\b(?:look\w*|stood|stands?|goes|went|reads?)\s+(?:like\s+this|as\s+follows|so|thus|like\s+so)\b"
    r"|\b(?:numbers?|figures?|data|snapshot|screenshot|slide|state|standings|scores|ranks|places)\b)"
    r"|(?:是这样|如下|长这样|数据|截图|快照)"
)


def _announced(context: Context, index: int, entry: Observation) -> DateMention | None:
    """When a board was read of which a sentence before says no more than that (`I looked at LMArena on
    December 29. A is first, …`)."""
    view, text = context.view(index), context.layout.visible
    if "D" in view.string or "B" in view.string or _WAS.search(text, *view.sentence[:2]):
        return None
    board = entry.value("benchmark").id
    for place in range(index - 1, max(-1, index - 1 - _SINCE), -1):
        earlier = context.view(place)
        if earlier.sentence.block != view.sentence.block:
            return None
        boards = {t.item.entity.id for t in earlier.tokens if t.kind == "B"}
        dates = [t.item for t in earlier.tokens if t.kind == "D"]
        if not boards and not dates:
            continue  # it goes on with what was read
        if boards != {board} or len(dates) != 1 or set("MKx") & set(earlier.string):
            return None
        told = dates[0].bearing == "as_of" or _SHOWS.search(text, *earlier.sentence[:2])
        told = told or (dates[0].value.precision == "day" and _OF_DAY.search(earlier.string))
        return dates[0] if told or is_read_by(text, earlier) else None
    return None


# `the index of December 30`, `12 月 30 日的榜单`: the board of a day, and no more than that.
_OF_DAY = lazily(r"\A[.,_]{0,3}(?:D'?B|B'D)[.,]{0,2}\Z")
_SINCE = 4  # sentences back to the one that says when a board was read


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
