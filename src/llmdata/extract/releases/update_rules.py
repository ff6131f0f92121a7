"""How a text tells further steps of a thing: previews, updates, and names that it took, one rule a way."""

from __future__ import annotations

from llmdata.extract.patterns import Example, Rule
from llmdata.extract.releases.phrases import APPOSED, NAMES, OBJECT, SUBJECT, WHEN

UPDATES: tuple[Rule, ...] = (
    Rule(
        "release.previewed",
        f"{SUBJECT} {APPOSED} {WHEN} (kick_off|release of?)? of? gap? verb(preview)",
        stage="preview",
        yes=(
            Example("8 月，Claude Haiku 7 开启公测。", ("Claude Haiku 7 | preview | 2025-08",)),
            Example("Jules, Google's coding agent, opened as a public beta on May 20 and left beta in August.",
                    ("Jules | preview | 2025-05-20",)),
            Example("Gemini CLI had been in preview since June.", ("Gemini CLI | preview | 2025-06",)),
            Example("Veo 9 在 3 月推出了首个预览版，8 月转正。", ("Veo 9 | preview | 2025-03",)),
            Example("3 月，Google 发布了 Gemini 4 预览版。", ("Gemini 4 | preview | 2025-03",)),
        ),
        no=("Gemini 4 可能会内测。",),
    ),
    Rule(
        "release.updated",
        f"{SUBJECT} {WHEN} verb(update) (stop|(?=gap stop))",
        stage="update",
        yes=(
            Example("6 月，Claude Code 迎来重大更新。", ("Claude Code | update | 2025-06",)),
            Example("7 月和 8 月，Qwen9 各更新了一次。", ("Qwen9 | update | 2025-07", "Qwen9 | update | 2025-08")),
        ),
        no=("4 月，OpenAI 撤回了 GPT-9 的一次更新。", "Claude Code 没有更新。", "6 月，Claude Code 持续更新。", "9 月 Claude Code 定价更新。", "3 月有 Claude Code 等更新。"),
    ),
    Rule(
        "release.preview",
        f"verb(preview) ((gap|emerge|release){{0,2}}? (comma|and) gap? date? gap? (release|emerge))? {OBJECT}",
        stage="preview",
        yes=(
            Example("3 月预览，8 月正式发布 Gemini 2.5 Flash Image。", ("Gemini 2.5 Flash Image | preview | 2025-03",)),
            Example("3 月首次预览、8 月全面上线的 Veo 9 很强。", ("Veo 9 | preview | 2025-03",)),
            Example("3 月先以预览形式亮相，8 月才正式发布 Veo 9。", ("Veo 9 | preview | 2025-03",)),
            Example("Google 在 11 月预览了 Gemini 3。", ("Gemini 3 | preview | 2025-11",)),
        ),
        no=("Google 可能在 3 月预览 Gemini 4。", "6 月，预览了两个月的 Gemini 4 被人忘了。", "6 月，挂了半年预览招牌的 Gemini 4 被人忘了。"),
    ),
    Rule(
        "release.fronted-preview",
        f"start (?=(release (gap|date){{1,3}})? preview) verb(release|preview) (gap|date|preview){{0,5}} ((and|gap|date|denial){{1,4}} (release|emerge))? comma (org of)? subject({NAMES})",
        stage="preview",
        yes=(
            Example("Previewed in May but never released, Veo 9 was soon forgotten.", ("Veo 9 | preview | 2025-05",)),
            Example("Previewed in May, Google's Veo 9 shipped in August.", ("Veo 9 | preview | 2025-05",)),
            Example("Released in May as a preview, Veo 9 became generally available in August.", ("Veo 9 | preview | 2025-05",)),
        ),
        no=("The preview in May was dull, Veo 9 was not.", "Previewed in May or not, we like Veo 9."),
    ),
    Rule(
        "release.update",
        f"verb(update) (gap|of){{0,2}}? {SUBJECT}",
        stage="update",
        yes=(Example("Anthropic 在 2024 年 10 月悄悄升级了 Claude 3.5，但没改名。", ("Claude 3.5 | update | 2024-10",)),),
        no=("12 月又更新了 Nano Banana 指南。", "我打算升级 Claude Code。", "GPT-9.1, an upgrade to GPT-9, writes well."),
    ),
    Rule(
        "release.upgraded-to",
        "verb(update) thing gap subject(thing)",
        yes=(
            Example("Anthropic upgraded Claude Opus 9 to Claude Opus 9.1 in August.", ("Claude Opus 9.1 | release | 2025-08",)),
        ),
        no=("Anthropic never upgraded Claude Opus 9 to Claude Opus 9.1.",),
    ),
    Rule(
        "release.update-elided",
        "(start|comma) gap? (date (and date){0,3})? gap? verb(update) gap? version_word",
        stage="update",
        yes=(
            Example(
                "阿里在 8 月发布 Qwen-Image 和 Qwen-Image-Edit。11 月和 12 月又更新了两个版本。",
                ("Qwen-Image | update | 2025-11", "Qwen-Image | update | 2025-12"),
            ),
        ),
        no=("11 月又更新了两个版本。",),
    ),
    Rule(
        "release.update-alone",
        "start gap? date (and date){0,3} gap? verb(update) gap? (stop|end)",
        stage="update",
        yes=(
            Example("阿里在 8 月发布 Qwen-Image。11 月和 12 月再度更新。",
                    ("Qwen-Image | update | 2025-11", "Qwen-Image | update | 2025-12")),
            Example("阿里在 8 月发布 Qwen-Image。11 月又更新了一版。", ("Qwen-Image | update | 2025-11",)),
        ),
        no=("GPT-9 很强。11 月更新了文档。", "GPT-9 很强。11 月官网更新。", "GPT-9 很强。11 月没有更新。"),
    ),
    Rule(
        "release.second-step",
        f"{SUBJECT} {APPOSED} gap? (preview|release|announcement|propose) (gap|date|of|org|preview|thing){{0,5}} (and|comma) gap? date? gap? "
        "verb(release|emerge) (gap|date|end|stop)",
        yes=(
            Example("Gemini 9 was previewed in March and released to the public in June.",
                    ("Gemini 9 | release | 2025-06",)),
            Example("Claude Code was introduced as a research preview alongside Claude Sonnet 9 and became generally available on May 22.",
                    ("Claude Code | release | 2025-05-22",)),
        ),
        no=("Gemini 9 was neither previewed nor released in June.",),
    ),
    Rule(
        "release.renamed",
        "verb(rename) gap? old(thing) gap subject(thing)",
        stage="rename",
        yes=(Example("OpenAI renamed Codex Cloud to Codex Web in December.", ("Codex Web | rename | 2025-12",)),),
        no=("Nobody renamed Claude Code.",),
    ),
    Rule(
        "release.update-it",
        "seen gap? verb(update)",
        stage="update",
        yes=(
            Example("Claude 9 Sonnet drafts my letters (and it got a thorough upgrade on May 4).",
                    ("Claude Sonnet 9 | update | 2025-05-04",)),
        ),
        no=("We got an upgrade to first class on May 4.",),
    ),
    Rule(
        "release.rename",
        "old(thing) (open|comma)? (date|gap|later){0,5} verb(rename) gap? subject(thing)",
        stage="rename",
        yes=(Example("OpenAI 的 Codex Cloud（年底改名 Codex Web）很好用。", ("Codex Web | rename | 2025-39",)),
             Example("11 月，OpenAI 把 Codex Cloud 改名为 Codex Web。", ("Codex Web | rename | 2025-11",))),
        no=("Claude 3.5 没有改名 Claude 3.6。",),
    ),
    Rule(
        "release.became",
        "(product|org of) verb(gap) subject(product)",
        stage="rename",
        yes=(
            Example("In May, Google's AI Premium plan became Google AI Pro.", ("Google AI Pro | rename | 2025-05",)),
        ),
        no=("In May, ChatGPT became as popular as Google AI Pro.",),
    ),
)  # fmt: skip
