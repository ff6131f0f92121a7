"""The rules between tables, as SQL that selects the offending rows.

Every query gives `table_name, row_id, column_name, value, must`. Beside the tables of the release
it may read `keys`, the id of every row; `cells`, every cell that leads somewhere or can be traced;
and, from the models, `refers` (a column holds ids of the table `target`, perhaps only where the
cell `typed_by` is `kind`) and `traced`. polars runs the SQL on the frames as they are.
"""

from collections.abc import Iterator

import polars as pl

from llmdata.check.violation import Violation
from llmdata.tables import TABLES, Tables, columns, primary_key, traced_columns
from llmdata.tables.vocabulary import TABLE_OF_TYPE

REFERENCE = """
    SELECT table_name, row_id, column_name, value, 'must be the id of a row in ' || target
    FROM cells JOIN refers USING (table_name, column_name)
    ANTI JOIN keys ON target = keys.table_name AND value = keys.row_id
    WHERE typed_by IS NULL
"""
TYPED_REFERENCE = """
    SELECT table_name, row_id, column_name, value, 'must be the id of a row in ' || target
    FROM cells JOIN refers USING (table_name, column_name)
    SEMI JOIN cells AS types ON cells.table_name = types.table_name
          AND cells.row_id = types.row_id AND typed_by = types.column_name AND kind = types.value
    ANTI JOIN keys ON target = keys.table_name AND value = keys.row_id
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
    SELECT table_name, row_id, column_name, value,
           'must be ' || coalesce(n, 0) || ', the number of its rows in mentions'
    FROM cells LEFT JOIN (
        SELECT target AS table_name, entity_id AS row_id, count(*) AS n
        FROM mentions JOIN refers ON entity_type = kind
        WHERE refers.table_name = 'mentions' GROUP BY ALL
    ) AS named USING (table_name, row_id)
    WHERE column_name = 'mention_count' AND value <> coalesce(n, 0)::VARCHAR
"""
N_SOURCES = """
    SELECT table_name, row_id, cells.column_name, value,
           'must be ' || n || ', the number of sources in its evidence'
    FROM cells JOIN (
        SELECT table_name, row_id, count(DISTINCT source_id) AS n FROM evidence GROUP BY ALL
    ) AS told USING (table_name, row_id)
    WHERE cells.column_name = 'n_sources' AND value <> n::VARCHAR
"""
UNTRACED = """
    SELECT table_name, row_id, column_name, value, 'must have evidence'
    FROM cells SEMI JOIN traced USING (table_name, column_name)
    ANTI JOIN evidence USING (table_name, row_id, column_name)
"""
EVERY_RELEASE_HAPPENED = """
    SELECT 'releases' AS table_name, release_id AS row_id, 'release_id' AS column_name,
           release_id || '' AS value, 'must have one row in events' AS must
    FROM releases LEFT JOIN (
        SELECT release_id, count(*) AS n FROM events GROUP BY release_id
    ) AS told USING (release_id)
    WHERE n IS NULL OR n <> 1
"""
POINTS_NOWHERE = """
    SELECT '{table}', {row_id}, 'row_id', {table}.row_id,
           'must lead to a cell: ' || table_name || ' has no such row with a value in '
           || column_name
    FROM {table} ANTI JOIN (SELECT * FROM cells WHERE traceable) AS known
    USING (table_name, row_id, column_name)
"""


def relation_violations(tables: Tables) -> Iterator[Violation]:
    """Rows that do not fit the rows of other tables, and cells that lack evidence."""
    context = pl.SQLContext(
        tables, keys=_keys(tables), cells=_cells(tables), refers=_refers(), traced=_traced()
    )
    # Sorted, since the order in which a join finds its rows is nobody's promise.
    found = [context.execute(query).sort(pl.all()) for query in _queries()]
    for violations in pl.collect_all(found):
        for row in violations.iter_rows():
            yield Violation(*row)


def _queries() -> Iterator[str]:
    yield from (REFERENCE, TYPED_REFERENCE, SECTION_IN_SOURCE)
    for table in ("mentions", "evidence"):
        yield SECTION_HOLDS_SPAN.format(table=table, row_id=_row_id(table))
    yield from (MENTION_COUNT, N_SOURCES, UNTRACED, EVERY_RELEASE_HAPPENED)
    for table in ("evidence", "conflicts"):
        yield POINTS_NOWHERE.format(table=table, row_id=_row_id(table))


def _row_id(table: str) -> str:
    """SQL for the primary key as one string."""
    return f"concat_ws(' ', {', '.join(f'{table}.{name}' for name in primary_key(table))})"


def _keys(tables: Tables) -> pl.DataFrame:
    return pl.concat(
        tables[name].lazy().select(pl.lit(name).alias("table_name"), _key(name).alias("row_id"))
        for name in TABLES
    ).collect()


def _key(name: str) -> pl.Expr:
    return pl.concat_str(primary_key(name), separator=" ", ignore_nulls=True)


def _cells(tables: Tables) -> pl.DataFrame:
    """The cells beside the key of each table that has ids; of the others, those that refer."""
    parts = []
    for name in TABLES:
        traceable = len(primary_key(name)) == 1
        kept = [c for c in columns(name) if (not c.key if traceable else c.references)]
        texts = [
            pl.col(c.name).list.join(", ") if c.dtype == pl.List else pl.col(c.name).cast(pl.String)
            for c in kept
        ]
        # Names that no table has: evidence has a `row_id` of its own, and metrics a `value`.
        cells = tables[name].lazy().select(_key(name).alias("row key"), *texts)
        long = cells.unpivot(index="row key", variable_name="cell", value_name="cell value")
        parts.append(
            long.drop_nulls("cell value")
            .rename({"row key": "row_id", "cell": "column_name", "cell value": "value"})
            .with_columns(table_name=pl.lit(name), traceable=pl.lit(traceable))
        )
    return pl.concat(parts).collect()


def _refers() -> pl.DataFrame:
    rows: list[tuple[str, str, str, str | None, str | None]] = []
    for table in TABLES:
        for column in columns(table):
            if column.references:
                rows.append((table, column.name, column.references, None, None))
            if column.typed_by:
                rows += [
                    (table, column.name, target, column.typed_by, kind)
                    for kind, target in TABLE_OF_TYPE.items()
                ]
    names = ("table_name", "column_name", "target", "typed_by", "kind")
    return pl.DataFrame(rows, schema=dict.fromkeys(names, pl.String), orient="row")


def _traced() -> pl.DataFrame:
    rows = [(table, column) for table in TABLES for column in traced_columns(table)]
    return pl.DataFrame(rows, schema=["table_name", "column_name"], orient="row")
