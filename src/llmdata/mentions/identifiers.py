"""Other names of a model in brackets behind its name: `Claude 3 Opus (claude-3-opus-20240229)`.

What services call it has the day of a version, where the name has none: it is an alias, no other
model. What the author calls it for short (`Claude 9 Sonnet（以下简称 Claude）`) is it from there on.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from llmdata.layout import Layout
from llmdata.lazily import lazily
from llmdata.mentions.anchors import parsed_name
from llmdata.mentions.entities import Mention
from llmdata.mentions.vocabulary import Vocabulary

_OPENS = lazily(r"\s*[(（]\s*(?:(?i:api|id|model|slug|as)\b[\s:：]*)*")
_WRITTEN = lazily(r"[a-z][a-z\d.]*(?:-[a-z\d.]+)+")
_FOR_SHORT = lazily(
    r"\s*[(（]\s*(?:(?:以下|下文|后文)(?:简称|统?称)为?|简称为?|下称|(?i:hereafter|henceforth|for\s+short))"
    r"[\s:：“「\"]*(?P<short>[^()（）“”「」\"\n]{1,24})[”」\"]?\s*[)）]"
)
_CLOSES = lazily(r"\s*[)）,，;；]")


def of_their_names(
    layout: Layout, vocabulary: Vocabulary, mentions: Iterable[Mention]
) -> list[Mention]:
    """The mentions, an identifier behind a name being the model of that name."""
    text = layout.visible
    meant = list(mentions)
    _call_for_short(text, meant)
    for name, behind in pairwise(meant):
        if (
            behind.entity.type == name.entity.type == "model"
            and behind.entity.id != name.entity.id
            and _OPENS.fullmatch(text, name.end, behind.start)
            and _WRITTEN.fullmatch(text, behind.start, behind.end)
            and _CLOSES.match(text, behind.end)
            and _is_dated(vocabulary, name, behind)
        ):
            behind.entity = name.entity
    return meant


def _call_for_short(text: str, mentions: list[Mention]) -> None:
    """Let what a model is called for short be that model, there and in all that follows."""
    short: dict[str, Mention] = {}  # the words → the model that they are short for
    for mention in mentions:
        meant = short.get(text[mention.start : mention.end])
        if meant is not None and meant.entity.organization_id == mention.entity.organization_id:
            mention.entity = meant.entity
        elif mention.entity.type == "model" and (told := _FOR_SHORT.match(text, mention.end)):
            short[told["short"].strip()] = mention


def _is_dated(vocabulary: Vocabulary, name: Mention, identifier: Mention) -> bool:
    """Whether an identifier says the name, and a day besides."""
    family, said = parsed_name(vocabulary, name.entity)
    other, written = parsed_name(vocabulary, identifier.entity)
    if family is None or said is None or written is None or other is not family:
        return False
    return said.stamp is None and replace(written, stamp=None).canonical == said.canonical
