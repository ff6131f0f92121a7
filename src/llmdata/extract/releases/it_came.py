"""English clauses that go on about the thing before: `X is good, and it shipped in May`.

The subject of such a clause is a pronoun, or left out behind `and` (`X leaked in April and launched
in May`); at the head of a sentence the pronoun means what the sentence before is about.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from llmdata.extract.clauses import part_start
from llmdata.extract.context import Context
from llmdata.extract.headed import headed_by
from llmdata.extract.observation import Observation
from llmdata.extract.policy import Dating, is_asserted, is_claimed
from llmdata.extract.releases.prose.verbs import OVER
from llmdata.extract.releases.steps import THINGS, step
from llmdata.extract.subjects import is_measure, owns
from llmdata.extract.view import View
from llmdata.folding import HAN
from llmdata.lazily import lazily
from llmdata.mentions import Mention

# From the beginning of the clause to its verb: a pronoun perhaps, and words that claim nothing else.
_OPENING = lazily(
    r"\s*(?:(?i:and|but|which|that|who|before|then|so)\s+|,\s*)*"
    r"(?P<pronoun>(?i:it|they|which|this|the\s+(?:model|thing|app|tool|product|whole\s+thing))\s+)?"
    r"(?i:(?:was|were|is|had|has|have|been|being|also|then|only|first|finally|eventually|later|quietly|officially|promptly|duly|publicly|fully|properly|just|soon|\w+ly|went|became|made)\s+){0,6}\Z"
)
# From the verb to its date; what is brought out must be the pronoun.
_TO_DATE = lazily(
    r"(?i:\s+(?P<object>it|them|this)\b)?(?i:\s+(?:out|up|down|live|free|early|late|quietly|there|here|again|today|"
    r"to\s+(?:the\s+)?(?:public|everyone|everybody|all(?:\s+(?:users|comers|paying\s+users))?|users|developers|subscribers|world|web|API|app|general\s+public|paying\s+users|free\s+users)|"
    r"for\s+(?:everyone|everybody|all|free|good|real|the\s+public|all\s+users)|as\s+(?:a\s+|an\s+)?(?:\w+\s+){0,2}(?:preview|beta|release|download|app)|in\s+(?:full|public|the\s+API))){0,4}"
    r"(?i:,?\s+(?:back\s+)?(?:on|in|at|by|around|late|early|during|towards?|only|just|not\s+until|the)\b){0,6}\s*\Z"
)
_ACTIVE = lazily(r"(?i:\b(?:was|were|been|being|is|are|got)\s+(?:\w+\s+)?)\Z")
# Verbs that need no object: what launches has come out, what releases brings another out.
_BY_ITSELF = lazily(
    r"(?i:launched|launches|shipped|ships|dropped|drops|debuted|opened|premiered|open[- ]sourced)"
)
_FIRST_PERSON = lazily(r"\b(?:I|[Ww]e|my|our)\b(?!\s+(?:like|love|enjoy|rate)\b)")
_PREVIEW = lazily(r"(?i:\b(?:preview|beta|experimental|early\s+access)\b)")
_WITH = lazily(
    r"(?i:\b(?:with|using|on|in|than|like|to|for|from|of|against|by|about)\s+(?:the\s+)?)\Z"
)


def it_came(context: Context, told: Sequence[Observation]) -> Iterator[Observation]:
    """Releases told by a clause without a name; what a rule has told of the sentence is not repeated."""
    done = {
        (claim.subject.id, context.layout.sentence_at(claim.place))
        for claim in told
        if claim.subject and claim.date is not None
    }
    # Whom a pronoun means, another rule has said already.
    meant = {
        (context.layout.sentence_at(claim.place), claim.date.start)
        for claim in told
        if claim.date is not None and claim.cells["subject_name"].origin == "context"
    }
    text = context.layout.visible
    for view in context.views:
        if "D" not in view.string or not {"r", "e"} & set(view.string):
            continue
        if not is_asserted(context.layout, view) or HAN.search(
            text, view.sentence.start, view.sentence.end
        ):
            continue
        here = context.layout.sentence_at(view.sentence.start)
        for index, token in enumerate(view.tokens):
            if token.kind not in "re":
                continue
            found = _dated(context, view, index)
            subject = _meant(context, view, index) if found else None
            if found is None or subject is None or (subject.entity.id, here) in done:
                continue
            if subject.start < view.sentence.start and (here, found.date.start) in meant:
                continue
            if not is_claimed(context.layout, view, token, index):
                continue
            done.add((subject.entity.id, here))
            words = text[token.start : found.date.start]
            trial = _PREVIEW.search(words) and not OVER.search(words)
            stage = "preview" if trial else "release"
            yield step("release.it-came", subject, stage, token, found)


def _dated(context: Context, view: View, index: int) -> Dating | None:
    """The date right behind a verb, if nothing but `it` is brought out."""
    text, verb = context.layout.visible, view.tokens[index]
    place = next((i for i in range(index + 1, len(view.tokens)) if view.string[i] == "D"), None)
    if place is None or set(view.string[index + 1 : place]) & set("MQOxhN"):
        return None
    date = view.tokens[place]
    if date.item.bearing != "at" or date.item.value.precision == "year":
        return None
    between = _TO_DATE.match(text[verb.end : date.start])
    if between is None:
        return None
    passive = _ACTIVE.search(text, max(view.sentence.start, verb.start - 24), verb.start)
    brings = view.string[index] == "r" and not between["object"] and not passive
    if brings and not _BY_ITSELF.fullmatch(text, verb.start, verb.end):
        return None
    return Dating(date.item, "stated")


def _meant(context: Context, view: View, index: int) -> Mention | None:
    """What the clause of a verb goes on about."""
    text, verb = context.layout.visible, view.tokens[index]
    first = index
    while first and view.string[first - 1] not in ",-:;&()MQ":
        first -= 1
    if first and view.string[first - 1] in "MQ":
        return None  # the name is its subject
    start = view.tokens[first].start if first < index else verb.start
    opening = _OPENING.match(text[start : verb.start])
    if opening is None:
        return None
    bare = not opening["pronoun"]
    if not first:
        if bare:
            return None
        topic = context.topic_before(view.sentence, last=True)
        return topic or headed_by(context, view.sentence)
    if bare and view.string[first - 1] not in "&,":
        return None
    things = [
        i
        for i in range(first)
        if view.string[i] in THINGS
        and view.depth(i) == view.depth(index)
        and not owns(view, i)
        and not text.startswith(("'s", "’s"), view.tokens[i].end)  # `X's new mode, which …`
        and not is_measure(context, view, i)
        and not _WITH.search(text, view.sentence.start, view.tokens[i].start)
    ]
    part = part_start(text, view.sentence, verb.start)
    things = [i for i in things if view.tokens[i].start >= part] or things
    if not things:
        return None
    openers = [i for i in things if not i or view.string[i - 1] in ",-:&(.'O"]
    chosen = (openers or things)[-1]
    if _FIRST_PERSON.search(text, view.sentence.start, start):
        return None  # `we built it with X and shipped it in May`
    mention: Mention = view.tokens[chosen].item
    return mention
