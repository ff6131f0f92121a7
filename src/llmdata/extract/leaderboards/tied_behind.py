"""Models behind the words for a rank, to which those words tie it: `first place went to A`."""

from __future__ import annotations

from llmdata.extract import subjects
from llmdata.extract.clauses import clause_of, pieces_outside
from llmdata.extract.context import Context
from llmdata.extract.leaderboards.claims import BY_WHOM
from llmdata.extract.leaderboards.members import models
from llmdata.extract.view import View
from llmdata.lazily import lazily
from llmdata.mentions import Mention

# `第一的是 GPT-5`, `first place went to GPT-5`: the rank stands before whom it is of.
_OF = lazily(
    r"\s*(?:(?i:score|rating|model|mark|place|spot|slot|position)\b)?(?:\s+(?i:among|of)\s+(?:the\s+)?[\w\s-]{1,32}?(?i:models|ones|labs|entries|entrants)\b)?\s*(?:名|位)?\s*(?:上|中|里)?\s*(?:的)?\s*(?:位置|宝座|席位|模型|选手)?的?(?:\s+(?i:(?:up\s+|over\s+)?there|overall|that\s+\w+|then)\b)?[，,]?\s*(?:如今|目前|现在|年底|眼下)?(?:\s+(?i:in|since|from|as\s+of|by)\s+(?:[A-Z][a-z]+|\d{4}|\s){1,4})?"
    r"(?:(?:毫无|没有?|没什么)(?:悬念|疑问|意外|争议)(?:地|的)?[，,]?)?(?:(?:仍然?|依然|依旧|还|一直|始终|又|自然|当然|毫无意外地?|都|则|已经?|终于|现在|如今){0,3}(?:是|为|由|归|属于|换成了?|变成了?|变为|成了|轮到|换到|换作)|：|:|即|也就是|便是|正是|被|花落|\b(?i:stood|sat|sits|stands|stayed|remained|is|was|belongs?\s+to|(?:had\s+)?belonged\s+to|went\s+to|goes\s+to|(?:had\s+)?gone\s+to|fell\s+to)\b"
    r"|\b(?i:(?:is|was|are|being)\s+(?:now\s+|currently\s+)?(?:held|taken|claimed|occupied|filled)\s+by)\b)"
    r"\s*(?:[^，。；：]{0,24}?(?:的))?\s*(?i:the\s+)?"
)
# `a new leader: GPT-5`, `its new number one, GPT-5`.
_NEW = lazily(r"(?i:new|current|reigning|undisputed)\b")
_IN_APPOSITION = lazily(
    r"(?:\s+(?i:in|since|from|as\s+of|by)\s+[\w\s]{1,20})?\s*[,:，：—–(（]+\s*(?i:the\s+)?(?:\w+['’]s\s+)?"
)
# `170 points over the runner-up, GPT-5`: the rank is of the one that was passed.
_OVER = lazily(
    r"(?i:\b(?:over|ahead\s+of|above|than|past|behind|beat(?:s|ing)?|to|from)\s+(?:the|its|their)\s+)\Z"
)
# `led by GPT-5`: the rank is of the one behind.
ENDS_BY = lazily(r"(?i:\b(?:by|(?:belong\w*|went|goes)\s+to)\s*)\Z")
# `换了主人：A`: whoever came follows.
_HERE_IT_IS = lazily(r"(?:[：:—，]|[是为归给]|成)了?\s*\Z")
_MAKER = lazily(r"(?:\w{1,16}(?:的|家的?|旗下的?|['’]s)\s*)?")


# `第四名才轮到开源模型：A`, `only in fourth place is there an open model: A`: none of its kind before it.
_NOT_BEFORE = lazily(
    r"\s*(?:名|位)?\s*(?:上|的位置上?)?[，,]?\s*(?:才|方才?|终于|总算)(?:算)?(?:轮到|轮上|等到|见到|看到|找到|排到|迎来|出现|冒出|有|是)了?(?:[^，。；：:]{0,24}?(?:[：:]|——?))?\s*(?:[^，。；：:]{0,24}?的)?\s*"
    r"|(?:\s+(?i:place|spot))?\s+(?i:is|was|comes?|came|do|does|did|stands?|sits?|sat|stood)\s+[^.,;:]{1,48}:\s*(?i:the\s+)?(?:\w+['’]s\s+)?"
)


def _is_of(words: str, between: str) -> bool:
    """Whether a rank's words and those behind them say that it is of the model that follows."""
    return bool(
        _OF.fullmatch(between)
        or _NOT_BEFORE.fullmatch(between)
        or (_HERE_IT_IS.search(words) and _MAKER.fullmatch(between))
        or (ENDS_BY.search(words) and len(between) < _NEAR)
        or (_NEW.match(words) and _IN_APPOSITION.fullmatch(between))
    )


_THEN_BY = lazily(r"\s*[，,]\s*(?:就|又|才|便|很快|随即|随后|后来)?被\s*")
_LED = lazily(r"(?i:led|topped|headed|ruled|dominated)")
_NEAR = 40


_WAS = lazily(r"\b(?i:is|are|was|were|been|being)\s+(?:\w+ly\s+)?\Z")
_BY_OTHERS = lazily(r"[^.,;:]{1,48}?\sby\s")


def tied_behind(context: Context, view: View, place: int, after: int) -> list[Mention] | None:
    """The model at `after`, if the words between say that a rank is its own; none where it is told of
    somebody else behind, None where the words say neither."""
    text, token, sentence = context.layout.visible, view.tokens[place], view.sentence
    words, start = str(token.item), view.tokens[after].start
    between = _between(view, text, place, after)
    first, _ = clause_of(text, sentence, token.start, token.end)
    if _THEN_BY.fullmatch(between) and subjects.before(view, place, "M", first) is not None:
        return None  # `A 登顶，20 日被 B 抢回`
    passed = _OVER.search(text, sentence.start, token.start)
    led = _LED.fullmatch(words) is not None
    if (
        _is_of(words, between)
        or (passed and _IN_APPOSITION.fullmatch(between))
        or (led and BY_WHOM.fullmatch(text, token.end, start))
        or _is_its_makers(context, view, place, after)
    ):
        return models(view, after)
    if led and _WAS.search(text, sentence.start, token.start) and _BY_OTHERS.match(text, token.end):
        return []
    if _is_fronted(context, view, place, after, between):
        return models(view, after)
    return models(view, after) if _is_new_there(context, view, place, after, between) else None


def _between(view: View, text: str, place: int, after: int) -> str:
    """The words between a rank and the model behind it, without boards and times and what leads to
    them: `first place on the board of LMArena in May went to …`."""
    named = [token for token in view.tokens[place + 1 : after] if token.kind in "BD"]
    start, end = view.tokens[place].end, view.tokens[after].start
    on_it = _ON_IT.match(text, start, end)
    pieces = pieces_outside(text, on_it.end() if on_it is not None else start, end, named)
    parts = [*(_LEADS_TO.sub("", piece) for piece in pieces[:-1]), pieces[-1]]
    return "".join(
        part[1:] if place and before.strip() and part.startswith(",") else part
        for place, (before, part) in enumerate(zip(["", *parts], parts, strict=False))
    )


_ON_IT = lazily(
    r"\s+(?i:(?:on|in|of|at)\s+(?:the|its|that|this|their)\s+(?:\w+\s+)?(?:(?:leader)?board|rankings?|list|table|chart)\b(?!\s+of\b))"
)
_LEADS_TO = lazily(
    r"[\s,(（]*(?i:says|said|according\s+to|per)?\s*(?i:(?:on|in|at|of)\s+(?:the\s+)?(?:\w+\s+)?(?:(?:leader)?board|rankings?|list|table|chart)\s+)?"
    r"(?:(?i:as\s+of|on|of|in|at|by|since|from|for|through)\b\s*)?(?:(?i:the|its|early|late|mid|this)[\s-]*)*\Z"
)


# `Google was on top, with Gemini`: the place of a maker is that of his model behind.
_WITH_IT = lazily(
    r"\s*,?\s+(?i:with|thanks\s+to|through|by\s+way\s+of|in\s+the\s+(?:form|shape)\s+of)\s+(?i:(?:its|the|their|new)\s+)*\Z"
)


def _is_its_makers(context: Context, view: View, place: int, after: int) -> bool:
    """Whether the maker before a rank has it by the model that `with` joins behind."""
    text, model = context.layout.visible, view.tokens[after]
    first, _ = clause_of(text, view.sentence, view.tokens[place].start, view.tokens[place].end)
    inside = [t for t in view.tokens[:place] if t.start >= first]
    if any(t.kind == "M" for t in inside):
        return False
    owners = [t.item.entity.id for t in inside if t.kind == "O"]
    mine = bool(owners) and model.item.entity.organization_id == owners[-1]
    return mine and _WITH_IT.search(text, view.tokens[place].end, model.start) is not None


# `Seventh on the board, and proud of it: B.`, `Cheap and fourth on the board – that was B.`
_THAT_WAS = lazily(
    r"(?:,\s[^.:;—–]{1,40}?)?\s*(?::|[—–])\s*(?:(?i:that|this|it)\s+(?i:is|was|would\s+be)\s+)?(?i:the\s+)?(?:[A-Z]\w*['’]s\s+)?[“\"*`]*"
)
# What only tells how somebody is: no verb, no name.
_PREDICATE = lazily(
    r"\W*(?:(?!\b(?i:is|was|are|were|has|had|have|asks?|asked|says?|said|who|which|what|I|we|you)\b)[^.:;?!—–]){0,60}"
)


def _is_fronted(context: Context, view: View, place: int, after: int, between: str) -> bool:
    """Whether a sentence opens with what is told of the name behind its sign, a rank among that."""
    if set("MQO") & set(view.string[:place]):
        return False
    text, last = context.layout.visible, view.tokens[max(subjects.group_of(view, after))]
    return bool(
        _PREDICATE.fullmatch(text, view.sentence.start, view.tokens[place].start)
        and _THAT_WAS.fullmatch(between)
        and _CLOSES.match(text, last.end)
    )


# `the board had a new face on top: B`: words for a first place that nobody named before has.
_ON_TOP = lazily(
    r"(?i:(?:on|at)\s+(?:the\s+|its\s+)?(?:very\s+)?(?:top|head)|in\s+(?:front|the\s+lead)|out\s+in\s+front|(?:the\s+|a\s+|new\s+|current\s+)*(?:leader|number\s+one))\s*"
)
_CLOSES = lazily(r"[”\"*]*\s*(?:[,.;:)(（!]|\Z|\n|[—–]|(?i:with|at|by|from)\b)")


def _is_new_there(context: Context, view: View, place: int, after: int, between: str) -> bool:
    """Whether signs alone part words for a first place from the first name of the sentence."""
    text, token = context.layout.visible, view.tokens[place]
    if set("MQO") & set(view.string[:place]) or not _ON_TOP.fullmatch(str(token.item)):
        return False
    last = view.tokens[max(subjects.group_of(view, after))]
    return bool(_IN_APPOSITION.fullmatch(between) and _CLOSES.match(text, last.end))
