"""The models of results, metrics, events and terms accept good rows and refuse bad ones."""

from datetime import date

import polars as pl
import pytest
from pandera.errors import SchemaErrors

from llmdata.tables.timeline import BenchmarkResults, Events, Metrics, Terms

JULY = {
    "date_edtf": "2025-07",
    "date_start": date(2025, 7, 1),
    "date_end": date(2025, 7, 31),
    "date_precision": "month",
    "n_sources": 1,
}
SUBJECT = {"subject_type": "organization", "subject_id": "openai", "subject_name": "OpenAI"}
GOOD = [
    (
        BenchmarkResults,
        {
            "result_id": "imo/openai",
            "benchmark_id": "imo",
            "outcome": "gold_medal",
            **SUBJECT,
            **JULY,
        },
    ),
    (
        Metrics,
        {
            "metric_id": "openai/new-users",
            "metric": "new_users",
            "comparator": ">",
            "value": 1e8,
            "unit": "user",
            "period": "week",
            **SUBJECT,
            **JULY,
        },
    ),
    (
        Events,
        {
            "event_id": "openai/imo",
            "event_type": "award",
            "headline": "OpenAI 夺得金牌",
            **SUBJECT,
            **JULY,
        },
    ),
    (Terms, {"term_id": "slop", "term": "slop", "term_zh": "垃圾内容", **JULY}),
]
BAD = [
    (BenchmarkResults, {"outcome": "Gold Medal"}, "outcome"),
    (BenchmarkResults, {"subject_type": None}, "subject_id"),
    (BenchmarkResults, {"outcome": None}, "outcome"),
    (BenchmarkResults, {"value": 80.0, "unit": "percent"}, "value"),
    (Metrics, {"comparator": "=="}, "comparator"),
    (Metrics, {"value": None}, "value"),
    (Metrics, {"date_end": date(2025, 6, 30)}, "date_start"),
    (Events, {"event_type": "party"}, "event_type"),
    (Events, {"headline": None}, "headline"),
    (Events, {"event_type": "release"}, "release_id"),
    (Events, {"release_id": "openai/gpt-5/release"}, "release_id"),
    (Events, dict.fromkeys(("date_edtf", "date_start", "date_end", "date_precision")), "date_edtf"),
    (Terms, {"date_edtf": "2025-08"}, "date_edtf"),
    (Terms, {"term_id": "Slop"}, "term_id"),
]


def frame(model, row):
    return pl.DataFrame([row], schema={column.name: column.dtype for column in model.columns()})


@pytest.mark.parametrize(("model", "row"), GOOD)
def test_good(model, row):
    model.validate(frame(model, row), lazy=True)


@pytest.mark.parametrize(("model", "change", "column"), BAD)
def test_bad(model, change, column):
    with pytest.raises(SchemaErrors) as report:
        model.validate(frame(model, {**dict(GOOD)[model], **change}), lazy=True)
    assert column in report.value.failure_cases["column"].to_list()
