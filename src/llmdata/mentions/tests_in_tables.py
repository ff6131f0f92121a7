"""Tests that no registry knows, by the company they keep: a row of scores among those of known tests.

`| Eval | GPT-9 | GLM-9 |` above `| MMLU | 90% | 88% |` and `| Internal coding tasks | 49% | 45% |`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from llmdata.layout import Block, Layout
from llmdata.lazily import lazily
from llmdata.mentions.entities import Mention, overlaps, spans
from llmdata.mentions.named_tests import unlisted
from llmdata.mentions.no_names import NO_NAMES
from llmdata.registry import slug

_KNOWN = 2  # rows of known tests without which nothing is known of the others
_LONGEST = 60  # characters of a test's name
_SCORE = lazily(
    r"[\s*~≈]*\d{1,3}(?:\.\d{1,2})?\s*(?P<percent>[%％])?[\s*†‡]*(?:[（(\[][^（()）]{0,24}[）)\]])?[\s*†‡]*"
)
_BLANK = lazily(r"[\s*_.…/\\–—―−-]*|(?i:\s*n/?a\s*)")
_MARKUP = " \t*_`"
# Labels that say how rows are summed up, or that count something else than what was solved.
_NO_TEST = lazily(
    r"(?i:.*\b(?:averages?|overall|mean|median|totals?|sum|prices?|pricing|costs?|param(?:eter)?s?|size|context|window|speed|latency|throughput|tokens?|seconds|time|rank(?:ing)?|votes?|correct|accuracy|scores?|rates?|percent|shares?|release[ds]?|licen[cs]e|input|output|cutoff|memory|layers|heads|error|hallucination|refusal|wer|cer)\b.*)"
    r"|.*(?:平均|总分|总体|综合|合计|价格|成本|参数|规模|上下文|窗口|速度|延迟|吞吐|时间|排名|票数|发布|许可|输入|输出|错误率|幻觉|拒答).*"
)
# One plain word is a field (`Coding`), no test.
_NAME = lazily(r"(?=.*[A-Z\u4e00-\u9fff])(?:.*\S\s+\S.*|.*[A-Za-z].*[A-Z\d].*|.*\d.*)")


def tests_in_tables(layout: Layout, mentions: list[Mention]) -> Iterator[Mention]:
    """The labels of rows that can but be tests, among rows of tests that are known."""
    taken = spans(mentions)
    tests = spans([m for m in mentions if m.entity.type == "benchmark"])
    models = spans([m for m in mentions if m.entity.type == "model"])
    for head, rows in _tables(layout):
        if not any(overlaps(*cell, models) for cell in head.cells[1:]):
            yield from _in_columns(layout, head, rows, models, taken)
            continue
        known = [row for row in rows if overlaps(*row.cells[0], tests)]
        percent = {_is_percent(layout, row) for row in known}
        if len(known) < _KNOWN or None in percent:
            if not _is_of_tests(layout, head, rows, models):
                continue
            percent = {_is_percent(layout, row) for row in rows} - {None}
        bare = Counter(_bare(layout.visible[slice(*row.cells[0])]) for row in rows)
        for row in rows:
            label = _label(layout, row.cells[0])
            if label is not None:
                start, name = label[0], layout.visible[slice(*label)]
                alone = bare[_bare(layout.visible[slice(*row.cells[0])])] == 1
                label = (start, start + len(_bare(name))) if alone else label
            if label is None or overlaps(*row.cells[0], taken):
                continue
            if _is_percent(layout, row) in percent:
                name = layout.visible[slice(*label)]
                test = unlisted(name, "benchmark")
                yield Mention(*label, test)


_OF_TESTS = lazily(
    r"[\s*_]*(?i:(?:benchmarks?|tests?|evals?|evaluations?|exams?)\b)[^|]{0,12}|[\s*_]*(?:基准|测试|评测|考试|测试集|评测集|项目|指标)[^|]{0,10}"
)


def _is_of_tests(
    layout: Layout, head: Block, rows: list[Block], models: list[tuple[int, int]]
) -> bool:
    """Whether a table of several models says that its rows are tests, or has but per cent under them."""
    if sum(overlaps(*cell, models) for cell in head.cells[1:]) < _SEVERAL or len(rows) < _SEVERAL:
        return False
    if _OF_TESTS.fullmatch(layout.visible, *head.cells[0]):
        return True
    blank = _BLANK.fullmatch(layout.visible, *head.cells[0]) is not None
    return blank and all(_is_percent(layout, row) for row in rows)


def _in_columns(
    layout: Layout,
    head: Block,
    rows: list[Block],
    models: list[tuple[int, int]],
    taken: list[tuple[int, int]],
) -> Iterator[Mention]:
    """The tests over columns that hold but per cent, where every row is of a model."""
    of_models = [row for row in rows if overlaps(*row.cells[0], models)]
    if len(of_models) < max(_SEVERAL, len(rows) - 1):
        return
    for number, cell in enumerate(head.cells[1:], 1):
        scores = [_SCORE.fullmatch(layout.visible, *row.cells[number]) for row in of_models]
        label = _label(layout, cell)
        if label is None or overlaps(*cell, taken):
            continue
        if layout.visible[slice(*label)].split()[0] in NO_NAMES:
            continue  # `December 2025`
        if all(score is not None and score["percent"] for score in scores):
            yield Mention(*label, unlisted(layout.visible[slice(*label)], "benchmark"))


_SEVERAL = 2  # models, or tests, of a table that compares

# `LOFT (128k)`, `MRCR (8 needles)`: how a test was set, which is no part of its name where the table has
# it but once.
_SETTING = lazily(
    r"\s*[（(](?:[^()（）]{0,16}?\d[\w.@ -]{0,16}|(?i:(?:no|with|without|w/o?)\s[^()（）]{1,20}|avg|average|pass@k|zero-shot|full|subset|text[- ]only))[)）][\s*_`]*\Z"
)


def _bare(name: str) -> str:
    setting = _SETTING.search(name)
    found = name[: setting.start()] if setting is not None else name
    return found if _NAME.fullmatch(found.strip(_MARKUP)) and len(found) > 2 else name


def _tables(layout: Layout) -> Iterator[tuple[Block, list[Block]]]:
    """The tables of a document: the last row of heads of each, and its rows of the same length."""
    head: Block | None = None
    rows: list[Block] = []
    for block in [*layout.blocks, None]:
        if block is not None and block.kind == "row" and not block.head:
            if head is not None and len(block.cells) == len(head.cells):
                rows.append(block)
            continue
        if head is not None and rows:
            yield head, rows
        rows = []
        head = block if block is not None and block.kind == "row" else None


def _is_percent(layout: Layout, row: Block) -> bool | None:
    """Whether the scores of a row are per cent; None where a cell holds no score, or none does."""
    found = [
        _SCORE.fullmatch(layout.visible, *cell)
        for cell in row.cells[1:]
        if _BLANK.fullmatch(layout.visible, *cell) is None
    ]
    if not found or None in found:
        return None
    return any(match["percent"] for match in found if match is not None)


def _label(layout: Layout, cell: tuple[int, int]) -> tuple[int, int] | None:
    """Where the name of a test stands in the first cell of a row, if it can be one."""
    words = layout.visible[slice(*cell)]
    name = words.strip(_MARKUP)
    if not 2 < len(name) <= _LONGEST or _NO_TEST.fullmatch(name) or not _NAME.fullmatch(name):
        return None
    start = cell[0] + words.index(name)
    return (start, start + len(name)) if slug(name) else None
