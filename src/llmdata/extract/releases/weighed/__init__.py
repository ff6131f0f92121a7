"""What no rule tells has come out where the words beside its name outweigh all others.

People tell a release in ways for which there is no rule yet (`the app moved to X on 9 September`,
`the month closed with X`). Where no rule tells anything of a thing, the signs of each of its mentions
are added up, each with a weight that was learned from annotated reviews; what the other rules know
to be no release stays none.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.extract.policy import Dating, is_asserted
from llmdata.extract.releases.dated.clause import DatedClause
from llmdata.extract.releases.dated.no_steps import (
    is_but_a_size,
    is_merged,
    is_no_step,
)
from llmdata.extract.releases.dated.stage import stage
from llmdata.extract.releases.dated.when import dating
from llmdata.extract.releases.steps import (
    THINGS,
    date_of_context,
    is_usable,
    lies_ahead,
    spans_years,
    step,
)
from llmdata.extract.releases.weighed.judged import is_judged
from llmdata.extract.releases.weighed.signs import Signs
from llmdata.extract.releases.weighed.weights import weight
from llmdata.extract.view import Token
from llmdata.lazily import lazily

RULE = "release.weighed"
_LEAST = 100  # hundredths of log-odds: three to one
_MOST = 24  # things in a sentence; more are a list of names
# An entry that opens with its date is terse: there are rules for what it tells.
_ENTRY = lazily(r"\.?D[:-]")


def weighed(context: Context, told: Sequence[Observation]) -> Iterator[Observation]:
    """Releases of things of which nothing is told, each by the mention that speaks most for it."""
    known = {claim.subject.id for claim in told if claim.subject is not None}
    signs, layout = Signs(context), context.layout
    best: dict[str, tuple[int, DatedClause]] = {}
    for clause in clauses(context, known):
        entity = clause.view.tokens[clause.index].item.entity
        weighs = weight(signs.of(clause))
        if weighs >= max(_LEAST, best[entity.id][0] if entity.id in best else 0):
            best[entity.id] = weighs, clause
    for _, clause in best.values():
        date = _date_of(clause)
        if date is None or spans_years(date.date) or lies_ahead(layout.document, date.date):
            continue
        name = clause.view.tokens[clause.index]
        if is_but_a_size(clause, date) or is_merged(clause.text, name):
            continue
        if is_no_step(clause, date):
            continue
        word = Token("D", date.date.start, date.date.end)
        yield step(RULE, name.item, stage(clause, date), word, date, "derived")


def _date_of(clause: DatedClause) -> Dating | None:
    """The date of a clause, or the last one before it in its sentence, or that of its context."""
    if (own := dating(clause)) is not None:
        return own
    before = [token for token in clause.view.tokens[: clause.index] if is_usable(token)]
    if before:
        return Dating(before[-1].item, "stated")
    return date_of_context(clause.context, clause.view)


def clauses(context: Context, known: Container[str] = ()) -> Iterator[DatedClause]:
    """The clause of each name of a thing, but for those known, in prose that states something and
    that no other rule judges."""
    layout = context.layout
    for view in context.views:
        places = [index for index, mark in enumerate(view.string) if mark in THINGS]
        kind = layout.blocks[view.sentence.block].kind
        if kind == "row" or (kind == "item" and _ENTRY.match(view.string)) or len(places) > _MOST:
            continue
        if any(lies_ahead(layout.document, view.tokens[i].item) for i in view.places("D")):
            continue  # it is but announced
        places = [i for i in places if view.tokens[i].item.entity.id not in known]
        if not places or not is_asserted(layout, view):
            continue
        found = (DatedClause(context, view, index) for index in places)
        yield from (clause for clause in found if not is_judged(clause))
