"""Happenings that other claims are: a price, an award, a place, a milestone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from llmdata.extract.clauses import clause_of, headline
from llmdata.extract.context import Context
from llmdata.extract.events.headlines import sentence_of
from llmdata.extract.metrics.rules import RULES as MEASURES
from llmdata.extract.observation import Cell, Observation
from llmdata.extract.policy import Dating

ONCE = ""  # a subject has one such happening, whose date sources may tell more or less exactly
_MEASURED = {rule.name: rule.event for rule in MEASURES}
# A word that is coined, spread or defined is a happening; a list of words is none.
_TOLD_WORDS = frozenset(
    "term.coined term.coined-en term.coined-by term.spread term.defined term.given term.dates-from term.glossed term.argued-for term.minted term.appeared term.year-gave term.dubbed term.set-off".split()
)


def of_claim(context: Context, claim: Observation) -> Iterator[Observation]:
    """The happening that a dated claim of another table is."""
    if claim.table == "terms" and "award" in claim.cells:
        yield _of_choice(context, claim)
    if claim.date is None:
        return
    value = claim.value
    if claim.table == "benchmark_results" and "outcome" in claim.cells:
        about = value("benchmark").id
        yield _derived(context, claim, "award", claim.cells["outcome"], about)
    elif claim.table == "benchmark_results" and claim.date_origin == "stated":
        # What was scored or reached at a time is a step of the year.
        if claim.date.bearing == "at" and "value" in claim.cells:
            yield _derived(context, claim, "milestone", claim.cells["value"])
    elif claim.table == "metrics" and (kind := _MEASURED[claim.rule]):
        # A time in brackets only says of when the figure is.
        if claim.rule in _STATES and claim.date.bracketed:
            return
        if claim.rule in _LEVELS and not _is_reached(context, claim):
            return
        yield _derived(context, claim, kind, claim.cells["value"])
    elif claim.table == "terms" and claim.rule in _TOLD_WORDS:
        term = claim.cells["term"]
        named = replace(claim, cells={**claim.cells, "subject_name": term})
        yield _derived(context, named, "terminology", claim.cells["verb"], ONCE)
    elif claim.table == "prices" and claim.date_origin == "stated":
        yield _derived(context, claim, "pricing", claim.cells["amount"])
    elif claim.table == "leaderboards" and claim.date.bearing == "as_of":
        yield _of_ranking(context, claim)
    elif (
        claim.table == "leaderboards"
        and claim.value("rank_basis") == "stated"
        and claim.date_origin == "stated"
    ):
        # A place that was reached at a time is a step of the year, a list is none.
        named = replace(claim, cells={**claim.cells, "subject_name": claim.cells["model_name"]})
        yield _derived(context, named, "milestone", claim.cells["rank"])


# A number of users or a revenue is a happening where it was reached or announced; that it stood
# so at a time is none.
_LEVELS = frozenset(
    "metric.weekly-active-users metric.daily-active-users metric.monthly-active-users "
    "metric.paying-users metric.users metric.has-users metric.run-rate-revenue".split()
)
_STATES = _LEVELS | {"metric.valuation", "metric.market-value"}
_REACHED = re.compile(
    r"突破|达到?|超过?|破|过|到|升|涨|增|涌入|吸引|做|写"
    r"|(?i:\b(?:reach|pass|hit|cross|exceed|top|surpass|climb|gr[eo]w|ris|ros|gain|add|br[eo]k|won|drew|pick|need|took|"
    r"sign|by\b|built|wrote|made|became|doubl|tripl|process|up\s+to))"
)
_ANNOUNCED = re.compile(
    r"宣布|公布|透露|披露|表示|称|说|报告|(?i:\b(?:announc|report|sa(?:id|ys)|told|claim|reckon|disclos|reveal|estimat|count))"
)


def _is_reached(context: Context, claim: Observation) -> bool:
    """Whether the clause of a number tells that it was reached, or its sentence that it was told."""
    sentence, text = sentence_of(context, claim), context.layout.visible
    value = claim.cells["value"]
    if value.start is None or value.end is None:
        return True
    first, last = clause_of(text, sentence, value.start, value.end)
    return bool(
        _REACHED.search(text, first, last) or _ANNOUNCED.search(text, sentence.start, value.start)
    )


def _of_choice(context: Context, claim: Observation) -> Observation:
    """That a word was chosen as the word of a year, dated by the choice."""
    chosen: Dating = claim.value("award")
    cells = {**claim.cells, "subject_name": claim.cells["term"]}
    told = replace(claim, cells=cells, date=chosen.date, date_origin=chosen.origin)
    event = _derived(context, told, "award", claim.cells["verb"])
    sentence = sentence_of(context, claim)
    givers = [
        mention
        for mention in context.mentions.entities_in(sentence.start, sentence.end)
        if mention.entity.type == "organization"
    ]
    if len(givers) == 1:
        event.cells["actor"] = Cell(givers[0].entity, "derived")
    return event


def _of_ranking(context: Context, claim: Observation) -> Observation:
    """How a ranking stood is a happening of the ranking, told where it is named."""
    cell = claim.cells["leaderboard_name"]
    board = claim.value("benchmark")
    place = cell.start or claim.place
    ranking = replace(
        claim, subject=board, place=place, cells={"subject_name": replace(cell, value=board.name)}
    )
    return _derived(context, ranking, "milestone", ranking.cells["subject_name"], ONCE)


def _derived(
    context: Context, claim: Observation, kind: str, word: Cell, about: str | None = None
) -> Observation:
    """A claim told again as a happening; `word` is what the clause must hold.

    `about` tells it from others of the same kind and subject; else its date does.
    """
    name = claim.cells["subject_name"]
    spans = [(c.start, c.end) for c in (name, word) if c.start is not None and c.end is not None]
    sentence = sentence_of(context, claim)
    own = [(claim.place, claim.place + 1), *spans]
    cells = {
        "event_type": Cell(kind, "derived", word.start, word.end),
        "headline": headline(context, sentence, own, claim.date),
        "subject_name": name,
    }
    if about is not None:
        cells["about"] = Cell(about, "derived")
    return Observation(
        "events", claim.rule, claim.place, claim.subject, cells, claim.date, claim.date_origin
    )
