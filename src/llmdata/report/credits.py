"""Whom a release is owed to: the reviews that it was read from, in plain text."""

from dataclasses import dataclass
from datetime import date

import polars as pl

#: A note under a table names up to so many reviews; the index page names all.
NAMED = 4


@dataclass(frozen=True, slots=True)
class Credit:
    """One review, as it is credited."""

    title: str
    language: str
    author: str | None
    address: str | None
    license: str | None

    def line(self) -> str:
        """Title, author, address and licence in one line of plain text (not escaped)."""
        title = f"《{self.title}》" if self.language.startswith("zh") else f"“{self.title}”"
        named = f"{title} by {self.author}" if self.author else title
        parts = [named, self.address, self.license]
        return " · ".join(part for part in parts if part)


def read_credits(sources: pl.DataFrame) -> list[Credit]:
    """The reviews in the order of the sources table; the original's address goes first."""
    return [
        Credit(
            title=row["title"],
            language=row["language"],
            author=row["author"],
            address=row["original_url"] or row["url"],
            license=row["license"],
        )
        for row in sources.iter_rows(named=True)
    ]


def notes(credited: list[Credit]) -> list[str]:
    """The source notes under a table: one per review, shortened where there are many."""
    lines = [f"Source: {credit.line()}" for credit in credited[:NAMED]]
    further = len(credited) - NAMED
    if further > 0:
        lines.append(f"and {further} more, all named on the index page")
    return lines


def years(sources: pl.DataFrame) -> str | None:
    """The years that the reviews cover, such as "2025", or a range; null where there are none."""
    days: list[date] = [
        day for column in ("covers_start", "covers_end") for day in sources[column].drop_nulls()
    ]
    if not days:
        return None
    first, last = min(days).year, max(days).year
    return str(first) if first == last else f"{first}\N{EN DASH}{last}"
