"""Calendars of one thing: items or parts of a line that date its steps without its name.

`Claude Code 大事记：` with items `2 月 24 日：研究预览版`, or `Gemini 2.5 Pro：实验版 3 月 25 日；正式版 6 月 17 日`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.extract.policy import Dating
from llmdata.extract.releases.chinese.plain import Plain, plain
from llmdata.extract.releases.stages import is_preview
from llmdata.extract.releases.steps import not_named, step
from llmdata.extract.view import Token
from llmdata.folding import HAN
from llmdata.layout import Block
from llmdata.lazily import lazily
from llmdata.mentions import Mention

# A lead-in or heading that names one thing and what is told of it.
_OF_ONE = lazily(
    "(?:Ⓞ的?)?(?P<x>[ⓂⓆ])(?:App|应用|这一?年|全年|[的 ·—:-]|Ⓣ|在)*"
    "(?:大事记|时间线|时间轴|年表|历程|回顾|里程碑|演进|节点|进展|日志|版本|更新|功能|迭代|动态|轨迹|成长|记录|足迹|编年|史|变化|发布|一年|[（）一-龥]{0,4}(?:更新|功能|版本|进展|一览|清单|节选)){0,6}(?:（[^（）ⓂⓆ]{1,8}）)?[：。]?"
)
# … or says what a product gained: `X 今年新增的功能，挑重要的记：`.
_GAINS = lazily(
    "(?:Ⓞ的?)?(?P<x>Ⓠ)(?:App|应用|里|上|这一?年|全年|过去一年|[ⒹⓈⓉ]|在|又|都|还|也|陆续|先后){0,6}"
    "(?:新增|新加|新出|新上|上线|加入?|增加|添加|推出|学会|更新|补上?|多|长)[了出]?的?(?:不少|[许很好]多|一[堆串批些]|几[个项样]|这些|哪些|[\\d一-十]+[个项种])?"
    "(?:新|重要|主要|关键|实用|大)?的?(?:功能|能力|本事|本领|特性|技能|花样|模式|东西)(?:，[^，。：；ⓂⓆⓄⒹⓈ]{1,14}){0,2}[：。]?"
)
_SIGN = "[ⒹⓈ]"
_ITEM = lazily(f"(?P<d>{_SIGN})[：，—-]?(?P<v>[^ⓂⓆⒹ。]{{1,30}}?)(?:$|[。；，]|随[ⓂⓆ])")
_ITEM_BEHIND = lazily(
    f"(?P<v>[^ⓂⓆⒹⓄ。；，：]{{1,16}}?)(?:于|在|：|（)?(?P<d>{_SIGN})）?(?=$|[。；，])"
)
_LABELLED = lazily("(?:[^，。；：ⓂⓆⒹ]{0,24}是)?(?:Ⓞ的?)?(?P<x>[ⓂⓆ])：(?P<parts>.+)")
_RELEASE = lazily(
    "正式|(?:^|[^A-Za-z])GA(?:$|[^A-Za-z])|转正|首发|首次|问世|面世|发布$|上线$|推出$|开源$|全面开放|全量|公开发布|公开可用|开卖|开售|登场|亮相"
)
_VERSION = lazily("特别版|升级版|更新|新版|小版本|改版|升级")
# What happened to the thing while it was there, or what others did with it.
_OTHER = lazily(
    "降价|涨价|价格|定价|调价|下架|停用|停服|停止|下线|关停|退役|诉|起诉|用户|突破|亿|万|融资|收购|宕机|故障|泄露|漏洞|封|收入|月活|日活|榜|第一|冠军|奖|得分|争议|道歉|发布会|传闻|跳票|推迟|未|没|不"
)


def calendars(context: Context) -> Iterator[Observation]:
    """The steps of things that lists and lines date without naming the thing again."""
    for lead_in, items in context.lists():
        topic, updates = _topic(context, lead_in)
        if topic is None:
            continue
        for item in items:
            view = context.first_view(item)
            said = plain(view, context.layout.visible) if view is not None else None
            if said is not None:
                yield from _of_item(said, topic, updates)
    for view in context.views:
        if "D" not in view.string or ":" not in view.string:
            continue
        said = plain(view, context.layout.visible)
        if said is not None:
            yield from _of_line(said)


def _topic(context: Context, lead_in: Block) -> tuple[Mention | None, bool]:
    """The one thing that a lead-in is about, and whether it is a product, which gains updates."""
    sentences = context.layout.sentences_of(context.layout.blocks.index(lead_in))
    if not sentences:
        return None, False
    said = plain(context.view(sentences[-1]), context.layout.visible)
    if said is None:
        return None, False
    match = _OF_ONE.fullmatch(said.text) or _GAINS.fullmatch(said.text)
    if match is None:
        return None, False
    mention: Mention = said.view.tokens[said.tokens[match.start("x")]].item
    return mention, mention.entity.type == "product"


def _of_item(said: Plain, topic: Mention, updates: bool) -> Iterator[Observation]:
    match = _ITEM.match(said.text) or _ITEM_BEHIND.match(said.text)
    if match is not None:
        yield from _step(said, match, topic, updates)


def _of_line(said: Plain) -> Iterator[Observation]:
    """`X：实验版 3 月；正式版 6 月`: at least one part names a kind of version."""
    match = _LABELLED.match(said.text)
    if match is None or not re.search("版|GA|预览|内测|公测|转正", match["parts"]):
        return
    mention: Mention = said.view.tokens[said.tokens[match.start("x")]].item
    position = match.start("parts")
    for part in re.split("([；，。、])", match["parts"]):
        if not set("ⓂⓆⓄ") & set(part):
            found = _PART.match(said.text, position, position + len(part))
            if found is not None and found.end() == position + len(part):
                yield from _step(said, found, mention, False)
        position += len(part)


_PART = lazily(f"(?P<v>[^ⓂⓆⒹ]{{1,16}}?)(?P<d>{_SIGN})|(?P<d2>{_SIGN})(?P<v2>[^ⓂⓆⒹ]{{1,16}})")


def _step(
    said: Plain, match: re.Match[str], topic: Mention, updates: bool
) -> Iterator[Observation]:
    groups = match.groupdict()
    kind = "v" if groups.get("v") else "v2"
    words = match[kind]
    if _OTHER.search(words) or (not HAN.search(words) and not _RELEASE.search(words)):
        return
    stage = _stage(words, updates)
    if stage is None:
        return
    date = said.view.tokens[said.tokens[match.start("d" if groups.get("d") else "d2")]].item
    if date.value.precision == "year":
        return
    first, last = said.span(*match.span(kind))
    word = Token("r", first, last, words)
    yield not_named(step("release.calendar", topic, stage, word, Dating(date, "stated")))


def _stage(words: str, updates: bool) -> str | None:
    if is_preview(words):
        return "preview"
    if _VERSION.search(words):
        return "update"
    if _RELEASE.search(words):
        return "release"
    return "update" if updates else None
