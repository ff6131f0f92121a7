"""Who may have a thing, from one date to the next: `X 3 月内测，一码难求；5 月取消邀请制，开放注册`.

The clause of a later step names nothing. It goes on about what opened a clause before it, or about
what the sentence before speaks of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.extract.policy import Dating
from llmdata.extract.releases.chinese.plain import BREAK, Plain
from llmdata.extract.releases.chinese.topics import is_somebodys, topic_before
from llmdata.extract.releases.chinese.wording import is_denied
from llmdata.extract.releases.steps import lies_ahead, not_named, step
from llmdata.extract.view import Token
from llmdata.lazily import lazily
from llmdata.mentions import DateMention

_N = f"[^{BREAK}ⓂⓆⓄⒹⓈ]"
_WEIGHTS = f"(?:放出|公开|开放|开源|发布|公布|释出|放了)了?{_N}{{0,6}}?(?:代码|权重|源码)(?:[和与及、](?:代码|权重|源码|论文))?"
_OPENLY = "(?:全面|正式|免费|公开|对外|全量|完全|全球|全国|彻底|逐步|陆续)"
_TO = f"(?:向|对|面向|给|为|供){_N}{{1,12}}?"
_EDITION = "(?:国内|国际|海外|中国|美国|欧洲|中文|英文|网页|移动|手机|桌面|安卓|苹果|企业|个人|免费|付费|正式|完整|(?i:iOS|Mac|Windows|Android))版?"
_PUBLIC = (
    f"(?:(?:取消|撤掉|废除|结束|告别|走出|脱离)了?(?:邀请[制码]?|等待名单|候补名单|内测|公测|预览|测试){_N}{{0,2}}"
    f"|{_OPENLY}{{1,3}}{_TO}(?:开放|放开|推送|可用|提供|上线)|{_TO}{_OPENLY}?(?:开放|放开|推送|铺开|可用)"
    f"|{_OPENLY}{{1,3}}(?:开放|放开|推送|铺开|可用|商用|上线|发布|开卖|开售)|(?<=[才始于])(?:铺开|放开|全开)"
    f"|(?:开放|放开)(?:了)?(?:注册|下载|使用)|(?:不再(?:需要|要|用)|无需|不用)邀请码?|(?:谁|人人|所有人|大家)都?(?:能|可以?)用|(?:推|推向|推送|铺|铺向|开放)给?到?(?:所有|全体|全美|全球|全国|全部|每个|大众|公众){_N}{{0,6}}|转正|转[为成入](?:正式|稳定)[版用]?|正式版?(?=[{BREAK}]|$)|(?:进入|达到|宣布)?GA(?![A-Za-z])|{_EDITION}(?:也|才|又|正式|随后|终于)?(?:上线|发布|推出|开放|登场|来了|亮相))"
)
_KINDS = "(?:内测|公测|邀测|灰度测试|灰度|试运行|试点|邀请测试|封闭测试|限量测试|研究预览|预览|技术预览|试水)"
_TRIAL = f"(?:(?:转入|进入|转为|升级为|开启|开始|启动|开放|展开|扩大|迎来|放出|推出|做|在){_N}{{0,8}}?{_KINDS}|先行?(?:供|给|向|对|在|为){_N}{{1,14}}?(?:试用|体验|测试|开放|{_KINDS}))"
# What one gets once, and does not do: `得到了一次重大升级`, `又来了一次大改版`.
_UPDATED = f"(?:得到|迎来|获得|收到|得了|来了?|做了?|有了?|完成|经历|接受|进行)(?:了|过)?(?:[一两二三几]?[次轮波场番]|一个){_N}{{0,6}}?(?:更新|升级|改版|改进|大改|重写|翻新|迭代|换代|小版本)"
_LEADS = "(?:而|但是?|不过|又|再|到了?|直到|等到|于|在|自|从|此前|之前|其后|随后|后来|接着|最后|终于|它们?|其|该产品|该模型|官方|公司|团队)"
_CLAUSE = lazily(
    f"(?:^|(?<=[{BREAK}、（]))(?P<lead>{_LEADS}{{0,3}}|{_N}{{0,3}})(?P<d>[ⒹⓈ])(?!之?前)(?:起|凌晨|晚|左右)?，?(?:它|其|官方)?"
    f"{_N}{{0,6}}?(?:(?P<update>{_UPDATED})|(?P<out>{_PUBLIC})|(?P<trial>{_TRIAL})|Ⓞ?{_N}{{0,4}}?(?P<weights>{_WEIGHTS}))(?=了?[{BREAK}、]|了?$|[，至到]|了?{_N}{{1,8}}(?:[{BREAK}]|$))"
)
_CUES = frozenset("铺谁人需用放公源释测转取结告走版预灰试推可新级改写迭代G")


def staged(context: Context, said: Plain, told: Sequence[Observation]) -> Iterator[Observation]:
    """The steps that clauses without a name tell of a thing named before."""
    if _CUES.isdisjoint(said.letters):
        return
    yield from _with_it(context, said)
    yield from _editions(context, said)
    for match in _CLAUSE.finditer(said.text):
        words = next(name for name in ("update", "out", "trial", "weights") if match[name])
        if is_denied(said, match.start(words)):
            continue
        if not match["weights"] and _OTHERS.search(match.group()):
            continue
        topic = topic_before(context, said, match.start())
        if topic is None or (topic.start < said.view.sentence.start and _names(said, match)):
            continue
        if topic.start >= said.view.sentence.start and is_somebodys(context, said, topic):
            continue
        date = said.view.tokens[said.tokens[match.start("d")]].item
        if date.value.precision == "year":
            continue
        stage = "preview" if match["trial"] else "update" if match["update"] else "release"
        # Of what a clause before dates, the weights are not its first step.
        came = match["weights"] and "Ⓓ" in said.text[: match.start()]
        wider = match["weights"] or _WIDER.search(match.group())
        if came or (wider and _was_out(told, topic.entity.id, date)):
            stage = "update"
        first, last = said.span(*match.span(words))
        word = Token("r", first, last, match[words])
        yield not_named(step("release.staged", topic, stage, word, Dating(date, "stated")))


# An edition that came with what the clause before tells: `X 更名 Y，公测版同步上架`.
_WITH_IT = lazily(
    f"(?<=[{BREAK}])(?:其|它的|而)?(?P<v>(?:(?P<trial>公测|内测|预览|测试|体验)|正式)版)(?:也|则)?(?:同步|同时|同[日天]|一并|一同|当天|当日|随之|随即)(?:上架|上线|开放|放出|推出|发布|登场|开启)了?(?=[{BREAK}]|$)"
)


def _with_it(context: Context, said: Plain) -> Iterator[Observation]:
    """The edition of a thing that came on the day which its sentence has told before."""
    match = _WITH_IT.search(said.text)
    day = max(said.text.rfind(sign, 0, match.start()) for sign in "ⒹⓈ") if match else -1
    if match is None or day < 0 or is_denied(said, match.start("v")):
        return
    topic = topic_before(context, said, match.start())
    date = said.view.tokens[said.tokens[day]].item
    if topic is None or topic.start < said.view.sentence.start:
        return
    if is_somebodys(context, said, topic) or date.value.precision == "year":
        return
    word = Token("r", *said.span(*match.span("v")), match["v"])
    stage = "preview" if match["trial"] else "release"
    yield not_named(step("release.staged", topic, stage, word, Dating(date, "stated")))


# An edition that has a day of its own behind it: `X 预览版 3 月就有了，正式版要等到 6 月`.
_EDITION_FIRST = lazily(
    f"(?:(?<=[{BREAK}（])(?:而|但|不过|至于)?(?:其|它的)?|(?:^|(?<=[{BREAK}（]))(?:Ⓞ的?)?(?P<x>[ⓂⓆ])的?)(?:(?P<trial>(?:研究|技术|公开)?(?:预览|公测|内测|测试|体验|实验)版)|(?:正式|稳定|完整|满血|最终)版)(?:本)?"
    f"(?:则|却|也|就|又|还|便|要|得|其实|早在|早|直到|等到|拖到|熬到|到了?|在|于|是|才|一直|终于|随后|后来){{0,5}}(?P<d>[ⒹⓈ])(?!之?前)"
    f"(?P<v>(?:凌晨|晚上?|深夜)?(?:才|就|便|也|又|终于|正式|在|于){{0,3}}(?:[^{BREAK}ⓂⓆⓄⒹ我你]{{0,12}}?(?:发布|上线|推出|开源|问世|亮相|登场|面世|开放|到来|放出|落地|可用|跟上|补上|有|[来到上出]))?)(?:了|的)?(?=[{BREAK}）]|$)"
)


def _editions(context: Context, said: Plain) -> Iterator[Observation]:
    """The steps of editions of what the sentence tells of, each with a day of its own."""
    for match in _EDITION_FIRST.finditer(said.text):
        if is_denied(said, match.end() - 1) or _OTHERS.search(match["v"]):
            continue
        own = match["x"] and said.view.tokens[said.tokens[match.start("x")]].item
        topic = own or topic_before(context, said, match.start())
        date = said.view.tokens[said.tokens[match.start("d")]].item
        if topic is None or date.value.precision == "year":
            continue
        if topic.start < said.view.sentence.start and _names(said, match):
            continue
        if lies_ahead(context.layout.document, date) or (
            not own and is_somebodys(context, said, topic)
        ):
            continue
        word = Token("r", *said.span(match.start(), match.end("d")), match.group())
        stage = "preview" if match["trial"] else "release"
        told = step("release.staged", topic, stage, word, Dating(date, "stated"))
        yield told if own else not_named(told)


# What is opened is something else.
_OTHERS = lazily("功能|模式|插件|接口|API|权重|代码|论文|数据集?|价|预约|申请|报名")


def _names(said: Plain, match: re.Match[str]) -> bool:
    """Whether the sentence has named something before a match, which opens no clause."""
    return bool(set("ⓂⓆ") & set(said.text[: match.start()]))


# More people may have it: what was out before is but updated by that.
_WIDER = lazily("^(?!.*(?:才|终于|正式|版)).*(?:[向对给为]|面向|全球|全国|免费|逐步|陆续)")


def _was_out(told: Sequence[Observation], subject: str, date: DateMention) -> bool:
    """Whether a thing was out before a date: then it but reaches more people."""
    return any(
        claim.subject is not None
        and claim.subject.id == subject
        and claim.value("stage") == "release"
        and claim.date is not None
        and claim.date.value.end < date.value.start
        for claim in told
    )
