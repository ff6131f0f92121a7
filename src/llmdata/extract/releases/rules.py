"""How a text tells a release, one rule a way. Rules do not depend on their order.

`subject` is what became available, `verb` the word that says so. See docs/rules.md.
"""

from __future__ import annotations

from llmdata.extract.patterns import Example, Rule
from llmdata.extract.releases.dated_rules import DATED
from llmdata.extract.releases.feature_rules import FEATURES
from llmdata.extract.releases.going_on import GOES_ON
from llmdata.extract.releases.light_verbs import LIGHT
from llmdata.extract.releases.naming_rules import NAMING
from llmdata.extract.releases.phrases import NAMES, OBJECT, SUBJECT, WHEN
from llmdata.extract.releases.update_rules import UPDATES

_TOLD: tuple[Rule, ...] = (
    Rule(
        "release.verb-object",
        f"verb(release|upgrade_to|emerge) {OBJECT}",
        yes=(
            Example("2025 年 10 月，Anthropic 推出了 Claude Haiku 4.5。", ("Claude Haiku 4.5 | release | 2025-10",)),
            Example(
                "阿里 Qwen 在 8 月发布 Qwen-Image 和 Qwen-Image-Edit，后者很小。",
                ("Qwen-Image | release | 2025-08", "Qwen-Image-Edit | release | 2025-08"),
            ),
            Example("这始于 2024 年圣诞发布的 DeepSeek 3。", ("DeepSeek V3 | release | 2024-12-25",)),
            Example("12 月又升级到 gpt-image-1.5。", ("gpt-image-1.5 | release | 2025-12",)),
            Example("Google 后来推出更快的 Jules。", ("Jules | release | -",)),
            Example("OpenAI 8 月发布的不是 GPT-9，而是 GPT-8.5。", ("GPT-8.5 | release | 2025-08",)),
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
            Example("2025 年，各家推出自己的编码 Agent：OpenAI 的 Codex CLI 和阿里的 Qwen Code。",
                    ("Codex CLI | release | 2025", "Qwen Code | release | 2025")),
            Example("5 月，谷歌推出两款新模型（Gemini 9 Pro、Veo 9）。",
                    ("Gemini 9 Pro | release | 2025-05", "Veo 9 | release | 2025-05")),
            Example(
                "10 月，多家公司推出 AI 浏览器，例如 ChatGPT Atlas、Comet。",
                ("ChatGPT Atlas | release | 2025-10", "Comet | release | 2025-10"),
            ),
            Example("5 月，智谱发布了首款看图模型，视觉模型 GLM-9V。", ("GLM-9V | release | 2025-05",)),
            Example("7 月，阿里发布了与 GPT-9 抗衡的 Qwen9。", ("Qwen9 | release | 2025-07",)),
            Example("7 月，阿里发布了 GPT-9 的劲敌 Qwen9。", ("Qwen9 | release | 2025-07",)),
            Example(
                "In May Google launched two new models (Gemini 9 Pro and Veo 9).",
                ("Gemini 9 Pro | release | 2025-05", "Veo 9 | release | 2025-05"),
            ),
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
            "OpenAI 8 月发布的不是 GPT-9，也不是 GPT-8.5。",
            "OpenAI released neither GPT-9 nor GPT-8.5.",
            "OpenAI 计划在 12 月发布 GPT-6。",
            "Max Woolf 发布了最全面的 Nano Banana 提示指南。",
            "如果 Meta 发布 Llama 5，局面会改变。",
            "3 月，METR 发布了对 GPT-9 的评估。",
            "3 月，他们发布了基于 GPT-5 的客服机器人。",
            "3 月，他们发布了新工具（GPT-5 驱动）。",
            "3 月，谷歌发布了新模型，开源模型 GLM-9 随即降价。",
            "3 月，谷歌发布了与 GPT-9 竞争的插件。",
            "3 月，他们发布了两份新模型的评测（GPT-9、Gemini 9）。",
            "When Meta releases Llama 9 models for free, others must follow.",
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
        "release.before-an-update",
        "date gap? verb(release|preview) gap? (comma|and) gap? date gap? (update|upgrade_to|rename) gap? of (org of?)? subject(thing (and thing)*)",
        yes=(
            Example("3 月发布、8 月又升级的 GPT-9 没人用。", ("GPT-9 | release | 2025-03",)),
        ),
        no=("3 月没有发布、8 月也没升级的 GPT-9 没人用。", "3 月发布插件、8 月涨价的 GPT-9 没人用。"),
    ),
    Rule(
        "release.made-by",
        f"{SUBJECT} (gap|later|date aside?){{0,3}}? org (gap|later|date aside?){{0,3}} verb(release|propose|emerge) of? (stop|end)",
        yes=(
            Example("GPT-9 由 OpenAI 推出。", ("GPT-9 | release | -",)),
            Example("Jules（8 美元）随后由谷歌在 5 月发布，很便宜。", ("Jules | release | 2025-05",)),
            Example("Model Context Protocol 由 Anthropic 在 2024 年 11 月提出。",
                    ("Model Context Protocol | release | 2024-11",)),
        ),
        no=("GPT-9 由 OpenAI 训练。", "GPT-9 没有由 OpenAI 推出。", "GPT-9 让 OpenAI 推出。", "Claude Code 由 Anthropic 提出。"),
    ),
    Rule(
        "release.subject-verb",
        f"{SUBJECT} {WHEN} verb(release|emerge)",
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
        f"comma subject({NAMES}) comma gap? verb(release|emerge)",
        yes=(
            Example("Google's image generation model, Imagen 9, has been released.", ("Imagen 9 | release | -",)),
            Example("Its newest model, GPT-9, finally arrived in May.", ("GPT-9 | release | 2025-05",)),
        ),
        no=("The model behind it, GPT-9, has not been released.",),
    ),
    Rule(
        "release.in-brackets",
        "subject(thing) gap? open ((gap|money|size|promo|of|feature|org){1,4} comma)? date? gap? verb(release|emerge)",
        yes=(
            Example("Qwen9 开源模型（11 月发布）令人惊喜。", ("Qwen9 | release | 2025-11",)),
            Example("ChatGPT Go（每月 8 美元，8 月上线）很便宜。", ("ChatGPT Go | release | 2025-08",)),
            Example("Qwen9 open models (released in November) are small.", ("Qwen9 | release | 2025-11",)),
            Example("GPT-9（2025 年 3 月发布）很强。", ("GPT-9 | release | 2025-03",)),
            Example("It runs Meta's Llama 9 70B (released in December).", ("Llama 9 70B | release | 2025-12",)),
            Example("GPT-9（3 月发布）和 Claude Haiku 7（5 月发布）都很强。",
                    ("GPT-9 | release | 2025-03", "Claude Haiku 7 | release | 2025-05")),
        ),
        no=("GPT-9（尚未发布）令人期待。", "GPT-9（不开源）很强。", "GPT-9 的教程（11 月发布）很好。"),
    ),
    Rule(
        "release.named-aside",
        "open subject(thing) close gap? verb(release|emerge)",
        yes=(Example("OpenAI's image model (gpt-image-9) arrived in March.", ("gpt-image-9 | release | 2025-03",)),),
        no=("OpenAI's image model (gpt-image-9) never arrived.", "The model (not GPT-8) is good."),
    ),
    Rule(
        "release.came",
        f"verb(gap|later) (org of?)? subject({NAMES})",
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
        f"subject({NAMES})",
        yes=(
            Example("Google responded with Gemini 9 Flash in May.", ("Gemini 9 Flash | release | 2025-05",)),
            Example("Anthropic hit back in July with Claude Opus 7.", ("Claude Opus 7 | release | 2025-07",)),
        ),
        no=("Google responded to GPT-9 in May.", "OpenAI answered questions about GPT-9 in May."),
    ),
    Rule(
        "release.in-place",
        "subject(thing aside? (and thing aside?){0,6}) (gap|date|of|org){0,4} thing (and thing){0,4} (gap|of){0,2} verb(release|emerge)",
        yes=(
            Example("GPT-9 于 3 月 4 日在 ChatGPT 中上线。", ("GPT-9 | release | 2025-03-04",)),
            Example("Claude Haiku 9 于 10 月面向 ChatGPT Plus 用户上线。", ("Claude Haiku 9 | release | 2025-10",)),
        ),
        no=("GPT-9 没有在 ChatGPT 中上线。", "GPT-9 never came to GitHub Copilot."),
    ),
    Rule(
        "release.alongside",
        "verb(release|emerge) (gap|date|comma){1,5}? (org of?)? "
        f"subject({NAMES})",
        yes=(
            Example("GPT-9 launched in August, together with GPT-9 mini and GPT-9 nano.",
                    ("GPT-9 mini | release | 2025-08", "GPT-9 nano | release | 2025-08")),
            Example("GPT-9 was released alongside Codex CLI in April.", ("Codex CLI | release | 2025-04",)),
        ),
        no=("GPT-9 was never released alongside Gemini 9.",),
    ),
    Rule(
        "release.it",
        "verb(release|emerge)",
        yes=(
            Example("Alibaba previewed Qwen9-Max in May and made it generally available in June.", ("Qwen9-Max | release | 2025-06",)),
            Example("Google previewed Gemini 9 in March and released it in June.", ("Gemini 9 | release | 2025-06",)),
            Example("I have used Codex CLI since it launched in May.", ("Codex CLI | release | 2025-05",)),
        ),
        no=("Google cancelled Gemini 9 and never released it.", "We built an app with GPT-9 and released it in May."),
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
        "release.kick-off",
        f"{SUBJECT} gap? verb(kick_off)",
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
        "release.which",
        "subject(thing aside?) (comma (gap|of|org|size|and){1,4})? comma gap (org|gap) gap? verb(release|light) (gap|of|promo){0,4} (date|stop|end)",
        yes=(
            Example("Qwen9-Coder-32B, which Alibaba released under an Apache 2.0 licence on November 12, is good.",
                    ("Qwen9-Coder-32B | release | 2025-11-12",)),
            Example("That is gpt-oss-120b, at 61, which OpenAI put out on August 5th.", ("gpt-oss-120B | release | 2025-08-05",)),
        ),
        no=("I like GPT-9, but OpenAI released a paper on August 5th.", "I like GPT-9, which OpenAI never released."),
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
        "release.is-released-by",
        "subject(thing) gap (of gap?|gap|size){0,4} verb(release) of org",
        yes=(
            Example("GLM-9 is a family of models released by Zhipu AI, a lab.", ("GLM-9 | release | -",)),
            Example("Claude 9 is another assistant launched by Anthropic in March.", ("Claude 9 | release | 2025-03",)),
        ),
        no=(
            "GLM-9 is better than the models released by Anthropic.",
            "Claude 9 is a rival to the models released by OpenAI.",
            "GLM-9 is a model of which a copy was released by OpenAI.",
        ),
    ),
    Rule(
        "release.fronted",
        f"start verb(release) (gap|date|of|org){{0,5}} comma (org of)? subject({NAMES})",
        yes=(
            Example("Released in March, GPT-9 is still my favourite.", ("GPT-9 | release | 2025-03",)),
            Example("Launched in March, OpenAI's GPT-9 is still my favourite.", ("GPT-9 | release | 2025-03",)),
        ),
        no=("Released from prison in March, he loves GPT-9.", "Released from the bank in March, his money went into OpenAI's GPT-9."),
    ),
    Rule(
        "release.appeared",
        f"verb(emerge) gap? colon gap? {SUBJECT}",
        yes=(Example("2025 年，新标杆出现了：Claude Max 20x 计划，200 美元/月。", ("Claude Max 20x | release | 2025",)),),
        no=("新标杆并未出现：Claude Max 5x 不算。",),
    ),
    Rule(
        "release.named",
        # … each its own: `名叫 A 和 B`, `一个叫 A，另一个叫 B`.
        "verb(release) ((?!talk) any){0,6}? called subject(thing (comma gap? called thing){1,4}|thing (and (org of?)? thing){1,12} (?= aside? (stop|end))|thing)",
        yes=(
            Example("2025 年 9 月，Anthropic 推出自己的版本，名为“文件工坊”。", ("文件工坊 | release | 2025-09",)),
            Example("6 月，两家各推出一个代理，分别叫 Jules 和 Codex。", ("Codex | release | 2025-06", "Jules | release | 2025-06")),
            Example("6 月，两家各推出一个代理，一个叫 Jules，一个叫 Codex。", ("Codex | release | 2025-06", "Jules | release | 2025-06")),
            Example("In June two labs launched agents called Jules and Codex.", ("Codex | release | 2025-06", "Jules | release | 2025-06")),
        ),
        no=("2025 年 9 月，有人把它叫“文件工坊”。", "Anthropic published a paper called “Sleeping Beauty”."),
    ),
)  # fmt: skip

RULES: tuple[Rule, ...] = (*_TOLD, *UPDATES, LIGHT, *GOES_ON, *NAMING, *DATED, *FEATURES)
