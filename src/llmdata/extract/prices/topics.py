"""Whose a price is where its sentence names nobody: what the text goes on about."""

from __future__ import annotations

import re
from collections.abc import Container

from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.extract.prices.claims import PRICE_WORD
from llmdata.extract.prices.entries import price_of
from llmdata.extract.prices.owners import plan_before
from llmdata.extract.prices.unknown import is_of_unknown
from llmdata.extract.records import topic_above
from llmdata.extract.view import Token, View
from llmdata.grammar.quantities import TOKENS
from llmdata.lazily import lazily
from llmdata.mentions import Mention

_THIS = lazily(r"(?:\bThis|\bThe|\bIts|这个|这项|该|其)\s*\Z")
_SERVICE = lazily(
    r"\s*(?:的\s*)?(?:订阅|套餐|计划|服务|方案|subscription|plan|tier|service)", re.IGNORECASE
)


def of_this(context: Context, view: View, told: dict[int, Observation]) -> dict[int, Observation]:
    """`This $200/month subscription` is the plan that the sentence before speaks of."""
    text = context.layout.visible
    for index, token in enumerate(view.tokens):
        if token.kind != "$" or index in told:
            continue
        this = _THIS.search(text, view.sentence.start, token.start)
        if not (this and _SERVICE.match(text, token.end)) and not _subscribes(view, text, token):
            continue
        topic = plan_before(context, view)
        if topic is None or (this and _is_another(context, view, index, topic)):
            continue
        subject = Token("Q", topic.start, topic.end, topic)
        made = price_of(context, view, "price.this", subject, index, index)
        if made is not None:
            return {index: made}
    return {}


def _is_another(context: Context, view: View, index: int, topic: Mention) -> bool:
    """Whether `the $200 tier` is not the plan of which the text has just told another sum, or one that
    its own sentence names."""
    if "Q" in view.string[index + 1 :]:
        return True
    sentence = context.layout.sentences[context.layout.sentence_at(topic.start)]
    sums = context.mentions.money_in(topic.end, sentence.end)
    return bool(sums) and all(money.amount != view.tokens[index].item.amount for money in sums)


# How one gets at a model that is named, in a sentence that names no plan: `要用只能包月，每月 90 元`.
_SUBSCRIBES = lazily(
    r"(?<!不)(?:订阅|包月)(?!量|数|者|用户|收入)|\bsubscri(?:be|ption)\b", re.IGNORECASE
)


def _subscribes(view: View, text: str, token: Token) -> bool:
    if token.item.period not in ("month", "year") or "Q" in view.string:
        return False
    return "M" in view.string and bool(_SUBSCRIBES.search(text, view.sentence.start, token.start))


def of_topic(
    context: Context, view: View, told: dict[int, Observation], offers: Container[int]
) -> dict[int, Observation]:
    """What tokens cost in a sentence that names nothing, where the one before speaks of a price."""
    if told or set("MQO") & set(view.string):
        return {}
    layout = context.layout
    index = layout.sentence_at(view.sentence.start) - 1
    topic = _priced_topic(context, view, index)
    if topic is None or topic.entity.type != "model":
        return {}
    subject = Token("M", topic.start, topic.end, topic)
    place = next(
        (i for i, t in enumerate(view.tokens) if t.kind == "$" and t.item.period in TOKENS), None
    )
    if place is None or set("xh") & set(view.string) or is_of_unknown(context, view, place):
        return {}
    first = view.tokens[place].item
    found = {}
    for place, token in enumerate(view.tokens):
        if token.kind == "$" and place not in offers:
            made = price_of(context, view, "price.topic", subject, place, place, first)
            if made is not None:
                found[place] = made
    return found


def _priced_topic(context: Context, view: View, index: int) -> Mention | None:
    """What an amount without a name is the price of: the topic of the sentence before, where that
    speaks of a price, or the heading's, where a field of its profile says `Pricing:`."""
    layout = context.layout
    earlier = layout.sentences[index] if index >= 0 else None
    if earlier is not None and PRICE_WORD.search(layout.visible, earlier.start, earlier.end):
        if earlier.block == view.sentence.block:
            topic = context.topic_before(view.sentence)
            return topic if topic is not None and topic.start >= earlier.start else None
        if _PRICE_FIELD.fullmatch(layout.visible, earlier.start, earlier.end):
            return topic_above(context, view.sentence)
    lead = _lead(context, index)
    if lead is not None:
        return lead
    if _PRICE_FIELD.match(layout.visible, view.sentence.start, view.sentence.end):
        return topic_above(context, view.sentence)
    return None


_MOST_LINES = 8  # that one lead-in is taken to speak of


def _lead(context: Context, index: int) -> Mention | None:
    """What the line speaks of that leads in lines of prices: `X 的定价如下：`."""
    layout, text = context.layout, context.layout.visible
    for place in range(index, max(-1, index - _MOST_LINES), -1):
        sentence = layout.sentences[place]
        named = context.mentions.entities_in(sentence.start, sentence.end)
        things = [m for m in named if m.entity.type in ("model", "product")]
        if text[sentence.end - 1] in ":：" and PRICE_WORD.search(
            text, sentence.start, sentence.end
        ):
            return things[-1] if things else None
        if things or not context.mentions.money_in(sentence.start, sentence.end):
            return None
    return None


_PRICE_FIELD = lazily(
    r"\W*(?:(?i:(?:API\s+)?(?:pricing|prices?|costs?)(?:\s*/\s*\w+)?)|(?:API\s*)?(?:价格|定价|收费|费用))\s*(?:[（(][^()（）]{1,32}[)）]\s*)?[:：]\W*"
)
