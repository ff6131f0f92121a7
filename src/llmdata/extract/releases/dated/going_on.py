"""Words that go on about a name behind its clause, and the date in them."""

from __future__ import annotations

import re

from llmdata.extract.clauses import clause_of
from llmdata.extract.releases.dated.clause import DatedClause
from llmdata.extract.releases.other_news import tells_other_news
from llmdata.extract.releases.steps import THINGS, is_fine
from llmdata.extract.view import Token
from llmdata.folding import HAN
from llmdata.lazily import lazily

_COMES_OUT = lazily(
    r"\s*(?i:(?:was|is|went|came|has\s+been|finally|only|then|at\s+last|\s)*+(?:out|released|launched|live|available|here|there|came|arrived|landed|shipped|appeared|followed|dropped|debuted|(?:turned|showed)\s+up)\b)"
)
_EDGES = " *_“\"‘'「《[（("
_WHICH = lazily(r"\s*(?i:which|that|who)\b|它|后者|[两二]者|两款")
_LATTER = lazily(r"\s*(?:后者|(?i:the\s+latter)\b)")
# Behind a name: an explanation that tells when it came, `X, a small thing that arrived in May`.
_EXPLAINED = lazily(
    r"\s*,\s+(?:(?i:the|an?|its|their)\s|[A-Z][\w.]*(?:'s|’s)\s)[^,;:()]{2,60}?\s(?:that|which)\s+(?:(?:[A-Z][\w.]*|it|they|the\s+company)\s+)?(?:(?:had|was|only|then|also|just|first|quietly|finally)\s+)*"
    r"(?:put|brought|introduced|launched|uploaded|dropped|(?:came|followed)(?!\s+(?:first|second|third|last|top|under|close|ahead)\b)|arrived|appeared|landed|shipped|debuted|surfaced|released|published|opened|went\s+live|(?:turned|showed)\s+up)\b"
    r"(?:\s+(?:on|to)(?:\s+[A-Z][\w.]*){1,2})?(?:\s+(?:out|live|online|only|first|late|early|back|in|on|at|with|from|the))*\s*\Z"
)


def relative_clause(clause: DatedClause) -> Token | None:
    """A date in a clause that goes on about the name: `X, which slipped out on Boxing Day`."""
    match = re.match(
        r"[.$]{0,3}(?:,[^,:;()DxhNKB]{1,8})?,(?P<which>[.])[.fre'OMQ&]{0,7}D",
        clause.view.string[clause.last + 1 :],
    )
    if match is None:
        return _explanation(clause)
    which = clause.view.tokens[clause.last + 1 + match.start("which")]
    if not _WHICH.match(clause.text, which.start) and not _is_aside(clause, match.start("which")):
        return _explanation(clause)
    if _LATTER.match(clause.text, which.start) and any(
        token.kind in THINGS and token.start < which.start
        for token in clause.view.tokens[clause.index + 1 :]
    ):
        return None  # which is the one that was named last
    others = clause.view.tokens[clause.last + 1 : clause.last + 1 + match.end()]
    if any(t.kind == "O" and not clause.makes(t) for t in others):
        return None
    dates = clause.dates(clause.last + 1, clause.last + 1 + match.end())
    if not dates:
        return None
    end = dates[0].start
    if HAN.match(clause.text[which.start :].lstrip()[:1]):  # what it did stands behind the date
        _, end = clause_of(clause.text, clause.view.sentence, end, dates[0].end)
    return None if tells_other_news(clause.text[which.start : end]) else dates[0]


def _explanation(clause: DatedClause) -> Token | None:
    """A date in what explains the name: `X, a small thing that arrived in May`."""
    name = clause.view.tokens[clause.index]
    date = next((t for t in clause.view.tokens[clause.last + 1 :] if t.kind == "D"), None)
    if date is None or not is_fine(date):
        return None
    return date if _EXPLAINED.match(clause.text[name.end : date.start]) else None


def _is_aside(clause: DatedClause, which: int) -> bool:
    """Whether the clause goes on behind an aside between commas: `X, in its final form, is out`."""
    between = clause.view.string[clause.last + 1 : clause.last + 1 + which]
    opens = clause.first == clause.index or clause.view.string[clause.first : clause.index] in (
        ".",
        "O'",
    )
    aside = (
        opens and clause.first <= 1 and re.fullmatch(r",[^,:;()DxhNKB]{1,8},", between) is not None
    )
    return (
        aside
        and _COMES_OUT.match(
            clause.text, clause.view.tokens[clause.last + 1 + which].start, clause.view.sentence.end
        )
        is not None
    )


def of_item(clause: DatedClause) -> Token | None:
    """The date near the head of a list's item that the name opens."""
    block = clause.context.layout.blocks[clause.view.sentence.block]
    name = clause.view.tokens[clause.index]
    if block.kind != "item" or clause.text[block.start : name.start].strip(_EDGES):
        return None
    match = re.match(r"[^DBKxhN:]{1,14}D", clause.view.string[clause.index + 1 :])
    if match is None:
        return None
    dates = clause.dates(clause.index + 1, clause.index + 1 + match.end())
    if not dates:
        return None
    _, end = clause_of(clause.text, clause.view.sentence, dates[0].start, dates[0].end)
    return None if tells_other_news(clause.text[name.end : end]) else dates[0]


def goes_on(clause: DatedClause) -> bool:
    """Whether the date stands in words that go on about the name, whatever it is in its clause."""
    return relative_clause(clause) is not None or of_item(clause) is not None
