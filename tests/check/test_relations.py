"""Rows must fit the rows of other tables, and every traced cell has its evidence."""

import polars as pl
import pytest

QWEN = {"model_id": "alibaba/qwen3-32b"}
GPT = {"release_id": "openai/gpt-5/release"}
PRICE = {"price_id": "openai/chatgpt-plus/month"}
ENTRY = {"entry_id": "intelligence-index/2025-12-02/1"}
EVENT = {"event_id": "release/openai/gpt-5/release"}
STAGE = {"table_name": "releases", "row_id": "openai/gpt-5/release", "column_name": "stage"}
NAMED = {"entity_id": "openai/gpt-5"}

BAD = [
    # table, row, planted cells, message
    ("models", QWEN, {"organization_id": "nobody"}, 'organization_id: "nobody" must be the id of'),
    ("products", {"product_id": "openai/codex-cli"}, {"organization_id": "no"}, '"no" must be'),
    ("benchmarks", {"kind": "leaderboard"}, {"organization_id": "no"}, '"no" must be the id'),
    ("releases", GPT, {"organization_id": "no"}, '"no" must be the id of a row in organizations'),
    ("prices", PRICE, {"organization_id": "no"}, '"no" must be the id of a row in organizations'),
    ("leaderboards", ENTRY, {"organization_id": "no"}, '"no" must be the id of a row in org'),
    ("leaderboards", ENTRY, {"benchmark_id": "no"}, '"no" must be the id of a row in benchmarks'),
    ("leaderboards", ENTRY, {"model_id": "no/no"}, '"no/no" must be the id of a row in models'),
    ("releases", GPT, {"subject_id": "openai/gpt-9"}, '"openai/gpt-9" must be the id of a row'),
    ("releases", GPT, {"subject_type": "product"}, '"openai/gpt-5" must be the id of a row in pro'),
    ("prices", PRICE, {"subject_type": "source"}, "must be the id of a row in sources"),
    ("benchmark_results", {}, {"benchmark_id": "no"}, '"no" must be the id of a row in benchmarks'),
    ("benchmark_results", {}, {"subject_id": "no/no"}, '"no/no" must be the id of a row in models'),
    ("metrics", {}, {"subject_type": "product"}, "must be the id of a row in products"),
    ("events", EVENT, {"organization_id": "no"}, '"no" must be the id of a row in organizations'),
    ("events", EVENT, {"release_id": "no/no/release"}, "must be the id of a row in releases"),
    ("mentions", NAMED, {"entity_type": "organization"}, "must be the id of a row in organiz"),
    ("mentions", NAMED, {"section_id": "no"}, '"no" must be the id of a row in sections'),
    ("mentions", NAMED, {"source_id": "no"}, '"no" must be the id of a row in sources'),
    ("sections", {"ordinal": 2}, {"source_id": "no"}, '"no" must be the id of a row in sources'),
    ("evidence", STAGE, {"source_id": "no"}, '"no" must be the id of a row in sources'),
    ("evidence", STAGE, {"section_id": "no"}, '"no" must be the id of a row in sections'),
    ("conflicts", {}, {"source_id": "no"}, 'source_id: "no" must be the id of a row in sources'),
    ("mentions", NAMED, {"section_id": "2025-small-review.zh/4"}, "must be a section of the same"),
    ("evidence", STAGE, {"section_id": "2025-small-review.zh/4"}, "must be a section of the same"),
    ("sections", {"ordinal": 4}, {"char_end": 9999}, "must not lie behind the end of the source"),
    ("models", QWEN, {"mention_count": 7}, 'mention_count: "7" must be 1, the number of its rows'),
    ("models", QWEN, {"n_sources": 2}, 'n_sources: "2" must be 1, the number of sources'),
    ("releases", GPT, {"n_sources": 2}, 'n_sources: "2" must be 1, the number of sources'),
    ("conflicts", {}, {"row_id": "no"}, 'row_id: "no" must lead to a cell'),
    ("conflicts", {}, {"column_name": "promo_amount"}, "no such row with a value in promo_amount"),
]


@pytest.mark.parametrize(("table", "where", "cells", "expected"), BAD)
def test_bad_relation(table, where, cells, expected, change, message):
    change(table, where, **cells)
    text = message()
    assert expected in text
    assert text.startswith(f"{table}, row ")


def test_a_release_without_an_event(change, message):
    change("events", EVENT)
    assert 'release_id: "openai/gpt-5/release" must have one row in events' in message()


def test_a_release_with_two_events(change, message):
    change("events", EVENT, release_id="alibaba/qwen3-32b/release")
    assert 'release_id: "alibaba/qwen3-32b/release" must have one row in events' in message()


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ({"table_name": "gossip"}, "must lead to a cell: gossip has no such row with a value in"),
        ({"row_id": "openai/gpt-9"}, 'row_id: "openai/gpt-9" must lead to a cell'),
        ({"column_name": "colour"}, "must lead to a cell: releases has no such row with a value"),
    ],
)
def test_evidence_for_nothing(cells, expected, tables, message):
    (row,) = tables["evidence"].filter(**STAGE).to_dicts()
    stray = pl.DataFrame([{**row, **cells}], schema=tables["evidence"].schema)
    tables["evidence"] = pl.concat([tables["evidence"], stray])
    assert expected in message()


@pytest.mark.parametrize(
    ("table", "row_id", "column"),
    [
        ("models", "alibaba/qwen3-32b", "open_weights"),
        ("releases", "openai/gpt-5/release", "stage"),
        ("releases", "openai/gpt-5/release", "date_edtf"),
        ("prices", "openai/chatgpt-plus/month", "amount"),
        ("leaderboards", "intelligence-index/2025-12-02/1", "rank"),
        ("organizations", "openai", "country"),
        ("benchmarks", "intelligence-index", "name_zh"),
        ("products", "openai/codex-cli", "category"),
    ],
)
def test_a_traced_cell_without_evidence(table, row_id, column, change, message):
    change("evidence", {"table_name": table, "row_id": row_id, "column_name": column})
    text = message()
    assert text.startswith(f"{table}, row {row_id}, column {column}: ")
    assert "must have evidence" in text


def test_an_entity_that_nothing_names_needs_no_mention(change, tables, texts):
    from llmdata.check import check

    change("mentions", {"entity_id": "artificial-analysis"})
    change("organizations", {"organization_id": "artificial-analysis"}, mention_count=0)
    check(tables, texts)
