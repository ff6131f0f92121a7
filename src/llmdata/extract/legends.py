"""Signs in the cells of a table that words beside it explain: `🟢 shipped · 🟡 announced`, `R = released`."""

from __future__ import annotations

from collections.abc import Mapping

from llmdata.extract.context import Context
from llmdata.extract.grids import Grid, Span, above
from llmdata.layout import Block, Sentence
from llmdata.lazily import lazily

_ENTRY = lazily(
    r"(?P<sign>[\u2190-\u2bff\U0001f300-\U0001faff]\ufe0f?|(?<![A-Za-z])[A-Z](?=\s*[=＝:：]))"
    r"\s*[=＝:：–—-]?\s*(?P<words>[A-Za-z\u4e00-\u9fff][^·•|,;/、，；()（）\n\u2190-\u2bff\U0001f300-\U0001faff]{0,40})"
)
_TITLE = 16  # characters before the first sign: `Legend:`, `图例：`
_FEWEST = 2
_BESIDE = 2  # blocks above a table that may explain it


def legend_of(context: Context, grid: Grid) -> Mapping[str, Span]:
    """By a sign the words that a line above a table or below it has for it."""
    below = [grid.below] if grid.below is not None else []
    for block in (*above(context, grid, _BESIDE), *below):
        if found := _read(context, block):
            return found
    return {}


def is_legend(context: Context, block: Block) -> bool:
    """Whether a block only explains signs."""
    return bool(_read(context, block))


_SO_FAR = 40  # blocks from an entry to the line that explains its sign


def meant_by_sign(context: Context, sentence: Sentence) -> str | None:
    """What the sign that opens an entry means, where a line of its section explains it."""
    text, blocks = context.layout.visible, context.layout.blocks
    sign = text[sentence.start : sentence.start + 1]
    if not _SIGN.match(sign):
        return None
    for step in (-1, 1):
        for place in range(sentence.block + step, sentence.block + step * _SO_FAR, step):
            block = blocks[place] if 0 <= place < len(blocks) else None
            if block is None or (block.kind == "heading" and step == 1):
                break
            if block.kind == "paragraph" and sign in (found := _read(context, block)):
                return text[slice(*found[sign])]
    return None


_SIGN = lazily(r"[\u2190-\u2bff\U0001f300-\U0001faff]")


def _read(context: Context, block: Block) -> dict[str, Span]:
    if block.kind == "heading":
        return {}
    text = context.layout.visible
    found = list(_ENTRY.finditer(text, block.start, block.end))
    if len(found) < _FEWEST or found[0].start() - block.start > _TITLE:
        return {}
    return {match["sign"].rstrip("\ufe0f"): match.span("words") for match in found}


def explained(context: Context, legend: Mapping[str, Span], cell: Span) -> Span:
    """A cell, or the words that explain the sign which is all that it holds."""
    sign = context.layout.visible[slice(*cell)].strip(" *_\ufe0f")
    return legend.get(sign, cell)
