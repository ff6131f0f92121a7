"""Days in numbers alone where running text goes from one to the next: `9.29，A。10.15，B；11.24，C`.

Chinese notes begin their sentences, or their paragraphs, so, or set them in brackets behind names
(`A（3.6）、B（4.29）`). One such number could be a version or a share; several in a row that go one
way in time, and do not only count up behind a point, are days. Amid a clause (`A 3/6 上线`) they are
days where words for what is done on one follow, and the text has several.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from llmdata.grammar.dates import DateWords
from llmdata.layout import Layout
from llmdata.lazily import lazily
from llmdata.mentions.numeric_days import HEAD, are_days, fits, order_of, words_of

_Head = tuple[int, re.Match[str]]  # with the index of its block
_FEWEST = 2
_OPENS = lazily(r"[；;]\s*")
_BRACKETED = lazily(
    r"(?<=[\w\u4e00-\u9fff*_”])\s?[（(](?P<a>\d{1,2})(?P<sep>[./])(?P<b>\d{1,2})(?P<last>)(?P<year>)(?=[）)，,])"
)
# … before its day of the week: `1/20（一）`.
_WITH_WEEKDAY = lazily(
    r"(?<![\d./])(?P<a>1[0-2]|0?[1-9])(?P<sep>/)(?P<b>3[01]|[12]\d|0?[1-9])(?P<last>)(?P<year>)\s?(?=[（(](?:周|週|星期|礼拜)?[一二三四五六日天][）)])"
)
# … with two digits for the year: `X（25.08.07）、Y（25.07.09）`.
_SHORT_YEAR = lazily(
    r"(?<=[（(])(?P<year>2[2-9])(?P<sep>[./-])(?P<month>0[1-9]|1[0-2])(?P=sep)(?P<day>0[1-9]|[12]\d|3[01])(?=[）)，,])"
)
# Amid a clause, before what is done on a day or what is but a time.
_AMID = lazily(
    r"(?<=[\s*])(?P<a>1[0-2]|0?[1-9])(?P<sep>/)(?P<b>3[01]|[12]\d|0?[1-9])(?P<last>)(?P<year>)"
    r"(?=\s+(?:在|起(?!码)|前后|期间|凌晨|[当那这][天日晚一]|[早晚上下中午夜]|一[天日]|正式|宣布|发布|上线|推出|开源|开放|放出|官宣|公布|公测|内测|预告|更新|首发|亮相|下线|下架|流出|透露|披露|曝光|泄露|收购|完成))"
)
# Where nothing but a day can stand: `截至 9/28`, `（09-30）` at the end of what it dates.
_SURELY = lazily(
    r"(?:(?<=截至)|(?<=截至\s)|(?<=截止)|(?<=截止\s)|(?<=截止到)|(?<=截止到\s))(?P<a>1[0-2]|0?[1-9])(?P<sep>[./-])(?P<b>3[01]|[12]\d|0?[1-9])(?P<last>)(?P<year>)(?![\d./-]|\s*[%％])"
)
_CLOSING = lazily(
    r"(?<=[（(])(?P<a>1[0-2]|0[1-9])(?P<sep>[/-])(?P<b>3[01]|[12]\d|0[1-9])(?P<last>)(?P<year>)(?=[）)]\W*(?:\n|\Z))"
)
_SEVERAL = 3
# A share of something, or a version of it: `1/2 的人`, `3.5 版`.
_MEASURES = lazily(r"\s*(?:的|版|代|倍|折|%|％|[以之]?[上下]|左右|[个名位家块元亿万分])")


def running_days(layout: Layout) -> Iterator[tuple[int, DateWords]]:
    """The days that sentences of Chinese running text begin with, and those in brackets behind names,
    with the index of their block."""
    if layout.document.language != "zh":
        yield from _behind_names(layout)
        return
    run: list[_Head] = []
    for here in _heads(layout):
        if run and not _goes_on(run[-1], here):
            yield from _of_run(run)
            run = []
        run.append(here)
    yield from _of_run(run)
    short: list[_Head] = []
    for index, block in enumerate(layout.blocks):
        if block.kind in ("paragraph", "item"):
            found = _BRACKETED.finditer(layout.visible, block.start, block.end)
            yield from _of_run([(index, match) for match in found])
            for words in (_SURELY, _CLOSING, _WITH_WEEKDAY):
                for head in words.finditer(layout.visible, block.start, block.end):
                    yield index, words_of(head, "month first")
            found = _SHORT_YEAR.finditer(layout.visible, block.start, block.end)
            short += [(index, match) for match in found]
    if len(short) >= _FEWEST:
        for index, match in short:
            year, month, day = (int(match[name]) for name in ("year", "month", "day"))
            yield index, DateWords(*match.span(), year=2000 + year, month=month, day=day)
    amid = [
        (index, match)
        for index, block in enumerate(layout.blocks)
        for match in _AMID.finditer(layout.visible, block.start, block.end)
    ]
    if len(amid) >= _SEVERAL:
        yield from ((block, words_of(head, "month first")) for block, head in amid)


# In English only behind a slash: `A (3/6), B (4/29)`.
_SLASHED = lazily(r"(?<=[\w*_”])\s?\((?P<a>\d{1,2})(?P<sep>/)(?P<b>\d{1,2})(?P<last>)(?P<year>)\)")
_TWELVE = 12


def _behind_names(layout: Layout) -> Iterator[tuple[int, DateWords]]:
    """The days in brackets of an English block, where a number above twelve tells which the month is.

    Marks out of a whole all have the same one behind the sign: `A (13/20), B (15/20)`.
    """
    for index, block in enumerate(layout.blocks):
        if block.kind not in ("paragraph", "item"):
            continue
        found = list(_SLASHED.finditer(layout.visible, block.start, block.end))
        if len(found) < _FEWEST or len({match["b"] for match in found}) == 1:
            continue
        order = order_of(layout, found)
        if order and max(int(match[key]) for match in found for key in "ab") > _TWELVE:
            yield from ((index, words_of(match, order)) for match in found)


def _heads(layout: Layout) -> Iterator[_Head]:
    """What may be a day at the head of a sentence of running text, or behind a semicolon in it."""
    for sentence in layout.sentences:
        if layout.blocks[sentence.block].kind != "paragraph":
            continue
        places = [sentence.start]
        places += [sign.end() for sign in _OPENS.finditer(layout.visible, *sentence[:2])]
        for place in places:
            head = HEAD.match(layout.visible, place, sentence.end)
            if head is not None and _MEASURES.match(layout.visible, head.end()) is None:
                yield sentence.block, head


def _goes_on(before: _Head, here: _Head) -> bool:
    """Whether two heads are of one run: of one paragraph, or of two that stand one below another."""
    return here[0] - before[0] <= 1 and before[1]["sep"] == here[1]["sep"]


def _of_run(run: list[_Head]) -> Iterator[tuple[int, DateWords]]:
    heads = [head for _, head in run]
    if len(run) >= _FEWEST and are_days(heads) and fits(heads, "month first"):
        yield from ((block, words_of(head, "month first")) for block, head in run)
