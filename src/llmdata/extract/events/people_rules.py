"""Who came, went, was hired or let go."""

from __future__ import annotations

from llmdata.extract.events.happening import BEFORE, BEHIND, WORDS, Happening
from llmdata.extract.patterns import Example
from llmdata.grammar.letters import UPPER, WORD

# What opens like a name and is none.
_NO_FIRST = r"(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|In|On|By|At|The|Its|Then|And|But|CEO|CTO|CFO|COO|President|Professor|Dr)\b)"
# Whoever moves from one to another: by name, alone or with others, or by what he does.
_FULL_NAME = rf"[{UPPER}][{WORD}\-]+(?:\s+[{UPPER}][{WORD}\-]+){{1,2}}"
_FULL_NAMES = (
    rf"{_FULL_NAME}(?:(?:,\s+{_FULL_NAME})+,?\s+and\s+{_FULL_NAME}|\s+and\s+{_FULL_NAME})?"
)
_WHO = rf"(?<![A-Za-z\-]){_NO_FIRST}(?P<subject>{_FULL_NAMES}|[{UPPER}][{WORD}\-]+|(?:[Tt]wo|[Tt]hree|[Ff]our|[Ss]everal|[Aa]\s+dozen|[Mm]any)\s+(?:of\s+its\s+)?(?:[a-z\-]+\s+)?(?:researchers|scientists|engineers|employees|executives|co-?founders)|\b[Hh]e|\b[Ss]he)"
_MADE_KNOWN = r"(?:announced|said|confirmed|revealed|told\s+[a-z ]{2,24}?)(?:\s+(?:in|on)\s+[^,.;]{3,18}?)?\s+(?:that\s+)?(?:he|she|they)(?:['’](?:s|re|d)|\s+(?:was|is|were|would\s+be|had|would))"
_MOVER = rf"{_WHO}(?:,\s(?!and\b|but\b|while\b)[^,.;]{{2,60}})?,?\s+(?i:(?:abruptly|also|both|then|finally|suddenly|later|has|had|announced\s+(?:his|her)(?=\s+depart)|{_MADE_KNOWN})\s+){{0,4}}"
_TITLES = "".join(
    rf"|(?<={title})"
    for title in "创始人 科学家 CEO CTO 负责人 研究员 高管 总裁 工程师 院长 技术官 研究官 执行官 主管".split()
)
_NO_NAME_ZH = r"(?!的|[我你咱]|[一二两三四五六七八九十几半\d]+个?(?:[天周日月年晚]|小时|星期)|证实|承认|透露|表示|确认|宣布|随后|选择|决定|正式|突然|最终|然后|后来|先后|相继|也|都|又|这|从|当年|同月|同时|此后|如今|今年|去年|[日月年号底初中末上下前他她]|团队|员工|公司|[亿万元美个]|他们|她们|有人|多[名位]|[数几][名位]|[首席联合]+)"
_MOVER_ZH = (
    rf"(?:(?<![\u4e00-\u9fffA-Za-z])|(?<=[底初中末月日])|(?<=[A-Za-z]的)|(?<=[A-Za-z] 的)|(?<=[天周月年之随]后){_TITLES})(?P<subject2>他|她|{_NO_NAME_ZH}(?:[\u4e00-\u9fff]{{1,6}}(?:·(?:(?![从在离同当也又于])[\u4e00-\u9fff]){{1,6}})+|[\u4e00-\u9fff]{{2,4}}?|{_NO_FIRST}[{UPPER}][{WORD}\-]+(?:\s+[{UPPER}][{WORD}\-]+){{0,2}}))"
    r"(?:[（(][^（）()]{1,30}[）)])?(?:\s*(?:于|在)?\s*(?:(?:\d{4}|今|去)\s*年\s*)?\d{1,2}\s*月(?:\s*\d{1,2}\s*[日号]|[初底中]旬?)?)?"
    r"(?:\s*(?:确认|决定|选择|也|又|都|随后|突然|正式|宣布|官宣|就|于|在|则|离任后|今年|是|要|将|证实|承认|透露|同[周月日年天]|当[天日月周]|(?:在)?这个?[月周天]|\d+\s*[月日]|[初中底末])*\s*)(?:从[^，。；]{1,16}?)?"
)
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
)
_ENDS = r"\s*(?:[,.;!]|\Z)"

PEOPLE: tuple[Happening, ...] = (
    Happening(
        "event.restructured", "strategy",
        "jobs|positions|挖人|挖角|挖走|组建|重组|改组|改制|裁员|裁掉|裁撤|转型|拆分|变身|poach|acqui|reorgani|restructur|recapitali|convert|laid off|lays off|layoff|pivoted|set up|sets up|merge|split",
        r"挖人|挖角|挖走|(?<!共同)(?<!一手)组建(?!了?新?公司)|重组|改组|改制|裁员|裁掉|裁撤|转型(?!期|的?关键|的?阵痛|之年)|拆分|变身(?:为|成)?|(?i:\bpoach(?:ed|es|ing)\b|\bacqui-?hired\b|\breorgani[sz]e[sd]\b|\brestructure[sd]\b|\b(?:completed|finished|announced|closed)\s+(?:its|the|an?)\s+(?:long\s+)?(?:restructuring|recapitali[sz]ation|reorgani[sz]ation|conversion)\b|\bconverted\s+(?:itself\s+)?(?:in)?to\b|\b(?:laid|lays)\s+off\b|\bcut\s+(?:[\d,]+|hundreds\s+of|thousands\s+of|a\s+\w+\s+of\s+its)\s+(?:jobs|staff|employees|workers|positions)\b|\bpivot(?:ed|s)\b|\bsets?\s+up\b|\bmerge[sd]\b|\bsplit\s+(?:off|up|its|into)\b)",
        kinds="O", unpaid=True,
        yes=(
            Example("Meta 今年的 AI 新闻多是内部政治和天价挖人组建 Superintelligence Labs。", ("strategy | Meta | 2025",)),
            Example("In June, Meta poached researchers and set up Superintelligence Labs.", ("strategy | Meta | 2025-06",)),
        ),
        no=("今年 Meta 没有裁员。", "6 月 Meta 用 3 亿美元挖走了创始人。", "Meta 天价挖人。"),
    ),
    Happening(
        "event.hired", "strategy",
        "hire|recruit|appoint|names|named|任命|聘请|挖来|招揽|请来",
        r"(?i:(?<!was )(?<!were )(?<!been )\b(?:hire[ds]|recruit(?:ed|s)|rehire[ds]|appoint(?:ed|s)|brought\s+in)\b|\bname[ds]\s+(?=(?-i:[A-Z])[^,.;]{2,40}?\b(?:as\s+(?:its|the)|its|chief|CEO|CTO|head|president)\b))|(?<!被)(?:任命|聘请|挖来|招揽|请来)",
        kinds="O", unpaid=True, where=(BEFORE, BEHIND),
        yes=(
            Example("In June, Meta hired Alexandr Wang.", ("strategy | Meta | 2025-06",)),
            Example("- 3 June: Meta hires Alexandr Wang.", ("strategy | Meta | 2025-06-03",)),
        ),
        no=("Meta hired Alexandr Wang.", "In June Meta hired the founders for $300 million.", "6 月，Meta 没有任命新的负责人。", "In June I hired a gardener."),
    ),
    Happening(
        "event.moved", "strategy",
        "left|leav|joined|joins|rejoin|returned to|went to|went over|moved|defected|decamped|离开|加盟|加入|跳槽|入职|重返|出任|接任|回到|投奔|转投",
        rf"{_MOVER}(?P<verb>(?i:left|leaves|leave|leaving|joined|joins|joining|rejoined|(?:returned|went|went\s+over|moved|moved\s+over|defected|decamped)\s+to|moved\s+from))\b(?!\s+(?:beta|preview|research|behind|the\s+(?:race|list|top)))"
        rf"|{_MOVER_ZH}(?P<verb2>离开|加盟|加入|跳槽|入职|重返|出任|接任|投奔|转投)",
        kinds="", where=(WORDS,), needs="O", people=True, each=True,
        yes=(
            Example("Yann LeCun left Meta in November.", ("strategy | Yann LeCun | 2025-11",)),
            Example("In May, two researchers joined Mistral.", ("strategy | two researchers | 2025-05",)),
            Example("Meta's chief scientist, Yann LeCun, announced in November that he was leaving Meta.", ("strategy | Yann LeCun | 2025-11",)),
            Example("In November Yann LeCun announced he was leaving Meta.", ("strategy | Yann LeCun | 2025-11",)),
            Example("Lee Wu went to Anthropic in August.", ("strategy | Lee Wu | 2025-08",)),
            Example("9 月，姚顺雨加盟腾讯。", ("strategy | 姚顺雨 | 2025-09",)),
            Example("罗福莉 11 月 12 日宣布加入小米。", ("strategy | 罗福莉 | 2025-11-12",)),
        ),
        no=("Yann LeCun left Meta.", "In November Jules left beta.", "11 月，Yann LeCun 没有离开 Meta。", "3 月，微软也加入 MCP 阵营。",
            "In August Lee Wu went to Norway.", "In August Lee Wu never went to Anthropic.", "11 月 12 日加入小米的人很多。"),
    ),
    Happening(
        "event.left", "strategy",
        "left|leav|departing|retiring|stepping down|departure|resign|exit|ouster|retired|walked out|stepped down|steps down|quit|departed|departs|was out|was back|returned|走了|出走|辞职|离职|卸任|辞任|请辞|官复原职|回归",
        rf"{_MOVER}(?P<verb>(?i:(?:left|leaves|leaving|retired)(?=\s+(?:in|on)\s+(?:(?:early|mid|late)[\s\-])?(?:{_MONTH}|\d|the\s+\d)|\s+(?:the|his|her)\s+(?:company|lab|firm|start-?up|team|board)\b|\s+to\s+(?:start|found|set|build|run|create)|\s+[a-z]+\s+(?:[a-z]+\s+)?later|{_ENDS})|(?:resigned|resigns|stepped\s+down|steps\s+down|quits?|departed|departs|walked\s+out|(?:is|was)\s+(?:leaving|retiring|stepping\s+down|departing))\b|(?:was\s+out|was\s+back|returned)(?=\s+as\b|\s+(?:in|on|by)\s|{_ENDS})|announced\s+(?:his|her|their)\s+(?:departure|resignation)\b(?!\s+for\b)))"
        rf"|{_MOVER_ZH}(?P<verb2>离职|辞职|卸任|辞任|请辞|出走|(?<![带拿跑溜赶偷卷抢])走了(?![俩仨两几])|官复原职)(?![的前后])"
        rf"|(?<![A-Za-z\-]){_NO_FIRST}(?P<subject3>{_FULL_NAME})['’]s\s+(?:[a-z]+\s+)?(?P<verb3>(?i:departure|resignation|exit|ouster|firing|return))\b(?!\s+for\b)|(?i:\b(?P<verb4>departure|resignation|exit|ouster|firing)\s+of)\s+(?:[^,.;]{{2,40}}?,?\s)?(?P<subject4>{_FULL_NAMES})",
        kinds="", where=(WORDS,), each=True, people=True,
        yes=(
            Example("Nadia Fox and Lee Wu left in May.", ("strategy | Lee Wu | 2025-05", "strategy | Nadia Fox | 2025-05")),
            Example("In June Mistral hired Lee Wu and Ida Holm, and Nadia Fox left in May.", ("strategy | Nadia Fox | 2025-05",)),
            Example("Nadia Fox announced her departure on 25 September.", ("strategy | Nadia Fox | 2025-09-25",)),
            Example("Nadia Fox's departure from OpenAI was confirmed on 25 September.", ("strategy | Nadia Fox | 2025-09-25",)),
            Example("The resignation of Nadia Fox on 25 September shook OpenAI.", ("strategy | Nadia Fox | 2025-09-25",)),
            Example("Nadia Fox said in May that she was leaving to start a company.", ("strategy | Nadia Fox | 2025-05",)),
            Example("Mistral's Nadia Fox is retiring, the company said on 1 December.", ("strategy | Nadia Fox | 2025-12-01",)),
            Example("9 月 25 日，CTO Lena Ortiz 也走了。", ("strategy | Lena Ortiz | 2025-09-25",)),
            Example("4 月，OpenAI 联合创始人林知夏离职。", ("strategy | 林知夏 | 2025-04",)),
            Example("9 月，姚顺雨加盟腾讯。11 月 3 日，他突然离职。", ("strategy | 姚顺雨 | 2025-11-03",)),
            Example("9 月 3 日，Mistral 的约翰·里德当天宣布离职。", ("strategy | 约翰·里德 | 2025-09-03",)),
            Example("姚顺雨 9 月 3 日走了，三天后约翰·里德也走了。", ("strategy | 姚顺雨 | 2025-09-03", "strategy | 约翰·里德 | 2025-09-06")),
            Example("On 25 September Lena Ortiz walked out.", ("strategy | Lena Ortiz | 2025-09-25",)),
        ),
        no=("Nadia Fox left.", "In May Nadia Fox left it at that.", "In May Lee Wu never left for good.", "In May Lee Wu left at the last minute.",
            "In May Lee Wu announced his departure for Norway.", "Lena Ortiz 也走了。", "On 25 September Lena Ortiz never walked out.", "9 月，Lena Ortiz 没有辞职。",
            "9 月离职的人很多。", "9 月，Mistral 的主管一天走了俩。", "9 月，我知道共事多年的人离职有多难受。"),
    ),
    Happening(
        "event.fired", "strategy",
        "fired|ousted|dismissed|sacked|解雇|罢免|开除|炒掉|解职|免职",
        rf"(?<!was )(?<!were )(?<!been )(?i:\b(?:fired|ousted|dismissed|sacked)\b)(?=\s+(?:its|the|their|[{UPPER}]|two|three))|(?<!被)(?:解雇|罢免|开除|炒掉|解职|免职)了?|(?<!没有)(?<!没)(?<!并未)(?:遭到?|被)(?:董事会|公司|突然|正式|立即|当场){{0,3}}(?P<verb>解雇|罢免|开除|炒掉|解职|免职|炒鱿鱼)",
        kinds="O",
        yes=(
            Example("OpenAI's board fired Nadia Fox on 17 November.", ("strategy | OpenAI | 2025-11-17",)),
            Example("OpenAI 董事会 11 月 17 日解雇了 Nadia Fox。", ("strategy | OpenAI | 2025-11-17",)),
            Example("11 月 17 日，Mistral CTO 林知夏被解雇。", ("strategy | Mistral AI | 2025-11-17",)),
        ),
        no=("OpenAI's board fired Nadia Fox.", "In May nobody at OpenAI fired Nadia Fox.", "5 月，OpenAI 没有解雇任何人。", "5 月，OpenAI 的林知夏没有被解雇。"),
    ),
    Happening(
        "event.taken-over-staff", "strategy",
        "挖|端走|领回|收编|招致麾下|招入|hiring away|lured|nabbed|scooped up",
        r"(?:(?:把|将)[^，。；]{1,40}?|(?<!被))(?:挖(?:了)?(?:过|到|进|去|来)|端走|领回|收编|招致麾下|招入麾下)|(?i:\b(?:lured|nabbed|scooped\s+up|hired\s+away)\b)",
        kinds="O",
        yes=(
            Example("3 月，微软把一家公司的创始人 Lena Ortiz 挖了过去。", ("strategy | Microsoft | 2025-03",)),
            Example("In March Microsoft lured Lena Ortiz and most of her team.", ("strategy | Microsoft | 2025-03",)),
        ),
        no=("微软把创始人挖了过去。", "3 月，微软没有把任何人挖过去。"),
    ),
    Happening(
        "event.shut-out", "strategy",
        "封掉|封了|封锁|断供|切断|blocking|blocked|stopped|locked out|kicked",
        r"(?:封掉|封了|封锁|断供)了?|(?i:\b(?:started|began)\s+blocking\b|\bblocked\b(?=[^,.;]{0,30}\b(?:traffic|access|users|customers|accounts)\b)|\bstopped\s+(?:selling|serving|offering|supporting)\b|\blocked\s+out\b|\bkicked\b(?!\s+(?:it\s+|things\s+)?off)(?=[^,.;]{1,30}\b(?:off|out)\b))",
        kinds="O",
        yes=(
            Example("7 月 9 日，OpenAI 封掉了某地的 API 流量。", ("strategy | OpenAI | 2025-07-09",)),
            Example("In July OpenAI started blocking API traffic from some countries.", ("strategy | OpenAI | 2025-07",)),
        ),
        no=("OpenAI 封掉了某地的 API 流量。", "In July OpenAI never stopped selling to them."),
    ),
)  # fmt: skip
