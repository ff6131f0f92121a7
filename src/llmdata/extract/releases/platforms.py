"""Products that only tell where another thing became available.

`GPT-5 在 ChatGPT 中上线`, `GPT-5 上线 GitHub Copilot`, `launched on Ollama and LM Studio`, `an iOS app`.
"""

from __future__ import annotations

from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.extract.releases.prose.vetoes import same_house
from llmdata.extract.releases.steps import THINGS
from llmdata.extract.subjects import group_of
from llmdata.extract.view import Token, View
from llmdata.folding import HAN
from llmdata.lazily import lazily

_OUT = frozenset("reyv")
# Right before the place, or its owner.
_IN_ZH = lazily(
    r"(?:(?<![正现存实所潜])在|[于於]|[通透][过過]|经由|經由|面向|借助?着?|依托于?|靠着?|凭借?着?)\s*[“\"「《*]*\Z"
)
_IN_EN = lazily(
    r"\b(?i:on|in|inside|within|through|via|across|for|into)\s+"
    r"(?:(?:the|all|its|their|both|every|paid|paying|free)\s+){0,2}[“\"*]*\Z"
)
_CAME_TO = lazily(
    r"\b(?i:came|comes|arrived|arrives|rolled\s+out|launched|shipped|landed|expanded|made\s+its\s+way)\s+to\s+(?:the\s+)?\Z"
)
# Behind it, up to the verb.
_UNTIL_VERB = lazily(
    r"\s*(?:[上中里裡內内端]|(?:平台|商店|应用|應用|客户端|用户|網頁版?|网页版?|官网|官方网站|官網|(?i:App))[上中里内]?)?\s*"
    r"(?:正式|同步|同时|同時|率先|首发|首發|全面|陆续|也|都|就|已经?|一[起同道并])*\s*"
)
_AS_SOON = lazily(r"了?(?:之?[后後前]|以[后後前]|[时時]|的|那天|当天|當天)")
# What is put into something, or comes into it, came out there: `X 被装进了 Slack（8 日）`, `7 月进 Gemini API`.
_INTO_ZH = lazily(
    r"(?:[装塞搬放带嵌植并融挤钻混杀打走住]|接入|集成|整合|推送|[^\u4e00-\u9fff跟促改先行])(?:进|到|入)了?\s*\Z|(?<=[日月号天])\s?(?:才|又|再|正式)?进了?\s*\Z"
)
# Verbs of what reaches a place.
_REACHES = frozenset({"登陆", "登陸", "上架", "登上", "入驻", "进驻", "進駐", "落地"})
_GOES_LIVE = frozenset({"上线", "上線", "上了"})
# A system or device before such a word only tells which app or version it is.
_EDITION = lazily(
    r"\s*(?:应用|應用|客户端|客戶端|版|端(?!侧|到)|插件|扩展|(?i:(?:desktop\s+|mobile\s+)?(?:apps?|clients?|versions?|extensions?|plug-?ins?)\b))"
)
# … and one before such a word, which devices run on it.
_RUNS_ON_IT = lazily(r"\s+(?i:phones?|smartphones?|tablets?|laptops?|PCs?|TVs?|devices)\b")
# What something comes with a version of, in Chinese: `随 iOS 18.1 上线`.
_RIDES_ON = lazily(r"(?:随着?|跟着|搭载于?)\s*\Z")
_TOGETHER = lazily(r"\s*[\d.]*\s*(?:一[起同道并块]|同[时步])")
_HOSTS = frozenset({"platform", "hardware", "browser", "ide"})


def is_place(context: Context, claim: Observation) -> bool:
    """Whether a step is claimed of what its sentence names as the place of another's coming out."""
    if claim.subject is None or claim.subject.type != "product" or claim.value("stage") == "update":
        return False
    view = context.view(context.layout.sentence_at(claim.place))
    index = next((i for i, t in enumerate(view.tokens) if t.start == claim.place), None)
    return index is not None and view.string[index] == "Q" and tells_where(context, view, index)


# What somebody else's thing is taken into was there: `元宝 2 月接入了 R1`.
_TAKES_IN = lazily(r"接入|接通|接上|接进|整合|集成|打通|内置|嵌入")


def takes_in_anothers(context: Context, claim: Observation) -> bool:
    """Whether a step is claimed of what but took in a thing of another maker, in Chinese."""
    if claim.subject is None or claim.value("stage") == "release":
        return False
    view = context.view(context.layout.sentence_at(claim.place))
    index = next((i for i, t in enumerate(view.tokens) if t.start == claim.place), None)
    if index is None or view.string[index] not in THINGS:
        return False
    owner = view.tokens[index].item.entity.organization_id
    for token in view.tokens[index + 1 :]:
        if token.kind in ",:-":
            return False
        if token.kind in THINGS and token.item.entity.organization_id != owner:
            taken = _TAKES_IN.search(context.layout.visible, view.tokens[index].end, token.start)
            return taken is not None
    return False


# Right before a model that somebody takes in, or puts into what is his: it was there.
_TAKEN_IN = lazily(
    r"(?:接入|接通|接上|接进|整合|集成|打通|内置|嵌入|搭载|部署|适配|引入)了?[^，。；：、]{0,8}\Z"
)
_PUT_ON = lazily(r"上线了?[^，。；：、]{0,4}\Z")
_NEAR = 16  # characters between such a verb and the name


def is_taken_in(context: Context, claim: Observation) -> bool:
    """Whether a step is claimed of a thing that somebody else but took in: `钉钉上线 DeepSeek R1`."""
    view = context.view(context.layout.sentence_at(claim.place))
    index = next((i for i, t in enumerate(view.tokens) if t.start == claim.place), None)
    if index is None or view.string[index] not in THINGS:
        return False
    text, start = context.layout.visible, view.tokens[behind_owner(view, index)].start
    first = max(view.sentence.start, start - _NEAR)
    owner = view.tokens[index].item.entity.organization_id
    if taken := _TAKEN_IN.search(text, first, start):
        # `智谱发布首个适配国产芯片的 X`: what its own maker brings out is but described so
        described = "的" in taken.group()
        return not (
            described
            and any(t.kind == "O" and t.item.entity.id == owner for t in view.tokens[:index])
        )
    put_on = _PUT_ON.search(text, first, start)
    if put_on is None:
        return False
    makers = set()
    for token in reversed(view.tokens[:index]):
        if token.kind in ",:-":
            break
        if token.kind in "OQ" and token.end <= put_on.start():
            entity = token.item.entity
            makers.add(entity.id if token.kind == "O" else entity.organization_id)
    return bool(makers) and owner not in makers


# What is offered at somebody else's need not have come out then: `both are available in Copilot`.
_OFFERED = lazily(r"\b(?i:is|are)\s+(?:\w+\s+)?(?i:available|live|offered|accessible)\Z")
_AT = lazily(
    r"\s+(?i:in|on|inside|within|through|via|across|from)\s+(?:(?:the|all|both|every)\s+)?[“\"*]*\Z"
)


def is_offered_by_another(context: Context, claim: Observation) -> bool:
    """Whether a thing is only said to be available at another house, at a time that stands elsewhere."""
    word, subject = claim.cells["stage"], claim.subject
    if word.end is None or subject is None or subject.organization_id is None:
        return False
    text = context.layout.visible
    view = context.view(context.layout.sentence_at(claim.place))
    first = view.sentence.start
    if claim.date is not None and claim.date_origin == "stated":
        return False
    if _OFFERED.search(text, first, word.end) is None:
        return False
    at = next((t for t in view.tokens if t.start >= word.end and t.kind in "OMQ"), None)
    if at is None or _AT.fullmatch(text, word.end, at.start) is None:
        return False
    house = at.item.entity.id if at.kind == "O" else at.item.entity.organization_id
    return house is not None and not same_house(house, subject.organization_id)


# Behind a name, where somebody puts what another made: `rolled out X across Copilot`, `on its own cloud`.
_ON_HIS = lazily(
    r"[^.;:]{0,60}?\s(?i:(?:across|in|inside|into|on|for|to)\s+(?:(?:all|most)\s+(?:of\s+)?)?(?:its|their)\s+(?:own\s+)?[a-z])"
    r"|[^.;:]{0,60}?\s(?i:(?:across|inside|into|to|in|on)\s+)\Z"
)


def is_put_on_anothers(context: Context, claim: Observation) -> bool:
    """Whether an English sentence says that another house than its maker takes a model into what is his."""
    subject, verb = claim.subject, claim.cells["stage"]
    if subject is None or subject.type != "model" or subject.organization_id is None:
        return False
    view = context.view(context.layout.sentence_at(claim.place))
    text, start, end = context.layout.visible, view.sentence.start, view.sentence.end
    if verb.start is None or verb.start >= claim.place or HAN.search(text, start, end):
        return False
    actors = [t for t in view.tokens if t.kind in "OQ" and t.end <= verb.start]
    houses = [_house(t) for t in actors if t.kind == "O" or _house(t) is not None]
    if not houses or any(same_house(house, subject.organization_id) for house in houses if house):
        return False
    name = next((t for t in view.tokens if t.start == claim.place), None)
    behind = [t for t in view.tokens if t.start > claim.place and t.kind == "Q"]
    there = behind[0].start if behind and _house(behind[0]) == houses[-1] else end
    return name is not None and _ON_HIS.match(text, name.end, there) is not None


def _house(token: Token) -> str | None:
    entity = token.item.entity
    house: str | None = entity.id if token.kind == "O" else entity.organization_id
    return house


def tells_where(context: Context, view: View, index: int) -> bool:
    """Whether the product of token `index` is where something else came out."""
    text, token = context.layout.visible, view.tokens[index]
    if token.item.entity.category in _HOSTS and (
        _EDITION.match(text, token.end)
        or (
            _RIDES_ON.search(text, max(view.sentence.start, token.start - 8), token.start)
            and not _TOGETHER.match(text, token.end)
        )
    ):
        return True
    if token.item.entity.category == "subscription_plan" and _RIDES_ON.search(
        text, max(view.sentence.start, token.start - 8), token.start
    ):
        return True  # `X 随 Plus 订阅上线`: who has the plan got it
    if token.item.entity.category in _HOSTS and _is_among_places(text, view, index):
        return True
    if token.item.entity.category == "platform" and _RUNS_ON_IT.match(text, token.end):
        return True
    group = [i for i in group_of(view, index) if view.string[i] in THINGS] or [index]
    first, last = min(group[0], index), max(group[-1], index)
    chinese = HAN.search(text, view.sentence.start, view.sentence.end) is not None
    if not any(
        kind in THINGS and view.depth(i) == view.depth(index)
        for i, kind in enumerate(view.string)
        if not first <= i <= last
    ):
        return False
    if chinese:
        return _in_chinese(text, view, first, last)
    return _in_english(text, view, first)


# `已在 A、B 和 C 等平台上线`: where something came out that the sentence need not name.
_AT_PLACES = lazily(r"(?<![正现存实所潜])在[^，。；：！？]{0,32}\Z")
_OF_PLACES = lazily(
    r"[^，。；：！？]{0,24}?(?:等|两大|各大|多个)?(?:平台|社区|商店|系统|端|市场)[上中内里]?"
    r"(?:同步|同时|正式|全面|陆续|率先|首发|也|都|已|双双)*(?:上线|上架|开源|发布|开放|推出|可用|亮相)"
)


def _is_among_places(text: str, view: View, index: int) -> bool:
    """Whether a name is one of the places where the words behind them say that something came out."""
    token, first = view.tokens[index], view.sentence.start
    if _AT_PLACES.search(text, max(first, token.start - 40), token.start) is None:
        return False
    return _OF_PLACES.match(text, token.end, view.sentence.end) is not None


def _in_chinese(text: str, view: View, first: int, last: int) -> bool:
    before = behind_owner(view, first)
    start, end = view.tokens[before].start, view.tokens[last].end
    verb = next((t for t in view.tokens[last + 1 : last + 4] if t.kind in _OUT), None)
    if verb is not None and _IN_ZH.search(text, max(view.sentence.start, start - 8), start):
        return _UNTIL_VERB.fullmatch(text, end, verb.start) is not None and not _AS_SOON.match(
            text, verb.end
        )
    if _INTO_ZH.search(text, max(view.sentence.start, start - 8), start):
        return True
    return is_reached(text, view, before - 1, first)


def is_reached(text: str, view: View, verb: int, first: int) -> bool:
    """Whether the verb of token `verb` brings the thing before it to the product of token `first`."""
    if verb < 1 or view.string[first] != "Q":
        return False
    word = str(view.tokens[verb].item) if view.tokens[verb].kind in _OUT else ""
    word = word or text[view.tokens[verb].start : view.tokens[verb].end].strip()
    if word not in _REACHES | _GOES_LIVE:
        return False
    for place in range(verb - 1, -1, -1):
        kind = view.string[place]
        if kind in THINGS:
            return word in _REACHES or kind == "M"
        if kind in ",:-O$":
            return False
    return False


def _in_english(text: str, view: View, first: int) -> bool:
    start = view.tokens[behind_owner(view, first)].start
    left = max(view.sentence.start, start - 40)
    if _CAME_TO.search(text, left, start):
        return True
    if not _OUT & set(view.string):
        return False
    return _IN_EN.search(text, left, start) is not None


def behind_owner(view: View, first: int) -> int:
    """The token at which a name begins, its owner included."""
    while first and view.string[first - 1] in "'O":
        first -= 1
    return first
