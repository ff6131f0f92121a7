"""What words of time are for, if not to tell when: places, titles, measures, background, editions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from llmdata.grammar.calendar import DateValue
from llmdata.grammar.dates import SAME_DAY, SAME_MONTH, DateWords
from llmdata.grammar.dates.bearings import OFFER_ZH
from llmdata.layout import Layout
from llmdata.lazily import lazily

if TYPE_CHECKING:
    from llmdata.mentions.dating import DateMention

# Brackets that close what leads in a list: `十二天速记（均为 12 月）：5 日 …`.
_LEADS_IN = lazily(r"[^()（）]{0,6}[)）][*_”\"]*\s*[:：]")


def leads_in_days(layout: Layout, words: DateWords | DateMention, value: DateValue) -> bool:
    """Whether a month in brackets is that of the days which a colon leads in."""
    return value.precision == "month" and bool(_LEADS_IN.match(layout.visible, words.end))


_AS_ANOTHER = lazily(r"\s+(?:as|that)\s+(?!(?:as|in|on)\b)\S")
_WITH_ANOTHER = lazily(r"(?:与|和|跟|同)\s*[A-Za-z][\w.\- ]{0,30}(?:在|于)?\s*\Z")


def counts_from_another(layout: Layout, words: DateWords) -> bool:
    """Whether it is the day of something named beside it: `the same day as X`, `与 X 同一天`."""
    if words.relative != SAME_DAY:
        return False
    text = layout.visible
    return bool(
        _AS_ANOTHER.match(text, words.end)
        or _WITH_ANOTHER.search(text, max(0, words.start - 40), words.start)
    )


_IT_CAME_ZH = lazily(
    r"(?:发布|上线|推出|开源|问世|亮相|发表|公布|面世|登场|公测|诞生)(?:的|之)?\s*\Z"
)
_CLAUSE_ZH = lazily(r"[^，。；：,;:\n]{0,60}\Z")
_NAMED = lazily(r"[A-Z][\w.\-]*")


def counts_from_its_coming(
    layout: Layout, words: DateWords, start: int, found: Sequence[DateMention]
) -> bool:
    """Whether words count from the coming of something whose day is not told (`1 月 23 日，就在 X
    发布三天后，…`) in a block that begins at `start`."""
    text = layout.visible
    if words.offset is None or not _IT_CAME_ZH.search(
        text, max(start, words.start - 8), words.start
    ):
        return False
    clause = _CLAUSE_ZH.search(text, start, words.start)
    first = clause.start() if clause is not None else start
    if found and found[-1].start >= first:
        return False
    names = _NAMED.findall(text, first, words.start)
    return any(text.find(name, start, first) < 0 for name in names)


_OF_AN_OFFER = lazily(rf"\s*(?:都|更|再|限时|享受?|打|只要)?\s*{OFFER_ZH}")


def is_length_of_offer(layout: Layout, words: DateWords) -> bool:
    """Whether the first part of a year is how long an offer holds: `前两个季度八折`."""
    text = layout.visible
    return text[words.start] in "首前头" and _OF_AN_OFFER.match(text, words.end) is not None


_FIRST = lazily(r"\b1st\b")
_NEAR = 400  # characters before a place that the first of the same ranking may stand


_IN_BRACKETS = lazily(r"\(\d{1,2}(?:st|nd|rd|th)\s*[),]")
_RANKING = lazily(
    r"(?i:\b(?:leader\s?boards?|rank(?:s|ed|ing|ings)?|standings|podium|top\s+(?:two|three|four|five|ten|\d+)|scoreboard)\b)|Arena\b"
)


def is_a_place(layout: Layout, words: DateWords) -> bool:
    """Whether a bare ordinal is a place and no day: behind the first (`1st: A. 2nd: B. 4th: C`), or in
    brackets behind a name where the sentence ranks (`in the top ten: A (8th), B (9th)`)."""
    text, start = layout.visible, words.start
    bare = words.relative == SAME_MONTH and words.day is not None and text[start].isdigit()
    if bare and text[max(0, start - 1) : start] == "(":
        sentence = layout.sentences[layout.sentence_at(start)]
        alone = _IN_BRACKETS.match(text, start - 1, sentence.end) is not None
        return alone and _RANKING.search(text, sentence.start, sentence.end) is not None
    bare = bare and text[max(0, start - 4) : start].strip(" \n*_")[-1:] in ("", ".", "!", "?")
    return bare and _FIRST.search(text, max(0, start - _NEAR), start) is not None


_TITLE_BEFORE = lazily(r"[《「『“][^《》「」『』“”\n]{0,60}\Z")
_TITLE_BEHIND = lazily(r"[^《》「」『』“”\n]{0,60}[》」』”]")


def is_in_a_title(layout: Layout, words: DateWords) -> bool:
    """Whether a time that counts from the writing stands in a title, whose day is another's."""
    text = layout.visible
    return (
        words.offset is not None
        and words.offset.writing
        and _TITLE_BEFORE.search(text, max(0, words.start - 61), words.start) is not None
        and _TITLE_BEHIND.match(text, words.end) is not None
    )


def halves_a_month(layout: Layout, words: DateWords, found: list[DateMention]) -> bool:
    """Whether it is half of the month right before it: `July, second half`."""
    if words.part not in ("H1", "H2") or words.year is not None or not found:
        return False
    before = layout.visible[found[-1].end : words.start]
    return found[-1].value.precision == "month" and before.strip(" ,(（，") == ""


_THAN = lazily(r"(?:比|较|相比于?|(?i:\bthan\s+(?:in\s+)?))\s*\Z")
_LIKE = lazily(r"(?:和|与|跟|像)\s*\Z")
_LIKE_THEN = lazily(r"[^，。；]{0,10}(?:一样|相比|相似|类似)")
_ROSE_FROM = lazily(
    r"(?i:\b(?:(?:up|down)\s+from\b|from\s+(?:[a-z]+\s+){0,2}?[$€£¥]?\d)[^,;]{0,30})\Z"
)
_COMPARED = lazily(
    r"(?i:\b(?:(?:compared|relative)\s+(?:with|to)|versus|vs\.?|unlike)\s+(?:[a-z]+\s+){0,2}|\b(?:after|following)\s+(?:an?|the|its|their|our)\s+(?:[a-z-]+\s+){0,3})\Z|(?:对照|不同于|不像)\s*\Z"
)
_UP_FROM = lazily(r"(?i:\b(?:from|compared\s+(?:with|to)|as|versus)\b[^,.;]{0,24})\Z")


def is_measure(layout: Layout, start: int) -> bool:
    """Whether a date is but what another time is compared with: `降得比 2024 年多`."""
    return _THAN.search(layout.visible, max(0, start - 12), start) is not None


# A year of the time before the tale, or of what something is like: no time goes on from it.
_BACKGROUND = lazily(
    r"\b(?:had\s+\w+|(?:where|what|as|like|how)\b[^.;:]{1,40}?\b(?:was|were|did))\b[^.;:]{0,40}\b(?:in|since|from|by)\s+\Z",
    re.IGNORECASE,
)


# `their first since GPT-2 in 2019`, `自 2019 年以来的头一个`.
_SINCE = lazily(r"\b(?i:since)\s+(?:[^.,;:]{1,40}\s(?:in|of)\s+)?\Z")
_SINCE_ZH = lazily(r"[^，。；：]{0,16}以来")


# `它在 2024 年的成绩是银牌`: how it had been before.
_HOW_IT_WAS_ZH = lazily(
    r"\s*(?:的|那时的|那次的)(?:最好|最高)?(?:成绩|分数|得分|名次|战绩|纪录|记录|结果)(?:还|才|只|仅)?(?:是|为|有)"
)

# A look back at the time before the tale: `Back in 2022 …`, `早在 2022 年`.
_LOOKS_BACK = lazily(
    r"(?:\b(?i:(?:(?:far|way)\s+)?back\s+in|as\s+(?:recently|early|late|far\s+back)\s+as|remember|think\s+back\s+to|cast\s+your\s+mind\s+back\s+to)\s+"
    r"|(?:早在|还在|回想|回忆|回望|还记得|记得|想想|倒回|退回|回到|放在|搁在)\s*)\Z"
)


def is_by_the_way(layout: Layout, words: DateWords) -> bool:
    """Whether a year is told of what the sentence is about, and not of what it tells: in a clause
    between commas (`X, which Y had brought out in May 2024, …`, `X, founded in 2021, …`), in words
    that open it (`Founded in 2021, X …`), or as when somebody began (`X 成立于 2021 年，…`). In a
    review of one year, so is one that dashes set off."""
    if words.year is None:
        return False
    text, sentence = layout.visible, layout.sentences[layout.sentence_at(words.start)]
    first = max(sentence.start, words.start - _CLAUSE)
    opens = _WHICH.search(text, first, words.start) or _INSERTED.search(text, first, words.start)
    if words.month is None and words.part is None:
        if _FOUNDED.search(text, first, words.start) or _BEGAN_ZH.match(text, words.end):
            return True
        opens = opens or _PARTICIPLE.match(text, sentence.start, words.start)
    if opens is not None and _CLOSES.match(text, words.end, sentence.end) is not None:
        return True
    start, end = layout.document.covers_start, layout.document.covers_end
    if start is None or end is None or start.year != end.year:
        return False
    set_off = [(_SET_UP, _SET_OFF)]
    if words.month is None and words.part is None:
        set_off.append((_DASHED, _DASH))
    return any(
        opens.search(text, first, words.start) and closes.match(text, words.end, sentence.end)
        for opens, closes in set_off
    )


def is_earlier(layout: Layout, words: DateWords) -> bool:
    """Whether a month is of what was done before the tale of its sentence, which goes on from it:
    `Announced in December 2024, X came in January`."""
    text, sentence = layout.visible, layout.sentences[layout.sentence_at(words.start)]
    return (
        words.month is not None
        and _PARTICIPLE.match(text, sentence.start, words.start) is not None
        and _CLOSES.match(text, words.end, sentence.end) is not None
    )


_CLAUSE = 80
_ED = (
    r"(?:[a-z]+ly\s+)?(?:first\s+)?(?:[a-z]+ed|born|built|begun|made|set\s+up|spun\s+o(?:ff|ut))\s"
)
_WHICH = lazily(r",\s+(?:which|who|whom|whose)\s[^,;:]*\Z")
_INSERTED = lazily(rf",\s+{_ED}[^,;:]{{0,80}}\Z")
_PARTICIPLE = lazily(
    rf"\W*(?:[A-Z][a-z]+ed|First\s+{_ED}|Born|Built|Set\s+up|Spun\s+o(?:ff|ut))\s[^,;:]{{0,80}}\Z"
)
_CLOSES = lazily(r"[^,;:.]{0,24},\s")
# `2021 年成立的 X`, `2019 年创办`: when somebody began.
_BEGAN_ZH = lazily(r"\s*(?:才|刚刚?|就)?(?:成立|创立|创办|创建|组建)")
# When a firm, a project or a person began.
_FOUNDED = lazily(
    r"\b(?i:(?:was|were|been|company|firm|startup|lab)\s+(?:\w+ly\s+)?(?:founded|established|incorporated|set\s+up|born)(?:\s+(?!and\b)[\w']+){0,6}?\s+(?:back\s+)?in)\s+\Z"
    r"|(?:成立|创立|创办|创建|组建|注册|诞生|出生|毕业|起步|始建)(?:于|於|的?时间[为是])\s*\Z"
)
_SET_UP = lazily(
    r"(?:,\s+|(?<=\n)|(?<=[.!?]\s)|(?<![\s\S]))(?:(?:first|originally|itself|only|just)\s+)?(?i:(?:co-?)?founded|established|formed|incorporated|set\s+up|spun\s+(?:out|off))\b[^,;:]{0,40}\Z"
)
_SET_OFF = lazily(r"[^,;:.]{0,80},\s")
_DASHED = lazily(r"(?:\s[–—-]\s|[–—]|\w-\s)[^–—;:.]{2,90}\Z")
_DASH = lazily(r"[^–—;:.]{0,60}(?:\s[–—-]\s|[–—])")


def tells_which(layout: Layout, words: DateWords) -> bool:
    """Whether a time before but tells which of its kind is meant: `last year's GPT-9`, `去年的 GPT-9`,
    `November 2024's Qwen8`."""
    if words.relative == "last":
        return _WHOSE.match(layout.visible, words.end) is not None
    return words.year is not None and _POSSESSED.match(layout.visible, words.end) is not None


_POSSESSED = lazily(r"['’]s\s+(?=[A-Za-z]*[A-Z])")
_WHOSE = lazily(r"(?:['’]s\s+|\s*的\s*)(?=[A-Za-z]*[A-Z\d])")


def is_background(layout: Layout, words: DateWords) -> bool:
    """Whether a year alone is told of what had been before: `a bug that had cost us much in 2022`."""
    text, start = layout.visible, words.start
    if text[start : words.end].lower().endswith((" ago", "年前")) and words.month is None:
        return True
    if words.year is None or words.month is not None or words.part is not None:
        return False
    if _SINCE.search(text, max(0, start - 60), start) or _SINCE_ZH.match(text, words.end):
        return True
    if _HOW_IT_WAS_ZH.match(text, words.end):
        return True
    if _WHOSE.match(text, words.end) or _LOOKS_BACK.search(text, max(0, start - 24), start):
        return True
    return _BACKGROUND.search(text, max(0, start - 100), start) is not None


# `Words that we did not have last year`, `去年还没有的词`: the tale is of the time since.
_DENIED = lazily(r"(?:n['’]t|\b(?i:not|never|no|nobody|none))\b[^.,;:!?]{0,40}\Z")
_DENIED_BEHIND = lazily(r"[^，。；：]{0,6}(?:还没|没有|尚未|不曾|并无|还不)")


def is_denied(layout: Layout, date: DateMention) -> bool:
    """Whether a year is one in which something was not yet: no time goes on from it."""
    text = layout.visible
    return date.value.precision == "year" and bool(
        _DENIED.search(text, max(0, date.start - 48), date.start)
        or _DENIED_BEHIND.match(text, date.end)
    )


def is_compared(layout: Layout, words: DateWords) -> bool:
    """Whether what was in a year is compared with now (`和 2023 年那封一样`, `up from 2 million
    a year ago`), or tells but since when."""
    text, start = layout.visible, words.start
    if words.month is not None or words.part is not None:
        return False
    if words.bearing == "since":
        return True  # `since 2019` tells how long, of what is told now
    if _COMPARED.search(text, max(0, start - 40), start):
        return True
    if text[start : words.end].lower().endswith("ago"):
        return _UP_FROM.search(text, max(0, start - 40), start) is not None
    if _ROSE_FROM.search(text, max(0, start - 40), start) is not None:
        return True
    like = _LIKE.search(text, max(0, start - 4), start)
    return like is not None and _LIKE_THEN.match(text, words.end) is not None


_NAMED_BY_YEAR = lazily(
    r"(?<![A-Za-z0-9\-])[A-Z][A-Za-z\-]*[A-Z][A-Za-z\-]*\s\Z"
    r"|(?:大会|峰会|论坛|博览会|年会|云栖|开发者日|开放日|嘉年华)\s?\Z"
    r"|\b(?:I/O|(?:re:)?Invent|Ignite|Build|Connect|Summit|Conference|Unpacked|Expo|Cloud Next|Keynote)\s\Z"
)


def is_edition(layout: Layout, words: DateWords) -> bool:
    """Whether a year is part of a name, from which no time goes on: `AIME 2024`, `IMO 2025`."""
    if words.end - words.start != 4 or not layout.visible[words.start : words.end].isdigit():
        return False
    text = layout.visible
    return (
        _NAMED_BY_YEAR.search(text, max(0, words.start - 24), words.start) is not None
        or _OF_THAT_YEAR.match(text, words.end) is not None
    )


_OF_THAT_YEAR = lazily(
    r"\s(?:[A-Z]\w+\s){1,4}(?i:exams?|competitions?|olympiads?|contests?|championships?|finals?)\b"
)
