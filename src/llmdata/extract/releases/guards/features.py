"""What the rules of nameless features ask of the words themselves."""

from __future__ import annotations

import re

from llmdata.extract.context import Context
from llmdata.extract.releases.guard import INTO, Guard
from llmdata.extract.releases.prose.vetoes import USERS, same_house
from llmdata.extract.releases.steps import is_dated
from llmdata.extract.view import View
from llmdata.folding import HAN
from llmdata.lazily import lazily


def _brings_into(context: Context, view: View, match: re.Match[str]) -> bool:
    """Something without a name of its own came to a product."""
    text = context.layout.visible
    verb, subject = view.tokens[match.start("verb")], view.tokens[match.start("subject")]
    if verb.kind == "a" and str(verb.item).lower() == "built":
        owner = view.tokens[max(0, match.start("verb") - 1)]
        if owner.kind != "O" or not text[: subject.start].rstrip().endswith("into"):
            return False  # everybody builds things in products
    if subject.kind == "M" and str(verb.item).lower() not in _SWITCHED:
        return False  # what comes to a model is mostly something else
    came = verb.kind == "." and _CAME_TO.search(text, verb.start, verb.end)
    if not came and (verb.kind == "." or not INTO.search(text, verb.end, subject.start)):
        return False
    if not text[view.sentence.start : verb.start].strip(' *_“"(—–-') and verb.kind == "r":
        return False  # `Introduced into X, Y was …`: that is Y
    if _FORM.match(text, subject.end) or _KIN_TO.search(text, verb.end, subject.start):
        return False
    if USERS.search(text, view.sentence.start, subject.start):
        return False  # `a friend introduced me to X`
    # What has a name comes out itself (`GPT-9 rolled out to ChatGPT`), or is spoken of (`it`).
    if _SPOKEN_OF.search(text, max(view.sentence.start, verb.start - 24), verb.start):
        return False
    clause = re.split(r"[,:(]", view.string[: match.start("verb")])[-1]
    return not set("MQ") & set(clause) and (verb.kind == "r" or is_dated(context, view))


# Another thing, told by whom it stands up to: `its competitor to X: an assistant called Y`.
_KIN_TO = lazily(
    r"\b(?i:(?:rival|competitor|alternative|answer|challenger|successor|equivalent|counterpart|response|reply|sequel|replacement|heir|companion|follow-?up|threat|contender)s?\s+to\s+(?:the\s+)?)\Z"
)
# `released in GGUF format`: how something came.
_FORM = lazily(r"\s+(?i:formats?|form|style|notation|precision|quantizations?)\b")
_SPOKEN_OF = lazily(r"\b(?i:it|they|which)\s+(?:\w+\s+)?\Z")
_SWITCHED = frozenset({"switched on", "added", "adds", "turned on"})
_CAME_TO = lazily(
    r"(?!(?:I|We|They|He|She|You|People|Users)\b)\b\w+\s+(?i:came|comes)\s+(?i:in)?to\s+(?:the\s+)?\Z",
    re.ASCII,
)


# What one gains that is no feature.
_NO_FEATURE = lazily(
    r"[^,.;]{0,40}\b(?i:users?|customers?|subscribers?|popularity|traction|share|attention|momentum|fans|followers|ground|reputation|funding|points?|stars?|downloads?|percent|%|worse|better|faster|cheaper|press|praise|interest)\b"
)


_FEATURE_WORD = lazily(
    r"[^,.;]{0,60}\b(?i:mode|feature|support|ability|tab|button|tools?|search|memory|voice|vision|browsing|upload|API|editor|plugins?|integration|connectors?|agent|interpreter|access|version)\b"
)


def _gains_feature(context: Context, view: View, match: re.Match[str]) -> bool:
    text, verb = context.layout.visible, view.tokens[match.start("verb")]
    if _NO_FEATURE.match(text, verb.end) or not is_dated(context, view):
        return False
    if re.match(r"[.']{0,2}[MQ$]", view.string[match.start("verb") + 1 :]):
        return False
    if str(verb.item).lower().startswith("learn"):
        return True
    if HAN.match(str(verb.item)):
        return _gains_in_chinese(text, view, match)
    return _FEATURE_WORD.match(text, verb.end, view.sentence.end) is not None


_FEATURE_ZH = lazily(
    r"\s*了?(?:[一两几]?个)?[^，。；]{0,10}?(?:功能|模式|画图|生图|绘图|图像|图片|搜索|联网|记忆|语音|视频|插件|画布|通话|版本控制|推理|编程|代码|工具|文件|权限|入口|按钮|能力|长上下文|上下文)"
)
# Who opens or gains something in a thing, rather than the thing itself.
_IN_IT = lazily(r"(?:我|你|在|给|为|用|从|跟|和|对|向)[^，。]{0,6}\Z")


def _gains_in_chinese(text: str, view: View, match: re.Match[str]) -> bool:
    subject, verb = view.tokens[match.start("subject")], view.tokens[match.start("verb")]
    return (
        _FEATURE_ZH.match(text, verb.end, view.sentence.end) is not None
        and _IN_IT.search(text, view.sentence.start, subject.start) is None
    )


_GAVE = lazily(r"(?i:\bgave|\bgives|\bgiving|\bequipped|\btaught|\bteaches)\s*\Z")


_ABILITY = lazily(
    r"\s*(?:with\s+)?(?i:(?:how\s+)?to\s+(?!me\b|us\b|every|anyone|all\b|an?\b|the\b|its\b|their\b|people\b|users\b|subscribers\b|customers\b|students\b|schools\b)[a-z]+|the\s+ability|an?\s(?!(?:week|month|year|day|deadline|lawyer|name|price|prize|bad|hard|rough|good|boost|lift|pass|chance)\b)|its\s+own|access\s+to|support\s+for|memory)"
)


def _is_given_feature(context: Context, view: View, match: re.Match[str]) -> bool:
    text = context.layout.visible
    verb, last = view.tokens[match.start("verb")], view.tokens[match.end("subject") - 1]
    giver, owner = view.tokens[match.start()], last.item.entity.organization_id
    if owner is not None and not same_house(giver.item.entity.id, owner):
        return False
    return (
        _GAVE.search(text, verb.start, verb.end) is not None
        and _ABILITY.match(text, last.end) is not None
        and is_dated(context, view)
    )


_FOR_IT = lazily(r"\s*(?i:for)\s+(?:the\s+)?")


_OF_ITS = lazily(r"(?i:\b(?:in|for|of|inside|within|to|with|on|from))\s+(?:the\s+)?\Z")


def _features_of(context: Context, view: View, match: re.Match[str]) -> bool:
    """`Voice mode in ChatGPT rolled out`: the feature stands before its product."""
    tie = view.tokens[match.start("subject") - 1]
    if str(view.tokens[match.start()].item).lower() == "support" and _FOR_IT.fullmatch(
        context.layout.visible, tie.start, tie.end
    ):
        return False  # what is supported is another thing
    subject = view.tokens[match.start("subject")]
    return _OF_ITS.search(context.layout.visible, view.sentence.start, subject.start) is not None


GUARDS: dict[str, Guard] = {
    "release.feature-in": _brings_into,
    "release.feature-gained": _gains_feature,
    "release.feature-given": _is_given_feature,
    "release.feature-of": _features_of,
}
