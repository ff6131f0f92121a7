"""A size without its version, behind the only one that the text names: `Gemini Flash` after `Gemini 9 Flash`.

So it is in families whose sizes come anew with each version. One that is named first may be the first
version's, which had no number.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from llmdata.grammar.names import ModelName, parse_tail
from llmdata.mentions.entities import Entity, Mention
from llmdata.mentions.no_names import EDITIONS
from llmdata.mentions.vocabulary import Vocabulary

_ANEW = "version"  # the order of parts in a family whose every version comes in the same sizes
_Size = tuple[str, tuple[str, ...]]  # a family and the words of a size


def of_their_versions(vocabulary: Vocabulary, mentions: list[Mention]) -> list[Mention]:
    """The mentions, a size without a version being that of the only version named before it."""
    versioned: dict[_Size, dict[str, Entity]] = defaultdict(dict)
    told: set[_Size] = set()  # sizes whose version stands before the first place without one
    bare: dict[_Size, list[int]] = defaultdict(list)
    for number, mention in enumerate(mentions):
        size = _size(vocabulary, mention)
        if size is None:
            continue
        if mention.entity.version:
            versioned[size][mention.entity.id] = mention.entity
            told |= set() if size in bare else {size}
        else:
            bare[size].append(number)
    out = list(mentions)
    for size in told & set(bare):
        if len(versioned[size]) == 1:
            (meant,) = versioned[size].values()
            for number in bare[size]:
                out[number] = replace(
                    mentions[number], entity=meant, elliptic=True, form=meant.name
                )
    return out


def _size(vocabulary: Vocabulary, mention: Mention) -> _Size | None:
    """The family and the size that a model's name gives, if it says nothing else but a version."""
    entity, family = mention.entity, mention.entity.family_id
    if family is None or vocabulary.registry.families[family].order != _ANEW:
        return None
    name = entity.parsed
    if name is None:  # one that the registry has by name
        first = ModelName(vocabulary.habits[family])
        name, _ = parse_tail(entity.name, len(first.habits.head), len(entity.name), first)
    if name.size or name.stamp or not name.words or not EDITIONS.issuperset(name.words):
        return None
    return family, name.words
