"""One entry of a leaderboard, from a model, its place and its board."""

from __future__ import annotations

from llmdata.extract.context import Context
from llmdata.extract.leaderboards.boards import Board
from llmdata.extract.leaderboards.dates import own_dates
from llmdata.extract.leaderboards.scores import right_behind, score_of, score_of_rank
from llmdata.extract.observation import Cell, Observation
from llmdata.extract.releases.steps import name_cell
from llmdata.extract.view import View
from llmdata.lazily import lazily
from llmdata.mentions import Mention

_CONFIGURATION = lazily(
    r"[”\"』」]?\s*[（(]\s*(?!(?i:code-?named?|aka|a\.k\.a|formerly|also|from|by|of|in|on|at|since|until|released|launched|out|up|down|now|then|still|open|closed|free|new|old|first|second|third|no|not|the|this|that|its|tied|with|and|or|but|see|yes|again)\b)(?P<c>[A-Za-z][A-Za-z0-9 \-+.]{0,24}|[^（）()\n，,]{1,16}版)\s*(?:[）)]|[，,]\s*\d[\d,.]*\s*(?:分\s*)?[）)])"
)
# How hard a model thinks, right behind its name: `GPT-5 high`.
_EFFORT = lazily(
    r"(?:[\s-]|,\s)(?P<c>(?i:x-?high|high|medium|low|minimal|thinking(?:[ -]\d{1,3}k)?))(?=\s*(?:[（(,，:：;；|、。]|[和与及跟以排位居在得拿第]|\Z|\n))"
)

# Which build of a model it is, right before its name or behind: `an “experimental” GPT-9`, GPT-9 早期版本.
_BUILD = lazily(
    r"(?:\b(?i:an?|the|its|that|this)\s+[“\"]?(?P<c>(?i:experimental|early|preview|pre-release|beta|chat-(?:optimi[sz]ed|tuned)))[”\"]?\s+(?i:(?:version|build|variant|snapshot)\s+of\s+)?(?:[A-Z]\w+['’]s\s+)?"
    r"|[“「\"]?(?P<z>(?:实验性?|早期|预览|测试|特供|聊天|对话|定制|优化){1,3}版本?)[”」\"]?的?\s*)\Z"
)
_BUILD_BEHIND = lazily(
    r"\s*的?(?:一个)?[“「\"]?(?P<c>(?:实验性?|早期|预览|测试|特供|聊天|对话|定制|优化){1,3}版本?)[”」\"]?(?![\u4e00-\u9fff]{0,3}(?:之前|以前|之后))"
)
_BEFORE = 40  # characters before a name that may say which build it is


def entry_of(
    context: Context,
    view: View,
    board: Board,
    model: Mention,
    rank: Cell,
    basis: str,
    rule: str,
    origin: str,
) -> Observation:
    cells = {
        "leaderboard_name": Cell(board.name, origin, board.start, board.end),
        "rank": rank,
        "rank_basis": Cell(basis, "derived", rank.start, rank.end),
        "model_name": name_cell(model),
    }
    if (configuration := _configuration(context, model, rank)) is not None:
        cells["configuration"] = configuration
    here = view.sentence.start <= model.start < view.sentence.end
    listed = rule == "leaderboard.list"
    if here:
        score = score_of(context, view, model, rank, listed)
        if score is None and rule == "leaderboard.enumerated":
            score = right_behind(context.layout.visible, model.end, view.sentence.end)
    else:
        score = score_of_rank(context, view, rank)
    if score is not None and _is_of_another_board(context, view, board, score):
        score = None
    if score is not None and not (rank.start or 0) <= (score.start or 0) < (rank.end or 0):
        cells["score"] = score
    # The unnamed system of a maker has the maker's name and no id of its own.
    subject = model.entity if model.entity.type == "model" else None
    observation = Observation("leaderboards", rule, model.start, subject, cells)
    observation.cells["benchmark"] = Cell(board.benchmark, "derived")
    own = own_dates(context, view, board) if listed and here else []
    if own:
        observation.date = own[-1]  # an entry of another time than the list's
    elif board.date is not None:
        date = board.date.date
        observation.date = date
        told_here = here and view.sentence.start <= date.start < view.sentence.end
        observation.date_origin = "stated" if told_here else "context"
    if board.open_words:
        observation.cells["open_weights"] = Cell(True, "context", *board.open_words)
    return observation


def _is_of_another_board(context: Context, view: View, board: Board, score: Cell) -> bool:
    """Whether a score stands in brackets right behind the name of another board: `leads A (71.2%) and B`."""
    text = context.layout.visible
    return any(
        t.kind == "B"
        and t.item.entity.id != board.benchmark.id
        and _OPENING.fullmatch(text, t.end, max(t.end, score.start or 0)) is not None
        for t in view.tokens
    )


_OPENING = lazily(r"\s*[(（]\s*")


def _configuration(context: Context, model: Mention, rank: Cell) -> Cell | None:
    """What its name is told with: how hard it thinks, or which build of it has the rank."""
    text, layout = context.layout.visible, context.layout
    start, end, _ = layout.sentences[layout.sentence_at(model.start)]
    found = _CONFIGURATION.match(text, model.end, end) or _EFFORT.match(text, model.end, end)
    another = rank.start is not None and _ANOTHER.search(text, model.end, rank.start)
    if found is None and not another:
        found = _BUILD_BEHIND.match(text, model.end, end) or _BUILD.search(
            text, max(start, model.start - _BEFORE), model.start
        )
    if found is None or context.mentions.entities_in(*found.span(found.lastgroup or 0)):
        return None
    words = found.lastgroup or 0
    return Cell(_as_told(found[words]), "stated", *found.span(words))


# Words between a model and a rank by which another build of it has that.
_ANOTHER = lazily(
    r"[的那这](?:个|款)?版本?|正式版|(?i:\b(?:version|build|weights|the\s+one|released\s+one)\b)"
)


def _as_told(words: str) -> str:
    """A configuration as it is told; one word of effort has no capital of its own."""
    return words.lower() if words.lower() in ("high", "medium", "low", "minimal") else words
