"""One result, from a test, a subject and the cells that words tell."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from llmdata.extract.observation import Cell, Observation
from llmdata.extract.policy import Dating
from llmdata.extract.subjects import Subject
from llmdata.extract.view import Token


def result_of(
    rule: str,
    bench: Subject,
    subject: Subject,
    token: Token,
    cells: dict[str, Cell],
    date: Dating | None,
) -> Observation:
    own = {"subject_name": subject.cell, "benchmark": Cell(bench.entity, "derived"), **cells}
    return Observation(
        "benchmark_results", rule, token.start, subject.entity, own,
        date.date if date else None, date.origin if date else "stated",
    )  # fmt: skip


def joined(told: Iterable[Observation]) -> list[Observation]:
    """What a sentence tells, a number and the medal that it was worth as one result.

    `35 points, enough for gold` is one. A medal that is told first is a result of its own (`gold level,
    with 35 points`), and so are the problems that somebody solved.
    """
    found = list(told)
    of_same: dict[tuple[str, str], list[int]] = defaultdict(list)
    for place, one in enumerate(found):
        if one.subject is not None:
            of_same[one.value("benchmark").id, one.subject.id].append(place)
    gone: set[int] = set()
    for places in of_same.values():
        medals = [i for i in places if "outcome" in found[i].cells]
        numbers = [i for i in places if "outcome" not in found[i].cells]
        numbers = [i for i in numbers if found[i].value("unit") != "problem"]
        outcomes = {found[i].value("outcome") for i in medals}  # `the same score, the same gold`
        if not len(outcomes) == len(numbers) == 1:
            continue
        medal, number = found[medals[0]], found[numbers[0]]
        gone.update(medals[1:])
        if number.place < max(found[i].place for i in medals):
            found[medals[0]] = replace(medal, cells={**number.cells, **medal.cells})
            gone.update(numbers)
    return [one for place, one in enumerate(found) if place not in gone]
