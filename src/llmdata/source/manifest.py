"""The manifest of the project's own sources, `data/raw/sources.toml`."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path

from llmdata.errors import SourceError

MANIFEST_FILE = Path("data/raw/sources.toml")
_LANGUAGES = ("en", "zh")
_OPTIONAL = ("author", "translator", "url", "original_url", "license")


@dataclass(frozen=True, slots=True)
class Entry:
    """What the manifest says of one source; `file` is relative to the manifest's folder."""

    id: str
    file: str
    title: str
    language: str
    sha256: str
    years: tuple[int, ...]
    author: str | None = None
    translator: str | None = None
    url: str | None = None
    original_url: str | None = None
    license: str | None = None


@dataclass(frozen=True, slots=True)
class Manifest:
    """The entries of one `sources.toml`, in its order."""

    path: Path
    entries: tuple[Entry, ...]

    def file(self, entry: Entry) -> Path:
        """The source's file."""
        return self.path.parent / entry.file

    def entry(self, path: Path, sha256: str) -> Entry | None:
        """The entry of a file, known by its place or by its bytes, or None.

        Raises `SourceError` for a file that stands where the manifest says but holds other bytes.
        """
        for entry in self.entries:
            if self.file(entry).resolve() == path.resolve():
                if entry.sha256 != sha256:
                    raise SourceError(
                        f"{path}: the file is not the one that {self.path} describes; restore it, "
                        f'or set sha256 = "{sha256}" in the entry {entry.id!r}'
                    )
                return entry
        return next((entry for entry in self.entries if entry.sha256 == sha256), None)


def load_manifest(path: Path) -> Manifest:
    """Read and check a `sources.toml`; raises `SourceError` that says what to put right."""
    try:
        content = tomllib.loads(path.read_bytes().decode())
    except OSError as error:
        raise SourceError(f"{path}: cannot read the manifest ({error.strerror})") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SourceError(f"{path}: the manifest is not valid TOML: {error}") from error
    tables = content.pop("source", [])
    if content or not isinstance(tables, list):
        raise SourceError(f"{path}: a manifest holds [[source]] tables and nothing else")
    entries = tuple(
        _entry(table, f"{path}, source {number}") for number, table in enumerate(tables, start=1)
    )
    for field in ("id", "file", "sha256"):
        values = [getattr(entry, field) for entry in entries]
        twice = sorted({value for value in values if values.count(value) > 1})
        if twice:
            raise SourceError(f"{path}: two sources share the {field} {twice[0]!r}; remove one")
    return Manifest(path, entries)


def _entry(table: Mapping[str, object], where: str) -> Entry:
    known = {field.name for field in fields(Entry)}
    unknown = sorted(set(table) - known)
    if unknown:
        raise SourceError(
            f"{where}: unknown key {unknown[0]!r}; the keys are {', '.join(sorted(known))}"
        )
    missing = sorted(known - set(_OPTIONAL) - set(table))
    if missing:
        raise SourceError(f"{where}: the key {missing[0]!r} is missing; add it")
    years = table["years"]
    if not isinstance(years, list) or not years or not all(type(year) is int for year in years):
        raise SourceError(f"{where}: years must be a list of years such as [2025]")
    texts: dict[str, str] = {}
    for key in sorted(known & set(table) - {"years"}):
        value = table[key]
        if not isinstance(value, str) or not value.strip():
            raise SourceError(f"{where}: {key} must be a text that is not empty; correct it")
        texts[key] = value
    if texts["language"] not in _LANGUAGES:
        raise SourceError(f"{where}: language must be one of {', '.join(_LANGUAGES)}")
    return Entry(years=tuple(years), **texts)


def project_root() -> Path:
    """The checkout that the current folder lies in, else the one that the package runs from.

    Raises `SourceError` where there is neither.
    """
    here = Path.cwd()
    for folder in (here, *here.parents, *Path(__file__).resolve().parents):
        if (folder / MANIFEST_FILE).is_file():
            return folder
    raise SourceError(
        f"no {MANIFEST_FILE} in {here} or above: run this in a checkout of the project, "
        "or name the sources and the folders on the command line"
    )


def project_manifest() -> Manifest | None:
    """The manifest of `project_root`, or None outside of any checkout."""
    try:
        root = project_root()
    except SourceError:
        return None
    return load_manifest(root / MANIFEST_FILE)


def default_sources() -> list[Path]:
    """The files that the project's manifest lists, in its order; raises `SourceError`."""
    manifest = load_manifest(project_root() / MANIFEST_FILE)
    return [manifest.file(entry) for entry in manifest.entries]
