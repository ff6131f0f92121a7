"""Places that a verb gives to whoever it names: `the board put A first`, `A 把 B 拉下马`."""

from __future__ import annotations

import re

from llmdata.extract.leaderboards.asides import IN_BRACKETS, WITH_SCORE
from llmdata.lazily import lazily
from llmdata.mentions import Mention

# Between a name and the ordinal that is its place: `A (a newcomer) the third`, `A, sixth.`
TO_ORDINAL = lazily(
    rf"[”\"*]*(?i:{IN_BRACKETS}{WITH_SCORE})\s*[(（]?\s*(?i:(?:the|only|still|now)\s+)*"
)
# `the board put A first`, `the site has A third`: places that are given.
_GIVES = lazily(
    r"(?<!\bI\s)(?<!\b(?i:we)\s)(?<!\b(?i:they)\s)(?<!\b(?i:you)\s)\b(?i:put|puts|placed|places|ranked|ranks|rated|rates|ha[ds]|lists|listed|s[ae]ws?|sees|shows|showed|voted|crowned|kept|left)"
    r"\s+(?i:the\s+)?(?:\w+['’]s\s+)?[“\"*`]*\Z"
)


def is_dealt(match: re.Match[str], names: list[Mention]) -> bool:
    """Whether a verb gives a bare ordinal to the model between them."""
    text = match.string
    return any(
        m.entity.type == "model"
        and m.end <= match.start()
        and TO_ORDINAL.fullmatch(text, m.end, match.start()) is not None
        and _GIVES.search(text, max(0, m.start - 32), m.start) is not None
        for m in names
    )


# `A 把 B 拉下马`, `B 被 A 拉下马`: of two models.
_TAKES = lazily(r"(?:把|将)\s*(?:[^，。；]{1,8}的\s*)?\Z")
_TAKEN = lazily(r"\s*(?:被|遭)\s*(?:[^，。；]{1,8}的\s*)?")


def ousts_a_model(match: re.Match[str], names: list[Mention]) -> bool:
    """Whether one model did it to another that is named right before the words."""
    text = match.string
    models = [m for m in names if m.entity.type == "model" and m.end <= match.start()]
    if len(models) < _BOTH or text[models[-1].end : match.start()].strip(" ”」*直接就又给从榜首"):
        return False
    loser, last = models[-2:]
    return bool(
        _TAKES.search(text, loser.end, last.start) or _TAKEN.fullmatch(text, loser.end, last.start)
    )


_BOTH = 2
