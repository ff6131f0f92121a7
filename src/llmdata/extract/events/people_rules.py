"""Who came, went, was hired or let go."""

from __future__ import annotations

from llmdata.extract.events.happening import BEFORE, BEHIND, Happening
from llmdata.extract.patterns import Example

# A person, perhaps behind his office; what tables hold is not told of people.
_NO_FIRST = r"(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|In|On|By|At|The|Its|Then|And|But|CEO|CTO|CFO|COO|President|Professor|Dr)\b)"
_PERSON = rf"(?<![A-Za-z]){_NO_FIRST}(?P<subject>[A-ZÀ-Þ][\w\-]+(?:\s+[A-ZÀ-Þ][\w\-]+){{1,2}}|[\u4e00-\u9fff]{{1,5}}(?:·[\u4e00-\u9fff]{{1,6}})+)"
_CLAUSE_END = r"(?=\s*(?:[，。；,.;!！]|\Z))"

PEOPLE: tuple[Happening, ...] = (
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
        "event.walked-out", "strategy",
        "走了|出走|辞职|离职|walked out|resigned|stepped down|quit|was out|was back|returned",
        rf"{_PERSON}(?:,\s[^,.;]{{2,40}},)?\s*(?:(?i:also|too|abruptly)\s+)?(?:也|又|都|随后|突然|宣布|就)*\s*(?P<verb>走了|出走|辞职|离职|(?i:walked\s+out|resigned|stepped\s+down|quit|was\s+out|(?:was\s+back|returned)(?:\s+as\s+[a-z ]{{2,30}})?)){_CLAUSE_END}",
        kinds="", where=(),
        yes=(
            Example("9 月 25 日，CTO Lena Ortiz 也走了。", ("strategy | Lena Ortiz | 2025-09-25",)),
            Example("On 25 September Lena Ortiz walked out.", ("strategy | Lena Ortiz | 2025-09-25",)),
        ),
        no=("Lena Ortiz 也走了。", "On 25 September Lena Ortiz never walked out.", "9 月，Lena Ortiz 没有辞职。"),
    ),
    Happening(
        "event.fired", "strategy",
        "fired|ousted|dismissed|sacked|解雇|罢免|开除|炒掉|解职|免职",
        r"(?<!was )(?<!were )(?<!been )(?i:\b(?:fired|ousted|dismissed|sacked)\b)(?=\s+(?:its|the|their|[A-ZÀ-Þ]|two|three))|(?<!被)(?:解雇|罢免|开除|炒掉|解职|免职)了?",
        kinds="O",
        yes=(
            Example("OpenAI's board fired Nadia Fox on 17 November.", ("strategy | OpenAI | 2025-11-17",)),
            Example("OpenAI 董事会 11 月 17 日解雇了 Nadia Fox。", ("strategy | OpenAI | 2025-11-17",)),
        ),
        no=("OpenAI's board fired Nadia Fox.", "In May OpenAI did not fire anyone.", "5 月，OpenAI 没有解雇任何人。"),
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
        r"(?:封掉|封了|封锁|断供)了?|(?i:\b(?:started|began)\s+blocking\b|\bblocked\b(?=[^,.;]{0,30}\b(?:traffic|access|users|customers|accounts)\b)|\bstopped\s+(?:selling|serving|offering|supporting)\b|\blocked\s+out\b|\bkicked\b(?=[^,.;]{1,30}\b(?:off|out)\b))",
        kinds="O",
        yes=(
            Example("7 月 9 日，OpenAI 封掉了某地的 API 流量。", ("strategy | OpenAI | 2025-07-09",)),
            Example("In July OpenAI started blocking API traffic from some countries.", ("strategy | OpenAI | 2025-07",)),
        ),
        no=("OpenAI 封掉了某地的 API 流量。", "In July OpenAI never stopped selling to them."),
    ),
)  # fmt: skip
