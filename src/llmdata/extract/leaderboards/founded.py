"""Dates of a board rather than of a place on it: `the arena, which opened in May, has A first`."""

from __future__ import annotations

from llmdata.extract.view import View
from llmdata.lazily import lazily
from llmdata.mentions import DateMention

_OPENED = r"(?i:launch\w*|open(?:ed|s)|start(?:ed|s)|introduc\w*|found(?:ed|s)|creat\w*|began|set\s+up|reset|relaunch\w*|unveil\w*|live|new)"
# A clause about the board that stands between its name and the date.
_WHICH = lazily(
    r"\s*(?:(?i:leaderboard|board|ranking|arena|index)|榜单?|排行榜)?\s*[,(（，–—]\s*(?:[^,;()，；（）]*\s)?"
    rf"{_OPENED}\b[^,;()，；（）]*"
)
# `the arena that some people in Berkeley opened on 3 May`
_THAT = lazily(
    rf"\s+(?:(?i:leaderboard|board|ranking|arena|index)\s+)?(?i:that|which)\s+(?:[^,;()\s]+\s+){{0,8}}?{_OPENED}\b(?:\s+[^,;()\s]+){{0,4}}?\s+(?i:on|in|at|since)?\s*(?i:the\s+)?"
)
_AT = lazily(r"\s*[，（(]?\s*(?:是|于|在|自)?\s*")
_BEGAN = r"\s*(?:才|刚刚?|新|正式)?\s*(?:上线|开张|开放|推出|创办|创立|成立|启动|改版|开榜|重置)"
_BEGAN_ZH = lazily(_BEGAN)
_WHOSE_ZH = lazily(_BEGAN + r"[^，。；,.;]{0,6}的[^，。；,.;]{0,10}")


# `X 榜 6 月 26 日改版，A 第一`: who was first as it began; not `X 榜 6 月改版，如今 A 第一`.
_GOES_ON = lazily(r"(?:了|[^，。；（）()的]{0,8}(?<!的))?[，,]")
_BY_NOW = lazily(
    r"如今|现在|目前|眼下|现|当前|此刻|至今|后来|随后|之后|(?:年|月)[底末]|最新|今[天日年]"
)


def _went_on(text: str, start: int, end: int) -> bool:
    """Whether a sentence that tells how a board began goes on with how it stood then."""
    return _GOES_ON.match(text, start, end) is not None and _BY_NOW.search(text, start, end) is None


def of_the_board(text: str, view: View, date: DateMention) -> bool:
    """Whether a date is told of the board that is named beside it."""
    for board in (token for token in view.tokens if token.kind == "B"):
        if date.end <= board.start:
            told = _WHOSE_ZH.fullmatch(text, date.end, board.start)
        elif _AT.fullmatch(text, board.end, date.start):
            told = _BEGAN_ZH.match(text, date.end)
            if told is not None and _went_on(text, told.end(), view.sentence.end):
                told = None
        else:
            told = _WHICH.fullmatch(text, board.end, date.start) or (
                _THAT.fullmatch(text, board.end, date.start)
                if not any(t.kind in "KM" for t in view.tokens if board.end <= t.start < date.start)
                else None
            )
        if told is not None:
            return True
    return False
