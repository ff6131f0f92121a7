"""Places that games tell: who won the final against whom, who the match for third place."""

from __future__ import annotations

from collections.abc import Iterator

from llmdata.extract import subjects
from llmdata.extract.clauses import clause_of
from llmdata.extract.context import Context
from llmdata.extract.leaderboards.series import Place
from llmdata.extract.view import View
from llmdata.lazily import lazily

# The match for the first two places, and the one for the next two.
_MATCH = lazily(
    r"(?P<third>季军(?:争夺)?(?:战|赛)|三四名(?:决赛|之争)|(?i:\b(?:third[- ]place\s+(?:match|game|play-?off)|match\s+for\s+third(?:\s+place)?|bronze(?:[- ]medal)?\s+match|for\s+third(?:\s+place)?)\b))"
    r"|(?P<final>(?<![半准四八])决赛(?!圈|日|阶段)|(?i:(?<!semi)(?<!semi[- ])(?<!quarter)(?<!quarter[- ])\b(?:the|a|its)\s+(?:grand\s+)?final\b(?!\s+(?:version|score|report|model|answer|release|exam|round\s+of))))"
)
_BEATS = lazily(
    r"\s*(?:在?决赛[中里上]?)?\s*(?:以\s*)?(?:\d+\s*[:：比–-]\s*\d+\s*)?(?:的(?:比分|成绩))?\s*(?:击败|战胜|打败|横扫|完胜|轻取|力克|大胜|险胜|击溃|淘汰|[斩挑]落|胜|赢|剃)(?:了|过)?\s*"
    r"|\s*,?\s*(?:then\s+)?(?i:beat|defeated|swept|crushed|thrashed|routed|edged(?:\s+out)?|overcame|demolished|whitewashed|dispatched|saw\s+off|won\s+(?:[\d–:-]+\s+)?(?:against|over)|prevailed\s+over)\s+(?:[\d–:-]+\s+)?(?:the\s+)?(?:\w+['’]s\s+)?"
)
_WON_IT = lazily(r"\s*(?:(?:拿|赢|夺)(?:下|得)了?\s*)|\s+(?i:won|took|claimed)\s*")
_OPENS = lazily(r"\s*(?:(?i:in)\s+|在)?")
# `the final of the tournament on August 7,`
_OF_WHAT = lazily(r"(?:\s+(?:of|in|on|at)\s[^,.;:]{1,60})?(?=\s*,)")
_COMMA = lazily(r"\s*[,，:：]")


def _of_what(text: str, start: int, end: int) -> int:
    """Where the words end that say which match it was, and when."""
    match = _OF_WHAT.match(text, start, end + 1)
    return match.end() if match is not None else start


def finals(context: Context, view: View) -> Iterator[Place]:
    """The places of those who met in the last matches of a tournament."""
    text, sentence = context.layout.visible, view.sentence
    names = {token.start for token in view.tokens if token.kind in "MQO"}
    for match in _MATCH.finditer(text, sentence.start, sentence.end):
        if match.end() + 1 in names and text[match.end()] == " " and match.group().isascii():
            continue  # `the final GPT-5`: its last version
        first, last = clause_of(text, sentence, match.start(), match.end())
        best = 3 if match["third"] else 1
        # `In the final, A beat B`: a match that opens its clause is told of in the next one.
        opens = _OPENS.fullmatch(text, first, match.start())
        if opens and _COMMA.fullmatch(text, _of_what(text, match.end(), last), last + 1):
            last = clause_of(text, sentence, last + 1, last + 2)[1]
        inside = [i for i, t in enumerate(view.tokens) if t.kind == "M" and first <= t.start < last]
        if not inside or not subjects.claimed(context, view, inside[0]):
            continue
        winner = view.tokens[inside[0]]
        if len(inside) > 1:
            loser = view.tokens[inside[1]]
            if _BEATS.fullmatch(text, winner.end, loser.start):
                yield Place(winner.item, best, *match.span())
                yield Place(loser.item, best + 1, *match.span())
        elif _WON_IT.fullmatch(text, winner.end, match.start()):
            yield Place(winner.item, best, *match.span())
