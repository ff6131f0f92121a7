"""The one ranking of a section: what it tells of a first place further down is of that.

A heading that names a ranking leads in its whole section, a paragraph those right behind it, of which
only words that are never of anything else than a ranking (`登顶`, `榜首`) are told.
"""

from __future__ import annotations

from collections.abc import Callable

from llmdata.extract.context import Context
from llmdata.extract.view import View
from llmdata.lazily import lazily
from llmdata.mentions import Entity, Mention

_OF_RANKING = lazily(
    r"登顶|榜首|头把交椅|总榜|霸榜|榜单|(?i:\b(?:leaderboard|top\s+of\s+the\s+(?:board|table|rankings?)|(?<!in\sthe\s)(?:first|second|third)\s+place|top\s+(?:spot|slot)|number\s+one\s+(?:spot|place)|topped\s+the\s+(?:board|table|rankings?)|\w+(?:st|nd|rd|th)\s+overall)\b)"
)
# Rankings of something else, and of one that has another name.
_OTHER = lazily(
    r"应用|商店|下载|免费|付费|热搜|热榜|热门|畅销|票房|营收|收入|奖牌|富豪|音乐|歌|游戏|比赛|竞赛|决赛|大赛|考试|奥赛"
    r"|[\u4e00-\u9fffA-Za-z](?<![总主文本综合体排该此这份张大各新老旧天])(?<!模型)(?:子|分|单项)?榜(?![首单样眼])"
    r"|(?i:\b(?:app\s+store|downloads?|charts?|trending|contest|olympiad|box\s+office|sales)\b)"
)


def board_of_section(
    context: Context, view: View, is_board: Callable[[Entity], bool]
) -> Mention | None:
    """The ranking that the text above a sentence is about, where it is the only one there."""
    layout = context.layout
    text, sentence = layout.visible, view.sentence
    if "M" not in view.string:
        return None
    if _OTHER.search(text, sentence.start, sentence.end):
        return None
    blocks, block = layout.blocks, sentence.block
    if blocks[block].lead_in is not None:
        return None  # what leads in a list says of which ranking it is
    first = block
    while first and blocks[first - 1].section == blocks[block].section:
        first -= 1
    named = [
        mention
        for mention in context.mentions.entities_in(blocks[first].start, sentence.start)
        if mention.entity.type == "benchmark"
    ]
    if len({mention.entity.id for mention in named}) != 1 or not is_board(named[-1].entity):
        return None
    last = layout.sentences[layout.sentence_at(named[-1].start)].block
    headed = blocks[last].kind == "heading"
    # What a section tells is of the ranking that heads it; one of a time leads in a list of its own.
    timeless = headed and not context.mentions.dates_in(blocks[last].start, blocks[last].end)
    if not timeless and not _OF_RANKING.search(text, sentence.start, sentence.end):
        return None
    near = block - last <= _NEAR or headed
    return named[-1] if near else None


_NEAR = 3  # blocks from the one that names a ranking
