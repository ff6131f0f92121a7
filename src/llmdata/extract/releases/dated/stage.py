"""Which step the clause of a name and a date tells."""

from __future__ import annotations

from llmdata.extract.policy import Dating
from llmdata.extract.releases.dated.clause import DatedClause
from llmdata.extract.releases.prose.verbs import OVER
from llmdata.extract.releases.stages import (
    NEW_VERSION,
    TRIAL_EN,
    TRIAL_ZH,
    is_for_a_few,
    was_preview_then,
)
from llmdata.extract.releases.steps import THEN_PREVIEW as _THEN_PREVIEW
from llmdata.lazily import lazily

_PREVIEW = lazily(
    rf"(?i:\b(?:{TRIAL_EN}|(?:to|for|by)\s+(?:[\w,]+\s+){{0,2}}testers)\b)|{TRIAL_ZH}|邀请测试|(?:向|给|对|面向)了?(?:极?少数|少量|一小批|一小撮|小部分|受邀|特定)[^，。；：]{{0,14}}?(?:开放|放出|推送|提供|试用)|要排队|得排队|候补名单|等待名单"
)
# `Y came as a preview with X`: the preview is Y's.
_OF_ANOTHER = lazily(
    r"(?i:\b(?:as|in)\s+(?:an?\s+)?(?:\w+\s+){0,2}(?:preview|beta)\s+(?:along\w*|together|with)\b)"
)
_OPENS_UP = lazily(
    r"(?i:\b(?:open(?:ed|s)|went\s+(?:live|public|on\s+sale)|launch(?:ed|es)|arriv(?:ed|es)|appear(?:ed|s)|debut(?:ed|s)|became\s+available|reached\s+(?:everyone|the\s+public)|hit\s+the)\b)"
    r"|上线|上架|开放|公测|登陆|发布|推出|亮相|问世|放出|开张|开卖|发售"
)


# `X 的正式版和叫 Y 的预览版`: of several each has its own stage.
_FINAL_ZH = lazily(r"\s*的?(?:正式|稳定|完整)版")


def opens_up(clause: DatedClause) -> bool:
    """Whether the clause says in so many words that something can be had from then on."""
    return _OPENS_UP.search(clause.without_names(clause.index, clause.last)) is not None


def stage(clause: DatedClause, dating: Dating) -> str:
    name = clause.view.tokens[clause.index]
    if NEW_VERSION.search(clause.text, clause.start, name.start):
        return "update"
    if clause.chinese and _FINAL_ZH.match(clause.text, name.end):
        return "release"
    words = _OF_ANOTHER.sub("", clause.without_names(clause.first, clause.last))
    words = OVER.sub("", words)  # `After a month in preview X was declared stable in May`
    if clause.end < dating.date.start < clause.view.sentence.end:
        words += clause.text[clause.end : dating.date.start]  # what explains it before its date
    if _THEN_PREVIEW.match(clause.text, clause.end, clause.view.sentence.end):
        return "preview"
    if clause.chinese and (
        was_preview_then(clause.text, clause.view, name, name.end)
        or is_for_a_few(clause.text, clause.view, name)
    ):
        return "preview"
    behind = clause.view.tokens[clause.last + 1 : clause.last + 3]
    dated = len(behind) == 2 and behind[1].kind == "D"
    if dated and _THEN_PREVIEW.match(clause.text, behind[1].end, clause.view.sentence.end):
        return "preview"
    return "preview" if _PREVIEW.search(words) else "release"
