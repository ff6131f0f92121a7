"""What a clause of prose tells: of which things, by which words, and when."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Told:
    """A clause that tells of things, or of what the text speaks of where it names none."""

    things: list[int]  # tokens of the view
    start: int  # where the clause begins, its time and joining words included
    subject: int  # … and its subject
    verb: tuple[int, int]
    end: int  # behind the verb and its object
    stage: str = ""
    actor: str = ""  # the words before a verb that somebody does
    first: bool = False  # counts for a thing only that nothing has told of
    topic: str = ""  # the words that stand for a thing that the clause does not name
    until: bool = False  # a date that something had to wait for is its own
    when: int = -1  # the place of its date, where the words tie one to it
    said: int = -1  # where its predicate begins, behind what explains its subject
