"""Fragments that are versions: `V3.1-Terminus`, `Small 3`, `4.6 in September`, `3 Pro`.

All that is sought in a whole text opens with a set, which is sought much faster than what may not
stand before it or than alternatives; what stands behind looks back at it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from llmdata.grammar.names import NO_VERSION, ModelName, parse_tail
from llmdata.layout import Layout
from llmdata.lazily import lazily
from llmdata.mentions.anchors import FAR, Anchor, fragment, is_maker, last_in_paragraph
from llmdata.mentions.candidate_words import NO_PART
from llmdata.mentions.entities import Mention
from llmdata.mentions.vocabulary import Vocabulary
from llmdata.registry import Family

# Letters with which models are numbered and few other things beside them; a small one stands before
# a number with a point.
_LETTER_VERSION = lazily(
    rf"(?P<v>[VRKMXZTNkrmv](?<![A-Za-z0-9.\-/&+].)(?:(?<=[A-Z])\d{{1,2}}(?:\.\d{{1,2}})?|(?<=[a-z])\d\.\d)){NO_VERSION}(?![a-z0-9]|[A-Z](?![a-z]{{2}})|\.\d|-?(?:芯片|系列芯片))"
)
_ELSEWHERE = frozenset("VRK")  # may stand in another paragraph of the section than their family
_NO_MODEL_BEFORE = lazily(
    r"(?:Apple|苹果|Mac(?:Book)?(?:\s(?:Air|Pro|mini|Studio))?|Rabbit|chip|芯片|搭载|处理器|显卡|[A-Z][a-z]+)\s*(?:的)?\Z"
)
_NO_MODEL_BEHIND = lazily(
    r"\s*(?:芯片|处理器|手机|眼镜|机器人|教育|轮|级|号|版本?的?\s*(?:Mac|苹果)|(?:Max|Ultra|Pro)\b|(?i:chips?|macs?|macbooks?|laptops?|gpus?|processors?|devices?|phones?|glasses|robots?|engine|education|rounds?)\b)"
)


def lettered(
    layout: Layout, vocabulary: Vocabulary, anchors: list[Anchor], mentions: list[Mention]
) -> Iterator[Mention]:
    """Versions with the letter of a family: `DeepSeek … V3.1-Terminus`, `R1`."""
    text = layout.visible
    named: dict[str, set[str]] = {}
    for mention in mentions:
        if mention.entity.version and mention.entity.family_id:
            named.setdefault(mention.entity.version, set()).add(mention.entity.family_id)
    for match in _LETTER_VERSION.finditer(text):
        version, start = match["v"], match.start()
        sentence = layout.sentences[layout.sentence_at(start)]
        before = text[max(sentence.start, start - 20) : start]
        known = _bears(anchors, version[0])
        if _NO_MODEL_BEHIND.match(text, match.end()) or not known:
            continue
        other = _NO_MODEL_BEFORE.search(before)
        if other is not None and not _ends_with_anchor(known, start) and not _says_nothing(other):
            continue
        bearers = named.get(version, set())
        family = _nearest_family(layout, known, start, version[0] in _ELSEWHERE)
        if len(bearers) == 1 and (family is None or family.id not in bearers):
            family = vocabulary.registry.families[next(iter(bearers))]
        if family is None:
            continue
        first = ModelName(vocabulary.habits[family.id], version)
        name, end = parse_tail(text, match.end(), match.end() + 40, first)
        yield fragment(vocabulary, family, name, start, end)


# A capital that a word has where a sentence begins, or a month: `Plain V9.2`, `In December V9.2`.
_PLAIN = frozenset("plain regular ordinary final finished full stable proper".split())


def _says_nothing(before: re.Match[str]) -> bool:
    word = before.group().strip().lower()
    return word in _PLAIN or (word in NO_PART and word.isascii())


def _bears(anchors: list[Anchor], letter: str) -> list[Anchor]:
    """The anchors of families whose versions may begin with a letter."""
    letters = {letter, letter.upper()}
    return [anchor for anchor in anchors if letters & anchor.name.habits.version_letters]


def _ends_with_anchor(anchors: list[Anchor], start: int) -> bool:
    return any(0 <= start - anchor.end <= 2 for anchor in anchors)


def _nearest_family(
    layout: Layout, anchors: list[Anchor], place: int, elsewhere: bool
) -> Family | None:
    """The family named last before a place, in its paragraph or, if so allowed, its section."""
    here = layout.sentences[layout.sentence_at(place)].block
    for anchor in reversed([anchor for anchor in anchors if anchor.start < place]):
        there = layout.sentences[layout.sentence_at(anchor.start)].block
        same = layout.blocks[there].section == layout.blocks[here].section
        if there == here or (elsewhere and same):
            return anchor.family
        break
    return None


def worded(
    layout: Layout, vocabulary: Vocabulary, anchors: list[Anchor], mentions: list[Mention]
) -> Iterator[Mention]:
    """Versions with the word of a maker's family before them: `Mistral …: Small 3 in January`."""
    text = layout.visible
    for index, anchor in enumerate(anchors):
        if anchor.family.tiers or anchor.name.habits.order == "version" or not anchor.family.words:
            continue
        if not (anchor.bare and is_maker(mentions, anchor)) and not anchor.name.word_first:
            continue
        sentence = layout.sentences[layout.sentence_at(anchor.start)]
        end = layout.blocks[sentence.block].end
        rivals = [a.start for a in anchors[index + 1 :] if a.bare or a.family != anchor.family]
        makers = [
            m.start
            for m in mentions
            if m.entity.type == "organization" and sentence.end <= m.start < end
        ]
        end = min([end, *rivals[:1], *makers[:1]])
        for match in _word_and_version(anchor.family.words).finditer(text, anchor.end, end):
            words = (anchor.name.habits.words[match["w"].lower()],)
            first = ModelName(anchor.name.habits, match["v"], words, word_first=True)
            name, last = parse_tail(text, match.end(), match.end() + 40, first)
            yield fragment(vocabulary, anchor.family, name, match.start(), last)


@cache
def _word_and_version(words: tuple[str, ...]) -> re.Pattern[str]:
    return lazily(
        rf"(?<![A-Za-z0-9\-])(?P<w>{'|'.join(words)})\s?(?P<v>\d{{1,2}}(?:\.\d{{1,2}})?){NO_VERSION}(?![A-Za-z0-9])"
    )


_NEXT_IS = lazily(
    r"[升更迭来ufsbm](?:(?<=[升更迭来])(?:级|新|代)?[到至]了?|(?<=\b[ufsbm])(?:p(?:graded|dated)\s+(?:it\s+)?to|ollowed(?:\s+(?:it\s+)?up)?\s+(?:by|with)|ucceeded\s+by|umped\s+to|oved\s+(?:on\s+)?to))"
    rf"\s*(?:version\s+)?(?P<v>\d{{1,2}}\.\d{{1,2}}){NO_VERSION}(?![A-Za-z0-9])"
)


def next_versions(
    layout: Layout, vocabulary: Vocabulary, anchors: list[Anchor], _: list[Mention]
) -> Iterator[Mention]:
    """The version that the words call the next one: `followed up with 4.1`, `升级到 5.1`."""
    text = layout.visible
    for match in _NEXT_IS.finditer(text):
        anchor = last_in_paragraph(layout, anchors, match.start())
        if anchor is None or not 0 < version_step(anchor, match["v"]) <= 1:
            continue
        name = replace(plain(anchors, anchor), version=match["v"], size=None, stamp=None)
        yield fragment(vocabulary, anchor.family, name, *match.span("v"))


def plain(anchors: list[Anchor], anchor: Anchor) -> ModelName:
    """The name from which a next version goes on: of `X 4.5 and X 4.5 Air`, the one without a word."""
    named = (a for a in anchors if a.family is anchor.family and not a.bare)
    near = [
        a.name
        for a in named
        if a.name.version == anchor.name.version and 0 <= anchor.start - a.start <= FAR
    ]
    return next((name for name in near if name.is_bare_version), anchor.name)


_NUMBERED = lazily(
    r"\d(?<![A-Za-z0-9.\-$¥€£/].)\d?(?:\.\d{1,2})?(?=[ -]?(?:[A-Z][a-z]|mini\b|nano\b))"
)


def numbered_variants(
    layout: Layout, vocabulary: Vocabulary, anchors: list[Anchor], _: list[Mention]
) -> Iterator[Mention]:
    """A version and a variant's word, behind their family: `Gemini 2.5 Pro in March, 3 Pro in May`."""
    text = layout.visible
    for match in _NUMBERED.finditer(text):
        anchor = last_in_paragraph(layout, anchors, match.start())
        if anchor is None or not -1 <= version_step(anchor, match.group()) <= _STEPS:
            continue
        first = ModelName(anchor.name.habits, match.group())
        name, end = parse_tail(text, match.end(), match.end() + 40, first)
        if name.words and not _COUNTED.match(text, end):
            yield fragment(vocabulary, anchor.family, name, match.start(), end)


_MAKERS = lazily(
    r"(?:['’]s?|\s*的)?\s*(?:(?:\d{1,2}\s*月)?(?:发布|推出|上线|带来|端出)了?的?|(?:has\s+)?(?:released|launched|shipped|unveiled|announced|introduced))?\s*(?P<v>\d{1,2}(?:\.\d{1,2})?)(?=[ -]?[A-Z][a-z])"
)


def makers_versions(
    layout: Layout, vocabulary: Vocabulary, _: list[Anchor], mentions: list[Mention]
) -> Iterator[Mention]:
    """A version and a variant's word beside the maker alone, or below him: `Google's 2.5 Pro`."""
    text = layout.visible
    for mention in mentions:
        family = vocabulary.known_for.get(mention.entity.id)
        if family is None:
            continue
        for place in (mention.end, *_cells_of(layout, mention)):
            match = _MAKERS.match(text, place, place + 40)
            if not match:
                continue
            first = ModelName(vocabulary.habits[family.id], match["v"])
            name, end = parse_tail(text, match.end("v"), match.end("v") + 40, first)
            own = set(family.words) | set(family.tiers)
            if own.intersection(name.words) and not _COUNTED.match(text, end):
                yield fragment(vocabulary, family, name, match.start("v"), end)


def _cells_of(layout: Layout, maker: Mention) -> Iterator[int]:
    """Where the cells of a table begin that are a maker's: below him in the head, or behind him."""
    place = layout.cell_at(maker.start)
    if place is None:
        return
    number, column = place
    row = layout.blocks[number]
    cells = layout.below(number, column) if row.head else row.cells[1:] if column == 0 else ()
    yield from (start for start, end in cells if start < end)


def version_step(anchor: Anchor, version: str) -> float:
    """How far a version is from that of an anchor; beyond all bounds where it has none."""
    told = anchor.name.version
    if told is None or not re.fullmatch(r"\d{1,2}(?:\.\d{1,2})?", told):
        return float("inf")
    return float(version) - float(told)


_STEPS = 2  # versions by which a variant may be ahead of what was named before it
_COUNTED = lazily(
    r"-[a-z]|\s*(?:users?|drives?|seats?|plans?|subscri\w+|accounts?|members?|licen[cs]es|用户|账号|会员|套餐)"
)
