"""Per cent by which a number of somebody's rose or fell, and which part of a whole is somebody's."""

from __future__ import annotations

from llmdata.extract.metrics.measure import Measure
from llmdata.extract.metrics.quantities import HEDGES
from llmdata.extract.metrics.share_rules import NAME, SENT, SHARES_OF, UP
from llmdata.extract.patterns import Example

_NEARLY = rf"(?:{HEDGES}\s*){{0,8}}\Z"
_ROSE = r"gr[eo]w|grown|growing|rose|risen|increased|jumped|surged|climbed|soared|(?:was|were|is|are)\s+up"
_FELL = r"fell|fallen|dropped|declined|shrank|sank|(?:was|were|is|are)\s+down"
_WHAT = r"revenues?|sales|profits?|users|downloads|traffic|emissions|usage|spending|capex|headcount|bookings|visits|consumption|electricity|water"
_WHAT_ZH = r"收入|营收|销售额|利润|用户|下载|流量|排放|用量|支出|开支|投入|访问|用电|耗电|用水|日活|月活|调用"
# Words of the stock market: `X gained 30 percent` is the price of its shares beside them.
_MARKET = r"股价|股票|美股|A\s*股|港股|市值|盘[中前后]|收盘|开盘|交易日|(?i:\b(?:shares?(?!\s+(?:of|aside|apart)\b)|stocks?|session|Nasdaq|S&P|Wall\s+Street|market\s+(?:value|cap\w*))\b)"
# Behind a number: what it is a part of, what it is counted against, where a thing stands.
_NOT_BEHIND = r"\s*(?:的|[至到])|(?i:\s+(?:of|more|to|behind|short|ahead|below|above|faster|slower|fewer|less|against|on\s+(?:its(?!\s+(?:[a-z]+\s+){1,2}(?:day|session)\b)|average)|in\s+(?:revenue|sales|users|its|(?:the|an?)(?!\s+(?:[a-z\-]+\s+){0,3}?(?:days?|sessions?|weeks?|months?|year|morning|afternoon|hours?|minutes?)\b)))\b)"
_OTHERS = rf"{_WHAT_ZH}|份额|成本|价格|单价|(?i:\b(?:{_WHAT}|prices?|share\s+of|percentage|points|I|my|we|our)\b)"
# Where a share went, and parts of what wholes are told.
_WENT = r"(?:rose|risen|gr[eo]w|grown|growing|rising|climb(?:ed|ing)|jump(?:ed|ing)|surg(?:ed|ing)|soar(?:ed|ing)|increas(?:ed|ing)|fell|fallen|falling|dropp(?:ed|ing)|declin(?:ed|ing)|sank|sinking|shrank|shrinking|slipp(?:ed|ing)|slid|sliding|plung(?:ed|ing)|went|going)"
_WHOLE = r"(?:all\s+|the\s+|its\s+|total\s+|global\s+|enterprise\s+|world\s+|public\s+|new\s+)*"
_PARTS = r"market|tokens|traffic|usage|searches|downloads|spend|spending|revenue|electricity|shipments|sales|commits|requests|calls|queries|deployments|workloads"
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
        "metric.sent-shares-up", "share_price_gain", ("percent",),
        before=rf"{SENT}{SHARES_OF}{UP}{_NEARLY}", kinds="O",
        yes=(
            Example("The pact came in March, sending AMD shares up 19%.", ("AMD | share_price_gain | = 19 percent | - | 2025-03",)),
            Example("In March a deal pushed shares of Oracle up by 19%.", ("Oracle | share_price_gain | = 19 percent | - | 2025-03",)),
        ),
        no=("The pact never sent AMD shares up 19%.", "The pact may send AMD shares up 19%.", "The pact sent AMD engineers up 19 floors."),
    ),
    Measure(
        "metric.share-price-up", "share_price_gain", ("percent",),
        before=rf"(?:股价|股票)[^，。；,]{{0,10}}?(?:上?涨|大涨|暴涨|飙升|拉升|收涨)了?\s*{_NEARLY}|(?i:\b(?:shares(?!\s+of)|share\s+price|stock)\b[^,.;]{{0,24}}?\b(?:rose|jumped|soared|climbed|gained|surged|surges|soars|jumps|climbs|rises|gains|(?:is|are|was|were|closed|ended)\s+up)\s+(?:by\s+)?{_NEARLY})"
        rf"|(?i:\b(?:shares|stock)\s+of\s+)(?P<subject>{NAME})(?i:\s+(?:have\s+|had\s+|then\s+)?(?:rose|risen|jumped|soared|climbed|gained|surged|rallied|(?:is|are|was|were|closed|ended)\s+up)\s+(?:by\s+)?){_NEARLY}",
        kinds="O", least=3,
        yes=(
            Example("In March AMD's shares jumped by 24% in a day.", ("AMD | share_price_gain | = 24 percent | day | 2025-03",)),
            Example("3 月，AMD 股价单日大涨 24%。", ("AMD | share_price_gain | = 24 percent | day | 2025-03",)),
        ),
        no=("AMD's shares did not jump by 24%.", "AMD's share of the market rose by 24%."),
    ),
    Measure(
        "metric.stock-rose", "share_price_gain", ("percent",), close=True, weak=True,
        before=rf"(?:大涨|暴涨|狂涨|飙升|飙涨|收涨|劲升|拉升)了?\s*{_NEARLY}|(?i:\b(?:gained|rose|jumped|soared|surged|climbed|leapt|rallied|shot\s+up|was\s+up|closed\s+up)\s+(?:by\s+)?{_NEARLY})",
        around=_MARKET, unless=_OTHERS, kinds="O", least=3,
        barred=_NOT_BEHIND,
        yes=(
            Example("On September 3 Oracle gained 31 percent, its best session ever.", ("Oracle | share_price_gain | = 31 percent | - | 2025-09-03",)),
            Example("9 月 3 日，甲骨文大涨 31%，收盘创新高。", ("Oracle | share_price_gain | = 31 percent | - | 2025-09-03",)),
        ),
        no=("On September 3 Oracle gained 31 percent of its users from rivals.", "甲骨文的成本大涨 31%，股价没动。", "Oracle's revenue rose 31 percent, and the shares did nothing.",
            "Oracle never gained 31 percent in a session.", "Oracle rose 31 percent in the ranking, and the stock slept.",
            "Oracle gained 31 percent, and investors noticed."),
    ),
    Measure(
        "metric.stock-fell", "share_price_drop", ("percent",), close=True, weak=True,
        before=rf"(?:大跌|暴跌|狂跌|重挫|跳水|收跌|闪崩|下挫)了?\s*{_NEARLY}|(?i:\b(?:lost|fell|dropped|plunged|tumbled|sank|slid|slumped|cratered|(?:was|closed)\s+down)\s+(?:by\s+)?{_NEARLY})",
        around=_MARKET, unless=_OTHERS, kinds="O", least=3,
        barred=_NOT_BEHIND,
        yes=(
            Example("NVIDIA fell 14% the next Monday, a session that nobody forgets.", ("NVIDIA | share_price_drop | = 14 percent | - | -",)),
            Example("1 月 27 日，英伟达暴跌 14%，美股一片哀鸿。", ("NVIDIA | share_price_drop | = 14 percent | - | 2025-01-27",)),
        ),
        no=("NVIDIA's prices fell 14%, and investors shrugged.", "NVIDIA lost 14% of its staff, and the stock rose.", "NVIDIA did not fall 14% in that session.",
            "NVIDIA fell 14% behind AMD in May, whatever the stock did.", "NVIDIA fell 14% short of its goal, shares aside.", "In May NVIDIA fell 14%, investors said."),
    ),
    Measure(
        "metric.code-share", "ai_code_share", ("percent",),
        after=r"\s*(?i:of\s+(?:(?:all|its|their|the(?:\s+company['’]s|\s+firm['’]s)?|new|of|[A-Z]\w+['’]s)\s+){0,4}(?:new\s+|own\s+)?code\b)|\s*(?:以上)?的(?:新增?|全部|所有)?代码",
        before=rf"代码(?:的|里|中|有|占|已)*[^，。；\d]{{0,6}}?{_NEARLY}",
        given=r"AI|模型|自动|机器|(?i:\b(?:generated|written|writes?|wrote)\b)", unless=r"(?i:\b(?:I|my|we|our)\b)|我", kinds="OQ",
        yes=(
            Example("In April Google said that 35% of its new code was written by AI.", ("Google | ai_code_share | = 35 percent | - | 2025-04",)),
            Example("4 月，谷歌 35% 的新代码由 AI 写成。", ("Google | ai_code_share | = 35 percent | - | 2025-04",)),
        ),
        no=("AI did not write 35% of Google's code.", "AI writes 35% of my code, with Cursor.", "我用 Cursor 写了 35% 的代码。"),
    ),
    Measure(
        "metric.market-share", "market_share", ("percent",), level=True,
        before=rf"(?:份额|市占率|占有率)(?:则|就|也|已|却|又|从[^，。；]{{1,12}}?|为|是|达到?|只有|[暴骤猛大狂急]?[升跌降涨增滑落长加减缩]{{1,2}}[至到了]|约)*\s*{_NEARLY}|占(?:了|据|到|有)*(?:[^，。；\d]{{0,12}}?的)?\s*{_NEARLY}"
        rf"|(?i:\bshare\s+(?:of\s+[^,.;\d]{{2,32}}?\s+)?(?:was|is|at|of|reached|stood\s+at|{_WENT}(?:\s+from\s[^,.;]{{2,24}}?)?\s+to)\s+{_NEARLY}|\b(?:market|enterprise|usage|global|consumer|API)\s+share\b)",
        after=rf"\s*(?i:of\s+{_WHOLE}(?:(?!(?i:my|our)\b)[\w.\-]+\s+){{0,3}}?(?:{_PARTS})\b|(?:market|usage|enterprise|global|consumer|API)\s+share\b|share(?=\s*(?:[,.;(—]|\Z)))"
        r"|\s*(?:的[^，。；\d]{0,8}?(?:份额|流量|用量|token|词元|市场|用电)|市场份额|份额|市占率)",
        given=rf"份额|市占|占有率|市场|流量|用量|用电|token|词元|(?i:\b(?:{_PARTS}|share)\b)",
        unless=r"(?i:\b(?:I|my|we(?!\s+(?:estimate|found|find|see|reckon|believe|expect|think|put)\b)|our|off|cut|sav\w+|fewer|less)\b)|我|省|少(?!于)|降价", kinds="QMO",
        yes=(
            Example("In May Claude 9 had 23 % of all tokens on OpenRouter.", ("Claude 9 | market_share | = 23 percent | - | 2025-05",)),
            Example("We estimate that Cohere earns 33% of enterprise LLM spend, up from 14% last year and 5% in 2023.",
                    ("Cohere | market_share | = 14 percent | - | 2024", "Cohere | market_share | = 33 percent | - | -", "Cohere | market_share | = 5 percent | - | 2023")),
            Example("Mistral lost market share, falling to 17% from 46% in 2022.",
                    ("Mistral AI | market_share | = 17 percent | - | -", "Mistral AI | market_share | = 46 percent | - | 2022")),
            Example("Cohere increased its market share from 3% in 2023 to 18% in 2025.",
                    ("Cohere | market_share | = 18 percent | - | 2025", "Cohere | market_share | = 3 percent | - | 2023")),
            Example("Cohere 占据了 38% 的市场份额，是 Mistral（16%）的两倍多。", ("Cohere | market_share | = 38 percent | - | -", "Mistral AI | market_share | = 16 percent | - | -")),
            Example("5 月，NVIDIA 的市场份额为 88%。", ("NVIDIA | market_share | = 88 percent | - | 2025-05",)),
        ),
        no=("Claude 9 does not have 23 % of all tokens.", "Claude 9 used 23% fewer tokens.", "GPT-9 got 23% of the problems.", "Cohere's share fell by 23%.", "We use Cohere for 23% of our usage."),
    ),
)  # fmt: skip
