"""Products that the text calls by the name of another thing: `Sora 2 and its app of the same name`.

The product bears the name without its version. Where somebody else than the maker of that thing
brings it out, his own name stands before it: `Perplexity 也推出了同名的功能`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from llmdata.layout import Layout
from llmdata.lazily import lazily
from llmdata.mentions.entities import Entity, Mention
from llmdata.mentions.named_tests import UNLISTED
from llmdata.mentions.vocabulary import Vocabulary
from llmdata.registry import slug

# What the words call it, with the category of such a product.
_APP = frozenset({"app", "apps", "application", "应用", "應用", "客户端", "客戶端"})
_FEATURE = frozenset({"feature", "功能", "something"})
_KIND_ZH = r"(?i:apps?(?![a-z]))|应用|應用|客户端|客戶端|产品|產品|功能|服务|服務|工具|智能体|智能體|智能助手|助手|网站|網站|平台"
_KIND_EN = r"app|application|product|feature|service|tool|agent|chatbot|assistant|website|platform"
_SAME = lazily(
    rf"同名的?(?:[^\W\d_A-Za-z]{{0,4}}?)\s?(?P<zh>{_KIND_ZH})"
    rf"|\b(?:(?P<en>{_KIND_EN})\s+(?:(?:that\s+)?(?:of|with|under|bears?|bearing)\s+the\s+same\s+name|by\s+the\s+same\s+name)"
    rf"|(?P<thing>something)\s+(?:of|by|under)\s+the\s+same\s+name"
    rf"|(?:same-named|eponymous|namesake)\s+(?P<own>{_KIND_EN}))\b"
)


def of_the_same_name(
    layout: Layout, names: Vocabulary, mentions: list[Mention]
) -> Iterator[Mention]:
    """What has its name from the thing named last before it in its paragraph."""
    for match in _SAME.finditer(layout.visible):
        sentence = layout.sentences[layout.sentence_at(match.start())]
        first = bisect_left(mentions, layout.blocks[sentence.block].start, key=_start)
        last = bisect_left(mentions, match.start(), key=_start)
        before = mentions[first:last]
        thing = next((m for m in reversed(before) if m.entity.type in _THINGS), None)
        if thing is None or any(m.start < match.end() <= m.end for m in before):
            continue
        makers = [m for m in before if m.entity.type == "organization"]
        here = [m.entity for m in makers if m.start >= sentence.start]
        maker = here[-1] if here else None
        kind = match["zh"] or match["en"] or match["own"] or match["thing"]
        said = layout.visible[thing.start : thing.end].strip(' `*"“”')
        yield Mention(*match.span(), _product(names, thing.entity, said, maker, kind.lower()))


_THINGS = frozenset({"model", "product"})


def _start(mention: Mention) -> int:
    return mention.start


def _product(
    names: Vocabulary, thing: Entity, said: str, maker: Entity | None, kind: str
) -> Entity:
    family = thing.family if thing.type == "model" else None
    base = family or _VERSION.sub("", thing.name)
    owner, called = thing.organization_id, base
    if maker is not None and owner is not None and maker.id != owner:
        owner, base = maker.id, family or _VERSION.sub("", said)
        called = f"{maker.name} {base}"
    products = names.registry.products.values()
    known = next((p.id for p in products if (p.organization, p.name) == (owner, called)), None)
    if known is not None:
        return names.entity("product", known)
    kind = "app" if kind in _APP else "feature" if kind in _FEATURE else "tool"
    # The thing itself may be called so in short: its id must be another one.
    id_ = f"{owner}/{slug(base)}-{kind}" if owner else f"{UNLISTED}{slug(base)}-{kind}"
    category = "chat_app" if kind == "app" else kind
    return Entity("product", id_, called, organization_id=owner, category=category)


_VERSION = lazily(r"\s?[vV]?\d+(?:\.\d+)*\Z")
