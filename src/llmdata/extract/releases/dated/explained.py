"""Dates that stand behind what explains a name: `X, a small thing, on May 3`, `X for phones (May 3)`."""

from __future__ import annotations

import re

from llmdata.extract.releases.dated.clause import SOMEBODY, DatedClause
from llmdata.extract.releases.other_news import tells_other_news
from llmdata.extract.releases.steps import is_fine
from llmdata.extract.view import Token
from llmdata.lazily import lazily

ON = lazily(
    r"\s*(?:(?i:(?:out|new|fresh|live|here|available|on\s+sale|shipping|shipped|released|free)\b(?:\s+as)?(?:\s+just)?)\s*)?(?:(?i:all\s+)?(?i:since|of|on|in|from|back\s+in|at|around))?\s*(?:the\s+)?(?:(?:end|start|beginning|middle)\s+of\s*)?"
    r"|\s*(?:就|时间)?(?:是|为)?(?:在|于)\s*|\s*(?:时间|日子|那|准确(?:地|来)?说|确切(?:地|来)?说|具体(?:地|来)?说)[，,]?(?:就|正)?(?:是|为)在?\s*"
)

# What explains a name in a word or two before its date: `X, beta, August 13`, `X, which …, on July 17`.
_ASIDE_AND_DATE = lazily(
    r"(?:&[MQ])*,(?P<aside>[.vf'OMQSxh_]{1,7}),(?P<tie>[.']{0,2})D(?=[,:;()\-&]|\Z)"
)
_EXPLAINS = lazily(
    r"\s*(?:(?:with\s+)?(?:which|that|the|an?|its|their|whose)\s"
    r"|(?:child|heir|successor|brother|sister|sibling|cousin|answer|reply|sequel|follow-up|offspring|product|fruit|rival|companion)\s+(?:of|to)\s)",
    re.IGNORECASE,
)
_WORDS = 3
_RELATIVE = lazily(r"\s*,\s*(?:which|that|whose|an?)\s", re.IGNORECASE)


def behind_an_aside(clause: DatedClause) -> Token | None:
    """A date that is parted from the name, which stands alone, by what explains it."""
    match = _ASIDE_AND_DATE.match(clause.view.string, clause.last + 1)
    if match is None or clause.chinese or not clause.is_alone():
        return None
    first, date = clause.view.tokens[match.start("aside")], clause.view.tokens[match.end() - 1]
    aside = clause.text[first.start : clause.view.tokens[match.end("aside") - 1].end]
    tie = clause.text[clause.view.tokens[match.end("aside")].end : date.start]
    brief = len(aside.split()) <= _WORDS and set("Mxh_").isdisjoint(match["aside"])
    if not (brief or _EXPLAINS.match(aside)) or not ON.fullmatch(tie) or not is_fine(date):
        return None
    return date


def tells_news_behind(clause: DatedClause, date: Token) -> bool:
    """Whether what stands between a name and its date is news; what the thing is like is none."""
    aside = clause.text[clause.end : date.start]
    if _RELATIVE.match(aside):
        return False
    # Who does something in words that explain the name has not done it on that date.
    explains = _EXPLAINS.match(aside.lstrip(" ,")) is not None
    return tells_other_news(aside) or (not explains and clause.someone_tells(date.start))


# What a name is like may part it from its brackets: `Gemma 9n for phones (26 June, in full)`.
_PHRASE = lazily(r"\s+(?:for|at|in|with|on|under)\s+(?:(?!I\b|we\b|you\b)[\w’'\-]+\s+){1,4}\Z")
_AND_BRACKETS = lazily(r"(?P<said>[.]S?[.]?)\((?:[.]?v,)?[.]?D(?=[),])")


def behind_a_phrase(clause: DatedClause) -> Token | None:
    """The date that opens brackets behind a short phrase that only describes the name."""
    view = clause.view
    match = _AND_BRACKETS.match(view.string, clause.index + 1)
    if match is None or clause.chinese:
        return None
    opens_at = view.tokens[match.end("said")].start
    phrase = clause.text[view.tokens[clause.index].end : opens_at]
    # Nothing stands before the name that could do something with it.
    opens = set(view.string[clause.first : clause.index]) <= set("O'.") and _opens_part(clause)
    if not opens or _PHRASE.fullmatch(f"{phrase.rstrip()} ") is None:
        return None
    dates = clause.dates(match.start(), match.end(), aside=True)
    return dates[0] if dates else None


_POSSESSIVE = lazily(r"['’]s?\s")
# A verb, or what makes the name its object.
_VERB_BEFORE = lazily(
    r"\b(?:is|was|are|were|has|had|have|did|does|can|could|will|would|to|with|by|for|of|on|in|at|than|like|using|\w+ed|gave|took|made|got|ran|wrote|built|beat|saw|met|came|went|held|kept|set|put)\b",
    re.IGNORECASE,
)


def _opens_part(clause: DatedClause) -> bool:
    """Whether no verb stands before the name in its clause: its maker and what it is like may."""
    before = clause.text[clause.start : clause.view.tokens[clause.index].start]
    before = _POSSESSIVE.split(before)[0]  # behind it stands no verb but what the thing is like
    return SOMEBODY.search(before) is None and _VERB_BEFORE.search(before) is None
