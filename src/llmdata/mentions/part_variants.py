"""Fragments that are sizes and variants: `in 120B and 20B sizes`, `Opus, Sonnet and Haiku`."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain, islice
from operator import attrgetter

from llmdata.layout import Layout
from llmdata.lazily import lazily
from llmdata.mentions.anchors import FAR, Anchor, fragment, is_maker, last_in_paragraph
from llmdata.mentions.entities import Entity, Mention
from llmdata.mentions.first_versions import first_version
from llmdata.mentions.vocabulary import Vocabulary

_SIZE_BEHIND = r"(?:\.\d{1,2})?[Bb](?:-A\d{1,3}(?:\.\d)?B)?(?![A-Za-z0-9])"
_ONE_SIZE = lazily(rf"\d{{1,4}}{_SIZE_BEHIND}")
_MORE = r"\s*(?:、|/|,|，|和|与|及|以及|and|&|,\s*and)\s*"
_SIZES = lazily(
    rf"(?P<sizes>\d(?<![A-Za-z0-9.\-$].)\d{{0,3}}{_SIZE_BEHIND}(?:{_MORE}{_ONE_SIZE.pattern})+)"
    r"(?P<said>\s*(?:[-\s]*parameters?)?\s*(?:sizes?|versions?|variants?|flavou?rs?|models?|options?|参数|版本|[两二三四五六七八]?(?:个|种|款)?(?:不同)?(?:参数)?(?:尺寸|规格|版本|规模|模型|大小|型号)))?",
    re.IGNORECASE,
)
_SIZED = lazily(
    r"(?:\bin|\bsizes?(?:\s+of)?|(?:[（(:：]|\bin)\s*dense|\b(?:mixtures?[- ]of[- ]experts|MoEs?)\s*[,:(]|[（(:：]|有|包括|提供|分为|含|[给出带放发推上送]了|(?:开源|发布|公布|上线)了?|[推放]出了?|拿出了?)\s*\Z"
)
_RANGE = lazily(r"(?:between|from|从|\bto|[-–—~至到])\s*\Z", re.IGNORECASE)
_COMPARED = lazily(r"(?:\b(?:since|than|unlike|after|like|vs\.?|to|from|on)|自从?|比|继)\s*\Z")
_ACTIVE = lazily(
    r"\s*(?:(?:of\s+(?:which|them)\s+)?(?:are\s+)?(?:active|activated)\b|(?:参数)?(?:被)?激活)",
    re.IGNORECASE,
)
_CLASS = lazily(r"[\s-]*(?:class|level|quality|grade|级别?|水平)")


def sizes(
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
        if anchor is None or anchor.name.size or match.start() - anchor.end > FAR:
            continue
        gap = text[anchor.end : match.start()]
        if _RANGE.search(gap) or _RANGE.match(text[match.end() : match.end() + 8].strip() + " "):
            continue
        if not (_SIZED.search(gap) or (match["said"] and gap.strip())):
            continue
        if _ACTIVE.match(text, match.end(), sentence.end):
            continue  # `X (30B, 3B active)`: all of it, and the part that works
        if len({"-A" in size.group() for size in _ONE_SIZE.finditer(match["sizes"])}) > 1:
            continue  # of dense models and mixtures, each has its own list
        if anchor.bare:
            if is_maker(mentions, anchor) or anchor.family.glued:
                continue
            yield Mention(anchor.start, anchor.end, first_version(anchor.family))
        for size in _ONE_SIZE.finditer(text, *match.span("sizes")):
            name = replace(anchor.name, size=size.group().upper(), stamp=None)
            yield fragment(vocabulary, anchor.family, name, *size.span())


_START = attrgetter("start")
_THE_SIZE = lazily(
    r"[Tt那这其](?:(?<=\b[Tt])he|(?<=[那这])个|(?<=其)中的?)\s*(?P<size>\d{1,4}(?:\.\d)?B)(?![A-Za-z0-9\-])(?!\s*(?:-|param|参数|tokens?|(?:version|model|variant|one)s?\s+of\b|of\b|models\b|from\b|(?:model|one)\s+(?:from|by)\b|(?:scale|class|range|mark|size|level|bracket|weight|limit|threshold)\b|级别|规模|级|量级|档))"
)
# … or that opens a clause of Chinese: `X 来了，405B 真的开源`.
_OPENING_SIZE = lazily(
    r"(?<=[，。；])\s?(?P<size>\d{1,4}(?:\.\d)?B)(?=\s*(?:版|真的|则|也|就|都|才|是|在|开源|发布|能|可以|要|跑|拿|反而|居然|竟然|却|不))"
)
# … which explains a name right before it: `X, the 9B model`.
_EXPLAINS = lazily(r"[A-Z][\w.\-]*\s*[,，(（—–]\s*\Z")
_BLOCKS = 3  # paragraphs in which a size still tells which of several was meant


def the_size(
    layout: Layout, vocabulary: Vocabulary, anchors: list[Anchor], mentions: list[Mention]
) -> Iterator[Mention]:
    """A size that the words point at, behind its series in the paragraph: `The 70B was fifth`.

    One that was named with this size is meant by it.
    """
    text = layout.visible
    for match in chain(_THE_SIZE.finditer(text), _OPENING_SIZE.finditer(text)):
        if _EXPLAINS.search(text, max(0, match.start() - 40), match.start()):
            continue
        if (known := _named_with(layout, mentions, match)) is not None:
            yield Mention(*match.span("size"), known, elliptic=True)
            continue
        anchor = last_in_paragraph(layout, anchors, match.start())
        if anchor is None or anchor.bare or anchor.name.words or anchor.name.version is None:
            continue
        name = replace(anchor.name, size=match["size"], stamp=None)
        yield fragment(vocabulary, anchor.family, name, *match.span("size"))


def _named_with(layout: Layout, mentions: list[Mention], match: re.Match[str]) -> Entity | None:
    """The model of a size that was named last with it, not far before."""
    here = layout.sentences[layout.sentence_at(match.start())].block
    first = layout.blocks[max(0, here - _BLOCKS)].start
    size = re.escape(match["size"])
    named = re.compile(rf"(?i:[\s\-]{size}\Z)")
    for mention in reversed(mentions[: bisect_left(mentions, match.start(), key=_START)]):
        if mention.start < first:
            return None
        if mention.entity.type == "model" and named.search(mention.entity.name):
            return mention.entity
    return None


# Words for sizes are written small, too; `pro` and `max` so may be plans.
_WORD = r"(?:[A-Z][A-Za-z]{2,12}|(?<![A-Za-z0-9\-])(?:mini|nano|lite|turbo|flash|air))"
_LISTED = lazily(
    rf"(?:the\s+)?(?P<words>(?>{_WORD}(?:{_MORE}(?:the\s+)?{_WORD})+))(?![A-Za-z0-9]|[ -]?\d)"
    r"(?!\s*(?:plans?|tiers?|users?|subscri\w+|accounts?|customers?|members?|套餐|用户|会员|订阅))"
)
_OPENS = lazily(
    r"(?:[:：（(](?:\s*(?:with|plus|and|also|\+|incl\.|含|包括|有)\s*)?|——?|,\s(?=(?:mini|nano)\b)|\b(?:siblings|sisters|brothers|cousins|variants|versions|editions|flavou?rs|sizes)(?:,|\s?[—–]|\s-)\s|\bwith\s(?:its\s)?|\bplus\s|包括|包含|分为|分|含|有|\bincluding|\bnamely|\bcomprising|\bcom(?:es|ing)\s+(?:as|in)|\bcame\s+(?:as|in)"
    r"|\bin\s+(?:two|three|four|five|\d)\s+(?:sizes|versions|flavou?rs|variants|tiers|models)(?:\s+(?:called|named|dubbed|known\s+as))?\s*[:：(（,，—-]*)\s*"
    # `in three sizes: full, mini and nano`: the thing itself is one of them.
    r"(?:(?i:the\s+)?(?i:full(?:[- ]sized?)?|regular|standard|plain|normal|big|base)(?:\s+(?i:one|model|version))?\s*,\s*)?"
)


def listed_variants(
    layout: Layout, vocabulary: Vocabulary, anchors: list[Anchor], mentions: list[Mention]
) -> Iterator[Mention]:
    """Variant words listed for a family: `Nova, 3 Dec: Micro, Lite and Pro`, `分 Ultra、Pro、Nano`."""
    text = layout.visible
    for index, anchor in enumerate(anchors):
        if anchor.name.words or anchor.name.size or anchor.family.glued:
            continue
        if anchor.bare and is_maker(mentions, anchor):
            continue
        sentence = layout.sentences[layout.sentence_at(anchor.start)]
        if _SET_AGAINST.search(text, sentence.start, anchor.start):
            continue
        behind = (a.start for a in anchors[index + 1 :] if not _is_set_against(text, a))
        following = next(behind, sentence.end)
        end = min(sentence.end, anchor.end + FAR, max(following, anchor.end))
        openings = _OPENS.finditer(text, anchor.end, end)
        lists = (_LISTED.match(text, opening.end(), sentence.end) for opening in openings)
        match = next(filter(None, lists), None)
        if match is None:
            continue
        words = list(re.finditer(_WORD, match["words"]))
        if _STAGES.issuperset(word.group() for word in words):
            continue
        known = {**vocabulary.common, **anchor.name.habits.words}
        if any(word.group().lower() not in known for word in words):
            continue
        for word in words:
            name = replace(anchor.name, words=(known[word.group().lower()],))
            start = match.start("words") + word.start()
            yield fragment(vocabulary, anchor.family, name, start, start + len(word.group()))


def _is_set_against(text: str, anchor: Anchor) -> bool:
    return _SET_AGAINST.search(text, max(0, anchor.start - 8), anchor.start) is not None


# Right before what a thing is but compared with or answers: `为应对 X 9 而来，分 Pro、Lite 两款`.
_SET_AGAINST = lazily(
    r"(?:应对|对标|对抗|抗衡|对阵|超[越过]|媲美|比肩|取代|替代|接替|追赶|追上|[狙阻]击|看齐|不输|优于|强于|胜过)\s?[“「]?\Z"
    r"|\b(?i:against|versus|vs\.?|rival(?:s|ling)?|than|unlike|replac(?:es|ing)|answer(?:s|ing)?\s+(?:to\s+)?)\s?\Z"
)
# How far a model has been trained, in every size of it: no names of models.
_STAGES = frozenset({"Base", "Instruct", "Chat"})
_REACH = 3_000  # characters of a paragraph in which a word still means the series


def own_variants(
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
        if (
            index
            and anchors[index - 1].name == anchor.name
            and anchors[index - 1].start >= block.start
        ):
            continue  # told behind the one before
        last = min(block.end, anchor.end + _REACH)
        behind = islice(anchors, index + 1, bisect_left(anchors, last, index, key=_START))
        rivals = (a.start for a in behind if _supersedes(a, anchor))
        end = min(last, next(rivals, last))
        pattern = lazily(rf"(?<![A-Za-z0-9\-])(?:{'|'.join(own)})(?![A-Za-z0-9\-]|\s\d)")
        matches = list(pattern.finditer(text, anchor.end, end))
        distinct = {m.group() for m in matches} | set(anchor.name.words)
        for match in matches:
            name = replace(anchor.name, words=(match.group(),), stamp=None)
            if len(distinct & set(own)) > 1 or name.canonical in full:
                yield fragment(vocabulary, anchor.family, name, *match.span())


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
