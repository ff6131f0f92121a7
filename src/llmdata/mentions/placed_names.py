"""Names to which words right beside them give a place on a ranking of models: `Foo-2 climbed to fourth`.

Whoever has a place there is a model, though nobody knows whose.
"""

from __future__ import annotations

from llmdata.layout import Layout
from llmdata.lazily import lazily
from llmdata.mentions.collection import Mentions
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


def is_placed(layout: Layout, mentions: Mentions, start: int, end: int) -> bool:
    """Whether the sentence of a name gives it a place on a ranking that it names."""
    text = layout.visible
    sentence = layout.sentences[layout.sentence_at(start)]
    named = mentions.entities_in(sentence.start, sentence.end)
    boards = [m for m in named if m.entity.kind == "leaderboard" or m.entity.name in VENUES]
    if not boards:
        return False
    following = [board for board in boards if board.start >= end]
    if following and _LEADS.match(text, end, following[0].start):
        return True
    return bool(
        _PLACED.match(text, end, sentence.end)
        or _GONE_TO.search(text, max(sentence.start, start - _REACH), start)
    )
