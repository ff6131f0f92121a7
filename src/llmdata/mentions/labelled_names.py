"""Things that no registry knows, where they label an entry of a dated list that says what they are.

`**某公司 Foo Desk**：律师用的工具`, below a month: a maker, a name, and behind the colon its kind. A name
may be longer than that of a product that is known (`Foo Legal Tool` of Foo), if it ends in a noun
for what it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, islice

from llmdata.layout import Block, Layout
from llmdata.lazily import lazily
from llmdata.mentions.collection import Mentions
from llmdata.mentions.entities import Entity, Mention
from llmdata.mentions.no_names import NO_NAMES
from llmdata.mentions.unknown_names_zh import CATEGORY_ZH
from llmdata.registry import slug

_WORD = r"(?:[A-Z][a-z]+(?:[A-Z][a-z]+)*|[A-Z]{2,6})"
_NAME = lazily(rf"[\s*_]*(?P<name>{_WORD}(?: {_WORD}){{0,3}})(?![\w\-.])")
_ASIDE = r"[*_]*\s*(?:[(（][^()（）\n]{1,24}[)）])?[*_]*\s*[:：]\s*"
_KIND_ZH = r"工具|框架|平台|套件|应用|助手|眼镜|设备|浏览器|编辑器|插件|智能体|服务|产品|系统|模型"
_KIND_EN = r"tool|framework|platform|kit|app|assistant|glasses|device|browser|editor|extension|agent|service|system|model"
# A colon, and words of which one says what the thing is: the noun that ends a clause.
_SAYS = lazily(
    rf"{_ASIDE}(?![^。\n]{{0,40}}(?:我|咱|未|没|取消|论文))[^，。；\n]{{0,40}}?(?P<kind>{_KIND_ZH})(?=\s*(?:[，。；、（(]|发放|发售|上线|发布|推出|开放|亮相|\Z|\n))"
    rf"|{_ASIDE}(?i:an?|the|its|their)\s(?![^.\n]{{0,60}}\b(?:I|we|my|our|not|never|paper)\b)[^,.;:\n]{{0,60}}?\b(?P<kind_en>{_KIND_EN})(?=\s*(?:[,.;(]|\Z|\n)|\s(?:for|that|which|with|to|of|in)\b)"
)
# Nouns that end the name of what is another thing than the one that it begins with.
_ENDS = frozenset(
    "Tool Toolkit Kit Framework SDK Studio Director Suite Hub Store Builder Platform Glasses Console Server Workspace Desk".split()
)
# What tells nobody's thing from another's: a name of such words alone is its maker's with him.
_GENERIC = frozenset(
    "Agent Agents AI App Apps Android Assistant Browser Chat Code Developer Desktop Editor Framework Kit Mobile Model Platform SDK Search Server Studio Tool Toolkit Tools Video Voice Web".split()
)
_CATEGORY_EN = {
    "browser": "browser",
    "editor": "ide",
    "app": "chat_app",
    "assistant": "chat_app",
    "platform": "platform",
    "framework": "library",
    "glasses": "hardware",
    "device": "hardware",
    "extension": "browser_extension",
}
_ABOVE = 2  # headings that may date a list


def labelled_names(layout: Layout, mentions: Mentions) -> Iterator[Mention]:
    """The mentions of such things, each in the label that explains it."""
    for number, block in enumerate(layout.blocks):
        if block.kind == "item" and _is_dated(layout, mentions, number):
            found = _labelled(layout, mentions, block)
            if found is not None:
                yield found


def _is_dated(layout: Layout, mentions: Mentions, number: int) -> bool:
    above = chain(layout.leads(number), islice(layout.headings(number), _ABOVE))
    return any(
        date.value.precision != "year"
        for place in above
        for date in mentions.dates_in(layout.blocks[place].start, layout.blocks[place].end)
    )


def _labelled(layout: Layout, mentions: Mentions, block: Block) -> Mention | None:
    text = layout.visible
    named = mentions.entities_in(block.start, block.end)
    if not named or text[block.start : named[0].start].strip(" *_"):
        return None
    maker = named[0] if named[0].entity.type == "organization" else None
    known = next((m for m in named[:2] if m.entity.type in ("model", "product")), None)
    start = maker.end if maker is not None else block.start
    if known is not None and not text[start : known.start].strip(" *_"):
        # Of a form that has its maker in it, the product: `甲公司 Foo` is Foo.
        whole = text.endswith(known.entity.name, known.start, known.end)
        start = known.end - len(known.entity.name) if whole else known.start
    else:
        known = None
    match = _NAME.match(text, start, block.end)
    owner = (maker or known or named[0]).entity
    owner_id = owner.id if owner.type == "organization" else owner.organization_id
    if match is None or owner_id is None or (maker is None and known is None):
        return None
    name, (first, end) = match["name"], match.span("name")
    words = name.split()
    if known is not None and not (end > known.end and words[-1] in _ENDS and len(words) > _FEWEST):
        return None
    generic = _GENERIC.issuperset(words)
    if known is None and any(first <= m.start < end for m in named):
        return None
    if known is None and words[0] in NO_NAMES and not generic:
        return None
    said = _SAYS.match(text, end, block.end)
    if said is None:
        return None
    if generic:
        if maker is None or len(words) == 1:
            return None
        first, name = maker.start, f"{maker.entity.name} {name}"
    elif words[0].lower() == owner_id and not _GENERIC.issuperset(words[1:]):
        name = " ".join(words[1:])
        first = end - len(name)
    kind = said["kind"] or said["kind_en"].lower()
    return Mention(first, end, _entity(name, kind, owner_id), guessed=True)


_FEWEST = 2  # words of a name that is longer than that of a known product, beside its own


def _entity(name: str, kind: str, owner: str) -> Entity:
    made = f"{owner}/{slug(name)}"
    if kind in ("模型", "model"):
        return Entity("model", made, name, organization_id=owner, kind="model", family=name)
    category = CATEGORY_ZH.get(kind, _CATEGORY_EN.get(kind, "tool"))
    return Entity("product", made, name, organization_id=owner, category=category)
