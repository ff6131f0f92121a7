"""Names that words tie to a number: `88% for A`, `88% (A)`, `better than B's 80%`, `by A`, `all by A`."""

from __future__ import annotations

from llmdata.extract import subjects
from llmdata.extract.clauses import clause_of
from llmdata.extract.context import Context
from llmdata.extract.results.marks import NUMBER
from llmdata.extract.subjects import Subject
from llmdata.extract.view import Token, View
from llmdata.lazily import lazily

# `compared with 88% for Gemini 4`: the name that a number is tied to from behind.
FOR = lazily(
    r"\s*(?:,\s*(?=by\b|thanks\b|courtesy\b|set\b|reached\b|achieved\b|held\b|owned\b))?(?i:(?:on\s+[\w\- ]{1,24}\s+)?(?:by\s+[A-Z][a-z]+\s*,\s*)?(?:for|(?:thanks|due)\s+to|courtesy\s+of|(?:set|reached|achieved|scored|posted|held|owned)\s+by|by|from|with(?=\s+(?:(?-i:[A-Z])|\Z)))\s+(?:the\s+)?(?:\w+['’]s\s+)?)"
)


def tied_behind(context: Context, view: View, index: int, kinds: str) -> list[Subject]:
    """Those that `for` or `by` ties to a number, or whoever has the first of several numbers."""
    text, token = context.layout.visible, view.tokens[index]
    _, last = clause_of(text, view.sentence, token.start, token.end)
    last = view.sentence.end if _COMMA_BY.match(text, token.end) else last
    after = subjects.behind(view, index, kinds, last)
    if (bracketed := _alone_in_brackets(view, index, kinds)) is not None:
        return [subjects.named(view.tokens[bracketed].item, view.tokens[bracketed])]
    if after is not None and FOR.fullmatch(text, token.end, view.tokens[after].start):
        return subjects.members(context, view, after)
    if after is not None and is_the_ones(text, token, view.tokens[after]):
        return subjects.members(context, view, after)
    if (owner := _its_own(view, text, index, kinds)) is not None:
        return [subjects.named(view.tokens[owner].item, view.tokens[owner])]
    if (last_named := _all_of_one(view, text, index, kinds)) is not None:
        return [subjects.named(view.tokens[last_named].item, view.tokens[last_named])]
    after = subjects.behind(view, index, kinds, view.sentence.end)
    if (
        after is not None
        and _IS_BY.fullmatch(text, token.end, view.tokens[after].start)
        and (_ITS_OWN if "是" in text[token.end : view.tokens[after].start] else _CREDITED).match(
            text, view.tokens[after].end
        )
    ):
        return [subjects.named(view.tokens[after].item, view.tokens[after])]
    return []


# `The old record, 41%, was A's`, `the best, 61%, belongs to A`.
_WAS_ITS = lazily(r"\s*,?\s*(?i:(?:was|is|had\s+been)|(?P<to>belong(?:s|ed)\s+to))\s+(?:the\s+)?")
_POSSESSED = lazily(r"['’]s?(?=\s*(?:[.,;:!)]|\Z|\n))")


def _its_own(view: View, text: str, index: int, kinds: str) -> int | None:
    """The name behind a number that a verb says is its owner's."""
    place = subjects.behind(view, index, kinds, view.sentence.end)
    if place is None:
        return None
    name = view.tokens[place]
    words = _WAS_ITS.fullmatch(text, view.tokens[index].end, name.start)
    return place if words and (words["to"] or _POSSESSED.match(text, name.end)) else None


_ALL = lazily(
    r"(?:都|均|全)(?:是|为|来自|出自|属于)\s*\Z|(?i:\ball(?:\s+(?:of\s+them|two|three|four|five))?\s+(?:are\s+)?(?:by|from|for)\s+(?:the\s+)?)\Z"
)


def _all_of_one(view: View, text: str, index: int, kinds: str) -> int | None:
    """The one name of a sentence that ends by saying whose all its numbers are: `…，都是 A 的`."""
    named = [i for i, token in enumerate(view.tokens) if token.kind in kinds]
    if len(named) != 1 or named[0] < index or NUMBER in view.string[named[0] :]:
        return None
    return (
        named[0] if _ALL.search(text, view.tokens[index].end, view.tokens[named[0]].start) else None
    )


# `最高才 43%，是 A 的`, `最高 43%（由 A 创下）`
_IS_BY = lazily(r"\s*[，,（(]?\s*(?:来自|出自|属于|由|是)\s*")
_ITS_OWN = lazily(r"\s*的(?=[，。；、）)]|成绩|纪录|记录|\Z)")
_CREDITED = lazily(
    r"\s*(?:的(?=[，。；、）)]|成绩|纪录|\Z)|所?创下|拿下|跑出|保持|做到|取得|刷出|[，。；）)])"
)


_IN_BRACKETS = lazily(r"\((?P<name>[MQ])(?:[,&]?\.?D)?\)")


def _alone_in_brackets(view: View, index: int, kinds: str) -> int | None:
    """The name that brackets right behind a number hold, perhaps with a date: `92.4%（GPT-9）`."""
    match = _IN_BRACKETS.match(view.string, index + 1)
    return match.start("name") if match is not None and match["name"] in kinds else None


# `against the 86.4% of GPT-8`: a score that is spoken of as a thing, and whose it is.
_THE = lazily(r"(?i:\bthe\s+(?:about\s+|roughly\s+)?)\Z")
_OF = lazily(r"(?i:\s+(?:or\s+so\s+)?of\s+(?:the\s+)?(?:\w+['’]s\s+)?)")
_WHAT = lazily(r"['’]s\b|\s+(?i:users|calls|requests|answers|outputs|tokens|customers)\b")


def is_the_ones(text: str, number: Token, name: Token) -> bool:
    """Whether a number is told as that of the name behind it."""
    return (
        name.kind in "MQ"
        and _OF.fullmatch(text, number.end, name.start) is not None
        and _THE.search(text, max(0, number.start - 16), number.start) is not None
        and _WHAT.match(text, name.end) is None
    )


_COMMA_BY = lazily(
    r"[^.;,]{0,24},\s*(?:by|thanks\s+to|courtesy\s+of|(?:set|held|reached|achieved|owned)\s+by)\b"
)  # `was 25.2%, by o3`


def is_owned(view: View, index: int, text: str) -> bool:
    """Whether a possessive right before a number says whose it is."""
    if index < 2 or view.string[index - 2 : index] != "M'":
        return False
    sign = view.tokens[index - 1]
    return text[sign.start : sign.end] in ("的", "'s", "’s", "'")


WITH_ITS = lazily(r"\s*,?\s+with\s+its\s+")


def is_taken_for_granted(view: View, index: int, text: str) -> bool:
    """Whether a number holds whatever a sentence denies: it is but what somebody is measured
    against (`Nothing open has beaten GLM-9's 71%`)."""
    if is_owned(view, index, text):
        start, end = view.sentence.start, view.tokens[index - 2].start
        return subjects.is_against(text, start, end)
    name = subjects.before(view, index, "M", view.sentence.start)
    if name is None:
        return False
    token = view.tokens[name]
    tied = WITH_ITS.fullmatch(text, token.end, view.tokens[index].start)
    return tied is not None and subjects.is_against(text, view.sentence.start, token.start)


_BY = lazily(r"(?:了|约|近|整整|\s)*")


def leads_by(context: Context, view: View, index: int) -> bool:
    """Whether a number right behind a measure is a difference (`领先 Gemini 4 5%`)."""
    place = subjects.before(view, index, "MQO", view.sentence.start)
    if place is None or not subjects.is_measure(context, view, place):
        return False
    return (
        _BY.fullmatch(context.layout.visible, view.tokens[place].end, view.tokens[index].start)
        is not None
    )
