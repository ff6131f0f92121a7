"""Ordinals and names that take turns in a sentence: each ordinal is of the name beside it.

`A first, B second and C third`, `the top spot belongs to A, the second to B`, `第一 A，第二 B`. Told
so, even a bare ordinal is a rank, which it is nowhere else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from llmdata.extract import subjects
from llmdata.extract.context import Context
from llmdata.extract.leaderboards.numbers import LOOSE_ORDINAL, rank_number
from llmdata.extract.leaderboards.standing import Standing
from llmdata.extract.view import View
from llmdata.layout import Sentence
from llmdata.lazily import lazily
from llmdata.mentions import Mention


@dataclass(frozen=True, slots=True)
class Pair:
    """An ordinal with the models that it is of."""

    start: int
    end: int
    rank: int
    models: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class _Item:
    """What takes turns: an ordinal (its rank, 0 for the next one) or the names of an enumeration."""

    start: int
    end: int
    rank: int | None
    models: tuple[Mention, ...] = ()


# What parts one pair from the next, and stands inside none.
_PARTING = lazily(r"[,，;；。、]|(?i:\b(?:and|while|then|but)\b)|[和与而]")
_STOP = lazily(r"[;；。!?！？]")
_GOES_ON = lazily(r"\s+(?i:is|was|were|are|has|had|did|does|can|could|will|would|got|came|went)\b")
_SHARED = lazily(r"(?:并列|(?i:\b(?:joint|tie[sd]?|tying|share[sd]?|sharing|equal|level|both)\b))")
# `second to B`: a name that is no measure, but whose the ordinal is.
_TIE = lazily(
    r"\s*(?:的)?\s*(?i:(?:place|spot|position|slot|prize)\s+)?(?i:(?:is|was|went|goes|belongs|belonged|fell)?\s*(?:to|by)?\s*(?:the\s+)?(?:\w+['’]s\s+)?)"
)
# `ahead of B in second`: it is measured against, and has its place.
_RIGHT_IN = lazily(
    r"\s*(?:[(（,]\s*(?:(?i:in|at)\s+)?|(?i:in|at)\s+|(?=(?i:in|at)\s))(?i:(?:a|the)\s+)?(?:close\s+|distant\s+)?|\s+(?=(?i:in|at)\b)"
)
_MOST = 24  # items of a sentence; more are data


def paired(context: Context, view: View, rules: dict[int, Standing]) -> list[Pair]:
    """The ordinals of a sentence that take turns with models, with whose each is."""
    if view.string.count("M") < 2:
        return []
    text, sentence = context.layout.visible, view.sentence
    items = _items(context, view, rules)
    if not _LEAST <= len(items) <= _MOST:
        return []
    if any(_tied_to_another(text, sentence, item) for item in items if item.models):
        return []
    shared = _shared_out(text, items)
    if shared:
        return shared
    pairs = [pair for run in _runs(items) for pair in _of_run(text, run)]
    return pairs if "B" in view.string or _count_on(pairs) else []


def _count_on(pairs: list[Pair]) -> bool:
    """Whether pairs without a board beside them go on from a first place: `Second is A, third B`."""
    ranks = [pair.rank for pair in pairs]
    return len(ranks) > 1 and all(b == a + 1 for a, b in pairwise(ranks))


# `A 在 X 榜上与 B 并列第一`: the place is not B's alone.
_WITH = lazily(r"(?:与|跟|同|和)\s*(?:[\u4e00-\u9fff]{1,6}的)?\s*\Z")
_TOGETHER = lazily(r"\s*(?:在[^，。；]{0,16})?(?:并列|同列|同居|同为|共享|打平)")


def _tied_to_another(text: str, sentence: Sentence, item: _Item) -> bool:
    """Whether a name shares the place behind it with one that stands before."""
    first = max(sentence.start, item.start - _LEFT)
    return bool(_TOGETHER.match(text, item.end) and _WITH.search(text, first, item.start))


_LEFT = 10  # characters before a name that tie it
_LEAST = 3
_JOIN = lazily(r"[\s,，、]*(?:(?i:and|then)|和|与|及|、)?[\s,，]*(?i:the\s+)?")


def _shared_out(text: str, items: list[_Item]) -> list[Pair]:
    """As many ordinals in a row as an enumeration beside them has models, dealt out in order.

    `A and B came first and second`, `first and second place went to A and B`.
    """
    for place, item in enumerate(items):
        count = len(item.models)
        if count < _FEWEST:
            continue
        for row in (items[place + 1 : place + 1 + count], items[max(0, place - count) : place]):
            apart = [text[a.end : b.start] for a, b in pairwise(row)]
            if len(row) != count or any(o.models or not o.rank for o in row):
                continue
            ranks = [o.rank or 0 for o in row]
            if ranks == sorted(set(ranks)) and all(_JOIN.fullmatch(gap) for gap in apart):
                return [
                    Pair(o.start, o.end, o.rank or 0, (model,))
                    for o, model in zip(row, item.models, strict=True)
                ]
    return []


_FEWEST = 2


def _items(context: Context, view: View, rules: dict[int, Standing]) -> list[_Item]:
    """The ordinals and names outside brackets, in order."""
    text, sentence = context.layout.visible, view.sentence
    taken = [(t.start, t.end) for t in view.tokens if t.kind in "KMQOBDS$"]
    ordinals = []
    for place, token in enumerate(view.tokens):
        if token.kind == "K" and not view.depth(place):
            rank = rank_number(str(token.item), rules.get(token.start))
            ordinals.append(_Item(token.start, token.end, rank))
    for match in LOOSE_ORDINAL.finditer(text, sentence.start, sentence.end):
        if any(start < match.end() and match.start() < end for start, end in taken):
            continue
        if _is_depth(text, sentence.start, match.start()) or not _ends_there(context, match):
            continue
        rank = 0 if match["next"] else rank_number(match.group())
        ordinals.append(_Item(match.start(), match.end(), rank))
    if len(ordinals) < 2:
        return []
    names, seen = [], set()
    for place, token in enumerate(view.tokens):
        if token.kind != "M" or view.depth(place) or place in seen:
            continue
        whole = subjects.group_of(view, place)
        group = [i for i in whole if view.string[i] == "M" and i >= place]
        # An ordinal stands between the members of what only looks like one enumeration.
        ends = next((o.start for o in ordinals if o.start >= token.end), sentence.end)
        group = [i for i in group if view.tokens[i].start < ends] or [place]
        last = view.tokens[group[-1]].end
        tied = any(
            _TIE.fullmatch(text, o.end, token.start) or _RIGHT_IN.fullmatch(text, last, o.start)
            for o in ordinals
        )
        seen |= set(group)
        if subjects.is_measure(context, view, place) and not tied:
            continue
        models = tuple(view.tokens[i].item for i in group)
        names.append(_Item(token.start, view.tokens[group[-1]].end, None, models))
    return sorted([*ordinals, *names], key=lambda item: item.start)


def _is_depth(text: str, start: int, end: int) -> bool:
    """Whether a bracket is open."""
    opened = text.count("(", start, end) + text.count("（", start, end)
    return opened > text.count(")", start, end) + text.count("）", start, end)


# What may stand behind a bare ordinal; a noun may not (`the first test`).
_BEHIND = lazily(
    r"\s*(?:[,.;:：，。；、()（）—–\"”*]|\Z|(?:is|was|were|went|goes|go|belongs|to|by|on|in|at|with|behind|and|but|while|among|overall|for|again|too|as)\b)"
    r"|\s*(?:的?(?:是|为|则|由|归|也)|[\d.]+\s*分|的)"
)


def _ends_there(context: Context, match: re.Match[str]) -> bool:
    """Whether a bare ordinal stands for a place: nothing follows that it would count."""
    text = match.string
    if _BEHIND.match(text, match.end()):
        return True
    following = context.mentions.entities_in(match.end(), match.end() + 24)
    return bool(following) and not text[match.end() : following[0].start].strip(' *“"')


def _runs(items: list[_Item]) -> Iterator[list[_Item]]:
    """The longest stretches in which ordinals and names take turns."""
    run: list[_Item] = []
    for item in items:
        if run and bool(run[-1].models) == bool(item.models):
            yield run
            run = []
        run.append(item)
    yield run


def _of_run(text: str, run: list[_Item]) -> list[Pair]:
    """The pairs of a stretch; which of two neighbours belong together, commas tell."""
    if len(run) < 4:
        return []
    gaps = [bool(_PARTING.search(text, a.end, b.start)) for a, b in pairwise(run)]
    if len(run) % 2:
        first = 0 if sum(gaps[0::2]) <= sum(gaps[1::2]) else 1
        run, gaps = run[first:], gaps[first:]
        run = run[: len(run) // 2 * 2]
        gaps = gaps[: len(run) - 1]
    if sum(gaps[0::2]) > sum(gaps[1::2]):
        return []
    pairs: list[Pair] = []
    for one, other in zip(run[0::2], run[1::2], strict=True):
        ordinal, names = (other, one) if one.models else (one, other)
        if ordinal.rank is None or _STOP.search(text, one.end, other.start):
            return []
        if not one.models and _PARTING.search(text, one.end, other.start):
            return []  # `first, A was late`
        bare = not one.models and not text[one.end : other.start].strip()
        if bare and _GOES_ON.match(text, other.end):
            return []  # `first A was late, second B failed`: points, no places
        rank = ordinal.rank or (pairs[-1].rank + 1 if pairs else 0)
        models = names.models
        if len(models) > 1 and not ordinal.rank:
            return []  # `B、C 紧随其后`: one after the other
        if len(models) > 1 and not _SHARED.search(text, one.start, other.end):
            models = models[-1:] if one.models else models[:1]
        pairs.append(Pair(ordinal.start, ordinal.end, rank, models))
    ranks = [pair.rank for pair in pairs]
    steps = {(b > a) - (b < a) for a, b in pairwise(ranks)}
    return pairs if min(ranks) > 0 and len(steps) == 1 and steps != {0} else []
