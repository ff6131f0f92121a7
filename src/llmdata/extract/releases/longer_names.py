"""Names that are but a part of a longer one, in Chinese: what has it is another thing.

`推出了 Dify Forum`, `豆包·同声传译模型`: neither is the product whose name it opens with.
"""

from __future__ import annotations

from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.extract.view import Token
from llmdata.folding import HAN
from llmdata.lazily import lazily

# Words with a capital that say in what form a thing came, or for whom.
_FORMS = (
    "Web|App|API|SDK|CLI|IDE|GUI|UI|Beta|Preview|Alpha|Pro|Plus|Max|Ultra|Lite|Mini|Nano|Flash|Turbo|Agent|Agents|AI|Code|Desktop|Mobile|Team|Teams|Business"
    "|Enterprise|Edu|Free|Premium|Go|Windows|Mac|Linux|Android|Chrome|Safari|Edge|Open|Source|Image|Video|Voice|Chat|Search|Mode|Instruct|Base|Thinking|Reasoning|Large|Small|Medium|Edition"
)
_GOES_ON = lazily(
    rf"[ \-](?!(?:{_FORMS})\b)[A-Z][a-z]+(?:[A-Z][a-z]+)?(?:-[A-Z][a-z]+)*(?![A-Za-z\d.])"
)
_DOTTED = lazily(r"\s?[·・•]\s?[\u4e00-\u9fffA-Za-z\d.]{2,12}?(?:模型|助手|智能体|平台|引擎)")
# … or which ends with it: `OpenMemory MCP` is somebody's own.
_BEFORE = lazily(r"[A-Za-z\d]\s?\Z")


def is_but_a_part(context: Context, claim: Observation) -> bool:
    """Whether a step is claimed of a name that is but a part of another thing's."""
    text, view = context.layout.visible, context.view(context.layout.sentence_at(claim.place))
    index = next((i for i, t in enumerate(view.tokens) if t.start == claim.place), None)
    if claim.subject is None or index is None or view.string[index] not in "MQ":
        return False
    if not HAN.search(text, view.sentence.start, view.sentence.end):
        return False
    token = view.tokens[index]
    if _DOTTED.match(text, token.end):
        return True
    if claim.subject.category == "protocol":
        beside = index > 0 and view.tokens[index - 1].end >= token.start - 1
        owned = beside and view.string[index - 1] in "OMQ"
        if not owned and _BEFORE.search(text, view.sentence.start, token.start):
            return True
    goes_on = view.string[index] == "Q" and _GOES_ON.match(text, token.end)
    return bool(goes_on) and not _is_named(view.tokens[index + 1 : index + 2], token.end)


def _is_named(behind: list[Token], end: int) -> bool:
    """Whether the words right behind a name are one of their own."""
    return any(token.kind in "MQOB" and token.start <= end + 1 for token in behind)
