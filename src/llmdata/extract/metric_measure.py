"""A kind of number that a text states about somebody, and the words that tell it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from llmdata.extract.patterns import Example

MONEY = "money"


@dataclass(frozen=True)
class Measure:
    """A kind of number, the words that tell it, and sentences that do and do not.

    `units` are the units of the number (None: it stands alone and counts `unit`). Its words stand
    right before it (`before`), right behind it (`after`), or, with `both`, on both sides; with `alone`, its unit says
    enough. A group
    named `subject…` in them is whom it is about in the source's words; otherwise that is the name nearest
    before, of the `kinds` given as tokens. `event` is the kind of happening that a dated number is.
    Where words round the number leave it open, its sentence must have the words `given`; words
    `unless` before the number in its clause make it something else, and so does a number below `least`
    and one right before words `barred`. What a `giver` gives to is named behind the words: only a name
    before them is whose the number is.
    """

    name: str
    metric: str
    units: tuple[str | None, ...]
    before: str = ""
    after: str = ""
    both: bool = False
    alone: bool = False
    unit: str | None = None
    period: str | None = None
    kinds: str = "MQO"
    event: str | None = None
    given: str = ""
    unless: str = ""
    barred: str = ""
    least: int = 0
    giver: bool = False
    yes: tuple[Example, ...] = ()
    no: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        for side in ("before", "after", "given", "unless", "barred"):
            words = getattr(self, side)
            object.__setattr__(self, f"{side}_words", re.compile(words) if words else None)

    before_words: re.Pattern[str] | None = None
    after_words: re.Pattern[str] | None = None
    given_words: re.Pattern[str] | None = None
    unless_words: re.Pattern[str] | None = None
    barred_words: re.Pattern[str] | None = None
