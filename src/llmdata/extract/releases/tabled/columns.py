"""What the columns of a table tell of releases: names, dates, how far each has come, remarks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from llmdata.extract.above import GONE_EN, GONE_ZH
from llmdata.extract.context import Context
from llmdata.extract.grids import Grid, Span, is_blank
from llmdata.extract.releases.guard import KINDS
from llmdata.extract.releases.steps import is_usable_date
from llmdata.extract.releases.terse.wording import FATE, PENDING, is_itself, preview_in
from llmdata.lazily import lazily
from llmdata.mentions import DateMention, Mention

_RELEASED = lazily(
    r"(?:发布|上线|推出|开源|首发|问世|发售|起售|开售|开卖|上架|面世|登场|亮相|正式)(?:时间|日期|年月|日|月份)?|(?i:\b(?:releas|launch|debut|ship)\w*\b(?:\s+(?:dates?|on))?|\bavailab\w+|\bintroduced\b|\b(?:came\s+)?out\b|\bfirst\s+(?:seen|out)\b|\bGA\b|\bstable\b|\bgeneral\s+availability\b|\b(?:public|beta|preview)\b)|预览|公测|内测|稳定版"
)
_WHEN = lazily(
    r"\W*(?:(?i:date|when|month|day|week|time|quarter|dated|(?:which|what)\s+(?:day|month)|first\s+availability|available|since|from|start(?:ed)?)|日期|时间|月份?|年月|何[时日]|哪一?[天日月]|几[月号]|什么时候|日子?|号|季度?)(?:\s*[（(].*)?\W*"
)
# Where nothing else is dated, what was announced is out.
_ANNOUNCED = lazily(r"(?i:\b(?:announce(?:d|ment)|unveiled|revealed|presented)\b)|宣布|公布|官宣")
# Days on which something else happened to what is named, or is but expected to.
_OTHER_DATE = lazily(
    r"(?i:\b(?:retire\w*|deprecat\w*|sunset\w*|end|until|expires?|shut\w*|removed|cut-?\s?off|knowledge|updated|checked|accessed|as\s+of|founded|price\w*|tested|last|expected|planned|scheduled|promised|estimated|targeted?|due|eta|rumou?red|predicted|leaked)\b)|退役|下线|下架|截止|停用|更新|知识|调价|降价|成立|测试|预计|计划|原定|预期|目标|传闻"
)
# How far something has come, or what happened to it …
_STAGE = lazily(
    r"\W*(?:(?i:stage|status|state|phase|kind|type|what|availability|step)|阶段|状态|类型|性质|形式)\W*"
)
_HAPPENED = lazily(
    r"\W*(?:(?i:what(?:\s+(?:happened|changed)|(?:['’]s|\s+is|\s+was)\s+new)|changes?|news|happenings?|(?:kind|type)\s+of\s+(?:change|news|step))|变化|变动|动态|动作|发生了什么|发生什么|怎么了|改动|新变化|新动向)\W*"
)
# … and what an author remarks on it.
_REMARK = lazily(
    r"\W*(?:(?i:(?:my\s+)?(?:notes?|remarks?|comments?)|details?|source|sources|basis)|备注|说明|注释?|附注|来源|依据|出处)\W*"
)
# What happened, told in words: sentences, or but names.
_EVENTS = lazily(
    r"\W*(?:(?i:events?|milestones?|entry|entries|items?)|事件|大事记?|内容|事项|新闻|进展|里程碑)\W*"
)
# Whether it came to pass, answered by yes or no.
_WHETHER = lazily(
    r"\W*(?:(?i:(?:(?:did|is|has)\s+it\s+)?(?:really\s+|actually\s+|already\s+)?(?:happen(?:ed)?|released?|shipped|ship|launched|delivered|arrived?|came(?:\s+out)?|come(?:\s+out)?|out|kept|here)(?:\s+yet)?)"
    r"|(?:真的?|真正|是否|有没有|已经?)?(?:发布|上线|兑现|落地|实现|交付|推出|到货)了?[吗没]?(?:没有)?)\W*"
)
_YES = lazily(
    r"\W*(?:(?i:yes|y|true|done|out)|✓|✔️?|✅|☑️?|√|是|有|对|已(?:发布|上线|兑现)?)\W*|[\s*]*[✓✔✅☑√🟢]\ufe0f?[\s*]*"
)
_NO = lazily(
    r"\W*(?:(?i:no|n|false|not\s+yet|never|pending)|否|没有?|未|还没有?|没)\W*|[\s*]*[✗✘❌×✕🔴🟡🟠⚪🚧⏳⌛❓🪦]\ufe0f?[\s*]*"
)
_FEATURE = lazily(r"\W*(?:(?i:features?|capabilit(?:y|ies)|functions?)|功能|特性|能力)\W*")
_OTHER_COLUMN = lazily(
    r"(?i:\b(?:based\s+on|base|built|successor|replace\w*|predecessor|vs|versus|compar\w*|rival|competitor|notes?|remarks?|comments?|parent|runs?|powered|default|where|platforms?|licen[cs]e|why|references?|refs?|trained\s+(?:on|from)|alternatives?)\b)|(?i:\A\W*(?:papers?|blogs?|articles?|posts?|links?|urls?|repo(?:sitor(?:y|ies))?|code|docs|demos?|try|playgrounds?|datasets?|(?:training\s+)?data|descriptions?|summary)\b)|基于|底座|替代|前代|对手|备注|说明|平台|协议|替代品|\A\W*(?:论文|博客|文章|链接|网址|参考|引用|官网|试用|体验地址|代码|仓库|(?:训练)?数据集?|描述|简介)"
)
# Where something is written of the things that another column names: titles name others beside them.
_WRITTEN = lazily(
    r"(?i:\b(?:papers?|blogs?|articles?|posts?|links?|urls?|references?|docs|repo(?:s|sitory)?|github|demos?|try\s+it|datasets?|reports?|titles?|read(?:ing)?|videos?)\b)"
    r"|论文|博客|链接|地址|文章|标题|报告|仓库|数据集|参考|阅读|视频"
)
_GONE = lazily(
    rf"(?i:\b(?:{GONE_EN}|went|left|gone|departed|leaving|removed|killed|out\s+with)\b)|{GONE_ZH}|离开|走了|走的|消失|告别"
)
_JOINS = lazily(r"[,，、/;；+&|·\n]|\b(?:and|plus|then)\b|和|与|及")
# Before a name that the cell is not about: `voice mode for X`, `88.0 (X)`.
_NO_HEAD = lazily(r"(?i:\b(?:in|for|on|to|of)\s+(?:the\s+)?)\Z|\d[\d.,]*\s*[%％]?\s*[(（]\s*\Z")
_HALF, _SOME, _MOST = 0.5, 0.3, 0.6  # of the cells that say anything


_BY_HEAD = (
    ("feature", _FEATURE),
    ("happened", _HAPPENED),
    ("remark", _REMARK),
    ("entries", _EVENTS),
)


@dataclass(frozen=True, slots=True)
class Column:
    """A column's role in telling releases.

    `when` and `released` have dates, `names` or else `entries` the things; `stage`, `happened`,
    `remark` and `whether` say which step it was; `other` says nothing.
    """

    role: str
    head: Span
    stage: str = "release"
    date: DateMention | None = None  # of a column whose head is a month
    dated: bool = False  # whether its names have their own dates beside them


def columns_of(context: Context, grid: Grid) -> list[Column] | None:
    """The columns with their roles; None where no names have dates."""
    columns = [_column(context, grid, place) for place in range(len(grid.head))]
    written = [c for c in columns if c.role == "names" and _is_written(context, c)]
    if written and any(c.role == "names" and c not in written for c in columns):
        columns = [replace(c, role="other") if c in written else c for c in columns]
    roles = {column.role for column in columns}
    if "names" not in roles:
        # A timeline: what happened stands beside the day, perhaps but a name.
        columns = [replace(c, role="entries") if c.role in _TELLING else c for c in columns]
        return columns if "when" in roles and roles & _TELLING else None
    if "released" not in roles:
        columns = [replace(c, role="released") if c.role == "announced" else c for c in columns]
    if roles & {"released", "announced"}:  # what has its own date needs no other
        return [replace(c, role="other") if c.role == "when" else c for c in columns]
    if "when" in roles or any(column.date for column in columns):
        return columns
    return _dated_by_name(context, grid, columns)


def _is_written(context: Context, column: Column) -> bool:
    return _WRITTEN.search(context.layout.visible, *column.head) is not None


def role_of(context: Context, grid: Grid, place: int) -> str:
    """The role of one column, whatever the others are."""
    return _column(context, grid, place).role


def _dated_by_name(context: Context, grid: Grid, columns: list[Column]) -> list[Column] | None:
    """The columns of a table in whose cells each name has its date: `| OpenAI | GPT-9 (3 March) |`.

    What is planned or gone may have a column of its own, beside what is out and what is on trial.
    """
    text, found = context.layout.visible, []
    for place, column in enumerate(columns):
        head = text[slice(*column.head)]
        cells = [cell for row in grid.rows if things_in(context, cell := row[place])]
        own = [cell for cell in cells if _own_dates(context, cell)]
        if column.role != "names":
            found.append(column)
        elif FATE.search(head) or PENDING.search(head) or len(own) < max(1, _MOST * len(cells)):
            found.append(replace(column, role="other"))
        else:
            stage = "preview" if preview_in(head) else "release"
            found.append(replace(column, dated=True, stage=stage))
    return found if any(column.dated for column in found) else None


def _own_dates(context: Context, cell: Span) -> list[DateMention]:
    told = [own_date(context, cell, *thing) for thing in things_in(context, cell)]
    return [date for date in told if date is not None]


_TELLING = frozenset(("entries", "stage", "happened"))


def _column(context: Context, grid: Grid, place: int) -> Column:
    span, text = grid.head[place], context.layout.visible
    head = text[slice(*span)]
    cells = [cell for row in grid.rows if not is_blank(context, cell := row[place])]

    def share(fits: Callable[[Context, Span], object], least: float = _HALF) -> bool:
        return bool(cells) and sum(bool(fits(context, c)) for c in cells) >= least * len(cells)

    own = context.mentions.dates_in(*span)
    if own:
        if len(own) == 1 and own[0].bearing in ("at", "since") and share(things_in):
            return Column("names", span, date=own[0])
        if own[0].value.precision != "year" or not share(only_date):
            return Column("other", span)
    dated = share(only_date)
    if _OTHER_DATE.search(head) and dated:
        return Column("other", span)
    dated = dated and not share(things_in, _MOST)
    if _RELEASED.search(head) and dated:
        found = _RELEASED.search(text, *span)
        stage = "preview" if preview_in(head) else "release"
        return Column("released", found.span() if found else span, stage)
    if dated and (own or _WHEN.fullmatch(head) or not head.strip()):
        return Column("when", span)
    if _ANNOUNCED.search(head) and dated:
        return Column("announced", span)
    asks = _WHETHER.fullmatch(head) or _STAGE.fullmatch(head)
    if share(answer, 1) and (asks or FATE.search(head)):
        return Column("whether", span, stage="release" if asks else "none")
    for role, words in _BY_HEAD:
        if words.fullmatch(head):
            return Column(role, span)
    if _GONE.search(head):
        return Column("other", span)
    if _STAGE.fullmatch(head) and not share(things_in, _MOST):
        return Column("stage", span)
    if not _OTHER_COLUMN.search(head) and share(things_in, _SOME):
        return Column("names", span)
    return Column("other", span)


def answer(context: Context, cell: Span) -> str | None:
    """What a cell answers: `yes`, `no`, or None where it says anything else."""
    text = context.layout.visible
    return "yes" if _YES.fullmatch(text, *cell) else "no" if _NO.fullmatch(text, *cell) else None


def only_date(context: Context, cell: Span) -> DateMention | None:
    """The one date that a cell gives; none where it is but hoped for."""
    dates = context.mentions.dates_in(*cell)
    if len(dates) != 1 or not is_usable_date(dates[0]):
        return None
    return None if FATE.search(context.layout.visible, *cell) else dates[0]


_DOUBTED = lazily(r"[\s*_]*[(（]?[?？]")  # `GPT-9?`


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
        if not place and _NO_HEAD.search(before):
            continue
        end = named[place + 1].start if place + 1 < len(named) else cell[1]
        words = text[mention.end : end]
        if _EXPLAINED.fullmatch(words) and not preview_in(words):
            words = ""  # what it is, and nothing that it got
        if not (FATE.search(words) or _DOUBTED.match(words)):
            found.append((mention, words))
    return found


_BRACKETED = lazily(r"[(（][^()（）]*[)）]")


def is_but_names(context: Context, cell: Span) -> bool:
    """Whether a cell has but names and words that say that they are there: `GPT-9 (preview)`.

    What explains a name behind a sign may have more words: `GPT-9: a small model`.
    """
    text, position, said = context.layout.visible, cell[0], ""
    for mention in context.mentions.entities_in(*cell):
        said += f"{text[position : mention.start]} "
        position = mention.end
        rest = _BRACKETED.sub("", text[position : cell[1]], count=1)
        if mention.entity.type != "organization" and _EXPLAINED.fullmatch(rest):
            position = cell[1]
            break
    said += text[position : cell[1]]
    return is_itself(_JOINS.sub(" ", _BRACKETED.sub(" ", said)))


_VERB = r"(?i:(?:is|was|are|were|has|had|have|gets?|got|adds?|can|may|will|no|not|never|without)\b|\w+(?:ed|es)\b(?<!-based)(?<!sourced)(?<!trained))"
# What a name is, behind a sign: without a verb, or a word for who made it; or by a word for its kind
# with what that has, is for or does (`: an open model with eight experts`).
_EXPLAINED = lazily(
    rf"\s*(?:[:：]|\s[—–-]|,)\s*(?:(?i:an?|the|its|their)\s)?(?:(?!{_VERB})[\w\-]+\s){{0,5}}?(?i:{KINDS}|chatbots?|weights)(?:,?\s(?i:of|for|with|from|by|in|under|at|capable|based|built|trained|designed|that|which)\s[^\n]{{1,120}}|\.?)\s*"
    r"|\s*(?:[:：]|\s[—–-]|,)\s*(?i:an?|the|its|their|first|new|open|small)\s(?:(?!(?i:that|which|who|is|was|are|were|has|had|can|to|of|for|with|on|in|by|at|than|tops?|beats?|wins?)\b)[\w\-]+\s?){1,6}\.?\s*"
)


_PARTS = lazily(r"[;；\n]")
_DAY_BEFORE = 12  # characters that a day may take before its name: `7 日 GPT-9`


def own_date(
    context: Context, cell: Span, thing: Mention, words: str, within: DateMention | None = None
) -> DateMention | None:
    """The date beside a thing in its cell, of the month that its row or column has, if it has one."""
    text = context.layout.visible
    before = context.mentions.dates_in(max(cell[0], thing.start - _DAY_BEFORE), thing.start)
    leads = before and not text[before[-1].end : thing.start].strip(" *_:：.–—-")
    behind = _PARTS.split(words)[0]
    dates = before[-1:] if leads else context.mentions.dates_in(thing.end, thing.end + len(behind))
    if len(dates) != 1 or not is_usable_date(dates[0]):
        return None
    return dates[0] if within is None or within.value.contains(dates[0].value) else None
