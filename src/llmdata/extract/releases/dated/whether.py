"""Whether the clause of a name and a date tells that the thing came out, and nothing else."""

from __future__ import annotations

import re

from llmdata.extract.policy import Dating, is_unreal
from llmdata.extract.releases.dated.clause import IS_HAD, SOMEBODY, DatedClause
from llmdata.extract.releases.dated.comings import may_come
from llmdata.extract.releases.dated.deeds_zh import does_another_thing, is_promised
from llmdata.extract.releases.dated.described import is_but_described
from llmdata.extract.releases.dated.going_on import goes_on
from llmdata.extract.releases.dated.handled import (
    goes_on_about_use,
    is_added,
    is_handled,
    is_priced,
    is_what_people_used,
)
from llmdata.extract.releases.dated.with_others import (
    came_with_another,
    has_another,
    is_given_to_another,
    is_made_of_another,
)
from llmdata.extract.releases.guard import SPOKEN_OF, counts_time
from llmdata.extract.releases.other_news import (
    is_honoured,
    tells_of_its_fate,
    tells_other_news,
    went_out,
)
from llmdata.extract.releases.prose.verbs import AT_A_PLACE
from llmdata.extract.releases.steps import THINGS
from llmdata.extract.subjects import group_of, is_measure, owns
from llmdata.lazily import lazily

# Tokens of a clause that tells something else: ranks, results, plans, denials, renaming.
_VETO = frozenset("xhNKB")
_COMING = frozenset("rePvyuU")
# A month or race is opened or closed with what came out then.
_OPENED_WITH = lazily(
    r"(?i:\b(?:open(?:ed|s)|clos(?:ed|es)|kick(?:ed|s)\s+off|beg[au]n|begins|start(?:ed|s)|end(?:ed|s)|finish(?:ed|es)|answer(?:ed|s)|respond(?:ed|s)|follow(?:ed|s)|return(?:ed|s)|came|comes|turn(?:ed|s)\s+up|arriv(?:ed|es)|ship(?:ped|s)|land(?:ed|s)|launch(?:ed|es)|debut(?:ed|s)|went|round(?:ed|s)|counter(?:ed|s)|repl(?:ied|ies))\b"
    r"(?:(?:[^,;:]|(?<=\w):(?=\w)){0,56})?\b(?:with|alongside)|\bthis\s+time\s+with)\s+(?:[\w\-’']+\s+){0,3}\Z"
)
_CARRIES = lazily(r"\s*(?:带着?|附带?|连同|随|(?i:\w+\s+)+)")  # more than the topic's name
_ACTS = lazily(r".{0,6}?[re][.'O]{0,4}[MQ]")
# What brings out something that has no name: `X 推出群聊`.
_BRINGS_OUT_MORE = lazily(
    r"[^，。；的]{0,4}?(?:出|发|开|上|有)了[^，。；的]{0,8}版(?=[，。；]|\Z)|[^，。；的]{0,10}?(?:推出|带来|上线)了?(?!了|的|后|时|之|以|当|至|到|于|在|[一两三四五六七八九十\d]|[，。；、！（(]|\s*$)[^，。；\s]{2,}"
)
# Behind a name and `的`: the thing itself in some form or number.
_ITSELF = lazily(
    r"\s*(?:到来|诞生|问世|登场|亮相|面世|加入(?!者)|发布(?!会|者|前|后|时|日)|推出(?!者|前|后|时)|公布|上线|面纱|权重|参数|代码|帷幕|大门|预览|实验|正式|测试|完整|公测|体验|开源|网页|移动|桌面|API|api|(?:\d+|[一二两三四五六七八九十多几]+)\s*(?:个|款|种)\s*(?:尺寸|型号|模型|版本|规格))"
)
_ATTRIBUTE = lazily(
    r"(?:发布|推出|开源|上线|亮相|问世|公布|面世|放出|开放|登场|首发|上架|开卖|发售|出现|现身|露面|诞生|转正|(?<=[\d月日号天初中底末旬])[推出发放上])(?:了|出)?[^，。；的]{0,6}的\s*[^，。；的]{0,14}\Z"
)
_OBLIQUE = lazily(
    r"(?i:(?<!\bweights )(?<!\bversion )\b(?:to|for|in|on|than|like|via|using|inside|into|about|of|against|from|over|behind|at|under|as|unlike|before|after|since|through|around|follow(?:ed|s|ing)|showing|positioning|letting|allowing|enabling|helping|describing|detailing|explaining)"
    r"\s+(?:(?:the|its|their|a|an|his|her|my|our|full|new|original|early|old|(?-i:[A-Z]\w+)['’]s)\s+){0,3}[“\"‘']?)\Z"
    r"|(?:连|使用|对|对于|比|跟|与|在|被|给|从|基于|关于|通过|借助|围绕|针对|除了|像|超过|不如|(?:并|归|纳|打包|捆绑|塞|装|融|合并|集成|整合|放)(?:进|入)了?|[搬换迁移切转跳回]到|靠着?|凭着?|因为?|由于|多亏|有了)\s*(?:了|过)?\s*[“\"「]?\Z"
)
# Of a row of them the last: `from X in January to Y in December`.
_FROM_TO = lazily(
    r"\W*(?i:from\s)[^,;:.]{3,60}?\s(?:in|on|of)\s[^;:.]{3,40}?\sto\s+(?:the\s+|its\s+)?\Z"
)
# What a maker opens, answers or closes with; by somebody else it is but used.
_BY = lazily(
    r"(?i:\b(?:with|by)\s+(?:(?:the|its|their|a|an|his|her|my|our|full|new|original|early|old)\s+){0,3}[“\"‘']?)\Z"
    r"|(?:用|用上|用过|以|拿|把|将|让|由|和|换[了用成]?|切[换到成]{0,2}|[订买装试测跑]|续费|迁移到?)\s*(?:了|过)?\s*[“\"「]?\Z"
)
# What is but updated was there already.
_UPDATE = lazily(r"(?i:\b(?:updated?|upgraded?|refreshed?)\b)|更新|升级")


def tells_no_other_news(clause: DatedClause, dating: Dating) -> bool:
    """Whether nothing in the clause stands against the name's having come out then."""
    view, index, text = clause.view, clause.index, clause.text
    name = view.tokens[index]
    if is_honoured(text, view.sentence.start, name.start) or went_out(text, name.start):
        return False
    if counts_time(text, name.start, name.end) or (not _tells_which(clause) and is_priced(clause)):
        return False
    if _stands_in_brackets(clause, dating):
        return _brackets_tell_no_other_news(clause) and not is_measure(clause.context, view, index)
    if _is_denied_in_brackets(clause, dating):
        return False
    last = _end_of_news(clause, dating)
    if _VETO & set(clause.at_depth(clause.first, last + 1)) and not _is_what_others_are_not(
        clause, dating, last
    ):
        return False
    made = is_made_of_another(clause)
    beside = made or _FROM_TO.match(text, clause.start, name.start) is not None
    if _is_talk(clause, last) or (not beside and is_measure(clause.context, view, index)):
        return False
    if owns(view, index) or _belongs_to_another(clause) or _was_there(clause):
        return False
    # In Chinese one of an enumeration stands in its clause as the first of it does.
    first = group_of(view, index)[0] if clause.chinese else index
    before = text[clause.start : view.tokens[first].start]
    if clause.first - 1 in clause.turns and _is_news_of_others(clause.opening_of_turns()):
        return False
    if not clause.start <= dating.date.start < clause.end and goes_on(clause):
        return True  # what its own clause tells of it is another matter
    if SPOKEN_OF.search(before) or is_added(clause) or is_promised(clause):
        return False
    if came_with_another(clause):
        return True  # the rest of the clause tells of the other
    if made:
        return not tells_other_news(clause.without_names(index, last, asides=False))
    return _stands(clause, dating, before, last, first)


def _stands(clause: DatedClause, dating: Dating, before: str, last: int, first: int) -> bool:
    """The same, of what the clause says of the name by itself, `before` it and behind."""
    view, index, text = clause.view, clause.index, clause.text
    last_of_row = _FROM_TO.match(text, clause.start, view.tokens[index].start) is not None
    if not _comes_with(clause, before):
        if _OBLIQUE.search(before) and not last_of_row:
            return False
        if not clause.maker_acts() and (_BY.search(before) or clause.someone_else_acts()):
            return False
    if not _tells_which(clause) and not may_come(clause):
        return False
    if _tells_of_another(clause, first) or _tells_a_deed(clause, before):
        return False
    if tells_of_its_fate(text, view.tokens[index].end) or _UPDATE.search(before):
        return False
    first = _start_of_news(clause, dating)
    words = clause.without_names(first, last, asides=False)
    return not tells_other_news(IS_HAD.sub("", words))


def _was_there(clause: DatedClause) -> bool:
    """Whether the clause tells of a thing that had a place, or that somebody had or waited for."""
    name = clause.view.tokens[clause.index]
    if not clause.chinese:
        at_a_place = AT_A_PLACE.search(clause.text, name.end, clause.end) is not None
        return at_a_place or goes_on_about_use(clause)
    return _is_told_as_not_done(clause) or is_what_people_used(clause) or is_handled(clause)


# `the one that did not think was X`: what the words deny is not told of the name.
_ONE_THAT = lazily(
    r"\b(?:that|which|who)\b[^,;:()]{1,60}\b(?:was|is|were|are)\s+(?:the\s+|an?\s+)?\Z"
)


def _is_what_others_are_not(clause: DatedClause, dating: Dating, last: int) -> bool:
    """Whether denials stand in a relative clause before a copula only, and the date behind the name."""
    name = clause.view.tokens[clause.index]
    if clause.chinese or dating.date.start < name.end:
        return False
    behind = set(clause.at_depth(clause.index, last + 1))
    before = set(clause.at_depth(clause.first, clause.index))
    told = _ONE_THAT.search(clause.text, clause.start, name.start)
    return told is not None and not _VETO & behind and _VETO & before == {"x"}


def _tells_which(clause: DatedClause) -> bool:
    """Whether words of its coming stand before the name in Chinese: `谷歌 5 月推的 X 要 250 美元`."""
    name = clause.view.tokens[clause.index]
    return clause.chinese and _ATTRIBUTE.search(clause.text, clause.start, name.start) is not None


def _is_told_as_not_done(clause: DatedClause) -> bool:
    """Whether what brings something out in the clause is denied or lies ahead: `承诺 8 月开源 X`."""
    first = clause.view.sentence.start
    return any(
        token.kind in _COMING and is_unreal(clause.text, first, token.start, token.end)
        for token in clause.view.tokens[clause.first : clause.last + 1]
    )


# What came in its place is the news.
_GIVES_WAY = lazily(
    r"\s+(?:(?:had|was|were|got|has\s+been|then|soon|quietly)\s+){0,3}(?:(?:succeeded|replaced|superseded)\s+by|(?:made|gave)\s+way\s+(?:for|to))\b"
    r"|\s*(?:很快|随即|已经?|也|就)?(?:让位[于给]|被[^，。；]{1,16}(?:取代|接替|替代|顶替))"
)


def _tells_of_another(clause: DatedClause, first: int) -> bool:
    """Whether the clause brings out, or gives, another thing than the name."""
    view, index = clause.view, clause.index
    if _ACTS.match(view.string[index + 1 : clause.last + 1]) or has_another(clause):
        return True
    if _GIVES_WAY.match(clause.text, view.tokens[index].end):
        return True
    if clause.chinese and _BRINGS_OUT_MORE.match(clause.text, view.tokens[index].end, clause.end):
        return True
    object_of_another = clause.chinese and _is_object_of_another(clause, first)
    return object_of_another or is_given_to_another(clause)


def _tells_a_deed(clause: DatedClause, before: str) -> bool:
    """Whether the clause tells what a thing did that was there, or what it describes."""
    if not clause.chinese:
        return not _comes_with(clause, before) and is_but_described(clause)
    view = clause.view
    if _ATTRIBUTE.search(clause.text, clause.start, view.tokens[clause.index].start):
        return False  # it came by the words before it: what follows is told of it later
    end = view.tokens[group_of(view, clause.index)[-1]].end
    return does_another_thing(clause.text[end : clause.end])


_BRINGS = lazily(
    r"带|连同|随|露面|登场|亮相|转正|附|捎|还有|外加|以及|加上|和|与|及|推|发布|上线|放|端|拿|亮|出|来|到|[是为]|新|旗下|升级|换|改|之后|后|接着|跟"
)


def _is_object_of_another(clause: DatedClause, first: int) -> bool:
    """Whether another thing is what does something with the name: `X 让不少人退订了 Y`."""
    view = clause.view
    for place in range(first - 1, clause.first - 1, -1):
        if view.string[place] in THINGS and view.depth(place) == clause.depth:
            between = clause.text[view.tokens[place].end : view.tokens[first].start]
            joined = "&" in view.string[place:first]
            return not joined and not _BRINGS.search(between) and bool(between.strip())
    return False


def _is_news_of_others(opening: str) -> bool:
    """Whether what opens a row of names with a date each tells other news of all of them."""
    return tells_other_news(opening) or SOMEBODY.search(IS_HAD.sub("", opening)) is not None


def _stands_in_brackets(clause: DatedClause, dating: Dating) -> bool:
    """Whether the date opens the brackets right behind the name: `X (May 3, 24B, Apache) was …`."""
    opening = clause.opening_bracket()
    return opening is not None and opening.item is dating.date


def _is_denied_in_brackets(clause: DatedClause, dating: Dating) -> bool:
    """Whether brackets behind the name deny something before their date: `X (never, and gone by May)`."""
    inside = re.match(r"[.]?\([^()]*", clause.view.string[clause.index + 1 :])
    tokens = clause.view.tokens[
        clause.index + 1 : clause.index + 1 + (inside.end() if inside else 0)
    ]
    before = [token for token in tokens if token.end <= dating.date.start]
    return len(before) < len(tokens) and any(token.kind in "xh" for token in before)


def _brackets_tell_no_other_news(clause: DatedClause) -> bool:
    inside = re.match(r"[.]?\([^()]*", clause.view.string[clause.index + 1 :])
    last = clause.index + (inside.end() if inside else 0)
    if _VETO & set(clause.view.string[clause.index + 1 : last + 1]):
        return False
    return not tells_other_news(clause.without_names(clause.index + 1, last))


def _is_talk(clause: DatedClause, last: int) -> bool:
    """Whether the name is but the topic of a guide, a paper or a video."""
    if "t" in clause.view.string[clause.first : clause.index]:
        return True
    place = clause.view.string.find("t", clause.index, last + 1)
    if place < 0:
        return False
    between = clause.text[clause.view.tokens[clause.index].end : clause.view.tokens[place].start]
    return _CARRIES.match(between) is None


def _end_of_news(clause: DatedClause, dating: Dating) -> int:
    """The last token that tells of the name and its date: what is joined on tells of others."""
    tokens, end = clause.view.tokens, max(dating.date.end, clause.view.tokens[clause.index].end)
    if _tells_which(clause):
        return clause.index  # `谷歌 6 月开源的 X 拿下榜首`: what follows is told of it later
    group = group_of(clause.view, clause.index)[-1]
    for place in range(max(clause.index, group) + 1, clause.last):
        if tokens[place].start >= end and clause.view.string[place] == "&":
            return place
    return clause.last


def _start_of_news(clause: DatedClause, dating: Dating) -> int:
    """The first token that tells of the name: of a date that describes it, the date.

    `讲怎么跑 Meta 十二月放出的 X`: what stands before is told of something else.
    """
    if _tells_which(clause):
        for place in range(clause.index - 1, clause.first, -1):
            if clause.view.tokens[place].item is dating.date:
                return place
    return clause.first


def _comes_with(clause: DatedClause, before: str) -> bool:
    """Whether the name came out with something: a month that it closes, a sister of its maker."""
    opened = _OPENED_WITH.search(before)
    if opened is None:
        return False
    view = clause.view
    owner = view.tokens[clause.index].item.entity.organization_id
    others = [t.item.entity for t in view.tokens[: clause.index] if t.kind in THINGS]
    if SOMEBODY.search(IS_HAD.sub("", before)):
        return False  # `in August I shipped a feature with X`
    if opened.group().startswith("this") and not _THEIR_TURN.match(
        clause.text, view.sentence.start, clause.start
    ):
        return any(t.kind == "O" and clause.makes(t) for t in view.tokens[: clause.index])
    if _MONTH_DID.match(clause.view.string) and _OPENS_IT.match(
        clause.text, view.tokens[0].start, clause.end
    ):
        return True  # `May began with X and ended with Y`
    return not others or any(other.organization_id == owner for other in others)


# A time is what opens and closes, not the maker of what came first.
_MONTH_DID = lazily(r"\.?D\.")
_OPENS_IT = lazily(
    r"\W*(?:[\w’']+\s+){1,4}?(?:open(?:ed|s)|clos(?:ed|es)|kick(?:ed|s)\s+off|beg[au]n|begins|start(?:ed|s)|end(?:ed|s)|finish(?:ed|es))\s+with\b",
    re.IGNORECASE,
)


# Who does it again, `this time with X`, is its maker.
_THEIR_TURN = lazily(r"\W*(?:(?:in|on|at)\s+[^,]{1,24}?,?\s+)?(?:it|they|the\s+(?:\w+\s+)?(?:company|labs?|firm|start-?up|team|maker))\b", re.IGNORECASE)  # fmt: skip


def _belongs_to_another(clause: DatedClause) -> bool:
    """`X 的 Y`, `Y of X`: the clause is about what belongs to the name."""
    rest = clause.view.string[clause.index + 1 : clause.index + 3]
    if not rest.startswith("'") or re.match(r"'(?:O|D)", rest):
        return False
    return _ITSELF.match(clause.text, clause.view.tokens[clause.index + 1].end) is None
