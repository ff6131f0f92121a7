"""Rankings that are a numbered list of models, or a table of their places, below a heading of their own.

`## The Harbour ranking`, `## 我的年度模型` with `按好用程度排个序：`: the heading is the ranking's name,
and it or the words that lead in the list say that the order tells who is better. A table says so by
its column of places, a list by its medals.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from llmdata.layout import Block, Layout
from llmdata.lazily import lazily
from llmdata.mentions.entities import Mention, starting_in

# A heading that says of itself that it ranks.
_RANKING = lazily(
    r"榜(?![首样上中里次])|排行|排名|座次|天梯|十佳|前[两三四五六七八九十]|(?i:\btop\s?\d)"
    r"|(?:[A-Z][\w'’-]+\s+){1,3}(?:Board|Chart|Standings)\b"
    r"|[我咱]们?的?年度[^，。：:]{0,6}(?:模型|三甲)|\b(?i:my|our)\s+(?:\w+\s+){0,2}(?i:models?|llms?|assistants?|agents?)\s+of\s+the\s+year\b"
    r"|\b(?i:ranked|rankings?|leader\s?boards?|league(?:\s+tables?)?|score\s?boards?|tier\s+lists?|pecking\s+order|podium"
    r"|top\s+(?:three|four|five|six|seven|eight|nine|ten))\b"
)
# Words before a list by which its order tells who is better.
_ORDERS = lazily(
    r"排(?:个|了个|一排|一下|了一下)?(?:序|名|座次|名次|位)|座次|名次|从(?:强|好|高|上)到(?:弱|差|坏|低|下)|由(?:强|好|高)到(?:弱|差|低)"
    r"|得票|票选|投票选|(?:投|评|打)(?:了|过)?(?:一次|一轮|一回|个|的)?[票选分]|按(?:票数|得分|分数|总分|好用|满意|实用|综合)"
    r"|\b(?i:in\s+order(?=\s*(?:[:：.;]|\Z|\n)|\s+of\b)|order\s+of\s+(?:preference|merit|quality|usefulness|strength)"
    r"|(?:from\s+)?best\s+to\s+worst|(?:from\s+)?(?:first|top)\s+to\s+(?:last|bottom)"
    r"|(?:(?:I|we)(?:['’]d|\s+(?:would|do|did|have))?|to)\s+(?:rank|place|put|rate)(?:d|ed)?(?:\s+them|\s+the|\s+this)?"
    r"|standings|votes?|voted(?!\s+(?:to|off|out|against)\b)|poll(?:ed)?|points\s+out\s+of|scores?\s+out\s+of|ranked)\b"
)
# What is measured of things on one's own machine, or of one's use of them: it tells no strength.
OF_MEASURES = (
    r"占地|占用|体积|[硬磁]盘|显存|内存|大小|用量|耗时|消耗|耗电|电费|下载量|启动(?:速度|时间)"
    r"|\b(?i:disk|(?:disk|storage)\s+space|sizes?|footprints?|memory|V?RAM|(?:my|our)\s+usage|downloads?|electricity|battery)\b"
)
NO_ORDER = lazily(
    rf"{OF_MEASURES}|"
    r"定价|成本|速度|延迟|参数|上下文|幻觉|预测|展望|盘点|大事|时间线|\b(?i:pricing|latency|speed|fast\w*|slow\w*|context|parameters?|hallucinat\w*|predict\w*|forecasts?|will\s+(?:lead|win|be)|timeline|awards?)\b|"
    r"不分先后|不分名次|没有?排名|无先后|先后顺序|喜欢|最爱|推荐|性价比|价格|便宜|时间|发布"
    r"|翻车|失望|(?<!到)最[差烂惨坑贵]|安装|步骤|部署|踩坑|避坑|吐槽|后悔|弃用|卸载|删|淘汰(?!赛)|账单|花费|花钱|开销|费用|成本|失败|拉胯|事故|宕机"
    r"|\b(?i:no\s+(?:particular\s+)?order|unranked|alphabetical\w*|chronological\w*|order\s+of\s+(?:appearance|release)"
    r"|favou?rites?|guilty|wish\w*|price[sd]?|cheap\w*|costs?|costl\w*|release[sd]?"
    r"|install\w*|uninstall\w*|steps?|set\s?up|drop\w*|quit\w*|cancel\w*|delet\w*|remov\w*|(?<!best\sto\s)worst|disappoint\w*"
    r"|let[- ]?downs?|flops?|flopped|fail\w*|regret\w*|bills?|expens\w*|spen[dt]\w*|invoices?|outages?|overrated|annoy\w*)\b"
)
_NUMBERING = lazily(r"\s*(?:第?[一二三四五六七八九十\d]{1,3}[、.．:：)）]\s*)?")
_PARTS = lazily(r"[^:：|｜]+")
_ASIDE = lazily(r"\s*[(（][^()（）]*[)）]|[\s,，.。!！?？]+\Z")
_LONGEST = 40  # characters of a heading that is a name
_COLUMNS = 3
_FEWEST = 3  # items that make a ranking
_OPENS = 3  # characters before the name that opens an item: quotes, emphasis


@dataclass(frozen=True, slots=True)
class Headed:
    """A ranking's name, where a heading has it, where its list begins, and whether the name says
    that it ranks.
    """

    name: str
    start: int
    list_start: int
    of_itself: bool

    @property
    def end(self) -> int:
        return self.start + len(self.name)


def headed_rankings(layout: Layout, mentions: list[Mention]) -> Iterator[Headed]:
    """The headings and lead-ins below which a list or a table ranks models."""
    text = layout.visible
    for heading, below in _sections(layout.blocks):
        found = _name(text[heading.start : heading.end])
        if found is None or heading is layout.blocks[0]:
            continue  # the title of the whole
        start, name = found
        of_itself = _RANKING.search(name) is not None
        own = of_itself or _OWN.search(name) is not None
        placed = _placed(text, mentions, below) if own else []
        items = placed or _numbered(mentions, below)
        if not items:
            continue
        before = [block for block in below[: below.index(items[0])] if block.kind != "row"]
        lead_in = text[before[-1].start : before[-1].end] if before else ""
        told = f"{name}\n{lead_in}"
        if NO_ORDER.search(told) or not (placed or of_itself or _ORDERS.search(told)):
            continue
        # What is placed may be of a board that is named further up, or behind.
        first = _above(layout, heading) if placed else heading.start
        around = starting_in(mentions, first, below[-1].end if placed else items[0].start)
        if any(mention.entity.type == "benchmark" for mention in around):
            continue  # the list is of a board that is named
        yield Headed(name, heading.start + start, items[0].start, of_itself or bool(placed))
    yield from _led_in(layout, mentions)


# A heading by which somebody speaks for himself: `What I'd run at home`.
_OWN = lazily(r"\b(?i:I|my|we|our)\b|[我咱]")


def _above(layout: Layout, heading: Block) -> int:
    """Where the headings begin under which a heading stands, or it does itself."""
    number = layout.blocks.index(heading)
    return min(
        (layout.blocks[above].start for above in layout.headings(number)), default=heading.start
    )


# Words that lead in a list of their own ranking: `港湾盲测的结果：`, `12 月的港湾评测排名如下：`.
_LEAD = lazily(
    r"(?:\A|[，。；!?！？.\n]\s*)(?P<name>[^，。；：:!?！？\n]{2,20}?(?:榜单?|排行榜|盲[测评]|横评|评测|测评|投票|票选|评选))的?(?:最终|最后|综合)?(?:结果|名次|排名|座次)(?:如下|是|为)?[：:]\s*\Z"
)
# A clause that tells what somebody did is no name.
TELLS_ZH = lazily(r"[我你他她]|以下|如果|没有|参加|做了|用了|挑")
# What a name may open with that is no part of it.
TIME_ZH = lazily(
    r"(?:截至|截止)?(?:(?:20\d\d\s*年)?(?:\d{1,2}\s*月)?(?:\d{1,2}\s*[日号])?(?:(?<=[年月])[初中底末])?|今年|去年|本[月周年季]|上[个一]?[月周季])(?:的|份)?"
)


def _led_in(layout: Layout, mentions: list[Mention]) -> Iterator[Headed]:
    """The lead-ins of Chinese lists that name a vote or test of the models which the items open with."""
    text, blocks = layout.visible, layout.blocks
    lists: dict[int, list[Block]] = {}
    for block in blocks:
        if block.lead_in is not None and blocks[block.lead_in].kind == "paragraph":
            lists.setdefault(block.lead_in, []).append(block)
    for index, below in lists.items():
        lead = blocks[index]
        told = _LEAD.search(text[lead.start : lead.end])
        items = _numbered(mentions, below)
        if told is None or not items or NO_ORDER.search(text, lead.start, lead.end):
            continue
        above = starting_in(mentions, lead.start, items[0].start)
        if TELLS_ZH.search(told["name"]) or any(m.entity.type == "benchmark" for m in above):
            continue
        first, last = (lead.start + place for place in told.span("name"))
        time = TIME_ZH.match(text, first, last)
        first = time.end() if time else first
        if name := text[first:last].strip():
            yield Headed(name, first + text[first:last].index(name), items[0].start, True)


def _numbered(mentions: list[Mention], below: list[Block]) -> list[Block]:
    """The items of a numbered list, if all but one at most open with a model."""
    items = [block for block in below if block.number is not None]
    ranked = [block for block in items if _opens_with_model(mentions, block)]
    return items if len(ranked) >= max(_FEWEST, len(items) - 1) else []


# What heads a column of places.
_PLACES = lazily(r"[\s*_]*(?:排名|名次|(?i:rank|ranking))[\s*_]*")
_PLACE = lazily(r"[\s*_#]*(?:\d{1,2}|[🥇🥈🥉🏅])\ufe0f?[\s*_.]*")
_GOLD, _SILVER = lazily(r"\s*🥇"), lazily(r"\s*🥈")


def _placed(text: str, mentions: list[Mention], below: list[Block]) -> list[Block]:
    """The blocks of models that have their places with them: rows of a table, items with medals."""
    heads = [block for block in below if block.kind == "row" and block.head]
    if len(heads) == 1:
        columns = [i for i, cell in enumerate(heads[0].cells) if _PLACES.fullmatch(text, *cell)]
        rows = [
            row
            for row in below
            if row.kind == "row"
            and not row.head
            and columns
            and len(row.cells) > columns[0]
            and _PLACE.fullmatch(text, *row.cells[columns[0]])
            and any(m.entity.type == "model" for m in starting_in(mentions, row.start, row.end))
        ]
        # What a table of places shows besides names is what it ranks by, if it is one thing.
        few = len(heads[0].cells) <= _COLUMNS
        measured = few and NO_ORDER.search(text, heads[0].start, heads[0].end)
        return rows if len(columns) == 1 and len(rows) >= _FEWEST and not measured else []
    medals = [block for block in below if _MEDAL.match(text, block.start, block.end)]
    golds = sum(_GOLD.match(text, block.start) is not None for block in medals)
    silvers = any(_SILVER.match(text, block.start) for block in medals)
    shown = golds == 1 and silvers and all(_opens_with_model(mentions, b) for b in medals)
    return medals if shown else []


_MEDAL = lazily(r"\s*[🥇🥈🥉]")


def _sections(blocks: list[Block]) -> Iterator[tuple[Block, list[Block]]]:
    """Each heading with the blocks below it, up to the next one."""
    heading: Block | None = None
    below: list[Block] = []
    for block in blocks:
        if block.kind != "heading":
            below.append(block)
            continue
        if heading is not None:
            yield heading, below
        heading, below = block, []
    if heading is not None:
        yield heading, below


def _name(heading: str) -> tuple[int, str] | None:
    """The part of a heading that names a ranking, with its place: `Five: my top ten (so far)`."""
    parts = [m for m in _PARTS.finditer(heading) if m[0].strip()]
    part = next((p for p in parts if _RANKING.search(p[0])), parts[0] if parts else None)
    if part is None:
        return None
    numbering = _NUMBERING.match(heading, *part.span())
    start = numbering.end() if numbering else part.start()
    name = _ASIDE.split(heading[start : part.end()])[0].rstrip()
    return (start, name) if 0 < len(name) <= _LONGEST else None


def _opens_with_model(mentions: list[Mention], item: Block) -> bool:
    first = starting_in(mentions, item.start, item.start + _OPENS + 1)
    return any(mention.entity.type == "model" for mention in first)
