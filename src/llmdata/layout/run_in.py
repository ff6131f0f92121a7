"""Paragraphs that stand for headings: short, set off as a whole, and several of them in a section."""

from __future__ import annotations

from collections import Counter

from llmdata.layout.structure import RUN_IN, Block
from llmdata.lazily import lazily

_LONGEST = 48
_SET_OFF = lazily(
    r"(?:\*\*|__)(?=\S)[^*_\n]+(?:\*\*|__)[:：]?"  # **March**
    r"|(?:\*\*)?(?:【[^】\n]+】|\[[^\]\n]+\])(?:\*\*)?[:：]?"  # 【三月】
    r"|(?:\*\*)?[■◆●◎◉▍▌★☆▶►※❖]\s*[^。！？\n]+"  # ■ March
    r"|(?:\*\*)?(?:[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十]{1,2}[）)])[^。！？\n]+"  # 三、四月
)
_STOPS = lazily(r"[.。!！?？;；][*_\s]*\Z")


def is_run_in(paragraph: str) -> bool:
    """Whether a paragraph of the source may stand for a heading, if others beside it do."""
    words = paragraph.strip()
    return (
        len(words) <= _LONGEST
        and _SET_OFF.fullmatch(words) is not None
        and _STOPS.search(words) is None
    )


def keep_parallel(blocks: list[Block]) -> None:
    """Leave the level of such paragraphs only where a section has more than one of them."""
    so_many = Counter(block.section for block in blocks if block.level == RUN_IN)
    for block in blocks:
        if block.level == RUN_IN and (block.kind != "paragraph" or so_many[block.section] < 2):
            block.level = 0
