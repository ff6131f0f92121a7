"""When something happened, where its own clause has no date before its verb."""

from __future__ import annotations

import re
from itertools import pairwise

from llmdata.extract.clauses import clause_of
from llmdata.extract.context import Context
from llmdata.extract.policy import Dating
from llmdata.extract.subjects import reached_by
from llmdata.extract.view import View
from llmdata.lazily import lazily

# The clause behind tells when it was made known (`…，12 月 30 日官宣`, `…; the deal was announced on 3 May`).
_MADE_KNOWN = lazily(r"\s*[号日]?\s*(?:正式)?(?:官宣|宣布|公布|公告|披露|敲定|完成|交割)")
_SINCE = lazily(r"\s*(?:[^，。；]{0,6}?(?:时|之日|那天))?(?:起|开始)\s*[，,]?")
_LEADS = lazily(r"\s*[，,；;]\s*(?:于|在|并于|交易于)?\s*\Z")


# The sentence before is a day and nothing else (`Then came Monday, January 27th.`).
_DAY_CAME = lazily(
    r"\W*(?:(?i:and|but|then|so|next)\s+)*(?i:came|comes|it\s+was|that\s+was|there\s+was)\b[^.。]{0,16}\Z"
    r"|\W*(?:然后|接着|于是|后来)?(?:就|便)?(?:是|到了|来到|迎来|那(?:一)?天是|那是)(?:了)?[^。]{0,4}\Z"
)


# A time set off behind a clause, perhaps with the place before it (`lost again, in Paris, on 5 August`).
_SET_OFF = lazily(
    r"(?:,\s*(?:the\s+\w+|[\w’' ]{2,24}?)\s+(?i:said|says|announced|confirmed|reported|told\s+\w+)\s+(?i:on|in)\s+\Z)|(?:,\s*(?i:in|at|before|with|over|from|for|of)\s[^,;.:]{2,40}|,\s*[\w\-]+\s+(?i:hours?|days?|weeks?|months?)\s+(?i:earlier|later|before|after(?:wards)?))?,\s*(?:(?i:on|in)\s+)?\Z"
)


def since(context: Context, view: View, start: int, end: int) -> Dating | None:
    """The time since which something holds that the clause of some words tells (`since May it is free`)."""
    first, last = clause_of(context.layout.visible, view.sentence, start, end)
    dates = [d for d in context.mentions.dates_in(first, last) if d.bearing == "since"]
    return Dating(dates[0], "stated") if len(dates) == 1 else None


def set_off(context: Context, view: View, start: int, end: int) -> Dating | None:
    """The time that stands behind the clause of some words, apart from it by commas."""
    text = context.layout.visible
    _, last = clause_of(text, view.sentence, start, end)
    if any(
        last >= d.end > start for d in context.mentions.dates_in(start, last) if d.bearing == "at"
    ):
        return None
    for date in context.mentions.dates_in(last, view.sentence.end):
        ends = _ENDS.match(text, date.end, view.sentence.end)
        if date.bearing == "at" and ends and _SET_OFF.fullmatch(text, last, date.start):
            return Dating(date, "stated")
        if date.start > last + _FAR:
            break
    return None


_ENDS = lazily(r"\s*(?:[,.;!?。]|\Z)")
_FAR = 64  # characters behind a clause in which its time may be set off


def respective(context: Context, view: View, start: int, number: int) -> list[Dating]:
    """The times of several, each its own, that are joined before the words (`on May 3 and 9, A and B`)."""
    dates = [
        date
        for date in context.mentions.dates_in(view.sentence.start, start)
        if date.bearing == "at"
    ][-number:]
    text = context.layout.visible
    joined = all(_AND.fullmatch(text, one.end, other.start) for one, other in pairwise(dates))
    return [Dating(date, "stated") for date in dates] if joined and len(dates) == number else []


_AND = lazily(r"\s*(?:和|与|及|、|,?\s*and(?:\s+on)?)\s*")


def when_told(context: Context, view: View, match: re.Match[str]) -> Dating | None:
    """A year within the words themselves, a time from which it holds, or when it was made known."""
    text = context.layout.visible
    for date in context.mentions.dates_in(view.sentence.start, view.sentence.end):
        if date.bearing == "since" and date.end <= match.start():
            if _SINCE.match(text, date.end):
                return Dating(date, "stated")
        elif date.bearing != "at":
            continue
        elif match.start() <= date.start and date.end <= match.end():
            return Dating(date, "stated")
        elif date.start >= match.end():
            known = _MADE_KNOWN.match(text, date.end)
            if known and _LEADS.search(text[match.end() : date.start][-8:]):
                return Dating(date, "stated")
    return reached_by(context, view, *match.span()) or _day_before(context, view)


def _day_before(context: Context, view: View) -> Dating | None:
    """The day that the sentence before is about and nothing else."""
    layout = context.layout
    index = layout.sentence_at(view.sentence.start) - 1
    if index < 0 or layout.sentences[index].block != view.sentence.block:
        return None
    if context.mentions.dates_in(view.sentence.start, view.sentence.end):
        return None
    earlier = layout.sentences[index]
    dates = context.mentions.dates_in(earlier.start, earlier.end)
    if len(dates) != 1 or dates[0].bearing != "at":
        return None
    rest = layout.visible[dates[0].end : earlier.end].strip(" .。!！:：")
    fits = not rest and _DAY_CAME.match(layout.visible[earlier.start : dates[0].start])
    return Dating(dates[0], "context") if fits else None
