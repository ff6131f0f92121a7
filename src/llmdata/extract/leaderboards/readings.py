"""When a board was read: as a text was written, by a month, on the day that a sentence tells."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from llmdata.extract.context import Context
from llmdata.extract.leaderboards.dates_of_models import of_a_model
from llmdata.extract.policy import Dating
from llmdata.extract.view import View
from llmdata.grammar.calendar import day_value
from llmdata.layout import Block
from llmdata.lazily import lazily
from llmdata.mentions import DateMention

if TYPE_CHECKING:
    from llmdata.extract.leaderboards.boards import Board

# `By December`: when it had come so far.
BY_THEN = lazily(r"(?i:\bby\s+(?:the\s+)?)\Z")


# `As I write`: a reading of the day on which the text came out.
_WRITING = lazily(
    r"截[至止](?:我)?(?:发稿|截稿|写稿|撰稿|成稿|定稿|动笔|写|写作|写下|本文)[^，。；,;\n]{0,12}|截[至止]今[天日]"
    r"|(?<![一那])此刻|(?:写|敲|码)(?:到|下)?这(?:一)?(?:段|行|句|篇|里|些)[^，。；,;\n]{0,6}|今[天早晚](?:上|早)?(?:我)?(?:再|又|刚|特意)?[去点打翻]?(?:看|查|开|刷)"
    r"|(?i:\bas\s+I\s+(?:write|type)\b|\b(?:at|as\s+of|on)\s+(?:the\s+)?(?:(?:time|day|date)\s+of\s+)?(?:this\s+)?(?:writing|publication|publishing|press\s+time)\b|\bas\s+of\s+today\b"
    r"|\b(?:this\s+(?:morning|afternoon|evening)|tonight)\b)"
)


def on_writing(context: Context, view: View) -> Dating | None:
    """The day of publication, where a sentence tells what holds as it is written."""
    day = context.layout.document.published_on
    words = _WRITING.search(context.layout.visible, view.sentence.start, view.sentence.end)
    value = day_value(day.year, day.month, day.day) if day is not None else None
    if words is None or value is None:
        return None
    return Dating(DateMention(*words.span(), value, "as_of"), "stated")


def is_on_writing(text: str, date: DateMention) -> bool:
    """Whether a time is told as that of the writing (`as of this morning`, `as I write, on May 3`)."""
    if _WRITING.search(text, max(0, date.start - _LEADING), date.end) is not None:
        return True
    words = _WRITING.search(text, max(0, date.start - _BEFORE), date.start)
    return words is not None and _ON.fullmatch(text, words.end(), date.start) is not None


_LEADING = 4  # characters of words for a time before it
_BEFORE = 40  # characters of words of the writing before a day
_ON = lazily(r"[\s,，（(—–]{0,3}(?:that\s+is\s+|也就是|即)?(?:on\s+)?(?:the\s+)?")


# Today's board is read on the day of publication.
_TODAY = lazily(
    r"(?<![明改至])今[天日早晚](?!后)|此刻|眼下|(?i:\b(?:today|tonight|this\s+(?:morning|afternoon|evening)|right\s+now|as\s+I\s+(?:write|type)|at\s+(?:the\s+time\s+of\s+)?(?:this\s+)?(?:writing|press\s+time)|as\s+of\s+(?:this\s+)?(?:writing|publication))\b)"
)
# A note of when a board was read: `Snapshot of December 29`, `数据取自 12 月 29 日`.
_NOTE = lazily(
    r"快照|截图|截至|截止|取自|采自|抓取|查询|读取|查阅|数据|更新于|(?i:\b(?:snapshot|screenshot|as\s+of|retrieved|accessed|checked|taken|captured|recorded|data|status|read|fetched|pulled|copied|looked)\b)"
)
_BEARINGS = ("at", "as_of", "since")


def read_beside(context: Context, lead_in: Block, last: Block) -> Dating | None:
    """When a board was read that a list shows, where its lead-in's last sentence does not say so.

    Told before in the same paragraph, in the heading, by `today`, or in a note right below.
    """
    layout, text = context.layout, context.layout.visible
    if lead_in.kind != "heading":
        dates = [d for d in context.mentions.dates_in(lead_in.start, lead_in.end) if _is_day(d)]
        if dates:
            return Dating(replace(dates[-1], bearing="as_of"), "context")
        if (today := _today(context, lead_in.start, lead_in.end)) is not None:
            return today
    place = layout.blocks.index(lead_in)
    above = next((b for b in reversed(layout.blocks[: place + 1]) if b.kind == "heading"), None)
    if above is not None:
        dates = context.mentions.dates_in(above.start, above.end)
        if len(dates) == 1 and _is_day(dates[0]):
            return Dating(dates[0], "context")
    below = layout.blocks[layout.blocks.index(last) + 1 :][:1]
    for note in below if below and below[0].kind == "paragraph" else ():
        dates = context.mentions.dates_in(note.start, note.end)
        short = note.end - note.start <= _SHORT and _NOTE.search(text, note.start, note.end)
        if short and len(dates) == 1 and _is_day(dates[0]):
            return Dating(dates[0], "context")
    return None


def read_in(context: Context, view: View) -> Dating | None:
    """When a board was read that a sentence leads in without naming it: `This is today's table:`."""
    text, sentence = context.layout.visible, view.sentence
    told = [t.item for t in view.tokens if t.kind == "D" and t.item.bearing in ("at", "as_of")]
    if told and "h" not in view.string:
        dates = [d for d in told if d.value.precision != "year" and not of_a_model(text, view, d)]
        return Dating(replace(dates[-1], bearing="as_of"), "context") if dates else None
    return _today(context, sentence.start, sentence.end)


def _today(context: Context, start: int, end: int) -> Dating | None:
    """The day of publication, where words speak of the present day."""
    today = _TODAY.search(context.layout.visible, start, end)
    day = context.layout.document.published_on if today is not None else None
    value = day_value(day.year, day.month, day.day) if day is not None else None
    if today is None or value is None:
        return None
    return Dating(DateMention(*today.span(), value, "as_of"), "stated")


_SHORT = 120  # characters of a note at most


def _is_day(date: DateMention) -> bool:
    return date.value.precision == "day" and date.bearing in _BEARINGS


# `The board on May 2nd had A first`: a day on which it was read.
_READS = lazily(
    r",?\s+(?i:ha[ds]|show(?:s|ed)|list(?:s|ed)|read|reads|looked|put|puts|places?d?)\b"
)
# `同期`, `the same day`: when the ranking before was read.
_UNIT_ZH = r"(?:天|日|晚上?|夜里?|早上?|上午|下午|傍晚|周|时间|时期|时刻|时段|期)"
_UNIT_EN = r"(?:time|moment|hour|minute|day|date|evening|night|morning|afternoon|week|sitting)"
_THEN = lazily(
    rf"同期|同时期|同日|同一?个?{_UNIT_ZH}"
    rf"|(?i:\b(?:the|that|this)\s+(?:very\s+|exact\s+|self-?)?same\s+{_UNIT_EN}\b)"
    # Of nothing that is told in between, where the sentence opens with it.
    rf"|(?<![^\s*“\"])(?:(?:就|也)?(?:在|是)?[当那]{_UNIT_ZH}|(?i:same\s+{_UNIT_EN})\b)(?=[^，。；]{{0,6}}?(?:[，,]|的))"
)


def read_then(context: Context, view: View, ranked: Mapping[int, Board]) -> Dating | None:
    """When the ranking before was read, where a sentence says that it speaks of the same time, or
    where it goes on in the middle of the sentence that the ranking parts."""
    text, sentence = context.layout.visible, view.sentence
    blocks = context.layout.blocks
    section = blocks[sentence.block].section
    above = [
        b
        for b in ranked
        if b < sentence.block and ranked[b].date is not None and blocks[b].section == section
    ]
    if not above:
        return None
    goes_on = above[-1] == sentence.block - 1 and text[sentence.start].islower()
    if not (goes_on or _THEN.search(text, sentence.start, sentence.end)):
        return None
    date = ranked[above[-1]].date
    return Dating(date.date, "context") if date is not None else None


# The author read it: `我是 1 月 2 日晚上查的`, `I looked on January 2nd`.
_READ_BY = lazily(
    r"(?:我|笔者|本刊|编辑部|小编)[^，。；]{0,16}(?:查|看|翻|刷|抄|截|记下|打开)(?:了|到|的|过|一眼)?"
    r"|(?i:\b(?:I|we)(?:['’]ve)?\s+(?:last\s+|just\s+|also\s+)?(?:look\w*|check\w*|pulled|copied|took|read|visited|screenshot\w*|saw)\b)"
)
_YEAR = lazily(r"\d{4}|年|(?i:\blast\b)")


# `the leaderboard of December 29`: when it was read.
_BOARD_OF = lazily(
    r"(?i:\b(?:leaderboard|board|ranking|rankings|standings|table|list|index|edition)\s+(?:of|for|from)\s+(?:the\s+)?)\Z"
)


def as_read(context: Context, view: View, date: DateMention) -> DateMention:
    """A day beside a board that `had` a first is that of a reading."""
    text = context.layout.visible
    if date.bearing == "at" and _BOARD_OF.search(text, max(0, date.start - 24), date.start):
        return replace(date, bearing="as_of")
    if date.bearing != "at" or not _READS.match(text, date.end):
        return date
    named = [t.kind for t in view.tokens if t.end <= date.start and t.kind in "BMQO"]
    return replace(date, bearing="as_of") if named[-1:] == ["B"] else date


def is_read_by(text: str, view: View) -> bool:
    """Whether a sentence says that its author has read a board."""
    return _READ_BY.search(text, view.sentence.start, view.sentence.end) is not None


def read_later(context: Context, view: View, date: DateMention) -> DateMention:
    """A reading `as of January 2nd` in a review that came out in January is of that January."""
    date = as_read(context, view, date)
    if is_read_by(context.layout.visible, view):
        date = replace(date, bearing="as_of")
    document, value = context.layout.document, date.value
    day, last = document.published_on, document.covers_end
    if date.bearing != "as_of" or value.precision != "day" or day is None or last is None:
        return date
    if day.year != last.year + 1 or value.start.year != last.year:
        return date
    if (value.start.month, value.start.day) > (day.month, day.day) or _YEAR.search(
        context.layout.visible, date.start, date.end
    ):
        return date
    later = day_value(day.year, value.start.month, value.start.day)
    return replace(date, value=later) if later is not None else date
