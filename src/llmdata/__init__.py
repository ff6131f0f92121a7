"""What reviews say happened with large language models, as tables that cite their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    import polars

__version__ = "0.1.0"
__all__ = ["__version__", "load"]


def load(table: str, curated: Path | str | None = None) -> polars.DataFrame:
    """One table of a release as a polars frame, e.g. `llmdata.load("releases")`.

    `curated` is the folder of the release, by default the project's `data/curated`. Raises
    `QueryError` where there is no release or no such table.
    """
    from pathlib import Path

    from llmdata.release import load as load_table

    return load_table(table, Path(curated) if curated is not None else None)
