"""The kinds of column that the tables are made of."""

from collections.abc import Sequence
from typing import Annotated, Any

import pandera.polars as pa
import polars as pl

from llmdata.tables.base import CellPromise

Money = Annotated[pl.Decimal, 18, 2]
Names = Annotated[pl.List, pl.String()]

# Published, so in the syntax that every regex dialect reads: no blank, no capital, no ASCII mark
# but - and the dot. What the dialects lack (\p{…}), the check of a key adds.
_PART = r"[^\s/!-,:-`{-~]+"
SLUG = f"^{_PART}(?:/{_PART})*$"
_WORDS = r"^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}.]+(?:[-/][\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}.]+)*$"
SNAKE_CASE = "^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$"


def column(
    description: str,
    *,
    nullable: bool = False,
    categories: Sequence[str] | None = None,
    pattern: str | None = None,
    pattern_means: str | None = None,
    minimum: int | None = None,
    maximum: int | None = None,
    references: str | None = None,
    typed_by: str | None = None,
    key: bool = False,
    traced: bool = False,
    promises: Sequence[CellPromise] = (),
) -> Any:
    """A column with its rules; the parameters are fields of `Column`.

    `pattern_means` says in words what the pattern, which begins with `^`, asks for, for the message
    of a violation. `promises` are what else the cells fulfil.
    """
    told: list[CellPromise] = []
    if categories:
        known = list(categories)
        told.append((lambda cell: cell.is_in(known), f"must be one of {', '.join(known)}"))
    if pattern:
        must = f"must be {pattern_means or f'text that matches {pattern}'}"
        told.append((lambda cell: cell.str.contains(pattern), must))
    if minimum is not None:
        told.append((lambda cell: cell >= minimum, f"must be at least {minimum}"))
    if maximum is not None:
        told.append((lambda cell: cell <= maximum, f"must be at most {maximum}"))
    return pa.Field(
        description=description,
        nullable=nullable,
        metadata={
            "categories": tuple(categories) if categories else None,
            "pattern": pattern,
            "minimum": minimum,
            "maximum": maximum,
            "references": references,
            "typed_by": typed_by,
            "key": key,
            "traced": traced,
            "promises": (*told, *promises),
        },
    )


def fact(description: str, **rules: Any) -> Any:
    """A column whose every non-null cell needs evidence."""
    return column(description, traced=True, **rules)


def key(description: str) -> Any:
    """A slug that is the table's primary key."""
    return column(
        description,
        key=True,
        pattern=SLUG,
        pattern_means="a slug",
        promises=[(lambda cell: cell.str.contains(_WORDS), "must be lower-case words joined by -")],
    )


def reference(table: str, description: str, *, nullable: bool = False) -> Any:
    """The primary key of a row in another table."""
    return column(description, nullable=nullable, references=table)


def aliases(subject: str) -> Any:
    """The other names of an entity."""
    return column(
        f"List of the {subject}'s other names, among them every other form that the sources use; "
        "empty where there are none."
    )


def count(description: str, minimum: int = 0) -> Any:
    """A number of rows or sources."""
    return column(description, minimum=minimum)
