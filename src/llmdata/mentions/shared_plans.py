"""Plans whose name another maker's longer one ends in: `GitHub … Copilot Free` is not Microsoft's."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from llmdata.layout import Layout
from llmdata.mentions.entities import Mention
from llmdata.mentions.vocabulary import Vocabulary


def of_their_makers(
    layout: Layout, names: Vocabulary, mentions: list[Mention]
) -> Iterator[Mention]:
    """The mentions; a plan that two makers have is that of the one whom its sentence names before it."""
    for place, mention in enumerate(mentions):
        longer = _longer(names, mention)
        if longer:
            sentence = layout.sentences[layout.sentence_at(mention.start)]
            before = (m for m in reversed(mentions[:place]) if m.start >= sentence.start)
            makers = (m.entity.id for m in before if m.entity.type == "organization")
            maker = next(makers, None)
            if maker in longer:
                yield replace(mention, entity=names.entity("product", longer[maker]))
                continue
        yield mention


def _longer(names: Vocabulary, mention: Mention) -> dict[str | None, str]:
    """By their makers the plans of others whose names end in that of a plan."""
    entity = mention.entity
    if entity.category != "subscription_plan":
        return {}
    return {
        plan.organization: plan.id
        for plan in names.registry.products.values()
        if plan.category == "subscription_plan"
        and plan.organization != entity.organization_id
        and plan.name.endswith(f" {entity.name}")
    }
