"""Makers that no registry knows, named beside a model of theirs: `a Danish start-up called Foo, … Bar-2`."""

from __future__ import annotations

import re
from typing import NamedTuple

from llmdata.folding import HAN
from llmdata.lazily import lazily
from llmdata.mentions.collection import Mentions
from llmdata.mentions.company import overlapping
from llmdata.mentions.entities import Entity, Mention
from llmdata.registry import slug

# A maker's name: one to three capitalized words.
_NAME = r"(?P<maker>[A-Z][A-Za-z0-9&\-]{1,24}(?:\.(?:ai|AI))?(?: (?:AI|[A-Z][A-Za-z0-9&\-]{1,24})){0,2})"
# One in Chinese: what it is called, and what it is; `一家小公司` is but the latter.
_NAME_ZH = r"(?P<maker>(?!(?:[一某两几多][家个支所]|[这那该本]|公司|团队|(?:小|大|新|创业|初创|科技|国内|国外|中国)(?:型)?(?:公司|集团|实验室)))(?:(?![的在和与由是了年月日底初中])[\u4e00-\u9fff]){2,5}(?:智能|科技|实验室|研究院|大学|学院|公司|集团|工作室))"
_ANY_ZH = r"(?P<zh>(?![一二两三四五六七八九十几][人位个名])[\u4e00-\u9fff]{2,6})"
_KIND = (
    r"(?:start-?ups?|compan(?:y|ies)|labs?|laborator(?:y|ies)|teams?|firms?|co-?operatives?|outfits?|collectives?|groups?|studios?"
    r"|makers?|universit(?:y|ies)|institutes?|developers?|shop|upstarts?|newcomers?|people|researchers)"
)
_KIND_ZH = r"(?:公司|团队|实验室|企业|初创|厂商|研究院|大学|机构|工作室|作坊|小组)"
_OUT = (
    r"(?:releas\w+|launch\w*|open[- ]sourc\w+|ship\w*|publish\w*|brought\s+out|brings\s+out|put\s+out|introduc\w+|unveil\w+"
    r"|announc\w+|debut\w*|post\w*|dropp?\w*|built|made|trained)"
)
_OUT_ZH = r"(?:发布|推出|开源|上线|放出|公布|带来|训练|做|研发|打造|交出)"
_IS_MAKER = lazily(rf"\b(?:{_KIND}|students?|friends|engineers)\b")
# What somebody is, beside his name: `a tiny lab in Bergen, Foo, …`, `the Turin start-up Foo AI`, `Foo, two
# students in Delft`, `一家名叫 Foo 的三人作坊`, `小团队“墨池”`.
_TOLD = (
    lazily(rf"\b{_KIND}(?:\s+(?:in|from|of|near)\s+[A-Z]\w+)?(?:,?\s+(?:called|named|dubbed),?|,)?\s+{_NAME}"),
    lazily(rf"\b{_NAME},\s+(?:an?|the|two|three|four|five)\s[^,.;()]{{0,40}}?\b(?:{_KIND}|students?|friends|engineers)\b"),
    lazily(rf"[\u4e00-\u9fff]{{2,8}}\s*[（(]{_NAME}[）)](?=[^。；]{{0,40}}?{_OUT_ZH})"),
    lazily(rf"{_KIND_ZH}\s*(?:{_NAME}(?![A-Za-z0-9-])|[“「]{_ANY_ZH}[”」])"),
    lazily(rf"(?:名叫|叫做?|名为)\s*(?:{_NAME}|[“「]?{_ANY_ZH}[”」]?)\s*的[^，。；]{{0,10}}?{_KIND_ZH}"),
    lazily(rf"[“「]{_ANY_ZH}[”」](?:[这那]?[家个支]|的)?[^，。；]{{0,6}}?{_KIND_ZH}"),
    lazily(rf"(?:(?<![\u4e00-\u9fff])|(?<=[年月日底初中末天午的，])|(?<=公司)|(?<=团队)|(?<=企业))[“「]?{_NAME_ZH}[”」]?(?=(?:也|则|刚|又|于|在)?[^，。；]{{0,16}}?{_OUT_ZH})"),
)  # fmt: skip
_LATIN_TOLD = (
    2  # the first of them, which call somebody a maker in English; the others need a Chinese sign
)
# Before a model, each behind what must stand there for it.
_BEFORE = (
    (HAN, lazily(rf"{_NAME}\s*(?:[（(][^（）()]{{1,24}}[)）]\s*)?(?:的|(?:也|则|刚|又|于|在)?[^，。；]{{0,16}}?{_OUT_ZH}(?:了|的)?)[^，。；]{{0,16}}\Z")),
    (lazily(rf"\b{_OUT}\b"), lazily(rf"\b{_NAME}(?:,?\s+(?:of|from|in|out\s+of)\s+[A-Z]\w+,?)?\s+(?:also\s+|just\s+|has\s+|have\s+|quietly\s+)?{_OUT}\b[^.,;]{{0,30}}\Z")),
    (lazily(r"['’]s\s"), lazily(rf"\b{_NAME}(?:'s|’s)\s+(?:[a-z-]+\s+){{0,3}}\Z")),
)  # fmt: skip
_BEHIND = (
    lazily(rf"[\s,*”\"]*(?:models?\s*)?(?:,\s*)?\b(?:from|by|the\s+work\s+of)\s+{_NAME}(?=[\s,.;)])"),
    lazily(rf"\s*[（(]{_NAME}(?:[,，;；]\s?[^（）()]{{1,24}})?[)）]"),
    lazily(rf"\s*(?:来自|出自|由)[“「]?{_NAME_ZH}"),
    lazily(rf"\s*[，,]?\s*(?:来自|出自|由)[^，。；]{{0,12}}?{_KIND_ZH}?\s*{_NAME}"),
)  # fmt: skip
_NO_NAME = lazily(
    r"(?:The|This|That|It|They|We|You|He|She|In|On|At|By|From|For|And|But|So|Then|Also|Last|Next|Early|Late|Now|Here|There|When|Q[1-4]"
    r"|January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Chinese|French|German|Danish|American|European|Japanese|Korean|Hugging|GitHub|AI|LLM|LLMs|MoE)\b"
)


class Maker(NamedTuple):
    """Where a maker is named, and whether the text says that it is a company, a team and so on."""

    start: int
    end: int
    told: bool


def unknown_maker(text: str, first: int, start: int, end: int, last: int) -> Maker | None:
    """The maker of the model at `[start, end)` in the sentence `[first, last)`."""
    before, behind = text[max(first, start - 100) : start], text[end : min(last, end + 120)]
    both = ((behind, end), (before, start - len(before)))
    latin = [stretch for stretch in both if _IS_MAKER.search(stretch[0])]
    chinese = [stretch for stretch in both if HAN.search(stretch[0])]
    for number, pattern in enumerate(_TOLD):
        for stretch, offset in latin if number < _LATIN_TOLD else chinese:
            match = pattern.search(stretch)
            if match is not None and (named := _named(match, offset)) is not None:
                return Maker(*named, told=True)
    tried = [(pattern.match(behind), end) for pattern in _BEHIND]
    tried += [
        (pattern.search(before), start - len(before))
        for cue, pattern in _BEFORE
        if cue.search(before)
    ]
    for match, offset in tried:
        if match is not None and (named := _named(match, offset)) is not None:
            return Maker(*named, told=False)
    return None


def maker_at(text: str, mentions: Mentions, start: int, end: int) -> Mention | None:
    """The maker who stands at `[start, end)`: a known one, or one whom only the text names."""
    if known := overlapping(mentions.entities, start, end):
        return next((m for m in known if m.entity.type == "organization"), None)
    if overlapping(mentions.dates, start, end):
        return None
    name = " ".join(text[start:end].split())
    maker_id = slug(name)
    if not maker_id:
        return None
    return Mention(start, end, Entity("organization", maker_id, name, kind="company"), guessed=True)


def _named(match: re.Match[str], offset: int) -> tuple[int, int] | None:
    """Where the name stands, without capitalized words before it that are none: `May Foo AI`."""
    start, end = match.span(match.lastgroup or "")
    if _IN_A_PLACE.search(match.string, 0, start):
        return None  # `a lab in Oslo released`
    while (word := _NO_NAME.match(match.string, start, end)) is not None:
        rest = _NEXT_WORD.match(match.string, word.end(), end)
        if rest is None:
            return None
        start = rest.end()
    return offset + start, offset + end


_NEXT_WORD = lazily(r"\s+(?=[A-Z])")
_IN_A_PLACE = lazily(r"\b(?:in|at|near|around|outside)\s+\Z")
