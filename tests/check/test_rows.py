"""A bad row is refused by its model, whatever the rule that it breaks."""

import math
from datetime import date
from decimal import Decimal

import polars as pl
import pytest

from llmdata.tables import TABLES, polars_schema

PRICE = {"price_id": "openai/chatgpt-plus/month"}
RELEASE = {"release_id": "openai/gpt-5/release"}
USERS = {"metric_id": "openai/gpt-5/users/2025-03"}
ENTRY = {"entry_id": "intelligence-index/2025-12-02/1"}
QWEN = {"model_id": "alibaba/qwen3-32b"}
QUOTED = {"table_name": "prices", "column_name": "amount"}
GUESSED = {"table_name": "organizations", "row_id": "openai", "column_name": "name"}
SPAN = ("exact", "char_start", "char_end", "sentence_start", "sentence_end")
SOURCE = {"source_id": "2025-small-review.zh"}

BAD = [
    # table, row, planted cells, column and text of the message
    ("models", QWEN, {"kind": "robot"}, 'kind: "robot" must be one of model, series'),
    ("models", QWEN, {"kind": None}, "kind: null must not be null"),
    ("models", QWEN, {"modality": "smell"}, 'modality: "smell" must be one of image'),
    ("models", QWEN, {"parameters_b": 0.0}, 'parameters_b: "0.0" must be above 0'),
    ("models", QWEN, {"license": "very free"}, 'license: "very free" must be text that matches'),
    ("models", QWEN, {"also_known_as": None}, "also_known_as: null must not be null"),
    ("models", QWEN, {"mention_count": -1}, 'mention_count: "-1" must be at least 0'),
    ("models", QWEN, {"model_id": "alibaba/Qwen3"}, 'model_id: "alibaba/Qwen3" must be'),
    ("models", QWEN, {"model_id": "alibaba//x"}, 'model_id: "alibaba//x" must be a slug'),
    ("models", QWEN, {"model_id": "alibaba/Ä"}, "must be lower-case words joined by -"),
    ("models", QWEN, {"model_id": "alibaba/通义（旧）"}, "must be lower-case words joined by -"),
    ("models", QWEN, {"model_id": "openai/gpt-5"}, 'model_id: "openai/gpt-5" must be unique'),
    ("organizations", {"organization_id": "openai"}, {"country": "USA"}, 'country: "USA" must'),
    ("organizations", {"organization_id": "openai"}, {"kind": "club"}, 'kind: "club" must'),
    ("products", {"product_id": "openai/codex-cli"}, {"category": "toy"}, 'category: "toy" must'),
    ("benchmarks", {"kind": "leaderboard"}, {"domain": "Hard Maths"}, 'domain: "Hard Maths" must'),
    ("releases", RELEASE, {"stage": "rumour"}, 'stage: "rumour" must be one of preview, release'),
    ("releases", RELEASE, {"n_sources": 0}, 'n_sources: "0" must be at least 1'),
    ("releases", RELEASE, {"subject_type": None}, 'subject_id: "openai/gpt-5" must be given'),
    ("releases", RELEASE, {"subject_id": None}, "subject_id: null must be given together"),
    ("releases", RELEASE, {"subject_type": "person"}, 'subject_type: "person" must be one of'),
    ("releases", RELEASE, {"date_edtf": None}, "date_edtf: null must be null together"),
    ("releases", RELEASE, {"date_precision": None}, 'date_edtf: "2025-03" must be null together'),
    ("releases", RELEASE, {"date_edtf": "2025-04"}, 'date_edtf: "2025-04" must be EDTF that'),
    ("releases", RELEASE, {"date_edtf": "March"}, 'date_edtf: "March" must be EDTF that'),
    ("releases", RELEASE, {"date_precision": "day"}, 'date_edtf: "2025-03" must be EDTF that'),
    (
        "releases",
        RELEASE,
        {"date_end": date(2025, 2, 1)},
        'date_edtf: "2025-03" must be EDTF that',
    ),
    ("prices", PRICE, {"amount": Decimal("-0.01")}, 'amount: "-0.01" must be at least 0'),
    ("prices", PRICE, {"currency": "$"}, 'currency: "$" must be text that matches'),
    ("prices", PRICE, {"price_type": "rent"}, 'price_type: "rent" must be one of'),
    ("prices", PRICE, {"billing_period": "day"}, 'billing_period: "day" must be one of'),
    ("prices", PRICE, {"promo_discount": 0.0}, 'promo_discount: "0.0" must be above 0'),
    ("prices", PRICE, {"promo_discount": 1.5}, 'promo_discount: "1.5" must be above 0'),
    ("prices", PRICE, {"promo_amount": Decimal(30)}, 'promo_amount: "30.00" must not be above'),
    ("prices", PRICE, {"promo_months": 0}, 'promo_months: "0" must be at least 1'),
    ("metrics", USERS, {"value": math.nan}, "value: null must not be null"),
    ("leaderboards", ENTRY, {"rank": 0}, 'rank: "0" must be at least 1'),
    ("leaderboards", ENTRY, {"rank_basis": "taste"}, 'rank_basis: "taste" must be one of'),
    ("sources", SOURCE, {"language": "Chinese!"}, 'language: "Chinese!" must be text'),
    ("sources", SOURCE, {"sha256": "12"}, 'sha256: "12" must be text that matches'),
    ("sources", SOURCE, {"url": "javascript:alert(1)"}, 'url: "javascript:alert(1)" must be'),
    ("sources", SOURCE, {"covers_start": date(2026, 1, 1)}, 'covers_start: "2026-01-01" must not'),
    ("sections", {"ordinal": 2}, {"char_end": 1}, "must be before char_end"),
    ("mentions", {"entity_id": "openai"}, {"entity_type": "person"}, 'entity_type: "person"'),
    ("mentions", {"entity_id": "openai"}, {"char_start": 999}, 'char_start: "999" must be before'),
    ("evidence", QUOTED, {"origin": "hearsay"}, 'origin: "hearsay" must be one of stated'),
    ("evidence", QUOTED, {"rule": None}, "rule: null must not be null"),
    ("evidence", QUOTED, {"source_id": None}, "source_id: null must name the source"),
    ("evidence", QUOTED, {"exact": None}, "char_start: "),
    ("evidence", QUOTED, dict.fromkeys(SPAN), "exact: null must quote the source"),
    ("evidence", QUOTED, {"sentence_end": None}, "must be null together with char_end"),
    ("evidence", QUOTED, {"sentence_start": 117}, 'sentence_start: "117" must begin a sentence'),
    ("evidence", QUOTED, {"sentence_end": 90}, "must begin a sentence that holds the span"),
    ("evidence", GUESSED, {"origin": "context"}, "exact: null must quote the source"),
    ("evidence", GUESSED, {"char_start": 3}, 'char_start: "3" must be null together'),
]


@pytest.mark.parametrize(("table", "where", "cells", "expected"), BAD)
def test_bad_row(table, where, cells, expected, change, message):
    change(table, where, **cells)
    text = message()
    assert expected in text
    assert text.startswith(f"{table}, row ")


@pytest.mark.parametrize(
    ("table", "where", "cells"),
    [
        ("prices", PRICE, {"promo_discount": 1.0}),
        ("prices", PRICE, {"amount": Decimal(0)}),
        ("evidence", GUESSED, {"origin": "derived"}),
    ],
)
def test_the_edge_of_a_rule_is_allowed(table, where, cells, change, tables, texts):
    from llmdata.check import check

    change(table, where, **cells)
    check(tables, texts)


def test_empty_tables_are_an_answer():
    from llmdata.check import check

    check({name: pl.DataFrame(schema=polars_schema(name)) for name in TABLES}, {})


def test_the_environment_cannot_switch_the_rules_off(change, message):
    from pandera.config import config_context

    change("releases", RELEASE, stage="rumour")
    with config_context(validation_enabled=False):
        assert "rumour" in message()


@pytest.mark.parametrize("name", TABLES)
def test_a_model_holds_no_check_but_its_promises(name):
    """All of them are asked for at once, and pandera, where one is broken, which it is."""
    schema = TABLES[name].to_schema()
    made = [check.error for column in schema.columns.values() for check in column.checks]
    assert sorted(made) == sorted(promise.must for promise in TABLES[name].promises())
    assert schema.checks == []
    assert not schema.unique
    assert not any(column.unique or column.regex for column in schema.columns.values())


@pytest.mark.parametrize(
    ("mistake", "expected"),
    [
        (lambda t: t.pop("prices"), "prices: null must be a table of the release"),
        (lambda t: t.update(gossip=t["prices"]), "gossip: null must not be there"),
        (lambda t: t.update(prices=t["prices"].drop("amount")), 'column amount: "a missing column'),
        (
            lambda t: t.update(prices=t["prices"].with_columns(extra=1)),
            "column extra: null must not be there",
        ),
        (
            lambda t: t.update(prices=t["prices"].cast({"amount": pl.Float64})),
            'column amount: "Float64" must have the type Decimal(precision=18, scale=2)',
        ),
        (
            lambda t: t.update(prices=t["prices"].select(reversed(t["prices"].columns))),
            "must be price_id, subject_type",
        ),
    ],
)
def test_wrong_shape(mistake, expected, tables, message):
    mistake(tables)
    assert expected in message()
