"""Names without their family's word, of models that only one family can have here.

Who writes of one family drops its word: `2.5 Flash` in a text that has `Gemini 2.5 Flash` somewhere,
be it further below. Among the heads of a table's rows or of a list's items each such name is of the
family of the others, else of the one that the heading or the lead-in above them names.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter

from llmdata.grammar.names import NO_VERSION, ModelName, parse_tail
from llmdata.layout import Layout
from llmdata.lazily import lazily
from llmdata.mentions.anchors import Anchor, anchors_in, fragment, name_of
from llmdata.mentions.entities import Mention, overlaps, spans
from llmdata.mentions.vocabulary import Found, Vocabulary

_NUMBERED = lazily(
    rf"\d(?<![\w.\-$¥€£/].)\d?(?:\.\d{{1,2}})?{NO_VERSION}(?=[ -](?:[A-Z][a-z]|mini\b|nano\b))"
)
_START = attrgetter("start")
_FURTHEST = 40  # characters that the rest of a name takes
_Peers = tuple[str, int | None, int]  # the cells of a column, or the items of a list


def echoes(
    layout: Layout, vocabulary: Vocabulary, mentions: list[Mention], found: Sequence[Found]
) -> Iterator[Mention]:
    """The versions with a variant's word that only one model of the text can be meant by."""
    numbered = list(_NUMBERED.finditer(layout.visible))
    if not numbered:
        return
    named = _named(vocabulary, mentions)
    taken = spans(mentions)
    families: dict[_Peers, set[str]] = {}  # of the echoes among the peers
    left: list[tuple[_Peers, int, int]] = []
    for match in numbered:
        start, end = match.span()
        if overlaps(start, end, taken):
            continue
        peers = _peers(layout, start)
        bearers = named.get(match.group(), {})
        readings = (_read(layout, vocabulary, family, start, end) for family in bearers)
        meant = [m for m in readings if m and m.form in bearers[m.entity.family_id or ""]]
        if len(meant) == 1:
            if peers is not None:
                families.setdefault(peers, set()).add(meant[0].entity.family_id or "")
            yield meant[0]
        elif peers is not None and not meant:
            left.append((peers, start, end))
    anchors = sorted(anchors_in(vocabulary, mentions, found), key=_START) if left else []
    for peers, start, end in left:
        those = families.get(peers) or _above(layout, anchors, start)
        if len(those) == 1 and (m := _read(layout, vocabulary, min(those), start, end)):
            yield m


def _named(vocabulary: Vocabulary, mentions: list[Mention]) -> dict[str, dict[str, set[str]]]:
    """The names that stand in full: version → family → names."""
    named: dict[str, dict[str, set[str]]] = {}
    for mention in mentions:
        entity = mention.entity
        if entity.type != "model" or entity.family_id is None or mention.elliptic:
            continue
        name = name_of(vocabulary, entity)
        if name.version and name.words:
            families = named.setdefault(name.version, {})
            families.setdefault(entity.family_id, set()).add(name.canonical)
    return named


def _read(
    layout: Layout, vocabulary: Vocabulary, family: str, start: int, end: int
) -> Mention | None:
    """What stands there, read as a name of the family; None where no word of a variant follows."""
    text = layout.visible
    first = ModelName(vocabulary.habits[family], text[start:end])
    name, last = parse_tail(text, end, end + _FURTHEST, first)
    if not name.words:
        return None
    return fragment(vocabulary, vocabulary.registry.families[family], name, start, last)


def _peers(layout: Layout, place: int) -> _Peers | None:
    """Among what a place is the head of one: the cells of a table's column, or a list's items."""
    cell = layout.cell_at(place)
    if cell is not None:
        number, column = cell
        heads = layout.blocks[number].cells[column][0] == place
        return ("row", layout.first_row(number), column) if heads else None
    block = layout.blocks[layout.block_at(place)]
    if block.kind == "item" and block.start == place:
        return "item", block.list_id, 0
    return None


def _above(layout: Layout, anchors: Sequence[Anchor], place: int) -> set[str]:
    """The families that the nearest line above that names any has: a lead-in, a heading."""
    number = layout.block_at(place)
    number = layout.first_row(number)
    for above in (*layout.leads(number), *layout.headings(number)):
        block = layout.blocks[above]
        first = bisect_left(anchors, block.start, key=_START)
        named = anchors[first : bisect_left(anchors, block.end, first, key=_START)]
        families = {anchor.family.id for anchor in named}
        if families:
            return families
    return set()
