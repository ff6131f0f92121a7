"""Places that rank in passing: a name that means a ranking only where a sentence ranks models."""

from __future__ import annotations

from dataclasses import replace

from llmdata.layout import Layout
from llmdata.lazily import lazily
from llmdata.mentions.entities import Mention, overlaps, spans
from llmdata.mentions.vocabulary import Vocabulary

# Which ranking of the registry each means.
_VENUES = {"OpenRouter": "openrouter-rankings"}
_WORDS = (
    (
        lazily(
            r"(?<![图像频觉语音编程码网页发聊天器人型模学视])竞技场(?!模式|里的较量|老板|大战|化)"
        ),
        "lmarena",
    ),
    (lazily(r"(?<![\w-])WebDev(?![\w-])"), "webdev-arena"),
)
_RANKS = lazily(
    r"第\s*[一二三四五六七八九十\d]|[登打刷霸]榜|榜首|榜一|登顶|头名|冠军|排名|名次|前[三五十]"
    r"|(?:用量|调用量|使用量|消耗量?)[^，。；]{0,8}(?:最|冠)|用得最[多猛]"
    r"|(?i:\b(?:first|top(?:ped|s)?|number\s+(?:one|two|three)|no\.\s?\d|second|third|fourth|fifth|rank(?:ed|s|ing|ings)?|most[- ](?:used|popular|called)|leads?|led|chart|\d+(?:st|nd|rd|th)\s+(?:place|spot))\b|#\d)"
)


def venues(layout: Layout, names: Vocabulary, mentions: list[Mention]) -> list[Mention]:
    """The mentions, where those of places that rank in passing are of their rankings."""
    boards = names.registry.benchmarks
    out: list[Mention] = []
    for mention in mentions:
        board = _VENUES.get(mention.entity.name)
        if board in boards and _ranked(layout, mentions, mention.start):
            mention = replace(mention, entity=names.entity("benchmark", str(board)))
        out.append(mention)
    out += _boards_of_owners(layout, names, mentions)
    taken = spans(out)
    for words, meant in _WORDS:
        if meant not in boards:
            continue
        entity = names.entity("benchmark", meant)
        out += [
            Mention(*match.span(), entity)
            for match in words.finditer(layout.visible)
            if not overlaps(*match.span(), taken) and _ranked(layout, mentions, match.start())
        ]
    return sorted(out, key=lambda mention: mention.start)


# `Vectara 的摘要幻觉榜`, `Vectara's leaderboard`: whoever runs one board means that one.
_OWNED = lazily(
    r"\s*(?:的|家的?|['’]s)\s*(?P<board>[^，。；：、,.;:（）()\n]{0,16}?(?:排行榜|榜单|榜(?![首样一])|(?i:\bleader\s?board\b)))"
)


def _boards_of_owners(layout: Layout, names: Vocabulary, mentions: list[Mention]) -> list[Mention]:
    """The boards that are named as the only one of whoever runs it."""
    found: list[Mention] = []
    for place, mention in enumerate(mentions):
        if mention.entity.type != "organization":
            continue
        match = _OWNED.match(layout.visible, mention.end)
        following = mentions[place + 1] if place + 1 < len(mentions) else None
        if match is None or (following is not None and following.start < match.end()):
            continue
        owner = mention.entity.id
        boards = [
            board.id
            for board in names.registry.benchmarks.values()
            if board.organization == owner and board.kind == "leaderboard"
        ]
        if len(boards) == 1:
            entity = names.entity("benchmark", boards[0])
            found.append(Mention(*match.span("board"), entity))
    return found


def _ranked(layout: Layout, mentions: list[Mention], place: int) -> bool:
    sentence = layout.sentences[layout.sentence_at(place)]
    return _RANKS.search(layout.visible, sentence.start, sentence.end) is not None and any(
        m.entity.type == "model" and sentence.start <= m.start < sentence.end for m in mentions
    )
