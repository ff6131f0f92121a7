"""How lists and glossaries give terms, and what an entry says of one."""

from __future__ import annotations

from llmdata.extract.patterns import Example
from llmdata.extract.terms.coinage import Coinage
from llmdata.grammar.letters import UPPER, WORD
from llmdata.lazily import lazily

LIST = Coinage(
    "term.list",
    "新词|新术语|术语|热词|流行语|年度词|年度关键词|造词|新造|term|word|phrase|jargon|vocabulary|slang|coinages|neologism",
    r"新词|新术语|术语|热词|流行语|年度词|年度关键词|造词|新造|(?i:\b(?:new|favou?rite|coined|latest)\s+(?:[a-z0-9]+\s+){0,4}(?:words?|terms?|phrases?|jargon|vocabulary|slang|coinages)\b|\bneologisms?\b|\bterminology\b|\bwords\s+of\s+the\s+year\b)",
    yes=(
        Example("作为新词收集癖，我选出 2025 年最爱的几个：\n\n- Vibe coding（显然）\n- 上下文腐化（context rot）——对话越长，输出质量越差\n- Slop 域名抢注（slopsquatting）\n",
                ("vibe coding | - | - | - | 2025", "context rot | 上下文腐化 | 对话越长，输出质量越差 | - | 2025",
                 "slopsquatting | Slop 域名抢注 | - | - | 2025")),
        Example("My favorite new terms of 2025:\n\n- Vibe coding, obviously.\n- Context rot – the longer the chat, the worse the output.\n",
                ("vibe coding | - | - | - | 2025",
                 "context rot | - | the longer the chat, the worse the output | - | 2025")),
    ),
    no=("我喜欢的工具：\n\n- Claude Code（显然）\n- 上下文（context）\n",
        "In other words:\n\n- Vibe coding, obviously.\n", "我不喜欢的新词没有几个：\n\n- Claude Code\n"),
)  # fmt: skip

# Entries of glossaries. The heading that opens one:
GLOSSARY = Coinage(
    "term.glossed",
    "热词|新词|词|说法|叫法|字眼|名词|术语|词典|辞典|黑话|流行语|年度词|造词|生词|行话|glossary|vocabulary|lexicon|jargon|dictionary|buzzword|coinage|neologism|words|terms|slang|phrasebook|dictionaries|call|expressions|language",
    r"(?:[几这那]个|[的些])词(?=\s*(?:[：:，,—]|\Z))|热词|新词|词汇表|术语表|术语|(?<![^\n#\s])(?:今年的|年度的?)?词[语汇](?=\W*\Z|之年|篇|与|和|[（(：:])|(?:新|热)?(?:名词|说法)(?:解释)?\s*\Z|(?:(?:几|这些|那些|年度|新造)(?:个|的)?|关键(?![词字][儿语汇]?\s*[：:]))(?:新|热)?(?:词|字)[儿语汇眼]?|(?:学会|新|流行)的(?:新)?(?:叫法|说法)|小?[词辞]典|黑话|流行语|年度词|造词|生词|行话"
    r"|(?i:(?<![^\n#])(?:(?:the|some|few|a|new|my|our)\s+){0,3}words(?:\W*\Z|\s+(?:got|we|were|that|people|nobody|everybody|everyone|I|you|and\s+(?:terms|phrases|names))\b(?!\s+(?:fail|can)))|\b(?:glossary|vocabulary|lexicon|jargon|dictionary|buzzwords?|coinages|neologisms?|slang|phrasebook)\b|\b(?:new|favou?rite|latest|coined)\s+(?:[a-z0-9]+\s+){0,3}?(?:words?|terms?|phrases?)\b|\bwords\s+of\s+the\s+year\b|\bnew\s+language\b|(?<!\w[ \t])(?<!\w)(?:new\s+)?terms\s*\Z|\b(?:words?|terms?|phrases?)\s+since\b|\blearn(?:ed|t)\s+to\s+say\b|\b(?:language|words|terms)\s+of\s+(?:the\s+year|this\s+year|20\d\d)\b|\bcall(?:ed|ing)?\s+(?:things|stuff)\b|\bnew\s+expressions\b|\btalk(?:ing)?\s+the\s+talk\b|\b(?:words|terms|phrases)\s+(?:for|to|from|worth)\b|\b(?:words?|terms?|phrases?)\s+(?:(?:that|which)\s|we\b|I\b|you\b|the\s+(?:year|industry)\b))",
    happens=True,
    yes=(
        Example("## A small glossary\n\n- **Ghost patch**: a pull request that nobody has read. Coined by a poster called @tinfold in May.\n- **Lint debt**: Nora Vance's March coinage for warnings that nobody reads.\n- **Prompt moss**: ours, sorry.\n",
                ("ghost patch | - | a pull request that nobody has read | @tinfold | 2025-05",
                 "lint debt | - | warnings that nobody reads | Nora Vance | 2025-03",
                 "prompt moss | - | - | A. Author | -")),
        Example("## 年度热词\n\n- **幽灵补丁（ghost patch）**：诺拉·万斯 5 月随手造的词，意思是“没有人读过的合并请求”。\n- **提示苔**：来自读者群，群友“老周”首创，特指没人敢删的提示词。\n",
                ("ghost patch | 幽灵补丁 | 没有人读过的合并请求 | 诺拉·万斯 | 2025-05",
                 "提示苔 | 提示苔 | 没人敢删的提示词 | 老周 | -")),
        Example("## 小词汇表\n\n**ghost patch**（幽灵补丁）。由 Nora Vance 在五月的一条推文中造出，原意是指没有人读过的合并请求。到了年底人人都在用。\n",
                ("ghost patch | 幽灵补丁 | 没有人读过的合并请求 | Nora Vance | 2025-05",)),
    ),
    no=("## Tools we used\n\n- **Ghost patch**: a pull request. Coined by a poster called @tinfold in May.\n",
        "## 年度热词\n\n- **Claude Code**：5 月发布。\n"),
)  # fmt: skip

# What a line that leads in a list calls a glossary.
LED_IN = lazily(
    r"(?i:\b(?:glossary|lexicon|phrasebook|neologisms|coinages)\b|\bnew\s+expressions\b)|词汇表|术语表|小[词辞]典|新(?:说法|叫法)"
)

_WHO = rf"(?:[{UPPER}@][{WORD}.\-]+(?:\s+[{UPPER}][{WORD}\-]+){{0,2}})"

# What somebody wrote or said, between the name and what it did (`A Fjord memo in May gave us`).
_PIECE = r"(?:(?i:article|post|essay|paper|memo|study|report|talk|piece|thread|column|newsletter)\s+(?:(?i:in|of|from|on|last|this)\s+[\w ]{3,16}?\s+)?)?"
_MONTH = r"(?:(?i:in|on|early|late|mid)[\s-])*(?:January|February|March|April|May|June|July|August|September|October|November|December|20\d\d)"

_WHO_ZH = rf"(?:[{UPPER}@][{WORD}.\-]+(?:\s+[{UPPER}][{WORD}\-]+){{0,2}}(?:\s*和[\u4e00-\u9fff]{{2,10}}?)?|[\u4e00-\u9fff]{{1,5}}(?:·[\u4e00-\u9fff]{{1,6}}?)+|[\u4e00-\u9fff]{{2,4}}?)"

# Somebody by a whole name.
_WHO_CITED = rf"(?:[{UPPER}][{WORD}.\-]+(?:\s+[{UPPER}][{WORD}\-]+){{1,2}}|@[A-Za-z0-9_.\-]+|[\u4e00-\u9fff]{{1,5}}(?:·[\u4e00-\u9fff]{{1,6}})+)"

_QUOTED_WHO = r"[“「](?P<who4>[^“”「」]{2,16})[”」]"

# How an entry tells who coined its word.
COINED = lazily(
    r"\b(?i:coined|invented|introduced|proposed|minted|first\s+used|thought\s+up|named)\s+(?:[^,.;]{0,24}?\s)?by\s+(?:(?:an?|the)\s+[A-Za-z][^,.;]{0,30}?\s(?:called|named|known\s+as)\s+)?(?:(?:[a-z][\w\-]*\s+){0,4})?"
    rf"(?P<who>{_WHO})"
    rf"|(?P<who2>{_WHO})['’]s\s+(?:[\w\d]+\s+){{0,3}}?(?i:coinage|term|word|phrase|name|label|invention)\b(?!\s+of\s+the\s+year)"
    rf"|(?P<who3>{_WHO})\s+{_PIECE}(?:has\s+|had\s+|first\s+)?(?i:coined|gave\s+us|came\s+up\s+with|invented|named)\b"
    r"|(?:\A|(?<=[:：.。—–]\s)|(?<=[:：。—]))(?P<who5>(?i:ours|mine|our\s+own|my\s+own|my\s+coinage))\b|(?P<who6>\bI|\b[Ww]e)\s+(?:coined|made\s+up|came\s+up\s+with)\b"
    rf"|(?:是|由)\s*(?P<who8>@?[A-Za-z][{WORD}.\-]{{1,24}}(?:\s+[A-Z][{WORD}\-]{{1,20}})?)(?![A-Za-z])[^，。；]{{0,16}}?(?:造|提|喊|起|叫)(?:出|的|起来|出来|开)"
    rf"|(?:{_QUOTED_WHO}|(?:(?<![·\u4e00-\u9fff])|(?<=[词法]是)(?=[\u4e00-\u9fff]{{1,5}}·))由?\s*(?P<who7>{_WHO_ZH}|我们?|咱们?|本刊|笔者))\s*(?:(?:\d{{1,2}}\s*|[一二三四五六七八九十]{{1,2}})月[初底中旬]*\s*)?(?:(?:在|于)[^，。；：“”]{{0,24}}?[月年上中里季初底末]\s*)?(?:随手|首次|率先|最早|最先|首先|自己)?(?:造出?(?![成就价型])|编(?=出?[的了])出?|首创|提出|提的|喊出|喊起|创造|发明|杜撰)"
    # A source behind the meaning: in brackets, or `出自` and `owe it to`.
    rf"|[（(](?P<who9>{_WHO_CITED})(?:[，,]\s*(?:{_MONTH}|\d|[一二三四五六七八九十]{{1,2}}月|今年)[^（）()]{{0,16}})?[）)](?=\W*\Z)"
    rf"|(?:出自|来自|源自|源于)\s*(?P<who10>{_WHO_CITED}(?!\s*的?(?:公司|团队|论坛|社区)))"
    rf"|\b(?:owe\s+(?:this|it|that)(?:\s+one)?\s+to|have|credit(?:\s+goes\s+to)?)\s+(?P<who11>{_WHO_CITED})(?=\s+to\s+thank|[,.;]|\s+(?:for|who)\b)"
)

# That a word spread, or that somebody prefers it.
SPREAD = lazily(
    r"(?i:\bpopulari[sz]ed\b|\b(?:pushed|promoted|championed)\b|\bfirst\s+(?:seen|spotted|heard)\b|\bput\s+(?:it\s+)?on\s+the\s+map\b|\bcaught\s+on\b|\btook\s+off\b|\bwent\s+viral\b|\bprefer(?:s|red)\s+(?:it|this|the\s+(?:name|term|word|phrase))\b)"
    r"|走红|流行(?:起来|开来)|推广|带火|火遍|更?(?:喜欢|偏爱|爱用)(?:用)?这个(?:词|叫法|说法|名字|名称|提法)"
)

# What it means: behind these words; 指 alone is part of the meaning.
MEANT = lazily(
    r"(?:(?:(?:原意|本意|意思|意)?(?:是指|就是指|指的是|指的就是|专指|特指|泛指)|意思(?:就|大概)?是|意为|用来(?:形容|指代?|称呼|描述)|形容|描述的是|说的是)\s*[“「]?(?P<meant>[^。；;”」]{4,120})"
    r"|(?<![\u4e00-\u9fff])(?P<kept>指[^。；;]{4,120})"
    r"|(?i:\b(?:which\s+means|it\s+means|meaning(?:\s+it\s+for)?|(?:he|she|they|I|we)\s+meant|(?:I|we)\s+use\s+it\s+for|refers\s+to|describes|describing|(?:coinage|term|word|name|label|phrase|shorthand)(?:\s*\([^()]{1,24}\))?\s+for))\s+(?P<meant_en>[^.;]{4,160}))"
)
