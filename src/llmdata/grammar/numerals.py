"""Numbers in words and digits: `5930 亿`, `三百二十万`, `4.2m`, `1,000`, `forty`."""

from __future__ import annotations

import re
from decimal import Decimal

from llmdata.lazily import lazily

_DIGITS = {c: i for i, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2, "兩": 2}
_UNITS = {"十": 10, "百": 100, "千": 1_000}
SCALES: dict[str, int] = {
    "万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8,
    "十万": 10**5, "十萬": 10**5, "百万": 10**6, "百萬": 10**6, "千万": 10**7, "千萬": 10**7,
    "十亿": 10**9, "百亿": 10**10, "千亿": 10**11, "万亿": 10**12, "千": 1_000, "百": 100,
    "k": 1_000, "thousand": 1_000,
    "m": 10**6, "mn": 10**6, "million": 10**6,
    "b": 10**9, "bn": 10**9, "billion": 10**9,
    "t": 10**12, "tn": 10**12, "trn": 10**12, "trillion": 10**12, "quadrillion": 10**15,
}  # fmt: skip

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen twenty"
).split()
_ENGLISH: dict[str, int | Decimal] = {word: value for value, word in enumerate(_SMALL)}
_TENS = {
    word: (place + 2) * 10
    for place, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split())
}
_ENGLISH |= _TENS | {"hundred": 100, "half": Decimal("0.5")}
_ONES = "|".join(_SMALL[1:10])
_BELOW_HUNDRED = rf"(?:{'|'.join(_TENS)})(?:[\s-](?:{_ONES}))?|{'|'.join(sorted(_SMALL[1:20], key=len, reverse=True))}"
# A number below a thousand in English words, none of them a bare `a`.
IN_WORDS = (
    r"(?i:\b(?:half\s+)?an?(?=[\s-](?:thousand|million|billion|trillion|quadrillion|dollar|buck|euro|yuan|rupee|cent|dime)\b)|"
    rf"\b(?:an?|{_ONES})[\s-]hundred(?:[\s-](?:and\s+)?(?:{_BELOW_HUNDRED}))?|\b(?:{_BELOW_HUNDRED}))"
)

# Numbers that are one word in English, and the first of several.
SMALL_WORDS = [*_SMALL[1:], *list(_TENS)[1:]]
CHINESE = "[零〇一二两兩三四五六七八九十百千万萬亿億]"
# `三点三万亿`: a decimal that a scale word ends, so that it is no time of the day.
CHINESE_DECIMAL = (
    "[一二两三四五六七八九十]{1,3}点[零〇一二三四五六七八九]{1,4}[百千]?[万萬亿億]{1,2}"
)
DIGITS = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
SCALE = (
    r"[十百千]?[万萬亿億]亿?|[千百](?![^\W\d_a-zA-Z]*倍)"
    r"|(?i:thousand|million|billion|trillion|quadrillion|mn|bn|trn|tn|[kmbt])(?![A-Za-z0-9]|/s\b)"
)


_DECIMAL = lazily(r"(?P<whole>[^点]+)点(?P<part>[^百千万萬亿億]+)(?P<scale>[百千万萬亿億]+)")
_PLAIN = lazily(r"\d+(?:\.\d+)?")
_HIGHEST = tuple(
    (lazily(rf"{sign}(?!.*{sign})"), factor)
    for sign, factor in (("[亿億]", 10**8), ("[万萬]", 10**4))
)


def chinese_number(words: str) -> int | None:
    """The value of a Chinese numeral such as `三百二十万` (3 200 000), None if it is none."""
    if len(words) > 1 and all(c in _DIGITS for c in words):  # 二〇二五, digit by digit
        return int("".join(str(_DIGITS[c]) for c in words))
    for sign, factor in _HIGHEST:
        if match := sign.search(words):
            high = chinese_number(words[: match.start()]) if match.start() else 1
            low = chinese_number(words[match.end() :]) if words[match.end() :] else 0
            return None if high is None or low is None else high * factor + low
    return _below_myriad(words)


def _below_myriad(words: str) -> int | None:
    total = digit = 0
    for c in words:
        if c in _DIGITS:
            digit = _DIGITS[c]
        elif c in _UNITS:
            total += (digit or (1 if c == "十" or not total else 0)) * _UNITS[c]
            digit = 0
        else:
            return None
    return total + digit


def english_number(words: str) -> int | None:
    """The value of a number below a thousand in words: `two hundred and fifty`, `ninety-nine`."""
    if words.lower() in ("a", "an"):
        return 1
    total = 0
    for word in words.lower().replace("-", " ").split():
        if word == "hundred":
            total = (total or 1) * 100
        elif word not in ("a", "an", "and"):
            value = _ENGLISH.get(word)
            if value is None or not isinstance(value, int):
                return None
            total += value
    return total or None


def _chinese_decimal(words: str) -> Decimal | None:
    """The value of a Chinese decimal such as `三点三万亿`."""
    match = _DECIMAL.fullmatch(words)
    if match is None:
        return None
    whole, scale = chinese_number(match["whole"]), chinese_number("一" + match["scale"])
    part = "".join(str(_DIGITS[sign]) for sign in match["part"])
    return None if whole is None or scale is None else Decimal(f"{whole}.{part}") * scale


def number(words: str, scale: str | None = None) -> Decimal | None:
    """The value of digits, a Chinese or an English numeral, times its scale word."""
    bare = words.strip().replace(",", "")
    factor = 1
    if scale:
        factor = SCALES.get(scale.strip().lower(), 0)
    value: Decimal | int | None
    if _PLAIN.fullmatch(bare):
        value = Decimal(bare)
    else:
        value = _ENGLISH.get(re.sub(r"(?i)^(half)\s+an?$", r"\1", bare.lower()))
        if value is None and bare.isascii():
            value = english_number(bare)
        if value is None:
            value = _chinese_decimal(bare) if "点" in bare else chinese_number(bare)
    return None if value is None or not factor else Decimal(value) * factor
