"""Tables that have names and dates and yet tell no releases."""

from __future__ import annotations

from llmdata.extract.above import AHEAD_EN, AHEAD_ZH, is_under_goodbyes, is_under_plans
from llmdata.extract.context import Context
from llmdata.extract.grids import Grid, is_blank, number_of
from llmdata.extract.legends import is_legend
from llmdata.extract.releases.tabled.columns import Column, things_in
from llmdata.extract.releases.terse.frames import is_other
from llmdata.lazily import lazily

_OTHER_TABLE = lazily(
    r"(?i:\b(?:scores?|elo|rank\w*|leader|winner|price|prices|cost|input|output|accuracy|points|benchmark|SWE-bench|MMLU|GPQA|AIME|votes|share|revenue|event|incident|outage|paper|retired|deprecated|replacement|successor|task|verdict|tests?|evals?|exams?|talks?|speakers?|presenters?|topics?|titles?|authors?|episodes?|posts?|articles?|lectures?|courses?|books?|videos?|meetings?|lawsuits?|funding|raised|valuations?|amount|investors?|customers|users|downloads|hours|spent)\b)|得分|评分|排名|名次|价格|输入|输出|成绩|榜|论文|事件|替代|任务|用途|基准|评测|讲座|演讲|主讲|讲者|分享人|嘉宾|题目|议题|标题|作者|节目|视频|课程|文章|博文|官司|诉讼|估值|融资|金额|营收|收入|轮次|客户|用户|下载|时长|花费|开销"
)
# Over titles of what somebody said or wrote: these are no news, whatever they say.
_TITLED = lazily(
    r"(?i:\b(?:talks?|speakers?|sessions?|lectures?|episodes?|posts?|articles?|videos?|papers?|books?|chapters?|courses?)\b)|讲座|演讲|议题|文章|博文|视频|课程|论文|书名"
)


def is_of_titles(context: Context, grid: Grid) -> bool:
    """Whether a table lists talks, posts or the like, and no news stands in its rows."""
    return any(_TITLED.search(context.layout.visible, *head) for head in grid.head)


_PLACE = lazily(
    r"\W*(?:(?i:(?:the\s+)?(?:first|second|third|1st|2nd|3rd|runners?[- ]up|winners?|on\s+top|top(?:\s+\w+)?|leaders?)(?:\s+place)?)|第[一二三123]名?|[冠亚季]军|榜首|头名|[🥇🥈🥉])\W*"
)
_COUNT = lazily(r"[\s*]*(?:#|№|(?i:no\.?|pos\.?))[\s*]*")
_MAKER = lazily(
    r"\W*(?:(?i:makers?|labs?|company|who|vendors?|developers?|providers?|org(?:ani[sz]ation)?s?)"
    r"|厂商|公司|机构|开发商|出品方?|团队|厂家)\W*\Z"
)
_ATTRIBUTE = lazily(
    r"(?i:\b(?:param(?:eter)?s?|sizes?|licen[cs]es?|weights|context|architecture|modalit\w+)\b)"
    r"|参数|规模|尺寸|许可|协议|权重|上下文|架构|模态"
)
_TRIED = lazily(
    r"(?i:\b(?:I|we)(?:['’]ve|\s+have)?\s+(?:\w+ly\s+|first\s+|last\s+)?(?:tried|tested|used|installed|downloaded|switched|ran|moved|bought|reviewed|cancel+ed|read)\b"
    r"|\b(?:prices?|bills?|invoices?|cheaper|costs?|talks?|meetings?|papers?|outages?)\b"
    r"|\b(?:retire\w*|deprecat\w*|sunset\w*|shut\s*downs?|switched\s+off|rumou?r\w*|forecasts?|predictions?|expected|upcoming|planned|coming)\b)"
    r"|我们?[^，。：]{0,6}(?:试|用|测|装|换|读)|价格?|账单|发票|会议|论文|宕机|退役|下架|下线|停用|预测|即将|传闻|预计|计划"
)
_HALF = 0.5


def tells_other(context: Context, grid: Grid, columns: list[Column]) -> bool:
    """Whether no dates of release stand in a table whose heads speak of none."""
    if any(column.role == "released" for column in columns):
        return False
    text, entities = context.layout.visible, context.mentions.entities_in
    heads = [text[slice(*span)] for span in grid.head]
    told = [c.dated for c in columns]  # what stands beside them tells of other things
    others = (
        h
        for place, (h, c) in enumerate(zip(heads, columns, strict=True))
        if c.role != "entries"
        and (c.dated or not any(told) or c.role != "other")
        and not (c.role == "other" and _has_references(context, grid, place))
    )
    if any(_OTHER_TABLE.search(head) for head in others) or _is_diary(heads, columns):
        return True
    if any(_PLACE.fullmatch(head) for head in heads) or any(
        m.entity.type == "benchmark" for head in grid.head for m in entities(*head)
    ):
        return True
    if any(column.date for column in columns) and any(_COUNT.fullmatch(head) for head in heads):
        return True  # places by month
    return _leads_to_other(context, grid, heads, columns)


# Where something is written of what its row names: `| Date | Model | Paper |`, `论文 / 来源`.
_WRITTEN = lazily(r"\W*(?:(?i:papers?|articles?|posts?)|论文|文章|博文)(?:\W[^\n]*)?\Z")
_REFERENCE = lazily(
    r"(?i:\b(?:arxiv|doi|github|hf|hugging\s?face|pdf|links?|blog|html|model\s+card)\b|https?:)|\d{4}\.\d{4,5}|公告|链接|官网|模型卡|博客"
)
_MOST = 0.6  # of the cells that say anything


def _has_references(context: Context, grid: Grid, place: int) -> bool:
    """Whether a column but says where each thing of its row is described: no titles stand there."""
    text = context.layout.visible
    if _WRITTEN.match(text[slice(*grid.head[place])]) is None:
        return False
    cells = [cell for row in grid.rows if not is_blank(context, cell := row[place])]
    short = [c for c in cells if c[1] - c[0] <= _SHORT and _REFERENCE.search(text, *c)]
    return bool(cells) and len(short) >= _MOST * len(cells)


_SHORT = 40  # characters of a reference


def _is_diary(heads: list[str], columns: list[Column]) -> bool:
    """Whether the head of the names says that these are no news: `| Month | My main model |`.

    Over a column of remarks (`我的一句话`) such words say nothing of the names.
    """
    named = (head for head, c in zip(heads, columns, strict=True) if c.role == "names")
    return any(is_other(head, 0, len(head)) for head in named)


def _leads_to_other(context: Context, grid: Grid, heads: list[str], columns: list[Column]) -> bool:
    """Whether the words before a table say that its days are no releases.

    Where the columns tell what the models are (how large, under which licence, by whom), the day is
    one of theirs too, however the author leads it in; not where it is when he tried them.
    """
    lead = grid.lead
    if lead is None or is_legend(context, lead):
        return False
    words = context.layout.visible[lead.start : lead.end]
    told = any(_ATTRIBUTE.search(head) for head in heads)
    if told or (any(_MAKER.search(head) for head in heads) and _are_models(context, grid, columns)):
        return _TRIED.search(words) is not None
    return is_other(words, 0, len(words))


def _are_models(context: Context, grid: Grid, columns: list[Column]) -> bool:
    """Whether the names of a table are those of models: products are bought, too."""
    cells = [
        row[place]
        for row in grid.rows
        for place, column in enumerate(columns)
        if column.role == "names" and not is_blank(context, row[place])
    ]
    models = [
        cell for cell in cells if any(m.entity.type == "model" for m, _ in things_in(context, cell))
    ]
    return bool(cells) and len(models) >= _HALF * len(cells)


_CHANCES = lazily(
    r"(?i:\b(?:confidence|likel(?:y|ihood)|probabilit\w+|odds|chances?|certainty|how\s+sure)\b)|可信度|把握|概率|可能性|几率|置信度|胜算"
)


_AHEAD = lazily(
    rf"(?i:\b(?:{AHEAD_EN}|bets?|guess(?:es)?|wish(?:es)?)\b)|{AHEAD_ZH}|期待|猜想|愿望"
)


def foretells(context: Context, grid: Grid, columns: list[Column] | None) -> bool:
    """Whether a head says that the rows below are forecasts, and none says what came of them."""
    text = context.layout.visible
    roles = {column.role for column in columns or ()}
    if roles & {"released", "whether", "announced"} or any(c.dated for c in columns or ()):
        return False
    return any(_AHEAD.search(text, *head) for head in grid.head)


def is_of_others(context: Context, grid: Grid, columns: list[Column]) -> bool:
    """Whether a table tells what is but expected, or is gone: headings, or a column of chances, say so."""
    text, number = context.layout.visible, number_of(context, grid)
    if any(_CHANCES.search(text, *head) for head in grid.head):
        return True
    if any(column.role == "released" for column in columns):
        return False
    return is_under_plans(context, number) or is_under_goodbyes(context, number)
