"""Terse entries of timelines, changelogs and digests: a date, names, and hardly a word more.

`Feb 24: Claude 3.7 Sonnet, plus Claude Code as a research preview` has no verb for a rule to read.
What tells is where it stands: behind a label with a date, or below a month. Each part of such an
entry (:mod:`~llmdata.extract.releases.terse.parts`) is a step of the thing that it names, and the
few words beside the name say which (:mod:`~llmdata.extract.releases.terse.wording`). A part that
reads like prose is left to the rules.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from llmdata.extract.context import Context
from llmdata.extract.legends import meant_by_sign
from llmdata.extract.observation import Cell, Observation
from llmdata.extract.policy import Dating, is_asserted
from llmdata.extract.releases.steps import is_usable, step
from llmdata.extract.releases.terse.asides import Item, tell_of
from llmdata.extract.releases.terse.frames import (
    Frame,
    frame_of,
    is_headed,
    is_led_in_by_others,
    is_of_releases,
    is_under_trials,
    lists_news,
)
from llmdata.extract.releases.terse.nameless import nameless, product_above
from llmdata.extract.releases.terse.parts import Part, parts_of
from llmdata.extract.releases.terse.sentences import terse_views
from llmdata.extract.releases.terse.steps import (
    VERBS,
    VETO,
    is_a_size,
    is_place_of,
    is_renewed,
    says_more,
    step_of,
    tells_other,
)
from llmdata.extract.releases.terse.wording import (
    PLACES,
    is_itself,
    is_not_out,
    is_yet_to_come,
    preview_in,
)
from llmdata.extract.view import Token, View
from llmdata.lazily import lazily
from llmdata.mentions import Mention

ENTRY, FEATURE = "release.entry", "release.entry-feature"


@dataclass(slots=True)
class Reading:
    """What the entries of a document tell, and which names their sentences have thereby told of."""

    claims: list[Observation] = field(default_factory=list)
    spoken: set[tuple[int, str]] = field(default_factory=set)
    wider: list[Observation] = field(default_factory=list)
    final: list[Observation] = field(default_factory=list)


def entries(context: Context) -> Reading:
    """Every step that a terse entry tells."""
    reading = Reading()
    topics: dict[int, Mention] = {}  # of a list, the thing named last
    for view in terse_views(context):
        frame = frame_of(context, view)
        if frame is None or _is_gone(context, view) or not is_asserted(context.layout, view):
            continue
        block = context.layout.blocks[view.sentence.block]
        here = context.layout.sentence_at(view.sentence.start)
        state = meant_by_sign(context, view.sentence) or ""
        if frame.kind == "denied" or is_yet_to_come(state) or is_not_out(state):
            reading.spoken |= {(here, t.item.entity.id) for t in view.tokens if t.kind in "MQ"}
            continue
        items = list(_without_successes(context, _items(context, view, frame)))
        reading.spoken |= _denied(here, items, frame)
        led = view.tokens[frame.first - 1].start if frame.kind == "led" else view.sentence.start
        said = context.layout.visible[view.sentence.start : led]  # `a beta in May: X`
        _mark_trials(context, view, f"{state} {said}", items)
        # A noun behind a name, at no time, may be anything.
        at_a_time = frame.dating is not None
        items = [i for i in items if i.stage and (at_a_time or i.date or not i.feature)]
        if block.list_id is not None:
            named = [token for token in view.tokens if token.kind in "MQ"]
            dated = [token for token in view.tokens if is_usable(token)]
            telling = frame.dating is not None or len(dated) == 1
            about = product_above(context, view) if telling else None
            if about is not None and _is_anothers(view, about):
                about = None
            if about is not None and named:
                reading.spoken |= {(here, t.item.entity.id) for t in named}
                named = [t for t in named if _is_of(about, t.item)]
                items = [item for item in items if _is_of(about, item.thing.item)]
            if not named and telling:
                items = list(nameless(context, view, frame, about, topics.get(block.list_id)))
                for item in items if frame.dating is None else ():
                    item.date = Dating(dated[0].item, "stated")
            elif named:
                topics[block.list_id] = (items[0].thing if items else named[0]).item
        if not _is_entry(context, view, frame, items):
            continue
        for item in items:
            mention: Mention = item.thing.item
            dating = item.date or frame.dating
            rule = FEATURE if item.feature else ENTRY
            word = item.word or Token("r", item.thing.start, item.thing.end)
            claim = step(rule, mention, item.stage, word, dating, "derived")
            if item.word is not None:  # the name stands further up
                claim.cells["subject_name"] = Cell(
                    mention.entity.name, "context", mention.start, mention.end
                )
                claim.place = word.start
            reading.claims.append(claim)
            if dating is not None:
                reading.spoken.add((here, mention.entity.id))
            reading.wider += [claim] if item.wider else []
            reading.final += [claim] if item.final else []
        if items:
            reading.spoken |= {(here, t.item.entity.id) for t in _named_beside(items, view)}
    return reading


# `来源：文心一言，11 月`: where words or pictures are from.
_CREDIT = lazily(
    r"[\W_]*(?:(?:数据|图片|资料|信息|文章)?来源|图源|出处|引自|转自|(?i:(?:image\s+|data\s+)?(?:sources?|credits?)\b))\s*[-—–:：]"
)


def _without_successes(context: Context, items: Iterator[Item]) -> Iterator[Item]:
    """The items, of which those with a success did not come out then, but in a list of releases."""
    for item in items:
        if item.acclaimed and not is_of_releases(context):
            item.stage = ""
        yield item


def _mark_trials(context: Context, view: View, state: str, items: list[Item]) -> None:
    """What a sign or the words above call trials is no release."""
    if preview_in(state) or is_under_trials(context, view.sentence.block):
        for item in items:
            item.stage = "preview" if item.stage == "release" else item.stage


def _denied(here: int, items: list[Item], frame: Frame) -> set[tuple[int, str]]:
    """The things of a dated entry that did not come out then, whatever rule reads the date."""
    gone = [item for item in items if item.denied and frame.dating is not None]
    return {(here, item.thing.item.entity.id) for item in gone}


def _is_gone(context: Context, view: View) -> bool:
    """Whether the words before the names say that they are no news: `Gone: GPT-4.5`."""
    first = next((t.start for t in view.tokens if t.kind in "MQ"), None)
    text, sentence = context.layout.visible, view.sentence
    if _CREDIT.match(text, sentence.start) or _answers_what_is_wished(context, view):
        return True
    if first is None:
        return False
    hoped = _HOPED.search(text, max(sentence.start, first - _NEAR), first) is not None
    return hoped or is_led_in_by_others(context, first)


# Right before a name that somebody but hopes for: `还盼 X`, `就等 X`.
_HOPED = lazily(
    r"(?:盼着?|期待着?|想要|希望|坐等|(?:\A|(?<=[\s，。：；就还都在只苦干])|(?<=一直))等着?)\s*[“\"「*]*\Z"
    r"|\b(?i:hop(?:e|ing)|wish(?:ing)?|wait(?:ing)?|long(?:ing)?)\s+for\s+[“\"*]*\Z"
)
_NEAR = 24  # characters
# A question whose answer names what did not come, or what somebody likes and uses.
_WISHED = lazily(
    r"盼|期待|想要|想看|希望|等着|没有?来|没等|缺席|失望|后悔|最爱|喜欢|讨厌|推荐|最常用|离不开"
    r"|\b(?i:hop(?:e|ing)|wish|want|wait(?:ing)?|look(?:ing)?\s+forward|miss(?:ed|ing)?|disappoint\w*|regret|favou?rite|love|hate|recommend|use)\b"
)
_ASKED = lazily(
    r"[^。.？?\n]{2,80}[？?][\s*_”\"]*(?:(?:答|A|Answer)[：:]\s*(?:[^？?\n]{0,60}[。.]\s*)?|\n+\s*)?\Z"
)
_FAR = 120  # characters back to where a question begins


def _answers_what_is_wished(context: Context, view: View) -> bool:
    """Whether a sentence answers what somebody hopes for, likes or missed: then nothing came out."""
    layout, first = context.layout, context.layout.blocks[view.sentence.block].start
    if not layout.visible[first : view.sentence.start].strip() and view.sentence.block:
        first = layout.blocks[view.sentence.block - 1].start
    asked = _ASKED.search(
        layout.visible, max(first, view.sentence.start - _FAR), view.sentence.start
    )
    return asked is not None and _WISHED.search(asked.group()) is not None


def _is_of(about: Mention, other: Mention) -> bool:
    """Whether a thing may be what comes out in the changelog of a product: it is its maker's."""
    owners = {about.entity.organization_id, other.entity.organization_id}
    return len(owners - {None}) < 2


# A name by itself, with its owner or its date: `OpenAI 的 Codex CLI`, `谷歌的 Gemini CLI，6 月`.
_NAME_ALONE = lazily(r"\.?(?:O['\-:]?)?(?P<thing>[MQ])(?:\([^()]*\))?(?:[,:\-]?\.?D)?[.,]?")


def _is_anothers(view: View, about: Mention) -> bool:
    """Whether an item is no entry of a product's changelog: another's name, or a tale with a verb."""
    alone = _NAME_ALONE.fullmatch(view.string)
    if alone is not None:
        return not _is_of(about, view.tokens[alone.start("thing")].item)
    comes = _COMES_OUT.match(view.string)
    if comes is not None and _is_of(about, view.tokens[comes.start("thing")].item):
        return True  # `K9 上线` in the log of its maker's app
    return _BRINGS_OUT.search(view.string) is not None


_COMES_OUT = lazily(r"\.?D?[.:,\-]{0,2}(?P<thing>M)\.?[re],?\Z")
_BRINGS_OUT = lazily(r"[rU]\.?(?:O'?)?[MQ]")


def _named_beside(items: list[Item], view: View) -> Iterator[Token]:
    """Places and hosts that an entry's words name: they did not come out."""
    taken = {item.thing.start for item in items}
    for token in view.tokens:
        if token.kind == "Q" and token.start not in taken and token.item.entity.category in PLACES:
            yield token


def _is_entry(context: Context, view: View, frame: Frame, items: list[Item]) -> bool:
    """Whether the sentence is an entry, rather than prose in which a name stands so."""
    if not items:
        return False
    if frame.kind in ("label", "closing", "led"):
        return True
    block = context.layout.blocks[view.sentence.block]
    if frame.kind == "context":
        if is_headed(context, frame) and not _opens_with_names(context, view):
            return False
        return block.kind == "item" or _is_all_told(view, items)
    if block.lead_in is not None and lists_news(context, block.lead_in):
        return True
    told = all(item.date or item.said for item in items)
    return told and (block.kind == "item" or _OPENS.match(view.string) is not None)


# A name that labels what is said of it, perhaps with its maker, or words for what it is.
_OPENS = lazily(
    r"[.'(]{0,2}(?:O'?)?[MQ](?:(?:\([^()]{1,12}\))?&(?:O'?)?[MQ])*(?:,[.O']{1,4}|\([^()]{1,12}\))?:"
)


# What is all names, perhaps behind a label, or opens with them and a sign.
_NAMED = r"(?:O['\-:,]?[.]?)?[MQ](?:\([^()]*\))?(?:(?:,&|[&,])[.]?(?:O'?)?[MQ](?:\([^()]*\))?)*"
_NAMES_FIRST = lazily(
    rf"[.'(]{{0,2}}{_NAMED}(?:[.]?[,.]*\Z|[:\-(,])|[^MQOxh:]{{1,3}}:[.]?{_NAMED}[.]?[,.]*\Z"
)

# A name that labels its item together with its kind: `甲公司 Foo 9 全家桶：…`, `Foo 9 family: …`.
_NAME_AND_KIND = lazily(rf"[.'(]{{0,2}}{_NAMED}\.(?=:)")


def _opens_with_names(context: Context, view: View) -> bool:
    """Whether a sentence is all names or opens with them, as prose below a dated heading does not."""
    if _NAMES_FIRST.match(view.string):
        return True
    labelled = _NAME_AND_KIND.match(view.string)
    if labelled is None:
        return False
    token = view.tokens[labelled.end() - 1]
    kind = context.layout.visible[token.start : token.end]
    return is_itself(kind) and not any(map(str.isdigit, kind))


def _is_all_told(view: View, items: list[Item]) -> bool:
    """Whether each thing that a sentence names outside brackets is told of."""
    told = {item.thing.start for item in items}
    things = [t for i, t in enumerate(view.tokens) if t.kind in "MQ" and not view.depth(i)]
    return all(t.start in told for t in things) and (VERBS | VETO).isdisjoint(view.string)


def _items(context: Context, view: View, frame: Frame) -> Iterator[Item]:
    text = context.layout.visible
    items: list[Item] = []
    chain: list[Item] = []  # names joined by `and`, of which what follows is told
    parts = list(parts_of(text, view, frame.first, frame.last))
    if frame.dating is not None and _tells_of_other_days(parts, frame.dating):
        return
    labelled = _OPENS.match(view.string, frame.first) is not None
    # A sentence of a paragraph is an entry as a whole, or prose.
    strict = context.layout.blocks[view.sentence.block].kind == "paragraph"
    trial = _names_a_trial(text, view)
    renewed = _RENEWED.match(text, view.sentence.start, view.sentence.end) is not None
    prose = False  # whether the name before stands in prose
    before_it = False  # … or by itself
    named = False  # whether the part before has a name
    for part in parts:
        # Behind a label `and` joins words of what is told: `GPT-9：能与 X 抗衡的模型`.
        if part.joined and labelled and items and not named:
            continue
        named = bool(part.things)
        if not part.things:
            if not items and not chain and tells_other(text, part):
                return  # `In May I tested two models: …`
            if chain and (is_renewed(part) or (strict and part.joined and says_more(text, part))):
                return  # `A, B and Somebody all failed`
            if chain:
                tell_of(text, part, chain, items, labelled)
            continue
        item = None if prose and part.goes_on else step_of(text, part)
        prose, alone, before_it = item is None, before_it, len(part.tokens) == 1
        if item is None and strict:
            return
        if item is None and items and is_a_size(text, items[0], part.things[0]):
            continue
        if item is None:
            of_all = part.joined or (part.goes_on and alone and part.opens_with_a_name)
            if of_all:  # what is told of the last name is told of those before
                items = [other for other in items if other not in chain]
            chain = []
            continue
        if items and is_a_size(text, items[0], item.thing):
            continue
        if part.sign == "&" and chain and is_place_of(chain[-1], item):
            continue
        item.joined = part.joined and bool(chain)
        item.listed = part.listed and bool(chain)
        chain = [*chain, item] if part.sign == "&" and chain else [item]
        if item.stage == "release":
            item.stage = "preview" if trial else "update" if renewed else "release"
        before = items[-1].date if items else None
        items.append(item)
        tell_of(text, part, chain, items)
        if item.date is None and (part.joined or _ALONG.match(text, part.tokens[0].start)):
            item.date = before  # `X (May 5), along with Y`
        labelled = labelled and (item is items[0] or item.joined)
    yield from items


def _tells_of_other_days(parts: list[Part], dating: Dating) -> bool:
    """Whether a second date makes an entry a tale of several days.

    One within the entry's month that stands behind a name is but this name's own.
    """
    named = False
    for part in parts:
        named = named or bool(part.things)
        if part.dates and not named:
            return True
        if not all(dating.date.value.contains(date.item.value) for date in part.dates):
            return True
    return False


_LEAD = lazily(r"[^:：]{1,40}[:：]")


# A label of a changelog for what was there and is renewed.
_RENEWED = lazily(r"[\s*_-]*(?:更新|升级|改进|(?i:updated|upgraded|improved))[\s*_]*[:：]")


def _names_a_trial(text: str, view: View) -> bool:
    """Whether the words before a colon call what follows trials: `Preview: Kiro, Comet`."""
    first = next((t.start for t in view.tokens if t.kind in "MQ"), view.sentence.start)
    lead = _LEAD.match(text, view.sentence.start, first)
    return lead is not None and preview_in(lead.group())


_ALONG = lazily(r"\s*(?i:(?:along\s*)?(?:with|side)|plus|together\s+with)\b|\s*(?:连同|外加)")
