"""What is told of somebody unknown is told of nobody else: a number behind his name goes to no known one before it.

Rooms seek whose a number is among the names that they know. Where a stranger stands between the name that
they found and the number, and the clause is his, they have found the wrong one.
"""

from __future__ import annotations

from collections.abc import Iterable

from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.mentions.others import stranger_at

# The cell with whom a row of a table is about, and the one with what is told of him.
_CELLS = {
    "prices": ("subject_name", "amount"),
    "leaderboards": ("model_name", "rank"),
    "metrics": ("subject_name", "value"),
    "benchmark_results": ("subject_name", None),
    "releases": ("subject_name", None),
    "events": ("subject_name", None),
}
# Who did a thing may be told behind it: only one by whom a stranger is told of did not.
_DEEDS = ("releases", "events")


def without_those_of_others(context: Context, found: Iterable[Observation]) -> list[Observation]:
    """The observations but those that are told of a stranger."""
    return [one for one in found if not _is_of_stranger(context, one)]


def _is_of_stranger(context: Context, one: Observation) -> bool:
    if one.table not in _CELLS or one.subject is None:
        return False
    owner, told = _CELLS[one.table]
    name = one.cells.get(owner)
    cell = one.cells.get(told) if told is not None else None
    place = cell.start if cell is not None else one.place
    if name is None or name.start is None or place is None:
        return False
    stranger = stranger_at(context.strangers, name.start, place)
    if stranger is None or _is_part(stranger.name, one.subject.name):
        return False
    if stranger.start <= name.start:  # by a name that is a word too, he was recognized after all
        return bool(context.mentions.entities_in(name.start, name.end or name.start + 1))
    return one.table not in _DEEDS


def _is_part(name: str, whole: str) -> bool:
    """Whether somebody is called by a part of a known name: `Haiku` of `Claude 3 Haiku`."""
    words = whole.replace("-", " ").split()
    return bool(name) and name.replace("-", " ").split()[0] in words
