"""Strangers as the subjects of Chinese clauses."""

from __future__ import annotations

from collections.abc import Iterator

from llmdata.layout import Layout, Sentence
from llmdata.lazily import lazily
from llmdata.mentions.collection import Mentions
from llmdata.mentions.company import overlapping
from llmdata.mentions.no_names import EDITIONS, NO_NAMES
from llmdata.mentions.people import TextWords

Found = tuple[int, int, bool, str]

_HAN = r"[\u4e00-\u9fff]"
_FIRM = "(?:初创公司|创业公司|创企|初创企业|小公司|小团队|小厂|公司|团队|实验室|厂商|机构)"
_LATIN = r"[A-Z][A-Za-z][A-Za-z0-9.\-]*(?:[ \-](?:[A-Z][A-Za-z]+|\d{1,3}(?:\.\d{1,2})?[bB]?)){0,2}(?![A-Za-z0-9])"
_QUOTED = r"[“「《](?P<quoted>[^“”「」《》，。\n]{2,12})[”」》]"
# What is told behind a name that is the subject; what brings one back that was told before is missing.
_DOES = lazily(
    r"\s*(?:的(?!是)|(?:也|则|已经?|又|还|就|却|才|只|仅|以|一共|共|随后|后来|去年|今年|同期|目前|[\d年月日底初中旬\s]{2,14})*\s*"
    r"(?:拿|得|跑|考|答|做对|解出|达|有|为|第\s*[一二三四五六七八九十\d]|支持|融|估值|卖|售|定价|收费|收入|营收|排|位|列|登|获|完成|上下文|月活|日活|周活|年化|下载|用户|员工|便宜|贵|更便宜|更贵|在[^，。；]{1,16}?上|每|年费|月费|成本|训练|花|烧|跟进|紧随|超过|突破|涨|跌|宣布完成))"
)
_IS = lazily(r"\s*(?:则|也|就)?(?:是|为)(?!一|[^，。；\d]{0,8}(?:的|，|。))")
# A clause begins there, perhaps with a time, and with words for what is named.
_HEAD = lazily(
    rf"(?:\A|[，,；;。：:（(]|——)\s*(?:[\d年月日底初中旬\s]{{2,14}})?(?:而|但|不过|同时|其中|另外|此外|相比之下|随后|后来|反观|接着|倒是)?\s*"
    rf"(?P<kind>(?:(?:它|其)的)?{_HAN}{{0,6}}?(?:对手|竞品|同行|友商|竞争者|新秀|黑马|后起之秀|{_FIRM}|模型|应用|产品|智能体|助手)(?:的)?|(?:另|某)?[一某][家款个](?:{_HAN}{{1,6}}的)?)?\s*\Z"
)
_NO_THING = lazily(
    r"\s*(?:模式|功能|版|套餐|计划|一词|这个词|概念|的说法|时代|档|方案|这样的|之类|们|这类|级别?|式的?|路线|战略|策略|行动|法案|条款|规则|排行榜|榜|测试|基准)"
)
# `第二名 X`, `第二是“X”`
_PLACED = lazily(
    rf"第\s*[一二三四五六七八九十\d]{{1,3}}\s*(?:名|位)?\s*(?:的?(?:是|为|则是|才是|归|属于)|：|:)?\s*(?:{_QUOTED}|(?P<name>{_LATIN}|(?<=\s){_HAN}{{2,4}}(?=\s\d)))(?=\s*\d|\s*(?:[，。；、,;（(]|\Z|得|以|是))"
)
# A subject called by what it is.
_CALLED = lazily(
    rf"(?:一[家款个]|某[家款个]|有[家款个])?[^，。；“”]{{0,10}}?(?:名叫|名为|叫做?|取名)\s*(?:{_QUOTED}|(?P<name>{_LATIN}|{_HAN}{{2,6}}?))\s*的[^，。；]{{0,12}}?(?:{_FIRM}|模型|应用|产品|智能体|助手|工具)"
)
_RIVAL = r"(?:竞争对手|对手|竞争者|竞品|挑战者|模仿者|山寨版?|供应商|竞对)"
_WHOSE = lazily(
    rf"\s*(?:家)?的?(?:(?:最大|主要|头号|老|新|国内|海外|本土|直接|中国|美国|欧洲|法国|潜在|一[个家位]|某[个家位]|另一[个家位]|唯一|最强)的?){{0,3}}{_RIVAL}(?!们?(?:是|包括|都|还是|的(?:一半|\d)))"
    r"|\s*的?(?:最大|头号|第一大|某[个家]|一[个家位]|大)的?(?:企业|付费)?(?:客户|金主|股东|投资[方人])(?!数|量)"
    r"|\s*的?前\s?(?:CTO|CEO|COO|首席[\u4e00-\u9fff]{2,4}|员工|高管|研究员|总裁|创始人|工程师|科学家|联合创始人)"
)
_A_FIRM = lazily(
    rf"(?:另?一[家个]|某[家个]|有[家个])(?:[^，。；：“”]{{0,24}}?(?:的|出身|背景))?{_HAN}{{0,6}}?(?:初创公司|创业公司|创企|初创企业|小公司|小团队|{_RIVAL})"
)
# `它的一家客户`: of whoever was spoken of.
_ITS = lazily(
    rf"(?:它|他们|其|该公司)的?(?:(?:最大|主要|头号|一[个家位]|某[个家位]|另一[个家位]|老|直接)的?){{0,2}}{_RIVAL}"
    r"|(?:它|他们|其|该公司)的?(?:最大|头号|第一大|某[个家]|一[个家位])的?(?:企业|付费)?(?:客户|金主|股东|投资[方人])"
)
_SAYS = lazily(
    r"[^，。；]{0,10}?(?:说(?!明)|称|表示|透露|披露|承认|认为|估计|爆料|回忆|写道|证实|确认)"
)
_OWN = lazily(
    r"(?:我们|我司|咱们|我|本文作者|笔者)(?:自己|内部|团队|组)*(?:[^，。；]{0,30}?)(?:微调|蒸馏|魔改|改造|自研|内部|自己训练?|训)[^，。；]{0,10}?(?:模型|版本?|分支|系统|智能体)"
)
# `我们微调过的 Qwen3 32B`
_MADE_OF = lazily(
    r"(?:我们|我司|咱们|我)[^，。；]{0,16}?(?:微调|蒸馏|魔改|改造)(?:过|出来|好)?的\s*\Z"
)
_TYPES = ("model", "product", "organization")
_NEAR = 24


def strangers_zh(
    layout: Layout, mentions: Mentions, sentence: Sentence, words: TextWords
) -> Iterator[Found]:
    """The strangers that clauses of a Chinese sentence are about, with the words that say who they are."""
    text, (start, end, _) = layout.visible, sentence
    for name in _NAMED.finditer(text, start, end):
        group = "quoted" if name["quoted"] else "name"
        if not _is_free(mentions, *name.span(group)) or _is_ordinary(name[group]):
            continue
        if name[group].split()[-1] in words.surnames:
            continue
        if name["quoted"] and _NO_THING.match(text, name.end()):
            continue
        does = _DOES.match(text, name.end(), end) or (
            name["name"] and _IS.match(text, name.end(), end)
        )
        if does and _opens(text, start, name.start()):
            yield *name.span(), False, name[group]
    for pattern in (_PLACED, _CALLED):
        for match in pattern.finditer(text, start, end):
            group = "quoted" if match["quoted"] else "name"
            if _is_free(mentions, *match.span(group)) and not _is_ordinary(match[group]):
                yield *match.span(), False, match[group]
    yield from _unnamed(text, mentions, start, end)
    for mention in mentions.entities_in(start, end):
        if mention.entity.type not in _TYPES:
            continue
        own = _MADE_OF.search(text, max(start, mention.start - _NEAR), mention.start)
        if own is not None:
            yield own.start(), mention.end, not _opens(text, start, own.start()), ""
        behind = _WHOSE.match(text, mention.end, end)
        if behind is not None and _SAYS.match(text, behind.end(), end) is None:
            yield mention.start, behind.end(), not _opens(text, start, mention.start), ""


def _unnamed(text: str, mentions: Mentions, start: int, end: int) -> Iterator[Found]:
    """Strangers by what they are, or by a name that nothing but its place shows."""
    plain = _PLAIN.match(text, start, end)
    if plain is not None and _is_free(mentions, *plain.span("name")):
        yield *plain.span("name"), False, plain["name"]
    for pattern in (_A_FIRM, _ITS, _OWN):
        for match in pattern.finditer(text, start, end):
            if _opens(text, start, match.start()):
                yield *match.span(), False, ""


# A name that opens a sentence, told of money or of people only: `鹭汀 3 月裁员 35 人`.
_NO_FIRM = (
    r"(?:这家|该|本|某|一家|两家|三家|多家|几家|各家|[其它他她这那每各另而但并又也还再至到从在仅约共据]|公司|官方|团队|我们|大家|双方|对方|全年|今年|去年|前年|年[初中底末]|[上下]半年|本月|上月|同[年月日天]|此[后前]"
    r"|随后|之[后前]|后来|最终|结果|累计|一共|总共|合计|首轮|新一轮|本轮|母公司|后者|前者|业界|行业|全球|国内|海外|最[大多少新后]|员工|管理层|总部|工厂|创始人|投资|大厂|巨头|科技|硅谷|市场|媒体|[\d一二三四五六七八九十两几]+[月日年天周家轮])"
)
_PLAIN = lazily(
    rf"\s*(?P<name>(?!{_NO_FIRM})(?:(?![的了是在有和与被把将到轮次]){_HAN}){{2,6}}?)"
    r"(?:(?:在|于)?\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*月(?:\s*\d{1,2}\s*[日号]|[初中底末])?|又|也|随后|则|就|才|宣布){1,4}\s*"
    r"(?:裁员|裁掉|裁了|解雇|融资|融了|募资|募集|筹集)(?!的|总?额|金额|规模|计划|消息|方|轮|之?[后前中]|环境|市场|潮)"
)
_NAMED = lazily(rf"{_QUOTED}|(?<![A-Za-z0-9.\-])(?P<name>{_LATIN})")


def _opens(text: str, start: int, place: int) -> bool:
    """Whether a clause begins at a place of the sentence that begins at `start`."""
    first = max(start, place - _NEAR)
    # What is cut off before it is no head of a sentence.
    return _HEAD.search(("x" if first > start else "") + text[first:place]) is not None


def _is_ordinary(name: str) -> bool:
    first = name.split()[0]
    return first in NO_NAMES or first in EDITIONS


def _is_free(mentions: Mentions, start: int, end: int) -> bool:
    return not overlapping(mentions.entities, start, end) and not overlapping(
        mentions.dates, start, end
    )
