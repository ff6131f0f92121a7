"""Parts of a family named by a fragment, once the family stands before them.

`DeepSeek … V3.1-Terminus`, `Claude 3: Opus, Sonnet and Haiku`, `gpt-oss in 120B and 20B sizes`, `The 70B`.
Each fragment is read in the light of an *anchor*: a model, a bare family or a maker whose family
bears his name. Without an anchor near it a fragment names nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from llmdata.grammar.names import NO_VERSION, ModelName, parse_tail
from llmdata.layout import Layout
from llmdata.mentions.entities import Mention, overlaps, spans
from llmdata.mentions.first_versions import first_version
from llmdata.mentions.vocabulary import Found, Vocabulary
from llmdata.registry import Family


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place that brings a family into the talk; `name` has the version that stands there."""

    start: int
    end: int
    family: Family
    name: ModelName
    bare: bool  # the family alone stands there, no model


def parts(
    layout: Layout, vocabulary: Vocabulary, mentions: list[Mention], found: Sequence[Found]
) -> Iterator[Mention]:
    """The fragments of a document that its anchors give a meaning to."""
    anchors = sorted(_anchors(vocabulary, mentions, found), key=lambda anchor: anchor.start)
    taken = spans(sorted(mentions, key=lambda mention: mention.start))
    read = (
        _lettered,
        _worded,
        _sizes,
        _the_size,
        _listed_variants,
        _own_variants,
        _further_versions,
    )
    for reader in read:
        for mention in reader(layout, vocabulary, anchors, mentions):
            if mention.elliptic and overlaps(mention.start, mention.end, taken):
                continue
            yield mention


def _anchors(
    vocabulary: Vocabulary, mentions: list[Mention], found: Sequence[Found]
) -> Iterator[Anchor]:
    for mention in mentions:
        entity = mention.entity
        if entity.type == "model" and entity.family_id is not None:
            family = vocabulary.registry.families[entity.family_id]
            name = entity.parsed or ModelName(vocabulary.habits[family.id], entity.version)
            yield Anchor(mention.start, mention.end, family, name, False)
        elif entity.type == "organization" and entity.id in vocabulary.namesakes:
            family = vocabulary.namesakes[entity.id]
            name = ModelName(vocabulary.habits[family.id])
            yield Anchor(mention.start, mention.end, family, name, True)
    modelled = {mention.start for mention in mentions}
    for head in found:
        if head.family is not None and head.start not in modelled:
            habits = vocabulary.habits[head.family.id]
            yield Anchor(head.start, head.end, head.family, ModelName(habits), True)


def _fragment(
    vocabulary: Vocabulary, family: Family, name: ModelName, start: int, end: int
) -> Mention:
    entity = vocabulary.model(family, name)
    return Mention(start, end, entity, elliptic=True, form=name.canonical)


# All that is sought in a whole text opens with a set, which is sought much faster than what may not
# stand before it or than alternatives; what stands behind looks back at it.

# Letters with which models are numbered and few other things beside them.
_LETTER_VERSION = re.compile(
    rf"(?P<v>[VRKMXZ](?<![A-Za-z0-9.\-/&+].)\d{{1,2}}(?:\.\d{{1,2}})?){NO_VERSION}(?![A-Za-z0-9]|\.\d|-?(?:芯片|系列芯片))"
)
_ELSEWHERE = frozenset("VRK")  # may stand in another paragraph of the section than their family
_NO_MODEL_BEFORE = re.compile(
    r"(?:Apple|苹果|Mac(?:Book)?(?:\s(?:Air|Pro|mini|Studio))?|Rabbit|chip|芯片|搭载|处理器|显卡|[A-Z][a-z]+)\s*(?:的)?\Z"
)
_NO_MODEL_BEHIND = re.compile(
    r"\s*(?:芯片|处理器|教育|轮|级|号|版本?的?\s*(?:Mac|苹果)|(?:Max|Ultra|Pro)\b|(?i:chips?|macs?|macbooks?|laptops?|gpus?|processors?|devices?|engine|education|rounds?)\b)"
)


def _lettered(
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
        if _NO_MODEL_BEFORE.search(before) and not _ends_with_anchor(known, start):
            continue
        family = _nearest_family(layout, known, start, version[0] in _ELSEWHERE)
        if family is None and len(named.get(version, ())) == 1:
            family = vocabulary.registry.families[next(iter(named[version]))]
        if family is None:
            continue
        first = ModelName(vocabulary.habits[family.id], version)
        name, end = parse_tail(text, match.end(), match.end() + 40, first)
        yield _fragment(vocabulary, family, name, start, end)


def _bears(anchors: list[Anchor], letter: str) -> list[Anchor]:
    """The anchors of families whose versions may begin with a letter."""
    return [anchor for anchor in anchors if letter in anchor.name.habits.version_letters]


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


def _worded(
    layout: Layout, vocabulary: Vocabulary, anchors: list[Anchor], mentions: list[Mention]
) -> Iterator[Mention]:
    """Versions with the word of a maker's family before them: `Mistral …: Small 3 in January`."""
    text = layout.visible
    for index, anchor in enumerate(anchors):
        if anchor.family.tiers or anchor.name.habits.version_first or not anchor.family.words:
            continue
        if not (anchor.bare and _is_maker(mentions, anchor)) and not anchor.name.word_first:
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
            yield _fragment(vocabulary, anchor.family, name, match.start(), last)


@cache
def _word_and_version(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(
        rf"(?<![A-Za-z0-9\-])(?P<w>{'|'.join(words)})\s(?P<v>\d{{1,2}}(?:\.\d{{1,2}})?){NO_VERSION}(?![A-Za-z0-9])"
    )


_SIZE_BEHIND = r"(?:\.\d{1,2})?[Bb](?![A-Za-z0-9])"
_ONE_SIZE = re.compile(rf"\d{{1,4}}{_SIZE_BEHIND}")
_MORE = r"\s*(?:、|/|,|，|和|与|及|以及|and|&|,\s*and)\s*"
_SIZES = re.compile(
    rf"(?P<sizes>\d(?<![A-Za-z0-9.\-$].)\d{{0,3}}{_SIZE_BEHIND}(?:{_MORE}{_ONE_SIZE.pattern})+)"
    r"(?P<said>\s*(?:[-\s]*parameters?)?\s*(?:sizes?|versions?|variants?|flavou?rs?|models?|options?|参数|版本|[两二三四五六七八]?(?:个|种|款)?(?:不同)?(?:参数)?(?:尺寸|规格|版本|规模|模型|大小|型号)))?",
    re.IGNORECASE,
)
_SIZED = re.compile(r"(?:\bin|\bsizes?(?:\s+of)?|[（(:：]|有|包括|提供|分为|含)\s*\Z")
_RANGE = re.compile(r"(?:between|from|从|\bto|[-–—~至到])\s*\Z", re.IGNORECASE)
_COMPARED = re.compile(r"(?:\b(?:since|than|unlike|after|like|vs\.?|to|from|on)|自从?|比|继)\s*\Z")
_CLASS = re.compile(r"[\s-]*(?:class|level|quality|grade|级别?|水平)")
_FAR = 90


def _sizes(
    layout: Layout, vocabulary: Vocabulary, anchors: list[Anchor], mentions: list[Mention]
) -> Iterator[Mention]:
    """The sizes in which a series comes, where at least two are told."""
    text = layout.visible
    for match in _SIZES.finditer(text):
        sentence = layout.sentences[layout.sentence_at(match.start())]
        # `X, its first since Y, in 7B and 70B sizes`: the sizes are not those of Y.
        before = [a for a in anchors if sentence.start <= a.start < match.start()]
        own = [
            a
            for a in before
            if not _COMPARED.search(text, sentence.start, a.start) and not _CLASS.match(text, a.end)
        ]
        anchor = own[-1] if own else None
        if anchor is None or anchor.name.size or match.start() - anchor.end > _FAR:
            continue
        gap = text[anchor.end : match.start()]
        if _RANGE.search(gap) or _RANGE.match(text[match.end() : match.end() + 8].strip() + " "):
            continue
        if not (_SIZED.search(gap) or (match["said"] and gap.strip())):
            continue
        if anchor.bare:
            if _is_maker(mentions, anchor) or anchor.family.glued:
                continue
            yield Mention(anchor.start, anchor.end, first_version(anchor.family))
        for size in _ONE_SIZE.finditer(text, *match.span("sizes")):
            name = replace(anchor.name, size=size.group().upper(), stamp=None)
            yield _fragment(vocabulary, anchor.family, name, *size.span())


def _is_maker(mentions: list[Mention], anchor: Anchor) -> bool:
    at = bisect_left(mentions, anchor.start, key=lambda mention: mention.start)
    return at < len(mentions) and mentions[at].start == anchor.start


_THE_SIZE = re.compile(
    r"[Tt那这其](?:(?<=\b[Tt])he|(?<=[那这])个|(?<=其)中的?)\s*(?P<size>\d{1,4}(?:\.\d)?B)(?![A-Za-z0-9\-])(?!\s*(?:-|param|参数|tokens?|(?:version|model|variant|one)s?\s+of\b|of\b|models\b))"
)


def _the_size(
    layout: Layout, vocabulary: Vocabulary, anchors: list[Anchor], _: list[Mention]
) -> Iterator[Mention]:
    """A size that the words point at, behind its series in the paragraph: `The 70B was fifth`."""
    for match in _THE_SIZE.finditer(layout.visible):
        block = layout.blocks[layout.sentences[layout.sentence_at(match.start())].block]
        anchor = _last_anchor(anchors, block.start, match.start())
        if anchor is None or anchor.bare or anchor.name.words or anchor.name.version is None:
            continue
        name = replace(anchor.name, size=match["size"], stamp=None)
        yield _fragment(vocabulary, anchor.family, name, *match.span("size"))


_WORD = r"[A-Z][A-Za-z]{2,12}"
_LISTED = re.compile(
    rf"(?:the\s+)?(?P<words>{_WORD}(?:{_MORE}(?:the\s+)?{_WORD})+)(?![A-Za-z0-9]|[ -]?\d)"
)
_OPENS = re.compile(
    r"(?:[:：（(]|——?|包括|包含|分为|分|含|有|\bincluding|\bnamely|\bcomprising|\bcom(?:es|ing)\s+(?:as|in)|\bcame\s+(?:as|in)"
    r"|\bin\s+(?:two|three|four|five|\d)\s+(?:sizes|versions|flavou?rs|variants|tiers|models)\s*[:：(（,，—-]*)\s*"
)


def _listed_variants(
    layout: Layout, vocabulary: Vocabulary, anchors: list[Anchor], mentions: list[Mention]
) -> Iterator[Mention]:
    """Variant words listed for a family: `Nova, 3 Dec: Micro, Lite and Pro`, `分 Ultra、Pro、Nano`."""
    text = layout.visible
    for index, anchor in enumerate(anchors):
        if anchor.name.words or anchor.name.size or anchor.family.glued:
            continue
        if anchor.bare and _is_maker(mentions, anchor):
            continue
        sentence = layout.sentences[layout.sentence_at(anchor.start)]
        following = anchors[index + 1].start if index + 1 < len(anchors) else sentence.end
        end = min(sentence.end, anchor.end + _FAR, max(following, anchor.end))
        opening = _OPENS.search(text, anchor.end, end)
        match = _LISTED.match(text, opening.end(), sentence.end) if opening else None
        if match is None:
            continue
        words = list(re.finditer(_WORD, match["words"]))
        known = {**vocabulary.common, **anchor.name.habits.words}
        if any(word.group().lower() not in known for word in words):
            continue
        for word in words:
            name = replace(anchor.name, words=(known[word.group().lower()],))
            start = match.start("words") + word.start()
            yield _fragment(vocabulary, anchor.family, name, start, start + len(word.group()))


def _own_variants(
    layout: Layout, vocabulary: Vocabulary, anchors: list[Anchor], mentions: list[Mention]
) -> Iterator[Mention]:
    """A family's own words behind its series in a paragraph: `Claude 3 …: Opus …, Sonnet …. Haiku …`.

    One such word alone may be a word like any other: two are needed, or one whose name stands in
    full elsewhere.
    """
    text = layout.visible
    full = {m.entity.name for m in mentions if m.entity.type == "model"}
    for index, anchor in enumerate(anchors):
        own = _own_words(vocabulary, anchor)
        if not own or anchor.name.version is None or anchor.name.size:
            continue
        block = layout.blocks[layout.sentences[layout.sentence_at(anchor.start)].block]
        rivals = (a.start for a in anchors[index + 1 :] if _supersedes(a, anchor))
        end = min(block.end, next(rivals, block.end))
        pattern = re.compile(rf"(?<![A-Za-z0-9\-])(?:{'|'.join(own)})(?![A-Za-z0-9\-]|\s\d)")
        matches = list(pattern.finditer(text, anchor.end, end))
        distinct = {m.group() for m in matches} | set(anchor.name.words)
        for match in matches:
            name = replace(anchor.name, words=(match.group(),), stamp=None)
            if len(distinct & set(own)) > 1 or name.canonical in full:
                yield _fragment(vocabulary, anchor.family, name, *match.span())


def _own_words(vocabulary: Vocabulary, anchor: Anchor) -> list[str]:
    if anchor.name.words and anchor.family.tiers:
        return []  # behind `Claude 3 Opus` a bare `Sonnet` may be any
    return [
        word
        for word in (*anchor.family.words, *anchor.family.tiers)
        if len(word) > 3 and word[0].isupper() and word.lower() not in vocabulary.common
    ]


def _supersedes(later: Anchor, anchor: Anchor) -> bool:
    """Whether a later anchor is the same family's with another version: what follows is its."""
    return later.family.id == anchor.family.id and later.name.version not in (
        None,
        anchor.name.version,
    )


_FURTHER = re.compile(
    r"[,，、;；at](?:(?<=[,，、;；])\s*(?:and\s+|then\s+|再到|再是|然后是?)?|(?:(?<=\ba)nd|(?<=\bt)hen)\s+)"
    rf"(?P<v>\d{{1,2}}\.\d{{1,2}}){NO_VERSION}"
    r"(?=(?:\s[A-Z][A-Za-z]+(?:-[A-Z][a-z]+)?){0,2}\s+(?:in|on|at)\s+(?:early\s+|late\s+|mid-?\s*|the\s+)*(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|spring|summer|autumn|fall\b|winter|\d{1,2}(?:st|nd|rd|th)|Q[1-4])"
    r"|\s+(?:came|was\s+released|arrived|followed|landed|shipped)\b|\s*(?:于|在[^，。；]{0,8}月|发布|上线|问世|登场))(?![A-Za-z0-9])"
)


def _further_versions(
    layout: Layout, vocabulary: Vocabulary, anchors: list[Anchor], _: list[Mention]
) -> Iterator[Mention]:
    """Versions told one after the other: `GLM-4.5 in July, 4.6 in September`."""
    text = layout.visible
    for match in _FURTHER.finditer(text):
        sentence = layout.sentences[layout.sentence_at(match.start("v"))]
        anchor = _last_anchor(anchors, sentence.start, match.start())
        version = anchor.name.version if anchor else None
        if anchor is None or version is None or not re.fullmatch(r"\d{1,2}(?:\.\d{1,2})?", version):
            continue
        step = float(match["v"]) - float(version)
        if not 0 < step <= 1 or match.start() - anchor.end > _FAR:
            continue
        first = ModelName(anchor.name.habits, match["v"])
        name, end = parse_tail(text, match.end("v"), match.end("v") + 40, first)
        if name == first:  # the words of the name before are its own too: `Mistral Small 3 …, 3.1`
            name = replace(anchor.name, version=match["v"], size=None, stamp=None)
        yield _fragment(vocabulary, anchor.family, name, match.start("v"), end)


def _last_anchor(anchors: list[Anchor], start: int, end: int) -> Anchor | None:
    """The last anchor that stands in a stretch."""
    at = bisect_left(anchors, end, key=lambda anchor: anchor.start) - 1
    return anchors[at] if at >= 0 and anchors[at].start >= start else None
