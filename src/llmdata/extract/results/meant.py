"""Whom words mean that name nobody: `the latter`, `its Pro version`, two numbers set against each other."""

from __future__ import annotations

import re

from llmdata.extract import subjects
from llmdata.extract.context import Context
from llmdata.extract.leaderboards.owners import topic
from llmdata.extract.observation import Cell
from llmdata.extract.results.marks import NUMBER
from llmdata.extract.subjects import Subject
from llmdata.extract.view import View
from llmdata.mentions import Mention
from llmdata.mentions.vocabulary import vocabulary

PAIR = re.compile(r"(?P<former>前者|(?i:\bthe\s+former\b))|(?P<latter>后者|(?i:\bthe\s+latter\b))")


def one_of_pair(context: Context, view: View, index: int) -> list[Subject]:
    """The model that `the former` or `the latter` means, where it is the last told before a number."""
    text, token = context.layout.visible, view.tokens[index]
    words = None
    for words in PAIR.finditer(text, view.sentence.start, token.start):  # noqa: B007
        pass
    if words is None or any(
        t.kind == "M" and words.end() <= t.start < token.start for t in view.tokens
    ):
        return []
    first = next(m for m in [PAIR.search(text, view.sentence.start, token.start)] if m)
    block = context.layout.blocks[view.sentence.block]
    named: list[Mention] = []
    for mention in context.mentions.entities_in(block.start, first.start()):
        if mention.entity.type == "model":
            named = [m for m in named if m.entity.id != mention.entity.id] + [mention]
    if len(named) < 2:
        return []
    meant = named[-2] if words["former"] else named[-1]
    return [subjects.named(meant, None, "context")]


_SUFFIX = r"Pro|Thinking|High|Heavy|[Mm]ini|[Nn]ano|Max|Ultra|Flash|Lite|Turbo|Codex|Instant|Fast|Deep Think|Air|Plus|Opus|Sonnet|Haiku"
_VARIANT = re.compile(
    rf"(?i:\b(?:its|the)\s+(?:\w+\s+)?)(?P<en>{_SUFFIX})\s+"
    r"(?i:version|variant|edition|sibling|model|tier|flavou?r|mode)\b"
    rf"|(?:(?:它|其)的?\s*|(?<![A-Za-z\d.] )(?<![A-Za-z\d.-]))(?P<zh>{_SUFFIX})\s*(?:版本?|模型|模式|档)"
)
# `the plain version`: the model without its last word.
_PLAIN = re.compile(
    r"(?:普通|标准|基础|常规|原版|非\s*(?:Pro|Heavy|Max))(?:版本?|模型|款)?(?![\u4e00-\u9fff]*(?:用户|问题|任务|人))"
    r"|(?i:\b(?:the|its)\s+(?:plain|standard|base|regular|ordinary|vanilla|basic|normal)\s+(?:version|variant|edition|model|one|sibling|tier)\b)"
)
_LAST_WORD = re.compile(rf"[\s-]+(?:{_SUFFIX})\Z")


def variant(context: Context, view: View, index: int) -> list[Subject]:
    """The model that `its Pro version` or `the plain version` means, before a number."""
    text, token = context.layout.visible, view.tokens[index]
    named = subjects.before(view, index, "M", view.sentence.start)
    start = view.sentence.start if named is None else view.tokens[named].end
    words = _VARIANT.search(text, start, token.start)
    plain = None if words else _PLAIN.search(text, start, token.start)
    if words is None and plain is None:
        return []
    meant = topic(context, view) if named is None else view.tokens[named].item
    if meant is None:
        return []
    base = _LAST_WORD.sub("", meant.entity.name)
    if plain is not None:
        if base == meant.entity.name:
            return []
        return _known(context, base, plain)
    assert words is not None
    own = words["en"] or words["zh"]
    found = _known(context, f"{meant.entity.name} {own}", words)
    if meant.entity.name.endswith(own) or (
        found and found[0].entity is None and base != meant.entity.name
    ):
        return _known(context, f"{base} {own}", words)
    return found


def _known(context: Context, name: str, words: re.Match[str]) -> list[Subject]:
    """The model of a name that was put together, an entity where the text names it elsewhere."""
    found = [f for f in vocabulary(context.registry).find(name) if f.end == len(name)]
    if not found or found[0].start or found[0].entity is None:
        return [Subject(None, Cell(name, "context", *words.span()))]
    known = found[0].entity.id
    if all(mention.entity.id != known for mention in context.mentions.entities):
        return [Subject(None, Cell(name, "context", *words.span()))]  # no table holds it
    return [subjects.named(Mention(*words.span(), found[0].entity), None, "context")]


_AGAINST = re.compile(r"\s*(?:对阵?|比|:|：|(?i:vs\.?|versus|against|to))\s*")
_FROM = re.compile(r"(?:从|由|(?i:\bfrom)|(?i:\bup)|(?i:\bdown))\s*\Z")


def set_against(context: Context, view: View, index: int) -> list[Subject]:
    """Of two numbers set against each other, each has its own: `A beats B (78% vs. 71%)`."""
    text, tokens = context.layout.visible, view.tokens
    pair = None
    for left, right in (
        (index, index + 1),
        (index - 1, index),
        (index, index + 2),
        (index - 2, index),
    ):
        if not (left >= 0 and right < len(tokens)) or {view.string[left], view.string[right]} != {
            NUMBER
        }:
            continue
        if _AGAINST.fullmatch(text, tokens[left].end, tokens[right].start):
            pair = left, right
            break
    if pair is None or _FROM.search(text, view.sentence.start, tokens[pair[0]].start):
        return []
    named = [i for i, t in enumerate(tokens) if t.kind == "M"]
    beaten = [i for i in named if subjects.is_measure(context, view, i)]
    others = [i for i in named if i not in beaten and i < (beaten or [0])[0]]
    if len(beaten) != 1 or len(others) != 1:
        return []
    place = others[0] if index == pair[0] else beaten[0]
    return [subjects.named(tokens[place].item, tokens[place])]
