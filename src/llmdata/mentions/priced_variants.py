"""Variants of a model named by their last word beside a price: `GPT-5 … $1.25/$10, mini $0.25/$2`."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter

from llmdata.folding import HAN
from llmdata.grammar.names import LOWER, ModelName
from llmdata.grammar.quantities import Money
from llmdata.layout import Layout
from llmdata.lazily import lazily
from llmdata.mentions.anchors import fragment, name_of
from llmdata.mentions.entities import Mention
from llmdata.mentions.siblings import with_word
from llmdata.mentions.vocabulary import Vocabulary

_NEAR = 28  # characters between a variant's word and its price
_WORD = lazily(r"(?<![\w\-.])[A-Za-z][a-z]{2,8}(?![\w\-])")
# What may stand between a variant and its price: `the mini version is`, `nano at`, `Flash (`.
_GAP = lazily(
    r"\s*(?:(?:version|variant|model|one|sibling|edition)\s*)?(?:['’]s\s+)?[,:：(（—–-]*\s*(?:(?:is|was|at|for|costs?|goes\s+for|runs\s+to|comes\s+in\s+at|asks)\s*)?(?:just|only|about|a\s+mere)?\s*[(（]?"
)
# A variant's word opens what is told of it: behind a sign, a conjunction or an article.
_OPENS = lazily(
    r"(?:[,;:.(，；：（。、—–-]|\b(?:and|the|its|while|with|und|for|[Tt]he|[Ii]ts)|和|而|与|的|A\s)\s*\Z"
)
_SMALL = LOWER - {"max", "ultra"}  # which in lower case are words of the language
_start = attrgetter("start")


def priced_variants(
    layout: Layout, vocabulary: Vocabulary, mentions: list[Mention], money: Sequence[Money]
) -> Iterator[Mention]:
    """The variants that a paragraph names by a word right before what they cost."""
    models = [
        m for m in mentions if m.entity.type == "model" and m.entity.family_id and m.entity.version
    ]
    if not models:
        return
    text = layout.visible
    for sum_ in money:
        if sum_.period in ("month", "year"):
            continue  # what a plan costs
        sentence = layout.sentences[layout.sentence_at(sum_.start)]
        if HAN.search(text, sentence.start, sentence.end):
            continue  # read by :mod:`llmdata.extract.prices.tiers`
        near = max(sentence.start, sum_.start - _NEAR)
        words = [
            match
            for match in _WORD.finditer(text, near, sum_.start)
            if _GAP.fullmatch(text, match.end(), sum_.start)
        ]
        if not words:
            continue
        match = words[0]
        start = match.start()
        opens = start == sentence.start or _OPENS.search(
            text, max(sentence.start, start - 8), start
        )
        if not opens:
            continue
        block = layout.blocks[sentence.block]
        first = bisect_left(models, block.start, key=_start)
        before = models[first : bisect_left(models, start, first, key=_start)]
        if not before or _covered(mentions, start):
            continue
        name = _variant(vocabulary, before[-1], match.group())
        if name is not None:
            family = vocabulary.registry.families[before[-1].entity.family_id or ""]
            yield fragment(vocabulary, family, name, start, match.end())


def _covered(mentions: list[Mention], place: int) -> bool:
    """Whether a mention holds a place."""
    at = bisect_left(mentions, place, key=_start)
    within = mentions[at - 1].end > place if at else False
    return within or (at < len(mentions) and mentions[at].start == place)


def _variant(vocabulary: Vocabulary, model: Mention, word: str) -> ModelName | None:
    """The model's sibling of the same version that a word names."""
    name = name_of(vocabulary, model.entity)
    canonical = name.habits.canonical(word)
    if name.habits.tiers or name.size or canonical is None or canonical in name.words:
        return None
    if word[0].islower() and not canonical[0].islower() and word not in _SMALL:
        return None
    return with_word(name, word)
