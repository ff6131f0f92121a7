"""Names of which only a fragment stands: `GLM-4.5/4.6`, `Gemini 2.0、2.5`, `Scout 109B`."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice, takewhile
from operator import attrgetter

from llmdata.grammar.names import ModelName, parse_tail
from llmdata.layout import Layout
from llmdata.lazily import lazily
from llmdata.mentions.anchors import BRACKET, fragment, parsed_name
from llmdata.mentions.bare_versions import bare_versions
from llmdata.mentions.editions import editions
from llmdata.mentions.entities import Mention, overlaps, spans
from llmdata.mentions.enumerated import enumerated
from llmdata.mentions.vocabulary import Vocabulary, calls_series


def complete(layout: Layout, vocabulary: Vocabulary, mentions: list[Mention]) -> list[Mention]:
    """The elliptic mentions that the full ones give a meaning to."""
    found: list[Mention] = []
    taken = spans(mentions)
    places: Places = {}
    for mention in mentions:
        if mention.entity.parsed or (mention.entity.type == "model" and mention.entity.family_id):
            found.extend(enumerated(layout, vocabulary, mention))
            found.extend(_variants(layout, vocabulary, mention, mentions, places))
    found.extend(_beside_maker(layout, vocabulary, mentions))
    found.extend(bare_versions(layout, vocabulary, mentions, found))
    found.extend(editions(layout, vocabulary, mentions))
    return [m for m in found if not overlaps(m.start, m.end, taken)]


Places = dict[tuple[str, ...], list[re.Match[str]]]  # where a text has the words of a family


def _variants(
    layout: Layout,
    vocabulary: Vocabulary,
    series: Mention,
    mentions: list[Mention],
    places: Places,
) -> Iterator[Mention]:
    """Own words of a family behind one of its series: `Llama 4 …（Scout 109B、Maverick）`.

    In later sentences of its paragraph those with a size, up to the next model: `Llama 4 …。太大（Scout
    109B）`.
    """
    family, name = parsed_name(vocabulary, series.entity)
    if family is None or name is None or not name.is_bare_version:
        return
    words = tuple(
        word
        for word in family.words  # but no word that tells how hard it thinks: `o1 (high)`
        if len(word) > 3 and word[0].isupper() and word.lower() not in vocabulary.common
    )
    if not words:
        return
    text, sentence = layout.visible, layout.sentences[layout.sentence_at(series.start)]
    stop = _next_of_its_kind(text, series, mentions, sentence.end)
    if words not in places:
        # To look for a word as it stands costs next to nothing.
        there = tuple(word for word in words if word in layout.visible)
        places[words] = list(_words_pattern(there).finditer(layout.visible)) if there else []
    if not places[words]:
        return
    end = layout.blocks[sentence.block].end
    behind = islice(mentions, bisect_left(mentions, sentence.end, key=_START), None)
    others = (m.start for m in behind if m.entity.type == "model")
    end = max(sentence.end, min(end, next(others, end))) if stop is None else stop
    first = bisect_left(places[words], series.end, key=re.Match.start)
    for match in takewhile(lambda m: m.end() <= end, islice(places[words], first, None)):
        if match.end() <= sentence.end or _SIZED.match(layout.visible, match.end(), end):
            yield fragment(vocabulary, family, replace(name, words=(match["w"],)), *match.span("w"))


def _next_of_its_kind(text: str, series: Mention, mentions: list[Mention], end: int) -> int | None:
    """Where its sentence goes on about another series of the family, to which the words behind belong.

    One that it is but measured against, or that stands in brackets, is by the way.
    """
    for other in islice(mentions, bisect_left(mentions, series.end, key=_START), None):
        if other.start >= end:
            return None
        name, entity = other.entity.parsed, other.entity
        if entity.family_id != series.entity.family_id or entity.id == series.entity.id:
            continue
        if (
            name is None
            or not name.is_bare_version
            or _BY_THE_WAY.search(text, series.end, other.start)
        ):
            continue
        return other.start
    return None


_BY_THE_WAY = lazily(
    r"(?:[（(][^（()）]*|[比较像跟与和于、/]|超过|胜过|不如|相比|取代|(?i:\b(?:than|like|over|from|since|as|to|and|or|with|beats?|replac\w+|succe\w+)\s+(?:the\s+|its\s+)?))\s*\Z"
)
_START = attrgetter("start")
_SIZED = lazily(r"\s*\d{1,4}(?:\.\d)?[BT](?![A-Za-z0-9])")


def _words_pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    return lazily(
        rf"(?:[（(、，,/]|和|与|与|\band\b|\bthe\b|\bboth\b)\s*(?P<w>{'|'.join(words)})(?![A-Za-z])"
    )


# `DeepSeek 发布 R1`: what a maker whose family bears his name brings out.
_RELEASED = lazily(
    r"(?:发布|发(?=了)|推出|上线|开源|升级到|再推|再发|放出|拿出|端出|带来|交出|祭出|(?i:releas|launch|shipp?|unveil|announc|publish|introduc|dropp?|post)(?:es|ed|e|s)?|(?i:put\s+out))(?:了|的|\s)*(?P<v>[A-Z]\d{1,2}(?:\.\d{1,2})?)(?![A-Za-z0-9])"
)
_LETTERED = lazily(r"(?:[（(]|[、/，,]\s*)\s*(?P<v>[A-Z]\d{1,2}(?:\.\d{1,2})?)(?![A-Za-z0-9])")


def _beside_maker(
    layout: Layout, vocabulary: Vocabulary, mentions: list[Mention]
) -> Iterator[Mention]:
    """Lettered versions beside a maker whose family bears his name: `MiniMax（M2）`."""
    makers = [m for m in mentions if m.entity.type == "organization"]
    for index, mention in enumerate(makers):
        family = vocabulary.namesakes.get(mention.entity.id)
        if family is None:
            continue
        habits = vocabulary.habits[family.id]
        sentence = layout.sentences[layout.sentence_at(mention.start)]
        aside = BRACKET.match(layout.visible, mention.end)
        end = layout.blocks[sentence.block].end
        if index + 1 < len(makers):  # from the next maker on, versions are that one's
            end = min(end, max(makers[index + 1].start, mention.end))
        stretch = aside.span() if aside else (mention.end, end)
        pattern = _LETTERED if aside else _RELEASED
        for match in pattern.finditer(layout.visible, *stretch):
            if match["v"][0] in habits.version_letters:
                first = ModelName(habits, match["v"])
                name, last = parse_tail(layout.visible, match.end(), match.end() + 40, first)
                yield fragment(vocabulary, family, name, match.start("v"), last)


def mark_series(layout: Layout, mentions: list[Mention]) -> None:
    """Note which mentions the words beside them call a series."""
    for mention in mentions:
        mention.series = mention.entity.type == "model" and calls_series(
            layout.visible, mention.end
        )
