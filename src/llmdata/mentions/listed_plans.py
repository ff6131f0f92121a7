"""Plans that go on with an enumeration: `ChatGPT Plus, Pro and Go`, `Cursor's Pro and Ultra plans`, `Max (5x, 20x)`."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from operator import attrgetter

from llmdata.layout import Layout
from llmdata.lazily import lazily
from llmdata.mentions.entities import Entity, Mention
from llmdata.mentions.services import plan_of
from llmdata.mentions.vocabulary import Vocabulary

_PLAN = r"(?:\d{1,2}[x×]|[A-Z][a-z]+\+?|企业版|团队版|专业版|商业版|个人版|教育版)(?![\w+\-]|\s[A-Z][a-z])"
_AND = (
    r"(?:\s*(?:[、/，,&]\s*(?:and\s+|or\s+)?|和|与|及|以及|或)\s*|\s+(?:and|or|plus)\s+(?:the\s+)?)"
)
_MORE = lazily(rf"(?:{_AND}|\s*[（(](?=\d))(?P<plan>{_PLAN})")
# The plans of a service whose name stands before them, and that call themselves so.
_OWN = lazily(
    rf"(?:['’]s?\s+|\s*的\s*)(?P<plans>{_PLAN}(?:{_AND}{_PLAN}){{0,4}})\s*(?:plans?\b|tiers?\b|subscri\w+|套餐|会员|订阅|版)"
)
_ONE = lazily(_PLAN)
# A cell that is but a plan, perhaps with what it costs, in a table below the name of its service.
_SUM = r"(?:[$€£¥₹]\s?\d[\d.,]*|\d[\d.,]*\s?(?:美元|欧元|元|€))(?:\s?(?:/|per|a|每)\s?\w{1,8})?"
_CELL = lazily(
    rf"[\s*]*(?:{_SUM}\s*[(（:：,，—–-]\s*)?(?P<plan>(?:AI\s)?{_PLAN})\s*(?:(?i:plan|tier|subscription)|套餐|会员|订阅|版)?(?:\s*[:：,，(（—–-]?\s*{_SUM})?[\s*)）]*"
)


# `20x` under such a head is how much more one gets for one's money.
_USAGE = lazily(r"用量|额度|倍|限|(?i:\b(?:usage|limits?|multiplier|quota|capacity|vs|relative)\b)")
_FACTOR = lazily(r"[\s*~≈]*\d{1,3}\s?[x×][\s*]*")


def listed_plans(
    layout: Layout, vocabulary: Vocabulary, mentions: list[Mention]
) -> Iterator[Mention]:
    """The further plans of a service, of which one or the service itself is named in full."""
    text = layout.visible
    yield from _in_tables(layout, vocabulary, mentions)
    for mention in mentions:
        if mention.entity.type != "product":
            continue
        if mention.entity.category != "subscription_plan":
            match = _OWN.match(text, mention.end, mention.end + 80)
            stretch = match.span("plans") if match else (0, 0)
            for word in _ONE.finditer(text, *stretch):
                yield from _plan(vocabulary, mention.entity, word.group(), word.start())
            continue
        last, end = mention.entity, mention.end
        while match := _MORE.match(text, end, end + 40):
            further = next(_plan(vocabulary, last, match["plan"], match.start("plan")), None)
            if further is None:
                break
            yield further
            last, end = further.entity, match.end()


def _in_tables(
    layout: Layout, vocabulary: Vocabulary, mentions: list[Mention]
) -> Iterator[Mention]:
    """The plans that cells of tables name by their last word: beside their service in a row, below it
    in the head, or in the head and the first column of a table that stands below it."""
    above: list[Entity | None] = []  # of each column: the service of its head, or of the rows above
    headed: list[Entity | None] = []  # … the service of its head alone
    heads = False
    usage: set[int] = set()  # columns that tell how much one gets
    for number, row in enumerate(layout.blocks):
        if row.kind != "row":
            continue
        named = [_service_in(mentions, cell) for cell in row.cells]
        blank = [not layout.visible[slice(*cell)].strip(" *") for cell in row.cells]
        if row.head:
            above = headed = _over(named, blank)
            heads = True
            usage = {i for i, cell in enumerate(row.cells) if _USAGE.search(layout.visible, *cell)}
            service = _service_above(layout, mentions, number)
            cells = (*row.cells, *layout.below(number, 0)) if service is not None else ()
            yield from _cells(layout, vocabulary, service, cells)
            continue
        here: Entity | None = None
        own = [
            entity or (over if skip else None)
            for entity, over, skip in zip(named, above, blank, strict=False)
        ]
        for column, cell in enumerate(row.cells):
            here = own[column] if column < len(own) and own[column] is not None else here
            group = above[column] if heads and column < len(above) else None
            far = headed[column] if column < len(headed) else None
            if column in usage and _FACTOR.fullmatch(layout.visible, *cell):
                continue
            yield from _cells(layout, vocabulary, here or group or far, [cell])
        above, heads = own, False


def _cells(
    layout: Layout, vocabulary: Vocabulary, service: Entity | None, cells: Iterable[tuple[int, int]]
) -> Iterator[Mention]:
    for cell in cells:
        match = _CELL.fullmatch(layout.visible, *cell)
        if match is not None and service is not None:
            yield from _plan(vocabulary, service, match["plan"], match.start("plan"))


def _over(named: list[Entity | None], blank: list[bool]) -> list[Entity | None]:
    """The service that the head of each column names; a blank one is of the group to its left."""
    over: list[Entity | None] = []
    for entity, skip in zip(named, blank, strict=True):
        over.append(over[-1] if skip and over else entity)
    return over


def _service_in(mentions: list[Mention], cell: tuple[int, int]) -> Entity | None:
    """The one product that a cell names, or the maker."""
    first = bisect_left(mentions, cell[0], key=_START)
    last = bisect_left(mentions, cell[1], first, key=_START)
    found = {m.entity.id: m.entity for m in mentions[first:last] if m.entity.type in _SELLING}
    return next(iter(found.values())) if len(found) == 1 else None


_SELLING = ("product", "organization")


def _service_above(layout: Layout, mentions: list[Mention], number: int) -> Entity | None:
    """The one product that the block or the heading above a table names."""
    for above in dict.fromkeys([max(0, number - 1), *layout.headings(number)]):
        block = layout.blocks[above]
        first = bisect_left(mentions, block.start, key=_START)
        last = bisect_left(mentions, block.end, first, key=_START)
        named = {m.entity.id: m.entity for m in mentions[first:last] if m.entity.type == "product"}
        if named:
            return next(iter(named.values())) if len(named) == 1 else None
    return None


_START = attrgetter("start")


def _plan(vocabulary: Vocabulary, owner: Entity, word: str, start: int) -> Iterator[Mention]:
    plan = plan_of(vocabulary, owner, word.replace("×", "x"))
    if plan is not None:
        yield Mention(start, start + len(word), plan, elliptic=True, form=plan.name)
