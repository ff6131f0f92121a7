"""How a text states a number about somebody, one rule a kind of number.

A rule names what is counted and the words near the number, in its clause, that say what it is.
Rules do not depend on their order: of several that fit a number, the one with the nearest words
counts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from llmdata.extract.patterns import Example

MONEY = "money"


@dataclass(frozen=True)
class Measure:
    """A kind of number, the words that tell it, and sentences that do and do not.

    `units` are the units of the number (None: it stands alone and counts `unit`). Its words stand
    right before it (`before`), right behind it (`after`), or, with `both`, on both sides; with `alone`, its unit says
    enough. A group
    named `subject…` in them is whom it is about in the source's words; otherwise that is the name nearest
    before, of the `kinds` given as tokens. `event` is the kind of happening that a dated number is.
    Where words round the number leave it open, its sentence must have the words `given`; words
    `unless` before the number in its clause make it something else, and so does a number below `least`
    and one right before words `barred`.
    """

    name: str
    metric: str
    units: tuple[str | None, ...]
    before: str = ""
    after: str = ""
    both: bool = False
    alone: bool = False
    unit: str | None = None
    period: str | None = None
    kinds: str = "MQO"
    event: str | None = None
    given: str = ""
    unless: str = ""
    barred: str = ""
    least: int = 0
    yes: tuple[Example, ...] = ()
    no: tuple[str, ...] = ()

    # Compiled when a first number asks for them: most texts hold numbers of few kinds.

    @cached_property
    def before_words(self) -> re.Pattern[str] | None:
        return re.compile(self.before) if self.before else None

    @cached_property
    def after_words(self) -> re.Pattern[str] | None:
        return re.compile(self.after) if self.after else None

    @cached_property
    def given_words(self) -> re.Pattern[str] | None:
        return re.compile(self.given) if self.given else None

    @cached_property
    def unless_words(self) -> re.Pattern[str] | None:
        return re.compile(self.unless) if self.unless else None

    @cached_property
    def barred_words(self) -> re.Pattern[str] | None:
        return re.compile(self.barred) if self.barred else None


_MODEL = "M"
_COMPANY = "O"
_USED = "QMO"
# Who does something in the first person, as the words say it.
_ME = r"(?:(?P<subject_me>我们?|(?i:\bI\b|\bwe\b))[^，。；,;]{0,40}?)?"

# A sentence is read only where one of these stands: a rule with words of its own adds them here.
CUES = (
    "年化|经常性收入|arr|run-rate|run rate|revenue|营收|收入|销售额|营业额|市值|股价|market cap|market value|worth|"
    "wiped|估值|valued|valuing|valuation|融资|筹集|募资|募集|筹得|raised|raises|raising|funding|训练|train|"
    "token|context|上下文|用户|新增|users|注册|sign-up|signup|sign up|signed up|registration|下载|download|任务|tasks|"
    "翻倍|翻一番|翻番|倍增|doubl|工具|tools|篇|posts|articles|组织|团体|机构|groups|organizations|ngos|周活|月活|日活|"
    "做了|造了|写了|做出|造出|开发了|构建了|制作了|打造了|built|made|created|coded|wrote|shipped|"
    "运行|运营|经费|成本|cost|亏|损失|loss|lost|losing|利润|盈利|净利|profit|支出|开支|花费|烧|spend|spent|burn|投资|投入|"
    "output|输出|capex|capital expend|轮|round|series|income|accept|invest|收购|并购|买下|acqui|bought|buys|付费|paying|subscri|gpu|速度|交易日|settle|damages|fine|paid|pays|和解|赔|罚|poured|pumped|ploughed| put |at $|at €|at £|reads|read |调用|支付|每秒|per second|activ|日均|daily|weekly|monthly|knock|sliced|shaved|拿到|拿下|揽入|融到|融了|募到|筹到|picked up|landed|secured|bagged|最值钱|most valuable| company|进账|入账|创收|pull|took in|taking in|rak|brought in|bringing in|earn|running at|挖走|挖来|领回|收编|投了|砸了| cost|造价|烧了|词元|takes |goes |digest|cope|stretch|字|character|people|在用"
)
# Whoever buys or pays in English: a name, no pronoun.
_BUYER = r"(?P<subject>\b(?!(?:He|She|They|We|You|It|People|Users|This|That|The|Who|Which|And|But|When|If)\b)[A-Z][A-Za-z0-9&]+(?:\s+[A-Z][A-Za-z0-9&]*){0,2})"

RULES: tuple[Measure, ...] = (
    # Money
    Measure(
        "metric.run-rate-revenue", "run_rate_revenue", (MONEY,),
        before=r"年化(?:经常性)?(?:收入|营收|销售额)|年度?经常性收入|ARR\b|(?i:\b(?:was|is|were|now|already)\s+running\s+at\b|run[- ]rate(?:\s+revenue)?|annuali[sz]ed\s+(?:recurring\s+)?revenue|annual\s+recurring\s+revenue)",
        after=r"年化(?:经常性)?(?:收入|营收)|年度?经常性收入|ARR\b|(?i:(?:annual(?:i[sz]ed)?\s+)?run[- ]rate(?:\s+revenue)?|(?:in\s+)?annuali[sz]ed\s+(?:recurring\s+)?revenue|annual\s+recurring\s+revenue)",
        period="year", event="milestone",
        yes=(
            Example("截至 12 月 2 日，Anthropic 宣布 Claude Code 年化收入已达 10 亿美元！",
                    ("Claude Code | run_rate_revenue | = 1e+09 USD | year | 2025-12-02",)),
            Example("8 月，Cursor 的年化收入突破 5 亿美元。",
                    ("Cursor | run_rate_revenue | > 5e+08 USD | year | 2025-08",)),
            Example("As of December 2nd, Claude Code had reached $1bn in run-rate revenue.",
                    ("Claude Code | run_rate_revenue | = 1e+09 USD | year | 2025-12-02",)),
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
        event="milestone",
        yes=(
            Example("OpenAI 上半年营收约 43 亿美元。", ("OpenAI | revenue | ~ 4.3e+09 USD | - | 2025-40",)),
            Example("OpenAI made $4.3 billion in revenue in the first half of 2025.",
                    ("OpenAI | revenue | = 4.3e+09 USD | - | 2025-40",)),
        ),
        no=("OpenAI 预计明年营收 300 亿美元。", "OpenAI 的收入来自订阅，每月 20 美元起。"),
    ),
    Measure(
        "metric.market-value-lost", "market_value_lost", (MONEY,),
        before=r"(?:市值|股价)[^，。；,\d]{0,6}(?:蒸发|缩水|损失|跌去|减少|抹去)",
        event="market",
        yes=(
            Example("2025 年 1 月 DeepSeek R1 发布，甚至引发 NVIDIA 单日市值蒸发 5930 亿美元。",
                    ("NVIDIA | market_value_lost | = 5.93e+11 USD | day | 2025-01",)),
        ),
        no=("NVIDIA 市值没有蒸发 5930 亿美元。", "OpenAI 2024 年亏损 50 亿美元。"),
        kinds=_COMPANY,
    ),
    Measure(
        "metric.wiped-off", "market_value_lost", (MONEY,),
        before=r"(?i:\b(?:los(?:e|es|t|ing)|wip(?:e|es|ed|ing)(?:\s+out)?|shed(?:ding)?|eras(?:ed|ing)|knock(?:s|ed|ing)?|slic(?:es|ed|ing)|shav(?:es|ed|ing))\b)",
        after=r"(?i:(?:(?:in|of|off|from)\s+[^,.;]{0,40}?)?(?:market\s+(?:cap(?:itali[sz]ation)?|value)|valuation))", both=True,
        event="market",
        yes=(
            Example("In January 2025, NVIDIA lost around $593bn in market cap.",
                    ("NVIDIA | market_value_lost | ~ 5.93e+11 USD | - | 2025-01",)),
            Example("The launch wiped $600 billion off NVIDIA's market value in a day.",
                    ("NVIDIA | market_value_lost | = 6e+11 USD | day | -",)),
        ),
        no=("NVIDIA never lost $593bn in market cap.", "OpenAI lost $5 billion on ChatGPT."),
        kinds=_COMPANY,
    ),
    Measure(
        "metric.evaporated", "market_value_lost", (MONEY,),
        before=r"(?:蒸发|缩水|损失|跌去|跌掉|抹去|丢掉|失去)(?:了|掉|近)*", after=r"的?(?:总)?市值", both=True,
        event="market",
        yes=(
            Example("1 月，英伟达在单个交易日内蒸发了近 6100 亿美元的市值。",
                    ("NVIDIA | market_value_lost | ~ 6.1e+11 USD | day | 2025-01",)),
        ),
        no=("英伟达没有蒸发 6100 亿美元的市值。", "英伟达增加了 6100 亿美元的市值。"),
        kinds=_COMPANY,
    ),
    Measure(
        "metric.market-value", "market_value", (MONEY,),
        before=r"市值|(?i:\bmarket\s+(?:cap(?:itali[sz]ation)?|value))",
        after=r"的?市值|(?i:market\s+cap(?:itali[sz]ation)?)",
        kinds=_COMPANY, event="market",
        yes=(
            Example("10 月，NVIDIA 市值突破 5 万亿美元。", ("NVIDIA | market_value | > 5e+12 USD | - | 2025-10",)),
            Example("NVIDIA's market cap hit $5 trillion in October.",
                    ("NVIDIA | market_value | = 5e+12 USD | - | 2025-10",)),
        ),
        no=("NVIDIA 市值可能达到 6 万亿美元。",),
    ),
    Measure(
        "metric.most-valuable", "market_value", (MONEY,),
        alone=True, given=r"市值最高|最值钱的公司|(?i:\bmost\s+valuable\s+(?:listed\s+|public\s+)?company\b)",
        kinds=_COMPANY, event="market", least=100_000_000_000,
        yes=(
            Example("英伟达 6 月成为全球市值最高的公司，3.34 万亿美元。", ("NVIDIA | market_value | = 3.34e+12 USD | - | 2025-06",)),
        ),
        no=("英伟达会成为市值最高的公司吗，3.34 万亿美元？",),
    ),
    Measure(
        "metric.trillion-dollar-company", "market_value", (MONEY,),
        before=r"(?i:\b(?:became|becomes|is\s+now|was|hit)\s+(?:an?|the|the\s+world['’]s|history['’]s)\s+(?:first\s+)?)\Z",
        after=r"(?i:\s*[- ]?(?:public\s+|listed\s+)?(?:company|business|firm)\b)", both=True,
        kinds=_COMPANY, event="market", least=100_000_000,
        yes=(
            Example("Nvidia became the first $4 trillion company on 9 July.", ("NVIDIA | market_value | = 4e+12 USD | - | 2025-07-09",)),
        ),
        no=("Nvidia may become the first $6 trillion company.",),
    ),
    Measure(
        "metric.valuation", "valuation", (MONEY,),
        before=r"估值|(?i:\bvalu(?:ed|ing)\b[^,.;\d]{0,24}?\bat\b|\bvaluation\b|\b(?:is|was|were|be|became|now|company)\s+(?:\w+\s+){0,3}?worth\b|\b(?:put(?:s|ting)?|pric(?:es|ed|ing)|pegs?|pegged)\s+[^,.;\d]{2,40}?\s+at\b)",
        after=r"的?估值|(?i:(?:post-money\s+|pre-money\s+)?valuation)",
        kinds="OQ", event="market", least=10_000_000,
        unless=r"(?i:\b(?:deal|agreement|contract|package|orders?|partnership|costs?|bill|fee|market)\b)",
        yes=(
            Example("9 月，Anthropic 估值达到 1830 亿美元。", ("Anthropic | valuation | = 1.83e+11 USD | - | 2025-09",)),
            Example("In September 2025, Anthropic was valued at $183bn.",
                    ("Anthropic | valuation | = 1.83e+11 USD | - | 2025-09",)),
        ),
        no=("Anthropic 估值是否会达到 2000 亿美元？", "OpenAI signed a deal valued at $300 billion.",
            "OpenAI put ChatGPT Plus at $20."),
    ),
    Measure(
        "metric.valued-in-round", "valuation", (MONEY,),
        before=r"(?i:\bat(?:\s+an?)?)\s*\Z",
        kinds="OQ", event="market", least=100_000_000,
        given=r"(?i:\brais(?:es|ed|ing)\b|\brounds?\b|\bseries\s+[a-h]\b|\bfunding\b|\btender\b|\b(?:share|stock)\s+sale\b)",
        yes=(
            Example("In May, Cursor raised $2bn at $40bn.", ("Cursor | valuation | = 4e+10 USD | - | 2025-05",)),
            Example("xAI's Series F, closed in May, was reportedly at $95bn.", ("xAI | valuation | = 9.5e+10 USD | - | 2025-05",)),
        ),
        no=("In May, Cursor sold its stake in xAI at $40bn.", "OpenAI raised the limit at $200."),
    ),
    Measure(
        "metric.funding", "funding", (MONEY,),
        before=r"融资|筹集|募资|募集|筹得|(?i:\brais(?:ed|es|ing)\b(?!\s+(?:its\s+|their\s+)?(?:prices?|fees?)))",
        after=r"的?(?:[A-Fa-f]\s*轮|融资)|(?i:(?:in\s+)?(?:new\s+)?funding\b|(?:(?:seed|venture|investment|private)\s+)?round\b|series\s+[a-h]\b)",
        kinds="OQ", event="market",
        yes=(
            Example("3 月，OpenAI 融资 400 亿美元。", ("OpenAI | funding | = 4e+10 USD | - | 2025-03",)),
            Example("OpenAI raised $40 billion in March 2025.", ("OpenAI | funding | = 4e+10 USD | - | 2025-03",)),
            Example("xAI closed a $7bn Series D in March.", ("xAI | funding | = 7e+09 USD | - | 2025-03",)),
        ),
        no=("OpenAI 计划融资 400 亿美元。", "OpenAI raised its prices to $30."),
    ),
    Measure(
        "metric.got-funding", "funding", (MONEY,),
        before=r"(?:融|募|筹)(?:到|得|了|来)|(?:拿到|拿下|揽入|收获|获得|获)(?:了)?(?:近|约|超过?|逾)*\s*\Z|(?i:\b(?:picked\s+up|landed|secured|bagged|scooped\s+up)\s+(?:an?\s+)?(?:another|further|fresh|new)?\s*)\Z",
        barred=r"[^，。；,.;]{0,24}?(?:订单|合同|收入|营收|奖|补贴|赔|(?i:contract|deal|order|revenue|prize|grant))",
        unless=r"收入|营收|订单|合同|(?i:\b(?:revenue|sales|contract)\b)", least=1_000_000,
        kinds="OQ", event="market",
        yes=(
            Example("Mistral picked up €1.7 billion in September.", ("Mistral AI | funding | = 1.7e+09 EUR | - | 2025-09",)),
            Example("Mistral 9 月融到 17 亿欧元。", ("Mistral AI | funding | = 1.7e+09 EUR | - | 2025-09",)),
            Example("xAI 在 5 月拿到 60 亿美元。", ("xAI | funding | = 6e+09 USD | - | 2025-05",)),
        ),
        no=("xAI 没有拿到 60 亿美元。", "xAI 拿到 60 亿美元的订单。", "xAI landed a $3 billion contract."),
    ),
    Measure(
        "metric.funding-at", "funding", (MONEY,),
        alone=True, given=r"(?i:\bat\s+an?\s+(?:\S+\s+)?valuation\b)", unless=r"\b[a-z]{3,}", least=1_000_000,
        kinds="OQ", event="market",
        yes=(
            Example("- **Mistral.** €700m in March, at a valuation of €6.8bn.", ("Mistral AI | funding | = 7e+08 EUR | - | 2025-03",)),
        ),
        no=("- **Mistral.** Sold shares for €700m in March, at a valuation of €6.8bn.", "- **Mistral.** €700m in March."),
    ),
    Measure(
        "metric.loss", "loss", (MONEY,),
        before=r"净?亏损?(?:额|了|达|掉)*|(?i:\b(?:lost|losing|loses|(?:net\s+)?loss(?:es)?\s+of|(?:net\s+)?loss(?:es)?)\b)",
        after=r"的?净?亏损|(?i:(?:net\s+)?loss(?:es)?\b)",
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
        after=r"的?(?:净?利润|盈利)|(?i:(?:in\s+|of\s+)?(?:net\s+)?(?:profits?|income)\b)",
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
        "metric.spending", "spending", (MONEY,),
        before=r"支出|开支|资本开支|(?i:\b(?:spending|capex|capital\s+expenditures?)\s+(?:of|was|were|reached|hit|r?ose\s+to)\b)",
        after=r"的?(?:资本开支|支出|开支)|(?i:(?:in\s+|of\s+)(?:capex|capital\s+expenditures?|capital\s+spending)\b)",
        kinds=_COMPANY,
        yes=(
            Example("微软 2025 年资本开支达 800 亿美元。", ("Microsoft | spending | = 8e+10 USD | - | 2025",)),
            Example("Microsoft reported $80 billion in capital expenditures.",
                    ("Microsoft | spending | = 8e+10 USD | - | -",)),
        ),
        no=("我在 OpenAI 上没有支出 20 美元。", "I spent $20 on OpenAI's API.", "微软计划支出 800 亿美元。"),
    ),
    Measure(
        "metric.investment", "investment", (MONEY,),
        before=r"(?P<subject>[A-Za-z][A-Za-z0-9 .&]{1,20}?|[\u4e00-\u9fff]{2,6}?)\s*(?:\d{1,2}\s*月\s*(?:\d{1,2}\s*日)?)?(?:宣布|已|又|再)*(?:向|对|给)[^，。；,\d]{1,20}?(?:追加)?(?:投资|注资|投了|砸了|投入)(?:了|约|超过?|额|达)*|投资(?:了|约|超|超过|额|达)*|注资|(?i:\binvest(?:s|ed|ing|ment(?:\s+of)?)?\b)",
        after=r"的?(?:投资|入股|注资)|(?i:invest(?:ment|ed)\b)",
        kinds=_COMPANY, event="market",
        yes=(
            Example("9 月，NVIDIA 向 OpenAI 投资 1000 亿美元。", ("NVIDIA | investment | = 1e+11 USD | - | 2025-09",)),
            Example("Microsoft invested $10 billion in OpenAI in January 2023.",
                    ("Microsoft | investment | = 1e+10 USD | - | 2023-01",)),
        ),
        no=("微软没有投资 100 亿美元。", "Microsoft may invest $10 billion."),
    ),
    Measure(
        "metric.acquisition", "acquisition_price", (MONEY,),
        before=r"(?P<subject>[A-Za-z][A-Za-z0-9 .&]{1,20}?|[\u4e00-\u9fff]{2,6}?)\s*(?:[在于][^，。；,\d]{1,6}|\d{1,2}\s*月[初底中]?)?(?:宣布|正式|已|将|拟|又)*(?:以|斥资|花费?|耗资|豪掷|出资)(?:大约|约|近|将近|超过|高达|不到)?\s*\Z",
        after=r"\s*(?:的(?:价格|总价|高价))?(?:全资|完全|现金)?(?:(?:用|把|从|就|才)[^，。；]{0,10}?)?(?:收购|并购|买下|买走|拿下|带走|收入囊中|挖走|挖来|领回|收编)", both=True,
        event="market",
        yes=(
            Example("12 月，Meta 以 20 亿美元收购 Manus。", ("Meta | acquisition_price | = 2e+09 USD | - | 2025-12",)),
        ),
        no=("Meta 没有以 20 亿美元收购 Manus。", "Meta 以 20 亿美元出售了数据中心。"),
    ),
    Measure(
        "metric.acquired-for", "acquisition_price", (MONEY,),
        before=rf"{_BUYER}(?i:\s+(?:has\s+|just\s+)?(?:acquired|acquires|acquiring|bought|buys|buying|snapped\s+up)\b[^,.;\d]{{1,60}}?\s(?:for|in\s+an?))",
        event="market",
        yes=(
            Example("Meta acquired the startup Manus for $2B in December.",
                    ("Meta | acquisition_price | = 2e+09 USD | - | 2025-12",)),
        ),
        no=("Meta did not buy Manus for $2B.", "I bought Claude Code for $20."),
    ),
    Measure(
        "metric.paid-for", "acquisition_price", (MONEY,),
        event="market",
        before=r"(?P<subject>[A-Za-z][A-Za-z0-9 .&]{1,20}?|[\u4e00-\u9fff]{2,6}?)\s*为[^，。；]{2,30}?(?:支付|付出|开出|掏出)(?:了|约|近)*",
        given=r"股份|股权|收购|公司|团队", least=1_000_000,
        yes=(
            Example("6 月，Meta 为 Manus 49% 的股份支付了 18 亿美元。", ("Meta | acquisition_price | = 1.8e+09 USD | - | 2025-06",)),
        ),
        no=("6 月，Meta 没有为 Manus 的股份支付 18 亿美元。", "OpenAI 为用户支付了 20 美元。"),
    ),
    Measure(
        "metric.paid", "acquisition_price", (MONEY,),
        event="market",
        before=rf"{_BUYER}[^.;]{{0,90}}?\b(?:paid|pays|paying|spent|spends)\s+(?:an?\s+)?(?:reported|estimated|rumou?red)?\s*", after=r"(?i:for\b|on\s+(?:an?\s+)?(?:\d+%|[a-z\-]*\s?(?:stake|shares|team|founders)))", both=True,
        given=r"\d\s?%\s+of\s+[A-Z]|(?i:\b(?:stake|shares?|acquisition|acqui-?hire|company|start-?up|founders?|team|staff|licen[cs]e)\b)", least=1_000_000,
        yes=(
            Example("In March, Meta hired the founders of Manus and paid a reported $640m for the privilege.",
                    ("Meta | acquisition_price | = 6.4e+08 USD | - | 2025-03",)),
        ),
        no=("In March, Meta paid $20 for the licence.", "In March, Meta did not pay $640m for a stake."),
    ),
    Measure(
        "metric.settlement", "settlement", (MONEY,),
        before=r"(?:支付|赔偿|赔付|赔|罚款|被罚|罚)(?:了|约|近|款|达)*|(?i:\b(?:agree[sd]?\s+to\s+pay|pa(?:id|ys|ying)|settle[sd]?\b[^.;\d]{0,60}?\bfor|settlement\s+(?:of|for|worth)|fin(?:ed|es?\s+of)|damages\s+of)\b(?:\s+(?!more|about|around|over|some|nearly)[a-z]+){0,3})",
        after=r"(?i:(?:copyright\s+|class[- ]action\s+)?settlement\b|fine\b|in\s+(?:damages|fines)\b)|的?(?:和解金|罚款|赔偿)",
        given=r"和解|了结|赔|诉讼|官司|罚|一案|(?i:\b(?:settl\w+|lawsuit|class[- ]action|damages|fine[sd]?)\b)", least=100_000,
        kinds=_COMPANY,
        yes=(
            Example("9 月，OpenAI 同意支付 12 亿美元，与作家们和解。", ("OpenAI | settlement | = 1.2e+09 USD | - | 2025-09",)),
            Example("In September OpenAI agreed to pay authors $1.2 billion to settle a lawsuit.",
                    ("OpenAI | settlement | = 1.2e+09 USD | - | 2025-09",)),
            Example("In May, Italy's regulator fined OpenAI €15 million.", ("OpenAI | settlement | = 1.5e+07 EUR | - | 2025-05",)),
        ),
        no=("In September OpenAI refused to pay authors $1.2 billion to settle.", "OpenAI 没有赔偿 12 亿美元。",
            "OpenAI pays $20 for a fine lunch."),
    ),
    Measure(
        "metric.put-into", "investment", (MONEY,),
        before=r"(?i:\b(?:put|puts|putting|pour(?:s|ed|ing)?|pump(?:s|ed|ing)?|plough(?:s|ed|ing)?|plow(?:s|ed|ing)?|sank)\s+(?:an?\s+)?(?:(?:another|further|second|third|extra|additional|whole|reported|rumou?red|estimated)\s+)?)\s*\Z|砸(?:了|下)?|押注",
        after=r"(?i:(?:more\s+)?into\b)|在|到", both=True, least=1_000_000, kinds=_COMPANY, event="market",
        yes=(
            Example("In November, Amazon put another $5bn into Anthropic.", ("Amazon | investment | = 5e+09 USD | - | 2025-11",)),
        ),
        no=("Amazon may put another $5bn into Anthropic.", "I put $20 into Claude Code."),
    ),
    Measure(
        "metric.training-cost", "training_cost", (MONEY,),
        before=r"训练(?:总|的)?(?:成本|费用|花费|开销|账单|预算)|(?:训练|强化学习)(?:阶段|过程|环节|部分)?[^，。；,\d]{0,10}(?:花费|花了|用了|耗资|耗费)|(?i:\b(?:pre-?|post-?)?training\s+(?:run\s+)?(?:costs?|bills?|budgets?|price\s+tags?|expenses?)\b(?:\s+of)?|\b(?:pre-?|post-?)training\s+(?:ran|came|amounted)\s+to\b|\btrained\b[^,.;\d]{0,30}?\bfor\b|\bcosts?\s+to\s+train\b|\btraining\b[^,.;]{0,40}?\bcosts?\b)",
        after=r"的?(?:训练|训练的?)(?:成本|费用|账单)|(?i:(?:in\s+)?to\s+(?:train|make|fine-?tune)\b|(?:in\s+)?training\s+costs?\b)",
        kinds=_MODEL,
        yes=(
            Example("这始于 2024 年圣诞发布的 DeepSeek 3（训练成本仅 550 万美元）。",
                    ("DeepSeek V3 | training_cost | = 5.5e+06 USD | - | 2024-12-25",)),
            Example("DeepSeek V5 was trained for an estimated $6 million.",
                    ("DeepSeek V5 | training_cost | ~ 6e+06 USD | - | -",)),
            Example("DeepSeek V5 cost around $5.5m to train.",
                    ("DeepSeek V5 | training_cost | ~ 5.5e+06 USD | - | -",)),
        ),
        no=("DeepSeek R1 的训练成本没有公布，API 每百万 token 2 美元。", "GPT-9 cost $20 a month."),
    ),
    Measure(
        "metric.model-cost", "training_cost", (MONEY,),
        before=r"(?i:\bcost(?:\s+(?:its\s+makers?|them|the\s+(?:lab|company)))?(?:\s+(?:about|around|some|roughly|over|under|nearly|less\s+than|more\s+than|an?\s+estimated))?)\s*\Z|造价(?:约|近|超过?|高达|仅)*",
        barred=r"\s*(?!(?i:to\s+(?:make|build|develop|create|produce)|and|in\s+comput\w+)\b)[\w/$]",
        kinds=_MODEL, least=100,
        unless=r"(?i:\b(?:per|each|a\s+month|tokens?|subscription|API)\b)",
        yes=(
            Example("GPT-9 is said to have cost $63 million.", ("GPT-9 | training_cost | = 6.3e+07 USD | - | -",)),
            Example("GPT-9 mini is a fine-tune that cost under $600 to make.", ("GPT-9 mini | training_cost | < 600 USD | - | -",)),
        ),
        no=("GPT-9 cost $20.", "GPT-9 did not cost $63 million.", "GPT-9 cost me $200 in March."),
    ),
    # What a model is made of and takes in
    Measure(
        "metric.training-gpu-hours", "training_gpu_hours", ("GPU hour",),
        before=r"训练|(?i:\btrain(?:ed|ing)?\b)", after=r"的?训练|(?i:(?:of|to|for)\s+train(?:ing)?\b)",
        kinds=_MODEL,
        yes=(
            Example("DeepSeek V3 训练用了 278.8 万 GPU 小时。",
                    ("DeepSeek V3 | training_gpu_hours | = 2.788e+06 GPU hour | - | -",)),
            Example("DeepSeek V3 trained for 2,788,000 H800 GPU hours.",
                    ("DeepSeek V3 | training_gpu_hours | = 2.788e+06 GPU hour | - | -",)),
        ),
        no=("我在 DeepSeek V3 上花了 20 GPU 小时。",),
    ),
    Measure(
        "metric.gpu-hours", "training_gpu_hours", ("GPU hour",),
        alone=True, least=10_000, kinds=_MODEL,
        yes=(
            Example("Llama 4 ate 7.4 million GPU hours.", ("Llama 4 | training_gpu_hours | = 7.4e+06 GPU hour | - | -",)),
            Example("Llama 4 烧了 740 万 GPU 小时。", ("Llama 4 | training_gpu_hours | = 7.4e+06 GPU hour | - | -",)),
        ),
        no=("Llama 4 没有烧掉 740 万 GPU 小时。", "我用 Llama 4 跑了 300 GPU 小时。"),
    ),
    Measure(
        "metric.vast-tokens", "training_tokens", ("token",),
        alone=True, least=100_000_000_000, kinds=_MODEL,
        given=r"训|语料|喂|(?i:\b(?:train\w*|fed|diet|corpus|data)\b)", unless=r"日均|每[天日月周]|调用|(?i:\b(?:process\w*|serv\w*|daily|month)\b)",
        yes=(
            Example("Llama 4 saw 30 trillion tokens in training.", ("Llama 4 | training_tokens | = 3e+13 token | - | -",)),
            Example("Llama 4 来了，Meta 说用了 15 万亿 token 来训。", ("Llama 4 | training_tokens | = 1.5e+13 token | - | -",)),
        ),
        no=("GPT-9 每天处理 5 万亿 token，训练另算。", "Llama 4 was not trained on 30 trillion tokens."),
    ),
    Measure(
        "metric.training-tokens", "training_tokens", ("token",),
        before=r"训练(?:数据|语料)?|(?i:\b(?:pre-?)?train(?:ed|ing)\b)", after=r"的?(?:数据|语料)?(?:上)?(?:进行|完成)?(?:了)?(?:预)?训练|(?i:of\s+(?:pre-?)?training\s+data\b)",
        kinds=_MODEL,
        yes=(
            Example("Llama 5 was trained on 15 trillion tokens.",
                    ("Llama 5 | training_tokens | = 1.5e+13 token | - | -",)),
            Example("Llama 9 用 3.5 万亿个 token 进行训练。",
                    ("Llama 9 | training_tokens | = 3.5e+12 token | - | -",)),
            Example("DeepSeek V3 的训练数据达 14.8 万亿 token。",
                    ("DeepSeek V3 | training_tokens | = 1.48e+13 token | - | -",)),
        ),
        no=("GPT-9 支持 100 万 token 上下文。",),
    ),
    Measure(
        "metric.context-length", "context_length", ("token", None), unit="token",
        before=r"上下文(?:窗口|长度|限制|容量)?|(?i:\bcontext(?:\s+(?:window|length|size|limit))?s?\b|\binput(?:s|\s+limit)?\b)",
        after=r"(?:级别?|量级)?(?:的)?(?:超?长|多模态|文本)?(?:上下文|输入)(?!价|费|输出)|(?i:(?:multi-?modal\s+)?(?:context|inputs?)\b)",
        kinds="MQ",
        yes=(
            Example("连续发布 Gemini 2.0、2.5、3.0，均支持百万 token 多模态输入。",
                    ("Gemini 2.0 | context_length | = 1e+06 token | - | -",
                     "Gemini 2.5 | context_length | = 1e+06 token | - | -",
                     "Gemini 3 | context_length | = 1e+06 token | - | -")),
            Example("GPT-9 拥有百万级上下文。", ("GPT-9 | context_length | = 1e+06 token | - | -",)),
            Example("GPT-9 的上下文窗口为 40 万 token。", ("GPT-9 | context_length | = 400000 token | - | -",)),
            Example("Claude Haiku 7 has a 200K context window.",
                    ("Claude Haiku 7 | context_length | = 200000 token | - | -",)),
            Example("GPT-9 and GPT-9 mini accept 1,000,000 token inputs.",
                    ("GPT-9 | context_length | = 1e+06 token | - | -",
                     "GPT-9 mini | context_length | = 1e+06 token | - | -")),
        ),
        no=("GPT-9 不支持百万 token 输入。", "GPT-9 每百万输入 token 2 美元。", "我给 GPT-9 输入了 3 篇文章。"),
    ),
    Measure(
        "metric.accepts", "context_length", ("token",),
        before=r"(?i:\b(?:accept(?:s|ed|ing)?|handl(?:es?|ed|ing)|takes?(?:\s+in)?|ingests?|reads?|swallows?|digests?|copes?\s+with|holds?|(?:goes|go|went|stretch(?:es|ed)?|extends?)(?:\s+up)?\s+to)\b(?:\s+up\s+to)?)|(?:可|能|可以|能够)?(?:接受|容纳|读入|一次处理|(?:一口气|一次性?)(?:能|可以)?(?:读|吃|看|装|塞)(?:下|完|进)?|装下|吃下|塞得下)",
        unless=r"(?i:\b(?:price|bill|day|month|usage|training|trained)\b)|价|训练|每天|日均",
        kinds=_MODEL,
        yes=(
            Example("Gemini 4 Pro accepts up to 2 million tokens.",
                    ("Gemini 4 Pro | context_length | <= 2e+06 token | - | -",)),
            Example("GPT-9 可以接受 40 万个 token。",
                    ("GPT-9 | context_length | = 400000 token | - | -",)),
        ),
        no=("GPT-9 does not accept 2 million tokens.", "GPT-9 handled 3 tickets a day."),
    ),
    Measure(
        "metric.takes-so-many", "context_length", (None,), unit="token",
        before=r"(?i:\b(?:takes|reads|handles|accepts|goes(?:\s+up)?\s+to|stretches\s+to|supports)\s+(?:up\s+to\s+|only\s+|a\s+full\s+)?)\Z",
        barred=r"\s*(?!(?i:and|while|but)\b)[\w+%]", least=4000, kinds=_MODEL,
        yes=(
            Example("GPT-9 takes 128K and Claude Haiku 7 goes to 200K.",
                    ("Claude Haiku 7 | context_length | = 200000 token | - | -", "GPT-9 | context_length | = 128000 token | - | -")),
        ),
        no=("GPT-9 takes 128K steps.", "The GPT-9 repository goes to 200K stars.", "GPT-9 takes 3."),
    ),
    Measure(
        "metric.context-characters", "context_length", ("character",),
        before=r"支持|接受|处理|读|容纳|上下文|(?i:\b(?:accepts?|digests?|handles?|reads?|supports?|context)\b)",
        after=r"(?:的)?(?:无损|超?长)*(?:的)?(?:上下文|文本|输入)|(?i:(?:at\s+once|in\s+one\s+go|of\s+(?:context|input|text))\b)", both=True,
        kinds="MQ", least=1000,
        yes=(
            Example("Kimi 支持 200 万字的超长上下文。", ("Kimi | context_length | = 2e+06 character | - | -",)),
            Example("Kimi now digests two million characters at once.", ("Kimi | context_length | = 2e+06 character | - | -",)),
        ),
        no=("Kimi 不支持 200 万字上下文。", "Kimi 写了 3000 字的文章。"),
    ),
    Measure(
        "metric.accepts-so-many", "context_length", (None,), unit="token",
        before=r"(?i:\b(?:accept(?:s|ed|ing)?|handl(?:es?|ed|ing)|takes?\s+in)\b(?:\s+up\s+to)?)",
        given=r"(?i:\btokens?\b|\bcontext\b)", least=1000, kinds=_MODEL,
        yes=(
            Example("Most models read 4,096 tokens, while Claude 9 accepted up to 2 million.",
                    ("Claude 9 | context_length | <= 2e+06 token | - | -",)),
        ),
        no=("Claude 9 accepted 300,000.", "Claude 9 accepted 3 tokens of thanks."),
    ),
    Measure(
        "metric.daily-tokens", "daily_tokens", ("token", None), unit="token", period="day",
        before=r"(?:日均|每日|每天|单日)(?:的)?\s*(?i:tokens?)?\s*(?:调用|消耗|处理|使用|吞吐|推理)(?:总?量|规模)?|(?i:tokens?)\s*(?:日均|每日|每天)(?:调用|消耗|处理|使用)(?:总?量)?",
        after=r"(?i:(?:tokens?\s+)?(?:a|per|each|every)\s+day\b)",
        kinds=_USED, event="adoption", least=1_000_000, given=r"(?i:tokens?)",
        yes=(
            Example("12 月，豆包日均 token 调用量突破 40 万亿。", ("Doubao | daily_tokens | > 4e+13 token | day | 2025-12",)),
            Example("In October, the Gemini API processed 40 trillion tokens a day.", ("Gemini API | daily_tokens | = 4e+13 token | day | 2025-10",)),
        ),
        no=("豆包日均 token 调用量没有突破 40 万亿。", "GPT-5 costs $2 per million tokens."),
    ),
    Measure(
        "metric.context-of-many", "context_length", ("token",),
        before=r"(?i:(?P<subject>\b(?:most|all|many|some|few|older|newer|early|earlier|those|these|leading|current|today['’]s|other|open|the\s+best)\s+(?:[a-z\-]+\s+){0,2}?(?:models|LLMs))\s+(?:only\s+|now\s+)?(?:accept(?:ed)?|handled?|supported|support|took|take\s+in)\b)"
        r"|(?P<subject_zh>(?:大多数|多数|大部分|绝大多数|很多|许多|所有|主流|早期的?|其他)[^，。；：,;:]{0,6}?模型)(?:都|只|仅|还|已)*(?:能|可以?)?(?:支持|接受|处理)",
        kinds="",
        yes=(
            Example("Last year most models accepted 4,096 or 8,192 tokens.",
                    ("most models | context_length | = 4096 token | - | 2024",)),
            Example("2023 年大多数模型只支持 4096 个 token。", ("大多数模型 | context_length | = 4096 token | - | 2023",)),
        ),
        no=("Most models do not accept 8,192 tokens.", "Most models cost $2 per million tokens.",
            "大多数模型不支持 8192 个 token。"),
    ),
    Measure(
        "metric.output-length", "output_length", ("token",),
        before=r"输出(?:长度|上限|窗口)?|(?i:\boutputs?(?:\s+(?:limit|length|window))?\b)",
        after=r"的?(?:最大|最长)?输出(?!价|费)|(?i:(?:of\s+)?outputs?\b)",
        kinds=_MODEL,
        yes=(
            Example("GPT-9 支持 40 万 token 上下文和 12.8 万 token 输出。",
                    ("GPT-9 | output_length | = 128000 token | - | -",)),
            Example("Claude Opus 9 outputs up to 64K tokens.",
                    ("Claude Opus 9 | output_length | <= 64000 token | - | -",)),
        ),
        no=("GPT-9 每百万输出 token 10 美元。", "GPT-9 costs $10 per million output tokens."),
    ),
    Measure(
        "metric.training-gpus", "training_gpus", ("GPU",),
        before=r"训练|(?i:\btrain(?:ed|ing)?\b)", after=r"(?:上|来|集群)*(?:进行|完成)?(?:了)?训练|(?i:(?:to|for)\s+train(?:ing)?\b)",
        kinds=_MODEL,
        yes=(
            Example("Grok 9 用 20 万张 GPU 训练。", ("Grok 9 | training_gpus | = 200000 GPU | - | -",)),
            Example("Grok 9 was trained on 200,000 GPUs.", ("Grok 9 | training_gpus | = 200000 GPU | - | -",)),
        ),
        no=("GPT-9 runs on 8 GPUs.", "Grok 9 没有用 20 万张 GPU 训练。"),
    ),
    Measure(
        "metric.speed", "speed", ("token",), period="second",
        before=r"每秒(?:钟)?(?:可|能|约|可以|可达|达到?|高达|生成|输出|处理|超过|近)*\s*\Z",
        after=r"\s*(?:/\s*(?:秒|s\b|(?i:sec(?:ond)?\b))|每秒|(?i:(?:per|a)\s+second\b))",
        kinds=_MODEL,
        yes=(
            Example("GPT-9 mini runs at 150 tokens per second.", ("GPT-9 mini | speed | = 150 token | second | -",)),
            Example("Llama 9 在 Groq 上每秒可输出 800 个 token。", ("Llama 9 | speed | = 800 token | second | -",)),
        ),
        no=("GPT-9 costs $2 per million tokens.", "GPT-9 每秒响应 3 次。", "GPT-9 无法每秒输出 800 个 token。"),
    ),
    # What people do with it
    Measure(
        "metric.new-users", "new_users", ("user", None), unit="user",
        before=r"新增(?:用户)?|用户(?:数|量)?(?:新增|增加了?|增长了|涨了)|涌入|吸引了?|新用户|(?i:\b(?:gained|won|drew|picked\s+up|added|adding|attracted|signed\s+up|onboarded|new\s+users)\b)",
        kinds=_USED, event="adoption",
        yes=(
            Example("3 月，OpenAI 终于在 ChatGPT 中推出图像编辑功能。一周内新增 1 亿用户！",
                    ("ChatGPT | new_users | = 1e+08 user | week | 2025-03",)),
            Example("In March 2025, ChatGPT gained 100 million users in a week.",
                    ("ChatGPT | new_users | = 1e+08 user | week | 2025-03",)),
        ),
        no=("ChatGPT 没有新增 1 亿用户。", "Claude Code 新增 3 个工具。", "ChatGPT 有 8 亿用户？"),
    ),
    Measure(
        "metric.weekly-active-users", "weekly_active_users", ("user", None), unit="user", period="week",
        before=r"周活(?:跃)?(?:用户)?(?:数|量)?|每周活跃用户(?:数|量)?|(?i:\bweekly\s+(?:active\s+)?users\b)",
        after=r"周活(?:跃)?(?:用户)?|(?i:(?:weekly\s+(?:active\s+)?users|(?:users\s+)?(?:each|every|per|(?<!\bin\s)a)\s+week)\b)",
        kinds=_USED, event="adoption",
        yes=(
            Example("10 月，ChatGPT 周活跃用户达到 8 亿。",
                    ("ChatGPT | weekly_active_users | = 8e+08 user | week | 2025-10",)),
            Example("ChatGPT had 800 million weekly active users in October.",
                    ("ChatGPT | weekly_active_users | = 8e+08 user | week | 2025-10",)),
        ),
        no=("ChatGPT 周活跃用户不会达到 10 亿。",),
    ),
    Measure(
        "metric.daily-active-users", "daily_active_users", ("user", None), unit="user", period="day",
        before=r"日活(?:跃)?(?:用户)?(?:数|量)?|每日活跃用户(?:数|量)?|(?i:\bdaily\s+(?:active\s+)?users\b|\bDAUs?\b)",
        after=r"日活(?:跃)?(?:用户)?|(?i:(?:daily\s+(?:active\s+)?users|(?:users\s+)?(?:each|every|per|(?<!\bin\s)a)\s+day)\b)",
        kinds=_USED, event="adoption",
        yes=(
            Example("8 月，豆包日活用户突破一亿。", ("Doubao | daily_active_users | > 1e+08 user | day | 2025-08",)),
            Example("Cursor has 1 million daily users.", ("Cursor | daily_active_users | = 1e+06 user | day | -",)),
        ),
        no=("豆包日活用户尚未突破一亿。",),
    ),
    Measure(
        "metric.paying-users", "paying_users", ("user", None), unit="user",
        before=r"付费(?:订阅)?(?:用户|会员)(?:数|量)?|订阅用户(?:数|量)?|(?i:\b(?:paying|paid)\s+(?:users|subscribers|customers)\b)",
        after=r"付费(?:订阅)?用户|(?i:(?:paying|paid)\s+(?:users|subscribers|customers)\b)",
        kinds=_USED, event="adoption",
        yes=(
            Example("ChatGPT 付费用户超过 3000 万。", ("ChatGPT | paying_users | > 3e+07 user | - | -",)),
            Example("ChatGPT has 20 million paying users.", ("ChatGPT | paying_users | = 2e+07 user | - | -",)),
        ),
        no=("ChatGPT 付费用户不会超过 2000 万。",),
    ),
    Measure(
        "metric.monthly-active-users", "monthly_active_users", ("user", None), unit="user", period="month",
        before=r"月活(?:跃)?(?:用户)?(?:数|量)?|每月活跃用户(?:数|量)?|(?i:\bmonthly\s+(?:active\s+)?users\b)",
        after=r"月活(?:跃)?(?:用户)?|(?i:(?:monthly\s+(?:active\s+)?users|(?:users\s+)?(?:each|every|per|(?<!\bin\s)a)\s+month)\b)",
        kinds=_USED, event="adoption",
        yes=(
            Example("Gemini 月活用户突破 6.5 亿。", ("Gemini | monthly_active_users | > 6.5e+08 user | month | -",)),
            Example("Gemini passed 650 million monthly users in November.",
                    ("Gemini | monthly_active_users | > 6.5e+08 user | month | 2025-11",)),
        ),
        no=("Gemini 月活用户预计突破 10 亿。",),
    ),
    Measure(
        "metric.users", "users", ("user", None), unit="user",
        before=r"(?<![活跃])用户(?:总数|规模|总量|人数|数|量)?|(?:拥有|坐拥|累计|服务)(?:了|超过|约|近)?|(?i:\busers\b|\b(?:has|had|have|reached|hit|passed|serves)\b)",
        kinds="Q", event="adoption",
        yes=(
            Example("2 月，Cursor 用户数突破 100 万。", ("Cursor | users | > 1e+06 user | - | 2025-02",)),
            Example("Cursor reached 1 million users in February.", ("Cursor | users | = 1e+06 user | - | 2025-02",)),
        ),
        no=("Cursor 用户数未达 100 万。", "我用 Cursor 写了 3 万行。"),
    ),
    Measure(
        "metric.has-users", "users", ("user",),
        before=r"有(?:了|着|超过|约|近|逾|接近|多达|高达)*",
        kinds="Q", event="adoption",
        yes=(
            Example("Cursor 有 310 万用户，员工只有 40 人。", ("Cursor | users | = 3.1e+06 user | - | -",)),
        ),
        no=("Cursor 没有 310 万用户。", "Cursor 有 3 个工具。"),
    ),
    Measure(
        "metric.sign-ups", "sign_ups", ("sign-up",),
        alone=True, kinds=_USED, event="adoption",
        yes=(
            Example("3 月，OpenAI 终于在 ChatGPT 中推出图像编辑功能。峰值每小时 100 万注册！",
                    ("ChatGPT | sign_ups | = 1e+06 sign-up | hour | 2025-03",)),
            Example("At its peak in March 2025, ChatGPT saw a million sign-ups in a single hour.",
                    ("ChatGPT | sign_ups | = 1e+06 sign-up | hour | 2025-03",)),
        ),
        no=("ChatGPT 从未有过每小时 100 万注册。",),
    ),
    Measure(
        "metric.downloads", "downloads", ("download", None), unit="download",
        before=r"下载(?:量|数|次数)?|(?i:\bdownload(?:s|ed)?\b)", after=r"(?i:times\b)|次下载",
        alone=True, event="adoption",
        yes=(
            Example("3 月，Llama 4 下载量突破 10 亿次。", ("Llama 4 | downloads | > 1e+09 download | - | 2025-03",)),
            Example("Llama 4 passed 1 billion downloads in March.", ("Llama 4 | downloads | > 1e+09 download | - | 2025-03",)),
        ),
        no=("Llama 4 的下载量没有突破 10 亿。",),
    ),
    # How far agents get
    Measure(
        "metric.doubles-every", "task_length_doubling_time", ("day", "week", "month", "year"),
        before=r"(?P<subject>[^，。；：,;:]{0,24}(?:任务|时长|时间跨度)[^，。；：,;:]{0,12}?)(?:大约|大概|约|差不多|平均)?每(?:隔|过)?",
        after=r"(?:左右)?(?:就|便|会)?(?:翻倍|翻一番|翻番|增加一倍|倍增)", both=True, kinds="",
        yes=(
            Example("METR 总结：AI 能处理的任务长度每 7 个月翻倍。",
                    ("AI 能处理的任务长度 | task_length_doubling_time | = 7 month | - | -",)),
        ),
        no=("AI 能处理的任务长度没有每 7 个月翻倍。", "这个任务每 7 天运行一次。"),
    ),
    Measure(
        "metric.doubling-every", "task_length_doubling_time", ("day", "week", "month", "year"),
        before=r"(?i:(?P<subject>[^,.;:]{0,60}\b(?:tasks?|time\s+horizons?)\b[^,.;:]{0,40}?)\s*(?:\b(?:is|are|has\s+been|have\s+been|keeps?)\b\s*)?\bdoubl(?:es|ed|ing)\b[^,.;:\d]{0,24}?\bevery\b)",
        kinds="",
        yes=(
            Example("The length of tasks AI can do is doubling every seven months.",
                    ("The length of tasks AI can do | task_length_doubling_time | = 7 month | - | -",)),
        ),
        no=("The length of tasks is not doubling every seven months.", "The task runs every 7 days."),
    ),
    Measure(
        "metric.task-length", "task_length", ("minute", "hour"),
        before=r"(?P<subject>[^，。；：,;:]{2,24}?)(?:已|只|仅|就|也|还|都)*(?:能够?|可以?)(?:独立|自主|连续)?(?:以[^，。；\d]{2,12})?(?:处理|完成|胜任|执行)(?:人类(?:专家|工程师)?(?:需要?|要花费?|耗时)?)?",
        after=r"(?:以内|以上|以下|左右|的|软件|工程|人类|才能|做完|完成|时间)*任务", both=True, kinds="",
        yes=(
            Example("2024 年最强模型只能处理 30 分钟以内的任务。", ("2024 年最强模型 | task_length | <= 30 minute | - | 2024",)),
            Example("2025 年，GPT-9 已能完成 5 小时的软件任务。", ("GPT-9 | task_length | = 5 hour | - | 2025",)),
            Example("GPT-9 能够以五成的成功率完成人类需要 3 小时 20 分钟才能做完的任务。", ("GPT-9 | task_length | = 200 minute | - | -",)),
        ),
        no=("GPT-9 不能完成 5 小时的任务。", "我让 GPT-9 花 15 分钟以上生成报告。"),
    ),
    Measure(
        "metric.tasks-of", "task_length", ("minute", "hour"),
        before=r"(?i:(?P<subject>[^,.;:]{2,60}?)\s+(?:can|could|were\s+able\s+to|was\s+able\s+to|are\s+able\s+to|is\s+able\s+to)(?:\s+only|\s+now|\s+just)?\s+(?:complete|handle|manage|finish|do)\s+tasks\b[^,.;:\d]{0,40})",
        kinds="",
        yes=(
            Example("The best models of 2024 could only handle tasks of up to 30 minutes.",
                    ("The best models of 2024 | task_length | <= 30 minute | - | 2024",)),
        ),
        no=("GPT-9 could not handle tasks of 30 minutes.", "I spend 30 minutes on tasks."),
    ),
    # What the author and others did
    Measure(
        "metric.tools-built", "tools_built", ("tool", None), unit="tool",
        before=rf"{_ME}(?:(?:做|造|写|搞|弄|开发|构建|打造|制作)(?:了|出|过|好)|(?i:\b(?:built|made|created|vibe[- ]coded|wrote|shipped)\b))",
        kinds="", event="milestone",
        yes=(
            Example("我在网站上收集自己用 LLM 开发的小工具。2025 年共做了 110 个！",
                    ("我 | tools_built | = 110 tool | - | 2025",)),
            Example("In 2025 I built 77 tools with LLMs.", ("I | tools_built | = 77 tool | - | 2025",)),
        ),
        no=("我没有造出 110 个工具。", "我写了 3 个理由。", "OpenAI 推出了 5 个工具。"),
    ),
    Measure(
        "metric.posts", "posts", ("post",),
        before=rf"(?:仅|光|单|单单)?(?P<subject>[^，。；：,;:]{{1,30}}?(?:文章|帖子|博文|博客|日志))(?:就|已|已经|一共|总共|共)*(?:有|达|写了)?\s*\Z|{_ME}(?:(?:发表|发布|写|撰写|发|更新)(?:了|过)?|(?i:\b(?:(?:have|has|had)\s+)?(?:(?:also|already)\s+)?(?:wrote|published|posted|written)\b|\b(?:have|has|had)\b))",
        kinds="", event="milestone",
        yes=(
            Example("仅我博客上关于中国 AI 的文章就有 67 篇。", ("我博客上关于中国 AI 的文章 | posts | = 67 post | - | -",)),
            Example("I wrote 94 posts about agents in 2025.", ("I | posts | = 94 post | - | 2025",)),
        ),
        no=("我没有写 67 篇文章。", "我打算写 5 篇文章。"),
    ),
    Measure(
        "metric.groups-protesting", "groups_protesting", ("organization",),
        after=r"[^，。；,;]{0,8}?(?:要求|呼吁|抗议|反对|抵制|敦促|联名|联署)|(?i:[^,.;]{0,30}?\b(?:demand(?:ed|ing)?|call(?:ed|ing)?\s+for|protest(?:ed|ing)?|oppos(?:e|ed|ing)|urg(?:e|ed|ing)|sign(?:ed)?)\b)",
        kinds="#", event="opposition",
        yes=(
            Example("12 月，《卫报》报道：200 多个环保组织要求暂停美国新建数据中心。",
                    ("200 多个环保组织 | groups_protesting | > 200 organization | - | 2025-12",)),
            Example("In December, more than 230 environmental groups demanded a halt to new data centers.",
                    ("more than 230 environmental groups | groups_protesting | > 230 organization | - | 2025-12",)),
        ),
        no=("没有 200 个组织要求暂停。", "200 多个组织使用 Claude Code。"),
    ),
)  # fmt: skip
