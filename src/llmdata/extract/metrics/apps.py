"""Numbers of the app that came with a model: `GLM-9 and its app of the same name: two million downloads`.

The app bears the model's name without a version, or is a product of its own where the text tells one. Where
the sentence goes on with `it`, or tells of any app that the model came with (`together with an app`), the
model is meant.
"""

from __future__ import annotations

from dataclasses import replace

from llmdata.extract.context import Context
from llmdata.extract.subjects import Subject
from llmdata.lazily import lazily

OF_APPS = frozenset({"downloads", "users", "new_users", "sign_ups"})
_APP = lazily(r"(?<![A-Za-z])(?i:apps?)(?![A-Za-z])|应用(?!程序接口)|客户端")
# Some app, unless it is told of by `that`.
_SOME = lazily(r"(?:一[个款])(?!同名)[^，。；、]{0,8}\Z|(?i:\ban?\s+(?!same)(?:[a-z-]+\s+){0,3})\Z")
_THAT = lazily(r"\s+(?i:that|which|whose)\b|[^，。；]{0,6}，\s*后者")
_IT = lazily(r"(?i:\bit\b)|它(?!的|们|那)")
_HEAD = lazily(r"(?P<head>[^\d]*[^\d\s-])[\s-]*\d")
_REACH = 96  # characters from the model to the number


def of_its_app(context: Context, metric: str, subject: Subject, number: int) -> Subject:
    """The app of a model where a number at `number` is of that, or the subject as it is."""
    cell, text = subject.cell, context.layout.visible
    if metric not in OF_APPS or subject.entity is None or subject.entity.type != "model":
        return subject
    if cell.start is None or cell.end is None or not cell.end < number <= cell.end + _REACH:
        return subject
    app = _APP.search(text, cell.end, number)
    head = _HEAD.match(text, cell.start, cell.end)
    if app is None or head is None or _IT.search(text, app.end(), number):
        return subject
    some = _SOME.search(text, cell.end, app.start())
    if some is not None and "同名" not in some.group() and not _THAT.match(text, app.end(), number):
        return subject
    named = context.mentions.entities_in(cell.end, app.end())
    own = next((m for m in named if m.start <= app.start() < m.end), None)
    maker = subject.entity.organization_id
    if own is not None and own.entity.type == "product" and own.entity.organization_id == maker:
        told = replace(cell, value=own.entity.name, start=own.start, end=own.end)
        return Subject(own.entity, told)
    start, end = head.span("head")
    return Subject(None, replace(cell, value=text[start:end], start=start, end=end))
