"""Dates in English: their pattern and how it is read."""

from __future__ import annotations

import re

from llmdata.grammar.calendar import WEEKEND
from llmdata.grammar.dates.counting_english import WEEKDAY, WEEKDAYS
from llmdata.grammar.dates.fields import Fields, reader, referring
from llmdata.grammar.dates.words import LAST_BUT_ONE, LAST_DAY
from llmdata.lazily import lazily

_MONTHS = (
    "january february march april may june july august september october november december"
).split()
_MONTH_NUMBER = {name: i for i, name in enumerate(_MONTHS, 1)}
_MONTH_NUMBER |= {name[:3]: i for i, name in enumerate(_MONTHS, 1)} | {"sept": 9}
_PART_EN = {
    "early": "early", "start": "early", "beginning": "early", "first": "early", "opening": "early",
    "mid": "mid", "middle": "mid", "late": "late", "end": "late", "last": "late",
    "closing": "late", "final": "late", "close": "late", "out": "late", "over": "late", "up": "late", "dying": "late", "waning": "late", "fall": "autumn",
}  # fmt: skip
_ORDINAL = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "final": 4,
    "last": 4,
    "front": 1,
    "back": 2,
}
# What a word makes of `year`; bare, that is the one which the context tells.
_YEAR_WORD = {"this": "this", "next": "next"} | dict.fromkeys(
    ("last", "a", "previous", "preceding", "prior"), "last"
)
# Fixed days only: those that move are in `holidays`.
_HOLIDAYS = {
    "christmas": (12, 25), "christmas day": (12, 25), "christmas eve": (12, 24), "boxing day": (12, 26),
    "new year's eve": (12, 31), "new year's day": (1, 1), "halloween": (10, 31),
    "valentine's day": (2, 14), "st patrick's day": (3, 17), "april fools' day": (4, 1), "april fool's day": (4, 1), "april fools day": (4, 1),
}  # fmt: skip
# The days of a month that a text numbers in words (`the first of December`).
_DAY_NUMBER = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
        "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first "
        "twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth "
        "twenty-ninth thirtieth thirty-first".split(), 1
    )
}  # fmt: skip
# Days at the edges of a month; all other words for one mean the last but one.
_EDGE_DAY = {"first": 1, "opening": 1, "last": LAST_DAY, "final": LAST_DAY}
_NTH = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "last": -1, "final": -1}
_WEEKDAY_NAMES = f"(?i:{WEEKDAY}|weekend)"
# A day in numbers alone stands behind a word that asks for one: `on 22/05`.
_ASKS_FOR_A_DAY = (
    r"(?:(?<=\b[Oo]n\s)|(?<=\b[Ss]ince\s)|(?<=\b[Uu]ntil\s)|(?<=\b[Bb]y\s)|(?<=\b[Ff]rom\s))"
)
_DAY_WORDS = "|".join(sorted(_DAY_NUMBER, key=len, reverse=True))
# In capitals where they head something (`MARCH 2025`, `MAY`, `OCT 5`).
_LOUD_MONTH = (
    "|".join(name.upper() for name in _MONTHS if name not in ("march", "may"))
    + r"|(?:MARCH|MAY)(?=\s+\d|\s*(?:[:：]|\n|\Z))|(?:JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)\b\.?(?=\s*\d)"
    r"|(?<![^\n，])(?:JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)\b\.?(?=\s*(?:[:：，]|\n|\Z))"
)
_MONTH_NAME = "|".join(name.capitalize() for name in _MONTHS if name != "may")
# Bare, it is a month before a sign or behind a preposition: `Jan: o3-mini`, `(Oct)`, `in Sept.`.
_SHORT_MONTH = r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?"
# Written small where people chat: a verb (`march`, `may`) only beside a day or behind a preposition.
_SMALL_MONTH = (
    r"(?:january|february|april|june|july|august|september|october|november|december)\b"
    r"|(?:march|may)(?=\s\d{1,2}(?:(?:st|nd|rd|th)\b|[,.;:)!?]|\s*(?:\n|\Z)|\s(?:and|as|in|with|to|by|for|it|they)\b))"
    r"|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?=\s\d{1,2}(?:st|nd|rd|th)?\b)"
    r"|(?:(?<=\bin\s)|(?<=\bsince\s)|(?<=\blate\s)|(?<=\bearly\s)|(?<=\bmid\s)|(?<=\bof\s))(?:march|may)\b"
)
# A day without signs between its numbers (`20250405`) stands behind no Latin word but a preposition: it would
# be the stamp of a name (`Claude 9 20250405`).
_BEFORE_COMPACT = (
    r"(?<![-$€£¥#/.,_=+])(?:(?<![A-Za-z0-9_)]\s)|(?<=\b[Oo]n\s)|(?<=\b[Ii]n\s)|(?<=\b[Bb]y\s)|(?<=\b[Ss]ince\s)"
    r"|(?<=\b[Ff]rom\s)|(?<=\b[Uu]ntil\s)|(?<=dated\s)|(?<=leased\s))"
)
_PATTERN = lazily(
    rf"""
(?:
  (?<![A-Za-z0-9])
  (?:
   (?P<h3>Christmas(?:\s+(?:Day|Eve)\b|(?!\s+(?:break|presents?|gifts?|dinner|lunch|party|parties|trees?|cards?|shopping|season|holidays?|sales?|specials?|wish(?:es)?|lists?|week|time|spirit)\b))|Boxing\s+Day|Halloween|(?<!Lunar\s)(?<!Chinese\s)New\s+Year['’]s\s+(?:Eve|Day)|Valentine['’]s\s+Day|St\.?\s+Patrick['’]s\s+Day|April\s+Fool(?:s['’]?|['’]s)\s+Day)(?:,?\s+(?P<ey2>20\d\d))?
  |(?:(?P<erel>[Ll]ast|[Tt]his)\s+)?
   (?:(?:the\s+)?(?:very\s+)?(?P<eedge>last|final|first|opening|penultimate|(?:second|next)[\s-]to[\s-]last|last\s+but\s+one)\s+day\s+of\s+)?
   (?:(?:the\s+)?(?P<wn>(?i:first|second|third|fourth|fifth|last|final))\s+(?P<wd>{_WEEKDAY_NAMES})\s+(?:of|in)\s+)?
   (?:(?:the\s+)?(?P<eord>(?i:{_DAY_WORDS}))\s+(?:day\s+)?of\s+)?
   (?:(?P<eday>(?<!\d\.)\d{{1,2}})(?:(?:st|nd|rd|th)?\s+(?:of\s+)?|(?:st|nd|rd|th)\s+day\s+of\s+))?
   (?P<ew>(?:[Ee]arly|[Mm]id|[Ll]ate)[\s-]+(?:in\s+)?)?
   (?P<emonth>{_MONTH_NAME}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?(?=\s*\d)|(?<=\d\s)(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b
     |(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.(?=\s[A-Za-z])
     |{_SHORT_MONTH}(?=\s?[:：]|\s[–—-]\s|\s?\|)
     |(?:(?<![\s\S])|(?<=\()|(?<=\n)|(?<=，)|(?<=\b[Ii]n\s)|(?<=\b[Ss]ince\s)|(?<=\b[Bb]y\s)|(?<=\b[Uu]ntil\s)|(?<=\b[Ll]ate\s)|(?<=\b[Ee]arly\s)|(?<=\b[Mm]id-)|(?<=\b[Mm]id\s))
      {_SHORT_MONTH}(?=[,;.)\]，]|\s*(?:\n|\Z)|\s['’]\d\d\b)
     |{_SMALL_MONTH}|{_LOUD_MONTH}
     |May(?=\s+\d|\s*(?:[,.;:()\]—–，]|\n|\Z)|\s+(?:of|and|through|to|with|saw|brought)\b)|(?<=\b[Ii]n\s)May|(?<=\b[Ll]ate\s)May
     |(?:(?<![\s\S])|(?<=[.!?;:,]\s)|(?<=\n)|(?<=\band\s)|(?<=\bbut\s)|(?<=\bwhile\s)|(?<=\bthen\s))May(?=\s+(?:was|had|gave|delivered|introduced|witnessed|followed|offered|produced|ushered|also\s+(?:saw|brought|gave)|began|belonged|started|ended|opened|closed|came|turned|made|proved|marked|went|alone|itself)\b)
     |(?:(?<=\b[Tt]he\s)|(?<=\b[Ii]ts\s)|(?<=\b[Tt]hat\s)|(?<=['’]s\s))May(?=\s+(?:update|upgrade|refresh|release|version|launch|announcement|event|keynote|build|checkpoint|snapshot|edition|issue|report|ranking|table|run|numbers?|figures?|scores?|results?)\b)
     |(?<=\b[Oo]f\s)May|(?<=\b(?:[Ll]ast|[Tt]his)\s)May(?!\s+(?:be|have|not)\b)|(?<=\b[Mm]id-)May|(?<=\b[Ss]ince\s)May|(?<=\b[Uu]ntil\s)May|(?:(?<=\b[Bb]y\s)|(?<=\b[Ff]rom\s)|(?<=\b[Dd]uring\s)|(?<=\b[Ee]arly\s)|(?<=\b[Bb]efore\s)|(?<=\b[Aa]fter\s)|(?<=\b[Ii]nto\s)|(?<=\b[Tt]hrough\s)|(?<=\b[Aa]round\s)|(?<=\b[Cc]ome\s)|(?<=\b[Tt]owards\s))May(?!\s[A-Z][a-z])|(?<=\d(?:st|nd|rd|th)\s)May|(?<=\b[1-3]\d\s)May|(?<=\b\d\s)May)
   (?:\s+(?:the\s+(?=\d{{1,2}}(?:st|nd|rd|th)\b))?(?P<eday2>[0-3]?\d)(?:st|nd|rd|th)?(?!\d|:\d|%)|\s+(?:the\s+)?(?P<eord2>(?i:{_DAY_WORDS}))(?=\s*[,.;:)—]|\s*\Z))?
   (?:,?\s+(?:of\s+)?(?P<ey1>(?:19|20)\d\d)(?!\d)|\s+['’](?P<ey10>2\d)(?!\d)|\s+of\s+(?:the\s+)?(?P<ery1>this|last|previous|preceding|prior)\s+year)?
  |(?:the\s+)?(?:very\s+)?(?P<yedge>first|opening|last|final)\s+(?P<yunit>day|week|weekend)\s+of\s+(?:the\s+)?(?:(?P<ey12>(?:19|20)\d\d)|(?P<ery7>this\s+year|last\s+year|year))
  |(?P<ep>[Ee]arly|[Mm]id|[Ll]ate|(?:the\s+)?(?:start|beginning|middle|end)\s+of)[\s-]+(?:in\s+)?(?:the\s+)?
     (?:(?P<ey3>(?:19|20)\d\d)|(?P<ery3>this\s+year|last\s+year|next\s+year|year))
  |(?:the\s+)?(?P<ep2>first|early|opening|last|final|closing|dying|waning)\s+(?:\w+\s+)?(?:weeks|months|days)\s+of\s+(?:the\s+)?
     (?:(?P<ey4>(?:19|20)\d\d)|(?P<ery4>this\s+year|last\s+year|year))
  |(?:the\s+)?(?P<eo>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]inal|[Ll]ast|(?:front|back)(?=\s+half\s+of\s+(?:the\s+year|this|last|20)))\s+(?P<eu>quarter|half)(?!\s+of\s+(?:(?:the|that|this|its)\s+(?:same\s+)?month\b|{_MONTH_NAME}|May\b))(?:\s+of\s+(?:the\s+)?
     (?:(?P<ey5>(?:19|20)\d\d)|(?P<ery5>this\s+year|last\s+year|year)))?
  |(?<!-)(?:the\s+)?year(?:['’]s[\s-]+|[\s-])(?P<ep3>end|close)|before\s+the\s+year\s+(?:was|is)\s+(?P<ep4>out|over|up)
  |(?P<ey11>20\d\d)[\s-]*(?:Q(?P<eq2>[1-4])|H(?P<eh2>[12]))(?!\d)
  |(?<!-)(?P<xday>[0-3]?\d)-(?P<xmonth>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{{0,6}}(?:-(?P<xy>20\d\d|2\d)|(?![\w-]))
  |(?<![/.])(?P<n1>[0-3]?\d)(?P<nsep>[./])(?P<n2>[0-3]?\d)(?P=nsep)(?P<ny>20\d\d|(?<=/)2\d)(?![./]?\d)
  |{_ASKS_FOR_A_DAY}(?P<s1>\d{{1,2}})/(?P<s2>\d{{1,2}})(?!/|\.?\d|%|\s+(?:of|on|in|tasks?|tests?|problems?|questions?|points?|with|for)\b)
  |(?<![-/.])(?P<nm>0?[1-9]|1[0-2])/(?P<nmy>20\d\d)(?![/\d])
  |Q(?P<eq>[1-4])(?:\s*(?:of\s+|/|')?\s*(?P<ey6>(?:19|20)\d\d)|\s?['’](?P<ey13>2\d)(?!\d))?
  |H(?P<eh>[12])(?:\s+(?:of\s+)?(?P<ey7>(?:19|20)\d\d)|(?<=[\n，]H[12])(?=\s*(?:[，\n]|\Z))|(?<=\b[Ii]n\sH[12])(?!\d|\.\d))
  |(?P<es>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)\s+(?:of\s+)?(?P<ey8>(?:19|20)\d\d)
  |(?<=\b[Tt]his\s)(?P<es7>spring|summer|autumn|fall|winter)(?!\s+(?:update|release|batch|school|version|cohort))
  |(?:(?<=\b[Ii]n\sthe\s)|(?<=\b[Oo]ver\sthe\s)|(?<=\b[Bb]y\sthe\s)|(?<=\b[Dd]uring\sthe\s)|(?<=\b[Ii]n\s)|(?<=\b[Ii]n\slate\s)|(?<=\b[Ii]n\searly\s)|(?<=\b[Tt]hat\s)|(?<=\b[Cc]ome\s)|(?<=\b[Bb]y\s)|(?<=\b[Uu]ntil\s)|(?<=\b[Ss]ince\s)|(?<=\b[Ss]ince\sthe\s)|(?<=start\sof\sthe\s)|(?<=inning\sof\sthe\s)|(?<=iddle\sof\sthe\s)|(?<=eight\sof\sthe\s)|(?<=end\sof\sthe\s))
     (?P<es6>spring|summer|autumn|fall|winter)(?!\s+(?:of|\d|20|of\s+AI|update|release|batch|school|version|cohort))
  |(?:(?:(?<![\s\S])|(?<=[.!?;:]\s)|(?<=\n))(?=[SAFW])|(?<=\b[Tt]he\s))(?P<es10>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?=\s+(?:(?:also|then|finally|alone)\s+)?(?:saw|brought|gave\s+us|delivered|belonged\s+to|witnessed|ushered\s+in)\b)
  |(?P<ery6>[Tt]his\s+year|[Ll]ast\s+year|[Nn]ext\s+year|[Aa]\s+year\s+ago)
  |(?P<erm>[Ll]ast\s+month|[Tt]his\s+month)
  |(?:[Tt]hat\s+)?same\s+(?P<es2>day|month|morning|afternoon|evening|night)
  |[Tt]hat\s+(?P<es4>month)
  |[Mm]id-(?P<es5>month)|(?<=\b[Aa]t\s)(?P<es9>month)['’]s\s+end
  |(?:the\s+)?(?:beginning|start|middle|end|(?:first|second|latter)\s+half)\s+of\s+the\s+(?P<es3>month)
  |(?:(?<=\b[Oo]n\sthe\s)|(?<=\b[Uu]ntil\sthe\s)|(?<=\b[Bb]y\sthe\s)|(?<=\b[Ff]rom\sthe\s)|(?<=\b[Ss]ince\sthe\s)|(?<=\b[Aa]nd\sthe\s)|(?<=day\sthe\s)|(?<=\()|(?<=\(the\s)|(?:(?<=[:,;]\sthe\s)|(?<=[.!?]\s[Tt]he\s)|(?<=\n[Tt]he\s)|(?:(?<=[.!?*]\s)|(?<=\n)|(?<![\s\S]))(?![1-3][a-z]))(?=\d{{1,2}}[a-z]{{2}}\s*(?:[.:;)—–]|\s-\s|,(?!\s*\d)|\Z))|(?:(?<=[.!?]\s[Tt]he\s)|(?<=\n[Tt]he\s))(?=\d{{1,2}}[a-z]{{2}}\s+(?:brought|saw|gave|belonged)\b)|(?<=,\sthe\s)(?=\d{{1,2}}[a-z]{{2}}\s*[,;)])|(?<=\b[Bb]etween\sthe\s))(?P<nth>\d{{1,2}})(?:(?:st|nd|rd|th)(?=\s*(?:[,.;:)(—]|\Z)|\s+(?:(?:and|in|with|at|for|under|as|to|from|via|after|alongside|but|when|while|by|along|before|it|it's|they|we|I|the|there|its|their|an?|another|came|followed|arrived|also|both|then|only|he|she|you|this)\b|(?:brought|saw|gave|belonged|was)\b|[A-Z]))|(?:st|nd|rd|th)\s+of\s+(?:the|that)(?:\s+same)?\s+month\b)
  |{_BEFORE_COMPACT}(?P<cy>20[0-4]\d)(?P<cm>0[1-9]|1[0-2])(?P<cd>0[1-9]|[12]\d|3[01])(?![A-Za-z0-9_/%-]|[.,]\d|\s*(?:tokens?|[kKMB]\b|[万亿萬億千百个個名位张种条项倍块元]|人(?![们类工])|次(?!日)|美元))
  |(?P<iy>20\d\d)(?P<isep>[-./])(?P<im>0?[1-9]|1[0-2])(?:(?P=isep)(?P<id>[0-3]?\d))?(?![-.]\d|/(?!20\d\d-\d\d-)\d|\d)
  |(?<![-$€£#/.])(?P<ey9>(?:19[89]|20[0-4])\d)(?!\s*(?:[-/]\d|年|x\d|tokens?|[kKMB]\b|px|×|[万亿萬億千百个個名位人张張道种種台枚块片卡颗家项条次美元]))
  )
  (?![A-Za-z0-9])
)""",
    re.VERBOSE,
)


def _english(g: dict[str, str]) -> Fields:
    fields: Fields = {}
    for key in (
        "ey1",
        "ey2",
        "ey3",
        "ey4",
        "ey5",
        "ey6",
        "ey7",
        "ey8",
        "ey9",
        "ey11",
        "ey12",
        "iy",
        "cy",
        "nmy",
    ):
        if key in g:
            fields["year"] = int(g[key])
    if short := g.get("ey10") or g.get("ey13") or g.get("xy"):
        fields["year"] = int(short) % 100 + 2000
    for key in ("ery1", "ery3", "ery4", "ery5", "ery6", "ery7"):
        if key in g:
            word = g[key].lower().split()[0]
            fields["relative"] = _YEAR_WORD.get(word)
    if "erel" in g and "year" not in fields:
        fields["relative"] = g["erel"].lower()
    if part := g.get("ep") or g.get("ep2") or g.get("ep3") or g.get("ep4"):
        fields["part"] = _PART_EN[re.sub(r"^the\s+|\s+of$", "", part.lower())]
    if "eo" in g:
        ordinal = _ORDINAL[g["eo"].lower()]
        fields["part"] = f"Q{ordinal}" if g["eu"] == "quarter" else f"H{min(ordinal, 2)}"
    if quarter := g.get("eq") or g.get("eq2"):
        fields["part"] = f"Q{quarter}"
    if half := g.get("eh") or g.get("eh2"):
        fields["part"] = f"H{half}"
    if season := g.get("es") or g.get("es6") or g.get("es7") or g.get("es10"):
        season = season.lower()
        if "es7" in g:
            fields["relative"] = "this"
        fields["part"] = _PART_EN.get(season, season)
    if "im" in g:
        fields["month"] = int(g["im"])
        if "id" in g:
            fields["day"] = int(g["id"])
    if "erm" in g:
        fields["relative"] = "last_month" if g["erm"].lower().startswith("last") else "this_month"
    return fields | _english_day(g) | _numeric(g) | referring(g)


def _numeric(g: dict[str, str]) -> Fields:
    """A month or day in numbers with its year: with stops the day is first, with strokes what is above 12."""
    if "nm" in g:
        return {"month": int(g["nm"])}
    if "cm" in g:
        return {"month": int(g["cm"]), "day": int(g["cd"])}
    if "s1" in g:
        month, day = sorted((int(g["s1"]), int(g["s2"])))
        # Nobody knows which of two that both could be it is the month.
        return {"month": month, "day": day} if 0 < month <= 12 < day <= 31 else {}
    if "ny" not in g:
        return {}
    one, two = int(g["n1"]), int(g["n2"])
    if g["nsep"] == "/" and max(one, two) <= 12 and one != two:
        return {}  # nobody knows which of them is the month
    day, month = (two, one) if g["nsep"] == "/" and two > 12 else (one, two)
    year = int(g["ny"]) + (0 if len(g["ny"]) > 2 else 2000)
    return {"year": year, "month": month, "day": day} if 1 <= month <= 12 else {}


def _english_day(g: dict[str, str]) -> Fields:
    """The month and the day in it, by number, by holiday or at its edge."""
    fields: Fields = {}
    if "emonth" in g:
        fields["month"] = _MONTH_NUMBER[g["emonth"].lower().rstrip(".")]
        if day := g.get("eday") or g.get("eday2"):
            fields["day"] = int(day)
        elif word := g.get("eord") or g.get("eord2"):
            fields["day"] = _DAY_NUMBER[word.lower()]
        elif edge := g.get("eedge"):
            fields["day"] = _EDGE_DAY.get(edge, LAST_BUT_ONE)
        elif nth := g.get("wn"):
            name = g["wd"].lower().removesuffix("day")
            weekday = WEEKEND if name == "weekend" else WEEKDAYS.index(name)
            fields["weekday"] = _NTH[nth.lower()], weekday
    if edge := g.get("yedge"):
        fields["month"] = 1 if edge in ("first", "opening") else 12
        if g["yunit"] == "day":
            fields["day"] = _EDGE_DAY[edge]
    if "xmonth" in g:
        fields["month"], fields["day"] = _MONTH_NUMBER[g["xmonth"].lower()], int(g["xday"])
    if "h3" in g:
        words = " ".join(g["h3"].lower().replace("’", "'").replace("st.", "st").split())
        fields["month"], fields["day"] = _HOLIDAYS[words]
    return fields


ENGLISH = _PATTERN, reader(_PATTERN, _english)
