"""Further steps of a thing: previews, updates, and names that it took."""

from __future__ import annotations

import re

from llmdata.extract.context import Context
from llmdata.extract.releases.guard import (
    INTO,
    OBLIQUE,
    Guard,
)
from llmdata.extract.releases.guards.objects import KIND_AT_END
from llmdata.extract.releases.prose.verbs import OVER
from llmdata.extract.releases.users import a_user_acts, clause_start
from llmdata.extract.view import View
from llmdata.folding import HAN
from llmdata.lazily import lazily

_IS_OF_ANOTHER = lazily(r"[MQ]'?[.]?\Z")
_TAKEN_IN = lazily("接入|引入|集成|打通")


def _is_what_is_previewed(context: Context, view: View, match: re.Match[str]) -> bool:
    """The name is what is previewed, not what something else is previewed beside or in."""
    text = context.layout.visible
    verb, subject = view.tokens[match.start("verb")], view.tokens[match.start("subject")]
    if _LEFT_IT.search(text, view.sentence.start, verb.start) and _LEAVES.match(text, verb.end):
        return False  # `X 从预览里走出来`
    if _SO_LONG_BEFORE.search(text, view.sentence.start, verb.start) or _SO_LONG_BEHIND.match(
        text, verb.end, subject.start
    ):
        return False
    beside = _BESIDE.search(text[verb.end : subject.start])
    between = view.string[match.start("verb") : match.start("subject")]
    if view.string[match.end("subject") :].startswith("'A"):
        return False  # `它作为预览版出现在 X 的公告里`
    if "D" in between and _IS_OF_ANOTHER.search(view.string, 0, match.start("verb")):
        return False  # `附赠 X 预览，7 月 9 日发布 Y`: what was previewed is named before
    told = str(verb.item).isascii() and "," in between and "D" in between
    words = text[verb.end : subject.start]
    if told or any(sign in words for sign in ";；") or _TAKEN_IN.search(words):
        return False  # another clause, or what the thing before takes in
    if ("，" in words or HAN.search(words)) and "," in between and not set("re") & set(between):
        return KIND_AT_END.search(words) is not None
    return beside is None and not INTO.search(text, verb.end, subject.start)


_BESIDE = lazily(
    r"(?:随着?|跟着?|与|和|同)\s*\Z|(?i:\b(?:alongside|together\s+with|along\s+with|next\s+to|beside)\b|\A\s*with\s+(?:the\s+)?\Z)"
)
# A trial that has lasted began at another time: `预览了两个月的 X 转正`, `挂了半年 beta 标签的 X 毕业`.
_SO_LONG = r"(?:[\d一二两三四五六七八九十半几好多数大小整]+\s*个?多?半?(?:月|年|周|星期|礼拜|天|季度?)|[很许好]久)"
_SO_LONG_BEHIND = lazily(
    rf"(?:版|期|阶段)?了(?:将近|整整|足足|快|近)?\s*{_SO_LONG}(?:之久|有余)?的"
)
_SO_LONG_BEFORE = lazily(
    rf"(?:挂|顶|带|戴|背|贴|待|停|卡|躺|处|困)(?:着|了|在){{0,2}}(?:将近|整整|足足|快|近)?\s*{_SO_LONG}(?:之久)?的?[\s“\"「]*\Z"
)
_LEFT_IT = lazily(r"[从由][^，。；]{0,6}\Z")
_LEAVES = lazily(r"(?:期|版|阶段)?(?:里|中)?(?:走出|毕业|转正|转为正式|脱身|熬出)")
_SUCCESSOR = lazily(
    r"(?i:\b(?:successors?|follow-?ups?|replacements?|sequels?|heirs?)\b)|后继|继任|接班"
)


def _is_its_own_step(context: Context, view: View, match: re.Match[str]) -> bool:
    """The second step is the thing's own, not that of what came after it."""
    subject, verb = view.tokens[match.start("subject")], view.tokens[match.start("verb")]
    return _SUCCESSOR.search(context.layout.visible, subject.end, verb.start) is None


# `updated with results for X`, `updated to include X`: what something else was updated with.
# … or after what it came: `an upgrade shortly after the X launch`.
_WITH_ANOTHER = lazily(
    r"\b(?:with|using|to\s+(?:include|support|use|add)|after|before|since|than|following|ahead\s+of|against)\b",
    re.IGNORECASE,
)
_BENEATH = lazily(r"(?i:\b(?:underlying|behind|beneath|powering|driving))\s+(?:the\s+)?\Z")
# What belongs to a thing and is no part of it: with a new one, it is the same thing.
_BELONGINGS = lazily(
    r"\s*(?:的|'s|’s)\s*(?:[^，。；,.;]{0,6}?(?:条款|条例|许可证?|協議|协议|政策|服务器|伺服器|定价|价格|文档|文件|说明|系统卡|限额|配额|图标|名称|官网|页面|商标)"
    r"|(?:\w+\s+)?(?i:licen[cs]es?|terms|polic(?:y|ies)|pricing|prices|docs|documentation|servers?|limits|quotas?|logo|website|page|system\s+card)\b)"
)
# An update that was taken back: `撤回了 X 的一次更新`.
_TAKEN_BACK = lazily(
    r"(?:撤回|撤销|回滚|收回|取消)了?[^，。；]{0,24}\Z"
    r"|\b(?i:withdrew|withdrawn|pulled|reverted|undid|rolled\s+back|recalled|removed|scrapped)\s+(?:\w+\s+){0,3}\Z"
)


_APPOSED = lazily(r"[\w)]\*{0,2}[,—–]\s+(?:an?|the|its)\s+(?:[\w\-]+\s+){0,2}\Z")
# `更新接入了 X`, `升级风控误封 X 用户`: the name is what another verb is about.
_DOES_MORE = lazily(
    r"(?:接入|接通|引入|集成|打通|整合|内置|嵌入|支持|适配|兼容|对接|适用|误|影响|导致|封|限制|取代|替代|淘汰|调用|使用|用上|换)[^的]*\Z"
)
_OWN = lazily(r"\b(?:my|our)\b")
# `an updated speech model, X 9`: what has a number of its own is new, and not what was updated.
_RENEWED_KIND = lazily(r"\s+(?:[\w\-]+\s+){0,4}?(?i:models?|llms?)(?:,|:|\s[-–—])?\s+[*_]{0,3}")
_ARTICLE = lazily(r"\b(?i:an?|its|their)\s+\Z")


def _updates_the_thing(context: Context, view: View, match: re.Match[str]) -> bool:
    """What is updated is the thing itself, not a guide to it or what it runs on."""
    verb, subject = view.tokens[match.start("verb")], view.tokens[match.start("subject")]
    between = context.layout.visible[verb.end : subject.start]
    told_of_another = _APPOSED.search(
        text := context.layout.visible, view.sentence.start, verb.start
    )
    if told_of_another and _TO.fullmatch(text, verb.end, subject.start):
        return False  # `X 3.1, an upgrade to X 3`
    if _BENEATH.search(between) or _WITH_ANOTHER.search(between) or _DOES_MORE.search(between):
        return False
    if (
        _RENEWED_KIND.fullmatch(between)
        and _ARTICLE.search(text, view.sentence.start, verb.start)
        and re.search(r"\d", text[subject.start : subject.end])
    ):
        return False
    place = match.start("verb")
    if not _OWN.search(text, verb.end, subject.start) and a_user_acts(
        text, view, clause_start(view, place), place
    ):
        return False  # `I refreshed X all day`
    if _BELONGINGS.match(text, view.tokens[match.end("subject") - 1].end):
        return False
    if _TAKEN_BACK.search(text, view.sentence.start, verb.start):
        return False
    if between.strip() in ("的", "版", "版的") and not {"D", "O"} & set(view.string[:place]):
        return False  # `近期更新的 X`, `由升级版的 X 驱动`, which may as well be `the newer X`
    if context.layout.visible[verb.end : subject.start].lstrip().startswith("是"):
        return False  # what the update is, is told of the thing
    rest = view.string[match.end("subject") :]
    if re.match(r"[.][MQ]", rest):
        tie = view.tokens[match.end("subject")]
        if _TO.fullmatch(context.layout.visible, tie.start, tie.end):
            return False  # it is upgraded to another
    return not re.match(r"[.']{0,2}[tw]", rest)


_NOT_ONCE = lazily(
    r"地位|定位|形象|估值|份额|竞争|矛盾|关系|组织|团队|规模|战略|需求|消费|持续|不断|频繁|照常|照旧|正常|如常|多次|陆续|定期|等|价格|定价|榜单|排行|教程|文档|(?i:\b(?:constant|regular|frequent|continu))"
)
# `came through a Windows 11 update`
_BY_MEANS_OF = lazily(
    r"\b(?:through|via|with|as\s+part\s+of)\s+(?:an?|the|this)\s+\Z", re.IGNORECASE
)
_TIMES = lazily(r"\s*了?\s*[一两三几]?[次回轮版]\s*")


def _is_one_update(context: Context, view: View, match: re.Match[str]) -> bool:
    """An update that happened once, of the thing itself."""
    first, verb = view.tokens[match.end("subject") - 1], view.tokens[match.start("verb")]
    if _TAKEN_BACK.search(context.layout.visible, view.sentence.start, verb.start):
        return False
    if view.string[match.end() : match.end() + 1] == ".":  # `各更新了一次`
        times = view.tokens[match.end()]
        if not _TIMES.fullmatch(context.layout.visible, times.start, times.end):
            return False
    if _BY_MEANS_OF.search(context.layout.visible, view.sentence.start, first.start):
        return False
    return _NOT_ONCE.search(context.layout.visible, first.end, verb.start) is None


_BECAME = lazily(r"(?i:\b(?:became|turned\s+into))\s+\Z|(?:变成了?|成了|成为了?)\s*\Z")


def _becomes(context: Context, view: View, match: re.Match[str]) -> bool:
    """A product that becomes another of the same maker is renamed."""
    if view.string[: match.start()].endswith("&"):
        return False  # of two that are made one, a third comes out
    tie = view.tokens[match.start("verb")]
    old, new = view.tokens[match.start()].item.entity, view.tokens[match.start("subject")].item
    maker = old.id if old.type == "organization" else old.organization_id
    return (
        _BECAME.search(context.layout.visible, tie.start, tie.end) is not None
        and new.entity.organization_id == maker
    )


_ALONG = lazily(r"(?:随着?|与|同|跟|和|伴随)\s*\Z")
_SAME_TIME = lazily(r"\s*(?:在|于)?(?:同一?[天日时步]|一[起同道块])")


_ENDS_THERE = lazily(r"(?:版本?)?\s*(?:[，,。；;：:、）)！!]|\Z)")


def _is_previewed(context: Context, view: View, match: re.Match[str]) -> bool:
    """The name is the subject: nothing was brought into it, made with it or previewed beside it."""
    subject, verb = view.tokens[match.start("subject")], view.tokens[match.start("verb")]
    if _ALONG.search(
        context.layout.visible, view.sentence.start, subject.start
    ) and _SAME_TIME.match(context.layout.visible, subject.end, verb.end):
        return False
    if OVER.search(context.layout.visible, subject.end, verb.end):
        return False  # it left its preview
    if view.string[match.start("verb") - 1] == "'" and not (
        set("re") & set(view.string[: match.start("subject")])
        and _ENDS_THERE.match(context.layout.visible, verb.end, view.sentence.end)
    ):
        return False  # `X 的内测邀请`, `我用上了 X 的预览版`
    if "r" in view.string[match.end("subject") : match.start("verb")] and str(verb.item).isascii():
        return False  # `introduced as a preview`: the verb before it tells that, at its own date
    return OBLIQUE.search(context.layout.visible, view.sentence.start, subject.start) is None


_TO = lazily(r"\s*(?i:to|into)\s+(?:the\s+)?")


def _upgrades_to(context: Context, view: View, match: re.Match[str]) -> bool:
    """`upgraded X to Y`: what came out is Y."""
    tie = view.tokens[match.start("subject") - 1]
    return _TO.fullmatch(context.layout.visible, tie.start, tie.end) is not None


GUARDS: dict[str, Guard] = {
    "release.became": _becomes,
    "release.previewed": _is_previewed,
    "release.preview": _is_what_is_previewed,
    "release.upgraded-to": _upgrades_to,
    "release.updated": _is_one_update,
    "release.update": _updates_the_thing,
    "release.second-step": _is_its_own_step,
}
