"""The date that a sentence itself has for what its verb tells."""

from __future__ import annotations

import re

from llmdata.extract.policy.context_dates import context_date
from llmdata.extract.policy.dating import Dating, dates_a_change, usable
from llmdata.extract.policy.other_times import is_of_another_time
from llmdata.extract.view import CLAUSE_END, DATE, Token, View
from llmdata.folding import HAN
from llmdata.grammar.dates import BASE
from llmdata.layout import Layout
from llmdata.lazily import lazily
from llmdata.mentions import DateMention, Mentions


def date_of(layout: Layout, mentions: Mentions, view: View, index: int, last: int) -> list[Dating]:
    """The date or dates of a claim whose verb is token `index` and whose object ends at `last`.

    In Chinese the date precedes the verb; one in brackets binds in its brackets, and the one in
    brackets behind the object goes before all others. In English the date follows; where none
    does, the last one before the verb counts. A list item takes its lead-in's date, a sentence
    the date on which the one before it breaks off.
    """
    if bracketed := own_date(layout.visible, view, last) or own_date(layout.visible, view, index):
        return [bracketed]
    before = _before(view, index)
    if before and is_of_another_time(layout, view, before[-1], index):
        before = []
    if HAN.search(layout.visible, view.sentence.start, view.sentence.end):
        dates = before or _tied(layout, view, index) or _tied(layout, view, last)
        dates = dates or _from_then_on(layout, view, index) or _closing(layout, view, index, last)
        dates = dates or _said_next(layout, view, max(index, last))
    else:
        dates = (
            _after(layout, view, index, last)
            or _explained(layout, view, max(index, last))
            or _began(layout, view, index)
        )
        if not dates and _is_later(layout, view, max(index, last)):
            return []
        dates = dates or _of_its_clause(layout, view, index, before) or _when(layout, view, index)
    own = [Dating(date, "stated") for date in dates]
    if any(not date.edition for date in dates):
        return own
    return context_date(layout, mentions, view) or own


def own_date(text: str, view: View, index: int) -> Dating | None:
    """The date in the brackets right behind a name, which goes before all others."""
    date = _in_brackets_behind(view, index)
    return Dating(date, "stated") if date and not dates_a_change(text, date) else None


_SOME_TIME_LATER = lazily(
    r"\s+(?:an?|some|the|several|(?:a\s+)?few|two|three|four|five|six|\d+)\s+(?:\w+\s+)?(?:days|weeks|months|fortnights?)\s+(?:later|after(?:wards?)?)(?=\s*(?:[.;)]|,?\s+(?:and|but)\b|\Z))",
    re.IGNORECASE,
)


def _is_later(layout: Layout, view: View, last: int) -> bool:
    """Whether a claim was so long after another one: `X arrived three weeks later`."""
    if last >= len(view.tokens):
        return False
    return _SOME_TIME_LATER.match(layout.visible, view.tokens[last].end) is not None


# Right behind a name, or behind its maker's: `X (May 3)`, `X from Y (May 3)`.
_BRACKETS = lazily(r"(?:,?\.?'O)?\([^()]*\)?")


def _in_brackets_behind(view: View, last: int) -> DateMention | None:
    match = _BRACKETS.match(view.string, last + 1)
    if match is None:
        return None
    inside = view.tokens[last + 1 : match.end()]
    if any(token.kind in "NrvuUK" for token in inside):
        return None  # it dates the verb in the brackets
    return next(
        (t.item for at, t in enumerate(inside) if usable(t) and not _is_doubted(inside, at)), None
    )


def _is_doubted(inside: list[Token], place: int) -> bool:
    """Whether a date stands beside words of doubt in its part of brackets (`20 美元，传闻 5 月涨价`)."""
    for part in (reversed(inside[:place]), inside[place + 1 :]):
        for token in part:
            if token.kind in "hx":
                return True
            if token.kind in ",:()":
                break
    return False


# `In April A then got 24%`: the `then` is in April.
_WHO_THEN = lazily(r"\A[.&l]?D,?(?:O'?)?[MQO]\Z")


def _before(view: View, index: int) -> list[DateMention]:
    if DATE not in view.string:
        return []
    depth = view.depth(index)
    for place in range(index - 1, -1, -1):
        token = view.tokens[place]
        if token.kind == "(" and view.depth(place) < depth:
            return []  # a bracket keeps its own time
        if token.kind == "l" and "D" not in view.string[place:index]:
            if str(token.item).lower() == "then" and _WHO_THEN.search(view.string, 0, place):
                continue
            return []
        if token.kind == DATE and token.item.counted == BASE and place < index - 1:
            continue  # `two days after X (March 4), Y …`: it is of X
        if token.kind == DATE and token.item.edition and DATE in view.string[:place]:
            continue  # `5 月，在某大会 2025 上发布`: the meeting only bears its year
        if usable(token) and _says_which_day(view, place, depth):
            return [token.item]
        if usable(token) and view.depth(place) == depth:
            dates = [token.item]
            while place > 1 and view.string[place - 2 : place] == "D&":
                place -= 2
                dates.insert(0, view.tokens[place].item)
            return dates
        if token.kind == DATE and view.depth(place) == depth:
            return []
    return []


# What is set against what came before has a time of its own, unless one opens the sentence for both.
_WHILE = lazily(r",?\s+(?:while|whereas)\s", re.IGNORECASE)


# A clause that a time is counted from (`in May, weeks after X came out in April, …`), unless it is
# of the same time (`in May, after raising $1bn`).
_COUNTED = lazily(
    r",?\s+(?:[\w\-]+\s+){0,4}?(?:after|before)\s+(?!\w+ing\b)[^,;:.]{1,60}(?<!\bof)\s",
    re.IGNORECASE,
)
_COUNTING = lazily(r",\s+(?:[\w\-]+\s+){0,4}?(?:after|before)\s+[^,;:.]{1,60}\Z", re.IGNORECASE)


def _of_its_clause(
    layout: Layout, view: View, index: int, found: list[DateMention]
) -> list[DateMention]:
    """The dates before a verb, but for one that closes a clause which `while` sets another against.

    What came about before that time is not of it (`in May, weeks after X came out, …`), and what a
    time is counted from has one that is not the sentence's.
    """
    if len(found) != 1:
        return found
    date, text = found[0], layout.visible
    verb = view.tokens[index].start if index < len(view.tokens) else view.sentence.end
    if _COUNTED.fullmatch(text, date.end, verb):
        return []
    counted = _COUNTING.search(text, view.sentence.start, date.start)
    if counted is not None and text.startswith(",", date.end):
        opening = [t.item for t in view.tokens if usable(t) and t.end <= counted.start()]
        return opening[-1:] or found
    closes = any(token.kind in "OMQ" for token in view.tokens if token.end <= date.start)
    against = _WHILE.match(text, date.end, verb)
    return [] if closes and against is not None else found


def _says_which_day(view: View, place: int, depth: int) -> bool:
    """Whether brackets hold nothing but a date, and belong to no thing: `前天（7 月 13 日），`."""
    alone = view.string[max(0, place - 1) : place + 2] == "(D)"
    return alone and view.depth(place) == depth + 1 and view.string[max(0, place - 2)] not in "MQB"


def _from_then_on(layout: Layout, view: View, index: int) -> list[DateMention]:
    """The date from which something is there: `从 7 月开始提供预览`."""
    for token in reversed(view.tokens[:index]):
        if token.kind == DATE and token.item.bearing == "since":
            tied = _BEGINS.match(layout.visible, token.end)
            return [token.item] if tied and token.end < view.tokens[index].end else []
        if token.kind in "MQ":
            continue
        if token.kind in CLAUSE_END:
            return []
    return []


_BEGINS = lazily(r"\s*(?:起|开始)")
_AT = lazily(
    r"\s*版?(?:于|於|的?(?:(?:那一?|当)[天日刻]|时间|日期)?(?:就|正|则)?(?:是在|[是在]|(?<=[天日刻间期])为))\s*"
)


def _tied(layout: Layout, view: View, index: int) -> list[DateMention]:
    """A date that a preposition ties to the verb or its object: `发布于 3 月`."""
    if index + 2 < len(view.tokens):
        gap, date = view.tokens[index + 1 : index + 3]
        if _AT.fullmatch(layout.visible, gap.start, gap.end) and usable(date):
            return [date.item]
    return []


_SIGNS = lazily(r"[\s:：,，|｜·/／—–→-]*")


def _closing(layout: Layout, view: View, index: int, last: int) -> list[DateMention]:
    """The date that closes a sentence behind a sign alone: `X 上线 —— 3 月 5 日`, `发布 X：3 月`."""
    place = view.string.rfind(DATE)
    if place <= max(index, last) or not usable(view.tokens[place]):
        return []
    date, end = view.tokens[place], view.tokens[max(index, last)].end
    text, after = layout.visible, view.sentence.end
    alone = _SIGNS.fullmatch(text, end, date.start) and not text[date.end : after].strip("。.*_ ")
    return [date.item] if alone else []


# Behind a clause without a date: `X 上线就打折，7 月 28 日当天只要两元`, `X 终于上线，那是 8 月 7 日`,
# `X 上线首日（8 月 7 日）`.
_THE_DAY = lazily(
    r"\s*(?:首日|头一天|第一天|当天|当日|那一?天|之日|的?(?:日子|日期|时间))\s*[（(]\s*"
)
_IT_WAS = lazily(
    r"[^，。；：,;:（）()]{0,8}[，,—–-]+\s*(?:(?:那|时间|日子|日期|准确(?:地|来)?说|确切(?:地|来)?说|具体(?:地|来)?说)[，,]?(?:就|正)?(?:是|为)?在?|正是|就在|时在|时为|时值)\s*"
)
_SO_SHORT = lazily(r"[^，。；：,;:（）()]{0,8}[，,]\s*")
_ON_IT = lazily(r"\s*(?:当[天日晚]|那一?天|首日|这一?天)")


def _said_next(layout: Layout, view: View, last: int) -> list[DateMention]:
    """The day of the next clause, where it says that it is the day of this one."""
    if last >= len(view.tokens):
        return []
    text, end = layout.visible, view.tokens[last].end
    date = next((token for token in view.tokens[last + 1 :] if token.kind in "DMQB"), None)
    if date is None or date.kind != DATE or not usable(date):
        return []
    told = _THE_DAY.fullmatch(text, end, date.start) or _IT_WAS.fullmatch(text, end, date.start)
    told = told or (_SO_SHORT.fullmatch(text, end, date.start) and _ON_IT.match(text, date.end))
    return [date.item] if told else []


_NEAR = 2  # tokens


def _after(layout: Layout, view: View, index: int, last: int) -> list[DateMention]:
    """A date behind the verb or its object, in the same clause."""
    end = max(index, last)
    dash: int | None = None
    closing = _aside_behind(view, end)
    for place in range(index + 1, len(view.tokens)):
        token = view.tokens[place]
        if end < place <= closing:
            continue
        if token.kind == DATE and token.item.bearing == "since" and place <= index + _NEAR:
            return [token.item]  # `has been in preview since May and came out in June`
        if usable(token) and place < end and _is_of_an_aside(layout, view, place, index):
            continue
        if usable(token):
            if place > end and _brings_its_own(layout, token):
                return []
            said = dash is not None and _SAID.search(layout.visible, dash, token.start)
            return [] if said else [token.item]
        if token.kind == "r" and str(token.item) == "release":
            continue  # `started as a beta in March`
        if token.kind in "-(" and place == end + 1:
            dash = token.end
            continue  # the dash that closes an apposition, the aside that dates the verb
        if token.kind == "-" and dash is not None and _DATED.match(view.string, place + 1):
            dash = None
            continue  # `launched X - its best since 2022 - in July`
        if place > end and token.kind in ",:-(r":
            return []
        if token.kind in "MQ" and _LATER.search(layout.visible, view.tokens[end].end, token.start):
            return []  # `X arrived two weeks later and Y in May`
    return []


def _is_of_an_aside(layout: Layout, view: View, place: int, index: int) -> bool:
    """Whether a date tells in brackets what shall be or became of a thing (`X ($9, raised in May)`)."""
    if view.depth(place) <= view.depth(index):
        return False
    return _is_doubted(view.tokens, place) or dates_a_change(
        layout.visible, view.tokens[place].item
    )


_LATER = lazily(r"\b(?:later|after(?:wards?)?)\s+and\s+", re.IGNORECASE)
# A month or season that is itself the subject of the next clause: `May gave us X, and June followed`.
_NEXT = lazily(r"(?:,|;|\b(?:and|but|while|whereas|as|before))\s+(?:the\s+)?\Z", re.IGNORECASE)
_BRINGS = lazily(
    r"\s+(?:(?:\w+ly|also|then|soon|in\s+turn)\s+)?(?:saw|brought|followed|delivered|gave|came|belonged|was|introduced|added|ended|closed|started|began|opened|marked|kicked|turned|had|witnessed|offered|produced|ushered|handed|answered|replied|responded)\b"
)


def _brings_its_own(layout: Layout, token: Token) -> bool:
    """Whether a date behind an object opens a clause in which it is the subject."""
    text, first = layout.visible, max(0, token.start - 14)
    return bool(_NEXT.search(text, first, token.start) and _BRINGS.match(text, token.end))


def _aside_behind(view: View, end: int) -> int:
    """Where brackets close that open right behind a token and tell no step; the token where none do."""
    found = _BRACKETS.match(view.string, end + 1)
    if found is None or set("NrvuUKMQ") & set(found.group()):
        return end
    return found.end() - 1 if found.group().endswith(")") else end


_DATED = lazily(r"\.?D")
# Behind the dash something else is said of it: `X—a model that is still the best a year later`.
_SAID = lazily(r"\b(?:is|was|are|were|has|had|remains?|remained|still)\b")
_WHEN = lazily(r",?\s+(?:which\s+is\s+)?when\b")


def _when(layout: Layout, view: View, index: int) -> list[DateMention]:
    """The date that a clause of time goes on about: `until June 20, when OpenAI released`."""
    for token in reversed(view.tokens[:index]):
        if token.kind == DATE:
            return [token.item] if _WHEN.match(layout.visible, token.end) else []
    return []


# What stands between commas behind the object: a clause about it, or words that explain it.
_INSERTED = lazily(
    r"\s*[\"“]?(?:(?P<words>an?|the|its|their|our)|which|whose|who|where|(?:and|but)\s+(?:it|they|that|I|we)|as\s+(?:promised|planned|announced|expected|scheduled|usual|ever)\b)[\s,]",
    re.IGNORECASE,
)
_SET_OFF = lazily(
    r"\s*(?:(?:to|for|as|under|with|through)\s+(?:[\w\-]+\s+){1,5}?)?(?:(?:just|only|already|late|early|back)\s+)?(?:on|in|at|around|during)\s+(?:the\s+)?",
    re.IGNORECASE,
)


def _explained(layout: Layout, view: View, last: int) -> list[DateMention]:
    """The date behind what is inserted after the object, or set off by a comma right behind it.

    `launched X, an AI browser, in May`, `launched X, which beats Y, on May 3`, `X came out, on May 3`.
    """
    string, text = view.string, layout.visible
    if string[last + 1 : last + 2] != ",":
        return []
    closing = last + 1
    if inserted := _INSERTED.match(text, view.tokens[closing].end):
        closing = _end_of_insertion(view, closing + 1, ",D;:-" if inserted["words"] else ",;:-")
    place = string.find("D", closing)
    if place < 0 or set(string[closing + 1 : place]) - {"."} or not usable(view.tokens[place]):
        return []
    if string[closing] == "," and not _SET_OFF.fullmatch(
        text, view.tokens[closing].end, view.tokens[place].start
    ):
        return []
    behind = string[place + 1 : place + 2]
    return [view.tokens[place].item] if closing > last + 1 or behind in ("", ",", ")") else []


def _end_of_insertion(view: View, first: int, signs: str) -> int:
    """Where what is inserted ends: at the next comma, or before a date that no comma parts from it."""
    depth = view.depth(first)
    for place in range(first, len(view.tokens)):
        kind = view.string[place]
        if kind in signs and view.depth(place) == depth:
            return place if kind == "," else place - 1
    return len(view.tokens) - 1


_HAS_BEEN = lazily(r"\b(?:has|have)\s+been\s+(?:(?:in|on|an?|its|the|out)\s+){0,3}\Z")


def _began(layout: Layout, view: View, index: int) -> list[DateMention]:
    """The date since which something is there: `has been in preview since June`, `since June X has been …`."""
    dates = [token for token in view.tokens[index + 1 : index + 1 + _NEAR] if token.kind == DATE]
    if not dates and index < len(view.tokens):
        has_been = _HAS_BEEN.search(layout.visible, view.sentence.start, view.tokens[index].start)
        dates = [t for t in view.tokens[:index] if t.kind == DATE][-1:] if has_been else []
    return [dates[0].item] if dates and dates[0].item.bearing == "since" else []
