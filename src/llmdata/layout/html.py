"""Raw HTML as a browser would show it: words, line breaks, and the rows and cells of tables."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from llmdata.layout.unseen import RAISED
from llmdata.lazily import lazily

# What stands between words: tags, and what a browser would not show at all.
_HIDDEN = lazily(
    r"<!--.*?(?:-->|\Z)|<(script|style|pre|code|svg|video|audio)\b.*?(?:</\1\s*>|\Z)|<[^>]*>?",
    re.DOTALL | re.IGNORECASE,
)
_TAG = lazily(
    r"<(/?)(table|caption|tr|t[dh]|br|li|d[td]|p|div|h[1-6]|summary|figcaption|blockquote)\b",
    re.IGNORECASE,
)
_OF_TABLES = frozenset(("table", "caption", "tr", "td", "th"))
_SPANS = lazily(r"\b(row|col)span\s*=\s*[\"']?\s*(\d{1,3})", re.IGNORECASE)
_MOST = 50  # rows or columns over which a cell may reach


class Piece(NamedTuple):
    """Something that a browser would show, where it stands in the markup."""

    kind: str  # words | table | caption | row | cell | head | end
    start: int
    words: str = ""
    rows: int = 1  # over which a cell reaches
    columns: int = 1


def pieces(markup: str) -> Iterator[Piece]:
    """What raw HTML shows, in order; a cell that is a head's is of the kind `head`."""
    position = passed = 0
    for hidden in _HIDDEN.finditer(markup + "<>"):
        if hidden.start() < passed:
            continue
        words = markup[position : hidden.start()]
        if words.strip():
            yield Piece("words", position, words.replace("\n", " "))
        position = hidden.end()
        if (mark := RAISED.match(markup, hidden.start())) is not None:  # of a note
            position = passed = mark.end()
            continue
        tag = _TAG.match(hidden.group())
        if tag is not None:
            yield from _of_tag(hidden.start(), tag, hidden.group())


def _of_tag(start: int, tag: re.Match[str], markup: str) -> Iterator[Piece]:
    name = tag[2].lower()
    if name in ("br", "li"):  # an item is a line of its own
        yield Piece("words", start, "\n")
    elif name not in _OF_TABLES:  # so are paragraphs; a definition goes on behind its term
        if not tag[1]:
            yield Piece("words", start, ": " if name == "dd" else "\n")
    elif tag[1]:
        if name not in ("td", "th"):
            yield Piece("end", start)
    elif name in ("td", "th"):
        reach = {way.lower(): min(int(n), _MOST) for way, n in _SPANS.findall(markup)}
        kind = "head" if name == "th" else "cell"
        yield Piece(kind, start, "", max(1, reach.get("row", 1)), max(1, reach.get("col", 1)))
    else:
        yield Piece("row" if name == "tr" else name, start)
