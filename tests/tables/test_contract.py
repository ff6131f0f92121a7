"""The tables have the columns that the data contract names, in its order."""

import polars as pl
import pytest

from llmdata.tables import (
    TABLES,
    columns,
    polars_schema,
    primary_key,
    sort_key,
    traced_columns,
)

SUBJECT = "subject_type subject_id subject_name"
DATES = "date_edtf date_start date_end date_precision"
CONTRACT = {
    "models": "model_id name organization_id family version kind modality parameters_b "
    "open_weights license also_known_as mention_count n_sources",
    "releases": f"release_id {SUBJECT} organization_id stage {DATES} n_sources",
    "prices": f"price_id {SUBJECT} organization_id price_type amount currency billing_period "
    f"promo_discount promo_amount promo_months {DATES} n_sources",
    "leaderboards": "entry_id benchmark_id leaderboard_name organization_id rank rank_basis "
    f"model_id model_name configuration score {DATES} n_sources",
    "benchmarks": "benchmark_id name name_zh organization_id kind domain also_known_as "
    "mention_count n_sources",
    "organizations": "organization_id name name_zh kind country also_known_as mention_count "
    "n_sources",
    "products": "product_id name organization_id category also_known_as mention_count n_sources",
    "benchmark_results": f"result_id benchmark_id {SUBJECT} outcome comparator value unit {DATES} "
    "n_sources",
    "metrics": f"metric_id {SUBJECT} metric comparator value unit period {DATES} n_sources",
    "events": f"event_id event_type headline {SUBJECT} organization_id release_id {DATES} "
    "n_sources",
    "terms": f"term_id term term_zh definition coined_by {DATES} n_sources",
    "sources": "source_id title author language url original_url published_on covers_start "
    "covers_end license sha256 n_chars",
    "sections": "section_id source_id ordinal heading char_start char_end",
    "mentions": "mention_id source_id section_id entity_type entity_id exact char_start char_end",
    "evidence": "table_name row_id column_name origin source_id section_id char_start char_end "
    "exact sentence_start sentence_end rule",
    "conflicts": "table_name row_id column_name source_id value kept_value",
}
TRACED = {
    "models": "name modality parameters_b open_weights license",
    "releases": "subject_name stage date_edtf",
    "prices": "subject_name price_type amount currency billing_period promo_discount "
    "promo_amount promo_months date_edtf",
    "leaderboards": "leaderboard_name rank rank_basis model_name configuration score date_edtf",
    "benchmarks": "name name_zh domain",
    "organizations": "name name_zh country",
    "products": "name category",
    "benchmark_results": "subject_name outcome comparator value unit date_edtf",
    "metrics": "subject_name metric comparator value unit period date_edtf",
    "events": "event_type headline subject_name date_edtf",
    "terms": "term term_zh definition coined_by date_edtf",
}


def test_the_tables_of_the_release():
    assert list(TABLES) == list(CONTRACT)


@pytest.mark.parametrize(("table", "expected"), CONTRACT.items())
def test_columns(table, expected):
    assert [column.name for column in columns(table)] == expected.split()
    assert polars_schema(table).names() == expected.split()


@pytest.mark.parametrize("table", CONTRACT)
def test_traced_columns(table):
    assert list(traced_columns(table)) == TRACED.get(table, "").split()


@pytest.mark.parametrize("table", CONTRACT)
def test_table_and_columns_are_described(table):
    assert TABLES[table].description().endswith(".")
    assert all(column.description.endswith(".") for column in columns(table))


@pytest.mark.parametrize("table", CONTRACT)
def test_the_order_of_rows_is_total(table):
    assert set(primary_key(table)) <= set(sort_key(table))


@pytest.mark.parametrize(
    ("table", "column", "dtype"),
    [
        ("prices", "amount", pl.Decimal(18, 2)),
        ("prices", "promo_discount", pl.Float64),
        ("prices", "promo_months", pl.Int64),
        ("models", "also_known_as", pl.List(pl.String)),
        ("models", "open_weights", pl.Boolean),
        ("models", "parameters_b", pl.Float64),
        ("releases", "date_start", pl.Date),
        ("releases", "stage", pl.String),
        ("evidence", "char_start", pl.Int64),
    ],
)
def test_types(table, column, dtype):
    assert polars_schema(table)[column] == dtype
