"""Words that make a step a preview, and where they stand in Chinese: `X 研究预览版`, `以内测形式放出 X`."""

from __future__ import annotations

from llmdata.extract.subjects import group_of
from llmdata.extract.view import Token, View
from llmdata.lazily import lazily

# Words that call something a trial wherever they stand; between word boundaries, in either case.
TRIAL_EN = (
    r"(?:previews?|previewed|beta|alpha|pilot(?:ed)?|early[\s-]access|exp(?=\.?\s*(?:[),;]|\Z))|experimental(?:ly)?|as\s+an\s+experiment"
    r"|wait[\s-]?list(?:ed)?|invit(?:e|ation)[\s-]only|invites?\s+only|by\s+invitation"
    r"|(?:for|to)\s+testers|trusted\s+testers|limited\s+(?:release|access|availability))"
)
TRIAL_ZH = (
    r"(?:预览|預覽|公测|公測|内测|內測|邀测|灰度|邀请制|试点|测试版|体验版|实验版|尝鲜|抢先体验)"
)
TRIAL = lazily(rf"(?i:\b{TRIAL_EN}\b)|{TRIAL_ZH}")
# Right before a name: a new version of what was there, which keeps its name, is an update.
NEW_VERSION = lazily(
    r"\b(?i:(?:new|newer|updated|refreshed|improved|better|faster|redesigned)\s+(?:versions?|editions?|iterations?|builds?|releases?|snapshots?)\s+of)"
    r"\s+(?:(?i:its|the|their)\s+)?(?:[A-Z]\w+(?:'s|’s)\s+)?\Z"
    r"|(?:新版本?|更新版)的?\s*\Z|名字?(?:还|仍|依旧|依然|照样)(?:是|叫做?)\s*[“\"]?\Z"
)
# Right beside a name more of them do: elsewhere `体验` and `测试` are what one has or does.
_TRIAL = r"(?:预览|預覽|内测|內測|公测|公測|邀测|(?i:beta|preview|alpha))"
_KIND = rf"(?:{_TRIAL}|测试|測試|体验|實驗|实验|尝鲜|试用|抢先)"
_OF_KIND = r"(?:研究|技术|公开|公共|开发者?|早期|限量|首个|网页|小范围|封闭|邀请制)*"
# Right behind the name: it is but a preview of the thing. What belongs to it (`预览版的定价`) is not.
_BEHIND = lazily(
    rf"\s*的?{_OF_KIND}{_KIND}版?(?=[，,。；;、！!？?)）\s]|\Z|[，。；]|本|上线|面世|发布|亮相|登场|开放|向|并|和|与|供|在|于|给)"
)
# In the brackets right behind the name: `X（研究预览，只给付费用户）`.
_BRACKETED = lazily(
    rf"\s*[（(]\s*(?:仍|还|仅|暂|尚|先|目前|当时){{0,2}}(?:为|是|处于|以)?{_OF_KIND}{_KIND}(?:版|阶段|中|性质|形式)?(?=\s*[）)，,；;])"
)
# Right before it: `预览版 IDE X`, `测试版的 X`.
_BEFORE = lazily(rf"{_OF_KIND}{_KIND}(?:版本?|阶段)(?:的|\s)*[^，,。；;：:的）)、和与及]{{0,10}}\Z")
# Right behind the verb: `X（5 月放出的实验版）`.
_WHAT_CAME = lazily(rf"(?:了|的|了的)?\s*{_OF_KIND}{_KIND}版")
# How it came out.
_MANNER = lazily(
    rf"(?:(?<![可所])以|作为|凭|用(?!户)|采用|采取|通过)[^，,。；;：:]{{0,8}}?"
    rf"(?:{_TRIAL}|{_KIND}(?:版|[^，,。；;：:]{{0,4}}?(?:形式|方式|身份|名义|状态|姿态|资格))|邀请制|邀请码|灰度)"
    r"|(?:小范围|小规模|有限|限量|定向|(?:向|给|对|面向)了?(?:极?少数|少量|部分|一小批|一小撮|小部分|受邀|特定)|仅向?受邀|凭邀请码?)[^，,。；;：:]{0,8}?(?:开放|放出|发布|推出|上线|测试|提供|亮相|推送|试用)|邀请制|灰度"
)
# What something came out with is another matter than what it was itself.
_WITH = lazily(r"(?:随着?|与|和|跟着?|同|伴随|[夹藏塞混埋附放写]在)\s*\Z")
_BREAK = lazily(r"[，,。；;：:！!？?]")


def stage_in_chinese(text: str, view: View, verb: Token, name: Token) -> str:
    """The stage that the words round a name and its verb tell."""
    end = view.sentence.end
    if _BEHIND.match(text, name.end, end):
        return "preview"
    if was_preview_then(text, view, name, max(verb.end, name.end)) or is_for_a_few(
        text, view, name
    ):
        return "preview"
    if name.end <= verb.start and _WHAT_CAME.match(text, verb.end, end):
        return "preview"
    first = min(verb.start, name.start)
    if verb.end <= name.start and _BEFORE.search(text, verb.end, name.start):
        return "preview"
    start = view.sentence.start
    for sign in _BREAK.finditer(text, start, first):
        start = sign.end()
    return "preview" if _MANNER.search(text, start, max(verb.end, name.start)) else "release"


def is_called_trial(text: str, end: int) -> bool:
    """Whether the brackets right behind a name, which ends at `end`, call it a trial."""
    return _BRACKETED.match(text, end) is not None


_PREVIEW = lazily(_KIND + "|灰度|邀请制")


def is_preview(words: str) -> bool:
    """Whether some words call a step a preview."""
    return _PREVIEW.search(words) is not None


# `只是体验变差了`: what is but tested or tried is no trial unless it is called a version or a stage.
_AT_THAT_TIME = r"(?:当时|那时|那会儿?|彼时|起初|最初|一开始)(?:它|其)?(?:还|只|仅|也|才|不过|都)*(?:是|处于|算|叫|为|有|[对向给][^，。；]{1,16}?(?:开放|放出|提供|推送)了?)"
_THEN = lazily(
    rf"[^。；]{{0,40}}?(?P<then>[，,]\s*(?:{_AT_THAT_TIME}|(?:还|只|仅|先)(?:是|算))[^，。；]{{0,6}}(?:{_TRIAL}|{_KIND}(?:版|阶段|形式|期|性|[”」\"]))"
    r"|[，,]\s*(?:暂时?|目前|当时|起初|只|仅|先){1,3}(?:给|对|向|限|供|面向)(?:了|于)?[^，。；]{0,4}(?:少数|一小撮|小部分|受邀|内部|小范围|几百|几千|几十))"
)


# The clause behind says that but a few were let in: `…，只开候补名单`, `…。没有开放，只接受研究者申请`.
_FEW = (
    r"(?:暂时?|目前|当时|起初|一开始|还|先|并且?|但|不过)*(?:只|仅)(?:能|先|开放?了?|接受|允许|给|让|供|限于?|对|向|面向|凭|靠|发了?|放了?|有)+[^，。；]{0,10}?"
    r"(?:候补|排队|邀请|等候|等待名单|安全研究|研究者|研究人员|测试者|测试员|红队|白名单|内测|试用名额|申请)"
)
_NOT_OPEN = r"(?:但|不过|可|当时|目前|暂时|还|尚|并|一时|起初|也|却)*(?:没有?|未|尚未|不)(?:对外|公开|正式|立即|马上|立刻|直接)?(?:开放|放开|上线)"
_BUT_FEW = lazily(rf"(?:[，,]\s*|(?=。))(?:[。]?\s*{_NOT_OPEN}[，,]\s*)?[。]?\s*{_FEW}")


def is_for_a_few(text: str, view: View, name: Token) -> bool:
    """Whether the clause behind that of a name, the last that its own names, lets in but a few."""
    behind = group_of(view, view.tokens.index(name))[-1]
    end = _BREAK.search(text, view.tokens[behind].end, view.sentence.end)
    if end is None or any(
        token.kind in "MQ" for token in view.tokens[behind + 1 :] if token.start < end.start()
    ):
        return False
    return _BUT_FEW.match(text, end.start()) is not None


def then_preview(text: str, start: int) -> bool:
    """Whether a later clause says that it was but a preview then: `…，当时还是研究预览版`."""
    return _THEN.match(text, start) is not None


def was_preview_then(text: str, view: View, name: Token, start: int) -> bool:
    """Whether that is told of a name: it is of what was named last, beside which another may stand."""
    match = _THEN.match(text, start, view.sentence.end)
    if match is None:
        return False
    last = [
        token
        for token in view.tokens
        if token.kind in "MQ"
        and token.start < match.start("then")
        and not _WITH.search(text, view.sentence.start, token.start)
    ]
    return bool(last) and last[-1].start == name.start
