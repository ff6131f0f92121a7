"""Names side by side in a sentence: what they are enumerated with, and which only own the next."""

from __future__ import annotations

from collections.abc import Iterator

from llmdata.extract.view import View
from llmdata.lazily import lazily

# An enumeration of names, each perhaps behind its owner's and with an aside.
_GROUP = lazily(r"[MQOB](?:\([^()]{0,40}\))?(?:,?&\.?(?:O'?)?[MQOB](?:\([^()]{0,40}\))?)*")
_ASIDE = lazily(r"\((?P<inside>[^()]{0,40})\)")
_OWNER = lazily(r"'?[MQ]")


def group_of(view: View, index: int) -> list[int]:
    """The members of the enumeration that a name's token belongs to, owners left out."""
    groups: dict[int, list[int]] | None = view.known.get("groups")
    if groups is None:
        groups = view.known["groups"] = dict(_groups(view))
    return groups.get(index) or [index]


def _groups(view: View) -> Iterator[tuple[int, list[int]]]:
    """Every token of an enumeration, with the members; what its asides enumerate is another one."""
    if "&" not in view.string and "(" not in view.string:
        return
    yield from _groups_in(view, 0, len(view.string))


def _groups_in(view: View, first: int, last: int) -> Iterator[tuple[int, list[int]]]:
    for match in _GROUP.finditer(view.string, first, last):
        depth = view.depth(match.start())
        inside = depth
        members: list[int] = []
        places: list[int] = []
        for place in range(*match.span()):
            kind = view.string[place]
            if kind in "MQOB" and inside == depth and not owns(view, place):
                members.append(place)
            if inside == depth:
                places.append(place)
            inside += (kind == "(") - (kind == ")")
        for place in places:
            yield place, members
        for aside in _ASIDE.finditer(view.string, *match.span()):
            yield from _groups_in(view, *aside.span("inside"))


def owns(view: View, index: int) -> bool:
    """Whether a name only says whose the thing behind it is (`Google 的 Jules`)."""
    return view.string[index] == "O" and _OWNER.match(view.string, index + 1) is not None


def before(view: View, index: int, kinds: str, first: int) -> int | None:
    """The nearest name of some kinds before a token that starts at `first` or later."""
    for place in range(index - 1, -1, -1):
        token = view.tokens[place]
        if token.start < first:
            return None
        if token.kind in kinds and not owns(view, place):
            return place
    return None


def behind(view: View, index: int, kinds: str, last: int) -> int | None:
    """The nearest name of some kinds behind a token that ends at `last` or earlier."""
    for place in range(index + 1, len(view.tokens)):
        token = view.tokens[place]
        if token.end > last:
            return None
        if token.kind in kinds and not owns(view, place):
            return place
    return None
