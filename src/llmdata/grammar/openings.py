"""The clause with which a sentence leads up to what it tells: `When A came out, B …`, `Founded by X, Y …`.

The comma behind it enumerates nothing, and names in it only stand beside those that follow.
"""

from __future__ import annotations

from llmdata.lazily import lazily

_AGO = r"(?:(?:(?:an?|a\s+few|\w+)\s+)?(?:days?|weeks?|months?|hours?|years?)|just|only|shortly|soon|right)\s+"
_WHEN = rf"(?:{_AGO})?(?:after|before)|when|while|whereas|as|since|although|though|once|because|if"
_BESIDE = r"(?:un)?like|following|despite|besides|alongside|(?:together|along|compared)\s+with|(?:according|thanks|next|similar|compared)\s+to"
_OPENER = lazily(
    rf"[\s\"“*]*(?:(?:And|But|So|Then)\s+)?(?:(?i:{_WHEN}|{_BESIDE})\s"
    r"|(?!Beijing|Boeing)(?:[A-Z][a-z]*(?:ed|ing)|Built|Led|Made|Run|Known|Born)\s+(?:[a-z]+ly\s+)?(?:in|by|on|as|with|from|at|to|for|upon)\s)"
)
_COMMA = lazily(r",(?=\s)(?!\s(?:19|20)\d\d\b)")
# Names that are enumerated behind a comma belong to the opening still (`After A, B and C, …`).
_NAME = r"[A-Z0-9][\w.+-]*"
_AND_MORE = lazily(rf"\s+(?:{_NAME}\s+){{1,4}}(?:and|or)\s+{_NAME}(?:\s+{_NAME}){{0,3}},")
_BRACKETS = lazily(r"[(（][^()（）]*[)）]")
_FARTHEST = 120  # characters to the comma


def opening_end(text: str, start: int, end: int) -> int | None:
    """Where the comma stands that ends the opening of the sentence `text[start:end]`, if it has one."""
    opener = _OPENER.match(text, start, end)
    if opener is None:
        return None
    asides = [m.span() for m in _BRACKETS.finditer(text, start, min(end, start + _FARTHEST))]
    for comma in _COMMA.finditer(text, opener.end(), min(end, start + _FARTHEST)):
        if any(first < comma.start() < last for first, last in asides):
            continue
        more = _AND_MORE.match(text, comma.end(), end)
        return more.end() - 1 if more is not None else comma.start()
    return None
