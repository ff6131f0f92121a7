"""What a product's edition in the cloud is called in prose: `Codex, the one in the cloud`.

The registry has such an edition as a product of its own (`Codex Web`); the text often says the bare
name of the product, and beside it that this one runs in the cloud or in a browser.
"""

from __future__ import annotations

from functools import lru_cache

from llmdata.layout import Layout
from llmdata.lazily import lazily
from llmdata.mentions.entities import Mention
from llmdata.mentions.vocabulary import Vocabulary
from llmdata.registry import Registry

_EDITIONS = (" Web", " for Web", " on the web", " Cloud")
_THING = r"(?:agent|version|edition|variant|tool|service|assistant|colleague|sibling|one)"
_CALLED = r"(?:(?:(?:simply|also|just|plainly|confusingly|again|likewise|still|and|which\s+(?:is|was)|it)\s+)*(?:called|named|dubbed|known\s+as)\s+(?:(?:simply|just|plain|plainly|also|again)\s+)?|(?:simply|plain|just)\s+)"
_BEFORE = lazily(
    rf"(?:\b(?:cloud|web|browser)(?:-(?:hosted|based))?\s+(?:coding\s+)?(?:{_THING}(?:\s+|,\s+(?=.)){_CALLED}|{_THING}\s+)?"
    r"|(?:云端|雲端|网页|網頁)(?:版本?)?的?(?:编程|編程)?(?:智能体|智能體|代理|[Aa]gent|助手)?\s?)[*`“「\"]*\Z"
)
_BEHIND = lazily(
    rf"[*`”」\"]*(?:,\s+(?:the\s+{_THING}\s+(?:that|which)|which|that)\s+(?:lives|runs|works|sits)\s+in\s+(?:the\s+cloud|a\s+browser|the\s+browser)"
    rf"|,\s+(?:an?|the|its|their)\s+(?:cloud|web)(?:-(?:based|hosted))?\s+(?:\w+\s+)?{_THING}\b|,\s+(?:the\s+)?one\s+in\s+the\s+cloud"
    rf"|\s?[（(](?:the\s+)?(?:cloud|web)\s+{_THING}[)）]|\s?(?:的)?[（(]?(?:云端|雲端|网页|網頁)版)"
)
_NEAR = 60  # characters on either side in which that stands


@lru_cache(maxsize=8)
def _editions(registry: Registry) -> dict[str, str]:
    """By the id of a product that of its edition in the cloud, where the registry knows one."""
    products = {(p.organization, p.name): p.id for p in registry.products.values()}
    return {
        products[maker, name.removesuffix(ending)]: id_
        for (maker, name), id_ in products.items()
        for ending in _EDITIONS
        if name.endswith(ending) and (maker, name.removesuffix(ending)) in products
    }


def on_the_web(layout: Layout, names: Vocabulary, mentions: list[Mention]) -> list[Mention]:
    """The mentions, a product's that is told of as running in the cloud being that edition's."""
    editions, text = _editions(names.registry.root), layout.visible
    for mention in mentions:
        edition = editions.get(mention.entity.id)
        if edition is None or mention.entity.type != "product":
            continue
        before = text[max(0, mention.start - _NEAR) : mention.start]
        if _BEFORE.search(before) or _BEHIND.match(text, mention.end, mention.end + _NEAR):
            mention.entity = names.entity("product", edition)
    return mentions
