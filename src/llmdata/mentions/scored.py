"""Names that have a score in a known test, which nothing but a model has: `Bluejay-2 gets 81% on MMLU`."""

from __future__ import annotations

from itertools import takewhile

from llmdata.layout import Block, Layout
from llmdata.lazily import lazily
from llmdata.mentions.collection import Mentions
from llmdata.mentions.shapes import Shape

# What stands between a name and its score: a verb of reaching one, perhaps the test before it.
_REACHES = r"(?i:scor(?:e[sd]?|ing)|gets?|got|hits?|reach(?:es|ed)|achiev(?:es|ed)|manage[sd]|post(?:s|ed)|recorded|came\s+in(?:\s+at)?|finished(?:\s+(?:at|with))?)"
_REACHES_ZH = r"(?:得分|得了?|拿到|拿下|达到|达|做到|考了|考出|取得|跑出|跑到|斩获)"
_SCORE = r"\d{1,3}(?:\.\d{1,2})?\s*(?:[%％]|分(?!钟)|(?i:per\s?cent|points?)\b)"
_SCORED = lazily(
    rf"(?:\s*[（(][^（()）\n]{{0,24}}[）)])?\s*[:：,，]?\s*(?:(?:{_REACHES}\s+(?:(?i:an?|only|just|about|around)\s+)?){{0,2}}|(?:{_REACHES_ZH}\s*){{0,3}}){_SCORE}"
)
_IN_TEST = lazily(r"(?:['’]s\s+|\s+(?i:on|in|at)\s+(?i:the\s+)?|\s*(?:在|于|的)\s*|\s*[:：]\s*)")
_THERE = lazily(r"\s*(?:[上中里])")
_NUMBER = lazily(r"[\s*~≈]*\d{1,4}(?:\.\d{1,2})?\s*(?:%|％|分)?[\s*]*")


def has_score(layout: Layout, mentions: Mentions, shape: Shape) -> bool:
    """Whether a score in a known test is told of whatever a name stands for."""
    sentence = layout.sentences[layout.sentence_at(shape.start)]
    block = layout.blocks[sentence.block]
    if block.kind == "row":
        return _has_in_table(layout, mentions, shape, block)
    tests = [
        m
        for m in mentions.entities_in(sentence.start, sentence.end)
        if m.entity.type == "benchmark"
    ]
    if not tests:
        return False
    end = shape.end
    behind = next((t for t in tests if t.start >= end), None)
    if behind is not None and _IN_TEST.fullmatch(layout.visible, end, behind.start):
        there = _THERE.match(layout.visible, behind.end)
        end = there.end() if there is not None else behind.end
    return _SCORED.match(layout.visible, end, sentence.end) is not None


_ROWS = 40  # of a table that are looked at


def _has_in_table(layout: Layout, mentions: Mentions, shape: Shape, row: Block) -> bool:
    """Whether a name is alone in a cell of a table of scores, beside numbers, and names that are
    known stand in other rows."""
    text = layout.visible
    cells = [(start, end) for start, end in row.cells if text[start:end].strip()]
    alone = any(
        start <= shape.start and shape.end <= end and not text[shape.end : end].strip(" *")
        for start, end in cells
    )
    if row.head or not alone or not any(_NUMBER.fullmatch(text, *cell) for cell in cells):
        return False
    number = layout.sentences[layout.sentence_at(shape.start)].block
    first = number
    while first and layout.blocks[first].kind == "row" and not layout.blocks[first].head:
        first -= 1
    head, below = layout.blocks[first], layout.blocks[first + 1 : first + _ROWS]
    rows = list(takewhile(lambda block: block.kind == "row" and not block.head, below))
    if not head.head or not rows:
        return False
    tests = mentions.entities_in(head.start, head.end)
    known = mentions.entities_in(rows[0].start, rows[-1].end)
    return any(m.entity.type == "benchmark" for m in tests) and any(
        m.entity.type == "model" for m in known
    )
