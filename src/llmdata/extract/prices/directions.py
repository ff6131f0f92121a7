"""What tokens are paid for as: input or output, by the words beside an amount or its place in a pair."""

from __future__ import annotations

from llmdata.extract.context import Context
from llmdata.extract.prices.price_lists import line_above
from llmdata.extract.view import View
from llmdata.grammar.contrasts import INSTEAD_OF
from llmdata.lazily import lazily

DIRECTION = lazily(
    r"(?P<i>输入|提示词?(?=\s*(?:每|[Tt]oken|\d))|(?:缓存)?(?:未|没)?命中(?:缓存)?|上下文缓存|(?:(?<=[元刀块金分])|(?<![\u4e00-\u9fff]))\s*进(?=[、，,/ ]|\s*\d)|(?<=[:,;(/—–-]\s)(?i:in)(?=\s+[$€£¥₹]\s?\d)|(?i:\b(?:input|prompt(?=\s+tok))|\bcached\b|\b(?:context|prompt)\s+cach(?:e|ing)\b(?!\s+storage)|\bcache\s+(?:hits?|miss(?:es)?|reads?|writes?)\b|\bhits?\s+the\s+cache\b))|(?P<o>输出|补全(?=\s*(?:每|[Tt]oken|\d))|(?:(?<=[元刀块金分])|(?<![\u4e00-\u9fff]))\s*出(?![现来])|(?<=[,;/—–-]\s)(?i:out)(?=\s+[$€£¥₹]\s?\d)|(?<=\band\s)out(?=\s+[$€£¥₹]\s?\d)|(?i:\boutput|\b(?:completion|generated)(?=\s+tok)))"
)
_SLASH = lazily(r"\s*[/／]\s*")
_AND = lazily(r"\s*(?:[/／、,，]|,?\s*(?i:and|against|versus|vs\.?)|和|与|及|以及)\s*")


def paired(context: Context, view: View, index: int, *, loosely: bool = False) -> str | None:
    """What an amount is in a pair (`$5/$25`): the `input` told first, the `output` behind it.

    Loosely, `$5 and $25` is a pair too.
    """
    text, link = context.layout.visible, _AND if loosely else _SLASH
    places = view.places("$")
    here = places.index(index)

    def joined(left: int, right: int) -> bool:
        one, other = view.tokens[left].item, view.tokens[right].item
        return one.currency == other.currency and (
            link.fullmatch(text, one.end, other.start) is not None
            or link.fullmatch(text, view.tokens[left].end, other.start) is not None
        )

    before = here > 0 and joined(places[here - 1], index)
    behind = here + 1 < len(places) and joined(index, places[here + 1])
    if before == behind:  # alone, or one of three tiers
        return None
    if before and here > 1 and joined(places[here - 2], places[here - 1]):
        return None
    if behind and here + 2 < len(places) and joined(places[here + 1], places[here + 2]):
        return None
    other = view.tokens[places[here - 1] if before else places[here + 1]].item.amount
    own = view.tokens[index].item.amount
    if other == own:
        return None
    return "output" if own > other else "input"  # nobody sells output for less


_WAY = r"(?:\s+(?:per\s+(?:1\s*)?(?:million|M)\s+)?(?:for\s+|going\s+|coming\s+)?(?:the\s+)?(?:in|out|input|output)(?:\s+tokens?)?)?"
_IN_ONE_BREATH = lazily(
    rf"{_WAY}(?:{_AND.pattern}|,?\s+but\s+|\s+or\s+){_WAY}(?:\s*(?:at|costs?|is|for)\s+)?\s*"
)


# `$2.20 for output, against $15 and $75 for Y`: another's sums.
_SET_AGAINST = lazily(r"(?:,|\bout(?:put)?(?:\s+tokens?)?)\s+(?:against|versus|vs)\b")


def run(context: Context, view: View, index: int) -> list[int]:
    """The amounts that are told in one breath with an amount, from it on: `$15 and $60`."""
    found = [index]
    while (place := view.string.find("$", found[-1] + 1)) >= 0:
        if not _in_one_breath(context, view, found[-1], place):
            break
        found.append(place)
    return found


def run_to(context: Context, view: View, index: int) -> int:
    """The first of the amounts that are told in one breath up to an amount."""
    first = index
    while (place := view.string.rfind("$", 0, first)) >= 0:
        if not _in_one_breath(context, view, place, first):
            break
        first = place
    return first


_VERSUS = lazily(r"\s+(?i:against|versus|vs\.?|compared\s+(?:to|with))\s+")


def _in_one_breath(context: Context, view: View, one: int, other: int) -> bool:
    """Whether two amounts, one behind the other, are told in one breath."""
    text, stretch = context.layout.visible, (view.tokens[one].end, view.tokens[other].start)
    if _VERSUS.fullmatch(text, *stretch):
        return False  # `$2 per million tokens versus $15 for Y`
    return _IN_ONE_BREATH.fullmatch(text, *stretch) is not None and not _SET_AGAINST.search(
        text, *stretch
    )


# … also behind what it was: `$2 instead of $1.25 for input`.
_WAS = rf"(?:\s+(?:{INSTEAD_OF}|against|(?:down|up)\s+from|\(?from)\s+[$€£¥]\s?\d+(?:\.\d+)?)?"
_DIRECTION_BEHIND = lazily(
    _WAS
    + r"\s*[（(]?(?:for\s+|on\s+|of\s+|with\s+|from\s+)?(?:the\s+|a\s+)?(?:(?P<i>(?:(?:if|when(?:ever)?|where)\s+(?:it|they|you|that|the\s+\w+)\s+hits?\s+the\s+cache|(?:(?:if|when)\s+(?:(?:it\s+is|they\s+are|already)\s+)?)?cached|cache(?:\s+(?:hits?|reads?))?)\b|(?:go(?:es|ing)\s+|on\s+the\s+way\s+)?in\b(?=\s*(?:[,;:./()&—–-]|\Z|(?:and|or|but|per|a|for|versus|against|to|from|via|through|on)\b|[$€£¥]))|input\b)|(?P<o>(?:com(?:es|ing)\s+|on\s+the\s+way\s+)?out\b(?!\s+of\b)|output\b)|(?P<iz>的?(?:输入|进)(?=\s*(?:[，,、。（(）)/；;和]|\Z)))|(?P<oz>的?(?:输出|出)(?=\s*(?:[，,、。（(）)/；;]|\Z))))"
)


def direction_of(context: Context, view: View, index: int) -> str | None:
    """Whether tokens are paid for as input or output: its place in a pair, or the word in, before
    or behind the amount."""
    return (
        _listed_way(context, view, index)
        or paired(context, view, index, loosely=_told_for_both(context, view, index))
        or worded_direction(context, view, index)
        or _direction_of_all(context, view)
    )


# `$5/$0.50/$25 per million input/cached/output tokens`: the ways stand behind in the same order.
_WAYS = lazily(
    r"\s*(?:(?:per|/)\s*(?:1\s*)?(?:million|M)\s+)?(?P<ways>(?:cached|input|output)(?:\s+input)?(?:\s*/\s*(?:cached|input|output)(?:\s+input)?){1,2})\b"
)


def _listed_way(context: Context, view: View, index: int) -> str | None:
    """The way that a list of ways behind several amounts names for one of them."""
    text, places = context.layout.visible, view.places("$")
    first = last = places.index(index)
    while first and _joined(text, view, places[first - 1], places[first]):
        first -= 1
    while last + 1 < len(places) and _joined(text, view, places[last], places[last + 1]):
        last += 1
    listed = _WAYS.match(text, view.tokens[places[last]].item.end, view.sentence.end)
    ways = listed["ways"].split("/") if listed is not None else []
    if last == first or len(ways) != last - first + 1:
        return None
    way = ways[places.index(index) - first]
    return "output" if "output" in way else "input"


def _joined(text: str, view: View, one: int, other: int) -> bool:
    return (
        _SLASH.fullmatch(text, view.tokens[one].item.end, view.tokens[other].item.start) is not None
    )


def worded_direction(context: Context, view: View, index: int) -> str | None:
    """What the words right beside an amount say that it is paid for."""
    return (
        _in_or_out(context, view, index)
        or _direction_before(context, view, index)
        or _direction_behind(context, view, index)
    )


# `0.5 美元进 3 美元出`
_IN_OR_OUT = lazily(
    r"\s*(?:(?P<i>进)(?=\s*(?:\d[\d.]*|[一二两三四五六七八九十]{1,3})\s*(?:美元|美分|元|刀|块|毛|角|分){1,2}\s*出)|出(?=\s*(?:[，,、。（(）)/；;]|\Z)))"
)


# `$2 and $9 per million tokens, input and output respectively`
_BOTH = lazily(
    r"(?:[^.;,$€£¥₹]{0,8}?[$€£¥₹]\s?[\d.]+)?(?:\s+per\s+(?:million|M)(?:\s+tokens)?)?,?\s+(?:for\s+)?(?:the\s+)?input\s+and\s+output\b"
)


def _told_for_both(context: Context, view: View, index: int) -> bool:
    """Whether words behind a pair of amounts say that they are those of input and output."""
    return _BOTH.match(context.layout.visible, view.tokens[index].item.end) is not None


def sides_told(text: str, start: int, end: int) -> int:
    """How many of input and output a stretch of text speaks of."""
    return len({bool(match["i"]) for match in DIRECTION.finditer(text, start, end)})


def _in_or_out(context: Context, view: View, index: int) -> str | None:
    match = _IN_OR_OUT.match(context.layout.visible, view.tokens[index].end, view.sentence.end)
    return None if match is None else "input" if match["i"] else "output"


# `输出价格上，A 的 12 美元高于 B 的 10 美元`, `每百万输出 token：A 25 美元，B 10 美元`
_OF_ALL = lazily(
    r"\W*(?:[^，。；：,:]{0,16}?的)?(?:单看|只看|论|按)?(?:每?\s*百万\s*)?(?:API\s*)?(?P<d>输入|输出)(?:\s*(?i:tokens?))?(?:价格?|单价|费用|定价)?(?:（[^）]{0,20}）)?\s*(?:上|方面|来看|来说|这边|端|一项)?\s*[，,：:]"
)


def _direction_of_all(context: Context, view: View) -> str | None:
    """What the opening of a sentence, or the line above its list, says all its prices are for."""
    text = context.layout.visible
    match = _OF_ALL.match(text, view.sentence.start, view.sentence.end)
    if match is not None:
        return "input" if match["d"] == "输入" else "output"
    line = line_above(context, view)
    if line is None:
        return None
    ways = {bool(way["i"]) for way in DIRECTION.finditer(text, line.start, line.end)}
    return None if len(ways) != 1 else "input" if True in ways else "output"


def _direction_behind(context: Context, view: View, index: int) -> str | None:
    token = view.tokens[index]
    match = _DIRECTION_BEHIND.match(context.layout.visible, token.end, view.sentence.end)
    return None if match is None else "input" if match["i"] or match["iz"] else "output"


_FROM_TO = lazily(r"[^，。；,;]{0,6}(?:到|至|成|为)了?\s*|(?i:\s+(?:down\s+)?to\s+)")


_FAR = 64  # characters
# `输出价不变，仍是 8 元`, `output stayed the same, at $8`
_UNCHANGED = lazily(
    r"(?:输入|输出)[价费]?格?(?:则|依旧|仍然?|还是|维持|保持)?(?:不变|没变|未变|没动|照旧)[，,]\Z"
    r"|(?i:\b(?:in|out)put)(?:\s+(?:price|tokens|rate))?\s+(?:is|was|are|were|stay(?:s|ed)?|remain(?:s|ed)?|did\s+not|didn['’]t)\s+(?:un)?(?:changed?|the\s+same|as\s+(?:it\s+was|before))[,;:]\Z"
)


# `$3/MTok input + $9/MTok output`: what stands before such a sign is told of the sum before it.
_PLUS = lazily(r"\s\+\s|(?i:\bplus\b)")


def _direction_before(context: Context, view: View, index: int) -> str | None:
    start = view.sentence.start
    text, price = context.layout.visible, view.tokens[index]
    for token in reversed(view.tokens[:index]):
        if token.kind == "$" and _FROM_TO.fullmatch(text, token.end, price.start):
            continue  # `输出价从 12 元降到 3 元`
        if token.kind in "$,&":
            start = token.end
            unchanged = _UNCHANGED.search(text, max(view.sentence.start, start - _FAR), start)
            start = unchanged.start() if unchanged is not None else start
            break
    found = [
        match
        for match in DIRECTION.finditer(text, start, price.end)
        if _PLUS.search(text, match.end(), price.start) is None
    ]
    if len({bool(match["i"]) for match in found}) == 2 and "&" in view.string[:index]:
        return None  # `输入/输出 2 元和 8 元`
    return None if not found else "input" if found[-1]["i"] else "output"
