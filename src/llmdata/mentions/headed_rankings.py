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
    r"|年度[^，。：:]{0,8}(?:模型|LLM|助手)|\b(?i:models?|llms?|assistants?|agents?|chatbots?)\s+of\s+(?:the|this)\s+year\b"
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
_NO_ORDER = lazily(
    rf"{OF_MEASURES}|"
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
_TITLE = 1  # the level of the heading that is the text's
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
    """The headings below which a numbered list ranks models."""
    text = layout.visible
    for heading, below in _sections(layout.blocks):
        placed = _placed(text, mentions, below)
        items = placed or _numbered(mentions, below)
        found = _name(text[heading.start : heading.end])
        if not items or found is None or heading.level <= _TITLE:
            continue
        first = below.index(items[0])
        before = [block for block in below[:first] if block.kind != "row"]
        lead_in = text[before[-1].start : before[-1].end] if before else ""
        start, name = found
        of_itself = bool(placed) or _RANKING.search(name) is not None
        told = f"{name}\n{lead_in}"
        if _NO_ORDER.search(told) or not (of_itself or _ORDERS.search(told)):
            continue
        above = starting_in(mentions, heading.start, items[0].start)
        if any(mention.entity.type == "benchmark" for mention in above):
            continue  # the list is of a board that is named
        yield Headed(name, heading.start + start, items[0].start, of_itself)
    yield from _led_in(layout, mentions)


# Words that lead in a list of their own ranking: `港湾盲测的结果：`, `12 月的写代码座次如下：`.
_LEAD = lazily(
    r"(?:\A|[，。；!?！？.\n]\s*)(?P<name>[^，。；：:!?！？\n]{2,24}?)(?:的?(?:最终|最后|综合)?(?:结果|名次|排名|座次|顺序|名单)?(?:依次)?(?:如下|是|为)?)[：:]\s*\Z"
)
_CONTEST = lazily(
    r"(?:榜单?|排行榜?|排名|座次|名次|盲测|横评|评测|测评|投票|票选|评选|大赛|比赛|竞赛|[杯赛]|三甲|十佳|[前][三五十]名?|实力|水平|能力)\Z"
)
_TIME = lazily(
    r"(?:截至|截止|到|以下是|这是|下面是|以上是)?(?:(?:20\d\d\s*)?年?(?:\d{1,2}\s*月)?(?:\d{1,2}\s*[日号])?(?:初|中|底|末)?|今年|去年|本[月周年季]|上[个一]?[月周季])(?:的|份)?"
)


def _led_in(layout: Layout, mentions: list[Mention]) -> Iterator[Headed]:
    """The lead-ins of Chinese lists that name a ranking of the models which the items open with."""
    text, blocks = layout.visible, layout.blocks
    lists: dict[int, list[Block]] = {}
    for block in blocks:
        if block.lead_in is not None and blocks[block.lead_in].kind == "paragraph":
            lists.setdefault(block.lead_in, []).append(block)
    for index, below in lists.items():
        lead = blocks[index]
        told = _LEAD.search(text[lead.start : lead.end])
        items = _placed(text, mentions, below) or _numbered(mentions, below)
        if told is None or not items or _NO_ORDER.search(text, lead.start, lead.end):
            continue
        above = starting_in(mentions, lead.start, items[0].start)
        if any(mention.entity.type == "benchmark" for mention in above):
            continue
        first, last = (lead.start + place for place in told.span("name"))
        time = _TIME.match(text, first, last)
        first = time.end() if time else first
        name = text[first:last].strip()
        if _CONTEST.search(name) and not _CONTEST.fullmatch(name):  # `名次：` names none
            yield Headed(name, first + text[first:last].index(name), items[0].start, True)


def _numbered(mentions: list[Mention], below: list[Block]) -> list[Block]:
    """The items of a numbered list, if all but one at most open with a model."""
    items = [block for block in below if block.number is not None]
    ranked = [block for block in items if _opens_with_model(mentions, block)]
    return items if len(ranked) >= max(_FEWEST, len(items) - 1) else []


# What heads a column of places.
_PLACES = lazily(r"[\s*_]*(?:排名|名次|位次|(?i:ranks?|ranking|places?|positions?))[\s*_]*")
_PLACE = lazily(r"[\s*_#]*(?:\d{1,2}|[🥇🥈🥉🏅])\ufe0f?[\s*_.]*")
_PODIUM = lazily(r"\s*🥇[^🥈]+🥈")
_MEDAL = lazily(r"\s*[🥇🥈🥉]")


def _placed(text: str, mentions: list[Mention], below: list[Block]) -> list[Block]:
    """The blocks of models that have their places with them: rows of a table, or a line of medals."""
    heads = [block for block in below if block.kind == "row" and block.head]
    if len(heads) == 1:
        columns = [i for i, cell in enumerate(heads[0].cells) if _PLACES.fullmatch(text, *cell)]
        rows = [block for block in below if block.kind == "row" and not block.head]
        if len(columns) == 1:
            rows = [
                row
                for row in rows
                if len(row.cells) > columns[0]
                and _PLACE.fullmatch(text, *row.cells[columns[0]])
                and any(m.entity.type == "model" for m in starting_in(mentions, row.start, row.end))
            ]
            return rows if len(rows) >= _FEWEST else []
    medals = [block for block in below if _MEDAL.match(text, block.start, block.end)]
    if len(medals) > 1 and all(_opens_with_model(mentions, block) for block in medals):
        return medals
    lines = [block for block in below[:1] if _PODIUM.match(text, block.start, block.end)]
    named = [m for line in lines for m in starting_in(mentions, line.start, line.end)]
    return lines if sum(m.entity.type == "model" for m in named) > 1 else []


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
