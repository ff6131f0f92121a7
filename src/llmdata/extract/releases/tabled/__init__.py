"""Tables of releases: what came out when, read by the roles of the columns.

The head tells a column's role, and where it is silent (`| | Model | |`) the cells do: dates below,
or names. So `| Month | OpenAI | Google |`, `| Maker | January | February |` and `| Model | Status |
Date |` are all read by the same few lines. A table of prices, scores or retirements has such columns
too: its heads say that it tells something else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from llmdata.extract.context import Context
from llmdata.extract.grids import Grid, Span, grids
from llmdata.extract.observation import Observation
from llmdata.extract.policy import Dating
from llmdata.extract.releases.steps import is_usable_date, step
from llmdata.extract.releases.terse.frames import is_other
from llmdata.extract.releases.terse.wording import FATE, GAINED, OUT, WIDER, is_feature, preview_in
from llmdata.extract.view import Token
from llmdata.mentions import DateMention, Mention

_RELEASED = re.compile(
    r"(?:发布|上线|推出|开源|首发|问世|发售|亮相)(?:时间|日期|年月|日|月份)?|(?i:\b(?:releas|launch|debut|ship)\w*\b(?:\s+(?:dates?|on))?|\bavailab\w+|\bintroduced\b|\b(?:came\s+)?out\b|\bfirst\s+(?:seen|out)\b|\bGA\b|\bgeneral\s+availability\b|\b(?:public|beta|preview)\b)|预览|公测|内测|正式版"
)
_WHEN = re.compile(
    r"\W*(?:(?i:date|when|month|day|week|time|quarter|dated|first\s+availability|available|since|from|start(?:ed)?)|日期|时间|月份|何时|日子|季度)(?:\s*[（(].*)?\W*"
)
# Columns of something else, and tables of it.
_OTHER_DATE = re.compile(
    r"(?i:\b(?:retire\w*|deprecat\w*|sunset\w*|end|until|expires?|shut\w*|removed|cut-?\s?off|knowledge|updated|checked|accessed|as\s+of|founded|price\w*|tested|last)\b)|退役|下线|下架|截止|停用|更新|知识|调价|降价|成立|测试"
)
_OTHER_TABLE = re.compile(
    r"(?i:\b(?:scores?|elo|rank\w*|leader|winner|price|prices|cost|input|output|accuracy|points|benchmark|SWE-bench|MMLU|GPQA|AIME|votes|share|revenue|event|incident|outage|paper|retired|deprecated|replacement|successor|task|verdict)\b)|得分|评分|排名|名次|价格|输入|输出|成绩|榜|论文|事件|替代|任务|用途"
)
_OLD, _NEW = (
    re.compile(r"\W*(?:(?i:old|former|previous|before|was|from)\b|旧|原|曾用|改名前|之前)"),
    re.compile(r"\W*(?:(?i:new|current|after|now|became|to)\b|新|现|改名后|之后)"),
)
_NAMING = re.compile(r"(?i:\bname|\brenam|\bbrand|\bcalled|\bwas\b|\bnow\b|\bbecame\b)|名")
_STAGE = re.compile(
    r"\W*(?:(?i:stage|status|state|phase|kind|type|what|notes?|remarks?|comments?|availability|change|step)|阶段|状态|类型|备注|说明|性质|形式|变化)\W*"
)
_FEATURE = re.compile(r"\W*(?:(?i:features?|capabilit(?:y|ies)|functions?)|功能|特性|能力)\W*")
_THINGS = ("model", "product")


@dataclass(frozen=True, slots=True)
class _Column:
    role: str  # when | released | stage | feature | names | other
    head: Span
    stage: str = "release"
    date: DateMention | None = None  # of a column whose head is a month


def tabled(context: Context) -> Iterator[Observation]:
    """The steps that a document's tables tell."""
    for grid in grids(context):
        if renamed := list(_renamed(context, grid)):
            yield from renamed
            continue
        columns = _columns(context, grid)
        if columns is None:
            continue
        for row in grid.rows:
            yield from _row(context, columns, row)


def _row(context: Context, columns: list[_Column], row: list[Span]) -> Iterator[Observation]:
    text = context.layout.visible
    dated = [
        (column, date)
        for column, cell in zip(columns, row, strict=True)
        if column.role in ("when", "released") and (date := _only_date(context, cell)) is not None
    ]
    said = " ".join(
        text[slice(*cell)]
        for column, cell in zip(columns, row, strict=True)
        if column.role == "stage"
    )
    if FATE.search(said) and not OUT.search(said):
        return
    features = any(column.role == "feature" for column in columns)
    for column, cell in zip(columns, row, strict=True):
        if column.role != "names":
            continue
        for thing, words in _things(context, cell):
            if column.date is not None:
                yield _step(thing, _stage(words, said), Dating(column.date, "context"), cell)
                continue
            for other, date in dated:
                stage = _stage(words, said) if other.stage == "release" else other.stage
                stage = "update" if features else stage
                yield _step(thing, stage, Dating(date, "stated"), other.head)


def _step(thing: Mention, stage: str, date: Dating, words: Span) -> Observation:
    return step("release.table", thing, stage, Token("r", *words), date, "context")


def _stage(words: str, said: str) -> str:
    """The stage that the words beside a name, or a column of stages, tell."""
    both = f"{words} {said}"
    if _RENAMED.search(said):
        return "rename"
    if OUT.search(both):
        return "release"
    if preview_in(both):
        return "preview"
    if _RENEWED.search(both) or GAINED.match(words):
        return "update"
    return "update" if is_feature(words) and not WIDER.match(words) else "release"


_RENAMED = re.compile(r"(?i:\b(?:renamed|rebranded|new\s+name)\b)|更名|改名|改称|新名")
_RENEWED = re.compile(r"(?i:\b(?:updated?|upgrade|refresh\w*|feature)\b)|更新|升级|功能")


def _things(context: Context, cell: Span) -> list[tuple[Mention, str]]:
    """The things that a cell names, each with the words behind it; of a phrase, its head."""
    text = context.layout.visible
    named = _named(context, cell)
    found: list[tuple[Mention, str]] = []
    for place, mention in enumerate(named):
        before = text[(named[place - 1].end if place else cell[0]) : mention.start]
        if place and not _JOINS.search(before):
            continue
        if not place and re.search(r"(?i:\b(?:in|for|on|to|of)\s+(?:the\s+)?)\Z", before):
            continue
        end = named[place + 1].start if place + 1 < len(named) else cell[1]
        words = text[mention.end : end]
        if not FATE.search(words):
            found.append((mention, words))
    return found


_JOINS = re.compile(r"[,，、/;；+&|]|\b(?:and|plus|then)\b|和|与|及")


def _only_date(context: Context, cell: Span) -> DateMention | None:
    dates = context.mentions.dates_in(*cell)
    return dates[0] if len(dates) == 1 and is_usable_date(dates[0]) else None


def _columns(context: Context, grid: Grid) -> list[_Column] | None:
    """The columns with their roles; None where the table tells no releases."""
    text = context.layout.visible
    heads = [text[slice(*span)] for span in grid.head]
    columns = [_column(context, grid, place) for place in range(len(heads))]
    roles = {column.role for column in columns}
    if "released" not in roles:
        # Dates alone say little: no other column may tell what happened then.
        if not ("when" in roles or any(column.date for column in columns)):
            return None
        if any(_OTHER_TABLE.search(head) for head in heads) or _is_diary(heads, columns):
            return None
        if _leads_to_other(context, grid, heads, columns):
            return None
    if "names" not in roles:
        return None
    if "released" in roles:  # what has its own date needs no other
        columns = [_Column("other", c.head) if c.role == "when" else c for c in columns]
    return columns


def _is_diary(heads: list[str], columns: list[_Column]) -> bool:
    """Whether the head of the names says that these are no news: `| Month | My main model |`.

    Over a column of remarks (`我的一句话`) such words say nothing of the names.
    """
    named = (head for head, c in zip(heads, columns, strict=True) if c.role == "names")
    return any(is_other(head, 0, len(head)) for head in named)


def _leads_to_other(context: Context, grid: Grid, heads: list[str], columns: list[_Column]) -> bool:
    """Whether the words before a table say that its days are no releases.

    Where the columns tell what the models are (how large, under which licence, by whom), the day is
    one of theirs too, however the author leads it in; not where it is when he tried them.
    """
    lead = grid.lead
    if lead is None:
        return False
    words = context.layout.visible[lead.start : lead.end]
    told = any(_ATTRIBUTE.search(head) for head in heads)
    if told or (any(_MAKER.search(head) for head in heads) and _are_models(context, grid, columns)):
        return _TRIED.search(words) is not None
    return is_other(words, 0, len(words))


def _are_models(context: Context, grid: Grid, columns: list[_Column]) -> bool:
    """Whether the names of a table are those of models: products are bought, too."""
    cells = [
        row[place] for row in grid.rows for place, c in enumerate(columns) if c.role == "names"
    ]
    return _share(
        cells, lambda cell: any(m.entity.type == "model" for m, _ in _things(context, cell))
    )


_MAKER = re.compile(
    r"\W*(?:(?i:makers?|labs?|company|who|vendors?|developers?|providers?|org(?:ani[sz]ation)?s?)"
    r"|厂商|公司|机构|开发商|出品方?|团队|厂家)\W*\Z"
)


_ATTRIBUTE = re.compile(
    r"(?i:\b(?:param(?:eter)?s?|sizes?|licen[cs]es?|weights|context|architecture|modalit\w+)\b)"
    r"|参数|规模|尺寸|许可|协议|权重|上下文|架构|模态"
)
_TRIED = re.compile(
    r"(?i:\b(?:I|we)(?:['’]ve|\s+have)?\s+(?:\w+ly\s+|first\s+|last\s+)?(?:tried|tested|used|installed|downloaded|switched|ran|moved|bought|reviewed|cancel+ed|read)\b"
    r"|\b(?:prices?|bills?|invoices?|cheaper|costs?|talks?|meetings?|papers?|outages?)\b"
    r"|\b(?:retire\w*|deprecat\w*|sunset\w*|shut\s*downs?|switched\s+off|rumou?r\w*|forecasts?|predictions?|expected|upcoming|planned|coming)\b)"
    r"|我们?[^，。：]{0,6}(?:试|用|测|装|换|读)|价格?|账单|发票|会议|论文|宕机|退役|下架|下线|停用|预测|即将|传闻|预计|计划"
)


def _column(context: Context, grid: Grid, place: int) -> _Column:
    span, text = grid.head[place], context.layout.visible
    head = text[slice(*span)]
    cells = [row[place] for row in grid.rows]
    own = context.mentions.dates_in(*span)
    if own:
        fine = len(own) == 1 and own[0].value.precision in ("day", "month", "quarter")
        if fine and own[0].bearing == "at" and _share(cells, lambda c: bool(_things(context, c))):
            return _Column("names", span, date=own[0])
        return _Column("other", span)
    dated = _share(cells, lambda c: _only_date(context, c) is not None)
    if _OTHER_DATE.search(head) and dated:
        return _Column("other", span)
    if _RELEASED.search(head) and dated:
        found = _RELEASED.search(text, *span)
        stage = "preview" if preview_in(head) else "release"
        return _Column("released", found.span() if found else span, stage)
    if dated and (_WHEN.fullmatch(head) or not head.strip()):
        return _Column("when", span)
    if _FEATURE.fullmatch(head):
        return _Column("feature", span)
    if _STAGE.fullmatch(head) and not _share(cells, lambda c: bool(_things(context, c)), 0.6):
        return _Column("stage", span)
    if not _OTHER_COLUMN.search(head) and _share(cells, lambda c: bool(_things(context, c)), 0.3):
        return _Column("names", span)
    return _Column("other", span)


_OTHER_COLUMN = re.compile(
    r"(?i:\b(?:based\s+on|base|built|successor|replace\w*|predecessor|vs|versus|compar\w*|rival|competitor|notes?|remarks?|comments?|parent|runs?|powered|default|where|platforms?|licen[cs]e|why)\b)|基于|底座|替代|前代|对手|备注|说明|平台|协议"
)
_HALF = 0.5


def _share(cells: list[Span], fits, least: float = _HALF) -> bool:  # type: ignore[no-untyped-def]
    return bool(cells) and sum(map(fits, cells)) >= least * len(cells)


def _renamed(context: Context, grid: Grid) -> Iterator[Observation]:
    """`| Old name | New name | When |`: a thing has the new name since then."""
    text = context.layout.visible
    heads = [text[slice(*span)] for span in grid.head]
    old = [i for i, head in enumerate(heads) if _OLD.match(head)]
    new = [i for i, head in enumerate(heads) if _NEW.match(head)]
    if len(old) != 1 or len(new) != 1 or not _NAMING.search(" ".join(heads)):
        return
    for row in grid.rows:
        dates = [date for cell in row if (date := _only_date(context, cell)) is not None]
        # A new name that is not known as the thing's own leaves it to the old one.
        named = _named(context, row[new[0]]) or _named(context, row[old[0]])
        if FATE.search(text, *row[new[0]]):
            continue
        if len(named) == 1 and text[slice(*row[old[0]])].strip():
            dating = Dating(dates[0], "stated") if len(dates) == 1 else None
            word = Token("N", *grid.head[new[0]])
            yield step("release.table-renamed", named[0], "rename", word, dating, "context")


def _named(context: Context, cell: Span) -> list[Mention]:
    return [m for m in context.mentions.entities_in(*cell) if m.entity.type in _THINGS]
