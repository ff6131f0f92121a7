"""The size of one model beside its series: `Gemma 9 (4B)`, `the 8B Llama 9 model`.

A series comes in several sizes; the one that stands right beside it tells which is meant.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from llmdata.grammar.names import ModelName
from llmdata.layout import Layout
from llmdata.lazily import lazily
from llmdata.mentions.anchors import fragment
from llmdata.mentions.entities import Mention
from llmdata.mentions.vocabulary import Found, Vocabulary

_SIZE = r"(?P<z>\d{1,4}(?:\.\d{1,2})?B)"
_BEHIND = lazily(rf"\s?[（(]\s?{_SIZE}(?:\s(?:parameters|model|version|参数))?\s?[)）]")
_BEFORE = lazily(rf"(?<![\w.\-/~、,，]){_SIZE}[ \-]\Z")
# One of many, where none of these follows, may be what was made of it: `an 8B Llama 9 finetune`.
_ONE = lazily(r"\s+(?:model|version|variant|checkpoint)(?!s)\b")
_REACH = 10


def of_their_sizes(
    layout: Layout, vocabulary: Vocabulary, mentions: list[Mention], found: Sequence[Found]
) -> list[Mention]:
    """The mentions, a series with one size beside it being the model of that size."""
    text = layout.visible
    bare = [_of_a_bare_family(text, vocabulary, name) for name in found]
    sized = {mention.end: mention for mention in bare if mention is not None}
    kept = [_sized(text, vocabulary, mention) for mention in mentions if mention.end not in sized]
    return sorted([*kept, *sized.values()], key=lambda mention: mention.start)


def _sized(text: str, vocabulary: Vocabulary, mention: Mention) -> Mention:
    """A series as the model whose size stands beside it."""
    entity = mention.entity
    name = entity.parsed
    if name is None or entity.kind != "series" or not name.is_bare_version:
        return mention
    size = _BEHIND.match(text, mention.end) or _before(text, mention.start, mention.end)
    if size is None:
        return mention
    family = vocabulary.registry.families[entity.family_id or ""]
    return replace(mention, entity=vocabulary.model(family, replace(name, size=size["z"])))


def _before(text: str, start: int, end: int) -> re.Match[str] | None:
    """The size before a name that is called one model."""
    one = _ONE.match(text, end)
    return _BEFORE.search(text, max(0, start - _REACH), start) if one else None


def _of_a_bare_family(text: str, vocabulary: Vocabulary, name: Found) -> Mention | None:
    """The model that a family's or a maker's name and the size before it make: `the 9B Llama model`."""
    family = name.family
    if name.entity is not None and name.entity.type == "organization":
        family = vocabulary.namesakes.get(name.entity.id)
    size = _before(text, name.start, name.end) if family is not None else None
    if family is None or size is None:
        return None
    whole = ModelName(vocabulary.habits[family.id], size=size["z"])
    return fragment(vocabulary, family, whole, size.start(), name.end)
