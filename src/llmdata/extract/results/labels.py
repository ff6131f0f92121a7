"""Names that stand apart from what is told of them: behind a label, at the end, in the next sentence."""

from __future__ import annotations

from llmdata.extract import subjects
from llmdata.extract.clauses import pieces_outside
from llmdata.extract.context import Context
from llmdata.extract.subjects import Subject
from llmdata.extract.view import View
from llmdata.lazily import lazily

# `two systems that won silver at the IMO, A and B`: the names of those that were spoken of.
_APPENDED = lazily(r"(?:,|-|:)(?P<names>M(?:,?&M)*)[.,]?\Z")
_UNNAMED = lazily(r"(?:模型|系统)$|(?i:\b(?:models?|systems?)\s+(?:that|which)\s*\Z)")


def appended(context: Context, view: View, index: int) -> list[Subject]:
    """The models that a sentence names at its end, having told the result of nameless ones."""
    match = _APPENDED.search(view.string)
    if match is None or match.start() < index:
        return []
    if not _UNNAMED.search(context.layout.visible, view.sentence.start, view.tokens[index].start):
        return []
    return subjects.members(context, view, match.start("names"))


_LABELS = lazily(
    r"\s*(?:medals?|[牌奖])?\s*(?:[:：]|——?|–|-|(?i:(?:was|were|is|are|went|goes|go|fell|awarded|given)\s+(?:to|by|for)|medall?ists?:?|to|for)|得主|归了?|归属|授予|给了?|属于)\s*(?i:both\s+|the\s+)?"
)


_AT = lazily(r"\A\s*(?i:at|in|on|from)\s+(?:(?i:the|this\s+year['’]s)\s+)?(?=\s)")


def labelled(context: Context, view: View, index: int) -> list[Subject]:
    """Those that stand behind a medal as behind a label (`IMO – gold: A, B`)."""
    place = subjects.behind(view, index, "MQO", view.sentence.end)
    if place is None or set("MQO") & set(view.string[:index]):
        return []
    words = without_names(view, context.layout.visible, index, place)
    words = _AT.sub("", words)
    return subjects.members(context, view, place) if _LABELS.fullmatch(words) else []


# `80% by a model of ten billion`: who it is, the next sentence may say.
BY_ONE = lazily(
    r"(?i:[^,.;]{0,40}?\b(?:from|by|for)\s+an?\s+(?:[\w-]+\s+){0,3}?(?:model|system|lab|team|newcomer|machine)\b)"
    r"|[^，。；]{0,16}(?:来自|出自|属于)(?:于)?(?:一|某)[个款家][^，。；]{0,16}(?:模型|系统|公司|团队)"
)
_ALSO = lazily(
    r"\s*(?i:also|too|as\s+well|itself)\b|(?:也|还|同样|同时)|[^，。,.;]{0,60}(?i:,?\s+too\b|as\s+well\b)"
)


def named_next(context: Context, view: View) -> list[Subject]:
    """The model that opens the next sentence and did something too: it is whom this one kept nameless."""
    layout = context.layout
    index = layout.sentence_at(view.sentence.end)
    if index + 1 > len(layout.sentences) or layout.sentences[index].block != view.sentence.block:
        return []
    following = context.view(index)
    place = following.string.find("M")
    if place < 0 or place > 2:
        return []
    if not _ALSO.match(layout.visible, following.tokens[place].end, following.sentence.end):
        return []
    return [subjects.named(following.tokens[place].item, None, "context")]


def without_names(view: View, text: str, first: int, last: int) -> str:
    """The words between two tokens, without the names of tests among them."""
    tests = [token for token in view.tokens[first + 1 : last] if token.kind == "B"]
    return "".join(pieces_outside(text, view.tokens[first].end, view.tokens[last].start, tests))


# `拿满分的模型有两个：A 和 B`, `two models have full marks on it: A and B`
_COLON = lazily(r"[^。；.;:：]{0,64}[:：]\s*[“\"*]*(?i:the\s+)?(?:\w+['’]s\s+)?")
_ENDS = lazily(r"[”\"*]*\s*(?:[，。；,.;!！]|\Z|\n)")


def listed_behind(context: Context, view: View, index: int) -> list[Subject]:
    """Those whom a colon lists behind an outcome of nobody that is named before it."""
    if set("MQO") & set(view.string[:index]):
        return []
    place = subjects.behind(view, index, "MQO", view.sentence.end)
    text, token = context.layout.visible, view.tokens[index]
    if place is None or not _COLON.fullmatch(text, token.end, view.tokens[place].start):
        return []
    group = [i for i in subjects.group_of(view, place) if view.string[i] in "MQO"]
    if not _ENDS.match(text, view.tokens[group[-1]].end):
        return []
    return [subjects.named(view.tokens[i].item, view.tokens[i]) for i in group]
