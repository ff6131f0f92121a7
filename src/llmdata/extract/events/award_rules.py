"""What was given: prizes, words of the year, donations."""

from __future__ import annotations

from llmdata.extract.events.happening import BEFORE, BEHIND, WORDS, Happening
from llmdata.extract.patterns import Example

_WINNER = r"[A-ZÀ-Þ][\w.\-]+(?:\s[A-ZÀ-Þ][\w.\-]+){0,2}|[\u4e00-\u9fff·]{2,10}?"
_WINNERS = rf"(?:{_WINNER})(?:\s*(?:和|与|、|,\s+and|,|and)\s*(?:{_WINNER})){{0,3}}"

AWARDS: tuple[Happening, ...] = (
    Happening(
        "event.donated", "donation",
        "捐|donat|handed over",
        r"捐(?:赠|献|出)?(?:给|至|予)|(?i:\bdonat(?:ed|es|ing)\b|\bhanded\s+over\s+to\b)",
        kinds="QM", where=(BEFORE, BEHIND),
        yes=(
            Example("12 月，MCP 被捐给新成立的 Agentic AI Foundation。", ("donation | Model Context Protocol | 2025-12",)),
            Example("In December, Anthropic donated MCP to the Agentic AI Foundation.",
                    ("donation | Model Context Protocol | 2025-12",)),
        ),
        no=("MCP 被捐给新成立的 Agentic AI Foundation。", "12 月，Anthropic 没有把 MCP 捐给任何人。",
            "OpenAI 在 12 月向学校捐赠了电脑。"),
    ),
    Happening(
        "event.prize", "award",
        "prize|award|奖",
        r"(?i:\b(?:won|shared|received|collected|accepted|(?:was|were)\s+awarded)\b)\s+(?:the|an?|this\s+year['’]s)\s+[^.;,]{0,40}?\b(?i:prize|award)\b|(?:获得|荣获|摘得|斩获|摘下|拿下|获颁|获|共享)了?[^，。；：]{0,16}?(?<![大得])奖(?![金牌励])",
        kinds="", where=(WORDS,), each=True,
        yes=(
            Example("In October, Nora Vance and Ida Holm won the Abacus Prize.", ("award | Nora Vance | 2025-10", "award | Ida Holm | 2025-10")),
            Example("3 月，Nora Vance 和 Ida Holm 因为编译器方面的工作获得了算盘奖。", ("award | Nora Vance | 2025-03", "award | Ida Holm | 2025-03")),
        ),
        no=("Nora Vance won the Abacus Prize.", "In October nobody won the Abacus Prize.", "3 月，Nora Vance 没有获得算盘奖。"),
    ),
    Happening(
        "event.word-of-the-year", "award",
        "年度|of the year",
        r"(?:(?:将|把)\s*(?P<subject>[^，。；：,;]{1,20}?)\s*)?(?:评为|选为|评选为|列为|定为|当选为?|入选|获评)[^，。；]{0,12}?年度(?:词汇|词|热词|关键词|汉字|流行语)|(?i:\b(?:named|chose|picked|crowned|declared|selected|made|voted)\s+(?P<subject2>[^,.;:]{1,30}?)\s+(?:as\s+)?(?:(?:its|their|the)\s+)?words?\s+of\s+the\s+year\b)",
        kinds="", where=("term",),
        yes=(
            Example("2024 年，我参与推广了 slop 一词。2025 年，Merriam-Webster 将其评为年度词汇。", ("award | slop | 2025",)),
            Example("In 2025, Merriam-Webster crowned “slop” its word of the year!", ("award | slop | 2025",)),
            Example("In 2024 I helped popularize the term “slop”. In 2025, Merriam-Webster named it word of the year.",
                    ("award | slop | 2025",)),
        ),
        no=("2025 年，Merriam-Webster 将其评为年度词汇。", "2024 年，我推广了 slop 一词。它没有被评为年度词汇。"),
    ),
    Happening(
        "event.named-word-of-the-year", "award",
        "of the year|年度",
        r"(?<![\w\-])(?P<subject>[“\"‘]?[A-Za-z][A-Za-z\-]*(?:\s[a-z\-]+){0,2}?[”\"’]?)(?:,\s(?:the|an?)\s[^.;]{4,120}?,)?\s+(?P<verb>(?i:was|has\s+been|were))\s+(?i:named|chosen|crowned|picked|declared|selected|voted)\s+[^,.;:]{0,40}?\bwords?\s+of\s+the\s+year\b|(?P<subject2>[“「][^“”「」]{1,16}[”」]|[A-Za-z][A-Za-z\-]*(?: [A-Za-z\-]+){0,2})(?:[（(][^（）()]{1,60}[）)])?\s*(?:一词|这个词)?(?:也|又|还)?(?:\s*在[^，。；]{1,10})?\s*(?:被[^，。；]{0,24}?(?:评为|选为|评选为|列为|定为)|当选为?|入选|获评|获选)[^，。；]{0,16}?年度(?:词汇|词|热词|关键词|流行语)",
        kinds="", where=(),
        yes=(
            Example("Slop, the filler of the web, was named word of the year by Merriam-Webster in December.", ("award | slop | 2025-12",)),
            Example("12 月，“氛围编程”被《柯林斯词典》评为年度词汇。", ("award | 氛围编程 | 2025-12",)),
        ),
        no=("Slop was named word of the year.", "In December, Jane Doe was named person of the year."),
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
        rf"(?:奖|奖项)(?:都|也|被)?(?:颁|给|授予|颁给|归|花落|有一半归)(?:给|了)*\s*(?P<subject>{_WINNERS})(?=\s*(?:[，。；]|\Z))|(?i:\b(?:prize|award)s?\b[^,.;]{{0,24}}?)\s(?P<verb>(?i:went|was\s+given|was\s+awarded)\s+to)\s+(?P<subject2>{_WINNERS})",
        kinds="", where=(), each=True,
        yes=(
            Example("10 月 8 日，算盘奖颁给了 Nadia Fox 和 Lee Wu。", ("award | Lee Wu | 2025-10-08", "award | Nadia Fox | 2025-10-08")),
            Example("The Abacus Prize went to Nadia Fox and Lee Wu on 8 October.", ("award | Lee Wu | 2025-10-08", "award | Nadia Fox | 2025-10-08")),
        ),
        no=("The Abacus Prize went to Nadia Fox.", "10 月，算盘奖没有颁给 Nadia Fox。"),
    ),
)  # fmt: skip
