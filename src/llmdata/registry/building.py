"""Checked rows to entries: defaults, ids and owners."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Generic, NamedTuple, TypeVar

from llmdata.errors import RegistryError
from llmdata.registry.entities import (
    Benchmark,
    Family,
    Model,
    Named,
    Organization,
    Plan,
    Product,
    Spellings,
    Word,
)
from llmdata.registry.names import slug
from llmdata.registry.reading import Row

Kind = TypeVar("Kind", bound=Named, covariant=True)
FamilyOwners = Mapping[str, str]


class Placed(NamedTuple, Generic[Kind]):
    """An entry and the words with which a message points at it."""

    where: str
    entry: Kind


def place(rows: Iterable[Row], make: Callable[[Row], Kind]) -> list[Placed[Kind]]:
    return [Placed(row.where, make(row)) for row in rows]


def organization(row: Row) -> Organization:
    get = row.values.get
    return Organization(
        **_named(row, row.values["id"]),
        kind=row.values["kind"],
        country=get("country"),
        product=get("product"),
    )


def family(row: Row) -> Family:
    get = row.values.get
    return Family(
        **_named(row, row.values["id"]),
        organization=row.values["organization"],
        join=row.values["join"],
        modality=get("modality"),
        words=tuple(get("words", ())),
        version_letters=tuple(get("version_letters", ())),
        glued=get("glued", False),
        needs_version=get("needs_version", False),
        series=get("series", False),
        order=get("order"),
        tiers=tuple(get("tiers", ())),
        tiers_first_from=get("tiers_first_from"),
        modes=tuple(get("modes", ())),
    )


def model(row: Row, owners: FamilyOwners) -> Model:
    """A model belongs to its family's organization, or, without a family, to its own."""
    get = row.values.get
    family_id = get("family")
    if (family_id is None) == (get("organization") is None):
        raise RegistryError(f"{row.where}: give either 'family' or 'organization'")
    if family_id is not None and family_id not in owners:
        raise RegistryError(
            f"{row.where}: family {family_id!r} does not exist; add it to families.toml"
        )
    owner = owners[family_id] if family_id is not None else row.values["organization"]
    return Model(
        **_named(row, f"{owner}/{slug(row.values['name'])}"),
        organization=owner,
        family=family_id,
        kind=get("kind", "model"),
        modality=get("modality"),
        version=get("version"),
    )


def product(row: Row) -> Product:
    get = row.values.get
    owner = get("organization")
    own_slug = slug(row.values["name"])
    return Product(
        **_named(row, get("id", f"{owner}/{own_slug}" if owner else own_slug)),
        organization=owner,
        category=row.values["category"],
    )


def plan(row: Row) -> Plan:
    values = row.values
    return Plan(values["head"], values["organization"], tuple(values["words"]))


def plan_rows(row: Row) -> Iterator[Row]:
    """The products that a plan entry stands for, one a word."""
    for variant in row.values["words"]:
        yield Row(
            row.where,
            {
                "name": f"{row.values['head']} {variant}",
                "organization": row.values["organization"],
                "category": "subscription_plan",
                "aliases": [f"{head} {variant}" for head in row.values.get("aliases", ())],
                # `Kiro free for a year` names no plan.
                "case_sensitive": variant == "Free",
            },
        )


def benchmark(row: Row) -> Benchmark:
    get = row.values.get
    for key in ("organization_phrase", "part", "category"):
        if get(key) and not get("organization"):
            raise RegistryError(
                f"{row.where}: key {key!r} needs an organization; add the key 'organization'"
            )
    return Benchmark(
        **_named(row, row.values["id"]),
        organization=get("organization"),
        kind=row.values["kind"],
        domain=row.values["domain"],
        organization_phrase=tuple(get("organization_phrase", ())),
        part=tuple(get("part", ())),
        category=tuple(get("category", ())),
    )


def word(row: Row) -> Word:
    get = row.values.get
    return Word(row.values["name"], tuple(get("aliases", ())), get("modality"))


def spellings(row: Row) -> Spellings:
    return Spellings(row.values["name"], tuple(row.values.get("aliases", ())))


def _named(row: Row, entry_id: str) -> dict[str, Any]:
    get = row.values.get
    aliases = tuple(get("aliases", ()))
    forms = [form for form in (row.values["name"], get("name_zh"), *aliases) if form]
    ambiguous = get("ambiguous", False)
    if ambiguous is True:
        ambiguous = forms
    for form in ambiguous or ():
        if form not in forms:
            raise RegistryError(
                f"{row.where}: key 'ambiguous': {form!r} is no form of this entry; "
                "list it under 'aliases' too"
            )
    return {
        "id": entry_id,
        "name": row.values["name"],
        "name_zh": get("name_zh"),
        "aliases": aliases,
        "ambiguous": frozenset(form.casefold() for form in ambiguous or ()),
        "case_sensitive": get("case_sensitive", False),
        "cues": tuple(get("cues", ())),
    }
