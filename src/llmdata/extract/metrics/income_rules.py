"""What a company takes in, loses and spends."""

from __future__ import annotations

from llmdata.extract.metrics.measure import MONEY, Measure
from llmdata.extract.metrics.quantities import HEDGES
from llmdata.extract.patterns import Example

_COMPANY = "O"
# Whoever buys or pays in English: a name, no pronoun.
_BUYER = r"(?P<subject>\b(?!(?:He|She|They|We|You|It|People|Users|This|That|The|Who|Which|And|But|When|If)\b)[A-Z][A-Za-z0-9&]+(?:\s+[A-Z][A-Za-z0-9&]*){0,2})"

INCOME: tuple[Measure, ...] = (
    Measure(
        "metric.run-rate-revenue", "run_rate_revenue", (MONEY,),
        before=r"年化(?:经常性)?(?:收入|营收|销售额)|年度?经常性(?:收入|营收)|年度?(?:收入|营收)运[营行转]率|(?:年化)?运[营行转]率|ARR\b|(?i:\b(?:was|is|were|now|already)\s+running\s+at\b|run[- ]rate(?:\s+revenue)?|annuali[sz]ed\s+(?:recurring\s+)?revenue|annual\s+recurring\s+revenue)",
        after=r"年化(?:经常性)?(?:收入|营收)|年度?经常性收入|ARR\b|(?i:(?:in\s+)?(?:annual(?:i[sz]ed)?\s+)?(?:revenue\s+)?run[- ]rate(?:\s+revenue)?|(?:in\s+)?annuali[sz]ed\s+(?:recurring\s+)?revenue|annual\s+recurring\s+revenue)",
        period="year", event="milestone", level=True,
        yes=(
            Example("截至 12 月 2 日，Anthropic 宣布 Claude Code 年化收入已达 10 亿美元！",
                    ("Claude Code | run_rate_revenue | = 1e+09 USD | year | 2025-12-02",)),
            Example("8 月，Cursor 的年化收入突破 5 亿美元。",
                    ("Cursor | run_rate_revenue | > 5e+08 USD | year | 2025-08",)),
            Example("As of December 2nd, Claude Code had reached $1bn in run-rate revenue.",
                    ("Claude Code | run_rate_revenue | = 1e+09 USD | year | 2025-12-02",)),
            Example("7 月，Jules 为 Google 带来的年化收入达 3 亿美元。", ("Jules | run_rate_revenue | = 3e+08 USD | year | 2025-07",)),
            Example("7 月，Google 把 3 亿美元的年化收入归功于 Jules。", ("Jules | run_rate_revenue | = 3e+08 USD | year | 2025-07",)),
            Example("7 月，广告为 Google 带来的年化收入达 3 亿美元。", ("Google | run_rate_revenue | = 3e+08 USD | year | 2025-07",)),
            Example("Anthropic credited Claude Code with $500 million in annualized revenue in August.",
                    ("Claude Code | run_rate_revenue | = 5e+08 USD | year | 2025-08",)),
        ),
        no=("Claude Code 年化收入并未达到 10 亿美元。", "如果 Cursor 年化收入达到 10 亿美元就好了。",
            "Claude Code 每月 20 美元。"),
    ),
    Measure(
        "metric.revenue", "revenue", (MONEY,),
        before=r"营收|收入|销售额|营业额|(?:进账|入账|创收)了?|(?i:\brevenues?\b|\b(?:pull(?:s|ed|ing)|took|tak(?:es|ing)|rak(?:es|ed|ing)|brought|bring(?:s|ing))\s+in\b|\bearn(?:s|ed|ing)\b)",
        after=r"的?(?:营收|收入)|(?i:(?:in\s+|of\s+)?(?:annual\s+|yearly\s+|quarterly\s+)?revenue\b)",
        kinds="OQ", event="milestone",
        yes=(
            Example("Mistral 6 月收入 3000 万欧元。", ("Mistral AI | revenue | = 3e+07 EUR | - | 2025-06",)),
            Example("6 月，Mistral 实现年收入 9 亿欧元。", ("Mistral AI | revenue | = 9e+08 EUR | - | 2025-06",)),
            Example("OpenAI 上半年营收约 43 亿美元。", ("OpenAI | revenue | ~ 4.3e+09 USD | - | 2025-40",)),
            Example("OpenAI made $4.3 billion in revenue in the first half of 2025.",
                    ("OpenAI | revenue | = 4.3e+09 USD | - | 2025-40",)),
        ),
        no=("OpenAI 预计明年营收 300 亿美元。", "若只算订阅，OpenAI 未来收入能达到 300 亿美元。", "姑且假设一成用户付费，OpenAI 的月收入约 9 亿美元。", "OpenAI 的收入来自订阅，每月 20 美元起。"),
    ),
    Measure(
        "metric.monthly-revenue", "revenue", (MONEY,),
        # `5 月收入` is that of May.
        before=r"(?<![\d一二三四五六七八九十本上当该])(?<![\d一二三四五六七八九十]\s)月(?:均|度)?(?:总|净|经常性)?(?:营收|收入|流水|销售额|进账)(?!第)|(?i:\bmonthly\s+(?:recurring\s+)?(?:revenues?|sales|income)\b|\bMRR\b)",
        after=r"的?月(?:均|度)?(?:经常性)?(?:营收|收入|流水)|(?i:(?:in\s+|of\s+)?(?:monthly\s+(?:recurring\s+)?revenues?\b|MRR\b))",
        period="month", kinds="OQ", event="milestone",
        yes=(
            Example("Mistral 月收入已达 3000 万欧元。", ("Mistral AI | revenue | = 3e+07 EUR | month | -",)),
            Example("Mistral's monthly revenue passed €30 million in June.", ("Mistral AI | revenue | > 3e+07 EUR | month | 2025-06",)),
        ),
        no=("Mistral 月收入没有达到 3000 万欧元。", "Mistral has no monthly revenue of €30 million.", "Mistral 预计月收入 3000 万欧元。"),
    ),
    Measure(
        "metric.loss", "loss", (MONEY,),
        before=r"净?亏损?(?:额|了|达|掉)*|(?i:\b(?:lost|losing|loses|(?:net\s+)?loss(?:es)?\s+of|(?:net\s+)?loss(?:es)?)\b)",
        after=r"的?净?亏损|(?i:(?:net\s+)?loss(?:es)?\b)",
        barred=r"(?i:\s*(?:(?:in|within)\s+(?:a|one)\s+(?:single\s+)?(?:day|session|morning)|overnight)\b)",  # its worth
        kinds=_COMPANY, event="milestone",
        yes=(
            Example("OpenAI 2024 年亏损 50 亿美元。", ("OpenAI | loss | = 5e+09 USD | - | 2024",)),
            Example("OpenAI lost $5 billion in 2024.", ("OpenAI | loss | = 5e+09 USD | - | 2024",)),
        ),
        no=("OpenAI 预计亏损 50 亿美元。", "OpenAI never lost $5 billion."),
    ),
    Measure(
        "metric.profit", "profit", (MONEY,),
        before=r"净?利润(?:额)?|盈利|(?i:\b(?:net\s+)?(?:profits?|income)\s+(?:of|was|were|reached|hit|r?ose\s+to)\b)",
        after=r"的?(?:净?利润|盈利)|(?i:(?:in\s+|of\s+)?(?:net\s+)?(?<![a-z\-])(?:profits?|income)\b)",
        kinds=_COMPANY, event="milestone",
        yes=(
            Example("NVIDIA 第二季度净利润达 264 亿美元。", ("NVIDIA | profit | = 2.64e+10 USD | - | 2025-34",)),
            Example("NVIDIA made $26.4 billion in net income in Q2.",
                    ("NVIDIA | profit | = 2.64e+10 USD | - | 2025-34",)),
        ),
        no=("NVIDIA 没有实现 264 亿美元净利润。", "Nobody profits from a $20 plan of OpenAI."),
    ),
    Measure(
        "metric.operating-cost", "operating_cost", (MONEY,),
        before=r"(?:运行|运营|运维|运作|营运|推理|算力)(?:的)?(?:经费|成本|费用|开支|支出|开销)|烧掉?了?|烧钱|(?i:\b(?:operating|running|inference|compute)\s+(?:costs?|expenses?|bills?)\b|\b(?:costs?|expense)\s+(?:of\s+)?(?:running|operating)\b|\bburn(?:s|ed|ing)?(?:\s+through)?\b)",
        after=r"的?(?:运行|运营|推理|算力)(?:经费|成本|费用|开支|支出)",
        kinds="OQ",
        yes=(
            Example("OpenAI 每年的运行经费据报道是 70 亿美元。", ("OpenAI | operating_cost | = 7e+09 USD | year | -",)),
            Example("OpenAI burns $7 billion a year.", ("OpenAI | operating_cost | = 7e+09 USD | year | -",)),
        ),
        no=("OpenAI 的运营成本没有降到 70 亿美元。", "OpenAI 的运行经费可能达到 70 亿美元。",
            "I spend $20 a month on Claude Code."),
    ),
    Measure(
        "metric.spent-running", "operating_cost", (MONEY,),
        before=rf"{_BUYER}\s+(?:\w+\s+)?(?:spen[dt]s?|spending|pays|paid)\b",
        after=r"(?i:(?:(?:a|per)\s+(?:year|month|day)\s+)?(?:on|to)\s+(?:run(?:ning)?|operat(?:e|ing)|inference)\b)", both=True,
        yes=(
            Example("OpenAI spends $7 billion a year on running its models.",
                    ("OpenAI | operating_cost | = 7e+09 USD | year | -",)),
        ),
        no=("I spend $20 a month to run Claude Code.", "They paid $20 a month to run GPT-9."),
    ),
    Measure(
        "metric.commitments", "commitments", (MONEY,),
        before=rf"承诺[^，。；\d]{{0,16}}?(?:投入|支出|花费?|采购|建设)(?:{HEDGES}){{0,8}}\s*\Z"
        r"|(?i:\bcommit(?:ments?|ted)\b[^,.;\d]{0,60}\Z|\bsigned\s+(?:up\s+)?for\b[^,.;\d]{0,40}?\bworth\b[^,.;\d]{0,12}\Z|\bpledged?\b[^,.;\d]{0,30}\Z)",
        after=r"\s*(?i:(?:of|in)\s+(?:[a-z\-]+\s+){0,3}?(?:commitments|obligations|contracts)\b)|\s*的[^，。；]{0,8}?(?:承诺|合同)",
        kinds=_COMPANY, least=1_000_000_000, unless=r"(?i:\binvest|\bdonat)",
        yes=(
            Example("OpenAI has $1.3 trillion in compute commitments.", ("OpenAI | commitments | = 1.3e+12 USD | - | -",)),
            Example("OpenAI has signed up for computing power worth some $1.3 trillion.", ("OpenAI | commitments | ~ 1.3e+12 USD | - | -",)),
            Example("3 月，阿里承诺三年投入 3700 亿元建算力。", ("Alibaba | commitments | = 3.7e+11 CNY | - | 2025-03",)),
        ),
        no=("OpenAI has not committed $1.3 trillion.", "OpenAI 没有承诺投入 1.3 万亿美元。", "3 月，微软承诺最多投 37 亿美元。", "I committed $200 to OpenAI."),
    ),
    Measure(
        "metric.own-spending", "spending", (MONEY,),
        before=rf"(?P<subject>(?<![自让给使])我)(?:们)?[^，。；]{{0,24}}?(?:花了|花掉了?|用掉了?|用了|交了|烧了|烧掉了?)(?:一共|总共|{HEDGES}){{0,8}}\s*\Z"
        rf"|(?P<subject_en>\bI|\b[Ww]e)\s+(?:(?:had|have|also|only)\s+)*(?i:spent|paid|burned(?:\s+through)?)\s+(?:(?:total\s+of|{HEDGES})\s+){{0,8}}\Z",
        kinds="", least=100, given=r"全年|[今去]年|\d\s*月|[一二三四五六七八九十]月|(?i:\b(?:in\s+20\d\d|this\s+year|last\s+year|for\s+the\s+(?:year|month)|(?:in|last|this)\s+(?:january|february|march|april|may|june|july|august|september|october|november|december))\b)",
        yes=(
            Example("In 2025 I spent $2,300 on language models.", ("I | spending | = 2300 USD | - | 2025",)),
            Example("我 2025 全年一共花了 4300 元。", ("我 | spending | = 4300 CNY | - | 2025",)),
        ),
        no=("In May I spent $20 on Claude Code.", "I spent $2,300.", "In 2025 I did not spend $2,300.", "In 2025 OpenAI spent $2,300.",
            "In 2025 I would have spent $2,300."),
    ),
    Measure(
        "metric.spending", "spending", (MONEY,),
        before=r"支出|开支|资本开支|(?i:\b(?:spending|capex|capital\s+expenditures?)\s+(?:of|was|were|reached|hit|r?ose\s+to)\b)",
        after=r"的?(?:资本开支|支出|开支)|(?i:(?:in\s+|of\s+|on\s+)(?:capex|capital\s+expenditures?|capital\s+spending)\b)",
        kinds=_COMPANY,
        yes=(
            Example("微软 2025 年资本开支达 800 亿美元。", ("Microsoft | spending | = 8e+10 USD | - | 2025",)),
            Example("Microsoft reported $80 billion in capital expenditures.",
                    ("Microsoft | spending | = 8e+10 USD | - | -",)),
        ),
        no=("我在 OpenAI 上没有支出 20 美元。", "I spent $20 on OpenAI's API.", "微软计划支出 800 亿美元。"),
    ),
)  # fmt: skip
