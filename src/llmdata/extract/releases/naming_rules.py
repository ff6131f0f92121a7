"""How a text first tells that something came out, and only then names it, one rule a way."""

from __future__ import annotations

import re

from llmdata.extract.context import Context
from llmdata.extract.patterns import Example, Rule
from llmdata.extract.releases.guard import Guard
from llmdata.extract.releases.other_news import tells_other_news
from llmdata.extract.releases.phrases import NAMES
from llmdata.extract.releases.steps import is_fine
from llmdata.extract.view import View
from llmdata.lazily import lazily

NAMING: tuple[Rule, ...] = (
    Rule(
        "release.colon-names",
        f"start (gap|date|org|of|comma){{2,7}} verb(colon) gap? (org of)? subject({NAMES}) (stop|end|gap end)",
        yes=(
            Example("May 22 was Anthropic's day: Claude Opus 9 and Claude Sonnet 9.",
                    ("Claude Opus 9 | release | 2025-05-22", "Claude Sonnet 9 | release | 2025-05-22")),
            Example("2 月底还有个反面教材：GPT-9。", ("GPT-9 | release | 2025-02",)),
            Example("Fresh from Moonshot in November: Kimi K9.", ("Kimi K9 | release | 2025-11",)),
        ),
        no=(
            "12 月我最常用的模型：GPT-9。",
            "8 月 5 日很安静：我在用 GPT-9。",
            "5 月 6 日是难熬的一天：ChatGPT，Claude 和 Gemini 一起宕机。",
            "In May I tested two models: GPT-9 and Claude Opus 9.",
            "In May one model topped the board: GPT-9.",
        ),
    ),
    Rule(
        "release.each-its-own",
        f"start subject({NAMES}) (colon|dash) gap? date comma? gap? (of gap)? verb(release) (gap|of|size){{1,4}} (stop|end)",
        yes=(
            Example("Jules、Codex——2025 年，各家都推出了自己的编码代理。", ("Codex | release | 2025", "Jules | release | 2025")),
            Example("Jules, Codex: in June every lab launched its own coding agent.",
                    ("Codex | release | 2025-06", "Jules | release | 2025-06")),
        ),
        no=("Jules、Codex：2025 年，各家都推出了它们的竞品。", "Jules、Codex：2025 年，没有一家推出自己的代理。",
            "Jules, Codex: in 2025 I launched my own coding agent."),
    ),
    Rule(
        "release.followed-by",
        f"verb(gap) of (org of)? subject({NAMES})",
        yes=(
            Example("Pixtral 9B landed on September 11, followed by Claude Opus 9 on November 18.",
                    ("Claude Opus 9 | release | 2025-11-18",)),
        ),
        no=("I asked it, followed by GPT-9.", "GPT-9 topped the list, followed by Claude Opus 9 on points."),
    ),
    Rule(
        "release.then",
        f"(release|emerge|light|gap) any{{0,8}}? verb(later) gap? (org of)? subject({NAMES}) (stop|end|gap end)",
        yes=(
            Example("Sora 9 arrived, and then Veo 9.", ("Veo 9 | release | -",)),
            Example("我们先等来了 Grok 9，然后是 Llama 9。", ("Llama 9 | release | -",)),
        ),
        no=("I tried Sora 9 and then Veo 9.", "Sora 9 did not arrive, and then Veo 9.",
            "Meta launched a helper based on Llama 9 and later Llama 10."),
    ),
)  # fmt: skip

# What somebody thinks of a thing, or does with it, rather than that it came out.
_OPINION = lazily(
    r"我|你|最|首选|推荐|主力|常用|(?i:\b(?:I|we|my|our|you|favou?rite|pick|choice|verdict|score|result|example|lesson)\b)"
)
_THEN = lazily(
    r"\s*(?:,\s*)?(?:(?i:came|comes|there\s+was)|又?是|轮到|来了|有了?|又有)?\s*(?:了)?\s*"
)
_CAME_BEFORE = lazily(
    r"(?i:\b(?:arrived|launched|landed|came|appeared|shipped|dropped|debuted|released|got)\b)|等来|发布|上线|来了|推出|问世|登场|开源|亮相"
)
_USED = lazily(r"(?i:\b(?:I|we|tried|used|tested)\b)|我(?!们先等)|试|用")


_SOMEBODY_ZH = lazily(r"[我咱]|[你他她]们?")
# Commas part further names, and of all of them the end of the sentence tells something.
_LISTED_ON = lazily(r"(?:\([^()]*\))?(?:,(?:O'?)?[MQ](?:&[MQ])*){1,6}(?=[._xh]+,?\Z)")


def _names_behind_colon(context: Context, view: View, match: re.Match[str]) -> bool:
    """What stands before the colon dates and introduces the names, and says nothing else."""
    text, first = context.layout.visible, match.start("verb")
    dates = [t for t in view.tokens[:first] if t.kind == "D"]
    if len(dates) != 1 or not is_fine(dates[0]):
        return False
    before = text[view.sentence.start : view.tokens[first].start]
    named = view.tokens[match.start("subject")].start
    if _SOMEBODY_ZH.search(text, view.tokens[first].end, named):
        return False  # `8 月 5 日很安静：我在用 X`
    listed = _LISTED_ON.match(view.string, match.end("subject"))
    if listed is not None and tells_other_news(
        text[view.tokens[listed.end() - 1].end : view.sentence.end]
    ):
        return False  # `5 月 6 日很难熬：A，B 和 C 一起宕机`
    return not _OPINION.search(before) and not tells_other_news(
        before[: dates[0].start - view.sentence.start]
        + before[dates[0].end - view.sentence.start :]
    )


# `各大厂纷纷推出自己的`, `every big lab launched its own`
_EACH = lazily(
    r"(?:各[家方路大个]|家家|每[家个]|几[家大]|[两三四五六七八九]家|大[厂家]|巨头|厂商)[^，。；：我你]{0,10}\Z|(?i:\b(?:every|each|all|both|most|several)\s+(?:\w+\s+){0,4})\Z"
)
_OWN = lazily(r"了?(?:自己|自家|各自)的|\s+(?i:(?:its|their)\s+own\b)")


def _each_its_own(context: Context, view: View, match: re.Match[str]) -> bool:
    """What stands before the sign is what each of several, told behind it, brought out of its own."""
    text, verb = context.layout.visible, view.tokens[match.start("verb")]
    last = view.tokens[match.end("subject") - 1].end
    return (
        _EACH.search(text, last, verb.start) is not None
        and _OWN.match(text, verb.end) is not None
        and not set("xh") & set(view.string)
    )


def _came_then(context: Context, view: View, match: re.Match[str]) -> bool:
    """`X arrived, and then Y`: nothing but `then` stands between what came and what followed."""
    text = context.layout.visible
    later, subject = view.tokens[match.start("verb")], view.tokens[match.start("subject")]
    owner = view.tokens[match.start("subject") - 2] if match.start("subject") > 1 else subject
    end = owner.start if owner.kind == "O" else subject.start
    if set("xh") & set(view.string[: match.start("verb")]):
        return False
    before = text[view.sentence.start : later.start]
    if _is_joined_to_another(view, text, match.start("verb")):
        return False
    return (
        _THEN.fullmatch(text, later.end, end) is not None
        and _CAME_BEFORE.search(before) is not None
        and not _USED.search(before)
    )


# … where that is only what another thing is made with, or is for: `launched X, based on Y and later Z`.
_BEHIND = lazily(
    r"(?i:\b(?:on|by|with|from|for|to|of|in|into|via|than|like|using|through|against|over)\s+(?:(?:the|its|their|an?)\s+)?(?:[a-z\-]+\s+){0,3})\Z"
)


def _is_joined_to_another(view: View, text: str, later: int) -> bool:
    """Whether `and later` joins a name to one right before it that a preposition ties."""
    last = next(
        (i for i in range(later - 1, max(-1, later - 4), -1) if view.string[i] in "MQ"), None
    )
    if last is None or "," in view.string[last:later]:
        return False
    start = view.tokens[last].start
    return _BEHIND.search(text, max(view.sentence.start, start - 48), start) is not None


_FOLLOWED = lazily(r"(?i:\bfollowed(?:\s+(?:soon|shortly|quickly))?)\s*\Z")


def _follows_a_release(context: Context, view: View, match: re.Match[str]) -> bool:
    """`A landed in May, followed by B in June`: the clause before brings something out."""
    text, tie = context.layout.visible, view.tokens[match.start("verb")]
    before = view.string[: match.start("verb")]
    behind = view.string[match.end("subject") : match.end("subject") + 2]
    return (
        _FOLLOWED.search(text, tie.start, tie.end) is not None
        and bool(set("re") & set(before))
        and not set("xhBK") & set(before)
        and (
            "D" in behind or _CAME_BEFORE.search(text[view.sentence.start : tie.start]) is not None
        )
    )


GUARDS: dict[str, Guard] = {
    "release.each-its-own": _each_its_own,
    "release.colon-names": _names_behind_colon,
    "release.then": _came_then,
    "release.followed-by": _follows_a_release,
}
