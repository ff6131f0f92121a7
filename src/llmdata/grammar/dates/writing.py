"""Words that count from the day on which a text was written: `as I write`, `last week`, 昨天."""

from __future__ import annotations

from collections.abc import Iterator

from llmdata.grammar.dates.offset import Offset, OffsetWords
from llmdata.grammar.hints import Hints
from llmdata.lazily import lazily

# The day on which the text was written, told as what something is as of.
_WRITING = lazily(
    r"(?<![A-Za-z])(?i:as\s+I\s+(?:write|type)(?:\s+(?:this|these\s+words))?|as\s+of\s+(?:today|now|this\s+(?:week|morning|evening)|(?:this\s+)?writing|press\s+time|publication)"
    r"|at\s+(?:the\s+)?time\s+of\s+writing|at\s+press\s+time|(?:as|when|before|the\s+day)\s+(?:we|this(?:\s+\w+)?|it)\s+(?:went|goes|go)\s+to\s+press)(?![A-Za-z])"
    r"|截至[^，。；\d]{0,8}?(?:今天|今日|本周|这周|目前|现在|此刻|发稿|成稿)(?:为止|时)?|(?:写这篇|写到这|发稿|成文|落笔)[^，。；\d]{0,5}?(?:时候?|今天)"
)
# Days and weeks told from the day of writing; `today` may be any time now.
_THEN = lazily(
    r"(?<![A-Za-z])(?i:(?<!like\s)(?:(?P<day>yesterday|(?<!the\s)last\s+night)(?![’']s)|(?<!the\s)(?P<week>last|(?<!as\sof\s)this)\s+week(?!\s+(?:of|in|after|before)\b|-?end)))(?![A-Za-z])"
    r"|(?<![像如似])(?:(?P<day_zh>昨[天日])(?!之)|(?P<week_zh>(?:上|(?<!截至)[本这])(?:个?星期|一?周))(?![末一二三四五六日天刊年期]))"
)
_HINTS_WRITING = Hints("writ", "typ", "as of", "press", "截至", "稿", "成文", "落笔", "写")
_HINTS_THEN = Hints(
    "yesterday", "last night", "last week", "this week", "昨天", "昨日", "周", "星期"
)
_LAST_WEEK = ("上周", "上一周", "上星期", "上个星期")


def from_writing(text: str, start: int, end: int) -> Iterator[OffsetWords]:
    """All words in `text[start:end]` that count from the day of writing."""
    if _HINTS_WRITING.stand_in(text, start, end):
        for match in _WRITING.finditer(text, start, end):
            yield OffsetWords(*match.span(), Offset(writing=True))
    if _HINTS_THEN.stand_in(text, start, end):
        for match in _THEN.finditer(text, start, end):
            week = match["week"] or match["week_zh"]
            back = (7 if week.lower() in ("last", *_LAST_WEEK) else 0) if week else 1
            yield OffsetWords(*match.span(), Offset(days=-back, week=bool(week), writing=True))
