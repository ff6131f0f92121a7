"""Family names that label an item whose words say that they are a model's.

`**甲公司 Foo**：语音生成模型`, `Foo: a model that draws`, `**Foo & Bar**：两个翻译模型`.
"""

from __future__ import annotations

from llmdata.layout import Layout
from llmdata.lazily import lazily
from llmdata.mentions.vocabulary import Found

_KIND_ZH = r"(?:模型|系统|工具|引擎|复刻版|人工智能|AI)"
_KIND_EN = r"(?:models?|systems?|LLMs?|generators?|networks?)"
# From a name to what it is: its full form in brackets, names beside it, a colon, and a noun that ends
# a clause. What somebody says of his own habits is not what a thing is.
_IS_EXPLAINED = lazily(
    r"[*_”\"]*\s*(?:[(（][^()（）\n]{1,60}[)）])?[*_”\"]*(?:\s*(?:[&、,/+]|和|与|\band\b)[^:：\n]{1,40})?[*_”\"]*\s*[:：]\s*"
    rf"(?:(?![^。\n]{{0,60}}(?:我|咱|最))[^。\n]{{0,60}}?{_KIND_ZH}(?:系列|家族)?(?=\s*(?:[，。；、（(!！&]|和|与|\Z|\n))"
    rf"|(?i:an?|the|its|their|first|\w+['’]s)\s(?![^.\n]{{0,60}}\b(?:I|we|my|our)\b)[^.;:\n]{{0,60}}?\b(?i:{_KIND_EN})(?=\s*(?:[,.;()—–]|\Z|\n)|\s+(?:for|that|which|with|from|by|of|to|trained|built|based)\b))"
)
_SERIES = lazily(r"系列|家族|\b(?i:family|series|suite|line-?up|collection)\b")
_SIGNS = lazily(r"[\s*_“\"]*")
_BESIDE = lazily(r"\s*(?:[&、,/+]|和|与|\band\b)\s*")


def kind_in_label(layout: Layout, found: list[Found], index: int) -> str | None:
    """What the label of an item in which a name stands, alone or with others, explains it to be.

    A model or a series; None where the name labels no item, or its words tell something else.
    """
    text, name = layout.visible, found[index]
    block = layout.blocks[layout.sentences[layout.sentence_at(name.start)].block]
    said = _IS_EXPLAINED.match(text, name.end, block.end) if block.kind == "item" else None
    if said is None:
        return None
    first, place = name.start, index
    if has_maker(layout, found, index):
        first, place = found[index - 1].start, index - 1
    while place and _BESIDE.fullmatch(text, found[place - 1].end, first):
        place -= 1
        first = found[place].start
        if place and _SIGNS.fullmatch(text, found[place - 1].end, first):
            place -= 1
            first = found[place].start
    if _SIGNS.fullmatch(text, block.start, first) is None:
        return None
    return "series" if _SERIES.search(said.group()) else "model"


def has_maker(layout: Layout, found: list[Found], index: int) -> bool:
    """Whether somebody stands right before a name, with nothing but a blank between them."""
    maker = found[index - 1] if index else None
    return (
        maker is not None
        and maker.entity is not None
        and maker.entity.type == "organization"
        and _SIGNS.fullmatch(layout.visible, maker.end, found[index].start) is not None
    )
