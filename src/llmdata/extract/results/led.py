"""Results that a list tells together with what leads it in: the medal above, winners or contests below.

`在 IMO 中获得金牌的有：` over a list of makers, `A 和 B 在两项赛事中获得金牌：` over a list of contests.
"""

from __future__ import annotations

from collections.abc import Iterator

from llmdata.extract import subjects
from llmdata.extract.context import Context
from llmdata.extract.policy import Dating
from llmdata.extract.subjects import Subject
from llmdata.extract.view import View
from llmdata.layout import Block
from llmdata.lazily import lazily
from llmdata.mentions import Mention

_LEADS = lazily(r"[:：]\s*\Z")
_HEROES = ("model", "product", "organization")
# An item that tells more than a name, a time and brackets has its own say.
_MORE = lazily(r"没|未|不|无缘|(?i:\b(?:not|never|no)\b|n['’]t\b)")


def winners_below(context: Context, view: View) -> list[Subject]:
    """The one that each item names first, under words that name nobody."""
    if set("MQO") & set(view.string):
        return []
    found = []
    for block in _items(context, view):
        named = context.mentions.entities_in(block.start, block.end)
        hero = next((m for m in named if m.entity.type in _HEROES), None)
        if hero is not None:
            found.append(subjects.named(hero))
    return found


def contests_below(context: Context, view: View) -> Iterator[tuple[Subject, Dating | None]]:
    """The competition that each item names alone, with the item's time, under words that name none."""
    if "B" in view.string:
        return
    for block in _items(context, view):
        named = context.mentions.entities_in(block.start, block.end)
        contests = {m.entity.id: m for m in named if _is_contest(m)}
        if len(contests) == 1 and not any(m.entity.type in _HEROES for m in named):
            dates = context.mentions.dates_in(block.start, block.end)
            date = Dating(dates[0], "stated") if len(dates) == 1 else None
            yield subjects.named(next(iter(contests.values()))), date


def _is_contest(mention: Mention) -> bool:
    return mention.entity.type == "benchmark" and mention.entity.kind == "competition"


def _items(context: Context, view: View) -> Iterator[Block]:
    """The items that a sentence leads in, but for those that take something back."""
    layout = context.layout
    block = layout.blocks[view.sentence.block]
    text = layout.visible
    if view.sentence.end < block.end and text[view.sentence.end : block.end].strip():
        return
    if _LEADS.search(text, view.sentence.start, view.sentence.end) is None:
        return
    for lead, items in context.lists():
        if lead is block:
            yield from (i for i in items if _MORE.search(text, i.start, i.end) is None)
