"""Versions that whatever they are of brings out: `Devin shipped version 7`, `Suno 发布 v6`, `可灵推出 3.0 模型`.

A thing that bears its firm's name, or is spoken of as one that acts, leaves its name out of what it brings.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from llmdata.grammar.names import NO_VERSION
from llmdata.layout import Layout
from llmdata.lazily import lazily
from llmdata.mentions.anchors import Anchor, fragment
from llmdata.mentions.entities import Mention
from llmdata.mentions.vocabulary import Vocabulary

_V = r"\d{1,2}(?:\.\d{1,2})?"
_ZH = (
    r"\s?(?:(?:于|在)?\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?[日号])?\s?)?(?:也|则|还|又|正式|刚刚?|随后|紧接着){0,2}+"
    r"(?:发布|推出|上线|带来|放出|升级到)了?(?:其|自家|自研|全新的?|最新的?|新一代的?){0,2}+\s?"
)
_EN = (
    r"\s(?:(?:has|have|had|just|finally|also|then|since|quickly|quietly)\s){0,2}+"
    r"(?:releas|launch|shipp|introduc|unveil|debut|bring|roll)(?:ed|es|ing|s)\s(?:out\s)?(?:(?:its|the|a|new|latest|all-new|next|major)\s){0,3}+"
)
_BROUGHT = lazily(
    rf"{_ZH}(?:(?P<nth>第\s?\d{{1,2}}\s?[代版](?:本|模型)?)|(?P<zh>[vV]?{_V}\s?(?:模型|版本|版(?!权)))|(?P<zv>[vV]{_V}){NO_VERSION}(?![A-Za-z0-9]))"
    rf"|{_EN}(?:(?P<en>[vV]ersion\s{_V}){NO_VERSION}(?![A-Za-z0-9%]|\.\d|\s+of\b)|(?P<ev>[vV]{_V}){NO_VERSION}(?![A-Za-z0-9%]|\.\d)|(?P<em>\d\.\d{{1,2}})\s(?:model|version|release)\b)"
)
_NUMBER = lazily(r"[^\d.]+")
_LETTER = "V"  # with which some families number all their versions


def brought_versions(
    layout: Layout, vocabulary: Vocabulary, anchors: list[Anchor], mentions: list[Mention]
) -> Iterator[Mention]:
    """The versions behind a verb of which the name before it tells what they are of."""
    text = layout.visible
    named = set()
    for anchor in anchors:
        if anchor.name.version or anchor.name.words or anchor.name.size:
            continue
        named.add(anchor.start)
        for start, end, version in _behind(text, anchor.end):
            letter = _LETTER if _LETTER in anchor.name.habits.version_letters else ""
            name = replace(anchor.name, version=letter + version)
            yield fragment(vocabulary, anchor.family, name, start, end)
    for mention in mentions:
        entity = mention.entity
        if entity.type != "product" or mention.start in named or entity.version:
            continue
        for start, end, version in _behind(text, mention.end):
            if vocabulary.versions.have(entity.id):
                own = vocabulary.entity("product", entity.id, version)
                yield Mention(start, end, own, elliptic=True)


def _behind(text: str, end: int) -> Iterator[tuple[int, int, str]]:
    """The version that whoever is named before `end` brings out there, if any, and where it stands."""
    if match := _BROUGHT.match(text, end):
        start, end = match.span(match.lastgroup or "en")
        yield start, end, _NUMBER.sub("", text[start:end])
