"""The one name in a sentence that sets several models beside each other by their scores: the test's.

`PageTurner shows A at 98.2 and B at 97.5`, `从 A 到 B，Inkwell 的分数由 41% 升至 63%`: nothing else there has a
name, and the numbers must be of something. Both read a sentence in which known names are masked.
"""

from __future__ import annotations

from collections.abc import Iterator

from llmdata.folding import HAN
from llmdata.lazily import lazily
from llmdata.mentions.no_names import NO_NAMES, is_ordinary
from llmdata.mentions.scores import HAN_NAME, LATIN, PAPER, SCORE, SCORE_ZH, TAIL, WORD, A

_FEW = r"(?:(?i:at|with|on|only|just|already|still|even|an?|the|mere|about|around|nearly|over|is|was|has|had|have|gets?|got|takes?|took|scor(?:es|ed)|reach(?:es|ed)|hits?|post(?:s|ed)|manag(?:es|ed)|does|did|achiev(?:es|ed)|follows|followed|finish(?:es|ed)|holds?|keeps?|remains?|stays?|shows?|both|stuck|gained|leads|led)\s+){0,4}"
_SCORES_OF_MODELS = lazily(
    rf"{A}(?:['’]s)?\s+{_FEW}{SCORE}|▣+\s?[(（]\s?{SCORE}|{SCORE}\s+(?:for|with|by|from|against)\s+(?:the\s+)?▣|{SCORE}\s?\(▣"
)
_SCORES_OF_MODELS_ZH = lazily(
    rf"{A}\s*(?:的|为|是|得|拿|仅|只有|则|也|更|就|以|凭|都|停在|有|达到?|拿到|取得|考了|为|反而|同期|[：:，]|\s){{0,4}}{SCORE_ZH}|▣+\s*[（(]\s*{SCORE_ZH}|{SCORE_ZH}\s*的\s*▣"
)
_CANDIDATE = lazily(rf"(?<![\w.@/#▣▢-]){WORD}{TAIL}{{0,4}}(?![\w▣▢]|['’]s)")
_CANDIDATE_ZH = lazily(rf"{LATIN}|[“「『《]({HAN_NAME})[”」』》]|{PAPER}")
# A word that opens a sentence has a capital, whatever it is; a name is told by its form or what it does.
_NAMELIKE = lazily(r".*(?:[a-z][A-Z]|\d|-|\s|[A-Z]{3})")
_DOES = lazily(
    r"\s?:|\s+(?:is|was|has|had|shows?|went|goes|gives?|puts?|sees|saw|remains?|looks?)\b"
)


def names_among_scores(masked: str) -> Iterator[str]:
    """The test of a masked sentence, where it can be but one name."""
    chinese = HAN.search(masked) is not None
    told = _SCORES_OF_MODELS_ZH if chinese else _SCORES_OF_MODELS
    if sum(1 for _ in told.finditer(masked)) < _SEVERAL:
        return
    candidates = _CANDIDATE_ZH if chinese else _CANDIDATE
    names = {
        match[match.lastindex or 0]: None
        for match in candidates.finditer(masked)
        if chinese or _may_be(masked, match.start(), match.end())
    }
    if len(names) == 1:
        yield from names


_SEVERAL = 2  # models with a score each


def _may_be(masked: str, start: int, end: int) -> bool:
    name = masked[start:end]
    if name in NO_NAMES:
        return False
    opens = not masked[:start].strip() or masked[:start].rstrip()[-1] in ".:;!?"
    if not opens or _NAMELIKE.match(name):
        return True
    return not is_ordinary(name) and _DOES.match(masked, end) is not None
