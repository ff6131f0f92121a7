"""Reading a release that lies on disk: its folder and its tables."""

from __future__ import annotations

import difflib
from pathlib import Path
from typing import TYPE_CHECKING

from llmdata.errors import QueryError
from llmdata.source import project_root

if TYPE_CHECKING:
    import polars


def default_folder() -> Path:
    """`data/curated` of the project; raises `SourceError` outside of a checkout."""
    return project_root() / "data" / "curated"


def folder(curated: Path | None = None) -> Path:
    """The folder of the release; raises `QueryError` where none has been built."""
    path = curated or default_folder()
    if not path.is_dir():
        raise QueryError(f"{path}: no release here; run `llmdata build --out {path}` first")
    return path


def table_names(curated: Path) -> list[str]:
    """The tables that the release in this folder holds, in alphabetical order."""
    names = sorted(path.stem for path in curated.glob("*.parquet"))
    if not names:
        raise QueryError(f"{curated}: no tables here; run `llmdata build --out {curated}` first")
    return names


def load(table: str, curated: Path | None = None) -> polars.DataFrame:
    """One table of a release; raises `QueryError` that lists the tables for an unknown one."""
    import polars

    path = folder(curated)
    names = table_names(path)
    if table not in names:
        near = difflib.get_close_matches(table, names, n=1)
        hint = f"; did you mean {near[0]}?" if near else ";"
        raise QueryError(f"no table {table!r}{hint} The tables are {', '.join(names)}")
    try:
        return polars.read_parquet(path / f"{table}.parquet")
    except (OSError, polars.exceptions.PolarsError) as error:
        file = path / f"{table}.parquet"
        reason = str(error).partition("\n")[0]
        raise QueryError(
            f"{file}: this is no table that can be read ({reason}); build the release again"
        ) from error
