"""Dates that the cells of a table go on from: that of the column's head, or of a row above.

Under `| Maker | August |` a day is one of August; `| | March |` has the year of the row above, and
rows below `| **2024** | |` are of that year.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from llmdata.layout import Block, Layout

if TYPE_CHECKING:
    from llmdata.mentions.dating import DateMention


class RowDates:
    """What the dates of a table's rows so far mean for those that follow."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.heads: dict[int, DateMention] = {}  # of a column
        self.first: DateMention | None = None  # of the first cell that is not blank
        self.group: DateMention | None = None  # of a row that has nothing else

    def above(self, row: Block) -> DateMention | None:
        """The date of the rows above that a row goes on from."""
        if row.kind != "row" or row.head or not row.cells:
            return None
        return self.first if self._is_blank(row.cells[0]) else self.group

    def head(self, row: Block, position: int) -> DateMention | None:
        """The date that heads the column of a place."""
        for column, (start, end) in enumerate(row.cells):
            if start <= position < end:
                return None if row.head else self.heads.get(column)
        return None

    def learn(self, row: Block, dates: list[DateMention]) -> None:
        """A block has been read, and these are its dates."""
        if row.kind != "row" or row.head:
            self.heads, self.first, self.group = {}, None, None
        if row.kind != "row":
            return
        told = {cell for cell in row.cells if not self._is_blank(cell)}
        for column, (start, end) in enumerate(row.cells):
            inside = [date for date in dates if start <= date.start < end]
            if row.head and len(inside) == 1:
                self.heads[column] = inside[0]
            elif column == 0 and (start, end) in told:
                self.first = inside[0] if inside else None
                if len(told) == 1:
                    self.group = self.first

    def _is_blank(self, cell: tuple[int, int]) -> bool:
        return not self.layout.visible[slice(*cell)].strip()
