"""What one document is found to claim, before it becomes a row."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from llmdata.mentions import DateMention, Entity


@dataclass(frozen=True, slots=True)
class Cell:
    """A value with the words that carry it: visible offsets, or None where no words do.

    `origin` is one of `stated`, `context`, `registry`, `derived` (see the data contract).
    """

    value: Any
    origin: str
    start: int | None = None
    end: int | None = None


@dataclass(slots=True)
class Observation:
    """One claim: a row of `table` about `subject`, made by the rule named `rule`.

    `place` is a visible offset in the sentence that makes the claim. `key` holds what tells
    claims about one subject apart (the stage of a release, the rank of an entry).
    """

    table: str
    rule: str
    place: int
    subject: Entity | None = None
    cells: dict[str, Cell] = field(default_factory=dict)
    date: DateMention | None = None
    date_origin: str = "stated"
    subject_token: Any = None  # where the sentence names the subject

    def value(self, column: str) -> Any:
        cell = self.cells.get(column)
        return None if cell is None else cell.value
