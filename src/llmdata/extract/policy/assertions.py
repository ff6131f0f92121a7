"""Whether a sentence claims what its words say: conditions, questions, denials, mere talk."""

from __future__ import annotations

import re

from llmdata.extract.policy.attributes import only_describes
from llmdata.extract.policy.made_up import is_made_up
from llmdata.extract.policy.unreal import is_supposed, is_unreal
from llmdata.extract.triggers import BELIEVED
from llmdata.extract.view import CLAUSE_END, Token, View
from llmdata.folding import HAN
from llmdata.grammar.contrasts import is_turned
from llmdata.layout import Layout
from llmdata.lazily import lazily

# A dash or colon does not shield what follows from a condition that opens the sentence.
_CONDITION = lazily(
    r"\W*(?:(?i:(?:coming\s+soon|forecasts?|predictions?|wish\s?list|rumou?rs?|bets|(?:my|our|a|one)\s+(?:\w+\s+)?(?:bet|guess|prediction|forecast|wish|hope))\b(?![^.:：]{0,40}\b(?:came\s+true|paid\s+off|was\s+right|held|turned\s+out))(?=[^.]{0,60}[:：])|即将推出)|预测[^。]{0,30}：|愿望清单|Had\s+(?:I|we|it|they|[A-Z]\w+)\s+(?!already\b)\w+|如果(?!说|按|从[^，。；]{1,8}[看讲说]|没有[^，。；]{1,16}(?:的|，)|(?:你|要|让我|非要|一定要|只|能|许|准){0,3}(?:只|单)(?:能|许|准|让)?(?:记|选|挑|提|留)|(?:你|您|我们?|大家)?(?:只|单|光|单单|仅)?(?:去)?(?:看(?![好到见来上过])|论|翻(?:开|看)?|打开|查(?!到|出)))|一旦|要不是|等到(?!了|\s*(?:次年|去年|今年|年[初中底末]|\d+\s*[月年日]|[一二三四五六七八九十]+月|[^，。；]{0,24}(?:终于|总算)|[^；。]{0,40}，[^，。；]{0,8}才))|只要(?!\s*(?:每|\d|[$€£¥]))|除非|假如|要是(?!(?:你|您|我们?|大家)?(?:只|单|光|单单|仅)?(?:去)?(?:看(?![好到见来上过])|论|翻(?:开|看)?|打开|查(?!到|出)))|倘若|假设|(?i:(?:if|unless|imagine|suppose)\b(?!\s+[^,.;]{3,48}\s(?:was|were)\s[^,.;]{3,48},\s+[^,.;]{2,48}\s(?:was|were)\s(?!n['’]t|not))(?!\s+(?:there\s+was\s+(?:one|an?|any)|(?:the\s+)?(?:\w+\s+){0,2}?(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|fall|winter|year|20\d\d|half|quarter|month|week)\s+(?:was|belonged|brought|saw|went))\b)(?!\s+"
    rf"{BELIEVED})"
    r"(?!\s+(?:you|I|we)\s+(?:(?:only|just|really|must|can)\s+)?(?:were\s+(?:on|in|at|there)|(?:try|use|read|have\s+time\s+for)\s+(?:only\s+)?(?:one|a\s+single)|browse|look|check|open|read|visit|ask|blinked|missed|remember|followed|took|count(?:ed)?\b|(?:had|have|were|want|need)\s+to\s+(?:pick|choose|name|single|point|sum|remember)))))"
)
# `X 发布后` dates something else; it presupposes the release but does not tell it.
_PRESUPPOSED = lazily(r"\s*(?:之?后|之?前|以来|以後|之?後|时(?!间)|時(?!間))(?![台端])")
_DATED_VERB = lazily(r"(?:[MQ][.']?D\.?|D[.']?(?:O'?)?[MQ](?:&[MQ])?\.?|(?:\A|[,:])\.?D\.?)\Z")
_QUESTION = lazily(r"[？?]\s*[”\"'」』]?\s*\Z")


# A sentence that takes back what it has told: `有人说 X 发布了，其实没有。`
_GAINSAID = lazily(
    # … or says that what was announced came to nothing: `说 12 月开源 X，结果没有`.
    r"[，,；;：:]\s*(?:但|可|然而|可惜)?(?:结果|最后|最终|到头来|至今|到现在|到年底|直到年底)(?:却|并|根本|还|也|都|仍|依然|还是)*(?:没有?(?:来|发|出|下文|动静|影子?|消息|兑现|做到|发生|音讯)?|未兑现|跳票|爽约|落空|不了了之|黄了|泡汤|食言)了?\s*[。！!]?[”」\s]*\Z"
    r"|[，,；;]\s*(?:但|可)?(?:其实|其實|实际上|實際上|事实上)(?:并|並|根本)?(?:没有?|沒有|并非如此|不是|是假的|是谣言)(?:这回事|的事)?\s*[。！!]?[”」\s]*\Z"
    r"|[,;—–-]\s*(?:(?:but|and|yet|though|then)\s+)*(?:(?:it|they|that)\s+)?(?:never\s+(?:came|did|shipped|happened|materiali[sz]ed|arrived|appeared|delivered)(?:\s+(?:true|to\s+pass))?|nothing(?:\s+(?:came|happened|followed))?)\s*[.!]?[”\"\s]*\Z"
    r"|[,;]\s*(?:but|though)\s+(?:it|they|that)\s+(?:did(?:\s+not|n['’]t)|had(?:\s+not|n['’]t)|was(?:\s+not|n['’]t))\s*[.!]?[”\"\s]*\Z"
)
_TAIL = 40  # characters of it


def is_asserted(layout: Layout, view: View) -> bool:
    """Whether a sentence states something at all: it is no condition, no question, no open task, and
    nothing that is made up."""
    if view.asserted is None:
        text, start, end = layout.visible, view.sentence.start, view.sentence.end
        asks = text.find("?", start, end) >= 0 or text.find("？", start, end) >= 0
        view.asserted = not (
            _CONDITION.match(text, start, end)
            or _GAINSAID.search(text, max(start, end - _TAIL), end)
            or is_supposed(text, start, end)
            or is_made_up(text, start, end)
            or layout.blocks[view.sentence.block].done is False
            or (
                asks
                and _QUESTION.search(text, start, end)
                and not _ASKS_LAST.search(text, start, end)
            )
        )
    return view.asserted


# A question that but closes what a Chinese sentence tells: `…；大家说：就这？`, `…，真的假的？`.
_ASKS_LAST = lazily(
    r"[\u4e00-\u9fff][^。？?]*[：；，](?![^？?]*(?:吗|(?<![然结后接][后果来着])呢|何时|什么时候|会不会|是否|哪|谁|能不能|多少|几))[^，；：？?]{1,6}[？?]\s*[”\"'」』]?\s*\Z"
)


_LAST_CLAUSE = lazily(r"[，,；;。](?!\d)[^，,；;。]*\Z")


def asks_in_passing(layout: Layout, view: View, telling: str) -> bool:
    """Whether a sentence only ends in a question, which holds no token that tells anything.

    `A 74%，B 77%，我还要 A 干嘛？` tells two scores; the view is then one that states something.
    """
    text, start, end = layout.visible, view.sentence.start, view.sentence.end
    if _CONDITION.match(text, start, end) or not _QUESTION.search(text, start, end):
        return False
    last = _LAST_CLAUSE.search(text, start, end)
    if last is None or any(t.kind in telling and t.start >= last.start() for t in view.tokens):
        return False
    view.asserted = True
    return True


def is_claimed(layout: Layout, view: View, verb: Token, index: int) -> bool:
    """Whether the sentence claims what its verb says.

    A denial or a hypothesis between the last clause break and the verb vetoes it, and so does a
    condition or question that the whole sentence is.
    """
    text = layout.visible
    # An aside in brackets is told whatever its sentence asks or supposes.
    if not view.depth(index) and not is_asserted(layout, view):
        return False
    # `X 在 4 月发布后` tells the release itself: its date stands right before the verb.
    if _PRESUPPOSED.match(text, verb.end) and not _DATED_VERB.search(view.string, 0, index):
        return False
    aside = 0  # brackets that closed before the verb say nothing of it
    for place in range(index - 1, -1, -1):
        token = view.tokens[place]
        if token.kind == ")":
            aside += 1
        elif token.kind == "(" and not aside:
            break
        elif token.kind == "(":
            aside -= 1
        elif aside:
            continue
        elif token.kind in CLAUSE_END:
            break
        elif token.kind in "xh":
            turned = token.kind == "x" and (
                is_turned(text, token.end, verb.start)
                or _ends_with(text, view.sentence.start, token.start, verb.start)
            )
            if only_describes(text, view, place, index):
                continue
            if turned or _is_overcome(layout, view, place, index):
                continue
            if _faces_it(layout, view, place, index):
                continue
            return False
    if _EXPECTED_TO.search(text, max(view.sentence.start, verb.start - _SO_FAR), verb.start):
        return False
    if (
        isinstance(verb.item, str)
        and _ANNOUNCED.match(verb.item)
        and (_FOR_LATER.match(text, verb.end) or _NOT_RELEASED.search(view.string, index))
    ):
        return False
    if verb.end > verb.start and is_unreal(text, view.sentence.start, verb.start, verb.end):
        return False
    return not _NEGATED_AFTER.match(text, verb.end)


# `Nobody knew it until B led`: what was not so ended then.
_NOT_UNTIL = lazily(
    r"(?i:\b(?:nobody|no\s+one|few|never|(?:did|had|was|were|could)(?:\s+not|n['’]t))\b[^.;:]{0,80}?\b(?:until|till)\s)[^,.;:]{0,80}\Z"
)


def _ends_with(text: str, first: int, denial: int, verb: int) -> bool:
    """Whether what is denied at `denial` is said to have ended with what the verb tells."""
    match = _NOT_UNTIL.search(text, first, verb)
    return match is not None and match.start() <= denial


# A doubt that describes the thing (`原定 7 月推出的 X`, `the delayed X`) opens the clause up to the name.
_DESCRIBED = lazily(r"[^,:\-()]{0,8}?'(?:O'?)?[MQ]")
_OPENS_CLAUSE = lazily(r"(?:\A|[,:\-(])[.Dxh]{0,3}\Z")
_PUT_OFF = lazily(r"推迟|推遲|延期|延后|延後|跳票")
_UNTIL = lazily(r"\s*了?\s*[到至]\s*了?\s*")


def _is_overcome(layout: Layout, view: View, place: int, verb: int) -> bool:
    """Whether a doubt is but told of the time before: the thing that it describes came in the end.

    `传闻中的 X 发布了`, and what was put off until a day that the review covers.
    """
    if HAN.search(layout.visible, view.sentence.start, view.sentence.end) is None:
        return False
    if _OPENS_CLAUSE.search(view.string, 0, place) and _DESCRIBED.match(
        view.string, place + 1, verb
    ):
        return True
    token = view.tokens[place]
    if _came_late(layout, view, place, verb):
        return True
    date = next((t for t in view.tokens[place + 1 : verb] if t.kind == "D"), None)
    if date is None or not _PUT_OFF.fullmatch(str(token.item)):
        return False
    last = layout.document.covers_end
    came = last is None or date.item.value.start <= last
    return came and _UNTIL.fullmatch(layout.visible, token.end, date.start) is not None


# `原定 3 月、拖到 6 月才发布`: what was meant for one time came at another, which is told last.
_UNTIL_LATE = lazily(
    r"(?:拖延?|推迟|延期|延后|延|跳票|顺延|改|挪|熬|等|直|一直)[到至]了?\s*\Z|(?:改在|改于|推迟至|直到)\s*\Z"
)
_AT_LAST = lazily(r"\s*(?:才|终于|总算|正式|最终|得以)*\s*")


def _came_late(layout: Layout, view: View, place: int, verb: int) -> bool:
    """Whether words behind a doubt say until when its thing was put off, and that it came then."""
    text, last = layout.visible, layout.document.covers_end
    date = next((t for t in reversed(view.tokens[place + 1 : verb]) if t.kind == "D"), None)
    if date is None or (last is not None and date.item.value.start > last):
        return False
    late = _UNTIL_LATE.search(text, view.tokens[place].end, date.start)
    return late is not None and bool(_AT_LAST.fullmatch(text, date.end, view.tokens[verb].start))


# `暂停一切，全力应对 5 月上线的 X`: what is denied is done about the thing, whose coming is taken for granted.
_FACING = lazily(
    r"[^，。；]{2,}(?:应对|对付|对抗|迎战|追赶|追上|赶上|抵御|回应|抗衡|狙击|超越|超过|赢过|胜过|打败|击败|迎击|反击|比得上|比得过|敌过|盖过)了?\s*(?:在|于)?\s*\Z"
    r"|\s*(?:能|能够)?(?:应对|对付|对抗|迎战|追赶|追上|赶上|抵御|超越|超过|赢过|胜过|打败|击败|敌过|盖过|撼动)了?\s*(?:在|于)?\s*\Z"
)


def _faces_it(layout: Layout, view: View, place: int, verb: int) -> bool:
    """Whether a verb with its date but says which thing somebody faces, behind a denial at `place`."""
    date = view.tokens[verb - 1]
    if date.kind != "D" or not view.string.startswith("'", verb + 1):
        return False
    return _FACING.fullmatch(layout.visible, view.tokens[place].end, date.start) is not None


# What somebody was expected, said, rumoured … to do, nobody has said that he did.
_EXPECTED_TO = lazily(
    r"\b(?:is|are|was|were|been|being)\s+(?:\w+ly\s+)?"
    r"(?!(?:found|forced|obliged|allowed|permitted|cleared|proved|revealed|shown|seen|confirmed|driven|able|pleased|excited|thrilled|delighted|honou?red)\b)"
    r"(?:\w+ed|said|thought|told|meant|set|due|known|keen|going|likely|about|ready)\s+to\s+(?:\w+\s+)?\Z",
    re.IGNORECASE,
)
_SO_FAR = 48
# What was announced but not released is not available.
_ANNOUNCED = lazily(r"announc|unveil|promis|宣布|公布|预告", re.IGNORECASE)
_FOR_LATER = lazily(
    r"(?:\s+(?:in|on)\s+[A-Z]\w+(?:\s+\d{1,2})?)?\s+for\s+(?:(?:early|late|mid)[\s-]+)?(?:release|launch|later|next|the\s+(?:future|coming|end|spring|summer|autumn|fall|winter)|(?:spring|summer|autumn|winter|January|February|March|April|May|June|July|August|September|October|November|December)(?!\w))\b",
    re.IGNORECASE,
)
_NOT_RELEASED = lazily(r"x.{0,2}r")
_NEGATED_AFTER = lazily(r"(?:不了|不出|不成|计划|計劃|传闻|未果)")


def announces_for_later(text: str, start: int, end: int) -> bool:
    """Whether a verb announces something for a time to come: `announced for July`."""
    return bool(_ANNOUNCED.match(text, start, end) and _FOR_LATER.match(text, end))


def talks_about(layout: Layout, view: View, last: int) -> bool:
    """Whether the words right behind token `last` make it the topic of a guide, video or paper."""
    for token in view.tokens[last + 1 : last + 4]:
        if token.kind == "t":
            return True
        if token.kind == "." and len(layout.visible[token.start : token.end].split()) > 1:
            return False  # words of a clause, not of the thing's name
        if token.kind not in ".'":
            return False
    return False
