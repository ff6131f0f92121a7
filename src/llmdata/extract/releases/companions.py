"""Things that came out with another: `跟它一起来的还有 Y`, `Y came along for the ride`, `with Y in tow`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from llmdata.extract.clauses import clause_of
from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.extract.policy import Dating, is_asserted
from llmdata.extract.releases.dated.clause import DatedClause
from llmdata.extract.releases.dated.when import dating as dating_of
from llmdata.extract.releases.guard import SPOKEN_OF
from llmdata.extract.releases.stages import stage_in_chinese
from llmdata.extract.releases.steps import THINGS, in_preview, step
from llmdata.extract.subjects import group_of, is_measure
from llmdata.extract.view import Token, View
from llmdata.lazily import lazily

# Right before a name, or its maker: it came with what was told before.
_WITH_IT = lazily(
    r"(?:(?:跟|和|与|随|同)(?:它|之|其|前者)(?:们|俩)?\s*(?:一(?:起|同|道|块儿?|并)|同(?:时|日|天|期|台|步)|配套|相伴|前后脚)?[^，。；、]{0,6}?的?(?:还有|是|有|，?还有|、)?"
    r"|(?:一(?:起|同|道|块儿?|并)|同(?:时|日|天|期|台|步|场|一天)|前后脚|顺手|顺带|顺便|附带)[^，。；、]{0,8}?的(?:还有|是|有|则是)?"
    r"|(?:外加|连同|连带|以及|附带着?|附赠|捆绑着?|搭上|(?:随身|还|也|都)?(?:携?带[了着上]|捎[了着上带])(?:[^，。；、]{0,14}?的)?|[带附](?:一[个款]|个)(?:[^，。；、]{0,6}?的)?|配套的?|还有(?:个|一个|一款|它的)?|顺[手带便](?:还|又|也)?[发放上出推捎带塞送甩丢][了出])"
    r")\s*(?:(?!登[陆录]|上[线架]|[来进]入?到)[^，。；、]){0,14}?[“\"《*]*\s*\Z"
    r"|(?i:\bso\s+did\s+[A-Z][\w.]*\s+with|\b(?:and|plus|also)\s+with\s+it(?:\s+came)?|\bwith\s+it(?:\s+came)?|\bso\s+did|\b(?:as|along)\s+(?:was|did|were)|\balongside\s+it(?:\s+came)?|\bplus|\btogether\s+with|\balong\s+with|\baccompanied\s+by|\bflanked\s+by|(?<=,\s)next\s+to|\bin\s+the\s+company\s+of|\bjoined\s+by|\bbringing(?:\s+along)?|\bbundled\s+with|\bside\s+by\s+side\s+with|\bwith(?=\s+(?:(?!(?:of|for|in|on|to|than|like|from|as|by|at|over|against|about|behind|after|before|under|inside|into|and|or|via)\b)[\w\-’']+\s+){0,4}[“\"*]*\Z)"
    r"|\b(?:(?:on\s+)?(?:the\s+)?(?:very\s+)?same\s+(?:day|date|morning|afternoon|evening|night|stage|event)\s+(?:as|that)|the\s+(?:day|evening|morning|night)\s+of))\s+(?:(?:the|its|their|a|an|new|smaller|bigger|own)\s+|[\w\-’']+\s+){0,3}(?:(?:called|named|dubbed|by\s+the\s+name(?:\s+of)?|with\s+the\s+(?:\w+\s+)?name(?:\s+of)?)\s+)?[“\"*]*\Z"
)
# Right behind a name: the same.
_CAME_TOO = lazily(
    r"\s*(?:也|就|都|则)?是(?:那|这)(?:次|回|天|场|会儿)(?:一起|顺便|顺手|捎带|附)?(?:带|出|发|上|来|推|放|端|公布|亮相|登场)[^，。；]{0,2}的"
    r"|\s*(?:也|就|都)?是(?:跟|和|与|随)(?:它|之|前者)一(?:起|同|道|块儿?)(?:来|发|上|推|出)?的"
    r"|\s*(?:(?:也|就|则)?(?:跟着|随之|一(?:起|同|道|块儿?)|同(?:时|日|一天|台))(?:来|到|登场|亮相|上线|发布|推出|出现|问世|露面|现身)(?:了|的)?)"
    r"|\s*(?i:(?:,\s*)?(?:came|coming|went|arrived|shipped|landed|followed|launched|tagged)\s+(?:along(?:\s+(?:for\s+the\s+ride|with\s+it))?|with\s+it|alongside(?:\s+it)?|(?:on\s+)?the\s+(?:very\s+)?same\s+day|as\s+well|too)\b|\s*,?\s*in\s+tow\b|\s+with\s+it(?=\s*[.,;]))"
)
_BESIDE = ("next to", "flanked by", "in the company of")
# Behind several: how they came too.
_IN_TOW = lazily(
    r"\s+(?:in\s+(?:its|their|his|her)\s+wake|in\s+tow|alongside|as\s+well|too|(?:at|by)\s+(?:its|their)\s+side|following|close\s+behind)\b(?=\s*(?:[,.;:!?()—–]|\Z))",
    re.IGNORECASE,
)
_TRIAL_OF = lazily(
    r"\b(?:experimental|previewed|(?:an?|the)\s+(?:\w+\s+)?(?:preview|beta)\s+(?:version\s+)?of(?:\s+(?:its|the))?)\s+\Z",
    re.IGNORECASE,
)
# Behind the name of what came beside it: nothing, or what it is like.
_CLOSES = lazily(
    r"[`*_\"”’]*(?:\s*(?:[,.;:!?()—–]|\Z)|\s+(?:and|or|plus|that|which|who|whose)\b|\s*&)",
    re.IGNORECASE,
)
_TAKEN = lazily(r"(?i:\b(?:took|takes?|drag\w*|pull\w*|tore)\s+(?:down\s+)?)\Z")
_ITS_OWN = lazily(r"\s*(?:自己|自家|自研|家?的)")
_NAMED_SO = lazily(r"(?:叫做?|名为|名叫|代号)\s*[“\"「]?\Z")  # `一个叫 X 的编辑器` is X itself
# A claim that stands so far before, in characters, is what a companion came with.
_REACH = 160
_VETO = frozenset("xhtN")


def companions(
    context: Context, told: Sequence[Observation], of: str = ""
) -> Iterator[Observation]:
    """Things that are told to have come with one that a rule has read already.

    `of` is the rule whose things alone are asked for: what else came with them is not told yet.
    """
    known = {c.subject.id for c in told if c.subject is not None} if of else set()
    claims = sorted(
        (
            c
            for c in told
            if c.subject is not None and c.value("stage") in ("release", "preview", "update")
        ),
        key=lambda claim: claim.place,
    )
    if not claims and of:
        return
    done = {(c.subject.id, context.layout.sentence_at(c.place)) for c in told if c.subject}
    previews: set[tuple[str, int]] = set()
    for view in context.views:
        if set(THINGS).isdisjoint(view.string) or not is_asserted(context.layout, view):
            continue
        here = context.layout.sentence_at(view.sentence.start)
        for index, token in enumerate(view.tokens):
            if token.kind not in THINGS or (token.item.entity.id, here) in done:
                continue
            if token.item.entity.id in known:
                continue
            if not of and (found := _with_another(context, view, index)) and found.subject:
                preview = found.value("stage") == "preview"
                told_of = previews if preview else done
                if (found.subject.id, here) not in told_of:
                    told_of.add((found.subject.id, here))
                    yield found
                continue
            word = _said(context, view, index)
            if word is None:
                continue
            other = _came_with(context, claims, view, token)
            if other is None or (of and other.rule != of):
                continue
            said = str(word.item).lower()
            if said.startswith(_BESIDE) and not _are_of_one_maker(other, token):
                continue
            if said.startswith("with ") and not _are_kin(other, token):
                continue
            own = _own_date(context, view, index)
            dating = own or (Dating(other.date, other.date_origin) if other.date else None)
            done.add((token.item.entity.id, here))
            text = context.layout.visible
            preview = in_preview(text, view, token.end) or _TRIAL_OF.search(
                text, view.sentence.start, token.start
            )
            stage = "preview" if preview else stage_in_chinese(text, view, word, token)
            yield step("release.companion", token.item, stage, word, dating)


_WITH = lazily(
    r"(?:跟着?|随着?|与|和|同|伴随着?)\s*[“\"《*]*\s*\Z"
    r"|(?i:\b(?:came|comes|arrived|shipped|launched|landed|appeared)\s+(?:(?:along|together|bundled)\s+)?with\s+(?:the\s+)?\Z)"
)
_DATE_BEHIND = lazily(r"(?:\.|[.e]{0,2}'?\()D")
_AS_ONE = lazily(
    r"\s*(?:来|到|出来|露面|登场|亮相|上线|发布)的(?=\s*[，。；（(]|\Z)|\s*(?:在)?(?:一(?:起|同|道|块儿?)|同(?:时|日|天|一天|台|步)|前后脚|悄悄|默默|低调|正式|突然|匆匆)\s*(?:来|到|登场|亮相|上线|发布|推出|出现|问世|露面|现身|转正|开源|放出)|(?i:\s*(?:[,.;:)—]|\Z|in\s|on\s))"
)


def _with_another(context: Context, view: View, index: int) -> Observation | None:
    """`Y 跟着 X 一块儿来的`, `Y came with X`: the thing before came with that of token `index`."""
    text, token = context.layout.visible, view.tokens[index]
    string = view.string
    if index < 2:
        return None
    if not _WITH.search(text, max(view.sentence.start, token.start - 48), token.start):
        return None
    last = index
    while string[last + 1 : last + 2] == "&" and string[last + 2 : last + 3] in ("M", "Q"):
        last += 2
    if not _AS_ONE.match(text, view.tokens[last].end, view.sentence.end):
        return None
    place = next((i for i in range(index - 1, -1, -1) if string[i] in THINGS), None)
    if place is None or string[place + 1] == "&" or set(string[place:index]) & (_VETO | {"("}):
        return None
    subject = view.tokens[place].item
    own = [t.item for t in view.tokens[place:index] if t.kind == "D" and t.item.bearing == "at"]
    if not own and (behind := _DATE_BEHIND.match(view.string, last + 1)):
        own = [view.tokens[behind.end() - 1].item]
    word = Token("e", token.start, view.tokens[last].end)
    dating = Dating(own[-1], "stated") if own else None
    stage = stage_in_chinese(text, view, word, view.tokens[place])
    return step("release.came-with", subject, stage, word, dating)


def _said(context: Context, view: View, index: int) -> Token | None:
    """The words that tell that a name came with something; None where none do."""
    text, token = context.layout.visible, view.tokens[index]
    # Of an enumeration all came with it that the words before its first member tell of.
    first = group_of(view, index)[0]
    first = first if view.string[first] in THINGS else index
    while first and view.string[first - 1] in "'O":
        first -= 1
    start = view.tokens[first].start
    before = _WITH_IT.search(text, max(view.sentence.start, start - 64), start)
    after = None if before else _CAME_TOO.match(text, token.end, view.sentence.end)
    match = before or after
    if after is not None and _TAKEN.search(text, max(view.sentence.start, start - 16), start):
        return None  # `Cloudflare fell over and took X with it`
    # `next to` is where a measure stands, too; here a claim before tells that something came.
    beside = before is not None and before.group().lower().startswith(_BESIDE)
    alone = before is not None and before.group().lower().startswith("with ") and not beside
    if alone and not _comes_with_it(text, view, index, first):
        return None
    if match is None or (is_measure(context, view, index) and not (beside or alone)):
        return None
    if beside and not _CLOSES.match(text, token.end, view.sentence.end):
        return None  # `next to X the most used`
    if before and before.group().startswith("以及") and set(view.string[:index]) & set(THINGS):
        return None  # it goes on with the names before it
    if _ITS_OWN.match(text, token.end) and not _NAMED_SO.search(text, start - 4, start):
        return None  # `还带了 X 自己的模型 Y`
    if before and SPOKEN_OF.search(text, before.start(), token.start):
        return None
    clause = clause_of(text, view.sentence, token.start, token.end)
    inside = [t for t in view.tokens if clause[0] <= t.start < clause[1]]
    if any(t.kind in _VETO for t in inside):
        return None
    return Token("e", *match.span(), match.group())


def _comes_with_it(text: str, view: View, index: int, first: int) -> bool:
    """Whether a mere `with` before a name opens a part of the sentence that tells no more than names."""
    if view.string[max(0, first - 2) : first - 1] not in (",", "D"):
        return False
    end, last = view.sentence.end, view.tokens[group_of(view, index)[-1]].end
    return bool(_CLOSES.match(text, last, end) or _IN_TOW.match(text, last, end))


def _are_kin(claim: Observation, name: Token) -> bool:
    """Whether two things are of one kind and maker, neither a plan that one pays for."""
    thing, other = name.item.entity, claim.subject
    if other is None or other.type != thing.type or thing.category == "subscription_plan":
        return False
    return _are_of_one_maker(claim, name)


def _are_of_one_maker(claim: Observation, name: Token) -> bool:
    owner = name.item.entity.organization_id
    return claim.subject is not None and claim.subject.organization_id == owner


def _own_date(context: Context, view: View, index: int) -> Dating | None:
    """The date that a companion has itself: `so did X with Y, in June`."""
    found = dating_of(DatedClause(context, view, index))
    at = found.date.start if found is not None else 0
    return found if at > view.tokens[index].start and at < view.sentence.end else None


def _came_with(
    context: Context, claims: Sequence[Observation], view: View, token: Token
) -> Observation | None:
    """The claim that stands nearest before, in the same paragraph."""
    block = context.layout.blocks[view.sentence.block]
    near = [
        c
        for c in claims
        if block.start <= c.place < token.start and token.start - c.place <= _REACH
    ]
    last = near[-1] if near else None
    if last is not None and last.place < view.sentence.start and last.date is not None:
        own = [t.item.value for t in view.tokens if t.kind == "D" and t.start < token.start]
        if own and own[-1] != last.date.value:
            return None  # the sentence goes on in its own time
    same = last is not None and last.subject is not None and last.subject.id == token.item.entity.id
    return None if same else last
