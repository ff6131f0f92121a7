"""What a rule is that tells a rank, and the rules that other modules know by name."""

from __future__ import annotations

from dataclasses import dataclass

from llmdata.extract.patterns import Example


@dataclass(frozen=True)
class Standing:
    """Words for a rank; `rank` is the one that they mean, None where they hold its number.

    Examples give `BOARD | MODEL | RANK` a row.
    """

    name: str
    words: str
    rank: int | None = None
    yes: tuple[Example, ...] = ()
    no: tuple[str, ...] = ()


# The rule for `leads with 1501 points`: only where the sentence names the board.
BOARD_LEADER = "leaderboard.leads"
# The rule for whoever took the first place from the one told before (`B replaced it in May`).
SUCCESSOR = "leaderboard.successor"
# The rule for an ordinal with a colon: only right before a model and nothing else.
LABEL = "leaderboard.label"
# The rule for words for a place that is the board's: only right behind its name.
OF_THE_BOARD = "leaderboard.of-the-board"
# The rule for verbs that push another off the first place.
OUSTS = "leaderboard.ousts"
# The same without a place beside it: only of one model by another.
OUSTS_ZH = "leaderboard.ousts-zh"
# The rule for a board that has a new first: only right before a model's name.
NEW_MASTER = "leaderboard.new-master"
# The rule for words for use: only where a board is said to be what it was seen on.
MOST_USED = "leaderboard.most-used"
# The rule for an ordinal that opens a sentence: only before a model, and behind the place before it.
COUNTS_ON = "leaderboard.counts-on"
# The rule for a bare ordinal: only right behind a name or before `went to`.
BESIDE = "leaderboard.beside"
# The rule for a bare ordinal behind whom somebody gave it to: only behind a verb that does so.
DEALT = "leaderboard.dealt"
# The rule for `at the top`: only right behind a name.
BESIDE_FIRST = "leaderboard.beside-first"
# The rule for what a board is said to belong to: only right behind its name.
BELONGS = "leaderboard.belongs"
# The rule for who is king or head of a board: only right before its name.
KING = "leaderboard.rules"
# The rule for an ordinal in one part of a ranking: only right before that part's name.
IN_CATEGORY = "leaderboard.in-category"
# The rule for verbs whose object is a board: only right before its name.
WON = "leaderboard.won"
# The rule for what several are level for: only where the sentence says that they are.
TIED = "leaderboard.tied"
# The rule for a number that a rank is told to be: only right behind words for one.
RANK_IS = "leaderboard.rank-is"
# The rule for the best model of all, by the measure of a board that the sentence names.
BY_ITS_MEASURE = "leaderboard.by-its-measure"
