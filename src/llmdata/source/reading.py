"""From a file to a `Document`, with a clear refusal for what cannot be one."""

import hashlib
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from llmdata.errors import SourceError
from llmdata.source import covered, frontmatter, infer
from llmdata.source.document import Document
from llmdata.source.manifest import Entry, Manifest, project_manifest

# The longest annual review is a few hundred kilobytes; a larger file is some other file.
LIMIT_BYTES = 16 * 1024 * 1024


def read(path: Path, manifest: Manifest | None = None) -> Document:
    """Read one source; what its manifest entry does not say, the file itself tells.

    Raises `SourceError` for a file that is missing, unreadable, too large, empty, no UTF-8 text
    or with broken front matter.
    """
    data = _bytes(path)
    text = _text(data, path)
    sha256 = hashlib.sha256(data).hexdigest()
    matter = frontmatter.parse(text, str(path))
    entry = manifest.entry(path, sha256) if manifest else None
    if entry:
        return _described(path, text, sha256, matter, entry)
    return _inferred(path, text, sha256, matter)


def read_all(paths: Sequence[Path]) -> list[Document]:
    """Read sources in the given order with the project's manifest.

    Raises `SourceError` as `read` does, and for a source that is given twice.
    """
    manifest = project_manifest()
    documents: list[Document] = []
    for path in paths:
        document = read(path, manifest)
        for earlier in documents:
            _refuse_twice(document, earlier)
        documents.append(document)
    return documents


def _refuse_twice(document: Document, earlier: Document) -> None:
    if document.sha256 == earlier.sha256:
        also = "" if document.path == earlier.path else f" (the same text as {earlier.path})"
        raise SourceError(f"{document.path}: this source is given twice{also}; name it once")
    if document.source_id == earlier.source_id:
        raise SourceError(
            f"{document.path}: its id {document.source_id!r} is also that of {earlier.path}; "
            "rename one of the two files"
        )


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(LIMIT_BYTES + 1)
    except FileNotFoundError as error:
        raise SourceError(f"{path}: no such file; check the path") from error
    except IsADirectoryError as error:
        raise SourceError(f"{path}: this is a folder; name the Markdown files in it") from error
    except PermissionError as error:
        raise SourceError(f"{path}: no permission to read this file; allow it") from error
    except (OSError, ValueError) as error:
        raise SourceError(f"{path}: this file cannot be read ({error}); check the path") from error
    if len(data) > LIMIT_BYTES:
        limit = LIMIT_BYTES // 1024**2
        raise SourceError(f"{path}: the file is larger than {limit} MiB; split it or check it")
    return data


def _text(data: bytes, path: Path) -> str:
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        raise SourceError(
            f"{path}: not UTF-8: byte 0x{data[error.start]:02x} at offset {error.start} "
            f"({error.reason}); save the file as UTF-8"
        ) from error
    if "\0" in text:
        raise SourceError(
            f"{path}: a NUL byte at offset {data.index(0)}; this is no text file, or it is damaged"
        )
    if not text.strip("\ufeff \t\r\n\f\v"):
        raise SourceError(f"{path}: the file is empty; give a file with text")
    return text


def _described(
    path: Path, text: str, sha256: str, matter: frontmatter.FrontMatter, entry: Entry
) -> Document:
    return Document(
        source_id=entry.id,
        path=str(path),
        text=text,
        sha256=sha256,
        language=entry.language,
        title=entry.title,
        author=entry.author,
        url=entry.url,
        original_url=entry.original_url,
        published_on=_published(matter, text),
        covers_start=date(min(entry.years), 1, 1),
        covers_end=date(max(entry.years), 12, 31),
        license=entry.license,
        body_start=matter.body_start,
    )


def _inferred(path: Path, text: str, sha256: str, matter: frontmatter.FrontMatter) -> Document:
    body = text[matter.body_start :]
    title = matter.values.get("title") or infer.title(body) or path.stem
    published = _published(matter, text) or infer.named_day(title, path.stem)
    latest = _last_changed(matter, published) or _month_published(matter)
    covers = covered.covers(title, latest, body)
    return Document(
        source_id=infer.slug(path.stem),
        path=str(path),
        text=text,
        sha256=sha256,
        language=infer.language(body),
        title=title,
        author=matter.values.get("author") or None,
        url=matter.values.get("url") or None,
        original_url=matter.values.get("original_url") or None,
        published_on=published,
        covers_start=covers[0] if covers else None,
        covers_end=covers[1] if covers else None,
        license=matter.values.get("license") or None,
        body_start=matter.body_start,
    )


# What front matters call the day of publication, as blogs and site generators write it.
_DATED = ("date", "published", "published_on", "publish_date", "pubdate", "date_published")


_CHANGED = ("lastmod", "last_modified", "modified", "updated", "updated_on", "date_modified")


def _last_changed(matter: frontmatter.FrontMatter, published: date | None) -> date | None:
    """The day on which a source was last written at: a page that is kept up to date tells on."""
    changed = (infer.day(matter.values.get(key, "")) for key in _CHANGED)
    return max(filter(None, (published, *changed)), default=None)


def _published(matter: frontmatter.FrontMatter, text: str) -> date | None:
    """The day of publication: the front matter's `date`, else a by-line's."""
    stated = next((d for key in _DATED if (d := infer.day(matter.values.get(key, "")))), None)
    return stated or infer.byline_day(text[matter.body_start :])


def _month_published(matter: frontmatter.FrontMatter) -> date | None:
    """The last day on which a source may have come out whose front matter names but a month."""
    months = (infer.end_of_month(matter.values.get(key, "")) for key in _DATED)
    return next(filter(None, months), None)
