"""Versions of products: `Devin 2.0` is one of its own, as a model's version is.

Behind a name that a model could have (`ChatGPT 9.1`, `Codex 9.1`) the number is the model's.
"""

from __future__ import annotations

from collections import defaultdict

from llmdata.grammar.names import NO_VERSION
from llmdata.lazily import lazily
from llmdata.registry import Product, Registry, fold

_WITH_VERSIONS = frozenset(
    {
        "async_coding_agent",
        "browser",
        "chat_app",
        "cli_coding_agent",
        "ide",
        "library",
        "platform",
        "tool",
    }
)
# Of two figures before the point only what others run on has versions: `Foo 61.3` is a score.
_BIG = frozenset({"platform", "library"})
_END = rf"{NO_VERSION}(?![A-Za-z0-9_%％]|[.\-–—/:]\d|\s?[/×]|\s*(?:分|星|stars?\b|points?\b|pts\b))"
# Whole numbers count things and rate them: only where the name does something, or has a date.
_MONTH = (
    r"(?:early\s|late\s|mid-?\s?)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|20\d\d|\d)"
)
_DOES = (
    rf"(?=['’]s\b|\s?[（(]?\d{{1,2}}\s?月|\s*(?:于|在|也|又|正式|已|随后|终于)?(?:[发问]|上线|推出|来了|面世|公测|内测|开放|登场)|\s(?:in|on)\s{_MONTH}"
    r"|\s(?:is|was|has|had|came|comes|arrived|landed|launched|shipped|released|went|followed|brought|brings|added|adds|appeared|debuted|dropped|turned|can|could|runs|ran)\b)"
)
_VERSION = lazily(rf"\s?[vV]?(?P<v>\d\.\d{{1,2}}){_END}|\s(?P<n>\d){_END}{_DOES}")
_BIG_VERSION = lazily(rf"\s?(?P<v>\d\d\.\d{{1,2}}){_END}|\s(?P<n>\d\d){_END}{_DOES}")


_SHORT = 2  # letters that stand in many a word: `o` of `o9`


class ProductVersions:
    """Which products of a registry have versions, and how those are written."""

    def __init__(self, registry: Registry) -> None:
        heads: dict[str, set[str]] = defaultdict(set)
        for family in registry.families.values():
            heads[family.organization or ""].update(
                fold(form) for form in family.forms if len(form) > _SHORT
            )
        words = {fold(word.name) for word in registry.words}
        self._having = {
            product.id
            for product in registry.products.values()
            if product.category in _WITH_VERSIONS
            and not _is_like_a_model(product, heads[product.organization or ""], words)
        }

    def have(self, product: str) -> bool:
        """Whether the product of an id has versions."""
        return product in self._having

    def behind(self, text: str, end: int, product: Product) -> tuple[str, int] | None:
        """The version that goes on behind a product's name, and where it ends."""
        if product.id not in self._having:
            return None
        match = _VERSION.match(text, end)
        if match is None and product.category in _BIG:
            match = _BIG_VERSION.match(text, end)
        if match is None:
            return None
        return match["v"] or match["n"], match.end()


def _is_like_a_model(product: Product, heads: set[str], words: set[str]) -> bool:
    """Whether a product's name begins with a family's, or with a word of a variant (`Codex`)."""
    first = [fold(form.split()[0]) for form in product.forms]
    return any(word in words or any(head in word for head in heads) for word in first)
