"""Names that only tell which of some other things came out: `GPT-9 support`, `a CUDA guide`, `iPhone 相机`.

The head of a noun phrase stands last. Where it is another noun than a word for the thing itself,
that came out: an update of the product if it is a feature of its own and its maker brought it out,
and otherwise nothing that has a row.
"""

from __future__ import annotations

import re
from dataclasses import replace

from llmdata.extract.context import Context
from llmdata.extract.observation import Observation
from llmdata.extract.releases.guard import KINDS, OF_IT
from llmdata.extract.releases.past import PAST
from llmdata.extract.releases.prose.vetoes import same_house
from llmdata.extract.releases.steps import THINGS, has_extension
from llmdata.extract.releases.terse.wording import is_feature
from llmdata.extract.view import View
from llmdata.folding import HAN
from llmdata.lazily import lazily

_OF_IT = lazily(OF_IT)
_NOUN_OF_IT = lazily(rf"[ -](?:(?!and\b|or\b)[a-z][\w-]* ){{0,2}}?{OF_IT}\b")
# Words that go on with the clause behind a whole noun phrase.
_FREE = lazily(
    r"(?:in|on|at|to|for|with|as|under|and|or|but|nor|which|that|who|whose|when|while|where|once|if|than|like|from|by|of|about|over|into|onto|via|per|plus|vs|versus|out|up|off|back|down|away|through|within|without|"
    r"before|after|since|until|till|because|so|during|around|across|behind|beyond|against|alongside|along|together|along(?:side)?|including|between|despite|"
    r"its|their|his|her|our|my|your|an?|the|this|these|those|it|they|we|i|he|she|you|both|each|all|every|some|one|two|three|four|five|six|"
    r"is|was|are|were|be|been|being|has|have|had|can|could|will|would|may|might|should|must|does|did|do|"
    r"early|late|later|last|next|just|only|now|then|today|tonight|yesterday|tomorrow|soon|again|also|too|even|still|already|here|there|ahead|alone|anew|abroad|instead|rather|almost|once|twice|first|second|more|less|not|never|yet|well|"
    r"free|live|available|open|public|globally|online|ready|early|exclusive|itself|themselves|proper|week|month|year|days?|weeks?|months?|years?|ago|"
    rf"comes|goes|gets|makes|takes|gives|runs|supports|works|lets|brings|adds|costs|mid[-\w]*|{PAST}|\w+(?:ly|ing|wide|able|less))\b",
)
# … and words for the thing itself, in some form.
_ITSELF = lazily(
    rf"(?:{KINDS}|weights?|checkpoints?|code|source|sources|base|previews?|betas?|alphas?|launch(?:es)?|releases?|rollouts?|announcements?|availability|editions?|variants?|flagships?|members?|siblings?|suite|stack|line-?up|collection|trio|pair|duo|platform|framework|library|engine|service|toolkit|sdk|api|chatbots?|bots?|robots?|devices?|pins?|phones?|headsets?|glasses|chips?|gpus?|cards?|accelerators?|superchips?|plan|tier|protocol|specification|spec|standard|language|runtime|format)",
)
_WORD = lazily(r" (?P<word>[a-z][\w'’-]*|G?UI\b|TUI\b)")
_MOST = 4  # words behind a name that may belong to its noun phrase
_HEAD_ZH = lazily(
    r"\s*的?(?:[\u4e00-\u9fff]{0,4}(?:修改版|魔改版?)|克隆|仿制品|仿品|平替|替代品|竞品|相机|键盘|壁纸|主题|皮肤|套壳|镜像站|周边|中转站|账号|粉丝)"
)
# … behind a few words that tell which: `X 安全审查插件`, `X 长周期编程基准`. What is a part of the
# thing is an update of it, where its maker brought it out.
_NOUN_ZH = r"\s*[\u4e00-\u9fff]{0,8}?"
_NOUN_ENDS = r"(?=\s*(?:[，。；：、！？）)”\[`#—|]|$|[并但和与及]))"
_PART_ZH = lazily(rf"{_NOUN_ZH}(?:插件|扩展程序|扩展包|技能包|连接器|小组件|小程序){_NOUN_ENDS}")
_OTHER_ZH = lazily(
    rf"{_NOUN_ZH}(?:基准|基准测试|评测基准|测试集|评测集|数据集|榜单|排行榜|白皮书|报告|指南|教程|课程|论文|计划|活动|成绩|得分|跑分|结果|大赛|案例集?|用户|补丁|修复补丁){_NOUN_ENDS}"
)
# What is no thing that one can have: `X, a plan to build data centres`.
_UNDERTAKING = lazily(
    r",\s+(?:an?|the|its|their)\s+(?:[\w$€£.-]+\s+){0,3}?(?:(?:joint\s+)?venture|(?:plan|project|program(?:me)?|scheme|initiative|effort|push|pledge)\s+(?:to|for|worth)|fund|alliance|partnership|consortium|data[- ]cent(?:er|re)s?|campus)\b",
    re.IGNORECASE,
)
_ONE_OF = lazily(r"\b(?:an?|another)\s+\Z")  # `a Claude Code UI`
_HOSTS = frozenset({"platform", "hardware", "browser", "ide"})
_VERB_FIRST = frozenset({"release.verb-object", "release.light", "release.named", "release.list"})


def of_other_things(context: Context, claim: Observation) -> bool:
    """Whether what came out is named by a noun behind the claim's name, and is no feature of it.

    Of a feature that its maker brought out the claim is made an update.
    """
    name, word = claim.cells["subject_name"], claim.cells["stage"]
    if claim.subject is None or claim.place != name.start or name.end is None:
        return False
    view = context.view(context.layout.sentence_at(claim.place))
    index = next((i for i, t in enumerate(view.tokens) if t.start == claim.place), None)
    if index is None or view.string[index] not in THINGS or claim.value("stage") == "rename":
        return False
    text, end = context.layout.visible, view.sentence.end
    mention = view.tokens[index].item
    if _UNDERTAKING.match(text, name.end, end):
        return True
    if claim.value("stage") == "update":
        return has_extension(text, mention) and _is_made_by_others(view, index, claim)
    if HAN.search(text, view.sentence.start, end):
        if _OTHER_ZH.match(text, name.end, end):
            return claim.rule in (*_VERB_FIRST, "release.first-dated")
        named = mention.entity.category == "browser_extension"
        part = claim.rule in _VERB_FIRST and not named and _PART_ZH.match(text, name.end, end)
        if part and _maker_acts(view, index, claim):
            claim.cells["stage"] = replace(word, value="update")
            return False
        if not part and _HEAD_ZH.match(text, name.end, end) is None:
            return False
        return not _maker_acts(view, index, claim)
    behind_verb = word.start is not None and word.start < claim.place
    dated = claim.rule == "release.first-dated" and _ONE_OF.search(
        text, max(view.sentence.start, claim.place - 8), claim.place
    )
    if not (dated or (behind_verb and claim.rule in _VERB_FIRST)):
        before_verb = word.start is not None and word.start > name.end
        limit = word.start if before_verb and word.start is not None else name.end
        found = _NOUN_OF_IT.match(text, name.end, limit)
        return found is not None
    said = _noun_phrase(text, view, index)
    if not said:
        return False
    others = _OF_IT.fullmatch(said.split()[-1]) is not None
    if not others and is_feature(said) and _maker_acts(view, index, claim):
        claim.cells["stage"] = replace(word, value="update")
        return False
    return True


def _noun_phrase(text: str, view: View, index: int) -> str:
    """The words behind a name that go on to another noun; none where the name is what is told of."""
    words: list[str] = []
    position = view.tokens[index].end
    behind = view.tokens[index + 1] if index + 1 < len(view.tokens) else None
    if behind is not None and behind.kind in THINGS and text[position : behind.start] in (" ", "-"):
        if behind.item.entity.category not in _HOSTS:
            return text[behind.start : behind.end]
        position = behind.end
    while len(words) < _MOST and (found := _WORD.match(text, position, view.sentence.end)):
        if _FREE.fullmatch(found["word"]):
            break
        words.append(found["word"])
        position = found.end()
    if not words or _ITSELF.fullmatch(words[-1]):
        return ""
    return " ".join(words)


def _makers(view: View, claim: Observation) -> list[str]:
    """Who are named in a sentence before the verb of a claim."""
    start = claim.cells["stage"].start
    before = [t for t in view.tokens if t.kind == "O" and t.start < (start or claim.place)]
    return [t.item.entity.id for t in before]


def _maker_acts(view: View, index: int, claim: Observation) -> bool:
    owner = view.tokens[index].item.entity.organization_id
    return owner is not None and any(same_house(maker, owner) for maker in _makers(view, claim))


def _is_made_by_others(view: View, index: int, claim: Observation) -> bool:
    told = bool(_makers(view, claim)) or view.tokens[index].item.entity.category in _HOSTS
    return told and not _maker_acts(view, index, claim)
