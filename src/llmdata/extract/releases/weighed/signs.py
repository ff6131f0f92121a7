"""What speaks for and against a thing's having come out where a text names it: signs, as short words.

`before put`, `behind on hugging`, `dated stated day`, `clause D`: what stands beside the name, which
marks its clause holds, when and how it is dated, and what is named with it. None tells who or what
the name is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from operator import attrgetter

from llmdata.extract.context import Context
from llmdata.extract.releases.dated.clause import SOMEBODY, DatedClause
from llmdata.extract.releases.dated.when import dating
from llmdata.extract.releases.dated.whether import tells_no_other_news
from llmdata.extract.releases.steps import THINGS, date_of_context
from llmdata.extract.view import View
from llmdata.folding import HAN, lower
from llmdata.lazily import lazily
from llmdata.mentions import Entity

_WORD = lazily(r"[A-Za-z][A-Za-z'’\-]*|[\u4e00-\u9fff]|\d+|[^\sA-Za-z\d\u4e00-\u9fff]")
# Signs of both widths say the same.
_PLAIN = str.maketrans("，、；：。！？（）“”’", ',,;:.!?()""\'')
_OPENS, _CLOSES = "⊢", "⊣"  # of a sentence
_MARKS = "MQOBDS$%"  # the tokens that stand for what they are, not for their words
_WORDS = 8  # on either side of a name
_PAIRS = 6
_MANY = 4  # more of a thing than that are as many
_STEP = 15  # characters that tell how far a date is
_DIGIT = lazily(r"\d")


class Signs:
    """The signs of the names of one document."""

    def __init__(self, context: Context) -> None:
        self.context = context
        mentions = context.mentions.entities
        self._named = Counter(mention.entity.id for mention in mentions)
        self._first = {m.entity.id: m.start for m in sorted(mentions, key=_START, reverse=True)}

    def of(self, clause: DatedClause) -> set[str]:
        """Those of the name whose clause this is."""
        return {
            *_of_words(clause.view, clause.index, clause.text),
            *_of_marks(clause),
            *_of_date(clause),
            *_of_makers(clause.view, clause.index),
            *self._of_name(clause.view, clause.index),
        }

    def _of_name(self, view: View, index: int) -> Iterator[str]:
        token, layout = view.tokens[index], self.context.layout
        entity: Entity = token.item.entity
        yield f"in {layout.blocks[view.sentence.block].kind}"
        yield f"a {entity.category or entity.type}"
        if _DIGIT.search(entity.name):
            yield "with a version"
        if HAN.search(layout.visible, view.sentence.start, view.sentence.end):
            yield "Chinese"
        if self._first[entity.id] == token.start:
            yield "first mention"
        yield f"named {min(_MANY, self._named[entity.id])} times"


_START = attrgetter("start")


def _of_words(view: View, index: int, text: str) -> Iterator[str]:
    """The words beside the name, each alone and with the next."""
    before = [word for i in range(index) for word in _words(view, i, text)][-_WORDS:]
    behind: list[str] = []
    for i in range(index + 1, len(view.tokens)):
        behind += _words(view, i, text)
        if len(behind) >= _WORDS:
            break
    yield from (f"before {word}" for word in before)
    yield from (f"behind {word}" for word in behind[:_WORDS])
    left, right = [_OPENS, *before][-_PAIRS - 1 :], [*behind, _CLOSES][: _PAIRS + 1]
    yield f"right before {left[-1]}"
    yield f"right behind {right[0]}"
    yield from (f"before {a} {b}" for a, b in pairwise(left))
    yield from (f"behind {a} {b}" for a, b in pairwise(right))


def _words(view: View, index: int, text: str) -> list[str]:
    """The words of a token, or the mark that it is."""
    token = view.tokens[index]
    if token.kind in _MARKS:
        return [token.kind]
    return _WORD.findall(lower(text[token.start : token.end]).translate(_PLAIN))


def _of_marks(clause: DatedClause) -> Iterator[str]:
    string, index = clause.view.string, clause.index
    yield from (f"clause {kind}" for kind in set(string[clause.first : clause.last + 1]))
    yield from (f"marks before {kind}" for kind in set(string[:index]))
    yield from (f"marks behind {kind}" for kind in set(string[index + 1 :]))
    yield f"between {string[max(0, index - 1) : index]}|{string[index + 1 : index + 2]}"
    if clause.is_alone():
        yield "alone"
    if SOMEBODY.search(clause.text, clause.start, clause.end):
        yield "somebody in its clause"
    if SOMEBODY.search(clause.text, clause.view.sentence.start, clause.view.sentence.end):
        yield "somebody in its sentence"
    if clause.depth:
        yield "in brackets"


def _of_date(clause: DatedClause) -> Iterator[str]:
    if (found := dating(clause)) is not None:
        name = clause.view.tokens[clause.index].start
        date = found.date
        yield f"dated {found.origin} {date.value.precision}"
        yield f"date {min(6, abs(date.start - name) // _STEP)} steps away"
        yield "date before" if date.start < name else "date behind"
        if tells_no_other_news(clause, found):
            yield "no other news"
    around = date_of_context(clause.context, clause.view)
    yield f"context {around.date.value.precision}" if around else "no context"


def _of_makers(view: View, index: int) -> Iterator[str]:
    owner = view.tokens[index].item.entity.organization_id
    makers = {view.tokens[i].item.entity.id for i in view.places("O") if i < index}
    if owner in makers:
        yield "its maker before"
    if makers - {owner}:
        yield "another maker before"
    yield f"{min(_MANY, sum(len(view.places(kind)) for kind in THINGS))} things"
