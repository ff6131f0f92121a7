"""Scores that were, where words say whose: of an older version, of whom another replaced.

`GLM-9 over GLM-8: MMLU 70.1 → 80.2` tells a score of each, and so does `GLM-9 replaced Kimi K9 at the
top: 82%, up from 80%`.
"""

from __future__ import annotations

from itertools import pairwise

from llmdata.extract import subjects
from llmdata.extract.context import Context
from llmdata.extract.results.bare import ARROW
from llmdata.extract.results.marks import NUMBER
from llmdata.extract.subjects import Subject
from llmdata.extract.view import Token, View
from llmdata.lazily import lazily

# From what was to what is.
_TO = lazily(
    rf"\s*(?:{ARROW}|(?i:to)\s+(?:an?\s+)?(?:[a-z]+\s+)?|[^，。；：,;:\d\s]{{0,6}}[到至]了?)\s*"
)
_FROM = lazily(
    r"(?:从|由|自)[^，。；,%\dA-Za-z]{0,10}\s*\Z|(?i:\bfrom)\s+(?:(?:[a-z]+|\w+['’]s)\s+){0,3}\Z"
)
_ARROW = lazily(rf"\s*{ARROW}\s*")
_NEAR = 40  # characters before a number that say what it is


def steps(text: str, view: View) -> list[tuple[int, int]]:
    """The places of numbers of which one is what a score was, the other what it came to."""
    known: list[tuple[int, int]] | None = view.known.get("steps")
    if known is None:
        known = view.known["steps"] = []
        for one, other in pairwise(view.places(NUMBER)):
            first, second = view.tokens[one], view.tokens[other]
            if not _TO.fullmatch(text, first.end, second.start):
                continue
            near = max(view.sentence.start, first.start - _NEAR)
            if _ARROW.fullmatch(text, first.end, second.start) or _FROM.search(
                text, near, first.start
            ):
                known.append((one, other))
    return known


def of_two_versions(context: Context, view: View, index: int) -> list[Subject]:
    """Of what a score was and what it came to, each has the one of two versions that were set side by
    side before: the older one was there first."""
    step = next((s for s in steps(context.layout.visible, view) if index in s), None)
    if step is None:
        return []
    named = {t.item.entity.id: t for t in view.tokens if t.kind == "M"}
    if len(named) != 2 or any(t.start > view.tokens[step[0]].start for t in named.values()):
        return []
    old, new = sorted(named.values(), key=_version)
    families = {t.item.entity.family_id for t in named.values()}
    if len(families) > 1 or None in families or not () < _version(old) < _version(new):
        return []
    token = old if index == step[0] else new
    return [subjects.named(token.item, token)]


def was_anothers(context: Context, view: View, index: int) -> bool:
    """Whether a number is what another one had before, whenever that was."""
    first = {one for one, _ in steps(context.layout.visible, view)}
    return (index in first and bool(of_two_versions(context, view, index))) or bool(
        of_the_replaced(context, view, index)
    )


def _version(token: Token) -> tuple[int, ...]:
    version = token.item.entity.version or ""
    return tuple(int(part) for part in version.split(".") if part.isdigit())


# `A replaced B at the top`: B had the place, and so the score, that was.
_REPLACES = lazily(
    r"(?i:\b(?:replac(?:es|ed|ing)|succeed(?:s|ed|ing)|dethron\w+|unseat\w+|oust\w+|depos\w+|displac\w+|toppl\w+|overt(?:akes|ook|aking)|supplant\w+|(?:t(?:akes?|ook|aking))\s+over\s+from|took\s+(?:it|the\s+\w+)\s+from)\s+(?:the\s+)?(?:[A-Z]\w+['’]s\s+)?)\Z"
    r"|(?:取代|接替|顶替|替下|拉下|挤下|超过|反超)了?\s*\Z"
)
_UP_FROM = lazily(
    r"(?i:\b(?:up|down)\s+from\s+(?:(?:about|around|roughly|a)\s+)?)\Z|(?:此前|之前|原来?|原先|旧纪录)(?:的?纪录)?(?:是|为)?\s*\Z"
)


def is_replaced(context: Context, view: View, place: int, _: int = 0) -> bool:
    """Whether a name is that of whom another replaced."""
    token = view.tokens[place]
    near = max(view.sentence.start, token.start - _NEAR)
    return _REPLACES.search(context.layout.visible, near, token.start) is not None


def of_the_replaced(context: Context, view: View, index: int) -> list[Subject]:
    """Whose a score was that another one's is up from: of the only two models of a sentence, that of
    the one who was replaced."""
    text, token = context.layout.visible, view.tokens[index]
    near = max(view.sentence.start, token.start - _NEAR)
    if not _UP_FROM.search(text, near, token.start):
        return []
    named = [i for i in view.places("M") if i < index]
    gone = [i for i in named if is_replaced(context, view, i)]
    if len(named) != 2 or gone != named[1:]:
        return []
    return [subjects.named(view.tokens[gone[0]].item, view.tokens[gone[0]])]
