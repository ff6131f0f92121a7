"""Makers and products that bring one family of models to mind: `DeepSeek`, `Moonshot`, `Kimi`."""

from __future__ import annotations

from collections.abc import Mapping

from llmdata.registry import Family, Registry


def namesakes(registry: Registry) -> Mapping[str, Family]:
    """By the id of a maker the family that bears his name: `DeepSeek`, `Mistral`."""
    found = {}
    for family in registry.families.values():
        maker = registry.organizations.get(family.organization or "")
        if maker is not None and family.name in maker.forms:
            found[maker.id] = family
    return found


# Letters by which many number their versions tell nobody's.
_COMMON = frozenset("VR")


def lettered_families(registry: Registry) -> Mapping[str, Family]:
    """By the id of a maker his one family whose versions have a letter: `Moonshot` numbers by K."""
    lettered: dict[str, list[Family]] = {}
    for family in registry.families.values():
        if family.organization and set(family.version_letters) - _COMMON:
            lettered.setdefault(family.organization, []).append(family)
    return {maker: families[0] for maker, families in lettered.items() if len(families) == 1}


def product_families(registry: Registry) -> Mapping[str, Family]:
    """By the id of a product its maker's family of the same name: `Kimi`, `Gemini`."""
    named = {(family.organization, family.name): family for family in registry.families.values()}
    return {
        product.id: named[product.organization, product.name]
        for product in registry.products.values()
        if product.organization and (product.organization, product.name) in named
    }


def known_for(registry: Registry) -> Mapping[str, Family]:
    """By the id of a maker the one family that bears the name of his product: Google's `Gemini`."""
    families: dict[str, list[Family]] = {}
    for family in product_families(registry).values():
        if family.organization and (family.words or family.tiers):
            families.setdefault(family.organization, []).append(family)
    return {maker: theirs[0] for maker, theirs in families.items() if len(theirs) == 1}
