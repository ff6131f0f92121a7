"""Questions that say when and how something came out, and answers that name it.

`Which lab surprised everyone in March? OpenAI, with GPT-9.`, `What did OpenAI ship in May? GPT-9.`
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.extract.policy import Dating
from llmdata.extract.questions import begins_answer
from llmdata.extract.releases.prose import verbs
from llmdata.extract.releases.prose.patterns import NO_MODIFIER
from llmdata.extract.releases.prose.roles import DATE, ORG, THING, Roles, roles_of
from llmdata.extract.releases.prose.vetoes import DENIED
from llmdata.extract.releases.steps import step
from llmdata.extract.view import Token
from llmdata.lazily import lazily

# What is asked for, and what it or its maker did.
_ASKS = lazily(
    r"\b(?:which|what|who(?:se)?)\b[^?]*?(?:"
    rf"\b(?:{verbs.DOES}|{verbs.COMES}|{verbs.DONE})"
    r"|\b(?:gave (?:[\w'\-]+ ){0,6}away|gave away|surprised|shocked|stunned|answered|struck back|hit back|opened|closed)\b"
    r"|\bdid\b[^?]*?\b(?:release|launch|ship|introduce|unveil|announce|publish|present|open[- ]source|put out|bring out|roll out|give away)\b"
    r")[^?]*\?[\s*_”\"]*\Z",
    re.IGNORECASE,
)
_OTHERS = lazily(
    r"\b(?:price|plan to|best|favou?rite|most|used|worst|paper|feature|benchmark|report|number)\b",
    re.IGNORECASE,
)
# What an answer opens with: the maker perhaps, and names.
_WORDS = rf"(?:{NO_MODIFIER}[\w'\-]+ ){{0,3}}?"
_NAMES = lazily(
    rf"(?:(?:it|that|this|they) (?:was|were|is) )?(?:{ORG}(?:'s?)?[,:]?(?: [-—])? (?:(?:did|it did)[,:]? )?(?:with )?)?{_WORDS}(?P<things>{THING}(?:(?:,? and |, |/){_WORDS}{THING})*)"
    r"(?! (?:is|was|are|were|has|had|will|would|did|does|can|could|should|may|might)\b|['\w-])",
    re.IGNORECASE,
)


def asked_for(context: Context) -> Iterator[Observation]:
    """The releases of what answers name, at the date of their question."""
    layout = context.layout
    for index in sorted({layout.sentence_at(date.start) for date in context.mentions.dates}):
        if index + 1 >= len(layout.sentences):
            continue
        question = roles_of(layout.visible, context.view(index))
        if question is None or question.text.count(DATE) != 1 or THING in question.text:
            continue
        if not _ASKS.search(question.text) or _OTHERS.search(question.text):
            continue
        if DENIED.search(question.text):
            continue
        answer = layout.sentences[index + 1]
        here, there = layout.blocks[question.view.sentence.block], layout.blocks[answer.block]
        if here.section != there.section or there.kind in ("heading", "row"):
            continue
        yield from _named(context, question, index + 1)


def _named(context: Context, question: Roles, index: int) -> Iterator[Observation]:
    view = context.view(index)
    answer = roles_of(context.layout.visible, view)
    if answer is None or DATE in answer.text:
        return
    start = begins_answer(context, view.sentence)
    first = next((i for i, place in enumerate(answer.places) if place >= start), 0)
    found = _NAMES.match(answer.text, first)
    if found is None or DENIED.search(answer.text, first, found.end()):
        return
    date = question.token(question.text.index(DATE)).item
    for place in range(*found.span("things")):
        if answer.text[place] == THING:
            mention = answer.token(place).item
            word = Token("D", date.start, date.end)
            yield step(
                "release.asked-for", mention, "release", word, Dating(date, "context"), "derived"
            )
