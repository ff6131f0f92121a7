"""Public rankings that no registry knows, by a name that ends as theirs do: `the Open Foo Leaderboard`.

A sentence that ranks models must stand round the name; what begins with whoever keeps it, or is
known, is read elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from llmdata.folding import HAN
from llmdata.layout import Layout
from llmdata.lazily import lazily
from llmdata.mentions.candidate_words import NO_PART
from llmdata.mentions.entities import Entity, Mention, overlaps, spans, starting_in
from llmdata.mentions.named_tests import UNLISTED
from llmdata.registry import slug

_WORD = r"[A-Z][A-Za-z0-9.&+-]{0,24}"
_NAME = lazily(
    rf"(?<![A-Za-z0-9_.-])(?P<name>{_WORD}(?:\s+{_WORD}){{0,4}}?\s+(?:[Ll]eader\s?[Bb]oard|Arena))(?![A-Za-z0-9_-])(?!\s+[A-Z])"
)
# Names of other things end so too: there a place must be tied to the name.
_TIED_NAME = lazily(
    rf"(?i:\b(?:top(?:s|ped|ping)?|leads?|led|leading|head(?:s|ed|ing)?|atop|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|number\s+\w+|#\s?\d{{1,3}}|place|spot|top)\s+(?:on|in|of)))\s+(?:the\s+)?"
    rf"(?P<name>{_WORD}(?:\s+{_WORD}){{0,4}}?\s+(?:Index|Rankings?|Board|League\s+Table))(?![\w-])(?!\s+[A-Z])"
)
_QUOTED = lazily(
    r"[“「『《](?P<name>[^“”「」『』《》\n，。]{1,12}(?:榜单?|排行榜|天梯榜?))[”」』》](?=\s*(?:[上里中的，：:（(]|第|排|榜首|头名|冠军))"
)
# Charts of other things than models.
_OTHER_THINGS = lazily(
    r"热搜|畅销|免费|下载|付费|富豪|票房|音乐|图书|影|剧|歌|股|基金|胡润|福布斯|财富|人气|红黑|城市|大学|(?i:S&P|Nasdaq|Dow\b|stock|price|consumer|MSCI|FTSE|university|share|advisory|supervisory|school|of\s+Directors)"
)
_ASK = lazily(r"(?i:leader\s?board)|Arena|Index|Ranking|Board|League|榜|天梯")
_RANKS = lazily(
    r"(?i:\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|top(?:ped|s)?|led|leads|leader|head(?:s|ed)?|rank(?:ed|s)?|place[ds]?|number\s+\w+|no\.\s?\d|won|winner|runner[- ]up|\d+(?:st|nd|rd|th))\b|#\s?\d)|第|榜首"
)
_PLACES_ZH = lazily(
    r"第\s*[一二三四五六七八九十\d]{1,3}(?!\s*[个次时天批届期条部本款家])|榜首|居首|登顶|头名|冠军|夺冠"
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
    for match in (*_NAME.finditer(text), *_of_places(text), *_quoted(text)):
        start = _start(text, *match.span("name"))
        if start is None or overlaps(start, match.end("name"), taken):
            continue
        sentence = layout.sentences[layout.sentence_at(start)]
        ranks = _PLACES_ZH if HAN.search(match["name"]) else _RANKS
        if ranks.search(text, sentence.start, sentence.end) is None:
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
        taken = sorted([*taken, (start, match.end("name"))])
        yield Mention(start, match.end("name"), entity)


def _of_places(text: str) -> Iterator[re.Match[str]]:
    return (m for m in _TIED_NAME.finditer(text) if not _OTHER_THINGS.search(m["name"]))


def _quoted(text: str) -> Iterator[re.Match[str]]:
    return (m for m in _QUOTED.finditer(text) if not _OTHER_THINGS.search(m["name"]))


def _start(text: str, start: int, end: int) -> int | None:
    """Where a name begins behind words that are no part of it; None where nothing is left of it."""
    while start < end:
        word = text[start:end].split(None, 1)
        if HAN.search(text, start, end):
            return start
        if len(word) < _LEAST or word[0].lower() in _NOTHING:
            return None
        if word[0].lower() not in NO_PART or word[0] in ("Open", "AI", "LLM"):
            return start
        start = end - len(word[1])
    return None


_LEAST = 2  # words of a name
