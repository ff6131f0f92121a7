"""Questions for a place of a ranking, and the sentences that answer with a name.

`Who was on top of the board at Christmas? Still A, with 1501 points.`: the answer has no words for a
place; the question has its board and its date. `谁第一？A。第二呢？B。`: a question may be for any place,
and its board is what the paragraph speaks of.
"""

from __future__ import annotations

from collections.abc import Iterator

from llmdata.extract.context import Context
from llmdata.extract.leaderboards.boards import Board, board_of
from llmdata.extract.leaderboards.kinds import is_board
from llmdata.extract.leaderboards.numbers import rank_number
from llmdata.extract.leaderboards.ordinals import ORDINAL
from llmdata.extract.leaderboards.series import Place
from llmdata.extract.leaderboards.spoken import spoken_board
from llmdata.extract.leaderboards.told_behind import Told, series
from llmdata.extract.observation import Cell, Observation
from llmdata.extract.view import View
from llmdata.folding import HAN
from llmdata.layout import Sentence
from llmdata.lazily import lazily

_ASKS = lazily(
    r"(?i:\b(?:who|which\s+(?:\w+\s+)?(?:model|one|llm|lab['’]s\s+model)|what\s+model)\b[^.;:?]{0,40}?"
    r"\b(?:led|leads|topped|tops|rule[sd]|reign(?:ed|s)|w[io]ns?|(?:is|was|sat|stood|came|ended\s+up|finished)\s+(?:\w+\s+){0,2}?(?:first|on\s+top|at\s+the\s+(?:top|head)|number\s+one|no\.\s?1|ahead|in\s+front|in\s+the\s+lead))\b)"
    r"|(?i:\bwho['’]s\s+(?:\w+\s+)?(?:first|on\s+top|number\s+one|ahead|in\s+front|leading)\b)"
    r"|(?:谁|哪[个款家])[^，。；？]{0,12}(?:第一|榜首|登顶|领先|头名|冠军|老大)|(?:第一|榜首|头名|冠军|老大)[^，。；？]{0,8}(?:是|属于)(?:谁|哪)"
)
_QUESTION = lazily(r"[?？][\s*_”\"'」』）)]*\Z")
# What may stand before the name that answers.
_ANSWERS = lazily(
    r"[\s*_“\"]*(?:A\s*[:：]\s*)?(?i:(?:well|still|again|once\s+(?:more|again)|of\s+course|surprisingly|no\s+surprise|yes|easy|simple|it\s+(?:is|was)|that\s+(?:is|was|would\s+be)|this\s+was|the\s+answer\s+(?:is|was)|none\s+other\s+than|nobody\s+but|the|a)\b[\s,:—–.]*){0,4}(?:[A-Z]\w+['’]s\s+)?[“\"*]*"
    # … behind the name of who speaks: `嘉宾：A`
    r"|[\s*_“\"]*(?:[\u4e00-\u9fff]{1,6}\s*[：:]\s*)?(?:还是|仍是|仍然是|依然是|当然是|是)?"
)
# An answer is a name and perhaps a remark.
_ENDS = lazily(r"[”\"*_]*\s*(?:[。！.!，,：:（(；;—]|\Z)")


def answer(context: Context, view: View) -> Told | None:
    """The first place that a sentence names somebody for, where the one before asks who has it."""
    layout, text = context.layout, context.layout.visible
    index = layout.sentence_at(view.sentence.start) - 1
    first = next((t for t in view.tokens if t.kind == "M"), None)
    if index < 0 or first is None or "K" in view.string[: view.string.index("M")]:
        return None
    asked = context.view(index)
    same = asked.sentence.block in (view.sentence.block, view.sentence.block - 1)
    if not same or "M" in asked.string:
        return None
    start, end, _ = asked.sentence
    boards = [t.item for t in asked.tokens if t.kind == "B" and is_board(t.item.entity)]
    asks = _ASKS.search(text, start, end)
    if len(boards) != 1 or asks is None or not _QUESTION.search(text, start, end):
        return None
    if not _ANSWERS.fullmatch(text, view.sentence.start, first.start):
        return None
    if HAN.search(text, start, end) and not _ENDS.match(text, first.end, view.sentence.end):
        return None  # `谁第一？A 说不好。`
    board = board_of(context, asked, boards[0], "context")
    rank = Cell(1, "context", *asks.span())
    return Told(view.sentence.block, rank, [(board, "context")], [first.item], "leaderboard.answer")


_PLACE = r"(?:第\s?[一二三四五\d](?:名|位)?|榜首|冠军|亚军|季军|头名)"
# The end of a question for whoever has a place, or for the next one.
_ASKS_PLACE = lazily(
    rf"[，。；：、\s“]?(?:(?P<zh>{_PLACE})(?:的)?(?:又|现在|如今|会|该)?(?:是|归|属于|给了?)?(?:谁|哪(?:个|家|款)(?:模型)?|呢|什么)?(?:呢|啊)?"
    rf"|(?:谁|哪(?:个|家|款)(?:模型)?)(?:能)?(?:是|在|当|坐|拿|排|占|夺)?(?:了|在|着)?(?P<who>{_PLACE})(?:的位置)?)\s*[？?]\s*\Z"
    rf"|(?i:(?:\bwho(?:['’]s|\s+is|\s+was|\s+came|\s+took|\s+holds)?|\band|\bwhat\s+about)\s+(?:in\s+|the\s+)*(?P<en>{ORDINAL}|number\s+(?:one|two|three))(?:\s+(?:place|spot))?(?:\s+(?:on|at|in)\s+[^?]{{1,24}})?)\s*\?\s*\Z"
)
_REACH = 40  # characters of a question's end
# … and what may stand before the name there.
_NAME_IS = lazily(
    r"[\s*_“\"]*(?:[\u4e00-\u9fff]{1,6}[:：]\s*)?(?:(?:还|仍然?|当然|依然|就|自然|答案)?是\s*)?(?:(?i:(?:it['’]s|it\s+is|still|that['’]s|that\s+would\s+be)\s+)?(?:the\s+)?(?:\w+['’]s\s+)?)(?:\w{1,12}\s?的)?\s*"
)


# Places among some are none of the whole board.
_OF_SOME = lazily(r"开源|国产|国内|(?i:\b(?:open|chinese|domestic)\b)")


def places_asked(context: Context) -> Iterator[Observation]:
    """The places that answers name, of the board that the question names or the paragraph speaks of."""
    layout = context.layout
    for index in range(len(layout.sentences) - 1):
        asked, answer = layout.sentences[index], layout.sentences[index + 1]
        if asked.block != answer.block or layout.visible[asked.end - 1] not in "？?":
            continue
        match = _ASKS_PLACE.search(layout.visible, max(asked.start, asked.end - _REACH), asked.end)
        rank = rank_number(match[match.lastgroup or "zh"]) if match is not None else None
        view = context.view(index + 1)
        if rank is None or "h" in view.string or not _is_name(context, view, answer):
            continue
        board = _board(context, context.view(index), view)
        if board is not None and match is not None:
            model = next(t for t in view.tokens if t.kind == "M")
            place = Place(model.item, rank, *match.span(match.lastgroup or "zh"))
            yield from series(context, view, board, [place], "stated")


def _is_name(context: Context, view: View, answer: Sentence) -> bool:
    """Whether a sentence is an answer: a model, with a remark behind it perhaps."""
    text = context.layout.visible
    first = next((t for t in view.tokens if t.kind in "MQB"), None)
    return (
        first is not None
        and first.kind == "M"
        and _NAME_IS.fullmatch(text, answer.start, first.start) is not None
        and _ENDS.match(text, first.end, answer.end) is not None
    )


def _board(context: Context, asked: View, answer: View) -> Board | None:
    """The ranking that a question names, or that its paragraph speaks of."""
    block = context.layout.blocks[asked.sentence.block]
    if _OF_SOME.search(context.layout.visible, block.start, asked.sentence.end):
        return None
    named = [t.item for t in asked.tokens if t.kind == "B" and is_board(t.item.entity)]
    spoken = named[-1] if named else spoken_board(context, asked)
    if spoken is None or not is_board(spoken.entity):
        return None
    return board_of(context, asked if named else answer, spoken, "context")


def asks_for_a_place(context: Context, view: View) -> bool:
    """Whether a sentence only ends in a question for a place, in a clause of its own; the view is then
    one that states something."""
    text, end = context.layout.visible, view.sentence.end
    match = _ASKS_PLACE.search(text, max(view.sentence.start, end - _REACH), end)
    if match is None or match.group()[0] not in "，；：":
        return False
    view.asserted = True
    return True
