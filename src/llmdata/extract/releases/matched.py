"""What a text tells outright: the matches of rules in its sentences, and its lists, records and tables."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from llmdata.extract.context import Context
from llmdata.extract.headed import headed_by
from llmdata.extract.observation import Observation
from llmdata.extract.patterns import Rule
from llmdata.extract.policy import (
    Dating,
    date_of,
    is_claimed,
    is_of_another_time,
    talks_about,
)
from llmdata.extract.releases.answers import answered
from llmdata.extract.releases.arrows import renamed
from llmdata.extract.releases.asked import asked_for
from llmdata.extract.releases.dated.clause import DatedClause
from llmdata.extract.releases.dated.when import dating
from llmdata.extract.releases.feature_rules import FEATURE
from llmdata.extract.releases.fields import fields
from llmdata.extract.releases.going_on import NAMES as GOING_ON
from llmdata.extract.releases.going_on import is_update_alone, topic_of
from llmdata.extract.releases.guards import fits
from llmdata.extract.releases.guards.transitive import brings_out_more
from llmdata.extract.releases.habits import tells_a_habit
from llmdata.extract.releases.lists import led_tables, listed
from llmdata.extract.releases.next_clause import without_next_clause
from llmdata.extract.releases.other_names import has_its_own_name
from llmdata.extract.releases.reported import NO_SUBJECT, announces_a_clause, is_its_subject
from llmdata.extract.releases.rules import RULES
from llmdata.extract.releases.steps import (
    DATED_BY_THEMSELVES,
    THINGS,
    in_preview,
    not_named,
    step,
    steps,
    subjects,
)
from llmdata.extract.releases.tabled import tabled
from llmdata.extract.view import Token, View
from llmdata.grammar.dates import OVER
from llmdata.lazily import lazily

_TELLING = frozenset("MQwreu")
_ELIDED = (
    "release.update-elided",
    "release.update-alone",
    "release.update-it",
    "release.it",
    "release.topic",
)
_PRONOUN = lazily(rf"\s*(?:(?:it|them)\b{NO_SUBJECT}|了?它\b)")
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
# What is told of in the active voice is behind such a verb: `in June it announced a partnership`.
_TELLS = lazily(r"(?i:announc|introduc|unveil|publish|reveal)")
_OBJECT = lazily(r"[.']{0,2}[MQt]")
_OBJECTS = lazily(r"[re][.'OD]{0,5}\Z")
# What somebody does something with is no subject of it.
_TOOL = lazily(r"(?:用|使用|借助|靠|凭借?|通过|基于|(?i:\busing|\bwith))\s*\Z")


def told_outright(context: Context) -> Iterator[Observation]:
    """The claims of all rules, then those of what is no sentence."""
    tables = tabled(context)
    for view in (*context.views, *context.telling_headings):
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
    yield from asked_for(context)
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
    if not _tells(context, view, rule, match):
        return
    index = match.start("verb")
    first, last = match.span("subject")
    verb = view.tokens[index]
    if rule.name in DATED_BY_THEMSELVES:
        if verb.item.counted == OVER:
            return  # `two days after the launch of X (March 4)`: that is when something else came
        dates = [Dating(verb.item, "stated")]
    else:
        # Behind a colon stand members of what is told, each perhaps with a date of its own.
        signs = (i for i in range(first, last) if view.string[i] == ":")
        end = next((i for i in signs if view.depth(i) == view.depth(first)), last)
        dates = date_of(context.layout, context.mentions, view, index, end - 1)
    if not dates and rule.name == "release.announcement":
        dates = date_of(context.layout, context.mentions, view, first, last - 1)
        if not dates and "t" in view.string[index:]:
            return  # the video of an announcement
    if rule.name == "release.then" and (own := dating(DatedClause(context, view, first))):
        dates = [own]
    if rule.name in _PREVIEWS and not dates:
        if own := dating(DatedClause(context, view, first)):
            apart = is_of_another_time(context.layout, view, own.date, index)
            dates = [] if own.date.start < verb.start and apart else [own]
        elif _IS_VERSION.search(context.layout.visible, verb.start, verb.end + 2) and not (
            _BROUGHT & set(_clause(view, index))
        ):
            return  # `排在第八的是 X 预览版`, `X 的内测资格`: it is but named
    dates = _of_its_verb(view, index, dates)
    named = subjects(view, first, last, rule.stage)
    named = without_next_clause(view, context.layout.visible, verb, named)
    of_all = view.string[last : last + 1] == "'"  # `发布 A 和 B 的预览版`
    if rule.name == "release.previewed" and _OBJECTS.search(view.string, 0, first) and not of_all:
        named = named[-1:]  # `发布 A、B 和 C 预览版`: the others came out
    yield from steps(rule, view, verb, named, dates, context.layout.visible)


_VERBS = frozenset("vreuU")


def _of_its_verb(view: View, index: int, dates: list[Dating]) -> list[Dating]:
    """Of as many dates as verbs behind them the one of its own: `3 月、8 月先后预览和发布了 X`."""
    if len(dates) < 2:
        return dates
    places = [i for i in view.places("D") if view.tokens[i].item is dates[-1].date]
    verbs = []
    for place in range(places[0] + 1, len(view.tokens)) if places else ():
        kind = view.string[place]
        if kind in _VERBS:
            verbs.append(place)
        elif kind not in ".&'O" and not (kind == "," and place == places[0] + 1):
            break
    told = len(verbs) == len(dates) and index in verbs
    return [dates[verbs.index(index)]] if told else dates


def _tells(context: Context, view: View, rule: Rule, match: re.Match[str]) -> bool:
    """Whether a match claims something of the thing that it names."""
    layout, index = context.layout, match.start("verb")
    first, last = match.span("subject")
    verb = view.tokens[index]
    if not is_claimed(layout, view, verb, index) or not fits(context, view, rule, match):
        return False
    if layout.cell_at(verb.start) != layout.cell_at(view.tokens[first].start):
        return False  # what is told in one cell of a table is told of no name in another
    text = layout.visible
    if rule.stage == "preview" and _AFTER_A_WHILE.search(text, view.sentence.start, verb.start):
        return False
    if announces_a_clause(text, verb.start, verb.end) or tells_a_habit(text, view, verb):
        return False
    if is_its_subject(text, verb.start, verb.end, view.tokens[last - 1].end):
        return False
    return rule.name == "release.announcement" or not talks_about(layout, view, last - 1)


# What was on trial for a while has come out: `After two months in preview X was declared stable`.
_AFTER_A_WHILE = lazily(
    r"\bafter\s+(?:[\w\-]+\s+){0,5}?(?:days?|weeks?|months?|years?|time|while|spells?|stints?|summer|autumn|winter|spring|quarter)(?:\s+(?:of\s+)?(?:being|spent|languishing))?\s+\Z",
    re.IGNORECASE,
)


def _clause(view: View, index: int) -> str:
    """The tokens between the two breaks beside one."""
    end = view.string.find(",", index)
    return view.string[view.string.rfind(",", 0, index) + 1 : end if end >= 0 else None]


# A preview that is but a version, or to which one is let in.
_IS_VERSION = lazily(r"(?:[览覽试試验驗]|内测|公测|灰度)(?:版|资格|邀请|码|名额)|版\Z")
_BROUGHT = frozenset("reyk")
_PREVIEWS = ("release.previewed", "release.preview")


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
    if rule.name == "release.topic" and (
        not _REFERRING.fullmatch(text, view.sentence.start, verb.start)
        or (_TELLS.match(str(verb.item)) and brings_out_more(text, view, verb))
        or has_its_own_name(text[view.sentence.start : verb.start])
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
    if subject is None and not named:
        subject = headed_by(context, view.sentence)
    if subject is None:
        return
    trial = rule.stage == "release" and in_preview(context.layout.visible, view, verb.end)
    stage = "preview" if trial else rule.stage
    for date in date_of(context.layout, context.mentions, view, index, last):
        yield not_named(step(rule.name, subject, stage, verb, date))


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
        if _items_tell_when(context, view, dates):
            continue
        named = subjects(view, *match.span("subject"))
        rule = _PREVIEWED if _PREVIEW_OF.match(view.string, match.end()) else FEATURE
        yield from steps(rule, view, verb, named, dates[-1:], context.layout.visible)


def _items_tell_when(context: Context, view: View, dates: list[Dating]) -> bool:
    """Whether a sentence leads in a list of dated items, and has no finer date than a year itself."""
    number, blocks = view.sentence.block, context.layout.blocks
    if any(dating.date.value.precision != "year" for dating in dates):
        return False
    below = blocks[number + 1] if number + 1 < len(blocks) else None
    leads = below is not None and below.kind == "item" and below.lead_in == number
    return leads and bool(below and context.mentions.dates_in(below.start, below.end))
