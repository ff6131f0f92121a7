"""Steps that a noun tells and that were but planned, talked of or called off.

`shelved a June launch of X`, `talk of a June release of X`, `X's June debut never materialised`: of a noun,
what became of it stands in the words that govern it, or in the predicate behind it.
"""

from __future__ import annotations

import re

from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.extract.releases.endings import first_of_all
from llmdata.grammar.contrasts import INSTEAD_OF
from llmdata.lazily import lazily

_STEP = r"(?:re-?launch|launch|release|debut|arrival|roll-?out|unveiling|introduction|premiere|publication|appearance|open[- ]sourcing|preview|update|upgrade)"
_A = r"(?:an?|any|another|some)"
_THE = rf"(?:{_A}|the|its|their|his|her|that|this|all)"
# What was thought about is open while it is one of many (`weighed a launch`): `discussed the launch` tells of one.
_THOUGHT = (
    r"(?:consider|contemplat|discuss|debat|mull|weigh|plann|pencill?|propos|suggest|expect|predict|anticipat|forecast|envisag|foresaw|target|sought|seek|want|demand|request|imagin|fear|rumou?r|bill)(?:ied|e?d|e?s|ing)?"
    r"(?:\s+(?:in|out|over|about|for))?"
)
# What was given up is gone, whichever it was.
_GIVEN_UP = (
    r"(?:shelv|scrapp|abandon|aborted|cancell?|ax|nix|drop|dropp|den|rul|reject|refus|veto|postpon|prevent|halt|promis|pledg|vow|kill|block|spik|bin|binn|deni|avoid|forgo|ditch)(?:ied|ies|e?d|e?s|oes|ing|y)?(?:\s+out)?"
    r"|call(?:ed|s|ing)?\s+off|put(?:s|ting)?\s+off|backed\s+(?:out\s+of|away\s+from)|gave\s+up\s+on|pulled\s+the\s+plug\s+on|forwent|hop(?:ed|es|ing)\s+for|wish(?:ed|es|ing)\s+for|wait(?:ed|s|ing)\s+for|dream(?:ed|t|s)\s+of|aim(?:ed|s|ing)\s+(?:for|at)|bet(?:s|ting)?\s+on|opted\s+against|decided\s+against|came\s+close\s+to|stopp?ed\s+short\s+of"
)
# Of these only the idea is told.
_IDEA = (
    r"(?:plans?|talks?|chatter|rumou?rs?|whispers?|gossip|speculation|hopes?|dreams?|expectations?|predictions?|forecasts?|prospects?|ideas?|promises?|possibility|chances?|odds|likelihood|probability|bets?|calls?|hints?|pressure|requests?|appetite|need|fears?)"
    r"\s+(?:of|for|about|on|at|to)"
)
_FEW = r"(?:[\w'’\-]+\s+){0,4}"  # `the long-promised early June `
_GOVERNED = lazily(
    rf"(?:\b(?:{_THOUGHT}),?\s+{_A}\s+{_FEW}"
    rf"|\b(?:{_GIVEN_UP}|{_IDEA}|{INSTEAD_OF}|without|far\s+from|short\s+of|no\s+sign\s+of),?\s+{_THE}\s+{_FEW}"
    rf"|\b(?:{INSTEAD_OF}|{_IDEA})\s+(?:[A-Z][\w.\-]*['’]s?\s+)?{_FEW})\Z",
    re.IGNORECASE,
)
# A thing that came out in the end had been talked of before.
_OVER = lazily(
    r"\b(?:after|despite|ending|ended|following|amid|fulfill?ed|kept|made\s+good\s+on|delivered\s+on|confirm\w*|notwithstanding)\s+(?:[\w-]+\s+){0,5}\Z",
    re.IGNORECASE,
)
# What became of it: `was on the cards`, `fell through`. A delay until some day tells when it came.
_CAME_TO_NOTHING = lazily(
    r"(?:[^,;:.()\n]|\.(?=\d)){0,56}?\s(?:(?:had\s+|has\s+)?(?:been|was|were|is|looked?s?|seem(?:ed|s)|appear(?:ed|s)|remain(?:ed|s))\s+(?:(?:to\s+be|once|initially|originally|briefly|also|apparently|all\s+but|still|then|soon|quietly|quickly|in\s+the\s+end|never|more\s+than)\s+){0,2}"
    r"(?:on\s+the\s+cards|in\s+the\s+cards|in\s+the\s+air|off\s+the\s+table|plann?ed|expected|promised|predicted|rumou?red|mooted|floated|anticipated|pencill?ed\s+in|slated|scheduled|supposed|meant|intended|likely|unlikely|possible|probable|imminent|premature|wishful|called\s+off|cancell?ed|scrapped|shelved|abandoned|aborted|ruled\s+out|denied|dropped|axed|in\s+doubt|uncertain|talked\s+(?:of|about)|hoped\s+for|a\s+(?:rumou?r|dream|hoax|possibility|pipe\s+dream|mirage))\b"
    r"|(?:never|did\s+not|didn['’]t|failed\s+to)\s+(?:happen|came|come|materiali[sz]ed?|arrived?|took\s+place|take\s+place|occur|saw|see|follow)|fell\s+(?:through|flat)|fizzled|came\s+to\s+nothing|evaporated)",
    re.IGNORECASE,
)
# Where the noun stands: `release of X`, `launch for X`, `X's June launch`, `its launch of X and Y`.
_STEP_OF = lazily(
    rf"\b(?P<step>{_STEP})(?:\s+(?:in|on)\s+[A-Z]\w+(?:\s+\d{{1,2}})?)?\s+(?:of|for)\s+(?:(?:the|its|their|a|an|new|both|all)\s+){{0,2}}\Z",
    re.IGNORECASE,
)
_ITS_STEP = lazily(rf"(?:['’]s?)?\s+(?:[\w-]+\s+){{0,3}}?(?P<step>{_STEP})\b", re.IGNORECASE)
_REACH = 64


def is_but_talked_of(context: Context, claim: Observation) -> bool:
    """Whether the noun for the step of a claim's thing names but an idea, or what came to nothing."""
    text, name = context.layout.visible, claim.cells["subject_name"]
    if name.start is None or name.end is None:
        return False
    sentence = context.layout.sentences[context.layout.sentence_at(claim.place)]
    if not sentence.start <= name.start < sentence.end:
        return False
    first = first_of_all(context, claim, name.start)
    step = _STEP_OF.search(text, max(sentence.start, first - _REACH), first)
    own = _ITS_STEP.match(text, name.end, sentence.end)
    if step is not None:
        return _is_governed(text, sentence.start, step.start("step")) or (
            _CAME_TO_NOTHING.match(text, name.end, sentence.end) is not None
        )
    return own is not None and (
        _is_governed(text, sentence.start, first)
        or _CAME_TO_NOTHING.match(text, own.end(), sentence.end) is not None
    )


def _is_governed(text: str, first: int, place: int) -> bool:
    governed = _GOVERNED.search(text, max(first, place - _REACH), place)
    return governed is not None and (
        _OVER.search(text, max(first, governed.start() - _REACH), governed.start()) is None
    )
