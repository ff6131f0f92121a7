"""What people took up: what spread, caught on or was adopted."""

from __future__ import annotations

from llmdata.extract.events.happening import BEFORE, TOPIC, WORDS, Happening
from llmdata.extract.patterns import Example

# One of those who take a thing up.
_WHOM_ZH = r"(?:[A-Za-z][A-Za-z .]{1,24}?|[\u4e00-\u9fff]{2,8}?)"
_WHOM = r"[A-Z][A-Za-z .]{1,24}?"

ADOPTION: tuple[Happening, ...] = (
    Happening(
        "event.took-off", "adoption",
        "爆火|走红|爆红|风靡|火遍|大火|火了起来|流行开来|流行起来|took off|exploded|went viral|caught on",
        r"爆火|走红|爆红|风靡|火遍|大火(?!灾)|火了起来|流行[开起]来|(?i:\btook\s+off\b|\bexploded\s+in\s+popularity\b|\bwent\s+viral\b|\bcaught\s+on\b)",
        kinds="QM", where=(BEFORE, TOPIC),
        yes=(
            Example("Anthropic 提出了 Model Context Protocol。2025 年初突然爆火。",
                    ("adoption | Model Context Protocol | 2025-37",)),
            Example("In early 2025, MCP exploded in popularity.", ("adoption | Model Context Protocol | 2025-37",)),
        ),
        no=("Claude Code 等工具的爆火证明了这一点。", "2 月，Claude Code 并没有爆火。"),
    ),
    Happening(
        "event.in-fashion", "adoption",
        "流行的|风靡一时的|大行其道的",
        r"(?:流行|风靡一时|大行其道)的(?P<subject>[“\"「][^“”\"「」]{1,20}[”\"」](?:模式|概念|玩法|工具|应用|风格|说法|词)?)",
        kinds="", where=(WORDS,),
        yes=(Example("上半年流行的“深度研究”模式如今已式微。", ("adoption | “深度研究”模式 | 2025-40",)),),
        no=("流行的“深度研究”模式如今已式微。",),
    ),
    Happening(
        "event.adopted", "adoption",
        "支持|支援|采用|采纳|接入|集成|加入|内置|拥抱|adopt|support|embrace|built|integrat|signed up to|came on board|came round|standardi",
        r"(?:相继|纷纷|先后|陆续|全面|正式|宣布|开始|都|也|均|则)(?:开始|宣布)?(?:支持|支援|采用|采纳|接入|集成|加入|拥抱)|(?<![不非])(?:支持|支援)了(?=\s*(?:[A-Za-z“「]|它|这|该))|(?<=[\d日月底初中 ])(?:采用|采纳|接入|集成)了?|(?<!被)(?:采纳|接入|内置|拥抱)了|(?i:(?<!was )(?<!were )(?<!been )\badopt(?:ed|s)\b(?!\s+by)|\badd(?:ed|s)\s+(?:support\s+for|(?-i:[A-Z])\w+\s+support)\b|\bannounced\s+support\s+for\b|\bembrace[ds]\b|\bstarted\s+supporting\b|\b(?:all|both|each|also|soon|quickly)\s+support(?:ed|s)\b|\bbuilt\s+(?=(?-i:[A-Z])[^,.;]{1,30}?\binto\b)|\bintegrated\b(?!\s+(?:by|with|into|circuit))|\bstandardi[sz]ed\s+on\b)",
        kinds="O", each=True, needs="QM", spread=True,
        yes=(
            Example("Anthropic 提出 Model Context Protocol。5 月 OpenAI、Mistral 在 8 天内相继支持。",
                    ("adoption | OpenAI | 2025-05", "adoption | Mistral AI | 2025-05")),
            Example("In May, OpenAI and Mistral adopted MCP.",
                    ("adoption | OpenAI | 2025-05", "adoption | Mistral AI | 2025-05")),
        ),
        no=("5 月，OpenAI 也支持图像编辑。", "5 月，OpenAI 拒绝采用 MCP。"),
    ),
    Happening(
        "event.blew-up", "adoption",
        "出圈|挤爆|挤挂|刷屏|blew up|broke out|everywhere",
        r"(?:火)?出圈|被?挤(?:爆|挂)了?|刷屏|(?i:\bblew\s+up\b(?!\s+(?:the|its|a)\b)|\bbroke\s+into\s+the\s+mainstream\b|\bwas\s+suddenly\s+everywhere\b)",
        kinds="QM",
        yes=(
            Example("Cursor 今年八月才突然出圈。", ("adoption | Cursor | 2025-08",)),
            Example("Cursor blew up in August.", ("adoption | Cursor | 2025-08",)),
        ),
        no=("Cursor 出圈了。", "8 月，Cursor 没有出圈。"),
    ),
    Happening(
        "event.adopted-thing", "adoption",
        "接入|集成|内置",
        r"(?:相继|纷纷|先后|陆续|全面|正式|宣布)*(?:接入|集成|内置)了?(?=\s*[A-Z\u4e00-\u9fff])",
        kinds="Q", each=True, needs="MQ",
        yes=(Example("3 月，元宝接入了 DeepSeek R1。", ("adoption | Tencent Yuanbao | 2025-03",)),),
        no=("元宝接入了 DeepSeek R1。", "3 月，元宝没有接入 DeepSeek R1。"),
    ),
    Happening(
        "event.won-support", "adoption",
        "得到|获得|赢得|adopted by|embraced by|taken up by|support of|backing of",
        rf"(?:得到|获得|赢得)了?\s*(?P<subject>{_WHOM_ZH}(?:\s*[、和与及]\s*{_WHOM_ZH}){{0,5}}?)\s*(?:等[^，。；]{{0,6}}?)?(?:官方|正式)?的?(?P<verb>支持|支援|采用|采纳)|(?i:\b(?:was|were)\s+(?P<verb2>adopted|embraced|taken\s+up)\s+by|\b(?P<verb3>gained|won|got|has|had)\s+the\s+(?:support|backing)\s+of)\s+(?P<subject2>{_WHOM}(?:,\s+{_WHOM}){{0,4}}(?:,?\s+and\s+{_WHOM})?)(?=\s+(?i:in|on|at)\b|[,.;]|\Z)",
        kinds="", where=(), each=True, spread=True,
        yes=(
            Example("MCP 在 3 月得到 OpenAI 支持。", ("adoption | OpenAI | 2025-03",)),
            Example("3 月，MCP 得到 OpenAI、Google 和微软的支持。",
                    ("adoption | OpenAI | 2025-03", "adoption | Google | 2025-03", "adoption | Microsoft | 2025-03")),
            Example("MCP was adopted by OpenAI in March, by Google in April.", ("adoption | Google | 2025-04", "adoption | OpenAI | 2025-03")),
        ),
        no=("MCP 得到 OpenAI 支持。", "MCP was not adopted by OpenAI in March."),
    ),
    Happening(
        "event.rolled-out-to-staff", "adoption",
        "员工|staff|employees|workforce",
        r"给[^，。；]{0,12}?员工[^，。；]{0,8}?(?P<verb>配上|配了|装上|开通|部署)|(?i:\b(?P<verb2>rolled|deployed|gave|put|made)\b[^,.;]{2,50}?\b(?:to|for)\s+(?:(?:all|its|their|some|about|more\s+than|over)\s+)*(?:[\d,.]+\s+)?(?:employees|staff|workers|workforce))",
        kinds="O", where=(BEFORE, WORDS), needs="",
        yes=(
            Example("In October, Amazon rolled Claude out to 40,000 employees.", ("adoption | Amazon | 2025-10",)),
            Example("10 月，亚马逊给 4 万员工配上了 Claude。", ("adoption | Amazon | 2025-10",)),
        ),
        no=("Amazon rolled Claude out to 40,000 employees.", "In October Amazon did not roll Claude out to its staff."),
    ),
)  # fmt: skip
