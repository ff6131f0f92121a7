"""What was done for the first time, or better than ever."""

from __future__ import annotations

from llmdata.extract.events.happening import BEFORE, BEHIND, SAME, WORDS, Happening
from llmdata.extract.patterns import Example

# What comes out for the first time is a release; what is the first to impress somebody is his own.
_OUT = "(?:[向对][^，。；]{1,8}?)?开放(?!域|式|赛)|发布|推出|上线|亮相|公开|提出|公布|问世|登场|露面|现身|开源|面世"
_FIRST = (
    rf"(?:首次|第一次)(?!{_OUT}|[让令使给叫](?:我|人|你|大家))"
    r"|(?i:\bfor\s+the\s+first\s+time\b|\bbecame\s+the\s+first\b|\bfirst\s+(?:started|began|asked|tried|used)\b)"
)

MILESTONES: tuple[Happening, ...] = (
    Happening(
        "event.first", "milestone",
        "首次|第一次|first",
        _FIRST, kinds="MQO",
        yes=(
            Example("2025 年 9 月，GPT-9 首次通过了考试。", ("milestone | GPT-9 | 2025-09",)),
            Example("2025 年 9 月，GPT-9 首次在开放式写作里胜过作家。", ("milestone | GPT-9 | 2025-09",)),
            Example("In November, Gemini 3 passed the exam for the first time.", ("milestone | Gemini 3 | 2025-11",)),
        ),
        no=("GPT-9 首次通过了考试。", "2 月，Anthropic 首次推出 Claude Code。", "2024 年底，我首次在 MacBook 上体验到它。", "2 月，GPT-9 第一次让我们的设计师服气。", "5 月，OpenAI 第一次向免费用户开放 GPT-9。", "5 月，OpenAI 首次开放了 GPT-9。"),
    ),
    Happening(
        "event.first-test", "milestone",
        "首次|第一次|first",
        _FIRST, kinds="B", where=(BEFORE, BEHIND),
        yes=(
            Example("2024 年 10 月，我首次让 LLM 画“鹈鹕骑自行车”的 SVG。", ("milestone | Pelican riding a bicycle | 2024-10",)),
        ),
        no=("我首次让 LLM 画“鹈鹕骑自行车”的 SVG。",),
    ),
    Happening(
        "event.accomplished", "milestone",
        "完成了|做成了|写成了|ported|rewrote|reimplemented",
        r"(?:完成|做成|写成)了(?=[^，。；]*(?:移植|重写|项目|实现|迁移|编译器|翻译))|(?i:\b(?:ported|rewrote|reimplemented)\b)",
        kinds="Q", where=(BEHIND,),
        yes=(
            Example("12 月，我用 Claude Code 在 iPhone 上完成了 MicroQuickJS C 库的 Python 移植。", ("milestone | MicroQuickJS | 2025-12",)),
            Example("In December, I ported MicroQuickJS to Python on my phone.", ("milestone | MicroQuickJS | 2025-12",)),
        ),
        no=("我完成了 MicroQuickJS 的移植。", "12 月，如果我完成了 MicroQuickJS 的移植，我会写出来。"),
    ),
    Happening(
        "event.able-by-now", "milestone",
        "已能|已可|已经能|已经可|can now|could now|can already|are now|are already|were already",
        r"已经?(?:能够?|可以?)(?:独立|自主)?(?=完成|处理|胜任|执行|解决)|(?i:\b(?:can|could|were|are)\s+(?:now|already)\s+(?:able\s+to\s+)?(?=complet|handl|do\b|solv|perform))",
        kinds="M", each=True,
        yes=(
            Example("2025 年，GPT-5、Claude Opus 4.5 已能完成人类需数小时的任务。",
                    ("milestone | GPT-5 | 2025", "milestone | Claude Opus 4.5 | 2025")),
            Example("In 2025, GPT-5 and Claude Opus 4.5 can now complete tasks that take hours.",
                    ("milestone | GPT-5 | 2025", "milestone | Claude Opus 4.5 | 2025")),
        ),
        no=("GPT-5 已能完成数小时的任务。", "2025 年，没有人认为 GPT-5 已能完成数小时的任务。"),
    ),
    Happening(
        "event.discovery", "milestone",
        "发现|突破|进展|discovery|breakthrough|finding",
        r"(?:重大|重要|最大|关键|惊人)的?(?:发现|突破|进展)(?:是|：|:)\s*(?P<subject>[^，。；,;：]{2,30})|(?i:\b(?:big|major|biggest|key|important)\s+(?:discovery|breakthrough|finding)\b[^,.;:]{0,24}?(?::|\b(?:was|is)\b)\s*(?P<subject2>[^,.;:]{2,40}))",
        kinds="", where=(WORDS,),
        yes=(
            Example("2025 年底的重大发现：最新编码 Agent + 前沿模型，在有测试套件时极其高效。",
                    ("milestone | 最新编码 Agent + 前沿模型 | 2025-39",)),
            Example("The big discovery of late 2025: conformance suites, which agents love.",
                    ("milestone | conformance suites | 2025-39",)),
        ),
        no=("最大的发现：测试套件很有用。",),
    ),
    Happening(
        "event.overtook", "milestone",
        "追上|超越|反超|击败|打败|碾压|登顶|surpassed|overtook|outperformed|beat|topped",
        r"(?:追上|超越|反超|击败|打败|碾压|登顶)了?(?!自己)|(?i:\b(?:surpassed|overtook|outperformed|beat|topped)\b)",
        kinds="MQO", each=True,
        yes=(
            Example("11 月，Gemini 3 反超了 GPT-5.1。", ("milestone | Gemini 3 | 2025-11",)),
            Example("In November, Gemini 3 overtook GPT-5.1.", ("milestone | Gemini 3 | 2025-11",)),
        ),
        no=("Gemini 3 反超了 GPT-5.1。", "11 月，Gemini 3 没有超越 GPT-5.1。"),
        needs="MQOBK",
    ),
    Happening(
        "event.record", "milestone",
        "record|纪录|记录",
        r"(?i:\b(?:set|broke|sets|smashed|shattered)\s+(?:an?|the|all|its|every)\s+(?:[a-z\-]+\s+){0,3}?records?\b)|(?:创下|创造|刷新|打破)了?[^，。；：]{0,14}?(?:纪录|记录)",
        kinds="MQO",
        yes=(
            Example("In November, Gemini 3 set a new record.", ("milestone | Gemini 3 | 2025-11",)),
            Example("11 月，Gemini 3 刷新了纪录。", ("milestone | Gemini 3 | 2025-11",)),
        ),
        no=("Gemini 3 set a new record.", "11 月，Gemini 3 没有刷新纪录。"),
    ),
    Happening(
        "event.first-to", "milestone",
        "first|首个|第一个|首款|首家",
        r"(?i:\b(?:was|is)\s+the\s+first\s+(?:[a-z\-]+\s+){0,4}?to\b(?!\s+(?:release|launch|ship|announce)))|(?:成为|是)(?:了)?(?:全球|世界|业内|业界|国内|史上|历史上)?(?:首个|第一个|首款|首家|第一家)(?=[^，。；：]*(?:通过|达到|突破|超过|越过|跨过|破|击败|完成|获得|解决|攻克|市值))",
        kinds="MQO",
        yes=(
            Example("In October, NVIDIA was the first company to pass $5 trillion.", ("milestone | NVIDIA | 2025-10",)),
            Example("10 月，NVIDIA 成为首家市值突破 5 万亿美元的公司。", ("milestone | NVIDIA | 2025-10",)),
        ),
        no=("NVIDIA was the first company to pass $5 trillion.", "In March, Meta was the first to release weights."),
    ),
    Happening(
        "event.followed", SAME,
        "followed|did the same|did so|跟进|效仿",
        r"(?i:\bfollowed(?:\s+suit)?\b(?!\s+(?:by|up|with|that|it|this|the|an?)\b)|\bdid\s+(?:the\s+same|so)\b)|跟进|效仿",
        kinds="O", each=True,
        yes=(
            Example("In March OpenAI adopted MCP. Google followed in April.", ("adoption | Google | 2025-04",)),
            Example("3 月，OpenAI 宣布采用 MCP。4 月，Google 跟进。", ("adoption | Google | 2025-04",)),
        ),
        no=("Google followed in April.", "In March OpenAI adopted MCP. In April Google released Gemini 3. Meta followed in May.",
            "In March OpenAI adopted MCP. Google followed."),
    ),
    Happening(
        "event.app-store", "milestone",
        "app store|应用商店|免费榜|下载榜|应用榜|free apps|charts",
        r"(?:冲上|登上|登顶|冲到|升至|升到|跃居|跃升|拿下|爬到|爬上|坐上|位列|位居|占据|问鼎|夺得|霸占|蹿上|杀到)了?(?:[^，。；：]{0,14}?(?:免费榜|下载榜|应用榜)|[^，。；：]{0,14}?(?:App\s?Store|应用商店)(?=[^，。；：]{0,14}?(?:第|榜|冠|首|\b[1-9]\b))|[^，。；：]{0,8}?(?:第|榜|冠|首)[^，。；：]{0,8}?(?:App\s?Store|应用商店))|(?:登顶|问鼎)了?[^，。；：]{0,8}?(?:App\s?Store|应用商店)|(?:在|于)[^，。；：]{0,10}?(?:免费榜|下载榜|应用榜)上?[^，。；：]{0,6}?(?:坐|冲|升|爬|登|排|窜|蹿|跃|杀)(?:到|上|至|居)了?(?=[^，。；]{0,6}?(?:第一|榜首|首位|第[二三四五]))|(?i:\b(?:topped|reached|hit|climbed\s+to|rose\s+to|shot\s+to|went\s+to|became|sat\s+(?:in|at|on)|took|leapt\s+to|jumped\s+to|soared\s+to)\s+(?:[^.;,]{0,40}?(?:\bfree\s+apps?\b|\b(?:app|download)\s+charts?\b)|(?=[^.;,]{0,60}?(?:\b(?:top|first|second|third|number|no\.|charts?|rank\w*|peak|summit)|#\s?\d))[^;,]{0,40}?\bapp\s+store\b)|\btopped\s+[^.;,]{0,40}?\bapp\s+store\b)",
        kinds="QMO",
        yes=(
            Example("On 3 June the Sora app hit number one in the App Store.", ("milestone | Sora app | 2025-06-03",)),
            Example("1 月 5 日，Manus 冲上美区免费榜第一。", ("milestone | Manus | 2025-01-05",)),
            Example("Manus 4 月 9 日在安卓免费榜上爬到了第一。", ("milestone | Manus | 2025-04-09",)),
        ),
        no=("The Sora app hit number one in the App Store.", "1 月 5 日，Manus 没有登上免费榜。", "In May, Google took Gemini off the App Store.",
            "6 月，Kimi 夺得应用商店的年度推荐。", "In June, Kimi reached the App Store."),
    ),
)  # fmt: skip
