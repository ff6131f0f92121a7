"""Products that the text calls by the name of another thing: `Sora 2 and its app of the same name`.

The product bears the name without its version. Where somebody else than the maker of that thing
brings it out, his own name stands before it: `Perplexity 也推出了同名的功能`.
"""

from __future__ import annotations

import re
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
    rf"|\b(?:(?P<en>{_KIND_EN})\s+(?:of|by|under)\s+the\s+same\s+name|(?P<thing>something)\s+(?:of|by|under)\s+the\s+same\s+name"
    rf"|(?:same-named|eponymous|namesake)\s+(?P<own>{_KIND_EN}))\b"
)
# What joins it to the thing, or says that somebody brings it out; else it may be anybody's.
_JOINED = lazily(
    r"(?:和|及|与|跟|连同|以及|还有|带[着来]?|(?:推出|发布|上线|做|带来)了?|有了)(?:一?[款个])?(?:它的?|自己的|自家的|那[个款])?[^，。；、]{0,8}\Z"
    r"|\b(?i:and|with|in|plus|alongside|launched|released|shipped|introduced|unveiled|brought\s+out|put\s+out|had|has|got)\s+(?:(?i:an?|its|the|their)\s+)?(?:[a-z]+\s+)?\Z"
)
# A thing that is but used, or from which another is told apart.
_USED = lazily(
    r"接入|采用|基于|底层|换成|用上|搭载|\b(?i:built\s+on|runs?\s+on|based\s+on|us(?:es|ing)|powered\s+by)\b"
)
_TOLD_APART = lazily(
    r"[^，。；]{0,6}(?:无关|一样|不同|不是|类似)|[^.;]{0,24}\b(?i:unrelated|no\s+relation)\b"
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
        if not _is_told(layout.visible, thing, match, sentence.end):
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


def _is_told(text: str, thing: Mention, match: re.Match[str], end: int) -> bool:
    """Whether the words tell a product with the thing's name rather than liken or part two."""
    between = text[max(thing.end, match.start() - _NEAR) : match.start()]
    if not _JOINED.search(between) or _TOLD_APART.match(text, match.end(), end):
        return False
    return _USED.search(text, max(0, thing.start - _NEAR), match.start()) is None


_NEAR = 48  # characters


def _product(
    names: Vocabulary, thing: Entity, said: str, maker: Entity | None, kind: str
) -> Entity:
    family = thing.family if thing.type == "model" else None
    base = family or _VERSION.sub("", thing.name)
    owner, called = thing.organization_id, base
    if maker is not None and owner is not None and maker.id != owner:
        owner, base = maker.id, family or _VERSION.sub("", said)
        called = f"{maker.name} {base}"
    own = [p for p in names.registry.products.values() if p.organization == owner]
    known = next((p.id for p in own if p.name == called), None)
    if known is None and owner != thing.organization_id:
        known = next((p.id for p in own if p.name.endswith(f" {base}")), None)
    if known is not None:
        return names.entity("product", known)
    kind = "app" if kind in _APP else "feature" if kind in _FEATURE else "tool"
    # The thing itself may be called so in short: its id must be another one.
    id_ = f"{owner}/{slug(base)}-{kind}" if owner else f"{UNLISTED}{slug(base)}-{kind}"
    category = "chat_app" if kind == "app" else kind
    return Entity("product", id_, called, organization_id=owner, category=category)


_VERSION = lazily(r"\s?[vV]?\d+(?:\.\d+)*\Z")
