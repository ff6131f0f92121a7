"""Variants that go by their own word beside the model they are of: `GPT-5 …，Pro 版`, `its mini version`."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from llmdata.grammar.names import ModelName
from llmdata.layout import Layout
from llmdata.lazily import lazily
from llmdata.mentions.anchors import fragment, name_of
from llmdata.mentions.entities import Mention
from llmdata.mentions.siblings import plain, with_word
from llmdata.mentions.vocabulary import Vocabulary
from llmdata.registry import Family

# Whether a word is one for variants is the family's to say.
_WORDS = r"[A-Z][A-Za-z]{2,11}|[Mm]ini|[Nn]ano"
_WORD = lazily(_WORDS)
# What follows tells a plan that people pay for, no model.
_NO_PLAN = r"(?![^，。；,.;\n]{0,4}(?:用户|会员|订阅|订户|账号|套餐|客户|价|元|[$€£¥])|[^，。；,.;\n]{0,12}(?:每月|/月|美元|元/|a\s+month(?!\s+(?:later|after|before|earlier))|[$€£¥]|subscri|users?\b|plan\b))"
# The edition does something, has a number or ends its clause: no guide to it, no menu of it.
_DOES = r"(?=\s*(?:[，。；、,.：:（(）)！!]|\d|\Z|\n|也|更|还|则|就|又|已|才|在|为|是|有|得|拿|达|到|和|与|同|上|发布|推出|升|跑|考|做|以|能|会|要|等|随|跟|终于|直到|甚至|直接|比|带|不带|用|单次))"
_EDITION = lazily(
    rf"(?<![A-Za-z\d.\-])(?<![A-Za-z\d] )(?P<zh>{_WORDS})\s*(?:版本?|款){_DOES}{_NO_PLAN}"
    rf"|(?<!\bin )\b(?i:its|the|with\s+an?)\s+(?:own\s+)?(?P<en>(?:{_WORDS})(?:(?:\s+and\s+|,\s*(?:and\s+)?)(?:{_WORDS})){{0,4}})\s+(?i:version|variant|edition|sibling)s?\b{_NO_PLAN}"
    rf"|(?P<plain>(?:普通|标准|基础|常规)(?:版本?|款){_DOES}|\b(?i:the|its)\s+(?i:plain|standard|base|regular|ordinary|vanilla|normal)\s+(?i:version|variant|edition|one|sibling)\b){_NO_PLAN}"
)


def editions(layout: Layout, vocabulary: Vocabulary, mentions: list[Mention]) -> Iterator[Mention]:
    """The variants that such words mean: of the model named last in the sentence or the one before."""
    models = [m for m in mentions if m.entity.type == "model" and m.entity.family_id is not None]
    starts = [m.start for m in models]
    for match in _EDITION.finditer(layout.visible) if models else ():
        place = bisect_left(starts, match.start()) - 1
        if place < 0 or not _near(layout, models[place], match.start()):
            continue
        if _ITS.match(match.group()):  # of what the sentence is about
            sentence = layout.sentences[layout.sentence_at(models[place].start)]
            place = bisect_left(starts, sentence.start)
        before = models[place - 1] if place else None
        near = before if before is not None and _near(layout, before, match.start()) else None
        words = (
            [match]
            if match["plain"]
            else _WORD.finditer(match.string, *match.span(match.lastgroup or ""))
        )
        for word in words:
            called = None if match["plain"] else word.group()
            whole, family = _whole(vocabulary, models[place], called)
            if whole is None and near is not None:  # `X, at the price of Y, its mini …`
                whole, family = _whole(vocabulary, near, called)
            if whole is not None:
                yield fragment(vocabulary, family, whole, *word.span())


def _whole(
    vocabulary: Vocabulary, model: Mention, word: str | None
) -> tuple[ModelName | None, Family]:
    """The variant of a model that a word means; without a word the plain one."""
    entity = model.entity
    family = vocabulary.registry.families[entity.family_id or ""]
    name = name_of(vocabulary, entity)
    if word is not None:
        return with_word(name, word), family
    whole = plain(name)
    if whole is not None and family.series and whole.is_bare_version:
        return None, family  # without its word the name is a series: the plain one is itself
    return whole, family


_ITS = lazily(r"(?i:its\b)")


_SENTENCES = 3  # back to which a word for a variant may point


def _near(layout: Layout, model: Mention, start: int) -> bool:
    """Whether a model stands in the sentence of a word for its variant, or a few before it."""
    here, there = layout.sentence_at(start), layout.sentence_at(model.start)
    same = layout.sentences[here].block == layout.sentences[there].block
    return same and here - there <= _SENTENCES
