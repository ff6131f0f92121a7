"""Whatever many of a thing there are: its noun is what is counted, a plain verb says whose they are."""

from __future__ import annotations

from llmdata.extract.metrics.measure import Measure
from llmdata.extract.metrics.quantities import HEDGES
from llmdata.extract.patterns import Example

_WHO = (
    "developer",
    "member",
    "student",
    "visitor",
    "reader",
    "listener",
    "company",
    "team",
    "school",
    "hospital",
    "clinic",
)
_WHAT = ("visit", "song", "video", "conversation", "line", "page", "patent", "app", "repository", "project", "book", "paper", "robot", "ride",
         "request", "prompt", "image")  # fmt: skip
_WHERE = ("country", "language")
_HAS = (
    r"has|had|have|having|counts?|counted|claims?|claimed|boasts?|reach(?:es|ed)|pass(?:es|ed)|topp(?:ed|s)|cross(?:es|ed)|hit|hits|serves?|served|"
    r"gained|attract(?:s|ed)|draws?|drew|saw|sees|got|gets"
)
_DOES = (
    r"process(?:es|ed)|handle[sd]?|answer(?:s|ed)|generate[sd]|produce[sd]|created?|creates|makes?|made|writes?|wrote|reads?|scann(?:ed|s)|sold|sells|"
    r"shipped|ships|delivered|hosts?|hosted|completed|publish(?:es|ed)|filed|stores?|indexe[sd]|translate[sd]"
)
_SO_MANY = rf"\s+(?:{HEDGES}\s+){{0,8}}\Z"
_SO_MANY_ZH = rf"(?:了|着|出|过|{HEDGES}|\s){{0,8}}\Z"
_MINE = r"(?i:\b(?:I|we|my|our|us|you|your|people|users|developers|he|she|who)\b)|我|你|大家|他|她"
# Where those are who made it.
_WHO_WORK = r"(?i:\b(?:researchers|scientists|engineers|volunteers|authors|contributors|employees|staff|institutions|experts|annotators|offices|labs)\b)"

CROWDS: tuple[Measure, ...] = (
    Measure(
        "metric.so-many-have-it", "users", _WHO,
        before=rf"(?i:\b(?:{_HAS}|used\s+by|adopted\s+by|installed\s+by)){_SO_MANY}|(?:有|拥有|坐拥|覆盖|服务|吸引|达到?|超过?|突破|来到|汇集){_SO_MANY_ZH}",
        after=r"(?i:\s+(?:(?:now|already|have|had|were|are)\s+)*(?:us(?:e|ed|ing)|adopt(?:ed)?|sign(?:ed)?\s+up|join(?:ed)?|pay|paid|buil[td]\s+with)\b)|\s*(?:在|都|已|正)?(?:用|使用|接入|采用|加入)",
        unless=_MINE, weak=True, least=100, kinds="QMO",
        yes=(
            Example("Cursor is used by more than 30,000 companies.", ("Cursor | users | > 30000 company | - | -",)),
            Example("In May ChatGPT had 3 million developers.", ("ChatGPT | users | = 3e+06 developer | - | 2025-05",)),
            Example("DeepSeek 服务了 4000 家医院。", ("DeepSeek | users | = 4000 hospital | - | -",)),
        ),
        no=("Cursor is not used by 30,000 companies.", "Cursor told me that 3,000 students wrote to it.", "DeepSeek 没有服务 4000 家医院。",
            "I showed ChatGPT to 300 students."),
    ),
    Measure(
        "metric.does-so-many", "output", _WHAT,
        before=rf"(?i:\b(?:{_HAS}|{_DOES})){_SO_MANY}|(?:有|拥有|达到?|超过?|突破|处理|生成|回答|写|卖|售|读|收录|收到|产生|完成|发表|申请){_SO_MANY_ZH}",
        unless=_MINE, weak=True, least=1000, kinds="QMO",
        yes=(
            Example("Suno makes 7 million songs a day.", ("Suno | output | = 7e+06 song | day | -",)),
            Example("On a single card DeepSeek-OCR processes 300,000 pages a day.", ("DeepSeek OCR | output | = 300000 page | day | -",)),
            Example("Cursor 每天写出 20 亿行代码。", ("Cursor | output | = 2e+09 line | day | -",)),
        ),
        no=("Suno does not make 7 million songs a day.", "I made 7,000 songs with Suno.", "Cursor 没有写出 20 亿行代码。", "Suno made three songs."),
    ),
    Measure(
        "metric.in-so-many", "reach", _WHERE,
        before=rf"(?i:\b(?:in|to|across|covers?|supports?|speaks?|understands?|knows?|handles?)){_SO_MANY}|(?:支持|覆盖|会说|懂|进入){_SO_MANY_ZH}",
        unless=rf"{_MINE}|{_WHO_WORK}", weak=True, least=40, kinds="QM",
        yes=(
            Example("GLM-9 supports 119 languages.", ("GLM-9 | reach | = 119 language | - | -",)),
            Example("GLM-9 支持 119 种语言。", ("GLM-9 | reach | = 119 language | - | -",)),
        ),
        no=("GLM-9 does not support 119 languages.", "GLM-9 supports three languages.",
            "GLM-9 was made by 300 researchers in 70 countries."),
    ),
)  # fmt: skip
