"""What the columns of a table tell of releases: names, dates, how far each has come, remarks."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from llmdata.extract.context import Context
from llmdata.extract.grids import Grid, Span, is_blank
from llmdata.extract.releases.steps import is_usable_date
from llmdata.extract.releases.terse.wording import FATE, preview_in
from llmdata.mentions import DateMention, Mention

_RELEASED = re.compile(
    r"(?:发布|上线|推出|开源|首发|问世|发售|亮相)(?:时间|日期|年月|日|月份)?|(?i:\b(?:releas|launch|debut|ship)\w*\b(?:\s+(?:dates?|on))?|\bavailab\w+|\bintroduced\b|\b(?:came\s+)?out\b|\bfirst\s+(?:seen|out)\b|\bGA\b|\bgeneral\s+availability\b|\b(?:public|beta|preview)\b)|预览|公测|内测|正式版"
)
_WHEN = re.compile(
    r"\W*(?:(?i:date|when|month|day|week|time|quarter|dated|first\s+availability|available|since|from|start(?:ed)?)|日期|时间|月份|何时|日子|季度)(?:\s*[（(].*)?\W*"
)
# Days on which something else happened to what is named, or is but expected to.
_OTHER_DATE = re.compile(
    r"(?i:\b(?:retire\w*|deprecat\w*|sunset\w*|end|until|expires?|shut\w*|removed|cut-?\s?off|knowledge|updated|checked|accessed|as\s+of|founded|price\w*|tested|last|expected|planned|scheduled|promised|estimated|targeted?|due|eta|rumou?red|predicted|leaked)\b)|退役|下线|下架|截止|停用|更新|知识|调价|降价|成立|测试|预计|计划|原定|预期|目标|传闻"
)
# How far something has come, or what happened to it …
_STAGE = re.compile(
    r"\W*(?:(?i:stage|status|state|phase|kind|type|what|availability|step)|阶段|状态|类型|性质|形式)\W*"
)
_HAPPENED = re.compile(
    r"\W*(?:(?i:what(?:\s+(?:happened|changed)|(?:['’]s|\s+is|\s+was)\s+new)|changes?|news|happenings?|(?:kind|type)\s+of\s+(?:change|news|step))|变化|变动|动态|动作|发生了什么|发生什么|怎么了|改动|新变化|新动向)\W*"
)
# … and what an author remarks on it.
_REMARK = re.compile(
    r"\W*(?:(?i:(?:my\s+)?(?:notes?|remarks?|comments?)|details?|source|sources|basis)|备注|说明|注释?|附注|来源|依据|出处)\W*"
)
_FEATURE = re.compile(r"\W*(?:(?i:features?|capabilit(?:y|ies)|functions?)|功能|特性|能力)\W*")
_OTHER_COLUMN = re.compile(
    r"(?i:\b(?:based\s+on|base|built|successor|replace\w*|predecessor|vs|versus|compar\w*|rival|competitor|notes?|remarks?|comments?|parent|runs?|powered|default|where|platforms?|licen[cs]e|why)\b)|基于|底座|替代|前代|对手|备注|说明|平台|协议"
)
_JOINS = re.compile(r"[,，、/;；+&|·\n]|\b(?:and|plus|then)\b|和|与|及")
_HALF, _SOME, _MOST = 0.5, 0.3, 0.6  # of the cells that say anything


@dataclass(frozen=True, slots=True)
class Column:
    """A column's role: when | released | stage | happened | remark | feature | names | other."""

    role: str
    head: Span
    stage: str = "release"
    date: DateMention | None = None  # of a column whose head is a month


def columns_of(context: Context, grid: Grid) -> list[Column] | None:
    """The columns with their roles; None where no names have dates."""
    columns = [_column(context, grid, place) for place in range(len(grid.head))]
    roles = {column.role for column in columns}
    if "names" not in roles:
        return None
    if "released" in roles:  # what has its own date needs no other
        return [Column("other", c.head) if c.role == "when" else c for c in columns]
    return columns if "when" in roles or any(column.date for column in columns) else None


def _column(context: Context, grid: Grid, place: int) -> Column:
    span, text = grid.head[place], context.layout.visible
    head = text[slice(*span)]
    cells = [cell for row in grid.rows if not is_blank(context, cell := row[place])]

    def share(fits: Callable[[Context, Span], object], least: float = _HALF) -> bool:
        return bool(cells) and sum(bool(fits(context, c)) for c in cells) >= least * len(cells)

    own = context.mentions.dates_in(*span)
    if own:
        if len(own) == 1 and is_usable_date(own[0]) and share(things_in):
            return Column("names", span, date=own[0])
        return Column("other", span)
    dated = share(only_date)
    if _OTHER_DATE.search(head) and dated:
        return Column("other", span)
    if _RELEASED.search(head) and dated:
        found = _RELEASED.search(text, *span)
        stage = "preview" if preview_in(head) else "release"
        return Column("released", found.span() if found else span, stage)
    if dated and (_WHEN.fullmatch(head) or not head.strip()):
        return Column("when", span)
    for role, words in (("feature", _FEATURE), ("happened", _HAPPENED), ("remark", _REMARK)):
        if words.fullmatch(head):
            return Column(role, span)
    if _STAGE.fullmatch(head) and not share(things_in, _MOST):
        return Column("stage", span)
    if not _OTHER_COLUMN.search(head) and share(things_in, _SOME):
        return Column("names", span)
    return Column("other", span)


def only_date(context: Context, cell: Span) -> DateMention | None:
    """The one date that a cell gives; none where it is but hoped for."""
    dates = context.mentions.dates_in(*cell)
    if len(dates) != 1 or not is_usable_date(dates[0]):
        return None
    return None if FATE.search(context.layout.visible, *cell) else dates[0]


def things_in(context: Context, cell: Span) -> list[tuple[Mention, str]]:
    """The things that a cell names, each with the words behind it; of a phrase, its head."""
    text = context.layout.visible
    named = [
        m for m in context.mentions.entities_in(*cell) if m.entity.type in ("model", "product")
    ]
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
