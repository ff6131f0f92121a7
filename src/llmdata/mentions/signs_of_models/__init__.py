"""Signs that a name is a model's, whoever made it: what nothing else has, told right of it.

That it is called a model, what its tokens cost, a score in a known test, a place on a known ranking, a place beside
known models in a list, a table or a comparison.
"""

from __future__ import annotations

from llmdata.layout import Layout
from llmdata.mentions.collection import Mentions
from llmdata.mentions.company import MODEL, RELEASE
from llmdata.mentions.shapes import Shape
from llmdata.mentions.signs_of_models.called import is_called_a_model, is_called_something_else
from llmdata.mentions.signs_of_models.clause import clause as clause_of
from llmdata.mentions.signs_of_models.compared import is_compared
from llmdata.mentions.signs_of_models.listed import is_an_item, is_listed
from llmdata.mentions.signs_of_models.placed import is_placed
from llmdata.mentions.signs_of_models.priced import has_a_price_of, is_priced
from llmdata.mentions.signs_of_models.scored import has_score
from llmdata.mentions.signs_of_models.tabled import is_tabled


def is_told_a_model(
    layout: Layout, mentions: Mentions, shape: Shape, needed: int, until: int
) -> bool:
    """Whether such is told of a name; `needed` is how much its shape asks for, at `until` the next begins."""
    clause = clause_of(layout, mentions, shape.start, shape.end, until)
    # Software is at 0.3 where models are at 3.
    if is_called_something_else(clause) or (shape.name.version or "").startswith("0"):
        return False
    if is_placed(clause):
        return True
    if needed >= MODEL:
        return False
    return (
        is_tabled(layout, mentions, shape)
        or is_an_item(layout, mentions, shape)
        or (needed < RELEASE and is_listed(layout.visible, mentions, shape))
        or is_called_a_model(clause)
        or has_a_price_of(clause)
        or is_compared(clause)
        or has_score(clause)
        or (clause.is_about_it and is_priced(clause))
    )
