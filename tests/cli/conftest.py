"""A release of two tables, small enough to be read beside the tests."""

import hashlib
import io
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import duckdb
import polars as pl
import pytest

from llmdata import cli

ROOT = Path(__file__).parents[2]
TEXT = "# 2025 in review\n\nIn March, Acme launched Anvil 2 for $20 a month.\n"

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def llmdata(monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs the command line as its console script does, from the root of the checkout.

    It is called here, since a process of its own would spend seconds on imports.
    """

    def run(*arguments: object) -> "subprocess.CompletedProcess[str]":
        written = [io.TextIOWrapper(io.BytesIO(), encoding="utf-8") for _ in range(2)]
        command = ["llmdata", *map(str, arguments)]
        with monkeypatch.context() as patch, pytest.raises(SystemExit) as ended:
            patch.chdir(ROOT)
            patch.setattr(sys, "argv", command)
            patch.setattr(sys, "stdout", written[0])
            patch.setattr(sys, "stderr", written[1])
            cli.main()
        for stream in written:
            stream.seek(0)
        stdout, stderr = (stream.read() for stream in written)
        return subprocess.CompletedProcess(command, int(ended.value.code or 0), stdout, stderr)

    return run


@pytest.fixture
def process() -> Run:
    """Runs the command line in a process of its own, with what is added to the environment."""

    def run(*arguments: object, **environment: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [sys.executable, "-m", "llmdata.cli", *map(str, arguments)],
            capture_output=True,
            text=True,
            encoding="utf-8",
            cwd=ROOT,
            env=os.environ | {"PYTHONPATH": str(ROOT / "src")} | environment,
        )

    return run


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "review.md"
    path.write_text(TEXT, newline="")
    return path


@pytest.fixture
def curated(tmp_path: Path) -> Path:
    folder = tmp_path / "curated"
    folder.mkdir()
    sentence = TEXT.index("In March"), len(TEXT) - 1

    def evidence(table: str, column: str, origin: str, exact: str | None) -> dict[str, object]:
        start = TEXT.index(exact) if exact else None
        return {
            "table_name": table,
            "row_id": "acme/anvil-2",
            "column_name": column,
            "origin": origin,
            "source_id": "review" if exact else None,
            "section_id": "review/2025-in-review" if exact else None,
            "char_start": start,
            "char_end": start + len(exact) if exact and start is not None else None,
            "exact": exact,
            "sentence_start": sentence[0] if exact else None,
            "sentence_end": sentence[1] if exact else None,
            "rule": f"{column}-rule",
        }

    frames = {
        "evidence": pl.DataFrame(
            [
                evidence("models", "name", "registry", None),
                evidence("prices", "amount", "stated", "$20"),
                evidence("prices", "date_edtf", "context", "March"),
            ],
            infer_schema_length=None,
        ),
        "models": pl.DataFrame(
            {"model_id": ["acme/anvil-2", "acme/anvil"], "name": ["Anvil 2", "[b]Anvil[/b]"]}
        ).with_columns(
            also_known_as=pl.Series([["A2", "Anvil, two"], []], dtype=pl.List(pl.String))
        ),
        "prices": pl.DataFrame(
            {
                "price_id": ["acme/anvil-2"],
                "amount": pl.Series([Decimal("20.00")], dtype=pl.Decimal(18, 2)),
                "date_edtf": ["2025-03"],
                "date_start": [date(2025, 3, 1)],
                "promo_months": pl.Series([None], dtype=pl.Int64),
            }
        ),
        "sources": pl.DataFrame(
            {"source_id": ["review"], "sha256": [hashlib.sha256(TEXT.encode()).hexdigest()]}
        ),
    }
    with duckdb.connect(folder / "llmdata.duckdb") as connection:
        for name, frame in frames.items():
            frame.write_parquet(folder / f"{name}.parquet")
            file = folder / f"{name}.parquet"
            connection.execute(f"CREATE TABLE {name} AS FROM '{file}'")
    return folder
