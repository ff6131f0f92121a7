"""The years of a chronicle, by its headings: `# Year: 2022` … `# Year: 2024`, `## March 2023` …"""

import re
from datetime import date

from llmdata.source.infer import headings

# A heading that opens with its year, perhaps behind a label or a month: `Year: 2023`, `March 2024`.
_MONTHS = (
    "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?"
    "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
_HEADED_YEAR = re.compile(
    rf"\W*(?:(?:the\s+)?(?:year|timeline)\W+|(?:{_MONTHS})\.?\W+)?(?P<year>20[0-4]\d)(?![\d.-])",
    re.IGNORECASE,
)


def chronicled(body: str, published: date | None, named: int | None) -> tuple[int, int] | None:
    """First and last of the years that headings of one level open with, where these are several.

    A year that the title names is one of theirs: the title is the first of these headings.
    """
    told: dict[int, set[int]] = {}
    for level, words in headings(body):
        years = told.setdefault(level, set())
        year = _HEADED_YEAR.match(words)
        if year and not (published and int(year["year"]) > published.year):
            years.add(int(year["year"]))
    if named:
        first = next(iter(told.values()), set())
        return (min(first), max(first)) if named in first and len(first) > 1 else None
    several = [years for years in told.values() if len(years) > 1]
    return (min(map(min, several)), max(map(max, several))) if several else None
