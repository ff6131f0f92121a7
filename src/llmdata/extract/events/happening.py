"""What a rule of happenings is: the words that tell one, and whose it is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from llmdata.extract.patterns import Example
from llmdata.lazily import lazily

# Where the subject is sought, in this order: names before the words in their clause, the nearest in
# an earlier clause, names behind them, what the sentences before speak of, the source's own words.
BEFORE, EARLIER, BEHIND, TOPIC, WORDS = "before", "earlier", "behind", "topic", "words"
# The kind of a happening that is told as the same as the one before it.
SAME = "same"


@dataclass(frozen=True)
class Happening:
    """Words that tell a happening, with sentences that give rows of it and some that give none.

    `cues` are words of which one must stand in the sentence, so that few sentences are read; they
    are parts of what `pattern` matches. `kinds` are the tokens of those whom it can happen to, `where` the places in which they are
    sought. A group `subject` in the pattern is the subject in the source's words, a group `verb`
    the word that the date hangs on. With `each`,
    every name of an enumeration has the happening for itself. `needs` are tokens of which one must
    stand behind the words, or, where they end the clause, in the sentence before. With `things`,
    the model or product that its maker does something to goes before the maker. With `nearest`, no
    other name may stand between the words and the subject behind them. With `people`, it happens to
    people only: what a table holds is none. With `spread`, those who did the same at other times may
    follow (`A adopted it in March, B in April`). With `known`, it is told only of whom a table holds. With
    `word`, it happens to a word, and an organization that the sentence names is who did it. What
    counts only `alone` is told where nothing else of its sentence is behind the words. With `heads`, the
    subject is the very one that the words follow, not whose a thing before them is (`critics of X`).
    With `law`, it is told of the law that the subject's words name (`the duties of X`).
    With `firms`, it happens to companies only, not to whoever watches over them (`the ministry`).
    What `follows` a kind of happening is told only behind one of that kind in its sentence.
    What is `unpaid` is not told where its clause names a large sum: then it is a deal. What must be `fine`
    is not told at a mere year.
    """

    name: str
    event_type: str
    cues: str
    pattern: str
    kinds: str = "MQO"
    where: tuple[str, ...] = (BEFORE,)
    each: bool = False
    needs: str = ""
    things: bool = False
    nearest: bool = False
    people: bool = False
    spread: bool = False
    known: bool = False
    word: bool = False
    alone: bool = False
    heads: bool = False
    unpaid: bool = False
    fine: bool = False
    law: bool = False
    firms: bool = False
    follows: str = ""
    yes: tuple[Example, ...] = ()
    no: tuple[str, ...] = ()

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The pattern, compiled when a first sentence has one of the cues: most texts ask for few."""
        return lazily(self.pattern)
