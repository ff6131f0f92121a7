"""Places that rank in passing: a name that means a ranking only where a sentence ranks models."""

from __future__ import annotations

from dataclasses import replace

from llmdata.layout import Layout, Sentence
from llmdata.lazily import lazily
from llmdata.mentions.entities import Entity, Mention, overlaps, spans
from llmdata.mentions.vocabulary import Vocabulary

# Which ranking of the registry each means.
VENUES = {"OpenRouter": "openrouter-rankings"}
_WORDS = (
    (
        lazily(
            r"(?<!一个)(?<![”」』》])(?<![”」』》]..)(?<![”」』》]...)(?<![”」』》]....)(?<!一个\s)(?<!一座)(?<!一家)(?<!个 AI )(?<!个AI)(?<!个 AI)(?<![图像频觉语音编程码网页发聊天器人型模学视])竞技场(?!模式|里的较量|老板|大战|化)"
        ),
        "lmarena",
    ),
    (lazily(r"(?<![A-Za-z0-9_-])WebDev(?![A-Za-z0-9_-])"), "webdev-arena"),
    # `Arena rank by category`: behind another word it may be anybody's arena
    (
        lazily(
            r"(?:(?<![\w'’-][^\S\n])(?<![\w'’-])|(?<=\b(?:on|by|in|at|an)\s)|(?<=\bits\s))Arena(?=['’]s\b|\s+(?:ranks?|rankings?|scores?|[Ee]lo|leader\s?board|leaders?|votes?)\b)"
        ),
        "lmarena",
    ),
)
_RANKS = lazily(
    r"第\s*[一二三四五六七八九十\d]|[登打刷霸]榜|(?:年终|年度|总|文本|最新)榜|榜首|榜一|登顶|头名|冠军|[亚季]军|交椅|[王宝]座|居首|排名|排行|名次|前\s?[二两三四五六七八九十\d]"
    r"|(?:用量|调用量|使用量|消耗量?)[^，。；]{0,8}(?:最|冠)|用得最[多猛]"
    r"|(?i:\b(?:first|top(?:ped|s)?|number\s+(?:one|two|three)|no\.\s?\d|second|third|fourth|fifth|rank(?:ed|s|ing|ings)?|most[- ](?:used|popular|called)|leads?|led|chart|\d+(?:st|nd|rd|th)\s+(?:place|spot)|the\s+order\s+(?:is|was|ran))\b|#\d)"
    # `the week of May 4: 1) A 2) B`
    r"|(?<![\w.])1[.)]\s[^\n]{3,60}?\s2[.)]\s"
)


def venues(layout: Layout, names: Vocabulary, mentions: list[Mention]) -> list[Mention]:
    """The mentions, where those of places that rank in passing are of their rankings."""
    boards = names.registry.benchmarks
    out: list[Mention] = []
    for mention in mentions:
        board = VENUES.get(mention.entity.name)
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
            if not overlaps(*match.span(), taken)
            and not _is_of_another(layout.visible, out, match.start(), entity)
            and _ranked(layout, mentions, match.start())
        ]
    return sorted(out, key=lambda mention: mention.start)


_HIS = lazily(r"\s*(?:的|家的?|自家的?|['’]s)\s*")


def _is_of_another(text: str, mentions: list[Mention], start: int, board: Entity) -> bool:
    """Whether a name right before says that what is called so is somebody else's."""
    reach = [m for m in mentions if start - _REACH <= m.end <= start]
    return any(
        m.entity.type in ("organization", "benchmark")
        and m.entity.id != board.id
        and board.organization_id not in (m.entity.id, m.entity.organization_id)
        and _HIS.fullmatch(text, m.end, start) is not None
        for m in reach
    )


_REACH = 6  # characters between a name and what is its own

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


# Heads of tables that rank, and what stands above a ranking.
_BOARD_HEAD = lazily(r"[🥇🥈🥉]|榜|(?i:\b(?:leader\s?boards?|boards?|rankings?|charts?|arenas?)\b)")
_ROWS = 40  # that the head of a table holds for
_BELOW = 3  # blocks below a heading or a lead-in that may hold the ranked


# `Three boards, three winners. WebDev: …`
_LABELS = lazily(r"[\w* ]{1,20}[:：]")
_LEADERS = lazily(r"榜首|冠军|头名|(?i:\b(?:winners?|leaders?|number\s+ones?|champions)\b)")


def _ranked(layout: Layout, mentions: list[Mention], place: int) -> bool:
    """Whether the words round a place rank models: its sentence, its table, or what it heads."""
    sentence = layout.sentences[layout.sentence_at(place)]
    told = _RANKS.search(layout.visible, sentence.start, sentence.end) is not None
    if place == sentence.start and _LABELS.match(layout.visible, place, sentence.end):
        block = layout.blocks[sentence.block]
        told = told or _LEADERS.search(layout.visible, block.start, place) is not None
    end, kind = sentence.end, layout.blocks[sentence.block].kind
    if kind == "row":
        told = told or _heads_rank(layout, sentence.block)
    elif not any(_is_model(m, sentence.start, end) for m in mentions):
        end = layout.blocks[min(sentence.block + _BELOW, len(layout.blocks) - 1)].end
        told = told or _leads_in_ranking(layout, mentions, sentence) or _goes_on(layout, sentence)
        told = told or lists_places(layout, mentions, sentence.block)
    return told and any(_is_model(m, sentence.start, end) for m in mentions)


def _is_model(mention: Mention, start: int, end: int) -> bool:
    return mention.entity.type == "model" and start <= mention.start < end


def _leads_in_ranking(layout: Layout, mentions: list[Mention], sentence: Sentence) -> bool:
    """Whether the paragraph goes on to a list that ranks, with no model named before it."""
    block = layout.blocks[sentence.block]
    following = layout.blocks[sentence.block + 1 : sentence.block + 2]
    leads = bool(following) and following[0].lead_in == sentence.block
    named = any(_is_model(m, sentence.end, block.end) for m in mentions)
    return leads and not named and bool(_RANKS.search(layout.visible, sentence.end, block.end))


# `A, now 3rd`, `B: 71.2 (new #1)`: what an item tells of a place.
_HAS_PLACE = lazily(
    r"#\s?\d{1,2}\b|\b\d{1,3}(?:st|nd|rd|th)\b|\b(?i:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|number\s+\w+)\b|第\s*[一二三四五六七八九十\d]"
)


def lists_places(layout: Layout, mentions: list[Mention], lead_in: int) -> bool:
    """Whether a block leads in a list of models that each tell a place of their own."""
    items = [b for b in layout.blocks[lead_in + 1 :][:_ROWS] if b.lead_in == lead_in]
    return len(items) > 1 and all(
        any(_is_model(m, item.start, item.end) for m in mentions)
        and _HAS_PLACE.search(layout.visible, item.start, item.end)
        for item in items
    )


# `OpenRouter 看的是调用量。10 月第一是 A`: by what it ranks, the next sentence says how.
_BY_USE = lazily(r"用量|调用|流量|消耗|(?i:\b(?:tokens?|usage|traffic|requests|calls)\b)")


def _goes_on(layout: Layout, sentence: Sentence) -> bool:
    """Whether a sentence says what a place counts, and the next one deals out places."""
    text, index = layout.visible, layout.sentence_at(sentence.start) + 1
    if index >= len(layout.sentences) or layout.sentences[index].block != sentence.block:
        return False
    following = layout.sentences[index]
    return bool(
        _BY_USE.search(text, sentence.start, sentence.end)
        and _RANKS.search(text, following.start, following.end)
    )


def _heads_rank(layout: Layout, row: int) -> bool:
    """Whether the head of a row's table says that it ranks."""
    for block in reversed(layout.blocks[max(0, row - _ROWS) : row]):
        if block.kind != "row":
            return False
        if block.head:
            words = block.start, block.end
            return bool(
                _BOARD_HEAD.search(layout.visible, *words) or _RANKS.search(layout.visible, *words)
            )
    return False
