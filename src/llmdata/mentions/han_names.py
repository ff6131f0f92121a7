"""Models with names in Chinese characters that no registry knows: `“澄浦 1.5”`, `苍术-2`, `知行大模型 4.0`.

Chinese has no capitals that tell where a name begins. It is read where signs or words that end before it
do, where a version follows, and where the sentence says that it is a model: calls it one, tells its
parameters, or says that a maker of models brought it out. One such place speaks for all of the name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from llmdata.folding import HAN
from llmdata.grammar.names import NO_VERSION, ModelName, NameHabits
from llmdata.layout import Layout, Sentence
from llmdata.lazily import lazily
from llmdata.mentions.candidate_words import AND
from llmdata.mentions.collection import Mentions
from llmdata.mentions.company import makes_models, overlapping
from llmdata.mentions.entities import Entity, Mention, owned_id
from llmdata.mentions.unknown_makers import maker_at, unknown_maker

_OUT = r"(?:发布|推出|开源|上线|放出|公布|带来|亮相|问世|端出|拿出|亮出|交出|开放|登场)"
# What a name may stand behind, where no sign does: `开源了苍术-2`, `一款苍术-2`, `栖云智能的远帆-1`.
_OPENS = (
    rf"(?:[“「『《、，,。；;：:(（\n]\s*|(?<=[了的款个和与及是叫为]){_OUT}?|(?<=模型)|{_OUT}了?)"
)
# Words that count or place something, and those of grammar, begin or end no name.
_NO_SIGN = "的了在是有和与及或而但也都就还又才被把将给为对从到向比这那哪每各某第约近超达过约仅只不没未已再最更很太多少几两前后上下内外中间时年月日周天元块个款家种次位名条篇版号级代"
_HEAD = rf"(?P<head>(?!大?模型)(?:(?![{_NO_SIGN}])[\u4e00-\u9fff]){{2,4}}?)"
_MODEL = r"(?:(?:通用|语言|推理|视频|图像|语音|多模态|基础|开源)?大?模型)"
_VERSION = rf"(?P<version>\d{{1,2}}(?:\.\d{{1,2}})?){NO_VERSION}(?![A-Za-z0-9\-~—–：:]|\s*[\u4e00-\u9fff]?(?:世纪|分之|比\d))"
# Billions of parameters in its name say that it is a model's: `云帆-13B`.
_SIZED = r"(?P<size>\d{1,4}(?:\.\d)?[BT])(?![A-Za-z0-9])"
_NAME = lazily(
    rf"(?:^|{_OPENS}){_HEAD}[”」』》]?(?P<kind>\s?{_MODEL})?(?P<join>[ \-])?(?:[Vv](?=\d))?(?:{_VERSION}|{_SIZED})"
)
_QUOTES = "“「『《"
_CALLED = lazily(
    rf"\s*[”」』》]?\s*(?:[(（][^()（）]{{1,24}}[)）])?\s*(?:(?:是|也?算)[^，。；、]{{0,16}}?|[这那][款个]|，一?[款个][^，。；、]{{0,8}}?)?{_MODEL}"
)
_KIND_BEFORE = lazily(rf"{_MODEL}(?:是|叫做?|名为|，)?\s*[“「『《]?\Z")
_SIZE = lazily(r"\d+(?:\.\d+)?\s*[BT](?![A-Za-z0-9])|[\d十百千万]+\s*亿(?:级)?的?参数")
_BROUGHT_OUT = lazily(_OUT)
# A phone that carries a model has its sizes in the sentence, too.
_CARRIES = lazily(r"[^，。；、]{0,10}?(?:搭载|搭載|内置|內建|接入|运行|跑着)")
# The same name in letters: `远帆-1（Farsail-1，13B）`.
_IN_LETTERS = lazily(
    r"\s*[”」』》]?\s*[(（]\s*(?P<name>[A-Z][A-Za-z]{1,20}[ \-]?[Vv]?(?P<version>\d{1,2}(?:\.\d{1,2})?))\s*[，,、)）]"
)
# Chips, phones, cars, films, games, rockets, systems and fields bear numbers as well.
_OTHER_THINGS = frozenset(
    """骁龙 麒麟 昇腾 鲲鹏 天玑 龙芯 海光 兆芯 飞腾 鸿蒙 安卓 统信 深度 红旗 小米 红米 华为 荣耀 苹果 三星 魅族 一加 真我 问界 理想 小鹏
    蔚来 极氪 比亚迪 特斯拉 神舟 嫦娥 天问 天宫 长征 东风 歼击 哪吒 战狼 流浪地球 唐探 封神 黑神话 原神 王者 工业 制造 产业 中国制造 互联网
    革命 时代 阶段 版本 系列 型号 等级 级别 方案 计划 问题 任务 模块 章节 附录 图表 表格 步骤 实验 测试 基准 层级 窗口 周期 赛季 季度 学期
    并列 排名 名次 位列 位居 得分 分数 总分 评分 价格 售价 定价 输入 输出 月费 年费 参数 上下文 收入 估值 融资 成本 合计 总计 平均 截至 目前
    会议室 教室 办公室 房间 机房
    零售 云栖 大会 峰会 协议 标准 法案 条例 规定 模型 大模型 产品 应用 软件 工具 芯片 手机 平台 系统 公司 团队""".split()
)


def han_names(layout: Layout, mentions: Mentions) -> Iterator[Mention]:
    """The mentions of likely models with such names, and of their makers where only the text names them."""
    text = layout.visible
    if HAN.search(text) is None:
        return
    seen = [
        (match, layout.sentences[layout.sentence_at(match.start("head"))])
        for match in _NAME.finditer(text)
        if match["head"] not in _OTHER_THINGS
        and _is_free(mentions, match)
        and not _is_amount(text, match)
    ]
    makers: dict[str, Entity | None] = {}
    names: dict[str, str] = {}
    for match, sentence in seen:
        if in_letters := _in_letters(text, match):
            names[_name(match).canonical] = in_letters
        head = match["head"]
        if makers.get(head) is not None or layout.blocks[sentence.block].kind in ("heading", "row"):
            continue
        maker = _maker(layout, mentions, match, sentence)
        if _is_model(text, match, sentence, maker) or _is_listed(text, mentions, match):
            makers[head] = maker.entity if maker else None
            if maker is not None and maker.guessed:
                yield maker
    for match, _ in seen:
        if match["head"] in makers:
            start, end = match.start("head"), _end(match)
            name = _name(match).canonical
            name = names.get(name, name)
            yield Mention(start, end, _entity(match, name, makers[match["head"]]), guessed=True)


def _is_free(mentions: Mentions, match: re.Match[str]) -> bool:
    span = match.start("head"), _end(match)
    taken = (mentions.entities, mentions.dates, mentions.money)
    return not any(overlapping(items, *span) for items in taken)


def _is_amount(text: str, match: re.Match[str]) -> bool:
    """Whether a size is but told (`显存要 13B`): one of a name is tied to it, or in its quotes."""
    quoted = text[match.start("head") - 1 : match.start("head")] in _QUOTES
    return match["size"] is not None and match["join"] != "-" and not quoted


def _is_model(text: str, match: re.Match[str], sentence: Sentence, maker: Mention | None) -> bool:
    """Whether the words say so: call it a model, tell its size, or that its maker brought it out."""
    start, end = match.start("head"), _end(match)
    if match["kind"] or match["size"] or _CALLED.match(text, end, sentence.end):
        return True
    if _KIND_BEFORE.search(text, sentence.start, start):
        return True
    out = _BROUGHT_OUT.search(text, sentence.start, sentence.end) is not None
    told = maker is not None and (
        match["join"] == "-"
        or text[start - 1 : start] in _QUOTES
        or "." in (match["version"] or "")
        or maker.entity.name.startswith(match["head"])
    )
    if _CARRIES.match(text, end, sentence.end):
        return False
    return out and (told or _SIZE.search(text, sentence.start, sentence.end) is not None)


def _is_listed(text: str, mentions: Mentions, match: re.Match[str]) -> bool:
    """Whether it stands in an enumeration with a model that is known."""
    start, end = match.start("head"), _end(match)
    near = mentions.entities_in(max(0, start - _NEAR), end + _NEAR)
    return any(
        AND.fullmatch(text, *((other.end, start) if other.end <= start else (end, other.start)))
        for other in near
        if other.entity.type == "model"
    )


_NEAR = 40  # characters in which a neighbour begins


def _maker(
    layout: Layout, mentions: Mentions, match: re.Match[str], sentence: Sentence
) -> Mention | None:
    """Who made it: the one named last before it in its sentence, known or not."""
    text, start, end = layout.visible, match.start("head"), _end(match)
    named = [m for m in mentions.entities_in(sentence.start, start) if makes_models(m)]
    beside = unknown_maker(text, sentence.start, start, end, sentence.end)
    if beside is not None and any(map(str.isdigit, text[beside.start : beside.end])):
        beside = None  # no maker, but the same name in letters
    if beside is None or (beside.start < end and start < beside.end):
        return named[-1] if named else None
    return maker_at(text, mentions, beside.start, beside.end)


def _end(match: re.Match[str]) -> int:
    """Where its number ends: a version, or a size."""
    return match.end("version" if match["size"] is None else "size")


def _name(match: re.Match[str]) -> ModelName:
    habits = NameHabits(match["head"], match["join"] or " ")
    return ModelName(habits, match["version"], size=match["size"])


def _in_letters(text: str, match: re.Match[str]) -> str | None:
    """What brackets behind a name call the same version of it."""
    other = _IN_LETTERS.match(text, _end(match))
    return other["name"] if other is not None and other["version"] == match["version"] else None


def _entity(match: re.Match[str], name: str, maker: Entity | None) -> Entity:
    return Entity(
        "model",
        owned_id(maker.id if maker else None, name),
        name,
        organization_id=maker.id if maker else None,
        kind="model",
        family=match["head"],
        version=match["version"],
        billions=_name(match).billions,
        parsed=_name(match),
    )
