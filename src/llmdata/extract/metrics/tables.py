"""Numbers of tables: of a row's head, the head of the column and what stands above the table, one
names whose a number is, one what it counts, and one perhaps when.

`| Company | Staff |`, `| | OpenAI | Cohere |` above `| Staff | … |`, `| Month | ARR |` below `Cohere:`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from llmdata.extract.context import Context
from llmdata.extract.grids import Grid, Span, above, columns_of_times, grids
from llmdata.extract.metrics.labels import reading_under
from llmdata.extract.metrics.quantities import Quantity, quantities
from llmdata.extract.metrics.readings import TYPES, Reading
from llmdata.extract.policy import Dating
from llmdata.grammar.numerals import DIGITS, SCALE, SCALES, number
from llmdata.grammar.quantities.comparators import comparator
from llmdata.lazily import lazily
from llmdata.mentions import DateMention, Mention

_ABOVE = 2  # blocks that may say what a table is about
_LONGEST = 160  # characters of one of them
_FEW, _PAIR = 1000, 2


@dataclass(frozen=True, slots=True)
class Told:
    """A number of a cell: the index of its row's sentence, what it counts, and when."""

    row: int
    quantity: Quantity
    reading: Reading
    date: Dating | None


# A column of what tokens cost tells how many of nothing.
_PRICED = lazily(r"[$€£¥]|元|价|價|(?i:\b(?:prices?|costs?|USD|EUR|CNY|RMB)\b)")


def cells(context: Context) -> Iterator[Told]:
    """The numbers of tables that heads or what stands above tell the measure of."""
    layout = context.layout
    for grid in grids(context):
        times = columns_of_times(context, grid)
        titles = [
            (block.start, block.end)
            for block in above(context, grid, _ABOVE)
            if block.kind != "row" and block.end - block.start <= _LONGEST
        ]
        behind_makers = _are_behind_makers(context, grid)
        for row in grid.rows:
            names = context.mentions.entities_in(*row[0])
            if len({name.entity.id for name in names}) > 1:
                continue
            index = layout.sentence_at(row[-1][0])
            found = quantities(context, layout.sentences[index])
            for place, cell in enumerate(row[1:], 1):
                heads = [grid.head[place], row[0], *titles]
                quantity = _of_cell(context, heads, cell, found)
                if quantity is None:
                    continue
                reading = None
                if behind_makers and place > 1:
                    reading = _of_model(context, row[1], grid.head[place], quantity)
                reading = reading or _reading(context, grid, row[0], place, quantity, titles)
                if reading is None or _is_few(quantity, reading):
                    continue
                if _says_itself(context, cell, quantity, reading):
                    continue
                if _is_year(layout.visible, cell) and not _is_told_in(grid.head[place], reading):
                    continue
                if reading.rule.unit != "token" or not _PRICED.search(
                    layout.visible, *grid.head[place]
                ):
                    time = times.get(place) or _time_in(context, grid.head[place])
                    yield Told(index, quantity, reading, Dating(time, "context") if time else None)


def _are_behind_makers(context: Context, grid: Grid) -> bool:
    """Whether models stand in the second column, behind who makes them."""
    return len(grid.head) > _PAIR and all(
        _whole_model(context, row[1]) is not None and _whole_model(context, row[0]) is None
        for row in grid.rows
    )


def _whole_model(context: Context, cell: Span) -> Mention | None:
    name = _whole_name(context, cell)
    return name if name is not None and name.entity.type == "model" else None


def _of_model(context: Context, cell: Span, head: Span, quantity: Quantity) -> Reading | None:
    """What a number tells of the model in a cell, if it is none that a firm would have."""
    name = _whole_model(context, cell)
    reading = reading_under(context, head, quantity, name)
    if reading is None or "O" in reading.rule.kinds:
        return None
    return replace(reading, owner=None, named=name)


def _says_itself(context: Context, cell: Span, quantity: Quantity, reading: Reading) -> bool:
    """Whether a cell says itself that its number is another (`$70M ARR` below `Revenue`)."""
    inside = reading_under(context, cell, quantity, reading.named)
    return inside is not None and inside.rule.metric != reading.rule.metric


def _is_year(text: str, cell: Span) -> bool:
    """Whether the number of a cell might be a year."""
    return _YEAR.fullmatch(text[slice(*cell)].strip(" *_")) is not None


def _is_told_in(head: Span, reading: Reading) -> bool:
    return head[0] <= reading.cue[0] and reading.cue[1] <= head[1]


def _is_few(quantity: Quantity, reading: Reading) -> bool:
    """Whether a bare number is so small that it may count anything (`Users: 5`)."""
    return quantity.unit is None and quantity.value < _FEW and not reading.rule.least


def _reading(
    context: Context, grid: Grid, label: Span, place: int, quantity: Quantity, titles: list[Span]
) -> Reading | None:
    head = grid.head[place]
    row_name, head_name = _whole_name(context, label), _whole_name(context, head)
    name = row_name or head_name
    measures = [span for span, its in ((head, head_name), (label, row_name)) if its is None]
    if name is None:
        timed = _time(context, label) is not None
        inside = next((m for m in (_named_in(context, s) for s in (head, *titles)) if m), None)
        if timed:
            name, measures = inside, [head, *titles]
        elif not context.mentions.entities_in(*label):
            # The words at the head of the row: something that no table holds.
            reading = reading_under(context, head, quantity, None)
            return replace(reading, subject=label) if reading is not None else None
        if name is None:
            return None
    elif _time(context, label) is not None or _time(context, head) is not None:
        measures += titles
    for span in measures:
        reading = reading_under(context, span, quantity, name)
        if reading is not None:
            return replace(reading, owner=None, named=name)
    return None


# What may stand beside a name that is all of a cell, a version or a remark in brackets.
_REMARK = lazily(r"[\s·*_]*(?:[（(][^（）()]*[）)])?[\s*_]*")


def _whole_name(context: Context, cell: Span) -> Mention | None:
    """The name that is all that a cell holds, remarks apart; of more, it is but the beginning."""
    named = context.mentions.entities_in(*cell)
    if not named or len({name.entity.id for name in named}) > 1:
        return None
    text, name = context.layout.visible, named[0]
    before = _REMARK.fullmatch(text, cell[0], name.start)
    behind = _REMARK.fullmatch(text, name.end, cell[1])
    return name if before and behind and name.entity.type in TYPES else None


def _named_in(context: Context, span: Span) -> Mention | None:
    """The one thing that the words of a span name."""
    named = [m for m in context.mentions.entities_in(*span) if m.entity.type in TYPES]
    return named[0] if len({m.entity.id for m in named}) == 1 else None


def _time(context: Context, cell: Span) -> DateMention | None:
    """The time that is all that a cell holds."""
    dates = context.mentions.dates_in(*cell)
    if len(dates) != 1:
        return None
    text = context.layout.visible
    rest = text[cell[0] : dates[0].start] + text[dates[0].end : cell[1]]
    return dates[0] if not rest.strip(" *_初中底末") else None


def _time_in(context: Context, head: Span) -> DateMention | None:
    """The time that the head of a column has beside its measure (`Revenue in Q3`)."""
    dates = context.mentions.dates_in(*head)
    return dates[0] if len(dates) == 1 else None


_NUMBER = lazily(
    rf"[\s*~≈><约近超过逾不到少于至仅大概]*(?:(?i:about|around|some|over|under|more|less|fewer|than|at|least|nearly|almost|roughly|up|to)\s+){{0,4}}(?P<digits>{DIGITS})\s*(?P<scale>{SCALE})?\s*(?:\+|[多余]|以上|左右|人|家|个|名|位|次)*[\s*]*"
)
_YEAR = lazily(r"(?:19|20)\d\d\Z")
# What a head says that its numbers are in: `Users (m)`, `营收（亿元）`, `ARR, $bn`.
_IN = lazily(
    r"[（(,，/]\s*(?i:in\s+)?(?P<sign>US\$|[$€£¥])?\s*(?P<scale>[十百千]?[万亿]|(?i:thousands?|millions?|billions?|trillions?|mn|bn|tn|[kmbt])(?![A-Za-z]))?\s*(?P<unit>人民币|美元|欧元|英镑|日元|元|(?i:USD|EUR|GBP|CNY|RMB|JPY|dollars?|euros?)\b)?\s*[)）]?\s*\Z"
)
_CURRENCIES = {
    "$": "USD", "us$": "USD", "€": "EUR", "£": "GBP", "¥": "CNY", "美元": "USD", "欧元": "EUR", "英镑": "GBP",
    "日元": "JPY", "元": "CNY", "人民币": "CNY", "usd": "USD", "eur": "EUR", "gbp": "GBP", "cny": "CNY",
    "rmb": "CNY", "jpy": "JPY", "dollar": "USD", "euro": "EUR",
}  # fmt: skip


def _of_cell(
    context: Context, heads: list[Span], cell: Span, found: list[Quantity]
) -> Quantity | None:
    """The number that is told in a cell, in what one of the heads says that it is in."""
    if context.mentions.entities_in(*cell):
        return None
    inside = [q for q in found if cell[0] <= q.start < cell[1]]
    if len(inside) == 1 and (inside[0].money or inside[0].unit):
        return inside[0]
    text = context.layout.visible
    match = _NUMBER.fullmatch(text, *cell)
    if match is None:
        return inside[0] if len(inside) == 1 else None
    value = number(match["digits"], match["scale"])
    if value is None:
        return None
    start, end = match.start("digits"), max(match.end("digits"), match.end("scale"))
    sign = comparator(text, start, end)
    stated = Quantity(start, end, value, None, sign, None)
    said = (_IN.search(text, *head) for head in heads)
    scaled = next((m for m in said if m and (m["sign"] or m["scale"] or m["unit"])), None)
    if scaled is None:
        return stated
    if scaled["scale"] and not match["scale"]:
        value *= SCALES[scaled["scale"].lower().removesuffix("s")]
    unit = (scaled["sign"] or scaled["unit"] or "").lower().removesuffix("s")
    currency = _CURRENCIES.get(unit)
    if currency is None:
        return replace(stated, value=value)
    words = scaled.span()
    return replace(stated, value=value, unit=currency, unit_span=words, money=True, shared=True)
