"""The licence that a model comes under, named beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from llmdata.extract.attributes.going_on import opening_model
from llmdata.extract.context import Context
from llmdata.extract.view import Token, View
from llmdata.grammar.hints import Hints
from llmdata.lazily import lazily

# SPDX identifiers of the licences that models come under, by the words for them.
LICENSES: tuple[tuple[str, str], ...] = (
    ("Apache-2.0", r"Apache(?:\s+License)?[\s\-]*(?:v|version\s+)?2(?:\.0)?|Apache(?=[\s-]*(?:许可|协议|license))"),
    ("MIT", r"(?<![A-Za-z])MIT(?![A-Za-z])(?!\s*(?:的)?(?:研究|实验室|教授|博士|researchers?|lab|professor|students?))"),
    ("CC-BY-4.0", r"CC[\s\-]BY[\s\-]4\.0"),
    ("CC-BY-NC-4.0", r"CC[\s\-]BY[\s\-]NC[\s\-]4\.0"),
    ("AGPL-3.0-only", r"AGPL(?:v3|[\s\-]3(?:\.0)?)"),
    ("GPL-3.0-only", r"(?<!A)GPL(?:v3|[\s\-]3(?:\.0)?)"),
    ("BSD-3-Clause", r"BSD[\s\-]3(?:[\s\-]Clause)?"),
)  # fmt: skip
# Without one of these, which are sought by one set, there is no licence.
_LICENSE_HINT = Hints("apache", "mit", "cc", "gpl", "bsd")
_LICENSE = lazily(
    "|".join(f"(?P<l{i}>{words})" for i, (_, words) in enumerate(LICENSES)), re.IGNORECASE
)
_DENIED = lazily(
    r"是否|不再|没有|并未|未|并非|不是|不|闭源|停止|(?i:\bnot\b|n't\b|\bnever\b|\bwhether\b|\bclosed)"
)
_MOST = lazily(r"多数|大多|部分|有些|most|some of", re.IGNORECASE)
# A licence with terms of its own is another than the one whose name it bears.
_CHANGED = lazily(
    r"\s*(?:licen[cs]e|许可证?|协议)?\s*(?:的)?(?:(?:with|plus|but\s+with)\s+(?:an?|one|some|its\s+own|extra|additional)\b|修改版|变体|\+|[（(]修改|-(?:style|like)\b|风格)",
    re.IGNORECASE,
)
_CHANGED_BEFORE = lazily(
    r"(?:修改(?:版|过)?的?|类似|非|除了?|不再是?|\bnon-|\bmodified|\bcustom|-?like)\s*\Z",
    re.IGNORECASE,
)
# A licence that stands before the name: `采用 MIT 许可证的 X`, `the MIT-licensed X`.
_LEADS = lazily(
    r"\s*(?:开源)?(?:许可证|许可协议|许可|协议|授权|licen[cs]e)(?:书)?(?:下|之下)?\s*(?:、[^，。；、,;（）()：:的]{1,24}的)?(?:[^，。；、,;（）()：:]{0,12})"
    r"|[\s-]+licen[cs]ed\s+(?:(?!(?:of|and|or|version|that|with|for|to|from|by|in|on|is|are|was|weights)\b)[\w-]+\s+){0,5}(?:(?:called|named)\s+)?"
    r"|\s+(?:licen[cs]e\s*,?\s+)?(?:models?|LLMs?)\s+(?:called\s+|named\s+)?",
    re.IGNORECASE,
)
# … or the verb behind it: `以 MIT 开源 X`, `在 MIT 下，4 月开源了 X`.
_OPENED_UNDER = lazily(
    r"\s*(?:许可证?|许可协议|协议|授权)?\s*(?:(?:之)?下[，,]?[^，。；、,;（）()：:]{0,16}?)?(?:正式|全面|完全)?(?:开源|放出|发布)了?\s*(?:[^，。；、,;（）()：:]{0,14})"
)
_UNDER_BEFORE = lazily(r"(?:以|采用|按照?|基于|在|用)\s*\Z")
_UNDER = lazily(
    r"(?:\bunder\s+(?:the\s+|an?\s+)?|以\s*|采用\s*|按(?:照)?\s*|基于\s*)\Z", re.IGNORECASE
)
_BESIDE = lazily(r"(?:[:：，,、;；(（]|——?|\s–)\s*(?:an?\s+|and\s+)?\Z")
_ALONE = lazily(r"\s*(?:[,，。.;；)）、]|\Z)")
_CODE = lazily(r"(?:代码|数据集?|(?i:\bcode|\bdata(?:set)?))[^，。；,;]{0,20}\Z")


def licenses_in(text: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """The licences that a stretch names, each with where it stands."""
    if not _LICENSE_HINT.stand_in(text, start, end):
        return
    for match in _LICENSE.finditer(text, start, end):
        before = text[max(start, match.start() - 24) : match.start()]
        if _CHANGED.match(text, match.end()) or _CHANGED_BEFORE.search(before):
            continue
        if _CODE.search(before):
            continue
        yield LICENSES[int((match.lastgroup or "l0")[1:])][0], match.start(), match.end()


def stated_licenses(context: Context, view: View) -> Iterator[tuple[Token, str, tuple[int, int]]]:
    """The licences of a sentence, each with the model that it stands before or behind."""
    text, sentence = context.layout.visible, view.sentence
    for license, start, end in licenses_in(text, sentence.start, sentence.end):
        for owner in _licensed(text, view, start, end):
            yield owner, license, (start, end)


def _licensed(text: str, view: View, start: int, end: int) -> list[Token]:
    """The models that are under a licence: the one that follows at once, or the one before."""
    named = [token for token in view.tokens if token.kind in "MQ"]
    later = [token for token in named if token.start >= end]
    if later and later[0].kind == "M":
        gap = text[end : later[0].start]
        under = _UNDER_BEFORE.search(text, view.sentence.start, start)
        leads = _LEADS.fullmatch(gap) or (under and _OPENED_UNDER.fullmatch(gap))
        if leads and not _DENIED.search(gap):
            return enumerated(view, later[0], forwards=True)
    earlier = [token for token in named if token.end <= start]
    if not earlier or earlier[-1].kind != "M":
        return []
    owner = opening_model(text, view, start, left_out=True) or earlier[-1]
    between = text[owner.end : start]
    last = later[0].start if later else view.sentence.end
    bracket = re.match(r"\s*[（(][^）)]*\Z", between) is not None
    told = re.search(
        r"许可|协议|授权|licen[cs]e", text[owner.end : min(last, end + 14)], re.IGNORECASE
    )
    item = _BESIDE.search(between) and _ALONE.match(text, end)
    if not (bracket or told or item or _UNDER.search(between)):
        return []
    if _MOST.search(text, view.sentence.start, owner.start) or _DENIED.search(between):
        return []
    return enumerated(view, owner, forwards=False)


def enumerated(view: View, token: Token, *, forwards: bool) -> list[Token]:
    """A model with those that it is enumerated with: `A and B, both under …`."""
    index = view.tokens.index(token)
    if forwards:
        listed = re.match(r"(?:&M)*", view.string[index + 1 :])
        stretch = view.tokens[index : index + 1 + (listed.end() if listed else 0)]
    else:
        earlier = re.search(r"(?:M&)*\Z", view.string[:index])
        stretch = view.tokens[(earlier.start() if earlier else index) : index + 1]
    return [other for other in stretch if other.kind == "M"]
