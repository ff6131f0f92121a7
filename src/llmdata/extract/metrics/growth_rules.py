"""Per cent by which a number of somebody's rose or fell, and which part of a whole is somebody's."""

from __future__ import annotations

from llmdata.extract.metrics.measure import Measure
from llmdata.extract.metrics.quantities import HEDGES
from llmdata.extract.patterns import Example

_NEARLY = rf"(?:{HEDGES}\s*)*\Z"
_ROSE = r"gr[eo]w|grown|growing|rose|risen|increased|jumped|surged|climbed|soared|(?:was|were|is|are)\s+up"
_FELL = r"fell|fallen|dropped|declined|shrank|sank|(?:was|were|is|are)\s+down"
_WHAT = r"revenues?|sales|profits?|users|downloads|traffic|emissions|usage|spending|capex|headcount|bookings|visits|consumption|electricity|water"
_WHAT_ZH = r"收入|营收|销售额|利润|用户|下载|流量|排放|用量|支出|开支|投入|访问|用电|耗电|用水|日活|月活|调用"
_NO_PRICE = r"(?i:\b(?:prices?|cheaper|scores?|accuracy|rates?|benchmark|error\w*|latency|I|my|we|our|shares?|stock)\b)|价|得分|准确率|分数|延迟|我|股|错误|成本"

GROWTH: tuple[Measure, ...] = (
    Measure(
        "metric.growth", "growth", ("percent",),
        before=rf"(?:[增涨升]长?|上[涨升]|增加|[同环]比(?:增长|增加|上升|下降|下滑)?|下[降滑跌]|减少)了?\s*{_NEARLY}|(?i:\b(?:{_ROSE}|{_FELL})\s+(?:by\s+)?{_NEARLY})",
        given=rf"{_WHAT_ZH}|(?i:\b(?:{_WHAT})\b)", unless=_NO_PRICE, kinds="OQ",
        barred=r"\s*(?:以上)?(?:[至到]|的(?:用户|人|企业|开发者|受访))|(?i:\s+(?:to|of|on)\b)",
        yes=(
            Example("Google's emissions rose 43% in 2024.", ("Google | growth | = 43 percent | - | 2024",)),
            Example("NVIDIA 二季度收入 345 亿美元，增长 21%。", ("NVIDIA | growth | = 21 percent | - | 2025-34",)),
        ),
        no=("Google's emissions did not rise by 43%.", "OpenAI's prices fell 80%.", "GPT-9 rose 20% on SWE-bench.", "My usage of Cursor rose 20%."),
    ),
    Measure(
        "metric.share-price-up", "share_price_gain", ("percent",),
        before=rf"(?:股价|股票)[^，。；,]{{0,10}}?(?:上?涨|大涨|暴涨|飙升|拉升|收涨)了?\s*{_NEARLY}|(?i:\b(?:shares(?!\s+of)|share\s+price|stock)\b[^,.;]{{0,24}}?\b(?:rose|jumped|soared|climbed|gained|surged|(?:was|were|closed|ended)\s+up)\s+(?:by\s+)?{_NEARLY})",
        kinds="O", least=3,
        yes=(
            Example("In March AMD's shares jumped by 24% in a day.", ("AMD | share_price_gain | = 24 percent | day | 2025-03",)),
            Example("3 月，AMD 股价单日大涨 24%。", ("AMD | share_price_gain | = 24 percent | day | 2025-03",)),
        ),
        no=("AMD's shares did not jump by 24%.", "AMD's share of the market rose by 24%."),
    ),
    Measure(
        "metric.code-share", "ai_code_share", ("percent",),
        after=r"\s*(?i:of\s+(?:(?:all|its|their|the(?:\s+company['’]s|\s+firm['’]s)?|new|of|[A-Z]\w+['’]s)\s+)*(?:new\s+|own\s+)?code\b)|\s*(?:以上)?的(?:新增?|全部|所有)?代码",
        before=rf"代码(?:的|里|中|有|占|已)*[^，。；\d]{{0,6}}?{_NEARLY}",
        given=r"AI|模型|自动|机器|(?i:\b(?:generated|written|writes?|wrote)\b)", unless=r"(?i:\b(?:I|my|we|our)\b)|我", kinds="OQ",
        yes=(
            Example("In April Google said that 35% of its new code was written by AI.", ("Google | ai_code_share | = 35 percent | - | 2025-04",)),
            Example("4 月，谷歌 35% 的新代码由 AI 写成。", ("Google | ai_code_share | = 35 percent | - | 2025-04",)),
        ),
        no=("AI did not write 35% of Google's code.", "AI writes 35% of my code, with Cursor.", "我用 Cursor 写了 35% 的代码。"),
    ),
    Measure(
        "metric.market-share", "market_share", ("percent",),
        before=rf"(?:份额|市占率|占有率)(?:为|是|达到?|升至|跌至|只有|约)*\s*{_NEARLY}|占(?:了|据|到)?(?:[^，。；\d]{{0,12}}?的)?\s*{_NEARLY}|(?i:\bshare\s+(?:of\s+[^,.;\d]{{2,32}}?\s+)?(?:was|is|at|of|reached|rose\s+to|fell\s+to|stood\s+at)\s+{_NEARLY})",
        after=r"\s*(?i:of\s+(?:all\s+|the\s+|its\s+|total\s+|global\s+|enterprise\s+|world\s+)*(?:[a-z\-]+\s+){0,2}?(?:market|tokens|traffic|usage|searches|downloads|spending|revenue|electricity|shipments|sales)\b)"
        r"|\s*(?:的(?:市场)?(?:份额|流量|用量|token|词元|市场|用电)|市场份额|份额|市占率)",
        given=r"份额|市占|占有率|市场|流量|用量|用电|token|词元|(?i:\b(?:market|tokens|traffic|usage|searches|downloads|spending|share|revenue|electricity|shipments|sales)\b)",
        unless=r"(?i:\b(?:I|my|we|our|off|cut|sav\w+|fewer|less)\b)|我|省|少|降", kinds="QMO",
        yes=(
            Example("In May Claude 9 had 23 % of all tokens on OpenRouter.", ("Claude 9 | market_share | = 23 percent | - | 2025-05",)),
            Example("5 月，NVIDIA 的市场份额为 88%。", ("NVIDIA | market_share | = 88 percent | - | 2025-05",)),
        ),
        no=("Claude 9 does not have 23 % of all tokens.", "Claude 9 used 23% fewer tokens.", "GPT-9 got 23% of the problems."),
    ),
)  # fmt: skip
