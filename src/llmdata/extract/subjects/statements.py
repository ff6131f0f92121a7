"""Whether a statement on a subject holds, and when."""

from __future__ import annotations

from llmdata.extract.clauses import clause_of
from llmdata.extract.context import Context
from llmdata.extract.policy import Dating, context_date, date_of, only_describes
from llmdata.extract.view import CLAUSE_END, Token, View
from llmdata.grammar.contrasts import is_set_aside, is_turned
from llmdata.lazily import lazily
from llmdata.mentions import DateMention, Mention

# Denials that are denials of the verb behind them only.
_NOT = lazily(
    r"[并从绝]不|不(?:反对|支持|提供|接受|具备|允许|包括|曾|会|能|可)(?!不)|\b(?i:un(?:able|likely))\b"
)


# What somebody did without, and did it all the same.
_MEANS = lazily(
    r"(?i:without|no|not\s+using)\s+(?:(?:the|any|use|using|of|access|to|external|extended)\s+)*(?i:tools?|thinking|reasoning|code|python|internet|search|browsing|help|web|training|fine-?tuning)\b"
    r"|(?:没有|没|未|不)(?:使用|借助|调用|任何|外部|用|带)*(?:工具|联网|思考|推理|代码|搜索|微调)"
)


_HAVING = lazily(r"(?i:supposed\s+to\s+have\b)")


# A denial that only tells which model it is.
_DESCRIBES = lazily(
    r"(?:没有?|未曾?|从未|不)[^，。；的]{1,8}的[^，。；的]{0,6}(?:模型|系统|版本|原型)"
    r"|(?:尚未|未|没有?)(?:正式|对外|公开)?(?:发布|公开|公布|命名|上线|开源|具名|署名)过?的?[^，。；的]{0,6}(?:模型|系统|版本|原型)"
)

# What is not nearly reached: `nowhere near 2 billion`, `a long way off the 80%`.
_FAR_FROM = lazily(
    r"(?i:\b(?:nowhere\s+near|not\s+(?:even\s+|anywhere\s+)?(?:close\s+to|near)|far\s+(?:from|off|below)|(?:a\s+(?:far\s+cry|long\s+way)|miles|light[- ]years|well|way|far)\s+(?:off|away\s+from|from|short\s+of|shy\s+of))"
    r"\s+(?:(?:the|its|their|an?|even|about|around|of)\s+){0,2})\Z"
)


def claimed(context: Context, view: View, index: int, own: tuple[int, int] | None = None) -> bool:
    """Whether the clause claims what its token says; a closed aside before it changes nothing.

    A denial or a hypothesis before the token vetoes it; a `could` inside the words `own`, which make
    the claim, tells an ability.
    """
    depth = 0
    first = view.sentence.start
    for place in range(index - 1, -1, -1):
        token = view.tokens[place]
        depth += (token.kind == ")") - (token.kind == "(")
        if depth < 0 or (not depth and token.kind in CLAUSE_END):
            first = token.end
            break
        if depth or token.kind not in "xh":
            continue
        if token.kind == "x" and is_turned(
            context.layout.visible, token.end, view.tokens[index].start
        ):
            continue  # `not first but second`
        if _MEANS.match(context.layout.visible, token.start):
            continue  # `94% without tools`
        if _HAVING.match(context.layout.visible, token.start):
            continue  # `is supposed to have cost`
        if _DESCRIBES.match(context.layout.visible, token.start):
            continue  # `没有发布的实验模型`
        if only_describes(context.layout.visible, view, place, index):
            continue  # `没有使用限制的 X 得分 …`
        ability = str(token.item).lower() == "could" and own and own[0] <= token.start < own[1]
        if token.kind == "x" or not ability:
            return False
    text, token = context.layout.visible, view.tokens[index]
    if _FAR_FROM.search(text, first, token.start):
        return False
    if is_set_aside(text, view.sentence.start, token.start):
        return False
    return _NOT.search(text, first, token.start) is None


def dated(context: Context, view: View, index: int, last: int | None = None) -> Dating | None:
    """The date of a statement whose word is token `index` and whose object ends at `last`.

    What a bracket tells of a name has no date but that of the clause around it.
    """
    last = index if last is None else last
    dates = date_of(context.layout, context.mentions, view, index, last)
    if not dates and view.depth(index):
        opening = max(i for i in range(index) if view.string[i] == "(")
        if "D" not in view.string[opening:index]:
            dates = date_of(context.layout, context.mentions, view, opening, opening)
            return Dating(dates[-1].date, "context") if dates else None
    if not dates:
        dates = context_date(context.layout, context.mentions, view) or _as_of(view, index)
    if not dates:
        return None
    date = dates[-1]
    token = view.tokens[index]
    if date.origin == "stated" and not _same_clause(context, view, date.date, token):
        return Dating(date.date, "context")
    return date


def _as_of(view: View, index: int) -> list[Dating]:
    """A reading is dated by what it is as of (`截至 12 月 2 日`)."""
    found = [t.item for t in view.tokens[:index] if t.kind == "D" and t.item.bearing == "as_of"]
    found += [t.item for t in view.tokens[index:] if t.kind == "D" and t.item.bearing == "as_of"]
    return [Dating(found[0], "stated")] if found else []


def _same_clause(context: Context, view: View, date: DateMention, token: Token) -> bool:
    """Whether a date stands in the token's clause, or alone right before it."""
    text = context.layout.visible
    first, last = clause_of(text, view.sentence, token.start, token.end)
    if first <= date.start < last:
        return True
    return date.end <= first and text[date.end : first].strip(" ，,") == ""


_BY = lazily(r"(?i:\bby(?:\s+the\s+(?:end|start|middle)\s+of)?\s*)\Z")


def reached_by(context: Context, view: View, start: int, end: int) -> Dating | None:
    """The time by which something had come about, in the clause of its words or right before it."""
    text = context.layout.visible
    first, last = clause_of(text, view.sentence, start, end)
    for date in context.mentions.dates_in(view.sentence.start, view.sentence.end):
        if date.bearing != "before":
            continue
        opens = date.end <= first and not text[date.end : first].strip(" ,，")
        reach = max(view.sentence.start, date.start - 24)
        if (opens or first <= date.start < last) and _BY.search(text, reach, date.start):
            return Dating(date, "stated")
    return None


def date_of_cause(context: Context, mention: Mention) -> Dating | None:
    """The date of the sentence in which a topic stands, for a result that is told after it."""
    layout = context.layout
    sentence = layout.sentences[layout.sentence_at(mention.start)]
    dates = [
        date
        for date in context.mentions.dates_in(sentence.start, sentence.end)
        if date.bearing == "at" and not date.bracketed
    ]
    return Dating(dates[-1], "context") if dates else None
