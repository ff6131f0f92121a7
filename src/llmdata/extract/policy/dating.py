"""What dates a claim."""

from __future__ import annotations

from dataclasses import dataclass

from llmdata.extract.view import DATE, Token
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
