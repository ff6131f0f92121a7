"""Whom words mean that name nobody: `the latter`, `its Pro version`, two numbers set against each other."""

from __future__ import annotations

from itertools import pairwise

from llmdata.extract import subjects
from llmdata.extract.context import Context
from llmdata.extract.results.marks import NUMBER
from llmdata.extract.subjects import Subject
from llmdata.extract.view import View
from llmdata.lazily import lazily
from llmdata.mentions import Mention

PAIR = lazily(r"(?P<former>前者|(?i:\bthe\s+former\b))|(?P<latter>后者|(?i:\bthe\s+latter\b))")


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


_THAT_ONE = lazily(r"\W*(?i:(?:and|but)\s+)?(?i:that|this)\s+(?i:one|model)\b")


def that_one(context: Context, view: View, index: int) -> list[Subject]:
    """The model that the sentence before named last, which `that one` at the head of this one means."""
    layout = context.layout
    here = layout.sentence_at(view.sentence.start)
    if here == 0 or layout.sentences[here - 1].block != view.sentence.block:
        return []
    if "M" in view.string[:index] or not _THAT_ONE.match(layout.visible, view.sentence.start):
        return []
    before = context.mentions.entities_in(*layout.sentences[here - 1][:2])
    models = [m for m in before if m.entity.type == "model"]
    return [subjects.named(models[-1], None, "context")] if models else []


# `Its reasoner`, `它的推理模型`: a nameless model of the maker that is spoken of.
_ITS_MODEL = lazily(
    r"\W*(?i:(?:and|but|then|later|there|in\s+\w+),?\s+)?(?i:its|their)\s+(?:(?i:own|new|latest|experimental|internal|unreleased|secret|general-purpose|reasoning)\s+){0,3}(?i:reasoners?|models?|systems?|entry|entries|machine|team)\b"
    r"|\W*(?:而|但|随后|后来)?(?:它|其|该公司|这家公司|这家实验室)(?:的|旗下)?(?:那个|一个|一款)?(?:新|内部|实验性?|未发布|未公开|未具名|通用|推理){0,3}的?(?:推理)?(?:模型|系统)"
)


def maker_of(context: Context, view: View) -> Mention | None:
    """The maker that the text speaks of, where a sentence is about a nameless model of its."""
    if _ITS_MODEL.match(context.layout.visible, *view.sentence[:2]) is None:
        return None
    return subjects.topic(context, view, ("organization",))


_AGAINST = lazily(
    r"\s*(?:(?i:on|in)\s+\S[^,;.()\d]{0,30}?\s)?(?:对阵?|比|:|：|(?i:vs\.?|versus|against|to))\s*"
)
_FROM = lazily(r"(?:从|由|(?i:\bfrom)|(?i:\bup)|(?i:\bdown))\s*\Z")


def set_against(context: Context, view: View, index: int) -> list[Subject]:
    """Of two numbers set against each other, each has its own: `A beats B (78% vs. 71%)`."""
    text, tokens = context.layout.visible, view.tokens
    numbers = view.places(NUMBER)
    if index not in numbers:
        return []
    here = numbers.index(index)
    pair = next(
        (
            (left, right)
            for left, right in pairwise(numbers[max(0, here - 1) : here + 2])
            if _AGAINST.fullmatch(text, tokens[left].end, tokens[right].start)
        ),
        None,
    )
    if pair is None or _FROM.search(text, view.sentence.start, tokens[pair[0]].start):
        return []
    named = [i for i, t in enumerate(tokens) if t.kind == "M"]
    beaten = [i for i in named if subjects.is_measure(context, view, i)]
    others = [i for i in named if i not in beaten and i < pair[0]]
    if len(beaten) != 1 or len(others) > 1:
        return []
    if index == pair[1]:
        return [subjects.named(tokens[beaten[0]].item, tokens[beaten[0]])]
    if others:
        return [subjects.named(tokens[others[0]].item, tokens[others[0]])]
    meant = subjects.topic(context, view, ("model",))  # `It beats B (78% vs. 71%)`
    return [subjects.named(meant, None, "context")] if meant is not None else []
