"""What a mention names: an entity, known to the registry or built from its name."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from operator import attrgetter

from llmdata.grammar.names import ModelName
from llmdata.mentions.dating import DateMention
from llmdata.registry import Registry, slug


@dataclass(frozen=True, slots=True)
class Entity:
    """Somebody or something that a source names.

    `type` is `organization`, `model`, `product` or `benchmark`. Fields that a type does not have
    are None. `parsed` is the parsed name of a model that the grammar built.
    """

    type: str
    id: str
    name: str
    name_zh: str | None = None
    organization_id: str | None = None
    kind: str | None = None
    category: str | None = None  # of a product
    domain: str | None = None  # of a benchmark
    country: str | None = None  # of an organization
    family: str | None = None
    family_id: str | None = None
    version: str | None = None
    modality: str | None = None
    billions: float | None = None
    parsed: ModelName | None = None


def owned_id(organization_id: str | None, name: str) -> str:
    """The id of what somebody, or nobody that is known, calls so."""
    return f"{organization_id}/{slug(name)}" if organization_id else slug(name)


def entity_of(
    registry: Registry, entity_type: str, entity_id: str, factor: str | None = None
) -> Entity:
    """The entity that a registry entry stands for; `factor` names a plan's multiple (`20x`)."""
    if entity_type == "organization":
        org = registry.organizations[entity_id]
        return Entity(
            "organization", org.id, org.name, org.name_zh, kind=org.kind, country=org.country
        )
    if entity_type == "benchmark":
        bench = registry.benchmarks[entity_id]
        return Entity(
            "benchmark", bench.id, bench.name, bench.name_zh, bench.organization, bench.kind,
            domain=bench.domain,
        )  # fmt: skip
    if entity_type == "product":
        item = registry.products[entity_id]
        suffix = f" {factor}" if factor else ""
        return Entity(
            "product", f"{item.id}{suffix.replace(' ', '-')}", f"{item.name}{suffix}",
            item.name_zh if not factor else None, item.organization, category=item.category,
        )  # fmt: skip
    model = registry.models[entity_id]
    family = registry.families[model.family] if model.family else None
    return Entity(
        "model", model.id, model.name, model.name_zh, model.organization, model.kind,
        family=family.name if family else None, family_id=model.family, version=model.version,
        modality=model.modality or (family.modality if family else None),
    )  # fmt: skip


@dataclass(slots=True)
class Mention:
    """A place in the visible text that names an entity.

    `elliptic`: only a fragment of the name stands there (`4.6` for `GLM-4.6`); `form` is the whole
    name that it stands for. `series`: the words beside it call it a series or family. `guessed`:
    no registry knows the name; its shape and the words beside it make it a model's. `bare`: only
    a family's name stands there, and no words that bring out a model. `date`: the one that is part
    of the name (`our 2025 ranking`).
    """

    start: int
    end: int
    entity: Entity
    elliptic: bool = False
    series: bool = False
    form: str | None = None
    guessed: bool = False
    bare: bool = False
    date: DateMention | None = None


def spans(mentions: Iterable[Mention]) -> list[tuple[int, int]]:
    """Where mentions stand."""
    return [(mention.start, mention.end) for mention in mentions]


_START = attrgetter("start")


def starting_in(mentions: list[Mention], start: int, end: int) -> list[Mention]:
    """The mentions that begin in a stretch; all of them stand in order."""
    first = bisect_left(mentions, start, key=_START)
    return mentions[first : bisect_left(mentions, end, first, key=_START)]


def overlaps(start: int, end: int, taken: list[tuple[int, int]]) -> bool:
    """Whether a stretch shares a character with one of `taken`, which stand in order and apart."""
    place = bisect_left(taken, (end, 0))
    return place > 0 and taken[place - 1][1] > start
