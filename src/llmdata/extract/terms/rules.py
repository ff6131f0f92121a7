"""How a text tells a word that the year gave, one rule a way; their order means nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from llmdata.extract.patterns import Example

# A term in a text: quoted, or Latin words, or both in a bracket behind Chinese ones.
QUOTED = r"[“\"「『‘](?P<quoted>[^“”\"「」『』‘’，。；：,;:\n]{1,40})[”\"」』’]"
_LATIN = r"(?P<latin>[A-Za-z][A-Za-z0-9\-]*(?:[ ][A-Za-z][A-Za-z0-9\-]*){0,3})"
_CHINESE = r"(?P<chinese>[\u4e00-\u9fff][\u4e00-\u9fffA-Za-z0-9 ]{1,15}?)"
_TERM = (
    rf"(?:{QUOTED}|{_LATIN}|{_CHINESE})"
    r"(?:\s*[（(]\s*[“\"]?(?P<english>[A-Za-z][A-Za-z0-9\- ]{1,40})[”\"]?\s*[）)])?"
)
_WORDS_EN = r"(?P<latin>[A-Za-z][A-Za-z0-9\-]*(?:[ ](?!(?:in|to|for|as|with|which|that|on|last|this|back|and|or|is|was|by|of|at|from|when|where|because|after|before|since|it|has|have|had)\b)[A-Za-z][A-Za-z0-9\-]*){0,3})"
_TERM_EN = rf"(?:{QUOTED}|{_WORDS_EN})"
_PERSON = r"(?P<who>我们?|[A-ZÀ-Þ][A-Za-zÀ-ÿ.\-]+(?:\s+(?:[A-Z]\.\s+)?[A-ZÀ-Þ][A-Za-zÀ-ÿ\-]+){1,2}|[\u4e00-\u9fff]{2,4}(?=首次|最早|率先|提出|创造|发明))"
# A capital that opens a sentence or a month is no first name.
_NO_NAME = r"(?!(?:In|On|By|At|From|And|But|So|The|Then|Also|When|While|Early|Late|Last|Back|January|February|March|April|May|June|July|August|September|October|November|December)\s)"
_PERSON_EN = rf"(?P<who>\bI\b|\bWe\b|\bwe\b|{_NO_NAME}[A-ZÀ-Þ][A-Za-zÀ-ÿ.\-]+(?:\s+(?:[A-Z]\.\s+)?[A-ZÀ-Þ][A-Za-zÀ-ÿ\-]+){{1,2}})"
# A person, or somebody who goes by one name (`a poster called tinfold`, `@tinfold`).
_ANYBODY = (
    r"(?:"
    + _PERSON_EN
    + r"|(?:called|named|known\s+as|nicknamed)\s+(?P<who2>@?[A-Za-z][\w\-]+)|(?P<who3>@\w{2,}))"
)
_WOTY = r"[Ww]ords?[ -]of[ -]the[ -][Yy]ear"
_YEARS_WORD = r"年度(?:词汇|词语|词|热词|关键词|流行语|汉字)"
_CHOSE = r"(?:chose|chosen|choos(?:e|es|ing)|pick(?:s|ed|ing)|crown(?:s|ed|ing)|nam(?:es|ed|ing)|declar(?:es|ed|ing)|made|mak(?:es|ing)|select(?:s|ed|ing)|vot(?:es|ed|ing)|went\s+(?:for|with)|settled\s+on|anointed)"
# Those who choose words: publishers of dictionaries and their kin.
_LEXICON = r"(?:Merriam[- ]Webster|Collins|Oxford|Cambridge|Macquarie|(?i:\bdictionary(?:\.com)?\b|\bDialect\s+Society\b|\blexicographers?\b))"
_NAME = r"(?P<who>[A-ZÀ-Þ][A-Za-zÀ-ÿ.\-]+(?:\s+(?:[A-Z]\.\s+)?[A-ZÀ-Þ][A-Za-zÀ-ÿ\-]+){1,2})"
_KIND = r"(?:术语|词汇?|单词|概念|说法|叫法|名词|名称)"
_KIND_EN = r"(?:terms?|words?|phrases?|names?|concepts?|expressions?)"
# A term before what is said of it, and how the things that terms stand for are told.
_FEW = r"(?P<latin>[A-Za-z][A-Za-z0-9\-]*(?:[ ][A-Za-z][A-Za-z0-9\-]*){0,2}?)"
_ART = r"the\s+(?:art|practice|habit|idea|act|craft|discipline|fear|tendency|skill|belief|phenomenon)\s+(?:of|that)\b"
_STOP = r"(?=\s*(?:[：:，,。；;（(“]|——|—|–|一词|这一|这个|的概念|\Z))"


def _again(pattern: str, number: int = 2) -> str:
    """A pattern for use beside itself: its groups end in a number."""
    return re.sub(r"\(\?P<(\w+)>", rf"(?P<\g<1>{number}>", pattern)


@dataclass(frozen=True)
class Coinage:
    """A way of telling a term.

    In the pattern, `who` coined it, `verb` says so, `definition` is what it means; the term is one
    of the groups of `_TERM` and its kin. `cues` are words of which one must stand in the sentence,
    parts of what the pattern matches. With `defined`, what stands behind a colon, a dash or in
    brackets is its definition, with `only_defined` there must be one. A term that must be `set_off`
    stands in quotation marks, is emphasized, or has its English form in brackets. Where the words
    do not tell since when there is such a word, the sentence's date is not its (`dated`).
    """

    name: str
    cues: str
    pattern: str
    defined: bool = False
    only_defined: bool = False
    set_off: bool = False
    dated: bool = True
    yes: tuple[Example, ...] = ()
    no: tuple[str, ...] = ()

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The pattern, compiled when a first sentence has one of the cues: most texts ask for few."""
        return re.compile(self.pattern)


RULES: tuple[Coinage, ...] = (
    Coinage(
        "term.coined",
        "提出|创造|发明|首创|造|杜撰",
        rf"{_PERSON}\s*(?:(?:在|于)[^，。；]{{0,16}})?(?:首次|最早|率先|又|还)?\s*(?P<verb>提出|创造|发明|首创|造(?![成就价型访福假谣诣])|杜撰)(?:了|出)?\s*(?:(?:一个|个)?新?的?{_KIND}\s*[：:]?\s*)?{_TERM}{_STOP}",
        defined=True,
        yes=(
            Example("2 月，Andrej Karpathy 提出 Vibe Coding：完全靠“感觉”编程，不看 diff。",
                    ("vibe coding | - | 完全靠“感觉”编程，不看 diff | Andrej Karpathy | 2025-02",)),
            Example("2025 年 6 月，我提出新术语：致命三要素（lethal trifecta）——指攻击者窃取数据。",
                    ("lethal trifecta | 致命三要素 | 指攻击者窃取数据 | A. Author | 2025-06",)),
        ),
        no=("2024 年 11 月，Anthropic 提出 Model Context Protocol（MCP）。",
            "11 月，Anthropic 甚至提出用编码 Agent 自动生成 MCP 调用。",
            "没人能像 Andrej Karpathy 那样写作。"),
    ),
    Coinage(
        "term.coined-en",
        "coined|dubbed|introduced|invented|proposed|came up with",
        rf"{_PERSON_EN}\s+(?:first\s+|also\s+|just\s+)?(?:(?P<verb>coined|dubbed)\s+(?:(?:a|the)\s+)?(?:new\s+)?(?:{_KIND_EN}\s+)?|(?P<verb2>introduced|invented|proposed|came\s+up\s+with)\s+(?:(?:a|the)\s+)?(?:new\s+)?{_KIND_EN}[,:]?\s+(?:for\s+[^,.;:]{{0,40}}[:,]\s+)?)(?:the\s+)?{_TERM_EN}",
        defined=True,
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
        rf"(?:(?i:the)\s+)?(?:{_KIND_EN}\s+)?{_TERM_EN}(?:,?\s+(?:was|were)\s+(?:first\s+)?|,\s+(?:an?\s+{_KIND_EN}\s+(?:first\s+)?)?)(?P<verb>coined)\s+(?:[^,.;]{{0,30}}?\s)?by\s+{_PERSON_EN}|{_again(_TERM)}\s*(?:一词|这个词|这一{_KIND}|这个{_KIND}|的概念)\s*(?:最早|首先|最初|就)?是?由\s*(?P<who2>[A-ZÀ-Þ][A-Za-zÀ-ÿ.\-]+(?:\s+[A-ZÀ-Þ][A-Za-zÀ-ÿ\-]+){{1,2}}|[\u4e00-\u9fff]{{2,4}}?)\s*(?:[在于][^，。；]{{0,12}})?(?:首次|最早|率先)?(?P<verb2>提出|创造|发明|首创)",
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
        "term.spread",
        "推广|普及|流行|走红|传播|火|populari|spread|promot|caught on|took off|took over|went viral|became popular",
        rf"(?P<verb>推广|普及|流行|走红|传播)了?\s*{_TERM}\s*(?:一词|这个词|这一{_KIND})|(?i:(?P<verb2>\bpopulari[sz](?:ed|e|ing)|\bspread(?:ing)?|\bpromot(?:ed|e|ing))\s+the\s+{_KIND_EN})\s+(?:the\s+)?{_again(_TERM_EN)}|{_again(_TERM, 3)}\s*(?:一词|这个词|这一{_KIND})[^，。；：]{{0,12}}?(?P<verb3>流行|走红|爆火|火了|普及|传播)|(?i:\bthe\s+{_KIND_EN})\s+{_again(_TERM_EN, 4)}\s+(?:also\s+|quickly\s+|suddenly\s+)?(?P<verb4>caught\s+on|took\s+off|took\s+over|spread|went\s+viral|became\s+popular)",
        defined=True,
        yes=(
            Example("2024 年，我参与推广了 slop 一词（指 AI 量产的低质数字内容）。",
                    ("slop | - | 指 AI 量产的低质数字内容 | - | 2024",)),
            Example("In 2024 I helped popularize the term “slop” (unwanted generated content).",
                    ("slop | - | unwanted generated content | - | 2024",)),
            Example("6 月，“上下文工程”一词迅速走红。", ("上下文工程 | 上下文工程 | - | - | 2025-06",)),
            Example("In June the phrase “context engineering” caught on.", ("context engineering | - | - | - | 2025-06",)),
        ),
        no=("我没有推广 slop 一词。", "我推广了自己的工具。", "这个词在 6 月流行起来。"),
    ),
    Coinage(
        "term.named",
        "称为|称作|叫做|叫作|命名为|称之为|call|named|dubbed",
        rf"(?P<who>我们?)\s*(?:把|将)(?P<definition>[^，。；：]{{2,30}}?)(?P<verb>称为|称作|叫做|叫作|命名为|称之为)\s*{_TERM}{_STOP}|(?P<who2>\bI)(?:['’]ve\s+(?:been\s+)?|\s+have\s+(?:been\s+)?|\s+)(?P<verb2>call(?:ed|ing)?|named|dubbed)\s+(?:this|these|it|them|that|those)(?:\s+kinds?\s+of\s+[a-z ]{{2,24}}?)?\s+(?:the\s+(?!one\b)|(?=[“\"])an?\s+|(?!an?\s|my\s|our\s|too\s|not\s)){_again(_TERM_EN)}",
        yes=(
            Example("我把这类测试套件称为 conformance suites，已成功用于多处。",
                    ("conformance suites | - | - | A. Author | -",)),
            Example("我将离线跑模型的电脑称为“地窖机”。", ("地窖机 | 地窖机 | 离线跑模型的电脑 | A. Author | -",)),
            Example("I called this context rot in June.", ("context rot | - | - | A. Author | 2025-06",)),
        ),
        no=("社区只好把新版叫 3.6。", "我把 Claude Code 称为神器，但没人信。", "I called them yesterday.", "I call it a mistake that our users stopped making."),
    ),
    Coinage(
        "term.defined",
        "定义|define",
        rf"(?P<verb>定义)[^，。；：:]{{0,8}}[：:]\s*{_TERM}\s*(?:就是|就?指的?是?|是指|是|即)\s*(?P<definition>[^，。；;]{{4,80}})|(?P<who>\bI)\s+(?:now\s+)?(?P<verb2>defined?)\s+(?:an?\s+|the\s+)?{_again(_TERM_EN)}\s+as\s+(?P<definition2>[^.;]{{4,160}})",
        yes=(
            Example("到了 9 月，我干脆自己下定义：Agent 就是能通过循环调用工具来达成目标的 LLM 系统，这个定义很好用。",
                    ("agent | - | 能通过循环调用工具来达成目标的 LLM 系统 | - | 2025-09",)),
            Example("In September I defined an agent as an LLM that runs tools in a loop.",
                    ("agent | - | an LLM that runs tools in a loop | - | 2025-09",)),
        ),
        no=("每个人对 Agent 的定义还不一样。", "如果你把 Agent 定义为万能助手，那它没有来。"),
    ),
    Coinage(
        "term.given",
        "gave us|given us|gave the|given the|brought us|contributed|came up with|come up with|thought up|named|coined|christened|dubbed|minted|handed us|带来|贡献|送来|取名|命名|想出",
        rf"{_ANYBODY}(?:(?!\b(?:called|nicknamed|known)\s)[^.;:“\"]){{0,60}}?\s(?P<verb>(?:gave|given|brought|handed)\s+(?:us|the\s+world|the\s+year|the\s+language|everyone)|contributed|came\s+up\s+with|come\s+up\s+with|thought\s+up|named|coined|christened|dubbed|minted)\s+(?:(?:it|this|that|them|these)\s+)?(?:the\s+|an?\s+)?(?:{_KIND_EN}\s+)?{_TERM_EN}|{_again(_PERSON, 4)}[^，。；：“]{{0,12}}?(?P<verb2>带来|贡献|送来|取名|命名|想出)了?(?:为|叫)?(?:一个|个)?(?:新?{_KIND})?\s*[：:]?\s*{_again(_TERM)}{_STOP}",
        defined=True, set_off=True,
        yes=(
            Example("In June, Simon Willison gave us the *lethal trifecta*: private data and a way out.",
                    ("lethal trifecta | - | private data and a way out | Simon Willison | 2025-06",)),
            Example("6 月，Simon Willison 给我们带来了“致命三要素”：私有数据、不可信内容和外传渠道。",
                    ("致命三要素 | 致命三要素 | 私有数据、不可信内容和外传渠道 | Simon Willison | 2025-06",)),
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
        "term.dates-from",
        "the art|the practice|the habit|the idea|the act|the craft|the discipline|the fear|the tendency|the skill|the belief|the phenomenon",
        rf"\b(?:[Aa]lso|[Nn]ew|[Aa]nother(?:\s+\w+)?)\s+(?:from|in|of)\s[^,.;:]{{3,30}}?\s(?P<verb>is|was|comes|came)\s+{_TERM_EN},\s+(?P<definition>{_ART}[^.;]{{4,160}})",
        set_off=True,
        yes=(
            Example("Also from June is *context engineering*, the art of filling the window.",
                    ("context engineering | - | the art of filling the window | - | 2025-06",)),
        ),
        no=("New in June was *Comet*, the browser of Perplexity.",),
    ),
    Coinage(
        "term.explained",
        "the art|the practice|the habit|the idea|the act|the craft|the discipline|the fear|the tendency|the skill|the belief|the phenomenon",
        rf"(?<![\w\-])(?:{QUOTED}|{_FEW})(?:,\s+|\s+(?:is|was)\s+|\s*[–—:]\s*)(?P<definition>(?P<verb>{_ART})[^.;]{{4,160}})",
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
        rf"(?<![\w\-])(?:{QUOTED}|{_FEW})\s+(?P<verb>means|refers\s+to)\s+(?:that\s+)?(?P<definition>[^.;]{{4,160}})|{_again(_TERM)}\s*(?P<verb2>指的是|是指|意为|意思是|意味着)\s*(?P<definition2>[^。；;]{{4,80}})",
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
        rf"(?P<verb>所谓)的?\s*{_TERM}\s*[，,]?\s*(?:也?就是|指的就?是|是指|说的是|意思是|指|即|是)\s*(?:指|说)?\s*(?P<definition>[^。；;，]{{4,80}})",
        dated=False,
        yes=(
            Example("所谓“氛围编程”，就是完全凭感觉写代码。",
                    ("氛围编程 | 氛围编程 | 完全凭感觉写代码 | - | -",)),
            Example("所谓 context rot，指的是对话越长输出越差。", ("context rot | - | 对话越长输出越差 | - | -",)),
        ),
        no=("这无所谓，反正是免费的。", "所谓的 GPT-5，就是一个路由器。"),
    ),
    Coinage(
        "term.called",
        "call|dub|term|label|names|named|称|叫",
        rf"{_PERSON_EN}\s+(?:now\s+|has\s+|famously\s+)?(?P<verb>calls|called|dubs|dubbed|names|named|labell?ed|termed)\s+(?:this|these|it|that|them|the\s+\w+)\s+(?:\w+\s+)?{_TERM_EN}|{_again(_NAME)}\s*(?:把|将|管)?[^，。；：“]{{1,20}}?(?P<verb2>称之为|称为|称作|叫做|叫作|叫)\s*{_again(_TERM)}{_STOP}",
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
        rf"\bwhat\s+{_PERSON_EN}\s+(?:has\s+|likes\s+to\s+)?(?P<verb>calls?|called|dubs|dubbed|termed)\s+(?:the\s+|an?\s+)?{_TERM_EN}|(?<![\w\-])(?:{_again(QUOTED)}|{_again(_FEW)}),?\s+as\s+{_again(_PERSON_EN)}\s+(?P<verb2>calls?|called|dubbed)\s+it|{_again(_NAME, 3)}\s*(?P<verb3>所说的|所谓的|所称的|口中的)\s*{_again(_TERM, 3)}{_STOP}",
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
        rf"\b(?P<who>[Mm]y|[Oo]ur)\s+(?:own\s+)?(?P<verb>contribution|coinage|new\s+(?:word|term)|(?:term|word|name|label)\s+for\s+(?:this|that|it|these))\b[^,.;:“\"]{{0,30}}?\s(?:is|was)\s+(?:the\s+|an?\s+)?{_TERM_EN}|(?P<who2>我们?)(?:自己)?的(?P<verb2>贡献|造词|新词|叫法)(?:是|叫)\s*{_again(_TERM)}{_STOP}",
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
        rf"\b(?:practice|technique|attack|phenomenon|effect|habit|trick|pattern|style|craft|failure\s+mode)s?\s+(?:now\s+|widely\s+|often\s+|that\s+is\s+)?(?P<verb>known\s+as|called|dubbed)\s+(?:the\s+)?{_TERM_EN}|(?:做法|现象|攻击|手法|技术|习惯|风气|玩法|方式)(?:如今|现在|也|就)?被?(?:人们?)?(?P<verb2>称为|称作|叫做|叫作|叫)\s*{_again(_TERM)}{_STOP}",
        defined=True, set_off=True, dated=False,
        yes=(
            Example("Beware of the attack known as *slopsquatting*.", ("slopsquatting | - | - | - | -",)),
            Example("这种攻击被称为“Slop 抢注”。", ("slop 抢注 | Slop 抢注 | - | - | -",)),
        ),
        no=("The company tested a model known as “Sonic”.", "这个模型被称为“怪物”。"),
    ),
    Coinage(
        "term.of-the-year",
        "of the year|年度",
        rf"(?<![\w\-])(?:{QUOTED}|{_FEW}),\s+(?P<definition>(?:the|an?)\s[^.;]{{4,120}}?),\s+(?:was|is|has\s+been)\s+(?P<verb>named|chosen|crowned|picked|declared|selected|voted)\b[^.;,]{{0,40}}?\bwords?\s+of\s+the\s+year|{_again(_TERM)}\s*[（(](?P<definition2>(?:指|即|意为|意指)[^（）()]{{4,60}})[）)]\s*(?:一词)?\s*被?[^，。；]{{0,32}}?(?P<verb2>评为|选为|评选为|当选|入选|获评)[^，。；]{{0,12}}?年度(?:词|热词|关键词|流行语)",
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
        "term.minted",
        "一词|这个词|这一|这个|说法|概念|叫法|提法|新词|introduc|coin|propos|invent|mint|popularis|populariz",
        rf"(?:(?P<who>[A-ZÀ-Þ][A-Za-zÀ-ÿ.\-]+(?:\s+[A-ZÀ-Þ][A-Za-zÀ-ÿ\-]+){{1,2}}|[\u4e00-\u9fff]{{1,5}}·[\u4e00-\u9fff]{{1,6}})[^，。；“]{{0,24}}?)?(?P<verb>造|创造|提出|发明|首创|杜撰|带火|催生|抛出)(?:了|出)*(?:一?个)?(?:新?{_KIND}\s*[：:]?\s*)?{QUOTED}(?:\s*[（(]\s*[“\"]?(?P<english>[A-Za-z][A-Za-z0-9\- ]{{1,40}})[”\"]?\s*[）)])?\s*(?:一词|这个词|这一{_KIND}|这个{_KIND}|的?{_KIND}|的提法)"
        rf"|\b(?P<verb2>introduc(?:es|ed|ing)|coin(?:s|ed|ing)|propos(?:es|ed|ing)|invent(?:s|ed|ing)|mint(?:s|ed|ing)|populari[sz](?:es|ed|ing))\s+(?:the|an?)\s+(?:new\s+|now\s+\w+\s+)?{_KIND_EN}\s+(?:of\s+)?(?:the\s+|an?\s+)?{_again(_TERM_EN)}",
        defined=True, set_off=True,
        yes=(
            Example("8 月，网友造出了“提示苔”一词，指没人敢删的提示词。", ("提示苔 | 提示苔 | 指没人敢删的提示词 | - | 2025-08",)),
            Example("Nora Vance 在三月提出了“提示苔”的说法。", ("提示苔 | 提示苔 | - | Nora Vance | 2025-03",)),
            Example("In May she published an essay that introduced the term *ghost patch*, for pull requests that nobody reads.",
                    ("ghost patch | - | pull requests that nobody reads | - | 2025-05",)),
        ),
        no=("8 月，网友没有造出“提示苔”一词。", "In May she published an essay that introduced *Codex CLI*.", "OpenAI 提出了“代码智能体”的定价。"),
    ),
    Coinage(
        "term.appeared",
        "一词|这个词|这一|这个|说法|first|term|phrase|word",
        rf"{QUOTED}(?:\s*[（(]\s*[“\"]?(?P<english>[A-Za-z][A-Za-z0-9\- ]{{1,40}})[”\"]?\s*[）)])?\s*(?:一词|这个词|这一{_KIND}|这个{_KIND}|的说法)[^，。；：]{{0,6}}?(?:最早|首次|第一次|最初)?(?:在[^，。；：]{{0,16}})?(?P<verb>出现|诞生|问世|见于|冒出|来自|源自|出自)"
        rf"|\b(?i:the)\s+{_KIND_EN}\s+{_again(_TERM_EN)}\s+(?:was\s+)?(?:first\s+)?(?P<verb2>appeared|emerged|surfaced|entered|arrived|was\s+born|used|dates\s+(?:from|to|back))",
        set_off=True,
        yes=(
            Example("“提示苔”这个词最早出现在 3 月的一篇博客里。", ("提示苔 | 提示苔 | - | - | 2025-03",)),
            Example("The phrase *prompt moss* first appeared in March.", ("prompt moss | - | - | - | 2025-03",)),
        ),
        no=("“提示苔”这个词 3 月还没有出现。", "The phrase *prompt moss* never appeared in March."),
    ),
    Coinage(
        "term.year-gave",
        "gave us|brought us|handed us|带来|贡献|送给",
        rf"\b(?:year|20\d\d|spring|summer|autumn|winter|month|internet|web|industry|community|field|January|February|March|April|May|June|July|August|September|October|November|December)\s+(?:also\s+|even\s+|then\s+)?(?P<verb>(?:gave|brought|handed)\s+us)\s+(?:the\s+|an?\s+)?(?:new\s+)?(?:{_KIND_EN}\s+)?{_TERM_EN}|(?:今年|这一年|20\d\d\s*年|互联网|社区|圈子)(?:还|也|又)?(?:给我们|为我们)?(?P<verb2>带来|贡献|送给我们)了?(?:一个|个)?新?{_KIND}\s*[：:]?\s*{_again(QUOTED)}",
        defined=True, set_off=True,
        yes=(
            Example("The year also gave us *ghost patch*: a pull request that nobody has read.",
                    ("ghost patch | - | a pull request that nobody has read | - | -",)),
            Example("2025 年还贡献了一个新词：“提示苔”。", ("提示苔 | 提示苔 | - | - | 2025",)),
        ),
        no=("The year also gave us *Claude Code*.", "The year also gave us *one* surprise.", "今年带来了“惊喜”。"),
    ),
    Coinage(
        "term.dubbed",
        "戏称|取名|起名|起了|命名|调侃|dubb|nicknam|christen|calling",
        rf"(?:网友们?|社区|开发者们?|圈内人?|业内人?|人们|大家|有人|媒体|程序员们?|工程师们?)(?:[^，。；“]{{0,4}})?(?:(?:把|将|给|为)(?P<definition>[^，。；：“]{{2,24}}?))?(?P<verb>戏称|取名|起名|起了个?(?:名字|外号)|命名|调侃)(?:它|其|之)?(?:为|叫|作|：|:)?\s*{QUOTED}{_STOP}"
        rf"|\b(?:[Pp]eople|[Dd]evelopers|[Cc]ritics|[Ee]ngineers|[Rr]esearchers|[Mm]aintainers|[Ee]verybody|[Ee]veryone|[Tt]he\s+(?:press|community|internet|industry))\s+(?:soon\s+|quickly\s+|has\s+|have\s+)?(?P<verb2>dubbed|nicknamed|christened|(?:started|began|took\s+to)\s+calling)\s+(?:it|this|them|that|these|the\s+(?:practice|habit|phenomenon|effect|result|results))\s+(?:the\s+)?{_again(_TERM_EN)}",
        defined=True, set_off=True,
        yes=(
            Example("4 月，社区把半夜合并的请求戏称为“幽灵补丁”。", ("幽灵补丁 | 幽灵补丁 | 半夜合并的请求 | - | 2025-04",)),
            Example("In April developers started calling them “ghost patches”.", ("ghost patches | - | - | - | 2025-04",)),
        ),
        no=("网友把 GPT-5 戏称为“期货”。", "Critics called it “a mistake”.", "Developers dubbed it “a disaster”."),
    ),
    Coinage(
        "term.what-called",
        "what|称之为|叫作|叫做|称作",
        rf"(?<![\w\-])(?:{QUOTED}|{_FEW}),?\s+(?:is|was|being)\s+(?P<verb>what)\s+{_PERSON_EN}(?:['’]ve|\s+have|\s+has)?\s+(?:started\s+|come\s+to\s+|like\s+to\s+|likes\s+to\s+)?call(?:s|ed|ing)?\s+(?P<definition>[^.;]{{6,160}})",
        set_off=True, dated=False,
        yes=(
            Example("**Lint debt** is what I call the warnings that nobody reads.", ("lint debt | - | the warnings that nobody reads | A. Author | -",)),
        ),
        no=("*That* is what I call it.", "**GPT-5** is what I call a router."),
    ),
    Coinage(
        "term.chosen",
        "of the year|of-the-year|年度|merriam|collins|oxford|cambridge|macquarie|dictionary|dialect society|lexicographer",
        rf"(?P<verb>\b{_CHOSE})\s+(?:{QUOTED}|{_FEW})\s+(?:itself\s+)?(?:as\s+|to\s+be\s+)?(?:(?:its|their|the|a)\s+)?(?:\d{{4}}\s+)?{_WOTY}"
        rf"|(?P<verb2>{_WOTY})[^.;“\"]{{0,40}}?\s(?:is|was|went\s+to|became)\s+{_again(_TERM_EN)}"
        rf"|{_LEXICON}[^.;]{{0,48}}?\b(?P<verb3>{_CHOSE})\s+(?:the\s+(?:word|term)\s+)?{_again(_TERM_EN, 3)}"
        rf"|(?:把|将)\s*{_again(_TERM, 5)}\s*(?:一词|这个词)?\s*(?P<verb4>评|选|定|列|评选)(?:选)?为了?[^，。；]{{0,12}}?{_YEARS_WORD}"
        rf"|(?P<verb5>{_YEARS_WORD})(?:是|为|：|:|给了|颁给了?|花落|归了?|授予了?)\s*{_again(QUOTED, 6)}",
        set_off=True, dated=False,
        yes=(
            Example("In November, Macquarie made “ghost patch” its word of the year.", ("ghost patch | - | - | - | -",)),
            Example("Merriam-Webster ended the year by choosing **lint debt** itself on 3 December.", ("lint debt | - | - | - | -",)),
            Example("11 月，词典编辑部把“幽灵补丁”（ghost patch）选为年度词汇。", ("ghost patch | 幽灵补丁 | - | - | -",)),
        ),
        no=("Collins made it the word of the year.", "11 月，词典编辑部把它选为年度词汇。", "Time magazine named *Jane Doe* person of the year."),
    ),
)  # fmt: skip

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
    "热词|新词|词|说法|名词|术语|词典|辞典|黑话|流行语|年度词|造词|生词|行话|glossary|vocabulary|lexicon|jargon|dictionary|buzzword|coinage|neologism|words|terms|slang|phrasebook|dictionaries",
    r"(?:[几这那]个|[的些])词(?=\s*(?:[：:，,—]|\Z))|热词|新词|词汇表|术语表|术语|(?:新|热)?(?:名词|说法)(?:解释)?\s*\Z|(?:几|这些|那些|关键|年度|新造)(?:个|的)?(?:新|热)?(?:词|字)[儿语汇]?|小?[词辞]典|黑话|流行语|年度词|造词|生词|行话"
    r"|(?i:\b(?:glossary|vocabulary|lexicon|jargon|dictionary|buzzwords?|coinages|neologisms?|slang|phrasebook)\b|\b(?:new|favou?rite|latest|coined)\s+(?:[a-z0-9]+\s+){0,3}?(?:words?|terms?|phrases?)\b|\bwords\s+of\s+the\s+year\b|\bnew\s+language\b|\b(?:words|terms|phrases)\s+(?:for|to|from|worth)\b|\b(?:words?|terms?|phrases?)\s+(?:that\s+)?(?:we|I|you|the\s+year|the\s+industry)\b)",
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

_WHO = r"(?:[A-ZÀ-Þ@][\w.\-]+(?:\s+[A-ZÀ-Þ][\w\-]+){0,2})"
_WHO_ZH = r"(?:[A-ZÀ-Þ@][\w.\-]+(?:\s+[A-ZÀ-Þ][\w\-]+){0,2}(?:\s*和[\u4e00-\u9fff]{2,10}?)?|[\u4e00-\u9fff]{1,5}(?:·[\u4e00-\u9fff]{1,6})+|[\u4e00-\u9fff]{2,4}?)"
_QUOTED_WHO = r"[“「](?P<who4>[^“”「」]{2,16})[”」]"
# How an entry tells who coined its word.
COINED = re.compile(
    r"\b(?i:coined|invented|introduced|proposed|minted|first\s+used|thought\s+up|named)\s+(?:[^,.;]{0,24}?\s)?by\s+(?:(?:an?|the)\s+[a-z][^,.;]{0,30}?\s(?:called|named|known\s+as)\s+)?(?:(?:[a-z][\w\-]*\s+){0,4})?"
    rf"(?P<who>{_WHO})"
    rf"|(?P<who2>{_WHO})['’]s\s+(?:[\w\d]+\s+){{0,3}}?(?i:coinage|term|word|phrase|name|label|invention)\b"
    rf"|(?P<who3>{_WHO})\s+(?:has\s+|had\s+|first\s+)?(?i:coined|gave\s+us|came\s+up\s+with|invented|named)\b"
    r"|(?:\A|(?<=[:：.。—–]\s)|(?<=[:：。—]))(?P<who5>(?i:ours|mine|our\s+own|my\s+own|my\s+coinage))\b|(?P<who6>\bI|\b[Ww]e)\s+(?:coined|made\s+up|came\s+up\s+with)\b"
    r"|(?:是|由)\s*(?P<who8>@?[A-Za-z][\w.\-]{1,24}(?:\s+[A-Z][\w\-]{1,20})?)(?![A-Za-z])[^，。；]{0,16}?(?:造|提|喊|起|叫)(?:出|的|起来|出来|开)"
    rf"|(?:{_QUOTED_WHO}|(?<![\u4e00-\u9fff])由?\s*(?P<who7>{_WHO_ZH}|我们?|本刊|笔者))\s*(?:(?:\d{{1,2}}\s*|[一二三四五六七八九十]{{1,2}})月[初底中旬]*\s*)?(?:(?:在|于)[^，。；：“”]{{0,24}}?[月年上中里季初底末]\s*)?(?:随手|首次|率先|最早|最先|首先|自己)?(?:造出?(?![成就价型])|首创|提出|提的|喊出|喊起|创造|发明|杜撰)"
)
# That a word spread, or that somebody prefers it.
SPREAD = re.compile(
    r"(?i:\bpopulari[sz]ed\b|\bput\s+(?:it\s+)?on\s+the\s+map\b|\bcaught\s+on\b|\btook\s+off\b|\bwent\s+viral\b|\bprefer(?:s|red)\s+(?:it|this|the\s+(?:name|term|word|phrase))\b)"
    r"|走红|流行(?:起来|开来)|推广|带火|火遍|更?(?:喜欢|偏爱|爱用)(?:用)?这个(?:词|叫法|说法|名字|名称|提法)"
)
# What it means: behind these words; 指 alone is part of the meaning.
MEANT = re.compile(
    r"(?:(?:(?:原意|本意|意思|意)?(?:是指|就是指|指的是|指的就是|专指|特指|泛指)|意思(?:就|大概)?是|意为|用来(?:形容|指代?|称呼|描述)|形容|描述的是|说的是)\s*[“「]?(?P<meant>[^。；;”」]{4,120})"
    r"|(?<![\u4e00-\u9fff])(?P<kept>指[^。；;]{4,120})"
    r"|(?i:\b(?:which\s+means|meaning|refers\s+to|describes|describing|(?:coinage|term|word|name|label|phrase|shorthand)\s+for))\s+(?P<meant_en>[^.;]{4,160}))"
)
