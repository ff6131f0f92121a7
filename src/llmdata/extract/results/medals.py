"""The words for medals: said in full, or by the metal alone where the test is a competition."""

from __future__ import annotations

from llmdata.extract.subjects import Subject
from llmdata.grammar.contrasts import INSTEAD_OF
from llmdata.lazily import lazily


def medal(zh: str, en: str, other: str) -> str:
    """The pattern for one medal; `other` are words behind which the metal is no medal."""
    return (
        rf"{zh}[牌奖]|[夺摘斩揽拿获得收捧]{zh}(?![牌奖额融钱山石子沙属士元字行河])"
        rf"|(?:[夺摘斩揽拿获得收捧][得下获到了走入]*|(?<=[A-Za-z\d ]))[一首双两三四五]?[块枚]?{zh}(?=[，。；、,.;！!）)\s]|\Z|\n|[一两二三四五六][银铜])|(?<=[金银])[一两二三四五六]{zh}(?=[，。；、,.;！!）)\s]|\Z|\n|[一两二三四五六]铜)"
        rf"|(?i:\b{en}[- ]medals?\b|\b{en}[- ](?:medal[- ])?(?:level|status|threshold|cut-?off|standard(?=\s+(?:at|in|on)\b)|range|territory|score)\b"
        rf"|\b{en}(?:s|-winning)?\b(?![- ](?:{other})\b))"
    )


# The metal alone, which may be spoken of for other reasons.
_BARE = lazily(r"(?i:gold|silver|bronze)(?i:s|-winning)?|[^牌奖]*[金银铜]")


def is_of(words: str, bench: Subject) -> bool:
    """Whether words for a medal tell one in this test: the metal alone only in a competition."""
    if bench.entity is None:
        return False
    return bench.entity.kind == "competition" or _BARE.fullmatch(words) is None


# What was aimed at or missed is not won.
_MISSED = lazily(
    r"(?:无缘|错失|错过|痛失|丢掉|失去|差[^，。；]{0,6}|谈不上|遑论|别提|别说|休想|距离?|离|低于|悬赏|奖给|奖励|颁给|留给|冲击|冲刺|剑指|瞄准|目标是?|争夺|角逐|不到|未达|不及|没到|够不着|只够|仅够|擦肩而过的)[^，。；,]{0,10}\Z"
    r"|(?:差(?:了|着)?\s*[\d一两几三四五]+\s*[分点步题名位]|(?<![没意理联设猜料思])想要?(?=[在靠凭于再力夺拿冲摘]))[^，。；,]{0,32}\Z"
    rf"|(?i:\b(?:miss(?:ed|es|ing)?(?:\s+out\s+on)?|short\s+of|shy\s+of|points?\s+off|within\s+(?:[\w-]+\s+)?[\w-]+\s+of|missing\s+(?:to|for|from)|below|denied|away\s+from|{INSTEAD_OF}|chas(?:e|es|ed|ing)|"
    r"(?:aim|bid|hunt|hop|push|bound|look|quest|race|contend|compet)\w*\s+for|target\w*|promis\w*|vow\w*|(?:chance|odds|hope|prospect|dream|probability)s?\s+(?:of|at)|lost|but\s+for|than|(?:prize|money|reward|bounty|million|dollars)\s+for\s+(?:the\s+first|any|an?|whoever)\s+(?:\w+\s+){0,3}?(?:to|that|which|who)\s+\w+)\s+(?:an?\s+|the\s+|any\s+|its\s+|another\s+)?(?:\w+\s+){0,2}?)\Z"
)
# The mark that a medal takes, and those that people win.
_LINE = lazily(
    r"\s*(?:分数)?线?\s*(?:为|是|定在|定为|划在|：|:)[^\S\n]*\d|[^，。；,]{0,6}(?:擦肩而过|失之交臂|无缘|一步之遥|只差|仅差|还差)|(?:选手|得主|获得者|候选)"
    r"|(?i:\s*(?:medals?\s+)?(?:cut-?off|threshold|line|bar|mark|boundary)\s+(?:was|is|of|stood|at|that|which|for)\b|\s*medall?ists?\b|[^,.;:]{0,24}\s(?:was|is|remain(?:s|ed))\s+(?:the|its|their|his|her|a|an?\s+\w+)\s+(?:goal|target|aim|ambition|dream|hope|plan)\b)"
)


_EVEN = lazily(r"连(?:一?[枚块面])?\s*\Z")
_NOT = lazily(r"(?:线|水平|门槛)?(?:都|也)(?:还)?(?:没|未|不|够不)")


def is_missed(text: str, first: int, start: int, end: int) -> bool:
    """Whether a medal is only spoken of: missed, aimed at, or the mark that it takes."""
    before = max(first, start - 48)
    if _EVEN.search(text, before, start) and _NOT.match(text, end):
        return True  # `连铜牌都没拿到`
    return bool(_MISSED.search(text, before, start) or _LINE.match(text, end))


_WOULD_HAVE = lazily(
    r"(?i:\bwould\s+(?:comfortably\s+|easily\s+|just\s+|also\s+)?(?:have\s+)?(?:earn(?:ed)?|w[io]n|been|be|merit(?:ed)?|secured?|got(?:ten)?|count(?:ed)?|qualif(?:y|ied)|taken?|place[ds]?|rank(?:ed)?|put|receive[ds]?|claim(?:ed)?|deserved?)\b[^,.;]{0,32})\Z"
)
_IF = lazily(r"(?i:\b(?:if|unless|(?:had|were)\s+(?:it|they|he|she|this|the)|hypothetical\w*)\b)")

# `He said that A would win gold`: so far it has not.
_SAYS = lazily(
    r"(?i:\b(?:said|says|promis\w+|predict\w+|vow\w+|swor[en]|swears?|boast\w*|bet|bets|claim\w*|hop(?:ed|es)|expect\w*|believ\w+|th(?:inks?|ought)|guess\w*|forecast\w*|sure|confident|next\s+year)\b)"
)


def would_have(text: str, first: int, start: int) -> bool:
    """Whether a performance that was told `would have earned` a medal: it is of that level."""
    words = _WOULD_HAVE.search(text, first, start)
    return (
        words is not None
        and _IF.search(text, first, words.start()) is None
        and not (_SAYS.search(text, first, words.start()) and "have" not in words.group())
        and words.start() > first
    )
