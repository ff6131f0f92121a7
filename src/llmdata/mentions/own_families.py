"""Families of models that only the text makes known, as entries of a registry of its own.

Where one place leaves little doubt that `Foo-2` is a model, the text is read again with the family `Foo` known,
as a reader would: then its members have short names, series and lists as those of any other.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from types import MappingProxyType

from llmdata.mentions.collection import Mentions
from llmdata.mentions.entities import Entity
from llmdata.registry import Family, Organization, Registry, slug


def with_own_families(text: str, mentions: Mentions, registry: Registry) -> Registry:
    """The registry with the families that the mentions guessed at; the same one where there are none."""
    own = {family.id: family for family in _families(text, mentions, registry)}
    if not own:
        return registry
    makers = {maker.id: maker for maker in _makers(mentions, registry)}
    return replace(
        registry,
        families=MappingProxyType({**registry.families, **own}),
        organizations=MappingProxyType({**registry.organizations, **makers}),
        extends=registry,
    )


def _makers(mentions: Mentions, registry: Registry) -> Iterator[Organization]:
    """Those whom only the text names, beside what they made."""
    for mention in mentions.entities:
        maker = mention.entity
        if maker.type == "organization" and maker.id not in registry.organizations:
            yield Organization(
                id=maker.id,
                name=maker.name,
                name_zh=maker.name_zh,
                aliases=(),
                ambiguous=frozenset(),
                case_sensitive=True,
                cues=(),
                kind=maker.kind or "company",
                country=maker.country,
            )


def _families(text: str, mentions: Mentions, registry: Registry) -> Iterator[Family]:
    members: dict[str, list[Entity]] = {}
    for mention in mentions.entities:
        entity = mention.entity
        parsed = entity.parsed if mention.guessed and entity.type == "model" else None
        # A name that the text has in another script as well stays as it is.
        if parsed and entity.family and entity.name == parsed.canonical:
            members.setdefault(entity.family, []).append(entity)
    taken = set(registry.families)
    for head, models in members.items():
        family = _family(text, head, models, taken)
        taken.add(family.id)
        yield family


def _family(text: str, head: str, models: list[Entity], taken: set[str]) -> Family:
    names = [model.parsed for model in models if model.parsed is not None]
    family_id = slug(head)
    while family_id in taken:
        family_id += "-models"
    letters = {v[0].upper() for name in names if (v := name.version) and v[:1].isalpha()}
    words = {word for name in names for word in name.words}
    return Family(
        id=family_id,
        name=head,
        name_zh=None,
        aliases=() if head.isascii() else (f"{head}大模型",),
        ambiguous=frozenset(),
        case_sensitive=True,
        cues=(),
        organization=next((m.organization_id for m in models if m.organization_id), None),
        join=Counter(name.habits.join for name in names).most_common(1)[0][0],
        modality=None,
        words=tuple(sorted(words)),
        version_letters=tuple(sorted(letters)),
        glued=False,
        needs_version=_is_a_word(text, head),
        series=False,
        order=None,
        tiers=(),
        tiers_first_from=None,
    )


def _is_a_word(text: str, head: str) -> bool:
    """Whether a head may mean something else: one in Chinese, one that the text has in small letters."""
    if not head.isascii() or len(head) < _SHORT:
        return True
    return head.istitle() and re.search(rf"\b{re.escape(head.lower())}\b", text) is not None


_SHORT = 3  # letters that are anybody's
