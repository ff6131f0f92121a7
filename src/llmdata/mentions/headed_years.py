"""The year that a heading gives to the months below it: `## 2023`, `# Year: 2023`, `## 2023 年：百模大战`.

A chronicle names each year once and only months below. The title of the whole has no say: what it
covers is known already. Nor has a year that is yet to come where words say what of: below `What to
expect in 2026` a review of 2025 still tells of its own months.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from llmdata.grammar.calendar import DateValue
from llmdata.grammar.dates import DateWords
from llmdata.layout import Block, Layout
from llmdata.lazily import lazily
from llmdata.mentions.date_roles import is_denied, is_measure

if TYPE_CHECKING:
    from llmdata.mentions.dating import DateMention

# A heading of nothing but its year or month, perhaps with a sign or a word for what it is.
_MERE = lazily(r"[\W_]*(?:(?i:the\s+year(?:\s+of)?|years?|AD|timeline|week\s+of)|年份|年度)?[\W_]*")
_HALF = 6  # months


def _says_no_time(layout: Layout, date: DateMention) -> bool:
    """Whether a year is but one that others are measured by, or in which something was not."""
    return (
        date.edition
        or is_measure(layout, date.start)
        or is_denied(layout, date)
        or _COMPARED.search(layout.visible, max(0, date.start - _NEAR), date.start) is not None
    )


_COMPARED = lazily(
    r"(?i:\b(?:vs\.?|versus|compared\s+(?:to|with)|against|like|from)\s+)\Z|(?:对比|相比|不同于)\s*\Z"
)
_NEAR = 16  # characters


class HeadedYears:
    """The headings that name a year, as they are met, for what stands below them."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.of_heading: dict[int, DateMention] = {}
        # Of each level, the last that is but a year.
        self.last_year: dict[int, DateMention] = {}

    def learn(self, number: int, dates: list[DateMention]) -> None:
        """A heading has been read, and these are its dates."""
        block = self.layout.blocks[number]
        self.last_year = {k: v for k, v in self.last_year.items() if k <= block.level}
        if len(dates) != 1 or self.layout.is_title(number):
            return
        date = dates[0]
        if not date.explicit_year and not (self.above(number) and self._is_mere(block, date)):
            return
        fits = date.bearing == "at" and date.value.start.year == date.value.end.year
        if not fits or _says_no_time(self.layout, date):
            return
        last = self.layout.document.covers_end
        ahead = last is not None and date.value.start > last
        if not ahead or self._is_mere(block, date):
            self.of_heading[number] = date
            if date.value.precision == "year" and self._is_mere(block, date):
                self.last_year[block.level] = date

    def above(self, number: int) -> DateMention | None:
        """The date of the nearest heading above a block that has a year.

        A heading may stand below one of its own level: `## 2023`, `## March`.
        """
        found = (self.of_heading.get(heading) for heading in self.layout.headings(number))
        date = next((date for date in found if date is not None), None)
        return date or self.last_year.get(self.layout.blocks[number].level)

    def value(self, words: DateWords, above: DateMention) -> DateValue | None:
        """What words without a year mean below a heading.

        Below a year they are of it. Below a month alone they are of the nearest year; where words
        name what was then (`GPT-9 (December 2024)`), the tale goes forward from it.
        """
        year = above.value.start.year
        value = words.value(year)
        if value is None or above.value.precision == "year":
            return value
        block = self.layout.blocks[self.layout.block_at(above.start)]
        last = self.layout.document.covers_end
        months = 12 * (year - value.start.year) + above.value.start.month - value.start.month
        mere = self._is_mere(block, above)
        if mere and months < -_HALF:
            return words.value(year - 1)
        if value.end < above.value.start and (not mere or months > _HALF):
            later = words.value(year + 1)
            if later is not None and (last is None or later.start <= last):
                return later
        return value

    def _is_mere(self, block: Block, date: DateMention) -> bool:
        text = self.layout.visible
        return all(
            _MERE.fullmatch(text, *span) is not None
            for span in ((block.start, date.start), (date.end, block.end))
        )
