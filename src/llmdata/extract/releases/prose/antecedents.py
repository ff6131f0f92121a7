"""What relative clauses and participles tell of a thing, whatever part it has in its own clause."""

from __future__ import annotations

from collections.abc import Iterator

from llmdata.extract.releases.prose.patterns import (
    BEING,
    DATED_REDUCED,
    FROM_A_DATE,
    HAVING,
    SOLD_FROM,
    WHICH_CAME,
    WHICH_MAKER,
    WHOSE,
    WORK_ON,
)
from llmdata.extract.releases.prose.roles import Roles
from llmdata.extract.releases.prose.told import Told


def told_of_antecedent(roles: Roles, group: list[int], left: str, behind: int) -> Iterator[Told]:
    """What a relative clause tells of a thing, whatever part it has in its own."""
    text = roles.text
    if found := WHOSE.match(text, behind):
        yield Told(group, behind, behind, found.span("comes"), found.end())
    if found := BEING.match(text, behind):
        yield Told(group, behind, behind, found.span("comes"), found.end())
    if found := HAVING.match(text, behind):
        verb = found.span("done" if found["done"] else "comes")
        yield Told(group, verb[0], verb[0], verb, found.end())
    if (found := DATED_REDUCED.match(text, behind)) and not WORK_ON.search(left):
        yield Told(group, behind, behind, found.span("done"), found.end("done"))
    if (found := FROM_A_DATE.match(text, behind)) and not WORK_ON.search(left):
        date = found.end() - 1
        yield Told(group, behind, behind, found.span("done"), found.end(), "release", when=date)
    if found := SOLD_FROM.match(text, behind):
        date = found.end() - 1
        yield Told(group, behind, behind, found.span("done"), found.end(), "release", when=date)
    if found := WHICH_CAME.match(text, behind):
        verb = found.span("done" if found["done"] else "comes")
        yield Told(group, behind, behind, verb, found.end())
    if found := WHICH_MAKER.match(text, behind):
        verb, actor = found.span("does"), found["actor"]
        yield Told(group, behind, behind, verb, verb[1], actor=actor)
