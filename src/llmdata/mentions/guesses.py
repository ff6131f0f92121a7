"""Models of families that no registry knows, where shape and surroundings leave little doubt.

The same evidence proposes families for the registry; here more is asked for, since what is guessed
goes straight into the tables: a model must have a maker, known or named beside it.
"""

from __future__ import annotations

from collections.abc import Iterator

from llmdata.layout import Layout
from llmdata.mentions.candidates import Sighting, weighed
from llmdata.mentions.collection import Mentions
from llmdata.mentions.company import RELEASE, SENTENCE, overlapping
from llmdata.mentions.entities import Entity, Mention
from llmdata.mentions.shapes import Shape
from llmdata.mentions.unknown_makers import unknown_maker
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
    makers: dict[str, Entity] = {}
    for shape, sighting in seen:
        head = fold(shape.head)
        if head in makers or not _suffices(shape, sighting):
            continue
        known = registry.organizations.get(sighting.organization_id or "")
        if known is not None:
            makers[head] = Entity("organization", known.id, known.name)
            continue
        maker = _named_beside(layout, mentions, shape, registry)
        if maker is not None:
            makers[head] = maker.entity
            if maker.guessed:
                yield maker
    for shape, _ in seen:
        if fold(shape.head) in makers:
            entity = _model(shape, makers[fold(shape.head)].id)
            yield Mention(shape.start, shape.end, entity, guessed=True)


def _in_heading(layout: Layout, shape: Shape) -> bool:
    sentence = layout.sentences[layout.sentence_at(shape.start)]
    return layout.blocks[sentence.block].kind == "heading"


def _suffices(shape: Shape, sighting: Sighting) -> bool:
    """Whether the words ask for a model at least as loudly as for a proposal, and are not mute."""
    sized = shape.name.size is not None and shape.name.size[-1] in "BT"
    plain = shape.join == " " and not sized and not shape.name.words
    return sighting.told >= max(sighting.needed, RELEASE if plain else SENTENCE)


def _named_beside(
    layout: Layout, mentions: Mentions, shape: Shape, registry: Registry
) -> Mention | None:
    """The maker that the sentence names; a new one where nothing known stands there."""
    sentence = layout.sentences[layout.sentence_at(shape.start)]
    span = unknown_maker(layout.visible, sentence.start, shape.outer, shape.end, sentence.end)
    if span is None or (span[0] < shape.end and shape.start < span[1]):
        return None
    for other in overlapping(mentions.entities, *span):
        return other if other.entity.type == "organization" else None
    if overlapping(mentions.dates, *span):
        return None
    name = " ".join(layout.visible[span[0] : span[1]].split())
    maker_id = slug(name)
    if not maker_id or maker_id in registry.organizations:
        return None
    return Mention(*span, Entity("organization", maker_id, name, kind="company"), guessed=True)


def _model(shape: Shape, organization_id: str) -> Entity:
    name = shape.name.canonical
    return Entity(
        "model",
        f"{organization_id}/{slug(name)}",
        name,
        organization_id=organization_id,
        kind="model",
        family=shape.head,
        version=shape.name.version,
        billions=shape.name.billions,
    )
