"""Medals and perfect scores: who reached them, and in which tests at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from llmdata.extract import subjects
from llmdata.extract.context import Context
from llmdata.extract.dealt import dealt_to
from llmdata.extract.observation import Cell, Observation
from llmdata.extract.results.both import (
    all_told,
    and_it,
    both_named,
    it_told,
    of_the_two,
    same_as_before,
    two_behind,
)
from llmdata.extract.results.dates import date_of_result
from llmdata.extract.results.dealing import own_share
from llmdata.extract.results.entries import result_of
from llmdata.extract.results.labels import appended, labelled, listed_behind
from llmdata.extract.results.led import contests_below, winners_below
from llmdata.extract.results.marks import OUTCOME
from llmdata.extract.results.medals import is_missed, is_of
from llmdata.extract.results.owners import whose
from llmdata.extract.results.repeated import of_what_was_told
from llmdata.extract.results.rules import Outcome
from llmdata.extract.results.tests import tests_together
from llmdata.extract.subjects import Subject
from llmdata.extract.view import View
from llmdata.lazily import lazily

_AUTHOR = lazily(
    r"我(?!们)[^。；]{0,16}\Z|(?:\b(?:(?i:my)\s+(?:son|daughter|brother|sister|friend|nephew|niece|students?)|I)\b[^.;]{0,40})\Z"
)


def _is_an_authors(text: str, view: View, index: int) -> bool:
    """Whether the author, or somebody near them, reached it: nobody else is named in between."""
    match = _AUTHOR.search(text, view.sentence.start, view.tokens[index].start)
    return match is not None and not any(
        token.kind in "MQO" and token.start >= match.start() for token in view.tokens[:index]
    )


def reached(
    context: Context, view: View, index: int, bench: Subject, rule: Outcome, told: list[Observation]
) -> Iterator[Observation]:
    """Those who reached an outcome, in each of the tests that it is told of at once."""
    text, start, token = context.layout.visible, view.sentence.start, view.tokens[index]
    if not is_of(text[token.start : token.end], bench):
        return
    if is_missed(text, start, token.start, token.end) or _is_an_authors(text, view, index):
        return  # `one point short of gold`, `我大学打过区域赛，铜牌`
    cells = {"outcome": Cell(rule.outcome, "stated", token.start, token.end)}
    medals = [(t.start, t.end) for t in view.tokens if t.kind == OUTCOME]
    place = medals.index((token.start, token.end))
    own = dealt_to(context, view, medals, place, "MQO")
    in_test = dealt_to(context, view, medals, place, "B")
    who = [subjects.named(own.item, own)] if own is not None else []
    who = who or both_named(context, view, index) or two_behind(context, view, index)
    who = who or all_told(context, view, index, bench, told)
    who = who or appended(context, view, index) or labelled(context, view, index)
    who = who or listed_behind(context, view, index)
    who = who or winners_below(context, view) or it_told(context, view, index, told)
    who = who or of_the_two(context, view, index, told)
    who = who or of_what_was_told(context, view, index, told) or whose(context, view, index)
    who = who or same_as_before(context, view, index, told)
    who = own_share(context, view, index, and_it(context, view, who, index, told))
    if in_test is not None:
        tests = [subjects.named(in_test.item, in_test)]
    else:
        tests = tests_together(view, index, bench)
    for test in tests:
        for subject in who:
            if subject.entity is not None:
                date = date_of_result(context, view, index, test, subject)
                yield result_of(rule.name, test, subject, token, cells, date)


def reached_below(
    context: Context, view: View, index: int, rule: Outcome | None, told: list[Observation]
) -> Iterator[Observation]:
    """Those who reached an outcome in the contests of the list below, each at its own time."""
    if rule is None:
        return
    for contest, date in contests_below(context, view):
        for one in reached(context, view, index, contest, rule, told):
            yield replace(one, date=date.date, date_origin=date.origin) if date else one
