"""Places that bring a family into the talk, in whose light a fragment of a name is read."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from llmdata.grammar.names import ModelName
from llmdata.layout import Layout
from llmdata.lazily import lazily
from llmdata.mentions.entities import Entity, Mention
from llmdata.mentions.vocabulary import Found, Vocabulary
from llmdata.registry import Family

FURTHEST = 4  # versions that an enumeration may skip
MAJOR = lazily(r"\d+")
BRACKET = lazily(r"\s*[（(][^（()）]{1,40}[）)]")  # a remark right behind a name
FAR = 90  # characters from an anchor within which a fragment is of it


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place that brings a family into the talk; `name` has the version that stands there."""

    start: int
    end: int
    family: Family
    name: ModelName
    bare: bool  # the family alone stands there, no model


def anchors_in(
    vocabulary: Vocabulary, mentions: list[Mention], found: Sequence[Found]
) -> Iterator[Anchor]:
    for mention in mentions:
        entity = mention.entity
        if entity.type == "model" and entity.family_id is not None:
            family = vocabulary.registry.families[entity.family_id]
            name = name_of(vocabulary, entity)
            yield Anchor(mention.start, mention.end, family, name, mention.bare)
        elif entity.type == "organization" and entity.id in vocabulary.namesakes:
            yield _bare(vocabulary, mention, vocabulary.namesakes[entity.id])
        elif entity.type == "organization" and entity.id in vocabulary.lettered_families:
            yield _bare(vocabulary, mention, vocabulary.lettered_families[entity.id])
        elif entity.type == "product" and entity.id in vocabulary.product_families:
            yield _bare(vocabulary, mention, vocabulary.product_families[entity.id])
        elif (own := _of_its_firm(vocabulary, entity)) is not None:
            yield _bare(vocabulary, mention, own)
    modelled = {mention.start for mention in mentions}
    named = {mention.entity.family_id for mention in mentions}
    for head in found:
        # A word that is a family's name too (`Jan`) brings in what is named in full elsewhere only.
        if head.family is None or (head.family.needs_version and head.family.id not in named):
            continue
        if head.start not in modelled:
            yield _bare(vocabulary, head, head.family)


def _of_its_firm(vocabulary: Vocabulary, entity: Entity) -> Family | None:
    """The family that bears the name of a product and of its firm (`Midjourney`)."""
    family = vocabulary.namesakes.get(entity.organization_id or "")
    if family is None or entity.type != "product" or entity.name != family.name:
        return None
    return family


def _bare(vocabulary: Vocabulary, place: Mention | Found, family: Family) -> Anchor:
    return Anchor(place.start, place.end, family, ModelName(vocabulary.habits[family.id]), True)


def fragment(
    vocabulary: Vocabulary, family: Family, name: ModelName, start: int, end: int
) -> Mention:
    """The mention that stands for a whole name of which only `text[start:end]` is there."""
    entity = vocabulary.model(family, name)
    return Mention(start, end, entity, elliptic=True, form=name.canonical)


def is_maker(mentions: list[Mention], anchor: Anchor) -> bool:
    at = bisect_left(mentions, anchor.start, key=lambda mention: mention.start)
    here = mentions[at : at + 1]
    return bool(here) and here[0].start == anchor.start and here[0].entity.type == "organization"


def last_anchor(anchors: list[Anchor], start: int, end: int) -> Anchor | None:
    """The last anchor that stands in a stretch."""
    at = bisect_left(anchors, end, key=lambda anchor: anchor.start) - 1
    return anchors[at] if at >= 0 and anchors[at].start >= start else None


def last_in_paragraph(layout: Layout, anchors: list[Anchor], place: int) -> Anchor | None:
    """The last anchor before a place, if it stands in the same paragraph."""
    block = layout.blocks[layout.sentences[layout.sentence_at(place)].block]
    return last_anchor(anchors, block.start, place)


def name_of(vocabulary: Vocabulary, entity: Entity) -> ModelName:
    """The name of a family's model in its parts."""
    return entity.parsed or ModelName(vocabulary.habits[entity.family_id or ""], entity.version)


def parsed_name(vocabulary: Vocabulary, entity: Entity) -> tuple[Family | None, ModelName | None]:
    """The family of a model and its name in parts; of what has no family, neither."""
    if entity.family_id is None:
        return None, None
    return vocabulary.registry.families[entity.family_id], name_of(vocabulary, entity)


# `降到了 0.8 和 4 美元`: a sum, whose currency stands behind the next.
SUMS = lazily(
    r"\s*(?:[、,，/]|和|与|或|到|至|and|or|to)\s*\d[\d,.]*\s*(?:美元|美分|欧元|日元|元|块|刀|万|亿|%|(?i:dollars?|cents?|euros?|yuan|million|billion|per\s?cent)\b)"
)


def is_far_off(version: str, name: ModelName) -> bool:
    """Whether a number is too high for a version (`91.9 for Gemini 3, 88.1 for GPT-5`), or too low:
    below one stand settings and shares (`GPT-5, temperature 0.7`)."""
    major, other = MAJOR.search(name.version or ""), MAJOR.search(version)
    if major is None or other is None:
        return False
    own, bare = int(major[0]), int(other[0])
    return bare > own + FURTHEST or (bare == 0 and own > 1)
