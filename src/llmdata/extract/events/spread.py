"""Who did the same at another time: `A adopted it in March, B in April and C in May`."""

from __future__ import annotations

from collections.abc import Iterator

from llmdata.extract import subjects
from llmdata.extract.context import Context
from llmdata.extract.policy import Dating
from llmdata.extract.subjects import Subject
from llmdata.extract.view import View
from llmdata.lazily import lazily

# A name and a time, in either order, with words between that only say that it happened again.
_PARTING = lazily(r"[,，；;、]|\s+and\s+|\s+then\s+|和")
_AGAIN = (
    r"(?:\s|[“”\"*]|(?i:\b(?:and|then|but|in|on|by|from|did|so|too|also|followed|follows|suit|came|round|around|joined|"
    r"the|same|finally|even|later|only|with|at|last|lastly|as|well)\b)|在|于|则|也|才|又|都|跟进|跟上|加入|进来|到|"
    r"随后|接着|最后|终于|轮到|是|了|得到|获得|的|支持|采用|接入|官方|宣布|阵营)*"
)
_AGAIN_ONLY = lazily(_AGAIN)
_STRANGER = lazily(rf"{_AGAIN}(?P<name>[A-Z][\w.]+(?:\s[A-Z][\w.]+){{0,2}}){_AGAIN}")


def spread(context: Context, view: View, end: int) -> Iterator[tuple[Subject, Dating]]:
    """Those with a date each in the clauses behind, until one tells anything else."""
    text, last = context.layout.visible, view.sentence.end
    first = _PARTING.search(text, end, last)
    while first is not None:
        start = first.end()
        following = _PARTING.search(text, start, last)
        stop = following.start() if following is not None else last
        if text[start:stop].strip(" .。!！"):
            found = _told(context, view, start, stop)
            if found is None and context.mentions.dates_in(start, stop):
                return  # a stretch without a date still belongs to what was told first
            if found is not None:
                yield found
        first = following


def _told(context: Context, view: View, start: int, stop: int) -> tuple[Subject, Dating] | None:
    text = context.layout.visible
    dates = [d for d in context.mentions.dates_in(start, stop) if d.bearing in ("at", "from")]
    if len(dates) != 1:
        return None
    date = dates[0]
    names = [
        t for t in view.tokens
        if start <= t.start and t.end <= stop and t.kind in "OQM"
    ]  # fmt: skip
    rest = text[start : date.start] + " " + text[date.end : stop].rstrip(" .。!！")
    if len(names) == 1:
        token = names[0]
        left = text[start:stop].rstrip(" .。!！")
        for a, b in sorted([(token.start, token.end), (date.start, date.end)], reverse=True):
            left = left[: a - start] + " " + left[b - start :]
        if _AGAIN_ONLY.fullmatch(left):
            return subjects.named(token.item, token), Dating(date, "stated")
        return None
    if names:
        return None
    match = _STRANGER.fullmatch(rest)
    if match is None:
        return None
    place = text.find(match["name"], start, stop)
    subject = subjects.in_words(context, place, place + len(match["name"])) if place >= 0 else None
    return (subject, Dating(date, "stated")) if subject is not None else None
