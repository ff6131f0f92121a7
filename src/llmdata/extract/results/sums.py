"""Sums of money that are the score of a test in which models do business: `GPT-9 ended with $5,100`."""

from __future__ import annotations

from collections.abc import Iterator

from llmdata.extract import subjects
from llmdata.extract.context import Context
from llmdata.extract.observation import Cell, Observation
from llmdata.extract.results.entries import result_of
from llmdata.extract.results.labels import without_names
from llmdata.extract.results.rules import SCORE
from llmdata.extract.subjects import Subject
from llmdata.extract.view import View
from llmdata.lazily import lazily

# What tests ask for that are scored in money.
_DOMAINS = ("agents", "finance")
# Between a name and a sum: how its business ended, or what it made of it.
_ENDED = lazily(
    r"(?:[^,.;:，。；]*\b(?i:end(?:s|ed)(?:\s+up)?|finish(?:es|ed)|clos(?:es|ed)|wound\s+up|came|comes|walk(?:s|ed)\s+away|left|retire[sd]|stood|stands)\b(?:\s+(?!(?:cost|fee)s?\b)[a-z]+){0,4}?\s+(?i:with|on|at)(?:\s+(?i:an?|the))?(?:\s+[a-z]+){0,3}?(?:\s+of)?"
    r"|\s*(?i:(?:then|even|only|also|still)\s+)?(?i:made|makes|earn(?:s|ed)|net(?:s|ted)|bank(?:s|ed)|took\s+in|pocket(?:s|ed)|turn(?:s|ed)\s+(?:it|the\s+\w+)\s+into|(?:had|has)\s+(?:a\s+)?(?:balance|net\s+worth|profit)\s+of)(?:\s+(?i:an?|the|only|just|about|over))?(?:\s+(?i:profit|balance|net\s+worth|total)\s+of)?"
    r"|[^，。；]{0,12}(?:赚了?|挣了?|净赚|剩下?了?|账上|账面|净值|余额|盈利|利润|收于|攒下了?|手里有)(?:到|达到?|是|为|有|约)?)\s*"
)
# … where another's sum was told before.
_NEXT = lazily(r"(?:['’]s|\b(?i:with|on|at|only|just|had|made)\b|的|则|只有|是|有|[\s:：(（])++")
# `the makers of GPT-9`
_OF = lazily(
    r"(?i:\b(?:maker|creator|developer|owner|user|team|lab|company|firm|people)s?\s+(?:of|behind)\s+(?:the\s+)?)\Z"
)
_OTHER = lazily(
    r"\s*(?i:/|per\b|an?\s+(?:task|run|month|token|problem|try)\b|in\s+(?:cost|fee|api|token|compute)\w*\b|of\s+(?:compute|tokens|api)\b|worth\s+of\b)|\s*(?:每|/|的(?:费用|成本|价格|算力))"
)


def sums_won(context: Context, view: View) -> Iterator[Observation]:
    """The results of a sentence that are sums, where it or the ones before name a test of that kind."""
    places = view.places("$")
    bench = _test(context, view) if places else None
    if bench is None:
        return
    text, told = context.layout.visible, False
    for place in places:
        token, money = view.tokens[place], view.tokens[place].item
        owner = subjects.before(view, place, "M", view.sentence.start)
        if owner is None or money.period is not None or _OTHER.match(text, token.end):
            continue
        if _OF.search(text, view.sentence.start, view.tokens[owner].start):
            continue
        words = without_names(view, text, owner, place)
        if not (_ENDED.fullmatch(words) or (told and _NEXT.fullmatch(words))):
            continue
        told = True
        cells = {
            "comparator": Cell(money.comparator, "stated", money.start, money.end),
            "value": Cell(float(money.amount), "stated", money.start, money.end),
            "unit": Cell(money.currency, "stated", money.start, money.end),
        }
        who = subjects.named(view.tokens[owner].item, view.tokens[owner])
        yield result_of(SCORE.name, bench, who, token, cells, subjects.dated(context, view, place))


def _test(context: Context, view: View) -> Subject | None:
    """The test that the sentence names, or else the one that its paragraph speaks of."""
    named = [t for t in view.tokens if t.kind == "B"]
    if named:
        test = subjects.named(named[0].item, named[0])
    else:
        spoken = subjects.topic(context, view, ("benchmark",))
        if spoken is None:
            return None
        test = subjects.named(spoken, None, "context")
    entity = test.entity
    return test if entity is not None and entity.domain in _DOMAINS else None
