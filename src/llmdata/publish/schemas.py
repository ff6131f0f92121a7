"""Writes `schemas/`: `python -m llmdata.publish.schemas [FOLDER]`."""

import sys
from pathlib import Path

from llmdata.publish.descriptors import table_schema, to_json
from llmdata.tables import TABLES


def schema_files() -> dict[str, str]:
    """The content of `schemas/`, by file name."""
    return {f"{name}.json": to_json(table_schema(name)) for name in TABLES}


def write_schemas(folder: Path) -> None:
    """Make `folder` hold the schemas of today's tables, and no other."""
    files = schema_files()
    folder.mkdir(parents=True, exist_ok=True)
    for path in folder.glob("*.json"):
        if path.name not in files:
            path.unlink()
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write_schemas(Path(*sys.argv[1:2]) if sys.argv[1:] else Path("schemas"))
