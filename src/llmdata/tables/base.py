"""How a table is declared: columns, rules and descriptions side by side, in one pandera model."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, ClassVar

import pandera.polars as pa
import polars as pl
from pandera.polars import PolarsData


@dataclass(frozen=True, slots=True)
class Promise:
    """What each row fulfils; null counts as fulfilled.

    `column` is the one that a violation is reported on; `must` completes "this cell must …".
    """

    column: str
    condition: pl.Expr
    must: str

    def to_check(self) -> pa.Check:
        """A check that sees whole rows."""
        condition = self.condition.fill_null(True)

        def holds(data: PolarsData) -> pl.LazyFrame:
            return data.lazyframe.select(condition)

        return pa.Check(holds, error=self.must)


# A condition on a cell, made of the expression for its column, and what a cell "must" then.
CellPromise = tuple[Callable[[pl.Expr], pl.Expr], str]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule about one row, written once in SQL for pandera and for the database's CHECK.

    `column` is the one that a violation is reported on; `must` completes "this cell must …".
    A rule that comes out as null holds.
    """

    column: str
    sql: str
    must: str

    def promise(self) -> Promise:
        return Promise(self.column, pl.sql_expr(self.sql), self.must)


@dataclass(frozen=True, slots=True)
class Column:
    """What is promised about one column, for the exports of the contract."""

    name: str
    dtype: pl.DataType
    description: str
    nullable: bool
    categories: tuple[str, ...] | None
    pattern: str | None
    minimum: int | None
    maximum: int | None
    references: str | None  # the table whose primary key the column holds
    typed_by: str | None  # the column that names the type of thing whose id this is
    key: bool
    traced: bool


Rules = tuple[Rule, ...]


class Table(pa.DataFrameModel):
    """Base of every table. A subclass's own columns come first, inherited ones last."""

    _rules: ClassVar[Rules] = ()
    _sort: ClassVar[tuple[str, ...]] = ()

    class Config:
        strict = True
        ordered = True

    @classmethod
    def _collect_fields(cls) -> Any:
        fields = super()._collect_fields()
        order = [name for base in cls.__mro__ for name in vars(base).get("__annotations__", ())]
        return {name: fields[name] for name in order if name in fields}

    @classmethod
    def build_schema_(cls, **kwargs: Any) -> Any:
        schema = super().build_schema_(**kwargs)
        # A check that stands on a column sees the whole row, and the report then names the column.
        for promise in cls.promises():
            schema.columns[promise.column].checks.append(promise.to_check())
        return schema

    @classmethod
    def promises(cls) -> Iterator[Promise]:
        """What every row fulfils, beside the types and that which must not be null."""
        for name, (_, field) in cls.__fields__.items():
            for condition, must in (field.metadata or {})["promises"]:
                yield Promise(name, condition(pl.col(name)), must)
        for rule in cls.rules():
            yield rule.promise()
        key = cls.primary_key()
        yield Promise(key[0], pl.struct(key).is_unique(), "must be unique")

    @classmethod
    def rules(cls) -> Rules:
        """The row rules of this table and of its bases."""
        return tuple(rule for base in cls.__mro__ for rule in vars(base).get("_rules", ()))

    @classmethod
    def description(cls) -> str:
        """One sentence that says what a row is: the first paragraph of the docstring."""
        return " ".join((cls.__doc__ or "").partition("\n\n")[0].split())

    @classmethod
    def columns(cls) -> Iterator[Column]:
        """The table's columns in publishing order."""
        schema = cls.to_schema()
        for name, column in schema.columns.items():
            yield Column(
                name=name,
                dtype=column.dtype.type,
                description=column.description,
                nullable=column.nullable,
                **{part: told for part, told in column.metadata.items() if part != "promises"},
            )

    @classmethod
    def primary_key(cls) -> tuple[str, ...]:
        """The columns that together name a row."""
        return tuple(
            name for name, (_, field) in cls.__fields__.items() if (field.metadata or {})["key"]
        )

    @classmethod
    def sort_key(cls) -> tuple[str, ...]:
        """The columns that put the rows in order; the primary key makes the order total."""
        return (*cls._sort, *(name for name in cls.primary_key() if name not in cls._sort))
