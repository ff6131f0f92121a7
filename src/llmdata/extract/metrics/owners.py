"""Whose a number is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from llmdata.extract import subjects
from llmdata.extract.clauses import clause_of, pieces_outside
from llmdata.extract.context import Context
from llmdata.extract.metrics.measure import Measure
from llmdata.extract.metrics.narrowing import spoken_of
from llmdata.extract.metrics.quantities import NUMBER, Quantity, with_comparator
from llmdata.extract.metrics.readings import TYPES, Reading
from llmdata.extract.policy import Dating
from llmdata.extract.subjects import Subject
from llmdata.extract.view import View
from llmdata.lazily import lazily
from llmdata.mentions import Mention

_TOGETHER = lazily(r"合计|合共|总计|加起来|(?i:\bcombined\b|\btogether\b|\bin\s+total\b)")


def owners_of(
    context: Context, view: View, place: int, quantity: Quantity, reading: Reading
) -> Iterator[tuple[Subject, Dating | None]]:
    """Whom a number is about, with the date of the cause where it stands in an earlier sentence."""
    rule = reading.rule
    if rule.kinds == NUMBER:
        start = with_comparator(context, quantity)
        subject = subjects.in_words(context, start, quantity.end)
        if subject is not None:
            yield subject, None
    elif reading.owner is not None:
        index = next((i for i, t in enumerate(view.tokens) if t.start == reading.owner), None)
        if index is not None:
            group = subjects.members(context, view, index)
            own = [s for s in group if s.token is not None and s.token.start == reading.owner]
            yield from ((subject, None) for subject in own or group[-1:])
    elif reading.subject is not None:
        yield from ((subject, None) for subject in _in_words(context, view, *reading.subject))
    elif not rule.kinds:
        yield from _first_person(context, view, place, rule)
    elif not _is_of_unknown(context, reading):
        yield from _named(context, view, place, quantity, reading)


_UNKNOWN = lazily(r"[\w\u4e00-\u9fff]大?模型的?\s*\Z")


def _is_of_unknown(context: Context, reading: Reading) -> bool:
    """Whether a model that no table holds stands right before the words (`某某大模型的下载量`)."""
    start = reading.words[0]
    sentence = context.layout.sentences[context.layout.sentence_at(start)]
    first = max(sentence.start, start - 12)
    match = _UNKNOWN.search(context.layout.visible, first, start)
    if match is None or re.match(r"[的个款代种些家]", match.group()):
        return False
    return not any(m.end > match.start() - 6 for m in context.mentions.entities_in(first, start))


def _named(
    context: Context, view: View, place: int, quantity: Quantity, reading: Reading
) -> Iterator[tuple[Subject, Dating | None]]:
    """The name nearest before in the clause, behind in it, before in the sentence; or the topic."""
    text, kinds, giver = context.layout.visible, reading.rule.kinds, reading.rule.giver
    first, last = clause_of(text, view.sentence, quantity.start, quantity.end)
    label = _label(context, view, kinds)
    told = place
    if giver and reading.words[0] < quantity.start:
        told = next(i for i, token in enumerate(view.tokens) if token.end > reading.words[0])
    index = None if giver else _of_whom(context, view, place, kinds, last)
    if index is None:
        index = _teller(context, view, told, kinds, first)
    if not quantity.money:
        index = _spoken_of(context, view, index, kinds)
    if index is None and not (giver and _opens(text, first, reading)):
        index = _named_behind(context, view, place, kinds, first, last)
    if index is None and not giver:
        index = _belonging(context, view, place, kinds)
    if index is None:
        index = _teller(context, view, told, kinds, view.sentence.start)
    index = _whose_products(context, view, index, quantity)
    if index is not None and label is not None and _is_its_maker(context, view, index, label):
        index = None
    if index is not None:
        found = spoken_of(text, first, last, subjects.members(context, view, index))
        if len(found) > 1 and _TOGETHER.search(text, view.sentence.start, view.sentence.end):
            return
        yield from ((subject, None) for subject in found)
        return
    if label is not None:
        yield subjects.named(label, None, "context"), None
        return
    if _speaks_of_another(context, view, quantity):
        return
    types = tuple(name for name, kind in TYPES.items() if kind in kinds)
    if "O" in kinds and _THE_COMPANY.search(text, first, quantity.start):
        types = ("organization",)
    things = types if len(types) == 1 else tuple(name for name in types if name != "organization")
    topic = subjects.topic(context, view, things)
    if topic is None and len(things) < len(types):
        topic = subjects.topic(context, view, ("organization",))
    if topic is not None:
        yield subjects.named(topic, None, "context"), subjects.date_of_cause(context, topic)


_THE_COMPANY = lazily(
    r"(?i:\bthe\s+(?:[\w\-]+\s+)?(?:company|firm|lab|start-?up|maker)\b)|该公司|这家公司"
)
_LINKS = lazily(
    r"\s*(?:(?i:(?:and|but|then|also|later|in\s+\w+|has|had|have)\s+)*|又|再|还|并|随后|之后|后来|先后|已|刚刚?)\s*"
)


def _opens(text: str, first: int, reading: Reading) -> bool:
    """Whether a clause opens with the verb, so that its subject is that of a clause before."""
    return _LINKS.fullmatch(text, first, max(first, reading.words[0])) is not None and not (
        text.startswith("的", reading.words[1])
    )


# Names that only tell a time or an exception (`its first since GPT-2`) are passed by.
_BESIDE = lazily(
    r"(?i:\b(?:since|besides|except|apart\s+from|including|led\s+by|backed\s+by|alongside|(?:talks|negotiations)\s+with))\s*\Z|(?:除了|除)\s*\Z"
)
_BACKS = lazily(
    r"\s*(?:等[^，。；]{0,6}?)?(?:领投|牵头|跟投|参投)"
)  # who leads a round has not raised it


_IT = lazily(r"(?:\A|.*[\s,;:])(?i:it|the\s+company|its\s+[a-z\- ]{2,30})\s[^,.;:]{0,40}\Z")


def _named_behind(
    context: Context, view: View, place: int, kinds: str, first: int, last: int
) -> int | None:
    """The name behind a number, where none before it is meant by a pronoun; who leads is passed by."""
    text = context.layout.visible
    if _IT.match(text[first : view.tokens[place].start]):
        return None
    index = subjects.behind(view, place, kinds, last)
    if index is None:
        return None
    start = view.tokens[index].start
    return None if _BESIDE.search(text, max(first, start - 16), start) else index


def _teller(context: Context, view: View, place: int, kinds: str, first: int) -> int | None:
    """The nearest name before a number of which something is told."""
    index: int | None = place
    while index is not None:
        at = index
        nearest = subjects.before(view, at, kinds, first)
        if nearest is not None and _is_head(context, view, nearest):
            return nearest
        index = subjects.telling(context, view, at, kinds, first)
        if index is None:
            index = subjects.before(view, at, kinds, first)
            if index is not None and subjects.is_measure(context, view, index):
                return None
        if index is None:
            return None
        start, end = view.tokens[index].start, view.tokens[index].end
        if _BACKS.match(context.layout.visible, end, view.sentence.end):
            continue
        explained = _explained(context, view, index)
        if explained is not None:
            return explained
        if _where_it_is(context, view, index, kinds, first):
            continue
        if not _BESIDE.search(context.layout.visible, max(first, start - 16), start):
            return index
    return None


_ON = lazily(r"(?:\b[Oo]n\s+(?:the\s+)?|在\s*)\Z")
_ITS_APP = lazily(r"\s*(?:应用|客户端|版|上|平台)|(?i:\s+(?:app|version|client)\b)")


def _where_it_is(context: Context, view: View, index: int, kinds: str, first: int) -> bool:
    """Whether a name only says where another that stands before it is (`Qwen … on Hugging Face`)."""
    text, token = context.layout.visible, view.tokens[index]
    if token.kind == "M" or subjects.before(view, index, kinds, first) is None:
        return False
    on = _ON.search(text, max(first, token.start - 12), token.start)
    app = token.item.entity.category == "platform" and _ITS_APP.match(text, token.end)
    return bool(on or app)


_EXPLAINS = lazily(
    r",\s+(?i:(?:the|an?|maker|makers|owner|creator|creators|developer|home)\b|(?:which|who)\s+makes?\b)[^,.;]{0,40}\Z"
)
_GOES_ON_TO = lazily(r"(?:['’]s)?[^,.;]{0,24},\s")


def _explained(context: Context, view: View, index: int) -> int | None:
    """The maker that a name only explains (`Cognition, who make Devin, won a prize`)."""
    text, token = context.layout.visible, view.tokens[index]
    head = subjects.before(view, index, "O", view.sentence.start)
    if head is None or token.kind != "Q" or not _GOES_ON_TO.match(text, token.end):
        return None
    return head if _EXPLAINS.fullmatch(text, view.tokens[head].end, token.start) else None


def _is_head(context: Context, view: View, index: int) -> bool:
    """Whether a company stands behind what it is told by (`Cursor 背后的 Anysphere`)."""
    if not index or view.tokens[index].kind != "O" or view.tokens[index - 1].kind != "'":
        return False
    owner = view.tokens[index - 1]
    return context.layout.visible[owner.start : owner.end].strip() in ("的", "背后的")


_SAYS_SO = lazily(
    r"\s*(?:官方|方面|那边|自己|CEO)?\s*(?:在|于)?\s*(?:\d+\s*月)?\s*(?:说|称|表示|透露|披露|公布|宣布|宣称)|(?i:\s+(?:says?|said|claims?|claimed|reports?|reported|announced)\b)"
)


def _spoken_of(context: Context, view: View, index: int | None, kinds: str) -> int | None:
    """What is told of: behind a company that only says so, the thing that the sentence named before
    (`the app opened, and X says downloads passed a million`)."""
    if index is None or view.tokens[index].kind not in "OQ":
        return index
    if not _SAYS_SO.match(context.layout.visible, view.tokens[index].end, view.sentence.end):
        return index
    things = kinds.replace("O", "")
    thing = subjects.telling(context, view, index, things, view.sentence.start) if things else None
    if thing is None and index and view.tokens[index].kind == "O":
        thing = _owner_set_off(context, view, index, things)
    return index if thing is None else thing


_SET_OFF = lazily(r"\s*的[^，。；：]{2,16}，\s*")


def _owner_set_off(context: Context, view: View, index: int, things: str) -> int | None:
    """Whose the measure is that is set off before a teller (`豆包的月活，字节说有一亿`)."""
    owner = next((i for i in range(index - 1, -1, -1) if view.tokens[i].kind in things), None)
    if owner is None:
        return None
    between = view.tokens[owner].end, view.tokens[index].start
    return owner if _SET_OFF.fullmatch(context.layout.visible, *between) else None


_ITS_PRODUCTS = lazily(
    r"(?i:\b(?:its|their)\s+(?:own\s+)?(?:products|services|platforms|systems|apps|models|surfaces)\b)|(?:旗下|自家)(?:所有|各种|全部|各)?(?:产品|服务|平台|应用)"
)


def _whose_products(
    context: Context, view: View, index: int | None, quantity: Quantity
) -> int | None:
    """The company named before, where a number is that of all `its products`."""
    if index is None or view.tokens[index].kind == "O":
        return index
    end = view.tokens[index].end
    if not _ITS_PRODUCTS.search(context.layout.visible, end, quantity.start):
        return index
    company = subjects.telling(context, view, index, "O", view.sentence.start)
    return index if company is None else company


_OF = lazily(
    r"[^,.;:，。；（(]{0,24}?(?:\b(?i:users|subscribers|customers|downloads)\s+)?\b(?i:(?:of|for)(?:\s+(?:the|its))?)\s*\Z"
)


def _of_whom(context: Context, view: View, place: int, kinds: str, last: int) -> int | None:
    """The thing that the words behind a number say it is of: `60 million users of the X app`."""
    index = subjects.behind(view, place, kinds.replace("O", ""), last)
    if index is None:
        return None
    token = view.tokens[index]
    return index if _OF.match(context.layout.visible, view.tokens[place].end, token.start) else None


_BELONGS = lazily(
    r"(?:属于|指的是|说的是|来自|算的是|是(?=[^，。；]{0,8}的))[^，。；\d]{0,10}\Z|(?i:\b(?:belong(?:s|ed)\s+to|was\s+for|is\s+for|refers?\s+to)\b[^,.;\d]{0,16})\Z"
)


def _belonging(context: Context, view: View, place: int, kinds: str) -> int | None:
    """Whom a later clause gives the number to: `this cost belongs to X, not to Y`."""
    index = subjects.behind(view, place, kinds, view.sentence.end)
    if index is None:
        return None
    start = view.tokens[index].start
    reach = max(view.tokens[place].end, start - 24)
    return index if _BELONGS.search(context.layout.visible, reach, start) else None


def _label(context: Context, view: View, kinds: str) -> Mention | None:
    """The name that opens a paragraph or item as a sentence of its own (`**OpenAI.** Revenue …`)."""
    layout = context.layout
    opening = context.first_view(layout.blocks[view.sentence.block])
    if opening is None or opening.sentence.start >= view.sentence.start:
        return None
    named = [token for token in opening.tokens if token.kind in "MQO"]
    if len(named) != 1 or named[0].kind not in kinds:
        return None
    rest = layout.visible[opening.sentence.start : named[0].start]
    rest += layout.visible[named[0].end : opening.sentence.end]
    mention: Mention = named[0].item
    return mention if not rest.strip(" .。:：*") else None


def _is_its_maker(context: Context, view: View, index: int, label: Mention) -> bool:
    """Whether a name only says whose the thing is that labels the paragraph (`X's editor`)."""
    token = view.tokens[index]
    owned = lazily(r"\s*(?:['’]s\b|的)").match(context.layout.visible, token.end)
    return bool(owned) and token.item.entity.id == label.entity.organization_id


_STRANGER = lazily(r"(?<![.!?“\"'’] )\b[A-Z][a-z]{2,}\w*|\b[A-Z]\w+[ -]\d+(?:\.\d+)?[BMbm]?\b")
_SAYS = lazily(
    r"(?:[ -][A-Z]\w+){0,2}\s+(?i:says?|said|told|reports?|reported|estimates?|claims?|put)\b"
)


def _speaks_of_another(context: Context, view: View, quantity: Quantity) -> bool:
    """Whether a sentence names, before its number, something that no table holds."""
    start = view.sentence.start
    taken = [(t.start, t.end) for t in view.tokens if t.kind in "MQOBD"]
    for match in _STRANGER.finditer(context.layout.visible, start, quantity.start):
        if _SAYS.match(context.layout.visible, match.end()):
            continue
        opens = match.start() == start and " " not in match.group() and "-" not in match.group()
        if not opens and not any(a <= match.start() < b for a, b in taken):
            return True
    return False


def _in_words(context: Context, view: View, start: int, end: int) -> list[Subject]:
    """What a rule's own words name: an entity that they are, or just themselves."""
    text = context.layout.visible
    for token in view.tokens:  # a date that opens the clause is no part of the name
        opens = token.kind == "D" and start <= token.start and token.end < end
        if opens and text[token.end : end].lstrip()[:1] in ("，", ","):
            start = token.end
    names = [m for m in context.mentions.entities_in(start, end) if m.entity.type in TYPES]
    if len(names) == 1 and not text[names[0].end : end].strip():
        dates = context.mentions.dates_in(start, names[0].start)
        before = "".join(pieces_outside(text, start, names[0].start, dates))
        if _SAYS_WHICH.fullmatch(before):
            return [subjects.named(names[0])]
    rest = "".join(text[start:end].split())
    if names and len(rest) <= sum(m.end - m.start + 2 for m in names):
        return [subjects.named(m) for m in names]
    subject = subjects.in_words(context, *_without_opening(context, start, end))
    return [subject] if subject is not None else []


# Before a name, when it is of and what it is (`2024 年的最强模型 o1`).
_SAYS_WHICH = lazily(
    r"\s*(?:而|但|不过)?[\s的，]*(?:[^，。；的]{0,6}的?(?:大?模型|产品|系统|公司|工具)|当时的|最新的)?[\s的]*"
    r"|(?i:\s*(?:(?:the|its|their)\s+)?(?:(?:best|top|strongest|leading|flagship|newest|latest)\s+)?(?:models?|products?|systems?)?\s*(?:of|from|in)?\s*)"
)
_OPENING = lazily(
    r"(?i:.{0,60}?\b(?:shows?|showed|found|says?|said|reports?|estimates?|suggests?)\s+(?:that\s+)?)?"
    r"\s*(?:而|但|且|其中|不过|同时|此外|目前|如今|现在|(?i:(?:and|but|while|whereas|that|now|today)\b))?\s*"
)


def _without_opening(context: Context, start: int, end: int) -> tuple[int, int]:
    match = _OPENING.match(context.layout.visible, start, end)
    return (match.end() if match else start), end


_I = lazily(r"(?<![自让给使])我们?|(?i:\b(?:I|we)\b)")


def _first_person(
    context: Context, view: View, place: int, rule: Measure
) -> Iterator[tuple[Subject, Dating | None]]:
    """The author, who is not named again in a sentence that goes on (`2025 年共做了 110 个`)."""
    text, layout = context.layout.visible, context.layout
    here = _I.search(text, view.sentence.start, view.tokens[place].start)
    if here is not None and _AND.search(text, here.end(), view.tokens[place].start):
        subject = subjects.in_words(context, *here.span())
        if subject is not None:
            yield subject, None
        return
    if any(token.kind in "MQO" for token in view.tokens[:place]):
        return
    index = layout.sentence_at(view.sentence.start) - 1
    if index < 0 or layout.sentences[index].block != view.sentence.block:
        return
    earlier = layout.sentences[index]
    match = _I.search(text, earlier.start, earlier.end)
    # What is counted without a word for it must have been spoken of just before.
    if match is None or not _COUNTED[rule.unit or ""].search(text, earlier.start, earlier.end):
        return
    subject = subjects.in_words(context, *match.span(), "context")
    if subject is not None:
        yield subject, None


# The verb of a number goes on with the subject of the one before it.
_AND = lazily(r"(?:\band|,|，|、|和|并)\s*\w{2,12}\s*\Z")
_COUNTED = {"tool": lazily(r"工具|(?i:\btools?\b)"), "": lazily("")}
