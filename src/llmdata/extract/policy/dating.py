"""What dates a claim."""

from __future__ import annotations

from dataclasses import dataclass

from llmdata.extract.view import DATE, Token
from llmdata.lazily import lazily
from llmdata.mentions import DateMention


@dataclass(frozen=True, slots=True)
class Dating:
    """A date and where it comes from: the claim's own sentence, or its context."""

    date: DateMention
    origin: str


def usable(token: Token) -> bool:
    """Whether a token is a date on which something happened, not one that bounds it."""
    return token.kind == DATE and token.item.bearing == "at"


def tells_when(token: Token) -> bool:
    """Whether a token is such a date, and no year that is part of a name (`IMO 2025`)."""
    return usable(token) and not token.item.edition


# What became of a thing, in a part of brackets: it has the date beside it for itself.
_CHANGE = (
    r"涨|降|调[整高低升到至价]|下架|下线|停[止用服售]|关[停闭]|取消|恢复|撤|并入|翻[倍番]|退役"
)
_CHANGES_BEHIND = lazily(
    rf"\s*(?:起|后|就|又|再|还|已经?|将|会|要|曾|开始|悄悄|突然)*(?:{_CHANGE})"
)
_CHANGES_BEFORE = lazily(
    r"[,;(（，；]\s*(?:[\w\-]+\s+){0,3}?(?i:rise|rises|rising|rose|increas\w+|raised|cut|lowered|reduced|dropp(?:ed|ing)|fell|doubl(?:ed|ing)|retired|discontinued|withdrawn|pulled|shut\s+down|cancelled)\b[^,;()（）]{0,40}\Z"
)
_BACK = 80


def dates_a_change(text: str, date: DateMention) -> bool:
    """Whether a date in brackets is that of what became of a thing: `X（20 美元，5 月涨到 30 美元）`."""
    if not date.bracketed or _CHANGES_BEHIND.match(text, date.end):
        return date.bracketed
    return _CHANGES_BEFORE.search(text, max(0, date.start - _BACK), date.start) is not None
