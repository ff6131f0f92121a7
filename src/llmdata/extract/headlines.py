"""Lines set in bold as a whole, each the headline of the words in the block below it.

In a list they are items of their own, or open one: `- **3 月 5 日：X 9**`, and below it what that was.
"""

from __future__ import annotations

from llmdata.layout import Layout

_LONGEST = 80  # characters of a headline
_BOLD = ("**", "__")


def headline_of(layout: Layout, number: int) -> int | None:
    """The block right above one that is its headline, if there is one."""
    if not number or layout.blocks[number].kind not in ("paragraph", "item"):
        return None
    heads = is_headline(layout, number - 1) and not is_headline(layout, number)
    return number - 1 if heads else None


def is_headline(layout: Layout, number: int) -> bool:
    """Whether a paragraph or item is one short line that is bold from its first to its last word."""
    block = layout.blocks[number]
    if block.kind not in ("paragraph", "item") or block.end - block.start > _LONGEST:
        return False
    source, (first, last) = layout.document.text, layout.source_span(block.start, block.end)
    bold = source.endswith(_BOLD, 0, first) and source.startswith(_BOLD, last)
    return bold and not any(sign in source[first:last] for sign in _BOLD)
