"""How a text first tells that something came out, and only then names it, one rule a way."""

from __future__ import annotations

import re

from llmdata.extract.context import Context
from llmdata.extract.patterns import Example, Rule
from llmdata.extract.policy import Dating, is_asserted
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
            "In May I tested two models: GPT-9 and Claude Opus 9.",
            "In May one model topped the board: GPT-9.",
        ),
    ),
    Rule(
        "release.that-was",
        f"start verb(gap) (org of)? subject({NAMES}) (gap|comma|end|and)",
        yes=(
            Example("On 27 September a French start-up tweeted a magnet link. That was Mistral 9B, and it is good.",
                    ("Mistral 9B | release | 2025-09-27",)),
            Example("7 月 11 日，月之暗面开源了一个万亿参数的家伙。这就是 Kimi K9。", ("Kimi K9 | release | 2025-07-11",)),
        ),
        no=("In March I tried a model. That was GPT-9, and it was bad.", "On 3 March I slept. It is GPT-9 that I like."),
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
        no=("I tried Sora 9 and then Veo 9.", "Sora 9 did not arrive, and then Veo 9."),
    ),
)  # fmt: skip

# What somebody thinks of a thing, or does with it, rather than that it came out.
_OPINION = lazily(
    r"我|你|最|首选|推荐|主力|常用|(?i:\b(?:I|we|my|our|you|favou?rite|pick|choice|verdict|score|result|example|lesson)\b)"
)
_THAT_WAS = lazily(
    r"\s*(?:(?i:that|this|those|these)\s+(?i:was|were|became)(?:\s+(?:the\s+)?(?i:first|new|original|beginning\s+of))?\s+(?:the\s+)?[“\"*]*|(?:这|那|它)?(?:便|就|正)是\s*[“《*]*)\s*"
)
_CAME = lazily(
    r"发布|开源|推出|上线|放出|公布|甩出|扔出|释出|悄悄|链接|(?i:\b(?:released?|launch(?:ed)?|publish(?:ed)?|unveil(?:ed)?|announced|tweet(?:ed)?|posted|drop(?:ped)?|upload(?:ed)?|open-sourced|appeared|shipped|debuted|introduced|put\s+out|came\s+out|link|torrent|magnet)\b)"
)
_THEN = lazily(
    r"\s*(?:,\s*)?(?:(?i:came|comes|there\s+was)|又?是|轮到|来了|有了?|又有)?\s*(?:了)?\s*"
)
_CAME_BEFORE = lazily(
    r"(?i:\b(?:arrived|launched|landed|came|appeared|shipped|dropped|debuted|released|got)\b)|等来|发布|上线|来了|推出|问世|登场|开源|亮相"
)
_USED = lazily(r"(?i:\b(?:I|we|tried|used|tested)\b)|我(?!们先等)|试|用")


def _names_behind_colon(context: Context, view: View, match: re.Match[str]) -> bool:
    """What stands before the colon dates and introduces the names, and says nothing else."""
    text, first = context.layout.visible, match.start("verb")
    dates = [t for t in view.tokens[:first] if t.kind == "D"]
    if len(dates) != 1 or not is_fine(dates[0]):
        return False
    before = text[view.sentence.start : view.tokens[first].start]
    return not _OPINION.search(before) and not tells_other_news(
        before[: dates[0].start - view.sentence.start]
        + before[dates[0].end - view.sentence.start :]
    )


def _was_that(context: Context, view: View, match: re.Match[str]) -> bool:
    """`That was X`: the sentence before tells, dated, that something came out."""
    layout = context.layout
    said = view.tokens[match.start("verb")]
    if not _THAT_WAS.fullmatch(layout.visible, said.start, said.end):
        return False
    before = _sentence_before(context, view)
    return (
        before is not None
        and not set("MQxh") & set(before.string)
        and "D" in before.string
        and is_asserted(layout, before)
        and _CAME.search(layout.visible, before.sentence.start, before.sentence.end) is not None
    )


def _sentence_before(context: Context, view: View) -> View | None:
    index = context.layout.sentence_at(view.sentence.start) - 1
    if index < 0 or context.layout.sentences[index].block != view.sentence.block:
        return None
    return context.view(index)


def date_before(context: Context, view: View) -> list[Dating]:
    """The date of the sentence before."""
    before = _sentence_before(context, view)
    dates = (
        [t.item for t in before.tokens if t.kind == "D" and t.item.bearing == "at"]
        if before
        else []
    )
    return [Dating(dates[-1], "context")] if dates else []


def _came_then(context: Context, view: View, match: re.Match[str]) -> bool:
    """`X arrived, and then Y`: nothing but `then` stands between what came and what followed."""
    text = context.layout.visible
    later, subject = view.tokens[match.start("verb")], view.tokens[match.start("subject")]
    owner = view.tokens[match.start("subject") - 2] if match.start("subject") > 1 else subject
    end = owner.start if owner.kind == "O" else subject.start
    if set("xh") & set(view.string[: match.start("verb")]):
        return False
    before = text[view.sentence.start : later.start]
    return (
        _THEN.fullmatch(text, later.end, end) is not None
        and _CAME_BEFORE.search(before) is not None
        and not _USED.search(before)
    )


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
    "release.colon-names": _names_behind_colon,
    "release.that-was": _was_that,
    "release.then": _came_then,
    "release.followed-by": _follows_a_release,
}
