"""Names cut short once their paragraph has the whole: `Claude 3 …: Opus at $15`, `V3.1 …, V3.2`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from llmdata.grammar.names import ModelName, parse_tail
from llmdata.layout import Block, Layout
from llmdata.mentions.entities import Entity, Mention
from llmdata.mentions.vocabulary import Vocabulary

_LETTERED = re.compile(r"(?<![\w.\-/$])(?P<v>[A-Z]\d{1,2}(?:\.\d{1,2})?)(?![A-Za-z0-9]|\.\d)")


def short_names(
    layout: Layout, vocabulary: Vocabulary, mentions: list[Mention]
) -> Iterator[Mention]:
    """Tiers and lettered versions that stand alone behind the name that they go on with."""
    tiered = {
        family.id: re.compile(rf"(?<![\w\-.])(?P<w>{'|'.join(family.tiers)})(?![A-Za-z]|[\s\-]?\d)")
        for family in vocabulary.registry.families.values()
        if family.tiers
    }
    versions = [m for m in mentions if m.entity.family_id and m.entity.version]
    by_block: dict[int, list[Mention]] = {}
    for mention in versions:
        sentence = layout.sentences[layout.sentence_at(mention.start)]
        by_block.setdefault(sentence.block, []).append(mention)
    families = _families_of(versions)
    for index, block in enumerate(layout.blocks):
        if block.kind in ("row", "heading"):
            continue
        named = by_block.get(index, [])
        for family_id in {m.entity.family_id for m in named} & tiered.keys():
            assert family_id is not None
            yield from _tiers(layout, vocabulary, block, tiered[family_id], named, family_id)
        yield from _versions(layout, vocabulary, block, named, families)


def _families_of(versions: list[Mention]) -> dict[str, set[str]]:
    """The families of which the document names a lettered version, by version."""
    families: dict[str, set[str]] = {}
    for mention in versions:
        version, family_id = mention.entity.version, mention.entity.family_id
        if version and family_id and version[0].isalpha() and "." in version:
            families.setdefault(version, set()).add(family_id)
    return families


def _tiers(
    layout: Layout,
    vocabulary: Vocabulary,
    block: Block,
    tiers: re.Pattern[str],
    named: list[Mention],
    family_id: str,
) -> Iterator[Mention]:
    """`Opus` behind `Claude 3` is that version's, behind `Claude 3 Opus` the same."""
    for match in tiers.finditer(layout.visible, block.start, block.end):
        before = [m for m in named if m.entity.family_id == family_id and m.end <= match.start()]
        name = _name(vocabulary, before[-1].entity) if before else None
        if name is None:
            continue
        if not name.words and not name.size and not name.stamp:
            yield _mention(vocabulary, family_id, replace(name, words=(match["w"],)), *match.span())
        elif name.words == (match["w"],):
            yield Mention(*match.span(), before[-1].entity, elliptic=True)


def _versions(
    layout: Layout,
    vocabulary: Vocabulary,
    block: Block,
    named: list[Mention],
    families: dict[str, set[str]],
) -> Iterator[Mention]:
    """`V3.2` behind `DeepSeek V3.1`: another version with the letter of the one named last; or
    wherever one family of the document alone has that version."""
    text = layout.visible
    for match in _LETTERED.finditer(text, block.start, block.end):
        before = [
            m for m in named if m.end <= match.start() and (m.entity.version or "")[:1].isalpha()
        ]
        if before and (before[-1].entity.version or "")[0] == match["v"][0]:
            family_id = before[-1].entity.family_id
        elif len(owners := families.get(match["v"], set())) == 1:
            family_id = next(iter(owners))
        else:
            continue
        assert family_id is not None
        bare = ModelName(vocabulary.habits[family_id], match["v"])
        name, end = parse_tail(text, match.end(), match.end() + 40, bare)
        yield _mention(vocabulary, family_id, name, match.start(), end)


def _name(vocabulary: Vocabulary, entity: Entity) -> ModelName | None:
    if entity.family_id is None:
        return None
    return entity.parsed or ModelName(vocabulary.habits[entity.family_id], entity.version)


def _mention(
    vocabulary: Vocabulary, family_id: str, name: ModelName, start: int, end: int
) -> Mention:
    entity = vocabulary.model(vocabulary.registry.families[family_id], name)
    return Mention(start, end, entity, elliptic=True, form=name.canonical)
