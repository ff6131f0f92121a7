"""Whether a verb of coming out has an object: then what stands before it brought that out."""

from __future__ import annotations

import re

from llmdata.extract.releases.guard import KINDS
from llmdata.extract.releases.prose.verbs import OBJECT
from llmdata.extract.view import Token, View
from llmdata.lazily import lazily

_TRANSITIVE = lazily(
    r"推出|发布|發布|announc|introduc|publish|unveil|releas|launch|ship", re.IGNORECASE
)
OBJECT_ELSEWHERE = lazily(
    r"(?!了?\s*(?:[，,。.；;！!?？:：)）（、\"”]|$|于|在|以来|后|成功|引发|引起|掀起|轰动|震(?:动|惊|撼)|并(?:迅速|很快|立即|登|位列|拿下|走红|刷新|席卷|成为|取代)|至|到|当[天晚日]|那[天晚]|(?:并且?|且|即|[、和]|及)\s*(?:全面|正式|同步|同时|立即|完全|随即|免费|直接)?(?:开源|上线|开放|推出|发布|公测|内测|可用|商用)(?!的|了?[“「《])|的\s*(?:[，,。.；;！!?？）)]|$)|(?i:in|on|at|last|this|earlier|late|early|to|with|by|as|under|and|alongside|just|back|for)\b|[—–\-(]))"
)
# `X 上线“…”`, `X 上线了群聊功能`: something of it came out.
_PUTS_ON = lazily(
    r"上线了?\s*(?:[“「『\"][^”」』\"]{1,16}[”」』\"]|[^，。；：、\d]{1,14}?(?<!同类)(?<!类似)(?:功能|入口|模式|频道|专区|板块|版块|栏目))"
    # … and what is made for it, or with it: `云上线了自研开发套件（SDK）`
    r"|上线了?\s*[^，。；：、]{1,16}?(?:套件|插件|助手|SDK|会员服务|会员|套餐|论坛|活动|计划)(?=\s*(?:[，。；（(]|$))"
    r"|上线了?\s*(?:业界|业内|国内|全球|行业|自研|全新)的?[^，。；：、]{1,20}?(?:服务|平台|工具|系统|市场)(?=\s*(?:[，。；（(]|$))"
)
# What appears in a thing, and is not the thing: `设置页出现了一个新选项`.
_APPEARS_IN_IT = lazily(
    r"出现了?\s*(?:[一两三几多数][个款种次类些处行条]|[“「《A-Za-z]|新|[^，。；]{1,8}(?:入口|选项|按钮|字样|字符串|标签|页面|提示|型号|开关|图标))"
)
# What comes out in a new version of its own: `X 正式发布 1.0 版本`.
_OWN_VERSION = lazily(r"了?\s*(?:全新的?|最新的?)?[vV]?\d+(?:\.\d+)*\s*(?:正式|测试|稳定)?版")
# `X 也在 5 月推出了同类服务`: what came is X, a service of that kind.
_OF_ITS_KIND = lazily(
    r"了?\s*(?:同类|类似|相似|同样|同款)(?:型)?的?(?:编程|云端?|在线|异步|AI\s*)?(?:服务|产品|工具|模型|应用|平台)(?=\s*(?:[，。；！）,.;!)]|\Z))"
)
# What drops or debuts something else brings that out.
_DROPS = lazily(r"drop|debut|roll|put|surfac|br(?:ing|ought)", re.IGNORECASE)
# … a noun phrase without an article: `rolls out bond screening`, `surfaced 2K image outputs`.
_BARE_OBJECT = lazily(
    r"\s+(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)(?:\d[\w‑-]*|[A-Z][\w-]*)\s+(?!(?:in|on|to|for|and|at|users?|days?|weeks?|months?|years?|hours?|countries|later|ago)\b)[a-z]{3,}"
)
# … and somebody to whom it was done: `landed me in trouble`; what reached us came.
_SOMEBODY = lazily(r"\s+(?:me|us|him|them|you|her)\b", re.IGNORECASE)
_REACHES = lazily(r"reach|hit|join|greet|await", re.IGNORECASE)
# What a thing announces, other than that it came, is news of whoever has its name.
_THAT_IT_CAME = lazily(
    r"\s*(?:了|的|于|在|正式|全面|即日起|今日|当天|将?(?=开源)|面向[^，。；]{0,8})*\s*(?:开源|上线|发布|推出|开放|问世|免费|转正|公测|内测|商用|可用|[，,。.；;！!?？:：)）（、\"”]|\Z)"
)
_ITS_OBJECT = lazily(OBJECT, re.IGNORECASE)
# … in Chinese, behind any verb: a noun phrase that some other thing opens.
OBJECT_ZH = lazily(
    r"了?\s*(?:[这那其该此]|自[家己]|全?新的?|首(?:个|款|批|套|版)(?!(?:周|月|季|星期|工作日))|[“「《][^”」》，。；]{1,16}[”」》]\s*[\u4e00-\u9fff]"
    r"|[一两几多数三四五六七八九十\d]+\s*[款项种批套条类](?!模型|版本|尺寸|规格|型号))"
)
_OPEN_SOURCE = lazily(r"开源|開源")
# `X 开源工具在出厂设置里 …`: an epithet of what X is.
_KIND_BEHIND = lazily(
    rf"\s*(?i:AI\s*)?(?:大|语言|推理|编程|项目|框架|平台|工具|社区|生态|实现|替代|平替|复刻|复现|克隆|{KINDS})"
)
_PASSIVE = lazily(
    r"\b(?:was|were|been|being)\s+(?:(?:\w+ly|also|first|finally|then|soon)\s+){0,2}\Z"
)


def brings_out_more(text: str, view: View, verb: Token) -> bool:
    """Whether the verb has an object: then what stands before it brought that out."""
    if _SOMEBODY.match(text, verb.end, view.sentence.end) and not _REACHES.match(str(verb.item)):
        return True
    if str(verb.item) == "宣布了" and not _THAT_IT_CAME.match(text, verb.end, view.sentence.end):
        return True
    passive = _PASSIVE.search(text, view.sentence.start, verb.start)
    if _OWN_VERSION.match(text, verb.end):
        return False
    if _OF_ITS_KIND.match(text, verb.end):
        return False
    if verb.kind == "r" and _TRANSITIVE.match(str(verb.item)) and not passive:
        return OBJECT_ELSEWHERE.match(text[verb.end : view.sentence.end]) is not None
    if shows_another(text, verb.start, view.sentence.end):
        return True
    if not str(verb.item).isascii():
        if _OPEN_SOURCE.fullmatch(str(verb.item)) and _KIND_BEHIND.match(text, verb.end):
            return True
        return OBJECT_ZH.match(text, verb.end, view.sentence.end) is not None
    if not _DROPS.match(str(verb.item)):
        return False
    found = _ITS_OBJECT.match(text, verb.end, view.sentence.end)
    return found is not None or _BARE_OBJECT.match(text, verb.end, view.sentence.end) is not None


def shows_another(text: str, verb: int, end: int) -> bool:
    """Whether the Chinese verb at `verb` has something else go live or appear in what is before it."""
    return any(tell.match(text, verb, end) is not None for tell in (_PUTS_ON, _APPEARS_IN_IT))
