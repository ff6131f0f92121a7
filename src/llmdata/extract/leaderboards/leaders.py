"""Lists of those who led: an item a board, or an item a time (`- 3 月：A`)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from llmdata.extract.context import Context
from llmdata.extract.leaderboards.boards import Board, board_of
from llmdata.extract.leaderboards.entries import entry_of
from llmdata.extract.leaderboards.other_orders import OTHER_ORDER, OWN_CHOICE
from llmdata.extract.observation import Cell, Observation
from llmdata.extract.policy import Dating
from llmdata.extract.view import View
from llmdata.layout import Block
from llmdata.lazily import lazily
from llmdata.mentions import DateMention

_LEADERS = lazily(
    r"(?:榜首|第一名?|冠军|头名|领跑者?)[\s*]*(?:如下|分别是?|是|名单)?[\s*]*[:：]?\s*\Z"
    r"|(?i:\b(?:number\s+ones|no\.\s?1s|leaders|winners|who\s+leads(?:\s+where)?|first\s+places?|table\s+toppers|on\s+top)\b[^.;]{0,40}[:：]?\s*\Z)"
)
_BOARD_OF = lazily(
    r"[\s*_“”\"]*[(（]?[^:：()（）]{0,24}[)）]?[\s*_]*(?:[:：]|[—–-]|→)[\s*_“”\"]*(?:[A-Z]\w+['’]s\s+)?"
)


def of_leaders(context: Context, view: View, items: list[Block]) -> Iterator[Observation]:
    """The items of a list of those that lead a board each (`- LMArena: GPT-5`)."""
    text = context.layout.visible
    if set("xh") & set(view.string):
        return
    words = text[view.sentence.start : view.sentence.end]
    if not _LEADERS.search(words) or OTHER_ORDER.search(words) or OWN_CHOICE.search(words):
        return
    for item in items:
        first = context.first_view(item)
        tokens = [t for t in first.tokens if t.kind in "BM"] if first else []
        if first is None or [t.kind for t in tokens[:2]] != ["B", "M"] or "K" in first.string:
            continue
        bench, model = tokens[0], tokens[1]
        if not _BOARD_OF.fullmatch(text, bench.end, model.start):
            continue
        rank = Cell(1, "context", *view.sentence[:2])
        board = board_of(context, first, bench.item)
        yield entry_of(
            context, first, board, model.item, rank, "stated", "leaderboard.leaders", "stated"
        )


# What a list is of whose items are times: `LMArena 历月榜首`, `Who led LMArena, by month`.
_FIRST = lazily(
    r"榜首|第一名|登顶|冠军|头名|王座|宝座|霸主|领跑者?|头把交椅|第一(?=(?:的)?(?:位置|变迁|更迭|易主|月历|年历|[：:]|\Z))"
    r"|(?i:\bleaders?\b|\bnumber\s+ones?\b|\bno\.\s?1s?\b|\btop\s+(?:spot|slot|place|model)s?\b|\bfirst\s+places?\b|\bcrown\b|\bthrone\b|\bwho\s+(?:led|topped|was\s+(?:first|on\s+top))\b)"
)
_NEWS = lazily(
    r"前\s*[二两三四五六七八九十\d]|发布|上线|推出|发售|无缘|挑战|(?i:\b(?:releas\w+|launch\w*|top\s+(?:three|five|ten|\d+))\b)"
)
# Between the time that opens an item and its model.
_LABEL = lazily(
    r"[\s*_]*(?:起|以后|之后)?[\s*_]*(?:[:：，,|]|[—–-]{1,2}|→)?[\s*_“\"]*(?:\w+['’]s\s+)?"
)
_BARE = lazily(r"[\s*_”\"]*(?:\Z|[（(,，:：;；。.—–|/\[]|\d)")
_FEWEST = 2


def of_times(
    context: Context, board: Board, view: View, items: list[Block]
) -> list[Observation] | None:
    """The items of a list that says who had the first place when; None where it is another one."""
    dates = times_of(context, items)
    if dates is None:
        return None
    text = context.layout.visible
    words = text[view.sentence.start : view.sentence.end]
    told = _FIRST.search(words) and not (_NEWS.search(words) or OWN_CHOICE.search(words))
    if not told or set("xh") & set(view.string):
        return []
    found = []
    for item, date in zip(items, dates, strict=True):
        first = context.first_view(item)
        model = next((t for t in first.tokens if t.kind == "M"), None) if first else None
        if first is None or model is None or "K" in first.string:
            continue
        if not _LABEL.fullmatch(text, date.end, model.start):
            continue
        if not _BARE.match(text, model.end, item.end):
            continue
        rank = Cell(1, "context", *view.sentence[:2])
        then = replace(board, date=Dating(date, "stated"))
        name = "leaderboard.leaders"
        found.append(entry_of(context, first, then, model.item, rank, "stated", name, "context"))
    return found if len(found) >= _FEWEST else []


def times_of(context: Context, items: list[Block]) -> list[DateMention] | None:
    """The times with which all items of a list begin, where they go on from one to the next."""
    found = []
    for item in items:
        dates = context.mentions.dates_in(item.start, item.end)
        if not dates or dates[0].start - item.start > _AT_ONCE:
            return None
        found.append(dates[0])
    starts = [date.value.start for date in found]
    return found if len(found) >= _FEWEST and starts == sorted(starts) else None


_AT_ONCE = 4  # characters before the time of an item
