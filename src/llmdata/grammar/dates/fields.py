"""What the groups of a pattern for dates say, where both languages say it alike."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from llmdata.grammar.dates.words import SAME_DAY, SAME_MONTH

Fields = dict[str, "int | str | tuple[int, int] | None"]


def referring(g: dict[str, str]) -> Fields:
    """What counts from the date told last."""
    fields: Fields = {}
    if "sd" in g or g.get("es2", "month") != "month":
        fields["relative"] = SAME_DAY
    elif g.keys() & {"sm", "d4", "nth", "es2", "es3", "es4", "es5", "es9"}:
        fields["relative"] = SAME_MONTH
        if number := g.get("d3") or g.get("d4") or g.get("nth"):
            fields["day"] = int(number)
    return fields


def reader(
    pattern: re.Pattern[str], read: Callable[[dict[str, str]], Fields]
) -> Callable[[tuple[str | None, ...]], Fields]:
    """What the groups of a pattern, all of which have a name, say; the same words say the same."""
    names = tuple(pattern.groupindex)

    @lru_cache(maxsize=1024)
    def fields(groups: tuple[str | None, ...]) -> Fields:
        return read({name: words for name, words in zip(names, groups, strict=True) if words})

    return fields
