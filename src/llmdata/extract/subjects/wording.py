"""Which of some words name somebody: neither what leads them in nor what leads on from them."""

from __future__ import annotations

from llmdata.extract.context import Context
from llmdata.lazily import lazily

Span = tuple[int, int]

# A preposition or conjunction before them, and in English a day; in Chinese a preposition that
# leads on to what they did it with (`州长在 9 月`).
_LEADS_IN = lazily(
    r"\s*(?i:(?:after|before|for|since|when|while|because|although|though|once|until|as|if|on|in|at(?!\s+(?:least|most)\b)|by|the\s+same|that\s+same|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:['’]s)?)(?=[\s\d])[\s,]*)"
)
# A clause before theirs that no comma parts from it.
_JOINS = lazily(
    r"(?<=[a-z] )(?:after|when|while|because|until|although|but)\s+(?=(?:an?|the|its|their)\s|[A-Z])"
)
_LEADS_ON = lazily(
    r"(?<=[\u4e00-\u9fff])\s*(?:(?<![现存实所正内潜好])在|(?<![由关对至等位])于|(?<![干名主])将|(?<!自)从)\s*\Z"
)
_BECAUSE = lazily(
    r"(?<=[\u4e00-\u9fff])\s*(?:因为|由于|凭借|凭着?(?=\s*[A-Z])|因(?=\s*[A-Z]))[^，。；]*\Z"
)
# What somebody did is no name (`换了个法院`).
_VERB = lazily(r"[\u4e00-\u9fff]{1,2}了(?=[一个]|[\u4e00-\u9fff]{2})")

# How or how many, or that it was agreed on, and nobody: `就已经宣布`, `一共 70 幅`, `同意`.
_ADVERBS = lazily(
    r"\s*(?:[就才已都也还又再要便即曾]|马上|已经|终于|曾经|正式|刚刚|立刻|随即|随后|很快|先后|同意|决定|答应|签约|签字|宣布|宣告|官宣|拍板|出手|斥资|出资|(?:一共|总共|共计|共)\s*[\d一二三四五六七八九十百千万两]*[\u4e00-\u9fff]?){1,5}\s*"
)


_DATE = 12  # characters


def name_in(context: Context, start: int, end: int) -> Span | None:
    """The name that some words hold; None where they are but a time, or tell what was done."""
    text = context.layout.visible
    while (leading := _LEADS_IN.match(text, start, end)) and leading.end() < end:
        start = leading.end()
    for joint in _JOINS.finditer(text, start, end):
        start = joint.end()
    for pattern in (_BECAUSE, _LEADS_ON):
        on = pattern.search(text, start, end)
        if on is not None and on.start() > start:
            end = on.start()
    for date in context.mentions.dates_in(start - _DATE, start):  # `3 月决定` begins in one
        if date.start < start < date.end:
            start = min(date.end, end)
    for date in context.mentions.dates_in(start, end):  # `公司六月就`: how it was done leads on
        if date.start > start and _ADVERBS.fullmatch(text, date.end, end):
            end = date.start
    if _VERB.match(text, start, end) or _ADVERBS.fullmatch(text, start, end):
        return None
    rest = text[start:end]
    for date in context.mentions.dates_in(start, end):
        rest = rest.replace(text[date.start : date.end], "", 1)
    return (start, end) if any(map(str.isalnum, rest)) else None
