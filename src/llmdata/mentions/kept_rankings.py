"""Rankings of which only the one who keeps them is named, above the list that shows them:
`the best open models according to Artificial Analysis`, `按 Artificial Analysis 的统计，前三名是`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from operator import attrgetter

from llmdata.layout import Layout
from llmdata.lazily import lazily
from llmdata.mentions.entities import Mention
from llmdata.mentions.sub_boards import spelt
from llmdata.mentions.vocabulary import Vocabulary
from llmdata.registry import Registry

_ORDERS = lazily(
    r"榜|排|座次|名次|次序|顺序|依次|前\s*[\d一二三四五六七八九十]"
    r"|(?i:\b(?:rank\w*|orders?|standings?|table|list|chart|board|best|strongest|top|leaders?)\b)"
)


def kept_rankings(layout: Layout, names: Vocabulary, mentions: list[Mention]) -> list[Mention]:
    """The mentions, with the rankings that lists show of evaluators who are named above them.

    The ranking is the one of what the words speak of (`the open models`), and its mention stands
    there; or else the evaluator's one of all models, and he stands for it.
    """
    keepers: dict[int, Mention] = {}  # the first evaluator of each sentence that leads in a list
    for mention in mentions:
        if mention.entity.type == "organization" and mention.entity.kind == "evaluator":
            index = layout.sentence_at(mention.start)
            block = layout.sentences[index].block
            sentence = layout.sentences[index]
            in_line = _IN_LINE.search(layout.visible, mention.end, sentence.end)
            if index not in keepers and (_leads_in(layout, block) or in_line):
                keepers[index] = mention
    found = {
        keeper.start: new
        for index, keeper in keepers.items()
        if (new := _kept_by(layout, names, mentions, index, keeper)) is not None
    }
    kept = [m for m in mentions if m.start not in found or found[m.start].start != m.start]
    return sorted([*kept, *found.values()], key=_START)


_START = attrgetter("start")
# An order that a sentence shows itself: `put the open models in this order: A, B, C`.
_IN_LINE = lazily(
    r"(?i:\bin\s+(?:this|that|the\s+following)\s+order\b[^.;]{0,24}[:—–])|(?:排序|次序|顺序|排名|排行|榜单?)(?:[是为如下这样的]|大致|依次|上){0,5}[：:]"
)


def _leads_in(layout: Layout, block: int) -> bool:
    return block + 1 < len(layout.blocks) and layout.blocks[block + 1].lead_in == block


def _kept_by(
    layout: Layout, names: Vocabulary, mentions: list[Mention], index: int, keeper: Mention
) -> Mention | None:
    """The ranking that a sentence speaks of as an evaluator's, where a list of models shows it."""
    sentence = layout.sentences[index]
    words = layout.visible[sentence.start : sentence.end]
    ranking = _ranking(names.registry, keeper.entity.id, words)
    if ranking is None or not _ORDERS.search(words):
        return None
    inside = _between(mentions, sentence.start, sentence.end)
    listed = [*inside]
    if _leads_in(layout, sentence.block):
        item = layout.blocks[sentence.block + 1]
        listed = _between(mentions, item.start, item.end)
    if any(m.entity.type == "benchmark" for m in inside):
        return None  # which one it is, is told
    if all(m.entity.type != "model" for m in listed):
        return None
    board, span = ranking
    entity = names.entity("benchmark", board)
    if span is None:
        return Mention(keeper.start, keeper.end, entity)
    start, end = sentence.start + span[0], sentence.start + span[1]
    free = all(m.end <= start or end <= m.start for m in inside)
    return Mention(start, end, entity) if free else None


def _between(mentions: list[Mention], start: int, end: int) -> list[Mention]:
    first = bisect_left(mentions, start, key=_START)
    return mentions[first : bisect_left(mentions, end, first, key=_START)]


def _ranking(
    registry: Registry, organization: str, words: str
) -> tuple[str, tuple[int, int] | None] | None:
    """Somebody's ranking of what the words speak of, with where they do; or his ranking of all."""
    parts, general = _rankings(registry, organization)
    for pattern, board in parts:
        if told := pattern.search(words):
            return board, told.span()
    return (general, None) if general is not None else None


@lru_cache(maxsize=64)
def _rankings(
    registry: Registry, organization: str
) -> tuple[list[tuple[re.Pattern[str], str]], str | None]:
    """The rankings that somebody keeps of a part of the models, by the words that name the part;
    and the one of them all, if he has one."""
    kept = [
        board
        for board in registry.benchmarks.values()
        if board.organization == organization and board.kind == "leaderboard"
    ]
    general = [board.id for board in kept if not board.part or _OVERALL in board.part]
    parts = [(_words(board.part), board.id) for board in kept if board.id not in general]
    return parts, general[0] if len(general) == 1 else None


_OVERALL = "overall"  # the part that is the whole


def _words(parts: tuple[str, ...]) -> re.Pattern[str]:
    words = "|".join(sorted(map(spelt, parts), key=len, reverse=True))
    return lazily(rf"(?<![A-Za-z])(?:{words})(?![A-Za-z])", re.IGNORECASE)
