"""What a pronoun that opens a sentence stands for: the subject of the one before it.

`Opus was the first that made me forget what GPT-8 would have said. It was also $15`: Opus, by whose word
alone its model is told, and not what a clause within that sentence names.
"""

from __future__ import annotations

from llmdata.extract.context import Context
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
