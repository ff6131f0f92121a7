import hashlib
import os
import re
import subprocess
import sys
from datetime import date
from decimal import Decimal
from html import unescape
from pathlib import Path

import polars as pl
import pytest

from llmdata.report import catalog, pages

from .conftest import Release, Tables, dated, organization, source

FILES = [
    "index.html",
    "events.html",
    "timeline.html",
    "models.html",
    "prices.html",
    "leaderboard.html",
    "benchmarks.html",
    "numbers.html",
    "words.html",
]
HOSTILE = (
    '<script>document.title="ran"</script>'
    """<img src="http://planted.invalid/x" onerror="x()"> & 'q'"""
)


def small(release: Release, name: str = "Gemini 2.5 Flash Image") -> Tables:
    """A release with something on every page; `name` stands wherever a source's words do."""
    months = [
        dated("2025-37", "2025-01-01", "2025-04-30", "quadrimester"),
        dated("2025-08", "2025-08-01", "2025-08-31", "month"),
        {},
    ]
    return release(
        organizations=[organization("google", "Google"), organization("named", name)],
        models=[
            {
                "model_id": "m",
                "name": name,
                "organization_id": "google",
                "family": name,
                "license": name,
                "also_known_as": [name, "Nano Banana"],
                "parameters_b": 109.0,
                "mention_count": 3,
            }
        ],
        releases=[
            {
                "release_id": str(number),
                "subject_type": "model",
                "subject_name": name,
                "organization_id": "named",
                "stage": "release",
            }
            | when
            for number, when in enumerate(months)
        ],
        prices=[
            {
                "price_id": "p",
                "subject_name": name,
                "organization_id": "named",
                "price_type": "subscription",
                "amount": Decimal("249.00"),
                "currency": "USD",
                "billing_period": "month",
                "promo_discount": 0.5,
                "promo_months": 3,
            }
        ],
        leaderboards=[
            {
                "entry_id": "e",
                "leaderboard_name": name,
                "rank": 6,
                "rank_basis": "stated",
                "model_name": name,
                "configuration": name,
            }
            | dated("2025-12-30", "2025-12-30", "2025-12-30", "day")
        ],
        benchmarks=[
            {
                "benchmark_id": "b",
                "name": name,
                "name_zh": "鹈鹕骑自行车",
                "kind": "benchmark",
                "domain": name,
                "also_known_as": [name],
            }
        ],
        events=[
            {
                "event_id": "e",
                "event_type": "award",
                "headline": name,
                "subject_name": name,
                "organization_id": "named",
            }
            | months[1]
        ],
        metrics=[
            {
                "metric_id": "m",
                "subject_name": name,
                "metric": "new_users",
                "comparator": ">",
                "value": 1e6,
                "unit": "user",
                "period": "week",
            }
            | months[1]
        ],
        benchmark_results=[
            {
                "result_id": "r",
                "benchmark_id": "b",
                "subject_name": name,
                "outcome": "gold_medal",
                "comparator": "=",
                "value": 80.5,
                "unit": "percent",
            }
            | months[1]
        ],
        terms=[
            {
                "term_id": "t",
                "term": name,
                "term_zh": "垃圾内容",
                "definition": name,
                "coined_by": name,
            }
        ],
        sources=[
            source(
                name,
                author=name,
                url="https://example.org/translation",
                original_url="https://example.org/original",
                license=name,
            )
        ],
    )


def text(html: str) -> str:
    """What a reader sees, without markup and style sheets."""
    body = re.sub(r"<style>.*?</style>", "", html, flags=re.DOTALL)
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", body)).split())


def test_the_pages_of_a_release(release: Release) -> None:
    made = pages(small(release))
    assert list(made) == FILES
    for file, html in made.items():
        assert html.startswith('<!DOCTYPE html>\n<html lang="en">')
        assert html.endswith("</html>\n")
        assert html.count(' aria-current="page"') == 1
        assert f'<a href="{file}" aria-current="page">' in html
        assert "<caption>" in html


@pytest.mark.parametrize(
    ("file", "words"),
    [
        ("index.html", "Large language models in 2025"),
        ("index.html", "3 releases Release timeline"),
        ("timeline.html", "Early 2025 · 2025 年初 · month not given"),
        ("timeline.html", "August 2025 · 2025 年 8 月"),
        ("timeline.html", "Undated · 日期不详"),
        ("models.html", "109 B"),
        ("models.html", "Gemini 2.5 Flash Image, Nano Banana"),
        ("prices.html", "$249 per month 50 % off for 3 months undated"),
        ("leaderboard.html", "stated 30 December 2025"),
        ("benchmarks.html", "鹈鹕骑自行车"),
        ("events.html", "August 2025 · 2025 年 8 月"),
        ("events.html", "award Gemini 2.5 Flash Image"),
        ("numbers.html", "new users Gemini 2.5 Flash Image > 1,000,000 users per week August 2025"),
        ("numbers.html", "gold medal 80.5 % August 2025"),
        ("words.html", "垃圾内容"),
    ],
)
def test_what_a_page_says(release: Release, file: str, words: str) -> None:
    assert words in text(pages(small(release))[file])


def test_the_title_names_the_years_that_the_reviews_cover(release: Release) -> None:
    both = [source("One"), source("Two", covers_start=date(2023, 1, 1))]
    for sources, title in [
        ([], "Large language models"),
        (both[:1], "Large language models in 2025"),
        (both, "Large language models in 2023\N{EN DASH}2025"),
    ]:
        assert f"<title>{title}</title>" in pages(release(sources=sources))["index.html"]


def test_a_source_note_stands_under_each_table(release: Release) -> None:
    made = pages(small(release, name="A year in models"))
    note = (
        "Source: “A year in models” by A year in models · https://example.org/original "
        "· A year in models"
    )
    for page in catalog.PAGES:
        assert text(made[page.file]).count(note) == len(page.tables)


def test_many_sources_are_named_on_the_index_page_only(release: Release) -> None:
    tables = small(release) | {
        "sources": release(sources=[source(f"Review {n}") for n in range(9)])["sources"]
    }
    made = pages(tables)
    assert "and 5 more, all named on the index page" in text(made["models.html"])
    assert "Review 8" not in made["models.html"]
    assert "Review 8" in made["index.html"]


def test_a_column_without_any_value_is_left_out_where_it_is_sparse(release: Release) -> None:
    assert "Score" not in text(pages(small(release))["leaderboard.html"])
    assert "Configuration" in text(pages(small(release))["leaderboard.html"])
    unnamed = release(models=[{"model_id": "m", "name": "Nameless", "also_known_as": []}])
    assert "Also known as" not in text(pages(unnamed)["models.html"])


def test_source_text_is_shown_and_never_markup(release: Release) -> None:
    for file, html in pages(small(release, name=HOSTILE)).items():
        assert "<script" not in html
        assert "<img" not in html
        assert HOSTILE in text(html), file


def test_a_page_needs_nothing_from_outside(release: Release) -> None:
    for html in pages(small(release, name=HOSTILE)).values():
        targets = re.findall(
            r"""(?<=\s)(?:href|src|action|srcset|poster)\s*=\s*["']?([^"'\s>]+)""", tags(html)
        )
        assert set(targets) <= {*FILES, "#content"}
        assert not re.search(r"@import|url\(", html)
        assert "default-src 'none'" in html


def tags(html: str) -> str:
    """The markup alone: source text is between tags."""
    return " ".join(re.findall(r"<[^>]+>", html))


def test_an_empty_release_says_that_there_is_nothing(release: Release) -> None:
    made = pages(release())
    assert list(made) == FILES
    for page in catalog.PAGES:
        assert page.tables[0].nothing in made[page.file]
        assert "<table" not in made[page.file]
    assert "built from no review" in made["index.html"]


def test_the_bytes_are_the_same_in_every_process(release: Release, tmp_path: Path) -> None:
    tables = small(release)
    for name, frame in tables.items():
        frame.write_parquet(tmp_path / f"{name}.parquet")
    script = (
        "import sys, hashlib, pathlib, polars as pl\n"
        "from llmdata.report import pages\n"
        "folder = pathlib.Path(sys.argv[1])\n"
        "tables = {name: pl.read_parquet(folder / f'{name}.parquet') for name in sys.argv[2:]}\n"
        "print(hashlib.sha256(repr(pages(tables)).encode()).hexdigest())\n"
    )
    expected = hashlib.sha256(repr(pages(tables)).encode()).hexdigest()
    for seed in ("1", "2"):
        command = [sys.executable, "-c", script, str(tmp_path), *tables]
        environment = os.environ | {"PYTHONHASHSEED": seed}
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
        assert done.stdout.strip() == expected


def test_pages_leave_the_tables_as_they_are(release: Release) -> None:
    tables = small(release)
    before = {name: frame.clone() for name, frame in tables.items()}
    pages(tables)
    for name, frame in tables.items():
        assert isinstance(frame, pl.DataFrame)
        assert frame.equals(before[name])
