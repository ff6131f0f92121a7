"""When a number holds."""

from __future__ import annotations

from llmdata.extract import subjects
from llmdata.extract.context import Context
from llmdata.extract.metrics.measure import Measure
from llmdata.extract.metrics.quantities import Quantity
from llmdata.extract.metrics.series import dates_behind
from llmdata.extract.policy import Dating
from llmdata.extract.subjects import Subject
from llmdata.extract.view import View
from llmdata.lazily import lazily

# A time of something else: of what lies ahead, or of a beginning long ago.
_AHEAD = lazily(r"(?i:\b(?:will|would|expects?|plans?|hopes?|aims?)\b)|将|计划|预计")
_PART = lazily(r"[;；]")
_FOUNDED = lazily(r"(?i:\b(?:founded|established|set\s+up|born)\s+(?:back\s+)?in)\s+\Z|成立于\s*\Z")


# A time that but tells when the thing came: `去年 11 月推出的 X，两个月收获 1 亿用户`.
_CAME_THEN = lazily(
    r"[^，。；：\d]{0,6}(?:推出|发布|上线|成立|开源|问世|诞生|亮相|创立|创办)的(?![^。；]{0,40}?(?:首[日周月]|当[天日周月]|第一[天周]|一周))[^。；（(]{1,30}?[，,]"
)

# What holds when the author writes, told in a clause behind another time: `3 月上线，目前有 1 亿用户`.
_NOW = lazily(
    r"[，；][^，。；]{0,12}?(?<!截至)(?<!到)(?:目前|现在|如今|眼下|当前|时至今日)[^。；]{0,60}\Z"
    r"|[,;]\s+(?:[a-z]+\s+){0,2}?(?:[A-Z][\w.-]*\s+)?(?:now|today|currently|at\s+present)\s[^.;]{0,60}\Z"
)


def told_at(context: Context, view: View, quantity: Quantity, place: int) -> Dating | None:
    """The time that a number is told of."""
    text, date = context.layout.visible, _time_of(context, view, quantity, place)
    if date is None:
        return None
    start = date.date.start
    if start < quantity.start and (
        _CAME_THEN.match(text, date.date.end, quantity.start)
        or (date.date.bearing == "at" and _NOW.search(text, date.date.end, quantity.start))
    ):
        return None
    since = _FROM.search(text, view.sentence.start, start)
    if since is not None and _A_NUMBER.search(text, date.date.end, quantity.start):
        before = context.mentions.dates_in(view.sentence.start, since.start())
        return Dating(before[-1], "stated") if before else None
    if start > quantity.end and _PART.search(text, quantity.end, start):
        # Another part of the sentence has a time of its own.
        opens = [part.end() for part in _PART.finditer(text, view.sentence.start, quantity.start)]
        own = context.mentions.dates_in(opens[-1] if opens else view.sentence.start, quantity.start)
        date = Dating(own[-1], "stated") if own else date
        start = date.date.start
    if start > quantity.end and _AHEAD.search(text, quantity.end, start):
        return None
    return None if _FOUNDED.search(text, max(0, start - 24), start) else date


def _time_of(context: Context, view: View, quantity: Quantity, place: int) -> Dating | None:
    return (
        _in_brackets(context, view, quantity)
        or right_behind(context, view, quantity.end)
        or subjects.reached_by(context, view, quantity.start, quantity.end)
        or subjects.dated(context, view, place)
    )


# The time that a number rose or fell from: `从 2 月的 3 亿增长到 5 亿`, `from 3 million in May to …`.
_FROM = lazily(r"[从由较]\s*\Z")
_A_NUMBER = lazily(r"\d\s*[万亿兆]?")
_BRACKET = lazily(r"[^，。；,.;()（）]{0,24}[（(]\s*(?:(?i:in|as\s+of|since)\s+|截至\s*)?\Z")
_CLOSED = lazily(r"\s*(?:数据|时)?[)）]")


def _in_brackets(context: Context, view: View, quantity: Quantity) -> Dating | None:
    """The time that stands alone in the brackets behind a number (`20 million users (July)`)."""
    text, end = context.layout.visible, quantity.end
    for date in context.mentions.dates_in(end, min(view.sentence.end, end + 48))[:1]:
        if _BRACKET.fullmatch(text, end, date.start) and _CLOSED.match(text, date.end):
            return Dating(date, "stated")
    return None


def right_behind(context: Context, view: View, end: int) -> Dating | None:
    """The time that stands right behind a number (`from $1 billion in January to …`) or its words."""
    dates = dates_behind(context, end, view.sentence.end)
    return Dating(dates[0], "stated") if dates and dates[0].bearing in ("at", "before") else None


_RESULTS = frozenset({"new_users", "sign_ups"})  # what came in since something was done


def cause_of(context: Context, view: View, rule: Measure, subject: Subject) -> Dating | None:
    """The date of what brought people to a thing, where the sentence before tells that of the same.

    `3 月，X 有了语音。一周内 X 新增 100 万用户` tells a result of March.
    """
    layout = context.layout
    index = layout.sentence_at(view.sentence.start) - 1
    if rule.metric not in _RESULTS or subject.entity is None or index < 0:
        return None
    before = layout.sentences[index]
    if before.block != view.sentence.block or "D" in view.string:
        return None
    named = context.mentions.entities_in(before.start, before.end)
    same = next((mention for mention in named if mention.entity.id == subject.entity.id), None)
    return subjects.date_of_cause(context, same) if same is not None else None
