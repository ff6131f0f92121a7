"""Brackets with a date for each step of the thing before them: `Kiro (July 14, preview; November 17, GA)`."""

from __future__ import annotations

from collections.abc import Iterator

from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.extract.policy import Dating, is_asserted
from llmdata.extract.releases.steps import is_usable, step
from llmdata.extract.releases.terse.wording import (
    FATE,
    OUT,
    WIDER,
    is_feature,
    is_itself,
    preview_in,
)
from llmdata.extract.view import Token, View
from llmdata.lazily import lazily

_TWO = 2
# What ties a date to the words before it: `launched in June` is no launch in a place.
_TIE = lazily(r"\s+(?i:in|on|at|from|since)\s*\Z")
_SHOWN = lazily(r"\W*(?i:(?:first|only)\s+)?(?i:shown|presented|demonstrated)\b")


def bracketed_steps(context: Context) -> Iterator[Observation]:
    """The steps that brackets with several dates tell of the thing right before them."""
    for view in context.views:
        if "(" not in view.string or view.string.count("D") < _TWO:
            continue
        if context.layout.blocks[view.sentence.block].kind == "row":
            continue
        if not is_asserted(context.layout, view):
            continue
        for index, token in enumerate(view.tokens[:-1]):
            if token.kind in "MQ" and view.string[index + 1] == "(":
                yield from _steps(context, view, index)


def _steps(context: Context, view: View, index: int) -> Iterator[Observation]:
    end = view.string.find(")", index)
    inside = view.tokens[index + 2 : end if end > 0 else None]
    if sum(map(is_usable, inside)) < _TWO or any(token.kind in "(MQxhKB$" for token in inside):
        return
    text = context.layout.visible
    told: list[Observation] = []
    for part in _split(text, inside):
        dates = [token for token in part if is_usable(token)]
        words = _TIE.sub("", " ".join(text[t.start : t.end] for t in part if t.kind != "D"))
        if len(dates) != 1 or FATE.search(words):
            return
        stage = "preview" if preview_in(words) or _SHOWN.match(words) else "release"
        if stage == "release" and told and not OUT.search(words):
            trial = told[-1].value("stage") == "preview" and is_itself(words.strip(" ,"))
            if not (trial or WIDER.match(words) or is_feature(words)):
                return
            stage = "release" if trial else "update"  # `May 20, beta; August 6`
        dating = Dating(dates[0].item, "stated")
        word = Token("r", part[0].start, part[-1].end)
        told.append(step("release.bracketed-steps", view.tokens[index].item, stage, word, dating))
    yield from told


def _split(text: str, tokens: list[Token]) -> list[list[Token]]:
    """The tokens between semicolons; between commas where no semicolon stands."""
    stops = [t for t in tokens if t.kind == "," and text[t.start : t.end].strip() in (";", "；")]
    stops = stops or [token for token in tokens if token.kind in ",&"]
    parts: list[list[Token]] = [[]]
    for token in tokens:
        if token in stops:
            parts.append([])
        else:
            parts[-1].append(token)
    return [part for part in parts if part]
