"""A slow pattern, sought only round the signs of which each of its matches holds one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

REACH = 32  # characters from a sign to the ends of a match


def round_signs(
    pattern: re.Pattern[str],
    signs: re.Pattern[str],
    text: str,
    start: int,
    end: int,
    before: Callable[[str, int], int] = lambda *_: REACH,
) -> Iterator[re.Match[str]]:
    """The matches of a pattern in `text[start:end]`; `before` says how far one begins before a sign."""
    position = start
    for sign in signs.finditer(text, start, end):
        if sign.start() < position:
            continue
        first = max(position, sign.start() - before(text, sign.start()))
        for match in pattern.finditer(text, first, min(end, sign.end() + REACH)):
            if match.start() <= sign.start() < match.end():
                yield match
                position = match.end()
                break
