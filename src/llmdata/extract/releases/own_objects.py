"""Names beside something else that came out: those who bring it out, or that it is for."""

from __future__ import annotations

from llmdata.extract.context import Context
from llmdata.extract.releases.guard import SPEAKS_IT
from llmdata.extract.releases.guards.transitive import shows_another
from llmdata.extract.releases.steps import THINGS
from llmdata.extract.view import Token, View
from llmdata.lazily import lazily

# `快手去年 5 月推出新一代剪辑台`: whoever brings something out, other than itself (`2.0 版`), was there.
_BRINGS_OUT = lazily(
    r"(?:发布|推出|上架|开卖|宣布|公布|展示|演示)了?+\s*+(?![\d.]+\s*(?:版|[，。；：、）)]|\Z))[^\s，。；：、）)的于在是后前时]"
    r"|上线了\s*+(?![\d.]+\s*(?:版|[，。；：、）)]|\Z))[^\s，。；：、）)的于在是后前时]"
)

# What came out is something of it: `X 的代码审查插件`.
_OF_IT = lazily(
    r"\s*的\s*[^，。；：、的]{0,8}(?:插件|扩展|外挂|客户端|教程|指南|替代品|平替|竞品|对手|克隆|仿制品|国产版)"
)


def is_of_it(text: str, end: int) -> bool:
    """Whether what stands behind a name that ends there is a thing of others about it."""
    return _OF_IT.match(text, end) is not None


def is_spoken(text: str, name: Token) -> bool:
    """Whether a protocol only tells what something else speaks."""
    protocol = name.item.entity.category == "protocol"
    return protocol and SPEAKS_IT.match(text, name.end) is not None


def brings_out_another(context: Context, view: View, index: int) -> bool:
    """Whether the next verb behind a name has an object of its own, in Chinese."""
    text, sentence = context.layout.visible, view.sentence
    name = view.tokens[index].item.entity
    for token in view.tokens[index + 1 :]:
        if token.kind in "re":
            if shows_another(text, token.start, sentence.end):
                return True
            if token.kind == "r":
                return _BRINGS_OUT.match(text, token.start, sentence.end) is not None
        # `X 在 X 大会上发布了 …` names it twice
        if token.kind not in ".DO'" and not (token.kind in THINGS and token.item.entity == name):
            return False
    return False
