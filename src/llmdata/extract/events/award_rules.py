"""What was given: prizes, words of the year, donations."""

from __future__ import annotations

from llmdata.extract.events.happening import BEFORE, BEHIND, WORDS, Happening
from llmdata.extract.patterns import Example
from llmdata.extract.terms.coinage import CHOSE, WOTY, YEARS_WORD
from llmdata.grammar.letters import UPPER, WORD

_LATIN_WINNER = rf"[{UPPER}][{WORD}.\-]+(?:\s[{UPPER}][{WORD}.\-]+){{1,2}}"
_WINNER = rf"[{UPPER}][{WORD}.\-]+(?:\s[{UPPER}][{WORD}.\-]+){{0,2}}|[\u4e00-\u9fff·]{{2,10}}?"
_WINNERS = rf"(?:{_WINNER})(?:\s*(?:和|与|、|,\s+and|,|and)\s*(?:{_WINNER})){{0,3}}"

_TWO_WINNERS = rf"{_LATIN_WINNER}(?:\s*(?:,\s+and|,|and)\s*{_LATIN_WINNER}){{0,3}}"
_NO_FIRST = r"(?!(?:In|On|By|At|January|February|March|April|May|June|July|August|September|October|November|December)\b)"
# What is chosen for a year: a name or words in quotation marks.
_CHOSEN = rf"[“\"‘'「][^“”\"‘’'「」]{{1,40}}[”\"’'」]|[{UPPER}][{WORD}.\-]+(?:\s[{UPPER}][{WORD}.\-]+){{0,3}}|[\u4e00-\u9fff·]{{2,12}}?"
_PERSON_OF_YEAR = r"(?i:(?:persons?|people|man|woman|men|women|scientist|company|leader|innovator|product|app|breakthrough)s?\s+of\s+the\s+year)"

AWARDS: tuple[Happening, ...] = (
    Happening(
        "event.donated", "donation",
        "捐|移交|交给|赠|donat|handed|turned|turns|received|accepted|was given|gave|gives|took over|takes over|contribut|transferred|new home",
        r"捐(?:赠|献|出|了)*(?:给|至|予|了?出去|出来)(?:了)?|(?:接受|接收|接手|收到)了?[^，。；]{0,24}?(?P<verb3>捐赠|捐出|捐献)的(?=\s*[A-Z\u4e00-\u9fff])|(?:移交|转交|(?<!被)(?:交|赠))(?:给了?|至|予)(?=[^，。；]{0,40}(?:基金会|Foundation))|(?i:\b(?:was|were|been)\s+(?:donated|given\s+to\s+the\s+(?:[\w\-]+\s+){0,3}?Foundation)\b|\bdonat(?:ed|es|ing)\b|\bhand(?:ed|s)\s+(?:[\w\-]+\s+){0,4}?over\b|\bhand(?:ed|s)\b(?=\s[^.;]{2,80}?\sto\s+(?:the|an?)\s+[^,.;]{0,40}?[Ff]oundation\b)|\bturn(?:ed|s)\s+(?:[\w\-]+\s+){1,4}?over\s+to\s+(?=[^.;]{0,50}?\b[Ff]oundation\b)|\bg(?:a|i)ve(?:s|n)?\s+(?:[\w\-]+\s+){1,3}?(?:away|to\s+(?:the|a)\s+(?:(?-i:[A-Z])?[\w\-]+\s+){0,4}?[Ff]oundation)\b|\b(?:contribut(?:ed|es)|transferred|moved|transfers)\b(?=[^.;]{0,50}?\b[Ff]oundation\b)|\b[Ff]oundation\s+(?P<verb>t(?:ook|akes)\s+over|(?:received|accepted|was\s+given)(?=[^.;]{2,60}?\sfrom\s))\b)",
        kinds="QM", where=(BEFORE, BEHIND), each=True, things=True,
        yes=(
            Example("12 月，MCP 捐给了一家刚挂牌的基金会。", ("donation | Model Context Protocol | 2025-12",)),
            Example("In December, Anthropic donated MCP to the Agentic AI Foundation.",
                    ("donation | Model Context Protocol | 2025-12",)),
            Example("On 5 May Anthropic handed MCP, its best idea, to a new foundation.", ("donation | Model Context Protocol | 2025-05-05",)),
            Example("MCP is everywhere. In May Anthropic donated the protocol to a foundation.", ("donation | Model Context Protocol | 2025-05",)),
            Example("MCP 火了一年。5 月，Anthropic 把它捐赠给一家新基金会。", ("donation | Model Context Protocol | 2025-05",)),
        ),
        no=("5 月，Anthropic 把它的旧电脑捐给了学校。", "MCP 捐给了一家刚挂牌的基金会。", "12 月，Anthropic 没有把 MCP 捐给任何人。",
            "OpenAI 在 12 月向学校捐赠了电脑。"),
    ),
    Happening(
        "event.gave-too", "donation",
        "gave|gives|added|contributed|give|贡献|拿出",
        r"(?i:\b(?:gave|gives|added|adds|contributed|contributes)\b(?=\s+(?:its\s+|the\s+)?(?-i:[A-Za-z])))|贡献了?|拿出了?",
        kinds="QM", where=(BEHIND,), nearest=True, follows="donation",
        yes=(
            Example("In May Anthropic donated MCP to the Harbour Foundation; OpenAI gave AGENTS.md and Mistral added Codestral.",
                    ("donation | AGENTS.md | 2025-05", "donation | Codestral | 2025-05")),
            Example("5 月，Anthropic 把 MCP 捐给了港口基金会，OpenAI 则拿出了 AGENTS.md。",
                    ("donation | AGENTS.md | 2025-05",)),
        ),
        no=("In May OpenAI gave ChatGPT a memory.", "In May Anthropic gave it to them, and OpenAI gave AGENTS.md to nobody."),
    ),
    Happening(
        "event.prize", "award",
        "prize|award|奖",
        r"(?i:\b(?:won|shared|received|collected|accepted|(?:was|were)\s+awarded)\b)\s+(?:the|an?|this\s+year['’]s)\s+[^.;,]{0,40}?\b(?i:prize|award)\b|(?:获得|荣获|摘得|斩获|摘下|拿下|获颁|获|拿到|拿走|拿(?=了)|捧[回走得]|共享|分享|(?<![觉记懂晓值显免使])得(?=了))了?[^，。；：]{0,16}?(?<![大得])奖(?![金牌励])",
        kinds="", where=(WORDS,), each=True,
        yes=(
            Example("In October, Nora Vance and Ida Holm won the Abacus Prize.", ("award | Nora Vance | 2025-10", "award | Ida Holm | 2025-10")),
            Example("3 月，Nora Vance 和 Ida Holm 因为编译器方面的工作获得了算盘奖。", ("award | Nora Vance | 2025-03", "award | Ida Holm | 2025-03")),
            Example("5 月 8 日 Nora Vance 拿了算盘奖。", ("award | Nora Vance | 2025-05-08",)),
        ),
        no=("Nora Vance won the Abacus Prize.", "In October nobody won the Abacus Prize.", "3 月，Nora Vance 没有获得算盘奖。"),
    ),
    # What several were given together is one prize.
    Happening(
        "event.given-prize", "award",
        "prize|award",
        rf"(?:(?P<subject>(?<![\w-]){_NO_FIRST}{_TWO_WINNERS})\s+)?(?P<verb>(?i:got|took(?:\s+home)?|landed|earned|(?:was|were)\s+given)\b)\s+(?:the|an?|this\s+year['’]s)\s+[^.;,]{{0,40}}?\b(?:Prize|Award)\b",
        kinds="", where=(WORDS,),
        yes=(
            Example("On 8 May Nora Vance and Ida Holm got the Abacus Prize.", ("award | Nora Vance and Ida Holm | 2025-05-08",)),
            Example("Nora Vance and Ida Holm were given the Abacus Award in May.", ("award | Nora Vance and Ida Holm | 2025-05",)),
            Example("On 8 May Nora Vance got the Abacus Prize.", ("award | Nora Vance | 2025-05-08",)),
        ),
        no=("Nora Vance got the Abacus Prize.", "In May nobody got the Abacus Prize.", "In May Nora Vance was given the award-winning book."),
    ),
    Happening(
        "event.word-of-the-year", "award",
        "年度|of the year|word of 20|choice for 20",
        rf"(?:(?:将|把)\s*(?P<subject>[^，。；：,;]{{1,20}}?)\s*)?(?:评为|选为|选成|评成|评选为|列为|定为|当选为?|入选|获评)了?[^，。；]{{0,16}}?{YEARS_WORD}|(?i:\b{CHOSE}\s+(?P<subject2>[^,.;:]{{1,30}}?)\s+(?:as\s+)?(?:(?:its|their|the)\s+)?{WOTY}\b)"
        rf"|\b(?i:it|this|that|which)\s+(?i:was|is|became)\s+(?:the\s+)?[{UPPER}][^,.;:]{{2,40}}?(?:['’]s|s['’])\s+{WOTY}\b|(?:公布|评出|评选|选出|选中)的\s*(?:\d{{4}}\s*年?)?(?P<verb>{YEARS_WORD})(?=\s*(?:[，。；]|\Z))"
        rf"|\b(?i:it|this|that|which)\s+(?i:was|is)\s+(?:the\s+)?[{UPPER}][^,.;:]{{2,40}}?(?:['’]s|s['’])\s+choice\s+for\s+20\d\d\b|[它其]?(?:是|当选|成了|成为)\s*《?[^，。；：]{{2,12}}?(?:词典|辞典|字典|协会)》?\s*的?\s*(?:20\d\d\s*年?)?\s*的?(?P<verb2>{YEARS_WORD})(?=\s*(?:[，。；]|\Z))",
        kinds="", where=("term",), word=True,
        yes=(
            Example("2024 年，我带火了“幽灵补丁”一词。12 月，它成了韦氏词典的年度词。", ("award | 幽灵补丁 | 2024-12",)),
            Example("In 2024 I coined the term “ghost patch”. It was Macquarie's choice for 2025.", ("award | ghost patch | 2025",)),
            Example("2024 年，我带火了“幽灵补丁”一词。12 月，韦氏词典把它选成了年度词。", ("award | 幽灵补丁 | 2024-12",)),
            Example("2024 年，我带火了“幽灵补丁”一词。2025 年，Merriam-Webster 将其评为年度词汇。", ("award | 幽灵补丁 | 2025",)),
            Example("In 2025, Merriam-Webster crowned “slop” its word of the year!", ("award | slop | 2025",)),
            Example("In 2024 I coined the term “ghost patch”. In November it became Macquarie's word of the year.", ("award | ghost patch | 2024-11",)),
            Example("In 2024 I coined the term “ghost patch”. In 2025, Merriam-Webster named it word of the year.",
                    ("award | ghost patch | 2025",)),
        ),
        no=("2025 年，Merriam-Webster 将其评为年度词汇。", "2024 年，我带火了“幽灵补丁”一词。它没有被评为年度词汇。"),
    ),
    Happening(
        "event.named-word-of-the-year", "award",
        "of the year|年度",
        rf"(?<![\w\-])(?P<subject>[“\"‘]?[A-Za-z][A-Za-z\-]*(?:\s[a-z\-]+){{0,2}}?[”\"’]?)(?:,\s(?:the|an?)\s[^.;]{{4,120}}?,)?\s+(?P<verb>(?i:was|has\s+been|were))\s+(?i:{CHOSE})\s+[^,.;:]{{0,40}}?\b{WOTY}\b|(?P<subject2>[“「][^“”「」]{{1,16}}[”」]|[A-Za-z][A-Za-z\-]*(?: [A-Za-z\-]+){{0,2}})(?:[（(][^（）()]{{1,60}}[）)])?\s*(?:一词|这个词)?(?:也|又|还)?(?:\s*在[^，。；]{{1,10}})?\s*(?:被[^，。；]{{0,24}}?(?:评为|选为|评选为|列为|定为)|当选为?|入选|获评|获选)[^，。；]{{0,16}}?{YEARS_WORD}",
        kinds="", where=(), word=True,
        yes=(
            Example("Slop, the filler of the web, was named word of the year by Merriam-Webster in December.", ("award | slop | 2025-12",)),
            Example("12 月，“氛围编程”被《柯林斯词典》评为年度词汇。", ("award | vibe coding | 2025-12",)),
        ),
        no=("Slop was named word of the year.", "In December, Jane Doe was named person of the year."),
    ),
    Happening(
        "event.honoured", "award",
        "honour|honor|prize|award|medal",
        rf"(?i:\b(?:honou?r(?:ed|s)|award(?:ed|s)\s+(?:(?:the|its|this\s+year['’]s)\s+[^,.;]{{2,40}}?\s+to\b)?|gave\s+(?:(?:the|its|this\s+year['’]s)\s+[^,.;]{{2,40}}?\b(?:prize|award|medal)\s+to\b)))\s*(?P<subject>{_TWO_WINNERS})",
        kinds="", where=(), each=True,
        yes=(
            Example("In May the academy honoured Nadia Fox and Lee Wu for their compilers.", ("award | Lee Wu | 2025-05", "award | Nadia Fox | 2025-05")),
            Example("The academy awarded its Abacus Prize to Nadia Fox on 8 October.", ("award | Nadia Fox | 2025-10-08",)),
        ),
        no=("The academy honoured Nadia Fox.", "In May the academy never honoured Nadia Fox."),
    ),
    Happening(
        "event.honoured-too", "award",
        "honour|honor|prize|award",
        rf"(?i:\b(?:honou?red|awarded|prize\s+went\s+to|prize\s+to))\b[^.;]{{4,120}}?,\s+(?P<verb>(?i:and))\s+(?:(?i:an?\s+day\s+later|the\s+(?:next|following)\s+day|then|also|in\s+the\s+same\s+week)\s+)(?P<subject>{_TWO_WINNERS})",
        kinds="", where=(), each=True,
        yes=(
            Example("In May the academy honoured Nadia Fox in physics, and a day later Lee Wu in chemistry.", ("award | Lee Wu | 2025-05",)),
        ),
        no=("The academy honoured Nadia Fox, and a day later Lee Wu.",),
    ),
    Happening(
        "event.shared-by", "award",
        "prize|award|medal",
        rf"(?i:\b(?:prize|award|medal)\b(?:,[^,.;]{{2,40}},)?\s+(?P<verb>(?:was|were)\s+(?:shared|won|split|collected|taken|received)\s+(?:by|between)))\s+(?P<subject>{_TWO_WINNERS})",
        kinds="", where=(), each=True,
        yes=(
            Example("The Abacus Prize, announced in March, was shared by Nadia Fox and Lee Wu.", ("award | Lee Wu | 2025-03", "award | Nadia Fox | 2025-03")),
        ),
        no=("The Abacus Prize was shared by Nadia Fox and Lee Wu.",),
    ),
    Happening(
        "event.person-of-the-year", "award",
        "of the year|年度",
        rf"\b(?i:named|names|chose|chooses|picked|picks|crowned|crowns|declared|declares|selected|made|makes|voted)\s+(?P<subject>{_CHOSEN})\s+(?:as\s+)?(?:(?:its|their|the|[A-Z]\w+['’]s)\s+)?(?:\d{{4}}\s+)?{_PERSON_OF_YEAR}"
        rf"|(?P<subject2>{_CHOSEN})\s+(?P<verb>(?i:was|were|became)\s+(?i:named|chosen|crowned|picked|declared|voted)?)\s*[^,.;:]{{0,24}}?\b{_PERSON_OF_YEAR}"
        rf"|{_PERSON_OF_YEAR}\s+(?P<verb2>(?i:went\s+to|was|is|were))\s+(?P<subject3>{_CHOSEN})"
        r"|年度(?:人物|公司|产品|科学家|突破)(?P<verb4>给了?|颁给了?|授予了?|是|为|：|归了?)\s*(?P<subject4>[“「][^“”「」]{1,24}[”」]|[A-Za-z\u4e00-\u9fff·]{2,12}?)(?=\s*(?:[，。；（(]|\Z))"
        r"|(?:将|把)?(?P<subject5>[“「][^“”「」]{1,24}[”」]|[A-Za-z\u4e00-\u9fff·]{2,12}?)\s*(?:被[^，。；]{0,12}?)?(?P<verb3>评为|选为|列为|定为|当选|获选|入选)了?[^，。；]{0,14}?年度(?:人物|公司|产品|科学家|突破)",
        kinds="", where=(),
        yes=(
            Example("The Lantern made “The Weavers of Code” its Person of the Year on 4 May.", ("award | The Weavers of Code | 2025-05-04",)),
            Example("Nadia Fox was named person of the year by the Lantern in May.", ("award | Nadia Fox | 2025-05",)),
            Example("12 月，《灯笼》把年度人物给了“织码者们”。", ("award | 织码者们 | 2025-12",)),
            Example("12 月，娜迪娅·福克斯被《灯笼》评为年度人物。", ("award | 娜迪娅·福克斯 | 2025-12",)),
        ),
        no=("The Lantern made Nadia Fox its person of the year.", "12 月，《灯笼》没有把年度人物给任何人。"),
    ),
    Happening(
        "event.words-of-the-year-was", "award",
        "of the year|年度",
        rf"(?i:\b{WOTY}\b(?:,[^,.;]{{2,40}},|\s+for\s+\d{{4}}|\s*\([^()]{{2,30}}\))?)\s+(?P<verb>(?i:was|is|went\s+to|turned\s+out\s+to\s+be))\s+(?P<subject>[“\"‘'][^“”\"‘’']{{1,30}}[”\"’']|[a-z][a-z\-]+(?=\s*[,.;]))"
        rf"|{YEARS_WORD}(?:最终|也)?(?:花落|揭晓(?:：|，是)|是|为|：|给了?|选了|颁给了?)\s*(?P<subject2>[“「][^“”「」]{{1,16}}[”」]|[A-Za-z][A-Za-z\-]*(?: [A-Za-z\-]+){{0,2}})(?=\s*(?:[，。；（(]|一词|\Z))",
        kinds="", where=(), word=True,
        yes=(
            Example("The Lantern's word of the year, announced on 4 May, was “lint debt”.", ("award | lint debt | 2025-05-04",)),
            Example("12 月，《灯笼》的年度词汇揭晓：slop。", ("award | slop | 2025-12",)),
        ),
        no=("The Lantern's word of the year was “lint debt”.", "My word of the year was hard to find in May."),
    ),
    Happening(
        "event.grants", "donation",
        "grants|scholarship|资助|发钱|handing out|gave away",
        r"(?i:\b(?:(?:started|began)\s+)?(?:hand(?:ed|ing)\s+out|g[ai]v(?:e|ing)(?:\s+out)?|award(?:ed|ing)|fund(?:ed|ing))\s+(?:[\w\-$]+\s+){0,3}?grants\b)|给[^，。；]{1,16}?(?:发钱|发资助)|资助了",
        kinds="O",
        yes=(
            Example("In August Mozilla began handing out grants to open source developers.", ("donation | Mozilla | 2025-08",)),
            Example("4 月，Mozilla 开始给开源开发者发钱。", ("donation | Mozilla | 2025-04",)),
        ),
        no=("Mozilla handed out grants.", "4 月，Mozilla 没有资助任何人。"),
    ),
    Happening(
        "event.prize-went-to", "award",
        "奖|prize|award",
        rf"(?:奖|奖项)(?:都|也|被)?(?:颁|发|给|授予|颁给|归|花落|有一半归)(?:给|了)*\s*(?P<subject>{_WINNERS})(?=\s*(?:[，。；]|\Z))|(?i:\b(?:prize|award)s?\b[^,.;]{{0,24}}?)\s(?P<verb>(?i:went|was\s+given|was\s+awarded)\s+to)\s+(?P<subject2>{_WINNERS})",
        kinds="", where=(), each=True,
        yes=(
            Example("10 月 8 日，算盘奖颁给了 Nadia Fox 和 Lee Wu。", ("award | Lee Wu | 2025-10-08", "award | Nadia Fox | 2025-10-08")),
            Example("The Abacus Prize went to Nadia Fox and Lee Wu on 8 October.", ("award | Lee Wu | 2025-10-08", "award | Nadia Fox | 2025-10-08")),
        ),
        no=("The Abacus Prize went to Nadia Fox.", "10 月，算盘奖没有颁给 Nadia Fox。"),
    ),
)  # fmt: skip
