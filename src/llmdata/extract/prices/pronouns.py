"""What a pronoun that opens a sentence stands for: the subject of the one before it.

`Opus was the first that made me forget what GPT-8 would have said. It was also $15`: Opus, by whose word
alone its model is told, and not what a clause within that sentence names.
"""

from __future__ import annotations

import re

from llmdata.extract.context import Context
from llmdata.extract.prices.measured import is_measured
from llmdata.extract.prices.tiers import variant_opening
from llmdata.extract.view import View
from llmdata.lazily import lazily
from llmdata.mentions import Mention

_PRONOUN = lazily(r"\W*(?:(?:And|But|Still|Yet|Then|So)\s+)?(?:It|it|That|that)\b")


def subject_before(context: Context, view: View) -> Mention | None:
    """The model that the sentence before opens with by its word alone, for one that opens with `It`."""
    layout, sentence = context.layout, view.sentence
    if not _PRONOUN.match(layout.visible, sentence.start, sentence.end):
        return None
    index = layout.sentence_at(sentence.start) - 1
    if index < 0 or layout.sentences[index].block != sentence.block:
        return None
    return variant_opening(context, context.view(index))


# Whose plans a sentence tells of that names nobody: `It costs`, `Its plans`, `付费版每月`.
_OF_IT = lazily(
    r"\W*(?:(?:And|But|Still|Yet|Then|So|Now|Today)\W+)?(?:"
    r"(?i:it|its)\b|(?i:(?:the\s+)?(?:paid|cheap(?:er|est)|dear(?:er|est)|entry|top|basic|personal|individual|monthly|small(?:er|est)?|big(?:ger|gest)?|larg(?:er?|est)|low(?:er|est)|high(?:er|est)|middle|second|third|first|other|next|family|student|annual|yearly)[\s-]+(?:\w+\s+)?(?:plans?|tiers?|versions?|subscriptions?|packages?|sizes?|editions?|bundles?|levels?|options?|one)\b)"
    r"|(?:The\s+)?(?i:(?:plans|tiers|subscriptions|prices?|pricing))\b"
    r"|它(?!们)|其(?=会员|订阅|付费|套餐|定价)|(?:付费|会员|订阅|套餐|收费|定价|包月|月费)(?!用户|人数|墙|率))"
)
_OTHERS = lazily(
    r"对手|竞品|别家|同行|同类|(?i:\b(?:rivals?|competit\w+|others|another|someone|somebody|elsewhere|alternatives?|everyone\s+else)\b)"
)
_AND_ANOTHER = lazily(r"\s*(?:[,、，/&]|and\b|or\b|和|与|跟|及)\s*(?:[A-Z]\w+['’]s\s+)?\Z")
_OPENING = lazily(r"[\W_]*(?:(?:The|And|But|So|Then|Even)\s+)?(?:[A-Z]\w+['’]s\s+)?[\W_]*")


def is_of_it(context: Context, view: View) -> bool:
    """Whether a sentence that names nobody opens with what was spoken of, or with its plans."""
    text, start, end = context.layout.visible, view.sentence.start, view.sentence.end
    if set("MQO") & set(view.string) or _OTHERS.search(text, start, end):
        return False
    return _OF_IT.match(text, start, end) is not None


_IT = lazily(r"\b(?:it|its)\b|它(?!们)|其(?=价|单价|定价)", re.IGNORECASE)


def speaks_of_it(context: Context, view: View) -> bool:
    """Whether a sentence has a pronoun for what was spoken of, wherever it stands."""
    text, start, end = context.layout.visible, view.sentence.start, view.sentence.end
    return _IT.search(text, start, end) is not None and not _OTHERS.search(text, start, end)


def is_subject(context: Context, mention: Mention) -> bool:
    """Whether a sentence opens with a thing, or names nothing else that is sold."""
    layout = context.layout
    sentence = layout.sentences[layout.sentence_at(mention.start)]
    text = layout.visible
    if is_measured(text, sentence, mention):
        return False
    named = context.mentions.entities_in(sentence.start, sentence.end)
    others = [
        other
        for other in named
        if other.entity.type in ("model", "product") and other.entity.id != mention.entity.id
    ]
    if any(_AND_ANOTHER.match(text, mention.end, other.start) for other in others):
        return False
    return not others or _OPENING.fullmatch(text, sentence.start, mention.start) is not None
