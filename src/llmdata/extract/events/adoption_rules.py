"""What people took up: what spread, caught on or was adopted."""

from __future__ import annotations

from llmdata.extract.events.happening import BEFORE, TOPIC, WORDS, Happening
from llmdata.extract.patterns import Example

ADOPTION: tuple[Happening, ...] = (
    Happening(
        "event.took-off", "adoption",
        "爆火|走红|爆红|风靡|火遍|大火|火了起来|流行开来|took off|exploded|went viral|caught on",
        r"爆火|走红|爆红|风靡|火遍|大火(?!灾)|火了起来|流行开来|(?i:\btook\s+off\b|\bexploded\s+in\s+popularity\b|\bwent\s+viral\b|\bcaught\s+on\b)",
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
        "支持|采用|采纳|接入|集成|加入|adopt|support|embraced",
        r"(?:相继|纷纷|先后|陆续|全面|正式|宣布|开始|都|也|均)(?:开始|宣布)?(?:支持|采用|采纳|接入|集成|加入)|(?i:\badopt(?:ed|s)\b|\badd(?:ed|s)\s+(?:support\s+for|[A-Z]\w+\s+support)\b|\bannounced\s+support\s+for\b|\bembraced\b|\bstarted\s+supporting\b)",
        kinds="O", each=True, needs="QM",
        yes=(
            Example("Anthropic 提出 Model Context Protocol。5 月 OpenAI、Mistral 在 8 天内相继支持。",
                    ("adoption | OpenAI | 2025-05", "adoption | Mistral AI | 2025-05")),
            Example("In May, OpenAI and Mistral adopted MCP.",
                    ("adoption | OpenAI | 2025-05", "adoption | Mistral AI | 2025-05")),
        ),
        no=("5 月，OpenAI 也支持图像编辑。", "5 月，OpenAI 拒绝采用 MCP。"),
    ),
    Happening(
        "event.app-store", "adoption",
        "app store|应用商店|免费榜|下载榜|应用榜|free apps|charts",
        r"(?:冲上|登上|登顶|冲到|升至|跃居|拿下)了?[^，。；：]{0,14}?(?:App\s?Store|应用商店|免费榜|下载榜|应用榜)|(?i:\b(?:topped|reached|hit|climbed\s+to|rose\s+to|shot\s+to|went\s+to|became)\s+[^.;,]{0,40}?(?:\bapp\s+store\b|\bfree\s+apps?\b|\b(?:app|download)\s+charts?\b))",
        kinds="QMO",
        yes=(
            Example("On 3 June the Sora app hit number one in the App Store.", ("adoption | Sora app | 2025-06-03",)),
            Example("1 月 5 日，Manus 冲上美区免费榜第一。", ("adoption | Manus | 2025-01-05",)),
        ),
        no=("The Sora app hit number one in the App Store.", "1 月 5 日，Manus 没有登上免费榜。"),
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
)  # fmt: skip
