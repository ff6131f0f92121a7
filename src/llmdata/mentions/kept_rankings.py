"""Rankings of which only the one who keeps them is named, above the list that shows them or in the
sentence that tells places: `the best open models according to Artificial Analysis`, `按 Artificial
Analysis 的统计，前三名是`, `Artificial Analysis put A first`.
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
    found: dict[int, Mention] = {}
    for mention in mentions:
        if mention.entity.type == "organization" and mention.entity.kind == "evaluator":
            index = layout.sentence_at(mention.start)
            block = layout.sentences[index].block
            sentence = layout.sentences[index]
            in_line = _IN_LINE.search(layout.visible, mention.end, sentence.end)
            if index not in keepers and (_leads_in(layout, block) or in_line):
                keepers[index] = mention
            elif (placing := _placing(layout, names, mentions, index, mention)) is not None:
                found[mention.start] = placing
    found |= {
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


# A place that a sentence tells.
_PLACE = lazily(
    r"第\s*[一二三四五六七八九十\d]|居首|榜首|首位|头名|登顶|冠军|(?:次序|顺序|名次|座次|排名)(?:依次)?[是为：:]"
    r"|(?i:\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|number\s+\w+|no\.\s?\d+|top|lead\w*|led)\b|#\s?\d)"
)
# An order of something else than strength.
_OTHER = lazily(
    r"便宜|价格|性价比|速度|最快|延迟|用量|下载|(?i:\b(?:cheap\w*|price\w*|cost\w*|speed|fast\w*|latency|throughput|tokens\s+per|downloads?|usage)\b)"
)
# An evaluator that deals out places, or by whose judgement they are told.
_DEALS = lazily(
    r"(?:['’]s|,\s[^,.;]{1,40},)?\s+(?i:(?:now|still|also|then|\w+ly)\s+)?(?i:put|puts|placed|places|ranked|ranks|rated|rates|had|has|listed|lists|crowned|crowns|shows?|showed|saw|sees)\s+(?i:the\s+)?(?:\w+['’]s\s+)?[“\"*`]*"
)
_HIS_RANKING = lazily(
    r"['’]s?\s+(?:\w+\s+){0,2}?(?i:rankings?|tables?|list|chart|standings|ladder|tally|verdict|comparison|reckoning|count|evaluations?)\b"
    r"|\s*(?:网站|平台|官网|团队)?(?:上|里|这边|那边)?(?:的|在)?[^，。；：第]{0,10}?(?:排名|排行|榜|座次|排序|次序|名次|顺序|评测|测评|评分)"
    r"|\s*(?:网站|平台)?(?:上|里)(?:[^，。；：]{0,6}，)?"
    # a place right behind him: `Artificial Analysis 开源模型第一`
    r"|\s*的?[^，。；：第]{0,10}(?=第[一二三四五六七八九十\d](?!次|时|家|批|个|款|代|版|年|天|轮|届))"
    r"|[^，。；：]{0,12}?(?:把|将)"
)
_BY_HIM = lazily(
    r"(?i:\b(?:according\s+to|per|on|at|over\s+at|(?:ask|trust|believe|follow)(?:s|ed)?|(?:ranked|placed|rated|put|listed|named|crowned|scored)\b[^.,;]{0,40}?\bby|by\s+the\s+\w+\s+of)\s+(?:the\s+(?:\w+\s+){1,3}?(?:at|of)\s+)?)\Z"
    r"|(?:据|按照?|根据|依照?|照)\s*\Z"
)
_BEFORE = 80  # characters before an evaluator in which words say that he judges


def _placing(
    layout: Layout, names: Vocabulary, mentions: list[Mention], index: int, keeper: Mention
) -> Mention | None:
    """The ranking of an evaluator who deals out the places that a sentence tells."""
    start, end, _ = layout.sentences[index]
    text = layout.visible
    inside = _between(mentions, start, end)
    models = [m for m in inside if m.entity.type == "model"]
    if not models or any(m.entity.type == "benchmark" for m in inside):
        return None
    if not _PLACE.search(text, start, end) or _OTHER.search(text, start, end):
        return None
    deals = _DEALS.match(text, keeper.end, end)
    dealt = deals is not None and any(m.start == deals.end() for m in models)
    judges = _HIS_RANKING.match(text, keeper.end, end) or _BY_HIM.search(
        text, max(start, keeper.start - _BEFORE), keeper.start
    )
    if not (dealt or judges):
        return None
    parts, general = _rankings(names.registry.root, keeper.entity.id)
    words = text[start:end]
    board = next((board for pattern, board in parts if _among(pattern, words)), general)
    if board is None:
        return None
    return Mention(keeper.start, keeper.end, names.entity("benchmark", board))


# `among the open ones`, `for video`: the part that an order is of.
_AMONG = lazily(r"(?i:\b(?:among|amongst|of|for|in|within)\s+(?:all\s+)?(?:the\s+)?)\Z")
_ONES = lazily(
    r"(?:大?模型)?(?:里面?|中(?!国)|当中|之中|这边|那边|方面|阵营|榜|这?一?[侧栏边头]|的?(?=第|头名|榜首|冠军|最))"
)


def _among(pattern: re.Pattern[str], words: str) -> bool:
    """Whether words tell places among the models of a part rather than speak of one in passing."""
    if (told := pattern.search(words)) is None:
        return False
    before = _AMONG.search(words, max(0, told.start() - 24), told.start())
    return before is not None or _ONES.match(words, told.end()) is not None


def _between(mentions: list[Mention], start: int, end: int) -> list[Mention]:
    first = bisect_left(mentions, start, key=_START)
    return mentions[first : bisect_left(mentions, end, first, key=_START)]


def _ranking(
    registry: Registry, organization: str, words: str
) -> tuple[str, tuple[int, int] | None] | None:
    """Somebody's ranking of what the words speak of, with where they do; or his ranking of all."""
    parts, general = _rankings(registry.root, organization)
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
