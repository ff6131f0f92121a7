"""When a reign ended: `A 11 月 17 日登顶，只坐了一天，B 便把它挤到第二` was on the 18th.

Without such words whoever was pushed down was still up at the time that is told.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from llmdata.extract.context import Context
from llmdata.extract.leaderboards.boards import Board
from llmdata.extract.policy import Dating
from llmdata.extract.view import View
from llmdata.grammar.calendar import day_value
from llmdata.grammar.numerals import number
from llmdata.lazily import lazily
from llmdata.mentions import DateMention, Mention

if TYPE_CHECKING:
    from llmdata.extract.leaderboards.told_behind import Told

_LASTED = lazily(
    r"(?:坐|守|占|撑|待|当|做|保持|维持|持续|热乎)了?\s*(?:不过|仅仅?|短短)?\s*(?P<n>[一二两三四五六七八九十]|\d{1,2})\s*(?:整)?(?P<unit>天|日|周|个?星期)"
)
# `was deposed by B after a single day`: when whoever came next took over.
_AFTER = lazily(
    r"\s+(?i:after|within)\s+(?i:(?:only|just|barely|all\s+of|no\s+more\s+than)\s+)*(?P<n>(?i:an?|one|two|three|four|five|six|seven|eight|nine|ten)|\d{1,2})\s+(?i:(?:single|short|mere)\s+)*(?P<unit>(?i:day|week))s?\b(?!\s+(?i:of)\b)"
)
_ONE = frozenset(("a", "an"))
_WEEK = 7


def taken_after(context: Context, board: Board, start: int, end: int) -> Board | None:
    """The board on the day on which a place was taken so long after the one told before, by the words
    from `start` on; None where they do not say so."""
    match = _AFTER.match(context.layout.visible, start, end)
    if match is None:
        return None
    since = board.date
    if since is None or since.date.value.precision != "day":
        return replace(board, date=None)
    count = 1 if match["n"].lower() in _ONE else int(number(match["n"]) or 0)
    days = count * (1 if match["unit"][0] in "dD" else _WEEK)
    return replace(board, date=_later(since.date, days, match))


def after_the_reign(
    context: Context,
    view: View,
    place: int,
    earlier: Told | None,
    models: Sequence[Mention],
    boards: list[tuple[Board, str]],
) -> list[tuple[Board, str]]:
    """The boards of a place to which somebody was pushed who had another one at a time told before."""
    if earlier is None or {m.entity.id for m in models}.isdisjoint(
        m.entity.id for m in earlier.models
    ):
        return boards
    times = [board.date.date for board, _ in earlier.boards if board.date is not None]
    end = _end(context, view, place, earlier, times)
    return [
        (replace(board, date=end), origin)
        if board.date is not None and board.date.date in times
        else (board, origin)
        for board, origin in boards
    ]


def _end(
    context: Context, view: View, place: int, earlier: Told, times: Sequence[DateMention]
) -> Dating | None:
    start, until = max(view.sentence.start, earlier.rank.end or 0), view.tokens[place].start
    match = _LASTED.search(context.layout.visible, start, until)
    if match is None or len(times) != 1 or times[0].value.precision != "day":
        return None
    days = int(number(match["n"]) or 0) * (1 if match["unit"] in "天日" else _WEEK)
    return _later(times[0], days, match)


def _later(date: DateMention, days: int, match: re.Match[str]) -> Dating | None:
    day = date.value.start + timedelta(days=days)
    value = day_value(day.year, day.month, day.day)
    return Dating(DateMention(*match.span(), value, "at"), "stated") if value else None
