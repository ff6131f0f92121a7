"""Dates one by one: where one may begin, and the language whose pattern reads it there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from llmdata.grammar.dates.bearings import bearing_of
from llmdata.grammar.dates.chinese import CHINESE
from llmdata.grammar.dates.english import ENGLISH
from llmdata.grammar.dates.words import DateWords
from llmdata.lazily import lazily

# Where a date may begin. The full patterns are tried at these places only. One set opens the
# pattern, since `re` runs through a text much faster in search of a set than of alternatives; what
# stands behind the first character then looks back at it. Latin words count at their beginning.
_ANCHOR = lazily(
    r"""[\d一二三四五六七八九十今去前明本同当當次翌转该岁开上下年这那第圣聖元平双万跨愚情春夏秋冬JFMASONDCQHELWTBVmlswfatnocbejdyp](?:
      [1-4](?<=Q.)|[12](?<=H.)
     |(?<![A-Za-z0-9].)(?<=[A-Za-z])(?:
        (?<=[JFMASOND])(?:an|eb|ar|pr|ay|un|ul|ug|ep|ct|ov|ec|AN|EB|AR|PR|AY|UN|UL|UG|EP|CT|OV|EC)|(?<=[jfmasond])(?:an(?:uary)?|eb(?:ruary)?|ar(?:ch)?|pr(?:il)?|ay|une?|uly?|ug(?:ust)?|ept?(?:ember)?|ct(?:ober)?|ov(?:ember)?|ec(?:ember)?)(?=[\s,.;:)])|(?<=C)hristmas|oxing\sDay|(?<=H)alloween|(?<=V)alentine|(?<=S)t\.?\sPatrick|(?<=N)ew\sYear|(?<=[Ll])a(?:te|st\s)|(?<=[Ee])arly|(?<=[Ff])all
        |(?<=s)(?:ame\s|econd\s|tart\s)|(?<=b)eginning\s|(?<=[Nn])ext\s|(?<=[Mm])id|(?<=e)nd\s|(?<=m)onth['’]s\s
        |(?<=[Ss])pring|ummer|utumn|inter|hat\s|his\s|\syear|irst\s|hird\s|ourth\s|ifth\s|ixth\s|eventh\s|ighth\s|inth\s|enth\s|leventh\s|welfth\s|(?:hir|our|if|ix|even|igh|ine)teenth\s|(?:wen|hir)t(?:ieth\s|y-)|enultimate\s|pening\s|inal\s|losing\s|ying\s|aning\s
        |(?<=b)(?:ack\shalf|efore\sthe\syear\s)|(?<=f)ront\shalf|(?<=t)he\syear['’]|(?<=y)ear(?:['’]s|[\s-](?:end|close)))
     |(?<=[^A-Za-z])(?:
        (?P<zh>(?<=\d)\d{0,3}(?=\s*[年月])
          |(?<=[一二三四五六七八九十])[〇零一二三四五六七八九十]{0,3}(?=年|月)
          |(?<=[一二三四五六七八九十])[一二三四五六七八九十]{0,2}(?=\s?[日号號])
          |(?<=\d)\d?(?=/\d|\.[0-3]\d\s)
          |(?<=[今去前明本同当當次翌转])年|(?<=第)二年|(?<=[前上])一年|(?<=岁)[末尾初]|(?<=年)关|(?<=开)年|(?<=[上下])半年|(?<=[春夏秋冬])[天季末]|(?<=[初仲暮深盛隆][春夏秋冬])(?=时|之际|，)|(?<=年)[初中底末尾]|(?<=上)个?月|(?<=本)月
          |(?<=这)个月|(?<=[同当當那这])一?个?[月日天晚夜]|(?<=该)月|(?<=\d)\d?(?=\s*[日号號])|(?<=第)\s?[一二三四1-4]\s*季|(?<=[一二三四])季(?=度)|(?<=前)\s?[二两三23]\s?个?季(?=度)|(?<=圣)诞节|(?<=聖)誕節|(?<=元)旦|(?<=平)安夜|(?<=双)(?:十一|11)|(?<=万)圣节|(?<=跨)年夜|(?<=愚)人节|(?<=情)人节)
        |(?<=\d)\d{0,3})
    )""",
    re.VERBOSE,
)
_HAN = lazily(r"[\u3001-\u303f\u4e00-\u9fff\uff08-\uff1f]")  # full-width signs count


def read_dates(text: str, start: int, end: int) -> Iterator[DateWords]:
    """The dates of a stretch, each with its bearing, in order."""
    last = start
    for anchor in _ANCHOR.finditer(text, start, end):
        if anchor.start() < last or not (anchor.lastgroup or _may_be_english(text, *anchor.span())):
            continue
        pattern, read = CHINESE if anchor.lastgroup else ENGLISH
        if _IN_NUMBERS.match(text, anchor.start(), end):
            pattern, read = ENGLISH  # all three parts of it are numbers in either language
        match = pattern.match(text, anchor.start(), end)
        if match is None:
            continue
        fields = read(match.groups())
        if _is_fiscal(text, match):
            last = match.end()
            continue
        if fields and pattern is CHINESE[0] and (match["m3"] or match["m4"]):
            # `4/16` is a day where Chinese is written, which puts the month first.
            fields = fields if _HAN.search(text, start, end) else {}
        if fields:
            # A particle or white space behind the last word is no part of the date.
            last = match.start() + len(match.group().rstrip().removesuffix("的").rstrip())
            first = match.start() if anchor["zh"] else _with_weekday(text, match.start(), start)
            bearing = bearing_of(text, first, last)
            yield DateWords(first, last, bearing=bearing, **fields)  # type: ignore[arg-type]


_FISCAL = lazily(r"(?:\b(?i:fiscal)(?:\s+year)?\s+|财年[的第\s]*|财政年度[的第\s]*)\Z")
_FISCAL_BEHIND = lazily(r"\s*(?:财年|财政年度|财季|fiscal\b)")


def _is_fiscal(text: str, match: re.Match[str]) -> bool:
    """Whether a year or quarter is one of somebody's books, which begins when they please."""
    before = _FISCAL.search(text, max(0, match.start() - 16), match.start())
    return before is not None or _FISCAL_BEHIND.match(text, match.end()) is not None


# A day or month in numbers with its year: `20/01/2025`, `17.02.2025`, `17-Feb-2025`, `2/2025`.
_IN_NUMBERS = lazily(
    r"\d{1,2}(?:(?:(?P<sep>[./])\d{1,2}(?P=sep)|/|-[A-Z][a-z]{2,8}-)20\d\d(?![./]?\d)|/\d{1,2}/2\d(?![./]?\d)"
    r"|-(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}(?:-2\d)?(?![\w-]))|(?<=[a-z]\s)\d{1,2}/\d{1,2}(?![/\d])"
)


def _may_be_english(text: str, start: int, end: int) -> bool:
    """Whether an anchor is a word or a number that may be a year or a day."""
    if not text[start].isdigit():
        return True
    if end - start > 2:
        return text.startswith(("19", "20"), start) and end - start == 4
    behind = text[end : end + 1]
    return behind.isspace() or behind in _BEHIND_DAY or bool(_IN_NUMBERS.match(text, start))


_BEHIND_DAY = frozenset("snrt")  # `1st`, `2nd`, `3rd`, `4th`


_WEEKDAY = lazily(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+(?:the\s+)?\Z", re.IGNORECASE)


def _with_weekday(text: str, date: int, start: int) -> int:
    """Where a date begins whose weekday stands before it (`Tuesday, August 5th`)."""
    match = _WEEKDAY.search(text, max(start, date - 16), date)
    return match.start() if match else date
