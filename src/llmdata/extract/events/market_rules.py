"""What money did: purchases, rounds, settlements, shares and prices."""

from __future__ import annotations

from llmdata.extract.events.happening import BEFORE, BEHIND, TOPIC, WORDS, Happening
from llmdata.extract.events.offer_rules import FREE
from llmdata.extract.patterns import Example

MARKET: tuple[Happening, ...] = (
    Happening(
        "event.acquired", "market",
        "收购|并购|买下|买走|收入囊中|收入麾下|拿下|吞下|吞并|收了|收编|for|acqui|bought|buy|snapped up|snaps up|took over|takes over|swallow|absorbed|gobbled|scooped up|walked off with",
        r"(?<!被)(?<!的)(?:收购|并购|买下|买走)(?!案|的|要约|价|后|前|[^，。；]{0,24}(?:告吹|失败|泡汤|流产|未果|谈崩)|告吹|失败|未果|流产|泡汤|交易|计划|协议|传闻|意向)|(?<!被)收入(?:囊中|麾下)|(?:把|将)\s*[A-Za-z][^，。；]{0,20}?(?P<verb>收了|收编|收购|买了)|(?:吞下|吞并)了?|(?<=[A-Za-z\u4e00-\u9fff ])收了(?=\s*[A-Z][a-z]++(?!\s*(?:会员|用户|订阅|费)))|(?i:(?<!was )(?<!were )(?<!been )(?<!and )\b(?:acquired|acquires)\b(?!\s+by\b)|\b(?:was|were|is)\s+(?:buying|acquiring)\b|\bagree[sd]\s+(?:a\s+deal\s+)?(?:(?:in|on)\s+[^,.;]{2,16}?\s)?to\s+(?:buy|acquire)\b|(?<!was )(?<!were )\b(?:bought|buys)\b(?!\s+(?:by\b|into\b|back\b|time\b|(?:another\s+|some\s+|about\s+|over\s+|more\s+than\s+)?(?:\d[\d,.]*\s*%|stakes?\b)|(?:[\d,.]+|more|thousands|enough|many|hundreds)\s+(?:of\s+)?(?:(?-i:[A-Z])\d|GPU|chip|power)))|(?<!was )\b(?:snapped|snaps|scooped|gobbled)\s+up\b(?!\s+by\b)|\bt(?:ook|akes)\s+over\b(?=\s+(?!as\b|from\b|the\s+(?:role|job|lead))[^,.;]{0,24}?\b(?:company|start-?up|firm|maker|business|unit|(?-i:[A-Z])\w+))|\b(?:swallow(?:ed|s)|absorbed|walked\s+off\s+with)\b(?=\s+(?:the\s+(?:company|start-?up|rest|remain)|(?-i:[A-Z])))|\b(?:completed|closed|announced|confirmed)\s+(?:its|the|an?)\s+(?:[\w$.\-]+\s+){0,3}?(?:acquisition|purchase|takeover|buyout)\s+of\b|\b(?:pa(?:id|ys)|sp(?:ent|ends)|pay|spend|put\s+down|shelled\s+out)\s+(?:(?:a\s+reported|about|around|over|nearly|some|roughly|up\s+to|more\s+than|another)\s+)*[$€£¥]\s?\d[\d.,]*\s*(?:million|billion|bn|m)\s+(?:(?:in\s+(?:cash|stock|shares))\s+)?(?:for|on)\s+(?=(?:the\s+(?:[\w\-]+\s+){0,4}?(?:company|start-?up|firm|maker|business|group)\b|(?-i:[A-Z])(?!PUs?\b|\d))))",
        kinds="O",
        yes=(
            Example("12 月 3 日，Mistral 收了 Jules，一时没人反应过来。", ("market | Mistral AI | 2025-12-03",)),
            Example("In May, Meta acquired a chip maker.", ("market | Meta | 2025-05",)),
            Example("OpenAI said on 5 June that it was buying a maker of headphones.", ("market | OpenAI | 2025-06-05",)),
            Example("5 月，Meta 收购了一家芯片公司。", ("market | Meta | 2025-05",)),
            Example("5 月，Meta 把 Manus 收入囊中。", ("market | Meta | 2025-05",)),
        ),
        no=("12 月 3 日，Mistral 收了 Pro 会员的钱。", "Meta acquired a chip maker.", "5 月，Meta 没有收购任何公司。", "In May, Meta did not buy anything that Google bought.",
            "5 月，OpenAI 的收购告吹。", "In May I bought a laptop for Claude Code."),
    ),
    Happening(
        "event.bought-by", "market",
        "收购|并购|买下|买了|买走|拿下|收编|吞并|收入囊中|收入麾下|归了|投奔了|归入|并入|落入",
        r"(?<![能够想愿怕会要盼])(?:被|由|遭)\s*(?P<subject>[A-Za-z][A-Za-z0-9 .&]{1,24}?|[\u4e00-\u9fff]{2,8}?)\s*(?:以[^，。；]{2,16}?)?(?:全资|正式|整体|一口气)?(?P<verb>收购|并购|买下|买了|买走|收入囊中|收入麾下|收编|吞并|拿下)|(?:最终|最后|后来|就|便)?(?P<verb2>归了|投奔了|归入|并入|落入)\s*(?P<subject2>[A-Z][A-Za-z0-9 .&]{1,24}?|[\u4e00-\u9fff]{2,8}?)(?=\s*(?:旗下|囊中|手中|怀抱|名下|麾下|[，。；]|\Z))",
        kinds="O",
        yes=(Example("7 月，剩下的团队被 Cognition 收入囊中。", ("market | Cognition | 2025-07",)),),
        no=("剩下的团队被 Cognition 收入囊中。", "7 月，剩下的团队没有被 Cognition 收购。",
            "7 月，能够被大厂收购已经不错了。"),
    ),
    Happening(
        "event.invested", "market",
        "investment in|stake|share|invests|sells|sold|takes|took|buys|bought|入股|投资计划|股份|股权",
        r"(?i:\b(?:announced|made|took|bought|agreed)\s+(?:to\s+)?(?:an?|its|another|the)\s+(?:[^\s,;:]+\s+){0,4}?(?:investment|stake)\s+in\b|\binvests\s+(?=[$€£¥\d])|\b(?:buys|bought|took|takes|sells|sold|acquired|acquires)\s+(?:an?\s+|its\s+|another\s+)?(?:(?:about|nearly|roughly|over|some)\s+)?(?:\d[\d.]*\s*(?:%|per\s?cent)\s+(?:stake|share)|[a-z\-]*\s?(?:stake|share))\b(?!\s+of\s+(?:the\s+)?(?:market|users|traffic))|\b(?:buys|bought|sells|sold|acquired|acquires)\s+(?:(?:about|nearly|roughly|over|some)\s+)?\d[\d.]*\s*(?:%|per\s?cent)\s+of\s+(?=itself\b|its\b|the\s+(?:company|start-?up|firm|shares)\b|(?-i:[A-Z])))|(?<!以)入股(?!的)|(?:卖出|出售|买下|买入|拿下)了?[^，。；]{0,16}?(?:\d%|的)\s*(?:股份|股权)",
        kinds="O",
        yes=(
            Example("Disney announced a two-billion-dollar investment in OpenAI on 4 May.", ("market | Disney | 2025-05-04",)),
            Example("5 月，英伟达入股了 Mistral。", ("market | NVIDIA | 2025-05",)),
        ),
        no=("Disney announced an investment in OpenAI.", "In May, Disney announced no investment in OpenAI."),
    ),
    Happening(
        "event.price-change", "pricing",
        "砍掉|砍去|砍到|降到|降了|折|halve|took|cuts|cut |slash|free|降价|涨价|提价|降至|下调|上调|调低|调高|腰斩|砍半|免费|price|pricing|rate|tariff|fees",
        r"价格?[^，。；]{0,6}?(?:砍掉|砍去|降了)|(?:把|将)[^，。；]{1,24}?(?P<verb>砍掉|砍去|砍到|降到|下调|上调|调低|调高|降低|降了|打了?[一二三四五六七八九]折)|(?:对[^，。；]{1,12})?(?:全面|完全|彻底|永久|正式)?(?:免费|不再收费|不要钱)(?:开放|提供|使用)?(?=(?:了|给[^，。；]{1,10})?\s*(?:[，。；！]|\Z))|(?:(?<!我)让|使|令|供|向|对|给)[^，。；]{0,6}?(?:用户|所有人|人人|大家|公众|每个人)[^，。；]{0,6}?(?P<verb2>免费)(?:使用|享用|用上?|开放|试用)|(?:人人|所有人|大家|谁)都(?:可以?|能够?)(?P<verb3>免费)(?:使用|享用|用上?)|[时刻天]?起就(?:可以?|能够?|是)?(?P<verb4>免费)(?:使用|享用|用上?|开放)?|降价|涨价|提价|降至|下调[^，。；]{0,6}价格?|上调[^，。；]{0,6}价格?|价格[^，。；]{0,6}(?:腰斩|砍半)|(?i:\b(?:cuts?|slash(?:ed|es)|lower(?:ed|s)|dropp?(?:ed|s)|raise[ds]|increase[ds]|halve[ds]|double[ds]|reduce[ds]|chop(?:ped|s)|trim(?:med|s)|shave[ds]|quarter(?:ed|s)|hike[ds]|(?:bump|jack)(?:ed|s)\s+up|brought\s+down|brings\s+down)\s+(?:its\s+|their\s+|the\s+)?(?:own\s+)?(?:[\w.\-]+\s+){0,3}?(?:prices?|pricing|tariffs?|(?<!late )(?<!legal )(?<!licensing )(?<!licence )(?<!license )fees|(?<!error )(?<!interest )(?<!refusal )(?<!failure )(?<!hallucination )rates(?!\s+of\b))\b|\b(?:input\s+|output\s+|API\s+)?prices?\s+(?:was|were)\s+(?:cut|slashed|halved|lowered|raised|dropped)\b|\b(?:cuts?|slash(?:ed|es)|halve[ds]|dropp?(?:ed|s))(?=\s+(?:it|them)\s+(?:by|to)\s)|\b(?:cuts?(?!\s+off)|slash(?:ed|es)|lower(?:ed|s)|halve[ds]|dropp?(?:ed|s)|took\s+\d+(?:\.\d+)?\s*%\s+off)\s+(?=[^,.;]{2,40}?(?:\bprices?\b|\bto\s+[$€£¥]|\bby\s+\d+\s*%|\bon\s+\d))|\btook\s+\d+(?:\.\d+)?\s*%\s+off\b|\b(?:made|making|makes)\s+(?=[^,.;]{2,60}?" + FREE + r")|\b(?:is|was|were|are|became|becomes|went|goes)\s+(?:now\s+|completely\s+|entirely\s+)?free\b(?=\s*(?:[,.;]|\Z|for\s+(?:all|every|anyone|its|students)|of\s+charge|to\s+(?:all|every|use(?=\s*(?:[,.;]|\Z)|\s+(?:for|in|on|from|until)\b))))|\b(?:was|were|is|has\s+been)\s+(?:freely\s+available|available\s+for\s+free|free\s+to\s+use)\s+from\s+(?:its|the)\s+(?P<verb5>launch|release|start)\b|\bprice\s+(?:cut|drop|increase|hike)\b|\b(?:implemented|announced|introduced|made|pushed\s+through|brought\s+in)\s+(?:(?!no\b|any\b|few\b)[\w\-]+\s+){0,3}?(?:price|pricing)\s+(?:cuts|reductions?|increases|rises?|hikes)\b)",
        kinds="MQO", where=(BEFORE, BEHIND, TOPIC), things=True,
        yes=(
            Example("GPT-9 came out in May. In August prices were cut by half.", ("pricing | GPT-9 | 2025-08",)),
            Example("8 月，Cursor 涨价了。", ("pricing | Cursor | 2025-08",)),
            Example("Mistral 在 9 月让大家都能免费使用 GPT-9。", ("pricing | GPT-9 | 2025-09",)),
            Example("GPT-9 从 4 月推出时起就可以免费使用。", ("pricing | GPT-9 | 2025-04",)),
            Example("GPT-9 was free to use from its start in April.", ("pricing | GPT-9 | 2025-04",)),
            Example("In August, OpenAI slashed the price of o3.", ("pricing | o3 | 2025-08",)),
            Example("In May OpenAI chopped the price of GPT-9 by two-thirds.", ("pricing | GPT-9 | 2025-05",)),
            Example("In August, Mistral brought in steep price reductions.", ("pricing | Mistral AI | 2025-08",)),
            Example("In August, Mistral trimmed its API fees.", ("pricing | Mistral AI | 2025-08",)),
            Example("In August, OpenAI hiked the price of ChatGPT Plus.", ("pricing | ChatGPT Plus | 2025-08",)),
            Example("In August, Alibaba took 90% off Qwen-Long.", ("pricing | Qwen-Long | 2025-08",)),
            Example("o3, where in August OpenAI cut the price by half.", ("pricing | o3 | 2025-08",)),
            Example("6 月，OpenAI 把 o3 砍掉八成。", ("pricing | o3 | 2025-06",)),
            Example("In May, DeepSeek cut its API prices.", ("pricing | DeepSeek | 2025-05",)),
            Example("In May, along with DeepSeek V9, DeepSeek halved its rates.", ("pricing | DeepSeek | 2025-05",)),
            Example("5 月，DeepSeek 随 DeepSeek V9 把 API 价格下调了一半。", ("pricing | DeepSeek | 2025-05",)),
            Example("6 月，OpenAI 将 o3 的 API 价格下调了八成。", ("pricing | o3 | 2025-06",)),
            Example("In June, OpenAI halved the API prices of o3.", ("pricing | o3 | 2025-06",)),
            Example("Then there was o3: on 10 June OpenAI cut it by 80%.", ("pricing | o3 | 2025-06-10",)),
        ),
        no=("Cursor 涨价了。", "In June, the patch made ChatGPT free up memory.", "In August an OpenAI system took silver.", "8 月，Cursor 没有涨价。",
            "In August OpenAI halved its rates of failure.", "In August OpenAI cut the error rates by half.", "In August OpenAI reduced its legal fees."),
    ),
    Happening(
        "event.stock-moved", "market",
        "股价|市值|stock|share",
        r"股价(?:[^，。；]{0,12})(?:暴跌|大跌|重挫|跳水|闪崩|崩|下跌|跌|飙升|大涨|飙|暴涨|大涨|上涨|反弹|涨|拉升|创(?:下)?(?:历史)?新高)|(?i:\b(?:stocks?|shares?|share\s+price|stock\s+price)\s+(?:[a-z]+ly\s+)?(?:fell|dropped|plunged|crashed|tumbled|rose|jumped|surged|soared|rebounded|slid|sank|slumped|climbed|lost|gained|closed|hit|falls?|drops?|plunges?|crash(?:es)?|tumbles?|rises?|jumps?|surges?|soars?|slides?|sinks?|collapsed|spiked|popped|doubled|tripled)\b)",
        kinds="O", firms=True,
        yes=(
            Example("1 月，NVIDIA 股价暴跌。", ("market | NVIDIA | 2025-01",)),
            Example("9 月 3 日，工信部宣布对英伟达展开检查，当天股价跌了 3%。", ("market | NVIDIA | 2025-09-03",)),
            Example("In January, NVIDIA shares plunged.", ("market | NVIDIA | 2025-01",)),
        ),
        no=("NVIDIA 股价反弹。", "1 月，NVIDIA 股价没有下跌。"),
    ),
    # `landed at the end of May`, `at $9`, `with a thud`: a time, a place or a manner has bought nothing.
    Happening(
        "event.acquired-by", "market",
        "acquired by|bought by|snapped up by|swallowed by|absorbed by|ended up|landed|sold",
        r"(?i:\b(?:acquired|bought|snapped\s+up|swallowed|absorbed)\s+by|\b(?:ended\s+up|landed)\s+(?:with|at|in\s+the\s+(?:arms|hands)\s+of)|\b(?:was|were)\s+sold\s+to|\bsold\s+(?:itself|themselves)\s+to)\s+(?![\d$€£¥~#]|(?i:the|an?|its|their|our|my|some|number|no|about|around|roughly|over|under|nearly|almost|last|once|first|second|third|par|least|most|noon|midnight|this|that|those)\b(?!\s+[A-Z]))(?P<subject>[^,.;:]{2,40}?)(?=\s+(?i:in|on|for|at)\b|[,.;]|\Z)",
        kinds="O", where=(BEHIND,),
        yes=(Example("Windsurf was acquired by Cognition in July.", ("market | Cognition | 2025-07",)),
             Example("Windsurf ended up with the Cognition people in July.", ("market | the Cognition people | 2025-07",)),),
        no=("Windsurf landed at the top in July.", "Windsurf stock landed at $9 in July.", "Windsurf landed with a thud in July.", "Windsurf was acquired by Cognition.", "Windsurf was not acquired by Cognition in July."),
    ),
    Happening(
        "event.raised", "market",
        "round|series|funding|another|further|extra|ipo|to list|prospectus|listing|hearing|share sale|递表|聆讯|过会|辅导|public|debut|listed|lists|trading|融资|上市|招股|挂牌|敲钟|登陆|股市",
        r"(?i:\b(?:closed|(?<!near )(?<!be )(?<!to )(?<!of )closing|closes|raised|raising|announced|completed)\s+(?:an?|its|another)\s+(?:[^\s,;:]+\s+){0,3}?(?:funding\s+round|round|series\s+[a-h])\b|\b(?:received|got|secured|took)\s+(?:an?\s+)?(?:another|further|extra)\s+(?=[$€£¥]\d(?![^,.;]{0,30}\b(?:hit|fine|bet|loss|charge|credits)\b))|\bw(?:ent|as\s+going)\s+public\b|\bgoes\s+public\b|\b(?:first|became)\b[^,.;]{0,40}?\bto\s+(?P<verb2>go\s+public)\b|\bfile[ds]\s+(?:confidentially\s+)?(?:for\s+(?:an?|its)\s+(?:[\w\-]+\s+){0,3}?(?:IPO|flotation|stock[- ]market\s+listing|listing)|to\s+go\s+public)\b|\bbegan\s+trading\b|\bstarted\s+trading\b|\b(?:listed|lists|floated|debuted|made\s+its\s+(?:stock[- ]market\s+|market\s+)?debut)\s+(?:its\s+shares\s+)?(?:in|on)\s+(?:the\s+)?(?:Hong\s+Kong|Nasdaq|New\s+York|NYSE|Shanghai|London|stock)|(?<=[’\']s )(?:[a-z\-A-Z]+\s+){0,2}IPO\s+(?:in\s+\w+\s+|on\s+\w+\s+\d+\s+)?(?P<verb>came|took\s+place|was|raised|priced)\b|\bpric(?:ed|es)\s+its\s+(?:[\w\-]+\s+){0,2}?IPO\b|\bfile[ds]\s+(?:[\w\-]+\s+){0,2}?to\s+list\b|\bfile[ds]\s+(?:its|a|the|their)\s+(?:draft\s+|listing\s+|IPO\s+)*(?:prospectus(?:es)?|listing\s+application)\b|\b(?:passed|cleared)\s+(?:its|the|a)\s+(?:listing\s+)?hearing\b(?=[^.;]{0,40}\b(?:[Ee]xchange|HKEX|listing)\b)|\b(?:opened|launched|kicked\s+off)\s+its\s+(?:[\w\-]+\s+){0,3}?(?:IPO|share\s+sale|public\s+offering)\b)|完成了?[^，。；：]{0,16}?融资|(?:港股|美股|交易所|纳斯达克|科创板|挂牌)(?:主板)?(?:挂牌)?上市|(?:在|于)?(?:港交所|上交所|纳斯达克|香港|科创板|港股|美股)(?:主板)?(?:正式)?(?:上市|挂牌|敲钟)|登陆(?:了)?(?:港交所|港股|科创板|纳斯达克|上交所|美股|资本市场)|(?<!计划)(?<!拟)(?<!准备)(?:正式|成功)上市|(?<![计何备划])(?<=日 )上市(?!公司)|(?:递交|提交|递)了?(?:[^，。；]{0,6}(?:招股|(?<!不)上市申请)|IPO\s*申请|(?:上市)?申请(?=[^，。；]{0,8}上市))|递表(?!后|前|以来)|(?:启动|开始|开启)了?(?:[^，。；]{0,8}招股|[^，。；]{0,4}IPO|上市辅导)|(?:通过|过)了?[^，。；]{0,8}?聆讯(?!后)|(?:科创板|创业板|主板)过会|(?:完成|宣布)了?\s*IPO",
        kinds="OQ", each=True,
        yes=(
            Example("In June, Cursor closed its Series C.", ("market | Cursor | 2025-06",)),
            Example("6 月，Cursor 完成新一轮融资。", ("market | Cursor | 2025-06",)),
            Example("On 19 June Mistral filed its prospectus with the Paris exchange.", ("market | Mistral AI | 2025-06-19",)),
            Example("In June Mistral priced its IPO at €40 a share.", ("market | Mistral AI | 2025-06",)),
            Example("In June Mistral filed for a Paris listing.", ("market | Mistral AI | 2025-06",)),
            Example("6 月 17 日，智谱通过港交所聆讯。", ("market | Zhipu AI | 2025-06-17",)),
            Example("6 月，智谱提交了上市申请。", ("market | Zhipu AI | 2025-06",)),
        ),
        no=("In June Mistral had no plans for an IPO, and its hearing at the court was short.", "6 月，智谱没有递表。", "Cursor closed its Series C.", "In June Cursor was near closing a round.", "In June OpenAI took another $30 million hit.", "6 月，Cursor 没有完成融资。"),
    ),
    Happening(
        "event.put-money", "market",
        "投了|注资|投资|领投|跟投|invest|put |poured|pumped|sank|followed",
        r"(?:给|向|对)[^，。；]{1,20}?(?:投|砸|注资|追加)(?:了|资了)(?=[^，。；]{0,6}\d)|(?<!由)领投了|(?<!被)投资了|(?i:\b(?:said|announced|agreed)\b[^,.;]{0,30}?\b(?:would|to)\s+(?:invest|put)\b|\b(?:put|poured|pumped|sank)\s+(?:an?\s+)?(?:[a-z]+\s+){0,2}?[$€£]?\d[\w.]*(?:\s+(?:million|billion))?\s+into\b|\binvested\b|\bfollowed\s+(?:(?:in|on)\s+[^,.;]{3,18}?\s+)?with\s+(?:another\s+|about\s+|some\s+)?[$€£]\d)",
        kinds="O",
        yes=(
            Example("11 月 22 日，亚马逊又给 Anthropic 投了 40 亿美元。", ("market | Amazon | 2025-11-22",)),
            Example("On 25 September Amazon said it would invest up to $4 billion in Anthropic.", ("market | Amazon | 2025-09-25",)),
            Example("Meta announced on 7 March that it would put up to $9 billion into Mistral. Google followed in May with $3 billion.",
                    ("market | Meta | 2025-03-07", "market | Google | 2025-05")),
        ),
        no=("亚马逊给 Anthropic 投了 40 亿美元。", "In May Amazon never invested in Anthropic."),
    ),
    Happening(
        "event.bid", "market",
        "offered|offers|bid|出价|报价|开价",
        r"(?i:\b(?:led|made|launched|mounted|submitted)\s+an?\s+(?:[^\s,;]+\s+){0,3}?bid\b|\b(?:offered|offers|bid|bids)\b(?=\s+(?:an?\s+|about\s+|some\s+)?[$€£¥]?\d[^,;]{0,30}?\b(?:for|to\s+(?:buy|acquire))\b))|(?:出价|报价|开价)[^，。；]{0,16}?(?P<verb>收购|买下|要买|想买)",
        kinds="O", where=(BEFORE, WORDS),
        yes=(
            Example("In August Mistral offered $34.5 billion for a browser.", ("market | Mistral AI | 2025-08",)),
            Example("8 月，Mistral 出价 345 亿美元收购一款浏览器。", ("market | Mistral AI | 2025-08",)),
        ),
        no=("Mistral offered $34.5 billion for a browser.", "In August Mistral offered a plan for $20."),
    ),
    Happening(
        "event.insolvent", "market",
        "bankrupt|insolvency|administration|liquidation|receivership|creditor|chapter 11|went bust|went under|破产|倒闭|清盘|清算",
        r"(?i:\bfile[ds]\s+for\s+(?:[\w\-]+\s+){0,2}?(?:bankruptcy|insolvency|administration|liquidation|creditor\s+protection|chapter\s+11)\b|\bw(?:ent|as\s+put)\s+(?:bust\b|bankrupt\b|under\b(?=\s+(?:in|on)\s|\s*[,.;])|into\s+(?:administration|liquidation|receivership|insolvency|bankruptcy)\b)|\b(?:entered|declared)\s+(?:bankruptcy|insolvency|administration|liquidation|receivership)\b)"
        r"|(?:申请|宣告|宣布|进入|启动)了?(?:破产|清盘|清算)(?!的)|(?<!未)(?<!没)(?<!没有)(?:破产|倒闭|清盘)了",
        kinds="OQ",
        yes=(
            Example("Mistral filed for bankruptcy in May.", ("market | Mistral AI | 2025-05",)),
            Example("In May Mistral went into administration.", ("market | Mistral AI | 2025-05",)),
            Example("Mistral 5 月申请破产。", ("market | Mistral AI | 2025-05",)),
            Example("5 月，Mistral 倒闭了。", ("market | Mistral AI | 2025-05",)),
        ),
        no=("Mistral filed for bankruptcy.", "In May Mistral never went bust.", "5 月，Mistral 没有破产。", "In May Mistral went under the knife."),
    ),
    Happening(
        "event.deal-off", "market",
        "告吹|黄了|泡汤|谈崩|fell through|fell apart|collapsed|lapsed|called off",
        r"(?:收购|交易|并购|合并)[^，。；]{0,8}?(?P<verb>告吹|黄了|泡汤|谈崩)|(?i:\b(?:deal|purchase|acquisition|takeover|merger|agreement)\b[^,.;]{0,40}?\b(?P<verb2>fell\s+(?:through|apart)|collapsed|lapsed|expired|was\s+called\s+off))",
        kinds="O",
        yes=(
            Example("7 月，OpenAI 的收购告吹。", ("market | OpenAI | 2025-07",)),
            Example("OpenAI's deal to buy a start-up fell apart in July.", ("market | OpenAI | 2025-07",)),
        ),
        no=("OpenAI 的收购告吹。", "OpenAI's deal never fell apart in July."),
    ),
    Happening(
        "event.most-valuable", "market",
        "最值钱|市值最高|most valuable|dollar company|dollar start",
        r"成为[^，。；]{0,12}?(?:最值钱|市值最高)|(?i:\bbecame\s+(?:the\s+)?[^,.;]{0,24}?\bmost\s+valuable\b|\bbecame\s+an?\s+(?:[\w$\-]+[ -])?(?:trillion|billion)[ -]dollar\s+(?:company|start-?up)\b)",
        kinds="O",
        yes=(
            Example("Nvidia became the world's most valuable company in June.", ("market | NVIDIA | 2025-06",)),
            Example("英伟达 6 月成为全球市值最高的公司。", ("market | NVIDIA | 2025-06",)),
            Example("Nvidia became a trillion-dollar company on 30 May.", ("market | NVIDIA | 2025-05-30",)),
        ),
        no=("英伟达成为全球市值最高的公司。", "英伟达 6 月没有成为市值最高的公司。"),
    ),
)  # fmt: skip
