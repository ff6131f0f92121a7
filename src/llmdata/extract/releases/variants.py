"""Sizes and kinds of a series that came out: `Llama 9 landed in two sizes: Scout and Maverick`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from llmdata.extract.clauses import clause_of
from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.extract.policy import Dating, own_date
from llmdata.extract.releases.steps import step
from llmdata.extract.subjects import is_measure
from llmdata.extract.view import Token

_SIZE = re.compile(r"[ -][\d.]+[BMT]")
# What leads in the members of a series, between it and them.
_LEADS_IN = re.compile(
    r"[:：]|包括|旗舰|其中|分为|分别|尺寸|型号|规格|个版本|兄弟|(?i:\b(?:largest|biggest|smallest|flagship|includ\w+|sizes?|versions?|variants?|flavou?rs?|tiers?|siblings?|led\s+by|topped\s+by|namely)\b)"
)
_VETO = frozenset("xhtNBKuv")


def variants(context: Context, told: Sequence[Observation]) -> Iterator[Observation]:
    """Members of a series that its sentence names behind it came out with it."""
    done = {claim.subject.id for claim in told if claim.subject}
    for claim in told:
        series = claim.subject
        if series is None or series.type != "model" or claim.value("stage") != "release":
            continue
        view = context.view(context.layout.sentence_at(claim.place))
        if view.string.count("M") < 2:
            continue
        for index, token in enumerate(view.tokens):
            if token.kind != "M" or token.start <= claim.place or token.item.entity.id in done:
                continue
            name = token.item.entity.name
            if not name.startswith((f"{series.name} ", f"{series.name}-")):
                continue
            if _SIZE.fullmatch(name, len(series.name)):
                continue  # a size in brackets counts with its series
            if not _LEADS_IN.search(context.layout.visible, claim.place, token.start):
                continue
            if view.depth(index):
                continue  # what a bracket tells of a member is mostly its size
            if is_measure(context, view, index) or _is_denied(context, view.tokens, token):
                continue
            done.add(token.item.entity.id)
            own = own_date(view, index)
            dating = own or (Dating(claim.date, claim.date_origin) if claim.date else None)
            word = Token("r", token.start, token.end)
            yield step("release.variant", token.item, "release", word, dating, "derived")


def _is_denied(context: Context, tokens: Sequence[Token], name: Token) -> bool:
    sentence = context.layout.sentences[context.layout.sentence_at(name.start)]
    first, last = clause_of(context.layout.visible, sentence, name.start, name.end)
    return any(token.kind in _VETO for token in tokens if first <= token.start < last)
