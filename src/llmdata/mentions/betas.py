"""`Grok 9 Beta` in a text that names `Grok 9` too: a step of the one model, not a model of its own.

Where only the longer name stands, it is the name (`Horizon Beta`).
"""

from __future__ import annotations

from llmdata.mentions.entities import Mention

_BETA = "-beta"


def without_betas(mentions: list[Mention]) -> list[Mention]:
    """The mentions, a model's beta being the model that the text names without that word."""
    named = {m.entity.id: m.entity for m in mentions if m.entity.type == "model"}
    for mention in mentions:
        name = mention.entity.id
        plain = named.get(name.removesuffix(_BETA)) if name.endswith(_BETA) else None
        if plain is not None:
            mention.entity = plain
    return mentions
