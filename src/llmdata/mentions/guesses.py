"""Models of families that no registry knows, where shape and surroundings leave little doubt.

The same evidence proposes families for the registry; here more is asked for, since what is guessed
goes straight into the tables: a model must have a maker, known or named beside it, or what nothing
but a model has: a size in billions of parameters in its name, a place on a ranking of models, or a
score in a known test.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from llmdata.layout import Layout
from llmdata.mentions import candidate_words as words
from llmdata.mentions.candidates import Sighting, weighed
from llmdata.mentions.collection import Mentions
from llmdata.mentions.company import MODEL, RELEASE, SENTENCE, overlapping
from llmdata.mentions.entities import Entity, Mention
from llmdata.mentions.placed_names import is_placed
from llmdata.mentions.scored import has_score
from llmdata.mentions.shapes import Shape
from llmdata.mentions.unknown_makers import maker_at, unknown_maker
from llmdata.registry import Registry, fold, slug


def guesses(layout: Layout, mentions: Mentions, registry: Registry) -> Iterator[Mention]:
    """The mentions of likely models of unknown families and of their makers.

    One sure place speaks for all places of a family.
    """
    seen = [
        (shape, sighting)
        for shape, sighting in weighed(layout, mentions, registry)
        if not _in_heading(layout, shape)
    ]
    makers: dict[str, Entity | None] = {}
    for shape, sighting in seen:
        head = fold(shape.head)
        if makers.get(head) is not None:
            continue
        known = registry.organizations.get(sighting.organization_id or "")
        beside = None if known else _named_beside(layout, mentions, shape, registry)
        maker, is_told = beside or (None, False)
        placed = is_placed(layout, mentions, shape.start, shape.end) or (
            sighting.needed < MODEL and has_score(layout, mentions, shape)
        )
        if not (
            placed or _suffices(shape, sighting, is_told) or _is_dated_size(layout, mentions, shape)
        ):
            continue
        if known is not None:
            makers[head] = Entity("organization", known.id, known.name)
        elif maker is not None:
            makers[head] = maker.entity
            if maker.guessed:
                yield maker
        elif (placed or _is_sized(shape)) and shape.head not in _variants(registry):
            makers[head] = None
    for shape, _ in seen:
        if fold(shape.head) in makers:
            entity = _model(shape, makers[fold(shape.head)])
            yield Mention(shape.start, shape.end, entity, guessed=True)


def _in_heading(layout: Layout, shape: Shape) -> bool:
    sentence = layout.sentences[layout.sentence_at(shape.start)]
    return layout.blocks[sentence.block].kind == "heading"


@lru_cache(maxsize=8)
def _variants(registry: Registry) -> frozenset[str]:
    """What variants of known models are called: `Scout 109B` is what is left of a longer name."""
    return frozenset(w for f in registry.families.values() for w in (*f.words, *f.tiers))


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
    plain = shape.join == " " and not _is_sized(shape) and not shape.name.words
    if maker_told and not (shape.name.version or "").startswith("0"):
        return sighting.told >= SENTENCE or _is_sized(shape)
    return sighting.told >= max(sighting.needed, RELEASE if plain else SENTENCE)


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
        f"{maker.id}/{slug(name)}" if maker else slug(name),
        name,
        organization_id=maker.id if maker else None,
        kind="model",
        family=shape.head,
        version=shape.name.version,
        billions=shape.name.billions,
    )
