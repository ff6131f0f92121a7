"""What a thing is called, and what a word means."""

from __future__ import annotations

from llmdata.extract.patterns import Example
from llmdata.extract.terms.coinage import (
    ART,
    FEW,
    FULL_NAME,
    PERSON_EN,
    QUOTED,
    STOP,
    TERM,
    TERM_EN,
    Coinage,
    again,
)

_NAME = rf"(?P<who>{FULL_NAME})"

CALLED: tuple[Coinage, ...] = (
    Coinage(
        "term.named",
        "称为|称作|叫做|叫作|命名为|称之为|call|named|dubbed",
        rf"(?P<who>我们?)\s*(?:把|将)(?P<definition>[^，。；：]{{2,30}}?)(?P<verb>称为|称作|叫做|叫作|命名为|称之为)\s*{TERM}{STOP}|(?P<who2>\bI)(?:['’]ve\s+(?:been\s+)?|\s+have\s+(?:been\s+)?|\s+)(?P<verb2>call(?:ed|ing)?|named|dubbed)\s+(?:this|these|it|them|that|those)(?:\s+kinds?\s+of\s+[a-z ]{{2,24}}?)?\s+(?:the\s+(?!one\b)|(?=[“\"])an?\s+|(?!an?\s|my\s|our\s|too\s|not\s)){again(TERM_EN)}",
        yes=(
            Example("我把这类测试套件称为 conformance suites，已成功用于多处。",
                    ("conformance suites | - | - | A. Author | -",)),
            Example("我将离线跑模型的电脑称为“地窖机”。", ("地窖机 | 地窖机 | 离线跑模型的电脑 | A. Author | -",)),
            Example("I called this context rot in June.", ("context rot | - | - | A. Author | 2025-06",)),
        ),
        no=("我把新版命名为 3.6。", "我把 Claude Code 称为神器，但没人信。", "I called them yesterday.", "I call it a mistake that our users stopped making."),
    ),
    Coinage(
        "term.defined",
        "定义|define",
        rf"(?P<verb>定义)[^，。；：:]{{0,8}}[：:]\s*{TERM}\s*(?:就是|就?指的?是?|是指|是|即)\s*(?P<definition>[^，。；;]{{4,80}})|(?P<who>\bI)\s+(?:now\s+)?(?P<verb2>defined?)\s+(?:an?\s+|the\s+)?{again(TERM_EN)}\s+as\s+(?P<definition2>[^.;]{{4,160}})"
        rf"|我们?[^，。；“]{{0,6}}?(?:把|将)\s*{again(TERM, 3)}\s*(?P<verb3>定义)(?:为|成)\s*(?P<definition3>[^，。；;]{{4,80}})"
        rf"|我们?[^，。；“]{{0,6}}?给\s*{again(TERM, 4)}\s*(?P<verb4>下)了?(?:一?个)?定义[：:，,]\s*(?P<definition4>[^，。；;]{{4,80}})",
        happens=True,
        yes=(
            Example("到了 9 月，我干脆自己下定义：Agent 就是能通过循环调用工具来达成目标的 LLM 系统，这个定义很好用。",
                    ("agent | - | 能通过循环调用工具来达成目标的 LLM 系统 | - | 2025-09",)),
            Example("In September I defined an agent as an LLM that runs tools in a loop.",
                    ("agent | - | an LLM that runs tools in a loop | - | 2025-09",)),
            Example("8 月，我把“潮汐提示”定义为随时间变化的提示词。",
                    ("潮汐提示 | 潮汐提示 | 随时间变化的提示词 | - | 2025-08",)),
            Example("8 月，我给“潮汐提示”下了个定义：随时间变化的提示词。",
                    ("潮汐提示 | 潮汐提示 | 随时间变化的提示词 | - | 2025-08",)),
        ),
        no=("每个人对 Agent 的定义还不一样。", "如果你把 Agent 定义为万能助手，那它没有来。"),
    ),
    Coinage(
        "term.explained",
        "the art|the practice|the habit|the idea|the act|the craft|the discipline|the fear|the tendency|the skill|the belief|the phenomenon",
        rf"(?<![\w\-])(?:{QUOTED}|{FEW})(?:,\s+|\s+(?:is|was)\s+|\s*[–—:]\s*)(?P<definition>(?P<verb>{ART})[^.;]{{4,160}})",
        set_off=True, dated=False,
        yes=(
            Example("I spent June on **context engineering**, the art of filling the window.",
                    ("context engineering | - | the art of filling the window | - | -",)),
        ),
        no=("I spent June on painting, the art of filling a canvas.",),
    ),
    Coinage(
        "term.means",
        "means|refers to|指的是|是指|意为|意思是|意味着",
        rf"(?<![\w\-])(?:{QUOTED}|{FEW})\s+(?P<verb>means|refers\s+to)\s+(?:that\s+)?(?P<definition>[^.;]{{4,160}})|{again(TERM)}\s*(?P<verb2>指的是|是指|意为|意思是|意味着)\s*(?P<definition2>[^。；;]{{4,80}})",
        set_off=True, dated=False,
        yes=(
            Example("**Context rot** means that answers get worse as a conversation gets longer.",
                    ("context rot | - | answers get worse as a conversation gets longer | - | -",)),
            Example("“上下文腐化”（context rot）指的是对话越长，回答越差。",
                    ("context rot | 上下文腐化 | 对话越长，回答越差 | - | -",)),
        ),
        no=("Context means everything to a model.", "**GPT-5** means that prices fall.", "“幻觉”并不是指模型撒谎。"),
    ),
    Coinage(
        "term.so-called",
        "所谓",
        rf"(?P<verb>所谓)的?\s*{TERM}\s*[，,]?\s*(?:也?就是|指的就?是|是指|说的是|意思是|指|即|是)\s*(?:指|说)?\s*(?P<definition>[^。；;，]{{4,80}})",
        dated=False,
        yes=(
            Example("所谓“氛围编程”，就是完全凭感觉写代码。",
                    ("vibe coding | 氛围编程 | 完全凭感觉写代码 | - | -",)),
            Example("所谓 context rot，指的是对话越长输出越差。", ("context rot | - | 对话越长输出越差 | - | -",)),
        ),
        no=("这无所谓，反正是免费的。", "所谓的 GPT-5，就是一个路由器。"),
    ),
    Coinage(
        "term.called",
        "call|dub|term|label|names|named|称|叫",
        rf"{PERSON_EN}\s+(?:now\s+|has\s+|famously\s+)?(?P<verb>calls|called|dubs|dubbed|names|named|labell?ed|termed)\s+(?:this|these|it|that|them|the\s+\w+)\s+(?:\w+\s+)?{TERM_EN}|{again(_NAME)}\s*(?:把|将|管)?[^，。；：“]{{1,20}}?(?P<verb2>称之为|称为|称作|叫做|叫作|叫)\s*{again(TERM)}{STOP}",
        defined=True, only_defined=True, set_off=True,
        yes=(
            Example("Nora Vance calls this a “ghost patch”: a pull request that nobody has read.",
                    ("ghost patch | - | a pull request that nobody has read | Nora Vance | -",)),
            Example("Nora Vance 把这种提交称为“幽灵补丁”：没有人读过的合并请求。",
                    ("幽灵补丁 | 幽灵补丁 | 没有人读过的合并请求 | Nora Vance | -",)),
        ),
        no=("Sam Altman called it “a mistake”.", "Sam Altman 称之为“错误”。", "Sam Altman called it “a mistake”: nobody liked it."),
    ),
    Coinage(
        "term.as-called",
        "what|as |所说的|所谓的|所称的|口中的",
        rf"\bwhat\s+{PERSON_EN}\s+(?:has\s+|likes\s+to\s+)?(?P<verb>calls?|called|dubs|dubbed|termed)\s+(?:the\s+|an?\s+)?{TERM_EN}|(?<![\w\-])(?:{again(QUOTED)}|{again(FEW)}),?\s+as\s+{again(PERSON_EN)}\s+(?P<verb2>calls?|called|dubbed)\s+it|{again(_NAME, 3)}\s*(?P<verb3>所说的|所谓的|所称的|口中的)\s*{again(TERM, 3)}{STOP}",
        defined=True, set_off=True, dated=False,
        yes=(
            Example("It is what Nora Vance calls a “ghost patch”.", ("ghost patch | - | - | Nora Vance | -",)),
            Example("The “ghost patch”, as Nora Vance calls it, is everywhere.", ("ghost patch | - | - | Nora Vance | -",)),
            Example("这就是 Nora Vance 所说的“幽灵补丁”。", ("幽灵补丁 | 幽灵补丁 | - | Nora Vance | -",)),
        ),
        no=("I know what Nora Vance called a taxi for.", "This is what Anthropic calls “tool use”."),
    ),
    Coinage(
        "term.own",
        "my |our |我的|我们的|自己的",
        rf"\b(?P<who>[Mm]y|[Oo]ur)\s+(?:own\s+)?(?P<verb>contribution|coinage|new\s+(?:word|term)|(?:term|word|name|label)\s+for\s+(?:this|that|it|these))\b[^,.;:“\"]{{0,30}}?\s(?:is|was)\s+(?:the\s+|an?\s+)?{TERM_EN}|(?P<who2>我们?)(?:自己)?的(?P<verb2>贡献|造词|新词|叫法)(?:是|叫)\s*{again(TERM)}{STOP}",
        defined=True, set_off=True,
        yes=(
            Example("My own contribution is the “ghost patch”: a pull request that nobody has read.",
                    ("ghost patch | - | a pull request that nobody has read | A. Author | -",)),
            Example("我自己的贡献是“幽灵补丁”：没有人读过的合并请求。",
                    ("幽灵补丁 | 幽灵补丁 | 没有人读过的合并请求 | A. Author | -",)),
        ),
        no=("My own contribution is small.", "我的贡献是一个测试。"),
    ),
    Coinage(
        "term.habit",
        "known as|called|dubbed|称为|称作|叫",
        rf"\b(?:practice|technique|attack|phenomenon|effect|habit|trick|pattern|style|craft|failure\s+mode)s?\s+(?:now\s+|widely\s+|often\s+|that\s+is\s+)?(?P<verb>known\s+as|called|dubbed)\s+(?:the\s+)?{TERM_EN}|(?:做法|现象|攻击|手法|技术|习惯|风气|玩法|方式)(?:如今|现在|也|就)?被?(?:人们?)?(?P<verb2>称为|称作|叫做|叫作|叫)\s*{again(TERM)}{STOP}",
        defined=True, set_off=True, dated=False,
        yes=(
            Example("Beware of the attack known as *slopsquatting*.", ("slopsquatting | - | - | - | -",)),
            Example("这种攻击被称为“Slop 抢注”。", ("slop 抢注 | Slop 抢注 | - | - | -",)),
        ),
        no=("The company tested a model known as “Sonic”.", "这个模型被称为“怪物”。"),
    ),
    Coinage(
        "term.dubbed",
        "戏称|取名|起名|起了|命名|调侃|dubb|nicknam|christen|calling",
        rf"(?:网友们?|社区|开发者们?|圈内人?|业内人?|人们|大家|有人|媒体|程序员们?|工程师们?)(?:[^，。；“]{{0,4}})?(?:(?:把|将|给|为)(?P<definition>[^，。；：“]{{2,24}}?))?(?P<verb>戏称|取名|起名|起了个?(?:名字|外号)|命名|调侃)(?:它|其|之)?(?:为|叫|作|：|:)?\s*{QUOTED}{STOP}"
        rf"|\b(?:[Pp]eople|[Dd]evelopers|[Cc]ritics|[Ee]ngineers|[Rr]esearchers|[Mm]aintainers|[Ee]verybody|[Ee]veryone|[Tt]he\s+(?:press|community|internet|industry))\s+(?:soon\s+|quickly\s+|has\s+|have\s+)?(?P<verb2>dubbed|nicknamed|christened|(?:started|began|took\s+to)\s+calling)\s+(?:it|this|them|that|these|the\s+(?:practice|habit|phenomenon|effect|result|results))\s+(?:the\s+)?{again(TERM_EN)}",
        defined=True, set_off=True, happens=True,
        yes=(
            Example("4 月，社区把半夜合并的请求戏称为“幽灵补丁”。", ("幽灵补丁 | 幽灵补丁 | 半夜合并的请求 | - | 2025-04",)),
            Example("In April developers started calling them “ghost patches”.", ("ghost patches | - | - | - | 2025-04",)),
        ),
        no=("网友把 GPT-5 戏称为“期货”。", "Critics nicknamed it “a mistake”.", "Developers dubbed it “a disaster”."),
    ),
    Coinage(
        "term.what-called",
        "what|称之为|叫作|叫做|称作",
        rf"(?<![\w\-])(?:{QUOTED}|{FEW}),?\s+(?:is|was|being)\s+(?P<verb>what)\s+{PERSON_EN}(?:['’]ve|\s+have|\s+has)?\s+(?:started\s+|come\s+to\s+|like\s+to\s+|likes\s+to\s+)?call(?:s|ed|ing)?\s+(?P<definition>[^.;]{{6,160}})",
        set_off=True, dated=False,
        yes=(
            Example("**Lint debt** is what I call the warnings that nobody reads.", ("lint debt | - | the warnings that nobody reads | A. Author | -",)),
        ),
        no=("*That* is what I call it.", "**GPT-5** is what I call a router."),
    ),
)  # fmt: skip
