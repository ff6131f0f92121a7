"""`llmdata query`: SQL in, a table, CSV or JSON out, and no way to change or reach anything."""

import json
import os
import sys
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from subprocess import PIPE, CompletedProcess, Popen

import pytest

from llmdata.errors import QueryError
from llmdata.query import Result, run, to_csv, to_json

Run = Callable[..., CompletedProcess[str]]
PRICES = "SELECT price_id, amount, date_start, promo_months FROM prices"


def test_json_is_an_array_of_objects(llmdata: Run, curated: Path) -> None:
    result = llmdata("query", PRICES, "--format", "json", "--curated", curated)
    assert result.returncode == 0
    assert json.loads(result.stdout, parse_float=Decimal) == [
        {
            "price_id": "acme/anvil-2",
            "amount": Decimal("20.00"),
            "date_start": "2025-03-01",
            "promo_months": None,
        }
    ]


def test_csv_has_a_header_and_empty_nulls(llmdata: Run, curated: Path) -> None:
    result = llmdata("query", PRICES, "--format", "csv", "--curated", curated)
    assert result.stdout == (
        "price_id,amount,date_start,promo_months\nacme/anvil-2,20.00,2025-03-01,\n"
    )


def test_a_table_shows_markup_as_it_is(llmdata: Run, curated: Path) -> None:
    result = llmdata("query", "SELECT name FROM models ORDER BY 1", "--curated", curated)
    lines = [line.strip() for line in result.stdout.splitlines()]
    assert [line for line in lines if "Anvil" in line] == ["Anvil 2", "[b]Anvil[/b]"]


def test_a_narrow_terminal_gets_one_line_a_value(process: Run, curated: Path) -> None:
    narrow = {"FORCE_COLOR": "1", "NO_COLOR": "1", "COLUMNS": "40"}
    result = process("query", PRICES, "--curated", curated, **narrow)
    assert [line.split() for line in result.stdout.splitlines()][:3] == [
        ["price_id", "acme/anvil-2"],
        ["amount", "20.00"],
        ["date_start", "2025-03-01"],
    ]


@pytest.mark.parametrize(
    ("sql", "as_json", "as_csv"),
    [
        ("SELECT 593000000000.01::DECIMAL(18,2) AS x", '"x": 593000000000.01', "593000000000.01"),
        ("SELECT 0.5::DOUBLE AS x", '"x": 0.5', "0.5"),
        ("SELECT 'nan'::DOUBLE AS x", '"x": null', "nan"),
        ("SELECT true AS x", '"x": true', "true"),
        ("SELECT ['a', NULL] AS x", '"x": ["a", null]', '"[""a"", null]"'),
        ("SELECT {'a': 1.50} AS x", '"x": {"a": 1.50}', '"{""a"": 1.50}"'),
        ("SELECT 'say \"年\"' AS x", '"x": "say \\"年\\""', '"say ""年"""'),
        (
            "SELECT TIMESTAMP '2025-01-02 03:04' AS x",
            '"x": "2025-01-02T03:04:00"',
            "2025-01-02T03:04:00",
        ),
    ],
)
def test_values(curated: Path, sql: str, as_json: str, as_csv: str) -> None:
    result = run(sql, curated)
    assert to_json(result) == f"[\n  {{{as_json}}}\n]\n"
    assert to_csv(result) == f"x\n{as_csv}\n"


def test_no_rows(curated: Path) -> None:
    result = run("SELECT name FROM models WHERE false", curated)
    assert (to_json(result), to_csv(result)) == ("[]\n", "name\n")


def test_a_column_name_that_repeats_gets_a_number() -> None:
    assert json.loads(to_json(Result(["n", "n"], [(1, 2)]))) == [{"n": 1, "n_1": 2}]


@pytest.mark.parametrize(
    ("sql", "message"),
    [
        ("SELEC 1", "syntax error"),
        ("SELECT nme FROM models", '"nme" not found'),
        ("FROM model", "Table with name model does not exist"),
        ("DROP TABLE models", "read-only"),
        ("INSERT INTO models VALUES ('a', 'b', NULL)", "read-only"),
        ("FROM read_csv('/etc/passwd')", "disabled"),
        ("FROM 'https://example.org/a.parquet'", "disabled|does not exist|Catalog"),
        ("COPY models TO 'models.csv'", "disabled"),
        ("ATTACH 'other.duckdb'", "disabled"),
        ("INSTALL httpfs", "disabled"),
        ("SET enable_external_access = true", "external|locked"),
        ("SET lock_configuration = false", "locked"),
        ("SELECT 1; SELECT 2", "2 statements; give one at a time"),
        ("", "the query is empty"),
        ("-- a comment", "the query is empty"),
    ],
)
def test_what_fails_is_one_line(curated: Path, sql: str, message: str) -> None:
    with pytest.raises(QueryError, match=f"(?s).*({message})") as raised:
        run(sql, curated)
    assert "\n" not in str(raised.value)


def test_a_failure_on_the_command_line(llmdata: Run, curated: Path, tmp_path: Path) -> None:
    result = llmdata("query", "SELECT nme FROM models", "--curated", curated)
    assert (result.returncode, result.stdout) == (2, "")
    assert len(result.stderr.splitlines()) == 1
    assert "name" in result.stderr
    result = llmdata("query", "SELECT 1", "--curated", tmp_path / "none")
    assert result.returncode == 2
    assert "no release here; run `llmdata build --out" in result.stderr
    (curated / "llmdata.duckdb").unlink()
    result = llmdata("query", "SELECT 1", "--curated", curated)
    assert result.returncode == 2
    assert "llmdata.duckdb: no such file; run `llmdata build" in result.stderr


def test_a_damaged_database(curated: Path) -> None:
    (curated / "llmdata.duckdb").write_bytes(b"not a database")
    with pytest.raises(QueryError):
        run("SELECT 1", curated)


@pytest.mark.parametrize("form", ["csv", "json", "table"])
def test_a_closed_pipe_is_no_error(curated: Path, form: str) -> None:
    command = [sys.executable, "-m", "llmdata.cli", "query", "FROM range(20000)"]
    with Popen(
        [*command, "--format", form, "--curated", str(curated)],
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2] / "src")},
        stdout=PIPE,
        stderr=PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(5)
        process.stdout.close()
        assert process.stderr.read() == ""
