"""Words for a place that need the name of a ranking right beside them: `won the image arena`, `the
LMArena leader`, `king of LMArena`."""

from __future__ import annotations

import re

from llmdata.lazily import lazily
from llmdata.mentions import Mention

_ITS = lazily(
    r"[”\"*]*(?:['’]s?|[:：])?[*]*\s+(?:(?:text|overall|vision|coding|current|new)\s+)?(?:(?:leader)?board|arena|index|ranking)?(?:['’]s?\s+)?"
)


def of_the_board(match: re.Match[str], names: list[Mention]) -> bool:
    """Whether words stand right behind the name of a board (`the LMArena leader`)."""
    return not _GOES_ON_ABOUT.match(match.string, match.end()) and any(
        m.entity.type == "benchmark" and _ITS.fullmatch(match.string, m.end, match.start())
        for m in names
    )


# `two things on the board: first, it is cheap`: a point that is made.
_GOES_ON_ABOUT = lazily(r"\s*,\s+(?i:it|they|there|the|we|I|you|its|an?|that|this)\b")


def won_by_model(match: re.Match[str], names: list[Mention]) -> bool:
    """Whether a ranking right before words is told to be of the model right behind them."""
    text = match.string
    board = any(
        m.entity.kind == "leaderboard" and _OF_BOARD.fullmatch(text, m.end, match.start())
        for m in names
    )
    return board and any(
        m.entity.type == "model" and _OF_WHOM.fullmatch(text, match.end(), m.start) for m in names
    )


def before_board(match: re.Match[str], names: list[Mention]) -> bool:
    """Whether the name of a ranking stands right behind words, and a model's before them."""
    return any(
        m.entity.kind == "leaderboard"
        and _ITS_NAME.fullmatch(match.string, match.end(), m.start) is not None
        for m in names
    ) and any(m.entity.type == "model" and m.end <= match.start() for m in names)


def in_a_category(match: re.Match[str], names: list[Mention]) -> bool:
    """Whether the name of a ranking, which may be but one of its categories, stands right behind `in`."""
    return any(
        m.entity.kind == "leaderboard"
        and _IN_IT.fullmatch(match.string, match.end(), m.start) is not None
        for m in names
    )


def of_a_test(match: re.Match[str], names: list[Mention]) -> bool:
    """Whether a test or a ranking stands right behind words that end in `of`."""
    return any(
        m.entity.type == "benchmark"
        and _NAME.fullmatch(match.string, match.end(), m.start) is not None
        for m in names
    )


_IN_IT = lazily(r"\s+(?:(?i:in|for)\s+(?i:(?:the|its)\s+)?[“\"*]*)?")
_NAME = lazily(r"(?i:(?:the|this|that)\s+)?[“\"*]*")
_ITS_NAME = lazily(r"\s+(?i:(?:the|its|this|that)\s+)?[“\"*]*")
_OF_BOARD = lazily(
    r"[”\"*]*(?:\s+|(?<=[\u4e00-\u9fff]))(?i:(?:has|had|once|again|still|now|clearly|long)\s+)?"
)
_OF_WHOM = lazily(r"\s+(?i:the\s+)?(?:\w+['’]s\s+)?[“\"*]*")
