"""Ranks of several models told at once: who follows a leader, numbered runs, shared-out places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from llmdata.extract import subjects
from llmdata.extract.clauses import clause_of
from llmdata.extract.context import Context
from llmdata.extract.leaderboards.asides import IN_BRACKETS
from llmdata.extract.leaderboards.members import models
from llmdata.extract.leaderboards.numbers import rank_number
from llmdata.extract.leaderboards.order_words import PUSHED_OFF
from llmdata.extract.leaderboards.ordinals import IN_RANK
from llmdata.extract.leaderboards.runs import closing_run, falling, run
from llmdata.extract.view import View
from llmdata.grammar.numerals import number
from llmdata.layout import are_ranks
from llmdata.lazily import lazily
from llmdata.mentions import Mention


@dataclass(frozen=True, slots=True)
class Place:
    """A model's place with the words that tell it; `by_order`: only where it stands among others does."""

    model: Mention
    rank: int
    start: int
    end: int
    by_order: bool = False


# What comes below those that were named already.
NEXT_ZH = r"(?<![日号月年天周])(?:其后|随后|之后|后面|后边|(?:再|接着)?往[下后](?:数|看|排)?|接下来|接着|余下|其余)"
# Words that put the models behind them right after the one told before.
_THEN_THEY = lazily(
    rf"(?:紧随其后|紧跟其后|紧随|其次|排在其后|紧跟着|{NEXT_ZH})的?(?:则|依次|分别)*(?:是|为|有)\s*"
    r"|(?i:\b(?:closely\s+|narrowly\s+)?(?:followed|trailed|pursued|chased|shadowed)\s+(?:closely\s+|narrowly\s+)?by\s+(?:the\s+)?)"
    r"|(?i:(?:(?<=[.;)]\s)|(?<=[—–]\s)|(?<=,\s)|(?<=\band\s))(?P<then>then|next|after\s+(?:that|it)|(?:right\s+|just\s+|close\s+)?(?:behind|below|after)\s+(?:it|them|that))\s*(?:,|:|\b(?:came|comes|was|is|were|are|sat|sits|stood|stands|followed|follows?|there\s+(?:was|is))\b)?\s*(?:the\s+)?(?:\w+['’]s\s+)?)"
    r"|(?i:,\s*(?:(?P<just>just\s+|narrowly\s+|right\s+)|comfortably\s+|well\s+)?(?P<ahead>ahead)\s+of\s+(?:the\s+)?)"
)
# Words that put the model before them right after the one told before.
_BY_SCORE = r"(?P<by>[，,]?\s*(?:以|凭|凭借|拿着|得分)\s*[^，。；]{1,14}?)?"
_THEY_THEN = lazily(
    rf"{_BY_SCORE}"
    r"\s*(?:则|也|都|又|就)?(?:(?:紧随|紧跟|紧追|紧接|位列|位居|排在|排|列|紧排|屈居)其后|紧随在后|(?<!再)次之|(?:[退屈位列降]?居|退到|降到|落到|位列|排在|坐|占据|拿下)(?:了)?(?:次[席位]|次(?=[，。；]|\Z)))"
    r"|(?i:\s+(?:then\s+)?(?:(?:comes?|came|is|was|ranks?|follows?|sits?|sat|stands?|stood)\s+(?:right\s+|just\s+|close\s+)?(?:next|behind\s+(?:it|them|that))\b|(?:sits?|sat|is|was|stands?|stood)\s+(?:right|just)\s+(?:below|behind|underneath)(?:\s+(?:it|them|that))?(?=\s*(?:[,.;)]|\Z)|\s+(?:with|at|on)\b)|follow(?:s|ed)(?:\s+(?:closely|narrowly|closely\s+behind|behind|right\s+behind))?(?=\s*[.,;(]|\s*\Z|\s+(?:with|at|on)\b)))"
)
# Words that put the model before them level with the one told before: `B 以 73 分并列`.
_LEVEL = lazily(
    rf"{_BY_SCORE}\s*(?:则|也|又|与之|与其|与前者|同样){{0,2}}(?:并列(?:其后|其上)?|同分|打平|持平|平分秋色)(?=\s*(?:[，。；（(]|\Z))"
    r"|(?i:\s+(?:(?:is|was|comes|came|stands|stood|sits|sat)\s+)?(?:level|tied|equal|even|neck\s+and\s+neck)\s+with\s+(?:it|them)\b(?=\s*(?:[,.;(]|\Z)|\s+and\b))"
)
_WITH = lazily(r"(?i:\b(?:with|and)\s+(?:the\s+)?)\Z")
_CLOSE_BEHIND = lazily(
    r"(?i:\s+(?:(?:is|was|came|comes|sits|sat)\s+)?(?:close|right|just|hot\s+on\s+its\s+heels|(?:a\s+)?close\s+second|next)\s*(?:behind(?:\s+(?:it|them|that))?)?(?=\s*(?:[,.;)]|\Z)))"
    r"|(?i:\s+(?:(?:close|right|just|not\s+far|a\s+(?:little|bit|few\s+points))\s+)?(?:behind(?:\s+(?:it|them|that))?|trailing(?:\s+(?:it|them))?|in\s+pursuit|chasing(?:\s+(?:it|them))?)(?=\s*(?:[,.;)]|\Z)))"
)
# `A first, B one point back`
_POINTS_BACK = lazily(
    rf"(?i:{IN_BRACKETS}\s+(?:(?:sits?|sat|is|was|stands?|stood|came|finished|trails?|trailed)\s+)?(?:(?:just|only|some|about|a\s+mere|a\s+full)\s+)?(?:\d{{1,3}}|an?|one|two|three|four|five|six|seven|eight|nine|ten|a\s+(?:single|few|couple\s+of|handful\s+of))\s+(?:elo\s+)?points?\s+(?:back|behind|adrift|away|down|off|lower|below|short)(?:\s+(?:it|them|that))?(?=\s*(?:[,.;)]|\Z)|\s+and\b))"
)
_JOINED = lazily(r"(?i:(?:[,;]|\bwith|\band|\bthen)\s+(?:the\s+)?)(?:\w+['’]s\s+)?\Z")
# `B came next, then C`
_ON = lazily(
    r"[^.;。；]{0,24}?(?:[,，]\s*(?:and\s+)?(?i:then)\s+(?i:the\s+)?(?:\w+['’]s\s+)?|[,，；;]\s*(?:然后|接着|再往?[后下]|再次|第三|最后)(?:才|则|就|便)?[是为]?\s*(?:(?:[\u4e00-\u9fff]{1,6}|[A-Z][A-Za-z. ]{1,20})\s*(?:的|家的)\s*)?)"
)


_AT_ONCE = lazily(
    r"[\s“\"*`]*(?i:(?:its|their|an?|the)\s+)?(?i:(?:new|newer|updated|latest|old|older)\s+)?(?:[A-Z][\w.]*(?:\s[A-Z]\w*)?['’]s?\s+)?[“\"*`]*"
)
_OWNS = lazily(r"['’]s\b")
_SCORED = lazily(
    rf"(?:{IN_BRACKETS}\s*|\s*[(]\s*(?:[A-Za-z][\w -]{{0,14}},\s*)?)(?:[,:]\s*)?(?i:(?:with|at|on|scor\w+)\s+)?(?i:an?\s+)?\d{{2}}"
)


def followers(context: Context, view: View, after: int, rank: int) -> Iterator[Place]:
    """The models that a sentence puts right behind the one at `rank`, told before offset `after`."""
    then = _behind_words(context, view, after, rank)
    yield from then
    yield from _before_words(context, view, after, rank, then[-1] if len(then) == 1 else None)


def _behind_words(context: Context, view: View, after: int, rank: int) -> list[Place]:
    """The models behind words that put them lower than the one told before."""
    text, end = context.layout.visible, view.sentence.end
    then: list[Place] = []
    for match in _THEN_THEY.finditer(text, after, end):
        place = next((i for i, t in enumerate(view.tokens) if t.start >= match.end()), None)
        place = place + 1 if place is not None and subjects.owns(view, place) else place
        while place is not None and place < len(view.tokens) and view.string[place] == "'":
            place += 1
        if place is None or place >= len(view.tokens) or view.string[place] != "M":
            continue
        if match["then"] and not _AT_ONCE.fullmatch(text, match.end(), view.tokens[place].start):
            continue  # `then came a summer with B`
        group = models(view, place)
        longer = closing_run(context, view, place)
        group = [view.tokens[i].item for i in longer] if len(longer) > len(group) else group
        if match["ahead"] and not match["just"] and rank > 1:
            continue  # of whoever, at whichever place
        if group and _OWNS.match(text, group[-1].end):
            continue  # `ahead of B's launch`
        ends = len(longer) > 1 and "D" not in view.string  # `A on top, then B, C and D.`
        if match["then"] and group and not (ends or _SCORED.match(text, group[-1].end)):
            continue  # it may have come later, not lower
        for offset, model in enumerate(group, 1):
            then.append(Place(model, rank + offset, *match.span()))
    return then


def _before_words(
    context: Context, view: View, after: int, rank: int, last: Place | None
) -> Iterator[Place]:
    """The models before words that put them lower; `last` is the one such that was named already."""
    text, end = context.layout.visible, view.sentence.end
    for place, token in enumerate(view.tokens):
        if token.kind != "M" or token.start < after:
            continue
        if last is not None and _ON.fullmatch(text, last.model.end, token.start):
            last = Place(token.item, last.rank + 1, token.start, token.end)
            yield last
            continue
        level = _LEVEL.match(text, token.end, end)
        if level is not None and not _named_between(view, after, place):
            yield Place(token.item, last.rank if last else rank, *_words(level))
            continue
        behind = _THEY_THEN.match(text, token.end, end)
        if behind is None and _JOINED.search(text, after, token.start):
            behind = _POINTS_BACK.match(text, token.end, end)
        if behind is None and _WITH.search(text, after, token.start):
            behind = _CLOSE_BEHIND.match(text, token.end, end)
            if (several := _all_behind(context, view, place)) is not None:
                for offset, model in enumerate(several, 1):
                    yield Place(model, rank + offset, model.start, model.end)
                continue
        if behind is not None:
            group = models(view, place)
            for offset, model in enumerate(group, 1):
                last = Place(model, rank + offset, *_words(behind))
                yield last


# `A leads with 75, with B at 74 and C on 72`
_WITH_THEM = lazily(
    r"(?:[^.;:(),]|[.,](?=\d)|\(\d[\d,.]*%?\)){0,48}?[,;]?\s+with\s+(?:the\s+)?(?:\w+['’]s\s+)?"
)
_AT_SCORE = lazily(
    r"\s*(?:[(]|(?i:\b(?:at|on|with|scoring)\s+))\s*(?P<n>\d,\d{3}|\d{2,4}(?:\.\d{1,2})?|\d\.\d{1,2})(?![\d.,]*\d)"
)


def with_their_scores(context: Context, view: View, after: int, rank: int) -> list[Place]:
    """The models that a `with` sets behind a leader with a score each, if the scores fall."""
    text, end = context.layout.visible, view.sentence.end
    index = next((i for i, t in enumerate(view.tokens) if t.kind == "M" and t.start >= after), None)
    if (
        index is None
        or rank != 1
        or not _WITH_THEM.fullmatch(text, after, view.tokens[index].start)
    ):
        return []
    places: list[Place] = []
    scores, last = list[float](), after
    for token in (t for t in view.tokens[index:] if t.kind == "M"):
        joined = not places or _AND_THEN.fullmatch(text, last, token.start)
        score = _AT_SCORE.match(text, token.end, end) if joined else None
        if score is None:
            break
        scores.append(float(score["n"].replace(",", "")))
        places.append(Place(token.item, rank + len(scores), token.start, token.end))
        last = score.end()
    return places if scores == sorted(scores, reverse=True) else []


# `A 得 11 票居首，B 6 票，C 3 票`, `A won with 11 votes, B had 6 votes`: votes behind each name.
_VOTES = lazily(
    r"\s*(?:[（(]|得了?|有|获|拿了?|以|(?i:with|had|got|at|on|took))?\s*(?P<n>\d{1,3}(?:,\d{3})+|\d{1,4})\s*(?:票|(?i:votes?)\b)"
)
_NEXT_VOTES = lazily(r"\s*[)）]?\s*(?:[,，、;；]|(?i:\band\b)|\s)*(?i:the\s+)?")


def counted_down(context: Context, view: View, told: int, rank: int) -> list[Place]:
    """The models right behind the words at offset `told` for a first place, each with fewer votes than
    the one before, from the leader's own on."""
    text, end = context.layout.visible, view.sentence.end
    leader = next((t for t in reversed(view.tokens) if t.kind == "M" and t.end <= told), None)
    before = _VOTES.search(text, leader.end, told) if leader is not None else None
    own = before or _VOTES.match(text, told, end)
    if rank != 1 or own is None:
        return []
    places: list[Place] = []
    last, least = max(told, own.end()), int(own["n"].replace(",", ""))
    for token in (t for t in view.tokens if t.kind == "M" and t.start >= told):
        joined = _NEXT_VOTES.fullmatch(text, last, token.start)
        votes = _VOTES.match(text, token.end, end) if joined else None
        if votes is None or (value := int(votes["n"].replace(",", ""))) >= least:
            break
        place = rank + 1 + len(places)
        places.append(Place(token.item, place, token.start, token.end, by_order=True))
        last, least = votes.end(), value
    return places


_AND_THEN = lazily(
    r"\s*(?:%|points?|elo|pts)?\s*[)]?\s*(?:,|,?\s+(?i:and|then))\s+(?:the\s+)?(?:\w+['’]s\s+)?"
)


def _words(match: re.Match[str]) -> tuple[int, int]:
    """The words for a place without the score before them."""
    start = match.end("by") if match.groupdict().get("by") else match.start()
    return start, match.end()


def _named_between(view: View, after: int, place: int) -> bool:
    """Whether other models stand between an offset and a token."""
    return any(t.kind == "M" and t.start >= after for t in view.tokens[:place])


def _all_behind(context: Context, view: View, place: int) -> list[Mention] | None:
    """The models that a `with` leads in and words behind the last of them put below another."""
    run_ = run(context, view, place)
    last = _BRACKETS.match(context.layout.visible, view.tokens[run_[-1]].end)
    if len(run_) == 1 or last is None:
        return None
    behind = _CLOSE_BEHIND.match(context.layout.visible, last.end(), view.sentence.end)
    return [view.tokens[i].item for i in run_] if behind is not None else None


_BRACKETS = lazily(IN_BRACKETS)


# `second, just behind B`: who is first, then; `third, behind A (75) and B (74)`.
BEHIND = (
    r"(?:[^.;:。；：]{0,40}?,\s*(?i:(?:just|right|only|narrowly|close|closely|well|far|a\s+\w+|(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|a\s+\w+)\s+(?:elo\s+)?points?)\s+)?|(?:\s+(?i:on|in|at)\s[^,.;:]{1,40}?)?\s+(?i:just\s+|right\s+|closely\s+)?)"
    r"(?i:behind)\s+(?:only\s+)?(?:the\s+)?(?:\w+['’]s\s+)?"
)
_BEHIND = lazily(BEHIND)


def above_it(context: Context, view: View, after: int, rank: int) -> list[Place]:
    """The models behind which another is told to have a place, by words that end at offset `after`:
    all that stand above it, from the first down; of several, their scores say in which order."""
    text = context.layout.visible
    match = _BEHIND.match(text, after, view.sentence.end)
    place = next((i for i, t in enumerate(view.tokens) if t.kind == "M" and t.start >= after), None)
    if match is None or place is None or view.tokens[place].start != match.end():
        return []
    if rank == 2:
        return [Place(view.tokens[place].item, 1, *match.span())]
    above = run(context, view, place)
    if len(above) != rank - 1 or not falling(view, text, above):
        return []
    return [Place(view.tokens[i].item, n, *match.span()) for n, i in enumerate(above, 1)]


# `By the board's votes of May 3, A (1468), with B a distant third`: who is first, no verb tells.
_OPENS_WITH_BOARD = lazily(r"\W*(?i:by|on|in|at|per|according\s+to|going\s+by)\s+(?i:the\s+)?")
_THEN_LEADER = lazily(
    r"(?:['’]s)?(?:\s+[a-z]+){0,2}(?:\s+(?i:of|on|from|for|as\s+of|in))?\s*(?:[(]?@[)]?)?\s*[,:]?\s+(?:(?i:it['’]s|it\s+is|it\s+was|we\s+(?:find|have|get|see))\s+)?(?i:the\s+)?(?:\w+['’]s\s+)?"
)


def verbless_leader(context: Context, view: View) -> Place | None:
    """The model with its score that stands, without a verb, behind the board with which a sentence opens."""
    text, first = context.layout.visible, view.sentence.start
    index = next((i for i, t in enumerate(view.tokens) if t.kind == "M"), None)
    board = subjects.before(view, index, "B", first) if index is not None else None
    if index is None or board is None or "K" in view.string[:index]:
        return None
    model, bench = view.tokens[index], view.tokens[board]
    between = text[bench.end : model.start]
    for date in (t for t in view.tokens[board:index] if t.kind == "D"):
        between = between.replace(text[date.start : date.end], "@")
    opens = _OPENS_WITH_BOARD.fullmatch(text, first, bench.start)
    if not (opens and _THEN_LEADER.fullmatch(between) and _IN_FRONT.match(text, model.end)):
        return None
    return Place(model.item, 1, model.start, model.end)


_IN_FRONT = lazily(
    r"\s*[(](?:[A-Za-z][\w -]{0,14},\s*)?\d[\d,.]*\s*%?[)]\s*[,;]?\s+(?i:with|then|ahead|followed|and)\b|\s*[(](?:[A-Za-z][\w -]{0,14},\s*)?\d[\d,.]*\s*%?[)]\s*,\s"
)


# What happens to one who loses a place.
PASSED_BY = (
    r"(?:(?:over)?taken|passed|replaced|dethroned|ousted|unseated|displaced|deposed|leapfrogged|eclipsed|succeeded|relieved|surpassed"
    r"|(?:knocked|pushed|nudged|bumped|kicked|shoved|toppled)(?=\s+(?:off|out|down|aside|from|by)\b))"
)
# Words that put the model behind them in the first place after the one told before.
_UNTIL = lazily(
    r"(?:直到|等到|随后|后来|之后|[月日号天周年]|，(?![^，。；]{0,12}输给[^，。；]{1,30}的))\s*(?:才|就|又|便|再|很快|随即){0,2}(?:换成|变成|易主给?|轮到|换到|让位给|让位于|换作|(?:把[^，。；]{1,8})?(?:拱手)?(?:让|交|输|传|交棒|交班)(?:给|与|到)了?)了?\s*(?P<score>\d{4}(?:\.\d+)?\s*分的\s*)?"
    r"|(?P<pass>(?:就|又|才|便|遂|随即|很快|后|，)?被)\s*|(?P<till>直到|直至|(?:坐|守|占|保持|维持|待|留)到了?)(?:[^，。；]{0,10}?)\s*"
    r"|(?i:\b(?:lost|ced(?:ed|ing)|losing|yielded|gave)\s+it\s+(?:up\s+)?[^.,;]{0,24}?\bto\s+(?:the\s+)?(?:\w+['’]s\s+)?)"
    r"|(?i:,\s*(?P<when>when)\s+(?:the\s+)?(?:\w+['’]s\s+)?)"
    rf"|(?i:\b{PASSED_BY}\s+(?:\w+\s+){{0,4}}?by\s+(?:the\s+)?(?:\w+['’]s\s+)?)|(?i:\band\s+(?:later\s+|then\s+|finally\s+)?(?P<too>by)\s+(?:the\s+)?(?:\w+['’]s\s+)?)"
    r"|(?i:\b(?P<until>until|till)\s+(?:the\s+)?(?:arrival\s+of\s+)?(?:\w+['’]s\s+)?)"
)
_TOOK = lazily(
    rf"\s*(?:在[^，。；]{{0,10}})?(?:一把|直接|顺势|迅速)?(?:(?:抢|夺|拿|收|要|讨)了?(?:走|去|回|下|过去)|取代|取而代之|反超|赶超|超过|超了过去|比了?下去|终结|顶替|接过|{PUSHED_OFF}|超越)"
)
_PASSED_IT = lazily(
    rf"(?i:\s+(?:\w+\s+)?(?:overtook|passed|replaced|beat|dethroned|ousted|unseated|displaced|leapfrogged|eclipsed|(?:knocked|pushed|nudged|bumped)(?=\s+it\s+(?:off|out|down|aside)))\s+(?:it|them)\b{IN_RANK})"
    r"|(?i:\s+(?:took\s+over(?=\s*(?:[,.;:)]|\Z)|\s+(?:in|on|from|at|as|with|by|again|and|until|the\s+(?:lead|top|crown|throne|spot))\b)|took\s+(?:its|the)\s+(?:place|crown|lead|top)|moved\s+ahead|edged\s+past|came\s+along\s+and))"
)
_CAME_ZH = lazily(
    r"[^，。；]{0,8}?(?:出现|登场|发布|上线|到来|杀出|杀到|出来|空降|反超|抢走|夺走|上榜|问世|接棒|接班|赶超|超过|后来居上)"
)
_CAME = lazily(
    r"(?i:\s+(?:\w+\s+)?(?:arriv|came|turned\s+up|show|took|appear|overt|displac|dethron|pass|knock|push|bump|land|ship|launch|debut|replac|edg|unseat|oust|nudg|beat|leapfrog|eclips)\w*)|\s*(?:[,.;]|\Z|(?i:in|on)\s)"
)


def successors(context: Context, view: View, after: int, until: int) -> Iterator[Place]:
    """Who took the first place from the one told before offset `after`, as the words up to the next
    place say (`until B arrived`)."""
    text, end = context.layout.visible, view.sentence.end
    passive = False  # `was passed by B in May and by C in June`
    for match in _UNTIL.finditer(text, after, until):
        if match["too"] and not passive:
            continue
        passive = match["too"] is not None or _IS_PASSED.match(text, match.start()) is not None
        index = next((i for i, t in enumerate(view.tokens) if t.start >= match.end()), None)
        while index is not None and index < len(view.tokens) and view.string[index] in "O'D,":
            index += 1
        if index is None or index >= len(view.tokens) or view.string[index] != "M":
            continue
        model = view.tokens[index]
        if model.start - match.end() > _NEARBY:
            continue
        _, last = clause_of(text, view.sentence, model.start, model.end)
        if any(t.kind == "K" and t.start < last for t in view.tokens[index:]):
            continue  # what the rank behind tells
        needed = (
            _TOOK
            if match["pass"]
            else _CAME_ZH
            if match["till"]
            else _CAME
            if match["until"]
            else _PASSED_IT
            if match["when"]
            else None
        )
        aside = _BRACKETS.match(text, model.end)  # `6 月被 B（70.58）超过`
        behind = aside.end() if aside is not None else model.end
        if needed is None or needed.match(text, behind, end):
            end_of_words = match.end() if match["score"] is None else match.start("score")
            yield Place(model.item, 1, match.start(), end_of_words)


_IS_PASSED = lazily(rf"(?i:{PASSED_BY})\b")
_NEARBY = 16

# `1. A，2. B，3. C` in running text, `🥇 A 🥈 B 🥉 C`, `#1 A | #2 B`.
_NUMBERED = lazily(
    r"(?:(?<![\d.第])(?<!第\s)(?P<n>\d{1,2})\s*(?:[.)）、:：]|\ufe0f?\u20e3|(?:st|nd|rd|th)\b[:：]?)|(?:(?<=[:：,，;；(（]\s)|(?<=[:：,，;；(（]))(?P<bare>\d{1,2})\s"
    r"|(?P<sign>[🥇🥈🥉①-⑨]|(?:\#|(?i:no\.))\s?\d{1,2}(?!\d)|第\s?[\d一二三四五六七八九十]{1,2}(?:名|位)?)[\s:：.—–-]*)\s*[“\"]?\Z"
)
_REACH = 8


def numbered(context: Context, view: View) -> list[Place]:
    """The models of a run in which each has its number, counted from one; some may share one."""
    text = context.layout.visible
    found = []
    for token in view.tokens:
        if token.kind != "M":
            continue
        start = max(view.sentence.start, token.start - _REACH)
        match = _NUMBERED.search(text, start, token.start)
        told = match["n"] or match["bare"] or match["sign"] if match is not None else None
        rank = rank_number(told) if told is not None else None
        if match is not None and rank is not None:
            found.append(Place(token.item, rank, *match.span(match.lastgroup or 0)))
    counted = [place.rank for place in found]
    return found if len(found) > 1 and are_ranks(counted) else []


# `B 1480 分，C 1477 分，分列二三位`: names of a run, each with its score.
_SCORE_AND = lazily(
    r"\s*(?:[（(]\s*)?(?:以|得|拿到)?\s*\d[\d.,]*\s*[分%]?\s*[)）]?\s*(?:[，、；和]|以及)*\s*"
)


def _with_scores(view: View, text: str, end: int, count: int) -> list[Mention]:
    """The models right before token `end`, as many as are wanted, that only scores part."""
    named = [token for token in view.tokens[:end] if token.kind == "M"][-count:]
    if len(named) < count:
        return []
    stops = [*(token.start for token in named[1:]), view.tokens[end - 1].end]
    parted = all(
        _SCORE_AND.fullmatch(text, token.end, max(stop, token.end))
        for token, stop in zip(named, stops, strict=True)
    )
    return [token.item for token in named] if parted else []


_DIGIT = "[二三四五六七八九十一\\d]{1,2}"
# `A 和 B 分列二、三位`; the first number may follow 第.
_SHARED_OUT = lazily(
    rf"分(?:列|居|获|占|别(?:[以凭][^。；第]{{1,28}}?)?(?:位列|排名|排在|位居|名列|列|居|排|拿下|获得))(?:了)?第?\s*(?:(?P<run>二三四五?|[二三四五六七八九]{{2}}(?=[名位。，；]|\Z))|(?P<ranks>{_DIGIT}(?:\s*(?:、|和|与|及|，)\s*第?\s*{_DIGIT}){{1,5}}))(?:名|位)?"
)
_EACH = lazily(r"[二三四五六七八九]")  # `分列二三`: a sign a place
_ONE = lazily(_DIGIT)


def shared_out(context: Context, view: View) -> Iterator[Place]:
    """The models before words that give each of them its place."""
    text, end = context.layout.visible, view.sentence.end
    for match in _SHARED_OUT.finditer(text, view.sentence.start, end):
        index = next((i for i, t in enumerate(view.tokens) if t.start >= match.start()), None)
        index = len(view.tokens) if index is None else index
        before = subjects.before(view, index, "M", view.sentence.start)
        group = models(view, before) if before is not None else []
        told = "run" if match["run"] else "ranks"
        ranks = [*(_EACH if match["run"] else _ONE).finditer(text, *match.span(told))]
        if len(group) < len(ranks):
            group = _with_scores(view, text, index, len(ranks)) or group
        if len(group) != len(ranks):
            continue
        for model, words in zip(group, ranks, strict=True):
            value = number(words.group())
            if value:
                yield Place(model, int(value), *words.span())
