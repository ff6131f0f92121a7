"""The rules between tables, as SQL that selects the offending rows.

Every query gives `table_name, row_id, column_name, value, must`. Those that follow from the
models (which column refers to which table, which cells are traced) are made from them.
"""

from collections.abc import Iterator

import duckdb

from llmdata.check.violation import Violation
from llmdata.tables import TABLES, Tables, columns, primary_key, traced_columns
from llmdata.tables.vocabulary import ENTITY_TYPES, TABLE_OF_TYPE

REFERENCE = """
    SELECT '{table}', {row_id}, '{column}', {table}.{column}, 'must be the id of a row in {target}'
    FROM {table} ANTI JOIN {target} ON {table}.{column} = {key}
    WHERE {table}.{column} IS NOT NULL AND {condition}
"""
SECTION_HOLDS_SPAN = """
    SELECT '{table}', {row_id}, 'section_id', {table}.section_id,
           'must be a section of the same source that holds the span'
    FROM {table} JOIN sections USING (section_id)
    WHERE {table}.source_id <> sections.source_id
       OR {table}.char_start < sections.char_start OR {table}.char_end > sections.char_end
"""
SECTION_IN_SOURCE = """
    SELECT 'sections', section_id, 'char_end', char_end::VARCHAR,
           'must not lie behind the end of the source, ' || n_chars
    FROM sections JOIN sources USING (source_id)
    WHERE char_end > n_chars
"""
MENTION_COUNT = """
    SELECT '{table}', {row_id}, 'mention_count', mention_count::VARCHAR,
           'must be ' || coalesce(n, 0) || ', the number of its rows in mentions'
    FROM {table} LEFT JOIN (
        SELECT entity_id, count(*) AS n FROM mentions WHERE entity_type = '{type}' GROUP BY ALL
    ) ON entity_id = {row_id}
    WHERE mention_count <> coalesce(n, 0)
"""
N_SOURCES = """
    SELECT '{table}', {row_id}, 'n_sources', n_sources::VARCHAR,
           'must be ' || n || ', the number of sources in its evidence'
    FROM {table} JOIN (
        SELECT row_id, count(DISTINCT source_id) AS n
        FROM evidence WHERE table_name = '{table}' GROUP BY ALL
    ) AS told ON told.row_id = {row_id}
    WHERE n_sources <> n
"""
# UNPIVOT leaves null cells out.
CELLS = """
    SELECT '{table}' AS table_name, *
    FROM (UNPIVOT (SELECT {row_id} AS row_id, {cells} FROM {table})
          ON COLUMNS(* EXCLUDE row_id) INTO NAME column_name VALUE value)
"""
UNTRACED = """
    SELECT table_name, row_id, column_name, value, 'must have evidence'
    FROM cells SEMI JOIN (VALUES {traced}) AS traced (table_name, column_name)
    USING (table_name, column_name)
    ANTI JOIN evidence USING (table_name, row_id, column_name)
"""
POINTS_NOWHERE = """
    SELECT '{table}', {row_id}, 'row_id', {table}.row_id,
           'must lead to a cell: ' || table_name || ' has no such row with a value in '
           || column_name
    FROM {table} ANTI JOIN cells USING (table_name, row_id, column_name)
"""


def relation_violations(tables: Tables) -> Iterator[Violation]:
    """Rows that do not fit the rows of other tables, and cells that lack evidence."""
    with duckdb.connect(config={"threads": 1}) as connection:
        for name in TABLES:
            connection.register(name, tables[name])
        connection.execute(f"CREATE TEMP TABLE cells AS {' UNION ALL '.join(_cells())}")
        for queries in (_references(), _sections(), _counts(), _evidence()):
            for row in connection.execute(" UNION ALL ".join(queries)).fetchall():
                yield Violation(*row)


def _row_id(table: str) -> str:
    """SQL for the primary key as one string."""
    key = [f"{table}.{name}" for name in primary_key(table)]
    return key[0] if len(key) == 1 else f"concat_ws(' ', {', '.join(key)})"


def _references() -> Iterator[str]:
    for table in TABLES:
        for column in columns(table):
            targets = {}
            if column.references:
                targets[column.references] = "true"
            if column.typed_by:
                targets = {t: f"{column.typed_by} = '{kind}'" for kind, t in TABLE_OF_TYPE.items()}
            for target, condition in targets.items():
                yield REFERENCE.format(
                    table=table,
                    row_id=_row_id(table),
                    column=column.name,
                    target=target,
                    key=_row_id(target),
                    condition=condition,
                )


def _sections() -> Iterator[str]:
    yield SECTION_IN_SOURCE
    for table in ("mentions", "evidence"):
        yield SECTION_HOLDS_SPAN.format(table=table, row_id=_row_id(table))


def _counts() -> Iterator[str]:
    for kind in ENTITY_TYPES:
        table = TABLE_OF_TYPE[kind]
        yield MENTION_COUNT.format(table=table, row_id=_row_id(table), type=kind)
    for table in TABLES:
        if traced_columns(table):
            yield N_SOURCES.format(table=table, row_id=_row_id(table))


def _evidence() -> Iterator[str]:
    traced = ", ".join(f"('{table}', '{c}')" for table in TABLES for c in traced_columns(table))
    yield UNTRACED.format(traced=traced)
    for table in ("evidence", "conflicts"):
        yield POINTS_NOWHERE.format(table=table, row_id=_row_id(table))


def _cells() -> Iterator[str]:
    for table in TABLES:
        if len(primary_key(table)) == 1:
            names = [column.name for column in columns(table) if not column.key]
            cells = ", ".join(f"{name}::VARCHAR AS {name}" for name in names)
            yield CELLS.format(table=table, row_id=_row_id(table), cells=cells)
