"""The id by which machines know a model, in brackets behind its name: `Claude 9 Opus (claude-9-opus-20270101)`.

What the id adds, a day or `latest`, tells which copy of the model answers; it is no name of another one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from llmdata.lazily import lazily
from llmdata.mentions.entities import Mention

_BETWEEN = lazily(r"[\s*_]*[(（\[]\s*")
_SIGNS = lazily(r"[\s.\-_]+")
_COPY = lazily(r"(?:-(?:latest|exp|preview|\d{2,8}))+")


def as_named(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions in their order, each id that stands behind its model's name as that model."""
    named: list[Mention] = []
    for mention in mentions:
        before = named[-1] if named else None
        same = before is not None and _is_its_id(text, before, mention)
        named.append(replace(mention, entity=before.entity) if before and same else mention)
    return named


def _is_its_id(text: str, name: Mention, other: Mention) -> bool:
    family = name.entity.family_id
    if family is None or other.entity.family_id != family or name.entity.id == other.entity.id:
        return False
    if not _BETWEEN.fullmatch(text, name.end, other.start):
        return False
    written, id_ = (text[m.start : m.end] for m in (name, other))
    head = _SIGNS.sub("-", written).lower()
    return id_.islower() and id_.startswith(head) and bool(_COPY.fullmatch(id_[len(head) :]))
