"""What stands above a block and holds for it: its headings, the lead-ins of its list.

Under `Farewells`, `Also closed:`, `停用` or `Left out` nothing comes out, and what stands under
`2026 plans` or `明年看点` has not happened; `My model diary` tells what was used. The nearest heading or lead-in that says either decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from llmdata.extract.context import Context
from llmdata.extract.labels import CHOICES, MISSED, is_unfulfilled
from llmdata.extract.legends import is_legend
from llmdata.lazily import lazily

# Words of what a thing is no more, in a clause of it and above a list of such things.
GONE_EN = (
    r"retire\w*|retiring|deprecat\w*|sunset\w*|shut(?:s|ting)?[\s-]*downs?|discontinu\w*|decommission\w*|phased?[\s-]+out|"
    r"(?:switch|turn)(?:ed|ing|es|s)?\s+off|taken\s+(?:down|offline)|end[\s-]+of[\s-]+(?:life|support|service)|EOL|withdrawn|"
    r"no\s+longer\s+(?:available|with\s+us|sold|offered|supported)"
)
GONE_ZH = r"移除(?!了?[^，。；]{0,6}(?:预览|测试|等待|限制|邀请|候补))|退役|下架|下线|停用|停服|停运|停售|停更|停止(?:服务|支持|运营|维护|更新|提供|开放)|关停|关闭|撤下|终止(?:服务|支持|运营)|弃用|废弃|淘汰|寿终正寝"
# What is yet to come, if it does.
AHEAD_EN = (
    r"forecast\w*|predict\w*|rumou?r\w*|speculat\w*|(?<!as\s)(?<!than\s)(?<!long[\s-])expected(?!\s+to\s+be\s+(?:an?|the|our|my|another)\b)|expectations?|(?:I|we)\s+(?:\w+\s+)?(?:expect|anticipate|await)\b|upcoming|planned|coming\s+(?:soon|next|up|in\s+20\d\d)|"
    r"vapou?rware|unreleased|unconfirmed"
)
AHEAD_ZH = r"预测(?!模型|能力|算法|任务|工具|系统|结构)|即将|传闻|预计|(?<![^\s，。；：:、·•|/（(网盛谣据])传(?=\s*(?:[A-Z\d]|将|要|每|明年|年[内底末]))"

_GONE_ABOVE = lazily(
    rf"(?i:\b(?:{GONE_EN}|good-?byes?|farewells?|departures?|departed|graveyards?|cemetery|obituar(?:y|ies)|in\s+memoriam|gone|killed|axed|buried|closures|"
    r"(?:also|were|now)\s+closed|closed(?=(?:\s+(?:down|in\s+\w+|this\s+year))?\W*\Z)|removed|removals|no\s+more|left\s+out|leaving\s+out|crossed\s+out|rejected|omitted|not\s+(?:included|in\s+(?:this|the|my|our))|last\s+(?:days|orders)|what\s+(?:left|died|ended|closed))\b|\bR\.?I\.?P\b)"
    rf"|{GONE_ZH}|告别(?!\s?(?!名单|清单|榜|录|仪式|词|的)[\u4e00-\u9fff]{{2,}})|再见|谢幕|退场|离场|走的|走了|关掉|关门|砍掉|倒闭|消失|讣告|悼念|墓|落选|没(?:有)?(?:选上|入选|写进|收录)|未(?:入选|收录|写进)"
)
_AHEAD_ABOVE = lazily(
    rf"(?i:\b(?:{AHEAD_EN}|wish\s?-?lists?|wishes|20\d\d\s+(?:plans?|outlook|hopes)|(?:plans?|outlook|hopes|bets)\s+for\s+(?:20\d\d|next|the\s+coming)|what(?:['’]s|\s+is|\s+comes|\s+will\s+come|\s+lies)\s+(?:next|coming|ahead|to\s+come)|"
    r"(?:coming|next)\s+year|looking\s+ahead|the\s+(?:year|months)\s+ahead|road\s?-?maps?|on\s+the\s+horizon|in\s+the\s+pipeline|to\s+(?:come|(?<!benchmarks\sto\s)(?<!boards\sto\s)watch(?:\s+(?:for|in))?)|still\s+waiting|not\s+yet|guesses|bets)\b)"
    rf"|{AHEAD_ZH}|预期|期待(?!已久|中的)|明年|来年|(?<!年度)看点|展望|前瞻|路线图|待发布|未发布|没发布|没等到|跳票|猜想|猜测|爆料|愿望|心愿|许愿|押注"
)
# The next year alone is no hope: `明年还会记得的模型` are those of this one.
_HOPED_ABOVE = lazily(
    rf"(?i:\b(?:{AHEAD_EN}|wish\s?-?lists?|wishes|plans?|hopes|outlook|bets|guesses|road\s?-?maps?|still\s+waiting|not\s+yet)\b)"
    rf"|{AHEAD_ZH}|预期|期待(?!已久|中的)|(?<!年度)看点|展望|前瞻|路线图|待发布|未发布|没发布|没等到|跳票|猜想|猜测|爆料|愿望|心愿|许愿|押注"
)
# What somebody used, and when.
_USED_ABOVE = lazily(
    r"(?i:\b(?:my|our)\s+(?:\w+\s+){0,2}(?:drivers?|diary(?!\s+(?:of|on)\s+(?:an?\s+|the\s+)?(?:\w+\s+)?(?:AI|LLMs?|year|artificial\s+intelligence)\b)|setup|stack|toolbox|workhorses?|usage|use)\b|\b(?:models?|tools?|what)\s+(?:that\s+)?(?:I|we)\s+(?:used?|ran|run|worked)\b)"
    r"|(?i:\b(?:to[\s-]?dos?|deployments?|migrations?|switche[sd]|shopping\s+lists?|purchases)\b)|待[办辦]|(?<![可能易])部署|迁移|切换|运维|机房|采购|购物|购置|装机|我们?(?:的|在|常|最)?(?:主力|常用|用过|用的|在用|日记|使用)"
)
# What else happens to things, or is measured of them: their days are not those of their coming out.
_ELSE_ABOVE = lazily(
    r"(?i:\b(?:knowledge|(?:training\s+)?cut-?offs?|prices?|pricing|costs?|outages?|incidents?|downtimes?|failures|breaches|leaks?|leaked|teasers?|demos?|lawsuits?|court|trials|hearings|rulings|verdicts|"
    r"meet-?ups?|conferences|workshops|hackathons|birthdays?|anniversar(?:y|ies)|deadlines?|(?:support|access|trial|offer|sale)s?\s+ends?|until|expir\w+|records?|rankings?|leaderboards?|benchmarks?|scores|awards|medals|"
    r"funding|acquisitions?|hires|subscriptions|setups?|experiments|diary|logbook)\b)"
    r"|(?i:\A\W*(?:when\s+)?(?:(?:I|we|he|she|they)\s+(?:\w+\s+)?)?(?:used|tried|tested|installed|switched|moved|bought|cancel+ed|subscribed|paid|adopted|deployed|benchmarked|reviewed|read|watched|met|visited|ran)\b)"
    r"|(?i:\b(?:I|we|my|our)\s+(?:(?!never\b|not\b|hardly\b)\w+\s+){0,3}?(?:used?|tried|tested|installed|switched|moved|bought|cancel+ed|subscribed|paid|deployed|ran|replaced|dropped|read|watched|visited)\b)"
    r"|知识截止|截止(?:日期|时间)|训练数据|价格(?!战|屠夫)|降价|涨价|调价|定价|宕机|故障|中断|事故|泄露|漏洞|官司|诉讼|庭审|开庭|判决|聚会|沙龙|生日|周年|到期|演示|预热|榜|排名|得分|成绩|获奖|融资|收购|订阅|评测|测试(?!时)|试用|实验(?!室)"
    r"|我们?[^，。：没未]{0,8}(?:用|换|试|测|装|买|订|跑|付|退|弃|读)(?:过|了|的|上|掉)?"
)
# What came is listed as well, or alone.
_CAME = lazily(
    r"(?i:\b(?:releas\w+|launch\w*|arriv\w+|debut\w*|new|newcomers|shipped|came|comings|changelog|timeline|review|recap|announcements?|history)\b)"
    r"|(?<![未没待])发布|上线|推出|新品|新模型|开源|来的|来了|上新|回顾|盘点|总结|时间线|大事记"
)
# A month, a maker, a kind of things: what stands above it says what its items are.
_MERE_LABEL = lazily(r"[\W\d]*(?:[A-Z][\w.]*|[\u4e00-\u9fff]{1,4})?[\W\d]*")
_BOTH = lazily(r"(?i:\b(?:and|or|vs)\b)|[&/+,，、和与及跟]")
_SHORT = 60  # characters of what is about nothing but what stands below
_FEW = 32  # … of a heading that is no sentence, which may be but a theme
TITLE = 1  # the level of what is about the whole document: it must say nothing else


def is_under_goodbyes(context: Context, number: int) -> bool:
    """Whether what stands above a block says that what it tells of is gone."""
    return _is_under(context, number, _GONE_ABOVE)


def is_under_plans(context: Context, number: int) -> bool:
    """Whether what stands above a block, or its box, says that what it tells of is yet to come."""
    done = context.layout.blocks[number].done
    if done is not None:
        return not done
    if not _is_under(context, number, _AHEAD_ABOVE):
        return False
    return _is_under(context, number, _HOPED_ABOVE) or not _is_dated_in_year(context, number)


def is_under_missed(context: Context, number: int) -> bool:
    """Whether the nearest words that speak of it say that what stands below did not come."""
    for words, level in words_above(context, number):
        if level == TITLE or len(words) > _SHORT:
            return False
        if MISSED.search(words):
            return _CAME_LATER.search(words) is None
        if _CAME.search(words):
            return False
    return False


_CAME_LATER = lazily(r"终于|后来|最终|直到|(?i:\b(?:finally|until|later|at\s+last|eventually)\b)")


def _is_dated_in_year(context: Context, number: int) -> bool:
    """Whether a block tells a time by its year, one that is reviewed or before it."""
    last = context.layout.document.covers_end
    block = context.layout.blocks[number]
    dates = context.mentions.dates_in(block.start, block.end)
    told = (d for d in dates if d.explicit_year and d.bearing == "at")
    return last is not None and any(d.value.end <= last for d in told)


def is_expected(context: Context, place: int, *, measured: bool = False) -> bool:
    """Whether what stands at a place is in a list or table of what is yet to come, or labelled so.

    What is `measured` of a thing is told below its name also where it is to come out later.
    """
    if is_unfulfilled(context, place):
        return True
    number = context.layout.block_at(place)
    if context.layout.blocks[number].kind == "paragraph" or not is_under_plans(context, number):
        return False
    return not (measured and _is_shown(context, number))


# Behind the name of a thing, how far it has come: `GPT-9 - Coming Soon`, `GPT-9（即将上线）`.
_STATE = lazily(
    r"\s*[-–—:：(（|]+\s*(?i:coming\s+(?:soon|next|in\s+[^()（）]{1,16})|upcoming|not\s+yet\s+(?:out|available|released)|unreleased)\W*"
    r"|\s*[-–—:：(（|]*\s*(?:即将(?:推出|上线|发布|开放|到来)|待发布|未发布|尚未(?:发布|上线|开放))\W*"
)


def _is_shown(context: Context, number: int) -> bool:
    """Whether the heading of a block is the name of a thing that is shown and comes out later."""
    layout = context.layout
    for heading in layout.headings(number):
        block = layout.blocks[heading]
        named = context.mentions.entities_in(block.start, block.end)
        if named:
            return _STATE.fullmatch(layout.visible, named[-1].end, block.end) is not None
    return False


def is_under_use(context: Context, number: int) -> bool:
    """Whether what stands above a block says that it tells what somebody used or chose."""
    if any(
        CHOICES.fullmatch(words) for words, level in words_above(context, number) if level != TITLE
    ):
        return True
    return _is_under(context, number, _USED_ABOVE)


def is_under_other_news(context: Context, number: int) -> bool:
    """Whether what leads in a list says, in few words, that its dates are those of other news.

    That is the nearest that is no mere label: the lead-in, else the heading right above.
    """
    for words, level in words_above(context, number):
        if level == TITLE or len(words) > (_FEW if level else _SHORT):
            return False
        if _ELSE_ABOVE.search(words):
            return _CAME.search(words) is None
        if not _MERE_LABEL.fullmatch(words):
            return False
    return False


def lists_what_came(words: str) -> bool:
    """Whether a heading or lead-in says that what stands below came out."""
    return _CAME.search(words) is not None


def words_above(context: Context, number: int) -> Iterator[tuple[str, int]]:
    """The lead-ins and headings of a block, the nearest first, with their level as headings.

    What leads in a row of a table is the paragraph right above the table.
    """
    layout = context.layout
    if layout.blocks[number].kind == "row":
        number = layout.first_row(number)
        above = layout.blocks[number - 1] if number else None
        if above is not None and above.kind == "paragraph" and not is_legend(context, above):
            telling = layout.last_sentence(number - 1)
            yield own_clause(layout.visible[telling.start : telling.end]), 0
    for lead in layout.leads(number):
        if layout.blocks[lead].kind != "heading" and not is_legend(context, layout.blocks[lead]):
            telling = layout.last_sentence(lead)
            yield own_clause(layout.visible[telling.start : telling.end]), 0
    for heading in layout.headings(number):
        block = layout.blocks[heading]
        yield layout.visible[block.start : block.end].strip(), block.level


# The last clause of a lead-in, where it is one of its own: what it says is what stands below.
_OWN = lazily(
    r"\s*(?!如果|假如|要是|按|据|截至|至少|不出意外)[^：:]{5,}[\u4e00-\u9fff][^：:]*[：:。]?\s*\Z"
    r"|\s*(?i:but|yet)\b.*|(?=(?:\W*\w+\b){4})(?!\W*(?i:if|unless|as|at|according|provided)\b).*\b(?i:is|are|was|were|has|have|had|did|came|happened|made|[a-z]{3,}ed|what|these|here)\b.*",
    re.DOTALL,
)


_LONGEST = 200  # characters of a clause that is about nothing but its list


def own_clause(words: str) -> str:
    """The last clause of a lead-in; the whole where that says nothing of its own."""
    last = words[max(words.rfind(sign) for sign in "，,；;") + 1 :]
    return last if len(last) <= _LONGEST and _OWN.fullmatch(last) else words


# What was awaited and came, or what nobody foresaw.
DID_COME = lazily(
    r"终于|现实|事实|(?:来|到|发布|上线|落地|兑现|应验|成真|发生)了|发生的|这样(?:落地|来)"
    r"|(?i:\b(?:arrived|came|happened|landed|actually|finally|turned\s+out|proved|became\s+of|reality)\b)"
)
_DENIED = lazily(
    r"(?:没有?人?|不|未曾)[^，。；：]{0,6}\Z|(?i:\b(?:nobody|no\s+one|not|never|didn['’]t|without|instead\s+of)\b[^,.;:]{0,24})\Z"
)

# … and what is said to be left out: `传闻不算，只记官方的`, `Rumours aside, this is what shipped`.
_LEFT_OUT = lazily(
    r"(?:一?概|统统|全|都)?(?:不(?:算|计|收|记|写|列|提|谈|论|在内)|除外|免谈|略过)|(?i:\s+(?:aside|excluded|apart|left\s+out|not\s+(?:included|counted))\b)"
)


def is_left_out(text: str, place: int) -> bool:
    """Whether the words from `place` on say that what was just named is left out."""
    return _LEFT_OUT.match(text, place) is not None


# What is gone is something else than what stands below: `After that, the dam was gone:`.
_SOMETHING_ELSE = lazily(
    r"\b(?i:the|my|our|your|any|all|its|that|this|every|his|her)\s+(?:\w+\s+)?(?!(?i:models?|tools?|apps?|products?|services?|names?|ones?|features?|things?|agents?|versions?|following|list|rest|lot|these|those|them|all|others?|familiar|few)\b)\w+\s+(?i:was|were|is|are|had|has)\s+(?:\w+\s+)?\Z"
)


def tells_of_something_else(words: str, place: int) -> bool:
    """Whether a lead-in has its own subject, of which it says that it is gone at `place`."""
    return _SOMETHING_ELSE.search(words, 0, place) is not None


def _is_under(context: Context, number: int, tell: re.Pattern[str]) -> bool:
    for words, level in words_above(context, number):
        if len(words) > _SHORT:
            continue
        told, came = tell.search(words), _CAME.search(words)
        if told is not None and (
            DID_COME.search(words)
            or _DENIED.search(words, 0, told.start())
            or is_left_out(words, told.end())
            or (tell is _GONE_ABOVE and tells_of_something_else(words, told.start()))
        ):
            return False
        if told is not None:
            both = came is not None and _BOTH.search(words) is not None
            return not both and not (level == TITLE and came)
        if came is not None:
            return False
    return False
