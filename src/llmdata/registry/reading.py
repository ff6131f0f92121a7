"""A registry folder to checked rows, one an entry."""

import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from llmdata.errors import RegistryError
from llmdata.registry.keys import FILES, REQUIRED, TABLES, trouble

Parse = Callable[[bytes, Path], dict[str, Any]]


class Row(NamedTuple):
    """One entry as it stands in its file, and the words with which a message points at it."""

    where: str
    values: dict[str, Any]


def read_folder(folder: Path, parse: Parse) -> dict[str, list[Row]]:
    """All entries of a registry folder by table.

    Raises RegistryError for a file that is missing or no TOML, and for an entry with a key that
    is unknown, missing or of the wrong type.
    """
    if not folder.is_dir():
        listed = ", ".join(FILES)
        raise RegistryError(f"{folder}: no such registry folder; give one that holds {listed}")
    return {
        table: rows
        for file in FILES
        for table, rows in _tables(folder / file, _content(folder / file, parse))
    }


def _content(path: Path, parse: Parse) -> dict[str, Any]:
    try:
        return parse(path.read_bytes(), path)
    except FileNotFoundError:
        listed = ", ".join(FILES)
        raise RegistryError(f"{path}: no such file; a registry has {listed}") from None
    except OSError as error:
        raise RegistryError(f"{path}: cannot be read ({error.strerror}); mend that") from None
    except UnicodeDecodeError as error:
        raise RegistryError(
            f"{path}: byte {error.start} is not UTF-8; save the file as UTF-8"
        ) from None
    except tomllib.TOMLDecodeError as error:
        raise RegistryError(f"{path}: not valid TOML: {error}; correct it there") from None


def _tables(path: Path, content: dict[str, Any]) -> Iterator[tuple[str, list[Row]]]:
    expected = FILES[path.name]
    for table in content:
        if table not in expected:
            known = " and ".join(f"[[{name}]]" for name in expected)
            raise RegistryError(f"{path}: unknown key {table!r}; this file holds {known} entries")
    for table in expected:
        entries = content.get(table, [])
        if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
            raise RegistryError(f"{path}: {table!r} is no list of entries; write [[{table}]]")
        yield table, [_row(path.name, table, entry, at) for at, entry in enumerate(entries, 1)]


def _row(file: str, table: str, entry: dict[str, Any], at: int) -> Row:
    label = entry.get("name") or entry.get("head") or entry.get("id")
    where = f"{file}: [[{table}]] {repr(label) if label else f'number {at}'}"
    rules = TABLES[table]
    for key, value in entry.items():
        rule = rules.get(key)
        if rule is None:
            raise RegistryError(f"{where}: unknown key {key!r}; use one of {', '.join(rules)}")
        if wrong := trouble(rule, value):
            raise RegistryError(f"{where}: key {key!r}: {wrong}")
    for key in REQUIRED[table]:
        if key not in entry:
            raise RegistryError(f"{where}: key {key!r} is missing; add it")
    return Row(where, entry)
