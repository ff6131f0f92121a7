"""Tables of scores: models in one direction, tests in the other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from functools import partial

from llmdata.extract.context import Context
from llmdata.extract.grids import (
    Grid,
    Span,
    above,
    columns_of_times,
    grids,
    number_of,
    upright,
)
from llmdata.extract.leaderboards.columns import (
    are_places,
    board_of_ranks,
    board_of_scores,
    date_in,
    holds_places,
    is_medal,
    ordinal_columns,
    ranking_scores,
    tells_ranks,
)
from llmdata.extract.observation import Cell, Observation
from llmdata.extract.results.remarks import scores_in_remarks
from llmdata.extract.results.tables_dated import date_above
from llmdata.extract.results.units import is_share
from llmdata.lazily import lazily
from llmdata.mentions import DateMention, Entity, Mention

_SCORE = lazily(
    r"[\s*]*(?:(?P<about>[~≈约])|(?P<below>不到|不足|[<＜]|(?i:under|below)\b)|(?P<above>超过|[>＞]|(?i:over|above)\b))?[\s*]*(?P<value>\d,\d{3}|\d{1,4}(?:\.\d+)?)(?:\s*±\s*\d{1,3}(?:\.\d+)?)?(?:\s*[/／]\s*(?P<whole>\d{1,3})(?!\d|[.,]\d))?\s*(?P<unit>%|％|(?i:pts?|points?|problems?|tasks?)|分|道题?|题)?[\s*]*(?:[（(\[][^（()）]{0,24}[）)\]])?[\s*†‡]*"
)
_UNITS = {"%": "percent", "％": "percent"}


def scores_of_tables(context: Context) -> Iterator[Observation]:
    """The scores of every table whose heads, first column or words above name tests."""
    for grid in map(partial(upright, context), grids(context)):
        heads = [_only(context, span) for span in grid.head]
        values = _columns_of_values(context, grid)
        dated = columns_of_times(context, grid, _VALUE_HEAD)
        whole = _test_beside(context, grid, heads, values or list(dated))
        alone = _model_beside(context, grid, values)
        ranking = board_of_scores(context, grid)  # its scores stand with the ranks
        scored = [
            (column, head)
            for column, head in enumerate(heads)
            if head is not None and board_of_ranks(context, grid, column) is None
            if ranking is None or column != ranking[1]
        ]
        yield from _medallists(context, grid)
        for row in grid.rows:
            named = _named(context, row)
            tests = _distinct([m for m in named if m.entity.type == "benchmark"])
            first = _only(context, row[0])
            models = [first] if first is not None and _is_model(first) else _contestants(named)
            contest = len(tests) == 1 and tests[0].entity.kind == "competition"
            when = date_in(context, row) if contest else None
            if len(tests) == 1 and len(models) == 1 and (contest or len(values) == 1):
                for column in values:
                    yield from _scored(context, tests[0], models[0], grid, row, column, when)
            elif len(tests) == 1 and alone is not None:
                for column in values:
                    yield from _scored(context, tests[0], alone, grid, row, column, when)
            elif whole is not None and len(models) == 1:
                for column in values or dated:
                    yield from _scored(
                        context, whole, models[0], grid, row, column, dated.get(column)
                    )
            if len(models) == 1 and _is_model(models[0]):
                yield from scores_in_remarks(context, grid, row, models[0])
            if len(tests) == 1:
                yield from _best(context, tests[0], grid, row, dated)
            for column, head in scored:
                if head.entity.type == "benchmark" and len(models) == 1:
                    yield from _scored(context, head, models[0], grid, row, column)
                elif head.entity.type != "benchmark" and len(tests) == 1:
                    yield from _scored(context, tests[0], head, grid, row, column, when)


def _medallists(context: Context, grid: Grid) -> Iterator[Observation]:
    """Who won a medal, under its head: `| Contest | Gold | Silver |`."""
    text = context.layout.visible
    medals = {i: told for i, head in enumerate(grid.head) if (told := _medal(text, head))}
    for row in grid.rows if medals else ():
        tests = [m for m in _named(context, row) if m.entity.type == "benchmark"]
        if len(tests) != 1:
            continue
        for column, medal in medals.items():
            if tests[0].entity.kind != "competition" and is_medal(context, grid.head[column]):
                continue  # a place on a board
            named = context.mentions.entities_in(*row[column])
            for who in [m for m in named if m.entity.type in ("model", "organization")]:
                cells = {
                    "subject_name": Cell(who.entity.name, "stated", who.start, who.end),
                    "benchmark": Cell(tests[0].entity, "derived"),
                    "outcome": replace(medal["outcome"], origin="context"),
                }
                date = date_in(context, row)
                yield Observation(
                    *("benchmark_results", "result.table", who.start, who.entity, cells),
                    *(date, "context"),
                )


_VALUE_HEAD = lazily(
    r"[\s*]*[%％][\s*]*|\W*(?:平均|总体|综合|最[佳好高强]|(?i:average|avg\.?|mean|overall)|(?:综合|平均|总|最终|最高|最好|最佳|官方|实测|首次|单次|我们的)?的?(?:得分|分数|成绩|结果|准确率|正确率|通过率|解决率|完成率|成功率|评分|总分|分)"
    r"|(?i:(?:%|per\s?cent(?:age)?)\s+(?:correct|solved|resolved|passed))|年?(?:的|底|末)?(?:最[好佳高强]|领先)(?:成绩|得分|分数|水平)?|(?i:(?:the\s+)?(?:best|top|record|state\s+of\s+the\s+art|sota)(?:\s+(?:score|result))?(?:\s+(?:at|as\s+of|by|in)(?:\s+the)?)?(?:\s+end(?:\s+of)?)?)|(?i:(?:(?:our|best|avg\.?|average|mean|final|overall|total|reported|official)\s+)?(?:scores?|results?|accuracy|acc\.?|pass(?:\s+rate|\s*@\s*1|ed)?|performance|success(?:\s+rate)?|resolved|solved|resolution\s+rate|solve\s+rate|completion(?:\s+rate)?|correct|marks?|medals?|awards?))|奖牌|奖项)"
    r"(?:\s*[（(][^（）()]{0,12}[)）])?\W*"
)


def _columns_of_values(context: Context, grid: Grid) -> list[int]:
    """The columns whose head says that they hold scores, and not of what."""
    text = context.layout.visible
    if not any(text[slice(*head)].strip() for head in grid.head):  # names, and shares beside them
        return [
            i
            for i, _ in enumerate(grid.head)
            if i and all(_SHARE.fullmatch(text, *row[i]) for row in grid.rows)
        ]
    return [i for i, span in enumerate(grid.head) if _VALUE_HEAD.fullmatch(text, *span)]


_SHARE = lazily(r"[\s*]*\d{1,3}(?:\.\d+)?\s*[%％][\s*]*")


_ABOVE = 3  # blocks above a table that may tell what it is of


def _test_beside(
    context: Context, grid: Grid, heads: list[Mention | None], values: list[int]
) -> Mention | None:
    """The one test that stands above a table of models and scores.

    `SWE-bench Verified 成绩：`, a heading. A ranking's table is read with the ranks.
    """
    if any(m is not None for m in heads) or not values:
        return None
    for block in above(context, grid, _ABOVE):
        named = context.mentions.entities_in(block.start, block.end)
        tests = _distinct([m for m in named if m.entity.type == "benchmark"])
        if tests:
            one = tests[0] if len(tests) == 1 else None
            told = (block.start, block.end)
            ranked = one is not None and _is_ranking(context, grid, one, values[0], told)
            return None if ranked else one
    return None


def _model_beside(context: Context, grid: Grid, values: list[int]) -> Mention | None:
    """The one model that a table of tests and scores is of, where no cell names one.

    The lead-in tells it, or a heading, or what stands right above.
    """
    named = [m for row in (grid.head, *grid.rows) for m in _named(context, [*row])]
    if not values or grid.lead is None or any(m.entity.type == "model" for m in named):
        return None
    tests = [m for m in named if m.entity.type == "benchmark"]
    if len(values) > 1 and any(m.entity.kind != "competition" for m in tests):
        return None  # only of a contest points and medals stand side by side
    layout, lead = context.layout, grid.lead
    headings = [layout.blocks[i] for i in layout.headings(number_of(context, grid))]
    introduces = layout.visible[lead.start : lead.end].rstrip(" *").endswith((":", "："))
    for block in [lead, *headings] if introduces else [*headings, lead]:
        inside = context.mentions.entities_in(block.start, block.end)
        if models := _distinct([m for m in inside if m.entity.type == "model"]):
            return models[0] if len(models) == 1 else None
    return None


def _is_ranking(context: Context, grid: Grid, test: Mention, values: int, told: Span) -> bool:
    """Whether a table gives places: their scores stand with the ranks then."""
    text = context.layout.visible
    cells = [row[values] for row in grid.rows]
    if holds_places(context, grid) or (tells_ranks(text, told) and are_places(context, cells)):
        return True
    if ranking_scores(context, grid, told) is not None:
        return True
    percent = any("%" in text[slice(*cell)] for cell in [told, *cells])
    counted = _CORRECT.search(text, *grid.head[values]) is not None
    return test.entity.kind == "leaderboard" and (counted or not percent)


# What a board counts, and ranks by.
_CORRECT = lazily(r"(?i:\bcorrect\b)")


def _best(
    context: Context, test: Mention, grid: Grid, row: list[Span], dated: dict[int, DateMention]
) -> Iterator[Observation]:
    """Cells of a test's row that name whose score they hold: `88.0 (GPT-9)`, `GPT-9: 88.0`."""
    text = context.layout.visible
    best = [i for i, head in enumerate(grid.head) if _BEST.fullmatch(text, *head)]
    if test.entity.kind == "leaderboard":  # those of places are its entries
        best = [i for i in best if i not in ordinal_columns(context, grid)]
    for column in (*dated, *(i for i in best if i not in dated)):
        date = dated.get(column)
        start, end = row[column]
        models = _contestants(context.mentions.entities_in(start, end))
        if len(models) != 1:
            continue
        before, behind = (start, models[0].start), (models[0].end, end)
        for place, other in ((before, behind), (behind, before)):
            score = _CITED.fullmatch(text, *place)
            if score is not None and not text[slice(*other)].strip(" *()（）[]"):
                span = score.span("s")
                yield from _scored(context, test, models[0], grid, row, column, date, span)


# Over those who had the best scores.
_BEST = lazily(
    r"\W*(?:(?i:(?:the\s+)?(?:best|winners?|top|leaders?|records?|SOTA|state\s+of\s+the\s+art|champions?|runners?[\s-]?up|second(?:\s+best)?)(?:\s+(?:model|score|result))?)|最[佳高强好](?:模型|成绩|得分)?|冠军|亚军|季军|第[一二三]名?|领先者?|纪录)\W*"
)
_CITED = lazily(
    r"[\s*,，:：(（\[–—-]*(?P<s>(?:(?:不到|不足|超过|[约~≈<>＜＞]|(?i:under|below|over|above)\b)\s*)?\d[\d,.]*\s*[%％]?)[\s*,，:：)）(（\]\[–—-]*"
)


def _named(context: Context, row: list[Span]) -> list[Mention]:
    return [m for cell in row if (m := _only(context, cell)) is not None]


def _is_model(mention: Mention) -> bool:
    return mention.entity.type == "model"


def _contestants(named: list[Mention]) -> list[Mention]:
    """The models that a row names, or the makers where it names none."""
    for kind in ("model", "organization"):
        if found := _distinct([m for m in named if m.entity.type == kind]):
            return found
    return []


def _distinct(mentions: list[Mention]) -> list[Mention]:
    return list({m.entity.id: m for m in reversed(mentions)}.values())


def _scored(
    context: Context,
    test: Mention,
    subject: Mention,
    grid: Grid,
    row: list[Span],
    column: int,
    date: DateMention | None = None,
    place: Span | None = None,
) -> Iterator[Observation]:
    """The score or the medal in a cell, or at a place of it; its head or the line above may say that
    all are per cent."""
    text, cell = context.layout.visible, place or row[column]
    heading = text[slice(*grid.head[column])]
    if _OF_ALL.fullmatch(text, *grid.head[0]):
        heading += "%"  # `| Benchmark (%) | A | B |`
    if grid.lead is not None and grid.lead.start <= test.start < grid.lead.end:
        heading += text[grid.lead.start : grid.lead.end]
    if (group := grid.over(column)) is not None:
        heading += text[slice(*group)]
    heading += "".join("%" for other in row if _PER_CENT.fullmatch(text, *other))
    told = _medal(text, cell) or _score(text, cell, "%" in heading, test.entity)
    if told is None or (subject.entity.type != "model" and test.entity.kind != "competition"):
        return
    cells = {
        "subject_name": Cell(subject.entity.name, "context", subject.start, subject.end),
        "benchmark": Cell(test.entity, "derived"),
        **told,
    }
    date = date or date_above(context, grid)
    yield Observation(
        "benchmark_results", "result.table", cell[0], subject.entity, cells, date, "context"
    )


_OF_ALL = lazily(
    r"\W*(?i:benchmarks?|tests?|evals?|evaluations?|tasks?|datasets?|models?|基准|测试|评测|任务|数据集|测试集|项目|指标|模型)\w{0,4}\s*[(（]\s*(?:[%％]|(?i:in\s+)?(?i:per\s?cent)|百分比|(?:单位)[:：]?\s*[%％])\s*[)）]\W*"
)
_PER_CENT = lazily(r"[\s*]*(?:[%％]|(?i:per\s?cent(?:age)?)|百分比)[\s*]*")


def _score(text: str, cell: Span, percent: bool, test: Entity) -> dict[str, Cell] | None:
    match = _SCORE.fullmatch(text, *cell)
    if match is None:
        return None
    value = match.span("value")
    number, whole = float(match["value"].replace(",", "")), match["whole"]
    if whole is not None and (number > float(whole) or "%" in (match["unit"] or "")):
        return None
    percent = (percent or is_share(number, test)) and not (match["unit"] or whole)
    unit = _UNITS.get(match["unit"] or "", "percent" if percent else "point")
    if _PROBLEMS.match(match["unit"] or "") or (
        not match["unit"] and whole and int(whole) <= _MOST_PROBLEMS
    ):
        unit = "problem"  # `5/6`, and not `36/42`
    written = match["unit"] is not None
    sign = next((s for g, s in _SIGNS.items() if match[g]), "=")
    return {
        "comparator": Cell(sign, "stated", *value),
        "value": Cell(float(Decimal(match["value"].replace(",", ""))), "stated", *value),
        "unit": Cell(unit, "stated", *match.span("unit"))
        if written
        else Cell(unit, "derived", *value),
    }


_SIGNS = {"about": "~", "below": "<", "above": ">"}
_PROBLEMS = lazily(r"(?i:problems?|tasks?)|道?题|道")
_MOST_PROBLEMS = 24  # of a contest; more of them are points


_MEDAL = lazily(
    r"\W*(?:(?P<gold>金牌|金|🥇|(?i:gold))|(?P<silver>银牌|银|🥈|(?i:silver))|(?P<bronze>铜牌|铜|🥉|(?i:bronze)))"
    r"(?i:[\s-]*(?:medals?|level|水平))?(?:\s*[（(][^（()）]{0,32}[)）])?\W*"
)


def _medal(text: str, cell: Span) -> dict[str, Cell] | None:
    match = _MEDAL.fullmatch(text, *cell)
    if match is None:
        return None
    which = match.lastgroup or "gold"
    return {"outcome": Cell(f"{which}_medal", "stated", *match.span(which))}


_TYPES = frozenset({"model", "benchmark", "organization"})


def _only(context: Context, cell: Span) -> Mention | None:
    """The one model or test that a cell names, or the one maker where it names neither."""
    named = [m for m in context.mentions.entities_in(*cell) if m.entity.type in _TYPES]
    things = [m for m in named if m.entity.type != "organization"] or named
    return things[0] if len({m.entity.id for m in things}) == 1 else None
