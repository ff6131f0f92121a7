from decimal import Decimal

from llmdata.report import queries

from .conftest import Release, Row, dated, organization

MAKERS = [organization("openai", "OpenAI"), organization("google", "Google")]


def announced(name: str, maker: str | None, when: Row | None) -> Row:
    row = {"release_id": name, "subject_name": name, "organization_id": maker, "stage": "release"}
    return row | (when or {})


def test_releases_follow_time_and_a_coarse_date_is_its_own_period(release: Release) -> None:
    tables = release(
        organizations=MAKERS,
        releases=[
            announced("undated", "google", None),
            announced("year", "google", dated("2025", "2025-01-01", "2025-12-31", "year")),
            announced("december", "google", dated("2025-12", "2025-12-01", "2025-12-31", "month")),
            announced(
                "late", "google", dated("2025-39", "2025-09-01", "2025-12-31", "quadrimester")
            ),
            announced("q2", "google", dated("2025-34", "2025-04-01", "2025-06-30", "quarter")),
            announced("june", "openai", dated("2025-06", "2025-06-01", "2025-06-30", "month")),
            announced("day", "google", dated("2025-06-09", "2025-06-09", "2025-06-09", "day")),
            announced("maker unknown", None, dated("2025-06", "2025-06-01", "2025-06-30", "month")),
        ],
    )
    found = queries.releases(tables).select("subject_name", "period", "maker", "day")
    assert found.rows() == [
        ("day", "2025-06", "Google", "2025-06-09"),
        ("june", "2025-06", "OpenAI", None),
        ("maker unknown", "2025-06", None, None),
        ("q2", "2025-34", "Google", None),
        ("december", "2025-12", "Google", None),
        ("late", "2025-39", "Google", None),
        ("year", "2025", "Google", None),
        ("undated", None, "Google", None),
    ]


def test_models_stand_by_maker_and_family_in_the_order_of_their_numbers(release: Release) -> None:
    names = [
        ("gpt-image-1", "openai", "gpt-image"),
        ("GPT-10", "openai", "GPT"),
        ("GPT-5", "openai", "GPT"),
        ("Gemini 3", "google", "Gemini"),
        ("Nameless", None, None),
    ]
    tables = release(
        organizations=MAKERS,
        models=[
            {"model_id": name, "name": name, "organization_id": maker, "family": family}
            for name, maker, family in names
        ],
    )
    assert queries.models(tables).select("maker", "name").rows() == [
        ("Google", "Gemini 3"),
        ("OpenAI", "GPT-5"),
        ("OpenAI", "GPT-10"),
        ("OpenAI", "gpt-image-1"),
        (None, "Nameless"),
    ]


def test_prices_put_subscriptions_first_and_keep_what_belongs_together(release: Release) -> None:
    def price(name: str, amount: str, kind: str = "subscription", **rest: object) -> Row:
        row = {"price_id": name, "subject_name": name, "organization_id": "openai"}
        return row | {"amount": Decimal(amount), "currency": "USD", "price_type": kind} | rest

    tables = release(
        organizations=MAKERS,
        prices=[
            price("tokens", "1.25", "api", billing_period="million_tokens"),
            price("Pro", "200.00", billing_period="month", promo_discount=0.5, promo_months=3),
            price("Plus", "20.00", billing_period="month"),
        ],
    )
    found = queries.prices(tables)
    assert found["subject_name"].to_list() == ["Plus", "Pro", "tokens"]
    assert found["price"].to_list()[0] == {"amount": Decimal("20.00"), "currency": "USD"}
    assert found["period"].to_list()[2] == {
        "billing_period": "million_tokens",
        "price_type": "api",
    }
    assert found["promo"].to_list()[1] == {
        "promo_discount": 0.5,
        "promo_amount": None,
        "promo_months": 3,
        "currency": "USD",
    }


def test_leaderboards_name_the_maker_of_the_model_and_not_the_publisher(release: Release) -> None:
    entry = {"leaderboard_name": "Open models", "organization_id": "openai"}
    tables = release(
        organizations=MAKERS,
        models=[{"model_id": "google/gemma", "name": "Gemma 3", "organization_id": "google"}],
        leaderboards=[
            entry | {"entry_id": "b", "rank": 2, "model_id": None, "model_name": "Other"},
            entry | {"entry_id": "a", "rank": 1, "model_id": "google/gemma", "model_name": "Gemma"},
        ],
    )
    assert queries.leaderboards(tables).select("rank", "model", "maker").rows() == [
        (1, "Gemma 3", "Google"),
        (2, "Other", None),
    ]


def test_benchmarks_stand_by_kind_with_who_runs_them(release: Release) -> None:
    rows = [
        ("Olympiad", "competition", None),
        ("b", "benchmark", "google"),
        ("A", "benchmark", None),
    ]
    tables = release(
        organizations=MAKERS,
        benchmarks=[
            {"benchmark_id": name, "name": name, "kind": kind, "organization_id": runner}
            for name, kind, runner in rows
        ],
    )
    assert queries.benchmarks(tables).select("name", "maker").rows() == [
        ("A", None),
        ("b", "Google"),
        ("Olympiad", None),
    ]


def test_row_counts_keep_the_publishing_order(release: Release) -> None:
    found = queries.row_counts(release(organizations=MAKERS))
    assert found["table"].to_list()[:2] == ["models", "releases"]
    assert dict(found.select("table", "rows").iter_rows())["organizations"] == 2
    assert found["holds"].null_count() == 0


def test_every_query_of_an_empty_release_is_empty(release: Release) -> None:
    empty = release()
    for query in (
        queries.releases,
        queries.models,
        queries.prices,
        queries.leaderboards,
        queries.benchmarks,
    ):
        assert query(empty).is_empty()


def test_events_of_all_kinds_follow_time(release: Release) -> None:
    december = dated("2025-12", "2025-12-01", "2025-12-31", "month")
    tables = release(
        organizations=MAKERS,
        events=[
            {"event_id": "r", "event_type": "release", "subject_name": "GPT-9"},
            {"event_id": "s", "event_type": "strategy", "subject_name": "OpenAI"} | december,
            {"event_id": "a", "event_type": "award", "subject_name": "Google"} | december,
            {"event_id": "d", "event_type": "market", "subject_name": "NVIDIA"}
            | dated("2025-12-02", "2025-12-02", "2025-12-02", "day"),
        ],
    )
    found = queries.events(tables).select("event_type", "period", "day")
    assert found.rows() == [
        ("award", "2025-12", None),
        ("strategy", "2025-12", None),
        ("market", "2025-12", "2025-12-02"),
        ("release", None, None),
    ]


def test_numbers_stand_by_what_is_counted(release: Release) -> None:
    counted = [("users", "ChatGPT"), ("downloads", "Llama 10"), ("downloads", "Llama 4")]
    tables = release(
        metrics=[
            {
                "metric_id": name,
                "metric": metric,
                "subject_name": name,
                "value": 1.0,
                "comparator": "=",
                "unit": "user",
            }
            for metric, name in counted
        ]
    )
    assert queries.metrics(tables).select("metric", "subject_name").rows() == [
        ("downloads", "Llama 4"),
        ("downloads", "Llama 10"),
        ("users", "ChatGPT"),
    ]


def test_results_name_their_test(release: Release) -> None:
    tables = release(
        benchmarks=[{"benchmark_id": "imo", "name": "International Mathematical Olympiad"}],
        benchmark_results=[
            {"result_id": "r", "benchmark_id": "imo", "subject_name": "OpenAI", "outcome": "gold"}
        ],
    )
    (row,) = queries.results(tables).to_dicts()
    assert row["benchmark"] == "International Mathematical Olympiad"
    assert row["quantity"]["value"] is None
