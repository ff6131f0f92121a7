"""What a heading, or a name that stands alone before a sentence, makes the topic of what follows.

`## GPT-9` and then `It came out in August.`; `**GPT-9.** Released in August, it …`.
"""

from __future__ import annotations

from llmdata.extract.above import TITLE
from llmdata.extract.context import Context
from llmdata.layout import Sentence
from llmdata.lazily import lazily
from llmdata.mentions import Mention

_THINGS = ("model", "product")
# What may stand before the name that a heading opens with: its number, its maker, an article.
_BEFORE = lazily(
    r"[\W\d_]*(?:(?i:no|part)\.?\s*\d+\W*)?(?:(?i:the|enter|meet|introducing)\s+)?(?:[A-Z][\w.]*(?:['’]s)?[\s:：–—-]+){0,2}\W*"
)
# Behind it: nothing, or a sign and what explains it.
_BEHIND = lazily(r"\s*[\W_]*\Z|\s*[*_]*[:：,，(（\[|｜·/–—-]|\s*[*_]*[.。](?:\s|\Z)")
_COMPANY = lazily(r"\b(?i:company|firm|start-?up|investors|founders?)\b")
_LONGEST = 80  # characters of a heading


def headed_by(context: Context, sentence: Sentence) -> Mention | None:
    """The thing that stands above a sentence, or before it in its block, as a name alone."""
    layout = context.layout
    block = layout.blocks[sentence.block]
    between = _things(context, block.start, sentence.start)
    if between:
        first = layout.sentences[layout.sentence_at(block.start)]
        alone = (
            opens_alone(context, first.start, first.end, between) and first.end <= sentence.start
        )
        return between[0] if alone and _is_short(context, first) else None
    if block.list_id is not None:
        return None  # an item is about what leads it in, or about itself
    heading = block.heading
    if heading is None or layout.blocks[heading].level == TITLE:
        return None
    above = layout.blocks[heading]
    if _COMPANY.search(layout.visible, above.end, sentence.start):
        return None  # what has the name of its maker, of whom the words speak
    things = _things(context, above.start, sentence.start)
    if (
        not opens_alone(context, above.start, above.end, things)
        or above.end - above.start > _LONGEST
    ):
        return None
    return things[0]


def opens_alone(context: Context, start: int, end: int, things: list[Mention]) -> bool:
    """Whether one of some names, the only one, opens a heading and stands there alone."""
    if not things or len({mention.entity.id for mention in things}) > 1:
        return False
    text, name = context.layout.visible, things[0]
    opens = name.end <= end and _BEFORE.fullmatch(text, start, name.start) is not None
    return opens and _BEHIND.match(text, name.end, end) is not None


_FEW = 8  # words of a sentence that is a name and what it is


def _is_short(context: Context, sentence: Sentence) -> bool:
    return len(context.layout.visible[sentence.start : sentence.end].split()) <= _FEW


def _things(context: Context, start: int, end: int) -> list[Mention]:
    return [m for m in context.mentions.entities_in(start, end) if m.entity.type in _THINGS]
