"""Which name near a number it is of: before it, behind it, or whom its words say it is of."""

from __future__ import annotations

from llmdata.extract import subjects
from llmdata.extract.context import Context
from llmdata.extract.metrics.beside import explained, is_beside, is_where
from llmdata.extract.metrics.measure import Measure
from llmdata.extract.metrics.nearness import name_between
from llmdata.extract.metrics.quantities import HEDGES, Quantity
from llmdata.extract.metrics.readings import Reading
from llmdata.extract.view import View
from llmdata.lazily import lazily

_SIZE = lazily(r"\d+(?:\.\d+)?\s?[BMbm]")
# One of several sizes, of which its clause tells: `最大的 405B 用了 …`, `the largest, 405B, took`.
_ONE_OF_THEM = lazily(
    r"(?:[,;.，；。]|\A)\s*(?:其中|而|(?i:and|but|while)\s)?\s*(?:最[大小]的(?:那个)?|旗舰的?|(?i:(?:the|its)\s+(?:(?:largest|biggest|smallest|big|small|full|flagship|top)(?:\s+(?:one|model|size))?,?\s+)?(?:the\s+)?))\s*\Z"
)
_BRACKET = lazily(r"\s*[（(]")
_IT = lazily(r"(?:\A|.*[\s,;:])(?i:it|the\s+company|its\s+[a-z\- ]{2,30})\s[^,.;:]{0,40}\Z")


_OPENER = lazily(
    r"\W*(?i:with|at|boasting|offering|featuring|supporting|sporting|packing|carrying|having|armed\s+with|trained\s+on|valued\s+at|worth)\b"
)
# Words before a name behind a number that make it no owner: the number goes to it, comes from it …
_BESIDE_BEHIND = lazily(
    r"(?i:\b(?:beat(?:s|ing)?|overtak(?:es|ing|en)|overtook|surpass(?:es|ed|ing)|outpac(?:es|ed|ing)|(?:ahead|instead)\s+of|behind|since|besides|except|including|(?:led|backed|joined)\s+by|alongside|with|on|like|than|from|by|to|at|via|in|into|through|under|against|over|after|before|beyond|vs\.?|and)"
    r"(?:\s+(?:the|its|an?))?)\s*\Z|(?:除了|除|击败|打败|战胜|超过|超越|反超|赶超|领先于?|碾压|力压|压过|甩开|取代|逼近|高于|低于|落后于?|不及|不如)\s*\Z"
)


def named_behind(
    context: Context, view: View, place: int, quantity: Quantity, kinds: str, first: int, last: int
) -> int | None:
    """The name behind a number, where none before it is meant by a pronoun; who leads is passed by."""
    text = context.layout.visible
    if _IT.match(text[first : view.tokens[place].start]):
        return None
    opens = first == view.sentence.start or text[first - 1] in ":："
    if opens and _OPENER.match(text, first, view.tokens[place].start):
        last = view.sentence.end  # `With a window of 300K tokens, X …`
    index = subjects.behind(view, place, kinds, last)
    if index is None or view.depth(index) > view.depth(place):
        return None
    start = view.tokens[index].start
    if start - quantity.end <= 1:
        return index  # `9,000 models derived from X`
    return None if _BESIDE_BEHIND.search(text, max(first, start - 16), start) else index


def teller(
    context: Context, view: View, place: int, kinds: str, rule: Measure, first: int
) -> int | None:
    """The nearest name before a number of which something is told."""
    metric, where = rule.metric, rule.where_words
    index: int | None = place
    while index is not None:
        at = index
        nearest = subjects.before(view, at, kinds, first)
        if nearest is not None and _is_head(context, view, nearest):
            return nearest
        index = subjects.telling(context, view, at, kinds, first)
        if index is None:
            index = subjects.before(view, at, kinds, first)
            if index is not None and subjects.is_measure(context, view, index):
                return None
        if index is None:
            return None
        owner = explained(context, view, index)
        if owner is not None:
            return owner
        named = view.tokens[index]
        if where is not None and where.match(context.layout.visible, named.start):
            continue
        if is_where(context, view, index, kinds, first):
            continue
        if not is_beside(context, view, index, place, metric):
            return index
    return None


_AND_WITH = lazily(r"(?i:\b(?:and|or|but)\s+with\s+)\Z")


def is_alone(context: Context, view: View, index: int, place: int) -> bool:
    """Whether a number is of one of several names alone: in the bracket behind it, or in `and with it
    closing a round of …`."""
    text, token = context.layout.visible, view.tokens[index]
    inside = _BRACKET.match(text, token.end) and view.depth(place) > view.depth(index)
    return bool(inside or _AND_WITH.search(text, view.sentence.start, token.start))


def whole_of_sizes(context: Context, view: View, index: int) -> int:
    """The model before a name, where that is but a size of it (`X came in 8B and 70B sizes`)."""
    text = context.layout.visible
    sizes = [view.tokens[i] for i in subjects.group_of(view, index)]
    if not all(_SIZE.fullmatch(text, token.start, token.end) for token in sizes):
        return index
    if len(sizes) == 1 and _ONE_OF_THEM.search(text, view.sentence.start, sizes[0].start):
        return index
    first = subjects.group_of(view, index)[0]
    whole = subjects.before(view, first, "M", view.sentence.start)
    if whole is None or not sizes[0].item.entity.name.startswith(
        view.tokens[whole].item.entity.name
    ):
        return index
    return whole


def _is_head(context: Context, view: View, index: int) -> bool:
    """Whether a company stands behind what it is told by (`Cursor 背后的 Anysphere`)."""
    if not index or view.tokens[index].kind != "O" or view.tokens[index - 1].kind != "'":
        return False
    owner = view.tokens[index - 1]
    return context.layout.visible[owner.start : owner.end].strip() in ("的", "背后的")


_SAYS_SO = lazily(
    r"\s*(?:官方|方面|那边|自己|CEO)?\s*(?:在|于)?\s*(?:\d+\s*月)?\s*(?:说|称|表示|透露|披露|公布|宣布|宣称)|(?i:\s+(?:says?|said|claims?|claimed|reports?|reported|announced)\b)"
)
# A thing that tells a number right away tells its own: `X had 8 million users; Y reported 6 million`.
_OF_ITSELF = lazily(
    rf"\s+(?i:says?|said|claims?|claimed|reports?|reported|announced)\s+(?:{HEDGES}\s*){{0,4}}[$€£¥]?\d"
)


def thing_spoken_of(context: Context, view: View, index: int | None, kinds: str) -> int | None:
    """What is told of: behind a company that only says so, the thing that the sentence named before
    (`the app opened, and X says downloads passed a million`)."""
    if index is None or view.tokens[index].kind not in "OQ":
        return index
    text, end = context.layout.visible, view.tokens[index].end
    if not _SAYS_SO.match(text, end, view.sentence.end):
        return index
    if view.tokens[index].kind == "Q" and _OF_ITSELF.match(text, end, view.sentence.end):
        return index
    things = kinds.replace("O", "")
    thing = subjects.telling(context, view, index, things, view.sentence.start) if things else None
    if thing is None and index and view.tokens[index].kind == "O":
        thing = _owner_set_off(context, view, index, things)
    return index if thing is None else thing


_SET_OFF = lazily(r"\s*的[^，。；：]{2,16}，\s*")


def _owner_set_off(context: Context, view: View, index: int, things: str) -> int | None:
    """Whose the measure is that is set off before a teller (`豆包的月活，字节说有一亿`)."""
    owner = next((i for i in range(index - 1, -1, -1) if view.tokens[i].kind in things), None)
    if owner is None:
        return None
    between = view.tokens[owner].end, view.tokens[index].start
    return owner if _SET_OFF.fullmatch(context.layout.visible, *between) else None


_ITS_PRODUCTS = lazily(
    r"(?i:\b(?:its|their)\s+(?:own\s+)?(?:products|services|platforms|systems|apps|models|surfaces)\b)|(?:旗下|自家)(?:所有|各种|全部|各)?(?:产品|服务|平台|应用)"
)


def whose_products(
    context: Context, view: View, index: int | None, quantity: Quantity
) -> int | None:
    """The company named before, where a number is that of all `its products`."""
    if index is None or view.tokens[index].kind == "O":
        return index
    end = view.tokens[index].end
    if not _ITS_PRODUCTS.search(context.layout.visible, end, quantity.start):
        return index
    company = subjects.telling(context, view, index, "O", view.sentence.start)
    return index if company is None else company


_OF = lazily(
    r"[^,.;:，。；（(]{0,24}?(?:\b(?i:users|subscribers|customers|downloads)\s+)?\b(?i:(?:of|for|(?<=users\s)to|(?<=subscribers\s)to|(?<=customers\s)to)(?:\s+(?:the|its))?)\s*\Z"
    r"|[^，。；：（(]{0,16}?(?:归功于|归于|得益于|来自于?|出自|源自)\s*\Z"
)


def of_whom(context: Context, view: View, place: int, kinds: str, last: int) -> int | None:
    """The thing that the words behind a number say it is of: `60 million users of the X app`."""
    index = subjects.behind(view, place, kinds.replace("O", ""), last)
    if index is None:
        return None
    token = view.tokens[index]
    return index if _OF.match(context.layout.visible, view.tokens[place].end, token.start) else None


_BELONGS = lazily(
    r"(?:属于|(?:指|说)的(?:其实|实际上)?是|来自|算的是|是(?=[^，。；]{0,8}的))[^，。；\d]{0,10}\Z|(?i:\b(?:told|said|says|tells)\b[^,.;\d]{0,30}?\b(?:about|of)\s+)\Z|(?i:\b(?:those|these|that)\s+(?:were|are|was|is)\s+(?:the\s+)?)\Z|(?i:\b(?:belong(?:s|ed)\s+to|was\s+for|is\s+for|refers?\s+to)\b[^,.;\d]{0,16})\Z"
)


def belonging(context: Context, view: View, place: int, kinds: str) -> int | None:
    """Whom a later clause gives the number to: `this cost belongs to X, not to Y`."""
    index = subjects.behind(view, place, kinds, view.sentence.end)
    if index is None:
        return None
    start = view.tokens[index].start
    reach = max(view.tokens[place].end, start - 24)
    return index if _BELONGS.search(context.layout.visible, reach, start) else None


def stands_close(view: View, index: int | None, first: int) -> bool:
    """Whether a name stands in full in the clause that begins at `first`."""
    return (
        index is not None
        and view.tokens[index].start >= first
        and not view.tokens[index].item.elliptic
    )


_ITS_NUMBER = lazily(
    rf"['’]s?\s+(?:(?:initial|first|new|latest|annual|own|reported|rumou?red|estimated|current|whole|total|combined)\s+){{0,2}}(?:{HEDGES}\s*){{0,4}}"
)
_NEAREST = 64  # characters before a number


def possessor(context: Context, view: View, quantity: Quantity, kinds: str) -> int | None:
    """Whose a number is said to be right before it (`far above X's $3 billion loss`)."""
    text = context.layout.visible
    for index in range(len(view.tokens) - 1, -1, -1):
        token = view.tokens[index]
        if token.end > quantity.start or token.kind not in "MQO":
            continue
        near = quantity.start - token.end <= _NEAREST
        whose = near and _ITS_NUMBER.fullmatch(text, token.end, quantity.start)
        return index if whose and token.kind in kinds else None
    return None


# What is of whom its words name, not of whom it goes to (`an X investment`).
_HELD = frozenset({"valuation", "market_value", "revenue", "run_rate_revenue", "funding"})


def named_beside(
    context: Context, view: View, quantity: Quantity, reading: Reading, kinds: str
) -> int | None:
    """The name in the phrase of a number: in what is counted, before a sum, or between it and its words
    (`a $90 billion X valuation`)."""
    index = named_within(view, quantity, kinds)
    if index is not None or not quantity.money:
        return index
    index = possessor(context, view, quantity, kinds)
    if index is not None or reading.rule.metric not in _HELD:
        return index
    named = name_between(context, quantity.end, reading.words[0])
    for place, token in enumerate(view.tokens):
        if named is not None and token.start == named.start and token.kind in kinds:
            return place
    return None


def named_within(view: View, quantity: Quantity, kinds: str) -> int | None:
    """The thing whose name stands in what is counted (`20 million paying X subscribers`)."""
    for index, token in enumerate(view.tokens):
        inside = quantity.start < token.start and token.end < quantity.end
        if inside and token.kind in "MQ" and token.kind in kinds:
            return index if token.item.entity.category != "hardware" else None
    return None
