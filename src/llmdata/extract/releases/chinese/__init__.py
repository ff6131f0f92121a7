"""What Chinese tells of releases in words that no shape of tokens shows: features that a thing gains,
turns of phrase about its date, and sentences that go on about the thing before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.extract.policy import context_date, is_asserted
from llmdata.extract.releases.chinese.arrivals import WORDINGS as ARRIVALS
from llmdata.extract.releases.chinese.arrivals import arrivals
from llmdata.extract.releases.chinese.attributed import WORDINGS as ATTRIBUTED
from llmdata.extract.releases.chinese.attributed import attributed
from llmdata.extract.releases.chinese.calendars import calendars
from llmdata.extract.releases.chinese.features import LABELLED, LEFT_OUT, features
from llmdata.extract.releases.chinese.features import WORDINGS as FEATURES
from llmdata.extract.releases.chinese.lineups import LINEUP, lineups
from llmdata.extract.releases.chinese.manners import WITH, manners
from llmdata.extract.releases.chinese.manners import WORDINGS as MANNERS
from llmdata.extract.releases.chinese.moments import THAT_UPDATE, TOGETHER, UPDATED, moments
from llmdata.extract.releases.chinese.moments import WORDINGS as MOMENTS
from llmdata.extract.releases.chinese.nouns import WORDINGS as NOUNS
from llmdata.extract.releases.chinese.nouns import nouns
from llmdata.extract.releases.chinese.offerings import WORDINGS as OFFERINGS
from llmdata.extract.releases.chinese.offerings import offerings
from llmdata.extract.releases.chinese.parts import PARTS
from llmdata.extract.releases.chinese.plain import Plain, plain
from llmdata.extract.releases.chinese.renewals import NAMED_BEFORE, RENAMED_THEN, renewals
from llmdata.extract.releases.chinese.renewals import WORDINGS as RENEWALS
from llmdata.extract.releases.chinese.staged import staged
from llmdata.extract.releases.chinese.topics import goes_on_about
from llmdata.extract.releases.chinese.turns import WORDINGS as TURNS
from llmdata.extract.releases.chinese.turns import turns
from llmdata.lazily import lazily

__all__ = ["WORDINGS", "told_in_chinese"]

WORDINGS = (
    *ARRIVALS,
    *FEATURES,
    *LEFT_OUT,
    LABELLED,
    *PARTS,
    *TURNS,
    *MANNERS,
    *MOMENTS,
    *NOUNS,
    *ATTRIBUTED,
    *OFFERINGS,
    *RENEWALS,
    RENAMED_THEN,
    NAMED_BEFORE,
    UPDATED,
    THAT_UPDATE,
    TOGETHER,
    WITH,
    LINEUP,
)


# What came out with another may leave its day to that.
_SAME_DAY = lazily("同一?[天日时]|一[起同道]")


def told_in_chinese(context: Context, told: Sequence[Observation]) -> list[Observation]:
    """What the sentences of a document tell in set words, beside what rules have told."""
    found: list[Observation] = []
    dated = {context.layout.sentence_at(c.place) for c in told if c.date is not None}
    for said in _sentences(context):
        found += features(context, said)
        found += turns(context, said)
        found += arrivals(context, said)
        found += lineups(context, said)
        found += manners(context, said)
        found += moments(context, said)
        found += nouns(context, said)
        found += attributed(context, said)
        found += offerings(context, said)
        found += renewals(context, said)
        found += staged(context, said, told)
        is_told = context.layout.sentence_at(said.view.sentence.start) in dated
        found += goes_on_about(context, said, is_told)
    found += calendars(context)
    return found


def _sentences(context: Context) -> Iterator[Plain]:
    layout, text = context.layout, context.layout.visible
    places = {layout.sentence_at(view.sentence.start) for view in context.views}
    places |= {layout.sentence_at(date.start) for date in context.mentions.dates}
    for place in sorted(places):
        if layout.blocks[layout.sentences[place].block].kind in ("row", "heading"):
            continue
        view = context.view(place)
        # Every step told so has a date: of its sentence, or of what leads it in.
        if (
            "D" not in view.string
            and not context_date(layout, context.mentions, view)
            and not _SAME_DAY.search(text, view.sentence.start, view.sentence.end)
        ):
            continue
        if not is_asserted(layout, view):
            continue
        said = plain(view, text)
        if said is not None and said.text:
            yield said
