"""The shape of a document as the other rooms see it: sections, blocks, sentences, offsets."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from operator import attrgetter
from typing import NamedTuple

from llmdata.lazily import lazily
from llmdata.source import Document, Span

RUN_IN = 7  # below all of Markdown's own headings
_START = attrgetter("start")


_YEAR = lazily(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_DEEPEST = 16  # levels of lists whose lead-ins are asked: one may stand right below another


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with what follows it up to the next heading (source offsets)."""

    ordinal: int
    heading: str
    start: int
    end: int


@dataclass(slots=True, eq=False)
class Block:
    """A heading, paragraph, list item or table row: ``visible[start:end]``."""

    kind: str  # heading | paragraph | item | row
    start: int
    end: int
    section: int | None
    list_id: int | None = None
    position: int = 0  # 1-based place among the items of its list
    number: int | None = None  # the number that an ordered list gives it
    lead_in: int | None = None  # index of the block that introduces the list
    done: bool | None = None  # whether the box at its head is ticked
    quoted: bool = False
    level: int = 0  # of a heading: 1 is the title's; RUN_IN of a paragraph that stands for one
    heading: int | None = None  # index of the heading that it stands under
    # Of a row: its cells, also the empty ones; one that reaches over several rows is in each.
    cells: list[tuple[int, int]] = field(default_factory=list)
    head: bool = False  # of a row: whether it tells what stands below


class Sentence(NamedTuple):
    """``visible[start:end]``, without the white space around it."""

    start: int
    end: int
    block: int


@dataclass(slots=True)
class Layout:
    """A document's visible text and its structure; offsets are into ``visible``.

    ``words`` is the same text as the source writes it, before variants were folded.
    """

    document: Document
    visible: str = ""
    words: str = ""
    sections: list[Section] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    sentences: list[Sentence] = field(default_factory=list)
    # Stretches that stand in the source as they are here: where each begins, here and there.
    run_starts: list[int] = field(default_factory=list)
    run_sources: list[int] = field(default_factory=list)
    ends: dict[int, int] = field(default_factory=dict)
    starts: list[int] = field(default_factory=list)
    first_rows: list[int] = field(default_factory=list)  # of each block, once somebody has asked
    titles: list[int] = field(default_factory=list)  # the title, or -1, once somebody has asked

    def source_span(self, start: int, end: int) -> Span:
        """The source span that ``visible[start:end]`` was made from."""
        last = end - 1
        return Span(self.offset(start), self.ends.get(last, self.offset(last) + 1))

    def offset(self, position: int) -> int:
        """Where a character of the visible text stands in the source."""
        run = bisect_right(self.run_starts, position) - 1
        return self.run_sources[run] + position - self.run_starts[run]

    def quote(self, span: Span) -> str:
        """The source's own characters in a source span."""
        return self.document.text[span.start : span.end]

    def sentence_at(self, position: int) -> int:
        """Index of the sentence that holds a position of the visible text."""
        return bisect_right(self.starts, position) - 1

    def leads(self, number: int) -> Iterator[int]:
        """The blocks that lead in a block of a list, the nearest first.

        An item below others is led in by the item that it stands below, and by what leads that in.
        """
        lead = self.blocks[number].lead_in
        for _ in range(_DEEPEST):
            if lead is None:
                return
            yield lead
            lead = self.blocks[lead].lead_in

    def headings(self, number: int) -> Iterator[int]:
        """The headings that a block stands under, the nearest first, the title last."""
        heading = self.blocks[number].heading
        while heading is not None:
            yield heading
            heading = self.blocks[heading].heading

    def is_title(self, number: int) -> bool:
        """Whether a block is the title of the whole.

        A first heading of a lower level is one where others follow, but not where another of its
        level names a year as it does: those head the years of a chronicle.
        """
        if not self.titles:
            self.titles = [self._title()]
        return self.titles[0] == number

    def _title(self) -> int:
        """The block of the title, or -1."""
        first, *others = [
            number for number, block in enumerate(self.blocks) if block.kind == "heading"
        ] or [-1]
        if first < 0 or not (others or self.blocks[first].level == 1):
            return -1
        level = self.blocks[first].level
        years = any(self._names_year(n) for n in others if self.blocks[n].level == level)
        return -1 if years and self._names_year(first) else first

    def _names_year(self, number: int) -> bool:
        block = self.blocks[number]
        return _YEAR.search(self.visible, block.start, block.end) is not None

    def block_at(self, position: int) -> int:
        """Index of the block that holds a position of the visible text."""
        return bisect_right(self.blocks, position, key=_START) - 1

    def cell_at(self, position: int) -> tuple[int, int] | None:
        """The block and the column of the table's cell that holds a position, if one does."""
        number = self.block_at(position)
        for column, (start, end) in enumerate(self.blocks[number].cells):
            if start <= position < end:
                return number, column
        return None

    def below(self, number: int, column: int) -> Iterator[tuple[int, int]]:
        """The cells of a column below a table's row, the nearest first."""
        for block in islice(self.blocks, number + 1, None):
            if block.kind != "row" or block.head:
                return
            yield from block.cells[column : column + 1]

    def first_row(self, number: int) -> int:
        """The index of the first row of the table that a row stands in; of another block its own."""
        if not self.first_rows:
            for index, block in enumerate(self.blocks):
                goes_on = index and block.kind == self.blocks[index - 1].kind == "row"
                self.first_rows.append(self.first_rows[-1] if goes_on else index)
        return self.first_rows[number]

    def last_sentence(self, block: int) -> Sentence:
        """A block's last sentence: of a lead-in, the one that speaks of the list."""
        return self.sentences[self.sentence_at(self.blocks[block].end - 1)]

    def sentences_of(self, block: int) -> range:
        """Indices of a block's sentences."""
        # Sentences stand in the order of their blocks, inside of them.
        first = bisect_left(self.starts, self.blocks[block].start)
        return range(first, bisect_left(self.starts, self.blocks[block].end, first))
