"""What a source is once it is read: its text, untouched, and what is known about it."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple


class Span(NamedTuple):
    """A half-open range of Unicode code points: `text[start:end]`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Document:
    """One source.

    `text` is the file decoded as UTF-8 and otherwise untouched: a byte order mark and carriage
    returns stay, so that every offset is an offset into the file. The body begins at
    `body_start`, behind the front matter. `covers_start` and `covers_end` are the first and last
    day (inclusive) that the review covers, or None where nothing tells the year; a bare month
    then has no year.
    """

    source_id: str
    path: str
    text: str
    sha256: str
    language: str
    title: str
    author: str | None
    url: str | None
    original_url: str | None
    published_on: date | None
    covers_start: date | None
    covers_end: date | None
    license: str | None
    body_start: int
