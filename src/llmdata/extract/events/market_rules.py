"""What money did: purchases, rounds, settlements, shares and prices."""

from __future__ import annotations

from llmdata.extract.events.happening import BEFORE, BEHIND, Happening
from llmdata.extract.patterns import Example

MARKET: tuple[Happening, ...] = (
    Happening(
        "event.acquired", "market",
        "收购|并购|买下|买走|收入囊中|acquir|bought|buy|snapped up|snaps up|took over",
        r"(?<!被)(?<!的)(?:收购|并购|买下|买走)(?!案|的|要约|价|后|前|[^，。；]{0,24}(?:告吹|失败|泡汤|流产|未果|谈崩)|告吹|失败|未果|流产|泡汤|交易|计划|协议|传闻|意向)|(?<!被)收入囊中|(?i:\b(?:acquired|acquires)\b(?!\s+by\b)|\b(?:was|were|is)\s+(?:buying|acquiring)\b|\bbought\b(?!\s+by\b|\s+into\b)|\bsnapped\s+up\b(?!\s+by\b)|\btook\s+over\b)",
        kinds="O",
        yes=(
            Example("In May, Meta acquired a chip maker.", ("market | Meta | 2025-05",)),
            Example("OpenAI said on 5 June that it was buying a maker of headphones.", ("market | OpenAI | 2025-06-05",)),
            Example("5 月，Meta 收购了一家芯片公司。", ("market | Meta | 2025-05",)),
            Example("5 月，Meta 把 Manus 收入囊中。", ("market | Meta | 2025-05",)),
        ),
        no=("Meta acquired a chip maker.", "5 月，Meta 没有收购任何公司。", "In May, Meta did not buy anything that Google bought.",
            "5 月，OpenAI 的收购告吹。", "In May I bought a laptop for Claude Code."),
    ),
    Happening(
        "event.bought-by", "market",
        "收购|并购|买下|收入囊中",
        r"被\s*(?P<subject>[A-Za-z][A-Za-z0-9 .&]{1,24}?|[\u4e00-\u9fff]{2,8}?)\s*(?P<verb>收购|并购|买下|收入囊中)",
        kinds="O",
        yes=(Example("7 月，剩下的团队被 Cognition 收入囊中。", ("market | Cognition | 2025-07",)),),
        no=("剩下的团队被 Cognition 收入囊中。", "7 月，剩下的团队没有被 Cognition 收购。"),
    ),
    Happening(
        "event.invested", "market",
        "investment in|stake in|入股|投资计划",
        r"(?i:\b(?:announced|made|took|bought|agreed)\s+(?:to\s+)?(?:an?|its|another|the)\s+(?:[^\s,;:]+\s+){0,4}?(?:investment|stake)\s+in\b)|入股(?!的)",
        kinds="O",
        yes=(
            Example("Disney announced a two-billion-dollar investment in OpenAI on 4 May.", ("market | Disney | 2025-05-04",)),
            Example("5 月，英伟达入股了 Mistral。", ("market | NVIDIA | 2025-05",)),
        ),
        no=("Disney announced an investment in OpenAI.", "In May, Disney announced no investment in OpenAI."),
    ),
    Happening(
        "event.settled", "market",
        "settle|和解",
        r"(?i:\bsettled\b(?=[^.;]{0,60}\b(?:lawsuit|suit|case|claims?|class|authors|for\s+[$€£]))|\bagreed\s+to\s+pay\b(?=[^.;]{0,80}\b(?:settle|settlement)\b)|\breached\s+an?\s+(?:[^\s,;:]+\s+){0,3}?settlement\b)|同意(?:支付|赔偿)|达成[^，。；]{0,8}?和解|(?:支付|赔偿)(?=[^。；]{0,40}(?:和解|了结))",
        kinds="O",
        yes=(
            Example("On 9 May, OpenAI agreed to pay authors $2 billion to settle a lawsuit.", ("market | OpenAI | 2025-05-09",)),
            Example("5 月，OpenAI 同意支付 20 亿美元，与作家们和解。", ("market | OpenAI | 2025-05",)),
        ),
        no=("OpenAI agreed to pay authors $2 billion to settle a lawsuit.", "5 月，OpenAI 没有同意支付 20 亿美元。"),
    ),
    Happening(
        "event.price-change", "pricing",
        "砍掉|降了|halved|took|cut|slashed|free|降价|涨价|提价|降至|下调|上调|腰斩|砍半|免费开放|price",
        r"价格?[^，。；]{0,6}?(?:砍掉|砍去|降了)|(?:把|将)[^，。；]{1,24}?(?P<verb>砍掉|砍去|砍到|降到|打了?[一二三四五六七八九]折)|降价|涨价|提价|降至|下调[^，。；]{0,6}价格?|上调[^，。；]{0,6}价格?|价格[^，。；]{0,6}(?:腰斩|砍半)|(?i:\b(?:cut|slashed|lowered|dropped|raised|increased|halved|doubled)\s+(?:its\s+|their\s+|the\s+)?(?:[\w.\-]+\s+){0,3}?prices?\b|\b(?:cut(?!\s+off)|slashed|lowered|halved|dropped|took\s+\d+(?:\.\d+)?\s*%\s+off)\s+(?=[^,.;]{2,40}?(?:\bprices?\b|\bto\s+[$€£¥]|\bby\s+\d+\s*%|\bon\s+\d))|\btook\s+\d+(?:\.\d+)?\s*%\s+off\b|\b(?:made|making)\s+(?=[^,.;]{2,60}?\bfree\b)|\bprice\s+(?:cut|drop|increase|hike)\b)",
        kinds="MQO", where=(BEFORE, BEHIND), things=True,
        yes=(
            Example("8 月，Cursor 涨价了。", ("pricing | Cursor | 2025-08",)),
            Example("In August, OpenAI slashed the price of o3.", ("pricing | o3 | 2025-08",)),
            Example("In August, Alibaba took 90% off Qwen-Long.", ("pricing | Qwen-Long | 2025-08",)),
            Example("o3, where in August OpenAI cut the price by half.", ("pricing | o3 | 2025-08",)),
            Example("6 月，OpenAI 把 o3 砍掉八成。", ("pricing | o3 | 2025-06",)),
            Example("In May, DeepSeek cut its API prices.", ("pricing | DeepSeek | 2025-05",)),
        ),
        no=("Cursor 涨价了。", "In August an OpenAI system took silver.", "8 月，Cursor 没有涨价。"),
    ),
    Happening(
        "event.stock-moved", "market",
        "股价|stock|share",
        r"股价(?:[^，。；]{0,12})(?:暴跌|大跌|下跌|跌|暴涨|大涨|上涨|反弹|涨|拉升|创(?:下)?(?:历史)?新高)|(?i:\b(?:stocks?|shares?|share\s+price|stock\s+price)\s+(?:[a-z]+ly\s+)?(?:fell|dropped|plunged|crashed|tumbled|rose|jumped|surged|soared|rebounded|slid|sank|slumped|climbed|lost|gained|closed|hit))",
        kinds="O",
        yes=(
            Example("1 月，NVIDIA 股价暴跌。", ("market | NVIDIA | 2025-01",)),
            Example("In January, NVIDIA shares plunged.", ("market | NVIDIA | 2025-01",)),
        ),
        no=("NVIDIA 股价反弹。", "1 月，NVIDIA 股价没有下跌。"),
    ),
    Happening(
        "event.acquired-by", "market",
        "acquired by|bought by|snapped up by",
        r"(?i:\b(?:acquired|bought|snapped\s+up)\s+by)\s+(?P<subject>[^,.;:]{2,40}?)(?=\s+(?i:in|on|for|at)\b|[,.;]|\Z)",
        kinds="O", where=(BEHIND,),
        yes=(Example("Windsurf was acquired by Cognition in July.", ("market | Cognition | 2025-07",)),),
        no=("Windsurf was acquired by Cognition.", "Windsurf was not acquired by Cognition in July."),
    ),
    Happening(
        "event.raised", "market",
        "round|series|funding|ipo|public|融资|上市|招股",
        r"(?i:\b(?:closed|raised|announced|completed)\s+(?:an?|its|another)\s+(?:[^\s,;:]+\s+){0,3}?(?:funding\s+round|round|series\s+[a-h])\b|\bwent\s+public\b|\bfiled\s+for\s+an?\s+IPO\b)|完成了?[^，。；：]{0,16}?融资|(?:港股|美股|交易所|纳斯达克|科创板|挂牌)(?:主板)?(?:挂牌)?上市|(?:递交|提交)了?招股",
        kinds="OQ",
        yes=(
            Example("In June, Cursor closed its Series C.", ("market | Cursor | 2025-06",)),
            Example("6 月，Cursor 完成新一轮融资。", ("market | Cursor | 2025-06",)),
        ),
        no=("Cursor closed its Series C.", "6 月，Cursor 没有完成融资。"),
    ),
    Happening(
        "event.put-money", "market",
        "投了|注资|领投|跟投|invest|put another|put a",
        r"(?:给|向|对)[^，。；]{1,20}?(?:投|砸|注资|追加)(?:了|资了)(?=[^，。；]{0,6}\d)|领投|(?i:\b(?:said|announced|agreed)\b[^,.;]{0,30}?\b(?:would|to)\s+(?:invest|put)\b|\b(?:put|poured|pumped|sank)\s+(?:an?\s+)?(?:[a-z]+\s+){0,2}?[$€£]?\d[\w.]*(?:\s+(?:million|billion))?\s+into\b|\binvested\b)",
        kinds="O",
        yes=(
            Example("11 月 22 日，亚马逊又给 Anthropic 投了 40 亿美元。", ("market | Amazon | 2025-11-22",)),
            Example("On 25 September Amazon said it would invest up to $4 billion in Anthropic.", ("market | Amazon | 2025-09-25",)),
        ),
        no=("亚马逊给 Anthropic 投了 40 亿美元。", "In May Amazon never invested in Anthropic."),
    ),
)  # fmt: skip
