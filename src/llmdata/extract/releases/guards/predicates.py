"""What else a verb of coming out tells of its subject: a score, a place, a kind, whom it helped."""

from __future__ import annotations

import re

from llmdata.extract.releases.other_news import FOR_SOMEBODY_ZH
from llmdata.extract.releases.prose.verbs import AT_A_PLACE
from llmdata.extract.view import Token, View
from llmdata.lazily import lazily

_FOR_SOMEBODY = lazily(FOR_SOMEBODY_ZH)
_PEOPLE_CAME = lazily(
    r"\s*(?:[\d一二三四五六七八九十百千万几两数好多近余来]+\s*)(?:个|多)?\s*[人位名]"
)
# `X 3 月上线时间还没定`: when it is to be is no step. `X 上线两年内`: nor is how long it has been there.
_ITS_TIME = lazily(
    r"(?:时间|日期|日程|计划|一事)(?!\s*(?:是|为|：|:|定格|就是|在|于))"
    r"|(?:了|的|后|之后|至今|以来)?(?:还|才|仅仅?|短短|不到|不足|刚满?|近|约|首|前|第){0,5}\s*(?:\d+|[一二两三四五六七八九十半几数]+)\s*[多余来]?个?\s*(?:年|月|周|星期|天|日|小时|分钟)(?!\d|\s*\d)"
)
# `X 交出 52.9%`: what it brings is a score.
_SCORE = lazily(r"了?\s*[^，。；A-Za-z]{0,8}?\d[\d.,]*\s*(?:%|％|分(?!钟)|道题|题)")


def tells_more_of_it(text: str, view: View, name: int, index: int) -> bool:
    """Whether the verb tells something of the name that ends at `name`, but not that it came."""
    verb = view.tokens[index]
    if _FOR_SOMEBODY.search(text, name, verb.start):
        return True  # what it helped somebody to bring out is another thing
    if _ITS_TIME.match(text, verb.end) or _SCORE.match(text, verb.end):
        return True
    if _enters_a_ranking(text, view, index) or _is_what_it_is(text, name, verb):
        return True
    return verb.kind == "e" and _PEOPLE_CAME.match(text, verb.end) is not None


# `debuted at #7`, `a strong debut, ranking #11`: a place in a ranking, no day of coming out.
_AT_A_PLACE = lazily(r"[.']{0,2}K")
_DEBUT_AT = lazily(r"[.']{0,2}(?:[BQMO][.']?){0,2},?[.']?K")


def _enters_a_ranking(text: str, view: View, index: int) -> bool:
    """Whether a verb of coming out tells at which place of a ranking a thing stood."""
    verb, behind = view.tokens[index], view.string[index + 1 : index + 9]
    if _AT_A_PLACE.match(behind) or AT_A_PLACE.match(text, verb.end, view.sentence.end):
        return True
    return str(verb.item).lower().startswith("debut") and _DEBUT_AT.match(behind) is not None


# `X 是一个开源框架`: what it is, not what became of it; `X 是 8 月开源的` tells that.
_IS_A_ZH = lazily(r"(?:是|为|算是?|作为)[^，。；的]{0,6}\Z")
_NOUN_ZH = lazily(r"(?!了|于|的|后|前|以)\s*[\w《“]")
_OPEN_ZH = frozenset({"开源", "開源"})


def _is_what_it_is(text: str, end: int, verb: Token) -> bool:
    """Whether an adjective says what kind of thing the name in front of it is."""
    if str(verb.item) not in _OPEN_ZH or _NOUN_ZH.match(text, verb.end) is None:
        return False
    return _IS_A_ZH.search(text, end, verb.start) is not None


NOUNS = frozenset({"release", "launch", "debut"})
# A noun behind a preposition tells when something else was: `after the X launch`, `slammed after debut`.
AT_THE_TIME = lazily(
    r"\b(?:after|at|since|before|during|until|upon|following|ahead\s+of|than)\s+(?:the\s+|its\s+|their\s+)?\Z",
    re.IGNORECASE,
)


def is_but_a_time(text: str, view: View, index: int, before: str, name: int) -> bool:
    """Whether the verb is a noun that only tells when something else was."""
    verb = view.tokens[index]
    if str(verb.item).lower() not in NOUNS or "D" in view.string[index + 1 : index + 3]:
        return False
    if "D" in view.string[:index]:
        return False
    return bool(AT_THE_TIME.search(before) or AT_THE_TIME.search(text, name, verb.start))
