"""Names that have a score in a known test, which nothing but a model has: `Bluejay-2 gets 81% on MMLU`."""

from __future__ import annotations

from llmdata.lazily import lazily
from llmdata.mentions.signs_of_models.clause import Clause

# What stands between a name and its score: a verb of reaching one, perhaps the test before it.
_REACHES = r"(?i:scor(?:e[sd]?|ing)|gets?|got|hits?|reach(?:es|ed)|achiev(?:es|ed)|manage[sd]|post(?:s|ed)|recorded|came\s+in(?:\s+at)?|finished(?:\s+(?:at|with))?)"
_REACHES_ZH = r"(?:得分|得了?|拿到|拿下|达到|达|做到|考了|考出|取得|跑出|跑到|斩获)"
_SCORE = r"\d{1,3}(?:\.\d{1,2})?\s*(?:[%％]|分(?!钟)|(?i:per\s?cent|points?)\b)"
_SCORED = lazily(
    rf"(?:\s*[（(][^（()）\n]{{0,24}}[）)])?\s*[:：,，]?\s*(?:(?:{_REACHES}\s+(?:(?i:an?|only|just|about|around)\s+)?){{0,2}}|(?:{_REACHES_ZH}\s*){{0,3}}){_SCORE}"
)
_IN_TEST = lazily(r"(?:['’]s\s+|\s+(?i:on|in|at)\s+(?i:the\s+)?|\s*(?:在|于|的)\s*|\s*[:：]\s*)")
_THERE = lazily(r"\s*(?:[上中里])")

# … or a number of the clause that looks like one, a test beside it.
_NUMBER = r"\d{1,4}(?:\.\d{1,2})?"
_LIKE_A_SCORE = lazily(
    rf"(?<![\w.$€£¥-]){_NUMBER}\s*(?:[%％]|分(?!钟)|(?i:per\s?cent\b|points?\b))|(?<![\w.$€£¥-])\d{{1,3}}\.\d{{1,2}}(?![\w.]|\s*(?:[元块万亿倍]|(?i:times|million|billion|x\b|B\b|T\b|hours|seconds)))"
)
_MEDAL = lazily(r"[金银铜]牌|(?i:\b(?:gold|silver|bronze)\b)")
_MEDAL_NEAR = 40  # characters behind a contest in which a medal is told


def has_score(clause: Clause) -> bool:
    """Whether a score in a known test, or a medal, is told of whatever a name stands for."""
    return _right_behind(clause) or (clause.is_about_it and _in_clause(clause))


def _right_behind(clause: Clause) -> bool:
    named = clause.mentions.entities_in(clause.first, clause.last)
    tests = [m for m in named if m.entity.type == "benchmark"]
    if not tests:
        return False
    end = clause.end
    behind = next((t for t in tests if t.start >= end), None)
    if behind is not None and _IN_TEST.fullmatch(clause.text, end, behind.start):
        there = _THERE.match(clause.text, behind.end)
        end = there.end() if there is not None else behind.end
    return _SCORED.match(clause.text, end, clause.last) is not None


def _in_clause(clause: Clause) -> bool:
    named = clause.mentions.entities_in(clause.end, clause.stop)
    tests = [m for m in named if m.entity.type == "benchmark" and m.entity.kind != "leaderboard"]
    if not tests:
        return False
    medal_until = min(clause.stop, tests[0].end + _MEDAL_NEAR)
    if _MEDAL.search(clause.text, tests[0].end, medal_until):
        return True
    starts = [clause.end, *(test.end for test in tests)]
    stops = [*(test.start for test in tests), clause.stop]
    return any(
        _LIKE_A_SCORE.search(clause.text, start, stop)
        for start, stop in zip(starts, stops, strict=True)
    )
