"""Versions, sizes and variants that go on after a full name: `GLM-4.5/4.6`, `11B and 90B`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from llmdata.grammar.names import NO_VERSION, ModelName, normal_version, parse_tail
from llmdata.layout import Layout
from llmdata.lazily import lazily
from llmdata.mentions.anchors import (
    BRACKET,
    FURTHEST,
    MAJOR,
    SUMS,
    fragment,
    is_far_off,
    parsed_name,
)
from llmdata.mentions.entities import Mention
from llmdata.mentions.vocabulary import Vocabulary

# A hyphen may stand for what is left out: `Qwen9-8B, -14B and -32B`.
# So may an arrow stand between one version and the next: `GLM-4.5 → 4.6`.
_AND = lazily(
    r"\s*(?:[、/，,&→]|->|=>|和|与|與|及|以及|或|\band\b|\bor\b|,\s*and\b)\s*(?:-(?=\w))?"
)
_FRAGMENT = lazily(
    rf"(?P<z>\d{{1,4}}(?:\.\d)?[Bb])(?![A-Za-z0-9])"
    rf"|(?P<v>[A-Z]?\d{{1,2}}(?:\.\d{{1,2}})?[a-z]?){NO_VERSION}(?![a-z0-9]|[A-Z](?![a-z]{{2}}))"
    rf"|(?P<w>[A-Za-z]{{3,}})(?![A-Za-z0-9]|['’]s|的)"
)


def enumerated(layout: Layout, vocabulary: Vocabulary, first: Mention) -> Iterator[Mention]:
    """Versions or sizes that go on after a full name: `GLM-4.5/4.6/4.7`, `11B and 90B`."""
    family, name = parsed_name(vocabulary, first.entity)
    sentence = layout.sentences[layout.sentence_at(first.start)]
    in_row = layout.blocks[sentence.block].kind == "row"
    aside = BRACKET.match(layout.visible, first.end, sentence.end)
    position = aside.end() if aside else first.end
    while family and name and (link := _AND.match(layout.visible, position, sentence.end)):
        if in_row and "，" in link.group():
            return  # the next cell
        match = _FRAGMENT.match(layout.visible, link.end(), sentence.end)
        written = layout.visible[first.start : first.end]
        whole, position = _whole(layout.visible, link, match, name, written) if match else (None, 0)
        if match is None or whole is None:
            return
        start = match.start() - link.group().endswith("-")
        yield fragment(vocabulary, family, whole, start, position)
        if family.tiers and name.is_bare_version and whole.words and whole.version:
            # A family whose versions all have tiers: `Claude 3.5 and 3.7 Sonnet`.
            shared = replace(name, words=whole.words[:1])
            first.entity = vocabulary.model(family, shared)
        aside = BRACKET.match(layout.visible, position, sentence.end)
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
    if word is None and "/" in link.group() and name.words and match["w"][0].isupper():
        # Words that many families have go on with one of their own kind: `Foo 9 Pro / Flash`.
        common = name.habits.common
        if name.words[-1].lower() in common:
            word = common.get(match["w"].lower())
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
    if "." in version and SUMS.match(match.string, match.end()):
        return False
    if "." in version:
        return not (name.version is None or name.version[0].isalpha() or is_far_off(version, name))
    if name.version is not None and "." in name.version and version.isdigit():
        # `Gemini 2.0, 2.5 and 3`: the next whole number, with nothing behind it to count.
        major = MAJOR.search(name.version)
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
        and 0 < int(version) - int(name.version) <= FURTHEST
        and _NUMBERS_GO_ON.match(match.string, match.end()) is not None
    )


_NUMBERS_GO_ON = lazily(
    r"(?:\s*[,，、]\s*\d{1,2})*\s*(?:,?\s*(?:and|or)|[、和与])\s*\d{1,2}(?=\s*(?:[,.;:!?)，。；：！？）]|\Z|(?:in|on|were|are|all|came|did|had)\b|都|等))"
)
_NO_COUNT = lazily(r"\s*(?:[,.;:!?)，。；：！？）]|\Z|系列|等|(?:in|on|over|this|last|all)\b)")
