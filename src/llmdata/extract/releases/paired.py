"""Dates that are dealt out in order: `X and Y came out on May 3 and May 9, respectively`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.extract.policy import usable
from llmdata.extract.subjects import group_of
from llmdata.extract.view import Token, View
from llmdata.grammar.calendar import day_value
from llmdata.lazily import lazily
from llmdata.mentions import DateMention

_RESPECTIVELY = lazily(r"\brespectively\b", re.IGNORECASE)
_JOINS = lazily(r"\s*(?:,|,?\s+and)\s+(?:(?:on|in)\s+)?(?:the\s+)?")
# Days of the month that stands beside another: `February 17 and 19`, `17 and 19 February`.
_DAY_BEHIND = lazily(rf"{_JOINS.pattern}(?P<day>[0-3]?\d)(?:st|nd|rd|th)?(?![\w%]|[.,]\d)")
_DAY_BEFORE = lazily(rf"(?:\bon|\bthe|,)\s+(?P<day>[0-3]?\d)(?:st|nd|rd|th)?{_JOINS.pattern}\Z")
_REACH = 24


def deal_out_dates(context: Context, told: Sequence[Observation]) -> None:
    """Give each of several things that share a clause its own of as many dates."""
    if not _RESPECTIVELY.search(context.layout.visible):
        return
    for claim in told:
        if claim.subject is None or claim.cells["subject_name"].start is None:
            continue
        view = context.view(context.layout.sentence_at(claim.place))
        text, sentence = context.layout.visible, view.sentence
        if not _RESPECTIVELY.search(text, sentence.start, sentence.end):
            continue
        index = _name_of(view, claim)
        group = group_of(view, index) if index is not None else []
        for dates in _runs(text, view) if len(group) > 1 else ():
            if len(dates) == len(group) and index in group:
                claim.date, claim.date_origin = dates[group.index(index)], "stated"


def _name_of(view: View, claim: Observation) -> int | None:
    start = claim.cells["subject_name"].start
    return next((i for i, token in enumerate(view.tokens) if token.start == start), None)


def _runs(text: str, view: View) -> Iterator[list[DateMention]]:
    """The dates of a sentence that stand side by side, with the days that lack their month."""
    run: list[DateMention] = []
    for token in view.tokens:
        if not usable(token):
            continue
        if run and not _JOINS.fullmatch(text, run[-1].end, token.start):
            yield run
            run = []
        run = [*run, *_with_days(text, view, token)]
    if run:
        yield run


def _with_days(text: str, view: View, token: Token) -> list[DateMention]:
    date: DateMention = token.item
    if date.value.precision != "day":
        return [date]
    start = max(view.sentence.start, date.start - _REACH)
    if before := _DAY_BEFORE.search(text, start, date.start):
        return [*_day(date, before), date]
    behind = _DAY_BEHIND.match(text, date.end, view.sentence.end)
    return [date, *_day(date, behind)] if behind else [date]


def _day(date: DateMention, match: re.Match[str]) -> list[DateMention]:
    value = day_value(date.value.start.year, date.value.start.month, int(match["day"]))
    start, end = match.span("day")
    return [replace(date, start=start, end=end, value=value)] if value else []
