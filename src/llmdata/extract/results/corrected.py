"""Numbers that an author had written and corrects: `I first wrote 81%. It is 80.1%.`"""

from __future__ import annotations

from llmdata.extract.context import Context
from llmdata.extract.view import View
from llmdata.lazily import lazily

# What the author had written before, and takes back: `the first version had it at 81%`.
_CORRECTS = lazily(
    r"(?i:\b(?:earlier|previous|original|first)\s+version\s+of\s+(?:this|the)\s+(?:post|article|piece|text|page|review)\b|\bI\s+(?:had\s+)?(?:first\s+(?:wrote|written|said)|(?:originally|initially|mistakenly|wrongly|erroneously)\s+(?:wrote|written|gave|given|said|put))\b)"
    r"|(?:本文|文章|初版|早先的?版本|之前的?版本|前一版)[^，。；]{0,6}(?:误写|写成|误作|误记|写错|写的是)|(?:误写|误记|错写)(?:成|为|作)"
)
# … right before the number: `误写为 64%`.
_ERRED = lazily(
    r"(?:(?:误|错)(?:写|标|记|印|报|引|抄|算|称|作|录)|(?:写|标|记|印|报|抄|算|看|录)(?:错|岔)|笔误|手误)(?:了|成|为|作|是)*\s*\Z"
    r"|(?i:\b(?:wrongly|mistakenly|erroneously|incorrectly)\s+(?:\w+\s+){0,3})\Z"
)
_NEAR = 24  # characters before a number that say so
_PART = lazily(
    r"[;；]|(?i:,\s*(?:but|it\s+is|the\s+(?:right|correct|real|actual)))|应[为是]|实际|正确"
)


def is_taken_back(text: str, view: View, place: int) -> bool:
    """Whether a number at a place is one that somebody had written, and that is taken back."""
    if _ERRED.search(text, max(view.sentence.start, place - _NEAR), place):
        return True
    words = _CORRECTS.search(text, view.sentence.start, place)
    return words is not None and _PART.search(text, words.end(), place) is None


_FIGURE = lazily(r"(?i:\b(?:figure|number|value|result|one)\b)|数字|数据")


def corrects(context: Context, view: View, place: int) -> bool:
    """Whether a number at a place is the right one, which the sentence before had wrong."""
    layout = context.layout
    here = layout.sentence_at(view.sentence.start)
    if not here or layout.sentences[here - 1].block != view.sentence.block:
        return False
    before = layout.sentences[here - 1]
    return (
        _CORRECTS.search(layout.visible, before.start, before.end) is not None
        and _FIGURE.search(layout.visible, view.sentence.start, place) is not None
    )
