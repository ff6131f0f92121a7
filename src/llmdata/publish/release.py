"""A release: every table as Parquet, one database, the descriptor and the summary pages."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from llmdata.publish.database import write_database
from llmdata.publish.descriptors import data_package, to_json
from llmdata.publish.parquet import write_parquet
from llmdata.publish.staging import DESCRIPTOR, staged
from llmdata.tables import TABLES, Tables

DATABASE = "llmdata.duckdb"


@dataclass(frozen=True, slots=True)
class Release:
    """Where a release lies, and the number of rows of each of its tables."""

    path: Path
    counts: dict[str, int]


def publish(tables: Tables, pages: Mapping[str, str], out: Path) -> Release:
    """Write a release to the folder `out` and replace the one that is there.

    `pages` holds complete HTML by file name; they go to `summary/`. The tables are published as
    they are: whoever calls this has checked them.

    Raises:
        PublishError: the folder cannot be written or holds something else; it is untouched.
    """
    with staged(out) as folder:
        for name in TABLES:
            write_parquet(name, tables[name], folder / f"{name}.parquet")
        write_database(tables, folder / DATABASE)
        files = {f"summary/{name}": html for name, html in pages.items()}
        for name, html in files.items():
            (folder / name).parent.mkdir(exist_ok=True)
            (folder / name).write_text(html, encoding="utf-8", newline="\n")
        package = data_package(tables, files, DATABASE)
        (folder / DESCRIPTOR).write_text(to_json(package), encoding="utf-8")
    return Release(out, {name: tables[name].height for name in TABLES})
