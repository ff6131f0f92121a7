"""The models that stand together at one place of a sentence."""

from __future__ import annotations

from llmdata.extract import subjects
from llmdata.extract.view import View
from llmdata.mentions import Mention


def models(view: View, place: int) -> list[Mention]:
    """The models of an enumeration (`A 和 B 并列第一`)."""
    return [view.tokens[i].item for i in subjects.group_of(view, place) if view.string[i] == "M"]
