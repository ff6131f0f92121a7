"""What a page of summary tables is: its words, its queries and its columns."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

import polars as pl

from llmdata.report import cells

Tables = Mapping[str, pl.DataFrame]

#: Stands where a source says nothing.
NONE = "—"


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a summary table.

    `show` turns a value that is not null into plain text, which is escaped later.
    A `sparse` column is left out of a table in which it has nothing to show.
    """

    name: str
    label: str
    show: Callable[[Any], str | None] = cells.text
    align: Literal["left", "right"] = "left"
    none: str = NONE
    sparse: bool = False
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """One summary table: `query` gives a frame that has all of the columns named here, sorted.

    `stub` names the columns that head a row, outermost first; equal values of an outer one are
    merged. `group` is the column whose values head groups of rows.
    """

    id: str
    caption: str
    query: Callable[[Tables], pl.DataFrame]
    columns: tuple[Column, ...]
    nothing: str
    stub: tuple[str, ...] = ()
    group: Column | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """One HTML page. `lede` says how to read it, `unit` what the rows of its first table are."""

    file: str
    title: str
    title_zh: str
    lede: str
    unit: str
    tables: tuple[Table, ...]
