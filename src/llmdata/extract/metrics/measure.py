"""A kind of number that a text states about somebody, and the words that tell it."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from functools import cached_property

from llmdata.extract.patterns import Example
from llmdata.lazily import lazily

MONEY = "money"


@dataclass(frozen=True)
class Measure:
    """A kind of number, the words that tell it, and sentences that do and do not.

    `units` are the units of the number (None: it stands alone), `unit` is what a row counts where it is not the number's. Its words stand
    right before it (`before`), right behind it (`after`), or, with `both`, on both sides; with `alone`, its unit says
    enough. A group
    named `subject…` in them is whom it is about in the source's words; otherwise that is the name nearest
    before, of the `kinds` given as tokens. `event` is the kind of happening that a dated number is.
    Where words round the number leave it open, its sentence must have the words `given`; words
    the words `around` in its paragraph; words
    `unless` before the number in its clause make it something else, and so does a number below `least`
    and one right before words `barred`, or right behind words `apart` in its sentence. What a `giver` gives to is named behind the words: only a name
    before them is whose the number is. A bare number of a `generic` measure is rather a later state
    of the one before it (`it had 90 million`). What has a `level` stands so at any time: it is a
    happening only where it was reached or announced, or, where it is money, told of a month or day; of that and of what is but `standing` at a price,
    a time in brackets says only of when the figure is. What is `close` is of a name in its own clause alone.
    A name that is `where` such things are counted has none of its own.
    A heading, the head of a column or a lead-in with the words `label` tells it as well, of no number above `label_most`.
    A `weak` one reads a number that no other does, the `last` one where not even the numbers round it tell what it is. What is of whom somebody `bought` goes to him.
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
    around: str = ""
    unless: str = ""
    barred: str = ""
    apart: str = ""
    least: int = 0
    giver: bool = False
    generic: bool = False
    level: bool = False
    standing: bool = False
    close: bool = False
    where: str = ""
    bought: bool = False
    weak: bool = False
    last: bool = False
    label: str = ""
    label_most: float = math.inf
    yes: tuple[Example, ...] = ()
    no: tuple[str, ...] = ()

    # Compiled when a first number asks for them: most texts hold numbers of few kinds.

    @cached_property
    def before_words(self) -> re.Pattern[str] | None:
        return lazily(self.before) if self.before else None

    @cached_property
    def after_words(self) -> re.Pattern[str] | None:
        return lazily(self.after) if self.after else None

    @cached_property
    def given_words(self) -> re.Pattern[str] | None:
        return lazily(self.given) if self.given else None

    @cached_property
    def words_around(self) -> re.Pattern[str] | None:
        return lazily(self.around) if self.around else None

    @cached_property
    def unless_words(self) -> re.Pattern[str] | None:
        return lazily(self.unless) if self.unless else None

    @cached_property
    def barred_words(self) -> re.Pattern[str] | None:
        return lazily(self.barred) if self.barred else None

    @cached_property
    def apart_words(self) -> re.Pattern[str] | None:
        return lazily(self.apart) if self.apart else None

    @cached_property
    def where_words(self) -> re.Pattern[str] | None:
        return lazily(self.where) if self.where else None

    @cached_property
    def label_words(self) -> re.Pattern[str] | None:
        return lazily(self.label) if self.label else None
