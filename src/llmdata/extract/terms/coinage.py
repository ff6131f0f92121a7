"""What a rule of terms is, and the ways in which a text sets a term, a person or a year's word."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from llmdata.extract.patterns import Example
from llmdata.grammar.letters import LETTER, UPPER
from llmdata.lazily import lazily

# A term in a text: quoted, or Latin words, or both in a bracket behind Chinese ones.
QUOTED = r"[“\"「『‘](?P<quoted>[^“”\"「」『』‘’，。；：,;:\n]{1,40})[”\"」』’]"
LATIN = r"(?P<latin>[A-Za-z][A-Za-z0-9\-]*(?:[ ][A-Za-z][A-Za-z0-9\-]*){0,3})"
LATIN_ONLY = lazily(r"[A-Za-z0-9 .\-'’/+]+")  # a term in Latin letters throughout
CHINESE = r"(?P<chinese>[\u4e00-\u9fff][\u4e00-\u9fffA-Za-z0-9 ]{1,15}?)"
TERM = (
    rf"(?:{QUOTED}|{LATIN}|{CHINESE})"
    r"(?:\s*[（(]\s*[“\"]?(?P<english>[A-Za-z][A-Za-z0-9\- ]{1,40})[”\"]?\s*[）)])?"
)
WORDS_EN = r"(?P<latin>(?<![A-Za-z\-])(?!(?:in|on|for|at|back|by|to|as|last|from|with|this|that|these|those|it|them|another)\b)[A-Za-z][A-Za-z0-9\-]*(?:[ ](?!(?:in|to|for|as|with|which|that|on|last|this|back|and|or|is|was|by|of|at|from|when|where|because|after|before|since|it|has|have|had)\b)[A-Za-z][A-Za-z0-9\-]*){0,3})"
TERM_EN = rf"(?:{QUOTED}|{WORDS_EN})"
# A capital that opens a sentence or a month is no first name.
NO_NAME = r"(?!(?:In|On|By|At|From|And|But|So|The|Then|Also|When|While|Early|Late|Last|Back|January|February|March|April|May|June|July|August|September|October|November|December)\s)"
FULL_NAME = rf"[{UPPER}][{LETTER}.\-]+(?:\s+(?:[A-Z]\.\s+)?[{UPPER}][{LETTER}\-]+){{1,2}}"  # `Andrej Karpathy`, `John W. Tukey`
PERSON_EN = rf"(?P<who>\bI\b|\bWe\b|\bwe\b|{NO_NAME}{FULL_NAME})"
# A term before what is said of it, and how the things that terms stand for are told.
FEW = r"(?P<latin>[A-Za-z][A-Za-z0-9\-]*(?:[ ][A-Za-z][A-Za-z0-9\-]*){0,2}?)"
ART = r"the\s+(?:art|practice|habit|idea|act|craft|discipline|fear|tendency|skill|belief|phenomenon)\s+(?:of|that)\b"
STOP = r"(?=\s*(?:[：:，,。；;（(“]|——|—|–|一词|这一|这个|的概念|\Z))"
# The word of a year, and how one is chosen.
WOTY = r"[Ww]ords?[ -]of[ -](?:the[ -][Yy]ear|20\d\d)"
YEARS_WORD = r"年度(?:词汇|词语|词|热词|关键词|流行语|汉字)"
CHOSE = r"(?:chose|chosen|choos(?:e|es|ing)|pick(?:s|ed|ing)|crown(?:s|ed|ing)|nam(?:es|ed|ing)|declar(?:es|ed|ing)|made|mak(?:es|ing)|select(?:s|ed|ing)|vot(?:es|ed|ing)|went\s+(?:for|with)|settled\s+on|anointed)"


def again(pattern: str, number: int = 2) -> str:
    """A pattern for use beside itself: its groups end in a number."""
    return re.sub(r"\(\?P<(\w+)>", rf"(?P<\g<1>{number}>", pattern)


@dataclass(frozen=True)
class Coinage:
    """A way of telling a term.

    In the pattern, `who` coined it, `verb` says so, `definition` is what it means; the term is one
    of the groups of `_TERM` and its kin. `cues` are words of which one must stand in the sentence,
    parts of what the pattern matches. With `defined`, what stands behind a colon, a dash or in
    brackets is its definition, with `only_defined` there must be one. A term that must be `set_off`
    stands in quotation marks, is emphasized, or has its English form in brackets. Where the words
    do not tell since when there is such a word, the sentence's date is not its (`dated`). Where somebody brings a word up or spreads it, that `happens`
    at a time; what a thing is called does not.
    """

    name: str
    cues: str
    pattern: str
    defined: bool = False
    only_defined: bool = False
    set_off: bool = False
    dated: bool = True
    happens: bool = False
    yes: tuple[Example, ...] = ()
    no: tuple[str, ...] = ()

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The pattern, compiled when a first sentence has one of the cues: most texts ask for few."""
        return lazily(self.pattern)
