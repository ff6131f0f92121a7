"""Versions that stand alone and belong to the family named before: `3.1、3.2`, `从 3.5 跳到 3.7`."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from operator import attrgetter

from llmdata.grammar.names import ModelName, parse_tail, split_versions
from llmdata.layout import Layout
from llmdata.lazily import lazily
from llmdata.mentions.anchors import SUMS, fragment, is_far_off, parsed_name
from llmdata.mentions.entities import Entity, Mention
from llmdata.mentions.vocabulary import Vocabulary
from llmdata.registry import Family

_ASIDE = lazily(r"\s*(?:系列|家族|模型|series|family|models?)*\s*[（(][^）)]{0,40}[）)]")
_POINT = lazily(r"\.(?<=\d.)\d")  # in every version that is sought by itself
_JUMP = lazily(r"从|到|至|跳|升级|升級|更新|称|叫|from|to|called|calling|version|版")


def bare_versions(
    layout: Layout, vocabulary: Vocabulary, mentions: list[Mention], found: list[Mention]
) -> Iterator[Mention]:
    """Bare versions that belong to the family named last: `3.1、3.2`, `从 3.5 跳到 3.7`."""
    taken = {m.start for m in found}
    ends = [m for m in mentions if m.entity.type == "model" and m.entity.family_id]
    starts = [m.start for m in ends]
    for index in sorted({layout.sentence_at(m.start()) for m in _POINT.finditer(layout.visible)}):
        sentence = layout.sentences[index]
        candidates = split_versions(layout.visible, sentence.start, sentence.end)
        candidates = [
            c
            for c in candidates
            if c.start() not in taken and not SUMS.match(layout.visible, c.end())
        ]
        if not candidates:
            continue
        paragraph = layout.blocks[max(sentence.block - 1, 0)].start
        own, end = bisect_left(starts, sentence.start), bisect_left(starts, sentence.end)
        inside = ends[own:end]
        before = [m for m in ends[bisect_left(starts, paragraph) : own] if _near(layout, m, index)]
        for candidate in candidates:
            then = False
            last = [m for m in inside if m.end <= candidate.start()]
            if last:
                then = _comes_then(layout.visible, *sentence[:2], candidate.span("v"))
                then = then or _is_called_so(layout.visible, sentence.end, candidate.span("v"))
                then = then and not _others_between(mentions, last[-1], candidate.start())
                if not then and not _beside(layout.visible, last[-1].end, candidate.start()):
                    continue
                antecedent = last[-1]
            elif before and _speaks_of_versions(
                layout, sentence.start, sentence.end, candidates, before
            ):
                named = [m for m in before if m.entity.version == candidate["v"]]
                antecedent = named[-1] if named else before[-1]
            else:
                continue
            family, name = parsed_name(vocabulary, antecedent.entity)
            if family is None or name is None:
                continue
            letter = candidate["v"][0]
            if letter.isalpha() and letter.upper() not in name.habits.version_letters:
                continue  # another family's way of counting
            if "." in candidate["v"] and is_far_off(candidate["v"], name):
                continue
            start, end = candidate.span("v")
            bare = ModelName(name.habits, candidate["v"])
            if then:  # the next of the same variant: `Sonnet 4 五月来，4.5 九月来`
                bare = replace(name, version=candidate["v"], size=None, stamp=None)
            whole, last_end = parse_tail(layout.visible, end, end + 40, bare)
            same = _same_version(candidate["v"], before + inside, family)
            if same is not None and whole == bare:
                yield Mention(start, end, same, elliptic=True)
            else:
                yield fragment(vocabulary, family, whole, start, last_end)


def _near(layout: Layout, mention: Mention, sentence: int) -> bool:
    """Whether a mention stands in the sentence's own paragraph or the one before it."""
    here = layout.sentences[sentence].block
    there = layout.sentences[layout.sentence_at(mention.start)].block
    return here - there <= 1 and layout.blocks[here].section == layout.blocks[there].section


def _beside(text: str, end: int, start: int) -> bool:
    """Whether a version stands in the brackets right behind the name."""
    return _ASIDE.match(text, end) is not None and start < _ASIDE.match(text, end).end()  # type: ignore[union-attr]


# Of a family that its sentence names, the next: `X 4.5 七月开源，4.6 九月开源`, `…，九月又出了 4.6`.
_TURN = lazily(r"[，,；;、]\s*(?:而|再到|接着|随后|然后|到了?)?\s*\Z")
_MONTH = r"(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*月"
_DATED = lazily(
    rf"\s*(?:版本?)?(?:则|也|又|却|就|要?等到|拖到|在|于|是)?\s*(?:{_MONTH}|[（(]\s*{_MONTH})"
)
_BROUGHT = lazily(
    rf"{_MONTH}(?:\s*\d{{1,2}}\s*[日号])?[^，。；,;\d]{{0,8}}?(?:的|出了?|发了?|上了?|推出了?|发布了?|上线了?|开源了?|放出了?|带来了?|轮到了?|迭代到|更新到|升级到|来到)\s*\Z"
)
_SAID_OF = lazily(r"(?!\s*(?:分|元|美|块|[亿万倍个名位步次]|%|％|版本号))")
_ENDS = lazily(r"\s*(?:[，,。；;、（(]|版|正式|\Z)")


def _others_between(mentions: list[Mention], last: Mention, start: int) -> bool:
    """Whether something that no maker of the model is stands between it and a place: it may bear the version."""
    owner = last.entity.organization_id
    first = bisect_left(mentions, last.end, key=attrgetter("start"))
    between = mentions[first : bisect_left(mentions, start, first, key=attrgetter("start"))]
    return any(
        other.entity.type in ("product", "organization") and other.entity.id != owner
        for other in between
    )


def _comes_then(text: str, first: int, last: int, span: tuple[int, int]) -> bool:
    """Whether a bare version has a month of its own beside it, as the names of Chinese notes have."""
    start, end = span
    if _DATED.match(text, end, last):
        return _TURN.search(text, max(first, start - 8), start) is not None
    brought = _BROUGHT.search(text, max(first, start - 32), start)
    if brought is None:
        return False
    of_then = text[brought.start() : start].rstrip().endswith("的")  # `九月的 4.6 更便宜`
    return (_SAID_OF if of_then else _ENDS).match(text, end, last) is not None


# In English it is called so: `X came in April; version 1.5 followed in May`.
_VERSION = lazily(r"(?i:\bversion\s+)\Z")
_GOES_ON = lazily(
    r"(?:\s*\([^()]{1,24}\))?(?:\s*[,;.)]|\s+(?i:in|on|at|from|only|followed|came|arrived|landed|appeared|shipped|was|had|got|just|late|early|two|three|four|six|a\s+\w+\s+later)\b|\s*\Z)"
)


def _is_called_so(text: str, last: int, span: tuple[int, int]) -> bool:
    """Whether the word `version` stands before a number, and nothing behind it whose it would be."""
    start, end = span
    if _VERSION.search(text, max(0, start - 12), start) is None:
        return False
    return _GOES_ON.match(text, end, last) is not None


def _speaks_of_versions(
    layout: Layout, start: int, end: int, candidates: list[re.Match[str]], before: list[Mention]
) -> bool:
    """Whether bare numbers are versions: one is a known one, or the words beside it say so."""
    versions = {m.entity.version for m in before}
    if any(candidate["v"] in versions for candidate in candidates):
        return True
    block = layout.blocks[layout.sentences[layout.sentence_at(start)].block]
    earlier = layout.visible[block.start : start]
    return (
        any(v and v in earlier for v in versions)
        and _JUMP.search(layout.visible, start, end) is not None
    )


def _same_version(version: str, mentions: list[Mention], family: Family) -> Entity | None:
    """The one entity of the family that was named with this version, if there is just one."""
    named = {
        m.entity.id: m.entity
        for m in mentions
        if m.entity.family_id == family.id and m.entity.version == version
    }
    return next(iter(named.values())) if len(named) == 1 else None
