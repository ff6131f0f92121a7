"""What terse entries tell beside what the rules read in the same sentences."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from llmdata.extract.context import Context
from llmdata.extract.observation import Cell, Observation
from llmdata.extract.releases.steps import DATED_BY_THEMSELVES
from llmdata.extract.releases.terse.entries import ENTRY, Reading
from llmdata.extract.releases.terse.frames import is_led_in_by_others, lists_no_news


def join(context: Context, terse: Reading, read: Iterable[Observation]) -> list[Observation]:
    """What the rules read and what entries tell: of a thing in an entry, the entry knows better.

    Where both say the same, the rule's claim stays; one without a date yields to any other.
    """
    rules = [claim for claim in read if not stands_among_others(context, claim)]
    kept = {step_in(context, claim) for claim in terse.claims}
    same = {step_in(context, claim) for claim in rules}
    named = {step[:2] for step in same}
    told = [c for c in rules if not _is_read(context, c, terse) or step_in(context, c) in kept]
    for claim in terse.claims:
        step = step_in(context, claim)
        if step not in same and (claim.date is not None or step[:2] not in named):
            told.append(claim)
    return told


def widen(terse: Reading, told: Sequence[Observation]) -> None:
    """What was there before and comes to more people or places is updated by that.

    What an entry calls out for good was but a trial when an earlier entry named it.
    """
    for other in told:
        was_out = other.rule == ENTRY and other.value("stage") == "release"
        if was_out and any(_comes_before(other, claim) for claim in terse.final):
            cell = other.cells["stage"]
            other.cells["stage"] = Cell("preview", cell.origin, cell.start, cell.end)
    for claim in terse.wider:
        if claim.value("stage") == "release" and any(_comes_before(other, claim) for other in told):
            cell = claim.cells["stage"]
            claim.cells["stage"] = Cell("update", cell.origin, cell.start, cell.end)


def _comes_before(other: Observation, claim: Observation) -> bool:
    """Whether another step of the same thing, its first or a trial, came before a step."""
    same = other.subject is not None and claim.subject is not None
    if not same or other is claim or other.subject.id != claim.subject.id:  # type: ignore[union-attr]
        return False
    if other.value("stage") not in ("release", "preview") or other.date is None:
        return False
    return claim.date is not None and other.date.value.end < claim.date.value.start


def step_in(context: Context, claim: Observation) -> tuple[object, ...]:
    """What a claim says, and in which sentence."""
    date = claim.date.value.edtf if claim.date else None
    name = claim.subject.id if claim.subject else None
    return context.layout.sentence_at(claim.place), name, claim.value("stage"), date


def _is_read(context: Context, claim: Observation, terse: Reading) -> bool:
    """Whether a terse entry tells the same of the thing, and knows better which step it was."""
    if claim.subject is None:
        return False
    return (context.layout.sentence_at(claim.place), claim.subject.id) in terse.spoken


def stands_among_others(context: Context, claim: Observation) -> bool:
    """Whether a date beside a name is one of a table, or of a list, that tells something else.

    What a table's columns mean, :mod:`~llmdata.extract.releases.tabled` alone knows.
    """
    if claim.rule not in (*DATED_BY_THEMSELVES, "release.first-dated", "release.nearest"):
        return False
    layout = context.layout
    number = layout.sentences[layout.sentence_at(claim.place)].block
    if layout.blocks[number].kind == "row" or is_led_in_by_others(context, claim.place):
        return True
    return any(lists_no_news(context, lead) for lead in layout.leads(number))
