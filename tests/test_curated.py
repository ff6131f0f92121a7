"""The release in the repository is the one that the code builds from the reviews beside it."""

from pathlib import Path

import pytest

from llmdata import pipeline
from llmdata.source import default_sources, project_root

CURATED = project_root() / "data" / "curated"
# Built from the Parquet files and left out of the repository.
DATABASE = "llmdata.duckdb"


def files(folder: Path) -> dict[str, bytes]:
    found = (path for path in folder.rglob("*") if path.is_file() and path.name != DATABASE)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    out = tmp_path_factory.mktemp("release") / "curated"
    pipeline.build(default_sources(), out)
    return files(out)


def test_the_committed_release_is_fresh(built):
    committed = files(CURATED)
    assert committed.keys() == built.keys(), "run `make dataset` and commit data/curated"
    stale = [name for name, content in built.items() if committed[name] != content]
    assert stale == [], "run `make dataset` and commit data/curated"


def test_every_table_and_page_is_there(built):
    assert {"datapackage.json", "models.parquet", "evidence.parquet"} <= built.keys()
    assert "summary/index.html" in built
