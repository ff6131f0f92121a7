"""Who can have shares at all: companies, not those who watch over them or write of them."""

from __future__ import annotations

from llmdata.extract.context import Context
from llmdata.extract.view import View

_NO_FIRM = frozenset({"public_body", "media", "evaluator", "foundation", "community"})


def firm_before(
    context: Context, view: View, place: int, index: int | None, asked: bool
) -> int | None:
    """The name at `index`, or, where it is no company's, the company named last before a verb
    (`the ministry opened an investigation into X, and shares fell`), where that is `asked`."""
    if index is None or not asked or _is_firm(context, view, index):
        return index
    return next(
        (
            i
            for i in range(place - 1, -1, -1)
            if view.string[i] == "O" and _is_firm(context, view, i)
        ),
        None,
    )


def _is_firm(context: Context, view: View, index: int) -> bool:
    known = context.registry.organizations.get(view.tokens[index].item.entity.id)
    return known is None or known.kind not in _NO_FIRM
