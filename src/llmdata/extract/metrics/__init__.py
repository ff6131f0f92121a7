"""Metrics: numbers that a text states about somebody."""

from __future__ import annotations

import re
from collections.abc import Iterator

from llmdata.extract import subjects
from llmdata.extract.clauses import Cues, clause_of, marked_view
from llmdata.extract.context import Context
from llmdata.extract.metrics.owners import owners_of
from llmdata.extract.metrics.quantities import NUMBER, Quantity, as_money, comparator, quantities
from llmdata.extract.metrics.readings import Reading, reading_of, shared_reading
from llmdata.extract.metrics.rules import CUES
from llmdata.extract.observation import Cell, Observation
from llmdata.extract.policy import Dating, is_asserted
from llmdata.extract.subjects import Subject
from llmdata.extract.triggers import Trigger
from llmdata.extract.view import MONEY as AMOUNT
from llmdata.extract.view import View
from llmdata.grammar.counts import find_period

_CUES = Cues(CUES)
_MOST = 32  # numbers in a sentence; more are a table of data


def metrics(context: Context) -> Iterator[Observation]:
    """Every number that a document states about somebody."""
    for index, _ in _CUES.sentences(context):
        yield from _in_sentence(context, index)


def _in_sentence(context: Context, index: int) -> Iterator[Observation]:
    layout = context.layout
    sentence = layout.sentences[index]
    found = quantities(context, sentence)[:_MOST]
    if not found:
        return
    readings = [(q, reading_of(context, found, place, index)) for place, q in enumerate(found)]
    for place, (_, reading) in enumerate(readings):
        money = as_money(found, place) if reading is None else None
        if money is not None:
            found[place] = money
            readings[place] = money, reading_of(context, found, place, index)
    readings = shared_reading(context, sentence, readings)
    if not any(reading for _, reading in readings):
        return
    # A name may stand inside the counted thing (`H800 GPU hours`): the number alone is marked.
    marks = [Trigger(NUMBER, q.start, q.start + 1) for q in found if not q.money or q.shared]
    view = marked_view(context, sentence, marks)
    if not is_asserted(layout, view):
        return
    for quantity, reading in readings:
        if reading is not None:
            yield from _tell(context, view, quantity, reading)


def _tell(
    context: Context, view: View, quantity: Quantity, reading: Reading
) -> Iterator[Observation]:
    rule = reading.rule
    place = _place(view, quantity)
    if not (quantity.unit or rule.unit):
        return
    if place is None or not subjects.claimed(context, view, place, reading.words):
        return
    date = _by(context, view, quantity) or subjects.dated(context, view, place)
    for subject, its_date in owners_of(context, view, place, quantity, reading):
        yield _metric(context, view, quantity, reading, subject, date or its_date)
        if rule.both and subject.entity is None:
            return


_BY = re.compile(r"(?i:\bby(?:\s+the\s+end\s+of)?\s*)\Z")


def _by(context: Context, view: View, quantity: Quantity) -> Dating | None:
    """The time by which something had been reached, in the clause of the number."""
    text = context.layout.visible
    first, last = clause_of(text, view.sentence, quantity.start, quantity.end)
    for token in view.tokens:
        if token.kind != "D" or token.item.bearing != "before":
            continue
        opens = token.end <= first and not text[token.end : first].strip(" ,，")
        reach = max(view.sentence.start, token.start - 16)
        if (opens or first <= token.start < last) and _BY.search(text, reach, token.start):
            return Dating(token.item, "stated")
    return None


def _place(view: View, quantity: Quantity) -> int | None:
    """The token of a number; that of money holds the words of its period too."""
    return next(
        (
            i
            for i, token in enumerate(view.tokens)
            if token.kind in (NUMBER, AMOUNT) and token.start <= quantity.start < token.end
        ),
        None,
    )


def _metric(
    context: Context,
    view: View,
    quantity: Quantity,
    reading: Reading,
    subject: Subject,
    date: Dating | None,
) -> Observation:
    rule, text = reading.rule, context.layout.visible
    number = (quantity.start, quantity.end)
    unit = quantity.unit or rule.unit
    stated = bool(quantity.unit) and not quantity.shared
    cells = {
        "subject_name": subject.cell,
        "metric": Cell(rule.metric, "stated", *reading.cue),
        "comparator": Cell(comparator(text, quantity), "stated", *number),
        "value": Cell(float(quantity.value), "stated", *number),
        "unit": Cell(unit, "stated", *(quantity.unit_span or number))
        if stated
        else Cell(unit, "context", *((quantity.shared and quantity.unit_span) or reading.cue)),
    }
    period = find_period(text, *clause_of(text, view.sentence, *number), *number)
    if rule.period is not None:
        cells["period"] = Cell(rule.period, "stated", *reading.cue)
    elif period is not None and rule.units != ("token", None):
        cells["period"] = Cell(period[0], "stated", period[1], period[2])
    return Observation(
        "metrics", rule.name, quantity.start, subject.entity, cells,
        date.date if date else None, date.origin if date else "stated",
    )  # fmt: skip
