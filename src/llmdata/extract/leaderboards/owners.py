"""Whose a rank is: the model before or behind its words, or the topic."""

from __future__ import annotations

import re

from llmdata.extract import subjects
from llmdata.extract.clauses import clause_of
from llmdata.extract.context import Context
from llmdata.extract.leaderboards.boards import PLAIN
from llmdata.extract.view import View
from llmdata.mentions import Mention

# `第一的是 GPT-5`, `first place went to GPT-5`: the rank stands before whom it is of.
_OF = re.compile(
    r"\s*(?:名|位)?\s*(?:上|中|里)?\s*(?:的)?\s*(?:位置|宝座|席位|模型|选手)?的?[，,]?\s*(?:如今|目前|现在|年底|眼下)?"
    r"(?:是|为|：|:|则是|则为|由|归|属于|被|花落|换成了?|\b(?i:is|was|belongs?\s+to|belonged\s+to|went\s+to|goes\s+to|fell\s+to)\b"
    r"|\b(?i:(?:is|was|are|being)\s+(?:now\s+|currently\s+)?(?:held|taken|claimed|occupied|filled)\s+by)\b)"
    r"\s*(?:[^，。；：]{0,24}?(?:的))?\s*(?i:the\s+)?"
)
# `led by GPT-5`: the rank is of the one behind.
_ENDS_BY = re.compile(r"(?i:\bby\s*)\Z")
# `moved it down to second`: the pronoun is what the sentence is about.
_IT = re.compile(
    r"(?i:\b(?:it|them)\s+(?:\w+\s+){0,2}(?:to|into|in|at)?\s*)\Z|(?:把|将)它[^，。；]{0,8}\Z"
)
_MOVES_IT = re.compile(r"(?i:\w\s+(?:it|them)\s)")
SAYS_IT = re.compile(
    r"\W*(?i:(?:and|but|where|when|while|before|until|though|so|then)\s+)?(?i:(?:it|they|which)\b)|[\W]*(?:而|但|并|随后|后来|之后)?(?:它|该模型|这款模型|前者)"
)
_PRONOUN = re.compile(
    r"\W*(?:它|他|该模型|这款|这个模型|此模型|新模型|(?i:(?:(?:there|then|now|and|but|in\s+\w+|on\s+[^,.]{1,40}?),?\s+)?(?:it|they|this\s+model|the\s+(?:new\s+)?model)\b))"
)
_WITH = re.compile(r"(?i:\b(?:tied|ties|tying|level|joint)\s+with\s+(?:\w+['’]s\s+)?)\Z")
_AFTER = re.compile(
    r"(?i:\b(?:after|before|since|until|for|of|with|to|from)\s+)\Z|(?:在|自从?|继|比)\s*\Z"
)
_LITTLE = 14  # characters that may stand before the name that opens a clause


def of_rank(context: Context, view: View, place: int) -> list[Mention]:
    """Whose a rank is: what `是` ties to it, the model named before it, the one behind, the topic."""
    text, token, sentence = context.layout.visible, view.tokens[place], view.sentence
    if (holder := _holder(view, place)) is not None:
        return [holder]
    after = subjects.behind(view, place, "M", sentence.end)
    if after is not None:
        between = _between(view, text, place, after)
        if _OF.fullmatch(between) or (_ENDS_BY.search(str(token.item)) and len(between) < 40):
            return models(view, after)
    first, last = clause_of(text, sentence, token.start, token.end)
    if _ENDS_BY.search(str(token.item)) or _THEY.match(text, first, token.start):
        return []  # by nobody known; many, or the parts of one
    close = subjects.before(view, place, "M", sentence.start)
    if close is not None and _RIGHT_IN.fullmatch(text, view.tokens[close].end, token.end):
        return models(view, close)
    if after is not None and _attributive(text, token.start, token.end, view.tokens[after].start):
        return models(view, after)
    if _WHICH.match(text, first, token.start):
        named = [i for i, t in enumerate(view.tokens) if t.kind == "M" and t.end <= first]
        if named:
            return models(view, named[-1])
    if (meant := _pronoun(context, view, place, first)) is not None:
        return [meant]
    before = subjects.telling(context, view, place, "M", first)
    if before is None:
        before = subjects.telling(context, view, place, "M", sentence.start)
    if before is not None:
        shared = _shared_with(context, view, place, after)
        return [*_tied_with(context, view, before), *models(view, before), *shared]
    if (
        after is not None
        and view.tokens[after].end <= last
        and not subjects.is_measure(context, view, after)
    ):
        return models(view, after)
    if _INTRODUCES.match(text, token.end) and not text[sentence.start : token.start].strip():
        return []  # `第五名是插队进来的：…`
    about = _PRONOUN.match(text, sentence.start, token.start)
    if not (about or PLAIN.search(str(token.item))) or set("OQ") & set(view.string[:place]):
        return []
    if not about and _names_another(context, view, token.start):
        return []
    meant = topic(context, view)
    return [meant] if meant is not None else []


_THEY = re.compile(r"[,，]?\s*(?i:(?:and|but|then)\s+)?(?i:they)\b")


def _pronoun(context: Context, view: View, place: int, first: int) -> Mention | None:
    """Whom a pronoun before a rank means (`moved it down to second`)."""
    text, token = context.layout.visible, view.tokens[place]
    says_it = SAYS_IT.match(text, first, token.start)
    if not (says_it or _IT.search(text, first, token.start) or _MOVES_IT.search(str(token.item))):
        return None
    return spoken_of(context, view, first if says_it else token.start)


# `ahead of B in second`: the place is that of the name right before it.
_RIGHT_IN = re.compile(
    r"\s+(?i:(?:in|at)\s+(?:a\s+)?(?:close\s+|distant\s+)?(?:\w+|#\d+|no\.\s?\d+|number\s\w+)(?:\s+(?:place|spot))?)"
)
_INTRODUCES = re.compile(
    r"\s*(?:名|位)?(?:的)?(?:是|则是|则为)|(?i:\s+(?:place\s+)?(?:is|was|went)\b)"
)
# `比第一的 GPT-5 低 3 分`, `第二名 GPT-5 得分 1490`: the place is said of the name behind.
_ATTRIBUTE = re.compile(r"\s*(?:名|位)?\s*(?:的)?\s*")
_WHICH = re.compile(r"[,，]?\s*(?:—|–)?\s*(?i:which|who)\b")


def _attributive(text: str, start: int, end: int, after: int) -> bool:
    """Whether the words for a place stand right before a name as its attribute."""
    words = text[start:end]
    between = text[end:after]
    if not re.search(r"[\u4e00-\u9fff]", words) or not _ATTRIBUTE.fullmatch(between):
        return False
    return "的" in between or (words + between).strip().endswith(
        ("名", "位", "军", "首", "眼", "花")
    )


_ANOTHER = re.compile(r"\d\.\d|[A-Za-z]+-\d|[A-Z]\w*\s\d|“")
_OPENS_EN = re.compile(r"\W*(?i:(?:there|here|now|today|then|still|in|on|at|by|as\s+of|it|they)\b)")


def _names_another(context: Context, view: View, end: int) -> bool:
    """Whether words before a rank may name somebody whom no table knows."""
    text, start = context.layout.visible, view.sentence.start
    names = context.mentions.entities_in(start, end)
    if any(
        not any(n.start < m.end() and m.start() < n.end for n in names)
        for m in _ANOTHER.finditer(text, start, end)
    ):
        return True
    english = not re.search(r"[\u4e00-\u9fff]", text[start:end])
    return english and bool(text[start:end].strip()) and not _OPENS_EN.match(text, start)


_FARTHEST = 4  # sentences back to the one that names whom pronouns mean


def topic(context: Context, view: View) -> Mention | None:
    """The model that the text goes on about: that of the last sentence that names its subject anew.

    A sentence that begins with a pronoun keeps to the one before (`It isn't out; B is due in May`).
    """
    layout = context.layout
    index = layout.sentence_at(view.sentence.start) - 1
    for _ in range(_FARTHEST):
        if index < 0 or layout.sentences[index].block != view.sentence.block:
            break
        earlier = context.view(index)
        if not _PRONOUN.match(layout.visible, earlier.sentence.start, earlier.sentence.end):
            break
        found = subjects.topic(context, earlier, ("model",))
        if found is not None:
            return found
        index -= 1
    meant = _spoken_last(context, view) or subjects.topic(context, view, ("model",))
    return meant or subjects.section_topic(context, view, "M")


_PART = re.compile(r"[;；]")
# `B is promised for May`: named in passing, as what is yet to come.
_PLANNED = re.compile(
    r"(?i:\s+(?:is|are|was)\s+(?:promised|planned|due|expected|coming|to\s+follow|said\s+to\s+follow)\b)|\s*(?:预计|计划|将于|随后推出|要等)"
)
_IT_ALREADY = re.compile(r"(?i:\b(?:it|its)\b)|它")
_ASIDE = re.compile(r"(?i:\b(?:where|while|whereas|when|than|versus|vs\.?)\s+(?:\w+['’]s\s+)?)\Z")


def _spoken_last(context: Context, view: View) -> Mention | None:
    """The model of the last part of a sentence before, past those that a pronoun stood before.

    `Its score was higher than ever, while B stood still. It …` goes on about whom it meant already.
    """
    layout = context.layout
    text = layout.visible
    index = layout.sentence_at(view.sentence.start) - 1
    for _ in range(_FARTHEST):
        if index < 0 or layout.sentences[index].block != view.sentence.block:
            break
        earlier = context.view(index)
        named: list[Mention] = [
            token.item
            for place, token in enumerate(earlier.tokens)
            if token.kind == "M"
            and not earlier.depth(place)
            and not subjects.is_measure(context, earlier, place)
            and not _PLANNED.match(text, token.end)
        ]
        starts = [
            m.end() for m in _PART.finditer(text, earlier.sentence.start, earlier.sentence.end)
        ]
        for start in reversed([earlier.sentence.start, *starts]):
            here = [m for m in named if m.start >= start]
            if here and not (
                _ASIDE.search(text, start, here[0].start)
                and _IT_ALREADY.search(text, start, here[0].start)
            ):
                return here[0]
            if here:
                break
        index -= 1
    return None


def _holder(view: View, place: int) -> Mention | None:
    """The model right before the brackets that tell a rank (`GPT-5 (#2)`)."""
    opening = view.string.rfind("(", 0, place)
    if not view.depth(place) or opening < 1 or set("MB") & set(view.string[opening:place]):
        return None
    mention: Mention = view.tokens[opening - 1].item
    return mention if view.string[opening - 1] == "M" else None


def _between(view: View, text: str, place: int, after: int) -> str:
    """The words between a rank and the model behind it, without the names of boards and owners."""
    pieces, left = [], view.tokens[place].end
    for token in view.tokens[place + 1 : after + 1]:
        if token.kind == "B" or token is view.tokens[after]:
            pieces.append(text[left : token.start])
            left = token.end
    if len(pieces) > 1:  # `first place on LMArena went to …`
        pieces[0] = re.sub(r"\s*(?i:on|of|in|at)?\s*(?i:the\s+)?\Z", "", pieces[0])
    return "".join(pieces)


def spoken_of(context: Context, view: View, before: int) -> Mention | None:
    """What a pronoun means: the model that opens a clause before it, or the sentence's first."""
    text = context.layout.visible
    named: list[Mention] = []
    for place, token in enumerate(view.tokens):
        if token.start >= before:
            break
        if (
            token.kind == "M"
            and not view.depth(place)
            and not subjects.is_measure(context, view, place)
        ):
            named.append(token.item)
    for mention in reversed(named):
        first, _ = clause_of(text, view.sentence, mention.start, mention.end)
        if mention.start - first <= _LITTLE and not _AFTER.search(text, first, mention.start):
            return mention
    if named:
        return named[0]
    return topic(context, view)


def _tied_with(context: Context, view: View, place: int) -> list[Mention]:
    """Those that share a rank with a model (`A tied with B for first place`)."""
    if not _WITH.search(context.layout.visible, view.sentence.start, view.tokens[place].start):
        return []
    other = subjects.telling(context, view, place, "M", view.sentence.start)
    return models(view, other) if other is not None else []


_SHARES = re.compile(r"(?i:\b(?:shar(?:es?|ed|ing)|tie[sd]?|tying|joint|level)\b)")
_WITH_WHOM = re.compile(r"(?i:[^,.;]{0,40}?\b(?:with|alongside)\s+(?:the\s+)?(?:\w+['’]s\s+)?)")


def _shared_with(context: Context, view: View, place: int, after: int | None) -> list[Mention]:
    """Those named behind a rank that they share (`A shares first place with B`)."""
    text, token = context.layout.visible, view.tokens[place]
    if after is None or not _WITH_WHOM.fullmatch(text, token.end, view.tokens[after].start):
        return []
    return models(view, after) if _SHARES.search(text, view.sentence.start, token.end) else []


def models(view: View, place: int) -> list[Mention]:
    """The models of an enumeration (`A 和 B 并列第一`)."""
    return [view.tokens[i].item for i in subjects.group_of(view, place) if view.string[i] == "M"]
