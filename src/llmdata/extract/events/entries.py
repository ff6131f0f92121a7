"""One happening, from a subject, its words and its date."""

from __future__ import annotations

import re
from dataclasses import replace

from llmdata.extract import subjects
from llmdata.extract.clauses import clause_of, headline
from llmdata.extract.context import Context
from llmdata.extract.events.happening import Happening
from llmdata.extract.events.sameness import happened
from llmdata.extract.observation import Cell, Observation
from llmdata.extract.policy import Dating
from llmdata.extract.subjects import Subject
from llmdata.extract.terms.naming import plain
from llmdata.extract.view import View


def verb_of(match: re.Match[str]) -> tuple[int, int]:
    """The words of a happening without the subject that opens them."""
    start, given = match.start(), given_words(match)
    verb = next((k for k, said in match.groupdict().items() if said and k.startswith("verb")), None)
    if verb is not None:
        start = match.start(verb)
    elif given is not None and given[0] == start:
        start = given[1]
    return start, match.end()


def given_words(match: re.Match[str]) -> tuple[int, int] | None:
    """Where the pattern itself finds the subject."""
    keys = (key for key, words in match.groupdict().items() if words and key.startswith("subject"))
    return next((match.span(key) for key in keys), None)


def event_of(
    context: Context,
    view: View,
    rule: Happening,
    kind: str,
    match: re.Match[str],
    subject: Subject,
    date: Dating,
) -> Observation:
    verb = verb_of(match)
    spans = [verb]
    first, _ = clause_of(context.layout.visible, view.sentence, *verb)
    if first <= subject.place < verb[0] and subject.cell.end is not None:
        spans.append((subject.place, subject.cell.end))
    cells = {
        "event_type": Cell(kind, "stated", *verb),
        "headline": headline(context, view.sentence, spans, date.date),
        "subject_name": subject.cell,
    }
    cells["happened"] = happened(context, rule.name, cells["headline"], subject.entity)
    if subject.entity is None and rule.word:
        cells["subject_name"] = replace(subject.cell, value=plain(str(subject.cell.value)))
        place = next(i for i, t in enumerate(view.tokens) if t.start == verb[0])
        giver = subjects.before(view, place, "O", first)
        if giver is None:
            giver = subjects.behind(view, place, "O", view.sentence.end)
        if giver is not None:
            cells["actor"] = Cell(view.tokens[giver].item.entity, "derived")
    return Observation(
        "events", rule.name, verb[0], subject.entity, cells, date.date, date.origin, subject.token
    )
