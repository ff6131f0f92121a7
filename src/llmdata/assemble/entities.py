"""Who and what is named, as rows: models, products, organizations, benchmarks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from llmdata.assemble.merging import Merged, Proof, Told, merge
from llmdata.extract import Cell, Observed
from llmdata.mentions import Entity, Mention, entity_of
from llmdata.registry import Registry

Key = tuple[str, str]  # entity type and id


@dataclass(slots=True)
class Named:
    """An entity with every place that names it, source by source."""

    entity: Entity
    places: list[tuple[Observed, Mention]] = field(default_factory=list)
    aliases: set[str] = field(default_factory=set)

    @property
    def sources(self) -> set[str]:
        return {observed.document.source_id for observed, _ in self.places}


def named_entities(observed: Sequence[Observed], registry: Registry) -> dict[Key, Named]:
    """Everything that is named, and the owners that a foreign key needs."""
    found: dict[Key, Named] = {}
    for source in observed:
        for mention in source.mentions.entities:
            entity = mention.entity
            named = found.setdefault((entity.type, entity.id), Named(entity))
            if entity.kind != "series" and named.entity.kind == "series":
                # Called a series here and there, but named like a model elsewhere.
                named.entity = replace(named.entity, kind=entity.kind)
            named.places.append((source, mention))
            named.aliases.add(_form(source, mention))
    for named in list(found.values()):
        owner = named.entity.organization_id
        if owner is not None and ("organization", owner) not in found:
            known = next(r for r in _registries(observed, registry) if owner in r.organizations)
            found["organization", owner] = Named(entity_of(known, "organization", owner))
    return found


def _registries(observed: Sequence[Observed], registry: Registry) -> Iterator[Registry]:
    """The registry, and those of the sources that make families and makers of their own known."""
    yield registry
    yield from (source.mentions.registry for source in observed if source.mentions.registry)


def _form(source: Observed, mention: Mention) -> str:
    """The name as the source writes it; of a fragment, the whole name that it stands for."""
    if mention.elliptic:
        return mention.form or mention.entity.name
    return " ".join(source.layout.words[mention.start : mention.end].split())


def entity_rows(
    found: dict[Key, Named], entity_type: str, told: Iterable[Told]
) -> Iterable[tuple[dict[str, Any], Merged]]:
    """Rows of one entity table, each with its merged observations and proofs."""
    claims: dict[str, list[Told]] = {}
    for t in told:
        if t.observation.subject is not None:
            claims.setdefault(t.observation.subject.id, []).append(t)
    for (kind, entity_id), named in sorted(found.items()):
        if kind != entity_type:
            continue
        merged = merge(claims.get(entity_id, ()), _CLAIMED.get(entity_type, ()), dated=False)
        merged.sources |= named.sources
        yield _row(named, merged), merged


_CLAIMED = {"model": ("parameters_b", "open_weights", "license", "modality")}
_COLUMNS = {
    "model": ("organization_id", "family", "version", "kind"),
    "product": ("organization_id",),
    "organization": ("kind",),
    "benchmark": ("organization_id", "kind"),
}
# What the registry tells, by table; a text may tell the modality of what the registry lacks.
_IDENTITY = {
    "model": ("modality",),
    "product": ("category",),
    "organization": ("name_zh", "country"),
    "benchmark": ("name_zh", "domain"),
}


def _row(named: Named, merged: Merged) -> dict[str, Any]:
    entity = named.entity
    aliases = named.aliases - {entity.name}
    if entity.type in ("organization", "benchmark"):
        aliases.discard(entity.name_zh or "")
    row: dict[str, Any] = {
        f"{entity.type}_id": entity.id,
        "name": entity.name,
        "also_known_as": sorted(aliases),
        "mention_count": len(named.places),
        "n_sources": len(merged.sources),
    }
    row |= {column: getattr(entity, column) for column in _COLUMNS[entity.type]}
    merged.proofs += list(_name_proofs(named))
    for column in _IDENTITY[entity.type]:
        value = getattr(entity, column)
        row[column] = value
        if value is not None:
            merged.proofs += [replace(p, column=column) for p in _identity(named)]
    if entity.billions is not None and "parameters_b" not in merged.values:
        merged.values["parameters_b"] = entity.billions
        merged.proofs += _size_proofs(named)
    return row | merged.values


def _firsts(named: Named) -> list[tuple[Observed, Mention]]:
    """The first place in each source, one that gives the whole name if there is any."""
    first: dict[str, tuple[Observed, Mention]] = {}
    ordered = sorted(
        named.places, key=lambda p: (_form(*p) != named.entity.name, p[1].elliptic, p[1].start)
    )
    for source, mention in ordered:
        first.setdefault(source.document.source_id, (source, mention))
    return list(first.values())


def _name_proofs(named: Named) -> Iterable[Proof]:
    for source, mention in _firsts(named):
        yield Proof("name", source, name_cell(source, mention), "mention")
    if not named.places:
        yield Proof("name", None, Cell(named.entity.name, "registry"), "registry")


def name_cell(source: Observed, mention: Mention, origin: str = "stated") -> Cell:
    """The name's cell: stated where the very name stands there, else identity of the registry."""
    words = source.layout.words[mention.start : mention.end]
    same = " ".join(words.split()) == mention.entity.name
    return Cell(mention.entity.name, origin if same else "registry", mention.start, mention.end)


def _identity(named: Named) -> Iterable[Proof]:
    for source, mention in _firsts(named):
        yield Proof("", source, Cell(None, "registry", mention.start, mention.end), "registry")
    if not named.places:
        yield Proof("", None, Cell(None, "registry"), "registry")


def _size_proofs(named: Named) -> list[Proof]:
    return [
        Proof("parameters_b", source, Cell(None, "stated", mention.start, mention.end), "name.size")
        for source, mention in _firsts(named)
    ]
