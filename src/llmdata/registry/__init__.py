"""Who is who: organizations, model families, models, products and benchmarks with their names.

The entries are TOML files in this folder. They say who somebody is and what he is called, never
what he did or when: facts come from the sources alone.
"""

from functools import cache, partial
from pathlib import Path

from llmdata.registry import building, rules
from llmdata.registry.building import place
from llmdata.registry.compiled import parse, parse_once
from llmdata.registry.entities import (
    Benchmark,
    EntityType,
    Entry,
    Family,
    Model,
    Organization,
    Plan,
    Product,
    Spellings,
    Word,
)
from llmdata.registry.lookup import Registry, SurfaceForm, by_form, by_id, by_spelling
from llmdata.registry.names import fold, slug
from llmdata.registry.reading import Row, read_folder

__all__ = [
    "Benchmark",
    "EntityType",
    "Entry",
    "Family",
    "Model",
    "Organization",
    "Plan",
    "Product",
    "Registry",
    "Spellings",
    "SurfaceForm",
    "Word",
    "fold",
    "load",
    "slug",
]


def load(folder: Path | None = None) -> Registry:
    """The registry in a folder, by default the one of this package (read once).

    Raises RegistryError, in one line that names file, entry and key, for anything that is
    malformed, missing, owned by nobody or named like something else.
    """
    return _packaged() if folder is None else _built(read_folder(folder, parse))


@cache
def _packaged() -> Registry:
    return _built(read_folder(Path(__file__).parent, parse_once))


def _built(rows: dict[str, list[Row]]) -> Registry:
    organizations = place(rows["organization"], building.organization)
    families = place(rows["family"], building.family)
    owners = {family.id: family.organization or "" for _, family in families}
    models = place(rows["model"], partial(building.model, owners=owners))
    plan_rows = [product for plan in rows["plan"] for product in building.plan_rows(plan)]
    products = place([*rows["product"], *plan_rows], building.product)
    benchmarks = place(rows["benchmark"], building.benchmark)
    words = [(row.where, building.word(row)) for row in rows["word"]]
    terms = [(row.where, building.spellings(row)) for row in rows["term"]]
    people = [(row.where, building.spellings(row)) for row in rows["person"]]
    for spelt in (words, terms, people):
        rules.check_words(spelt)
    rules.check([*organizations, *families, *models, *products, *benchmarks])
    return Registry(
        organizations=by_id(entry for _, entry in organizations),
        families=by_id(entry for _, entry in families),
        models=by_id(entry for _, entry in models),
        products=by_id(entry for _, entry in products),
        benchmarks=by_id(entry for _, entry in benchmarks),
        plans=tuple(map(building.plan, rows["plan"])),
        words=tuple(word for _, word in words),
        pinned_forms=by_form(entry for _, entry in models),
        terms=by_spelling(entry for _, entry in terms),
        people=by_spelling(entry for _, entry in people),
    )
