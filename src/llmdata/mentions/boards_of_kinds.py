"""Which board of a site ranks models of a kind: one that makes pictures is on no board of texts.

`Foo-9 登顶 LMArena` is told of the board for what Foo-9 makes, where the site has one and the sentence
ranks no other kind of models.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from llmdata.layout import Layout
from llmdata.lazily import lazily
from llmdata.mentions.entities import Mention, starting_in
from llmdata.mentions.sub_boards import boards_by_part
from llmdata.mentions.vocabulary import Vocabulary

# What the board is called that ranks models by what they make.
_PART_OF = {"image": "text-to-image", "video": "video"}
_OVERALL = "overall"  # the part that is the whole
# A place on the board, right behind its name or before it.
_PLACE = lazily(
    r"[^，。；！？]{0,16}?(?:第\s*[一二三四五六七八九十\d]|登顶|榜首|头名|冠军|夺冠|居首|首位)"
)
_TAKES = lazily(r"(?:登顶|问鼎|称霸|领跑|霸榜|夺冠|拿下|登上|冲上|坐上)[^，。；！？]{0,6}\Z")
_BEFORE = 12  # characters before a board in which such words stand


def boards_of_kinds(
    layout: Layout, names: Vocabulary, mentions: list[Mention]
) -> Iterator[Mention]:
    """The mentions, where a site's general board is told to rank models that only make one thing."""
    boards = boards_by_part(names.registry)
    general = {board: site for (site, part), board in boards.items() if part == _OVERALL}
    for mention in mentions:
        site = general.get(mention.entity.id)
        if mention.entity.type != "benchmark" or site is None:
            yield mention
            continue
        part = _part_ranked(layout, mentions, mention)
        board = boards.get((site, part)) if part is not None else None
        yield (
            mention if board is None else replace(mention, entity=names.entity("benchmark", board))
        )


def _part_ranked(layout: Layout, mentions: list[Mention], board: Mention) -> str | None:
    """What all models make that the sentence of a board ranks."""
    sentence = layout.sentences[layout.sentence_at(board.start)]
    text, first = layout.visible, max(sentence.start, board.start - _BEFORE)
    takes = _TAKES.search(text, first, board.start)
    if takes is None and _PLACE.match(text, board.end, sentence.end) is None:
        return None
    named = starting_in(mentions, sentence.start, sentence.end)
    if any(m.entity.type == "benchmark" and m is not board for m in named):
        return None
    kinds = {m.entity.modality for m in named if m.entity.type == "model"}
    return _PART_OF.get(kinds.pop() or "") if len(kinds) == 1 else None
