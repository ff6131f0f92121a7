"""What must stand beside words that are ranks only where something says so."""

from __future__ import annotations

import re
from collections.abc import Callable

from llmdata.extract.leaderboards.asides import IN_BRACKETS, WITH_SCORE
from llmdata.extract.leaderboards.next_ones import is_next_one
from llmdata.extract.leaderboards.ordinals import ORDINAL
from llmdata.extract.leaderboards.standing import (
    BELONGS,
    BESIDE,
    BESIDE_FIRST,
    BY_ITS_MEASURE,
    COUNTS_ON,
    DEALT,
    IN_CATEGORY,
    KING,
    LABEL,
    MOST_USED,
    NEW_MASTER,
    OF_THE_BOARD,
    OUSTS_ZH,
    RANK_IS,
    TIED,
    WON,
)
from llmdata.extract.leaderboards.words_given import TO_ORDINAL, is_dealt, ousts_a_model
from llmdata.extract.leaderboards.words_of_boards import (
    before_board,
    in_a_category,
    of_a_test,
    of_the_board,
    won_by_model,
)
from llmdata.lazily import lazily
from llmdata.mentions import Mention

_COLON = lazily(
    r"[\s*]*[:：—–]+[\s*“\"]*(?i:the\s+)?(?:[A-Z]\w+(?:(?:['’]s)|\s+(?:with|on|running|using))\s+)?"
)
_ALONE = lazily(r"[”\"*]*\s*(?:[,，.。;；(（!！—–]|\Z|\n|(?i:with|by|from|at|and|again)\b)")


def _labels(match: re.Match[str], names: list[Mention]) -> bool:
    """Whether an ordinal with a colon is of the model behind it rather than a point of its own."""
    text = match.string
    for name in names:
        if name.entity.type == "model" and _COLON.fullmatch(text, match.end(), name.start):
            return _ALONE.match(text, name.end) is not None
    return False


# `we tried A first`: what somebody did before anything else.
_DONE_FIRST = lazily(
    r"\b(?i:I|we|you|they|people|everyone|he|she)(?:['’](?:ve|d))?\s+(?:\w+\s+){0,2}?(?!(?i:put|place|rank|rate|list|have|had|has|see|saw|vote|name|crown))(?i:\w{2,})\s+(?:(?i:the|out|with)\s+)*\Z"
)
_GOES = lazily(r"\s+(?:went|goes|belongs)\b")
# `…, and third is B`: not `the third is B`, which may be a point of any kind.
_AND = lazily(r"(?i:\b(?:and|while|then)\s+)\Z|[,;]\s\Z")
_IS = lazily(r"\s+(?:is|was|comes|came)\s+(?:the\s+)?(?:\w+['’]s\s+)?")


def _stands_beside(match: re.Match[str], names: list[Mention]) -> bool:
    """Whether a bare ordinal says whose it is: a model right before it, or `went to` behind."""
    text = match.string
    before = any(
        m.entity.type == "model"
        and m.end <= match.start()
        and (
            TO_ORDINAL.fullmatch(text, m.end, match.start())
            or (_TO_LAST.fullmatch(text, m.end, match.start()) and _ENDS.match(text, match.end()))
        )
        and not _DONE_FIRST.search(text, max(0, m.start - 32), m.start)
        for m in names
    )
    return (
        before
        or _GOES.match(match.string, match.end()) is not None
        or _turns(match, names)
        or is_next_one(match, names)
        or _sums_up(match, names)
        or _goes_on_with(match, names)
        or _in_brackets(match, names)
    )


def _in_brackets(match: re.Match[str], names: list[Mention]) -> bool:
    """Whether brackets that a bare ordinal opens tell the place of the model right before, or of the one
    model before: `A (8th) and B (9th)`, `the only one to enter the board (third, in May)`."""
    text, start = match.string, match.start()
    before = [m.entity for m in names if m.end <= start]
    right_before = any(
        m.entity.type == "model" and text[m.end : start].strip(' *_”"') == "(" for m in names
    )
    return (
        text[max(0, start - 1) : start] == "("
        and _ENDS_ASIDE.match(text, match.end()) is not None
        and any(entity.kind == "leaderboard" for entity in before)
        and (right_before or len({e.id for e in before if e.type == "model"}) == 1)
    )


_ENDS_ASIDE = lazily(r"\s*(?:\)|[,;]\s+(?i:in|on|by|since|as\s+of|with|at|behind)\b)")


_TO_LAST = lazily(r"[”\"*]*\s*(?:[,—–]|\s-)\s*(?i:(?:in|the|only|still|now)\s+)*")
_ENDS = lazily(r"\s*(?:[.;!]|\Z|\n|[,(（]\s*(?i:(?:at|with|on)\s+)?(?i:an?\s+)?\d)")
_AFTER_ALL = lazily(r"[:：—–]\s*(?i:(?:in|at|the|only|a\s+(?:close|distant|respectable))\s+)*\Z")


def _goes_on_with(match: re.Match[str], names: list[Mention]) -> bool:
    """Whether a further place is told on another board: `first on the one, second in its image board`."""
    text = match.string
    board = _ON_BOARD.match(text, match.end())
    return (
        board is not None
        and _AND_THEN.search(text, max(0, match.start() - 16), match.start()) is not None
        and _ORDINALS.search(text, max(0, match.start() - 120), match.start()) is not None
        and any(m.entity.type == "benchmark" and m.start == board.end() for m in names)
    )


_ON_BOARD = lazily(r"\s+(?i:in|on)\s+(?:(?i:the|its)\s+)?")
_AND_THEN = lazily(
    r"(?:[,;]\s+(?i:and\s+|but\s+|yet\s+)?|(?i:\band\s+|\bbut\s+))(?i:only\s+|just\s+)?\Z"
)
_ORDINALS = lazily(rf"(?i:\b(?:{ORDINAL}|top|led|leads|number\s+one)\b)")


def _sums_up(match: re.Match[str], names: list[Mention]) -> bool:
    """Whether an ordinal behind a colon says what was told of a board: `in its top ten: ninth.`"""
    text = match.string
    return (
        any(m.entity.kind == "leaderboard" and m.end <= match.start() for m in names)
        and _AFTER_ALL.search(text, max(0, match.start() - 24), match.start()) is not None
        and _ENDS.match(text, match.end()) is not None
    )


def _turns(match: re.Match[str], names: list[Mention]) -> bool:
    """Whether a bare ordinal goes on with an order of models that were named (`and third is B`)."""
    text = match.string
    told = any(m.entity.type == "model" and m.end <= match.start() for m in names)
    return (
        told
        and _AND.search(text, max(0, match.start() - 8), match.start()) is not None
        and any(
            m.entity.type == "model" and _IS.fullmatch(text, match.end(), m.start) for m in names
        )
    )


_MORE_USED = lazily(r"(?i:most\s+(?:of\s+|tokens|traffic|calls|requests))")
_USE = frozenset({"openrouter-rankings"})  # boards that count how much a model is used
_ON = lazily(r"(?i:\bon\s+(?:the\s+)?|在\s*)\Z")
_UPON = lazily(r"[\w”\" ]{0,8}?上")


def _seen_on_a_board(match: re.Match[str], names: list[Mention]) -> bool:
    """Whether a sentence names a board of use, or says that something is so on another."""
    text = match.string
    if _MORE_USED.match(match.group()):
        return True  # of what is counted where it is counted, the sentence may have said before
    return any(
        m.entity.id in _USE
        or _ON.search(text, max(0, m.start - 12), m.start) is not None
        or _UPON.match(text, m.end) is not None
        for m in names
        if m.entity.type == "benchmark"
    )


# Behind a comma the name must be of whoever came, not of whoever went.
_CAME = lazily(r"\s*(?:[，（(]\s*\d|以\s*\d|\d|登|上位|坐|接|夺|拿|成)")
_ITS_MAKER = lazily(r"\s*(?:的|家的?|旗下的?|['’]s)?\s*")


_A_PLACE = lazily(r"榜|第一|头名|冠军|[宝王]座|头把交椅|领头羊")


def _is_new_master(match: re.Match[str], names: list[Mention]) -> bool:
    """Whether a place was taken over, and by whom is named right behind, perhaps behind a maker."""
    text, at = match.string, match.end()
    board = any(m.entity.kind == "leaderboard" and m.end <= match.start() for m in names)
    if not board and not _A_PLACE.search(text, max(0, match.start() - 24), match.start()):
        return False
    for name in names:
        if name.start < at:
            continue
        if name.entity.type == "organization" and name.start == at:
            owns = _ITS_MAKER.match(text, name.end)
            at = owns.end() if owns is not None else name.end
        elif name.entity.type == "model" and name.start == at:
            bare = match.group().rstrip().endswith("，")
            return not bare or _CAME.match(text, name.end) is not None
        else:
            return False
    return False


def _behind_model(match: re.Match[str], names: list[Mention]) -> bool:
    """Whether words stand right behind the name of a model, or of a ranking that it enters."""
    text = match.string
    return any(
        m.entity.kind == "leaderboard"
        and _ON_IT.fullmatch(text, m.end, match.start()) is not None
        and _ENTERS.search(text, max(0, m.start - 32), m.start) is not None
        for m in names
    ) or any(
        m.entity.type == "model"
        and m.end <= match.start()
        and _TO_IT.fullmatch(text, m.end, match.start()) is not None
        and not _DONE_FIRST.search(text, max(0, m.start - 32), m.start)
        for m in names
    )


# `A enters the board at the top`, `debuts on it straight at the top`
_ENTERS = lazily(
    r"(?i:\b(?:enter|join|debut|land|open|start|arriv|appear|launch|hit|crash)(?:e?s|ed|ing)?\s+(?:(?:on|in|into|onto|at)\s+)?(?:the\s+)?)\Z"
)
_ON_IT = lazily(
    r"[”\"*]*\s+(?:(?i:leader\s?board|board|ranking|rankings|chart)\s+)?(?:(?i:straight|right|directly)\s+)?"
)
_TO_IT = lazily(rf"[”\"*]*(?i:{IN_BRACKETS}{WITH_SCORE})\s+(?i:(?:still|now|again|firmly)\s+)?")


_MEASURED = lazily(
    r"(?i:\b(?:on|in|at|according\s+to|by\s+the\s+(?:measure|votes|numbers|lights)\s+of|(?:if|should)\s+(?:you|we|one)\s+(?:trusts?|believes?|asks?|go(?:es)?\s+by|follows?)|as\s+(?:measured|ranked|judged|rated|scored)\s+(?:by|on)|going\s+by|judging\s+by|per)\s+(?:the\s+)?)\Z"
)
_TO_BE_BELIEVED = lazily(
    r"(?i:\s+(?:(?:leaderboard|board|ranking|index)\s+)?(?:(?:is|was)\s+(?:to\s+be\s+(?:believed|trusted)|anything\s+to\s+go\s+by|any\s+(?:guide|measure))|says|said|thinks|thought|had\s+it|has\s+it)\b)"
)


def _by_its_measure(match: re.Match[str], names: list[Mention]) -> bool:
    """Whether a sentence names a ranking as the one that says who is best."""
    text = match.string
    return any(
        m.entity.kind == "leaderboard"
        and (
            _MEASURED.search(text, max(0, m.start - 40), m.start) is not None
            or _TO_BE_BELIEVED.match(text, m.end) is not None
        )
        for m in names
    )


def _is_the_rank(match: re.Match[str], names: list[Mention]) -> bool:
    """Whether a number is what somebody's rank is told to be, on a board that stands there."""
    told = _RANK_OF.search(match.string, max(0, match.start() - 80), match.start())
    return told is not None and any(
        m.entity.kind == "leaderboard" and m.end <= match.start() for m in names
    )


_RANK_OF = lazily(
    r"\b(?i:rank|ranking|place|position|standing)\b(?:(?!\b(?:says|said|means|meant|tells)\b)[^.;:])*?(?::|\b(?:is|was|of))\s*(?:#\s?)?\Z"
)


def _are_tied(match: re.Match[str], names: list[Mention]) -> bool:
    """Whether words before an ordinal say that several share it."""
    tied = _TIED.search(match.string, max(0, match.start() - 80), match.start())
    return tied is not None and any(m.entity.type == "model" for m in names)


# `A and B are level for second`, `A (1305) edged out B (1301) for first`
_TIED = lazily(
    r"\b(?i:tie[ds]?|tying|level|joint|equal|even|edg(?:es?|ed|ing)|pip(?:s|ped)|nos(?:es|ed)\s+out|beat|beats|battl(?:es|ed)|outpoll(?:s|ed))\b(?:[^.;:]|\.(?=\d)){0,60}\Z"
)


def _opens_with(match: re.Match[str], names: list[Mention]) -> bool:
    """Whether the model right behind an ordinal that opens a sentence is all that it tells of."""
    text = match.string
    return any(
        m.entity.type == "model"
        and _IT_IS.fullmatch(text, match.end(), m.start)
        and _ALONE.match(text, m.end)
        for m in names
    )


_IT_IS = lazily(
    r"(?:\s+(?i:is|was|comes|came|sits|sat|stands|stood|goes\s+to|went\s+to)|,)\s+(?i:the\s+)?(?:[A-Z]\w*['’]s\s+)?[“\"*`]*"
)

# What a rule's words need beside them.
NEEDED: dict[str, Callable[[re.Match[str], list[Mention]], bool]] = {
    LABEL: _labels,
    BESIDE: _stands_beside,
    COUNTS_ON: _opens_with,
    DEALT: is_dealt,
    KING: of_a_test,
    BESIDE_FIRST: _behind_model,
    BELONGS: won_by_model,
    BY_ITS_MEASURE: _by_its_measure,
    RANK_IS: _is_the_rank,
    TIED: _are_tied,
    IN_CATEGORY: in_a_category,
    OF_THE_BOARD: of_the_board,
    MOST_USED: _seen_on_a_board,
    NEW_MASTER: _is_new_master,
    WON: before_board,
    OUSTS_ZH: ousts_a_model,
}
