"""Dates that only say when a model came out, or which build it is."""

from __future__ import annotations

from llmdata.extract.view import View
from llmdata.lazily import lazily
from llmdata.mentions import DateMention

# `B, Baidu's November preview, was eighth`, `11 月发布的 B 排第八`: when a model came out.
_TELLS_OF_IT = lazily(
    r"\s*[,(（—–]\s*(?:and\s+)?(?i:an?|the|which|that|who|[\w-]+['’]s|\w+(?:ed|wn|nt)|out|new|fresh|shipped|born)\s(?:[^,()（）;.—–]|\.(?=\d))*"
)
_COMES_OUT = lazily(
    r"\s*(?:才|刚刚?|新|正式|最新){0,3}(?:发布|推出|上线|放出|开源|亮相|面世|问世|出|发|上)(?:来|了)?的?(?:那?[个款])?\s*|\s*的\s*"
)
# `GPT-9 (2025-11-20)`: which build it was.
_STAMPED = lazily(r"\s*[（(]\s*")
_STAMP = lazily(r"\d{4}-\d{2}-\d{2}\s*[)）]")


def of_a_model(text: str, view: View, date: DateMention) -> bool:
    """Whether a date only says when the model beside it came out."""
    for place, token in enumerate(view.tokens):
        if token.kind != "M":
            continue
        first = max(0, place - 2)
        owner = next((i for i in range(first, place) if view.string[i] == "O"), place)
        start = view.tokens[owner].start
        if date.end <= start and _COMES_OUT.fullmatch(text, date.end, start):
            return True
    return is_set_off(text, view, date)


def is_set_off(text: str, view: View, date: DateMention) -> bool:
    """Whether a date stands in an aside about the model before it, which tells no place itself."""
    for token in view.tokens:
        if token.kind != "M":
            continue
        if _STAMPED.fullmatch(text, token.end, date.start) and _STAMP.match(text, date.start):
            return True
        told = _TELLS_OF_IT.match(text, token.end)
        if told is not None and token.end < date.start < told.end():
            ranks = [t.start for t in view.tokens if t.kind == "K" and t.start >= token.end]
            return bool(ranks) and ranks[0] >= told.end()
    return False


# `the original March build`: a date of the model, not of its place.
_BUILD = lazily(
    r"\s*(?:版|快照)|(?i:\s+(?:build|version|snapshot|release|edition|checkpoint|model)\b)"
)
# A ranking comes in editions, too: `its October edition, A was first`, `X 榜 10 月版`, `the May release of X`.
_EDITION = lazily(r"\s*版(?!本)|(?i:\s+(?:edition|release|version)\b)")
_OPENING = lazily(
    r"\W*(?i:(?:(?:in|by|for|with)\s+)?(?:its|the|this|that|their)\s+(?:\w+\s+)?)\Z|[^，。；]{0,2}\Z"
)
_OPENS = lazily(r"\s+(?i:edition)\s*,|\s*版(?:总榜|榜单|[上里中，])")
_OF = lazily(r"\s+(?i:\w+\s+of\s+(?:the\s+)?)")
_ITS = lazily(r"(?:['’]s|\s*的)?\s*")


def is_of_a_build(text: str, view: View, date: DateMention) -> bool:
    """Whether a date tells which build of a model is meant, rather than which edition of a ranking."""
    if _BUILD.match(text, date.end) is None:
        return False
    if _EDITION.match(text, date.end) is None:
        return True
    boards = [t for t in view.tokens if t.kind == "B"]
    of = _OF.match(text, date.end)
    if any(_ITS.fullmatch(text, b.end, date.start) for b in boards) or (
        of is not None and any(b.start == of.end() for b in boards)
    ):
        return False
    opens = _OPENING.match(text, view.sentence.start, date.start) and _OPENS.match(text, date.end)
    return not opens
