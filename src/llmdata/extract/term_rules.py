"""How a text tells a word that the year gave, one rule a way; their order means nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass

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
_PERSON_EN = r"(?P<who>\bI\b|\bWe\b|\bwe\b|[A-ZÀ-Þ][A-Za-zÀ-ÿ.\-]+(?:\s+(?:[A-Z]\.\s+)?[A-ZÀ-Þ][A-Za-zÀ-ÿ\-]+){1,2})"
_KIND = r"(?:术语|词汇?|单词|概念|说法|叫法|名词|名称)"
_KIND_EN = r"(?:terms?|words?|phrases?|names?|concepts?|expressions?)"
_STOP = r"(?=\s*(?:[：:，,。；;（(“]|——|—|–|一词|这一|这个|的概念|\Z))"


def _second(pattern: str) -> str:
    """A pattern for use beside itself: its groups end in 2."""
    return re.sub(r"\(\?P<(\w+)>", r"(?P<\g<1>2>", pattern)


@dataclass(frozen=True)
class Coinage:
    """A way of telling a term.

    In the pattern, `who` coined it, `verb` says so, `definition` is what it means; the term is one
    of the groups that :func:`_term` makes. With `defined`, what stands behind a colon, a dash or
    in brackets is its definition.
    """

    name: str
    pattern: str
    defined: bool = False
    yes: tuple[Example, ...] = ()
    no: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "regex", re.compile(self.pattern))

    regex: re.Pattern[str] = None  # type: ignore[assignment]


RULES: tuple[Coinage, ...] = (
    Coinage(
        "term.coined",
        rf"{_PERSON}\s*(?:(?:在|于)[^，。；]{{0,16}})?(?:首次|最早|率先|又|还)?\s*(?P<verb>提出|创造|发明|首创|造|杜撰)(?:了|出)?\s*(?:(?:一个|个)?新?的?{_KIND}\s*[：:]?\s*)?{_TERM}{_STOP}",
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
        rf"(?:the\s+)?{_KIND_EN}\s+{_TERM_EN}\s+(?:was|were)\s+(?:first\s+)?(?P<verb>coined)\s+by\s+{_PERSON_EN}",
        yes=(
            Example("The term “vibe coding” was coined by Andrej Karpathy in February.",
                    ("vibe coding | - | - | Andrej Karpathy | 2025-02",)),
        ),
        no=("The term “vibe coding” was not coined by Andrej Karpathy.",),
    ),
    Coinage(
        "term.spread",
        rf"(?P<verb>推广|普及|流行|走红|传播)了?\s*{_TERM}\s*(?:一词|这个词|这一{_KIND})|(?i:(?P<verb2>\bpopulari[sz](?:ed|e|ing)|\bspread(?:ing)?|\bpromot(?:ed|e|ing))\s+the\s+{_KIND_EN})\s+(?:the\s+)?{_second(_TERM_EN)}",
        defined=True,
        yes=(
            Example("2024 年，我参与推广了 slop 一词（指 AI 量产的低质数字内容）。",
                    ("slop | - | 指 AI 量产的低质数字内容 | - | 2024",)),
            Example("In 2024 I helped popularize the term “slop” (unwanted generated content).",
                    ("slop | - | unwanted generated content | - | 2024",)),
        ),
        no=("我没有推广 slop 一词。", "我推广了自己的工具。"),
    ),
    Coinage(
        "term.named",
        rf"(?P<who>我们?)\s*(?:把|将)(?P<definition>[^，。；：]{{2,30}}?)(?P<verb>称为|称作|叫做|叫作|命名为|称之为)\s*{_TERM}{_STOP}|(?P<who2>\bI)(?:['’]ve\s+(?:been\s+)?|\s+have\s+(?:been\s+)?|\s+)(?P<verb2>call(?:ed|ing)?|named|dubbed)\s+(?:this|these|it|them|that|those)(?:\s+kinds?\s+of\s+[a-z ]{{2,24}}?)?\s+(?:the\s+|an?\s+)?{_second(_TERM_EN)}",
        yes=(
            Example("我把这类测试套件称为 conformance suites，已成功用于多处。",
                    ("conformance suites | - | - | A. Author | -",)),
            Example("我将离线跑模型的电脑称为“地窖机”。", ("地窖机 | 地窖机 | 离线跑模型的电脑 | A. Author | -",)),
            Example("I called this context rot in June.", ("context rot | - | - | A. Author | 2025-06",)),
        ),
        no=("社区只好把新版叫 3.6。", "我把 Claude Code 称为神器，但没人信。", "I called them yesterday."),
    ),
    Coinage(
        "term.defined",
        rf"(?P<verb>定义)[^，。；：:]{{0,8}}[：:]\s*{_TERM}\s*(?:就是|就?指的?是?|是指|是|即)\s*(?P<definition>[^，。；;]{{4,80}})|(?P<who>\bI)\s+(?:now\s+)?(?P<verb2>defined?)\s+(?:an?\s+|the\s+)?{_second(_TERM_EN)}\s+as\s+(?P<definition2>[^.;]{{4,160}})",
        yes=(
            Example("到了 9 月，我干脆自己下定义：Agent 就是能通过循环调用工具来达成目标的 LLM 系统，这个定义很好用。",
                    ("agent | - | 能通过循环调用工具来达成目标的 LLM 系统 | - | 2025-09",)),
            Example("In September I defined an agent as an LLM that runs tools in a loop.",
                    ("agent | - | an LLM that runs tools in a loop | - | 2025-09",)),
        ),
        no=("每个人对 Agent 的定义还不一样。", "如果你把 Agent 定义为万能助手，那它没有来。"),
    ),
)  # fmt: skip

LIST = Coinage(
    "term.list",
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
