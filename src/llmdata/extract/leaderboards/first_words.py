"""Verbs and what stands behind them that tell a first place: `was top`, `debuted at the top`.

Patterns to be read without regard to case.
"""

from __future__ import annotations

# Somebody is somewhere, comes to be there, or goes there.
_STANDS = (
    r"(?:is|was|are|were|be(?:en|ing)?|sits?|sat|sitting|stands?|stood|standing|stay(?:s|ed|ing)?|remain(?:s|ed|ing)?|rank(?:s|ed|ing)?"
    r"|finish(?:es|ed|ing)?|end(?:s|ed|ing)?(?:\s+up)?|finds?\s+itself|found\s+itself|settl(?:es|ed|ing)|perch(?:es|ed)|lodged|camp(?:s|ed)|linger(?:s|ed)|rul(?:es|ed)|reign(?:s|ed))"
)
_ARRIVES = (
    r"(?:debut(?:s|ed|ing)?|enter(?:s|ed|ing)?|arriv(?:es|ed|ing)|land(?:s|ed|ing)?|open(?:s|ed|ing)?|start(?:s|ed|ing)?|beg(?:an|ins)|launch(?:es|ed)|appear(?:s|ed)|emerg(?:es|ed)"
    r"|surfac(?:es|ed)|turn(?:s|ed)\s+up|show(?:s|ed)\s+up|(?:c[ao]mes?|coming|goes|went|going|gone)(?:\s+(?:straight|right|directly))?\s+in)"
)
_GOES = (
    r"(?:climb(?:s|ed|ing)?|ris(?:es|en|ing)|rose|jump(?:s|ed|ing)?|sho(?:ots?|t)|leap(?:s|ed|t|ing)?|goes|went|going|gone|mov(?:es|ed|ing)|gets?|got|return(?:s|ed|ing)?|soar(?:s|ed)?"
    r"|vault(?:s|ed)?|rocket(?:s|ed)?|surg(?:es|ed)|came|comes|back|made\s+it|makes\s+it|work(?:s|ed)\s+its\s+way|fought\s+its\s+way|catapult(?:s|ed)|propel(?:s|led))"
)
_SOMEHOW = r"(?:(?:\w+ly|back|straight|right|all\s+the\s+way|still|now|again|once\s+more|alone|it|up|out)\s+){0,3}"
_HIGHEST = r"(?:very\s+)?(?:top|summit)\b(?!\s+(?:of|end|tier|spot|place|slot|half|quarter|third|tenth|dozen|percentile|percent|bracket|group|league|flight|few|handful|\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|hundred)\b)"
_FOR_SO_LONG = r"spen(?:t|ds?|ding)\s+(?:[\w-]+\s+){1,4}?"

AT_THE_TOP = (
    rf"\b(?:{_STANDS}|{_ARRIVES})\s+{_SOMEHOW}(?:(?:at|on)\s+(?:the|its)\s+{_HIGHEST}|on\s+(?:the|its)\s+throne\b|in\s+the\s+top(?=\s*(?:[,.;:)]|\Z)))"
    rf"|\b{_GOES}\s+{_SOMEHOW}to\s+(?:the|its)\s+{_HIGHEST}"
    rf"|\b{_FOR_SO_LONG}at\s+the\s+{_HIGHEST}"
)
# `was top with 1490 points`: not `is top of mind`, `top in Europe`.
IS_TOP = (
    rf"\b(?:{_STANDS}|c[ao]mes?|coming|goes|went)\s+{_SOMEHOW}top"
    r"(?=\s*(?:[,.;:)(—–]|\Z)|\s+(?:with|at|on|by|again|and|overall|there|until|till|from|since|as\s+of|when|while)\b|\s+in\s+(?:(?:early|mid|late)[\s-]+)?(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|fall|winter|20\d\d)\b)"
    # `was top of the text list`, `came top of LMArena`
    rf"|(?:\b(?:{_STANDS}|c[ao]mes?|coming)\s+{_SOMEHOW}|(?<=[,;:(—–]\s))top\s+of\s+(?=(?:the|its|this|that|both)\s+(?:[\w-]+\s+){{0,3}}(?:leaderboard|board|chart|list|rankings?|arena|index|table|standings)\b|(?:the\s+)?(?-i:[A-Z])[\w-]*(?!\w|['’]s))"
    r"|\btop\s+of\s+the\s+(?:pile|heap|table|pack|board|leaderboard|chart|charts|list|rankings?|class|league|tree|standings|field)\b"
)
