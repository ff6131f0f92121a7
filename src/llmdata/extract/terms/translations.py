"""Terms told in two languages: a Chinese name behind the English one, and one told without it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from llmdata.extract.context import Context
from llmdata.extract.observation import Cell, Observation
from llmdata.lazily import lazily

# A Chinese name in brackets behind a term in Latin letters; a meaning has the words of one.
_BEHIND = lazily(
    r"[”」』\"’]?\s*[（(]\s*[“「]?(?P<zh>(?!指|即|意为|意指|就是|一种|一个|用|把|让|由|又)[\u4e00-\u9fff]{2,10})[”」]?\s*[）)]"
)
_NO_NAME = lazily(r"的|是|了|着|而")
# The English name in brackets behind the Chinese one.
_ENGLISH = lazily(r"[”」』\"]?\s*[（(]\s*[“\"]?(?P<en>[A-Za-z][A-Za-z0-9\- ]{1,40}?)[”\"]?\s*[）)]")
_MOST = 16  # places of a name that are looked at


def chinese_behind(text: str, end: int, last: int) -> re.Match[str] | None:
    """The Chinese name that brackets give to the English one which ends at `end`."""
    match = _BEHIND.match(text, end, last)
    return match if match is not None and not _NO_NAME.search(match["zh"]) else None


def by_english_names(context: Context, found: Sequence[Observation]) -> Iterator[Observation]:
    """The terms; those told by their Chinese name alone as what the text calls them in English."""
    known: dict[str, Cell] = {}
    for told in found:
        chinese = told.value("term_zh")
        if chinese is not None and told.value("term") != chinese:
            known.setdefault(chinese, replace(told.cells["term"], origin="context"))
    for told in found:
        chinese = told.value("term_zh")
        if chinese is not None and told.value("term") == chinese:
            english = known.get(chinese) or _in_text(context, chinese)
            if english is not None:
                told.cells["term"] = english
        yield told


def _in_text(context: Context, chinese: str) -> Cell | None:
    """The English name that stands in brackets behind the Chinese one, wherever the text has it."""
    text, at = context.layout.visible, -1
    for _ in range(_MOST):
        at = text.find(chinese, at + 1)
        if at < 0:
            break
        match = _ENGLISH.match(text, at + len(chinese))
        if match is not None and not context.mentions.entities_in(*match.span("en")):
            return Cell(match["en"], "context", *match.span("en"))
    return None
