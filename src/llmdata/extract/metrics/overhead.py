"""Whose a number is by what stands above its line: the lead-in of its list, the item that it stands below,
or the heading (`### GLM-9` and then `- Context window: 128K tokens`).
"""

from __future__ import annotations

from llmdata.extract.above import TITLE
from llmdata.extract.context import Context
from llmdata.extract.headed import opens_alone
from llmdata.extract.metrics.beside import is_worked_with
from llmdata.extract.metrics.readings import TYPES
from llmdata.layout import Sentence
from llmdata.lazily import lazily
from llmdata.mentions import Mention

_LONGEST = 80  # characters of what stands above
_FARTHEST = 4000  # characters back to it
# A line about others than what it stands under, about none, or about the reader.
_OTHERS = lazily(
    r"(?i:\b(?:typical|average|you|your|we|our|another|others?|rivals?|competitors?|(?:[a-z\-]+\s+)?(?:models|LLMs|systems|labs|companies|vendors|providers|startups))\b)"
    r"|你|您|我们|其他|其它|别的|另一|对手|竞品|同行|一般|典型|通常|平均|(?:老|旧|早期|以往|上一代|多数|主流)[^，。；]{0,4}模型"
)


def overhead(context: Context, sentence: Sentence, end: int, kinds: str) -> Mention | None:
    """The one that a line which names nobody is about, by what stands above it.

    What firms do is told of many in a section: where a paragraph tells of one, its heading alone says
    so only where the section has named nobody else.
    """
    layout = context.layout
    block = layout.blocks[sentence.block]
    if block.kind not in ("item", "paragraph") or sentence.end - block.start > _FARTHEST:
        return None
    if _named(context, block.start, sentence.end):
        return None
    if _OTHERS.search(layout.visible, sentence.start, end):
        return None
    found = above(context, sentence.block, kinds)
    if found is None or TYPES[found.entity.type] not in kinds or end - found.start > _FARTHEST:
        return None
    if block.list_id is None and "O" in kinds and not _is_one(_named(context, found.start, end)):
        return None
    return found


def above(context: Context, number: int, kinds: str) -> Mention | None:
    """The one that the nearest lead-in with a name of some kinds, or heading with a name, is about."""
    layout = context.layout
    for lead in layout.leads(number):
        if layout.blocks[lead].kind == "heading":
            break
        telling = layout.last_sentence(lead)
        named = _named(context, telling.start, telling.end)
        if named := [m for m in named if TYPES[m.entity.type] in kinds]:
            short = telling.end - telling.start <= _LONGEST
            return named[0] if short and _is_one(named) else None
    for heading in layout.headings(number):
        block = layout.blocks[heading]
        if block.level == TITLE and layout.is_title(heading):
            return None
        if named := _named(context, block.start, block.end):
            short = block.end - block.start <= _LONGEST
            alone = short and opens_alone(context, block.start, block.end, named)
            return named[0] if alone else None
    return None


def _named(context: Context, start: int, end: int) -> list[Mention]:
    """Whom words name, but for the maker of a thing that they name too, and what a thing takes in."""
    text = context.layout.visible
    named = [
        m
        for m in context.mentions.entities_in(start, end)
        if m.entity.type in TYPES and not is_worked_with(text, start, m.start, m.end)
    ]
    return [m for m in named if m.entity.type != "organization"] or named


def _is_one(named: list[Mention]) -> bool:
    return len({mention.entity.id for mention in named}) == 1
