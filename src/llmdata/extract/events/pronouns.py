"""Whom a pronoun stands for where somebody does something, and who is left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from llmdata.extract import subjects
from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.extract.subjects import Subject
from llmdata.extract.view import View
from llmdata.folding import HAN
from llmdata.grammar.letters import LETTER, UPPER
from llmdata.lazily import lazily

# A person before the words, in their clause or at the head of the sentence.
PERSON = lazily(
    rf"(?<![A-Za-z])(?:(?!(?:In|On|By|At|The|But|And|As|While|When|Then|For|After|Before|Since|Early|Late|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)\b)[{UPPER}][a-zß-ÿ]+(?:\s+[{UPPER}][{LETTER}\-]+){{1,2}}|我们?|I|[Ww]e)(?![A-Za-z])"
)


def person_spoken_of(
    context: Context, view: View, place: int, claims: Sequence[Observation], told: Subject | None
) -> Subject | None:
    """The one whom the paragraph told of last: he in `he resigned`."""
    block = context.layout.blocks[view.sentence.block]
    start = view.tokens[place].start
    if told is not None and told.entity is None:
        return replace(told, cell=replace(told.cell, origin="context"))
    for claim in reversed(claims):
        if claim.table == "events" and claim.subject is None and block.start <= claim.place < start:
            return Subject(None, replace(claim.cells["subject_name"], origin="context"))
    people = [
        person
        for person in PERSON.finditer(context.layout.visible, block.start, start)
        if not context.mentions.entities_in(*person.span()) and " " in person.group()
    ]
    return subjects.in_words(context, *people[-1].span(), "context") if people else None


def thing_spoken_of(context: Context, view: View, place: int) -> list[Subject]:
    """The thing that a pronoun behind a verb stands for: one named before, or the topic."""
    index = subjects.before(view, place, "MQ", view.sentence.start)
    if index is not None:
        return subjects.members(context, view, index)[-1:]
    topic = subjects.topic(context, view, ("model", "product"))
    return [subjects.named(topic, None, "context")] if topic is not None else []


# A pronoun for a maker right before what it did, or in Chinese nobody at all at the head of a sentence.
_IT_DID = lazily(
    r"(?:\b(?:(?i:it|they|the\s+(?:company|start-?up|lab|firm|group|deal|purchase|acquisition|takeover|merger)))\s+|(?:它|他们|该公司|这家公司|公司|这笔(?:交易|收购))\s*)"
    r"(?:(?i:also|then|later|has|had|have|even|finally|just|quietly)\s+|又|还|也|就|则|便|正式|宣布|已经?|随后|再次?|\s|在|于|\d+\s*[月日])*+(?:[把将][^，。；]{1,24})?\Z"
)
_NOBODY_DID = lazily(
    r"[^\u4e00-\u9fffA-Za-z]*(?:同[年月日一天]+|当[天月日]|次[日月年]|随后|[一二两三四五六七八九十几\d]+\s*[天周月个日]+\s*[后之内里]*|又|还|也|就|则|便|正式|宣布|已经?|再次?|底|初|中旬?|下旬|上旬|月|日|年|，|\s|\d|在|于|到了?)*+(?:[给向对][^，。；]{1,12})?\Z"
)


def maker_spoken_of(
    context: Context, view: View, place: int, first: int, claims: Sequence[Observation]
) -> list[Subject]:
    """The maker that a clause goes on about: the last of whom the sentence before tells something,
    or that it names first."""
    text, verb = context.layout.visible, view.tokens[place].start
    pronoun = _IT_DID.search(text, first, verb)
    if pronoun is None and not (
        HAN.search(text, first, verb + 1) and _NOBODY_DID.match(text, view.sentence.start, verb)
    ):
        return []
    layout = context.layout
    index = layout.sentence_at(view.sentence.start) - 1
    # What is called by its kind may have been named some sentences before.
    reach = _BACK if pronoun is not None and _ITS_KIND.search(pronoun.group()) else 1
    for earlier in range(index, index - reach, -1):
        if earlier < 0 or layout.sentences[earlier].block != view.sentence.block:
            return []
        if found := _maker_in(context, claims, earlier):
            return found
    return []


_ITS_KIND = lazily(r"(?i:company|start-?up|lab|firm|group)|公司")
_BACK = 3  # sentences


def _maker_in(context: Context, claims: Sequence[Observation], index: int) -> list[Subject]:
    """The maker of whom a sentence tells something last, or that it names first."""
    earlier = context.layout.sentences[index]
    for claim in sorted(claims, key=lambda claim: claim.place, reverse=True):
        if not earlier.start <= claim.place < earlier.end or claim.subject is None:
            continue
        if claim.subject.type == "organization":
            name = claim.cells["subject_name"]
            return [
                Subject(claim.subject, replace(name, value=claim.subject.name, origin="context"))
            ]
    before = context.view(index)
    at = next((i for i, t in enumerate(before.tokens) if t.kind == "O"), None)
    return [subjects.named(before.tokens[at].item, None, "context")] if at is not None else []
