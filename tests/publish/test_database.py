"""The database carries the contract: types, keys, checks and comments."""

import duckdb
import pytest

from llmdata.tables import TABLES, columns


@pytest.fixture
def database(release):
    with duckdb.connect(release / "llmdata.duckdb", read_only=True) as connection:
        yield connection


@pytest.fixture
def writable(release):
    with duckdb.connect(release / "llmdata.duckdb") as connection:
        yield connection


@pytest.mark.parametrize("table", TABLES)
def test_rows(table, database, tables):
    assert database.sql(f"FROM {table}").pl().equals(tables[table])


def test_every_table_and_column_has_a_comment(database):
    found = dict(
        database.sql("SELECT table_name, comment FROM duckdb_tables()").fetchall(),
    )
    assert found == {name: model.description() for name, model in TABLES.items()}
    query = "SELECT table_name, column_name, comment FROM duckdb_columns() WHERE NOT internal"
    assert {row[:2]: row[2] for row in database.sql(query).fetchall()} == {
        (name, column.name): column.description for name in TABLES for column in columns(name)
    }


def test_types(database):
    query = "SELECT column_name, data_type FROM duckdb_columns() WHERE table_name = ?"
    prices = dict(database.execute(query, ["prices"]).fetchall())
    models = dict(database.execute(query, ["models"]).fetchall())
    assert prices["amount"] == "DECIMAL(18,2)"
    assert prices["date_end"] == "DATE"
    assert models["also_known_as"] == "VARCHAR[]"
    assert models["open_weights"] == "BOOLEAN"
    assert models["parameters_b"] == "DOUBLE"
    assert models["mention_count"] == "BIGINT"


@pytest.mark.parametrize(
    ("table", "kind", "names"),
    [
        ("models", "PRIMARY KEY", ["model_id"]),
        ("models", "FOREIGN KEY", ["organization_id"]),
        ("leaderboards", "FOREIGN KEY", ["benchmark_id"]),
        ("leaderboards", "FOREIGN KEY", ["model_id"]),
        ("mentions", "FOREIGN KEY", ["section_id"]),
        ("sections", "FOREIGN KEY", ["source_id"]),
        ("conflicts", "PRIMARY KEY", "table_name row_id column_name source_id value".split()),
        ("evidence", "UNIQUE", "table_name row_id column_name source_id".split()),
    ],
)
def test_keys(table, kind, names, database):
    query = "SELECT constraint_column_names FROM duckdb_constraints() WHERE table_name = ?"
    found = database.execute(query + " AND constraint_type = ?", [table, kind]).fetchall()
    assert (names,) in found


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE prices SET amount = -1",
        "UPDATE prices SET promo_discount = 2",
        "UPDATE prices SET price_type = 'rent'",
        "UPDATE prices SET subject_type = NULL",
        "UPDATE prices SET date_edtf = '2025'",
        "UPDATE releases SET date_end = '2024-01-01'",
        "UPDATE leaderboards SET rank = 0",
        "UPDATE models SET organization_id = 'nobody'",
        "UPDATE models SET name = NULL",
        "INSERT INTO models FROM models",
        "UPDATE evidence SET sentence_start = 9999 WHERE exact IS NOT NULL",
    ],
)
def test_the_database_refuses_what_breaks_the_contract(statement, writable):
    with pytest.raises(duckdb.ConstraintException):
        writable.execute(statement)


def test_the_file_is_small_and_old_clients_can_open_it(release, database):
    query = "SELECT tags FROM duckdb_databases() WHERE NOT internal"
    ((tags,),) = database.sql(query).fetchall()
    assert "v1.2" in str(tags)
    assert (release / "llmdata.duckdb").stat().st_size < 1_000_000
