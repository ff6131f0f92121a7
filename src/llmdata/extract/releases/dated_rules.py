"""How a date tells a release without a verb, one rule a way. Here `verb` is the date."""

from __future__ import annotations

from llmdata.extract.patterns import Example, Rule
from llmdata.extract.releases.phrases import NAMES

DATED: tuple[Rule, ...] = (
    Rule(
        "release.date-heads",
        f"start gap? verb(date) (colon|dash|gap) (org of gap?|org aside? gap|org)? subject({NAMES}) (stop|of|end|gap end)",
        yes=(
            Example("**March: GPT-9.** It is quick.", ("GPT-9 | release | 2025-03",)),
            Example("July 11th: Kimi K4 by Moonshot AI.", ("Kimi K4 | release | 2025-07-11",)),
            Example("March 2025 — GPT-9 (OpenAI): a big jump.", ("GPT-9 | release | 2025-03",)),
        ),
        no=("7 月 11 日买了 Kimi K9", "2025: GPT-9 is the model of the year.", "July 11th: I built it with Kimi K4 by Moonshot AI."),
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
        "release.date-of",
        "verb(date) of subject(thing (and ((gap|size){1,2} of)? thing){0,3})",
        yes=(
            Example("9 月的 GPT-9 和 GPT-9 nano 都不大。", ("GPT-9 | release | 2025-09", "GPT-9 nano | release | 2025-09")),
            Example("11 月的 Nano Banana Pro 更进一步。", ("Nano Banana Pro | release | 2025-11",)),
            Example("9 月的 GPT-9 和超过一万亿参数的 GPT-9 Max 都开源。",
                    ("GPT-9 | release | 2025-09", "GPT-9 Max | release | 2025-09")),
            Example("9 月的 GPT-9 和更早的 o9 都开源。", ("GPT-9 | release | 2025-09",)),
            Example("我最早接触的是 2023 年的 ChatGPT Code Interpreter。", ("ChatGPT Code Interpreter | release | 2023",)),
        ),
        no=("2026 年的开源模型或许能改变局面。", "12 月的 Claude Code 教程很好。"),
    ),
    Rule(
        "release.dated-topic",
        "start gap? verb(date) comma ((words|size|and){1,7} of)? subject(model aside? (and model aside?){0,12})",
        yes=(
            Example("5 月 6 日，采用 MIT 许可证、仅 9B 参数的 Qwen9 追平了旧旗舰。", ("Qwen9 | release | 2025-05-06",)),
            Example("2025 年 1 月，Mistral Small 3（24B，Apache 2.0）用三分之一内存达到同等水平。",
                    ("Mistral Small 3 | release | 2025-01",)),
            Example("2024 年底，Llama 3.3 70B 让我重燃兴趣。", ("Llama 3.3 70B | release | 2024-39",)),
        ),
        no=(
            "2025 年，GPT-5、Claude Opus 4.5 已能完成人类需数小时的任务。",
            "7 月，Gemini 2.5 在竞赛中获得金牌。",
            "7 月，上一代的 GPT-9 忽然又火了。",
            "7 月，同事爱用的 GPT-9 忽然又火了。",
        ),
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
        "subject(thing) (of gap? org)? open (org comma)? gap? colon? verb(date) (close|comma)",
        yes=(
            Example("GPT-9 from OpenAI (August 7) is not as strong.", ("GPT-9 | release | 2025-08-07",)),
            Example("With GPT-9 (August 7) OpenAI took the lead again.", ("GPT-9 | release | 2025-08-07",)),
            Example("今年最受关注的是 GPT-9（8 月）。", ("GPT-9 | release | 2025-08",)),
            Example("GPT-9 (OpenAI, August 7) is not as strong.", ("GPT-9 | release | 2025-08-07",)),
        ),
        no=("GPT-9 (2025) is a model.", "GPT-9 (OpenAI, 2025) is a model.", "据传的 GPT-9（可能 8 月）没有消息。"),
    ),
    Rule(
        "release.bracketed-pair",
        "subject(thing and (org of?)? thing) open gap? verb(date) close",
        yes=(
            Example("GPT-9 and GPT-9 Pro (16 April) can use tools.",
                    ("GPT-9 | release | 2025-04-16", "GPT-9 Pro | release | 2025-04-16")),
        ),
        no=("GPT-9 and Claude Haiku 7 (2025) can use tools.",),
    ),
    Rule(
        "release.month-brought",
        "verb(date) gap? seen gap? of? (org of)? gap? "
        "subject(thing aside? (and gap? (org of)? gap? thing aside?){0,12} (comma (gap|size|of){1,4} and thing aside? stop)?)",
        yes=(
            Example("September brought Qwen9-VL and Mistral's Pixtral 12B.",
                    ("Qwen9-VL | release | 2025-09", "Pixtral 12B | release | 2025-09")),
            Example("Early 2025 also brought Mistral Small 9, a 24B model, and Qwen9-VL, which reads charts.",
                    ("Mistral Small 9 | release | 2025-37", "Qwen9-VL | release | 2025-37")),
            Example("November saw SmolVLM from Hugging Face.", ("SmolVLM | release | 2025-11",)),
        ),
        no=("In September nobody saw GPT-9.",),
    ),
    Rule(
        "release.dated-announcement",
        "verb(date) gap? (announcement|release) of gap? subject(thing (and thing){0,12})",
        yes=(Example("The May 13th announcement of GPT-9 included a demo.", ("GPT-9 | release | 2025-05-13",)),),
        no=(
            "The May 13th announcement about GPT-9 pricing was dull.",
            "这是字节 3 月推出的一款类似 Cursor 的工具。",
        ),
    ),
)  # fmt: skip
