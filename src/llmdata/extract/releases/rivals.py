"""Claims of one step that gainsay one another, or say more or less of it than another: which of them stand."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence, Set
from dataclasses import dataclass, field, replace
from datetime import date

from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.extract.releases.steps import DATED_BY_THEMSELVES
from llmdata.folding import HAN
from llmdata.grammar.calendar import DateValue
from llmdata.grammar.contrasts import is_set_aside
from llmdata.lazily import lazily

_A_NOUN = lazily(r"\b(?i:an?|the|its|this|first|major|minor|small|big)\s+\Z")  # `an upgrade to X 3`
_MORE_THAN_ONCE = lazily(r"[两三四几多再][次度]\s*\Z")


def come_new(context: Context, told: Sequence[Observation]) -> None:
    """`4 月升级可灵 2.0`, `X 3 was updated to 3.5`: what an update came to is a version of its own.

    Not where another's product was upgraded with it (`Cursor 升级 Claude 4 支持`).
    """
    text = context.layout.visible
    out = {c.subject.id for c in told if c.subject and c.value("stage") != "update"}
    for claim in told:
        if claim.rule != "release.update" or claim.subject is None or claim.subject.id in out:
            continue
        name, verb, parsed = claim.cells["subject_name"], claim.cells["stage"], claim.subject.parsed
        if parsed is None or parsed.version is None or verb.end is None or name.start is None:
            continue
        start = context.layout.sentences[context.layout.sentence_at(name.start)].start
        before = [m.entity for m in context.mentions.entities_in(start, verb.end)]
        maker, family = claim.subject.organization_id, claim.subject.family_id
        between = text[verb.end : name.start].strip()
        if _MORE_THAN_ONCE.search(text, start, verb.start or 0):
            continue
        if HAN.search(text, verb.start or 0, verb.end):
            new = not between and all(maker in (e.id, e.organization_id) for e in before[-1:])
        else:
            noun = _A_NOUN.search(text, start, verb.start or 0) is not None
            new = (
                between == "to"
                and not noun
                and any(e.family_id == family for e in before if e.family_id)
            )
        if new:
            claim.cells["stage"] = replace(verb, value="release")


# Rules whose words tell so little that a feature told of goes before them.
LIGHT = frozenset(DATED_BY_THEMSELVES) | {"release.light", "release.verb-object"}
# Rules by which a name and a date stand side by side: what a verb tells goes before them.
BESIDE_A_DATE = frozenset(
    {"release.dated-topic", "release.name-in-date", "release.date-of", "release.bracketed-date"}
)


def is_another(context: Context, claim: Observation) -> bool:
    """Whether the words say that it was not this thing: `发布的不是 X`, whatever it was then."""
    sentence = context.layout.sentences[context.layout.sentence_at(claim.place)]
    return is_set_aside(context.layout.visible, sentence.start, claim.place)


_SAID_ONLY = lazily(r"announc|unveil|宣布|公布", re.IGNORECASE)


def without_less(context: Context, told: Sequence[Observation]) -> list[Observation]:
    """The claims but those of which their block says more, or what stands below a headline."""
    beside: dict[tuple[str, int], _Told] = defaultdict(_Told)
    trials: dict[str, set[int]] = defaultdict(set)
    for claim in told:
        if claim.subject is not None:
            sentence = context.layout.sentence_at(claim.place)
            beside[claim.subject.id, _block(context, claim)].add(claim, sentence)
            if claim.value("stage") == "preview":
                trials[claim.subject.id].add(id(claim.date))
    return [
        claim
        for claim in told
        if claim.subject is None
        or not (
            _is_less_than(context, claim, beside[claim.subject.id, _block(context, claim)])
            or _is_but_a_trial(context, claim, trials[claim.subject.id])
        )
    ]


@dataclass(slots=True)
class _Told:
    """What a block tells of one thing, kept so that a claim need not be held against each other one."""

    trials: set[DateValue | None] = field(default_factory=set)  # when previews of it were
    # In which sentence, and when, it was a preview, and was so by words that tell just this.
    trials_here: set[tuple[int, DateValue | None]] = field(default_factory=set)
    previewed: set[tuple[int, DateValue | None]] = field(default_factory=set)
    last: date | None = None  # the latest day on which it begins to be out

    def add(self, claim: Observation, sentence: int) -> None:
        then = claim.date.value if claim.date else None
        if claim.rule == "release.previewed":
            self.previewed.add((sentence, then))
        if claim.value("stage") == "preview":
            self.trials.add(then)
            self.trials_here.add((sentence, then))
        elif claim.value("stage") == "release" and then is not None:
            self.last = max(self.last or then.start, then.start)


# Rules by which a thing comes out that is but named, with no word for how.
UNSAID = frozenset({"release.entry", "release.first-dated"})


def _is_but_a_trial(context: Context, claim: Observation, trials: Set[int]) -> bool:
    """Whether what a headline or a mere name tells of a thing is what a sentence of prose calls a
    preview of it, by the same date: `### X brings out Y`, and below it `X has opened the beta of Y`."""
    if claim.value("stage") != "release" or claim.date is None:
        return False
    headline = context.layout.blocks[_block(context, claim)].kind == "heading"
    if not headline and claim.rule not in UNSAID:
        return False
    return id(claim.date) in trials


def _block(context: Context, claim: Observation) -> int:
    layout = context.layout
    return layout.sentences[layout.sentence_at(claim.place)].block


def _is_less_than(context: Context, claim: Observation, told: _Told) -> bool:
    """Whether others `told` of the thing in its block say more of the same step: a preview of it, or
    that it came later.

    `announced X in private preview` is a preview; what was announced and delivered in November
    came in November.
    """
    if claim.value("stage") != "release":
        return False
    here = context.layout.sentence_at(claim.place)
    then = claim.date.value if claim.date else None
    if (here, then) in told.previewed and claim.rule != "release.previewed":
        return True
    if claim.rule in BESIDE_A_DATE and (here, then) in told.trials_here:
        return True
    word = claim.cells["stage"]
    if not _SAID_ONLY.match(context.layout.visible[word.start or 0 : word.end or 0]):
        return False
    # `X announces Y`, above what says in which form, or when it came.
    later = told.last is not None and (then is None or then.end < told.last)
    return then in told.trials or later


def is_gainsaid(claim: Observation, told: Sequence[Observation]) -> bool:
    """Whether a date beside a name is another than the one that a verb tells of the same step."""
    if claim.rule not in BESIDE_A_DATE or claim.date is None or claim.subject is None:
        return False
    dates = [
        other.date.value
        for other in told
        if other.rule not in BESIDE_A_DATE and other.date is not None
        and other.subject is not None and other.subject.id == claim.subject.id
        and other.value("stage") == claim.value("stage")
    ]  # fmt: skip
    own = claim.date.value
    return bool(dates) and not any(own.contains(date) or date.contains(own) for date in dates)


def is_of_a_feature(claim: Observation, features: Sequence[Observation]) -> bool:
    """Whether what tells a release tells of a feature of the thing: its verb, or a date beside it."""
    if claim.subject is None or claim.value("stage") == "update":
        return False
    first, last = claim.cells["stage"].start, claim.cells["stage"].end
    if first is None or last is None:
        return False
    for other in features:
        if other.subject is None or other.subject.id != claim.subject.id:
            continue
        word = other.cells["stage"]
        if claim.rule in BESIDE_A_DATE and other.date is claim.date:
            return True
        # Set words go before what a single one of them would tell.
        differs = other.value("stage") != claim.value("stage")
        if differs and (word.start or 0) < last and first < (word.end or 0):
            return True
    return False
