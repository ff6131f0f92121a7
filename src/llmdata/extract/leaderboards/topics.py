"""Whom a text goes on about: what pronouns before a rank mean, and names left out."""

from __future__ import annotations

from llmdata.extract import subjects
from llmdata.extract.clauses import clause_of, pieces_outside
from llmdata.extract.context import Context
from llmdata.extract.records import page_topic, topic_above, topic_of_record
from llmdata.extract.view import View
from llmdata.lazily import lazily
from llmdata.mentions import Mention

PRONOUN = lazily(
    r"\W*(?:它|他|该模型|这款|这个模型|此模型|新模型|[这此该那]个?[“「]?[\u4e00-\u9fff]{0,4}[”」]?版本?(?![权面图税式])|(?i:(?:(?:there|then|now|and|but|in\s+\w+|on\s+[^,.]{1,40}?),?\s+)?(?:it|they|this\s+model|the\s+(?:new\s+)?model)\b))"
)
SAYS_IT = lazily(
    r"\W*(?i:(?:and|but|where|when|while|before|until|though|so|then)\s+)?(?i:(?:it|they|which)\b)|[\W]*(?:而|但|并|随后|后来|之后)?(?:它|该模型|这款模型|前者|[这此该那]个?[“「]?[\u4e00-\u9fff]{0,4}[”」]?版本?(?![权面图税式]))"
)
_AFTER = lazily(
    r"(?i:\b(?:after|before|since|until|for|of|with|to|from)\s+)\Z|(?:在|自从?|继|比)\s*\Z"
)
_LITTLE = 14  # characters that may stand before the name that opens a clause

_FARTHEST = 4  # sentences back to the one that names whom pronouns mean


def topic(context: Context, view: View) -> Mention | None:
    """The model that the text goes on about: that of the last sentence that names its subject anew.

    A sentence that begins with a pronoun keeps to the one before (`It isn't out; B is due in May`).
    """
    layout = context.layout
    index = layout.sentence_at(view.sentence.start) - 1
    for _ in range(_FARTHEST):
        if index < 0 or layout.sentences[index].block != view.sentence.block:
            break
        earlier = context.view(index)
        if not PRONOUN.match(layout.visible, earlier.sentence.start, earlier.sentence.end):
            break
        found = subjects.topic(context, earlier, ("model",))
        if found is not None:
            return found
        index -= 1
    meant = _spoken_last(context, view) or subjects.topic(context, view, ("model",))
    meant = meant or _model(topic_of_record(context, view.sentence))
    meant = meant or subjects.section_topic(context, view, "M")
    if meant is None and layout.blocks[view.sentence.block].list_id is not None:
        meant = _model(topic_above(context, view.sentence))
    return meant or _model(page_topic(context, view.sentence))


_NAMED_ONLY = lazily(r"\W*(?i:(?:then|and|next|enter|finally|the)\W+)*")


def headline(context: Context, view: View) -> Mention | None:
    """The model whose name alone is the sentence before (`GPT-9. A long window, top of the board`)."""
    layout = context.layout
    index = layout.sentence_at(view.sentence.start) - 1
    if index < 0 or layout.sentences[index].block != view.sentence.block:
        return None
    earlier = context.view(index)
    names = [token for token in earlier.tokens if token.kind in "MOD"]
    models = [token.item for token in names if token.kind == "M"]
    pieces = pieces_outside(layout.visible, *earlier.sentence[:2], names)
    alone = len(models) == 1 and all(_NAMED_ONLY.fullmatch(piece) for piece in pieces)
    return models[0] if alone else None


def _model(mention: Mention | None) -> Mention | None:
    return mention if mention is not None and mention.entity.type == "model" else None


_PART = lazily(r"[;；]")
# `B is promised for May`: named in passing, as what is yet to come.
_PLANNED = lazily(
    r"(?i:\s+(?:is|are|was)\s+(?:promised|planned|due|expected|coming|to\s+follow|said\s+to\s+follow)\b)|\s*(?:预计|计划|将于|随后推出|要等)"
)
_IT_ALREADY = lazily(r"(?i:\b(?:it|its)\b)|它")
_ASIDE = lazily(r"(?i:\b(?:where|while|whereas|when|than|versus|vs\.?)\s+(?:\w+['’]s\s+)?)\Z")


def _spoken_last(context: Context, view: View) -> Mention | None:
    """The model of the last part of a sentence before, past those that a pronoun stood before.

    `Its score was higher than ever, while B stood still. It …` goes on about whom it meant already.
    """
    layout = context.layout
    text = layout.visible
    index = layout.sentence_at(view.sentence.start) - 1
    for _ in range(_FARTHEST):
        if index < 0 or layout.sentences[index].block != view.sentence.block:
            break
        earlier = context.view(index)
        named: list[Mention] = [
            token.item
            for place, token in enumerate(earlier.tokens)
            if token.kind == "M"
            and not earlier.depth(place)
            and not subjects.is_by_the_way(context, earlier, place)
            and not _PLANNED.match(text, token.end)
        ]
        starts = [
            m.end() for m in _PART.finditer(text, earlier.sentence.start, earlier.sentence.end)
        ]
        for start in reversed([earlier.sentence.start, *starts]):
            here = [m for m in named if m.start >= start]
            if here and not (
                _ASIDE.search(text, start, here[0].start)
                and _IT_ALREADY.search(text, start, here[0].start)
            ):
                return here[-1] if _one_after_another(context, earlier, here) else here[0]
            if here:
                break
        index -= 1
    return None


def _one_after_another(context: Context, view: View, named: list[Mention]) -> bool:
    """Whether each of several models came at a time of its own: the text goes on about the last."""
    if len(named) == 1:
        return False
    text, dates = context.layout.visible, [t for t in view.tokens if t.kind == "D"]
    clauses = [clause_of(text, view.sentence, m.start, m.end) for m in named]
    return len(set(clauses)) == len(named) and all(
        any(first <= d.start < last for d in dates) for first, last in clauses
    )


def of_maker(context: Context, view: View, before: int) -> Mention | None:
    """The model named last in the paragraph of the maker that a sentence is about, and names no model of."""
    makers = [t.item.entity.id for t in view.tokens if t.kind == "O" and t.end <= before]
    start = context.layout.blocks[view.sentence.block].start
    for mention in reversed(context.mentions.entities_in(start, view.sentence.start)):
        if mention.entity.type == "model" and mention.entity.organization_id in makers:
            return mention
    return None


def spoken_of(context: Context, view: View, before: int) -> Mention | None:
    """What a pronoun means: the model that opens a clause before it, or the sentence's first."""
    text = context.layout.visible
    named: list[Mention] = []
    for place, token in enumerate(view.tokens):
        if token.start >= before:
            break
        if (
            token.kind == "M"
            and not view.depth(place)
            and not subjects.is_measure(context, view, place)
            and not subjects.is_set_beside(text, view.sentence.start, token.start)
        ):
            named.append(token.item)
    for mention in reversed(named):
        first, _ = clause_of(text, view.sentence, mention.start, mention.end)
        if mention.start - first <= _LITTLE and not _AFTER.search(text, first, mention.start):
            return mention
    if named:
        return named[0]
    return topic(context, view)
