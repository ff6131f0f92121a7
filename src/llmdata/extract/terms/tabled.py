"""Tables of new words: a column of terms, perhaps one of their English forms and one of what they mean."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from llmdata.extract.context import Context
from llmdata.extract.grids import Grid, Span, grids, is_blank, upright
from llmdata.extract.observation import Cell, Observation
from llmdata.extract.policy import Dating
from llmdata.extract.terms.glossary_rules import LIST
from llmdata.extract.terms.naming import names_of
from llmdata.lazily import lazily

# What makes the cells of what stands in a column of meanings.
Meanings = Callable[[Context, Span], dict[str, Cell]]

_HEADS = {
    "term": lazily(
        r"\W*(?:[新热]?(?:词语?|词汇|术语|名词|说法|叫法)|中文|(?i:(?:new\s+)?(?:terms?|words?|phrases?|buzzwords?)))\W*"
    ),
    "english": lazily(r"\W*(?:英文名?|英语|原文|(?i:in\s+english|english))\W*"),
    "meaning": lazily(
        r"\W*(?:含义|意思|释义|解释|定义|说明|(?i:(?:what\s+it\s+)?means?|meanings?|definitions?|description))\W*"
    ),
}
_ASIDE = lazily(
    r"\s*(?P<term>[^（()）]+?)\s*[（(]\s*(?P<english>[A-Za-z][A-Za-z0-9\- ]{1,40})\s*[）)]\s*"
)


def tabled(
    context: Context,
    meanings: Meanings,
    sections: set[int | None],
    date_of: Callable[[Context, Grid], Dating | None],
) -> Iterator[Observation]:
    """The terms of every table below a heading of new words, or below a line that leads them in."""
    text = context.layout.visible
    for grid in map(partial(upright, context), grids(context)):
        columns = {
            role: place
            for role, words in _HEADS.items()
            for place, head in enumerate(grid.head)
            if words.fullmatch(text, *head)
        }
        lead = grid.lead
        told = lead is not None and LIST.regex.search(text, lead.start, lead.end) is not None
        if "term" not in columns or not (told or _section(context, grid) in sections):
            continue
        dating, seen = date_of(context, grid), set[Span]()
        for row in grid.rows:
            own = {role: row[place] for role, place in columns.items()}
            own = {r: s for r, s in own.items() if s not in seen and not is_blank(context, s)}
            seen.update(own.values())  # a cell of the row above fills one that is left out
            cells = _cells(context, own)
            if cells is None:
                continue
            if "meaning" in own:
                cells |= meanings(context, own["meaning"])
            yield Observation(
                "terms", LIST.name, cells["term"].start or 0, None, cells,
                dating.date if dating else None, dating.origin if dating else "stated",
            )  # fmt: skip


def _section(context: Context, grid: Grid) -> int | None:
    layout = context.layout
    sentence = layout.sentences[layout.sentence_at(grid.head[0][0])]
    return layout.blocks[sentence.block].section


def _cells(context: Context, own: dict[str, Span]) -> dict[str, Cell] | None:
    if "term" not in own:
        return names_of(context, own["english"], None) if "english" in own else None
    term, english = own["term"], own.get("english")
    aside = _ASIDE.fullmatch(context.layout.visible, *term)
    if aside is not None and english is None:
        term, english = aside.span("term"), aside.span("english")
    return names_of(context, term, english)
