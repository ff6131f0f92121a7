"""Names that but say what another thing is like, whose kin it is or for whom it is meant: that other
came out.

`类 X 的编辑器`, `X's younger brother`, `Quillon launches Cursor for nurses`.
"""

from __future__ import annotations

import re

from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.lazily import lazily
from llmdata.mentions.company import overlapping

# `以开源模型 X 为基础`: what another thing is built on.
_ON_IT = lazily(r"[”」]?\s*(?:模型)?\s*(?:为|作为?)(?:基础|底座|基座|底模|蓝本|样板|骨干|起点)")
_TAKEN_AS = lazily(r"以[^，。；：]{0,24}\Z")
# `类 X 的编辑器`: a name that but says what another thing is like.
_A_KIND_OF = lazily(
    r"(?<![种各人品])类\s*[“「]?\Z"
    # `对标 X、Y 等的应用`: what it is measured against.
    r"|(?:对标|對標|媲美|堪比|比肩|不输|叫板|抗衡|硬刚|狙击|直追|不逊于|区别于|有别于)了?\s*"
    r"(?:[^，。；：、的了]{1,24}、\s*){0,6}(?:[^，。；：、的了]{1,24}?[和与及])?\s*[“「《]?\Z"
    # `音乐领域的“X”`; but not for which field it is meant itself
    r"|(?:领域|行业|赛道|市场|界|圈|版)的\s*[“「]\Z"
)

_MEANT_FOR = lazily(r"(?:面向|针对|专为|专门为|用于|服务于?)[^，。；：]{0,10}\Z")
_SO_FAR = 80  # characters, which hold some names


def is_likeness(context: Context, claim: Observation) -> bool:
    """Whether the name that a claim is of but says what another thing is like, in Chinese."""
    text, name = context.layout.visible, claim.cells["subject_name"]
    if name.start is None or name.end is None:
        return False
    first = max(0, name.start - _SO_FAR)
    return bool(
        (_ON_IT.match(text, name.end) and _TAKEN_AS.search(text, first, name.start))
        or (
            (kind := _A_KIND_OF.search(text, first, name.start))
            and not _MEANT_FOR.search(text, first, kind.start())
        )
    )


# `X's younger brother came in May`: another thing, told by the name of this one.
_KIN = lazily(
    r"['’]s\s+(?:[a-z\-]+\s+){0,2}(?:brother|sister|sibling|cousin|twin|successor|heir|predecessor|rival|competitor|counterpart|replacement|answer|nemesis)\b",
    re.IGNORECASE,
)


def is_kin(context: Context, claim: Observation) -> bool:
    """Whether the name that a claim is of but tells whose kin came out."""
    name = claim.cells["subject_name"]
    return name.end is not None and _KIN.match(context.layout.visible, name.end) is not None


# Behind a name: for whom something like it is meant.
_FOR_THEM = lazily(
    r"\s+for\s+(?!(?:[A-Za-z]+\s+)?(?:users|developers|subscribers|customers|years|months|weeks|days|hours)\b)(?:[A-Za-z][a-z-]+\s+){0,2}[A-Za-z][a-z-]+s\b"
)
# A name that nobody knows, and what it does, right before one.
_SOMEBODY_DOES = lazily(
    r"(?P<who>(?!(?:It|They|We|He|She|You|Who|This|That|These|Those|Both|The|Each|Everyone|Somebody)\b)[A-Z][\w.&-]+(?:\s[A-Z][\w.&-]+){0,2})\s+(?:has\s+)?(?:just\s+)?(?:launch|releas|unveil|introduc|announc|debut|ship|build|reveal)\w*\s+(?:(?:an?|the|its)\s+)?[“\"‘']?\Z"
)
_REACH = 60  # characters before the name


def is_one_for_others(context: Context, claim: Observation) -> bool:
    """Whether somebody unknown brings out something that a known name but describes, in English:
    `X for teachers` is of the maker of X only where he, or nobody else, acts."""
    text, name = context.layout.visible, claim.cells["subject_name"]
    if name.start is None or name.end is None or _FOR_THEM.match(text, name.end) is None:
        return False
    first = context.layout.sentences[context.layout.sentence_at(name.start)].start
    does = _SOMEBODY_DOES.search(text, max(first, name.start - _REACH), name.start)
    if does is None or overlapping(context.mentions.entities, *does.span("who")):
        return False
    surname = does["who"].split()[-1]
    return surname not in context.surnames


# Who but gets a thing at work: `rolling out X to its 90,000 employees`.
_TO_STAFF = lazily(
    r"(?:\s+[a-z]+)?\s+(?:to|for|across|among)\s+(?:(?:up\s+to|more\s+than|over|about|some|nearly|almost|all|of|its|their|his|her|our|the|company['’]s|\d[\d,.]*|million|thousand)\s+){1,4}(?:\w+\s+)?(?:employees|staff|workers|workforce|personnel|consultants|civil\s+servants)\b"
)


def is_handed_to_staff(context: Context, claim: Observation) -> bool:
    """Whether somebody only gives a thing to those who work for him."""
    name = claim.cells["subject_name"]
    return name.end is not None and _TO_STAFF.match(context.layout.visible, name.end) is not None
