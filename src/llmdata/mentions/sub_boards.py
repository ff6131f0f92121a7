"""One of the boards of a site that has several, by what it ranks: `its image board`, `文生图榜`.

Whose it is, the text has said: the site named last before it, or else the one behind it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from operator import attrgetter

from llmdata.layout import Layout
from llmdata.lazily import lazily
from llmdata.mentions.entities import Mention, starting_in
from llmdata.mentions.vocabulary import Vocabulary
from llmdata.registry import Registry

_BOARD_EN = r"(?:leader\s?boards?|boards?|arena|rankings?|lists?|tables?|index)\b"
_BOARD_ZH = r"(?:排行榜|榜单|排名榜|天梯榜?|竞技场|榜(?![一样])|(?=榜一))"
# `数学和编程两个分榜`: several share the word for a board.
_SEVERAL = r"[两三四五]\s*(?:个|张|大|项|块)?(?:分|子|单项)?"
_SHARED = rf"(?:{_BOARD_ZH}|(?=的?(?:第一|冠军|榜首|头名)))"
_ENGLISH_NAME = r"\s?（[A-Za-z][A-Za-z -]{1,24}）"
# `文生图头名`: what no model is good at but makes, right before a place.
_PLACED = r"(?:(?<=文生图)|(?<=图像编辑|图片编辑|文生视频|图生视频|网页开发))(?=(?:上|的)?(?:头名|榜首|冠军|[亚季]军|第[一二三四五六七八九十\d]))"
_ASK = lazily(
    r"榜|头名|冠军|第[一二三四五六七八九十\d]|竞技场|天梯|(?i:board|arena|ranking|\blists?\b|\btables?\b|\bindex\b)"
)
# Between a site and its board: `LMArena's new image board`, `LMArena 上的文生图榜`.
_OF_SITE = lazily(
    r"(?:['’]s?|[^\S\n]*(?:上|家|网站)?的)?[^\S\n]*(?:(?i:own|new|current|separate)\s+)?"
)
_SITE_BEHIND = lazily(r"\s+(?:of|on|at|by|from)\s+(?:the\s+)?")


def sub_boards(layout: Layout, names: Vocabulary, mentions: list[Mention]) -> list[Mention]:
    """The mentions, with boards that go by what they rank."""
    text = layout.visible
    if _ASK.search(text) is None:
        return mentions
    words, set_off, boards = _parts(names.registry)
    sites = {organization for organization, _ in boards}
    of_sites = [m for m in mentions if _site(m) in sites]
    if not of_sites:
        return mentions
    found: list[Mention] = []
    for match in _matches(layout, words):
        start, end = match.span()
        if _is_of_a_name(mentions, text, start):
            continue
        part = _key(match["en"] or match["of"] or match["zh"])
        near = _beside(mentions, text, start)
        owner = _owner(layout, mentions, of_sites, start, end) if near is None else near
        if owner is None and near is None:
            sentence = layout.sentences[layout.sentence_at(start)]
            inside = starting_in(mentions, sentence.start, start)
            # `the coding board of B's author` is his
            if all(m.entity.type == "model" for m in inside):
                owner = _only_site(mentions, of_sites, boards, part, start)
        board = boards.get((_site(owner) or "", part)) if owner is not None else None
        if board is None or owner is None:
            continue
        named = owner.entity.type == "benchmark"  # the site and its board are one name
        right_before = owner.end <= start and _OF_SITE.fullmatch(text, owner.end, start)
        if named and (right_before or _shares(owner, start, end)):
            start = owner.start
        elif named and end <= owner.start and _SITE_BEHIND.fullmatch(text, end, owner.start):
            end = owner.end
        found.append(Mention(start, end, names.entity("benchmark", board)))
    for site in of_sites:
        behind = set_off.match(text, site.end)
        if behind is None or site.entity.type != "benchmark":
            continue
        part = _key(behind["part"] or behind["inside"] or behind["aside"])
        board = boards.get((_site(site) or "", part))
        if board is not None:
            found.append(Mention(site.start, behind.end(), names.entity("benchmark", board)))
    found += _with_site_in_brackets(layout, names, of_sites, boards)
    found += _of_sites(text, mentions, frozenset(boards.values()))
    found += [
        label
        for label in _labels(layout, names, of_sites)
        if not any(m.start < label.end and label.start < m.end for m in (*mentions, *found))
    ]
    merged = list(_merged(mentions, sorted(found, key=attrgetter("start"))))
    return _without_totals(layout, merged, frozenset(boards.values()))


# `总榜` behind a place among some: the whole of the board that was named, not the site's general one.
_TOTAL = lazily(r"总(?:排行)?榜单?")
_AMONG_SOME = lazily(
    r"开源|开放权重|国产|国内|中国(?:大?模型|厂商)?(?=第|最)|(?i:open[- ](?:source|weights?))"
)


def _without_totals(
    layout: Layout, mentions: list[Mention], boards: frozenset[str]
) -> list[Mention]:
    """The mentions without words for a total that set off a place among all of one board of a site
    from one among some (`文生图榜开源第一，总榜第八`)."""
    text = layout.visible
    out: list[Mention] = []
    board: Mention | None = None  # the last one
    for mention in sorted(mentions, key=attrgetter("start")):
        total = (
            board is not None
            and board.entity.id in boards
            and board.entity.id != mention.entity.id
            and board.entity.organization_id == mention.entity.organization_id
            and layout.sentence_at(board.start) == layout.sentence_at(mention.start)
            and _TOTAL.fullmatch(text, mention.start, mention.end)
            and _AMONG_SOME.search(text, board.end, mention.start)
        )
        if not total:
            out.append(mention)
            board = mention if mention.entity.kind == "leaderboard" else board
    return out


def _with_site_in_brackets(
    layout: Layout, names: Vocabulary, sites: list[Mention], boards: dict[tuple[str, str], str]
) -> Iterator[Mention]:
    """Boards that a label names by what they rank, with the site in brackets: `**Image (LMArena)**`."""
    text = layout.visible
    for site in sites:
        sentence = layout.sentences[layout.sentence_at(site.start)]
        label = _LABEL.fullmatch(text, sentence.start, site.start)
        if label is None or not _CLOSED.match(text, site.end):
            continue
        board = boards.get((_site(site) or "", _key(label["part"])))
        if board is not None:
            end = text.index(")", site.end) + 1
            yield Mention(label.start("part"), end, names.entity("benchmark", board))


_LABEL = lazily(r"[\W_]*(?P<part>[A-Za-z][A-Za-z -]{1,20}?)\s*\(")
_CLOSED = lazily(r"[^()\n]{0,24}\)\s*(?:[*_:\n]|\Z)")


def _of_sites(text: str, mentions: list[Mention], boards: frozenset[str]) -> Iterator[Mention]:
    """Boards with the site behind them whose they are, as one name (`the WebDev board of LMArena`)."""
    for board, site in pairwise(mentions):
        if (
            board.entity.id in boards
            and site.entity.type == "benchmark"
            and _site(site) == board.entity.organization_id
            and site.entity.id != board.entity.id
            and _SITE_BEHIND.fullmatch(text, board.end, site.start)
        ):
            yield Mention(board.start, site.end, board.entity)


# What such labels stand below: `LMArena 各分榜第一：`.
_OF_BOARDS = lazily(
    r"榜|第一|冠军|头名|排名|名次|(?i:\b(?:leader\s?boards?|boards?|arenas?|leaders?|winners?|rank\w*|number\s+ones?|first)\b)"
)


def _labels(layout: Layout, names: Vocabulary, sites: list[Mention]) -> Iterator[Mention]:
    """Boards that labels name by what they rank alone: of items below a site's name (`- 视觉：A`), and
    of columns beside one (`| LMArena 文本 | 视觉 |`)."""
    text, boards = layout.visible, boards_by_part(names.registry)
    part = _any_part(names.registry)
    for block in layout.blocks:
        spans: list[tuple[int, int]] = []
        above = layout.blocks[block.lead_in] if block.lead_in is not None else None
        if block.kind == "item" and above is not None:
            label = _LABELLED.match(text, block.start, block.end)
            spans = [label.span("part")] if label is not None else []
        elif block.kind == "row" and block.head:
            above, spans = block, list(block.cells)
        if above is None or not spans or not _OF_BOARDS.search(text, above.start, block.end):
            continue
        near = [m for m in sites if above.start <= m.start < above.end]
        of_site = {_site(m): m for m in near if m.entity.type == "benchmark"}
        if len(of_site) != 1:
            continue
        site = next(iter(of_site))
        for start, end in spans:
            words = part.fullmatch(text, start, end)
            board = boards.get((site or "", _key(words["part"]))) if words else None
            if board is not None and words is not None:
                yield Mention(*words.span("part"), names.entity("benchmark", board))


_LABELLED = lazily(r"[\s*_“\"]*(?P<part>[^\W\d][^:：\n*_”\"]{0,23}?)[\s*_”\"]*(?:[:：]|\s[—–-]\s)")


@lru_cache(maxsize=8)
def _any_part(registry: Registry) -> re.Pattern[str]:
    parts = sorted({part for _, part in boards_by_part(registry)}, key=lambda p: (-len(p), p))
    words = "|".join(spelt(p) if p.isascii() else re.escape(p) for p in parts)
    return lazily(rf"[\s*_]*(?P<part>(?i:{words}))(?:类|方面)?[\s*_]*")


def _matches(layout: Layout, words: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """The matches of a pattern in the sentences that speak of boards."""
    asked = sorted({layout.sentence_at(m.start()) for m in _ASK.finditer(layout.visible)})
    for sentence in (layout.sentences[index] for index in asked):
        yield from words.finditer(layout.visible, sentence.start, sentence.end)


def _is_of_a_name(mentions: list[Mention], text: str, start: int) -> bool:
    """Whether a name in quotes that nobody knows stands right before words for a board (`“丹青”文生图竞技场`)."""
    sign = text[max(0, start - 1) : start]
    return sign in ("”", "」", "』", "》") and not any(
        m.end == start - 1 for m in starting_in(mentions, max(0, start - _QUOTED), start)
    )


_QUOTED = 24  # characters of a name and its quotes


def _beside(mentions: list[Mention], text: str, start: int) -> Mention | None:
    """Whoever owns a board by the words right before it (`Aider's coding board`)."""
    place = bisect_left(mentions, start, key=attrgetter("start")) - 1
    owns = place >= 0 and _OF_SITE.fullmatch(text, mentions[place].end, start)
    return mentions[place] if owns else None


def _site(mention: Mention) -> str | None:
    """The organization whose boards a mention may be of."""
    entity = mention.entity
    if entity.type == "organization":
        return entity.id
    return entity.organization_id if entity.kind == "leaderboard" else None


def _owner(
    layout: Layout, mentions: list[Mention], sites: list[Mention], start: int, end: int
) -> Mention | None:
    """The site named last in the sentence before a board, or behind it, or before in the section."""
    sentence = layout.sentences[layout.sentence_at(start)]
    over = next((m for m in sites if m.start < end and start < m.end), None)
    if over is not None:  # its whole name stands there, or goes on
        return over if _shares(over, start, end) else None
    before = [m for m in sites if m.end <= start]
    if before and _turned_to_another(mentions, before[-1], start):
        return None
    if before and before[-1].start >= sentence.start:
        return before[-1]
    behind = next((m for m in sites if end <= m.start < sentence.end), None)
    if behind is not None:
        return behind
    place = bisect_left(mentions, start, key=attrgetter("start")) - 1
    nearest = mentions[place] if place >= 0 else None
    if (
        nearest is not None
        and nearest.start >= sentence.start
        and nearest.entity.type in ("organization", "benchmark", "product")
    ):
        return None  # `Aider 的作者做的编程榜` is his
    section = layout.blocks[sentence.block].section
    if before and _section(layout, before[-1]) == section:
        return before[-1]
    return None


def _only_site(
    mentions: list[Mention],
    sites: list[Mention],
    boards: dict[tuple[str, str], str],
    part: str,
    start: int,
) -> Mention | None:
    """The one site of which a text has spoken that has such a board, further up, where it has turned to
    no other ranking since (`## July`, `B took over the first place of the trending list`)."""
    having = [m for m in sites if m.end <= start and (_site(m) or "", part) in boards]
    if not having or len({_site(m) for m in having}) > 1 or part in _ANYWHERE:
        return None
    site = having[-1]
    return None if _turned_to_another(mentions, site, start) else site


# Parts that any ranking may have.
_ANYWHERE = frozenset(
    "overall main general total text code coding programming math maths 总 综合 主 编程 代码 数学 open open-source 开源".split()
)


def _turned_to_another(mentions: list[Mention], site: Mention, start: int) -> bool:
    """Whether the text has turned to a ranking of somebody else's since it named a site (`再看 B。
    9 月的总榜上`): what it says of a board then is said of that one."""
    first = bisect_left(mentions, site.end, key=attrgetter("start"))
    last = bisect_left(mentions, start, first, key=attrgetter("start"))
    return any(
        m.entity.kind == "leaderboard" and m.entity.organization_id != _site(site)
        for m in mentions[first:last]
    )


def _shares(site: Mention, start: int, end: int) -> bool:
    """Whether a site's name ends with the word for a board that what it ranks stands behind
    (`the Artificial Analysis ranking of open models`)."""
    return site.entity.type == "benchmark" and site.start < start < site.end < end


def _section(layout: Layout, mention: Mention) -> int | None:
    return layout.blocks[layout.sentences[layout.sentence_at(mention.start)].block].section


def _merged(mentions: list[Mention], found: list[Mention]) -> Iterator[Mention]:
    """The mentions in order; a board's name goes before the names of sites inside it."""
    for mention in mentions:
        inside = any(f.start <= mention.start < f.end for f in found)
        if not inside:
            yield mention
    yield from found


@lru_cache(maxsize=8)
def boards_by_part(registry: Registry) -> dict[tuple[str, str], str]:
    """The rankings of the registry by whose they are and what they rank."""
    return {
        (board.organization, _key(part)): board.id
        for board in registry.benchmarks.values()
        if board.organization
        for part in board.part
    }


@lru_cache(maxsize=8)
def _parts(
    registry: Registry,
) -> tuple[re.Pattern[str], re.Pattern[str], dict[tuple[str, str], str]]:
    """The words that name a board by what it ranks, the same set off behind the site's name
    (`LMArena · WebDev`, `LMArena（文生图）`), and which board they mean of which site."""
    boards = boards_by_part(registry)
    parts = sorted({part for _, part in boards}, key=lambda part: (-len(part), part))
    latin = "|".join(spelt(part) for part in parts if part.isascii())
    chinese = "|".join(re.escape(part) for part in parts if not part.isascii())
    # `文本、WebDev 和视觉三个榜`
    one = rf"(?:{chinese}|(?i:{latin}))(?:能力|模型|类|单项)?(?:{_ENGLISH_NAME})?"
    chain = rf"(?=\s?(?:[、和与及]\s?{one}\s?){{1,4}}{_SEVERAL}{_SHARED})"
    pattern = (
        rf"(?<![A-Za-z0-9_-])(?P<en>(?i:{latin}))(?:[\s-]+(?i:models?\s+)?(?i:{_BOARD_EN})|\s*{_BOARD_ZH}|\s*{_SEVERAL}{_SHARED}|{chain})"
        rf"|\b(?i:{_BOARD_EN})\s+(?i:of|for)\s+(?i:the\s+)?(?P<of>(?i:{latin}))(?![\w-])(?i:\s+(?:models?|weights))?"
        rf"|(?P<zh>{chinese})(?:能力|模型|类|单项)?(?:{_ENGLISH_NAME})?(?:{_SEVERAL}{_SHARED}|(?:[那这该][张个份块]?|分|子)?{_BOARD_ZH}"
        rf"|{chain}|{_PLACED})"
    )
    part = rf"(?P<part>(?i:{latin})|{chinese})"
    set_off = (
        rf"\s*(?:[·:：|/–—]\s*{part}(?=\s*(?:[·:：|,，(（\n*_]|\Z))|[(（]\s*{part.replace('part', 'inside')}\s*[)）]"
        rf"|[,，]\s*{part.replace('part', 'aside')}(?=\s*(?:[,，]?\s*[(（\d\n]|\Z)))"
    )
    return lazily(pattern), lazily(set_off), boards


def _key(part: str) -> str:
    return part.lower().replace(" ", "-")


def spelt(part: str) -> str:
    """The pattern of a part's words, with blanks or hyphens between them."""
    return re.escape(part).replace(r"\ ", r"[\s-]").replace(r"\-", r"[\s-]")
