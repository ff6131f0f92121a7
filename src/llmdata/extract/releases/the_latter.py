"""Which of two things a date is of: `A and B came close together, the former in May, the latter on June 3`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from llmdata.extract.clauses import clause_of
from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.extract.policy import Dating, is_asserted
from llmdata.extract.releases.other_news import tells_other_news
from llmdata.extract.releases.prose.verbs import COMES, DONE
from llmdata.extract.releases.prose.vetoes import DENIED, USERS
from llmdata.extract.releases.stages import TRIAL
from llmdata.extract.releases.steps import THINGS, is_fine, not_named, step
from llmdata.extract.releases.users import USERS_ZH
from llmdata.extract.view import Token, View
from llmdata.lazily import lazily
from llmdata.mentions import Mention

_USERS_ZH = lazily(USERS_ZH)
_WHICH = lazily(
    r"(?P<former>前者|(?i:\bthe\s+(?:former|first(?:\s+(?:one|of\s+(?:them|the\s+two)))?(?=\s+(?:in|on|at)\b)))\b)|(?P<latter>后者|(?i:\bthe\s+latter\b))"
)
_TWO = 2
_REACH = 40  # characters from such a word to its date
# Between the word and its date: that it came, or but when.
_CAME = lazily(
    rf"[\s,]*(?i:(?:\w+ly\s+|also\s+|only\s+|not\s+until\s+|then\s+|back\s+)*(?:(?:was|were|is|had|has|been)\s+)*(?:{COMES}|{DONE})\b|(?:only\s+|not\s+until\s+|just\s+|late\s+|early\s+|back\s+|(?:in|as)\s+(?:an?\s+)?(?:\w+\s+)?(?:preview|beta|alpha)\s+)*(?:in|on|at|from|since)?\s*(?:the\s+)?(?:(?:end|middle|beginning|start)\s+of\s+)?\Z)"
    r"|\s*(?:则|却|也|就|又|要|早|晚|还|是|在|于|到|等到|拖到|直到|已|才|先|发布|上线|推出|开源|问世|亮相|登场)*\s*\Z"
)
_THEY_CAME = lazily(
    rf"(?i:\b(?:{COMES}|{DONE}|came|arrived|appeared|landed|shipped|launched|debuted|released)\b)|发布|上线|推出|开源|问世|亮相|登场|面世|到来|来了|来到|出炉|转正|放出|前后脚"
)
_BEHIND_ZH = lazily(
    r"\s*(?:才|就|便|也|又|终于|正式|[凌晨深夜晚上]{1,2})*(?:发布|上线|推出|开源|问世|亮相|登场|面世|到来|来|到|出|放出|转正|跟上|公测|内测|预览)?的?了?\s*(?=[，。；,.;）)、]|\Z)"
)


def tell_apart(context: Context, told: Sequence[Observation]) -> Iterator[Observation]:
    """Date the claims on the former and the latter of two things, and tell what nobody has told."""
    for view in context.views:
        text, sentence = context.layout.visible, view.sentence
        if "D" not in view.string or not _WHICH.search(text, sentence.start, sentence.end):
            continue
        if not is_asserted(context.layout, view):
            continue
        for word, date, which in _dated(text, view):
            two = _two_before(context, view, word)
            if len(two) != _TWO:
                continue
            thing = two[which == "latter"]
            of_its_coming = _is_of_its_coming(text, view, word, date)
            for claim in told:
                if claim.date is date.item and any(_is_on(claim, one, view) for one in two):
                    claim.date = None  # which is that of one of them, if of any
            if not of_its_coming:
                continue
            here = [claim for claim in told if _is_on(claim, thing, view)]
            for claim in here:
                claim.date, claim.date_origin = date.item, "stated"
            if not here:
                start, end = clause_of(text, sentence, word.start, date.end)
                stage = "preview" if TRIAL.search(text, start, end) else "release"
                made = step("release.the-latter", thing, stage, word, Dating(date.item, "stated"))
                yield not_named(made)


def _dated(text: str, view: View) -> Iterator[tuple[Token, Token, str]]:
    """Every word for one of two things that has a date in its clause: word, date, which of them."""
    for match in _WHICH.finditer(text, view.sentence.start, view.sentence.end):
        date = next((t for t in view.tokens if t.kind == "D" and t.start >= match.end()), None)
        if date is None or not is_fine(date) or date.start - match.end() > _REACH:
            continue
        between = text[match.end() : date.start]
        if any(sign in between for sign in ",，;；。:：") or _WHICH.search(between):
            continue
        yield Token("r", *match.span()), date, str(match.lastgroup)


def _two_before(context: Context, view: View, word: Token) -> list[Mention]:
    """The things that were named before the word, in its sentence or else in the one before."""
    named = [t.item for t in view.tokens if t.kind in THINGS and t.end <= word.start]
    layout, index = context.layout, context.layout.sentence_at(view.sentence.start) - 1
    if not named and index >= 0 and layout.sentences[index].block == view.sentence.block:
        before = context.view(index)
        named = [token.item for token in before.tokens if token.kind in THINGS]
    apart: list[Mention] = []
    for mention in named:
        if all(mention.entity.id != other.entity.id for other in apart):
            apart.append(mention)
    return apart


def _is_of_its_coming(text: str, view: View, word: Token, date: Token) -> bool:
    """Whether the clause tells that it came, or but its date where they came before it."""
    end = clause_of(text, view.sentence, date.start, date.end)[1]
    words = f"{text[word.end : date.start]} {text[date.end : end]}"
    if DENIED.search(words) or tells_other_news(words):
        return False
    between, lead = text[word.end : date.start], text[view.sentence.start : word.start]
    if USERS.search(words) or _USERS_ZH.search(words):
        return False
    came = _CAME.match(between)
    if came is None or "没" in words or "未" in words:
        return False
    behind = _BEHIND_ZH.match(text, date.end)
    bare = not came.group().strip() or came.end() == len(between)
    tells = _THEY_CAME.search(between) or (behind and _THEY_CAME.search(behind.group()))
    return bool(tells or (bare and _THEY_CAME.search(lead)))


def _is_on(claim: Observation, thing: Mention, view: View) -> bool:
    """Whether a claim of the sentence is on the thing, which is named there."""
    if claim.subject is None or claim.subject.id != thing.entity.id:
        return False
    return view.sentence.start <= claim.place < view.sentence.end
