"""A word that no registry knows, behind the version of a model: of its name, if the text always says so.

`GPT-9 Lumo` is a model of its own where the text writes these words again and again, or as all that a
table's cell holds, and uses the word for nothing else. What a title says of a model (`GPT-9 Arrives`)
comes once, and what is done with one (`the GPT-9 Rollout`) the text has in small letters, too.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from llmdata.layout import Layout
from llmdata.lazily import lazily
from llmdata.mentions.entities import Mention, overlaps, spans
from llmdata.mentions.no_names import EDITIONS, NO_NAMES, is_ordinary
from llmdata.mentions.vocabulary import Vocabulary

_WORD = lazily(r" (?P<w>[A-Z][a-z]{2,11})(?![A-Za-z0-9\-]|['’](?!s\b)|\.\w| [A-Z0-9])")
_OFTEN = 2  # places in running text
_RUNNING = frozenset(("paragraph", "item"))
# What is told of a model in a title, or is like it, made of it, or about it.
_ABOUT = frozenset(
    "Launch Release Rollout Arrives Lands Debut Debuts Ships Goes Gets Wins Leads Beats Tops Explained Era Moment Series Family Class Level Style"
    " Suite Stack System Card Guide Tutorial Preview Demo Bench Arena Leaderboard Challenge Event Day Week Deal Plan Plans Tier Tiers Mode Modes"
    " Weights Clone Wrapper Killer Rival Rivals Plugin Bot App Apps Desktop Canvas Native Router Engine Cloud Platform Studio".split()
)


def with_recurring_words(
    layout: Layout, vocabulary: Vocabulary, mentions: list[Mention]
) -> list[Mention]:
    """The mentions, each with the unknown word behind it that the text takes for a part of its name."""
    found = dict(_followed(layout, mentions))
    if not found:
        return mentions
    sure = _sure(layout, mentions, found)
    if not sure:
        return mentions
    return [
        _longer(vocabulary, m, found[i]["w"], found[i].end("w"))
        if i in found and found[i]["w"] in sure
        else m
        for i, m in enumerate(mentions)
    ]


def _followed(layout: Layout, mentions: list[Mention]) -> Iterator[tuple[int, re.Match[str]]]:
    """The mentions of models with a version and nothing else, by number, and the word behind each."""
    taken = spans(mentions)
    for number, mention in enumerate(mentions):
        name = mention.entity.parsed
        if name is None or not name.is_bare_version or mention.elliptic:
            continue
        if name.habits.glued or name.habits.needs_version:
            continue
        match = _WORD.match(layout.visible, mention.end)
        if match is None or overlaps(*match.span("w"), taken):
            continue
        word = match["w"]
        known = word in NO_NAMES or word in EDITIONS or word in _ABOUT or is_ordinary(word)
        if not known and name.habits.canonical(word) is None:
            yield number, match


def _sure(layout: Layout, mentions: list[Mention], found: dict[int, re.Match[str]]) -> set[str]:
    """The words that are of a name wherever they stand, or but shorten it."""
    often: Counter[str] = Counter()
    alone = set()
    for number, match in found.items():
        block = layout.blocks[layout.sentences[layout.sentence_at(match.start("w"))].block]
        often[match["w"]] += block.kind in _RUNNING
        if (mentions[number].start, match.end()) in block.cells:
            alone.add(match["w"])
    # Words behind one and the same version: `Foo 4 Scout and Foo 4 Maverick`.
    beside: dict[str, set[str]] = {}
    for number, match in found.items():
        beside.setdefault(mentions[number].entity.id, set()).add(match["w"])
    parallel = {word for words in beside.values() if len(words) > 1 for word in words}
    likely = {word for word in often if often[word] >= _OFTEN or word in alone or word in parallel}
    behind = Counter(match["w"] for match in found.values())
    return {word for word in likely if _is_a_name(layout.visible, word, behind[word])}


def _is_a_name(text: str, word: str, behind: int) -> bool:
    """Whether a word stands nowhere in small letters, and by itself no oftener than in the name."""
    if re.search(rf"(?<![A-Za-z]){word.lower()}(?![A-Za-z])", text) is not None:
        return False
    return len(re.findall(rf"(?<![A-Za-z]){word}(?![A-Za-z])", text)) <= 2 * behind


def _longer(vocabulary: Vocabulary, mention: Mention, word: str, end: int) -> Mention:
    entity = mention.entity
    family = vocabulary.registry.families[entity.family_id or ""]
    if entity.parsed is None:
        return mention
    name = replace(entity.parsed, words=(*entity.parsed.words, word))
    return replace(mention, end=end, entity=vocabulary.model(family, name))
