"""A clause that goes on about the model with which its sentence opens: `X 赶上了 Y，它有 24B 参数`."""

from __future__ import annotations

from llmdata.extract.view import Token, View
from llmdata.lazily import lazily

# Before the name there may be a time, its maker, and what it is like.
_OPENS = lazily(r"(?:[.&]?D[.]?,?)?[.]?(?:O'?)?M")
_IT = lazily(
    r"[，,；;—]\s*(?:而|但|不过|并且?|且)?(?:它|该模型|这款模型|这个模型|其)[^，。；,;]{0,12}\Z"
    r"|[,;:—–]\s+(?i:(?:and|but|yet)\s+)?(?i:it|the\s+model|its)\b[^,;:.]{0,32}\Z"
)
# Of its clause that leaves the subject out, the first words are what it has.
_LEFT_OUT = lazily(
    r"[，,；;]\s*(?:而|但|不过|并且?|且)?(?:许可证?|许可协议|协议|授权)[^，。；,;]{0,8}\Z"
)


def opening_model(text: str, view: View, place: int, *, left_out: bool = False) -> Token | None:
    """The model that opens a sentence, where words before a place point back to it."""
    opening = _OPENS.match(view.string)
    if opening is None:
        return None
    model = view.tokens[opening.end() - 1]
    if model.end >= place:
        return None
    told = _IT.search(text, model.end, place)
    if told is None and left_out:
        told = _LEFT_OUT.search(text, model.end, place)
    # Behind the pronoun no other is named.
    if told is None or any(t.kind in "MQ" and told.start() <= t.start < place for t in view.tokens):
        return None
    return model
