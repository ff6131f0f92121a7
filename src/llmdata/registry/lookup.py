"""The registry as the other rooms see it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import NamedTuple, TypeVar

from llmdata.registry.entities import (
    Benchmark,
    EntityType,
    Entry,
    Family,
    Model,
    Named,
    Organization,
    Plan,
    Product,
    Spellings,
    Word,
)
from llmdata.registry.names import fold

Kind = TypeVar("Kind", bound=Named)


class SurfaceForm(NamedTuple):
    """One spelling under which a text may name an entry."""

    surface: str
    entity_type: EntityType
    entity_id: str


@dataclass(frozen=True, slots=True, eq=False)
class Registry:
    """Who is who, by id, in the order of the files.

    ``products`` holds the plans' products too. ``words`` are the variant words that any family
    may use. ``terms`` and ``people`` give the canonical name of each folded spelling. ``extends``
    is the registry to which this one adds families and organizations of a text, if it does.
    """

    organizations: Mapping[str, Organization]
    families: Mapping[str, Family]
    models: Mapping[str, Model]
    products: Mapping[str, Product]
    benchmarks: Mapping[str, Benchmark]
    plans: tuple[Plan, ...]
    words: tuple[Word, ...]
    pinned_forms: Mapping[str, Model]
    terms: Mapping[str, str]
    people: Mapping[str, str]
    extends: Registry | None = None

    @property
    def root(self) -> Registry:
        """The registry that this one extends with what a text makes known, or itself."""
        return self.extends or self

    def entity(self, entity_type: EntityType, entity_id: str) -> Entry:
        """The entry of a type with an id; KeyError where there is none."""
        return self._tables()[entity_type][entity_id]

    def pinned(self, name: str) -> Model | None:
        """The model that a name or alias stands for, whatever its case, width and gaps."""
        return self.pinned_forms.get(fold(name))

    def term(self, said: str) -> str | None:
        """The canonical name of a word of the trade, in whatever language and spelling."""
        return self.terms.get(fold(said))

    def person(self, said: str) -> str | None:
        """The canonical name of somebody well known, in whatever script."""
        return self.people.get(fold(said))

    def surface_forms(self) -> Iterator[SurfaceForm]:
        """Every spelling of every entry; one spelling may stand for two types.

        A glued family comes with each digit that may follow its head (``o1`` … ``o9``), since the
        bare head is a letter like any other.
        """
        for entity_type, table in self._tables().items():
            for entry in table.values():
                for form in entry.forms:
                    if isinstance(entry, Family) and entry.glued:
                        for digit in "123456789":
                            yield SurfaceForm(form + digit, entity_type, entry.id)
                    else:
                        yield SurfaceForm(form, entity_type, entry.id)

    def _tables(self) -> Mapping[EntityType, Mapping[str, Entry]]:
        return {
            "organization": self.organizations,
            "family": self.families,
            "model": self.models,
            "product": self.products,
            "benchmark": self.benchmarks,
        }


def by_id(entries: Iterable[Kind]) -> Mapping[str, Kind]:
    return MappingProxyType({entry.id: entry for entry in entries})


def by_form(models: Iterable[Model]) -> Mapping[str, Model]:
    return MappingProxyType({fold(form): model for model in models for form in model.forms})


def by_spelling(entries: Iterable[Spellings]) -> Mapping[str, str]:
    """Canonical names by each folded spelling."""
    names = {fold(form): entry.name for entry in entries for form in (entry.name, *entry.aliases)}
    return MappingProxyType(names)
