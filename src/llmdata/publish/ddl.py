"""The data contract in DuckDB's SQL: tables, keys, checks and comments, made from the models."""

from collections.abc import Iterator

import polars as pl

from llmdata.tables import TABLES, Column, columns, primary_key

_TYPES = {
    pl.String(): "VARCHAR",
    pl.Int64(): "BIGINT",
    pl.Float64(): "DOUBLE",
    pl.Boolean(): "BOOLEAN",
    pl.Date(): "DATE",
    pl.Decimal(18, 2): "DECIMAL(18,2)",
    pl.List(pl.String()): "VARCHAR[]",
}


def creation_order() -> list[str]:
    """The tables, each behind those that its foreign keys refer to."""
    order: list[str] = []

    def add(name: str) -> None:
        if name not in order:
            for column in columns(name):
                if column.references:
                    add(column.references)
            order.append(name)

    for name in TABLES:
        add(name)
    return order


def create_table(name: str) -> str:
    """The CREATE TABLE statement of the table `name`."""
    parts = [*map(_column, columns(name)), _key(name), *_foreign_keys(name), *_checks(name)]
    return f"CREATE TABLE {name} (\n  " + ",\n  ".join(parts) + "\n)"


def comments(name: str) -> Iterator[str]:
    """The COMMENT statements for the table `name` and each of its columns."""
    yield f"COMMENT ON TABLE {name} IS {_text(TABLES[name].description())}"
    for column in columns(name):
        yield f'COMMENT ON COLUMN {name}."{column.name}" IS {_text(column.description)}'


def _column(column: Column) -> str:
    null = "" if column.nullable else " NOT NULL"
    return f'"{column.name}" {_TYPES[column.dtype]}{null}'


def _key(name: str) -> str:
    """A primary key cannot hold nulls; where the key may, it is declared unique."""
    key = [column for column in columns(name) if column.key]
    kind = "UNIQUE" if any(column.nullable for column in key) else "PRIMARY KEY"
    return f"{kind} ({_names(primary_key(name))})"


def _foreign_keys(name: str) -> Iterator[str]:
    for column in columns(name):
        if column.references:
            key = _names(primary_key(column.references))
            yield f'FOREIGN KEY ("{column.name}") REFERENCES {column.references} ({key})'


def _checks(name: str) -> Iterator[str]:
    for column in columns(name):
        if column.categories:
            values = ", ".join(map(_text, column.categories))
            yield f'CHECK ("{column.name}" IN ({values}))'
        if column.minimum is not None:
            yield f'CHECK ("{column.name}" >= {column.minimum})'
        if column.maximum is not None:
            yield f'CHECK ("{column.name}" <= {column.maximum})'
    for rule in TABLES[name].rules():
        yield f"CHECK ({rule.sql})"


def _names(names: tuple[str, ...]) -> str:
    return ", ".join(f'"{name}"' for name in names)


def _text(words: str) -> str:
    return "'" + words.replace("'", "''") + "'"
