"""Who coined, spread or chose a word, and since when there is one."""

from __future__ import annotations

from llmdata.extract.patterns import Example
from llmdata.extract.terms.coinage import (
    ART,
    CHINESE,
    CHOSE,
    FEW,
    FULL_NAME,
    LATIN,
    PERSON_EN,
    QUOTED,
    STOP,
    TERM,
    TERM_EN,
    WOTY,
    YEARS_WORD,
    Coinage,
    again,
)
from llmdata.grammar.letters import LETTER, UPPER, WORD

# What somebody is stands before a Chinese name and is no part of it.
_TITLE = "(?:[\u4e00-\u9fff]{0,6}(?:员|者|师|家|授|士|人|博主|导演|编辑|主编|主播))?"
# Words that stand before a verb and are nobody's name.
_NOBODY = "[一-鿿]{0,2}(?:同样|可以|能够|成功|一起|共同|已经|终于|开始|不断|正在|首次|正式)"
_PERSON = rf"{_TITLE}(?P<who>我们?|{FULL_NAME}|(?!{_NOBODY})[\u4e00-\u9fff]{{2,4}}?(?=等人|正式|首次|最早|率先|提出|创造|发明))(?:等人)?(?:正式)?"
# A person, or somebody who goes by one name (`a poster called tinfold`, `@tinfold`).
_ANYBODY = (
    r"(?:"
    + PERSON_EN
    + rf"|(?:called|named|known\s+as|nicknamed)\s+(?P<who2>@?[A-Za-z][{WORD}\-]+)|(?P<who3>@\w{{2,}}))"
)
# Those who choose words: publishers of dictionaries and their kin.
_LEXICON = r"(?:Merriam[- ]Webster|Collins|Oxford|Cambridge|Macquarie|(?i:\bdictionary(?:\.com)?\b|\bDialect\s+Society\b|\blexicographers?\b))"
_PERSON_OF = rf"{_TITLE}(?P<who>我们?(?:自己)?|{FULL_NAME}|[\u4e00-\u9fff]{{2,4}}?)"
_KIND = r"(?:术语|词汇?|单词|概念|说法|叫法|名词|名称)"
_KIND_EN = r"(?:terms?|words?|phrases?|names?|concepts?|expressions?)"

# What is coined is called a word, set off, in Latin letters, or given in both languages; anything
# else that somebody made or raised (`造了一台机器人`, `提出了反对意见`) is no term.
_AS_WORD = rf"(?=\s*(?:一词|这一?个?{_KIND}|的(?:概念|说法|术语)))"
_NEW_TERM = (
    rf"(?:(?:一个|个)?新?的?{_KIND}\s*[：:]?\s*{TERM}{STOP}"
    rf"|(?:{again(QUOTED, 2)}|{again(LATIN, 2)})(?:\s*[（(]\s*[“\"]?(?P<english2>[A-Za-z][A-Za-z0-9\- ]{{1,40}})[”\"]?\s*[）)])?{STOP}"
    rf"|{again(CHINESE, 3)}(?:\s*[（(]\s*[“\"]?(?P<english3>[A-Za-z][A-Za-z0-9\- ]{{1,40}})[”\"]?\s*[）)]{STOP}|{_AS_WORD}))"
)

COINED_TERMS: tuple[Coinage, ...] = (
    Coinage(
        "term.coined",
        "提出|创造|发明|首创|造|杜撰",
        rf"{_PERSON}\s*(?:(?:在|于)[^，。；]{{0,16}})?(?:首次|最早|率先|又|还)?\s*(?P<verb>提出|创造|发明|首创|造(?![成就价型访福假谣诣])|杜撰)(?:出了?|了)?\s*{_NEW_TERM}",
        defined=True, happens=True,
        yes=(
            Example("2 月，Andrej Karpathy 提出 Vibe Coding：完全靠“感觉”编程，不看 diff。",
                    ("vibe coding | - | 完全靠“感觉”编程，不看 diff | Andrej Karpathy | 2025-02",)),
            Example("2025 年 6 月，我提出新术语：致命三要素（lethal trifecta）——指攻击者窃取数据。",
                    ("lethal trifecta | 致命三要素 | 指攻击者窃取数据 | A. Author | 2025-06",)),
            Example("3 月，何雨、林宽等人正式提出“潮汐网络”的概念。", ("潮汐网络 | 潮汐网络 | - | 林宽 | 2025-03",)),
        ),
        no=("3 月，他们说小作坊也能够发明“戏法”。", "2024 年 11 月，Anthropic 提出 Model Context Protocol（MCP）。",
            "我造了 70 个工具。", "9 月，我造了一台机器人。", "我提出了 3 个问题。", "9 月，我提出了反对意见：太贵。",
            "11 月，Anthropic 甚至提出用编码 Agent 自动生成 MCP 调用。",
            "没人能像 Andrej Karpathy 那样提出新术语：氛围编程。"),
    ),
    Coinage(
        "term.coined-en",
        "coined|dubbed|introduced|invented|proposed|came up with",
        rf"{PERSON_EN}\s+(?:first\s+|also\s+|just\s+)?(?:(?P<verb>coined|dubbed)\s+(?:(?:a|the)\s+)?(?:new\s+)?(?:{_KIND_EN}\s+)?|(?P<verb2>introduced|invented|proposed|came\s+up\s+with)\s+(?:(?:a|the)\s+)?(?:new\s+)?{_KIND_EN}[,:]?\s+(?:for\s+[^,.;:]{{0,40}}[:,]\s+)?)(?:the\s+)?{TERM_EN}",
        defined=True, happens=True,
        yes=(
            Example("In February, Andrej Karpathy coined the term “vibe coding”: programming by feel alone.",
                    ("vibe coding | - | programming by feel alone | Andrej Karpathy | 2025-02",)),
            Example("In June 2025 I coined the term the lethal trifecta.",
                    ("lethal trifecta | - | - | A. Author | 2025-06",)),
        ),
        no=("In May, Mira Murati introduced a new product.", "Nobody coined the term."),
    ),
    Coinage(
        "term.coined-by",
        "coined|提出|创造|发明|首创",
        rf"(?:(?i:the)\s+)?(?:{_KIND_EN}\s+)?{TERM_EN}(?:,?\s+(?:was|were)\s+(?:first\s+)?|(?:,\s+|\s*[（(])an?\s+{_KIND_EN}\s+(?:first\s+)?)(?P<verb>coined)\s+(?:[^,.;]{{0,30}}?\s)?by\s+{PERSON_EN}|{again(TERM)}\s*(?:一词|这个词|这一{_KIND}|这个{_KIND}|的概念)\s*(?:最早|首先|最初|就)?是?由\s*{_TITLE}(?P<who2>我们?|[{UPPER}][{LETTER}.\-]+(?:\s+[{UPPER}][{LETTER}\-]+){{1,2}}|[\u4e00-\u9fff]{{2,4}}?)\s*(?:[在于][^，。；]{{0,12}})?(?:首次|最早|率先)?(?P<verb2>提出|创造|发明|首创)",
        defined=True, happens=True,
        yes=(
            Example("The term “vibe coding” was coined by Andrej Karpathy in February.",
                    ("vibe coding | - | - | Andrej Karpathy | 2025-02",)),
            Example("Vibe coding, a term coined in February by Andrej Karpathy, is everywhere.",
                    ("vibe coding | - | - | Andrej Karpathy | 2025-02",)),
            Example("“上下文工程”（context engineering）一词由 Tobi Lutke 在 6 月提出。",
                    ("context engineering | 上下文工程 | - | Tobi Lutke | 2025-06",)),
        ),
        no=("The term “vibe coding” was not coined by Andrej Karpathy.", "这一方案由 Andrej Karpathy 在 2 月提出。"),
    ),
    Coinage(
        "term.coined-beside",
        "coined",
        rf"(?:(?i:the)\s+)?{TERM_EN}[”\"’']?(?:,\s+|\s*[（(])(?:first\s+)?(?P<verb>coined)\s+(?:[^,.;]{{0,30}}?\s)?by\s+{PERSON_EN}(?:[^()（）]{{0,32}}[）)]\s+(?:means|refers\s+to|stands\s+for)\s+(?:that\s+)?(?P<definition>[^.;]{{4,160}}))?",
        defined=True, set_off=True, happens=True,
        yes=(
            Example("*Ghost patch* (coined by Nora Vance in May 2025) means a change that nobody has read.",
                    ("ghost patch | - | a change that nobody has read | Nora Vance | 2025-05",)),
        ),
        no=("There are lines that nobody dares to delete, coined by Nora Vance in May.",
            "*Ghost patch* (not coined by Nora Vance) means a change that nobody has read."),
    ),
    Coinage(
        "term.is-coined",
        "提出的|创造的|发明的|首创的|造的|造出来的|杜撰的|coined|came up with|made up",
        rf"{TERM}\s*(?:一词|这个词|这一{_KIND}|这个{_KIND})?\s*[，,]?\s*(?:就|也)?是(?:由)?\s*(?:(?:在|于)[^，。；]{{0,16}})?{_PERSON_OF}\s*(?:[^，。；“]{{0,20}}?)(?:首次|最早|率先)?(?P<verb>提出|创造|发明|首创|造出?来?|杜撰)的(?:一个)?(?:新?{_KIND})?{STOP}"
        rf"|{again(TERM_EN)},?\s+(?:is|was)\s+(?:a|the|one|my\s+own|another)\s+(?:new\s+)?(?:{_KIND_EN}\s+)?(?:that\s+)?{again(PERSON_EN)}\s+(?:first\s+|myself\s+)?(?P<verb2>coined|came\s+up\s+with|made\s+up)",
        defined=True, set_off=True, happens=True,
        yes=(
            Example("致命三要素（lethal trifecta）是我在 2025 年 6 月提出的新术语——指攻击者窃取数据。",
                    ("lethal trifecta | 致命三要素 | 指攻击者窃取数据 | A. Author | 2025-06",)),
            Example("术语“提示苔”是我在 10 月 7 日提出的。", ("提示苔 | 提示苔 | - | A. Author | 2025-10-07",)),
            Example("The term “prompt moss” is one I coined in October.", ("prompt moss | - | - | A. Author | 2025-10",)),
        ),
        no=("这个方案是我在 6 月提出的。", "“提示苔”不是我提出的。", "GPT-9 是 OpenAI 提出的。"),
    ),
    Coinage(
        "term.coined-passive",
        "提出|创造|发明|首创",
        rf"(?:{QUOTED}|{LATIN})\s*[，,]?\s*(?:最早|首先|最初)?是?由\s*(?P<who>{FULL_NAME}|[\u4e00-\u9fff]{{2,4}}?)\s*(?:[在于][^，。；]{{0,12}})?(?:首次|最早|率先)?(?P<verb>提出|创造|发明|首创)",
        defined=True, only_defined=True, happens=True,
        yes=(
            Example("2 月，Prompt Moss 由 Nadia Fox 提出：没人敢删的提示词。",
                    ("prompt moss | - | 没人敢删的提示词 | Nadia Fox | 2025-02",)),
        ),
        no=("2 月，Model Context Protocol 由 Anthropic 提出：连接工具的协议。", "2 月，“新方案”由 Nadia Fox 提出。"),
    ),
    Coinage(
        "term.minted",
        "一词|这个词|这一|这个|说法|概念|叫法|提法|新词|introduc|coin|propos|invent|mint|popularis|populariz",
        rf"(?:(?P<who>[{UPPER}][{LETTER}.\-]+(?:\s+[{UPPER}][{LETTER}\-]+){{1,2}}|[\u4e00-\u9fff]{{1,5}}·[\u4e00-\u9fff]{{1,6}})[^，。；“]{{0,24}}?)?(?P<verb>造|创造|提出|发明|首创|杜撰|带火|催生|抛出)(?:了|出)*(?:一?个)?(?:新?{_KIND}\s*[：:]?\s*)?{QUOTED}(?:\s*[（(]\s*[“\"]?(?P<english>[A-Za-z][A-Za-z0-9\- ]{{1,40}})[”\"]?\s*[）)])?\s*(?:一词|这个词|这一{_KIND}|这个{_KIND}|的?{_KIND}|的提法)"
        rf"|\b(?P<verb2>introduc(?:es|ed|ing)|coin(?:s|ed|ing)|propos(?:es|ed|ing)|invent(?:s|ed|ing)|mint(?:s|ed|ing)|populari[sz](?:es|ed|ing))\s+(?:the|an?)\s+(?:new\s+|now\s+\w+\s+)?{_KIND_EN}\s+(?:of\s+)?(?:the\s+|an?\s+)?{again(TERM_EN)}",
        defined=True, set_off=True, happens=True,
        yes=(
            Example("8 月，网友造出了“提示苔”一词，指没人敢删的提示词。", ("提示苔 | 提示苔 | 指没人敢删的提示词 | - | 2025-08",)),
            Example("Nora Vance 在三月提出了“提示苔”的说法。", ("提示苔 | 提示苔 | - | Nora Vance | 2025-03",)),
            Example("In May she published an essay that introduced the term *ghost patch*, for pull requests that nobody reads.",
                    ("ghost patch | - | pull requests that nobody reads | - | 2025-05",)),
        ),
        no=("8 月，网友没有造出“提示苔”一词。", "In May she published an essay that introduced *Codex CLI*.", "OpenAI 对这一产品提出了“代码智能体”的定价。"),
    ),
    Coinage(
        "term.argued-for",
        "argued for|case for|pleaded for|championed|pushed for|campaigned for|主张|提议|倡议|建议",
        rf"{PERSON_EN}\s+(?:[a-z]+ly\s+|also\s+)?(?P<verb>argued\s+for|made\s+the\s+case\s+for|pleaded\s+for|championed|pushed\s+for|campaigned\s+for)\s+(?:the\s+{_KIND_EN}\s+)?{TERM_EN}\s+as\s+(?:the|a|our)\s+(?:\w+\s+)?{_KIND_EN}\s+(?:for|of)\b"
        rf"|(?i:\b(?:the\s+)?{_KIND_EN}\s+)?[“\"‘'](?P<quoted3>[^“”\"‘’'，。；：,;:]{{2,30}})[”\"’']\s[^.;]{{0,80}}?\s{again(PERSON_EN, 3)}\s+(?P<verb3>argued\s+for|made\s+the\s+case\s+for|pleaded\s+for|championed|pushed\s+for)\s+it\s+as\s+(?:the|a|our)\s+(?:\w+\s+)?{_KIND_EN}\b"
        rf"|{again(_PERSON, 2)}\s*(?:也|又|曾)?(?P<verb2>主张|提议|倡议|建议)(?:用|以|把|拿)\s*{again(TERM, 2)}\s*(?:一词|这个词|来|去|作为|称呼|指代|形容)",
        happens=True,
        yes=(
            Example("In May, Nadia Fox argued for “prompt moss” as the term for such lines.",
                    ("prompt moss | - | - | Nadia Fox | 2025-05",)),
            Example("The word 'slurry' is old, yet it was only in May that Nadia Fox argued for it as the term for such text.",
                    ("slurry | - | - | Nadia Fox | 2025-05",)),
        ),
        no=("In May, Nadia Fox argued for a pause as the way out.",),
    ),
    Coinage(
        "term.dates-from",
        "the art|the practice|the habit|the idea|the act|the craft|the discipline|the fear|the tendency|the skill|the belief|the phenomenon",
        rf"\b(?:[Aa]lso|[Nn]ew|[Aa]nother(?:\s+\w+)?)\s+(?:from|in|of)\s[^,.;:]{{3,30}}?\s(?P<verb>is|was|comes|came)\s+{TERM_EN},\s+(?P<definition>{ART}[^.;]{{4,160}})",
        set_off=True, happens=True,
        yes=(
            Example("Also from June is *context engineering*, the art of filling the window.",
                    ("context engineering | - | the art of filling the window | - | 2025-06",)),
        ),
        no=("New in June was *Perplexity*, the idea of a browser.",),
    ),
    Coinage(
        "term.spread",
        "推广|普及|流行|走红|传播|火|populari|spread|promot|caught on|took off|took over|went viral|became popular",
        rf"(?P<verb>推广|普及|流行|走红|传播)了?\s*{TERM}\s*(?:一词|这个词|这一{_KIND})|(?i:(?P<verb2>\bpopulari[sz](?:ed|e|ing)|\bspread(?:ing)?|\bpromot(?:ed|e|ing))\s+the\s+{_KIND_EN})\s+(?:the\s+)?{again(TERM_EN)}|{again(TERM, 3)}\s*(?:一词|这个词|这一{_KIND})[^，。；：]{{0,12}}?(?P<verb3>流行|走红|爆火|火了|普及|传播)|(?i:\bthe\s+{_KIND_EN})\s+{again(TERM_EN, 4)}\s+(?:also\s+|quickly\s+|suddenly\s+)?(?P<verb4>caught\s+on|took\s+off|took\s+over|spread|went\s+viral|became\s+popular)",
        defined=True, happens=True,
        yes=(
            Example("2024 年，三位编辑推广了“提示苔”一词（指没人敢删的提示词）。",
                    ("提示苔 | 提示苔 | 指没人敢删的提示词 | - | 2024",)),
            Example("In 2024 three editors spread the term “prompt moss” (lines that nobody dares to cut).",
                    ("prompt moss | - | lines that nobody dares to cut | - | 2024",)),
            Example("6 月，“上下文工程”一词迅速走红。", ("context engineering | 上下文工程 | - | - | 2025-06",)),
            Example("In June the phrase “context engineering” caught on.", ("context engineering | - | - | - | 2025-06",)),
        ),
        no=("我没有推广 slop 一词。", "我推广了自己的工具。", "这个词在 6 月流行起来。"),
    ),
    Coinage(
        "term.given",
        "gave us|given us|gave the|given the|brought us|contributed|came up with|come up with|thought up|named|coined|christened|dubbed|minted|handed us|带来|贡献|送来|取名|命名|想出",
        rf"{_ANYBODY}(?:(?!\b(?:called|nicknamed|known)\s)[^.;:“\"]){{0,60}}?\s(?P<verb>(?:gave|given|brought|handed)\s+(?:us|the\s+world|the\s+year|the\s+language|everyone)|contributed|came\s+up\s+with|come\s+up\s+with|thought\s+up|named|coined|christened|dubbed|minted)\s+(?:(?:it|this|that|them|these)\s+)?(?:the\s+|an?\s+)?(?:{_KIND_EN}\s+)?{TERM_EN}|{again(_PERSON, 4)}[^，。；：“]{{0,12}}?(?P<verb2>带来|贡献|送来|取名|命名|想出)了?(?:为|叫)?(?:一个|个)?(?:新?{_KIND})?\s*[：:]?\s*{again(TERM)}{STOP}",
        defined=True, set_off=True, happens=True,
        yes=(
            Example("In June, Simon Willison gave us the *lethal trifecta*: private data and a way out.",
                    ("lethal trifecta | - | private data and a way out | Simon Willison | 2025-06",)),
            Example("6 月，Simon Willison 给我们带来了“致命三要素”：私有数据、不可信内容和外传渠道。",
                    ("lethal trifecta | 致命三要素 | 私有数据、不可信内容和外传渠道 | Simon Willison | 2025-06",)),
            Example("In early April Nora Vance wrote the post that gave us **ghost patch**.",
                    ("ghost patch | - | - | Nora Vance | 2025-04",)),
            Example("A poster called tinfold came up with **lint debt** in March, for the warnings that nobody reads.",
                    ("lint debt | - | the warnings that nobody reads | tinfold | 2025-03",)),
            Example("Nora Vance named the **ghost patch** in May (a pull request that nobody has read; I get ten a day).",
                    ("ghost patch | - | a pull request that nobody has read | Nora Vance | 2025-05",)),
        ),
        no=("In June, Simon Willison gave us a preview: two slides.", "In June, Sam Altman brought us *Codex CLI*: an agent.",
            "Simon Willison 给我们带来了好消息：他还在写。", "In May, Nora Vance came up with a plan."),
    ),
    Coinage(
        "term.year-gave",
        "gave us|brought us|handed us|带来|贡献|送给",
        rf"\b(?:year|20\d\d|spring|summer|autumn|winter|month|internet|web|industry|community|field|January|February|March|April|May|June|July|August|September|October|November|December)\s+(?:also\s+|even\s+|then\s+)?(?P<verb>(?:gave|brought|handed)\s+us)\s+(?:the\s+|an?\s+)?(?:new\s+)?(?:{_KIND_EN}\s+)?{TERM_EN}|(?:今年|这一年|20\d\d\s*年|互联网|社区|圈子)(?:还|也|又)?(?:给我们|为我们)?(?P<verb2>带来|贡献|送给我们)了?(?:一个|个)?新?{_KIND}\s*[：:]?\s*{again(QUOTED)}",
        defined=True, set_off=True, happens=True,
        yes=(
            Example("The year also gave us *ghost patch*: a pull request that nobody has read.",
                    ("ghost patch | - | a pull request that nobody has read | - | -",)),
            Example("2025 年还贡献了一个新词：“提示苔”。", ("提示苔 | 提示苔 | - | - | 2025",)),
        ),
        no=("The year also gave us *Claude Code*.", "The year also gave us *one* surprise.", "今年带来了“惊喜”。"),
    ),
    Coinage(
        "term.of-the-year",
        "of the year|年度",
        rf"(?<![\w\-])(?:{QUOTED}|{FEW}),\s+(?P<definition>(?:the|an?)\s[^.;]{{4,120}}?),\s+(?:was|is|has\s+been)\s+(?P<verb>named|chosen|crowned|picked|declared|selected|voted)\b[^.;,]{{0,40}}?\bwords?\s+of\s+the\s+year|{again(TERM)}\s*[（(](?P<definition2>(?:指|即|意为|意指)[^（）()]{{4,60}})[）)]\s*(?:一词)?\s*被?[^，。；]{{0,32}}?(?P<verb2>评为|选为|评选为|当选|入选|获评)[^，。；]{{0,12}}?年度(?:词|热词|关键词|流行语)",
        dated=False,
        yes=(
            Example("Slop, the mass-produced filler of the web, was named word of the year by Merriam-Webster in December.",
                    ("slop | - | the mass-produced filler of the web | - | -",)),
            Example("slop（指 AI 量产的低质内容）在 12 月被 Merriam-Webster 评为年度词汇。",
                    ("slop | - | 指 AI 量产的低质内容 | - | -",)),
        ),
        no=("Jane Doe, the mayor of Springfield, was named person of the year.",),
    ),
    Coinage(
        "term.chosen",
        "of the year|of-the-year|年度|merriam|collins|oxford|cambridge|macquarie|dictionary|dialect society|lexicographer",
        rf"(?P<verb>\b{CHOSE})\s+(?:{QUOTED}|{FEW})\s+(?:itself\s+)?(?:as\s+|to\s+be\s+)?(?:(?:its|their|the|a)\s+)?(?:\d{{4}}\s+)?{WOTY}"
        rf"|(?P<verb2>{WOTY})[^.;“\"]{{0,40}}?\s(?:is|was|went\s+to|became)\s+{again(TERM_EN)}"
        rf"|{_LEXICON}[^.;]{{0,48}}?\b(?P<verb3>{CHOSE})\s+(?:the\s+(?:word|term)\s+)?{again(TERM_EN, 3)}"
        rf"|(?:把|将)\s*{again(TERM, 5)}\s*(?:一词|这个词)?\s*(?P<verb4>评|选|定|列|评选)(?:选)?为了?[^，。；]{{0,12}}?{YEARS_WORD}"
        rf"|(?P<verb5>{YEARS_WORD})(?:是|为|：|:|给了|颁给了?|花落|归了?|授予了?)\s*{again(QUOTED, 6)}",
        set_off=True, dated=False,
        yes=(
            Example("In November, Macquarie made “ghost patch” its word of the year.", ("ghost patch | - | - | - | -",)),
            Example("Merriam-Webster ended the year by choosing **lint debt** itself on 3 December.", ("lint debt | - | - | - | -",)),
            Example("11 月，词典编辑部把“幽灵补丁”（ghost patch）选为年度词汇。", ("ghost patch | 幽灵补丁 | - | - | -",)),
        ),
        no=("Collins made it the word of the year.", "11 月，词典编辑部把它选为年度词汇。", "Time magazine named *Jane Doe* person of the year."),
    ),
)  # fmt: skip
