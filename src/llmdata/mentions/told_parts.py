"""Parts of a ranking that have a ranking of their own and are told without a word for it.

`Among the open models there, A is first`, `For web development, B leads`: the words name the ranking of
that part, for what is told behind them is no place on the whole. Whose it is, the paragraph has said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from llmdata.layout import Block, Layout
from llmdata.lazily import lazily
from llmdata.mentions.entities import Mention, overlaps, spans, starting_in
from llmdata.mentions.sub_boards import boards_by_part, spelt
from llmdata.mentions.vocabulary import Vocabulary
from llmdata.registry import Registry

_OPEN = r"open(?:[- ](?:weights?|sourced?))?"
_MANY = r"(?:models|ones|llms|entries|contenders|column|category|section|division|field|camp)"
# Before the places that a sentence tells of the open models.
AMONG_OPEN = lazily(
    rf"(?i:\b(?:among|amongst|of|within|in)\s+(?:all\s+)?(?:the\s+)?{_OPEN}\s+{_MANY}\b)"
    r"|开(?:源|放权重)(?:大?模型|选手)?(?:这一?[栏边侧]|一侧|部分|阵营|方面|当中|之中|[里中](?!国))(?![里中]?的?(?:名次|排名|得分|表现|成绩)?最(?:靠?前|[好高强])[^。；]{0,32}第\s*[二三四五六七八九十\d])"
)
# Over a list of the best of them: `the top five open models on the index`, `前五的开源模型`.
_LISTED = lazily(
    rf"(?i:\b(?:top|best|leading|highest[- ]\w+|strongest|first)\s+(?:(?!among|amongst|of|in|within)\w+\s+)?{_OPEN}\s+(?:models|llms|ones)\b)"
    rf"|(?i:\b{_OPEN}\s+(?:column|category|section|division)\b)"
    r"|开(?:源|放权重)(?:大?模型)?(?:的)?前\s*[\d一二三四五六七八九十]+|前\s*[\d一二三四五六七八九十]+\s*(?:名|位)?的?开(?:源|放权重)(?:大?模型)"
)
# What tells a place of them.
_PLACE = lazily(
    r"第\s*[一二三四五六七八九十\d]|居首|榜首|头名|领先|领跑|冠军|[：:]\s*\Z|这样|如下"
    r"|(?i:\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|number\s+\w+|no\.|place|lead\w*|led|top\w*|rank\w*|winner|runner)\b|#\d)"
)
_OPEN_PART = "open-weights"
_OVERALL = "overall"  # the part that is the whole


def told_parts(layout: Layout, names: Vocabulary, mentions: list[Mention]) -> list[Mention]:
    """The rankings of parts that words mean where the paragraph has named the whole."""
    by_part = boards_by_part(names.registry)
    sites, general = _sites(names.registry)
    boards = [m for m in mentions if _site(m) in sites]
    if not boards:
        return []
    rankings = [m for m in mentions if m.entity.kind == "leaderboard" or _site(m) in sites]
    text, found = layout.visible, list[Mention]()
    taken = spans(mentions)
    for number in sorted({layout.sentences[layout.sentence_at(m.start)].block for m in boards}):
        block = layout.blocks[number]
        for start, end, part in _words(layout, names.registry, block):
            sentence = layout.sentences[layout.sentence_at(start)]
            near = [m for m in rankings if block.start <= m.start and m.end <= start]
            behind = [m for m in boards if end <= m.start < sentence.end]
            on_site = behind and _ON_SITE.fullmatch(text, end, behind[0].start)
            apart = next((m for m in behind if m.entity.id not in general), None)
            if (
                apart
                and not on_site
                and part != _OPEN_PART
                and not _PLACE.search(text, end, apart.start)
            ):
                continue  # `图像那边，A 上来就是图像编辑榜第一`: which board, is told
            if on_site:
                near = []  # `first in image editing on B`, whatever was named before
            if _turns_to(mentions, sentence.start, near[-1:], end, behind[:1]):
                continue  # `Among the open ones, B puts A first`: on his ranking of all
            before = near if near and near[-1] in boards else []
            if near and not before:
                continue  # of whoever else ranks them
            parts = [m for m in before if m in boards and m.entity.id not in general]
            owner = next(iter(parts[-1:] or before[-1:] or behind[:1]), None)
            board = by_part.get((_site(owner) or "", part)) if owner else None
            if board is not None and not overlaps(start, end, taken):
                found.append(Mention(start, end, names.entity("benchmark", board)))
                taken = sorted([*taken, (start, end)])
    return found


_ON_SITE = lazily(r"\s+(?:over\s+)?(?:on|at)\s+(?:the\s+)?")


def _turns_to(
    mentions: list[Mention], start: int, before: list[Mention], end: int, behind: list[Mention]
) -> bool:
    """Whether a sentence that begins at `start` names, behind words that end at `end` and before any
    model, another's ranking than the one named last in a sentence before it."""
    return (
        bool(before and behind)
        and before[0].end <= start
        and _site(before[0]) != _site(behind[0])
        and not any(m.entity.type == "model" for m in starting_in(mentions, end, behind[0].start))
    )


@lru_cache(maxsize=8)
def _sites(registry: Registry) -> tuple[frozenset[str], frozenset[str]]:
    """Whose rankings have parts, and the boards that are the whole."""
    boards = boards_by_part(registry)
    whole = (board for (_, part), board in boards.items() if part == _OVERALL)
    return frozenset(organization for organization, _ in boards), frozenset(whole)


def _site(mention: Mention) -> str | None:
    """Whose rankings a mention may speak of: a ranking's, or the evaluator that it names."""
    entity = mention.entity
    if entity.type == "organization" and entity.kind == "evaluator":
        return entity.id
    return entity.organization_id if entity.kind == "leaderboard" else None


def _words(layout: Layout, registry: Registry, block: Block) -> Iterator[tuple[int, int, str]]:
    """The words of a block that mean a part, each with the part."""
    text = layout.visible
    for match in _LISTED.finditer(text, block.start, block.end):
        yield *match.span(), _OPEN_PART
    for index in layout.sentences_of(layout.blocks.index(block)):
        start, end, _ = layout.sentences[index]
        of_open = [(*m.span(), _OPEN_PART) for m in AMONG_OPEN.finditer(text, start, end)]
        halves = [start, *(m.end() for m in _HALF.finditer(text, start, end))]
        openings = [_for_part(registry).match(text, half, end) for half in halves]
        placed = _placed_part(registry).finditer(text, start, end)
        for opening in (*openings, *placed):
            if opening is not None:
                part = next(group for group in opening.groups() if group)
                span = opening.span(opening.lastindex or 0)
                of_open.append((*span, part.lower().replace(" ", "-")))
        yield from (
            words
            for words in of_open
            if _PLACE.search(text, words[1], end)
            or _PLACED.search(text, max(start, words[0] - _NEAR), words[0])
        )


# `first among the open models`
_PLACED = lazily(
    r"(?i:\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|number\s+\w+|no\.\s?\d+|leads?|led|leader|top)(?:\s+(?:place|spot|position))?|#\d+)\s*(?:\s(?:in|for)\s+)?\Z"
)
_NEAR = 24


@lru_cache(maxsize=8)
def _for_part(registry: Registry) -> re.Pattern[str]:
    """Words for a part that open a sentence (`For web development, …`, `编程方面，…`)."""
    parts = sorted({part for _, part in boards_by_part(registry)}, key=lambda p: (-len(p), p))
    latin = "|".join(spelt(part) for part in parts if part.isascii() and part not in _GENERAL)
    chinese = "|".join(re.escape(part) for part in parts if not part.isascii())
    return lazily(
        rf"\W*(?i:(?:and|but)\s+)?(?i:(?:for|in|at|(?:over\s+)?on(?=\s[^.,;]{{0,24}}\s{_SIDE})|when\s+it\s+comes\s+to))\s+(?i:the\s+)?((?i:{latin}))(?:\s+{_SIDE})?(?=\s*,|\s+(?i:the\s|it\b|they\b|of\s)|\s+(?-i:[A-Z]))"
        rf"|\W*(?:而|但)?(?:在|论|看|说到|至于)?({chinese})(?:方面|[这那][边头块]|[这那]?一[块项栏边侧端头]|赛道|领域|任务|模型|上|里|类|(?=\s?[，,]))"
    )


_SIDE = r"(?i:side|front|half|end|column|section)\b"
# `开源第一`: first among some on the board that was named.
_AMONG_SOME = frozenset("开源 开放权重 中文 总 主".split())
_HALF = lazily(r"[；;：:]")


@lru_cache(maxsize=8)
def _placed_part(registry: Registry) -> re.Pattern[str]:
    """Words for a part right before a place, at the head of a clause (`文本第一是 A，搜索第一是 B`), and
    of a place in it on a site (`first in image editing on B`)."""
    parts = sorted({part for _, part in boards_by_part(registry)}, key=lambda p: (-len(p), p))
    latin = "|".join(spelt(part) for part in parts if part.isascii() and part not in _GENERAL)
    chinese = "|".join(re.escape(p) for p in parts if not p.isascii() and p not in _AMONG_SOME)
    return lazily(
        rf"(?<![^，。；：、\s（(])({chinese})(?:类|方面)?(?=的?(?:第一(?!次|时|批|个|代|款|家|轮|线)|榜首|头名|头把交椅|[冠亚季]军))"
        rf"|\b(?i:in|for)\s+((?i:{latin}))(?=\s+(?:over\s+)?(?:on|at)\s+(?:the\s+)?[A-Z])"
    )


_GENERAL = frozenset("overall general main text web".split())


def is_whole(registry: Registry, board: str) -> bool:
    """Whether a ranking is the one of all that a site ranks."""
    return board in registry.benchmarks and _OVERALL in registry.benchmarks[board].part


def is_open_part(registry: Registry, board: str) -> bool:
    """Whether a ranking is one of open models alone."""
    return board in registry.benchmarks and _OPEN_PART in registry.benchmarks[board].part
