"""Whose a result is: who is named near it, who was beaten, who is added behind."""

from __future__ import annotations

import re

from llmdata.extract import subjects
from llmdata.extract.clauses import clause_of
from llmdata.extract.context import Context
from llmdata.extract.leaderboards.owners import SAYS_IT, spoken_of, topic
from llmdata.extract.results.marks import NUMBER, RUN_OF_NUMBERS
from llmdata.extract.results.meant import one_of_pair, set_against, variant
from llmdata.extract.subjects import Subject
from llmdata.extract.view import View

# `compared with 88% for Gemini 4`: the name that a number is tied to from behind.
FOR = re.compile(
    r"\s*(?:,\s*(?=by\b))?(?i:(?:on\s+[\w\- ]{1,24}\s+)?(?:for|by|from)\s+(?:the\s+)?(?:\w+['’]s\s+)?)"
)
# `超过 GPT-5 的 74.9%`: the number is that of the name right before it, a measure or not.
_HAS = re.compile(r"(?:[\s（(：:]|的|'s|’s|(?i:\bat\b|\bwith\b|\bon\b)|[在上中里])*")
# Others than models reach scores as well.
_PEOPLE = re.compile(
    r"人类|专家|选手|考生|真人|学生|(?i:\b(?:humans?|experts?|people|students?|contestants?|participants?|PhDs?)\b)"
)
# Where a number without any name before it opens its sentence (`With 88.4%, Grok 6 leads …`).
_OPENING = re.compile(r"[\W\d]*(?:(?i:with|at|on|scoring|by|in)\b|以|凭借?|在|用|[\d.%\s]*\Z)")
BOTH = re.compile(r"(?:这|那)?两家|两者|二者|他们|它们|双方|(?i:\bboth\b|\bthey\b|\bthe\s+same\s+(?:two|models?|companies|labs|pair)\b)")  # fmt: skip
DEALT = re.compile(r"分别|依次|(?i:\brespectively\b)")


def opens(context: Context, view: View, index: int) -> bool:
    """Whether a number opens its sentence, before any name (`With 88.4%, Grok 6 leads …`)."""
    if set("MQO") & set(view.string[:index]):
        return False
    start, end = view.sentence.start, view.tokens[index].start
    return _OPENING.match(context.layout.visible, start, end) is not None


def whose(context: Context, view: View, index: int, kinds: str = "MQO") -> list[Subject]:
    """Who reached it: the names nearest before, else the first behind in the clause.

    A name that something is measured against has only the numbers that are tied to it.
    """
    token = view.tokens[index]
    text = context.layout.visible
    first, last = clause_of(text, view.sentence, token.start, token.end)
    after = subjects.behind(view, index, kinds, last)
    if "M" not in view.string and "O" not in view.string and _BY_ONE.match(text, token.end, last):
        return named_next(context, view)
    if after is not None and FOR.fullmatch(text, token.end, view.tokens[after].start):
        return subjects.members(context, view, after)
    if meant_here := _meant(context, view, index):
        return meant_here
    tied = subjects.before(view, index, kinds, view.sentence.start)
    words = _without_names(view, text, tied, index) if tied is not None else ""
    if tied is not None and _HAS.fullmatch(words) and not _beaten(context, view, tied, words):
        alone = view.string[max(0, tied - 1)] == "("  # `44% on a test (B: 41%)`
        if alone or view.depth(index) > view.depth(tied):  # `A（91%）和 B（89%）`
            return [subjects.named(view.tokens[tied].item, view.tokens[tied])]
        return subjects.members(context, view, tied)
    place = subjects.telling(context, view, index, kinds, first)
    if place is None and SAYS_IT.match(text, first, token.start) and "M" in kinds:
        meant = spoken_of(context, view, first)
        if meant is not None and not BOTH.search(text, first, token.start):
            here = view.sentence.start <= meant.start < view.sentence.end
            return [subjects.named(meant, None, "stated" if here else "context")]
    if place is None and BOTH.search(text, first, token.start):
        return []
    begin = first if place is None else view.tokens[place].end
    names = [t for t in view.tokens if t.kind in "MQOB"]
    if any(
        not any(n.start < m.end() and m.start() < n.end for n in names)
        for m in _PEOPLE.finditer(text, begin, token.start)
    ):
        return []
    if place is None:
        place = subjects.telling(context, view, index, kinds, view.sentence.start)
    if place is not None and _was_first(context, view, place, index):
        place = subjects.telling(context, view, place, kinds, view.sentence.start) or place
    if place is not None and _is_bettered(context, view, place):
        place = subjects.telling(context, view, place, kinds, view.sentence.start)
    if place is None:
        place = subjects.behind(
            view, index, kinds, view.sentence.end if opens(context, view, index) else last
        )
        if place is not None and subjects.is_measure(context, view, place):
            place = None
    if place is not None:
        return subjects.members(context, view, place)
    if _BY_ONE.match(text, token.end, view.sentence.end):
        return named_next(context, view)
    meant = topic(context, view)
    return [subjects.named(meant, None, "context")] if meant is not None else []


# `80% by a model of ten billion`: who it is, the next sentence may say.
_BY_ONE = re.compile(
    r"(?i:[^,.;]{0,40}?\b(?:from|by|for)\s+an?\s+(?:[\w-]+\s+){0,3}?(?:model|system|lab|team|newcomer|machine)\b)"
    r"|[^，。；]{0,16}(?:来自|出自|属于)(?:于)?(?:一|某)[个款家][^，。；]{0,16}(?:模型|系统|公司|团队)"
)
_ALSO = re.compile(
    r"\s*(?i:also|too|as\s+well|itself)\b|(?:也|还|同样|同时)|[^，。,.;]{0,60}(?i:,?\s+too\b|as\s+well\b)"
)


def named_next(context: Context, view: View) -> list[Subject]:
    """The model that opens the next sentence and did something too: it is whom this one kept nameless."""
    layout = context.layout
    index = layout.sentence_at(view.sentence.end)
    if index + 1 > len(layout.sentences) or layout.sentences[index].block != view.sentence.block:
        return []
    following = context.view(index)
    place = following.string.find("M")
    if place < 0 or place > 2:
        return []
    if not _ALSO.match(layout.visible, following.tokens[place].end, following.sentence.end):
        return []
    return [subjects.named(following.tokens[place].item, None, "context")]


def _meant(context: Context, view: View, index: int) -> list[Subject]:
    """Whom words mean that stand for a name: a pronoun of two, a variant, `which` right behind one."""
    for meaning in (one_of_pair, variant, set_against):
        if found := meaning(context, view, index):
            return found
    before = subjects.before(view, index, "M", view.sentence.start)
    if before is not None and _WHICH.match(context.layout.visible, view.tokens[before].end):
        return subjects.members(context, view, before)
    return []


_FROM = re.compile(
    r"(?:从|由|自|(?i:\bfrom))\s*(?:[^，。；,;\s]{0,4}的?|(?:\w+['’]s|the|its)\s+)?\s*\Z"
)


def _was_first(context: Context, view: View, place: int, index: int) -> bool:
    """Whether a name only has the number from which another rose (`from A's 69% to 75%`)."""
    text = context.layout.visible
    return NUMBER in view.string[place:index] and bool(
        _FROM.search(text, view.sentence.start, view.tokens[place].start)
    )


# `doubled GPT-5's score`: the number behind is not that of GPT-5.
_BETTERS = re.compile(
    r"(?i:\b(?:doubl|tripl|quadrupl|match|equal|surpass|beat|top|exceed|improv)\w*\s+(?:on\s+|upon\s+)?(?:the\s+)?)\Z"
)
_ITS_SCORE = re.compile(r"(?i:['’]s\s+(?:\w+\s+){0,2}(?:scores?|results?|marks?|records?|best)\b)")


def _is_bettered(context: Context, view: View, place: int) -> bool:
    text, token = context.layout.visible, view.tokens[place]
    return bool(
        _BETTERS.search(text, view.sentence.start, token.start)
        and _ITS_SCORE.match(text, token.end)
    )


_WHICH = re.compile(r"\s*[,，]\s*(?i:which|that)\b")
_WITH = re.compile(r"(?i:\b(?:with|at)\b)")
# `ahead of B at 41%`: the number is that of B.
_NEXT_TO = re.compile(
    r"(?i:\b(?:ahead\s+of|behind|above|below|than|followed\s+by|compared\s+(?:to|with))\s+(?:\w+['’]s\s+)?)\Z"
)


def _beaten(context: Context, view: View, index: int, words: str) -> bool:
    """Whether a number is that of whoever beat a name (`A beat B on GPQA with 80%`)."""
    text, start = context.layout.visible, view.tokens[index].start
    alone = words.strip() in ("at", "with", "on")
    if alone and _NEXT_TO.search(text, view.sentence.start, start):
        told = NUMBER in view.string[:index]  # whoever beat it has a number already
        if words.strip() == "at" or told:
            return False
    return _WITH.search(words) is not None and subjects.is_measure(context, view, index)


def _without_names(view: View, text: str, first: int, last: int) -> str:
    """The words between two tokens, without the names of tests among them."""
    tokens = view.tokens[first : last + 1]
    left = tokens[0].end
    pieces = []
    for token in tokens[1:]:
        if token.kind == "B" or token is tokens[-1]:
            pieces.append(text[left : token.start])
            left = token.end
    return "".join(pieces)


# `two systems that won silver at the IMO, A and B`: the names of those that were spoken of.
_APPENDED = re.compile(r"(?:,|-|:)(?P<names>M(?:,?&M)*)[.,]?\Z")
_UNNAMED = re.compile(r"(?:模型|系统)$|(?i:\b(?:models?|systems?)\s+(?:that|which)\s*\Z)")


def appended(context: Context, view: View, index: int) -> list[Subject]:
    """The models that a sentence names at its end, having told the result of nameless ones."""
    match = _APPENDED.search(view.string)
    if match is None or match.start() < index:
        return []
    if not _UNNAMED.search(context.layout.visible, view.sentence.start, view.tokens[index].start):
        return []
    return subjects.members(context, view, match.start("names"))


_LABELS = re.compile(
    r"\s*(?:medals?|[牌奖])?\s*(?:[:：]|——?|–|-|(?i:(?:was|were|is|are|went|goes|go|fell|awarded|given)\s+(?:to|by|for)|medall?ists?:?|to|for)|得主|归了?|归属|授予|给了?|属于)\s*(?i:both\s+|the\s+)?"
)


_AT = re.compile(r"\A\s*(?i:at|in|on|from)\s+(?:(?i:the|this\s+year['’]s)\s+)?(?=\s)")


def labelled(context: Context, view: View, index: int) -> list[Subject]:
    """Those that stand behind a medal as behind a label (`IMO – gold: A, B`)."""
    place = subjects.behind(view, index, "MQO", view.sentence.end)
    if place is None or set("MQO") & set(view.string[:index]):
        return []
    words = _without_names(view, context.layout.visible, index, place)
    words = _AT.sub("", words)
    return subjects.members(context, view, place) if _LABELS.fullmatch(words) else []


_BY = re.compile(r"(?:了|约|近|整整|\s)*")


def leads_by(context: Context, view: View, index: int) -> bool:
    """Whether a number right behind a measure is a difference (`领先 Gemini 4 5%`)."""
    place = subjects.before(view, index, "MQO", view.sentence.start)
    if place is None or not subjects.is_measure(context, view, place):
        return False
    return (
        _BY.fullmatch(context.layout.visible, view.tokens[place].end, view.tokens[index].start)
        is not None
    )


def dealt_owner(context: Context, view: View, index: int) -> list[Subject]:
    """Of as many numbers as names, each has its own: `A 和 B 分别得到 91% 和 89%`."""
    match = next(
        (m for m in RUN_OF_NUMBERS.finditer(view.string) if m.start() <= index < m.end()), None
    )
    if match is None or not DEALT.search(
        context.layout.visible, view.sentence.start, view.sentence.end
    ):
        return []
    numbers = [i for i in range(*match.span()) if view.string[i] == NUMBER]
    place = subjects.before(view, match.start(), "MQ", view.sentence.start)
    who = subjects.members(context, view, place) if place is not None else []
    return [who[numbers.index(index)]] if len(who) == len(numbers) else []
