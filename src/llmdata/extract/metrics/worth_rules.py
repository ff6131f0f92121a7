"""What a company is worth, on the market and to its investors."""

from __future__ import annotations

from llmdata.extract.metrics.measure import MONEY, Measure
from llmdata.extract.metrics.quantities import HEDGES
from llmdata.extract.patterns import Example

_COMPANY = "O"
_VANISHED = "市值[^，。；,]{0,10}(?:从[^，。；,\\d]{1,20}?(?:身上|账[面户]?上|[手口][里中]|名下))?(?:蒸发|灰飞烟灭|化为乌有|付诸东流|消失|没了|缩水|[抹跌]去)"
# By how much it rose.
_STEP_UP = r"(?i:(?:\w+\s+)?(?:boost|gain|jump|increase|rise|surge|leap|rally|bump)\b)"

WORTH: tuple[Measure, ...] = (
    Measure(
        "metric.market-value-lost", "market_value_lost", (MONEY,),
        before=r"(?:一天|单日|一夜之?间|当日|盘中)(?:之?内|里|就)*蒸发|(?:市值|股价)(?:(?![比涨增])[^，。；,\d]){0,12}(?:蒸发|缩水|损失|没了|[少丢]了|[少丢没]掉|不见了|[跌抹]去|减少|缩减|[暴大狂下猛重急骤]跌|下[滑降]|重挫)(?![到至破])",
        after=rf"[^，。；,\d]{{0,20}}{_VANISHED}",
        event="market",
        yes=(
            Example("2025 年 1 月 DeepSeek R1 发布，甚至引发 NVIDIA 单日市值蒸发 5930 亿美元。",
                    ("NVIDIA | market_value_lost | = 5.93e+11 USD | day | 2025-01",)),
            Example("3 月，AMD 市值一度大跌 200 亿美元。", ("AMD | market_value_lost | = 2e+10 USD | - | 2025-03",)),
            Example("3 月，AMD 的市值一周就少了 200 亿美元。", ("AMD | market_value_lost | = 2e+10 USD | week | 2025-03",)),
            Example("3 月，200 亿美元市值在几天里从 AMD 身上蒸发。", ("AMD | market_value_lost | = 2e+10 USD | - | 2025-03",)),
            Example("3 月，AMD 有 200 亿美元市值灰飞烟灭。", ("AMD | market_value_lost | = 2e+10 USD | - | 2025-03",)),
        ),
        no=("NVIDIA 市值没有蒸发 5930 亿美元。", "AMD 市值上涨了 200 亿美元。", "OpenAI 2024 年亏损 50 亿美元。"),
        kinds=_COMPANY,
    ),
    Measure(
        "metric.wiped-off", "market_value_lost", (MONEY,),
        before=r"(?i:\b(?:los(?:e|es|t|ing)|wip(?:e|es|ed|ing)(?:\s+out)?|shed(?:ding)?|eras(?:ed|ing)|knock(?:s|ed|ing)?|slic(?:es|ed|ing)|shav(?:es|ed|ing)"
        r"|mis(?:laid|placed|lays)|surrender(?:s|ed)|forfeit(?:s|ed)|sacrificed|bled|ha?emorrhag(?:es|ed)|drop(?:s|ped)|burn(?:s|ed|t)|vapori[sz](?:es|ed)|destroy(?:s|ed)|trimm?(?:s|ed)|stripp?(?:s|ed)|swallow(?:s|ed)|dump(?:s|ed)|"
        r"part(?:s|ed)\s+with|g[ai]ve(?:s)?\s+up|(?:said|waved)\s+(?:good)?bye\s+to)\b)",
        after=r"(?i:(?:(?:in|of|off|from)\s+[^,.;]{0,40}?)?(?:market\s+(?:cap(?:itali[sz]ation)?|value)|valuation)|(?:in|within)\s+(?:a|one)\s+(?:single\s+)?(?:day|session|morning)\b|overnight\b)", both=True,
        event="market",
        yes=(
            Example("Nvidia lost $90 billion in a single day on 3 March.",
                    ("NVIDIA | market_value_lost | = 9e+10 USD | day | 2025-03-03",)),
            Example("In January 2025, NVIDIA lost around $593bn in market cap.",
                    ("NVIDIA | market_value_lost | ~ 5.93e+11 USD | - | 2025-01",)),
            Example("The launch wiped $600 billion off NVIDIA's market value in a day.",
                    ("NVIDIA | market_value_lost | = 6e+11 USD | day | -",)),
        ),
        no=("NVIDIA never lost $593bn in market cap.", "OpenAI lost $5 billion on ChatGPT."),
        kinds=_COMPANY,
    ),
    Measure(
        "metric.cost-its-maker", "market_value_lost", (MONEY,),
        before=rf"(?i:\bcost(?:s|ing)?)\s+(?:[A-Z][\w&]*\s+){{1,3}}(?:{HEDGES}\s*){{0,8}}\Z|(?i:\bmarket\s+(?:cap(?:itali[sz]ation)?|value)\s+(?:fell|dropped|shrank|sank|plunged|declined|was\s+down)\s+(?:by\s+)?(?:{HEDGES}\s*){{0,8}})\Z",
        after=r"(?i:(?:in|of|off)\s+(?:its\s+)?market\s+(?:cap(?:itali[sz]ation)?|value)\b|\bin\s+(?:a|one)\b|\s*[,.;]|\s*\Z|\s+(?:in|on)\b)", both=True,
        event="market", given=r"(?i:\bmarket\s+(?:cap|value))", unless=r"(?i:\bto\s+)\Z",
        yes=(
            Example("In March 2025, one bad day cost NVIDIA $90bn of market value.",
                    ("NVIDIA | market_value_lost | = 9e+10 USD | - | 2025-03",)),
            Example("NVIDIA's market value fell by $90bn in a single day.",
                    ("NVIDIA | market_value_lost | = 9e+10 USD | day | -",)),
        ),
        no=("NVIDIA's market value never fell by $90bn.",),
        kinds=_COMPANY,
    ),
    Measure(
        "metric.was-wiped-out", "market_value_lost", (MONEY,),
        after=r"(?:(?i:of\s+)[^,.;\d]{2,40}?['’]s?\s+|(?i:(?:of|in)\s+))(?i:market\s+(?:cap(?:itali[sz]ation)?|value)\s+(?:was|were|had\s+been|has|simply\s+)?\s*(?:wiped|erased|lost|vanish(?:ed|es)|evaporate[sd]|gone|disappear(?:ed|s))(?:\s+from\s+(?P<subject>(?-i:[A-Z])\w+(?:\s+(?-i:[A-Z])\w+)?))?)",
        event="market",
        yes=(
            Example("In March, $90bn of NVIDIA's market value was wiped out.",
                    ("NVIDIA | market_value_lost | = 9e+10 USD | - | 2025-03",)),
            Example("In March, $90bn of market value vanished from NVIDIA.",
                    ("NVIDIA | market_value_lost | = 9e+10 USD | - | 2025-03",)),
        ),
        no=("No $90bn of NVIDIA's market value was wiped out.",),
        kinds=_COMPANY,
    ),
    Measure(
        "metric.evaporated", "market_value_lost", (MONEY,),
        before=rf"(?:蒸发|缩水|损失|跌去|跌掉|抹去|丢掉|失去|没了|少了|丢了)(?:了|掉|{HEDGES}){{0,8}}", after=r"的?(?:总)?市值", both=True,
        event="market",
        yes=(
            Example("1 月，英伟达在单个交易日内蒸发了近 6100 亿美元的市值。",
                    ("NVIDIA | market_value_lost | ~ 6.1e+11 USD | day | 2025-01",)),
        ),
        no=("英伟达没有蒸发 6100 亿美元的市值。", "英伟达增加了 6100 亿美元的市值。"),
        kinds=_COMPANY,
    ),
    Measure(
        "metric.added-value", "market_value_gained", (MONEY,),
        before=rf"(?i:\b(?:added|adds|adding|gained|gains|put\s+on|became|become|was|grown|grew)\s+(?:(?:another|{HEDGES})\s*){{0,4}})\Z|(?:增加|增长|多|涨)了?\s*(?:{HEDGES}\s*){{0,2}}\Z",
        after=r"(?i:(?:in|of|to)\s+(?:its\s+)?(?:market\s+(?:cap(?:itali[sz]ation)?|value))\b|more\s+valuable\b)|的市值", both=True,
        event="market", least=100_000_000, kinds=_COMPANY,
        yes=(
            Example("On September 3 Oracle added $210 billion to its market value.", ("Oracle | market_value_gained | = 2.1e+11 USD | - | 2025-09-03",)),
            Example("By the evening Oracle had become $210 billion more valuable.", ("Oracle | market_value_gained | = 2.1e+11 USD | - | -",)),
        ),
        no=("Oracle did not add $210 billion to its market value.", "Oracle added $2 billion in debt, whatever its market value."),
    ),
    Measure(
        "metric.market-value-rose", "market_value_gained", (MONEY,),
        before=r"市值[^，。；,\d]{0,8}?(?:增加|增长|[大暴狂]?涨|飙升|膨胀|多|增厚)(?:了|出)?\s*\Z"
        rf"|(?i:\bmarket\s+(?:cap(?:itali[sz]ation)?|value)\s+(?:rose|grew|jumped|soared|climbed|surged|swelled|was\s+up)\s+(?:by\s+)?(?:{HEDGES}\s*){{0,8}})\Z",
        event="market", least=100_000_000, kinds=_COMPANY,
        yes=(
            Example("9 月 3 日，甲骨文一天之内市值增加 2100 亿美元。", ("Oracle | market_value_gained | = 2.1e+11 USD | day | 2025-09-03",)),
            Example("Oracle's market value rose by $210 billion on September 3.", ("Oracle | market_value_gained | = 2.1e+11 USD | - | 2025-09-03",)),
        ),
        no=("甲骨文市值没有增加 2100 亿美元。", "Oracle's market value rose to $910 billion.", "甲骨文市值涨到 9100 亿美元。"),
    ),
    Measure(
        "metric.market-value-boost", "market_value_gained", (MONEY,),
        before=r"(?i:\bmarket\s+(?:cap(?:itali[sz]ation)?|value)\s+(?:got|gets|saw|sees|enjoyed|received|had|added)\s+an?\s+)\Z",
        after=rf"[\s-]+{_STEP_UP}", both=True, event="market", least=100_000_000, kinds=_COMPANY,
        yes=(
            Example("Oracle's market value saw a $210 billion jump on September 3.", ("Oracle | market_value_gained | = 2.1e+11 USD | - | 2025-09-03",)),
        ),
        no=("Oracle's market value never saw a $210 billion jump.",),
    ),
    Measure(
        "metric.market-value", "market_value", (MONEY,),
        before=r"市值|(?i:\bmarket\s+(?:cap(?:itali[sz]ation)?|value))",
        after=r"的?市值|(?i:market\s+cap(?:itali[sz]ation)?)",
        kinds=_COMPANY, event="market", standing=True, barred=rf"[^，。；,\d]{{0,20}}{_VANISHED}|[\s-]+{_STEP_UP}|[\s-]+(?i:(?:\w+\s+)?(?:drop|fall|loss|decline|swing|hit|wipe-?out|slide)\b)",
        yes=(
            Example("8 月，AMD 市值跌到 2000 亿美元。", ("AMD | market_value | = 2e+11 USD | - | 2025-08",)),
            Example("10 月，NVIDIA 市值突破 5 万亿美元。", ("NVIDIA | market_value | > 5e+12 USD | - | 2025-10",)),
            Example("3 月，AMD 市值到 3000 亿美元。", ("AMD | market_value | = 3e+11 USD | - | 2025-03",)),
            Example("NVIDIA's market cap hit $5 trillion in October.",
                    ("NVIDIA | market_value | = 5e+12 USD | - | 2025-10",)),
        ),
        no=("NVIDIA 市值可能达到 6 万亿美元。", "AMD 市值增加了 200 亿美元。", "AMD's market value rose by $20 billion.", "AMD's market value soared $20 billion.",
            "AMD's market cap took a $20 billion hit."),
    ),
    Measure(
        "metric.most-valuable", "market_value", (MONEY,),
        alone=True, given=r"市值(?:最高|第一|榜首|之首|头名)|最值钱的公司|(?i:\bmost\s+valuable\s+(?:listed\s+|public\s+)?company\b)",
        kinds=_COMPANY, event="market", least=100_000_000_000,
        yes=(
            Example("英伟达 6 月成为全球市值最高的公司，3.34 万亿美元。", ("NVIDIA | market_value | = 3.34e+12 USD | - | 2025-06",)),
        ),
        no=("英伟达会成为市值最高的公司吗，3.34 万亿美元？",),
    ),
    Measure(
        "metric.trillion-dollar-company", "market_value", (MONEY,),
        before=r"(?i:\b(?:became|becomes|is\s+now|was|hit)\s+(?:an?|the|the\s+world['’]s|history['’]s)\s+(?:first\s+)?(?:(?:public\s+|listed\s+)?(?:company|firm|business)\s+(?:ever\s+)?(?:to\s+be\s+)?worth\s+)?)\Z",
        after=r"(?i:\s*[- ]?(?:public\s+|listed\s+)?(?:company|business|firm)\b)|(?<=\d)\s*(?:[mb]n|trn?|(?:[mbt]r?illion))?\s*(?:\Z|[,.;]|\s(?i:in|on)\b)", both=True,
        kinds=_COMPANY, event="milestone", least=100_000_000,
        yes=(
            Example("Nvidia became the first $4 trillion company on 9 July.", ("NVIDIA | market_value | = 4e+12 USD | - | 2025-07-09",)),
        ),
        no=("Nvidia may become the first $6 trillion company.",),
    ),
    Measure(
        "metric.valuation", "valuation", (MONEY,),
        before=r"估值|投[后前](?!估值)|(?<![市价产数])值(?:到|多少)|(?i:\bvalu(?:ed|ing|es)\b[^,.;\d]{0,24}?\bat\b|\bvaluations?\b|\b(?:is|was|were|be|became|now|company)\s+(?:\w+\s+){0,3}?worth\b|\b(?:put(?:s|ting)?|pric(?:es|ed|ing)|pegs?|pegged)\s+[^,.;\d]{2,40}?\s+at\b)",
        after=r"的?估值|(?i:(?:post-money\s+|pre-money\s+)?valuation|post-money\b)",
        kinds="OQ", event="market", standing=True, least=10_000_000,
        barred=r"\s*[，,、]\s*(?:而)?投后|(?i:\s+pre-money\b[^.;]{0,60}?post-money)",
        unless=rf"(?i:\b(?:deal(?!\s+(?:\w+\s+)?valu(?:es|ed|ing)\s+[^,.;]{{2,24}}?\s+at\b)|agreement|contract|package|orders?|partnership|costs?|bill|fee|market|(?:companies|startups|start-ups|firms|labs|unicorns)\s+(?:now\s+|each\s+)?(?:valued|worth))\b)|(?:一众|众多|多家|[几数十]家|其他|其余|所有|不少)[^，。；\d]{{0,8}}\Z|(?:目标|预期|预计|拟定?)(?:的)?估值[^，。；\d]{{0,4}}\Z|(?i:\b(?:target(?:ed|ing)?|expected|proposed|possible|potential)\s+(?:{HEDGES}\s*){{0,8}}valuation\s+(?:of|at|is|was)\s+(?:\w+\s+){{0,2}})\Z",
        yes=(
            Example("9 月，Anthropic 估值达到 1830 亿美元。", ("Anthropic | valuation | = 1.83e+11 USD | - | 2025-09",)),
            Example("In September 2025, Anthropic was valued at $183bn.",
                    ("Anthropic | valuation | = 1.83e+11 USD | - | 2025-09",)),
            Example("Mistral and Cohere raised money at valuations of $15 billion and $8 billion respectively.",
                    ("Cohere | valuation | = 8e+09 USD | - | -", "Mistral AI | valuation | = 1.5e+10 USD | - | -")),
            Example("The deal values Cohere at $70 billion and Mistral at $14 billion.", ("Cohere | valuation | = 7e+10 USD | - | -", "Mistral AI | valuation | = 1.4e+10 USD | - | -")),
            Example("6 月，智谱投前估值 30 亿元，投后估值 34 亿元。", ("Zhipu AI | valuation | = 3.4e+09 CNY | - | 2025-06",)),
            # With what it is compared has a time of its own.
            Example("Cohere's valuation leapt to $8 billion, four times the $2 billion that it had been worth in May.",
                    ("Cohere | valuation | = 8e+09 USD | - | -",)),
            Example("Cohere 估值到了 80 亿美元，是 5 月 20 亿美元的四倍。", ("Cohere | valuation | = 2e+09 USD | - | 2025-05", "Cohere | valuation | = 8e+09 USD | - | -")),
        ),
        no=("Anthropic 估值是否会达到 2000 亿美元？", "3 月，AMD 价值到 3000 亿美元。", "OpenAI signed a deal valued at $300 billion.",
            "OpenAI put ChatGPT Plus at $20.", "Cohere was talking to investors about a valuation of $7 billion.",
            "In a field of startups valued at over $2 billion, Cohere is odd.", "一众超 30 亿美元估值的公司里，智谱最特别。", "智谱要上市，目标估值为 60 亿美元。"),
    ),
    Measure(
        "metric.made-it-worth", "valuation", (MONEY,),
        before=r"(?i:\b(?:made|makes|making)\s+(?:it|them|the\s+(?:company|firm|lab|start-?up))\s+worth\b)",
        kinds="OQ", standing=True, least=10_000_000,
        yes=(
            Example("Mistral closed its third round, which made it worth about €9 billion.", ("Mistral AI | valuation | ~ 9e+09 EUR | - | -",)),
        ),
        no=("Mistral's third round never made it worth €9 billion.",),
    ),
    Measure(
        "metric.valued-in-round", "valuation", (MONEY,),
        before=r"(?i:\bat(?:\s+an?)?)\s*\Z",
        kinds="OQ", event="market", least=100_000_000, barred=r"(?i:\s+pre-money\b[^.;]{0,60}?post-money)",
        unless=r"(?i:\b(?:stands?|stood|standing)\s+at(?:\s+an?)?\s*)\Z",
        given=r"(?i:\brais(?:es|ed|ing)\b|\brounds?\b|\bseries\s+[a-h]\b|\bfunding\b|\btender\b|\b(?:share|stock)\s+sale\b)",
        yes=(
            Example("In May, Cursor raised $2bn at $40bn.", ("Cursor | valuation | = 4e+10 USD | - | 2025-05",)),
            Example("xAI's Series F, closed in May, was reportedly at $95bn.", ("xAI | valuation | = 9.5e+10 USD | - | 2025-05",)),
        ),
        no=("In May, Cursor sold its stake in xAI at $40bn.", "OpenAI raised the limit at $200."),
    ),
    Measure(
        "metric.priced-at", "valuation", (MONEY,),
        before=rf"(?:[按以]|作价|报价)(?:投[前后])?(?:{HEDGES}|\s){{0,8}}\Z",
        after=r"\s*的?(?:作价|计价|算|身价|价码|价格?)", both=True,
        kinds="OQ", event="market", least=100_000_000,
        unless=r"收购|买下|买走|并购|入手|合同|订单|营收|收入",
        barred=r"\s*的?(?:价格?|价码)[^，。；]{0,24}?(?:收购|买|卖|并购|拿下|入股)",
        yes=(
            Example("12 月，Perplexity 已按 70 亿美元作价。", ("Perplexity | valuation | = 7e+09 USD | - | 2025-12",)),
            Example("Anthropic 九月那轮按 1300 亿美元算。", ("Anthropic | valuation | = 1.3e+11 USD | - | 2025-09",)),
        ),
        no=("Perplexity 没有按 70 亿美元作价。", "Perplexity 按 20 美元算。", "Meta 以 30 亿美元的价格收购 Manus。"),
    ),
    Measure(
        "metric.valued-in-merger", "valuation", (MONEY,),
        before=rf"(?i:\bat(?:\s+an?)?\s+)\Z|(?:作价|计作|按|估作)(?:{HEDGES}){{0,2}}\s*\Z",
        kinds="OQ", event="market", least=100_000_000,
        given=r"(?i:\ball[- ]stock\b|\b(?:share|stock)[- ]swap\b)|全股票|换股",
        barred=r"(?i:\s*(?:in|of)\s+(?:\w+\s+){0,2}?(?:ARR|revenues?|sales)\b)|\s*的?(?:年化)?(?:收入|营收)",
        yes=(
            Example("All-stock, xAI at $80 billion and Cursor at $33 billion.",
                    ("Cursor | valuation | = 3.3e+10 USD | - | -", "xAI | valuation | = 8e+10 USD | - | -")),
            Example("3 月换股合并，xAI 作价 800 亿美元。", ("xAI | valuation | = 8e+10 USD | - | 2025-03",)),
        ),
        no=("xAI at $80 billion.", "The share swap of xAI is not at $80 billion.",
            "In May Mistral was at $120 million in ARR when it merged with Cursor.",
            "In an all-stock deal, Mistral was at $120 million in ARR.",
            "In May, shareholders of Cursor, valued in the merger, spent at $200 million."),
    ),
    Measure(
        "metric.touched-trillions", "market_value", (MONEY,),
        before=r"(?i:\b(?:touch(?:es|ed|ing)|hit|hits|cross(?:es|ed)|topp?(?:ed|s)|reach(?:es|ed)|pass(?:es|ed)|closed\s+(?:above|at|over))\s+(?:the\s+)?)\Z|(?:摸到|触及|突破|站上|越过|冲破|冲上|冲到|达到)(?:了)?\s*\Z",
        kinds=_COMPANY, event="market", least=1_000_000_000_000, barred=r"\s*(?:级别|级|俱乐部)|(?i:[\s-]*(?:club|mark\s+(?:soon|one\s+day)))",
        unless=r"(?i:\b(?:revenue|spend\w*|invest\w*|commit\w*|deals?|capex|sales|orders?)\b)|支出|投入|投资|营收|收入|合同|订单|销售|市值|(?i:\bmarket\s+(?:cap|value))",
        yes=(
            Example("NVIDIA, which lost so much in January, touched $5 trillion on October 29.", ("NVIDIA | market_value | = 5e+12 USD | - | 2025-10-29",)),
            Example("10 月，英伟达摸到了 5 万亿美元。", ("NVIDIA | market_value | = 5e+12 USD | - | 2025-10",)),
        ),
        no=("NVIDIA never touched $5 trillion.", "NVIDIA 说，会有多家公司的估值达到万亿美元级别。", "OpenAI's compute commitments passed $1.4 trillion."),
    ),
)  # fmt: skip
