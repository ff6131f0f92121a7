"""Copies of the review, each with years, months, days, numbers and names of its own.

Copy 0 is the review itself; any other is drawn from its number alone, so that every process that
asks for copy 17 reads the same text. What a copy changes, its golden rows change with it: a month
never overtakes another, so that the order of events, from which bare months take their years,
stays the review's.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path
from random import Random

from llmdata.source import Document, read_all

ROOT = Path(__file__).parents[1]
REVIEW = ROOT / "data/raw/2025-year-in-llms.zh.md"
GOLD = ROOT / "tests/golden/2025-year-in-llms.zh/releases.jsonl"

# A version that another number may take: what stands before it, the number, what stands behind.
# No blank stands bare in them, since they become part of a verbose pattern.
_VERSIONS = (
    ("GLM-", "4", r"(?=\.7)"),
    (r"MiniMax[-\x20]M", "2", r"(?=\.1)"),
    (r"Llama\x20", "4", r"(?![\d.])"),
    (r"Veo\x20", "3", r"(?![\d.])"),
    (r"Gemma\x20", "3", r"(?![\d.])"),
    (r"DeepSeek\x20R", "1", r"(?!\d)"),
    (r"Mistral\x20Small\x20", "3", r"(?![\d.])"),
    ("gpt-image-", "1", r"(?!\d)"),
)
_NAME = re.compile(
    "|".join(
        f"(?P<n{i}>(?<![A-Za-z0-9]){head}){number}{behind}"
        for i, (head, number, behind) in enumerate(_VERSIONS)
    )
)
_VARIED = re.compile(
    rf"""(?P<address>\]\([^)]*\))
    |{_NAME.pattern}
    |(?<!\d)(?P<year>20\d\d)(?!\d)
    |(?<!\d)(?P<month>\d{{1,2}})(?=[ ]月)
    |(?<=月[ ])(?P<day>\d{{1,2}})(?=[ ]日)
    |(?<=\$)(?P<sum>\d+)
    |(?<![\w.\-])(?P<number>\d{{2,}})(?=[ ]?(?:[亿万]|美元|篇|多?个(?!月)|分钟|[GM]B))
    """,
    re.VERBOSE,
)
_EDTF = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?P<day>-\d\d)?)?")


@dataclass(frozen=True, slots=True)
class Release:
    """A row of `releases`, as far as it is judged; `on` is a date in EDTF or None."""

    name: str
    stage: str
    on: str | None


@dataclass(frozen=True, slots=True)
class Changes:
    """What one copy puts in the place of what."""

    later: int  # years
    months: Mapping[int, int]
    versions: tuple[str, ...]
    draw: Random

    def text(self, text: str) -> str:
        return _VARIED.sub(self._put, text)

    def name(self, name: str) -> str:
        return _NAME.sub(self._put, name)

    def edtf(self, on: str) -> str:
        """A date of the golden rows; a holiday and a part of the year keep their place in it."""
        match = _EDTF.fullmatch(on)
        if match is None:
            return on
        month = match["month"]
        if month and not match["day"]:
            month = f"{self.months.get(int(month), int(month)):02}"
        year = f"{int(match['year']) + self.later}"
        return "-".join(filter(None, (year, month))) + (match["day"] or "")

    def _put(self, match: re.Match[str]) -> str:
        kind, words = str(match.lastgroup), match.group()
        if kind == "year":
            return str(int(words) + self.later)
        if kind == "month":
            return str(self.months.get(int(words), int(words)))
        if kind == "day":
            return str(self.draw.randint(1, 28))
        if kind in ("sum", "number"):
            return str(self.draw.randint(10 ** (len(words) - 1), 10 ** len(words) - 1))
        return words if kind == "address" else match[kind] + self.versions[int(kind[1:])]


def changes(number: int) -> Changes:
    """The changes of a copy (numbered from 1)."""
    draw = Random(number)
    months = sorted(draw.randint(1, 10) for _ in range(10))
    return Changes(
        later=draw.randint(0, 9),
        months=dict(enumerate(months, 1)) | {11: 11, 12: 12},
        versions=tuple(str(draw.randint(5, 9)) for _ in _VERSIONS),
        draw=draw,
    )


def document(number: int) -> Document:
    """A copy of the review; 0 is the review."""
    review = _review()
    if number == 0:
        return review
    varied = changes(number)
    head, body = review.text[: review.body_start], review.text[review.body_start :]
    year = 2025 + varied.later
    return replace(
        review,
        source_id=f"copy-{number}",
        text=head + varied.text(body),
        covers_start=date(year, 1, 1),
        covers_end=date(year, 12, 31),
    )


def documents(start: int, stop: int) -> Iterator[Document]:
    """Copies one after the other, none of them kept."""
    return map(document, range(start, stop))


def releases(number: int) -> list[Release]:
    """The golden releases of a copy."""
    if number == 0:
        return list(_gold())
    varied = changes(number)
    return [
        Release(varied.name(row.name), row.stage, row.on and varied.edtf(row.on)) for row in _gold()
    ]


@cache
def _review() -> Document:
    return read_all([REVIEW])[0]


@cache
def _gold() -> tuple[Release, ...]:
    rows = map(json.loads, GOLD.read_text(encoding="utf-8").splitlines())
    return tuple(Release(row["subject_name"], row["stage"], row["date_edtf"]) for row in rows)
