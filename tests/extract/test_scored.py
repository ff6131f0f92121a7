# ruff: noqa: E501 (an example is read as a whole, on one line)
"""Scores on tests that no registry knows, whose names say nothing, and numbers that are no scores.

`scored/en.tsv` and `scored/zh.tsv` hold a sentence a line, behind it what it tells: test, model and
value. In `scored/none.en.txt` and `none.zh.txt` a number stands beside the name of a cloud, a chip, a
shop or a town: nothing may be taken for a test there. Each sentence is a document of its own.
"""

from pathlib import Path

import pytest

FOLDER = Path(__file__).parent / "scored"
TITLES = {"en": "# 2025 in review", "zh": "# 2025 年度回顾"}
SIZE = 20  # of a test: many of them cost little, one for each would


def lines(name: str) -> list[str]:
    return (FOLDER / name).read_text("utf-8").splitlines()


def parts(ending: str) -> list[tuple[str, int]]:
    """Where each test begins in the file of each language."""
    return [
        (language, first)
        for language in TITLES
        for first in range(0, len(lines(ending.format(language))), SIZE)
    ]


@pytest.fixture(scope="module")
def scored(assembled):
    """The scores that a text tells: test, model and value."""

    def read(text: str, language: str) -> set[str]:
        tables = assembled(f"{TITLES[language]}\n\n{text}")
        names = dict(tables["benchmarks"].select("benchmark_id", "name").rows())
        return {
            f"{names[row['benchmark_id']]}|{row['subject_name']}|{float(row['value']):g}"
            for row in tables["benchmark_results"].iter_rows(named=True)
            if row["value"] is not None
        }

    return read


@pytest.mark.parametrize(("language", "first"), parts("{}.tsv"))
def test_a_score_tells_what_a_name_is(scored, language, first):
    told = [line.split("\t") for line in lines(f"{language}.tsv")[first : first + SIZE]]
    read = {text: scored(text, language) for text, *_ in told}
    assert read == {text: set(rows) for text, *rows in told}


@pytest.mark.parametrize(("language", "first"), parts("none.{}.txt"))
def test_a_number_of_another_kind_does_not(observed, language, first):
    for text in lines(f"none.{language}.txt")[first : first + SIZE]:
        seen = observed(f"{TITLES[language]}\n\n{text}")
        named = [m.entity.name for m in seen.mentions.entities if m.entity.type == "benchmark"]
        rows = [o for o in seen.observations if o.table == "benchmark_results"]
        assert (text, named, rows) == (text, [], [])


@pytest.mark.parametrize(
    ("table", "tests"),
    [
        # Rows of tests, where the head says so or all numbers are per cent.
        ("| Benchmark | GPT-5 | Gemini 3 Pro |\n|---|---|---|\n| Codemarsh | 84.1 | 79.3 |\n| Quiet Room | 71.0 | 66.2 |", ["Quiet Room"]),
        ("| | GPT-5 | Gemini 3 Pro |\n|---|---|---|\n| CodeMarsh | 84.1% | 79.3% |\n| QMX-2 | 71.0% | 66.2% |", ["CodeMarsh", "QMX-2"]),
        # … columns of them.
        ("| Model | CodeMarsh | QMX-2 |\n|---|---|---|\n| GPT-5 | 84.1% | 71% |\n| Gemini 3 Pro | 79.3% | 66% |", ["CodeMarsh", "QMX-2"]),
        # No tests: one model alone, other numbers, what sums up.
        ("| | GPT-5 |\n|---|---|\n| CodeMarsh | 84.1% |\n| QMX-2 | 71.0% |", []),
        ("| Model | Users 2024 | Users 2025 |\n|---|---|---|\n| GPT-5 | 12M | 40M |\n| Gemini 3 Pro | 8M | 20M |", []),
        ("| Model | Error Rate | Win Rate |\n|---|---|---|\n| GPT-5 | 4.1% | 71% |\n| Gemini 3 Pro | 9.3% | 66% |", []),
    ],
)  # fmt: skip
def test_a_table_tells_what_its_labels_are(assembled, table, tests):
    tables = assembled(f"# 2025 in review\n\n{table}\n")
    assert sorted(tables["benchmarks"]["name"]) == tests
