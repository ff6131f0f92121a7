"""What the columns of a table that ranks hold: places, scores, names of boards, dates."""

from __future__ import annotations

from llmdata.extract.context import Context
from llmdata.extract.grids import Grid, Span, is_blank
from llmdata.extract.leaderboards.numbers import METALS, rank_number
from llmdata.lazily import lazily
from llmdata.mentions import DateMention, Mention

_PLACE_HEAD = lazily(
    r"\W*(?:排名|名次|位次|排行|序号|座次|#|№|(?i:rank(?:ing)?|place|position|standing|pos\.?|no\.?|now|current(?:ly)?|this\s+(?:week|month|year)|today)|本[周月]|现在|目前|当前)?\W*(?:[(（][^()（）]{1,16}[)）]\W*)?"
)
_TIED = r"(?:=|并列|(?i:t-?(?=\d)|(?:tied|joint|equal)(?:\s+|-)))"
_PLACE = lazily(
    rf"[\s*]*{_TIED}?\s*(?:第|#|(?i:no\.))?\s*{_TIED}?(?P<n>\d{{1,3}}|[一二三四五六七八九十]{{1,3}}|[🥇🥈🥉🏅]\ufe0f?|(?i:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?:\s+place)?)\s*(?:名|位|(?i:st|nd|rd|th))?"
    r"[\s*.、=]*(?:[（(]?\s*(?:[↑↓▲▼→–−+-]\s?\d{0,2}|=|并列|(?i:tied?|joint|t|new))\s*[)）]?)?[\s*]*(?:[（(]\s*(?P<score>1[0-8]\d{2}|\d{2}(?:\.\d{1,2})?)\s*分?\s*[)）])?[\s*]*"
)
# What was not given a place stands below the others, or among them.
_UNPLACED = lazily(
    r"\W*(?:(?i:un(?:ranked|placed)|not\s+ranked|n\.?r\.?|dnf)|未[上入进]榜|未排名|未参[评测]|榜外)\W*"
)
_RANKS = lazily(r"排名|名次|位次|(?i:\b(?:rank(?:s|ed|ing)?|places?|position)\b|#)")
# A head that is itself a place: the models below have it.
_ORDINAL_HEAD = lazily(
    r"[\s*]*(?:(?i:(?:the\s+)?(?P<en>first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th|winner|champion|runner[- ]up|(?:no\.\s?|#\s?|number\s+)(?:\d|one|two|three))(?:[\s-]+(?:place|spot|position))?)"
    r"|(?P<top>(?i:(?:the\s+|new\s+)?(?:leader|number[\s-]one|top\s+(?:model|spot|of\s+the\s+board)|on\s+top|leading\s+model))|榜首|头名|领跑者|登顶模型|榜首模型)"
    r"|第(?P<zh>[一二三四五\d])(?:名|位)?|(?P<cup>冠军|亚军|季军)|(?P<metal>🥇|🥈|🥉|(?i:gold|silver|bronze)|[金银铜]))[\s*]*"
)
_SCORE_HEAD = lazily(
    r"分(?=[\s*]*\Z)|得分|分数|评分|积分|总分|分值|指数|[%％]|[准正]确率|通过率|解决率|完成率|成功率|胜率|(?i:\b(?:scores?|elo|index|rating|points|pts|accuracy|(?:re)?solved|pass\s+rate|win\s+rate)\b)"
)
_SCORE = lazily(
    r"[\s*~≈]*(?P<n>\d{1,3}(?:,\d{3})+|\d{1,5}(?:\.\d+)?)(?:\s*±\s*\d+)?\s*(?:分|%|％|(?i:elo|pts?|points))?[\s*]*"
)
# A place with its score: `1501 (#1)`, `2nd (1487)`.
_NUMBER = r"(?P<s>\d{1,3}(?:,\d{3})+|\d{2,5}(?:\.\d+)?)\s*[%％]?"
_SIGN = r"(?:(?:#|第|(?i:no\.|rank))\s?)"
_PLACE_THEN_SCORE = lazily(
    rf"[\s*]*{_SIGN}?(?P<n>\d{{1,3}})(?:(?<=#\d)|(?<=#\d\d)|st|nd|rd|th|名|位)[\s*]*[(（,，/·—–-]\s*{_NUMBER}\s*[)）]?[\s*]*"
)
_SCORE_THEN_PLACE = lazily(
    rf"[\s*]*{_NUMBER}[\s*]*[(（,，/·—–-]\s*(?:{_SIGN}(?P<n>\d{{1,3}})|(?P<o>\d{{1,3}})(?:st|nd|rd|th|名|位))\s*[)）]?[\s*]*"
)
Score = tuple[float, int, int]


def place_in(context: Context, cell: Span) -> tuple[int, Span] | None:
    """The place that a cell holds, and where."""
    match = _PLACE.fullmatch(context.layout.visible, *cell)
    if match is None:
        return _place_with_score(context, cell)
    value = rank_number(match["n"])
    return (value, match.span("n")) if value else None


def _place_with_score(context: Context, cell: Span) -> tuple[int, Span] | None:
    text = context.layout.visible
    match = _PLACE_THEN_SCORE.fullmatch(text, *cell) or _SCORE_THEN_PLACE.fullmatch(text, *cell)
    if match is None:
        return None
    group = "n" if match["n"] else "o"
    return int(match[group]), match.span(group)


def score_beside(context: Context, cell: Span) -> Score | None:
    """The score that a cell holds beside its place."""
    text = context.layout.visible
    match = _PLACE_THEN_SCORE.fullmatch(text, *cell) or _SCORE_THEN_PLACE.fullmatch(text, *cell)
    if match is not None:
        return float(match["s"].replace(",", "")), *match.span("s")
    place = _PLACE.fullmatch(text, *cell)  # `1 (1501)`
    if place is None or place["score"] is None:
        return None
    return float(place["score"]), *place.span("score")


def scores_of(context: Context, grid: Grid, places: int, board: Mention) -> int | None:
    """The column of the scores of a board whose places another column holds (`LMArena rank | LMArena
    score`)."""
    for column, head in enumerate(grid.head):
        named = benchmark_in(context, head)
        if column == places or named is None or named.entity.id != board.entity.id:
            continue
        cells = [row[column] for row in grid.rows]
        if not are_places(context, cells) and all(
            score_in(context, cell) or is_blank(context, cell) for cell in cells
        ):
            return column
    return None


def score_in(context: Context, cell: Span) -> Score | None:
    match = _SCORE.fullmatch(context.layout.visible, *cell)
    return (float(match["n"].replace(",", "")), *match.span("n")) if match else None


def places_column(context: Context, grid: Grid) -> int | None:
    """The column that counts the rows under a head that says so, or in order under one that is a
    sign, a board or nothing."""
    text = context.layout.visible
    for column, head in enumerate(grid.head):
        board = benchmark_in(context, head) if column == 0 else None
        counts = _PLACE_HEAD.fullmatch(text, *head) or (
            board is not None and not _without_board(context, head).strip(" *")
        )
        if not counts:
            continue
        cells = [row[column] for row in grid.rows]
        placed = [cell for cell in cells if not _is_unplaced(context, cell)]
        numbers = [place[0] for cell in placed if (place := place_in(context, cell)) is not None]
        called_so = _RANKS.search(text, *head) is not None and "#" not in text[slice(*head)]
        if len(numbers) == len(placed) > len(cells) / 2 and (
            called_so or numbers == sorted(numbers)
        ):
            return column
    return None


def _is_unplaced(context: Context, cell: Span) -> bool:
    return is_blank(context, cell) or _UNPLACED.fullmatch(context.layout.visible, *cell) is not None


def holds_places(context: Context, grid: Grid) -> bool:
    """Whether a table ranks: one of its columns counts places, or holds those of a board."""
    return places_column(context, grid) is not None or any(
        board_of_ranks(context, grid, column) for column in range(len(grid.head))
    )


def scores_column(context: Context, grid: Grid) -> int | None:
    text = context.layout.visible
    return next((i for i, head in enumerate(grid.head) if _SCORE_HEAD.search(text, *head)), None)


_CALLED_RANKING = lazily(
    r"排行|排名|名次|座次|榜单|前\s*(?:\d+|[三四五六七八九十]+)\s*(?:名|强|位|款|个|[：:])|[从由]高到低"
    r"|(?i:\btop\s+(?:\d+|three|four|five|six|seven|eight|nine|ten|dozen)\b|\b(?:best|highest)\s+first\b"
    r"|\branking\b|\bleader\s?board\b|\bstandings\b|\bin\s+order\b|\bdescending\b)"
)


def ranking_scores(context: Context, grid: Grid, told: Span) -> int | None:
    """The column of scores that fall from row to row, in a table that words call a ranking."""
    if _CALLED_RANKING.search(context.layout.visible, *told) is None:
        return None
    columns = [column for column in range(len(grid.head)) if falls(context, grid, column)]
    return columns[0] if len(columns) == 1 else None


def falls(context: Context, grid: Grid, column: int) -> bool:
    """Whether a column's numbers go from the highest to the lowest, the last rows perhaps blank."""
    cells = [row[column] for row in grid.rows]
    while cells and is_blank(context, cells[-1]):
        cells.pop()
    scores = [score_in(context, cell) for cell in cells]
    numbers = [score[0] for score in scores if score is not None]
    down = sorted(numbers, reverse=True)
    return len(numbers) == len(cells) > 1 and numbers == down and len(set(numbers)) > 1


def ordinal_columns(context: Context, grid: Grid) -> dict[int, int]:
    """The columns whose head is a place of its own, perhaps on a board, with that place."""
    found: dict[int, int] = {}
    for column, head in enumerate(grid.head):
        match = _ORDINAL_HEAD.fullmatch(_without_board(context, head))
        if match is not None:
            metal = (match["metal"] or "").lower()
            words = match["en"] or match["zh"] or match["cup"] or metal
            rank = 1 if match["top"] else METALS.get(metal) or rank_number(words)
            if rank:
                found[column] = rank
    return found


def is_medal(context: Context, head: Span) -> bool:
    """Whether the head of a place is but a medal's: who has it in a competition has won it."""
    match = _ORDINAL_HEAD.fullmatch(context.layout.visible, *head)
    return match is not None and match["metal"] is not None


_TIE_BEFORE = lazily(r"\s*(?i:\b(?:on|in|at|of|by|for)(?:\s+the)?)?\s*\Z")
_TIE_BEHIND = lazily(r"(?:['’]s|[上中里]?的?)\s*")


def _without_board(context: Context, head: Span) -> str:
    """The words of a head without the board that it names: `No. 1 on LMArena`."""
    text, board = context.layout.visible, benchmark_in(context, head)
    if board is None:
        return text[slice(*head)]
    before, behind = text[head[0] : board.start], text[board.end : head[1]]
    return _TIE_BEFORE.sub("", before) + _TIE_BEHIND.sub("", behind, count=1)


def boards_column(context: Context, grid: Grid) -> int | None:
    """The column whose cells name a board each."""
    for column in range(len(grid.head)):
        named = sum(bool(benchmark_in(context, row[column])) for row in grid.rows)
        if named and 2 * named >= len(grid.rows):
            return column
    return None


def board_of_ranks(context: Context, grid: Grid, column: int) -> Mention | None:
    """The board that a head names over cells that are places in it (`LMArena rank`), as the head
    says or the line above all of them (`Where they ranked:`)."""
    head, text = grid.head[column], context.layout.visible
    board = benchmark_in(context, head)
    if board is None or not are_places(context, cells := [row[column] for row in grid.rows]):
        return None
    if tells_ranks(text, head) or (column and _are_of_ranking(context, board, head, cells)):
        return board
    lead = grid.lead
    if lead is None or not tells_ranks(text, (lead.start, lead.end)):
        return None
    places = [place[0] for cell in cells if (place := place_in(context, cell)) is not None]
    return board if max(places) <= _LOWEST else None


def board_of_scores(context: Context, grid: Grid) -> tuple[Mention, int] | None:
    """The one ranking that a head names over its scores, in a table that counts places beside them:
    `| Rank | Model | LMArena Elo |`; and that column."""
    found = [
        (board, column)
        for column, head in enumerate(grid.head)
        if (board := benchmark_in(context, head)) is not None and board.entity.kind == "leaderboard"
    ]
    if len(found) != 1 or (places := places_column(context, grid)) in (None, found[0][1]):
        return None
    text = context.layout.visible
    cells = [row[found[0][1]] for row in grid.rows]
    if places is None or not _RANKS.search(text, *grid.head[places]):
        return None
    return found[0] if all(score_in(context, c) or is_blank(context, c) for c in cells) else None


def _are_of_ranking(context: Context, board: Mention, head: Span, cells: list[Span]) -> bool:
    """Whether cells below the bare name of a ranking are its places: `3rd`, or numbers too small for
    its scores, of which no two are the same."""
    if board.entity.kind != "leaderboard":
        return False
    text = context.layout.visible
    placed = [cell for cell in cells if not _is_unplaced(context, cell)]
    if all(_SIGNED.search(text, *cell) for cell in placed):
        return True
    if _without_board(context, head).strip(" *"):
        return False
    places = [place[0] for cell in placed if (place := place_in(context, cell)) is not None]
    return max(places) <= _LOWEST and len(places) == len(set(places)) > 1


_SIGNED = lazily(r"第|名|#|\d(?:st|nd|rd|th)\b|(?i:\b(?:first|second|third|fourth|fifth|no\.))")


def tells_ranks(text: str, told: Span) -> bool:
    """Whether words call what stands below them places: `LMArena ranks by month`."""
    return _RANKS.search(text, *told) is not None


_LOWEST = 20  # a greater number may be a score, whatever stands above it


def are_places(context: Context, cells: list[Span]) -> bool:
    """Whether cells hold places, as far as they hold anything."""
    placed = [cell for cell in cells if not _is_unplaced(context, cell)]
    return bool(placed) and all(place_in(context, cell) for cell in placed)


def are_low(context: Context, grid: Grid, column: int) -> bool:
    """Whether the numbers of a column are too small for scores, and no two of them the same."""
    found = [place_in(context, row[column]) for row in grid.rows]
    numbers = [place[0] for place in found if place is not None]
    return len(numbers) == len(set(numbers)) > 1 and max(numbers) <= _LOWEST


def benchmark_in(context: Context, cell: Span) -> Mention | None:
    named = context.mentions.entities_in(*cell)
    return next((m for m in named if m.entity.type == "benchmark"), None)


def models_in(context: Context, cells: list[Span]) -> list[Mention]:
    return [
        m for cell in cells for m in context.mentions.entities_in(*cell) if m.entity.type == "model"
    ]


def date_in(context: Context, row: list[Span]) -> DateMention | None:
    """The date of a row: that of a cell without a model."""
    for cell in row:
        dates = context.mentions.dates_in(*cell)
        if len(dates) == 1 and not models_in(context, [cell]):
            return dates[0]
    return None
