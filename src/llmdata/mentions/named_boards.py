"""Public rankings that no registry knows, by a name that ends as theirs do: `the Open Foo Leaderboard`.

A sentence that ranks models must stand round the name; what begins with whoever keeps it, or is
known, is read elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator

from llmdata.layout import Layout
from llmdata.lazily import lazily
from llmdata.mentions.candidate_words import NO_PART
from llmdata.mentions.entities import Entity, Mention, overlaps, spans, starting_in
from llmdata.mentions.named_tests import UNLISTED
from llmdata.registry import slug

_WORD = r"[A-Z][A-Za-z0-9.&+-]{0,24}"
_NAME = lazily(
    rf"(?<![\w.-])(?P<name>{_WORD}(?:\s+{_WORD}){{0,4}}?\s+(?:[Ll]eader\s?[Bb]oard|Arena))(?![\w-])(?!\s+[A-Z])"
)
_ASK = lazily(r"(?i:leader\s?board)|Arena")
_RANKS = lazily(
    r"(?i:\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|top(?:ped|s)?|led|leads|leader|head(?:s|ed)?|rank(?:ed|s)?|place[ds]?|number\s+\w+|no\.\s?\d|won|winner|runner[- ]up|\d+(?:st|nd|rd|th))\b|#\s?\d)|第|榜首"
)
_OF_MODELS = lazily(r"(?i:\b(?:models?|llms?)\b)|模型")
# Words that may open such a name in a text and are no part of it, or leave nothing of it.
_NOTHING = frozenset(
    "public official new old main own other live text chat chatbot global overall current".split()
)


def named_boards(layout: Layout, mentions: list[Mention]) -> Iterator[Mention]:
    """The rankings that a text names in sentences which rank models."""
    text = layout.visible
    if _ASK.search(text) is None:
        return
    taken = spans(mentions)
    for match in _NAME.finditer(text):
        start = _start(text, *match.span("name"))
        if start is None or overlaps(start, match.end("name"), taken):
            continue
        sentence = layout.sentences[layout.sentence_at(start)]
        if _RANKS.search(text, sentence.start, sentence.end) is None:
            continue
        named = starting_in(mentions, sentence.start, sentence.end)
        if not any(m.entity.type == "model" for m in named) and not _OF_MODELS.search(
            text, sentence.start, sentence.end
        ):
            continue
        name = " ".join(text[start : match.end("name")].split())
        entity = Entity(
            "benchmark", UNLISTED + slug(name), name, kind="leaderboard", domain="general"
        )
        yield Mention(start, match.end("name"), entity)


def _start(text: str, start: int, end: int) -> int | None:
    """Where a name begins behind words that are no part of it; None where nothing is left of it."""
    while start < end:
        word = text[start:end].split(None, 1)
        if len(word) < _LEAST or word[0].lower() in _NOTHING:
            return None
        if word[0].lower() not in NO_PART or word[0] in ("Open", "AI", "LLM"):
            return start
        start = end - len(word[1])
    return None


_LEAST = 2  # words of a name
