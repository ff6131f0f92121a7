"""From the events of a Markdown parser to visible text, block by block."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

import pyromark

from llmdata.folding import fold
from llmdata.layout.addresses import without_addresses
from llmdata.layout.checks import tick_items
from llmdata.layout.counters import number_items
from llmdata.layout.html import pieces
from llmdata.layout.lines import are_entries, set_in
from llmdata.layout.notes import pass_over_notes
from llmdata.layout.rows import Rows
from llmdata.layout.run_in import is_run_in, keep_parallel
from llmdata.layout.separated import set_tables
from llmdata.layout.structure import RUN_IN, Block, Layout, Section
from llmdata.layout.unseen import (
    LINKED,
    MAY_BREAK,
    RAISED,
    WITHOUT_WIDTH,
    as_seen,
    doubled_blanks,
    leave_out,
    marks_of_notes,
)
from llmdata.lazily import lazily
from llmdata.source import Document

_OPTIONS = (
    pyromark.Options.ENABLE_TABLES
    | pyromark.Options.ENABLE_STRIKETHROUGH
    | pyromark.Options.ENABLE_DEFINITION_LIST
)
# Their words are no prose of the author: program text, screenshots' descriptions, raw data.
_SILENT = frozenset({"CodeBlock", "Image", "MetadataBlock"})
# Nor are words that are struck out, such as the price before a cut; `~$20` is but about.
_STRUCK, _STRIKE = "Strikethrough", b"~~"
_TEXT_BLOCKS = {"Paragraph": "paragraph", "Heading": "heading"}
# A row of a table reads like a sentence whose cells are its clauses.
_ROWS = frozenset({"TableRow", "TableHead"})
_TERM, _DEFINITION = "DefinitionListTitle", "DefinitionListDefinition"
_LISTS = frozenset({"List", "DefinitionList"})
# All others are inline: what they mark reads like the words around it.
_SHAPING = _SILENT | {_STRUCK} | _TEXT_BLOCKS.keys() | _ROWS | _LISTS | {"BlockQuote", "Item", _TERM, _DEFINITION, "HtmlBlock", "TableCell"}  # fmt: skip
_WHITE = lazily(r"\s+")
_BEFORE_MARK, _LONGEST_MARK = 12, 400  # bytes
_NUMBER = lazily(rb"\s*(\d{1,9})[.)]")
_BREAK = lazily(r"<br\s*/?>", re.IGNORECASE)


@dataclass(slots=True)
class _OpenList:
    """A list whose items are being read."""

    list_id: int
    lead_in: int | None
    position: int = 0
    number: int | None = None
    fresh: bool = False  # an item has begun and no paragraph of it was seen
    item: int | None = None  # the block that the open item begins with
    below: list[bool] = field(default_factory=list)  # of lines: which are set in


class Builder:
    """Consumes parser events and writes visible text, block by block."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.layout = Layout(document)
        self.pieces: list[str] = []
        self.length = 0
        self.heading_starts: list[int] = []
        self.block: Block | None = None
        self.silent = 0
        self.quotes = 0
        self.lists: list[_OpenList] = []
        self.n_lists = 0
        self.defines = False  # a definition has begun behind its term
        self.entry_lines: _OpenList | None = None  # of a paragraph whose lines are entries
        self.edge: int | None = None  # the sign of a link or of emphasis that stands right here
        self.passed = 0  # the byte up to which a note's mark is passed over
        self.rows = Rows()
        # Byte ranges become code point offsets by walking along with the parser.
        self.raw = document.text[document.body_start :].encode()
        self.byte = 0
        self.point = document.body_start

    def walk(self) -> None:
        text = self.document.text[self.document.body_start :]
        for event, where in pyromark.events_with_range(text, options=_OPTIONS):
            start, end = where["start"], where["end"]
            if end <= self.passed:
                continue
            if isinstance(event, str):
                if event != "Rule":
                    self.line_break(event == "HardBreak", start)
                continue
            ((kind, value),) = event.items()
            if kind == "Text":
                self.add(str(value), start, end)
            elif kind == "Code":
                self.code(str(value), start, end)
            elif kind == "InlineHtml" and _BREAK.fullmatch(str(value)):
                self.add("\n", start)
            elif kind == "InlineHtml":
                self.pass_over(RAISED, start)
            elif kind == "Start" or kind == "End":
                tag = value if isinstance(value, str) else _name(value)
                if tag not in _SHAPING:
                    if kind == "Start" and tag == "Link" and self.stands_behind_words():
                        self.pass_over(LINKED, start, end)
                    self.edge = start if kind == "Start" else end - 1
                    continue
                if tag == _STRUCK:
                    self.strike(self.raw.startswith(_STRIKE, start), begins=kind == "Start")
                elif kind == "Start":
                    self.open(tag, start, end)
                else:
                    self.close(tag)

    def pass_over(self, mark: re.Pattern[str], start: int, end: int | None = None) -> None:
        """Pass over the mark of a note that begins at a byte, and ends at one if that is known."""
        before = self.raw[max(0, start - _BEFORE_MARK) : start].decode(errors="ignore")
        behind = self.raw[start : start + _LONGEST_MARK if end is None else end]
        text = before + behind.decode(errors="ignore")
        found = mark.match(text, len(before))
        if found is not None and (end is None or found.end() == len(text)):
            self.passed, self.edge = start + len(found[0].encode()), start

    def stands_behind_words(self) -> bool:
        return (
            self.block is not None and bool(self.pieces[-1:]) and not self.pieces[-1][-1].isspace()
        )

    def strike(self, out: bool, *, begins: bool) -> None:
        if out:
            self.silent += 1 if begins else -1

    def open(self, tag: str, start: int, end: int) -> None:
        if tag in _SILENT:
            self.silent += 1
        elif tag == "BlockQuote":
            self.end_block()
            self.quotes += 1
        elif tag in _LISTS:
            self.end_block()
            lead_in = len(self.layout.blocks) - 1 if self.layout.blocks else None
            self.lists.append(_OpenList(self.n_lists, lead_in))
            self.n_lists += 1
        elif tag == "Item":
            self.end_block()
            self.lists[-1].position += 1
            marker = _NUMBER.match(self.raw, start)
            self.lists[-1].number = int(marker[1]) if marker else None
            self.lists[-1].fresh = True
        elif tag == _TERM:
            self.end_block()
            self.lists[-1].position += 1
            self.lists[-1].fresh = True
            self.begin_block("paragraph")
        elif tag == _DEFINITION:
            self.define(start)
        elif tag == "HtmlBlock":
            self.end_block()
            self.html(start, end)
        elif tag in _ROWS:
            self.begin_row(head=tag == "TableHead")
        elif tag == "TableCell":
            self.begin_cell(start, part=start < end)
        elif tag == "Paragraph" and self.defines:
            self.defines = False
        elif tag in _TEXT_BLOCKS:
            self.end_block()
            if tag == "Heading":
                self.heading_starts.append(self.offset(start))
            self.begin_block(_TEXT_BLOCKS[tag])
            if tag == "Heading" and self.block is not None:
                self.block.level = _level(self.raw[start:end])
            if tag == "Paragraph" and self.block is not None and self.block.kind == "paragraph":
                paragraph = as_seen(self.raw[start:end].decode())
                self.block.level = RUN_IN if is_run_in(paragraph) else 0
                self.lines_of(paragraph)

    def define(self, start: int) -> None:
        """Begin a definition: the first of a term goes on behind it, as `term: definition`."""
        self.defines = self.block is not None
        if self.defines:
            start = self.raw.index(b":", start)
            self.add(": " if self.raw[start + 1 : start + 2].isspace() else ":", start)

    def lines_of(self, paragraph: str) -> None:
        """Find out whether each line of a paragraph is an entry: then it reads like a list."""
        self.entry_lines = None
        if not self.lists and (below := set_in(paragraph)) is not None:
            self.entry_lines = _OpenList(self.n_lists, None, below=below)
            self.n_lists += 1
            return
        if (first := are_entries(paragraph)) is None or self.block is None:
            return
        here = len(self.layout.blocks)  # where this block will stand, which leads in the others
        lead_in = here if not first else here - 1 if here else None
        self.entry_lines = _OpenList(self.n_lists, lead_in)
        self.n_lists += 1
        if first:
            self.begin_entry()

    def begin_entry(self) -> None:
        if self.block is not None and self.entry_lines is not None:
            self.entry_lines.position += 1
            if self.entry_lines.below:
                self.below_head(self.entry_lines)
                return
            self.block.kind, self.block.list_id = "item", self.entry_lines.list_id
            self.block.position = self.entry_lines.position
            self.block.lead_in = self.entry_lines.lead_in

    def below_head(self, lines: _OpenList) -> None:
        """A line that is set in is an item of what the line above leads in; others lead in."""
        if self.block is None:
            return
        if not lines.below[lines.position]:
            lines.lead_in = None
            return
        if lines.lead_in is None:
            lines.lead_in, lines.list_id = len(self.layout.blocks) - 1, self.n_lists
            self.n_lists += 1
        self.block.kind, self.block.list_id = "item", lines.list_id
        self.block.position, self.block.lead_in = lines.position, lines.lead_in

    def line_break(self, hard: bool, start: int) -> None:
        if self.entry_lines is None or self.block is None or self.silent:
            self.add("\n" if hard else " ", start)
            return
        self.end_block()
        self.begin_block("paragraph")
        self.begin_entry()

    def close(self, tag: str) -> None:
        if tag in _SILENT:
            self.silent -= 1
        elif tag == "BlockQuote":
            self.end_block()
            self.quotes -= 1
        elif tag == "TableCell":
            self.rows.end_cell(self.block, self.length)
        elif tag in _LISTS:
            self.end_block()
            self.lists.pop()
        elif tag in _TEXT_BLOCKS or tag in _ROWS or tag in ("Item", _DEFINITION):
            self.end_block()
            self.entry_lines = None

    def begin_row(self, *, head: bool) -> None:
        self.end_block()
        self.begin_block("row")
        if self.block is not None:
            self.rows.begin(self.block, head=head)

    def begin_cell(self, start: int, *, part: bool = True) -> None:
        """A cell begins; a comma parts it from those before it."""
        if self.block is None or self.block.kind != "row":
            return
        self.rows.end_cell(self.block, self.length)
        if part and self.block.start < self.length:
            self.add("，", start)
        self.rows.begin_cell(self.length)

    def begin_block(self, kind: str) -> None:
        section = len(self.heading_starts) - 1 if self.heading_starts else None
        block = Block(kind, self.length, self.length, section, quoted=self.quotes > 0)
        if self.lists and self.lists[-1].fresh and kind == "paragraph":
            inner = self.lists[-1]
            inner.fresh, inner.item = False, len(self.layout.blocks)
            block.kind, block.list_id = "item", inner.list_id
            block.position, block.lead_in = inner.position, inner.lead_in
            block.number = inner.number
        elif self.lists and kind == "paragraph":
            block.lead_in = self.lists[-1].item  # an item's first line leads in what else it has
        self.block = block

    def end_block(self) -> None:
        """Keep the open block if it has words; a line break parts it from the next."""
        block, self.block = self.block, None
        if block is None or block.start == self.length:
            return
        self.rows.end(block, self.length)
        block.end = self.length
        self.layout.blocks.append(block)
        self.write("\n", self.layout.offset(self.length - 1))

    def offset(self, byte: int) -> int:
        """Code point offset in the source of a byte of the body."""
        if byte < self.byte:
            return self.point - len(self.raw[byte : self.byte].decode())
        self.point += len(self.raw[self.byte : byte].decode())
        self.byte = byte
        return self.point

    def add(self, words: str, start: int, end: int | None = None) -> None:
        """Append words that stand at a byte of the body, to the open block or a new one."""
        if self.silent:
            return
        if WITHOUT_WIDTH.search(words):
            self.add_seen(words, start)
            return
        if self.block is None:
            if not words.strip():
                return
            self.begin_block("paragraph")
        self.part_numbers(words)
        at = self.offset(start)
        self.write(words, at)
        if end is not None and len(words) == 1 and self.raw[start:end].startswith(b"&"):
            # An entity (`&amp;`): one visible character may stand for several.
            self.layout.ends[self.length - 1] = at + len(self.raw[start:end].decode())

    def add_seen(self, words: str, start: int) -> None:
        """Append words without the signs among them that have no width."""
        place = 0
        for sign in WITHOUT_WIDTH.finditer(words + "\ufeff"):
            seen = words[place : sign.start()]
            if seen:
                self.add(seen, start + len(words[:place].encode()))
            if MAY_BREAK in sign[0]:
                self.edge = start + len(words[: sign.start()].encode())
            place = sign.end()

    def part_numbers(self, words: str) -> None:
        """Keep two numbers apart between which only a link begins or emphasis ends: `**X 9**2025 年`."""
        edge, self.edge = self.edge, None
        if (
            edge is not None
            and words[:1].isdigit()
            and self.pieces
            and self.pieces[-1][-1:].isdigit()
        ):
            self.write(" ", self.offset(edge))

    def write(self, words: str, source: int) -> None:
        """Append words that stand just so at an offset of the source."""
        self.pieces.append(words)
        self.layout.run_starts.append(self.length)
        self.layout.run_sources.append(source)
        self.length += len(words)

    def code(self, words: str, start: int, end: int) -> None:
        """Program text among words; a line break in it reads as a space."""
        place = self.raw[start:end].translate(_BREAKS_AS_SPACES).find(words.encode())
        if place >= 0:
            self.add(words, start + place)
        elif not self.silent:  # markup of the block stands in it: it is cited as a whole
            self.add(words[:1], start)
            first, last = self.offset(start), self.offset(end)
            for letter in words[1:]:
                self.write(letter, first)
            self.layout.ends.update(
                dict.fromkeys(range(self.length - len(words), self.length), last)
            )

    def html(self, start: int, end: int) -> None:
        """What a browser would show of raw HTML."""
        markup = self.raw[start:end].decode()
        for piece in pieces(markup):
            place = start + len(markup[: piece.start].encode())
            if piece.kind == "words":
                self.add(piece.words, place)
            elif piece.kind in ("cell", "head"):
                self.begin_cell(place)
                self.rows.reach(piece.rows, piece.columns, is_head=piece.kind == "head")
            elif piece.kind == "row":
                self.begin_row(head=False)
            else:
                self.end_block()
                if piece.kind == "table":
                    self.rows.begin_table()
        self.end_block()

    def finish(self) -> Layout:
        self.end_block()
        layout = self.layout
        layout.words = "".join(self.pieces)
        leave_out(layout, marks_of_notes(layout.words))
        layout.visible = without_addresses(fold(layout.words))
        number_items(layout.blocks, layout.visible, self.n_lists)
        tick_items(layout.blocks, layout.visible)
        set_tables(layout.blocks, layout.visible)
        leave_out(layout, doubled_blanks(layout))
        pass_over_notes(layout)
        keep_parallel(layout.blocks)
        _put_under_headings(layout.blocks)
        titles = {
            block.section: _WHITE.sub(" ", layout.visible[block.start : block.end]).strip(" #¶")
            for block in layout.blocks
            if block.kind == "heading"
        }
        ends = [*self.heading_starts[1:], len(self.document.text)]
        layout.sections = [
            Section(i + 1, titles.get(i, ""), start, end)
            for i, (start, end) in enumerate(zip(self.heading_starts, ends, strict=False))
        ]
        return layout


_BREAKS_AS_SPACES = bytes.maketrans(b"\r\n", b"  ")


def _put_under_headings(blocks: list[Block]) -> None:
    """Tell each block which heading it stands under: a heading, that of a higher level."""
    above: list[int] = []
    for index, block in enumerate(blocks):
        while block.level and above and blocks[above[-1]].level >= block.level:
            above.pop()
        block.heading = above[-1] if above else None
        if block.level:
            above.append(index)


def _level(heading: bytes) -> int:
    """The level of a heading, by its signs before it or the line below it."""
    signs = len(heading) - len(heading.lstrip(b"#"))
    return signs or (1 if heading.rstrip().endswith(b"=") else 2)


def _name(value: Any) -> str:
    """The name of a tag that tells more: the key of what it tells."""
    return str(next(iter(value)))
