"""Claims as rows: releases, prices, leaderboard entries."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from llmdata.assemble.merging import Merged, Proof, Told, cluster, merge, part
from llmdata.extract import Cell
from llmdata.registry import slug

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Fact:
    """How observations of one table become rows.

    `key` tells which observations are of one fact; `repeats` whether the fact can happen again at
    another date; `again` gives to a group those of others that tell the same once more; `apart`
    parts those of one time that are facts of their own all the same; `row_id` names the row, by
    everything that tells facts apart.
    """

    columns: tuple[str, ...]
    key: Callable[[Told], tuple[Any, ...]]
    row_id: Callable[[Told, Row], str]
    extra: Callable[[Told], Row]
    repeats: Callable[[Told], bool] | None = None
    once: bool = False
    again: Callable[[list[list[Told]]], list[list[Told]]] = lambda groups: groups
    apart: Callable[[list[Told]], list[list[Told]]] = lambda told: [told]


def fact_rows(fact: Fact, told: Iterable[Told]) -> Iterator[tuple[str, Row, Merged]]:
    """The id, row and merged proofs of every fact of a table."""
    groups: dict[tuple[Any, ...], list[Told]] = {}
    for t in told:
        groups.setdefault(fact.key(t), []).append(t)
    made: dict[str, tuple[list[Told], Merged]] = {}
    for group in fact.again(list(groups.values())):
        times = cluster(group) if fact.repeats and fact.repeats(group[0]) else [group]
        for same in (one for time in times for one in fact.apart(time)):
            merged = merge(same, fact.columns, once=fact.once)
            row_id = fact.row_id(_first(same), merged.values)
            if row_id in made:  # what nothing tells apart is one fact, whatever else is said of it
                same = [*made[row_id][0], *same]
                merged = merge(same, fact.columns, once=fact.once)
            made[row_id] = same, merged
    for row_id, (same, merged) in made.items():
        merged.proofs = [_named(proof) for proof in merged.proofs]
        own = {**merged.values, "n_sources": len(merged.sources)}
        yield row_id, {**fact.extra(_first(same)), **own}, merged


def _first(told: Iterable[Told]) -> Told:
    return min(told, key=lambda t: t.order)


def _named(proof: Proof) -> Proof:
    """A name that is not spelt like the canonical one is known by the registry."""
    cell = proof.cell
    if (
        proof.column not in ("subject_name", "model_name", "leaderboard_name")
        or proof.source is None
    ):
        return proof
    words = " ".join(proof.source.layout.words[cell.start : cell.end].split())
    if words == cell.value:
        return proof
    return Proof(
        proof.column, proof.source, Cell(cell.value, "registry", cell.start, cell.end), proof.rule
    )


def subject_id(told: Told) -> str:
    """The id of the subject, or a slug of the words where it is in no table.

    An author who speaks of himself is the same in every language, and none of another text's.
    """
    subject, value = told.observation.subject, told.observation.value
    if subject:
        return subject.id
    words = str(value("subject_name") or value("model_name"))
    return slug((told.source.document.author or "I") if words in _MYSELF else words)


_MYSELF = frozenset({"I", "我"})


def subject_of(told: Told) -> Row:
    """The columns that lead to the subject and its organization."""
    subject = told.observation.subject
    return {
        "subject_type": subject.type if subject else None,
        "subject_id": subject.id if subject else None,
        "organization_id": subject.organization_id if subject else None,
    }


def _release_id(told: Told, values: Row) -> str:
    stage = told.observation.value("stage")
    base = f"{subject_id(told)}/{stage}"
    if stage != "update":
        return base
    date = values.get("date_edtf")
    return f"{base}-{slug(date)}" if date else base


def _price_key(told: Told) -> tuple[Any, ...]:
    value = told.observation.value
    columns = ("price_type", "currency", "amount", "direction")
    return (subject_id(told), *(value(column) for column in columns))


def _price_id(told: Told, values: Row) -> str:
    amount = f"{values['amount'].normalize():f}"
    direction = told.observation.value("direction")
    parts = [values["price_type"], direction, amount, values["currency"]]
    return f"{subject_id(told)}/{slug('-'.join(str(part) for part in parts if part))}"


def _entry_key(told: Told) -> tuple[Any, ...]:
    """Entries of a day or month are told of one time; in a longer one a model may fall."""
    observation = told.observation
    date = observation.date.value if observation.date else None
    one_time = date is not None and date.precision in ("day", "month")
    return (
        observation.value("benchmark").id,
        date.edtf if date else None,
        subject_id(told),
        observation.value("configuration"),
        None if one_time else observation.value("rank"),
    )


def _without_repeats(groups: list[list[Told]]) -> list[list[Told]]:
    """The groups of entries, a place without a date being that with one of the same section, such
    as a headline's (`## A leads X` above `In May A took first place on X`).

    Elsewhere it may be another time's: how things stood when the text was written.
    """
    dated: dict[tuple[Any, ...], list[Told]] = {}
    for group in groups:
        for t in group:
            if t.observation.date is not None:
                dated.setdefault(_place_told(t), group)
    apart: list[list[Told]] = []
    for group in groups:
        if group[0].observation.date is not None:  # all of a group have one date, or none
            apart.append(group)
            continue
        rest: list[Told] = []
        for t in group:
            other = dated.get(_place_told(t))
            (rest if other is None or _scores_differ(t, other) else other).append(t)
        apart += [rest] if rest else []
    return apart


def _scores_differ(told: Told, others: list[Told]) -> bool:
    """Whether a place has a score that none of the others has, though some have one."""
    score = told.observation.value("score")
    known = {other.observation.value("score") for other in others} - {None}
    return score is not None and bool(known) and score not in known


def _place_told(told: Told) -> tuple[Any, ...]:
    """Whose place it is, on which board, and in which section of which source it is told."""
    layout, value = told.source.layout, told.observation.value
    sentence = layout.sentences[layout.sentence_at(told.observation.place)]
    return (
        told.source.document.source_id,
        layout.blocks[sentence.block].section,
        value("benchmark").id,
        subject_id(told),
        value("configuration"),
        value("rank"),
    )


def _entries_apart(told: list[Told]) -> list[list[Told]]:
    """The places in which a source has a model in one month; on a day it has one."""
    date = told[0].observation.date
    if date is None or date.value.precision == "day":
        return [told]
    return part(told, lambda t: t.observation.value("rank"))


def _entry_id(told: Told, values: Row) -> str:
    date = slug(values.get("date_edtf") or "undated")
    model = subject_id(told).rsplit("/", 1)[-1]
    configuration = values.get("configuration")
    ending = [slug(configuration)] if configuration else []
    if values.get("date_precision") != "day":
        ending.append(str(values["rank"]))
    return "/".join([told.observation.value("benchmark").id, date, model, *ending])


def _entry(told: Told) -> Row:
    board, subject = told.observation.value("benchmark"), told.observation.subject
    return {
        "benchmark_id": board.id,
        "organization_id": board.organization_id,
        "model_id": subject.id if subject else None,
    }


FACTS: dict[str, Fact] = {
    "releases": Fact(
        ("subject_name", "stage", "headline"),
        lambda t: (subject_id(t), t.observation.value("stage")),
        _release_id,
        subject_of,
        repeats=lambda t: t.observation.value("stage") == "update",
        once=True,
    ),
    "prices": Fact(
        ("subject_name", "price_type", "amount", "currency", "billing_period", "promo_discount",
         "promo_amount", "promo_months"),
        _price_key,
        _price_id,
        subject_of,
    ),
    "leaderboards": Fact(
        ("leaderboard_name", "rank", "rank_basis", "model_name", "configuration", "score"),
        _entry_key,
        _entry_id,
        _entry,
        again=_without_repeats,
        apart=_entries_apart,
    ),
}  # fmt: skip
