"""Names beside sums: what is sold by the month or has raised money is a name, whatever word it is."""

from __future__ import annotations

import re

from llmdata.layout import Layout
from llmdata.lazily import lazily
from llmdata.mentions.vocabulary import Found

# What a thing costs a month, right behind its name or right before it.
_SUM = r"[$€£¥]\s?\d{1,3}(?:\.\d\d)?(?![\d,.]*\d|\s*(?:[kKmMbB]\b|bn\b|[mb]illion\b|thousand\b))"
_MONTHLY = r"(?:\s*/\s*mo(?:nth)?\b|\s+(?:a|per|each|every)\s+month\b|\s+monthly\b)"
_PRICE_BEHIND = lazily(
    rf"(?:\s(?:Pro|Plus|Max|Teams?|Business|Core|Premium|Ultra)\b)?(?:\s(?:plan|subscription))?,?\s*[(:]?\s*"
    rf"(?:(?:now|still|also|just|only|is|was|are|starts?|starting|costs?|cost|comes|goes|sells|charges|asks|wants|in|at|for|from|priced)\s+){{0,4}}{_SUM}(?:(?P<month>{_MONTHLY})|(?=\s*(?:[,.;)]|and\b|or\b|\Z)))"
)
_PRICE_BEFORE = lazily(rf"{_SUM}{_MONTHLY}\s+(?:(?:for|on|to)\s+)?\Z")
_MONTHLY_SUM = lazily(rf"{_SUM}{_MONTHLY}")
_DETERMINED = lazily(r"\b(?:an?|the|my|our|your|his|her|their|its)\s+\Z", re.IGNORECASE)
_REACH = 32


def is_priced(layout: Layout, name: Found) -> bool:
    """Whether a product's name stands beside what it costs a month; a feature is not sold alone."""
    entity, text = name.entity, layout.visible
    if entity is None or entity.type != "product" or entity.category == "feature":
        return False
    sentence = layout.sentences[layout.sentence_at(name.start)]
    first = max(sentence.start, name.start - _REACH)
    if _DETERMINED.search(text, first, name.start):
        return False  # `a Designer costs …`: the word, no name
    if behind := _PRICE_BEHIND.match(text, name.end, sentence.end):
        # One of several sums may leave the month to another: `X is $20 a month, Y $10`.
        return bool(behind["month"] or _MONTHLY_SUM.search(text, sentence.start, sentence.end))
    return _PRICE_BEFORE.search(text, first, name.start) is not None


# What only a company or its product does, with the sum behind it.
_VAST = (
    r"(?:[^,.;:\d$€£¥]{0,40}?)(?:[$€£¥]\s?\d[\d.,]*\s*(?:[mMbB]n?\b|[mb]illion\b|tn\b|trillion\b))"
)
_WORTH = lazily(
    rf"[*”\"]*(?:['’]s\s+(?:valuation|revenue|ARR|(?:latest\s+)?round)\b|\s+(?:(?:has|had|have|also|then|just|was|is|now|later)\s+)*(?:rais(?:ed|es|ing)|valued\s+at|worth|clos(?:ed|es)|crossed|reached|passed|hit|took|secured|landed)\b){_VAST}"
    r"|[*”]*\s*(?:在|于)?(?:\d{1,2}\s*月)?(?:底|初|中旬)?(?:又|再|刚|也|宣布|完成|新一?轮|[A-G]\s*轮|了|的)*(?:融资|估值|年化|营收|收入)[^，。；\d]{0,10}\d[\d.]*\s*[万亿]"
)


def is_worth(layout: Layout, name: Found) -> bool:
    """Whether a name stands before what it raised, took in or is worth."""
    if name.entity is None or name.entity.type not in ("organization", "product"):
        return False
    text = layout.visible
    sentence = layout.sentences[layout.sentence_at(name.start)]
    if not text[name.start].isupper():
        return False
    if _DETERMINED.search(text, max(sentence.start, name.start - 8), name.start):
        return False
    return _WORTH.match(text, name.end, sentence.end) is not None
