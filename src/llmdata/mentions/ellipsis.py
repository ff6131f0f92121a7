"""Names of which only a fragment stands: `GLM-4.5/4.6`, `Gemini 2.0、2.5`, `Scout 109B`."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from operator import attrgetter

from llmdata.grammar.names import NO_VERSION, ModelName, normal_version, parse_tail, split_versions
from llmdata.layout import Layout
from llmdata.lazily import lazily
from llmdata.mentions.anchors import fragment
from llmdata.mentions.editions import editions
from llmdata.mentions.entities import Entity, Mention, overlaps, spans
from llmdata.mentions.vocabulary import Vocabulary, calls_series
from llmdata.registry import Family

_AND = lazily(r"\s*(?:[、/，,&]|和|与|與|及|以及|或|\band\b|\bor\b|,\s*and\b)\s*")
_FRAGMENT = lazily(
    rf"(?P<z>\d{{1,4}}(?:\.\d)?[Bb])(?![A-Za-z0-9])"
    rf"|(?P<v>[A-Z]?\d{{1,2}}(?:\.\d{{1,2}})?[a-z]?){NO_VERSION}(?![a-z0-9]|[A-Z](?![a-z]{{2}}))"
    rf"|(?P<w>[A-Za-z]{{3,}})(?![A-Za-z0-9]|['’]s|的)"
)
_ASIDE = lazily(r"\s*(?:系列|家族|模型|series|family|models?)*\s*[（(][^）)]{0,40}[）)]")
_POINT = lazily(r"\.(?<=\d.)\d")  # in every version that is sought by itself
_JUMP = lazily(r"从|到|至|跳|升级|升級|更新|称|叫|from|to|called|calling|version|版")


def complete(layout: Layout, vocabulary: Vocabulary, mentions: list[Mention]) -> list[Mention]:
    """The elliptic mentions that the full ones give a meaning to."""
    found: list[Mention] = []
    taken = spans(mentions)
    for mention in mentions:
        if mention.entity.parsed or (mention.entity.type == "model" and mention.entity.family_id):
            found.extend(_enumerated(layout, vocabulary, mention))
            found.extend(_variants(layout, vocabulary, mention, mentions))
    found.extend(_sizes(layout, vocabulary, mentions))
    found.extend(_beside_maker(layout, vocabulary, mentions))
    found.extend(_bare_versions(layout, vocabulary, mentions, found))
    found.extend(editions(layout, vocabulary, mentions))
    return [m for m in found if not overlaps(m.start, m.end, taken)]


def _enumerated(layout: Layout, vocabulary: Vocabulary, first: Mention) -> Iterator[Mention]:
    """Versions or sizes that go on after a full name: `GLM-4.5/4.6/4.7`, `11B and 90B`."""
    family, name = _parsed(vocabulary, first.entity)
    sentence = layout.sentences[layout.sentence_at(first.start)]
    in_row = layout.blocks[sentence.block].kind == "row"
    aside = _BRACKET.match(layout.visible, first.end, sentence.end)
    position = aside.end() if aside else first.end
    while family and name and (link := _AND.match(layout.visible, position, sentence.end)):
        if in_row and "，" in link.group():
            return  # the next cell
        match = _FRAGMENT.match(layout.visible, link.end(), sentence.end)
        written = layout.visible[first.start : first.end]
        whole, position = _whole(layout.visible, link, match, name, written) if match else (None, 0)
        if match is None or whole is None:
            return
        yield fragment(vocabulary, family, whole, match.start(), position)
        if family.tiers and name.is_bare_version and whole.words and whole.version:
            # A family whose versions all have tiers: `Claude 3.5 and 3.7 Sonnet`.
            shared = replace(name, words=whole.words[:1])
            first.entity = vocabulary.model(family, shared)
        aside = _BRACKET.match(layout.visible, position, sentence.end)
        position = aside.end() if aside else position


def _whole(
    text: str, link: re.Match[str], match: re.Match[str], name: ModelName, written: str
) -> tuple[ModelName | None, int]:
    """The whole name that a fragment stands for, and where the fragment ends.

    `written` is how the name before it stands in the text.
    """
    if match["z"]:
        return (replace(name, size=match["z"].upper()) if name.size else None), match.end()
    if match["w"]:
        return _another_variant(text, link, match, name, written)
    if not _continues(link, match, name):
        return None, 0
    version = normal_version(match["v"], name.habits)
    # The fragment may have words of its own (`GPT-5.2/5.2 Pro`), or share those of the name.
    own, end = parse_tail(text, match.end(), match.end() + 40, ModelName(name.habits, version))
    if own.words or own.stamp:
        return own, end
    return replace(name, version=version, size=None, stamp=None), match.end()


def _another_variant(
    text: str, link: re.Match[str], match: re.Match[str], name: ModelName, written: str
) -> tuple[ModelName | None, int]:
    """Another variant of the same version: `GPT-4.1/mini/nano`, `Gemini 3 Pro and Flash`.

    A version shared by tiers stands before the first of them: `Claude 4 Opus and Sonnet`.
    """
    shared = not name.habits.tiers or (name.words and written.endswith(name.words[-1]))
    if name.version is None:
        # `Nova Micro, Lite and Pro`: the name before ends with such a word itself.
        shared = written.rpartition(" ")[2].lower() in name.habits.words and not name.size
    if name.word_first or not shared:
        return None, 0
    word = name.habits.words.get(match["w"].lower())
    # A slash joins names only; elsewhere the word must be written as in a name.
    if word is None or not ("/" in link.group() or match["w"][0].isupper() or name.words):
        return None, 0
    if name.habits.head.islower():
        word = word.lower()
    first = ModelName(name.habits, name.version, (word,))
    return parse_tail(text, match.end(), match.end() + 40, first)


def _continues(link: re.Match[str], match: re.Match[str], name: ModelName) -> bool:
    """Whether a number goes on with the versions of a name, rather than count something."""
    version = match["v"]
    if version[-1] == name.habits.head:  # `o3 和 4o`: another family's letter
        return False
    if version[0].isalpha():
        return version[0] in name.habits.version_letters
    if "." in version:
        return not (name.version is None or name.version[0].isalpha() or _far_off(version, name))
    if name.version is not None and "." in name.version and version.isdigit():
        # `Gemini 2.0, 2.5 and 3`: the next whole number, with nothing behind it to count.
        major = _MAJOR.search(name.version)
        return (
            major is not None
            and int(version) == int(major.group()) + 1
            and _NO_COUNT.match(match.string, match.end()) is not None
        )
    if name.version is None or not name.version.isdigit():
        return False
    comma = link.group().lstrip()[0] in "，,"
    # `Grok 2, 3 and 4`, but not `Grok 2, 3 months …`
    return not comma or (
        version.isdigit()
        and 0 < int(version) - int(name.version) <= _NEXT
        and _NUMBERS_GO_ON.match(match.string, match.end()) is not None
    )


def _far_off(version: str, name: ModelName) -> bool:
    """Whether a number is too high for a version (`91.9 for Gemini 3, 88.1 for GPT-5`)."""
    major, other = _MAJOR.search(name.version or ""), _MAJOR.search(version)
    return major is not None and other is not None and int(other[0]) > int(major[0]) + _NEXT


_NEXT = 4  # versions that an enumeration may skip
_MAJOR = lazily(r"\d+")
_NUMBERS_GO_ON = lazily(
    r"(?:\s*[,，、]\s*\d{1,2})*\s*(?:,?\s*(?:and|or)|[、和与])\s*\d{1,2}(?=\s*(?:[,.;:!?)，。；：！？）]|\Z|(?:in|on|were|are|all|came|did|had)\b|都|等))"
)
_NO_COUNT = lazily(r"\s*(?:[,.;:!?)，。；：！？）]|\Z|系列|等|(?:in|on|over|this|last|all)\b)")


def _variants(
    layout: Layout, vocabulary: Vocabulary, series: Mention, mentions: list[Mention]
) -> Iterator[Mention]:
    """Own words of a family behind one of its series: `Llama 4 …（Scout 109B、Maverick）`.

    In later sentences of its paragraph those with a size, up to the next model: `Llama 4 …。太大（Scout
    109B）`.
    """
    family, name = _parsed(vocabulary, series.entity)
    if family is None or name is None or not name.is_bare_version:
        return
    words = [
        word for word in family.words if len(word) > 3 and word.lower() not in vocabulary.common
    ]
    if not words:
        return
    sentence = layout.sentences[layout.sentence_at(series.start)]
    pattern = _words_pattern(tuple(words))
    end = layout.blocks[sentence.block].end
    behind = islice(mentions, bisect_left(mentions, sentence.end, key=_START), None)
    others = (m.start for m in behind if m.entity.type == "model")
    end = max(sentence.end, min(end, next(others, end)))
    for match in pattern.finditer(layout.visible, series.end, end):
        if match.end() <= sentence.end or _SIZED.match(layout.visible, match.end(), end):
            yield fragment(vocabulary, family, replace(name, words=(match["w"],)), *match.span("w"))


_START = attrgetter("start")
_SIZED = lazily(r"\s*\d{1,4}(?:\.\d)?[BT](?![A-Za-z0-9])")


# `Llama 3.1 in sizes 8B, 70B and 405B`, `Qwen9（7B、72B）`: a model a size.
_IN_SIZES = lazily(
    r"\s*(?:模型|系列|models?\b|family\b|series\b|\s)*(?:[（(]|(?i:in\s+(?:sizes?\s+)?(?:of\s+)?)|(?:有|包括|提供|分为)\s*)(?P<sizes>\d{1,4}(?:\.\d)?B(?:\s*(?:、|/|,|和|与|及|and|,\s*and)\s*\d{1,4}(?:\.\d)?B)+)(?![A-Za-z0-9])"
)
_FIRST_SIZE = 40  # characters within which the first size ends
_ONE_SIZE = lazily(r"\d{1,4}(?:\.\d)?B")


def _sizes(layout: Layout, vocabulary: Vocabulary, mentions: list[Mention]) -> Iterator[Mention]:
    """The sizes in which a series comes, where at least two are told."""
    text = layout.visible
    for mention in mentions:
        if not text.find("B", mention.end, mention.end + _FIRST_SIZE) > 0:
            continue
        match = _IN_SIZES.match(text, mention.end)
        family, name = _parsed(vocabulary, mention.entity) if match else (None, None)
        if match is None or family is None or name is None or name.size:
            continue
        for size in _ONE_SIZE.finditer(layout.visible, *match.span("sizes")):
            yield fragment(vocabulary, family, replace(name, size=size.group()), *size.span())


def _words_pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    return lazily(
        rf"(?:[（(、，,/]|和|与|与|\band\b|\bthe\b|\bboth\b)\s*(?P<w>{'|'.join(words)})(?![A-Za-z])"
    )


# `DeepSeek 发布 R1`: what a maker whose family bears his name brings out.
_RELEASED = lazily(
    r"(?:发布|推出|上线|开源|升级到|再推|再发|放出|拿出|端出|带来|交出|祭出|(?i:releas|launch|shipp?|unveil|announc|publish|introduc|dropp?|post)(?:es|ed|e|s)?|(?i:put\s+out))(?:了|的|\s)*(?P<v>[A-Z]\d{1,2}(?:\.\d{1,2})?)(?![A-Za-z0-9])"
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
        aside = _BRACKET.match(layout.visible, mention.end)
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


_BRACKET = lazily(r"\s*[（(][^（()）]{1,40}[）)]")


def _bare_versions(
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
            if c.start() not in taken and not _SUMS.match(layout.visible, c.end())
        ]
        if not candidates:
            continue
        paragraph = layout.blocks[max(sentence.block - 1, 0)].start
        own, end = bisect_left(starts, sentence.start), bisect_left(starts, sentence.end)
        inside = ends[own:end]
        before = [m for m in ends[bisect_left(starts, paragraph) : own] if _near(layout, m, index)]
        for candidate in candidates:
            last = [m for m in inside if m.end <= candidate.start()]
            if last:
                if not _beside(layout.visible, last[-1].end, candidate.start()):
                    continue
                antecedent = last[-1]
            elif before and _speaks_of_versions(
                layout, sentence.start, sentence.end, candidates, before
            ):
                antecedent = before[-1]
            else:
                continue
            family, name = _parsed(vocabulary, antecedent.entity)
            if family is None or name is None:
                continue
            letter = candidate["v"][0]
            if letter.isalpha() and letter.upper() not in name.habits.version_letters:
                continue  # another family's way of counting
            if "." in candidate["v"] and _far_off(candidate["v"], name):
                continue
            start, end = candidate.span("v")
            bare = ModelName(name.habits, candidate["v"])
            whole, last_end = parse_tail(layout.visible, end, end + 40, bare)
            same = _same_version(candidate["v"], before + inside, family)
            if same is not None and whole == bare:
                yield Mention(start, end, same, elliptic=True)
            else:
                yield fragment(vocabulary, family, whole, start, last_end)


# `降到了 0.8 和 4 美元`: a sum, whose currency stands behind the next.
_SUMS = lazily(
    r"\s*(?:[、,，/]|和|与|或|到|至|and|or|to)\s*\d[\d,.]*\s*(?:美元|美分|欧元|日元|元|块|刀|万|亿|%|(?i:dollars?|cents?|euros?|yuan|million|billion|per\s?cent)\b)"
)


def _near(layout: Layout, mention: Mention, sentence: int) -> bool:
    """Whether a mention stands in the sentence's own paragraph or the one before it."""
    here = layout.sentences[sentence].block
    there = layout.sentences[layout.sentence_at(mention.start)].block
    return here - there <= 1 and layout.blocks[here].section == layout.blocks[there].section


def _beside(text: str, end: int, start: int) -> bool:
    """Whether a version stands in the brackets right behind the name."""
    return _ASIDE.match(text, end) is not None and start < _ASIDE.match(text, end).end()  # type: ignore[union-attr]


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


def _parsed(vocabulary: Vocabulary, entity: Entity) -> tuple[Family | None, ModelName | None]:
    if entity.family_id is None:
        return None, None
    family = vocabulary.registry.families[entity.family_id]
    name = entity.parsed or ModelName(vocabulary.habits[family.id], entity.version)
    return family, name


def mark_series(layout: Layout, mentions: list[Mention]) -> None:
    """Note which mentions the words beside them call a series."""
    for mention in mentions:
        mention.series = mention.entity.type == "model" and calls_series(
            layout.visible, mention.end
        )
