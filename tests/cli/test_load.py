"""`llmdata.load`: one table of a release as a polars frame."""

from pathlib import Path

import pytest

import llmdata
from llmdata.errors import QueryError


def test_a_table(curated: Path) -> None:
    frame = llmdata.load("models", curated)
    assert frame["name"].to_list() == ["Anvil 2", "[b]Anvil[/b]"]
    assert llmdata.load("models", str(curated)).equals(frame)


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ("model", "no table 'model'; did you mean models"),
        ("x", "no table 'x'; The tables are evidence, models, prices, sources"),
        ("../curated/models", "no table"),
    ],
)
def test_an_unknown_table(curated: Path, table: str, message: str) -> None:
    with pytest.raises(QueryError, match=message):
        llmdata.load(table, curated)


def test_no_release(tmp_path: Path) -> None:
    with pytest.raises(QueryError, match="no release here; run `llmdata build"):
        llmdata.load("models", tmp_path / "none")
    with pytest.raises(QueryError, match="no tables here; run `llmdata build"):
        llmdata.load("models", tmp_path)


def test_a_damaged_table(curated: Path) -> None:
    (curated / "models.parquet").write_bytes(b"no Parquet")
    with pytest.raises(QueryError, match=r"models\.parquet: this is no table that can be read"):
        llmdata.load("models", curated)
