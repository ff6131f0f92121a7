"""Names that but bring out a version of their own: of `可灵推出 3.0 模型` what came out is Kling 3.0, not Kling."""

from __future__ import annotations

from collections.abc import Sequence

from llmdata.extract.context import Context
from llmdata.extract.observation import Observation

_NEAR = 24  # characters from the name to that of its version


def without_bearers(context: Context, told: Sequence[Observation]) -> list[Observation]:
    """The claims but those of a family's bare name whose version its own sentence brings out."""
    layout = context.layout
    fragments = {m.start for m in context.mentions.entities if m.elliptic}
    versions = {
        (layout.sentence_at(claim.place), claim.subject.family_id, claim.place)
        for claim in told
        if claim.subject is not None and claim.subject.version and claim.place in fragments
    }
    return [
        claim
        for claim in told
        if claim.subject is None
        or claim.subject.version
        or not any(
            sentence == layout.sentence_at(claim.place)
            and family == claim.subject.family_id
            and 0 < place - claim.place <= _NEAR
            for sentence, family, place in versions
        )
    ]
