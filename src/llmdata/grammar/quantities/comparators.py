"""Whether a number is told as what it is, as more or less than that, or as about that."""

from __future__ import annotations

from llmdata.lazily import lazily

# The words that may stand right before a number to compare it, for patterns that look past them.
COMPARING = (
    r"(?:不[少低小]于|不下于?|不超过|不[高多大]于|[至最]少|[至最顶]多|起码|少说也?|大约|大概|差不多|约莫|大致|约[为有]?|将?近|接近|超过?|逾|不到|不足|[~≈>]"
    r"|(?i:(?:no[t]?\s+)?(?:more|less|fewer|lower)\s+than|at\s+(?:least|most)|up\s+to|about|around|over|roughly|approximately|almost|nearly|under)(?![A-Za-z]))"
)
# What is set right before a number. `不超过`, `no less than`: a denied comparison is one of the other
# side, and goes before the one that it denies.
_COMPARATORS_BEFORE = [
    (lazily(r"(?:[不未没](?:低于|少于|小于|短于|亚于|下于)|(?<![装放塞拿压降住容跌停吃])不下|(?i:\bno[t]?\s+(?:less|fewer|lower|smaller|shorter)\s+than|\bat\s+(?:the\s+very\s+)?least|\bminimum\s+of)|≥|>=)\s*\Z"), ">="),
    (lazily(r"(?:[不未没](?:超过?|超過|高于|多于|大于|长于)|超不过|(?i:\bno[t]?\s+(?:more|greater|higher|larger|longer)\s+than|\bat\s+(?:the\s+very\s+)?most|\bmaximum\s+of|\bup\s+to|\bwithin)|≤|<=)\s*\Z"), "<="),
    (lazily(r"(?:(?:超过|超過|超|逾|多于|高于|突破|越过|跨过|冲破|(?:远远?|绝)?不止|何止|(?<![通经不])过|(?<![打])破)了?|(?i:more\s+than|over|above|north\s+of|upwards?\s+of|in\s+excess\s+of|(?:exceed(?:ed|s|ing)|pass(?:ed|es)|topp?(?:ed|s)|cross(?:ed|es)|surpass(?:ed|es))(?:\s+the)?))\s*\Z"), ">"),
    (lazily(r"(?:不到|不足|少于|低于|未到|不满|未满|不及|(?i:under|less\s+than|below|fewer\s+than|shy\s+of|short\s+of|\bnot\s+quite))\s*\Z"), "<"),
    (lazily(r"(?:约[为合有是占]?|近|接近|(?i:about|around|roughly|nearly|almost|approximately|\bcirca|\bmore\s+or\s+less)|[~～≈])\s*\Z"), "~"),
]  # fmt: skip
# What the words before a number end with; where nothing else does, none of them is sought.
_ENDS_BEFORE = frozenset("过過超逾于下破止了到足满及约为合有是占近~～≈≥≤=nredsgwftoyae")
# Adverbs of Chinese, behind which a few words may lead to the number (`至少有`, `顶多能处理`, `大概做了`);
# of whom or when it is, or another number, is no part of these.
_ADVERBS = "少多概约莫致码量么"
_TO_NUMBER = r"(?:[\u4e00-\u9fff](?<![的得地一二两三四五六七八九十百千万亿零半几多某各些前后年月日时同期因和与及，])){0,6}\s*\Z"
_COMPARATORS_ABOUT = [
    (lazily(rf"(?:至少|最少|起码|少说|怎么[说着]?也){_TO_NUMBER}"), ">="),
    (lazily(rf"(?:至多|最多|顶多|充其量){_TO_NUMBER}"), "<="),
    (lazily(rf"(?:大约|大概(?!率)|差不多|约莫|大致){_TO_NUMBER}"), "~"),
]
_COMPARATORS_AFTER = [
    (lazily(r"\s*(?:以上|打底|或更多|\+|(?i:-plus\b|or\s+more\b|at\s+(?:the\s+very\s+)?least\b))"), ">="),
    (lazily(r"\s*(?:[以之]内|以內|以下|(?i:or\s+(?:less|fewer)\b|at\s+(?:the\s+very\s+)?most\b|tops\b))"), "<="),
    (lazily(r"\s*(?:出头|有余|开外)"), ">"),
    (lazily(r"\s*(?:左右|上下(?!文)|(?i:or\s+so\b|or\s+thereabouts\b|give\s+or\s+take\b))"), "~"),
]  # fmt: skip


_MORE = lazily(r"[多余餘]")


def comparator(text: str, start: int, end: int) -> str:
    """The comparator (`=`, `>`, `>=`, `<`, `<=`, `~`) that the words round a number give it."""
    before = text[max(0, start - 18) : start]
    if before.rstrip()[-1:].lower() in _ENDS_BEFORE:
        for pattern, sign in _COMPARATORS_BEFORE:
            if pattern.search(before):
                return sign
    if any(adverb in before for adverb in _ADVERBS):
        for pattern, sign in _COMPARATORS_ABOUT:
            if pattern.search(before):
                return sign
    for pattern, sign in _COMPARATORS_AFTER:
        if pattern.match(text, end):
            return sign
    return ">" if _MORE.search(text, start, end) else "="
