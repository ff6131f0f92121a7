"""What a broken rule looks like to the reader: table, row, column, value and the sentence."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import polars as pl

from llmdata.errors import ValidationError
from llmdata.tables import Tables, primary_key

LONGEST_QUOTE = 300


@dataclass(frozen=True, slots=True)
class Violation:
    """A cell that breaks a rule; `must` completes "this cell must …"."""

    table: str
    row_id: str | None
    column: str | None
    value: str | None
    must: str

    def __str__(self) -> str:
        row = "" if self.row_id is None else f", row {self.row_id}"
        column = "" if self.column is None else f", column {self.column}"
        value = "null" if self.value is None else quote(self.value)
        return f"{self.table}{row}{column}: {value} {self.must}"


def refuse(
    violations: Sequence[Violation], tables: Tables | None, texts: Mapping[str, str]
) -> ValidationError:
    """The error that reports the first violation in full and counts the others.

    `tables` is None where the tables are too broken to look a sentence up.
    """
    first = violations[0]
    sentence = _sentence(first, tables, texts) if tables is not None else None
    more = len(violations) - 1
    return ValidationError(
        f"{first}; "
        + (f"the sentence is {sentence}; " if sentence else "no sentence belongs to it; ")
        + (f"{more} more violation{'s' if more > 1 else ''}; " if more else "")
        + "nothing was published: correct the source, the registry or the rule that made the row"
    )


def _sentence(violation: Violation, tables: Tables, texts: Mapping[str, str]) -> str | None:
    if violation.table in ("mentions", "sections"):
        return _line(violation, tables[violation.table], texts)
    evidence = _evidence_of(violation, tables["evidence"])
    for source_id, start, end, rule in evidence.iter_rows():
        words = texts.get(source_id, "")[start:end]
        if words:
            return f"{quote(words)} ({source_id}, characters {start} to {end}, rule {rule})"
    return None


def _evidence_of(violation: Violation, evidence: pl.DataFrame) -> pl.DataFrame:
    """Evidence that quotes, for the violation's row, that of its own column first."""
    if violation.table == "evidence":
        row_id = pl.concat_str(primary_key("evidence"), separator=" ", ignore_nulls=True)
        own = row_id == violation.row_id
    else:
        own = (pl.col("table_name") == violation.table) & (pl.col("row_id") == violation.row_id)
    column = violation.column or ""
    traced = "date_edtf" if column.startswith("date_") else column
    return (
        evidence.filter(own & pl.col("sentence_start").is_not_null())
        .sort(pl.col("column_name") != traced, maintain_order=True)
        .select("source_id", "sentence_start", "sentence_end", "rule")
    )


def _line(violation: Violation, spans: pl.DataFrame, texts: Mapping[str, str]) -> str | None:
    """The line of the text in which a mention or section begins."""
    rows = spans.filter(pl.nth(0) == violation.row_id).select("source_id", "char_start").rows()
    if not rows or rows[0][0] not in texts:
        return None
    source_id, start = rows[0]
    text = texts[source_id]
    if start >= len(text):
        return None
    begin = text.rfind("\n", 0, start) + 1
    return f"{quote(text[begin:].partition(chr(10))[0])} ({source_id}, character {start})"


def quote(words: str) -> str:
    """The words in quotation marks, on one line and not too long."""
    line = " ".join(words.split())
    return f'"{line}"' if len(line) <= LONGEST_QUOTE else f'"{line[:LONGEST_QUOTE]}…"'
