"""What makers and states decided: what was founded, opened, cut off or retired."""

from __future__ import annotations

from llmdata.extract.events.happening import BEFORE, BEHIND, TOPIC, WORDS, Happening
from llmdata.extract.patterns import Example

# Where something is offered.
_SHELF = r"(?:API|app|apps|menu|picker|selector|price\s+list|line-?up|store|shelves)\b"

STRATEGY: tuple[Happening, ...] = (
    Happening(
        "event.retired", "strategy",
        "下了架|retire|deprecat|sunset|shut down|shuts down|shuttered|discontinue|pulled|pulls|withdr|remove|gone from|took|taken|rolled back|rolls back|roll back|killed|kills|vanish|disappear|switched off|switches off|turned off|taken offline|下架|下线|撤下|撤掉|停用|停服|停止服务|停止运营|退役|退场|关停|关闭|关掉|回滚|撤回|消失|下掉|拿掉|移除|拿下",
        rf"(?i:\b(?:was|were|been|got)\s+(?:retired|deprecated|sunset|shut\s+down|shuttered|discontinued|withdrawn|pulled|removed|rolled\s+back|killed(?:\s+off)?|gone\s+from)\b|\b(?:retire[ds]|deprecate[ds]|sunset|sunsetted|shuts?\s+down|shuttered|discontinue[ds]|withdr(?:ew|aws)|pulled(?!\s+(?:in|off|ahead|together|even|out\s+of))|pulls(?=\s+(?:(?-i:[A-Z])|the\b|its\b))|roll(?:ed|s)\s+back|(?:had\s+to|was\s+forced\s+to)\s+(?:roll\s+back|pull|withdraw)|kill(?:ed|s)(?:\s+off)?(?=\s+(?:off\b|(?-i:[A-Z])|its\b|the\b)))\b|\b(?:vanished|disappeared)\s+from\b|\b(?:(?:had|has|is|was)\s+(?:\w+\s+)?)?gone\s+from\s+(?:the|its|their)\s+{_SHELF}|\b(?:took|taken)\s+(?:it|them|[^,.;]{{2,24}}?)\s+(?:out\s+of|off|from)\s+(?:the|its|their)\s+{_SHELF}|\btook\s+(?:it|them)\s+(?:away|down|offline)\b|\b(?:switched|turned)\s+off\b(?=\s+(?:(?-i:[A-Z])|the\s+(?-i:[A-Z])|for\b))|\bremoved\b(?=[^,.;]{{0,40}}\b(?:app|picker|API|menu|selector)\b))|(?<!不)(?:下架|下了架|撤下|撤掉|停用|停服|停止服务|停止运营|退役|退场|关停|关掉|回滚|撤回)|(?:关闭)了?(?=\s*[A-Z])|从[^，。；]{{1,16}}?(?P<verb>消失|下掉|拿掉|移除|拿下)|(?<!上)下线",
        kinds="MQ", where=(BEHIND, BEFORE, TOPIC), things=True,
        yes=(
            Example("Jules came in March. By May it was gone from the API.", ("strategy | Jules | 2025-05",)),
            Example("Jules came in March, the dearest of all, and was gone from its API by the end of May.", ("strategy | Jules | 2025-05",)),
            Example("In July, OpenAI took GPT-4o out of its API.", ("strategy | GPT-4o | 2025-07",)),
            Example("Claude 3 Opus was retired in January.", ("strategy | Claude 3 Opus | 2025-01",)),
            Example("Claude 3 Opus was pulled from Jules in January.", ("strategy | Claude 3 Opus | 2025-01",)),
            Example("In July, OpenAI shut down Jules.", ("strategy | Jules | 2025-07",)),
            Example("8 月，OpenAI 从选择器里撤下了 GPT-4o。", ("strategy | GPT-4o | 2025-08",)),
        ),
        no=("Claude 3 Opus was retired.", "In July, OpenAI never shut down Jules.", "8 月，GPT-4o 没有下架。"),
    ),
    Happening(
        "event.restored", "strategy",
        "brought back|brings back|was back|were back|restore|reinstate|came back|请了回来|请回|恢复|回归",
        r"(?i:\b(?:br(?:ought|ings)\s+back|reinstate[ds]|restore[ds](?!\s+to\b))\b|\b(?:was|were)\s+(?:back\b(?!\s+(?:in|at|on|to)\b)|brought\s+back|restored|reinstated))|请了?回来|恢复了?(?=[^，。；]{0,6}[A-Za-z])",
        kinds="MQ", where=(BEHIND, BEFORE), things=True,
        yes=(
            Example("In August, OpenAI brought back GPT-4o.", ("strategy | GPT-4o | 2025-08",)),
            Example("8 月，OpenAI 又为付费用户恢复了 GPT-4o。", ("strategy | GPT-4o | 2025-08",)),
        ),
        no=("OpenAI brought back GPT-4o.", "In August, OpenAI never brought back GPT-4o."),
    ),
    Happening(
        "event.cut-off", "strategy",
        "revoke|cut off|cuts off|suspend|pause|halt|restrict|barred|bars|bans|banned|stops selling|stopped selling|block|禁止|切断|吊销|收紧|暂停了|叫停了|不再向|停止向|封禁|断供|封掉",
        r"(?i:\brevoke[ds]\b|\bcuts?\s+off\b|(?<!was )(?<!were )\bsuspend(?:ed|s)\b|(?<!was )(?<!were )\bpause[ds]\b|(?<!was )(?<!were )\bhalt(?:ed|s)\b|\brestrict(?:ed|s)\b(?=\s+access\s+(?:to|for|from)\b|\s+(?!access\b)\w[^.;]{0,24}\baccess\b)(?<![(（]restricted)(?<!\b(?:an|to|of|in|by|or) restricted)(?<!\b(?:the|its|for|and) restricted)(?<!\ba restricted)(?<!\b(?:with|only|very|more) restricted)(?<!\bunder restricted)|(?<!was )(?<!were )\bbar(?:red|s)\b(?=\s+[A-Za-z])|\bban(?:ned|s)\b(?=[^.;]{0,40}\bfrom\s+(?:using\s+(?:its|the|(?-i:[A-Z]))|its|the\s+API))|\bsto(?:ps|pped)\s+(?:selling|serving|offering)\b)|(?:禁止|切断|吊销|收紧)(?=[^，。；]{1,24}(?:使用|访问|接入|调用|权限|服务))|(?<!被)封禁(?=[^，。；]{0,16}(?:账号|账户|员工|用户))|(?P<verb>不再|停止)[向对给][^，。；]{1,24}?(?:提供|开放|销售|供应)|暂停了|叫停了",
        kinds="O", known=True,
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
            Example("In May, Springer licensed its archive to OpenAI. In June, Disney licensed its characters to OpenAI.", ("strategy | Disney | 2025-06", "strategy | Springer | 2025-05")),
            Example("12 月，迪士尼与 OpenAI 签约。", ("strategy | Disney | 2025-12", "strategy | OpenAI | 2025-12")),
        ),
        no=("Disney licensed its characters to OpenAI.", "12 月，迪士尼没有与 OpenAI 签约。"),
    ),
    Happening(
        "event.pledged", "strategy",
        "pledg|commit|promise|would spend|would invest|will spend|will invest|earmark|承诺|投入|拿出|砸|投资",
        r"(?i:\b(?:pledge[ds]|commit(?:ted|s)|promise[ds]|earmark(?:ed|s)|vow(?:ed|s))\b\s+(?:to\s+(?:invest|spend|build|buy|put)\b|(?:an?\s+(?:further|extra|additional)\s+)?[$€£¥])|\b(?:said|announced|announces|says)\b[^,.;]{0,40}?\b(?P<verb>(?:would|will)\s+(?:invest|spend|put|pour))\b(?=[^,.;]{0,30}?(?:\d|billion|million))(?![^,.;]{0,40}?\bin(?:to)?\s+(?-i:[A-Z])))|承诺[^，。；]{0,16}?(?:投入|投资|建设|购买|采购)|(?:宣布|公布|官宣|表示|称)[^。；]{0,24}?(?:未来|今后|接下来|\d{4}\s*年|[一二三四五六七八九十两\d]+\s*年)(?:内|间|里)?[^，。；]{0,10}?(?P<verb2>投入|投资|拿出|砸下?)(?=[^，。；]{0,10}\d)",
        kinds="O",
        yes=(
            Example("In February, Microsoft pledged to spend $90 billion on data centres.", ("strategy | Microsoft | 2025-02",)),
            Example("2 月，阿里巴巴承诺四年投入 2000 亿元。", ("strategy | Alibaba | 2025-02",)),
        ),
        no=("Microsoft pledged to spend $90 billion.", "2 月，阿里巴巴没有承诺投入 2000 亿元。"),
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
        "found|launch|start|open|form|establish|creat|unveil|spun|spins|sets up|创立|创办|创建|成立|组建|设立",
        r"(?i:\b(?:co-?)?founded\b(?!\s+(?:in\s+the|by)\b|\s+(?:only\s+|just\s+|barely\s+|less\s+than\s+|about\s+|some\s+)*[\w]+\s+(?:months|years|weeks)\s+(?:ago|before|earlier)\b)|\bsp(?:un|ins)\s+(?:off|out)\b|\b(?:launch|start|open|form|creat|establish|unveil)e?[ds]\s+(?:an?|its|their|his|her)\s+(?:[a-z\-]+\s+|(?-i:[A-Z])[A-Za-z]+\s+){0,3}?(?:labs?|team|unit|division|office|department|institute|company|start-?up|subsidiary|fund|foundation|joint\s+venture)\b)|(?P<subject>[\u4e00-\u9fff][\u4e00-\u9fff A-Za-z]{2,20}?(?:基金会|研究院|研究所|实验室|联盟|委员会|公司))\s*(?:在|于)?[^，。；]{0,16}?(?:正式|宣布|宣告)?(?P<verb>成立)(?=\s*(?:[，。；！]|\Z))|(?P<subject2>[A-Z][\w]+(?:\s[A-Z][\w]+){1,4})\s+(?P<verb2>(?i:was\s+(?:founded|set\s+up|established|formed)))|(?P<subject3>(?:[A-Z]\w+\s){1,4}(?:Foundation|Institute|Fund|Alliance|Consortium|Initiative))\s+(?P<verb3>(?i:was\s+(?:launched|created|unveiled|announced)))\b|(?P<subject5>[A-Z][\w.]*(?:\s[A-Z\d][\w.]*){0,3}|(?<![\u4e00-\u9fff])[\u4e00-\u9fff]{2,8}?)\s*(?:是)?由[^，。；]{1,60}?(?P<verb5>创立|创办|创建|成立|组建)|(?P<verb4>(?:联合|共同|一手)?(?:创立|创办|创建))了?\s*(?:一家)?(?:名为|叫做?)?\s*[“「]?(?P<subject4>[A-Z][\w.]*(?:\s[A-Z\d][\w.]*){0,3})(?!\s*(?:的|后|以来|之初))|(?<!旨在)(?<!用于)(?<!用来)(?<!致力于)(?<!帮助)(?:创立|创办|创建(?=[^，。；]{0,24}(?:公司|实验室|研究院|研究所|部门|团队|机构|基金|联盟|企业|委员会|中心|[A-Z]))|成立|设立)(?!的|后|以来|之初|(?:仅|才|不到|不足|还不到|刚|刚满|已|已经|近|超过|至今|短短|不过)*\s*(?:\d|[一二两三四五六七八九十半几]+(?:个)?(?:周?年|月|多年)))",
        kinds="O", where=(BEFORE, BEHIND), known=True, each=True,
        yes=(
            Example("Newcomers such as Cohere, Mistral and xAI, founded in 2023, caught up.",
                    ("strategy | Cohere | 2023", "strategy | Mistral AI | 2023", "strategy | xAI | 2023")),
            Example("In July Meta founded its Superintelligence Labs.", ("strategy | Meta | 2025-07",)),
            Example("In February, Mira Murati founded Thinking Machines Lab.", ("strategy | Thinking Machines Lab | 2025-02",)),
            Example("6 月，Meta 成立了超级智能实验室。", ("strategy | Meta | 2025-06",)),
            # What is founded goes before whom its founders left or belong to.
            Example("6 月，两位离开 OpenAI 的研究员创立了 Thinking Machines Lab。", ("strategy | Thinking Machines Lab | 2025-06",)),
            Example("Mistral 由 DeepMind 和 Meta 的前研究员在 6 月创立。", ("strategy | Mistral AI | 2025-06",)),
        ),
        no=("Meta founded a lab.", "In July Meta did not found a lab, and Google launched a model.", "12 月，MCP 被捐给新成立的基金会。",
            "5 月，Neuralink 开幕，该公司旨在创建新一代芯片。", "7 月，Mistral 创建了一个新工具。"),
    ),
    Happening(
        "event.partnered", "strategy",
        "partner|teamed up|teams up|team up|joined forces|deal|agreement|contract|alliance|pact|合作|签署|签下|签订|签了|联手|结盟|达成协议|牵手",
        r"(?i:\bpartner(?:ed|s)\s+(?=with|up|on)|\bteam(?:ed|s)\s+up\b|\bjoined\s+forces\b|\b(?:signed|signs?|struck|strikes?|inked|inks?|announced|announces?|agreed|agrees?|closed|sealed|made|reached)\s+(?:to\s+|on\s+)?(?:an?|its|their|the)\s+(?:[^\s,;:]+\s+){0,4}?(?:deal|agreement|contract|partnership|alliance|pact)\b)|(?:达成|宣布|展开|开展|签署)[^，。；：]{0,12}?合作|(?:签署|签下|签订)了?(?![^，。；：]{0,12}(?:法案?|法》|令|条例|办法|[A-Z]{2}\s?\d))|联手(?!起诉|状告|抗议|抵制|反对|呼吁|拿|解|做|完成|攻)|结盟|牵手|达成协议",
        kinds="O", each=True,
        yes=(
            Example("In September, OpenAI signed a $300 billion deal with Oracle.", ("strategy | OpenAI | 2025-09",)),
            Example("9 月，OpenAI 与 Oracle 达成战略合作。", ("strategy | OpenAI | 2025-09", "strategy | Oracle | 2025-09")),
        ),
        no=("OpenAI partnered with Oracle.", "9 月，OpenAI 没有与 Oracle 达成合作。"),
    ),
    Happening(
        "event.alarm", "strategy",
        "警报|警戒|红色代码|code red|code-red|全力应对|暂停",
        r"(?:发出|拉响|启动|发布|进入)[^，。；]{0,12}(?:警报|警戒|红色代码)|(?i:\b(?:(?:declar|call|announc|issu)(?:ed|ing)\s+(?:an?\s+)?(?:internal\s+)?[“\"]?)?code[- ]red\b)|红色(?:代码|警报|警戒)|全力应对|暂停新?项目",
        kinds="O", where=(BEFORE, BEHIND), known=True,
        yes=(
            Example("12 月 OpenAI 内部发出“Code Red”警报，暂停新项目全力应对 Gemini 3 的竞争。", ("strategy | OpenAI | 2025-12",)),
            Example("In December, OpenAI declared a “code red” in response to Gemini 3.", ("strategy | OpenAI | 2025-12",)),
            Example("At the start of December Sam Altman declared a \"code red\" inside OpenAI.", ("strategy | OpenAI | 2025-12",)),
            Example("Staff speak of a “code red” at OpenAI in the first days of December.", ("strategy | OpenAI | 2025-12",)),
            Example("12 月初，OpenAI 拉响了红色警报。", ("strategy | OpenAI | 2025-12",)),
        ),
        no=("12 月，OpenAI 没有发出任何警报。", "监控系统发出警报。", "Sam Altman declared a “code red” inside OpenAI.", "In December nobody at OpenAI declared a “code red”."),
    ),
    Happening(
        "event.switched-off", "strategy",
        "switched off|turned off|taken offline|taken down",
        r"(?i:\b(?:was|were)\s+(?:switched\s+off|turned\s+off|taken\s+offline|taken\s+down|shelved|scrapped)\b)",
        kinds="", where=(WORDS,),
        yes=(Example("Jules came along with a small prototype that was switched off in July.", ("strategy | small prototype | 2025-07",)), Example("OpenAI's detector of prose was switched off in July.", ("strategy | OpenAI's detector of prose | 2025-07",)),),
        no=("OpenAI's detector was switched off.", "In July OpenAI's detector was not switched off, and nothing was scrapped."),
    ),
    Happening(
        "event.was-delayed", "strategy",
        "was delayed|was postponed|were delayed|were postponed|been delayed|been postponed|was pushed back|被推迟|被延期|被延后|被搁置|一再推迟",
        r"(?i:\b(?:was|were|been)\s+(?:delayed|postponed|pushed\s+back)\b)|被(?:再次|一再|无限期|再度)?(?:推迟|延期|延后|搁置)",
        kinds="MQ",
        yes=(
            Example("The new Siri was postponed in March.", ("strategy | Siri | 2025-03",)),
            Example("谷歌的新 Bard 在 6 月 12 日被推迟。", ("strategy | Bard | 2025-06-12",)),
        ),
        no=("The new Siri was postponed.", "3 月，新 Siri 没有被推迟。"),
    ),
    Happening(
        "event.delayed", "strategy",
        "delay|postpone|pushed back|pushes back|推迟|延期|跳票|延后",
        r"(?i:(?<!been )(?<!was )\b(?:delay(?:ed|s)|postpone[ds]|push(?:ed|es)\s+back)\b(?=\s+(?:its|the|their|(?-i:[A-Z]))))|(?<!被)(?<!再次)(?<!一再)(?<!无限期)推迟了?|延后了|宣布延期|跳票",
        kinds="O", things=True,
        yes=(
            Example("In March Apple delayed the new Siri.", ("strategy | Siri | 2025-03",)),
            Example("Apple delayed its new assistant in March.", ("strategy | Apple | 2025-03",)),
            Example("3 月，苹果把新助手推迟了。", ("strategy | Apple | 2025-03",)),
        ),
        no=("Apple delayed its new assistant.", "3 月，苹果没有推迟任何功能。"),
    ),
    Happening(
        "event.chose", "strategy",
        "chose|chooses|picked|picks|选定|选择了|选中",
        r"(?i:\b(?:chose|chooses|picked|picks)\b(?=\s+(?-i:[A-Z])[^,.;]{1,30}?\s(?:for|to\s+power|as\s+the\s+(?:default|model|engine))\b))|选定了?|选中了?(?=\s*[A-Z])",
        kinds="O", needs="MQO",
        yes=(
            Example("Apple chose Gemini for Siri in November.", ("strategy | Apple | 2025-11",)),
            Example("11 月，苹果选定 Gemini 来驱动 Siri。", ("strategy | Apple | 2025-11",)),
        ),
        no=("Apple chose Gemini for Siri.", "In November I chose Gemini for my notes."),
    ),
    Happening(
        "event.state-plan", "strategy",
        "action plan|strategy|executive order|行动计划|行动方案|行政令|意见",
        r"(?i:\b(?:published|unveiled|released|announced|issued|presented|publishes|unveils|issues)\s+(?:its|the|an?|his|her|(?-i:[A-Z])\w+['’]s)\s+(?:[\w\-]+\s+){0,3}?(?:Action\s+Plan|national\s+strategy|executive\s+order))|(?:公布|发布|印发|出台|签发)了?[^，。；]{0,24}?(?:行动计划|行动方案|行政令|的意见|管理办法|暂行办法)",
        kinds="", where=(WORDS,),
        yes=(
            Example("In July the White House published its AI Action Plan.", ("strategy | White House | 2025-07",)),
            Example("7 月，白宫公布 AI 行动计划。", ("strategy | White House | 2025-07",)),
        ),
        no=("The White House published its AI Action Plan.", "7 月，白宫没有公布行动计划。"),
    ),
    Happening(
        "event.limits", "strategy",
        "limits|限额|限制|上限",
        r"(?i:\b(?:added|introduced|imposed|tightened|announced|adds|introduces|imposes|tightens)\s+(?:new\s+|its\s+)?(?:[a-z]+\s+){0,2}?(?:rate\s+|usage\s+)?limits\b)|(?:加上?|设|引入|实行|收紧|推出)了?[^，。；]{0,8}?(?:限额|用量限制|用量上限)",
        kinds="OQ", where=(BEFORE, BEHIND),
        yes=(
            Example("In August Anthropic introduced weekly limits.", ("strategy | Anthropic | 2025-08",)),
            Example("8 月，Anthropic 加了每周限额。", ("strategy | Anthropic | 2025-08",)),
        ),
        no=("Anthropic introduced weekly limits.", "8 月，Anthropic 没有加限额。"),
    ),
    Happening(
        "event.said-it-would", "strategy",
        "it would|it will|they would|they will|it was|it is",
        r"(?i:\b(?P<verb>said|announced|announces|says|confirmed)\s+(?:(?:on|in)\s+[^,.;]{3,18}?\s+)?(?:that\s+)?(?:it|they)\s+(?:(?:would|will)\s+(?:bar|ban|stop|end|drop|shut|close|limit|restrict|block|charge|split|move|merge|spin|restructure|delay|retire|license|phase|wind|no\s+longer)|(?:was|is)\s+(?:ending|dropping|shutting|closing|splitting|moving|merging|retiring|leaving|winding|phasing))\b)",
        kinds="O", where=(BEFORE, WORDS),
        yes=(
            Example("On 29 October Character.AI said it would bar minors from open-ended chats.", ("strategy | Character.AI | 2025-10-29",)),
            Example("In May Mistral announced that it was closing its shop.", ("strategy | Mistral AI | 2025-05",)),
        ),
        no=("Mistral said it would close its shop.", "In May Mistral never said it would close its shop.", "In May Mistral said it would rain."),
    ),
    Happening(
        "event.folded-into", "strategy",
        "folded into|merged into|absorbed into|并入|并进",
        r"(?i:\b(?:was|were)\s+(?:folded|merged|absorbed)\s+into\b)|(?:被)?(?<!合)并[入进](?:了|到了?)?(?=\s*[A-Z])",
        kinds="MQ", where=(BEFORE, TOPIC),
        yes=(Example("Jules was folded into Claude Code in July.", ("strategy | Jules | 2025-07",)),),
        no=("Jules was folded into Claude Code.", "In July Jules was not folded into anything."),
    ),
)  # fmt: skip
