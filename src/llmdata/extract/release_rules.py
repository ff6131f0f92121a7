"""How a text tells a release, one rule a way. Rules do not depend on their order.

`subject` is what became available, `verb` the word that says so. See docs/rules.md.
"""

from __future__ import annotations

from llmdata.extract.patterns import Example, Rule

# What may stand between a verb and its object; a name with `的` behind it only describes the object
# (`基于 Qwen3 的 MiMo`).
_BETWEEN = "(gap|of|org|date|promo|money|feature|dash|size|called|update gap? version_word|thing gap? of gap?){0,7}?"
_NAMES = "thing aside? (and (gap? thing gap? of gap?|gap? org of?|gap)? thing aside?){0,12}"
_MORE = "(gap? comma? gap? (include gap? colon?|colon) gap? thing aside? (and thing aside?){0,12})?"
_OBJECT = f"({_BETWEEN} (gap? (colon|comma) gap? (include gap? colon?)?)?|words (colon|comma) gap? (include gap? colon?)?) subject({_NAMES} {_MORE}) (?! gap? of gap? thing)"
_SUBJECT = "subject(thing aside? (and (org of?)? thing aside?){0,12})"
# What explains a name between commas: `ChatGPT Atlas, OpenAI's browser, debuted`.
_APPOSED = "(aside? comma (gap|of|org|size|called|called thing){1,6} comma)?"
_WHEN = "(gap|date|later|date and date|of gap){0,4}"

RULES: tuple[Rule, ...] = (
    Rule(
        "release.verb-object",
        f"verb(release|upgrade_to|emerge) {_OBJECT}",
        yes=(
            Example("2025 年 10 月，Anthropic 推出了 Claude Haiku 4.5。", ("Claude Haiku 4.5 | release | 2025-10",)),
            Example(
                "阿里 Qwen 在 8 月发布 Qwen-Image 和 Qwen-Image-Edit，后者很小。",
                ("Qwen-Image | release | 2025-08", "Qwen-Image-Edit | release | 2025-08"),
            ),
            Example("这始于 2024 年圣诞发布的 DeepSeek 3。", ("DeepSeek V3 | release | 2024-12-25",)),
            Example("12 月又升级到 gpt-image-1.5。", ("gpt-image-1.5 | release | 2025-12",)),
            Example("Google 后来推出更快的 Jules。", ("Jules | release | -",)),
            Example("3 月，小米发布了基于 Qwen3 的 MiMo-V4-Pro。", ("MiMo-V4-Pro | release | 2025-03",)),
            Example(
                "4 月，OpenAI 一口气发布了两款模型：GPT-9 和 GPT-9 nano。",
                ("GPT-9 | release | 2025-04", "GPT-9 nano | release | 2025-04"),
            ),
            Example(
                "4 月 6 日，Meta 推出首批 Llama 9 模型：Llama 9 Scout 与 Llama 9 Maverick。",
                ("Llama 9 | release | 2025-04-06", "Llama 9 Scout | release | 2025-04-06",
                 "Llama 9 Maverick | release | 2025-04-06"),
            ),
            Example(
                "9 月，阿里在大会上发布了三款模型，包括 Qwen9-Max 和 Qwen9-VL。",
                ("Qwen9-Max | release | 2025-09", "Qwen9-VL | release | 2025-09"),
            ),
            Example("10 月，智谱推出每月 20 元起的 GLM Coding Plan。", ("GLM Coding Plan | release | 2025-10",)),
            Example(
                "In May it introduced its small language models, Phi-9 and Phi-9 mini.",
                ("Phi-9 | release | 2025-05", "Phi-9-Mini | release | 2025-05"),
            ),
            Example(
                "OpenAI 推出 GPT-9（3 月）和 GPT-9 Pro（5 月）。",
                ("GPT-9 | release | 2025-03", "GPT-9 Pro | release | 2025-05"),
            ),
        ),
        no=(
            "Google 尚未发布 Gemini 4。",
            "OpenAI 计划在 12 月发布 GPT-6。",
            "Max Woolf 发布了最全面的 Nano Banana 提示指南。",
            "如果 Meta 发布 Llama 5，局面会改变。",
            "3 月，METR 发布了对 GPT-9 的评估。",
            "3 月，他们发布了基于 GPT-5 的客服机器人。",
        ),
    ),
    Rule(
        "release.proposed",
        "verb(propose) (gap|of){0,2}? subject(product)",
        yes=(
            Example("2024 年 11 月，Anthropic 提出 Model Context Protocol（MCP）。", ("Model Context Protocol | release | 2024-11",)),
        ),
        no=("11 月，Anthropic 甚至提出用编码 Agent 自动生成 MCP 调用。", "有人提出 Claude Code 太贵。"),
    ),
    Rule(
        "release.subject-verb",
        f"{_SUBJECT} {_WHEN} verb(release|emerge)",
        yes=(
            Example("2025 年 1 月 DeepSeek R1 发布，市场恐慌。", ("DeepSeek R1 | release | 2025-01",)),
            Example("Google 的 Jules 也在 5 月上线同类服务。", ("Jules | release | 2025-05",)),
            Example("Gemini 4 和 Gemini 4.5 Pro 分别于 3 月和 5 月发布。",
                    ("Gemini 4 | release | 2025-03", "Gemini 4.5 Pro | release | 2025-05")),
            Example("GPT-9 发布于 2025 年 3 月。", ("GPT-9 | release | 2025-03",)),
            Example("年末还漏掉了 GLM-4.7 和 MiniMax-M2.1 等重要发布。",
                    ("GLM-4.7 | release | 2025-39", "MiniMax M2.1 | release | 2025-39")),
        ),
        no=("OpenAI 让我在 GPT-5 发布视频里聊这个。", "GPT-4o 的图像功能迟迟未上线。", "GPT-5 发布后，情况变了。"),
    ),
    Rule(
        "release.apposition",
        f"comma subject({_NAMES}) comma gap verb(release|emerge)",
        yes=(
            Example("Google's image generation model, Imagen 9, has been released.", ("Imagen 9 | release | -",)),
            Example("Its newest model, GPT-9, finally arrived in May.", ("GPT-9 | release | 2025-05",)),
        ),
        no=("The model behind it, GPT-9, has not been released.",),
    ),
    Rule(
        "release.in-brackets",
        "subject(thing) open date? gap? verb(release|emerge)",
        yes=(
            Example("GPT-9（2025 年 3 月发布）很强。", ("GPT-9 | release | 2025-03",)),
            Example("It runs Meta's Llama 9 70B (released in December).", ("Llama 9 70B | release | 2025-12",)),
            Example("GPT-9（3 月发布）和 Claude Haiku 7（5 月发布）都很强。",
                    ("GPT-9 | release | 2025-03", "Claude Haiku 7 | release | 2025-05")),
        ),
        no=("GPT-9（尚未发布）令人期待。",),
    ),
    Rule(
        "release.previewed",
        f"{_SUBJECT} {_APPOSED} {_WHEN} kick_off? verb(preview)",
        stage="preview",
        yes=(
            Example("8 月，Claude Haiku 7 开启公测。", ("Claude Haiku 7 | preview | 2025-08",)),
            Example("Jules, Google's coding agent, opened as a public beta on May 20 and left beta in August.",
                    ("Jules | preview | 2025-05-20",)),
            Example("Gemini CLI had been in preview since June.", ("Gemini CLI | preview | 2025-06",)),
            Example("3 月，Google 发布了 Gemini 4 预览版。", ("Gemini 4 | preview | 2025-03",)),
        ),
        no=("Gemini 4 可能会内测。",),
    ),
    Rule(
        "release.updated",
        f"{_SUBJECT} {_WHEN} verb(update) stop",
        stage="update",
        yes=(Example("6 月，Claude Code 迎来重大更新。", ("Claude Code | update | 2025-06",)),),
        no=("Claude Code 没有更新。", "6 月，Claude Code 持续更新。", "3 月有 Claude Code 等更新。"),
    ),
    Rule(
        "release.preview",
        f"verb(preview) (comma date? gap? (release|emerge))? {_OBJECT}",
        stage="preview",
        yes=(
            Example("3 月预览，8 月正式发布 Gemini 2.5 Flash Image。", ("Gemini 2.5 Flash Image | preview | 2025-03",)),
            Example("Google 在 11 月预览了 Gemini 3。", ("Gemini 3 | preview | 2025-11",)),
        ),
        no=("Google 可能在 3 月预览 Gemini 4。",),
    ),
    Rule(
        "release.update",
        f"verb(update) (gap|of){{0,2}}? {_SUBJECT}",
        stage="update",
        yes=(Example("Anthropic 在 2024 年 10 月悄悄升级了 Claude 3.5，但没改名。", ("Claude 3.5 | update | 2024-10",)),),
        no=("12 月又更新了 Nano Banana 指南。", "我打算升级 Claude Code。"),
    ),
    Rule(
        "release.dated-update",
        "start gap? date gap? (colon|dash|comma) gap? verb(update) (gap|stop|end)",
        stage="update",
        yes=(
            Example("## ChatGPT 时间线\n\n* 2025-11-30: ChatGPT 正式发布\n* 2025-12-15: 第一次更新\n", ("ChatGPT | update | 2025-12-15",)),
        ),
        no=("## 时间线\n\n* 2025-12-15: 第一次更新\n", "## ChatGPT\n\n2025-12-15：没有更新。"),
    ),
    Rule(
        "release.got-update",
        f"{_SUBJECT} gap? seen gap? verb(update)",
        stage="update",
        yes=(Example("GPT-9 got a big upgrade in March.", ("GPT-9 | update | 2025-03",)),),
        no=("GPT-9 got no update in March.",),
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
        "release.named-aside",
        "open subject(thing) close gap? verb(release|emerge)",
        yes=(Example("OpenAI's image model (gpt-image-9) arrived in March.", ("gpt-image-9 | release | 2025-03",)),),
        no=("OpenAI's image model (gpt-image-9) never arrived.", "The model (not GPT-8) is good."),
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
        "release.came",
        f"verb(gap|later) (org of?)? subject({_NAMES})",
        yes=(
            Example("Then, on November 3rd, came Grok 6.", ("Grok 6 | release | 2025-11-03",)),
            Example("In May came Claude Haiku 7 and Claude Opus 7.",
                    ("Claude Haiku 7 | release | 2025-05", "Claude Opus 7 | release | 2025-05")),
        ),
        no=("To my mind never came GPT-9.", "Memory came to ChatGPT.", "I overcame GPT-9."),
    ),
    Rule(
        "release.answered",
        "org (gap|date|comma){0,2} verb(answer) (gap|date){0,3} (org of?)? "
        f"subject({_NAMES})",
        yes=(
            Example("Google responded with Gemini 9 Flash in May.", ("Gemini 9 Flash | release | 2025-05",)),
            Example("Anthropic hit back in July with Claude Opus 7.", ("Claude Opus 7 | release | 2025-07",)),
        ),
        no=("Google responded to GPT-9 in May.", "OpenAI answered questions about GPT-9 in May."),
    ),
    Rule(
        "release.countered",
        f"org (gap|date|comma){{1,3}} subject({_NAMES}) verb(answer)",
        yes=(Example("5 月，Google 以 Gemini 9 Flash 还击。", ("Gemini 9 Flash | release | 2025-05",)),),
        no=("Google 没有以 Gemini 9 Flash 还击。", "Google 对 GPT-9 反击。"),
    ),
    Rule(
        "release.together",
        "subject(thing) (gap|date){0,3} and? gap? thing gap? verb(release|emerge)",
        yes=(
            Example("Claude Code 在 2 月随 Claude 9 Sonnet 一同发布。", ("Claude Code | release | 2025-02",)),
            Example("Sora 2 于 9 月 30 日与 Sora App 一同推出。", ("Sora 2 | release | 2025-09-30",)),
        ),
        no=("Claude Code 不会随 Claude 9 Sonnet 一同发布。", "GPT-9 不如 Gemini 9 好。"),
    ),
    Rule(
        "release.alongside",
        "verb(release|emerge) (gap|date|comma){1,5}? (org of?)? "
        f"subject({_NAMES})",
        yes=(
            Example("GPT-9 launched in August, together with GPT-9 mini and GPT-9 nano.",
                    ("GPT-9 mini | release | 2025-08", "GPT-9 nano | release | 2025-08")),
            Example("GPT-9 was released alongside Codex CLI in April.", ("Codex CLI | release | 2025-04",)),
        ),
        no=("GPT-9 was never released alongside Gemini 9.",),
    ),
    Rule(
        "release.second-step",
        f"{_SUBJECT} {_APPOSED} gap? (preview|release|announcement|propose) (gap|date|of|org){{0,5}} (and|comma) gap? date? gap? "
        "verb(release|emerge) (gap|date|end|stop)",
        yes=(
            Example("Gemini 9 was previewed in March and released to the public in June.",
                    ("Gemini 9 | release | 2025-06",)),
        ),
        no=("Gemini 9 was neither previewed nor released in June.",),
    ),
    Rule(
        "release.date-heads",
        f"start gap? verb(date) (colon|dash) (org of gap?|org)? subject({_NAMES}) (stop|of|end)",
        yes=(
            Example("July 11th: Kimi K4 by Moonshot AI.", ("Kimi K4 | release | 2025-07-11",)),
            Example("March 2025 — GPT-9 (OpenAI): a big jump.", ("GPT-9 | release | 2025-03",)),
        ),
        no=("2025: GPT-9 is the model of the year.", "July 11th: I built it with Kimi K4 by Moonshot AI."),
    ),
    Rule(
        "release.it",
        "verb(release|emerge)",
        yes=(
            Example("Alibaba previewed Qwen9-Max in May and made it generally available in June.", ("Qwen9-Max | release | 2025-06",)),
            Example("Google previewed Gemini 9 in March and released it in June.", ("Gemini 9 | release | 2025-06",)),
            Example("I have used Codex CLI since it launched in May.", ("Codex CLI | release | 2025-05",)),
        ),
        no=("Google cancelled Gemini 9 and never released it.",),
    ),
    Rule(
        "release.topic",
        "(start|comma|and) date? comma? gap? date? gap? verb(release|emerge)",
        yes=(
            Example("DeepSeek R9 is fully open. The model was released on January 20, 2025.", ("DeepSeek R9 | release | 2025-01-20",)),
            Example("GPT-9 很强。该模型于 3 月发布。", ("GPT-9 | release | 2025-03",)),
        ),
        no=("GPT-9 is good. The paper was released on January 20, 2025.", "GPT-9 很强。它还没发布。"),
    ),
    Rule(
        "release.field",
        "start gap? verb(release|emerge) gap? (colon|comma|dash)? gap? date",
        yes=(
            Example("## GPT-9 (OpenAI)\n\n**Released:** August 7, 2025", ("GPT-9 | release | 2025-08-07",)),
            Example("### GPT-9\n\n- 发布时间：2025 年 8 月 7 日", ("GPT-9 | release | 2025-08-07",)),
        ),
        no=("## Models\n\nReleased: August 7, 2025", "## GPT-9\n\nReleased a paper on August 7, 2025"),
    ),
    Rule(
        "release.renamed",
        "verb(rename) gap? old(thing) gap subject(thing)",
        stage="rename",
        yes=(Example("OpenAI renamed Codex Cloud to Codex Web in December.", ("Codex Web | rename | 2025-12",)),),
        no=("Nobody renamed Claude Code.",),
    ),
    Rule(
        "release.feature-in",
        "verb(release|add|emerge|gap) (gap|feature|of){0,4} subject(product)",
        stage="update",
        yes=(
            Example("OpenAI introduced image editing in ChatGPT in March.", ("ChatGPT | update | 2025-03",)),
            Example("The ability to edit images first arrived in ChatGPT in March.", ("ChatGPT | update | 2025-03",)),
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
        ),
        no=("Claude gained 100 million users in March.", "ChatGPT got worse in April."),
    ),
    Rule(
        "release.feature-added-to",
        "gap subject(product|model) gap? verb(add) words",
        stage="update",
        yes=(
            Example("3 月，OpenAI 为 GPT-4o 加入了原生图像生成。", ("GPT-4o | update | 2025-03",)),
            Example("5 月，Google 给 Gemini 新增了画布。", ("Gemini | update | 2025-05",)),
        ),
        no=("3 月，OpenAI 没有为 GPT-4o 加入图像生成。", "3 月，我在 ChatGPT 加入了一个群。"),
    ),
    Rule(
        "release.supports",
        "subject(product|model) gap? date gap? verb(feature) words",
        stage="update",
        yes=(Example("Claude 3 月终于支持联网搜索。", ("Claude | update | 2025-03",)),),
        no=("Claude 3 月还不支持联网搜索。", "Claude 支持联网搜索。"),
    ),
    Rule(
        "release.feature-given",
        "org verb(gap) subject(product|model) gap",
        stage="update",
        yes=(Example("In September Anthropic gave Claude the ability to create files.", ("Claude | update | 2025-09",)),),
        no=("Anthropic gave Claude Code away in September.",),
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
    Rule(
        "release.usable-since",
        "verb(date) gap? comma? gap? subject(thing)",
        yes=(
            Example("4 月起，用户可以使用 GPT-9。", ("GPT-9 | release | 2025-04",)),
            Example("Since May, developers can use Gemini 9 Pro.", ("Gemini 9 Pro | release | 2025-05",)),
        ),
        no=("4 月起，用户不能使用 GPT-9。", "4 月起，我改用 GPT-9。"),
    ),
    Rule(
        "release.update-it",
        "seen gap? verb(update)",
        stage="update",
        yes=(
            Example("Claude 9 Sonnet is still my favourite (though it got a significant upgrade on October 22).",
                    ("Claude Sonnet 9 | update | 2025-10-22",)),
        ),
        no=("We got an upgrade to first class on October 22.",),
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
        "release.kick-off",
        f"{_SUBJECT} gap? verb(kick_off)",
        yes=(
            Example(
                "2024 年 9 月，OpenAI 通过 o1 和 o1-mini 拉开了推理模型的序幕。",
                ("o1 | release | 2024-09", "o1-mini | release | 2024-09"),
            ),
        ),
        no=("Meta 没有用 Llama 4 拉开新序幕。",),
    ),
    Rule(
        "release.announcement",
        "subject(thing) of? gap? verb(announcement)",
        yes=(
            Example("2025 年 2 月它夹在 Claude 3.7 Sonnet 的公告里。", ("Claude 3.7 Sonnet | release | 2025-02",)),
        ),
        no=("Anthropic 没有发布 Claude 5 的公告。",),
    ),
    Rule(
        "release.date-of",
        "verb(date) of subject(thing)",
        yes=(
            Example("11 月的 Nano Banana Pro 更进一步。", ("Nano Banana Pro | release | 2025-11",)),
            Example("我最早接触的是 2023 年的 ChatGPT Code Interpreter。", ("ChatGPT Code Interpreter | release | 2023",)),
        ),
        no=("2026 年的开源模型或许能改变局面。", "12 月的 Claude Code 教程很好。"),
    ),
    Rule(
        "release.dated-topic",
        "start gap? verb(date) comma subject(model aside? (and model aside?){0,12})",
        yes=(
            Example("2025 年 1 月，Mistral Small 3（24B，Apache 2.0）用三分之一内存达到同等水平。",
                    ("Mistral Small 3 | release | 2025-01",)),
            Example("2024 年底，Llama 3.3 70B 让我重燃兴趣。", ("Llama 3.3 70B | release | 2024-39",)),
        ),
        no=(
            "2025 年，GPT-5、Claude Opus 4.5 已能完成人类需数小时的任务。",
            "7 月，Gemini 2.5 在竞赛中获得金牌。",
        ),
    ),
    Rule(
        "release.participle",
        "subject(thing aside? (and thing aside?){0,12}) gap? (comma|dash) ((gap|of|org|size|and|called|called thing){1,6} comma)? "
        "gap? verb(release|emerge) (gap|of|org){0,4} (date|promo|end|stop)",
        yes=(
            Example("The earliest was Google's Gemini 4 Pro, released in February.", ("Gemini 4 Pro | release | 2025-02",)),
            Example("Mistral's latest model, Mistral Large 9, arrived in July.", ("Mistral Large 9 | release | 2025-07",)),
            Example("ChatGPT Atlas, OpenAI's browser, debuted on 21 October.", ("ChatGPT Atlas | release | 2025-10-21",)),
            Example("Kimi K4, a trillion parameter model from Moonshot, dropped in July.", ("Kimi K4 | release | 2025-07",)),
            Example("Two days earlier I tried GPT-9, released to developers only.", ("GPT-9 | release | -",)),
            Example("Qwen9-Next, called Queenie by all, was published in September.", ("Qwen9-Next | release | 2025-09",)),
            Example("GPT-9 - released in August - is great.", ("GPT-9 | release | 2025-08",)),
            Example("GPT-9 Vision, released at OpenAI's DevDay in November 2024, can see.",
                    ("GPT-9 Vision | release | 2024-11",)),
        ),
        no=("A guide to GPT-9, expected to be released in May, is out.",),
    ),
    Rule(
        "release.is-released",
        "subject(thing) gap (of gap?|org|gap){0,4} comma verb(release) (gap|of|org){0,3} date",
        yes=(
            Example("ChatGPT is the latest language model from OpenAI, released November 30th, 2022.", ("ChatGPT | release | 2022-11-30",)),
        ),
        no=("I prefer ChatGPT to the models from Google, released in March.",),
    ),
    Rule(
        "release.fronted",
        f"start verb(release) (gap|date|of|org){{0,5}} comma subject({_NAMES})",
        yes=(
            Example("Released in March, GPT-9 is still my favourite.", ("GPT-9 | release | 2025-03",)),
        ),
        no=("Released from prison in March, he loves GPT-9.",),
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
    Rule(
        "release.name-in-date",
        "subject(thing aside? (and thing aside?){0,6}) (of gap? org|gap? of org|of org)? gap verb(date)",
        yes=(
            Example("We saw the Claude 9 series from Anthropic in March, Gemini 9 Pro in April.",
                    ("Claude 9 | release | 2025-03", "Gemini 9 Pro | release | 2025-04")),
            Example("The post talks about Qwen9-Coder-32B in November.", ("Qwen9-Coder-32B | release | 2025-11",)),
        ),
        no=("I ran GPT-9 in March.", "We benchmarked Claude 9 in May.", "OpenAI will launch GPT-9 in May."),
    ),
    Rule(
        "release.from-date",
        "subject(model) open? of verb(date)",
        yes=(
            Example("Claude 9 Haiku (from March, but still their cheapest model) is good.", ("Claude Haiku 9 | release | 2025-03",)),
            Example("They beat the original GPT-9 from March 2023.", ("GPT-9 | release | 2023-03",)),
        ),
        no=("The release notes of GPT-9 of March are long.", "My laptop is a MacBook Pro from 2023."),
    ),
    Rule(
        "release.bracketed-date",
        "subject(thing) open gap? verb(date) close",
        yes=(
            Example("With GPT-9 (August 7) OpenAI took the lead again.", ("GPT-9 | release | 2025-08-07",)),
            Example("今年最受关注的是 GPT-9（8 月）。", ("GPT-9 | release | 2025-08",)),
        ),
        no=("GPT-9 (2025) is a model.", "据传的 GPT-9（可能 8 月）没有消息。"),
    ),
    Rule(
        "release.month-brought",
        "verb(date) gap? seen gap? of? (org of)? gap? "
        "subject(thing aside? (and gap? (org of)? gap? thing aside?){0,12})",
        yes=(
            Example("September brought Qwen9-VL and Mistral's Pixtral 12B.",
                    ("Qwen9-VL | release | 2025-09", "Pixtral 12B | release | 2025-09")),
            Example("Early 2025 also brought Mistral Small 9, a 24B model.", ("Mistral Small 9 | release | 2025-37",)),
            Example("November saw SmolVLM from Hugging Face.", ("SmolVLM | release | 2025-11",)),
        ),
        no=("In September nobody saw GPT-9.",),
    ),
    Rule(
        "release.dated-announcement",
        "verb(date) gap? (announcement|release) of gap? subject(thing (and thing){0,12})",
        yes=(Example("The May 13th announcement of GPT-9 included a demo.", ("GPT-9 | release | 2025-05-13",)),),
        no=("The May 13th announcement about GPT-9 pricing was dull.",),
    ),
    Rule(
        "release.appeared",
        f"verb(emerge) gap? colon gap? {_SUBJECT}",
        yes=(Example("2025 年，新标杆出现了：Claude Max 20x 计划，200 美元/月。", ("Claude Max 20x | release | 2025",)),),
        no=("新标杆并未出现：Claude Max 5x 不算。",),
    ),
    Rule(
        "release.named",
        "verb(release) any{0,6}? called subject(thing)",
        yes=(
            Example("2025 年 9 月，Anthropic 推出自己的版本，名为“文件工坊”。", ("文件工坊 | release | 2025-09",)),
        ),
        no=("2025 年 9 月，有人把它叫“文件工坊”。",),
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
