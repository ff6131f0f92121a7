"""A way to tell a step in set words, and how it is read: who, when, and whether it is claimed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.extract.patterns import Example
from llmdata.extract.policy import Dating, context_date, talks_about
from llmdata.extract.policy.attributes import described
from llmdata.extract.releases.chinese.plain import BREAK, DATE, MODEL, PRODUCT, SINCE, Plain
from llmdata.extract.releases.guard import SPOKEN_OF
from llmdata.extract.releases.steps import not_named, step
from llmdata.extract.view import Token
from llmdata.lazily import lazily
from llmdata.mentions import Mention


@dataclass(frozen=True)
class Wording:
    """A regular expression over plain text: `x` is what it tells of, `v` the words that tell it.

    `d` is the date, where the words themselves bind one; else it is that of the clause. One of the
    `cues` stands in every sentence that is told so.
    """

    name: str
    pattern: str
    cues: str
    stage: str = "release"
    yes: tuple[Example, ...] = ()
    no: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "regex", lazily(self.pattern))
        object.__setattr__(self, "sought", tuple(self.cues.split()))
        object.__setattr__(self, "initials", frozenset(cue[0] for cue in self.sought))

    regex: re.Pattern[str] = None  # type: ignore[assignment]
    sought: tuple[str, ...] = ()
    initials: frozenset[str] = frozenset()

    def matches(self, said: Plain) -> Iterator[re.Match[str]]:
        if self.initials.isdisjoint(said.letters):
            return
        if any(cue in said.text for cue in self.sought):
            yield from self.regex.finditer(said.text)


def read(
    context: Context,
    said: Plain,
    wording: Wording,
    match: re.Match[str],
    stage: str | None = None,
    mention: Mention | None = None,
) -> Iterator[Observation]:
    """The steps that a match tells, one for each thing; none without a date or if it is denied.

    `mention` is the thing, where the words leave it out.
    """
    verb = said.tokens[match.start("v")]
    if is_denied(said, match.start("v")):
        return
    dating = date_of_match(context, said, match)
    if dating is None:
        return
    first, last = said.span(*match.span("v"))
    word = Token(said.view.tokens[verb].kind, first, last, match["v"])
    if mention is not None:
        yield not_named(step(wording.name, mention, stage or wording.stage, word, dating))
        return
    for place in things_in(said, *match.span("x")):
        mention = said.view.tokens[said.tokens[place]].item
        if talks_about(context.layout, said.view, said.tokens[place]):
            continue
        if SPOKEN_OF.search(said.text, match.start(), place):
            continue
        yield step(wording.name, mention, stage or wording.stage, word, dating)


# What a thing has or can do, in words that are no film, shop, plan or undertaking of somebody's.
SKILL = "(?:插件|联网|搜索|语音|记忆|画布|看图|识图|生图|画图|绘图|作图|上传|通话|群聊|连接器|编辑器?|功能|(?<!盈利)(?<!商业)(?<!收费)(?<!付费)(?<!订阅)(?<!合作)(?<!管理)模式|特性|桌面端|手机端|移动端|网页端|客户端|上下文|多模态|工具调用|代码执行|定时任务|子代理|钩子)"


def things_in(said: Plain, first: int, last: int) -> list[int]:
    """The things of an enumeration, by place; what stands in brackets is an aside."""
    found, depth = [], 0
    for place in range(first, last):
        sign = said.text[place]
        depth += (sign == "（") - (sign == "）")
        if sign in (MODEL, PRODUCT) and not depth:
            found.append(place)
    return found


_NOT = lazily(
    r"不(?!断|仅|只|久|到|少|料|过|负|再要求|再需要|再用邀|再要邀|用邀)|没|未(?!来)|无(?!限|声|数|疑|需邀)|[并从绝]非|拒绝|停止|禁止|拟(?!人)|即将|听说(?!过)|据传|传言|有望|将(?=在|于|会)"
    r"|将(?:也|正式|全面|陆续|逐步|进一步|继续|很快|首次|同步|率先)*\Z"
)


def is_denied(said: Plain, place: int) -> bool:
    """Whether words before a place of its clause deny what it tells, or make it a plan or a guess."""
    first, _ = said.clause(place, place)
    stretches = described(said.text, first, place)
    of_others = {said.tokens[at] for stretch in stretches for at in stretch}
    between = range(said.tokens[first] if first < len(said.tokens) else 0, said.tokens[place])
    if any(said.view.tokens[i].kind in "xh" for i in between if i not in of_others):
        return True
    denials = (match.start() for match in _NOT.finditer(said.text, first, place))
    return any(not any(at in stretch for stretch in stretches) for at in denials)


def date_of_match(context: Context, said: Plain, match: re.Match[str]) -> Dating | None:
    """The date that the words bind, or that of the clause."""
    for name in ("d", "d2"):
        if match.groupdict().get(name):
            return Dating(said.view.tokens[said.tokens[match.start(name)]].item, "stated")
    return date_of_clause(context, said, match.start("v"))


# A clause that only dates what follows: `3 月，`, `到了 6 月，`, `在 5 月的大会上，`; who told it may
# stand between: `5 月 8 日消息，智谱今日宣布，`.
_DATES_NEXT = lazily(
    rf"(?:^|[{BREAK}])(?:[^{BREAK}ⓂⓆ]{{0,8}}?|[^{BREAK}ⓂⓆ（）]{{1,14}}（)(?P<d>[{DATE}{SINCE}])(?:[^{BREAK}ⓂⓆ{DATE}]{{0,3}}|的?[^{BREAK}ⓂⓆ]{{0,16}}(?:上|中|里|间|后|时|当天|晚|凌晨|天|际|大会|峰会|发布会|论坛|直播|写道|写着|宣布|发文|官宣|公告)|(?<=（Ⓓ)）|】[^{BREAK}ⓂⓆ{DATE}]{{0,12}})[，：](?:[^{BREAK}ⓂⓆⓄⒹⓈ我你他她]{{1,14}}，|[^{BREAK}ⒹⓈ我你他她]{{0,24}}(?:宣布|官宣|公告|通知|透露|确认)，)?\Z"
)


def date_of_clause(context: Context, said: Plain, place: int) -> Dating | None:
    """The date of a clause: the nearest before a place, one right behind it, one of the clause
    before that is a date only, or what the context gives."""
    first, last = said.clause(place, place)
    text = said.text
    opens, closes = text.rfind("（", first, place), text.find("）", place, last)
    if opens > text.rfind("）", first, place) and closes > 0:
        first, last = opens, closes  # brackets keep their own time
    before = max(text.rfind(DATE, first, place), text.rfind(SINCE, first, place))
    if before < 0:
        behind = [p for sign in (DATE, SINCE) if (p := text.find(sign, place, last)) >= 0]
        before = min(behind, default=-1)
    if before < 0 and (leading := _DATES_NEXT.search(text, 0, first)) is not None:
        before = leading.start("d")
    if before >= 0:
        return Dating(said.view.tokens[said.tokens[before]].item, "stated")
    found = context_date(context.layout, context.mentions, said.view)
    return found[0] if found and found[0].date.value.precision != "year" else None
