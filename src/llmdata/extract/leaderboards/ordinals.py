"""English ordinals in words, up to ninety-ninth."""

from __future__ import annotations

_ONES = "first second third fourth fifth sixth seventh eighth ninth".split()
_TEENS = "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_VALUES = {word: value for value, word in enumerate([*_ONES, *_TEENS], 1)}
_VALUES |= {f"{ten[:-1]}ieth": 20 + 10 * i for i, ten in enumerate(_TENS)}

# An ordinal in words or digits; a pattern to be read without regard to case.
ORDINAL = (
    rf"(?:\d+(?:st|nd|rd|th)|(?:(?:{'|'.join(_TENS)})[- ])?(?:{'|'.join(_ONES)})"
    rf"|{'|'.join(_TEENS)}|{'|'.join(ten[:-1] + 'ieth' for ten in _TENS)})"
)


def ordinal_value(words: str) -> int | None:
    """The number that an ordinal in words means (`thirty-second`)."""
    words = words.lower()
    if words in _VALUES:
        return _VALUES[words]
    ten, _, one = words.replace(" ", "-").partition("-")
    if ten in _TENS and one in _ONES:
        return 20 + 10 * _TENS.index(ten) + _VALUES[one]
    return None


# Behind `passed it`: in the ranking, not in anything else (`on price`, `for speed`).
IN_RANK = (
    r"(?!\s+(?:on|in|for|as)\s+(?!(?:the|that|this|an?|one|two|both|early|late|mid|spring|summer|autumn"
    r"|fall|winter|turn|points|votes|elo)\b|(?-i:[A-Z])|\d)"
    r"|\s+(?:on|in|for)\s+the\s+(?:price|cost|speed|number|use|market|app)\b)"
)
