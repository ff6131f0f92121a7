"""Models side by side in one sentence that stand in the order of their places."""

from __future__ import annotations

from llmdata.extract.context import Context
from llmdata.extract.leaderboards.asides import IN_BRACKETS, WITH_SCORE
from llmdata.extract.view import View
from llmdata.lazily import lazily
from llmdata.mentions import Mention

# What stands between the names of an order: `A > B`, `A, then B`, `A, followed by B`.
DOWNWARDS = lazily(r"[>＞›→]|(?i:\b(?:then|next|followed\s+by)\b)|其次|然后|再次|接着|之后是")
_APART = lazily(r"(?:\([^()]{0,40}\))?[.'&,Ol]{1,5}")


_WITH_EFFORT = lazily(r"[\s-]{0,2}[A-Za-z0-9][A-Za-z0-9.-]{0,15}\s{0,2}[（(]")
# `A – 1300; B – 1286`
_WITH_SCORE = lazily(
    r"\s*(?:[–—:：-]|\s-|(?i:\b(?:at|with|on)\s)|以)\s*(?:\d,\d{3}|\d{2,4}(?:\.\d{1,2})?)%?\s*(?:分|(?i:points?\b))?\s*(?:[;；,，、/|]|\n|\b(?i:and)\s)\s*(?i:and\s+)?"
)


def run(context: Context, view: View, index: int) -> list[int]:
    """The models of an enumeration, each perhaps with a remark in brackets."""
    text = context.layout.visible
    found = [index]
    while True:
        after = view.string.find("M", found[-1] + 1)
        while after != -1 and view.depth(after):
            after = view.string.find("M", after + 1)
        if after == -1:
            return found
        between = text[view.tokens[found[-1]].end : view.tokens[after].start]
        if _WITH_SCORE.fullmatch(between):
            found.append(after)
            continue
        start = found[-1] + 1
        if _WITH_EFFORT.match(between) and view.string[start : start + 1] == ".":
            start += 1  # `A xhigh（73）、B`
        if not _APART.fullmatch(view.string, start, after):
            return found
        if not set("&,") & set(view.string[found[-1] + 1 : after]) and not DOWNWARDS.search(
            between
        ):
            return found
        found.append(after)


_STOPS = lazily(rf"(?i:{IN_BRACKETS}{WITH_SCORE})\s*(?:[.;:。；：!]|\Z)")


def closing_run(context: Context, view: View, index: int) -> list[int]:
    """The models of an enumeration with an `and` that ends its clause; or else the first alone."""
    found = run(context, view, index)
    last = view.tokens[found[-1]].end
    joined = "&" in view.string[found[-2] : found[-1]] if len(found) > 1 else False
    ends = _STOPS.match(context.layout.visible, last, view.sentence.end) is not None
    return found if joined and ends else [index]


# `LMArena: A (1501), B (1490), C (1477)`: a board and its scores from the top.
_ITS_SCORE = lazily(
    r"(?:\s*[（(](?i:x-?high|high|medium|low|minimal|max|thinking|reasoning|preview)[)）])?\s*[（(:：,，–—-]?\s*(?:at\s+|with\s+|以\s*|(?<=[（(])[A-Za-z][\w -]{0,14},\s*)?(?P<n>\d,\d{3}|\d{2,4}(?:\.\d{1,2})?)(?![\d%])"
)
_PODIUM = 3  # names, at least


# `the board reads A (1501), B (1490)`
_SHOWS = lazily(
    r"\b(?i:reads?|shows?|showed|lists?|listed|goes|went|runs|ran|stands?|stood|is|was|has|had|are|were|(?:end|clos|finish|open|start)(?:ed|es|s)\b[^.;:]{0,24}?\bwith)\s*[“\"]?(?i:the\s+)?\Z|(?:[是为有]|如下|依次)\s*\Z"
)


def scores_fall(view: View, text: str, named: list[int]) -> bool:
    """Whether a board's name and a sign, or a verb, lead in models whose scores fall."""
    before = view.string[: named[0]]
    board = next((t.item.entity for t in view.tokens[: named[0]] if t.kind == "B"), None)
    if (
        len(named) < _PODIUM
        or board is None
        or board.kind != "leaderboard"
        or not (before[-1] in ":-" or _SHOWS.search(text, 0, view.tokens[named[0]].start))
    ):
        return False
    start = view.tokens[named[0]].start
    return _READS_OFF.search(text, view.sentence.start, start) is not None or falling(
        view, text, named
    )


# What a board reads, it reads from the top.
_READS_OFF = lazily(
    r"(?i:\b(?:reads?|went|goes|ran|runs)(?:\s+(?:like\s+(?:this|so)|as\s+follows|thus))?)\s*[:：—–]?\s*[“\"]?(?i:the\s+)?\Z"
)


def falling(view: View, text: str, named: list[int]) -> bool:
    """Whether every model of a run has a score behind it, and none a higher one than those before."""
    return bool(falling_scores(view, text, [view.tokens[i].item for i in named]))


def falling_scores(view: View, text: str, models: list[Mention]) -> list[tuple[float, int, int]]:
    """The scores right behind the models of a run, with their places, if each has one and they fall."""
    found = [_ITS_SCORE.match(text, model.end, view.sentence.end) for model in models]
    told = [(float(m["n"].replace(",", "")), *m.span("n")) for m in found if m is not None]
    scores = [score for score, _, _ in told]
    return told if len(told) == len(models) and scores == sorted(scores, reverse=True) else []


# `the board began with A, B and C`
_BEGINS = lazily(
    r"[^.;:。；：]{0,48}(?:\b(?i:beg[ai]ns?|starts?|started|opens?|opened)\s+with\s+(?:(?i:the)\s+)?)[“\"]?\Z"
)


def begins_with(view: View, text: str, named: list[int]) -> bool:
    """Whether a ranking is told to begin with a run of models."""
    first = view.tokens[named[0]].start
    boards = [t for t in view.tokens[: named[0]] if t.kind == "B"]
    if not boards:  # `Its May list begins with A, B and C`
        its = _ITS_LIST.match(text, view.sentence.start, first)
        return its is not None and _BEGINS.fullmatch(text, its.end(), first) is not None
    return (
        boards[-1].item.entity.kind == "leaderboard"
        and _BEGINS.fullmatch(text, boards[-1].end, first) is not None
    )


_ITS_LIST = lazily(
    r"\W*(?i:its|the|this|that|their)\s+(?:[\w-]+\s+){0,3}?(?i:list|ranking|rankings|leaderboard|board|table|standings|edition)\b"
)


def is_led_in(view: View, text: str, named: list[int]) -> bool:
    """Whether a ranking's name and a colon lead in a run of models."""
    first = view.tokens[named[0]].start
    boards = [t for t in view.tokens[: named[0]] if t.kind == "B"]
    return (
        bool(boards)
        and boards[-1].item.entity.kind == "leaderboard"
        and _LEADS_IN.fullmatch(text, boards[-1].end, first) is not None
    )


_LEADS_IN = lazily(r"[^.;:。；：]{0,40}(?:[:：]|\s[—–])\s*[“\"*]*(?i:the\s+)?")
