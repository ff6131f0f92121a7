"""The models that stand together at one place of a sentence."""

from __future__ import annotations

from llmdata.extract import subjects
from llmdata.extract.view import View
from llmdata.mentions import Mention


def models(view: View, place: int) -> list[Mention]:
    """The models of an enumeration (`A 和 B 并列第一`).

    Of two that a comma and an `and` part, the second begins a clause of its own (`first place went to
    A, and B held it in May`).
    """
    members = [i for i in subjects.group_of(view, place) if view.string[i] == "M"]
    if len(members) == _TWO and members[0] == place and ",&" in view.string[place : members[1]]:
        members = [place]
    return [view.tokens[i].item for i in members]


_TWO = 2
