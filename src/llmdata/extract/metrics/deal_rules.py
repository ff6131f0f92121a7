"""Money that changes hands: rounds, investments, acquisitions, settlements."""

from __future__ import annotations

from llmdata.extract.metrics.measure import MONEY, Measure
from llmdata.extract.metrics.quantities import HEDGES
from llmdata.extract.patterns import Example

_COMPANY = "O"
# What heads a list of rounds: rounds of money or of a time, who raised what.
_ROUNDS = (
    r"(?i:\b(?:(?:funding|financing|seed|investment|venture|equity)\s+rounds?|fundings?|financings?|fund-?rais(?:ing|es?)"
    r"|rounds?\s+(?:of|in)\s+(?:(?:the|this|last|our|early|late)\s+)*(?:financing|funding|money|capital|cash|year|quarter|month|week|half|spring|summer|autumn|fall|winter|[hq][1-4]\b|(?:19|20)\d\d|[$€£¥]|"
    r"jan|feb|mar|apr|may\b|june?\b|july?\b|aug|sep|oct|nov|dec)|(?:who|what|how\s+much|money|sums?|capital|cash|amounts?|[mb]illions?)\b[^.;:]{0,24}?\braised|(?:big|biggest|largest|new|major)\s+raises)\w*)|融资|募资|轮次|种子轮"
)
# Whoever buys or pays in English: a name, no pronoun.
_BUYER = r"(?P<subject>\b(?!(?:He|She|They|We|You|It|People|Users|This|That|The|Who|Which|And|But|When|If|In|On|By|At|After|Since|During|Apart|Aside|Besides|Beyond|Despite|Following|With|From|For|Of|Within|Under|Last|Late|Early|Later|January|February|March|April|May|June|July|August|September|October|November|December)\b)[A-Z][A-Za-z0-9&]+(?:\s+[A-Z][A-Za-z0-9&]*){0,2})"

# What a deal that came to nothing is followed by, in its clause.
_FELL_THROUGH = r"[^，。；;.]{0,40}?(?:告吹|黄了|泡汤|破裂|落空|搁浅|被拒|终止|作废|(?i:\b(?:fell\s+(?:through|apart)|collapsed|expired|lapsed|(?:was|were)\s+(?:turned\s+down|rejected|called\s+off|abandoned|blocked)|came\s+to\s+nothing)\b))"

# Who buys has an acquisition: no noun behind that is a deed (`bought the robotics arm for`).
_BOUGHT = r"(?:bought|buys|buying|acquire[sd]?|acquiring|snapped|picked|scooped|swallowed|absorbed|took|the|an?|its)"

# What a company does for a sum; not what it buys, which is an acquisition, asks for, is given or makes.
_DEED = (
    r"(?i:\b(?<!\bis\s)(?<!\bwas\s)(?<!\bwere\s)(?<!\bbeen\s)(?<!\bto\s)(?!(?:was|is|has|does|its|this|as|us|needed|need|thus|plus|always|perhaps|besides|towards|bought|took\s+over|"
    r"(?:rais|sue|fin|valu|settl|train|invest|offer|ask|wanted|wants|charg|pric|cost|spen|build|creat|develop|mak|report|estimat|alleg|rumou?r|claim|demand|seek|plan|hop|tri|bid|expect|call|aim|last|help|account|know|need|us|run|work|look|wait|stand|own|blam|criti|vot|argu|appl|launch|releas|announc|open|agre|acquir|snapp|pick|scoop|swallow|absorb)\w*)\b)"
    r"(?:[a-z]{3,}(?:ed|s)|took|won|got|sold|did\s+[a-z]+|swept\s+up|brought)\b)"
)


def _paid_for_each(what: str, words: str, example: Example) -> Measure:
    """What a settlement pays for one of many: a measure of its own, named for what it is paid for."""
    return Measure(
        f"metric.pays-each-{what}", f"settlement_per_{what}", (MONEY,),
        after=rf"\s*(?i:(?:per|for\s+each|for\s+every|to\s+each|to\s+every|an?|each)\s+(?:[a-z\-]+\s+){{0,2}}?(?:{words})\b)",
        before=r"(?i:\b(?:pay(?:s|ing|ment|out)?|paid|gives?|get|gets|receives?|worth|settle\w*)\b)", both=True,
        given=r"(?i:\b(?:settle\w*|damages|payout|compensat\w+|class[- ]action|lawsuits?)\b)", least=10, kinds="O",
        yes=(example,),
        no=(f"The settlement does not pay $700 per {what}.", f"Suno pays artists $700 per {what}."),
    )  # fmt: skip


DEALS: tuple[Measure, ...] = (
    Measure(
        "metric.funding", "funding", (MONEY,),
        before=r"融资|筹集|募资|募集|筹得|(?i:\b(?:financing|(?:financing\s+|funding\s+|seed\s+|investment\s+)?rounds?)\s+(?:of|worth)\b|\b(?:raise|fund-?rais(?:e|er|ing)|haul|infusion|injection)\s+of\b|\brais(?:ed|es|ing)\b(?!\s+at\b)(?!\s+(?:its\s+|their\s+)?(?:prices?|fees?)))",
        unless=rf"(?i:\b(?:closing\s+in\s+on|nearing|close\s+to|seek(?:s|ing)?|in\s+(?:[a-z\-]+\s+){{0,2}}talks|eyeing|eyes|targeting|weighing)\s+[^.;]{{0,40}}?\Z)|(?i:\brais(?:ed|es|ing)\s+(?![^.,;]*\b(?:funding|rounds?|series|total|capital|haul)\b)[^.,;]{{2,60}}\s(?:to|by|from)\s+(?:{HEDGES}\s*){{0,8}}\Z)",
        after=r"的?(?:[A-Fa-f]\s*轮|融资|[集筹募]资)|(?i:(?:in\s+)?(?:new\s+)?funding\b(?!\s+for\s+(?:[a-z\-]+\s+|AI\s+){0,3}?(?:companies|startups|start-ups|firms|labs|projects|researchers?|research|businesses))|in\s+(?:an?|its|the|one)\s+(?:[a-z\-]+\s+){0,2}?rounds?\b|(?:(?:seed|venture|investment|private|cash|capital)\s+)?(?:round|raise(?!\s+(?:to|in|for)\b)|infusion)\b|series\s+[a-h]\b)",
        label=_ROUNDS, label_most=100_000_000_000,
        kinds="OQ", event="market", giver=True,
        yes=(
            Example("3 月，OpenAI 融资 400 亿美元。", ("OpenAI | funding | = 4e+10 USD | - | 2025-03",)),
            Example("OpenAI raised $40 billion in March 2025.", ("OpenAI | funding | = 4e+10 USD | - | 2025-03",)),
            Example("xAI closed a $7bn Series D in March.", ("xAI | funding | = 7e+09 USD | - | 2025-03",)),
            Example("In March xAI announced a raise of $7bn.", ("xAI | funding | = 7e+09 USD | - | 2025-03",)),
        ),
        no=("Cohere is closing in on a new $140 million round.", "Mistral wants a law with €3 billion in funding for AI startups.", "OpenAI 计划融资 400 亿美元。", "OpenAI 打算 5 月上市，募资约 70 亿美元。", "OpenAI plans to list in May, raising about $7 billion.", "OpenAI 正在按 9000 亿美元估值谋求再融资 400 亿美元。", "OpenAI raised its prices to $30.", "OpenAI raised Sora to $30 in May."),
    ),
    Measure(
        "metric.got-funding", "funding", (MONEY,),
        before=rf"(?:融|募|筹)(?:到|得|了|来)|(?<![金通消交圆共熔])融(?:{HEDGES}){{0,4}}\s*\Z|(?:拿到|拿下|拿了|揽入|收获|获得|获|收到)(?:了)?(?:[^，。；\d]{{1,12}}?(?:领投|牵头|投)的)?(?:{HEDGES}){{0,8}}\s*\Z|(?i:\b(?:picked\s+up|landed|secured|bagged|scooped\s+up|received|obtained)\s+(?:{HEDGES}\s*){{0,8}}(?:another|further|fresh|new)?\s*)\Z",
        barred=r"[^，。；,.;]{0,24}?(?:订单|合同|收入|营收|奖|补贴|赔|(?i:contract|deal|order|revenue|prize|grant|charge|write-?(?:down|off)|loss|hit\b|loan))",
        unless=r"收入|营收|订单|合同|(?i:\b(?:revenue|sales|contract)\b)", least=1_000_000,
        kinds="OQ", event="market", giver=True,
        yes=(
            Example("xAI 3 月拿了软银领投的 40 亿美元。", ("xAI | funding | = 4e+09 USD | - | 2025-03",)),
            Example("Mistral picked up €1.7 billion in September.", ("Mistral AI | funding | = 1.7e+09 EUR | - | 2025-09",)),
            Example("Mistral 9 月融到 17 亿欧元。", ("Mistral AI | funding | = 1.7e+09 EUR | - | 2025-09",)),
            Example("xAI 在 5 月拿到 60 亿美元。", ("xAI | funding | = 6e+09 USD | - | 2025-05",)),
        ),
        no=("xAI 没有拿到 60 亿美元。", "xAI 拿到 60 亿美元的订单。", "xAI landed a $3 billion contract."),
    ),
    Measure(
        "metric.took-money", "funding", (MONEY,),
        before=rf"(?i:\btook\s+(?:{HEDGES}\s*){{0,8}}(?:another|further|fresh|new)?\s*)\Z",
        barred=r"(?i:[^,.;]{0,24}?\b(?:contract|deal|order|revenue|prize|grant|charge|write-?(?:down|off)|loss|hit|loan)\b|\s*(?:to|of|and)\b)",
        unless=r"(?i:\b(?:revenue|sales|contract|it)\b)", least=1_000_000, kinds="OQ", giver=True,
        yes=(
            Example("Hugging Face took $150 million in August.", ("Hugging Face | funding | = 1.5e+08 USD | - | 2025-08",)),
        ),
        no=("Hugging Face never took $150 million.", "Hugging Face took a $3 million charge.", "It took $40 million to train GPT-9."),
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
        "metric.round", "funding", (MONEY,),
        before=rf"(?i:\b(?:series\s+[a-h]\+?|seed(?:\s+round)?|(?:first|second|third|fourth|fifth|latest|new|last|funding|financing)\s+round)\s*[,:–-]?\s*(?:of\s+)?)\Z|(?:[A-Ha-h]\d?\+?|天使|种子)\s*轮(?:融资)?[，,：:]?\s*(?:规模|金额|为|{HEDGES}){{0,8}}\s*\Z",
        kinds="OQ", event="market", giver=True, least=1_000_000,
        yes=(
            Example("**Cursor** – Nov 13: Series D, $2.3B.", ("Cursor | funding | = 2.3e+09 USD | - | 2025-11-13",)),
            Example("Mistral's third round, €600 million, closed in July.", ("Mistral AI | funding | = 6e+08 EUR | - | -",)),
            Example("7 月，Mistral 完成 C 轮融资，17 亿欧元。", ("Mistral AI | funding | = 1.7e+09 EUR | - | 2025-07",)),
        ),
        no=("Cursor may close a Series D, $2.3B.", "Cursor 没有完成 C 轮融资，17 亿欧元。"),
    ),
    Measure(
        "metric.funding-stands", "funding", (MONEY,),
        before=rf"(?i:\btotal\s+(?:funding|financing|capital|investment|raised)\b[^,.;\d]{{0,32}}?\b(?:to|at|is|was|of|reached|hit|passed)\s+(?:{HEDGES}\s*){{0,8}})\Z|(?:累计|总)融资(?:额|金额)?(?:已经?|为|{HEDGES}){{0,4}}\s*\Z",
        kinds="OQ", least=1_000_000,
        yes=(
            Example("Cohere raised $200 million in May, bringing its total funding to $1.4 billion.", ("Cohere | funding | = 1.4e+09 USD | - | 2025-05",)),
            Example("智谱累计融资已达 90 亿元。", ("Zhipu AI | funding | = 9e+09 CNY | - | -",)),
        ),
        no=("Cohere's total funding never reached $1.4 billion.", "智谱累计融资没有达到 90 亿元。"),
    ),
    Measure(
        "metric.this-round", "funding", (MONEY,),
        before=rf"(?:[该本此]轮|这一?轮)(?:融资)?的?(?:总)?(?:金额|规模|总额|融资额|额度)(?:为|是|达到?|高达|{HEDGES}){{0,3}}\s*\Z|(?i:\b(?:the|this)\s+round\s+(?:totall?ed|came\s+to|added\s+up\s+to|was\s+worth|amounted\s+to)\s+)",
        kinds="OQ", event="market", giver=True, least=1_000_000,
        yes=(
            Example("Cohere 的 D 轮融资很热闹。老股东都来了，该轮总金额超 6 亿美元。", ("Cohere | funding | > 6e+08 USD | - | -",)),
        ),
        no=("Cohere 的 D 轮融资没有完成。该轮总金额没有 6 亿美元。", "Cohere 的合同总金额超 6 亿美元。"),
    ),
    Measure(
        "metric.round-led", "funding", (MONEY,),
        before=rf"(?:领投|牵头|跟投|参投)(?:了)?(?P<subject>[^，。；：、\d的了]{{2,24}}?)(?:的|[A-H]\s*轮|\s)*(?:{HEDGES}){{0,4}}\s*\Z", least=1_000_000,
        kinds="OQ", event="market", giver=True,
        yes=(
            Example("软银 3 月领投 OpenAI 的 300 亿美元。", ("OpenAI | funding | = 3e+10 USD | - | 2025-03",)),
            Example("9 月，ASML 领投 Mistral 16 亿欧元。", ("Mistral AI | funding | = 1.6e+09 EUR | - | 2025-09",)),
        ),
        no=("软银没有领投 OpenAI 的 300 亿美元。", "软银领投了 300 亿美元。"),
    ),
    Measure(
        "metric.investment", "investment", (MONEY,),
        before=rf"(?P<subject>[A-Za-z][A-Za-z0-9 .&]{{1,20}}?|[\u4e00-\u9fff]{{2,6}}?)\s*(?:\d{{1,2}}\s*月\s*(?:\d{{1,2}}\s*日)?)?(?:宣布|已|又|再)*(?:向|对|给)[^，。；,\d]{{1,20}}?(?:追加)?(?:投资|注资|投了|砸了|投入)(?:了|额|达|{HEDGES}){{0,8}}|投资(?:了|额|达|{HEDGES}){{0,8}}|注资|(?i:\binvest(?:s|ed|ing|ment(?:\s+of)?)?\b)",
        after=r"的?(?:投资|入股|注资)|(?i:invest(?:ment|ed)\b)",
        kinds=_COMPANY, event="market", giver=True, barred=r"\s*的?(?:现金|流动|存款)|(?i:\s+(?:in|of)\s+cash\b)",
        yes=(
            Example("9 月，NVIDIA 宣布投资 OpenAI 1000 亿美元。", ("NVIDIA | investment | = 1e+11 USD | - | 2025-09",)),
            Example("9 月，NVIDIA 向 OpenAI 投资 1000 亿美元。", ("NVIDIA | investment | = 1e+11 USD | - | 2025-09",)),
            Example("Microsoft invested $10 billion in OpenAI in January 2023.",
                    ("Microsoft | investment | = 1e+10 USD | - | 2023-01",)),
        ),
        no=("微软有 100 亿美元的现金和流动投资。", "微软没有投资 100 亿美元。", "Microsoft may invest $10 billion."),
    ),
    Measure(
        "metric.put-into", "investment", (MONEY,),
        before=rf"(?i:\b(?:put|puts|putting|pour(?:s|ed|ing)?|pump(?:s|ed|ing)?|plough(?:s|ed|ing)?|plow(?:s|ed|ing)?|sank)\s+(?:{HEDGES}\s*){{0,8}}(?:(?:another|further|second|third|extra|additional|whole|reported|rumou?red|estimated)\s+)?)\s*\Z|砸(?:了|下)?|押注",
        after=r"(?i:(?:more\s+)?into\b)|在|到", both=True, least=1_000_000, kinds=_COMPANY, event="market",
        yes=(
            Example("In November, Amazon put another $5bn into Anthropic.", ("Amazon | investment | = 5e+09 USD | - | 2025-11",)),
        ),
        no=("Amazon may put another $5bn into Anthropic.", "I put $20 into Claude Code."),
    ),
    Measure(
        "metric.acquisition", "acquisition_price", (MONEY,),
        before=rf"(?P<subject>[A-Za-z][A-Za-z0-9 .&]{{1,20}}?|[\u4e00-\u9fff]{{2,6}}?)\s*(?:[在于][^，。；,\d]{{1,6}}|\d{{1,2}}\s*月(?:[初底中]|\s*\d{{1,2}}\s*[日号])?)?\s*(?:宣布|正式|已经?|将|拟|又|同意|决定|答应|签约|官宣|签字|出手)*(?:以|斥资|花费?|耗资|豪掷|出资)(?:{HEDGES}){{0,2}}\s*\Z",
        after=r"\s*(?:的(?:价格|总价|高价))?(?:全资|完全|现金)?(?:(?:用|把|从|就|才)[^，。；]{0,10}?)?(?:收购|并购|买下|买走|拿下|带走|收入囊中|挖走|挖来|领回|收编)", both=True,
        event="market",
        barred=_FELL_THROUGH,
        yes=(
            Example("12 月，Meta 以 20 亿美元收购 Manus。", ("Meta | acquisition_price | = 2e+09 USD | - | 2025-12",)),
            Example("Meta 12 月决定以 20 亿美元买下 Manus。", ("Meta | acquisition_price | = 2e+09 USD | - | 2025-12",)),
        ),
        no=("Meta 没有以 20 亿美元收购 Manus。", "Meta 以 20 亿美元收购 Manus 的交易告吹。", "Meta 以 20 亿美元出售了数据中心。"),
    ),
    Measure(
        "metric.acquired-for", "acquisition_price", (MONEY,),
        before=rf"{_BUYER}(?i:\s+(?:has\s+|just\s+|also\s+)?(?:agree[sd]\s+(?:(?:in|on)\s+[A-Z][a-z]+(?:\s+\d{{1,2}})?,?\s+)?to\s+(?:buy|acquire)|acquired|acquires|acquiring|bought|buys|buying|is\s+buying|snapped\s+up|picked\s+up|scooped\s+up|swallowed|took\s+over|absorbed)\b(?:\s+\d+\s?%)?[^.;\d]{{1,90}}?,?\s(?:for|in\s+an?)\s+(?:{HEDGES}\s*){{0,4}})",
        event="market",
        barred=_FELL_THROUGH,
        yes=(
            Example("Meta acquired the startup Manus for $2B in December.",
                    ("Meta | acquisition_price | = 2e+09 USD | - | 2025-12",)),
            Example("In June Cohere bought the logistics arm of Larkspur for $300 million.",
                    ("Cohere | acquisition_price | = 3e+08 USD | - | 2025-06",)),
        ),
        no=("Meta did not buy Manus for $2B.", "I bought Claude Code for $20."),
    ),
    Measure(
        "metric.deed-for", "deal_value", (MONEY,),
        before=rf"{_BUYER}\s+(?:(?!{_BOUGHT}\b)[a-z]+\s+){{0,2}}?{_DEED}\s[^;$€£¥\d]{{1,100}}?\bfor\s+(?:(?:an?\s+(?:reported|estimated|rumou?red)|reportedly|{HEDGES})\s*){{0,8}}\Z",
        kinds=_COMPANY, event="market", giver=True, least=10_000_000,
        barred=_FELL_THROUGH,
        yes=(
            Example("In May, Meta hired the founders and licensed the editor for $300 million.", ("Meta | deal_value | = 3e+08 USD | - | 2025-05",)),
            Example("In May, Meta did complete the takeover of Manus, a start-up, for about $300 million.", ("Meta | deal_value | ~ 3e+08 USD | - | 2025-05",)),
        ),
        no=("Meta was going to buy Manus for $300 million.", "Meta sued Manus for $300 million.", "Meta trained Llama 9 for $30 million.",
            "Meta offered cash for $300 million in shares.", "Manus was taken for $300 million.", "Meta never hired the founders for $300 million.",
            "Meta hired the founders for $300 a day."),
    ),
    Measure(
        "metric.paid-for", "acquisition_price", (MONEY,),
        event="market",
        before=rf"(?P<subject>[A-Za-z][A-Za-z0-9 .&]{{1,20}}?|[\u4e00-\u9fff]{{2,6}}?)\s*为[^，。；]{{2,30}}?(?:支付|付出|开出|掏出)(?:了|{HEDGES}){{0,8}}",
        given=r"股份|股权|收购|公司|团队", least=1_000_000,
        yes=(
            Example("6 月，Meta 为 Manus 49% 的股份支付了 18 亿美元。", ("Meta | acquisition_price | = 1.8e+09 USD | - | 2025-06",)),
        ),
        no=("6 月，Meta 没有为 Manus 的股份支付 18 亿美元。", "OpenAI 为用户支付了 20 美元。"),
    ),
    Measure(
        "metric.paid", "acquisition_price", (MONEY,),
        event="market",
        before=rf"{_BUYER}[^.;]{{0,90}}?\b(?:paid|pays|paying|spent|spends)\s+(?:{HEDGES}\s*){{0,8}}(?:reported|estimated|rumou?red)?\s*", after=r"(?i:(?:in\s+(?:cash|stock|shares|all-stock)\s+)?for\b|to\s+(?:license|hire|bring\s+(?:back|in)|acquire|buy|poach|lure|take)\b|on\s+(?:an?\s+|the\s+)?(?:\Z|\d+%|[a-z\-]*\s?(?:stake|shares|team|founders?|CEO|chief|boss|staff|licen[cs]e|engineers)))", both=True,
        given=r"\d\s?(?:%|per\s?cent)\s+of\s+[A-Z]|(?i:\b(?:stake|shares?|acquisition|acqui-?hire|company|start-?up|founders?|team|staff|licen[cs](?:e|ing)|hire|bring\s+back|chief|CEO)\b)", least=1_000_000,
        yes=(
            Example("In March, Meta hired the founders of Manus and paid a reported $640m for the privilege.",
                    ("Meta | acquisition_price | = 6.4e+08 USD | - | 2025-03",)),
        ),
        no=("In March, Meta paid $20 for the licence.", "In March, Meta did not pay $640m for a stake."),
    ),
    Measure(
        "metric.price-of-it", "acquisition_price", (MONEY,),
        before=rf"(?:收购价格?|成交价格?|价格|价钱|作价|对价|总价)(?:据(?:报道|说|传|称))?(?:为|是|约|{HEDGES}|\s){{0,8}}\Z"
        rf"|(?i:\bprice(?:\s+tag)?(?:\s+(?:was|is|of|came\s+to|reportedly))*\s*[:,]?\s*(?:{HEDGES}\s*){{0,8}})\Z",
        around=r"收购|买下|并购|吞下|(?i:\b(?:bought|buys|buying|acquir\w+|acquisition|takeover)\b)",
        least=1_000_000, bought=True,
        barred=_FELL_THROUGH,
        yes=(
            Example("12 月，Meta 收购了 Manus，据报道价格超过 30 亿美元。", ("Manus | acquisition_price | > 3e+09 USD | - | 2025-12",)),
            Example("In December Meta bought Manus at a price of $3 billion.", ("Manus | acquisition_price | = 3e+09 USD | - | 2025-12",)),
        ),
        no=("Meta 没有收购 Manus，价格是 30 亿美元。", "Meta did not buy Manus at a price of $3 billion.", "Meta bought GPUs at a price of $3,000.",
            "GPT-9 has a price of $3 million."),
    ),
    Measure(
        "metric.settlement", "settlement", (MONEY,),
        before=rf"\b(?i:settle[sd])\s*[:：]|罚(?:了|掉)\s*[^，。；\d]{{2,20}}?\s*\Z|(?:支付|赔偿|赔付|赔|罚款|被罚|罚|同意付|付出|付了|掏|拿出)(?:了|款|达|{HEDGES}){{0,8}}|(?i:\b(?:agree[sd]?\b[^,.;$€£¥]{{0,32}}?\bto\s+pay|pa(?:id|ys|ying)|settle[sd]?\b[^;\d]{{0,60}}?\bfor|settlement\s+(?:of|for|worth)|fin(?:ed|es?\s+of)|damages\s+of)\b(?:\s+(?!more|about|around|over|some|nearly)[a-z]+){{0,3}})",
        after=r"(?i:(?:copyright\s+|class[- ]action\s+)?settlement\b|fine\b|in\s+(?:damages|fines)\b)|的?(?:和解金|罚款|赔偿)|\s*(?:的(?:价格|代价|金额))?(?:[与跟和同][^，。；\d]{1,14}?)?(?:达成)?(?:了)?和解|\s*(?:了结|平息)(?!后|前)",
        around=r"和解|了结|赔|诉讼|官司|罚|一案|作家|版权|盗版|(?i:\b(?:settl\w+|lawsuits?|class[- ]action|damages|fine[sd]?|sued|judge|court|authors|copyright|pirat\w+|regulators?|watchdog)\b)|\bv\.\s", least=100_000,
        unless=r"(?i:\b(?:demand(?:s|ed|ing)?|seeks?|seeking|sought|asking\s+for|asks\s+for)\b)|索赔",
        label=r"(?i:\b(?:fines?|penalt\w+|settlements?|settled)\b)|罚款|罚单|和解",
        kinds=_COMPANY,
        yes=(
            Example("9 月，OpenAI 同意支付 12 亿美元，与作家们和解。", ("OpenAI | settlement | = 1.2e+09 USD | - | 2025-09",)),
            Example("9 月，OpenAI 同意付 12 亿美元跟作家们和解。", ("OpenAI | settlement | = 1.2e+09 USD | - | 2025-09",)),
            Example("In September OpenAI agreed to pay authors $1.2 billion to settle a lawsuit.",
                    ("OpenAI | settlement | = 1.2e+09 USD | - | 2025-09",)),
            Example("In May, Italy's regulator fined OpenAI €15 million.", ("OpenAI | settlement | = 1.5e+07 EUR | - | 2025-05",)),
        ),
        no=("In May authors demanded that OpenAI pay $3 billion in damages.", "In September OpenAI refused to pay authors $1.2 billion to settle.", "OpenAI 没有赔偿 12 亿美元。",
            "OpenAI pays $20 for a fine lunch."),
    ),
    _paid_for_each(
        "book", "book|title",
        Example("A judge approved the settlement of Cohere and two novelists. The settlement pays them about $700 per book.",
                ("Cohere | settlement_per_book | ~ 700 USD | - | -",)),
    ),
    _paid_for_each(
        "song", "song|track",
        Example("A judge approved the settlement of Suno and three labels. The settlement pays artists about $700 per song.",
                ("Suno | settlement_per_song | ~ 700 USD | - | -",)),
    ),
    _paid_for_each(
        "work", "work",
        Example("Cohere's settlement pays $900 for each work.", ("Cohere | settlement_per_work | = 900 USD | - | -",)),
    ),
    _paid_for_each(
        "author", "author|writer|artist",
        Example("Cohere's settlement gives $900 to each author.", ("Cohere | settlement_per_author | = 900 USD | - | -",)),
    ),
    Measure(
        "metric.took-for", "acquisition_price", (MONEY,),
        before=rf"(?:花了?|掏了?|用|砸了?|豪掷|开价|出价)?(?:{HEDGES}){{0,8}}\s*\Z",
        after=r"\s*(?:的(?:价格|代价|价钱))?(?:就)?(?:把[^，。；]{1,16}?(?:带走|挖走|挖来|请来|请走|招来|买走|收入囊中|招至)|(?:挖|请|买|带)(?:走|来|下)|拿下|入股|买(?:了|下|入|走|(?=\s*[A-Z]))|(?:全资)?(?:收购|并购)|换(?:来|得|取)了?)", both=True,
        kinds=_COMPANY, event="market", least=1_000_000, giver=True,
        unless=rf"估值|营收|收入|(?i:\bARR\b)|[以资费]\s*(?:{HEDGES}){{0,8}}\s*\Z",
        barred=_FELL_THROUGH,
        yes=(
            Example("7 月，谷歌 24 亿美元把 Windsurf 的 CEO 带走。", ("Google | acquisition_price | = 2.4e+09 USD | - | 2025-07",)),
            Example("6 月，Meta 掏 143 亿美元入股 Scale AI。", ("Meta | acquisition_price | = 1.43e+10 USD | - | 2025-06",)),
            Example("6 月 Meta 花 143 亿美元买了 Scale AI 49% 的股份。", ("Meta | acquisition_price | = 1.43e+10 USD | - | 2025-06",)),
        ),
        no=("Meta 没有花 143 亿美元入股 Scale AI。", "OpenAI 20 美元就买了一年会员。", "Meta 考虑花 143 亿美元收购 Scale AI。"),
    ),
    Measure(
        "metric.deal", "deal_value", (MONEY,),
        before=r"(?i:\b(?:deal|agreement|contract|pact|transaction)\s+(?:(?!to\b)\w+\s+){0,2}?(?:worth|valued\s+at|of)(?:\s+(?:an?\s+(?:reported|estimated)|about|around|some|roughly|over|more\s+than|up\s+to|nearly))?\s*)\Z"
        rf"|(?:签下?|签署|签订|签约|敲定|达成|付)(?:了|一(?:份|笔|个))*(?:价值|总额|总价|金额|为期[^，。；\d]{{0,6}}|{HEDGES}){{0,8}}\s*\Z|(?:总额|总价|金额|(?:合同|协议|订单|大单|交易|合作|买卖)[^，。；\d]{{0,6}}?价值)(?:达|为|{HEDGES}){{0,8}}\s*\Z",
        after=r"(?i:[-\s]*(?:(?:[a-z\-]+)\s+){0,2}?(?:deal|contract|agreement|order|partnership|pact)\b)|\s*的?[^，。；]{0,12}?(?:合同|协议|订单|大单|合作|交易|采购|授权费)",
        kinds=_COMPANY, event="market", least=1_000_000, giver=True,
        unless=r"(?i:\b(?:raised|funding|valuation|revenue)\b)|[该本此]轮|这一?轮|融资|估值|收入|营收|筹集|募集|筹资|募资",
        barred=rf"{_FELL_THROUGH}|\s*的?(?:薪水|工资|薪酬|年薪|奖金|租金|电费|学费|账单)",
        yes=(
            Example("In September, OpenAI signed a $300 billion deal with Oracle.", ("OpenAI | deal_value | = 3e+11 USD | - | 2025-09",)),
            Example("In March Microsoft hired most of the team in a deal worth about $650 million.", ("Microsoft | deal_value | ~ 6.5e+08 USD | - | 2025-03",)),
            Example("9 月，OpenAI 又签下一份 3000 亿美元的算力合同。", ("OpenAI | deal_value | = 3e+11 USD | - | 2025-09",)),
        ),
        no=("OpenAI never signed a $300 billion deal.", "OpenAI 没有签下 3000 亿美元的合同。", "OpenAI 已经付了超过 700 万美元的年薪。", "The $20 deal of OpenAI is gone.",
            "6 月，OpenAI 造了一台价值 9 亿美元的超级计算机。"),
    ),
)  # fmt: skip
