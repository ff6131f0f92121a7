"""Which of two things a date is of: `A and B came close together, the former in May, the latter on June 3`."""

from __future__ import annotations

import re
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
_ZH = lazily(r"后者")
_REACH = 40  # characters from such a word to its date
# Between the word and its date: that it came, or but when.
_CAME = lazily(
    rf"[\s,]*(?i:(?:\w{{1,16}}ly\s+|also\s+|not\s+until\s+|then\s+|back\s+){{0,3}}(?:(?:was|were|is|had|has|been)\s+){{0,3}}(?:{COMES}|{DONE})\b|(?:only\s+|not\s+until\s+|just\s+|late\s+|early\s+|back\s+|(?:in|as)\s+(?:an?\s+)?(?:\w+\s+)?(?:preview|beta|alpha)\s+){{0,4}}(?:in|on|at|from|since)?\s*(?:the\s+)?(?:(?:end|middle|beginning|start)\s+of\s+)?\Z)"
    r"|\s*(?:则|却|也|就|又|要|早|晚|率先|首先|抢先|最先|还|是|在|于|到|等到|拖到|直到|已|才|先|发布|上线|推出|开源|问世|亮相|登场){0,8}\s*\Z"
)
_THEY_CAME = lazily(
    rf"(?i:\b(?:{COMES}|{DONE}|came|arrived|appeared|landed|shipped|launched|debuted|released)\b)|发布|上线|推出|开源|问世|亮相|登场|面世|到来|来了|来到|出炉|转正|放出|前后脚"
)
_BEHIND_ZH = lazily(
    r"\s{0,2}(?:才|刚刚?|就|便|也|又|(?:率|首|抢|最|领)?先|随后|随即|跟着|接着|终于|正式|凌晨|深夜|晚上?){0,3}(?:发布|上线|推出|开源|问世|亮相|登场|面世|到来|来|到|出|放出|转正|跟上|公测|内测|预览)?的?了?\s{0,2}(?=[，。；,.;）)、]|\Z)"
)
# Where a clause ends behind a date that has no verb of its own.
_ENDS = lazily(
    r"\s{0,2}(?:[,.;:()—–!?]|\Z)|,?\s+(?:and|but|while|whereas)\s+the\s+(?:former|latter|first|second)\b",
    re.IGNORECASE,
)
# What stands between the one and the other where both have but a date.
_BARE = lazily(
    r"(?:[\d/\-.年月日号初中底末旬春夏秋冬季上下半前后则却是在于\s,，、;；()（）]|(?<=\d)(?:st|nd|rd|th)\b"
    r"|\b(?:only|just|not|until|late|early|back|in|on|at|from|since|the|end|middle|beginning|start|of|and|but|while|whereas"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|fall|winter)[a-z]*)\b)*\Z",
    re.IGNORECASE,
)
# What came so long ago that the dates behind it are of something else.
_LONG_SINCE = lazily(
    r"已|早就|早已|早都|\b(?:long\s+(?:ago|since|before)|already)\b", re.IGNORECASE
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
            # 后者 is what was named last, of however many; the former is one of two only.
            if len(two) < _TWO or (
                len(two) > _TWO and (which != "latter" or not _ZH.match(text, word.start))
            ):
                continue
            thing = two[-1 if which == "latter" else 0]
            of_its_coming = _is_of_its_coming(text, view, word, date)
            for claim in told:
                if claim.value("stage") == "rename" and claim.place > word.start:
                    continue  # `前者 11 月改名 X` tells by itself what became of it
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
    if tells or not bare:
        return bool(tells)
    if not behind and not _ENDS.match(text, date.end, view.sentence.end):
        return False  # `前者 5 月坏了三天`
    return _THEY_CAME.search(lead) is not None and not _tells_something_else(lead)


def _tells_something_else(lead: str) -> bool:
    """Whether the dates that follow are not of the coming that the words before them tell of."""
    if _LONG_SINCE.search(lead):
        return True
    others = list(_WHICH.finditer(lead))
    if not others:
        return False
    # `the former broke in May, the latter in June`: the verb of the one is that of the other.
    clause = lead[others[-1].end() :]
    return not _THEY_CAME.search(clause) and not _BARE.match(clause)


def _is_on(claim: Observation, thing: Mention, view: View) -> bool:
    """Whether a claim of the sentence is on the thing, which is named there."""
    if claim.subject is None or claim.subject.id != thing.entity.id:
        return False
    return view.sentence.start <= claim.place < view.sentence.end
