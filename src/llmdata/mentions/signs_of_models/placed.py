"""Names to which words right beside them give a place on a ranking of models: `Foo-2 climbed to fourth`.

Whoever has a place there is a model, though nobody knows whose.
"""

from __future__ import annotations

from llmdata.lazily import lazily
from llmdata.mentions.entities import Mention
from llmdata.mentions.signs_of_models.clause import Clause
from llmdata.mentions.venues import VENUES

_ORDINAL = (
    r"(?:\d{1,3}(?:st|nd|rd|th)\b|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)\b"
    r"|(?:number|no\.)\s?(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})\b|#\s?\d{1,3}\b|(?:the\s+)?(?:very\s+)?top\s+(?:of|spot|place|position|slot)\b)"
)
_LITTLE = (
    r"(?:(?:then|now|also|suddenly|even|currently|had|has|have|just|quietly|still|again)\s+){0,3}"
)
_MOVES = r"(?:climb|jump|leap|leapt|vault|ris|rose|shot|rocket|surg|rank|plac|debut|enter|land|c[ao]m|sat|sit|stood|stand|finish|tied|tak|took|h[oe]ld|went|reach|earn|claim|mov|slip|fell|dropp|got|is|was|were|are)\w*"
# The name has the place that is told behind it, or leads the board that is named there.
_PLACED = lazily(
    rf"[”\"*]*\s*(?:[(（][^()（）]{{0,24}}[)）]\s*)?(?i:{_LITTLE}{_MOVES}\s+(?:(?!(?:from|not|of)\b)\w+\s+){{0,5}}?{_ORDINAL})"
    rf"|[”\"*]*\s*[(（]\s*(?i:{_ORDINAL})"
)
_LEADS = lazily(
    rf"[”\"*]*\s*(?:[(（][^()（）]{{0,24}}[)）]\s*)?(?i:{_LITTLE}(?:topped|tops|led|leads|headed|heads|dominated|won)\s+(?:the\s+)?)(?:[\w-]+['’]?s?\s+){{0,3}}\Z"
)
# … or is told behind the place: `first place went to Foo-2`.
_GONE_TO = lazily(
    rf"(?i:\b{_ORDINAL}[^.,;:]{{0,40}}?\b(?:went\s+to|goes\s+to|belong(?:s|ed)\s+to|is|was)\s+(?:the\s+)?)(?:\w+['’]s\s+)?[“\"*]*\Z"
)
_REACH = 80
# … or the clause tells of one anywhere.
_A_PLACE = lazily(
    r"第\s*[一二三四五六七八九十\d]{1,3}(?!\s*[代季次版天个届期轮步章条])|榜首|登顶|夺冠|冠军|[亚季]军|首位|头名|居首|第一|霸榜|[前头]\s?[二三四五六七八九十\d]{1,2}(?![\d年月个天周])"
    r"|(?i:\b(?:top(?:s|ped)?|leads?|led|heads?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|number\s+(?:one|two|three|four|five)|no\.\s?\d|rank(?:s|ed)?|\d{1,3}(?:st|nd|rd|th))\b|#\s?\d)"
)


def is_placed(clause: Clause) -> bool:
    """Whether the sentence of a name gives it a place on a ranking that it names."""
    text, start, end = clause.text, clause.start, clause.end
    named = clause.mentions.entities_in(clause.first, clause.last)
    boards = [mention for mention in named if _is_board(mention)]
    if not boards:
        return False
    following = [board for board in boards if board.start >= end]
    if following and _LEADS.match(text, end, following[0].start):
        return True
    return bool(
        _PLACED.match(text, end, clause.last)
        or _GONE_TO.search(text, max(clause.first, start - _REACH), start)
        or (clause.is_about_it and _A_PLACE.search(text, end, clause.stop))
    )


def _is_board(mention: Mention) -> bool:
    return mention.entity.kind == "leaderboard" or mention.entity.name in VENUES
