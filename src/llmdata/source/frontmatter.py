"""Front matter, read leniently: `key: value` lines between two fences of three hyphens, or
`key = value` between two of three plus signs.

A YAML parser would refuse what blogs publish every day (`summary: 2025: The year`), and only a
handful of plain values is wanted, so each line is split at its first colon and no value is
interpreted.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from llmdata.errors import SourceError

_LINE = re.compile(r"([^\r\n]*)(?:\r\n|\r|\n|\Z)")
_KEY = re.compile(r"([^\W\d][\w .-]*?)[ \t]*:(?:[ \t]+(.*))?")
_FENCE = re.compile(r"---[ \t]*")
_PLUS_FENCE = re.compile(r"\+\+\+[ \t]*")
_PLUS_KEY = re.compile(r"([^\W\d][\w.-]*)[ \t]*=[ \t]*(.*)")
_CLOSE = re.compile(r"(?:---|\.\.\.)[ \t]*")
_CONTINUED = re.compile(r"[ \t]+\S|-(?:[ \t]|$)|[\]}]")
_BLOCK_SCALAR = re.compile(r"[>|][+-]?\d?[ \t]*(?:#.*)?")
_FIRST = 2  # the line that tells, if it is blank, that none of these follows
_BYTE_ORDER_MARK = "\ufeff"


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The values by lower-case key, and the code point at which the body begins."""

    values: Mapping[str, str]
    body_start: int


def parse(text: str, path: str) -> FrontMatter:
    """Front matter of `text`; empty, with `body_start` 0, where there is none.

    A first line of three hyphens opens front matter only if the next line that is no comment is
    `key: value` (or closes it again); otherwise it is a thematic break, as above the first of some
    slides (`# Title`). Raises `SourceError` for front matter that is never closed or holds a line
    that is no metadata; `path` is for its message.
    """
    lines = _lines(text)
    fence = next(lines)[0].removeprefix(_BYTE_ORDER_MARK)
    if _PLUS_FENCE.fullmatch(fence):
        return _between_pluses(lines)
    if not _FENCE.fullmatch(fence):
        return FrontMatter({}, 0)
    values: dict[str, str] = {}
    key = None
    for number, (line, end) in enumerate(lines, start=2):
        if _CLOSE.fullmatch(line):
            return FrontMatter({name: _unquote(value) for name, value in values.items()}, end)
        pair = _KEY.fullmatch(line)
        if pair:
            key = pair[1].lower()
            value = (pair[2] or "").strip()
            values[key] = "" if _BLOCK_SCALAR.fullmatch(value) else value
        elif key is None and not line.startswith("#") and (number == _FIRST or line.strip()):
            return FrontMatter({}, 0)
        elif key is not None and _CONTINUED.match(line):
            values[key] = f"{values[key]} {line.strip()}".strip()
        elif line.strip() and not line.startswith("#"):
            raise SourceError(
                f"{path}, line {number}: the front matter has a line that is not `key: value`; "
                "correct it, or close the front matter above it with a line of ---"
            )
    raise SourceError(
        f"{path}, line 1: the front matter that opens here is never closed; "
        "put a line of --- under its last `key: value` line"
    )


def _between_pluses(lines: Iterator[tuple[str, int]]) -> FrontMatter:
    """The values up to a line of plus signs, but for those of tables; none without it."""
    values: dict[str, str] = {}
    whole = True
    for line, end in lines:
        if _PLUS_FENCE.fullmatch(line):
            return FrontMatter({name: _unquote(value) for name, value in values.items()}, end)
        whole = whole and not line.startswith("[")
        if whole and (pair := _PLUS_KEY.fullmatch(line)):
            values[pair[1].lower()] = pair[2].strip()
    return FrontMatter({}, 0)


def _lines(text: str) -> Iterator[tuple[str, int]]:
    """Each line without its ending, and the offset behind the ending."""
    for match in _LINE.finditer(text):
        yield match[1], match.end()
        if match.end() == len(text):
            return


def _unquote(value: str) -> str:
    """`value` without a pair of quotes that encloses it."""
    if len(value) >= 2 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1]
    return value
