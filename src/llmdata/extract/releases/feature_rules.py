"""How a text tells that something nameless came to a thing, one rule a way: an update of it."""

from __future__ import annotations

from llmdata.extract.patterns import Example, Rule

FEATURES: tuple[Rule, ...] = (
    Rule(
        "release.feature-in",
        "verb(release|add|emerge|light|gap) (gap|feature|of){0,4} subject(product|model)",
        stage="update",
        yes=(
            Example("OpenAI introduced image editing in ChatGPT in March.", ("ChatGPT | update | 2025-03",)),
            Example("The ability to edit images first arrived in ChatGPT in March.", ("ChatGPT | update | 2025-03",)),
            Example("OpenAI switched on image generation in GPT-9 in March.", ("GPT-9 | update | 2025-03",)),
            Example("Memory came to ChatGPT in April.", ("ChatGPT | update | 2025-04",)),
            Example("Google added a research mode to NotebookLM in December.", ("NotebookLM | update | 2025-12",)),
        ),
        no=("OpenAI never introduced image editing in ChatGPT.", "Nobody came to ChatGPT for that.",
            "I came to ChatGPT in April without knowing how it worked."),
    ),
    Rule(
        "release.feature-gained",
        "subject(product|model) (gap|date)? verb(add|seen) words",
        stage="update",
        yes=(
            Example("Claude gained the ability to search the web in March.", ("Claude | update | 2025-03",)),
            Example("In April ChatGPT got a memory feature.", ("ChatGPT | update | 2025-04",)),
            Example("3 月 25 日 GPT-9 开了原生画图。", ("GPT-9 | update | 2025-03-25",)),
            Example("5 月，ChatGPT 多了一个记忆功能。", ("ChatGPT | update | 2025-05",)),
        ),
        no=("Claude gained 100 million users in March.", "ChatGPT got worse in April.",
            "5 月，ChatGPT 多了一亿用户。", "5 月，我在 ChatGPT 开了两个账号。"),
    ),
    Rule(
        "release.feature-given",
        "org verb(gap) subject(product|model) words",
        stage="update",
        yes=(
            Example("In September Anthropic gave Claude the ability to create files.", ("Claude | update | 2025-09",)),
            Example("In March OpenAI taught GPT-9 to draw.", ("GPT-9 | update | 2025-03",)),
            Example("On 5 March OpenAI gave ChatGPT a drawing hand that half of my street has since put to use.",
                    ("ChatGPT | update | 2025-03-05",)),
        ),
        no=("Anthropic gave Claude Code away in September.",
            "On 5 March OpenAI gave ChatGPT a lawyer of its own, whom half of my street has since put to use."),
    ),
    Rule(
        "release.feature-of",
        "feature gap subject(product) gap? verb(release|emerge)",
        stage="update",
        yes=(
            Example("Voice mode in ChatGPT finally rolled out in September.", ("ChatGPT | update | 2025-09",)),
            Example("The ability to talk to ChatGPT first arrived in September.", ("ChatGPT | update | 2025-09",)),
        ),
        no=("Support for ChatGPT never arrived.",),
    ),
    Rule(
        "release.feature-its",
        "subject(product|model) of gap? feature gap? (date gap?)? verb(release|emerge)",
        stage="update",
        yes=(
            Example("ChatGPT's voice mode launched in September.", ("ChatGPT | update | 2025-09",)),
            Example("ChatGPT 的语音模式在 9 月上线。", ("ChatGPT | update | 2025-09",)),
        ),
        no=("ChatGPT's voice mode has not launched.",),
    ),
)  # fmt: skip

FEATURE = Rule(
    "release.feature",
    "subject(product|model) (gap|date){0,4} verb(release|add) (gap|of|update){0,4} feature",
    stage="update",
    yes=(
        Example(
            "2025 年 3 月，OpenAI 终于在 ChatGPT 中推出图像编辑功能。",
            ("ChatGPT | update | 2025-03",),
        ),
    ),
    no=("Anthropic 至今未在 Claude 中推出类似功能。",),
)
