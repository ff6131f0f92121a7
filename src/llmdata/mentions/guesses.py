"""Models of families that no registry knows, where shape and surroundings leave little doubt.

The same evidence proposes families for the registry; here more is asked for, since what is guessed
goes straight into the tables: a model must have a maker, known or named beside it, billions of
parameters in its name, a sister in the text, or a sign that nothing but a model has.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from llmdata.layout import Layout
from llmdata.mentions import candidate_words as words
from llmdata.mentions.candidates import Sighting, weighed
from llmdata.mentions.collection import Mentions
from llmdata.mentions.company import MODEL, NOTHING, RELEASE, SENTENCE, overlapping
from llmdata.mentions.entities import Entity, Mention, owned_id
from llmdata.mentions.shapes import Shape
from llmdata.mentions.signs_of_models import is_told_a_model
from llmdata.mentions.unknown_makers import maker_at, unknown_maker
from llmdata.registry import Organization, Registry, fold


def guesses(layout: Layout, mentions: Mentions, registry: Registry) -> Iterator[Mention]:
    """The mentions of likely models of unknown families and of their makers.

    One sure place speaks for all places of a family.
    """
    seen = [
        (shape, sighting)
        for shape, sighting in weighed(layout, mentions, registry)
        if not _in_heading(layout, shape)
    ]
    several = _of_several(seen)
    makers: dict[str, Entity | None] = {}
    for number, (shape, sighting) in enumerate(seen):
        head = fold(shape.head)
        if makers.get(head) is not None:
            continue
        until = seen[number + 1][0].start if number + 1 < len(seen) else len(layout.visible)
        known = _known_maker(sighting, registry)
        beside = (
            None if sighting.organization_id else _named_beside(layout, mentions, shape, registry)
        )
        maker, is_told = beside or (None, False)
        sure = (
            head in several
            or _is_a_labs(known, sighting)
            or is_told_a_model(layout, mentions, shape, sighting.needed, until)
        )
        if not (
            sure or _suffices(shape, sighting, is_told) or _is_dated_size(layout, mentions, shape)
        ):
            continue
        if known is not None:
            makers[head] = Entity("organization", known.id, known.name)
        elif maker is not None:
            makers[head] = maker.entity
            if maker.guessed:
                yield maker
        elif (sure or _is_sized(shape)) and shape.head not in _variants(registry.root):
            makers[head] = None
    for head in _listed_beside(layout, [shape for shape, _ in seen], set(makers)):
        makers[head] = None
    for shape, _ in seen:
        if fold(shape.head) in makers:
            entity = _model(shape, makers[fold(shape.head)])
            yield Mention(shape.start, shape.end, entity, guessed=True)


def _known_maker(sighting: Sighting, registry: Registry) -> Organization | None:
    """Who is known to make it; a company that makes other things, only where the words call it a model."""
    known = registry.organizations.get(sighting.organization_id or "")
    if known is None or sighting.told >= MODEL or known.kind != "company":
        return known
    return known if known.id in _owners(registry.root) else None


def _is_a_labs(maker: Organization | None, sighting: Sighting) -> bool:
    """Whether a lab made it: whatever that numbers is a model."""
    return maker is not None and maker.kind == "lab" and sighting.needed < MODEL


def _of_several(seen: list[tuple[Shape, Sighting]]) -> set[str]:
    """The heads of families of which two members are told of, each as loudly as a proposal asks."""
    members: dict[str, dict[str, int]] = {}
    for shape, sighting in seen:
        if sighting.told >= max(sighting.needed, SENTENCE) and not _is_plain(shape):
            told = members.setdefault(fold(shape.head), {})
            told[shape.name.canonical] = max(sighting.told, told.get(shape.name.canonical, NOTHING))
    return {
        head for head, told in members.items() if len(told) > 1 and max(told.values()) >= RELEASE
    }


def _is_plain(shape: Shape) -> bool:
    return shape.join == " " and not _is_sized(shape) and not shape.name.words


def _listed_beside(layout: Layout, seen: list[Shape], found: set[str]) -> set[str]:
    """The heads that an enumeration joins to one of those found."""
    new: set[str] = set()
    for first, second in pairwise(seen):
        one, other = fold(first.head), fold(second.head)
        if ((one in found) != (other in found)) and words.AND.fullmatch(
            layout.visible, first.end, second.outer
        ):
            new.add(other if one in found else one)
    return new


def _in_heading(layout: Layout, shape: Shape) -> bool:
    sentence = layout.sentences[layout.sentence_at(shape.start)]
    return layout.blocks[sentence.block].kind == "heading"


@lru_cache(maxsize=8)
def _variants(registry: Registry) -> frozenset[str]:
    """What variants of known models are called: `Scout 109B` is what is left of a longer name."""
    return frozenset(w for f in registry.families.values() for w in (*f.words, *f.tiers))


@lru_cache(maxsize=8)
def _owners(registry: Registry) -> frozenset[str | None]:
    """Who is known to make models at all."""
    return frozenset(family.organization for family in registry.families.values())


def _is_sized(shape: Shape) -> bool:
    return shape.name.size is not None and shape.name.size[-1] in "BT"


def _is_dated_size(layout: Layout, mentions: Mentions, shape: Shape) -> bool:
    """Whether a name ends in billions of parameters, and its sentence tells something of a day or month.

    Rooms and seats bear such numbers too, but they are none behind a hyphen.
    """
    if not _is_sized(shape) or re.split("[ -]", shape.head.lower())[-1] in words.NUMBERED:
        return False
    sentence = layout.sentences[layout.sentence_at(shape.start)]
    return shape.join == "-" or bool(overlapping(mentions.dates, sentence.start, sentence.end))


def _suffices(shape: Shape, sighting: Sighting, maker_told: bool) -> bool:
    """Whether the words ask for a model at least as loudly as for a proposal, and are not mute.

    Where they say who makes it, a company or a group, they need not say that it was released.
    """
    if maker_told and not (shape.name.version or "").startswith("0"):
        return sighting.told >= SENTENCE or _is_sized(shape)
    return sighting.told >= max(sighting.needed, RELEASE if _is_plain(shape) else SENTENCE)


def _named_beside(
    layout: Layout, mentions: Mentions, shape: Shape, registry: Registry
) -> tuple[Mention, bool] | None:
    """The maker that the sentence names, a new one where nothing known stands there, and whether
    it says what that is."""
    sentence = layout.sentences[layout.sentence_at(shape.start)]
    span = unknown_maker(layout.visible, sentence.start, shape.outer, shape.end, sentence.end)
    if span is None or (span.start < shape.end and shape.start < span.end):
        return None
    maker = maker_at(layout.visible, mentions, span.start, span.end)
    if maker is None or (maker.guessed and maker.entity.id in registry.organizations):
        return None
    return maker, span.told


def _model(shape: Shape, maker: Entity | None) -> Entity:
    name = shape.name.canonical
    return Entity(
        "model",
        owned_id(maker.id if maker else None, name),
        name,
        organization_id=maker.id if maker else None,
        kind="model",
        family=shape.head,
        version=shape.name.version,
        billions=shape.name.billions,
        parsed=shape.name,
    )
