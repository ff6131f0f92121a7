"""What makers and states decided: what was founded, opened, cut off or retired."""

from __future__ import annotations

from llmdata.extract.events.happening import BEFORE, BEHIND, WORDS, Happening
from llmdata.extract.patterns import Example

STRATEGY: tuple[Happening, ...] = (
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
        "event.government", "strategy",
        "否决|签署|通过了|表决通过|veto|signed|passed|agreed on|approved|enacted|repealed|revoked",
        r"(?:否决|签署|(?<!考试)通过|废除|撤销)了?(?=[^，。；：]{0,16}(?:法案?|法》|令|条例|办法|草案|[A-Z]{1,3}\s?\d+))|(?i:\b(?:vetoed|signed|passed|agreed\s+on|approved|enacted|repealed|revoked|adopted)\b)(?=\s+(?:an?|the|its|[A-Z])?[^,.;:]{0,40}?(?i:\b(?:acts?|bills?|laws?|order|regulation|directive|treaty|moratorium)\b(?!\s+of\b)|\b[A-Z]{1,3}\s?\d+))",
        kinds="", where=(WORDS,),
        yes=(
            Example("On 29 September the governor vetoed the Harbour Bill.", ("strategy | governor | 2025-09-29",)),
            Example("9 月 29 日，州长否决了港口法案。", ("strategy | 州长 | 2025-09-29",)),
            Example("Brussels agreed on the Harbour Act on 8 December.", ("strategy | Brussels | 2025-12-08",)),
        ),
        no=("The governor vetoed the Harbour Bill.", "On 29 September the governor did not sign the Harbour Bill.", "9 月，GPT-9 通过了考试。"),
    ),
    Happening(
        "event.switched-off", "strategy",
        "switched off|turned off|taken offline|taken down",
        r"(?i:\b(?:was|were)\s+(?:switched\s+off|turned\s+off|taken\s+offline|taken\s+down|shelved|scrapped)\b)",
        kinds="", where=(WORDS,),
        yes=(Example("OpenAI's detector of prose was switched off in July.", ("strategy | OpenAI's detector of prose | 2025-07",)),),
        no=("OpenAI's detector was switched off.", "In July OpenAI's detector was not switched off, and nothing was scrapped."),
    ),
    Happening(
        "event.delayed", "strategy",
        "delayed|postponed|pushed back|推迟|延期|跳票|延后",
        r"(?i:(?<!been )(?<!was )\b(?:delayed|postponed|pushed\s+back)\b(?=\s+(?:its|the|their|[A-Z])))|推迟了?|延后了|宣布延期|跳票",
        kinds="O",
        yes=(
            Example("Apple delayed its new assistant in March.", ("strategy | Apple | 2025-03",)),
            Example("3 月，苹果把新助手推迟了。", ("strategy | Apple | 2025-03",)),
        ),
        no=("Apple delayed its new assistant.", "3 月，苹果没有推迟任何功能。"),
    ),
)  # fmt: skip
