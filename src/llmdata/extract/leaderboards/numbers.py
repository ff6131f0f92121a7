"""Which number words for a rank mean, and bare ordinals that may be ranks."""

from __future__ import annotations

from llmdata.extract.leaderboards.ordinals import ORDINAL, ordinal_value
from llmdata.extract.leaderboards.standing import OF_THE_BOARD, Standing
from llmdata.grammar.numerals import number
from llmdata.lazily import lazily

_RANK_NUMBER = lazily(
    r"\d+|一(?=一)|[一二三四五六七八九十]+|[🥇🥈🥉🏅①-⑨]|(?i:"  # `第一一直`
    rf"{ORDINAL}"
    r"|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen\b|twenty|topped|tops|leads|led|top|pole|winner|won|wins|champion|runner[- ]up)|榜首|登顶|头名|魁首|居首|首位|冠军|亚军|季军|老大"
)
_OTHERS = {
    "亚军": 2,
    "runner-up": 2,
    "runner up": 2,
    "季军": 3,
    "podium": 3,
    "🥇": 1,
    "🏅": 1,
    "🥈": 2,
    "🥉": 3,
} | {chr(0x2460 + n): n + 1 for n in range(9)}
# Of medals the metal alone: places on a board, results in a competition.
METALS = {"gold": 1, "金": 1, "silver": 2, "银": 2, "bronze": 3, "铜": 3}
_FIRST = frozenset(
    "榜首 登顶 头名 魁首 居首 首位 冠军 老大 topped tops top leads led pole winner won wins champion".split()
)
_LOWEST = 1000  # a greater number is a year, say

# Words that are a rank only where what stands beside them says so; `next` are those that count on.
LOOSE_ORDINAL = lazily(
    r"第\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?!\s*(?:季|次|款|个|代|版|章|篇|步|天|年|方|人称|一|时间|梯队|家|台|批|轮|部|线|类|种|点|项|道|关))(?:名|位)?|冠军|亚军|季军|居首(?:位)?|首位|老[大二三](?=\s*[，。；、（(]|\s*\Z)"
    r"|(?P<next>再?次之|紧随其后|紧跟其后|列其后)"
    rf"|\b(?i:(?:the\s+)?(?:{ORDINAL}|number\s+(?:one|two|three|four|five|\d{{1,3}})|no\.\s?\d{{1,3}})(?:[\s-]+(?:place|spot|position|slot|prize))?|winner|won|wins|runner[- ]up|champion)\b"
    r"|#\s?\d{1,3}\b|(?<=\bat\s)(?i:one|two|three|four|five)(?=\s*(?:[,.;:]|\Z|and\b|with\b))"
    r"|(?<=['’]s\s)(?i:second|third)\b"
)


def rank_number(words: str, rule: Standing | None = None) -> int | None:
    """The rank in words; a rule's words for a move end with it (`went two places up to third`)."""
    if rule is not None and rule.rank:
        return rule.rank
    matches = [m.group().lower() for m in _RANK_NUMBER.finditer(words)]
    if not matches:
        return 1 if rule is not None and rule.name == OF_THE_BOARD else None  # its leader
    found = matches[-1] if rule is not None else matches[0]
    if found in _FIRST:
        return 1
    value = ordinal_value(found) or _OTHERS.get(found) or number(found)
    return int(value) if value and value < _LOWEST else None
