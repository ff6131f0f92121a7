"""One result, from a test, a subject and the cells that words tell."""

from __future__ import annotations

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
