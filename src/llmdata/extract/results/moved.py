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
from llmdata.layout import Block
from llmdata.lazily import lazily
from llmdata.mentions import Mention

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


# Two numbers that a sign or a word sets side by side in an item: `81.5 → 82.5`, `81.5 / 82.5`, `81.5 vs. 82.5`.
_BESIDE = lazily(rf"\s*(?:{ARROW}|[/／|]|(?i:vs\.?|versus|against)|对|比)\s*")
_MODELS_ABOVE = 2


def of_two_above(context: Context, view: View, index: int) -> list[Subject]:
    """Whose each of two numbers in an item is that names nobody: of the two models that its lead-in or
    heading sets side by side, in their order; what moved came from the older version."""
    numbers = view.places(NUMBER)
    if len(numbers) != _MODELS_ABOVE or set("MQ") & set(view.string):
        return []
    text, tokens = context.layout.visible, view.tokens
    between = tokens[numbers[0]].end, tokens[numbers[1]].start
    bracketed = _BRACKET.fullmatch(text, *between)
    if not (bracketed or _BESIDE.fullmatch(text, *between)):
        return []
    lead = _above(context, view.sentence.block)
    if lead is None or (bracketed and not _IN_BRACKETS.search(text, lead.start, lead.end)):
        return []
    named = _models_in(context, lead)
    if len(named) != _MODELS_ABOVE:
        return []
    if _ARROW.fullmatch(text, *between):
        old, new = sorted(named, key=lambda m: _parts_of(m.entity.version))
        kin = old.entity.family_id == new.entity.family_id is not None
        if kin and _parts_of(old.entity.version) < _parts_of(new.entity.version):
            named = [old, new]
    return [subjects.named(named[numbers.index(index)], None, "context")]


# `GPT-9 (GPT-8 in brackets):` over `81.5 (80.5)`
_BRACKET = lazily(r"\s*[（(]\s*")
_IN_BRACKETS = lazily(r"(?i:\bin\s+(?:brackets|parenthes[ei]s)\b)|括号")


def _above(context: Context, number: int) -> Block | None:
    """What leads an item in, or else the heading above it."""
    blocks = context.layout.blocks
    block = blocks[number]
    above = block.lead_in if block.lead_in is not None else block.heading
    return blocks[above] if block.kind == "item" and above is not None else None


def _models_in(context: Context, lead: Block) -> list[Mention]:
    named = context.mentions.entities_in(lead.start, lead.end)
    return list({m.entity.id: m for m in reversed(named) if m.entity.type == "model"}.values())[
        ::-1
    ]


def was_anothers(context: Context, view: View, index: int) -> bool:
    """Whether a number is what another one had before, whenever that was."""
    first = {one for one, _ in steps(context.layout.visible, view)}
    if index in first and (
        of_two_versions(context, view, index) or of_two_above(context, view, index)
    ):
        return True
    return bool(of_the_replaced(context, view, index))


def _version(token: Token) -> tuple[int, ...]:
    return _parts_of(token.item.entity.version)


def _parts_of(version: str | None) -> tuple[int, ...]:
    return tuple(int(part) for part in (version or "").split(".") if part.isdigit())


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
