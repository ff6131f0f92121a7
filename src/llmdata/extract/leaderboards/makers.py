"""Makers whose unnamed system has a place: `OpenAI's entry came second`."""

from __future__ import annotations

from llmdata.extract import subjects
from llmdata.extract.clauses import clause_of
from llmdata.extract.context import Context
from llmdata.extract.view import View
from llmdata.lazily import lazily
from llmdata.mentions import Mention

# `OpenAI's system`, `OpenAI 的模型`, or the maker as the one who takes part.
_SYSTEM = lazily(
    r"\s*(?:['’]s?\s+(?:\w+[\s-]+){0,4}?(?i:models?|systems?|entry|entrant|ai|agent|bot|team|reasoner|llm)\b|(?:的|旗下|家)?[^，。；]{0,12}?(?:模型|系统|选手|队伍|AI|智能体))"
)


# `was first, on the 19th, to announce it`: not in the contest.
_TO_TELL = lazily(
    r"[^.;:]{0,48}?\bto\s+(?i:announce|claim|report|tell|say|publish|declare|disclose|break)\b"
)


def maker_of_rank(context: Context, view: View, place: int) -> list[Mention]:
    """The maker whose unnamed system has a place in a competition."""
    text, token = context.layout.visible, view.tokens[place]
    if "M" in view.string or _TO_TELL.match(text, token.end, view.sentence.end):
        return []
    before = subjects.telling(context, view, place, "O", view.sentence.start)
    if before is None:
        return []
    owner = view.tokens[before]
    first, _ = clause_of(text, view.sentence, token.start, token.end)
    its = _SYSTEM.match(text, owner.end, token.start)
    if its is None and owner.start < first:
        return []
    return [owner.item]
