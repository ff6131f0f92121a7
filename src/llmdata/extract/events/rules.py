"""How a text tells a happening that is no release, result or number, one rule a way.

A rule gives the words that tell it; `subject` says whose happening it is. The date, which such a
happening needs, and what denies it, are settled for all rules alike. Rules do not depend on their
order.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from llmdata.extract.patterns import Example

# Where the subject is sought, in this order: names before the words in their clause, names behind
# them, what the sentences before speak of, the source's own words.
BEFORE, BEHIND, TOPIC, WORDS = "before", "behind", "topic", "words"
# The kind of a happening that is told as the same as the one before it.
SAME = "same"


@dataclass(frozen=True)
class Happening:
    """Words that tell a happening, with sentences that give rows of it and some that give none.

    `cues` are words of which one must stand in the sentence, so that few sentences are read; they
    are parts of what `pattern` matches. `kinds` are the tokens of those whom it can happen to, `where` the places in which they are
    sought. A group `subject` in the pattern is the subject in the source's words, a group `verb`
    the word that the date hangs on. With `each`,
    every name of an enumeration has the happening for itself. `needs` are tokens of which one must
    stand behind the words, or, where they end the clause, in the sentence before. With `things`,
    the model or product that its maker does something to goes before the maker. With `nearest`, no
    other name may stand between the words and the subject behind them.
    """

    name: str
    event_type: str
    cues: str
    pattern: str
    kinds: str = "MQO"
    where: tuple[str, ...] = (BEFORE,)
    each: bool = False
    needs: str = ""
    things: bool = False
    nearest: bool = False
    yes: tuple[Example, ...] = ()
    no: tuple[str, ...] = ()

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The pattern, compiled when a first sentence has one of the cues: most texts ask for few."""
        return re.compile(self.pattern)


_FIRST = (
    r"首次(?!发布|推出|上线|亮相|公开|提出)|第一次(?!发布|推出|上线)"
    r"|(?i:\bfor\s+the\s+first\s+time\b|\bbecame\s+the\s+first\b|\bfirst\s+(?:started|began|asked|tried|used)\b)"
)

RULES: tuple[Happening, ...] = (
    Happening(
        "event.donated", "donation",
        "捐|donat|handed over",
        r"捐(?:赠|献|出)?(?:给|至|予)|(?i:\bdonat(?:ed|es|ing)\b|\bhanded\s+over\s+to\b)",
        kinds="QM", where=(BEFORE, BEHIND),
        yes=(
            Example("12 月，MCP 被捐给新成立的 Agentic AI Foundation。", ("donation | Model Context Protocol | 2025-12",)),
            Example("In December, Anthropic donated MCP to the Agentic AI Foundation.",
                    ("donation | Model Context Protocol | 2025-12",)),
        ),
        no=("MCP 被捐给新成立的 Agentic AI Foundation。", "12 月，Anthropic 没有把 MCP 捐给任何人。",
            "OpenAI 在 12 月向学校捐赠了电脑。"),
    ),
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
        "event.restructured", "strategy",
        "挖人|挖角|挖走|组建|重组|改组|裁员|转型|拆分|poach|acqui|reorgani|restructured|laid off|pivoted|set up|merged",
        r"挖人|挖角|挖走|组建|重组|改组|裁员|转型|拆分|(?i:\bpoach(?:ed|es|ing)\b|\bacqui-?hired\b|\breorgani[sz]ed\b|\brestructured\b|\blaid\s+off\b|\bpivoted\b|\bset\s+up\b|\bmerged\b)",
        kinds="O",
        yes=(
            Example("Meta 今年的 AI 新闻多是内部政治和天价挖人组建 Superintelligence Labs。", ("strategy | Meta | 2025",)),
            Example("In June, Meta poached researchers and set up Superintelligence Labs.", ("strategy | Meta | 2025-06",)),
        ),
        no=("今年 Meta 没有裁员。", "Meta 天价挖人。"),
    ),
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
        "event.prize", "award",
        "prize|award|奖",
        r"(?i:\b(?:won|shared|received|collected|accepted|(?:was|were)\s+awarded)\b)\s+(?:the|an?|this\s+year['’]s)\s+[^.;,]{0,40}?\b(?i:prize|award)\b|(?:获得|荣获|摘得|斩获|摘下|拿下|获颁|获|共享)了?[^，。；：]{0,16}?(?<![大得])奖(?![金牌励])",
        kinds="", where=(WORDS,), each=True,
        yes=(
            Example("In October, Nora Vance and Ida Holm won the Abacus Prize.", ("award | Nora Vance | 2025-10", "award | Ida Holm | 2025-10")),
            Example("3 月，Nora Vance 和 Ida Holm 因为编译器方面的工作获得了算盘奖。", ("award | Nora Vance | 2025-03", "award | Ida Holm | 2025-03")),
        ),
        no=("Nora Vance won the Abacus Prize.", "In October nobody won the Abacus Prize.", "3 月，Nora Vance 没有获得算盘奖。"),
    ),
    Happening(
        "event.retired", "strategy",
        "retire|deprecat|sunset|shut down|shuttered|discontinued|pulled|withdr|removed|gone from|rolled back|roll back|killed|下架|下线|撤下|停用|停服|停止服务|退役|关停|关闭|回滚|撤回",
        r"(?i:\b(?:was|were|been|got)\s+(?:retired|deprecated|sunset|shut\s+down|shuttered|discontinued|withdrawn|pulled|removed|rolled\s+back|killed(?:\s+off)?|gone\s+from)\b|\b(?:retired|deprecated|sunset|sunsetted|shut\s+down|shuttered|discontinued|withdrew|pulled|rolled\s+back|(?:had\s+to|was\s+forced\s+to)\s+(?:roll\s+back|pull|withdraw)|killed\s+off)\b|\bremoved\b(?=[^,.;]{0,40}\b(?:app|picker|API|menu|selector)\b))|(?<!不)(?:下架|撤下|停用|停服|停止服务|退役|关停|回滚|撤回)|(?<!上)下线",
        kinds="MQ", where=(BEHIND, BEFORE), things=True,
        yes=(
            Example("Claude 3 Opus was retired in January.", ("strategy | Claude 3 Opus | 2025-01",)),
            Example("In July, OpenAI shut down Jules.", ("strategy | Jules | 2025-07",)),
            Example("8 月，OpenAI 从选择器里撤下了 GPT-4o。", ("strategy | GPT-4o | 2025-08",)),
        ),
        no=("Claude 3 Opus was retired.", "In July, OpenAI never shut down Jules.", "8 月，GPT-4o 没有下架。"),
    ),
    Happening(
        "event.restored", "strategy",
        "brought back|was back|were back|restored|reinstated|请了回来|请回|恢复",
        r"(?i:\b(?:brought\s+back|reinstated|restored(?!\s+to\b))\b|\b(?:was|were)\s+(?:back\b(?!\s+(?:in|at|on|to)\b)|brought\s+back|restored|reinstated))|请了?回来|恢复了?(?=[^，。；]{0,6}[A-Za-z])",
        kinds="MQ", where=(BEHIND, BEFORE), things=True,
        yes=(
            Example("In August, OpenAI brought back GPT-4o.", ("strategy | GPT-4o | 2025-08",)),
            Example("8 月，OpenAI 又为付费用户恢复了 GPT-4o。", ("strategy | GPT-4o | 2025-08",)),
        ),
        no=("OpenAI brought back GPT-4o.", "In August, OpenAI never brought back GPT-4o."),
    ),
    Happening(
        "event.cut-off", "strategy",
        "revoked|cut off|suspended|paused|halted|restricted|barred|禁止|切断|吊销|收紧|暂停了|叫停了",
        r"(?i:\brevoked\b|\bcut\s+off\b|\bsuspended\b|\bpaused\b|\bhalted\b|\brestricted\b(?=[^.;]{0,24}\baccess\b)|\bbarred\b)|(?:禁止|切断|吊销|收紧)(?=[^，。；]{1,24}(?:使用|访问|接入|调用|权限|服务))|暂停了|叫停了",
        kinds="O",
        yes=(
            Example("On 3 June Google paused image generation in Gemini.", ("strategy | Google | 2025-06-03",)),
            Example("In August, Anthropic revoked the access of a rival.", ("strategy | Anthropic | 2025-08",)),
            Example("9 月，OpenAI 宣布禁止这些公司使用其服务。", ("strategy | OpenAI | 2025-09",)),
        ),
        no=("Google paused image generation in Gemini.", "On 3 June Google never paused anything.", "9 月，意大利禁止学校使用 ChatGPT。"),
    ),
    Happening(
        "event.licensed", "strategy",
        "licensed|licenced|签约|授权",
        r"(?i:\blicen[sc]ed\s+(?:its|their|the|an?)\b[^.;,]{1,40}?\bto\b)|签约|授权(?=[^，。；]{1,16}给)",
        kinds="O", each=True,
        yes=(
            Example("In May, Springer licensed its archive to OpenAI. In June, Disney licensed its characters to OpenAI.", ("strategy | Disney | 2025-06",)),
            Example("12 月，迪士尼与 OpenAI 签约。", ("strategy | Disney | 2025-12", "strategy | OpenAI | 2025-12")),
        ),
        no=("Disney licensed its characters to OpenAI.", "12 月，迪士尼没有与 OpenAI 签约。"),
    ),
    Happening(
        "event.pledged", "strategy",
        "pledg|committed|promised|承诺",
        r"(?i:\b(?:pledged|committed|promised)\b\s+(?:to\s+(?:invest|spend|build|buy|put)\b|[$€£¥]))|承诺[^，。；]{0,16}?(?:投入|投资|建设|购买|采购)",
        kinds="O",
        yes=(
            Example("In February, Microsoft pledged to spend $90 billion on data centres.", ("strategy | Microsoft | 2025-02",)),
            Example("2 月，阿里巴巴承诺四年投入 2000 亿元。", ("strategy | Alibaba | 2025-02",)),
        ),
        no=("Microsoft pledged to spend $90 billion.", "2 月，阿里巴巴没有承诺投入 2000 亿元。"),
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
        "event.paper-appeared", "publication",
        "论文|paper",
        r"论文(?:就|也|还)?(?:登上|发表于?|刊登于?|刊发于?|发表在|刊登在)|(?i:(?:['’]s)?\s+paper\s+(?:[a-z]+\s+)?(?:appeared\s+in|made\s+the\s+cover\s+of|was\s+published\s+in|landed\s+(?:in|on)))",
        kinds="MQO",
        yes=(
            Example("9 月，DeepSeek R1 的论文登上了《自然》封面。", ("publication | DeepSeek R1 | 2025-09",)),
            Example("In September, the DeepSeek R1 paper made the cover of Nature.", ("publication | DeepSeek R1 | 2025-09",)),
        ),
        no=("DeepSeek R1 的论文登上了《自然》封面。", "9 月，DeepSeek R1 的论文没有登上封面。"),
    ),
    Happening(
        "event.letter-from", "opposition",
        "open letter|petition|公开信",
        r"(?i:\b(?:open\s+letter|petition))\s+(?i:from|by|organi[sz]ed\s+by)\s+(?P<subject>[^,.;:]{3,40}?)\s+(?P<verb>(?i:called\s+for|demanded|urged|asked|warned))\b",
        kinds="", where=(WORDS,),
        yes=(Example("In May an open letter from the Lantern Trust called for a pause.", ("opposition | Lantern Trust | 2025-05",)),),
        no=("An open letter from the Lantern Trust called for a pause.",),
    ),
    Happening(
        "event.wrote-about", "publication",
        "wrote about|wrote up|blogged|写过|写了",
        r"(?P<subject>\bI)\s+(?:first\s+|also\s+|last\s+)?(?P<verb>wrote\s+(?:about|up)|blogged\s+about|posted\s+about)\b|(?P<subject2>我)(?:曾|就)?(?:在[^，。；]{1,12}?)?(?P<verb2>写过|写了)(?:一篇|篇)?(?:关于|文章)",
        kinds="", where=(WORDS,),
        yes=(Example("I wrote about prompt moss in May.", ("publication | I | 2025-05",)),),
        no=("I wrote about prompt moss.", "I never wrote about prompt moss in May."),
    ),
    Happening(
        "event.law", "milestone",
        "took effect|came into force|entered into force|came into effect|went into effect|signed into law|生效|施行",
        r"(?i:\b(?:took\s+effect|came\s+into\s+(?:force|effect)|entered\s+into\s+force|went\s+into\s+effect|(?:was\s+)?signed\s+into\s+law)\b)|正式(?:生效|施行|实施)|生效(?!日)|起施行",
        kinds="", where=(WORDS,),
        yes=(
            Example("In August the Harbour Act took effect.", ("milestone | Harbour Act | 2025-08",)),
            Example("9 月 1 日，《港口办法》正式生效。", ("milestone | 《港口办法》 | 2025-09-01",)),
        ),
        no=("The Harbour Act took effect.", "In August the Harbour Act never took effect."),
    ),
    Happening(
        "event.alarm", "strategy",
        "警报|警戒|红色代码|code red|全力应对|暂停",
        r"(?:发出|拉响|启动|发布|进入)[^，。；]{0,12}(?:警报|警戒|红色代码)|(?i:\b(?:declar|call|announc|issu)(?:ed|ing)\s+an?\s+(?:internal\s+)?[“\"]?code\s+red\b)|全力应对|暂停新?项目",
        kinds="O",
        yes=(
            Example("12 月 OpenAI 内部发出“Code Red”警报，暂停新项目全力应对 Gemini 3 的竞争。", ("strategy | OpenAI | 2025-12",)),
            Example("In December, OpenAI declared a “code red” in response to Gemini 3.", ("strategy | OpenAI | 2025-12",)),
        ),
        no=("12 月，OpenAI 没有发出任何警报。", "监控系统发出警报。"),
    ),
    Happening(
        "event.opened-up", "strategy",
        "开放|公开|an open",
        r"(?:被?(?:推|定|转|变|升级|发展|确立)(?:为|成)|成为)(?:了|一个|行业|业界)*(?:开放|公开)(?:的)?(?:标准|格式|协议|规范)|(?i:\b(?:became|becomes|turned\s+into|was\s+made|published\s+as|relaunched\s+as)\s+an\s+open\s+(?:standard|format|protocol|specification)\b)",
        kinds="QM",
        yes=(
            Example("12 月，MCP 被捐给基金会，而 Skills 被推为开放格式。", ("strategy | Agent Skills | 2025-12",)),
            Example("In December, MCP became an open standard.", ("strategy | Model Context Protocol | 2025-12",)),
        ),
        no=("2024 年 11 月，Anthropic 提出 Model Context Protocol（MCP），作为工具调用的开放标准。",),
    ),
    Happening(
        "event.proposed", "publication",
        "提出|proposed",
        r"提出(?!了?(?:质疑|批评|异议|要求|诉讼|疑问|建议))(?=[^，。；：]{3,})|(?i:\bproposed\b(?=\s+(?:us|that|a|an|to)))",
        kinds="O",
        yes=(
            Example("11 月，Anthropic 甚至提出用编码 Agent 自动生成 MCP 调用，以减少开销。", ("publication | Anthropic | 2025-11",)),
            Example("In November, Anthropic proposed a way to generate MCP calls with coding agents.",
                    ("publication | Anthropic | 2025-11",)),
        ),
        no=("2024 年 11 月，Anthropic 提出 Model Context Protocol（MCP）。", "Anthropic 提出用编码 Agent 生成调用。"),
    ),
    Happening(
        "event.published", "publication",
        "指南|论文|报告|文章|博文|教程|系统卡|白皮书|综述|研究|guide|paper|report|article|essay|post|study|system card|book|tutorial",
        r"(?:发表|出版|撰写|刊登|写|发布|更新|公布)(?:了|出|过)[^，。；：\d]{0,24}?(?:指南|论文|报告|文章|博文|教程|系统卡|白皮书|综述|研究)|(?i:\b(?:published|wrote|posted|released|updated)\s+[^,.;:\d]{0,60}?\b(?:guide|paper|report|article|essay|post|study|system\s+card|book|tutorial)\b)",
        kinds="O", where=(BEFORE, WORDS),
        yes=(
            Example("Max Woolf 发布了最全面的 Nano Banana 提示指南，12 月又更新了 Pro 版指南。", ("publication | Max Woolf | 2025-12",)),
            Example("4 月，Anthropic 发表了一篇论文。", ("publication | Anthropic | 2025-04",)),
            Example("In April, Anthropic published a paper about agents.", ("publication | Anthropic | 2025-04",)),
        ),
        no=("Max Woolf 发布了最全面的 Nano Banana 提示指南。", "4 月，Anthropic 没有发表论文。"),
    ),
    Happening(
        "event.spoke", "publication",
        "演讲|讲座|talk|keynote|lecture|speech",
        r"(?:演讲|讲座|主题演讲)(?:中|上|里)?(?:展示|介绍|提到|宣布|发布|说)(?:了|过)?|(?:发表|作|做)了?[^，。；：]{0,12}?(?:演讲|讲座)|(?i:\b(?:gave|presented|delivered)\s+an?\s+[^,.;:]{0,24}?\b(?:talk|keynote|lecture|speech)\b)",
        kinds="O", where=(BEFORE, WORDS),
        yes=(
            Example("我在 7 月 AI 工程师世博会的临时演讲中展示了这一现象，后来成了梗。", ("publication | 我 | 2025-07",)),
            Example("In July I gave an impromptu talk at a conference.", ("publication | I | 2025-07",)),
        ),
        no=("我在演讲中展示了这一现象。",),
    ),
    Happening(
        "event.opposed", "opposition",
        "反对|抗议|抵制|要求|protest|opposed|boycott|demand|opposition|backlash",
        r"(?P<subject>[^，。；：,;:]{2,24}?)(?:对|针对)[^，。；：]{2,30}?的(?:反对|抗议|抵制)|(?:反对|抵制|抗议)(?:了|新建|修建|建设|在)|(?<!封)(?<!份)要求(?:暂停|停止|叫停|禁止)|(?i:\bprotest(?:ed|s)?\s+against\b|\bopposed\b|\bboycott(?:ed|s)\b|\bdemand(?:ed|s)\s+an?\s+(?:halt|pause|moratorium|ban|stop)\b|\bpublic\s+opposition\b|\bbacklash\s+against\b)",
        kinds="", where=(WORDS,),
        yes=(
            Example("2025 年，公众对新建 AI 数据中心的反对声浪急剧上升。", ("opposition | 公众 | 2025",)),
            Example("12 月，《卫报》报道：200 多个环保组织要求暂停美国新建数据中心。", ("opposition | 200 多个环保组织 | 2025-12",)),
            Example("In December, local residents protested against new data centers.", ("opposition | local residents | 2025-12",)),
        ),
        no=("公众对新建数据中心的反对声浪上升。", "2025 年，我并不反对新建数据中心。"),
    ),
    Happening(
        "event.word-of-the-year", "award",
        "年度|of the year",
        r"(?:(?:将|把)\s*(?P<subject>[^，。；：,;]{1,20}?)\s*)?(?:评为|选为|评选为|列为|定为|当选为?|入选|获评)[^，。；]{0,12}?年度(?:词汇|词|热词|关键词|汉字|流行语)|(?i:\b(?:named|chose|picked|crowned|declared|selected|made|voted)\s+(?P<subject2>[^,.;:]{1,30}?)\s+(?:as\s+)?(?:(?:its|their|the)\s+)?words?\s+of\s+the\s+year\b)",
        kinds="", where=("term",),
        yes=(
            Example("2024 年，我参与推广了 slop 一词。2025 年，Merriam-Webster 将其评为年度词汇。", ("award | slop | 2025",)),
            Example("In 2025, Merriam-Webster crowned “slop” its word of the year!", ("award | slop | 2025",)),
            Example("In 2024 I helped popularize the term “slop”. In 2025, Merriam-Webster named it word of the year.",
                    ("award | slop | 2025",)),
        ),
        no=("2025 年，Merriam-Webster 将其评为年度词汇。", "2024 年，我推广了 slop 一词。它没有被评为年度词汇。"),
    ),
    Happening(
        "event.first", "milestone",
        "首次|第一次|first",
        _FIRST, kinds="MQO",
        yes=(
            Example("2025 年 9 月，GPT-9 首次通过了考试。", ("milestone | GPT-9 | 2025-09",)),
            Example("In November, Gemini 3 passed the exam for the first time.", ("milestone | Gemini 3 | 2025-11",)),
        ),
        no=("GPT-9 首次通过了考试。", "2 月，Anthropic 首次推出 Claude Code。", "2024 年底，我首次在 MacBook 上体验到它。"),
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
        no=("我完成了 MicroQuickJS 的移植。", "12 月，我没有完成 MicroQuickJS 的移植。"),
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
        no=("GPT-5 已能完成数小时的任务。", "2025 年，GPT-5 还不能完成数小时的任务。"),
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
        "event.founded", "strategy",
        "found|launch|start|open|form|establish|spun|创立|创办|创建|成立|组建|设立",
        r"(?i:\b(?:co-?)?founded\b(?!\s+in\s+the\b)|\bspun\s+(?:off|out)\b|\b(?:launched|started|opened|formed|created|established)\s+(?:an?|its|their|his|her)\s+(?:[a-z\-]+\s+|[A-Z][A-Za-z]+\s+){0,3}?(?:labs?|team|unit|division|office|department|institute|company|start-?up|subsidiary|fund|foundation|joint\s+venture)\b)|(?:创立|创办|创建|成立|设立)(?!的|后|以来|之初|\d|[一二两三四五六七八九十]+周?年)",
        kinds="O", where=(BEFORE, BEHIND),
        yes=(
            Example("In July Meta founded its Superintelligence Labs.", ("strategy | Meta | 2025-07",)),
            Example("In February, Mira Murati founded Thinking Machines Lab.", ("strategy | Thinking Machines Lab | 2025-02",)),
            Example("6 月，Meta 成立了超级智能实验室。", ("strategy | Meta | 2025-06",)),
        ),
        no=("Meta founded a lab.", "In July Meta did not found a lab, and Google launched a model.", "12 月，MCP 被捐给新成立的基金会。"),
    ),
    Happening(
        "event.hired", "strategy",
        "hire|recruit|appoint|任命|聘请|挖来|招揽|离职|辞职|卸任|辞任|请辞",
        r"(?i:\b(?:hired|recruited|rehired|appointed)\b)|任命|聘请|挖来|招揽|离职|辞职|卸任|辞任|请辞",
        kinds="O", where=(BEFORE, BEHIND),
        yes=(
            Example("In June, Meta hired Alexandr Wang.", ("strategy | Meta | 2025-06",)),
            Example("11 月，Yann LeCun 从 Meta 离职。", ("strategy | Meta | 2025-11",)),
        ),
        no=("Meta hired Alexandr Wang.", "6 月，Meta 没有任命新的负责人。", "In June I hired a gardener."),
    ),
    Happening(
        "event.moved", "strategy",
        "left|quit|departed|resigned|stepped down|joined|rejoined|returned to|离开|加盟|跳槽|入职|重返|出任|接任",
        r"(?:[A-ZÀ-Þ][A-Za-zß-ÿ\-]+|(?i:researchers|scientists|engineers|employees|executives|co-?founders?|who|he|she|chief|CEO|CTO))\s+(?i:(?:abruptly|also|then|finally|has|had)\s+)?(?i:left|quit|departed|resigned\s+from|resigned\s+as|stepped\s+down|joined|rejoined|returned\s+to)\b(?!\s+(?:beta|preview|research))|离开|加盟|跳槽|入职|重返|出任|接任",
        kinds="O", where=(BEHIND, BEFORE), needs="O",
        yes=(
            Example("Yann LeCun left Meta in November.", ("strategy | Meta | 2025-11",)),
            Example("In May, two researchers joined Mistral.", ("strategy | Mistral AI | 2025-05",)),
            Example("9 月，姚顺雨加盟腾讯。", ("strategy | Tencent | 2025-09",)),
        ),
        no=("Yann LeCun left Meta.", "In November Jules left beta.", "11 月，Yann LeCun 没有离开 Meta。"),
    ),
    Happening(
        "event.partnered", "strategy",
        "partner|teamed up|joined forces|deal|agreement|contract|合作|签署|签下|签订|联手|结盟|达成协议",
        r"(?i:\bpartnered\b|\bteamed\s+up\b|\bjoined\s+forces\b|\b(?:signed|struck|inked|announced|agreed|closed|sealed|made)\s+(?:to\s+)?(?:an?|its|their|the)\s+(?:[^\s,;:]+\s+){0,4}?(?:deal|agreement|contract|partnership)\b)|(?:达成|宣布|展开|开展|签署)[^，。；：]{0,12}?合作|(?:签署|签下|签订)了?|联手|结盟|达成协议",
        kinds="O", each=True,
        yes=(
            Example("In September, OpenAI signed a $300 billion deal with Oracle.", ("strategy | OpenAI | 2025-09",)),
            Example("9 月，OpenAI 与 Oracle 达成战略合作。", ("strategy | OpenAI | 2025-09", "strategy | Oracle | 2025-09")),
        ),
        no=("OpenAI partnered with Oracle.", "9 月，OpenAI 没有与 Oracle 达成合作。"),
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
        "event.declared-alarm", "strategy",
        "code red|红色代码",
        r"(?i:\b(?:declar|call|announc|issu|sound)(?:ed|ing)\s+an?\s+(?:internal\s+)?[“\"‘']?code\s+red\b)|红色代码",
        kinds="O", where=(BEFORE, BEHIND),
        yes=(
            Example("At the start of December Sam Altman declared a \"code red\" inside OpenAI.", ("strategy | OpenAI | 2025-12",)),
        ),
        no=("Sam Altman declared a “code red” inside OpenAI.", "In December nobody at OpenAI declared a “code red”."),
    ),
    Happening(
        "event.sued", "opposition",
        "sued|lawsuit|filed suit|class action|起诉|提起诉讼|告上法庭|告上了法庭",
        r"(?i:\bsued\b(?!\s+by)|\bfiled\s+(?:an?\s+(?:[a-z\-]+\s+){0,2})?(?:lawsuit|suit|class\s+action)\b|\bsued\s+by\s+(?P<subject>[^,.;:]{2,40}?)(?=\s+(?:in|on|over|for)\b|[,.;]|\Z))|(?P<subject3>[^，。；：\s]{2,12}?)\s*(?:又|也|还|还?随后)?(?:把|将)[^，。；]{1,24}?(?P<verb>告上了?法庭)|(?<!被)起诉|提起诉讼|(?<!被)告上了?法庭",
        kinds="O", where=(BEFORE, WORDS), each=True,
        yes=(
            Example("In June, Disney sued Midjourney.", ("opposition | Disney | 2025-06",)),
            Example("6 月，迪士尼起诉了 Midjourney。", ("opposition | Disney | 2025-06",)),
            Example("6 月，亚马逊把 Perplexity 告上了法庭。", ("opposition | Amazon | 2025-06",)),
            Example("Midjourney was sued by two film studios in June.", ("opposition | two film studios | 2025-06",)),
        ),
        no=("Disney sued Midjourney.", "In June, Disney never sued Midjourney."),
    ),
    Happening(
        "event.banned", "opposition",
        "banned|blocked|outlawed|禁止|禁用|封禁|封杀|屏蔽",
        r"(?<!was )(?<!were )(?<!been )(?i:\b(?:banned|blocked|outlawed)\b(?!\s+(?:by|in|from)\b))|(?<!被)(?:禁止|禁用|封禁|封杀|屏蔽)(?!词)",
        kinds="O", where=(BEFORE, WORDS), needs="MQO",
        yes=(
            Example("In January, Italy banned DeepSeek.", ("opposition | Italy | 2025-01",)),
            Example("1 月，意大利封禁了 DeepSeek。", ("opposition | 意大利 | 2025-01",)),
        ),
        no=("Italy banned DeepSeek.", "In January, Italy did not ban DeepSeek, it blocked nothing.", "1 月，DeepSeek 被封禁。"),
    ),
    Happening(
        "event.was-banned", "opposition",
        "banned|blocked|outlawed|封禁|封杀|禁用|禁止|屏蔽",
        r"(?i:\b(?:was|were|been|got)\s+(?:banned|blocked|outlawed)\b)|被[^，。；：]{0,16}?(?:封禁|封杀|禁用|禁止|屏蔽)",
        kinds="MQO",
        yes=(
            Example("DeepSeek was banned in Italy in January.", ("opposition | DeepSeek | 2025-01",)),
            Example("1 月，DeepSeek 被意大利封禁。", ("opposition | DeepSeek | 2025-01",)),
        ),
        no=("DeepSeek was banned in Italy.", "1 月，DeepSeek 没有被封禁。"),
    ),
    Happening(
        "event.petitioned", "opposition",
        "open letter|petition|called for a|公开信|联名|联署|呼吁",
        r"(?i:\b(?:signed|published|wrote)\s+an?\s+(?:[a-z\-]+\s+){0,2}?(?:open\s+letter|petition)\b|\bcalled\s+for\s+an?\s+(?:[a-z\-]+\s+){0,2}?(?:ban|pause|halt|moratorium|stop)\b)|(?:签署|发表|联署|联名发表|联名签署)了?[^，。；：]{0,32}?公开信|呼吁(?:暂停|停止|叫停|禁止)",
        kinds="", where=(WORDS,),
        yes=(
            Example("In October, more than 800 public figures signed an open letter.", ("opposition | more than 800 public figures | 2025-10",)),
            Example("10 月，800 多位科学家签署公开信。", ("opposition | 800 多位科学家 | 2025-10",)),
        ),
        no=("More than 800 people signed an open letter.", "In October nobody signed an open letter."),
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
        "event.published-by", "publication",
        "guide|paper|report|article|essay|book|tutorial|survey|撰写|所写|编写",
        r"(?i:\b(?:guide|paper|report|article|essay|book|tutorial|survey)\b[^,;:]{0,60}?\bby)\s+(?P<subject>[A-ZÀ-Þ][^\s,.;:]+(?:\s+[A-ZÀ-Þ][^\s,.;:]+){0,2})\s+(?i:was\s+)?(?P<verb>(?i:published|posted|came\s+out|appeared))\b|由\s*(?P<subject2>[^，。；：]{2,20}?)\s*(?:撰写|所写|编写)的[^，。；：\d]{1,24}?(?:指南|论文|报告|文章|教程|书|综述)",
        kinds="", where=(WORDS,),
        yes=(
            Example("A long guide to GPT-5 by Sebastian Raschka was published in March.", ("publication | Sebastian Raschka | 2025-03",)),
            Example("3 月，由 Sebastian Raschka 撰写的推理模型指南出版。", ("publication | Sebastian Raschka | 2025-03",)),
        ),
        no=("A guide to GPT-5 by Sebastian Raschka was published.", "The model by Sebastian Raschka was published in March."),
    ),
    Happening(
        "event.named-word-of-the-year", "award",
        "of the year|年度",
        r"(?<![\w\-])(?P<subject>[“\"‘]?[A-Za-z][A-Za-z\-]*(?:\s[a-z\-]+){0,2}?[”\"’]?)(?:,\s(?:the|an?)\s[^.;]{4,120}?,)?\s+(?P<verb>(?i:was|has\s+been|were))\s+(?i:named|chosen|crowned|picked|declared|selected|voted)\s+[^,.;:]{0,40}?\bwords?\s+of\s+the\s+year\b|(?P<subject2>[“「][^“”「」]{1,16}[”」]|[A-Za-z][A-Za-z\-]*(?: [A-Za-z\-]+){0,2})(?:[（(][^（）()]{1,60}[）)])?\s*(?:一词|这个词)?(?:也|又|还)?(?:\s*在[^，。；]{1,10})?\s*(?:被[^，。；]{0,24}?(?:评为|选为|评选为|列为|定为)|当选为?|入选|获评|获选)[^，。；]{0,16}?年度(?:词汇|词|热词|关键词|流行语)",
        kinds="", where=(),
        yes=(
            Example("Slop, the filler of the web, was named word of the year by Merriam-Webster in December.", ("award | slop | 2025-12",)),
            Example("12 月，“氛围编程”被《柯林斯词典》评为年度词汇。", ("award | 氛围编程 | 2025-12",)),
        ),
        no=("Slop was named word of the year.", "In December, Jane Doe was named person of the year."),
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
)  # fmt: skip
