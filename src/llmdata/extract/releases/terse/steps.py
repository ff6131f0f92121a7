"""The step that one part of a terse entry tells, by the words before and behind its name."""

from __future__ import annotations

import re

from llmdata.extract.releases.guards.transitive import OBJECT_ZH
from llmdata.extract.releases.past import PAST
from llmdata.extract.releases.stages import TRIAL
from llmdata.extract.releases.terse.asides import Item
from llmdata.extract.releases.terse.frames import is_other
from llmdata.extract.releases.terse.parts import Part
from llmdata.extract.releases.terse.wording import (
    FATE,
    GAINED,
    OUT,
    PLACES,
    WIDER,
    is_feature,
    is_itself,
    is_sentence,
    is_update,
    preview_in,
)
from llmdata.extract.view import Token
from llmdata.folding import HAN
from llmdata.lazily import lazily

VETO = frozenset("xhtNKBP$%")
VERBS = frozenset("reuysaWkUlc")  # a part with a verb is the rules' to read
# What may stand before a name in its part, beside a word or two for what it is.
_LEADS = frozenset(
    "also and plus then the a an its their first second finally new brand-new both all next later again another even soon followed by "
    "along alongside with together as well including from".split()
)
_LEADS_ZH = lazily(
    r"新|还有|以及|外加|和|与|另有|随后|接着|然后|最后|其|旗下|的|首个|首款|一代|旗舰|推理|开源|大?模型|系列|浏览器|产品|工具|智能体"
)
_OWN_WORDS, _OWN_HAN = 3, 2  # that may stand beside them
_NO_LEAD = lazily(
    r"(?:并|归|纳|打包|捆绑|合并|整合)(?:进|入)了?\s*\Z|(?i:(?<=\w )(?<!together )(?<!along )(?<!and )(?<!plus )\bwith\b)|(?i:\b(?:by|still|already|swore|kept|stuck|for|in|on|inside|into|onto|about|against|than|over|like|via|using|behind|under|as|after|before|since|until|while|at|no|not|without|versus|vs|"
    r"guide|tutorial|review|paper|benchmark|hands-on|prices?|users|demo|leak\w*|rumou?r\w*|support|api|access|most|best|of|"
    rf"(?!came\b){PAST}|shows?|gives?|makes?|brings?|gets?|sees|adds|says|beats?|buys?|sells?|kills?|cuts?)\b)|[不没未靠因凭借用拿给跟让把被从对为比买订换试装卸退]|(?:加|接|连|新增|增加|引入|集成|整合|支持)(?:入|上|了)?\s*\Z|多亏|由于|有了|只有|仅限|只限|[只仅]支持"
)
_OF_ITSELF = lazily(
    r"(?i:\b(?:release|launch|debut|arrival|rollout|introduction|announcement|preview|beta|version|edition|family|series|pair|trio|batch|set|wave|followed)\s*\Z|open-sourced)"
)
# A new state of what keeps its name.
_RENEWED = lazily(r"(?i:\b(?:refreshed|updated|improved|retrained)\b)|更新版|新版|升级版")
# A feature named before its product: `Memory in ChatGPT`, `web search for Claude`.
_IN_HOST = lazily(
    r"\W*(?P<what>[\w’'/.+ -]{2,48}?)\s+(?i:in|for|inside|on|to|into|within|across|comes\s+to|added\s+to)\s+(?i:the\s+|all\s+of\s+)?\W*"
)
_ONE_NAME = lazily(r"[A-Z][\w-]+")
# Nothing is paid for it, which is no denial.
_FREE = lazily(r"(?i:\b(?:at\s+)?no\s+(?:extra\s+)?(?:charge|cost)\b)")
_BAR = lazily(r"\s*[|｜]")


def step_of(text: str, part: Part) -> Item | None:
    """The step of the first thing in a part; None where it reads like prose."""
    thing = part.things[0]
    first, last = part.tokens[0], part.tokens[-1]
    lead = _BAR.sub(" ", part.words(text, first.start, thing.start))
    rest = _FREE.sub("free", part.words(text, thing.end, last.end))
    rest = _BAR.split(rest)[0]  # what stands in the next column
    kinds = {token.kind for token in part.tokens}
    if is_update(rest) and _leads_in(lead) and not is_sentence(lead) and not VETO & kinds:
        return Item(thing, "update")
    if (VETO - {"x"}) & kinds or ("x" in kinds and " free" not in rest):
        return None
    out = OUT.search(rest)
    if VERBS & kinds and not out:
        return None
    if out and _goes_on_to_another(text, part, rest[out.end() :]):
        return None
    if _BRINGS_OUT.match(rest):
        return None
    if FATE.search(rest) or FATE.search(lead) or _acts(text, part, thing):
        return None
    if _is_anothers(text, part, thing, lead):
        return None
    if host := _IN_HOST.fullmatch(f"{lead} "):
        return _feature(thing, host["what"], rest)
    if is_sentence(lead) or not _leads_in(lead) or _NO_LEAD.search(_OF_ITSELF.sub("", lead)):
        return None
    item = _classified(thing, rest)
    if item is not None and item.feature and len(part.things) > 1:
        # What the next name says is no feature of this one.
        item = _classified(thing, part.words(text, thing.end, part.things[1].start))
    if item is not None and item.stage == "release" and _RENEWED.search(lead):
        item.stage = "update"
    if item is not None and item.stage == "release" and preview_in(lead):
        item.stage = "preview"
    return item


# A maker whose product has its name brings out another thing: `Meta AI releases a dataset`.
_BRINGS_OUT = lazily(
    r"\W*(?i:(?:releases|launches|unveils|introduces|announces|ships|open-sources|publishes)\s+(?!(?:in|on|at|to|for|with|as|by|under|today|and|its?self|globally|worldwide)\b|\w+ly\b)[\w\"“])"
)


def _goes_on_to_another(text: str, part: Part, behind: str) -> bool:
    """Whether what came out stands behind the verb: `X 正式上线“答疑”入口`, `X 正式上线 Y`."""
    names = (text[thing.start : thing.end] for thing in part.things[1:])
    return bool(OBJECT_ZH.match(behind)) or behind.lstrip().startswith(tuple(names))


def _acts(text: str, part: Part, thing: Token) -> bool:
    """Whether words stand between a maker and the name: `Anthropic donates MCP` has a verb."""
    tokens = [token for token in part.tokens if token.start < thing.start]
    kinds = "".join(token.kind for token in tokens)
    place = re.search(r"O[._]", kinds)
    if place is None:
        return False
    words = tokens[place.start() + 1]
    return bool(text[words.start : words.end].strip(" |｜"))


def _is_anothers(text: str, part: Part, thing: Token, lead: str) -> bool:
    """Whether the name but says whose something is (`the usual price of X`)."""
    owned = any(
        token.kind == "'" and text[token.start : token.end].lower() in ("of", "by")
        for token in part.tokens
        if token.start < thing.start
    )
    return owned and _OF_ITSELF.search(lead) is None


def _leads_in(lead: str) -> bool:
    bare = _LEADS_ZH.sub("", lead)
    if len(HAN.findall(bare)) > _OWN_HAN:
        return False
    words = [word for word in bare.lower().split() if word.strip('*_"“:')]
    return len([word for word in words if word not in _LEADS]) <= _OWN_WORDS


def _feature(thing: Token, what: str, rest: str) -> Item | None:
    """A feature that came to a product."""
    if is_sentence(what) or not (is_feature(what) or _ONE_NAME.fullmatch(what)):
        return None
    if not (is_itself(rest) or TRIAL.search(rest)) or not _is_updatable(thing):
        return None
    stage = "preview" if preview_in(f"{what} {rest}") else "update"
    return Item(thing, stage, feature=True)


def _classified(thing: Token, rest: str) -> Item | None:
    """The step that the words right behind a name tell."""
    if OUT.search(rest) or is_itself(rest) or _is_its_kind(thing, rest):
        return Item(thing, "release")
    if is_sentence(rest):
        return None
    if GAINED.match(rest):  # what it supports may be on trial, which is another matter
        return Item(thing, "update", feature=True)
    if preview_in(rest):
        return Item(thing, "preview")
    if WIDER.match(rest):
        return Item(thing, "release", wider=True)
    if is_feature(rest) and _is_updatable(thing):
        return Item(thing, "update", feature=True)
    return None


# What a model of one modality makes is what it is, no feature: `Veo 3 视频生成`, `Imagen 4 image generation`.
_MAKES = {
    "image": lazily(r"\W*(?:文生图|(?:图像|图片|绘图)(?:生成|编辑|模型)*|(?i:images?(?:\s+(?:generation|editing|models?))?))\W*"),
    "video": lazily(r"\W*(?:文生视频|视频(?:生成|编辑|模型)*|(?i:videos?(?:\s+(?:generation|editing|models?))?))\W*"),
    "audio": lazily(r"\W*(?:(?:语音|音频|音乐)(?:生成|合成|识别|模型)*|(?i:(?:audio|speech|music|voice)(?:\s+(?:generation|synthesis|models?))?))\W*"),
}  # fmt: skip


def _is_its_kind(thing: Token, rest: str) -> bool:
    kind = _MAKES.get(thing.item.entity.modality or "")
    return kind is not None and kind.fullmatch(rest) is not None


def _is_updatable(thing: Token) -> bool:
    entity = thing.item.entity
    return entity.type == "model" or entity.category not in PLACES


def is_place_of(before: Item, item: Item) -> bool:
    """Whether a name only goes on with the places of the one before: `on iOS and Android`."""
    return before.wider and item.thing.item.entity.category in PLACES


_SIZE = lazily(r"\d[\d.]*\s*[BbTM]")


def is_a_size(text: str, labelled: Item, thing: Token) -> bool:
    """Whether a bare size only describes the thing before it: `Llama 9: 18 July, 8B and 70B`."""
    whole = labelled.thing.item.entity
    if not thing.item.elliptic or not thing.item.entity.name.startswith(whole.name):
        return False
    return _SIZE.fullmatch(text, thing.start, thing.end) is not None


def tells_other(text: str, part: Part) -> bool:
    """Whether words before all names tell what somebody did, or what is none of news."""
    kinds = {token.kind for token in part.tokens}
    if not part.tokens:
        return False
    start, end = part.tokens[0].start, part.tokens[-1].end
    words = text[start:end]
    if _ADDED.fullmatch(words):
        return False
    if (VETO | VERBS) & kinds:
        return True
    if FATE.search(words):
        return True
    return is_other(text, start, end) or is_sentence(words) or _DEED.search(words) is not None


# What labels the entries of a changelog: `新增：A、B`, `Added: A and B`.
_ADDED = lazily(
    r"\W*(?:(?i:added|updated|upgraded|improved|new(?:\s+(?:models?|products?))?|released?|launch(?:ed|es)|shipped)|新增|增加|更新|升级|改进|上线|发布|推出|开源|首发|上新|新(?:发布|上线|品|模型|产品))\W*"
)
_DEED = lazily(
    r"(?i:\b(?:\w{3,}ed|broke|chose|took|found|lost|won|beat|bought|sold|built|wrote|made)\b)"
)


def says_more(text: str, part: Part) -> bool:
    """Whether a part without a thing, as the last of several names, has what is told of all."""
    words = part.words(text, part.tokens[0].start, part.tokens[-1].end) if part.tokens else ""
    return is_sentence(words) or bool(_PAST.search(words) or FATE.search(words))


def is_renewed(part: Part) -> bool:
    """Whether a part without a thing tells that those before it are renewed: `X/网页版升级为理财助手`."""
    return part.joined and any(token.kind in "uU" for token in part.tokens)


_PAST = lazily(rf"\b(?:{PAST})\b")
