"""Every table is a Parquet file that explains itself to any reader."""

import json

import duckdb
import polars as pl
import pyarrow.parquet as pq
import pytest

from llmdata.tables import TABLES, columns, polars_schema, sort_rows


@pytest.mark.parametrize("table", TABLES)
def test_polars_reads_back_what_was_published(table, release, tables):
    frame = pl.read_parquet(release / f"{table}.parquet")
    assert frame.schema == polars_schema(table)
    assert frame.equals(tables[table])


def test_rows_are_sorted_whatever_order_they_come_in(tables, tmp_path):
    from llmdata.publish.parquet import write_parquet

    shuffled = tables["evidence"].sample(fraction=1, shuffle=True, seed=1)
    write_parquet("evidence", tables["evidence"], tmp_path / "sorted.parquet")
    write_parquet("evidence", shuffled, tmp_path / "shuffled.parquet")
    frame = pl.read_parquet(tmp_path / "shuffled.parquet")
    assert frame.equals(sort_rows("evidence", shuffled))
    assert (tmp_path / "sorted.parquet").read_bytes() == (
        tmp_path / "shuffled.parquet"
    ).read_bytes()


@pytest.mark.parametrize("table", TABLES)
def test_pyarrow_finds_a_description_on_every_column(table, release):
    schema = pq.read_schema(release / f"{table}.parquet")
    found = {field.name: field.metadata[b"description"].decode() for field in schema}
    assert found == {column.name: column.description for column in columns(table)}


@pytest.mark.parametrize("table", TABLES)
def test_duckdb_finds_the_descriptions_of_table_and_columns(table, release):
    path = release / f"{table}.parquet"
    query = f"SELECT decode(key), decode(value) FROM parquet_kv_metadata('{path}')"
    metadata = dict(duckdb.sql(query).fetchall())
    assert metadata["description"] == TABLES[table].description()
    assert metadata["license"] == "CC-BY-4.0"
    assert json.loads(metadata["column_descriptions"]) == {
        column.name: column.description for column in columns(table)
    }


def test_duckdb_sees_the_types_of_the_contract(release):
    rows = duckdb.sql(f"DESCRIBE FROM '{release}/prices.parquet'").fetchall()
    types = {name: dtype for name, dtype, *_ in rows}
    assert types["amount"] == "DECIMAL(18,2)"
    assert types["date_start"] == "DATE"
    assert types["price_type"] == "VARCHAR"


def test_columns_are_compressed_with_zstd(release):
    metadata = pq.read_metadata(release / "evidence.parquet")
    group = metadata.row_group(0)
    codecs = {group.column(i).compression for i in range(group.num_columns)}
    assert codecs == {"ZSTD"}
