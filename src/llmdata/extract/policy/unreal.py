"""What did not happen although its verb stands there: expected, tried, almost done, denied.

`X was expected to release Y`, `instead of releasing Y`, `X almost released Y`, `denied that it had
released Y`: a closed class of words of the language governs the verb behind it.
"""

from __future__ import annotations

import re

from llmdata.extract.policy.unreal_zh import is_unreal_zh
from llmdata.folding import HAN
from llmdata.grammar.contrasts import INSTEAD_OF
from llmdata.grammar.hints import Hints
from llmdata.lazily import lazily

# What makes an infinitive behind it unreal; `managed to`, `went on to` and their like do not stand here.
_TO = (
    r"(?:(?:is|are|was|were)(?:\s+(?:also|originally|initially|still|soon|now))?"
    r"|(?:expected|projected|forecast|predicted|rumou?red|about|meant|going|supposed|due|set|slated|scheduled|poised|ready|primed|bound|tipped|likely|unlikely|unable|unwilling|reluctant|eager|hesitant|keen|prepar(?:ed|ing)|gearing\s+up)"
    r"|(?:hop|plann|intend|want|aim|promis|pledg|vow|threaten|attempt|wish|long|refus|declin|neglect|hesitat|prefer|fail|need|expect|tr[iy])(?:e?d|e?s|e|ing)?"
    r"|seeks?|sought|seeking|means?|forgot|set\s+out|had\s+yet|ha[sd]n['’]t\s+yet)\s+to"
)
# … and what makes a gerund behind it so.
_ING = (
    r"(?:(?:priority|goal|aim|ambition|mission|intention|next\s+step)(?:\s+(?:right\s+)?now)?\s+(?:is|was|remains|remained)|"
    rf"(?:close|closer|near|nearer)\s+to|(?:verge|brink|cusp|point|edge)\s+of|{INSTEAD_OF}|far\s+from|short\s+of|without|against|"
    r"(?:consider|contemplat|discuss|debat|avoid|postpon|delay|suggest|propos|ponder|mull|weigh|resist|rul)(?:e?d|e?s|ing|ied)(?:\s+(?:out|over))?|put\s+off|gave\s+up(?:\s+on)?|den(?:ied|ies|ying)|"
    r"(?:dream(?:ed|t|s)?|th(?:ought|inks?|inking)|talk(?:ed|s|ing)?|sp(?:oke|eaks?))\s+(?:of|about)|(?:kept|keeps?|stopp?ed|prevent(?:ed|s)?|barred)\s+(?:\S+\s+){1,3}from|refrain(?:ed|s)?\s+from)"
)
_BETWEEN = r"(?:\s+(?:\w+ly|be|been|being|have|having|get|getting|see|also|soon|then|even|first|at\s+last|once\s+more|the\s+public))*"
_JOINED = r"(?:\s+[\w\-]+\s+(?:and|or))?"  # `hoped to train and release`
_GOVERNED = lazily(
    rf"\b(?:{_TO}{_BETWEEN}(?:{_JOINED}\s+(?!\w*ed\b)|\s+)"
    rf"|{_ING}{_BETWEEN}\s+(?=\w+ing\b|having\b|(?<=having\s)|(?<=been\s)|(?<=being\s)|(?<=\bthan\s))"
    rf"|(?:almost|nearly|all\s+but)(?:\s+(?:been|be|got))?\s+(?=\w+(?:ed|ew|me|ut|nt|de|ht)\b|(?:go|put|le)t?\b))(?P<verb>[\w\-]+)",
    re.IGNORECASE,
)
# `What DeepSeek did in January was to publish R1` tells what it did.
_CLEFT = lazily(r"\b(?:what|all|thing)\b[^,;:]{1,60}\bdid\b[^,;:]{0,40}\Z", re.IGNORECASE)
# What is said here is said to be false.
_FALSE_THAT = lazily(
    r"\b(?:den(?:ied|ies|ying)|disput(?:ed|es)|doubt(?:ed|s)|dream(?:ed|t|s)|pretend(?:ed|s)|imagin(?:ed|es)|"
    r"(?:not|n['’]t|hardly)\s+(?:\w+\s+)?(?:true|correct|the\s+case)|untrue|false|a\s+(?:myth|lie|hoax|fairy\s+tale))\s+that\b[^,;:—()]*\Z",
    re.IGNORECASE,
)
# … or but supposed: `my hunch is that A ships it in the autumn`.
_SUPPOSED_THAT = lazily(
    r"\b(?:hunch|guess|bets?|wager|prediction|forecast|expectation|hope|fear|suspicion|feeling|theory|assumption|wish|dream|plan|idea|money)\s+(?:is|was|remains|would\s+be)\s+that\b[^;:—()]*\Z"
    r"|\b(?:I|we|they|many|some|analysts|people|insiders)(?:['’]d)?\s+(?:would\s+|still\s+|all\s+)?(?:bet|guess|expect|predict|hope|suspect|assume|wish|fear|doubt)(?:s|ed)?\s+that\b[^;:—()]*\Z",
    re.IGNORECASE,
)
_FALSE = lazily(
    r"[^.;:]{0,24}?\b(?i:rumou?rs?|claims?|reports?|story|stories|news|idea|notion|myth|assertion|belief|theory|legend|tale)\s+that\b[^;:]*?"
    r"\b(?:was|were|is|are|turned\s+out|proved|has\s+been|been)\s+(?:to\s+be\s+)?(?:\w+ly\s+|just\s+|all\s+)?(?:false|untrue|wrong|a\s+hoax|fake|denied|invented|a\s+lie|a\s+myth|baseless|unfounded|nonsense|mistaken|not\s+true|made\s+up|debunked)\b"
)
# `Had X unveiled Y, I would …`, `Were X to release Y`.
_INVERTED = lazily(
    r"\W*(?:Had\s+(?:the\s+)?(?:[a-z]?[A-Z][\w.\-]*(?:\s+[A-Z\d][\w.\-]*)*)\s+(?!already\b|just\b|only\b)(?:not\s+)?[a-z]+|Were\s+(?:[^,;:.]|\.(?=\d)){1,40}?\s+to)\b"
)
# A sentence that opens with what is but guessed: `My bet is that …`, `I expect A to …`.
_GUESSED = lazily(
    r"\W*(?:(?:and|but|so|still)\s+)?(?:(?:my|our)\s+(?:[a-z]+\s+)?(?:hunch|guess|bets?|wager|predictions?|forecast|expectation|hope|fear|suspicion)(?:\s+for\s+(?:20\d\d|next\s+year))?(?:\s+(?:is|remains)\b(?!\s+(?:on|off)\b)|\s*:)"
    r"|(?:I|we)(?:['’]d|\s+would|\s+still|\s+also)?\s+(?:bet|expect|predict|hope|suspect|wager|forecast)\s+(?:that\s+|(?=(?-i:[A-Z]))))",
    re.IGNORECASE,
)
_TOLD_FALSE = Hints("that")
_GOVERNING = Hints(" to", "ing", "almost", "nearly", "all but", "rather than")


def is_unreal(text: str, first: int, start: int, end: int) -> bool:
    """Whether the verb in `text[start:end]`, of a sentence that begins at `first`, is told as not done."""
    if _TOLD_FALSE.stand_in(text, first, start) and (
        _FALSE_THAT.search(text, first, start) or _SUPPOSED_THAT.search(text, first, start)
    ):
        return True
    if HAN.search(text, first, end) and is_unreal_zh(text, first, start, end):
        return True
    if not _GOVERNING.stand_in(text, first, end):
        return False
    return any(
        start <= found.start("verb") < end and not _CLEFT.search(text, first, found.start())
        for found in _GOVERNED.finditer(text, first, end)
    )


def is_supposed(text: str, first: int, end: int) -> bool:
    """Whether a whole sentence is an inverted condition, or calls itself false."""
    if text.startswith(("Had ", "Were "), first) and _INVERTED.match(text, first, end):
        return True
    if _GUESSED.match(text, first, end):
        return True
    return _TOLD_FALSE.stand_in(text, first, end) and _FALSE.match(text, first, end) is not None


# What a thing does, or has done to it, when it comes out.
_COMES_OUT = lazily(
    r"(?:re-?leas|launch|unveil|ship|announc|introduc|publish|open|debut|arriv|c(?:ome|oming|ame)\b|went\b|renam|land|appear|reveal|roll|put|bring|reach|follow|drop|deliver|go\b|going\b|out\b)",
    re.IGNORECASE,
)


def puts_off(words: str) -> bool:
    """Whether these words tell that a thing was to come out, or nearly did."""
    return any(_COMES_OUT.match(found["verb"]) for found in _GOVERNED.finditer(words))
