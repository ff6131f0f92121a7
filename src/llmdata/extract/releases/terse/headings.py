"""Headings that are a name and its date, and the line right below a name that is but its dates.

`### GPT-9 – August 7`; `### Jules` and below it `*Google, May 20 (beta), August 6 (general availability)*`.
"""

from __future__ import annotations

from collections.abc import Iterator

from llmdata.extract.context import Context
from llmdata.extract.headed import opens_alone
from llmdata.extract.observation import Observation
from llmdata.extract.policy import Dating
from llmdata.extract.releases.steps import is_fine, not_named, step
from llmdata.extract.releases.terse.wording import is_out, preview_in
from llmdata.extract.view import Token
from llmdata.lazily import lazily
from llmdata.mentions import Mention

_THING = r"(?:O'?)?[MQ]"
_HEADS = lazily(
    rf"\.?(?:O['.:])?(?P<things>{_THING}(?:,?&{_THING}){{0,4}})(?:'O|\(O\))?[,:\-](?P<tie>\.?)(?P<day>D)[,.]?"
)
_TIE = lazily(r"\s*(?i:on|in|since|released|launched|out)?\s*(?i:on|in|since)?\s*")
_ONE = r"D(?:\.?\([^()D]{1,6}\))?"
_BELOW = lazily(
    rf"(?:\.?O[,.:\-]{{1,2}})?(?P<days>\.?{_ONE}(?:(?:,?&|[,:\-])\.?{_ONE}){{0,3}})[,.]?"
)
_BARE = lazily(r"[\s*_(]*(?i:on|in|since|from|released|launched|out|first)?\s*(?i:on|in|since)?\s*")


def dated_headings(context: Context) -> Iterator[Observation]:
    """What came on the days that headings tell so."""
    text = context.layout.visible
    for view in context.telling_headings:
        found = _HEADS.fullmatch(view.string)
        if found is None:
            continue
        date = view.tokens[found.start("day")]
        before = view.tokens[found.start("tie")] if found["tie"] else None
        if not is_fine(date) or (before and not _TIE.fullmatch(text, before.start, before.end)):
            continue
        for token in view.tokens[slice(*found.span("things"))]:
            if token.kind in "MQ":
                dating = Dating(date.item, "stated")
                yield step("release.dated-heading", token.item, "release", date, dating, "derived")


def lines_below_names(context: Context) -> Iterator[Observation]:
    """The steps of what a heading names alone, in a line below it that holds nothing but dates."""
    layout, text = context.layout, context.layout.visible
    for number, block in enumerate(layout.blocks[1:], 1):
        above = layout.blocks[number - 1]
        if block.kind != "paragraph" or above.kind != "heading" or not above.level:
            continue
        if len(layout.sentences_of(number)) != 1:
            continue
        topic = _named(context, above.start, above.end)
        view = context.view(layout.sentence_at(block.start))
        found = _BELOW.fullmatch(view.string) if topic else None
        if topic is None or found is None:
            continue
        tokens = view.tokens[slice(*found.span("days"))]
        for place, token in enumerate(tokens):
            if token.kind == "." and not _BARE.fullmatch(text, token.start, token.end):
                break
            if token.kind != "D" or not is_fine(token):
                continue
            ends = (t.start for t in tokens[place + 1 :] if t.kind in "D,&:-")
            said = text[token.end : next(ends, view.sentence.end)]
            stage = "preview" if preview_in(said) else "release" if is_out(said) else ""
            if not said.strip(" *_.") or stage:
                dating = Dating(token.item, "stated")
                word = Token("D", token.start, token.end)
                yield not_named(step("release.line-below", topic, stage or "release", word, dating))


def _named(context: Context, start: int, end: int) -> Mention | None:
    """The model or product that a heading names, and nothing but that."""
    named = context.mentions.entities_in(start, end)
    things = [m for m in named if m.entity.type in ("model", "product")]
    if len(things) != len(named) or not opens_alone(context, start, end, things):
        return None
    behind = context.layout.visible[things[-1].end : end]
    return None if any(map(str.isalnum, behind)) else things[0]
