"""Questions for the first of a ranking, and the sentences that answer with a name.

`Who was on top of the board at Christmas? Still A, with 1501 points.`: the answer has no words for a
place; the question has its board and its date.
"""

from __future__ import annotations

from llmdata.extract.context import Context
from llmdata.extract.leaderboards.boards import board_of, is_board
from llmdata.extract.leaderboards.told_behind import Told
from llmdata.extract.observation import Cell
from llmdata.extract.view import View
from llmdata.folding import HAN
from llmdata.lazily import lazily

_ASKS = lazily(
    r"(?i:\b(?:who|which\s+(?:\w+\s+)?(?:model|one|llm|lab['’]s\s+model)|what\s+model)\b[^.;:?]{0,40}?"
    r"\b(?:led|leads|topped|tops|rule[sd]|reign(?:ed|s)|w[io]ns?|(?:is|was|sat|stood|came|ended\s+up|finished)\s+(?:\w+\s+){0,2}?(?:first|on\s+top|at\s+the\s+(?:top|head)|number\s+one|no\.\s?1|ahead|in\s+front|in\s+the\s+lead))\b)"
    r"|(?i:\bwho['’]s\s+(?:\w+\s+)?(?:first|on\s+top|number\s+one|ahead|in\s+front|leading)\b)"
    r"|(?:谁|哪[个款家])[^，。；？]{0,12}(?:第一|榜首|登顶|领先|头名|冠军)|(?:第一|榜首|头名|冠军)[^，。；？]{0,8}(?:是|属于)(?:谁|哪)"
)
_QUESTION = lazily(r"[?？][\s*_”\"'」』）)]*\Z")
# What may stand before the name that answers.
_ANSWERS = lazily(
    r"[\s*_“\"]*(?:A\s*[:：]\s*)?(?i:(?:well|still|again|once\s+(?:more|again)|of\s+course|surprisingly|no\s+surprise|yes|easy|simple|it\s+(?:is|was)|that\s+(?:is|was|would\s+be)|this\s+was|the\s+answer\s+(?:is|was)|none\s+other\s+than|nobody\s+but|the|a)\b[\s,:—–.]*){0,4}(?:[A-Z]\w+['’]s\s+)?[“\"*]*"
    r"|[\s*_“\"]*(?:答\s*[：:])?(?:还是|仍是|仍然是|依然是|当然是|是)?"
)


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
