"""What the first sentence below a dated name tells of it without naming it.

`### GPT-9: bigger than ever (May 3)` and then `OpenAI shipped its largest model so far`, `It was released to all`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from llmdata.extract.context import Context
from llmdata.extract.headed import headed_by
from llmdata.extract.observation import Observation
from llmdata.extract.policy import is_asserted
from llmdata.extract.releases.other_news import tells_other_news
from llmdata.extract.releases.prose import patterns, verbs
from llmdata.extract.releases.prose.roles import DATE, ORG, THING, roles_of
from llmdata.extract.releases.prose.verbs import stage_of
from llmdata.extract.releases.prose.vetoes import DENIED, same_house
from llmdata.extract.releases.steps import date_of_context, not_named, step
from llmdata.lazily import lazily

_NOUNS = {
    "model": r"(?:models?|llm|reasoner)",
    "product": r"(?:tool|app|browser|agent|assistant|editor|ide|product|chatbot|generator)",
}
# One beside the thing itself.
_NO_OTHER = r"(?!\w* ?(?:another|smaller|second|sister|other|rival|companion|earlier|previous|updated|improved|free|paper)\b)"
_BROUGHT = {
    kind: lazily(
        rf"\A[\s(—-]*{ORG} (?:has |had |just |finally |quietly |also ){{0,2}}(?P<verb>{verbs.DOES}) "
        rf"(?:it\b|(?:its|their|the|an?) (?:{_NO_OTHER}[\w\-]+ ){{0,4}}?{noun}(?: (?:ever|yet|so far|to date))?(?=[.,;:!(]| \(|\Z| (?:that|which|with|for|to)\b))",
        re.IGNORECASE,
    )
    for kind, noun in _NOUNS.items()
}
_WAS = lazily(
    rf"\A[\s(—-]*(?:it|the model|the tool|the app) (?:was|has been) {patterns.ADVERBS}(?P<verb>(?:re-?leased|launched|shipped|introduced|unveiled|published|open[- ]sourced|rolled out|made available))\b",
    re.IGNORECASE,
)


def below_headings(context: Context, told: Sequence[Observation]) -> Iterator[Observation]:
    """Steps of a thing that heads a section, of which nothing is told yet."""
    done = {claim.subject.id for claim in told if claim.subject is not None}
    layout = context.layout
    for number, block in enumerate(layout.blocks[1:], 1):
        if block.kind != "paragraph" or layout.blocks[number - 1].kind != "heading":
            continue
        view = context.view(layout.sentence_at(block.start))
        roles = roles_of(layout.visible, view)
        if roles is None or THING in roles.text or DATE in roles.text:
            continue
        mention = headed_by(context, view.sentence)
        if mention is None or mention.entity.id in done:
            continue
        found = _BROUGHT[mention.entity.type].match(roles.text)
        if found is not None:
            owner = mention.entity.organization_id
            maker = next(roles.token(p).item.entity.id for p in sorted(roles.marks))
            if owner is None or not same_house(maker, owner):
                continue
        found = found or _WAS.match(roles.text)
        if found is None or DENIED.search(roles.text, 0, found.end()):
            continue
        heading = layout.blocks[number - 1]
        if not is_asserted(layout, view) or tells_other_news(
            layout.visible[heading.start : heading.end]
        ):
            continue
        date = date_of_context(context, view)
        if date is not None:
            done.add(mention.entity.id)
            stage = stage_of(found["verb"], roles.text[found.start("verb") :])
            yield not_named(
                step("release.prose", mention, stage, roles.words(*found.span("verb")), date)
            )
