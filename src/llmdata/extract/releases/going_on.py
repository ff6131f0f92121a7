"""Clauses that go on about the thing before: `X 二月亮相，五月正式开卖`, `X 不错，它三月才上线`.

Chinese leaves a subject out, or says `它`, where the clause before has named it.
"""

from __future__ import annotations

import re

from llmdata.extract.clauses import part_start
from llmdata.extract.context import LATTER, Context
from llmdata.extract.patterns import Example, Rule
from llmdata.extract.policy import is_claimed
from llmdata.extract.subjects import is_measure, owns
from llmdata.extract.view import Token, View
from llmdata.folding import HAN
from llmdata.lazily import lazily

_PATTERN = "(comma|colon) gap? (org gap?)? date (and date){{0,3}} gap? (org gap?)? kick_off? gap? verb({}) (gap|of|date|stop|end)"
GOES_ON = (
    Rule(
        "release.goes-on",
        _PATTERN.format("release|emerge"),
        yes=(
            Example("GPT-9 很强，3 月上线，5 月就过时了。", ("GPT-9 | release | 2025-03",)),
            Example("**GPT-9**：6 月 11 日发布，按长度计价。", ("GPT-9 | release | 2025-06-11",)),
            Example("GPT-9 我用得很多，这个模型 7 月底才开源。", ("GPT-9 | release | 2025-07",)),
            Example("GPT-9 很强，由 OpenAI 于 3 月 4 日发布。", ("GPT-9 | release | 2025-03-04",)),
            Example("GPT-9 是模型，是美国公司 OpenAI 3 月 4 日发布的通用模型，很强。", ("GPT-9 | release | 2025-03-04",)),
            Example("据说 Devin 二月就演示过，12 月 10 日才正式开卖。", ("Devin | release | 2025-12-10",)),
        ),
        no=(
            "GPT-9 很强，3 月发布了一份系统卡。",
            "GPT-9 比 Gemini 8 强，3 月谷歌发布会上没人提。",
            "GPT-9 很强，5 月还没上线。",
            "GPT-9 很强，谷歌 3 月 4 日发布的通用模型更强。",
            "GPT-9 很强，由谷歌于 3 月 4 日发布。",
            "我用 GPT-9 写了一个应用，3 月上线。",
            "OpenAI 没有等 GPT-9，而是在 4 月发布了自家浏览器。",
        ),
    ),
    Rule(
        "release.goes-on-preview",
        _PATTERN.format("preview"),
        stage="preview",
        yes=(Example("8 月正式发布 GPT-9，此前 3 月曾预览。", ("GPT-9 | preview | 2025-03",)),
             Example("Manus 是武汉人做的，3 月 6 日开启内测，一码难求。", ("Manus | preview | 2025-03-06",)),),
        no=("Manus 很好，3 月没有内测。",),
    ),
    Rule(
        "release.goes-on-update",
        _PATTERN.format("update"),
        stage="update",
        yes=(
            Example("Gemini 9 很强；OpenAI 的 Codex CLI 4 月发布，10 月升级。", ("Codex CLI | update | 2025-10",)),
            Example(
                "8 月 Jules 和 Codex CLI 发布，后者很快，10 月和 11 月又更新了两个版本。",
                ("Codex CLI | update | 2025-10", "Codex CLI | update | 2025-11"),
            ),
        ),
        no=("Codex CLI 很好，10 月没有升级。", "Codex CLI 很好，10 月我升级了电脑。", "Codex CLI 很好，10 月更新了两篇博客。"),
    ),
)  # fmt: skip
NAMES = frozenset(rule.name for rule in GOES_ON)

# What may stand before the date of such a clause, and between it and its verb.
_BEFORE = lazily(
    r"\s*(?:但|而|并且?|不过|到|直到|一直|等到|拖到|熬到|于|在|是|又|就|才|也|最后|最终|此前|之前|先前|早在|后来|终于|据说|说是|它|其|该(?:模型|产品|工具)|(?:这|那)(?:个|款|套)?(?:模型|产品|工具|系列|家伙|东西)?)*\s*[*]*"
)
_BETWEEN = lazily(
    r"\s*(?:它(?!的)|其|真正|刚刚?|总算|姗姗|凌晨|早上|晚上|上午|下午|深夜|当天|左右|就|才|又|再|也|便|曾经?|正式|终于|全面|悄悄|悄然|低调|率先|首次|第一次|直接|最终|先|先行|已|已经|转为|宣布|对外|被|一起|一同|一并|一道|双双|为|向|面向|所有人?|用户|公众|开发者|付费|大众|同时|一并|火速|匆忙|如期|开始|开启|迎来|进入|发起|发出|[在于][^，。的]{0,10}?|中旬|上旬|下旬|邀请制){0,6}\s*"
)
_NO_OBJECT = lazily(
    r"(?:了(?=[，,。；;）)\s]|\Z)|的(?=[，,。；;）)\s]|\Z)|出来|以来|后|权重|代码|模型|公测|内测|测试|预览|下载|并|至|和|，|。|；|,|：|于|在|时|那|当[天日晚]|会儿)"
)
_OBJECT = lazily(r"[.']{1,2}(?:O'?)?[MQ]")
UPDATED = lazily(
    r"\s*了?\s*(?:(?:[一两三四五六几数]|\d)?(?:[次回轮版]|个?(?:小|大|新)?版本?)?)\s*(?:[，,。；;、）)]|\Z)"
)
_WITH = lazily(
    r"(?:用|使用|靠|基于|借助|通过|跟|和|与|对|给|比|把|拿|除了|像|关于|从|被|在|为|让)\s*[“\"《]?\s*\Z"
)
_SOMEBODY = lazily(r"我(?!用得|们用得|最|觉|爱|等)|你|咱|团队|公司|有人|用户|同事")


def topic_of(context: Context, view: View, match: re.Match[str]) -> int | None:
    """The token of the thing that the clause goes on about: what opened the last clause with a thing."""
    text = context.layout.visible
    index, first = match.start("verb"), match.start()
    verb = view.tokens[index]
    if not HAN.search(text, view.sentence.start, view.sentence.end):
        return None
    dates = [i for i in range(first, index) if view.string[i] == "D"]
    said = _without_maker(view, text, first, index)
    if said is None:
        return None
    opening = said[: view.tokens[dates[0]].start - view.tokens[first].end]
    between = said[view.tokens[dates[-1]].end - view.tokens[first].end :]
    if not _BEFORE.fullmatch(opening) or not _BETWEEN.fullmatch(between):
        return None
    rest = view.string[index + 1 : index + 2]
    if _OBJECT.match(view.string, index + 1) and text.startswith("了", verb.end):
        return None  # it brought out another thing
    presupposes = str(verb.item).endswith(("的时候", "以后", "之后"))
    if verb.kind == "u":
        if not UPDATED.match(text, verb.end):
            return None  # it is something else that is updated
    elif (
        rest in "._'"
        and rest
        and not (presupposes or "O" in view.string[first:index] or _NO_OBJECT.match(text, verb.end))
    ):
        return None
    if not is_claimed(context.layout, view, verb, index):
        return None
    depth = view.depth(index)
    things = [
        i
        for i in range(first)
        if view.string[i] in "MQ" and view.depth(i) == depth
        and not owns(view, i) and view.string[i + 1 : i + 2] != "'"
        and not is_measure(context, view, i)
        and not _WITH.search(text, view.sentence.start, view.tokens[i].start)
        and not _AT_IT.match(text, view.tokens[i].end)
    ]  # fmt: skip
    part = part_start(text, view.sentence, verb.start)
    things = [i for i in things if view.tokens[i].start >= part] or things
    makers = {t.item.entity.id for t in view.tokens[first:index] if t.kind == "O"}
    things = [i for i in things if not makers - {view.tokens[i].item.entity.organization_id}]
    if not things:
        return None
    # `X 有 4B、9B 两档，3 月开源`: the sizes are those of X.
    things = [i for i in things if not _is_a_size(text, view.tokens[i])] or things
    openers = [i for i in things if _opens_clause(view, i)]
    chosen = openers[-1] if openers else things[0]
    last = max(i for i in range(first) if view.string[i] in "MQ")
    if LATTER.search(text, view.tokens[last].end, view.tokens[first].start):
        chosen = last
    start = view.tokens[chosen].start
    clause = max(text.rfind(sign, view.sentence.start, start) for sign in "，,；：:")
    named_last = view.string[chosen + 1 : chosen + 2] in (",", ":") and "刚" in between
    if _SOMEBODY.search(text, max(clause, view.sentence.start), start) and not named_last:
        return None
    return chosen


_SIZE = lazily(r"\d[\d.]*\s?[BMT]")


def _is_a_size(text: str, token: Token) -> bool:
    return token.item.elliptic and _SIZE.fullmatch(text, token.start, token.end) is not None


# Where something is is not what came out: `OpenRouter 上匿名的模型…，7 月 30 日现身`.
_AT_IT = lazily(r"\s*(?:平台|社区|网站)?[上里](?![线市架新海线程])")
# By whom a thing was brought out: `由 OpenAI 于 … 发布`, `是美国公司 OpenAI … 发布的`.
_BY = lazily(r"(?:由|(?P<is>是))[^，。；：的]{0,14}?\Z")
_AT = lazily(r"\s*(?:公司|团队)?\s*[于在]?")


def _without_maker(view: View, text: str, first: int, index: int) -> str | None:
    """The words of the clause up to its verb, the maker blank that brought it out; None for another's."""
    start, verb = view.tokens[first].end, view.tokens[index]
    makers = [t for t in view.tokens[first:index] if t.kind == "O"]
    if not makers:
        return text[start : verb.start]
    by = _BY.search(text, start, makers[0].start)
    if by is None or len(makers) > 1 or (by["is"] and not text.startswith("的", verb.end)):
        return None
    end = _AT.match(text, makers[0].end, verb.start).end()  # type: ignore[union-attr]
    return text[start : by.start()] + " " * (end - by.start()) + text[end : verb.start]


# All that a sentence says beside when: `11 月和 12 月再度更新`.
_AGAIN = lazily(
    r"\s*(?:又|再[度次]?|各|都|先后|相继|陆续|分别|还|也|继续|接连|连续|小幅|大幅|迎来|得到|获得|了|\s)*\s*"
)


def is_update_alone(context: Context, view: View, index: int) -> bool:
    """Whether a sentence tells nothing but when what is spoken of was updated."""
    text, verb = context.layout.visible, view.tokens[index]
    date = next(t for t in reversed(view.tokens[:index]) if t.kind == "D")
    if not _AGAIN.fullmatch(text, date.end, verb.start):
        return False
    return UPDATED.match(text, verb.end) is not None


def _opens_clause(view: View, index: int) -> bool:
    """Whether only a maker, a date or a word or two stand before a name in its clause."""
    place = index
    while place and view.string[place - 1] in ".'ODy":
        place -= 1
    return place == 0 or view.string[place - 1] in ",:-&("
