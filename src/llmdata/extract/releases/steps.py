"""From a match to steps: who became available, when, and by which words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from llmdata.extract.context import Context, goes_on
from llmdata.extract.dealt import DEALT
from llmdata.extract.observation import Cell, Observation
from llmdata.extract.patterns import Rule
from llmdata.extract.policy import Dating, context_date, is_week, own_date
from llmdata.extract.releases.dated_rules import DATED
from llmdata.extract.releases.guard import SPOKEN_OF
from llmdata.extract.releases.stages import (
    NEW_VERSION,
    TRIAL,
    TRIAL_EN,
    TRIAL_ZH,
    is_called_trial,
    stage_in_chinese,
    was_preview_then,
)
from llmdata.extract.subjects import is_measure
from llmdata.extract.view import Token, View
from llmdata.lazily import lazily
from llmdata.mentions import DateMention, Mention
from llmdata.source import Document

THINGS = "MQ"  # what can be released: models and products
# Rules whose "verb" is the date.
DATED_BY_THEMSELVES = frozenset(rule.name for rule in DATED)
# A preview of a thing makes the step of the thing a preview.
_PREVIEW_OF = lazily(
    r"(?i:\b(?:preview|beta|alpha|early\s+(?:version|access))(?:\s+(?:version|release))?\s+(?:of|to))"
    r"\s+(?:its\s+|the\s+|[A-Z]\w+(?:'s|’s)\s+)?\Z"
)
# So do the words behind it: `launched DIA, an AI browser in beta`, `X, at first only a preview`.
_A_TRIAL = rf"(?:(?:public|open|closed|limited|private|early|developer|research|technical)\s+){{0,2}}{TRIAL_EN}\b"
_AT_FIRST = r"(?:at\s+first|initially|originally|then|first|for\s+now)\s+(?:(?:only|just|merely|still|as|in|an?)\s+){0,3}"
# What a thing came with is on trial for itself: `X, adding a larger window in beta`.
_COMES_WITH = r"(?i:\b(?:(?:adding|featuring|including|introducing|bringing|gaining|plus|alongside|and\s+an?)\b|with\s+(?!(?:\w+\s+){0,3}(?:users|partners|testers|customers|developers|companies|creators|artists)\b)))"
_IN_PREVIEW = lazily(
    rf"(?:(?!{_COMES_WITH})[^.;:。；：()]){{0,48}}?\b(?i:(?:in|as\s+an?|into)\s+[\"“‘']?(?:{_A_TRIAL}|(?<=\ban\s)(?:\w+\s+)?experiment\b))"
    rf"|[^.;:。；：]{{0,48}}?[,(]\s*(?i:{_AT_FIRST}{_A_TRIAL})"
    # … or the brackets behind it: `on May 3 (beta for subscribers first)`
    rf"|[^.;:。；：()]{{0,24}}\(\s*(?i:(?:(?:still|only|just|first)\s+)?(?:(?:in|as)\s+(?:an?\s+)?)?{_A_TRIAL})(?=\s*[,;)]|\s+(?:only|first|for|to)\b)"
    rf"|[^。；：()（），,]{{0,10}}[，,]\s*(?:研究|技术|公开|开发者)?{TRIAL_ZH}版?(?<=版)(?=\s*(?:[，,。；;）)、（(]|\Z|只|仅|先|面向|[向供给对]))"
)
_ONE_BY_ONE = lazily(rf"各自|先后|{DEALT.pattern}")


_PREVIEWED = lazily(r"'?v")
_OWNED = lazily(r"\.?'\.?[MQ]")


def is_fine(token: Token) -> bool:
    """Whether a date tells when something came out: it is finer than a year."""
    date: DateMention = token.item
    return date.bearing == "at" and date.value.precision != "year"


def is_usable(token: Token) -> bool:
    """Whether a token is such a date, or one since which something is out."""
    return token.kind == "D" and is_usable_date(token.item)


def is_usable_date(date: DateMention) -> bool:
    return date.bearing in ("at", "since") and date.value.precision != "year"


def lies_ahead(document: Document, date: DateMention) -> bool:
    """Whether a date lies behind the time that a document covers: then a thing is but announced."""
    last = document.covers_end
    return last is not None and date.value.start > last


def spans_years(date: DateMention) -> bool:
    """Whether something went on for years then: nothing comes out for so long."""
    return date.value.end.year - date.value.start.year > 1


def words_of(text: str, tokens: Iterable[Token]) -> str:
    """What some tokens of a sentence say, with a blank where others are left out between them."""
    said, end = "", None
    for token in tokens:
        said += (
            text[token.start : token.end]
            if token.start == end
            else f" {text[token.start : token.end]}"
        )
        end = token.end
    return said[1:]


def subjects(view: View, first: int, last: int, stage: str = "") -> list[int]:
    """What an enumeration names: of a name and the aside behind it, the name."""
    depth = view.depth(first)
    return [
        i
        for i in range(first, last)
        if view.string[i] in THINGS
        and view.depth(i) == depth
        # `A、B 和 C 预览版`: the last one is but previewed.
        and not (stage == "release" and _PREVIEWED.match(view.string, i + 1))
        and not _OWNED.match(view.string, i + 1, last)
    ]


def steps(
    rule: Rule, view: View, verb: Token, named: list[int], dates: list[Dating], text: str
) -> Iterator[Observation]:
    """A step for each subject: its own date, its share of the dates, or the common one.

    `text` is the whole visible text.
    """
    stage = rule.stage
    if named and _PREVIEW_OF.search(text, view.sentence.start, view.tokens[named[0]].start):
        stage = "preview"
    elif stage == "release" and named and _is_new_version(text, view, named[0]):
        stage = "update"
    elif stage == "release" and named and verb.kind == "D":
        stage = _stage_beside(text, view, verb, view.tokens[max(named)])
    elif stage == "release" and named and verb.kind in "rey":
        behind = max(view.tokens[max(named)].end, verb.end)
        stage = "preview" if in_preview(text, view, behind) else stage
    if stage == "release" and named and verb.kind in "reyUP":
        stage = stage_in_chinese(text, view, verb, view.tokens[named[-1]])
    respectively = len(dates) == len(named) > 1 and _ONE_BY_ONE.search(
        text, view.sentence.start, view.sentence.end
    )
    for place, index in enumerate(named):
        mention: Mention = view.tokens[index].item
        if _PEOPLE.match(text, mention.end):
            continue  # it came to those who have the thing
        if place and SPOKEN_OF.search(text, verb.end, mention.start):
            continue
        own = own_date(text, view, index) or _shared_date(text, view, index)
        renewed = has_extension(text, mention) or _NEW_EDITION.match(text, mention.end)
        of = "update" if stage == "release" and renewed else stage
        if place and _PREVIEW_OF.search(text, view.tokens[named[place - 1]].end, mention.start):
            of = "preview"  # `A and a beta of B`
        if of == "release" and is_called_trial(text, mention.end):
            of = "preview"
        if own is None and respectively:
            own = dates[place]
        if own is None and stage == "update" and len(dates) > 1:
            for date in dates:
                yield step(rule.name, mention, stage, verb, date)
            continue
        yield step(rule.name, mention, of, verb, own or (dates[-1] if dates else None))


# What a product got that has no name of its own: `Claude Code 扩展`, `a Jules plug-in`.
_EXTENSION = lazily(
    r"\s*的?\s*(?:扩展|擴展|插件|外掛)(?![了到至到成])|\s+(?i:extensions?|plug-?ins?|add-?ons?|(?:native\s+)?(?:image|video|audio|voice|speech)\s+(?:generation|editing|mode|input|output))\b"
)


# … or what keeps its name: `Qwen9-TTS 新版本`, `Gemini CLI 的最新版本`.
_NEW_EDITION = lazily(r"\s*的?(?:最新|全新|新)版本(?!号)(?=\s*(?:[，。；！、]|$))")


def has_extension(text: str, mention: Mention) -> bool:
    """Whether what came out is an extension of the thing, not one that has this name itself."""
    named = mention.entity.category == "browser_extension"
    return not named and _EXTENSION.match(text, mention.end) is not None


def in_preview(text: str, view: View, behind: int) -> bool:
    """Whether the words behind a name say that it came as a preview, before another is named."""
    others = (t.start for t in view.tokens if t.kind in THINGS and t.start >= behind)
    return _IN_PREVIEW.match(text, behind, next(others, view.sentence.end)) is not None


_PEOPLE = lazily(
    r"\s+(?i:users?|subscribers?|customers?|members|accounts|owners|holders|developers|seats)\b"
)
_PAIR = lazily(r"[MQ]&(?:O'?)?(?P<last>[MQ])\(")
_AND = lazily(r"和|与|及|以及|&|(?i:and)")


def is_and(text: str, token: Token) -> bool:
    """Whether what joins two names is no comma: both have what stands behind the second."""
    return _AND.fullmatch(text[token.start : token.end].strip()) is not None


def _shared_date(text: str, view: View, index: int) -> Dating | None:
    """The date in the brackets behind a pair, which is that of both: `X and Y (16th)`."""
    match = _PAIR.match(view.string, index)
    if match is None:
        return None
    if not is_and(text, view.tokens[index + 1]):
        return None
    return own_date(text, view, match.start("last"))


THEN_PREVIEW = lazily(
    rf"\s*[,，]\s*(?:(?i:(?:still\s+|first\s+|only\s+)?(?:in|as\s+an?)\s+(?:\w+\s+)?{TRIAL_EN}\b|{_AT_FIRST}{_A_TRIAL})|(?:技术|研究|公开|开发者)?{TRIAL_ZH}(?:版|阶段|中)?(?=\s*(?:[，,。；;）)、（(]|\Z|只|仅|先|面向|[向供给对])))"
)
# … but for what it was before: `X (June 3, after two betas)`.
_BETA_ASIDE = lazily(
    rf"\s*[,，;；]\s*(?!(?i:\w*\s*(?:after|before|formerly|previously|until|following|out\s+of|left|ending|no\s+longer)\b))[^()（）]{{0,20}}?(?:(?i:\b{TRIAL_EN}\b)|{TRIAL_ZH})"
)


def _stage_beside(text: str, view: View, date: Token, name: Token) -> str:
    """The stage that words beside a date tell: `X on May 3rd, in preview`, `X (beta in June)`."""
    behind = max(date.end, name.end)
    owned = [token for token in view.tokens if name.end <= token.start < date.start]
    names = [(token.start, token.end) for token in owned if token.kind in "OMQ"]
    between = without_spans(text, name.end, date.start, names)
    if was_preview_then(text, view, name, behind):
        return "preview"
    preview = THEN_PREVIEW.match(text, behind, view.sentence.end) or TRIAL.search(between)
    if not preview and between.rstrip(" *").endswith(("(", "（")):
        preview = _BETA_ASIDE.match(text, date.end, view.sentence.end)
    return "preview" if preview else "release"


def without_spans(text: str, start: int, end: int, spans: Sequence[tuple[int, int]]) -> str:
    """What stands in a stretch beside some of its parts, which are in order."""
    said = ""
    for first, last in spans:
        said, start = said + text[start:first], last
    return said + text[start:end] if start < end else said


def _is_new_version(text: str, view: View, index: int) -> bool:
    """Whether what comes out is a new version of something that keeps its name."""
    token = view.tokens[index]
    return NEW_VERSION.search(text, view.sentence.start, token.start) is not None


def step(
    rule: str,
    mention: Mention,
    stage: str,
    verb: Token | None,
    date: Dating | None,
    origin: str = "stated",
) -> Observation:
    """One step: `mention` reached `stage` on `date`, as the words of `verb` say."""
    entity = mention.entity
    cells = {
        "subject_name": name_cell(mention),
        "stage": Cell(
            stage, "derived" if rule in DATED_BY_THEMSELVES else origin, verb.start, verb.end
        )
        if verb
        else Cell(stage, "derived"),
    }
    return Observation(
        "releases",
        rule,
        mention.start,
        entity,
        cells,
        date.date if date else None,
        date.origin if date else "stated",
    )


_SENTENCES = 3  # how far back what a pronoun means may stand


def things_before(context: Context, view: View) -> tuple[View | None, list[int]]:
    """The nearest sentence before in the paragraph that names things, and which of its tokens do.

    One that goes on about something itself is passed over, if there is another before it.
    """
    layout = context.layout
    aside: tuple[View | None, list[int]] = None, []
    index = layout.sentence_at(view.sentence.start) - 1
    for place in range(index, max(-1, index - _SENTENCES), -1):
        if layout.sentences[place].block != view.sentence.block:
            break
        before = context.view(place)
        things = [
            i
            for i, kind in enumerate(before.string)
            if kind in THINGS
            and not is_measure(context, before, i)
            and not _is_company(context, before, i)
        ]
        if things and goes_on(layout.visible, before.sentence):
            aside = aside if aside[1] else (before, things)
        elif things:
            return before, things
    return aside


_WITH = lazily(r"(?:随着?|与|和|跟|同)\s*\Z")
_AS_ONE = lazily(r"[^，。；]{0,16}?(?:一[起同道并块]|同一?[日天时步台])")


def _is_company(context: Context, view: View, index: int) -> bool:
    """Whether a thing is but what the subject, left out or a pronoun, came out with: `它随 X 一起发布`."""
    text, token = context.layout.visible, view.tokens[index]
    if not _WITH.search(text, view.sentence.start, token.start):
        return False
    joined = index > 1 and view.string[index - 1] == "&" and view.string[index - 2] in THINGS
    return not joined and _AS_ONE.match(text, token.end, view.sentence.end) is not None


def not_named(told: Observation) -> Observation:
    """The step of a thing that its words do not name: it stands where they stand."""
    name, words = told.cells["subject_name"], told.cells["stage"].start
    told.cells["subject_name"] = Cell(name.value, "context", name.start, name.end)
    assert words is not None
    told.place = words
    return told


def name_cell(mention: Mention) -> Cell:
    """The canonical name of what is mentioned; :mod:`llmdata.assemble` tells its origin."""
    return Cell(mention.entity.name, "stated", mention.start, mention.end)


def date_of_context(context: Context, view: View) -> Dating | None:
    """The day, week or month that a sentence takes from its context: what dates one without a date."""
    found = context_date(context.layout, context.mentions, view)
    if not found or found[0].date.bearing != "at":
        return None
    date = found[0].date
    return found[0] if date.value.precision in ("day", "month") or is_week(date) else None


def is_dated(context: Context, view: View) -> bool:
    """Whether a date stands in a sentence, or above it for all that stands there."""
    return "D" in view.string or date_of_context(context, view) is not None
