"""The cells of a table's rows while they are being read: where each begins, ends and reaches."""

from __future__ import annotations

from dataclasses import dataclass

from llmdata.layout.structure import Block

_Span = tuple[int, int]


@dataclass(slots=True)
class _Open:
    """A cell that has begun."""

    start: int
    rows: int = 1
    columns: int = 1
    is_head: bool = False


class Rows:
    """Gives a row's block its cells; those of the rows above that reach into it are its own too."""

    def __init__(self) -> None:
        self.open: _Open | None = None
        self.first = False  # the next row is a table's first
        self.heads = self.own = 0  # the row's own cells that are a head's, and all of them
        self.reaching: dict[int, tuple[int, _Span]] = {}  # column → further rows, the cell

    def begin_table(self) -> None:
        self.first, self.reaching = True, {}

    def begin(self, row: Block, *, head: bool) -> None:
        if head:
            self.begin_table()
        row.head, self.first, self.open = self.first, False, None
        self.heads = self.own = 0
        self._reach_into(row)

    def begin_cell(self, start: int) -> None:
        self.open = _Open(start)

    def reach(self, rows: int, columns: int, *, is_head: bool) -> None:
        """How far the cell that has begun reaches."""
        if self.open is not None:
            self.open.rows, self.open.columns, self.open.is_head = rows, columns, is_head

    def end_cell(self, row: Block | None, end: int) -> None:
        cell, self.open = self.open, None
        if row is None or cell is None:
            return
        for _ in range(cell.columns):
            if cell.rows > 1:
                self.reaching[len(row.cells)] = (cell.rows - 1, (cell.start, end))
            row.cells.append((cell.start, end))
        self.heads += cell.is_head
        self.own += 1
        self._reach_into(row)

    def end(self, row: Block, end: int) -> None:
        """A block ends: where it is a row, its last cell does, and its head is known."""
        if row.kind != "row":
            return
        self.end_cell(row, end)
        # One cell alone is no head: it tells what the rows below it are about.
        row.head = row.head or (self.heads == self.own and len(set(row.cells)) > 1)

    def _reach_into(self, row: Block) -> None:
        """The cells that come next in a row and stand in one above it."""
        while (above := self.reaching.get(len(row.cells))) is not None:
            further, cell = above
            if further > 1:
                self.reaching[len(row.cells)] = (further - 1, cell)
            else:
                del self.reaching[len(row.cells)]
            row.cells.append(cell)
