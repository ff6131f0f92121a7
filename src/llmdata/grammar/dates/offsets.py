"""Words that count from the date told last, or from the day of writing.

What they count from is settled by ``llmdata.mentions``; here they are only read.
"""

from __future__ import annotations

from collections.abc import Iterator

from llmdata.grammar.dates.counting_chinese import counted_in_chinese
from llmdata.grammar.dates.counting_english import counted_in_english
from llmdata.grammar.dates.offset import OffsetWords
from llmdata.grammar.dates.writing import from_writing


def find_offsets(text: str, start: int, end: int) -> Iterator[OffsetWords]:
    """All words in `text[start:end]` that count from another date."""
    yield from from_writing(text, start, end)
    yield from counted_in_chinese(text, start, end)
    yield from counted_in_english(text, start, end)
