"""Numbers of tables that look like years: `2000` below `12000`, `2048` below `Context`."""

from __future__ import annotations

from llmdata.grammar.dates import DateWords
from llmdata.layout import Layout
from llmdata.lazily import lazily

_YEAR = lazily(r"[\s*_~≈]*(?:19|20)\d\d[\s*_+]*")
_NUMBER = lazily(r"[\s*_~≈]*\d[\d,.]*\s*[KkMmBb%％万亿]?[\s*_+]*")
_DIGITS = 4
_OF_TIMES = lazily(
    r"年|时间|日期|何时|(?i:\b(?:years?|dates?|when|times?|released?|launch\w*|founded|since|until|cut-?off)\b)"
)
_COUNTS = lazily(
    r"上下文|窗口|长度|分数?\Z|(?i:\b(?:context|tokens?|length|window|elo|rating|scores?|points)\b)"
)


def is_number_of_a_column(layout: Layout, words: DateWords) -> bool:
    """Whether a year alone is a number of its column, as the head or the others in it tell."""
    if words.year is None or words.month is not None or words.end - words.start != _DIGITS:
        return False
    place = layout.cell_at(words.start)
    if place is None:
        return False
    text, (number, column) = layout.visible, place
    if not _YEAR.fullmatch(text, *layout.blocks[number].cells[column]):
        return False
    while number and not layout.blocks[number].head:
        number -= 1
        if layout.blocks[number].kind != "row":
            return False
    head = layout.blocks[number].cells[column : column + 1]
    if not head or _OF_TIMES.search(text, *head[0]):
        return False
    if _COUNTS.search(text, *head[0]):
        return True
    return any(
        _NUMBER.fullmatch(text, *cell) and not _YEAR.fullmatch(text, *cell)
        for cell in layout.below(number, column)
    )
