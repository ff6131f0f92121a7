"""A thing's first dated mention, where no rule tells how it came out.

A review that dates a name mostly tells when the thing appeared, whatever words it finds for that
(`ChatGPT Go went on sale in August`, `Mistral closed out the month with Codestral`). So what no rule
reads is taken for a release if a date, a name and perhaps its maker share a clause, which says of the
name that it comes or what is new of it, and tells no other news. What a rule has told already is not
told again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.extract.policy import Dating, is_asserted
from llmdata.extract.releases.dated.clause import DatedClause
from llmdata.extract.releases.dated.no_steps import (
    is_but_a_size,
    is_merged,
    is_no_step,
)
from llmdata.extract.releases.dated.stage import opens_up, stage
from llmdata.extract.releases.dated.when import dating
from llmdata.extract.releases.dated.whether import tells_no_other_news
from llmdata.extract.releases.own_objects import brings_out_another, is_of_it, is_spoken
from llmdata.extract.releases.steps import (
    THINGS,
    date_of_context,
    lies_ahead,
    spans_years,
    step,
)
from llmdata.extract.subjects import group_of
from llmdata.extract.view import DATE, Token, View
from llmdata.grammar.calendar import DateValue
from llmdata.lazily import lazily
from llmdata.mentions import Mention

_NAMED = frozenset(THINGS)
# Of these a date mostly tells what happened to them while they were there.
_BRANDS = frozenset({"platform", "chat_app", "hardware"})
# Tells a step of something that was out in some form before: its preview may still be told.
_LATER_STEP = "release.staged"


class _Known:
    """What has been told of each thing: when it came out, and in which sentences something of it."""

    def __init__(self, context: Context, told: Sequence[Observation]) -> None:
        self.steps: dict[str, list[DateValue | None]] = {}
        self.later: dict[str, list[DateValue]] = {}
        self.sentences: set[tuple[str, int]] = set()
        for claim in told:
            if claim.subject is None:
                continue
            value = claim.date.value if claim.date else None
            if claim.rule == _LATER_STEP and value is not None:
                self.later.setdefault(claim.subject.id, []).append(value)
                continue
            if claim.value("stage") != "update":
                self.steps.setdefault(claim.subject.id, []).append(value)
            self.sentences.add((claim.subject.id, context.layout.sentence_at(claim.place)))

    def lacks(self, subject: str, found: DateValue, kind: str) -> bool:
        """Whether a date says more of a thing than is told: its first, the day in a month that was
        told, or that of a preview before all of it."""
        if any(found.end >= other.start for other in self.later.get(subject, ())):
            return False
        told = self.steps.get(subject, ())
        first = kind == "preview" and all(other and found.end < other.start for other in told)
        return first or all(other and other != found and other.contains(found) for other in told)


def first_dated(context: Context, told: Sequence[Observation]) -> Iterator[Observation]:
    """Releases of things whose coming out nobody has told, each by its first dated mention."""
    known = _Known(context, told)
    for view in context.views:
        if _NAMED.isdisjoint(view.string):
            continue
        if not is_asserted(context.layout, view) or _kind(context, view) == "row":
            continue
        if DATE not in view.string and date_of_context(context, view) is None:
            continue
        if _COUNTS.search(context.layout.visible, view.sentence.start, view.sentence.end):
            continue
        here = context.layout.sentence_at(view.sentence.start)
        company: set[int] = set()  # what stands in an enumeration with a thing that came out
        for index, token in enumerate(view.tokens):
            if token.kind not in THINGS:
                continue
            entity = token.item.entity
            if (entity.id, here) in known.sentences or is_spoken(context.layout.visible, token):
                continue
            clause = DatedClause(context, view, index)
            found = dating(clause)
            if found is None:
                continue
            kind = stage(clause, found)
            if not known.lacks(entity.id, found.date.value, kind):
                continue
            if spans_years(found.date) or brings_out_another(context, view, index):
                continue
            if lies_ahead(context.layout.document, found.date) or not tells_no_other_news(
                clause, found
            ):
                continue
            if is_no_step(clause, found):
                continue
            if is_but_a_size(clause, found) or is_of_it(clause.text, token.end):
                continue
            able = _can_come_out(token.item) or opens_up(clause)
            able = able or _is_introduced(clause, token)
            able = able and not is_merged(clause.text, token)
            able = able or _comes_along(clause.text, token) or _stands_in_a_row(view, index)
            able = able or _is_all_but_a_day(clause, found)
            if not able and index not in company:
                continue
            company.update(group_of(view, index))
            known.steps.setdefault(entity.id, []).append(found.date.value)
            word = Token("D", found.date.start, found.date.end)
            yield step("release.first-dated", token.item, kind, word, found, "derived")


# How things came off in a test: `X got 44 of 50 right, Y 41`, `X 对了 44 道，Y 41`.
_COUNTS = lazily(
    r"\b(?:got|solved|passed|answered|scored|managed)\s+\d+\s+(?:out\s+)?of\s+(?:the\s+|my\s+|our\s+)?\d+\b|(?:答对|做对|对了|做出了?|解出了?)\s*\d+\s*[道题个]",
    re.IGNORECASE,
)


def _kind(context: Context, view: View) -> str:
    return context.layout.blocks[view.sentence.block].kind


# What a reader is told of a thing that stands alone with its date: what it is.
_IS_INTRODUCED = lazily(
    r"[*_\"”]*,\s+an?\s+(?:\w[\w\-]*\s+){0,4}?(?:agent|assistant|browser|editor|app|tool|chatbot|ide|cli|service|generator|search\s+engine|platform|device|gadget)\b",
    re.IGNORECASE,
)


def _is_introduced(clause: DatedClause, name: Token) -> bool:
    return clause.is_alone() and _IS_INTRODUCED.match(clause.text, name.end) is not None


# What came with something that has no name came then, too: `it came on May 3, along with the X API`.
_ALONG_WITH = lazily(
    r",\s+(?:along|together)\s+with\s+(?:the|its|their|a)\s+(?:new\s+)?\Z", re.IGNORECASE
)


def _comes_along(text: str, token: Token) -> bool:
    return _ALONG_WITH.search(text, max(0, token.start - 32), token.start) is not None


def _is_all_but_a_day(clause: DatedClause, found: Dating) -> bool:
    """Whether a clause is but a name, and the day that stands in it or beside it: `Manus，3 月 6 日`."""
    day = found.origin == "stated" and found.date.value.precision == "day"
    return day and clause.chinese and clause.is_alone()


# Dates each with its name, and nothing more: `3 月 6 日 X，7 月 17 日 Y`.
_ROW = lazily(r"(?:\A|(?<=[,:\-]))[.]?D'?(?:O'?)?(?P<thing>[MQ])(?:\([^()]*\))?(?=[,:\-]|\Z)")


def _stands_in_a_row(view: View, index: int) -> bool:
    places = [match.start("thing") for match in _ROW.finditer(view.string)]
    return len(places) > 1 and index in places


def _can_come_out(mention: Mention) -> bool:
    """Whether the words name a thing fully: a model or product by its own name, no bare brand."""
    entity = mention.entity
    if mention.elliptic and entity.category == "subscription_plan":
        return False  # `for its $200 Max plan` tells what it costs
    return entity.type == "model" or entity.category not in _BRANDS
