"""Subscription plans named by their last word beside a price: `Cursor … Pro at $20, Ultra at $200`.

Each word is read in the light of what stands before it: the service, another of its plans, or a
maker with one service that sells such a plan. Away from a price, a bare `Pro` or `Plus` names nothing;
with the last word of its service (`AI Ultra`) it does anywhere, and in Chinese as a plan (`Max 套餐`).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from llmdata.folding import HAN
from llmdata.grammar.quantities import Money
from llmdata.layout import Layout, Sentence
from llmdata.lazily import lazily
from llmdata.mentions.entities import Mention
from llmdata.mentions.services import WITH_TIERS, Service, services
from llmdata.mentions.vocabulary import Found, Vocabulary


@dataclass(frozen=True, slots=True)
class _Anchor:
    """A place that brings services into the talk; `model`: only as the maker of a model."""

    start: int
    services: tuple[Service, ...]
    own_words: frozenset[str] = frozenset()  # those that name the model's own variants


# Between a plan and its price: `Pro plan, at $20`, `Ultra costs $200`.
_NOUN = r"(?i:plans?|tiers?|subscriptions?|subscribers|users?|customers|accounts?|members(?:hip)?|seats?)"
_TO_PRICE = lazily(
    rf"\s*(?:{_NOUN})?\s*(?:['’]s\s)?[,，:：(（—–-]*\s*(?:[a-z'’]+\s+){{0,4}}?[(（]?\s*"
)
# … and between a price and its plan: `$20 for Pro`, `the Rs 1,999 it asks for Plus`.
_FROM_PRICE = lazily(
    r"\s*(?:(?:for|on|with|to|of|under)\s+|(?:a|per)\s+(?:user|seat|head)\s+|(?:it|they|that|which|[A-Z]\w+)\s+(?:[a-z]+\s+){1,2}for\s+|in\s+the\s+case\s+of\s+)?(?:[(（]|(?:the|its|their|an?|a\s+new)\s*)?"
)
_MEASURE = lazily(
    r"\b(?:than|(?:usage|limits?|quota|capacity|rate)\s+of|as|over|like|times)\s+(?:the\s+|in\s+)?\Z"
)
_IS_PLAN = lazily(
    rf"\s*(?:{_NOUN}(?![a-z])|套餐|方案|计划|档位?(?![次案期])|会员(?!日|卡)|订阅(?!者|号))"
)
# Behind a number it is a variant's word, of whatever has it: `Foo 9 Pro`.
_NUMBER = lazily(r"(?<![$¥€£￥\d.,])\d{1,2}(?:\.\d)?[ -]\Z")
_OPENS = lazily(r"[\s\"“*•\-–—(（]*\Z")
_TOKENS_BEHIND = lazily(
    r"\s*(?:(?i:per|a|/)\s*(?:1\s*)?(?:million|m\b|mtok)|(?i:(?:in|out)\b(?=\s*(?:[,;.:)/]|and\b|\Z))|input\b|output\b)|/\s*[$€£¥]?\d)"
)


def plan_fragments(
    layout: Layout,
    vocabulary: Vocabulary,
    mentions: list[Mention],
    found: Sequence[Found],
    money: Sequence[Money],
) -> Iterator[Mention]:
    """The plans that a document names by their last word, where it tells what they cost."""
    if not money:
        return
    known, words = services(vocabulary.registry.root)
    anchors = _anchors(known, vocabulary, mentions, found)
    if not any(anchor.services for anchor in anchors):
        return
    text = layout.visible
    for index in sorted({layout.sentence_at(sum_.start) for sum_ in money}):
        sentence = layout.sentences[index]
        # What a bare word means in Chinese is read by :mod:`llmdata.extract.prices.tiers`.
        chinese = HAN.search(text, sentence.start, sentence.end) is not None
        first = bisect_left(money, sentence.start, key=_start)
        sums = money[first : bisect_left(money, sentence.end, first, key=_start)]
        for match in words.finditer(text, sentence.start, sentence.end):
            start, end = match.span()
            in_row = layout.blocks[sentence.block].kind == "row"
            called = _IS_PLAN.match(text, end) is not None
            if match["tail"] is None and (
                not called
                if chinese
                else not _priced(text, sentence, match, sums, called=called, in_row=in_row)
            ):
                continue
            if _of_another(known, mentions, match.start()) or _NUMBER.search(
                text, max(0, start - 8), start
            ):
                continue
            owner = _owner(layout, anchors, match, sentence, called=called)
            if owner is None or of_a_stranger(text, mentions, sentence, start):
                continue
            factor = match["factor"].strip().replace("×", "x") if match["factor"] else None
            entity = vocabulary.entity("product", owner.plans[match["word"]], factor)
            elliptic = match["tail"] is None
            yield Mention(start, end, entity, elliptic, form=entity.name if elliptic else None)
            # From here on the words bring this service into the talk, whatever else they could mean.
            at = bisect_left(anchors, start, key=_start)
            anchors[at : bisect_left(anchors, end, at, key=_start)] = [_Anchor(start, (owner,))]


def _of_another(services: tuple[Service, ...], mentions: list[Mention], start: int) -> bool:
    """Whether a plan's word stands right behind a product with plans of its own (`Colab Pro`)."""
    at = bisect_left(mentions, start, key=_start) - 1
    before = mentions[at] if at >= 0 else None
    if before is None or before.end != start - 1 or before.entity.type != "product":
        return False
    return before.entity.category in WITH_TIERS and all(
        service.head != before.entity.name for service in services
    )


# Before a plan's word, whose it is: `Foo's Pro plan`; and what is no name.
_POSSESSOR = lazily(r"(?<![\w.\-])(?P<name>[A-Z][A-Za-z]{2,15})['’]s\s+\Z")
_NO_NAME = frozenset(
    "It That There Here What Who Where How Let Today Yesterday Tomorrow Everyone Everybody Nobody Somebody".split()
)


def of_a_stranger(text: str, mentions: Sequence[Mention], sentence: Sentence, start: int) -> bool:
    """Whether a plan's word stands behind the possessive of a name that nobody knows."""
    match = _POSSESSOR.search(text, max(sentence.start, start - 24), start)
    if match is None or match["name"] in _NO_NAME:
        return False
    at = bisect_left(mentions, match.end("name"), key=_start) - 1
    return at < 0 or mentions[at].end < match.end("name")


def _start(place: Mention | Money | _Anchor) -> int:
    return place.start


def _priced(
    text: str,
    sentence: Sentence,
    match: re.Match[str],
    sums: Sequence[Money],
    *,
    called: bool,
    in_row: bool,
) -> bool:
    """Whether a plan's word stands beside its price, or calls itself a plan in a sentence on prices."""
    start, end = match.span()
    opens = _OPENS.fullmatch(text, sentence.start, start) is not None
    if opens and not (
        called
        or in_row
        or re.match(
            r"\s*(?:[:：(（—–-]|[a-z]+\s+[$€£¥₹]|costs|is\b|at\b|was\b)", text[end : end + 16]
        )
    ):
        return False  # `Plus, …`, `Go …` at the head of a sentence are words like others
    if called:
        return True
    if _MEASURE.search(text, max(sentence.start, start - 24), start):
        return False
    for sum_ in sums:
        if _TOKENS_BEHIND.match(text, sum_.end) or sum_.period == "million_tokens":
            continue
        if sum_.start >= end and _TO_PRICE.fullmatch(text, end, _from(sum_)):
            return True
        if sum_.end <= start and _FROM_PRICE.fullmatch(text, _to(sum_), start):
            return True
    return False


def _from(money: Money) -> int:
    """Where a sum begins, with a period that stands before it."""
    return min(money.start, money.period_span[0]) if money.period_span else money.start


def _to(money: Money) -> int:
    return max(money.end, money.period_span[1]) if money.period_span else money.end


def _anchors(
    services: tuple[Service, ...],
    vocabulary: Vocabulary,
    mentions: list[Mention],
    found: Sequence[Found],
) -> list[_Anchor]:
    """What brings services into the talk, in order of place."""
    by_head = {service.head: service for service in services}
    by_plan = {plan: service for service in services for plan in service.plans.values()}
    by_maker: dict[str, list[Service]] = {}
    for service in services:
        by_maker.setdefault(service.organization, []).append(service)
    anchors = []
    variants: dict[str, frozenset[str]] = {}
    for mention in mentions:
        entity = mention.entity
        if entity.type == "organization":
            anchors.append(_Anchor(mention.start, tuple(by_maker.get(entity.id, ()))))
        elif entity.type == "product":
            own = by_plan.get(entity.id) or by_head.get(entity.name)
            made = tuple(by_maker.get(entity.organization_id or "", ()))
            anchors.append(_Anchor(mention.start, (own,) if own is not None else made))
        elif entity.type == "model" and entity.family_id is not None:
            made = tuple(by_maker.get(entity.organization_id or "", ()))
            if entity.family_id not in variants:
                variants[entity.family_id] = _variants(vocabulary, entity.family_id)
            anchors.append(_Anchor(mention.start, made, variants[entity.family_id]))
    named = {mention.start for mention in mentions}
    anchors += [
        _Anchor(name.start, (by_head[name.family.name],))
        for name in found
        if name.family is not None and name.start not in named and name.family.name in by_head
    ]
    return sorted(anchors, key=_start)


def _variants(vocabulary: Vocabulary, family_id: str) -> frozenset[str]:
    """The words of a family's variants, in lower case: behind its models they are no plans."""
    habits = vocabulary.habits[family_id]
    return frozenset(w.lower() for w in (*habits.words.values(), *habits.common.values()))


def _owner(
    layout: Layout,
    anchors: list[_Anchor],
    match: re.Match[str],
    sentence: Sentence,
    *,
    called: bool,
) -> Service | None:
    """The service whose plan a word means: of those spoken of before it, else right behind it."""
    block = layout.blocks[sentence.block]
    first = bisect_left(anchors, block.start, key=_start)
    here = bisect_left(anchors, match.start(), first, key=_start)
    last = bisect_left(anchors, sentence.end, here, key=_start)
    near = [*reversed(anchors[first:here]), *anchors[here:last]]
    if block.lead_in is not None:
        above = layout.blocks[block.lead_in]
        near += [a for a in reversed(anchors) if above.start <= a.start < above.end]
    heading = next(
        (b for b in layout.blocks if b.kind == "heading" and b.section == block.section), None
    )
    if heading is not None:
        near += [a for a in anchors if heading.start <= a.start < heading.end]
    for anchor in near:
        if not anchor.services and sentence.start <= anchor.start < match.start():
            return None  # what is named last sells no plans that anybody knows
        fits = [service for service in anchor.services if _sells(service, match)]
        if match["word"].lower() in anchor.own_words and fits and not called:
            return None  # it may be the model's own variant
        if len(fits) == 1:
            return fits[0]
    return None


def _sells(service: Service, match: re.Match[str]) -> bool:
    tail = match["tail"]
    return match["word"] in service.plans and (
        tail is None or service.head.rpartition(" ")[2] == tail
    )
