"""Releases: steps in which a model or product became available."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.extract.patterns import Rule
from llmdata.extract.policy import Dating, date_of, is_claimed, talks_about
from llmdata.extract.releases.answers import answered
from llmdata.extract.releases.arrows import renamed
from llmdata.extract.releases.chinese import told_in_chinese
from llmdata.extract.releases.companions import companions
from llmdata.extract.releases.dated.clause import DatedClause
from llmdata.extract.releases.dated.when import dating
from llmdata.extract.releases.feature_rules import FEATURE
from llmdata.extract.releases.features import feature_updates
from llmdata.extract.releases.fields import fields
from llmdata.extract.releases.first_dated import first_dated
from llmdata.extract.releases.going_on import NAMES as GOING_ON
from llmdata.extract.releases.going_on import is_update_alone, topic_of
from llmdata.extract.releases.guards import fits
from llmdata.extract.releases.it_came import it_came
from llmdata.extract.releases.lists import led_tables, listed
from llmdata.extract.releases.other_lists import lists_something_else
from llmdata.extract.releases.paired import deal_out_dates
from llmdata.extract.releases.platforms import is_place
from llmdata.extract.releases.prose import told_in_prose
from llmdata.extract.releases.prose.nearest import nearest
from llmdata.extract.releases.rules import RULES
from llmdata.extract.releases.steps import (
    DATED_BY_THEMSELVES,
    THINGS,
    not_named,
    step,
    steps,
    subjects,
)
from llmdata.extract.releases.tabled import tabled
from llmdata.extract.releases.terse import bracketed_steps, entries
from llmdata.extract.releases.terse.joining import join, stands_among_others, step_in, widen
from llmdata.extract.releases.variants import variants
from llmdata.extract.view import Token, View
from llmdata.folding import HAN
from llmdata.grammar.contrasts import is_set_aside
from llmdata.lazily import lazily

_TELLING = frozenset("MQwreu")
_ELIDED = (
    "release.update-elided",
    "release.update-alone",
    "release.update-it",
    "release.it",
    "release.topic",
)
_PRONOUN = lazily(r"\s*(?:it|them|了?它)\b")
_IT_CAME = lazily(
    r"\b(?i:since|when|after|until|before)\s+(?:it|they)\s+(?:was\s+|were\s+|first\s+|finally\s+)*\Z"
)
# What we put something to use in and released is our own.
_WE = lazily(r"\W*(?:I|[Ww]e)\s+(?:built|made|deployed|used|put|wrote|added|integrated|embedded)\b")
_MADE_IT = lazily(r"\b(?i:made|making|makes)\s+(?:it|them)\s+(?:\w+\s+)?\Z")
_IT = lazily(r"\b(?i:it|which|that|they)\s+(?:\w+\s+)?\w?\Z")
# The model or product that the text speaks of, said with other words than its name.
_REFERRING = lazily(
    r"(?:.{0,40}[,，]\s*)?(?:(?:and|but|then)\s+)?"
    r"(?:(?i:(?:the|this|that)\s+(?:(?!paper)\w+\s+)?(?:model|tool|product|app|browser|agent|assistant|system|plan|feature|family|series)|it|they)"
    r"\s+(?i:(?:was|were|has|have|had|is|are|went|became|got|been|being|first|finally|then|officially|publicly|initially|originally|also|later|quietly)\s+)*"
    r"|(?:该|这一|这款|这个|此)(?:模型|产品|工具|系列|功能|浏览器|应用|款模型)\D{0,3}(?:于|在)?.{0,14}|[它其](?:于|在)?.{0,14})\s*"
)
_OBJECT = lazily(r"[.']{0,2}[MQt]")
_OBJECTS = lazily(r"[re][.'OD]{0,5}\Z")
# What somebody does something with is no subject of it.
_TOOL = lazily(r"(?:用|使用|借助|靠|凭借?|通过|基于|(?i:\busing|\bwith))\s*\Z")


def releases(context: Context) -> Iterator[Observation]:
    """Every release that a document claims: what rules tell, then what a date tells by itself."""
    terse = entries(context)
    told = join(context, terse, _told(context))
    stages = list(bracketed_steps(context))
    bracketed = {step_in(context, claim)[:2] for claim in stages}
    told = [claim for claim in told if step_in(context, claim)[:2] not in bracketed] + stages
    got, getting = feature_updates(context)
    updated = {step_in(context, claim)[:2] for claim in got}
    told = [c for c in told if c.rule not in _LIGHT or step_in(context, c)[:2] not in updated] + got
    told = [c for c in told if not _is_gainsaid(c, told)]
    told = [c for c in told if not is_place(context, c) and not _is_another(context, c)]
    features = told_in_chinese(context, told)
    told = [claim for claim in told if not _is_of_a_feature(claim, features)]
    told += features
    told += it_came(context, told)
    told += companions(context, told)
    spoken = terse.spoken | getting
    prose = told_in_prose(context, told)
    told += [c for c in prose if step_in(context, c)[:2] not in terse.spoken]
    deal_out_dates(context, told)
    new_names = {step_in(context, c)[:2] for c in told if c.value("stage") == "rename"}
    told = [
        c for c in told if c.rule not in _BESIDE_A_DATE or step_in(context, c)[:2] not in new_names
    ]
    for seek in (first_dated, nearest):
        told += [
            claim
            for claim in list(seek(context, told))
            if not stands_among_others(context, claim)
            and not is_place(context, claim)
            and not _is_another(context, claim)
            and step_in(context, claim)[:2] not in spoken
        ]
    told += companions(context, told, of="release.first-dated")
    # A family alone is named there, by words that bring out no model of it.
    bare = {mention.start for mention in context.mentions.entities if mention.bare}
    told = [c for c in told if c.place not in bare and not _is_less_than(context, c, told)]
    told = [claim for claim in told if not lists_something_else(context, claim)]
    _came_new(context, told)
    widen(terse, told)
    yield from told
    yield from variants(context, told)


_MORE_THAN_ONCE = lazily(r"[两三四几多再][次度]\s*\Z")


def _came_new(context: Context, told: Sequence[Observation]) -> None:
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
            new = between == "to" and any(e.family_id == family for e in before if e.family_id)
        if new:
            claim.cells["stage"] = replace(verb, value="release")


# Rules whose words tell so little that a feature told of goes before them.
_LIGHT = frozenset(DATED_BY_THEMSELVES) | {"release.light", "release.verb-object"}
# Rules by which a name and a date stand side by side: what a verb tells goes before them.
_BESIDE_A_DATE = frozenset(
    {"release.dated-topic", "release.name-in-date", "release.date-of", "release.bracketed-date"}
)


def _is_another(context: Context, claim: Observation) -> bool:
    """Whether the words say that it was not this thing: `发布的不是 X`, whatever it was then."""
    sentence = context.layout.sentences[context.layout.sentence_at(claim.place)]
    return is_set_aside(context.layout.visible, sentence.start, claim.place)


_SAID_ONLY = lazily(r"announc|unveil|宣布|公布", re.IGNORECASE)


def _is_less_than(context: Context, claim: Observation, told: Sequence[Observation]) -> bool:
    """Whether the sentence says more of the same step: a preview of it, or that it came later.

    `announced X in private preview` is a preview; what was announced and delivered in November
    came in November.
    """
    if claim.subject is None or claim.value("stage") != "release":
        return False
    here = context.layout.sentence_at(claim.place)
    word = claim.cells["stage"]
    said = context.layout.visible[word.start or 0 : word.end or 0]
    for other in told:
        if other is claim or other.subject is None or other.subject.id != claim.subject.id:
            continue
        if context.layout.sentence_at(other.place) != here:
            continue
        same = (other.date and other.date.value) == (claim.date and claim.date.value)
        if other.rule == "release.previewed" and same:
            return True
        later = (
            other.date is not None
            and other.value("stage") == "release"
            and (claim.date is None or claim.date.value.end < other.date.value.start)
        )
        if later and _SAID_ONLY.match(said):
            return True
    return False


def _is_gainsaid(claim: Observation, told: Sequence[Observation]) -> bool:
    """Whether a date beside a name is another than the one that a verb tells of the same step."""
    if claim.rule not in _BESIDE_A_DATE or claim.date is None or claim.subject is None:
        return False
    dates = [
        other.date.value
        for other in told
        if other.rule not in _BESIDE_A_DATE and other.date is not None
        and other.subject is not None and other.subject.id == claim.subject.id
        and other.value("stage") == claim.value("stage")
    ]  # fmt: skip
    own = claim.date.value
    return bool(dates) and not any(own.contains(date) or date.contains(own) for date in dates)


def _is_of_a_feature(claim: Observation, features: Sequence[Observation]) -> bool:
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
        if claim.rule in _BESIDE_A_DATE and other.date is claim.date:
            return True
        # Set words go before what a single one of them would tell.
        differs = other.value("stage") != claim.value("stage")
        if differs and (word.start or 0) < last and first < (word.end or 0):
            return True
    return False


def _told(context: Context) -> Iterator[Observation]:
    tables = tabled(context)
    for view in (*context.views, *context.dated_headings):
        kinds = frozenset(view.string)
        if view.sentence.block in tables.rows or kinds.isdisjoint(_TELLING):
            continue
        for rule in _rules_for(kinds):
            for match in rule.regex.finditer(view.string):
                yield from _read(context, view, rule, match)
        if FEATURE.may_match(kinds):
            yield from _feature(context, view)
    yield from listed(context)
    yield from fields(context)
    yield from answered(context)
    yield from renamed(context)
    yield from led_tables(context)
    yield from tables.claims


@lru_cache(maxsize=4096)
def _rules_for(kinds: frozenset[str]) -> tuple[Rule, ...]:
    """The rules that may match a view with tokens of these kinds: a few of all."""
    return tuple(rule for rule in RULES if rule.may_match(kinds))


def _read(context: Context, view: View, rule: Rule, match: re.Match[str]) -> Iterator[Observation]:
    if rule.name in GOING_ON:
        yield from _going_on(context, view, rule, match)
        return
    if rule.name in _ELIDED:
        index = match.start("verb")
        yield from _elided(context, view, rule, index, match.end() - 1, match.start())
        return
    index = match.start("verb")
    first, last = match.span("subject")
    verb = view.tokens[index]
    if not is_claimed(context.layout, view, verb, index) or not fits(context, view, rule, match):
        return
    if rule.name != "release.announcement" and talks_about(context.layout, view, last - 1):
        return
    if rule.name in DATED_BY_THEMSELVES:
        dates = [Dating(verb.item, "stated")]
    else:
        # Behind a colon stand members of what is told, each perhaps with a date of its own.
        whole = view.string.find(":", first, last)
        end = whole if whole >= 0 else last
        dates = date_of(context.layout, context.mentions, view, index, end - 1)
    if not dates and rule.name == "release.announcement":
        dates = date_of(context.layout, context.mentions, view, first, last - 1)
        if not dates and "t" in view.string[index:]:
            return  # the video of an announcement
    if rule.name == "release.then" and (own := dating(DatedClause(context, view, first))):
        dates = [own]
    named = subjects(view, first, last, rule.stage)
    if rule.name == "release.previewed" and _OBJECTS.search(view.string, 0, first):
        named = named[-1:]  # `发布 A、B 和 C 预览版`: the others came out
    yield from steps(rule, view, verb, named, dates, context.layout.visible)


def _elided(
    context: Context, view: View, rule: Rule, index: int, last: int, match_start: int
) -> Iterator[Observation]:
    """An update without a subject is one of what the sentence before speaks of."""
    verb = view.tokens[index]
    if _OBJECT.match(view.string, last + 1) or not is_claimed(context.layout, view, verb, index):
        return
    if rule.name == "release.it" and (
        not _has_pronoun(context.layout.visible, view, verb)
        or _WE.match(context.layout.visible, view.sentence.start)
    ):
        return
    named = [token.item for token in view.tokens[:index] if token.kind in THINGS]
    text = context.layout.visible
    if rule.name == "release.topic" and not _REFERRING.fullmatch(
        text, view.sentence.start, verb.start
    ):
        return
    if rule.name == "release.update-alone" and not is_update_alone(context, view, index):
        return
    if rule.name == "release.update-it":
        if not _IT.search(
            context.layout.visible, view.sentence.start, view.tokens[match_start].start + 1
        ):
            return
        subject = named[-1] if named else context.topic_before(view.sentence)
    elif rule.name == "release.it":
        subject = named[-1] if named else context.topic_before(view.sentence, last=True)
    else:
        subject = None if named else context.topic_before(view.sentence)
    if subject is None:
        return
    for date in date_of(context.layout, context.mentions, view, index, last):
        yield not_named(step(rule.name, subject, rule.stage, verb, date))


def _going_on(
    context: Context, view: View, rule: Rule, match: re.Match[str]
) -> Iterator[Observation]:
    """A clause without a subject of its own tells of the thing before, at its own dates."""
    place = topic_of(context, view, match)
    if place is None:
        return
    verb = match.start("verb")
    for date in view.tokens[match.start() : verb]:
        if date.kind == "D" and date.item.bearing == "at":
            dating = Dating(date.item, "stated")
            yield step(rule.name, view.tokens[place].item, rule.stage, view.tokens[verb], dating)


def _has_pronoun(text: str, view: View, verb: Token) -> bool:
    """Whether the verb tells of a pronoun: `released it`, `made it available`, `it launched`."""
    return (
        _PRONOUN.match(text, verb.end) is not None
        or _IT_CAME.search(text, view.sentence.start, verb.start) is not None
        or _MADE_IT.search(text, view.sentence.start, verb.start) is not None
    )


# `推出了同一功能的预览版`: what is previewed is the feature.
_PREVIEW_OF = lazily(r"'[.]?v")
_PREVIEWED = replace(FEATURE, stage="preview")


def _feature(context: Context, view: View) -> Iterator[Observation]:
    """A feature without a name of its own is an update of its product."""
    for match in FEATURE.regex.finditer(view.string):
        index = match.start("verb")
        verb = view.tokens[index]
        start = view.tokens[match.start("subject")].start
        if not is_claimed(context.layout, view, verb, index):
            continue
        if _TOOL.search(context.layout.visible, view.sentence.start, start):
            continue
        if "D" not in view.string and "O" not in view.string:
            continue  # when or by whom, something says
        dates = date_of(context.layout, context.mentions, view, index, match.end() - 1)
        named = subjects(view, *match.span("subject"))
        rule = _PREVIEWED if _PREVIEW_OF.match(view.string, match.end()) else FEATURE
        yield from steps(rule, view, verb, named, dates[-1:], context.layout.visible)
