"""How a text tells a result, one rule an outcome: the words for it and sentences that tell it."""

from __future__ import annotations

from dataclasses import dataclass

from llmdata.extract.patterns import Example
from llmdata.extract.results.medals import medal


@dataclass(frozen=True)
class Outcome:
    """The words for one outcome, with sentences that give rows of it and some that give none."""

    name: str
    outcome: str
    words: str
    yes: tuple[Example, ...] = ()
    no: tuple[str, ...] = ()


RULES: tuple[Outcome, ...] = (
    Outcome(
        "result.gold-medal",
        "gold_medal",
        medal("金", "gold", r"standard|rush|mine|mining|price|prices|reserves?|plated|partner|master|tier|plan|card"),
        yes=(
            Example(
                "2025 年 7 月，OpenAI 和 Google Gemini 的推理模型在国际数学奥林匹克（IMO）中获得金牌。",
                (
                    "International Mathematical Olympiad | OpenAI | gold_medal | - | 2025-07",
                    "International Mathematical Olympiad | Google | gold_medal | - | 2025-07",
                ),
            ),
            Example(
                "GPT-9 在 8 月的 IMO 上夺金。",
                ("International Mathematical Olympiad | GPT-9 | gold_medal | - | 2025-08",),
            ),
            Example(
                "In August, reasoning models from OpenAI and Google Gemini won gold at the IMO.",
                (
                    "International Mathematical Olympiad | OpenAI | gold_medal | - | 2025-08",
                    "International Mathematical Olympiad | Google | gold_medal | - | 2025-08",
                ),
            ),
            Example(
                "DeepSeek V9 achieved IMO gold in July.",
                ("International Mathematical Olympiad | DeepSeek V9 | gold_medal | - | 2025-07",),
            ),
        ),
        no=(
            "Gold standard tests such as the IMO are hard for GPT-9.",
            "OpenAI 没有在国际数学奥林匹克（IMO）中获得金牌。",
            "如果 GPT-9 在 IMO 获得金牌，我会很惊讶。",
            "OpenAI 的广告获得金牌。",
            "GPT-9 might win gold at the IMO.",
        ),
    ),
    Outcome(
        "result.silver-medal",
        "silver_medal",
        medal("银", "silver", r"lining|bullet|bullets|tier|plan|plated|partner"),
        yes=(
            Example(
                "2024 年 7 月，Google DeepMind 在国际数学奥林匹克中获得银牌。",
                ("International Mathematical Olympiad | Google DeepMind | silver_medal | - | 2024-07",),
            ),
        ),
        no=("Google 与 IMO 银牌擦肩而过？", "Google 未能在 IMO 拿到银牌。"),
    ),
    Outcome(
        "result.bronze-medal",
        "bronze_medal",
        medal("铜", "bronze", r"age|statue|statues|tier|plan"),
        yes=(
            Example(
                "GPT-9 won a bronze medal at the ICPC in September 2025.",
                ("International Collegiate Programming Contest | GPT-9 | bronze_medal | - | 2025-09",),
            ),
        ),
        no=("GPT-9 did not win a bronze medal at the ICPC.",),
    ),
    Outcome(
        "result.perfect-score",
        "perfect_score",
        r"满分(?!\s*(?:为|是|制|都|[（(]?\d|[一二三四五六七八九十]+分))|(?<!题)(?<!道)(?<!题全)全对(?!了?\s*\d)|(?i:\bperfect\s+scores?\b|\bfull\s+marks\b)",
        yes=(
            Example(
                "9 月，GPT-9 在 ICPC 中取得满分。",
                ("International Collegiate Programming Contest | GPT-9 | perfect_score | - | 2025-09",),
            ),
        ),
        no=(
            "没有模型在 ICPC 中取得满分，GPT-9 也不例外。",
            "GPT-9 参加了普特南竞赛（满分 120）。",
        ),
    ),
)  # fmt: skip

SCORE = Outcome(
    "result.score",
    "",
    r"\d",
    yes=(
        Example(
            "11 月，Claude Opus 4.5 在 SWE-bench Verified 上得分 80.9%，超过 GPT-5 的 74.9%。",
            (
                "SWE-bench Verified | Claude Opus 4.5 | - | 80.9 percent | 2025-11",
                "SWE-bench Verified | GPT-5 | - | 74.9 percent | 2025-11",
            ),
        ),
        Example(
            "Claude Haiku 7 scored 81% on SWE-bench in May 2025.",
            ("SWE-bench | Claude Haiku 7 | - | 81 percent | 2025-05",),
        ),
        Example(
            "GPT-9 的 HumanEval 成绩从 49% 提升到 80%。",
            ("HumanEval | GPT-9 | - | 80 percent | -",),
        ),
        Example(
            "GPT-9 和 Gemini 4 在 HumanEval 上分别得到 91% 和 89%。",
            ("HumanEval | GPT-9 | - | 91 percent | -", "HumanEval | Gemini 4 | - | 89 percent | -"),
        ),
        Example(
            "GPT-9 于 5 月发布。在 Aider Polyglot 上得分 68.6%，超越 Gemini 4；HumanEval 获 92.1 分。",
            (
                "Aider Polyglot | GPT-9 | - | 68.6 percent | -",
                "HumanEval | GPT-9 | - | 92.1 point | -",
            ),
        ),
        Example(
            "GPT-9 beat Gemini 4 on HumanEval, scoring 94.6%, compared with 88% for Llama 9.",
            (
                "HumanEval | GPT-9 | - | 94.6 percent | -",
                "HumanEval | Llama 9 | - | 88 percent | -",
            ),
        ),
        Example(
            "GPT-9 scored 71.6 on LiveCodeBench.",
            ("LiveCodeBench | GPT-9 | - | 71.6 percent | -",),
        ),
        Example(
            "## HumanEval\n\nGPT-9 发布了。它的准确率达 91%。",
            ("HumanEval | GPT-9 | - | 91 percent | -",),
        ),
        Example(
            "SWE-bench Verified 的得分如下：\n\n- Claude Opus 4.5：80.9%\n- GPT-5：74.9%\n",
            (
                "SWE-bench Verified | Claude Opus 4.5 | - | 80.9 percent | -",
                "SWE-bench Verified | GPT-5 | - | 74.9 percent | -",
            ),
        ),
    ),
    no=(
        "GPT-9 在 SWE-bench 上提升了 5%。",
        "GPT-9 在 MMLU 上有大约 8% 的相对降低。",
        "GPT-9 achieves a 19% reasoning performance increase on AIME 2024.",
        "GPT-9 没有在 SWE-bench 上达到 80%。",
        "GPT-9 为我节省了 80% 的时间。",
        "GPT-9 improved by 5% on SWE-bench.",
        "GPT-9 在 HumanEval 上以 40 分优势超越 Gemini 4。",
        "GPT-9 在 HumanEval 上领先 Gemini 4 5%。",
        "On HumanEval, GPT-9 beats Gemini 4 by 5 points.",
        "Experts score 89.8% on HumanEval; GPT-9 is not far behind.",
        "OpenAI's revenue has grown 40% since GPT-9 led on HumanEval.",
        "GPT-9 is 40% cheaper and still wins on HumanEval.",
    ),
)

SIMILAR_RESULT = Outcome(
    "result.similar",
    "",
    r"(?:类似|同样|相同|相当|一样)的?(?:成绩|成就|结果|佳绩|表现|壮举)|(?:复制|重演|重现|复刻)了?(?:这|那|该|此|上)[^，。；]{0,3}(?:成绩|成就|结果|佳绩|表现|壮举|一幕)|(?i:\b(?:similar|same|comparable)\s+(?:feat|result|achievement|performance|success|outcome|level)s?\b|\b(?:repeated|matched)\s+(?:the|that|this)\s+(?:feat|success|result)|\b(?:did|does|do|announced|claimed|reported|achieved|managed|repeated)\s+(?:the\s+same|likewise|so\s+too|as\s+much)\b(?!\s+(?:\w+\s+)?(?:day|week|month|year|score|model|test))|\b(?:that|which)(?:['’]s|\s+(?:is|was))\s+(?:just\s+|exactly\s+)?what\b(?=\s+(?:[\w-]+\s+){0,4}?(?-i:[A-Z])[^,.;:]{1,32}\s(?:managed|scored|reached|got|had|achieved|posted)\b(?=\s*(?:[,.;:)—–]|\Z|(?:in|on|at|back|last|for|with|an?|two|three|six|only|already)\b)))|\bas\s+(?:did|had|has)\b(?=\s+(?-i:[A-Z]))|\bdid\s+it\s+(?:again(?!\s+and\s+again)|too|as\s+well)\b|\bdid\s+too\b(?=\s*[,.;])|\bfollowed\s+suit\b|\bso\s+(?:did|has|had)\b(?=\s+(?:(?:an?|the)\s+(?:\w+\s+){0,3}?)?(?-i:[A-Z]))|\b(?:matched|equalled)\s+(?:it|them|that)\b|\bsaid\s+the\s+same\s+(?:of|about|for)\b|\b(?:report|got|get|reach|announc|achiev|post|claim|earn|record)\w*\s+(?:exactly\s+|precisely\s+)?the\s+(?:very\s+)?same\s+(?:score|mark|number|total|tally)\b|\balso(?=\s+\d+\s+points))|(?:也|同样)做到了|(?:[拿得考报跑]到|宣布|官宣|公布|报告|报出|晒出|拿出|交出|打出|考出|做出)了?(?:同样|相同|一样)的?(?:分数|得分|分|战绩)|追平(?:了)?(?=\s*(?:[，。；,;]|\Z)|这一?(?:成绩|分数|纪录)|该|它|前者)|同样的?(?:是|拿到|拿下|得了?|取得)?(?=\s*\d+\s*(?:分|题))",
    yes=(
        Example(
            "7 月，OpenAI 和 Google 在 IMO 中获得金牌。9 月，两家又在 ICPC 中取得类似成绩。",
            (
                "International Collegiate Programming Contest | OpenAI | gold_medal | - | 2025-09",
                "International Collegiate Programming Contest | Google | gold_medal | - | 2025-09",
            ),
        ),
        Example(
            "In July, OpenAI won a gold medal at the IMO. In September, they pulled off a similar feat at the ICPC.",
            ("International Collegiate Programming Contest | OpenAI | gold_medal | - | 2025-09",),
        ),
        Example(
            "GPT-9 scored 84% on HumanEval in May. In June Grok 9 reached the same score.",
            ("HumanEval | Grok 9 | - | 84 percent | 2025-06",),
        ),
        Example(
            "GPT-9 的 HumanEval 成绩是 91%，6 月 Grok 9 追平。",
            ("HumanEval | Grok 9 | - | 91 percent | 2025-06",),
        ),
    ),
    no=(
        "9 月，两家又在 ICPC 中取得类似成绩。",
        "GPT-9 scored 84% on HumanEval; Grok 9 has not reached the same score.",
        "GPT-9 的 HumanEval 成绩是 91%，价格追平了 Grok 9。",
    ),
)
