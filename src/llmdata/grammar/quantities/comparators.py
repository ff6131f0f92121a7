"""Whether a number is told as what it is, as more or less than that, or as about that."""

from __future__ import annotations

from llmdata.lazily import lazily

_COMPARATORS_BEFORE = [
    (lazily(r"(?:(?:超过|超過|超|逾|多于|高于|突破|越过|跨过|冲破|(?:远远?|绝)?不止|何止|(?<![通经不])过|(?<![打])破)了?|(?i:more\s+than|over|above|(?:exceed(?:ed|s|ing)|pass(?:ed|es)|topp?(?:ed|s)|cross(?:ed|es)|surpass(?:ed|es))(?:\s+the)?))\s*\Z"), ">"),
    (lazily(r"(?:不到|不足|少于|低于|(?i:under|less\s+than|below|fewer\s+than|shy\s+of|short\s+of))\s*\Z"), "<"),
    (lazily(r"(?:至少|不低于|不少于|(?i:at\s+least))\s*\Z"), ">="),
    (lazily(r"(?:至多|最多|(?i:at\s+most|up\s+to|within))\s*\Z"), "<="),
    (lazily(r"(?:约为?|大约为?|大概|近|接近|将近|(?i:about|around|roughly|nearly|almost|approximately)|~)\s*\Z"), "~"),
]  # fmt: skip
# What the words before a number end with; where nothing else does, none of them is sought.
_ENDS_BEFORE = frozenset("过過超逾于破止了到足少多约为概近~nredsgwftoy")
_COMPARATORS_AFTER = [
    (lazily(r"\s*(?:以上|\+|(?i:-plus\b|or\s+more))"), ">="),
    (lazily(r"\s*(?:以内|以內|以下|(?i:or\s+less))"), "<="),
    (lazily(r"\s*(?:左右|上下(?!文))"), "~"),
]


_MORE = lazily(r"[多余餘]")


def comparator(text: str, start: int, end: int) -> str:
    """The comparator (`=`, `>`, `>=`, `<`, `<=`, `~`) that the words round a number give it."""
    before = text[max(0, start - 14) : start]
    if before.rstrip()[-1:].lower() in _ENDS_BEFORE:
        for pattern, sign in _COMPARATORS_BEFORE:
            if pattern.search(before):
                return sign
    for pattern, sign in _COMPARATORS_AFTER:
        if pattern.match(text, end):
            return sign
    return ">" if _MORE.search(text, start, end) else "="
