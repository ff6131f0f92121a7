"""Blocks of code that are none: names and numbers which an author set in columns of even width.

```text
GPT-9         81.5
Claude 9      79.0
```
"""

from __future__ import annotations

from typing import NamedTuple

from llmdata.lazily import lazily


class Line(NamedTuple):
    """A line of such a block: its words, where they begin, and the number that counts it."""

    words: str
    start: int
    number: int | None


# The fence with the name of a language: only plain text may be a list.
_FENCE = lazily(r"(?:`{3,}+|~{3,}+)[ ]*+(?P<info>[^\n`]*+)\n")
_PLAIN = ("", "text", "txt", "plain", "plaintext")
# `1  GPT-9    81.5%`, `GPT-9 ........ 81.5`
_ROW = lazily(
    r"[ \t]*(?:#?(?P<n>\d{1,2})(?:[.)、]|[ ]{1,4}|\t)[ \t]*)?(?P<words>[^\W\d_][^\n=;{}<>]{1,60}?(?:[ ]{2,}|\t+|[ ]*[|│:：][ ]*|[ ]?\.{3,}[ ]?)\d[\d.,]{0,8}[ ]?(?:[%％]|分|(?i:pts?|points?|elo))?)[ \t|│]*"
)
_FEWEST, _MOST = 2, 60


def set_rows(block: str) -> list[Line] | None:
    """The lines of a block of code, if each is a name and a number; else None."""
    fence = _FENCE.match(block)
    if fence is None or fence["info"].strip().lower() not in _PLAIN:
        return None
    found: list[Line] = []
    start = fence.end()
    for line in block[start:].splitlines(keepends=True):
        words = line.rstrip("\n")
        if words.strip() and not words.lstrip().startswith(("```", "~~~")):
            row = _ROW.fullmatch(words)
            if row is None:
                return None
            number = int(row["n"]) if row["n"] else None
            found.append(Line(row["words"], start + row.start("words"), number))
        start += len(line)
    return found if _FEWEST <= len(found) <= _MOST else None
