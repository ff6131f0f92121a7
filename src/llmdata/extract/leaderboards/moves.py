"""Ranks that move: who ousts whom from a place, pushes whom down to it, or takes it over."""

from __future__ import annotations

from llmdata.extract import subjects
from llmdata.extract.clauses import clause_of
from llmdata.extract.context import Context
from llmdata.extract.leaderboards.members import models
from llmdata.extract.leaderboards.order_words import PUSHED_OFF
from llmdata.extract.leaderboards.topics import topic
from llmdata.extract.view import View
from llmdata.lazily import lazily
from llmdata.mentions import Mention

# `knocked GPT-5 off the top`: who did that is there now, whoever was there before.
_OUSTS = lazily(
    r"(?i:\b(?:knock|push|bump|oust|toppl|dethron|displac|replac|succeed|unseat|remov|depos|supplant|edg|overtak|overtook|leapfrog|usurp|eclips|pip)\w*|\bnos(?:es?|ed|ing)\s+out\b)"
)
# … or down to a place of their own.
_DEMOTES = lazily(
    r"(?i:\b(?:knock|push|bump|relegat|demot|nudg|shov|forc|beat|sen[dt]|consign|edg|mov|driv|drov)\w*)"
)
_PASSIVE = lazily(r"(?i:\b(?:was|were|been|being|is|are|got|gets)\s+(?:\w+ly\s+|then\s+)?)\Z")
_OFF = lazily(r"(?i:\b(?:off|from|at|as|on|for|out\s+of)\b)")
_HAS_A_PLACE = lazily(r"(?i:\b(?:in)?to\s)")
_BY = lazily(r"(?i:[^.,;]{0,60}?\bby\s+(?:the\s+)?(?:\w+['’]s\s+)?)\Z")
_OUSTS_ZH = lazily(PUSHED_OFF)
# `坐了头把交椅` has one that takes nothing.
_TAKES_ZH = lazily(r"(?:把(?!交椅)|将|將)")
_SUFFERS_ZH = lazily(r"(?:被|遭)\s*")
_FOR_IT = lazily(r"\s+(?i:for|at|in|on)\s+(?:the\s+)?\Z")
_AT_IT = lazily(r"\s+(?i:for|at|in|on)\s+the\s+top\b")
_ARTICLE_ONLY = lazily(r"(?i:\s*(?:the\s+)?(?:(?:old|former|reigning)\s+)?(?:\w+['’]s\s+)?)")
# `gave first place up to GPT-5`, `把头名让给了 GPT-5`: the rank is of the one behind.
_LOSES = lazily(
    r"(?i:\b(?:los(?:t|es|ing)|ced(?:ed|es|ing)|hand(?:ed|s|ing)(?:\s+over)?|gave\s+up|conced(?:ed|es)|surrender(?:ed|s)|yield(?:ed|s)|pass(?:ed|es)\s+on)\s+(?:its?\s+|the\s+|their\s+|[\w.-]+['’]s\s+)?)\Z"
)
_TO = lazily(r"(?i:[^.,;]{0,40}?\bto\s+(?:the\s+)?(?:\w+['’]s\s+)?)")
_LEFT_TO = lazily(
    r"(?:的?(?:位置|宝座|王座|交椅))?[^，。；]{0,4}(?:让给|让与|拱手让|输给|交给|丢给|易主给?|让位给?)(?:了)?\s*"
)


def ousting(context: Context, view: View, place: int) -> list[Mention] | None:
    """Who has a rank from which another was ousted; None where none was."""
    text, token = context.layout.visible, view.tokens[place]
    first, last = clause_of(text, view.sentence, token.start, token.end)
    if (heir := subjects.behind(view, place, "M", view.sentence.end)) is not None:
        start = view.tokens[heir].start
        lost = _LOSES.search(text, first, token.start) and _TO.fullmatch(text, token.end, start)
        if lost or _LEFT_TO.fullmatch(text, token.end, start):
            return models(view, heir)
    for match in _OUSTS.finditer(text, first, token.end):
        if match.start() == token.start:
            if _HAS_A_PLACE.search(text, token.start, token.end):
                continue  # `pushed down to third`
            # a verb without a place beside it
            return _by_whom(context, view, place, bool(_PASSIVE.search(text, first, token.start)))
        ousted = subjects.behind(view, _first_behind(view, match.end()) - 1, "M", token.start)
        passive = _PASSIVE.search(text, first, match.start())
        if passive and ousted is not None:
            start = view.tokens[ousted].start
            # the preposition may be one of the words for the place: `at the top of`
            if _BY.fullmatch(text, match.end(), start) and (
                _FOR_IT.search(text, view.tokens[ousted].end, token.start)
                or _AT_IT.match(text, view.tokens[ousted].end, token.end)
            ):
                return models(view, ousted)  # `was passed by B for first place`
        if passive:
            if not _OFF.search(text, match.end(), token.end):
                continue
            agent = subjects.behind(view, place, "M", view.sentence.end)
            by = agent is not None and _BY.fullmatch(text, token.end, view.tokens[agent].start)
            return models(view, agent) if agent is not None and by else []
        if ousted is None or not _ARTICLE_ONLY.fullmatch(
            text, match.end(), view.tokens[ousted].start
        ):
            continue
        if _OFF.search(text, view.tokens[ousted].end, token.end):
            agent = subjects.telling(context, view, ousted, "M", view.sentence.start)
            if agent is not None:
                return models(view, agent)
            meant = topic(context, view)
            return [meant] if meant is not None else []
    return _ousting_zh(context, view, place, (first, last))


def _ousting_zh(
    context: Context, view: View, place: int, clause: tuple[int, int]
) -> list[Mention] | None:
    """The same of a clause of Chinese: `A 把 B 挤下榜首`, `B 被 A 挤下榜首`."""
    text, token, (first, last) = context.layout.visible, view.tokens[place], clause
    if not _OUSTS_ZH.search(text, first, last):
        return None
    suffers = _SUFFERS_ZH.search(text, first, token.start)
    if suffers:
        agent = subjects.behind(view, _first_behind(view, suffers.end()) - 1, "M", token.start)
        return models(view, agent) if agent is not None else []
    takes = _TAKES_ZH.search(text, first, token.start)
    verb = _OUSTS_ZH.search(text, first, last)
    start = takes.start() if takes else verb.start() if verb else token.start
    agent = subjects.telling(context, view, _first_behind(view, start), "M", view.sentence.start)
    if agent is None and takes and _IT_ZH.search(text, view.sentence.start, takes.start()):
        meant = topic(context, view)  # `它把 B 挤下榜首`
        return [meant] if meant is not None else []
    return models(view, agent) if agent is not None else []


_IT_ZH = lazily(r"(?<![其与及和])它(?!们)|(?:该|这款|这个|此|新)模型")


def _by_whom(context: Context, view: View, place: int, passive: bool) -> list[Mention]:
    """Who dethroned another: the model before the verb, or the one behind `by`."""
    text, token = context.layout.visible, view.tokens[place]
    if not passive:
        agent = subjects.telling(context, view, place, "M", view.sentence.start)
        loser = subjects.behind(view, place, "M", view.sentence.end)
        return models(view, agent) if agent is not None and loser is not None else []
    agent = subjects.behind(view, place, "M", view.sentence.end)
    by = agent is not None and _BY.fullmatch(text, token.end, view.tokens[agent].start)
    return models(view, agent) if agent is not None and by else []


_DOWN_TO = lazily(
    r"(?i:[^,.;]{0,30}?\b(?:in)?to\s+(?!(?:claim|take|seize|become|win|grab|top|reach|lead|get|gain|hold)\b|(?:the\s+)?(?:first|number\s+one|no\.\s?1|top|lead|crown|throne)\b|#\s?1\b)(?:the\s+|a\s+)?[\w#. -]{1,24})"
)
_DOWN_TO_ZH = lazily(
    r"\s*(?:[以在凭靠][^，。；]{1,16}?)?(?:直接)?(?:挤|压|推|顶|拉|赶|打)(?:了)?(?:到|至|去|回)了?[^，。；]{0,16}"
)


_IT = lazily(r"\s+(?i:it|them)\b")
# `B 便把它挤到第二`: whoever was named before is second then.
_IT_DOWN_TO_ZH = lazily(
    r"[^。；：]{0,24}?(?:把|将)(?:它|其|前者)\s*(?:直接)?(?:挤|压|推|顶|拉|赶|打)(?:了)?(?:到|至|去|回)了?[^，。；]{0,8}"
)


def demoted(context: Context, view: View, place: int) -> tuple[list[Mention], list[Mention]] | None:
    """Who was pushed down to a rank, and by whom (`A pushed B into second`)."""
    text, token, start = context.layout.visible, view.tokens[place], view.sentence.start
    loser = subjects.before(view, place, "M", start)
    if loser is None:
        return None
    name = view.tokens[loser]
    for match in _DEMOTES.finditer(
        text, name.end, token.end
    ):  # `A led until B pushed it into second`
        said = _IT.match(text, match.end(), token.end)
        ousted = subjects.before(view, loser, "M", start) if said is not None else None
        if ousted is not None and said and _DOWN_TO.fullmatch(text, said.end(), token.end):
            return models(view, ousted), models(view, loser)
    if (victors := _pushed_by(context, view, place, loser)) is not None:
        return models(view, loser), victors
    for match in _DEMOTES.finditer(text, start, name.start):
        if _ARTICLE_ONLY.fullmatch(text, match.end(), name.start) and _DOWN_TO.fullmatch(
            text, name.end, token.end
        ):
            winner = subjects.before(view, loser, "M", start)
            return models(view, loser), models(view, winner) if winner is not None else []
    if _IT_DOWN_TO_ZH.fullmatch(text, name.end, token.start):
        before = subjects.before(view, loser, "M", start)
        meant = (
            models(view, before) if before is not None else [*filter(None, [topic(context, view)])]
        )
        return meant, models(view, loser)
    if not _DOWN_TO_ZH.fullmatch(text, name.end, token.start):
        return None
    winner = subjects.before(view, loser, "M", start)
    if winner is not None and _TAKES_ZH.search(text[view.tokens[winner].end : name.start]):
        return models(view, loser), models(view, winner)
    if winner is not None and _SUFFERS_ZH.search(text[view.tokens[winner].end : name.start]):
        return models(view, winner), models(view, loser)
    return None


def _pushed_by(context: Context, view: View, place: int, loser: int) -> list[Mention] | None:
    """Who pushed the one before a rank down to it, where that is told from behind: `A was beaten
    into second by B`."""
    text, token, after = context.layout.visible, view.tokens[place], view.tokens[loser].end
    agent = subjects.behind(view, place, "M", view.sentence.end)
    if agent is None or not _BY.fullmatch(text, token.end, view.tokens[agent].start):
        return None
    for match in _DEMOTES.finditer(text, after, token.end):
        if _PASSIVE.search(text, after, match.start()) and _DOWN_TO.fullmatch(
            text, match.end(), token.end
        ):
            return models(view, agent)
    return None


def succeeding(context: Context, view: View, place: int) -> list[Mention]:
    """Who took the place of another: the model that the words are told of."""
    text, start = context.layout.visible, view.tokens[place].start
    before = subjects.before(view, place, "M", view.sentence.start)
    if before is None or not _RIGHT_BEFORE.fullmatch(text, view.tokens[before].end, start):
        before = subjects.telling(context, view, place, "M", view.sentence.start)
    return models(view, before) if before is not None else []


# `until B then took its place`: whatever stands before the name
_RIGHT_BEFORE = lazily(r"[”\"*]*\s+(?:(?i:then|finally|eventually|soon|in\s+turn)\s+)?")


def _first_behind(view: View, offset: int) -> int:
    """The index of the first token that starts at an offset or behind it."""
    return next((i for i, t in enumerate(view.tokens) if t.start >= offset), len(view.tokens))
