"""What the other rules know of the words that tell of a name, whatever they made of it."""

from __future__ import annotations

from llmdata.extract.releases.dated.clause import DatedClause
from llmdata.extract.releases.dated.handled import is_what_people_used
from llmdata.extract.releases.guard import counts_time
from llmdata.extract.releases.other_news import tells_other_news
from llmdata.extract.releases.steps import words_of
from llmdata.lazily import lazily

_NAMES = frozenset("MQOB")
# The words that the other rules judge: they deny, suppose or give a place, or they tell a step.
_DOUBTED = frozenset("xhK")
_JUDGED = _DOUBTED | frozenset("reyPvuUN")
# One of those that are said to be among some: `better than many, including X, Y`.
_INCLUDED = lazily(r"i[.:]?[MQO&,:']*\Z")
# What is told next: `X was promised, and has still not been released`.
_DENIED_NEXT = lazily(r"[^MQ]*x[^MQ,]*[re]")
# What a name alone is listed for, or has besides.
_LISTED = lazily(r"(?i:\b(?:pric(?:es?|ed|ing)|favou?rites?)\b)|价|喜欢|最爱")
# What is somebody's or something's part in it: `fans of X`.
_OF = lazily(r"(?i:\bof\s+(?:the\s+)?)\Z")

# A day was its own by what it did in some contest: `May 6 belonged to X, which led to the last question`.
_LED = lazily(r",\s+(?i:which|who)\s+(?:\w+ly\s+)?(?i:led|leads|headed|topped|won)\b")


def is_judged(clause: DatedClause) -> bool:
    """Whether the other rules know the words that tell of a name: what they did not take is none.

    A name alone with its date has the words before it, and those up to the date.
    """
    text, view = clause.text, clause.view
    name = view.tokens[clause.index]
    if counts_time(text, name.start, name.end) or _OF.search(text, view.sentence.start, name.start):
        return True
    if _LED.match(text, name.end) or is_what_people_used(clause):
        return True
    if _INCLUDED.search(view.string, 0, clause.index):
        return True
    if _DENIED_NEXT.match(view.string, clause.index + 1):
        return True
    said = view.tokens[clause.first : clause.last + 1]
    words = words_of(text, (token for token in said if token.kind not in _NAMES))
    if clause.is_alone():
        if not _DOUBTED.isdisjoint(view.string[: clause.last + 1]):
            return True
        dates = (view.tokens[i].start for i in view.places("D") if i > clause.last)
        behind = text[clause.end : next(dates, clause.end)]
        words = f"{text[view.sentence.start : clause.start]} {words} {behind}"
        if _LISTED.search(words):
            return True
    told = view.string[clause.first : clause.last + 1]
    return not _JUDGED.isdisjoint(told) or tells_other_news(words)
