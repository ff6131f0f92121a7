"""Sums beside a thing that are not what it is sold for: what somebody paid, what another costs."""

from __future__ import annotations

import re

from llmdata.extract.view import Token, View
from llmdata.lazily import lazily

# Who buys, and what one does who buys.
_BUYS = lazily(
    r"(?i:\b(?:I|we|he|she|they|you|friends?|colleagues?|brother|sister|neighbou?r|boss|company|school|team)\b[^,;.]{0,40}?\b(?:bought|buy|paid|spent|got|picked\s+up|splashed|snagged|ordered|found|shelled)\b)"
    r"|[买購购淘收](?:了|来|的|下|到|入|过|台|张|块|个|一)|入手|花了?\s*\Z"
)
# Whose a machine is, or was before: `my`, `a refurbished`, `我的`.
_OWNED = lazily(
    r"(?i:\b(?:my|our|used|second-hand|refurbished|pre-owned)\s+(?:[\w\-]+\s+){0,2}\Z)|二手的?\s*\Z|[我咱]们?(?:家|公司)?(?:那|这)?[台张块]?的?(?:那|这)?[台张块]?\s*\Z"
)
_COST_SOMEBODY = lazily(
    r"(?i:\bcosts?\s+(?:me|us|him|her|my|our|the\s+(?:team|company|lab|school))\b)|花了?\s*\Z"
)
_BOUGHT_BEHIND = lazily(r"\s*(?:[买購购淘收]|入手)")


def is_not_its_own(text: str, view: View, subject: Token, price: Token) -> bool:
    """Whether a sum beside a thing is another's, or but what somebody paid."""
    if _LIKENESS.match(text, subject.end) or _is_a_plans(text, subject, price):
        return True
    first = max(0, subject.start - 24)
    if _SAID_BY.search(text, first, subject.start):
        return True
    if _ROLE.match(text, subject.end) and _SOMEBODYS.search(text, first, subject.start):
        return True
    return _is_spent(text, view, subject, price) or _is_of_another(text, subject, price)


# What only has the likeness of a thing costs what it costs: `a Cursor clone for $9`, `Cursor 的平替`.
_LIKENESS = lazily(
    r"[\s-]+(?i:clones?|copy(?:cat)?|copies|knock-?offs?|look-?alikes?|rip-?offs?|imitations?|wrappers?|alternatives?|killers?|competitors?|rivals?|challengers?|equivalents?)\b"
    r"|[\s-]*的?(?:克隆|复刻|平替|山寨|仿制|仿品|高仿|对手|竞品|替代品|杀手)"
)
# Whoever works on a thing costs nothing (`the memoir by that X engineer is $32`), and one that says it sells
# nothing by that: `75 dollars a month for the car, said X`.
_SOMEBODYS = lazily(r"(?i:\b(?:by|from|of)\s+(?:that|the|an?)\s+(?:former\s+|ex-)?)\Z")
_ROLE = lazily(
    r"\s+(?i:managers?|employees?|engineers?|researchers?|staffers?|executives?|designers?)\b"
)
_SAID_BY = lazily(r"(?i:,[”\"]?\s+(?:said|says|replied|answered|wrote)\s+)\Z")
# A plan's sum buys what is in it: `the Pro plan's $9 a month gets you X`.
_A_PLANS = lazily(r"(?i:\b(?:plan|tier|subscription|membership|bundle)(?:['’]s)?\s+)\Z")
_BUYS_IT = lazily(
    r"\s*(?i:(?:also\s+|now\s+)?(?:buys?|bought|gets?|got|covers?|unlocks?|includes?|pays\s+for|paid\s+for|brings?|gives?)\b)"
)


def _is_a_plans(text: str, subject: Token, price: Token) -> bool:
    return (
        price.end <= subject.start
        and _A_PLANS.search(text, max(0, price.start - 24), price.start) is not None
        and _BUYS_IT.match(text, price.end, subject.start) is not None
    )


def _is_spent(text: str, view: View, subject: Token, price: Token) -> bool:
    """Whether a sum is what somebody paid for a machine: `I bought an RTX 5090 for $2,900`."""
    if subject.item.entity.category != "hardware":
        return False
    first, last = sorted((subject, price), key=lambda token: token.start)
    breaks = (t.end for t in view.tokens if t.end <= first.start and t.kind in ",:(")
    start = max(breaks, default=view.sentence.start)
    if _OWNED.search(text, start, subject.start) or _BOUGHT_BEHIND.match(text, price.end):
        return True
    if _BUYS.search(text, start, first.start) or _BUYS.search(text, first.end, last.start):
        return True
    return _COST_SOMEBODY.search(text[first.end : last.start + 1]) is not None


# Behind a semicolon another thing has its own: `X is $20 a month; a seat in the train was $90`.
_OF_ANOTHER = lazily(
    r";\s+(?!(?:it|that|this|they|input|output|in|on|from|for|with|(?:long|larg|bigg)er|(?:\w+\s+)?(?:prompts?|requests?|contexts?|inputs?)|anything|above|beyond|over|past|and|but|now|later|then|after(?:wards)?|thereafter|otherwise|elsewhere|outside|before|until|since|today|paid|billed|bought|both|annual\w*|yearly|monthly|(?:the|its)\s+(?:\w+\s+)?(?:price|plan|tier|rate|fee|subscription|input|output|API|model|cost|year|month)s?)\b)[^;$€£]*\b(?:was|is|were|are|cost|costs)\s+(?:\w+\s+)?\Z",
    re.IGNORECASE,
)


# `X 比每月 200 美元的对手便宜`: what it is set against costs that.
_THAN = lazily(r"比(?![例率重分值])[^，。；：,;]{0,10}\Z")


def _is_of_another(text: str, subject: Token, price: Token) -> bool:
    """Whether a sum is that of what a thing is set against, or a statement of its own stands between
    the two, about something unnamed."""
    if subject.end <= price.start and _THAN.search(text, subject.end, price.start):
        return True
    if text.find(";", subject.end, price.start) < 0:
        return False
    return _OF_ANOTHER.search(text, subject.end, price.start) is not None
