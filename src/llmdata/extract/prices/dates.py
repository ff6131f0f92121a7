"""When a price held: the date of its own clause, not that of another thing of the sentence."""

from __future__ import annotations

from llmdata.extract.context import Context
from llmdata.extract.policy import Dating, context_date, date_of, own_date, usable
from llmdata.extract.prices.directions import run
from llmdata.extract.view import DATE, Token, View
from llmdata.lazily import lazily

# `had been $15/$75`, `原价`: what something cost once has no date.
_ONCE = lazily(
    r"(?i:\b(?:had\s+been|used\s+to|previously|formerly|originally|once)\b)|原价|原来|此前|以前|曾经?"
)


def dated(context: Context, view: View, subject: Token, index: int, last: int) -> Dating | None:
    """The date of a price that token `index` tells of `subject`."""
    layout = context.layout
    place = view.tokens.index(subject) if subject in view.tokens else None
    own = _own(view, place, index) if place is not None else None
    own = own or _behind_all(view, run(context, view, index)[-1])
    if own is not None:
        return own
    if place is not None and place < index:
        if _is_of_once_or_today(layout.visible, view, place, index):
            return None
        # An aside in brackets (`X (from March)`) dates the thing, not what it costs.
        depth = view.depth(index)
        for at in range(index - 1, place, -1):
            if usable(view.tokens[at]) and view.depth(at) <= depth:
                return Dating(view.tokens[at].item, "stated")
    things = [i for i, kind in enumerate(view.string) if kind in "MQ"]
    others = {view.tokens[i].item.entity.id for i in things} - {subject.item.entity.id}
    if not others or place is None:
        if place is not None and view.depth(index) > view.depth(place):
            last = place  # brackets behind the name: the date is that of its clause
        found = date_of(layout, context.mentions, view, last, last)
        return found[-1] if found else None
    for at in range(min(place, index) - 1, -1, -1):
        token = view.tokens[at]
        if view.depth(at) > view.depth(place) or token.kind in "()":
            continue  # what stands in brackets is told of the name before them
        if usable(token):
            return Dating(token.item, "stated")
        if token.kind == "$" or (token.kind in "MQ" and token.item.entity.id in others):
            break
    for token in view.tokens[max(place, last, index) + 1 :]:
        if usable(token):
            return Dating(token.item, "stated")
        if token.kind not in ".'%":
            break
    opening = _opening(view, things[0], index)
    if opening is not None:
        return Dating(opening.item, "stated")
    found = context_date(layout, context.mentions, view)
    return found[-1] if found else None


# A date that the name itself has, where a price is that of today: `最便宜的仍是三月的 X，每百万 0.25 美元`.
_STILL = lazily(r"至今|迄今|如今|现在|眼下|目前|依旧|依然|仍|还是")


def _is_of_once_or_today(text: str, view: View, place: int, index: int) -> bool:
    """Whether a price is that of another time than the one its sentence tells."""
    start = view.tokens[index].start
    if _ONCE.search(text, view.tokens[place].end, start):
        return True
    owned = view.string[:place].removesuffix("O'").endswith("D'")
    if not owned or "D" in view.string[place:index]:
        return False
    return _STILL.search(text, view.sentence.start, start) is not None


def _own(view: View, place: int, index: int) -> Dating | None:
    """The date in the brackets behind the name, perhaps beside its price: `X（8 美元，8 月）`."""
    if view.string.startswith("(D)", place + 1):
        return own_date(view, place)
    token = _in_its_brackets(view, place, index)
    return Dating(token.item, "stated") if token is not None else None


def _behind_all(view: View, last: int) -> Dating | None:
    """The date in the brackets behind the sums told in one breath: `at $100 or $200 (April)`."""
    if not view.string.startswith("(D)", last + 1) or not usable(view.tokens[last + 2]):
        return None
    return Dating(view.tokens[last + 2].item, "stated")


def _in_its_brackets(view: View, place: int, index: int) -> Token | None:
    """The one date in the brackets right behind a name that hold token `index` too."""
    opens = view.string.find("(", place)
    if not place < opens <= place + 2 or not opens < index or ")" in view.string[opens:index]:
        return None
    closes = view.string.find(")", index)
    dates = [t for t in view.tokens[opens : closes if closes > 0 else index] if t.kind == DATE]
    return dates[0] if len(dates) == 1 and usable(dates[0]) else None


def _opening(view: View, thing: int, index: int) -> Token | None:
    """The one date before a price that holds for all that its sentence tells: it stands before
    the first `thing`, or right before the colon behind which they are listed."""
    dates = [i for i, token in enumerate(view.tokens[:index]) if token.kind == DATE]
    if len(dates) != 1 or not usable(view.tokens[dates[0]]):
        return None
    leads = view.string.startswith(":", dates[0] + 1) and "$" not in view.string[: dates[0]]
    return view.tokens[dates[0]] if dates[0] < thing or leads else None
