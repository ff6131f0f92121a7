"""What the rules by which a date tells a release ask of the words themselves."""

from __future__ import annotations

import re

from llmdata.extract.clauses import clause_of
from llmdata.extract.context import Context
from llmdata.extract.policy import puts_off
from llmdata.extract.releases.belongings import but_tells_whose
from llmdata.extract.releases.dated.clause import DatedClause
from llmdata.extract.releases.dated.comings import may_come
from llmdata.extract.releases.dated.deeds_zh import does_another_thing
from llmdata.extract.releases.dated.described import is_but_described
from llmdata.extract.releases.guard import OBLIQUE, Guard
from llmdata.extract.releases.other_news import (
    LEFT_OR_FAILS_ZH,
    is_honoured,
    tells_of_its_fate,
    tells_other_news,
    went_out,
)
from llmdata.extract.releases.own_objects import brings_out_another
from llmdata.extract.releases.steps import is_and, spans_years
from llmdata.extract.subjects import group_of
from llmdata.extract.view import View
from llmdata.folding import HAN
from llmdata.lazily import lazily
from llmdata.mentions import DateMention

# What a dated sentence may say of its topic without telling that the topic is new.
_OTHER_NEWS = lazily(
    r"\W*(?:[^，。；]{0,8}?(?:走[^，。；]{0,6}路线|主力(?!模型|型号|机型|产品|军)|收费|限额|限流)|做[出了到]|已|因|由于|出现|是(?!.{0,8}(?:新|首))|能够?|可以?|在[^，。]{0,14}(?:中|上|里)?(?:取得|以|排)|成为|降价|的)"
)


# What a thing may be like on the day on which it is told of first: its size, its terms, what it is for.
_IS_NEW = lazily(
    r"\s*(?![^的]*(?:[我咱你他她]|大家|用户|同事|朋友|开发者们|人们|旧|老|去年|前年|上一|上代|前代|此前|之前|先前|早|曾|已|仍|还|一直|最受|最火|最红|备受|饱受|广受|深受|常|爱))"
    r"[^，。；：的]*(?:许可|协议|参数|规模|体积|尺寸|\d\s?[BTM]\b|开源|开放权重|权重|免费|上下文|支持|主打|号称|专为|面向|针对|基于|会|能|可|擅长|轻量|便宜|小巧|全新|新)[^，。；：的]*的\s*"
)
_GONE = lazily(LEFT_OR_FAILS_ZH)
# `X 都没来`, `X 也没动静`, `X 都还只是传说`: it was not there then.
_NOT_YET = lazily(
    r"\s*(?:[都也还却竟并仍]|依[然旧]|一直|迟迟|始终|至今|然)*(?:没|未(?!来)|[只不](?:过?是|见)|停留|传[说闻])"
)
_USABLE = lazily(
    r"[^，。,;；]{0,12}?(?:可以?|能够?|即可|开始)(?:免费|直接|正式)?(?:使用|用上|访问|体验|试用)(?:到|了)?\s*\Z"
    r"|[^,;]{0,40}?(?i:\b(?:can|could)\s+(?:now\s+)?(?:use|access|try))\s*\Z"
)


def _is_usable_since(context: Context, view: View, match: re.Match[str]) -> bool:
    date, subject = view.tokens[match.start("verb")], view.tokens[match.start("subject")]
    tie = view.tokens[match.start("subject") - 1]
    return (
        date.item.bearing == "since"
        and tie.start > date.end - 1
        and _USABLE.match(context.layout.visible, tie.start, subject.start) is not None
    )


def _dates_its_topic(context: Context, view: View, match: re.Match[str]) -> bool:
    """A date finer than a year, and a predicate that tells no other news of the topic."""
    date: DateMention = view.tokens[match.start("verb")].item
    if date.value.precision == "year" or date.bearing != "at" or spans_years(date):
        return False
    if re.search(r"[BKvuUN]", view.string[match.end("subject") :]):
        return False
    comma, name = match.start("verb") + 1, view.tokens[match.start("subject")]
    like = context.layout.visible[view.tokens[comma].end : name.start]
    if like.strip() and not _IS_NEW.fullmatch(like):
        return False
    end = view.tokens[group_of(view, match.end("subject") - 1)[-1]].end
    text, last = context.layout.visible, view.sentence.end
    if brings_out_another(context, view, match.start("subject")):
        return False
    if HAN.search(text, end, last):
        said = text[end : clause_of(text, view.sentence, end, end)[1]]
        if does_another_thing(said) or _NOT_YET.match(said):
            return False
        if not may_come(DatedClause(context, view, match.start("subject"))):
            return False
        if tells_of_its_fate(text, end) or _COST_BY_THEN.match(said):
            return False
        return not _OTHER_NEWS.match(text, end) and not _GONE.search(said)
    clause = DatedClause(context, view, match.start("subject"))
    if is_but_described(clause) or not may_come(clause):
        return False
    return not tells_other_news(text[end : clause_of(text, view.sentence, end, end)[1]])


# `到了 9 月，X 只要 3 元`: what it cost by then, as others did.
_COST_BY_THEN = lazily(
    r"\s*(?:还|也|已经?|就|都)?(?:只要|只需|仅需|才要|降到|跌到)[^，。；]{0,10}\d"
)


# `我 9 月的 X`: the one that somebody had then.
_SOMEBODYS = lazily(r"(?:我们?|咱们?|[你您他她]们?|自己|大家)的?\s*\Z")


# `用的是 9 月的 Q`: of a product, the state in which it was then.
_AS_IT_WAS = lazily(r"(?:[用试测跑装]的?(?:还|都|就|只)?(?:是|着|了|过)?)\s*\Z")


def _dates_a_happening(context: Context, view: View, match: re.Match[str]) -> bool:
    token = view.tokens[match.start("verb")]
    date: DateMention = token.item
    if date.bearing != "at" or (date.value.precision == "year" and not date.explicit_year):
        return False
    if _SOMEBODYS.search(
        context.layout.visible, max(view.sentence.start, token.start - 4), token.start
    ):
        return False
    if view.string[match.start("subject")] == "Q" and _AS_IT_WAS.search(
        context.layout.visible, max(view.sentence.start, token.start - 8), token.start
    ):
        return False
    return not tells_of_its_fate(context.layout.visible, view.tokens[match.end("subject") - 1].end)


# Behind `in March`: the month in which somebody did something with the thing is not its own.
_SOMEBODY_ACTS = lazily(
    r"(?i:\b(?:I|I've|we|we've|you|he|she|they|people|someone|users?)\s+(?!(?:saw|got|have\s+seen|had)\b)\w+)"
)


_NOBODY = lazily(r"(?i:\b(?:nobody|no\s+one|none)\b)")
# What a maker does with its thing, other than bring it out (`OpenAI retired X in July`).
_DOES = lazily(
    r"(?i:\b(?:(?!follow|deliver|offer|receiv)\w{3,}ed|gave|cut|killed|pulled|sold|bought|built|took|made|lost|kept|shut|ran|beat|hit|left|won|used|turned|wrote|written\s+by|made\s+by))"
    r"\s+(?:\w+\s+){0,3}\Z"
)


# What somebody bought, tried or was done with then was there.
_DEALT_WITH = lazily(
    r"\b(?:buy|acquir|adopt|try|us|test|leav|ditch|abandon|drop|sell|sue?|swap|mov)ing\s+(?:the\s+|its\s+)?\Z",
    re.IGNORECASE,
)
_IN = lazily(r"\s*(?:series|family|models?)?\s*(?i:in|on)\s+(?:the\s+)?")


_GAINED = lazily(
    r"(?i:\b(?:got|gained|received|acquired|(?:was|were)\s+given|picked\s+up)\s+(?:(?:its|the|an?|new|own)\s+){0,2})\Z"
)


_SHOWN = lazily(
    r"\b(?i:showed|shown|shows|demoed|demonstrated|teased|previewed|trailed)(?:\s+off)?\s+(?:(?:its|the|a|an|us|new|first|own)\s+){0,3}\Z"
)


def _dates_a_name(context: Context, view: View, match: re.Match[str]) -> bool:
    """A date tied to a name by a preposition, in a clause where nobody does anything else."""
    text = context.layout.visible
    subject, verb = match.end("subject") - 1, match.start("verb")
    name = view.tokens[match.start("subject")]
    nameless = text[name.start : name.end].islower() and "feature" in (
        name.item.entity.category or ""
    )
    if nameless and _GAINED.search(text, view.sentence.start, name.start):
        return False  # it is the thing that got it which was updated
    if not _dates_a_happening(context, view, match) and view.tokens[verb].item.bearing != "at":
        return False
    tie = view.tokens[verb - 1]
    if not _IN.fullmatch(text, tie.start, tie.end):
        return False
    before = view.string[: match.start("subject")]
    start = max((i + 1 for i, kind in enumerate(before) if kind in ",;:-("), default=0)
    clause = view.string[start:subject]
    if set("ruvNUPaxh%") & set(clause) or view.tokens[verb].item.value.precision == "year":
        return False
    if OBLIQUE.search(text, view.sentence.start, view.tokens[match.start("subject")].start):
        return False
    if _DEALT_WITH.search(text, view.sentence.start, name.start):
        return False
    if but_tells_whose(text, view.sentence.start, name.start):
        return False
    if _SHOWN.search(text, view.sentence.start, name.start):
        return False  # it could be seen then, not had
    if re.search(
        r"\b(?i:by)\s+\Z", text[view.sentence.start : view.tokens[match.start("subject")].start]
    ):
        return False
    if _DOES.search(text, view.sentence.start, view.tokens[match.start("subject")].start):
        return False
    first = view.tokens[start].start if start < len(view.tokens) else view.sentence.start
    if _NOBODY.search(text, first, view.tokens[subject].start):
        return False
    words = text[first : name.end]
    return not puts_off(words) and not _SOMEBODY_ACTS.search(text, first, name.start)


def _is_bracketed(context: Context, view: View, match: re.Match[str]) -> bool:
    """A date in the brackets behind a pair of names that share it."""
    if not is_and(context.layout.visible, view.tokens[match.start("subject") + 1]):
        return False
    return _is_dated_aside(context, view, match)


def _is_dated_aside(_: Context, view: View, match: re.Match[str]) -> bool:
    """A date alone in the brackets behind a name; of a year alone a name is full."""
    date: DateMention = view.tokens[match.start("verb")].item
    return date.bearing == "at" and date.value.precision != "year"


_SOMEBODY = lazily(r"\b(?:I|[Ww]e|[Yy]ou)\b|我|咱")


def _is_dated_in_brackets(context: Context, view: View, match: re.Match[str]) -> bool:
    """A date in the brackets behind a name, where they do not tell what somebody did with it."""
    start, end = view.tokens[match.end("subject") - 1].end, view.tokens[match.start("verb")].start
    words = context.layout.visible[start:end]
    name = view.tokens[match.start("subject")]
    told = is_honoured(context.layout.visible, view.sentence.start, name.start)
    told = told or tells_other_news(words) or _SOMEBODY.search(words) is not None
    told = told or went_out(context.layout.visible, name.start)
    first = view.tokens[group_of(view, match.start("subject"))[0]].start
    told = told or but_tells_whose(context.layout.visible, view.sentence.start, first)
    told = told or _likens_another(context.layout.visible, view, match.start("subject"))
    return not told and _is_dated_aside(context, view, match)


# Behind a name and a sign, what it is like: `X: a ChatGPT for farmers`, `X – first talking Gemini`.
_LIKE = lazily(
    r"[\s*_]*(?i:an?|another|(?:the|an?|its)\s+first|first)\s+(?!(?i:new)\b)(?:[\w\-]+\s+){0,3}\Z"
)


def _likens_another(text: str, view: View, place: int) -> bool:
    """Whether a name but says what the thing is that the sentence opens with."""
    sign = max(view.string.rfind(kind, 0, place) for kind in ":-")
    if sign < 0 or not set("MQ") & set(view.string[:sign]):
        return False
    return _LIKE.fullmatch(text, view.tokens[sign].end, view.tokens[place].start) is not None


def _heads_a_name(context: Context, view: View, match: re.Match[str]) -> bool:
    """A date before names, behind which nothing is told."""
    if not _is_dated_aside(context, view, match):
        return False
    text, end = context.layout.visible, view.tokens[match.end("subject") - 1].end
    sign = view.tokens[match.start("verb") + 1]
    if sign.kind == "." and text[sign.start : sign.end].strip(" *_") not in _DOTS:
        return False
    if (tie := view.tokens[match.start("subject") - 1]).kind == ".":
        with_it = text[tie.start : tie.end].strip().lower() in ("with", "again with", "的", "带来")
        if view.string[match.start("subject") - 2] in "O)" and not with_it:
            return False
    if _ITS_OWN.match(text, end) and not _ITS_ARRIVAL.match(text, end):
        return False
    behind = view.string[match.end("subject") :]
    return behind != "." or not text[end : view.sentence.end].strip(_SIGNS)


# What parts a date from its name as a colon does.
_DOTS = frozenset("·•∙⋅‧・|｜")
# What is a thing's own is another thing (`7 月：GPT-9 的越狱风波`), but for its coming.
_ITS_OWN = lazily(r"[*_”\"]*\s*(?:的|['’]s\b)")
_ITS_ARRIVAL = lazily(
    r"[*_”\"]*\s*(?:的(?:正式|首次|突然|全面)?(?:发布|上线|开源|推出|亮相|面世|首发|预览|公测|内测|到来|问世|登场|诞生|更新|升级)"
    r"|['’]s\s+(?:\w+\s+)?(?:release|launch|debut|arrival|preview|general\s+availability|update))"
)
_SIGNS = ' .!?…*_）)」"'


_STRETCH = lazily(r"\s(?:to|till|until|through)\s|[–-]")  # `from August to October`


def _comes_from(context: Context, view: View, match: re.Match[str]) -> bool:
    tie, date = view.tokens[match.start("verb") - 1], view.tokens[match.start("verb")]
    text = context.layout.visible
    if text[tie.start : tie.end].lower() != "from" or date.item.bearing != "at":
        return False
    return _STRETCH.search(text, date.start, date.end) is None


_BROUGHT = lazily(r"\s*(?:also|then|finally|even|further|year)?\s*", re.IGNORECASE)


def _month_brings(context: Context, view: View, match: re.Match[str]) -> bool:
    """It is the month that saw or brought something, nobody else."""
    date = view.tokens[match.start("verb")]
    seen = next(token for token in view.tokens[match.start("verb") :] if token.kind == "s")
    text, name = context.layout.visible, view.tokens[match.start("subject")]
    if _BROUGHT.fullmatch(text, date.end, seen.start) is None:
        return False
    if but_tells_whose(text, seen.end, name.start):
        return False
    saw = text[seen.start : seen.end].lower() in ("saw", "sees")
    return not (saw and _WAS_SEEN_TO.match(text, name.end))


# `October saw X pass a billion`, `abused`, `under pressure`: what was seen of it, not that it came.
_WAS_SEEN_TO = lazily(
    r"\s+(?:in\s+the\s+(?:news|headlines)|(?!(?:and|or|but|with|from|by|as|plus|which|that|who|for|on|at|in|come|arrive|land|launch|appear|emerge|debut|go|ship|out|open|join|follow|reach|hit|burst|enter|make|take|get|released|launched|unveiled|introduced|announced|shipped|published|previewed|opened|rolled|made|finally|join|its|the|a|an|then|too|also|alongside|together|after|before|when|while|just|only|both|all|family|series|models?|preview|beta)\b)[a-z]{3,}\b)"
)


GUARDS: dict[str, Guard] = {
    "release.dated-topic": _dates_its_topic,
    "release.date-of": _dates_a_happening,
    "release.month-brought": _month_brings,
    "release.usable-since": _is_usable_since,
    "release.name-in-date": _dates_a_name,
    "release.from-date": _comes_from,
    "release.date-heads": _heads_a_name,
    "release.bracketed-date": _is_dated_in_brackets,
    "release.bracketed-pair": _is_bracketed,
}
