"""What is priced like another thing has its price too: `X is $20 a month, as is Y`, `X 与 Y 看齐（3/15 美元）`."""

from __future__ import annotations

from collections.abc import Iterator

from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.extract.prices.entries import price_of
from llmdata.extract.prices.owners import owner_before
from llmdata.extract.prices.terms import PLANS
from llmdata.extract.view import Token, View
from llmdata.folding import HAN
from llmdata.lazily import lazily

# Right before the name of what costs as much: `, as is Y`, `the same as Y`, `and the same for Y`, `Like Y, …`.
_LIKE = lazily(
    r"(?i:\b(?:as|so)\s+(?:is|are|does|do)|\bsame\s+(?:price\s+|rate\s+|cost\s+)?(?:as|(?:again\s+)?for)|\b(?:on\s+(?:a\s+)?par|level)\s+with|\bmatching|\bat\s+the\s+(?:same\s+)?price\s+of|\bcosts?\s+(?:exactly\s+|just\s+)?what|,?\s+(?:and|but)\s+(?:as\s+much|that\s+much\s+again)\s+for"
    r"|(?<![\w'’)] )(?<![\w-])(?:(?:just|much|exactly)\s+)?like)\s+(?:that\s+of\s+|the\s+|for\s+)?\Z"
    r"|(?:与|和|跟|同)\s*\Z"
)
_CHINESE = lazily(r"(?:与|和|跟|同)\s*\Z")
# … or behind it: `Y costs the same`, `Y does too`, `与 Y 看齐`, `Y 也是这个价`.
_SAME = lazily(
    r"\s*(?i:(?:is|are|costs?|charges?|asks?|goes\s+for)\s+(?:exactly\s+|just\s+|precisely\s+|also\s+)?the\s+same\b(?!\s+as\b)|(?:does|is)\s+too\b|,?\s*too\b(?=\s*(?:[,.;:)]|\Z)))"
    r"|\s*(?:也|同样)(?:都?是|卖)?(?:这个?价|同价|一样|如此|这一价格)"
)
_ALIKE = lazily(
    r"\s*(?:的?(?:价格|定价|收费))?\s*(?:看齐|持平|同价|一个价|拉平|(?:一致|相同|一样)(?=\W|\Z|[每都也为是收卖贵]|便宜))"
)
# What is alike is no price: `性能与 Y 相同`, `on a par with Y in coding`.
_NOT_THE_PRICE = lazily(
    r"(?:性能|质量|能力|水平|效果|表现|实力|体验|成绩|得分|速度|参数|功能)(?:上|则|也|都|已|几乎|基本)*\Z"
)
_IN_WHAT = lazily(
    r"\s+(?i:in|for|on)\s+(?!(?i:(?:the\s+)?(?:price|pricing|cost|input|output|both)\b))[a-z]"
)
# Between an amount and words of likeness stands nothing else that could be alike.
_STILL_THE_PRICE = lazily(
    r"(?:[^\w]++|(?i:\b(?:and|an?|per|each|every|months?|monthly|years?|yearly|annually|million|1m|m|tokens?|input|output|in|out|for|both|of|the|user|seat|it|which|is|that['’]s|puts|just|exactly|now|since|from)\b)|\b[A-Z]\w*+)*+"
)
_OF_PRICE = lazily(r"(?i:\b(?:price|rate|cost|costs|charges?|asks?|goes\s+for)\b)")
_HARDLY = lazily(
    r"(?i:(?:\bnot|n['’]t|\bnearly|\balmost|\broughly|\babout|\bhardly|\bnever)\s+(?:quite\s+|cost\s+|the\s+)*)\Z"
)
_REACH = 32  # characters before a name in which words of likeness stand


def same_as(context: Context, view: View, told: dict[int, Observation]) -> Iterator[Observation]:
    """The prices that a sentence tells of one thing and, in a word, of another."""
    owners = {price.subject.id for price in told.values() if price.subject is not None}
    for place, thing in enumerate(view.tokens) if told else ():
        words = _like(context, view, thing) if thing.kind in "MQ" else None
        if words is None:
            continue
        shared = _shared(told, place)
        amount = view.tokens[shared[-1]]
        if amount.end <= words[0] and not _is_of_price(context, amount.end, words):
            continue
        for index in shared:
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


def _is_of_price(context: Context, end: int, words: tuple[int, int]) -> bool:
    """Whether words of likeness behind an amount, which ends at `end`, can be of nothing else."""
    text = context.layout.visible
    like = text[slice(*words)]
    return bool(
        HAN.search(like)
        or _OF_PRICE.search(like)
        or _STILL_THE_PRICE.fullmatch(text, end, words[0])
    )


def _like(context: Context, view: View, thing: Token) -> tuple[int, int] | None:
    """The words round a name that say that it costs as much as something else."""
    text, sentence = context.layout.visible, view.sentence
    first = max(sentence.start, thing.start - _REACH)
    like = _LIKE.search(text, first, thing.start)
    if like is not None and _CHINESE.fullmatch(like.group()):
        alike = _ALIKE.match(text, thing.end, sentence.end)
        if alike is None or _NOT_THE_PRICE.search(text, first, like.start()):
            return None
        return like.start(), alike.end()
    same = like or _SAME.match(text, thing.end, sentence.end)
    if same is None or (like is not None and _IN_WHAT.match(text, thing.end, sentence.end)):
        return None
    start = like.start() if like is not None else thing.start
    if _HARDLY.search(text, max(sentence.start, start - _REACH), start):
        return None
    return start, same.end()


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
