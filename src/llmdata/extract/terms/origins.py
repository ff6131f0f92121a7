"""What the first sentence of a glossary's entry tells of where its word is from, and since when."""

from __future__ import annotations

from llmdata.extract.clauses import clause_of
from llmdata.extract.context import Context
from llmdata.extract.policy import Dating
from llmdata.extract.terms.glossary_rules import SPREAD
from llmdata.grammar.letters import UPPER, WORD
from llmdata.layout import Sentence
from llmdata.lazily import lazily

Span = tuple[int, int]

_NAME = rf"(?:[{UPPER}@][{WORD}.\-]+(?:\s+[{UPPER}][{WORD}\-]+){{1,2}}|@[A-Za-z0-9_.\-]+)"
# An entry goes on from its word to whose it is (`…, from Nora Vance, in April`, `… is hers`).
FROM = lazily(
    rf"\W{{0,3}}(?i:(?:is|was|comes?|came)\s+)?(?i:from|by|courtesy\s+of|thanks\s+to)\s+(?:an?\s+(?:[a-z]+\s+){{1,3}}by\s+)?(?P<who>{_NAME})"
    rf"|\W{{0,4}}(?P<who4>{_NAME}),?\s+(?:(?i:in|on|back\s+in)\s|(?=(?:January|February|March|April|May|June|July|August|September|October|November|December)\b))"
    rf"|\W{{0,3}}(?i:is|was)\s+(?P<who2>{_NAME})['’]s(?=\W)"
    rf"|\W{{0,4}}(?P<who5>{_NAME})['’]s(?=,\s|\s+(?i:from|in|since)\s)"
    r"|\W{0,3}(?i:is|was)\s+(?P<who3>(?i:mine|ours|my\s+own|our\s+own))\b"
)
# What the word is for, behind whose it is or at once.
_FOR = lazily(
    r"(?:(?<=,\s)for|\A\W*[Ff]or)\s+(?!(?:the\s+first|its|now|example|instance|me|one|once)\b)(?P<meant>[^.;]{8,200})"
)
_COLON = lazily(r"[:：]\s*(?P<meant>[^.;。；]{8,200})")
_SAID_ZH = lazily(
    r"(?:提出|首创|造出|提的|造的|编的|总结|归纳|概括|带火|带红)(?:来|了|的)?[，,]\s*(?P<meant>[^。；;]{4,120})"
)
_CHOICE = lazily(r"年度|(?i:\bof\s+the\s+year\b)")
_BESIDE = lazily(r"[,，][^,，]*\Z")
_THAN = lazily(r"(?i:\b(?:than|before|until)\s+)\Z")


def date_of_origin(context: Context, first: int, sentence: Sentence) -> Dating | None:
    """The time that an entry's first sentence tells; that of a choice as word of a year is another."""
    text = context.layout.visible
    for date in context.mentions.dates_in(first, sentence.end):
        if date.bearing != "at" or _THAN.search(text, first, date.start):
            continue
        start, end = clause_of(text, sentence, date.start, date.end)
        said = text[start : date.start] + text[date.end : end]
        if _DATE_ALONE.fullmatch(said):  # it is told of what the clause beside it tells
            start, end = max(first, start - _CLAUSE), min(sentence.end, end + _CLAUSE)
        if not _CHOICE.search(text, start, end):
            return Dating(date, "stated")
    return None


_DATE_ALONE = lazily(
    r"\W*(?i:(?:in|on)\s*)?\W*(?:公布|宣布|揭晓|评出|选出|(?i:announced|chosen))?\W*"
)
_CLAUSE = 40


def without_choice(text: str, first: int, last: int) -> Span | None:
    """A meaning without the clause behind it that tells whose word of the year it was.

    None where that is all.
    """
    choice = _CHOICE.search(text, first, last)
    if choice is None:
        return first, last
    parting = _BESIDE.search(text, first, choice.start())
    return (first, parting.start()) if parting else None


def meaning_before(text: str, first: int, told: int) -> Span | None:
    """What an entry says of its word's meaning before a clause or brackets that tell whose it is."""
    parting = _PARTING.search(text, max(first, told - _JOINED), told)
    last = told if text[told] in "（(" else parting.start() if parting else first
    if last - first < _SHORTEST or SPREAD.search(text, first, last):
        return None
    return first, last


_PARTING = lazily(
    r"[，,；;（(]\s*(?:(?:(?i:and|which|it|was|is|the|a|an|term|word|phrase|name|first)\s+){0,4}|(?:这个?|该)?(?:词|说法|叫法)?(?:最早|最先)?(?:是|由)?\s*)\Z"
)
_JOINED = 40
_SHORTEST = 6  # characters of a meaning


def meaning_behind(text: str, first: int, last: int) -> Span | None:
    """What an entry says of its word's meaning behind whose it is."""
    stretch = text[first:last]
    for pattern in (_COLON, _FOR, _SAID_ZH):
        match = pattern.search(stretch)
        if match is not None:
            return first + match.start("meant"), first + match.end("meant")
    return None
