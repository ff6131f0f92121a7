"""`llmdata evaluate` on the release of the checkout, with golden rows of one's own."""

import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import polars as pl

CURATED = Path(__file__).parents[2] / "data" / "curated"
Run = Callable[..., CompletedProcess[str]]


def test_a_release_is_scored(llmdata: Run, tmp_path: Path) -> None:
    known = pl.read_parquet(CURATED / "models.parquet")["name"][0]
    gold = [{"name": known}, {"name": "Anvil 2"}]
    (tmp_path / "models.jsonl").write_text("\n".join(map(json.dumps, gold)), encoding="utf-8")
    result = llmdata("evaluate", tmp_path)
    first, _, _, _, models = result.stdout.splitlines()[:5]
    assert first.endswith(f"read from 2025-year-in-llms.zh, against {tmp_path}")
    assert models.split()[:3] == ["models", "2", "1"]  # rows, found
    assert "\nmissing models: name=Anvil 2\n" in result.stdout
    assert f"extra   models: name={known}" not in result.stdout
    assert (result.returncode, result.stderr) == (0, "")


def test_a_folder_without_golden_rows(llmdata: Run, tmp_path: Path) -> None:
    result = llmdata("evaluate", tmp_path)
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr == f"error: {tmp_path}: no golden rows in it; put <table>.jsonl there\n"
