"""Stages that a date names in English without a verb of coming out: `in beta since May`, `left it in June`.

Previews and their ends are told in a few words beside a date, of what the sentence is about. That is
its only thing, or, where it names none, what opens its paragraph or item.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from llmdata.extract.context import Context
from llmdata.extract.headed import headed_by
from llmdata.extract.observation import Observation
from llmdata.extract.policy import Dating, is_asserted, puts_off
from llmdata.extract.releases.prose.verbs import OVER
from llmdata.extract.releases.stages import TRIAL_EN
from llmdata.extract.releases.steps import THINGS, is_usable, step
from llmdata.extract.view import Token, View
from llmdata.folding import HAN
from llmdata.lazily import lazily
from llmdata.mentions import Mention

# The occasion may stand before its time: `in preview since I/O in May`.
_IN = r"(?:\s+(?:at|since|from)\s+(?:the\s+)?(?-i:[A-Z])[\w/]+)?(?:\s+(?:in|on|since|from|as\s+of|at|around))?(?:\s+the)?\s*\(?"
_TRIAL = rf"(?:(?:public|open|closed|limited|private|early|developer|research|technical)\s+){{0,2}}{TRIAL_EN}"
# Right before a date: what the thing was then.
_PREVIEW_BEFORE = lazily(
    rf"(?i:\b(?:{_TRIAL})(?:\s+(?:release|version|model|form))?(?:\s+(?:at\s+first|only|initially))?,?(?:\s+(?:for|to)\s+(?:[\w$\-]+\s+){{0,3}}?[\w\-]+)?{_IN})\Z"
)
_PREVIEW_BEHIND = lazily(rf"\s+(?i:{_TRIAL})\b")
# What a date brought: `February the preview, May the real thing`.
_BROUGHT = r"(?:\s+(?:brought|saw)(?:\s+us)?|,)?\s+(?:the|an?|its)\s+"
_BROUGHT_A_PREVIEW = lazily(rf"(?i:{_BROUGHT}{_TRIAL})\b")
_FINAL = r"(?:real\s+thing|(?:an?\s+|the\s+)(?:\w+\s+)?product|(?:full|final|stable|proper|official|general)\s+(?:release|version|launch|availability))"
_BROUGHT_IT = lazily(rf"(?i:{_BROUGHT}{_FINAL})\b")
# Behind its trial in the same sentence a word is enough: `in preview since May, stable since June`.
_OUT_BEFORE = lazily(
    rf"(?i:(?:,|\band|\bthen|\bnow|\bbeen|\b(?:be)?came|\bis|\bwas|\bwent)\s+(?:finally\s+|fully\s+)?(?:stable|final|GA|live|public|open\s+to\s+all){_IN})\Z"
)
_TRIAL_THEN = lazily(rf"(?i:\b{_TRIAL}\b)")
# What lasted until a day: `stayed in preview until June 17`.
_UNTIL = lazily(
    rf"(?i:\b(?:stayed|remained|was|were|kept|spent|lingered|sat|still)\s+(?:\w+\s+){{0,3}}?(?:(?:in|an?)\s+)?{_TRIAL}(?:\s+\w+)?,?\s+(?:until|till)\s+(?:the\s+)?)\Z"
)
_FOR_ALL = lazily(
    r"(?:[,:]?\s+(?:open|available|free|out|live))?\s+(?:for|to)\s+(?:everyone|everybody|all\b(?!\s+of)|the\s+(?:general\s+)?public)"
)
_OVER_BEFORE = lazily(
    rf"(?i:\b(?:general(?:ly)?\s+availab(?:ility|le)|\bGA(?:\s+(?:stamp|label|badge|status|release))?|(?:its|the|['’]s)\s+(?:closed|private|limited|invite-only)\s+{TRIAL_EN}(?:\s+(?:phase|period|label|tag))?\s+(?:ended|ran\s+out|was\s+over|closed|fell|came\s+off)|\bto\s+(?:stable|production)|(?:the\s+|its\s+)?{_FINAL}|(?:out\s+of|left|leaving|end\s+of)\s+(?:it|that|(?:the\s+|its\s+)?(?:\w+\s+)?(?:beta|preview|alpha)))(?:\s+(?:came|followed|arrived|is|was|dates))?{_IN})\Z"
)
_VETO = frozenset("xhtN")
_WHERE = lazily(r"(?i:\b(?:in|on|inside|into|for|within|across)\s+(?:[\w\-]+\s+){0,2})\Z")
_ASIDE = lazily(r"[\s*_]*,[^,.;:]{0,30}\Z")


def staged(context: Context, told: Sequence[Observation]) -> Iterator[Observation]:
    """Previews and their ends that words beside a date tell, where no rule has told them."""
    done = {
        (claim.subject.id, claim.value("stage"), context.layout.sentence_at(claim.place))
        for claim in told
        if claim.subject
    }
    text = context.layout.visible
    numbers = sorted({context.layout.sentence_at(date.start) for date in context.mentions.dates})
    for view in (context.view(number) for number in numbers):
        dates = [t for t in view.tokens if is_usable(t) or _ends_it(text, view, t)]
        if not dates or HAN.search(text, view.sentence.start, view.sentence.end):
            continue
        if not is_asserted(context.layout, view):
            continue
        here = context.layout.sentence_at(view.sentence.start)
        for date in dates:
            topic = _before_brackets(view, date) or _topic(context, view, date)
            if topic is None:
                continue
            stage = _stage(text, view, topic, date)
            if stage is None or (topic.entity.id, stage, here) in done:
                continue
            done.add((topic.entity.id, stage, here))
            word = Token("D", date.start, date.end)
            yield step("release.staged-then", topic, stage, word, Dating(date.item, "stated"))


def _ends_it(text: str, view: View, date: Token) -> bool:
    """Whether something was on trial until a day or month."""
    if date.kind != "D" or date.item.bearing != "before" or date.item.value.precision == "year":
        return False
    return _UNTIL.search(text, view.sentence.start, date.start) is not None


def _stage(text: str, view: View, topic: Mention, date: Token) -> str | None:
    first = max(view.sentence.start, topic.end)  # a name may hold such a word itself
    if _ends_it(text, view, date):
        return "release"
    if _OVER_BEFORE.search(text, first, date.start):
        return "release"
    out = _OUT_BEFORE.search(text, first, date.start)
    if out is not None and _TRIAL_THEN.search(text, first, out.start()):
        return "release"
    if _BROUGHT_IT.match(text, date.end, view.sentence.end) or _opens_to_all(text, view, date):
        return "release"
    if _BROUGHT_A_PREVIEW.match(text, date.end, view.sentence.end):
        return "preview"
    if _PREVIEW_BEFORE.search(text, first, date.start) and not OVER.search(text, first, date.start):
        return "preview"
    beside = topic.start >= view.sentence.start and _ASIDE.match(text, topic.end, date.start)
    return (
        "preview" if beside and _PREVIEW_BEHIND.match(text, date.end, view.sentence.end) else None
    )


def _opens_to_all(text: str, view: View, date: Token) -> bool:
    """Whether something is there for all since a date: `since May 22 for everybody`."""
    since = date.item.bearing == "since"
    return since and _FOR_ALL.match(text, date.end, view.sentence.end) is not None


def _before_brackets(view: View, date: Token) -> Mention | None:
    """The thing right behind which the brackets stand that hold a date."""
    index = view.tokens.index(date)
    depth = view.depth(index)
    if not depth:
        return None
    opens = view.string.rfind("(", 0, index)
    if opens < 1 or view.depth(opens - 1) != depth - 1 or _VETO & set(view.string[opens:index]):
        return None
    token = view.tokens[opens - 1]
    return token.item if token.kind in THINGS else None


def _topic(context: Context, view: View, date: Token) -> Mention | None:
    """What a date in a sentence is told of: its only thing before the date, or the head of its block."""
    index = view.tokens.index(date)
    before = [token for token in view.tokens[:index] if token.kind in THINGS]
    if _VETO & set(view.string[:index]) or puts_off(
        context.layout.visible[view.sentence.start : date.start]
    ):
        return None
    if before:
        mention: Mention = before[0].item
        if _WHERE.search(context.layout.visible, view.sentence.start, mention.start):
            return None  # `the agent was in VS Code, in preview since May`
        return mention if all(t.item.entity.id == mention.entity.id for t in before) else None
    if (head := headed_by(context, view.sentence)) is not None:
        return head
    block = context.layout.blocks[view.sentence.block]
    named = [
        mention
        for mention in context.mentions.entities_in(block.start, view.sentence.start)
        if mention.entity.type in ("model", "product")
    ]
    if not named or context.layout.visible[block.start : named[0].start].strip(' *_[“"'):
        return None
    return named[0] if all(m.entity.id == named[0].entity.id for m in named) else None
