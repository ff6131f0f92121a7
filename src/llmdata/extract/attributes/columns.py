"""What the columns of a table say of the models in its rows: `| Model | Params | License | Open |`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from llmdata.extract.attributes.licenses import licenses_in
from llmdata.extract.context import Context
from llmdata.extract.grids import Grid, Span, grids, upright
from llmdata.extract.observation import Cell
from llmdata.lazily import lazily
from llmdata.mentions import Mention

_SIZES = lazily(
    r"[\s*_]*(?:(?:total|model|#)\s*)?(?:param(?:eter)?s?|size)(?:\s+(?:count|size|total))?[\s*_]*(?P<unit>[（(]\s*(?:b|bn|billions?|十亿)\s*[）)])?[\s*_]*"
    r"|[\s*_]*(?:模型)?(?:总)?(?:参数(?:量|规模|数)?|規模|规模|尺寸|大小)[\s*_]*",
    re.IGNORECASE,
)
_LICENSES = lazily(
    r"[\s*_]*(?:(?:model|open)\s+)?(?:licen[cs]es?|licen[cs]ing)[\s*_]*|[\s*_]*(?:开源)?(?:许可(?:证|协议)?|授权(?:协议)?|协议)[\s*_]*",
    re.IGNORECASE,
)
_OPENNESS = lazily(
    r"[\s*_]*(?:is\s+)?(?:open|weights)(?:[- ]?(?:source|sourced|weights?))?(?:\s+available)?\s*\??[\s*_]*|[\s*_]*(?:是否|有无)?(?:开源|开放权重|开放|(?:模型)?权重)(?:情况|与否|状态)?[\s*_？?]*",
    re.IGNORECASE,
)
_YES = lazily(
    r"[\s*_]*(?:yes|✓|✔️?|✅|open(?:[- ](?:source|weights?))?|是|有|开源|开放(?:权重)?|全开源)[\s*_]*",
    re.IGNORECASE,
)
_NO = lazily(
    r"[\s*_]*(?:no|✗|✘|❌|closed(?:[- ]source)?|proprietary|否|闭源|专有|[不未](?:开源|开放|公开))[\s*_]*",
    re.IGNORECASE,
)
_ACTIVE = lazily(
    r"(?:of\s+which\s+)?(?:activ\w+)\s*:?\s*\Z|(?:激活|活跃)(?:参数)?\s*\Z|\bA\Z", re.IGNORECASE
)
_NUMBER = lazily(r"[\s*_~≈约]*(?P<n>\d{1,4}(?:\.\d{1,2})?)[\s*_]*")

Stated = tuple[Mention, str, Cell]
Reader = Callable[[Context, Span, Span], Cell | None]  # of a cell and the head of its column


def stated_in_columns(context: Context) -> Iterator[Stated]:
    """The attributes that columns give, each with the model of its row and the column of `models`."""
    for table in grids(context):
        grid = upright(context, table)
        readers = _readers(context, grid)
        if not readers:
            continue
        for row in grid.rows:
            model = _model_of(context, row)
            if model is None:
                continue
            for place, column, read in readers:
                cell = read(context, row[place], grid.head[place])
                if cell is not None and not (column == "parameters_b" and model.entity.billions):
                    yield model, column, cell


def _readers(context: Context, grid: Grid) -> list[tuple[int, str, Reader]]:
    """The columns that tell an attribute: the place of each, the column of `models`, and how it is read."""
    text = context.layout.visible
    return [
        (place, column, read)
        for place, head in enumerate(grid.head)
        for pattern, column, read in _COLUMNS
        if head[0] < head[1] and pattern.fullmatch(text, *head)
    ]


def _model_of(context: Context, row: list[Span]) -> Mention | None:
    """The one model that the first cell of a row with any names."""
    for cell in row:
        named = {m.entity.id: m for m in context.mentions.entities_in(*cell)}
        models = [m for m in named.values() if m.entity.type == "model"]
        if models:
            return models[0] if len(models) == 1 else None
    return None


def _size(context: Context, cell: Span, head: Span) -> Cell | None:
    """The size of the whole model in a cell: the first, if that is not the part that is active."""
    text = context.layout.visible
    sizes = context.mentions.sizes_in(*cell)
    if sizes:
        first = sizes[0]
        if _ACTIVE.search(text, cell[0], first.start):
            return None
        return Cell(float(first.billions), "stated", first.start, first.end)
    counted = _SIZES.fullmatch(text, *head)
    number = _NUMBER.fullmatch(text, *cell) if counted and counted["unit"] else None
    return Cell(float(number["n"]), "stated", *number.span("n")) if number else None


def _license(context: Context, cell: Span, _: Span) -> Cell | None:
    for license, start, end in licenses_in(context.layout.visible, *cell):
        return Cell(license, "stated", start, end)
    return None


def _openness(context: Context, cell: Span, _: Span) -> Cell | None:
    text = context.layout.visible
    for pattern, value in ((_YES, True), (_NO, False)):
        if pattern.fullmatch(text, *cell):
            return Cell(value, "stated", *cell)
    return None


_COLUMNS = (
    (_SIZES, "parameters_b", _size),
    (_LICENSES, "license", _license),
    (_OPENNESS, "open_weights", _openness),
)
