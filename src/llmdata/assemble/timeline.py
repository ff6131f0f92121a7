"""Results, metrics, terms and events as rows; every release is an event too."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from llmdata.assemble.facts import Fact, Row, subject_id, subject_of
from llmdata.assemble.merging import Merged, Proof, Told, cluster, part
from llmdata.extract import Cell
from llmdata.registry import slug

HEADLINE = "headline"
_DATES = ("date_edtf", "date_start", "date_end", "date_precision")


def _joined(*parts: str | None) -> str:
    return "/".join(part for part in parts if part)


def _when(values: Row) -> str | None:
    date = values.get("date_edtf")
    return slug(date) if date else None


def _edtf(told: Told) -> str | None:
    date = told.observation.date
    return date.value.edtf if date else None


def _result_key(told: Told) -> tuple[Any, ...]:
    return told.observation.value("benchmark").id, subject_id(told)


def _value(told: Told) -> Any:
    return told.observation.value("value")


def _outcome(told: Told) -> Any:
    return told.observation.value("outcome")


def _results_apart(told: list[Told]) -> list[list[Told]]:
    """Each score or medal of a source is a result; a medal is one with the score told with it.

    `75.7% within the budget and 87.5% without one`
    """
    in_unit: dict[Any, list[Told]] = {}
    for t in told:
        if _value(t) is not None:
            in_unit.setdefault(t.observation.value("unit"), []).append(t)
    scores = [same for unit in in_unit.values() for same in part(unit, _value)]
    medals: list[Told] = []
    for t in told:
        if _value(t) is None:
            with_it = (g for g in scores if any(_outcome(o) == _outcome(t) for o in g))
            next(with_it, medals).append(t)
    return [*scores, *part(medals, _outcome)]


def _result_id(told: Told, values: Row) -> str:
    """By the score, which may have been reached with a medal; else by the outcome."""
    reached = slug(str(values.get("outcome") or ""))
    if values.get("value") is not None:
        reached = f"{values['value']:.12g}-{values['unit']}"
    return _joined(*_result_key(told), _when(values), reached)


def _result(told: Told) -> Row:
    return {**subject_of(told), "benchmark_id": told.observation.value("benchmark").id}


def _metric_key(told: Told) -> tuple[Any, ...]:
    return subject_id(told), told.observation.value("metric")


def _told_period(told: Told) -> Any:
    """The period for which a text tells a number; where the measure itself has one, None."""
    return told.observation.value("told_period")


def _metric_id(told: Told, values: Row) -> str:
    subject, metric = _metric_key(told)
    return _joined(subject, slug(metric), _when(values), _told_period(told))


def _term_key(told: Told) -> tuple[Any, ...]:
    return (slug(str(told.observation.value("term"))),)


def _event_key(told: Told) -> tuple[Any, ...]:
    value = told.observation.value
    about = value("about")
    return value("event_type"), subject_id(told), None if about is None else slug(str(about))


def _events_apart(told: list[Told]) -> list[list[Told]]:
    """Events of a kind and subject are one where they are about the same, or have one date.

    One of a month is that of a day in it which is told to be the same.
    """
    if told[0].observation.value("about") is not None:
        return cluster(told)
    dates: dict[str | None, list[Told]] = {}
    for t in sorted(told, key=lambda t: t.order):
        dates.setdefault(_edtf(t), []).append(t)
    apart = list(dates.values())
    for rough in sorted(apart, key=_days, reverse=True):
        exact = next((o for o in apart if o is not rough and _is_part(rough, o)), None)
        if exact is not None:
            exact.extend(rough)
            apart.remove(rough)
    return apart


def _days(told: list[Told]) -> int:
    date = told[0].observation.date
    return (date.value.end - date.value.start).days if date else 0


def _is_part(rough: list[Told], exact: list[Told]) -> bool:
    """Whether what is told with a rough date is all among what is told with an exact one in it."""
    first, second = rough[0].observation.date, exact[0].observation.date
    if first is None or second is None or first.value == second.value:
        return False
    return first.value.contains(second.value) and all(
        any(t.observation.value("happened").is_same(o.observation.value("happened")) for o in exact)
        for t in rough
    )


def _event_id(told: Told, values: Row) -> str:
    event_type, subject, about = _event_key(told)
    return _joined(event_type, subject, about, _when(values))


def _event(told: Told) -> Row:
    row = subject_of(told)
    subject = told.observation.subject
    if subject is not None and subject.type == "organization":
        row["organization_id"] = subject.id
    actor = told.observation.value("actor")
    if actor is not None:
        row["organization_id"] = actor.id
    return row


FACTS: dict[str, Fact] = {
    "benchmark_results": Fact(
        ("subject_name", "outcome", "comparator", "value", "unit"),
        _result_key,
        _result_id,
        _result,
        repeats=lambda _: True,
        apart=_results_apart,
    ),
    "metrics": Fact(
        ("subject_name", "metric", "comparator", "value", "unit", "period"),
        _metric_key,
        _metric_id,
        subject_of,
        repeats=lambda _: True,
        apart=lambda told: part(told, _told_period),
    ),
    "events": Fact(
        ("event_type", HEADLINE, "subject_name"),
        _event_key,
        _event_id,
        _event,
        apart=_events_apart,
    ),
    "terms": Fact(
        ("term", "term_zh", "definition", "coined_by"),
        _term_key,
        lambda t, _: str(_term_key(t)[0]),
        lambda _: {},
    ),
}


def release_event(release_id: str, release: Row, merged: Merged) -> tuple[str, Row, Merged]:
    """The event that a release is: the same date and subject, told by the same words.

    The headline was merged with the release's cells; it and its proofs are the event's alone.
    """
    event_id = _joined("release", release_id)
    shared = ("subject_type", "subject_id", "subject_name", "organization_id", "n_sources", *_DATES)
    row = {column: release.get(column) for column in shared}
    row |= {
        "event_type": "release",
        "release_id": release_id,
        HEADLINE: release.pop(HEADLINE),
    }
    kept = (HEADLINE, "subject_name", "date_edtf")
    proofs = [proof for proof in merged.proofs if proof.column in kept]
    proofs += [_kind(proof) for proof in merged.proofs if proof.column == "stage"]
    merged.proofs = [proof for proof in merged.proofs if proof.column != HEADLINE]
    return event_id, row, Merged(row, proofs, [], merged.sources)


def _kind(stage: Proof) -> Proof:
    """What tells the stage of a release tells that it is one."""
    cell = Cell("release", "derived", stage.cell.start, stage.cell.end)
    return replace(stage, column="event_type", cell=cell)
