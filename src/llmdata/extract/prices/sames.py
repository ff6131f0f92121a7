"""What is priced like another thing has its price too: `X is $20 a month, as is Y`, `X 与 Y 看齐（3/15 美元）`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.extract.prices.entries import price_of
from llmdata.extract.prices.owners import owner_before
from llmdata.extract.prices.terms import PLANS
from llmdata.extract.view import Token, View

# Right before the name of what costs as much: `, as is Y`, `the same as Y`, `Like Y, …`.
_LIKE = re.compile(
    r"(?i:\b(?:as|so)\s+(?:is|are|does|do)|\bsame\s+(?:price\s+|rate\s+|cost\s+)?as|\b(?:on\s+(?:a\s+)?par|level)\s+with|\bmatching|\bat\s+the\s+(?:same\s+)?price\s+of|\bcosts?\s+(?:exactly\s+|just\s+)?what"
    r"|(?<![\w'’)] )(?<![\w-])(?:(?:just|much|exactly)\s+)?like)\s+(?:that\s+of\s+|the\s+|for\s+)?\Z"
    r"|(?:与|和|跟|同)\s*\Z"
)
_CHINESE = re.compile(r"(?:与|和|跟|同)\s*\Z")
# … or behind it: `Y costs the same`, `Y does too`, `与 Y 看齐`, `Y 也是这个价`.
_SAME = re.compile(
    r"\s*(?i:(?:is|are|costs?|charges?|asks?|goes\s+for)\s+(?:exactly\s+|just\s+|precisely\s+|also\s+)?the\s+same\b(?!\s+as\b)|(?:does|is)\s+too\b|,?\s*too\b(?=\s*(?:[,.;:)]|\Z)))"
    r"|\s*(?:也|同样)(?:都?是|卖)?(?:这个?价|同价|一样|如此|这一价格)"
)
_ALIKE = re.compile(
    r"\s*(?:的?(?:价格|定价|收费))?\s*(?:看齐|持平|一致|相同|一样|同价|拉平)\s*[（(，,：:]?\s*"
)
_HARDLY = re.compile(
    r"(?i:(?:\bnot|n['’]t|\bnearly|\balmost|\broughly|\babout|\bhardly|\bnever)\s+(?:quite\s+|cost\s+|the\s+)*)\Z"
)
_REACH = 32  # characters before a name in which words of likeness stand


def same_as(context: Context, view: View, told: dict[int, Observation]) -> Iterator[Observation]:
    """The prices that a sentence tells of one thing and, in a word, of another."""
    owners = {price.subject.id for price in told.values() if price.subject is not None}
    for place, thing in enumerate(view.tokens) if told else ():
        if thing.kind not in "MQ" or not _is_like(context, view, thing):
            continue
        for index in _shared(told, place):
            other: Token | None = thing
            first = view.tokens[index].item
            if told[index].subject_token == thing:  # `X 与 Y 看齐（$3/$15）`
                before = owner_before(context, view, place, first.period)
                other = view.tokens[before] if before is not None else None
            if other is None or other.item.entity.id in owners or not _alike(told[index], other):
                continue
            made = price_of(context, view, "price.same", other, index, index, first)
            if made is not None:
                yield made


def _is_like(context: Context, view: View, thing: Token) -> bool:
    """Whether the words round a name say that it costs as much as something else."""
    text, sentence = context.layout.visible, view.sentence
    first = max(sentence.start, thing.start - _REACH)
    like = _LIKE.search(text, first, thing.start)
    if like is not None and _CHINESE.fullmatch(like.group()):
        return _ALIKE.match(text, thing.end, sentence.end) is not None
    start = like.start() if like is not None else thing.start
    if like is None and not _SAME.match(text, thing.end, sentence.end):
        return False
    return not _HARDLY.search(text, max(sentence.start, start - _REACH), start)


def _shared(told: dict[int, Observation], place: int) -> list[int]:
    """The amounts that likeness is told of: those of the last owner before it, else the next behind."""
    before = [index for index in sorted(told) if index < place]
    near = before[::-1] or [index for index in sorted(told) if index > place]
    found: list[int] = []
    for index in near:
        if told[index].subject != told[near[0]].subject:
            break
        found.append(index)
    return sorted(found)


def _alike(price: Observation, thing: Token) -> bool:
    """Whether a thing can have the price of another: both are models, or both plans."""
    subject, entity = price.subject, thing.item.entity
    if subject is None or subject.type != entity.type:
        return False
    return entity.type == "model" or {subject.category, entity.category} <= set(PLANS)
