# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""Releases as Chinese tells them: subjects left out, calendars of one thing, previews, days in figures."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        # the thing that the sentence before speaks of
        ("GPT-9 是今年最大的悬念。8 月 7 日它终于来了，反响却很平淡。", ["GPT-9 | release | 2025-08-07"]),
        ("我等 Grok 9 等了很久。7 月 9 日深夜，马斯克终于把它端了出来。", ["Grok 9 | release | 2025-07-09"]),
        ("今年最让我意外的是 Kimi K9。7 月 11 日发布时，几乎没有预热。", ["Kimi K9 | release | 2025-07-11"]),
        ("GLM-9 值得一说。智谱在 7 月 28 日发布了这个模型。", ["GLM-9 | release | 2025-07-28"]),
        # … or a clause that says whose it is
        ("Kimi K9 很火，由月之暗面于 3 月 5 日开源。", ["Kimi K9 | release | 2025-03-05"]),
        ("Kimi K9 很火，3 月 5 日由月之暗面放出。", ["Kimi K9 | release | 2025-03-05"]),
        # a line that only tells which model it is, and the class of one
        ("百度推出文心旗舰模型 ERNIE X9。", ["ERNIE X9 | release | -"]),
        ("阿里发布了通义千问和 Qwen9-Max。", ["Qwen | release | -", "Qwen9-Max | release | -"]),
        ("3 月 5 日，智谱发布 GLM-9。它只输给 GPT-9，以及 Claude Opus 9。", ["GLM-9 | release | 2025-03-05"]),
        # labels of dates
        ("- 科大讯飞星火认知大模型：2024 年 3 月 5 日公开上线，主打教育。", ["Spark | release | 2024-03-05"]),
        ("- 阿里通义千问：2024 年 3 月 5 日开启邀测，6 月 7 日全面开放。", ["Qwen | preview | 2024-03-05", "Qwen | release | 2024-06-07"]),
        ("3 月，OpenAI 发布了开源模型系列——gpt-oss。", ["gpt-oss | release | 2025-03"]),
        ("我常用 Codex CLI 和 Jules，两者都在 5 月上线。", ["Codex CLI | release | 2025-05", "Jules | release | 2025-05"]),
        ("我常用 Codex CLI 和 Jules。它们都是 5 月上线的。", ["Codex CLI | release | 2025-05", "Jules | release | 2025-05"]),
        ("一切始于 Kimi K9：它在 7 月 11 日当天问世。", ["Kimi K9 | release | 2025-07-11"]),
        ("要说 GPT-9，8 月 7 号出来的时候骂声一片。", ["GPT-9 | release | 2025-08-07"]),
        # what needs no words of its own: a step beside a date, what a thing got, who answered with what
        ("3 月，OpenAI 为 GPT-4o 加入了原生图像生成。", ["GPT-4o | update | 2025-03"]),
        ("5 月，Google 给 Gemini 新增了画布。", ["Gemini | update | 2025-05"]),
        ("Claude 3 月终于支持联网搜索。", ["Claude | update | 2025-03"]),
        ("## ChatGPT 时间线\n\n* 2025-11-30: ChatGPT 正式发布\n* 2025-12-15: 第一次更新\n", ["ChatGPT | release | 2025-11-30", "ChatGPT | update | 2025-12-15"]),
        ("5 月，Google 以 Gemini 9 Flash 还击。", ["Gemini 9 Flash | release | 2025-05"]),
        ("Claude Code 在 2 月随 Claude 9 Sonnet 一同发布。", ["Claude Code | release | 2025-02", "Claude Sonnet 9 | release | 2025-02"]),
        ("Sora 2 于 9 月 30 日与 Sora App 一同推出。", ["Sora 2 | release | 2025-09-30", "Sora app | release | 2025-09-30"]),
        ("10 月，Codex 终于免费向全球开放。", ["Codex | release | 2025-10"]),
        ("Qwen9 那次发布（7 月 22 号深夜）来得太静。", ["Qwen9 | release | 2025-07-22"]),
        ("GPT-9 的发布是在 10 月 14 日，比说好的晚。", ["GPT-9 | release | 2025-10-14"]),
        ("谷歌 8 月憋出来的那个 Gemini 9 Flash 被低估了。", ["Gemini 9 Flash | release | 2025-08"]),
        ("Anthropic 2 月端出来的 Claude Code 后来居上。", ["Claude Code | release | 2025-02"]),
        ("先分清：4 月 16 号的是命令行 Codex CLI，5 月 16 号的是 Codex。", ["Codex CLI | release | 2025-04-16", "Codex | release | 2025-05-16"]),
        ("8 月 5 日出的是 GPT-9。", ["GPT-9 | release | 2025-08-05"]),
        # … or left out beside what it came out with
        ("Codex CLI 刚出那阵没人用，4 月 16 日跟 o9 一块儿发的公开预览。", ["Codex CLI | preview | 2025-04-16", "o9 | release | 2025-04-16"]),
        ("- **Jules**：谷歌，5 月，和 Gemini 9 Pro 同时发布，改自旧项目。", ["Jules | release | 2025-05", "Gemini 9 Pro | release | 2025-05"]),
        ("我常用 Jules。它和 Gemini 9 Pro 在同一天公开预览，班底来自 Windsurf。", ["Jules | preview | -"]),
        # days beside holidays, at the end of a year, in a season
        ("圣诞节前一周，更小的 GPT-9 nano 也到了。", ["GPT-9 nano | release | 2025-12"]),
        ("国庆假期前一天，智谱发布 GLM-9。", ["GLM-9 | release | 2025-09-30"]),
        ("智谱年底前放出的 GLM-9 很强。", ["GLM-9 | release | 2025-39"]),
        ("谷歌夏天才推出 Jules。", ["Jules | release | 2025-06/2025-08"]),
        ("谷歌是从 3 月的 Gemini 9 Pro 开始翻身的。", ["Gemini 9 Pro | release | 2025-03"]),
        ("10 月 Anthropic 推出的 Agent Skills 也是同样的思路。", ["Agent Skills | release | 2025-10"]),
        ("别家没有闲着：\n\n- **Gemini CLI**：谷歌，6 月 25 日，Apache 2.0，额度大方。", ["Gemini CLI | release | 2025-06-25"]),
        ("豆包 1.9 在 12 月的火山引擎大会上揭幕。", ["Doubao-1.9 | release | 2025-12"]),
        # a version that nothing else brings out is what an update came to
        ("快手 4 月升级可灵 9.0，12 月又推可灵 9.5 Turbo。", ["Kling 9.0 | release | 2025-04", "Kling 9.5 Turbo | release | 2025-12"]),
        ("6 日，Kimi K9 开源；5 月 12 日，OpenAI 更新 GPT-9.1。", ["GPT-9.1 | release | 2025-05-12", "Kimi K9 | release | -"]),
        ("5 月，Cursor 升级 Claude 9 支持。", ["Claude 9 | update | 2025-05"]),
        ("5 月，OpenAI 更新了 GPT-9。", ["GPT-9 | update | 2025-05"]),
        # the name that something was given at last
        ("3 月 9 日，匿名打榜的“土豆”摘下面具，真名是 Gemini 9 Flash。", ["Gemini 9 Flash | release | 2025-03-09"]),
        ("3 月 9 日谷歌的 Gemini 9 Flash（没人记得全名）接过了这一棒。", ["Gemini 9 Flash | release | 2025-03-09"]),
        # members of what came out, by a word of their names alone
        ("6 月 2 日，Meta 放出 Llama 9，先到的是 Scout 和 Maverick。", ["Llama 9 | release | 2025-06-02", "Llama 9 Maverick | release | 2025-06-02", "Llama 9 Scout | release | 2025-06-02"]),
        ("亚马逊 6 月 2 日亮出了 Nova 系列（Micro 和 Lite 两档）。", ["Amazon Nova | release | 2025-06-02", "Amazon Nova Lite | release | 2025-06-02", "Amazon Nova Micro | release | 2025-06-02"]),
        ("6 月 2 日，Meta 放出 Llama 9，比 Scout 贵。", ["Llama 9 | release | 2025-06-02"]),
        ("6 月 2 日，Meta 放出 Llama 9，Behemoth 还在训练。", ["Llama 9 | release | 2025-06-02"]),
        # a preview then: of what was named last, beside which another may be
        ("3 月 4 日，Anthropic 发布 Claude 9 Sonnet，顺手捎了个终端工具 Claude Code，那会儿还只是研究预览。", ["Claude Code | preview | 2025-03-04", "Claude Sonnet 9 | release | 2025-03-04"]),
        ("Jules 在 3 月跟着 Gemini 9 Pro 低调亮相，起初只是公测版。", ["Gemini 9 Pro | release | 2025-03", "Jules | preview | 2025-03"]),
        ("文心 9 预览版 3 月 4 日现身。", ["ERNIE 9 | preview | 2025-03-04"]),
        # what came with another, made by itself
        ("Cursor 2.0 在 3 月 4 日上线，随身带着 Cursor 自己训练的模型 Composer。", ["Composer | release | 2025-03-04", "Cursor 2.0 | release | 2025-03-04"]),
        # plans by the last word of their service or called so; where it runs tells which Codex it is
        ("谷歌 3 月推出 AI Ultra，每月 180 美元。", ["Google AI Ultra | release | 2025-03"]),
        ("Anthropic 3 月推出 Max 套餐，分 90 美元和 180 美元两档。", ["Claude Max | release | 2025-03"]),
        ("OpenAI 3 月 4 日上线了云端版的 Codex。", ["Codex Web | release | 2025-03-04"]),
        # a new version that keeps its name; what was found where; what first was but a trial
        ("新版 Claude 9 Sonnet 在 3 月 4 日到货。", ["Claude Sonnet 9 | update | 2025-03-04"]),
        ("3 月 4 日 Anthropic 又放出一个升级版，名字还叫 Claude 9 Sonnet。", ["Claude Sonnet 9 | update | 2025-03-04"]),
        ("3 月 4 日，Mistral 丢出一个种子文件，里面是 Mixtral 9x9B。", ["Mixtral 9x9B | release | 2025-03-04"]),
        ("GPT-9（3 月 4 日放出的实验版）", ["GPT-9 | preview | 2025-03-04"]),
        ("我常用 Mistral 九月的 Pixtral 9 和 Ai2 的 OLMo 9。", ["Pixtral 9 | release | 2025-09"]),
        ("苹果在 3 月公布了 Apple Intelligence，7 月随 iOS 19.1 上线。", ["Apple Intelligence | release | 2025-03"]),
        ("苹果在 3 月公布了 Apple Intelligence，7 月随 iOS 上线。", ["Apple Intelligence | release | 2025-03"]),
        # who nobody knows made it
        ("一家叫青禾的三人作坊深秋时公布了 Fjell 7B。", ["Fjell 7B | release | 2025-09/2025-11"]),
        ("7 月的 Windsurf 连续剧最精彩。", []),
        ("xAI 在 2 月拿 Grok 9 敲开了第一梯队的门。", ["Grok 9 | release | 2025-02"]),
        ("3 月 1 日、5 月 2 日，GPT-9、Gemini 9 Pro 依次出场。", ["GPT-9 | release | 2025-03-01", "Gemini 9 Pro | release | 2025-05-02"]),
        # a short sentence that sets the day, and what came then
        ("从 2 月的 Grok 8 到 11 月的 Grok 9，xAI 没闲着。", ["Grok 8 | release | 2025-02", "Grok 9 | release | 2025-11"]),
        ("听说 DeepSeek V9 要到 12 月才发。", []),
        # what others do with a thing, and what a thing does
        ("3 月的 Claude 9 让不少人退订了 ChatGPT Plus。", ["Claude 9 | release | 2025-03"]),
        ("10 月，随着 GPT-9 推出群聊，社区又热闹起来。", []),
        ("到了 6 月，周围同事人手一个 Cursor。", []),
        ("1 月底，DeepSeek-R9 到处刷屏。", []),
        ("8 月底 Claude Code 加了每周限额。", []),
        ("我们内部用的是 Kimi K9，1 月 27 日刚开源。", ["Kimi K9 | release | 2025-01-27"]),
        ("2 月 15 日 GPT-9 亮相，大家说：就这？", ["GPT-9 | release | 2025-02-15"]),
        ("Claude Opus 9 紧随其后，在 8 月。", ["Claude Opus 9 | release | 2025-08"]),
        ("GPT-9 3 月亮相时只有网页；11 月 11 日，OpenAI 终于放出了代码与权重。", ["GPT-9 | release | 2025-03", "GPT-9 | update | 2025-11-11"]),
        ("我忘不了 8 月 7 日的那场直播。等了两年的 GPT-9 就这么来了。", ["GPT-9 | release | 2025-08-07"]),
        ("11 月 18 日，谜底揭开。Gemini 9 Pro 登场，同时登场的还有 Antigravity。", ["Gemini 9 Pro | release | 2025-11-18", "Antigravity | release | 2025-11-18"]),
        ("8 月 7 日我换了一台电脑。GPT-9 终于来了。", ["GPT-9 | release | -"]),
        ("8 月 7 日用户突破一亿。GPT-9 终于来了。", ["GPT-9 | release | -"]),
        ("8 月 7 日轮到 Kimi K9。GPT-9 后来也上线了。", ["Kimi K9 | release | 2025-08-07", "GPT-9 | release | -"]),
        # names and dates by turns
        ("可灵 9.0 大师版 4 月 15 日、可灵 9.1 5 月 29 日、可灵 9.5 Turbo 9 月 23 日，一季一版。", ["Kling 9.0 | release | 2025-04-15", "Kling 9.1 | release | 2025-05-29", "Kling 9.5 Turbo | release | 2025-09-23"]),
        ("上线时间：ChatGPT agent 7 月 17 日；Codex 5 月 16 日（研究预览）。", ["ChatGPT agent | release | 2025-07-17", "Codex | preview | 2025-05-16"]),
        ("退役时间：GPT-9 7 月 17 日；Codex 5 月 16 日。", []),
        # days of a month that brackets tell
        ("十二天速记（均为 12 月）：5 日 o9 正式版、ChatGPT Pro；9 日 Sora 9。", ["o9 | release | 2025-12-05", "ChatGPT Pro | release | 2025-12-05", "Sora 9 | release | 2025-12-09"]),
        ("**上新**（均为 9 月）：\n\n- 5 日：Kimi K9\n- 15 日：GPT-9\n", ["Kimi K9 | release | 2025-09-05", "GPT-9 | release | 2025-09-15"]),
        # who may have it, from one date to the next
        ("Manus 3 月 6 日开始内测，一码难求；5 月 12 日取消邀请码，开放注册。", ["Manus | preview | 2025-03-06", "Manus | release | 2025-05-12"]),
        ("Manus 3 月 6 日凭邀请码内测，一码难求。5 月 12 日它取消了邀请制，向所有人开放注册。", ["Manus | preview | 2025-03-06", "Manus | release | 2025-05-12"]),
        ("Perplexity 的 Comet 七月先供 Max 用户试用，十月二日起全球免费开放。", ["Comet | preview | 2025-07", "Comet | release | 2025-10-02"]),
        ("CodeBuddy 于 7 月 22 日开启内测、9 月 9 日转入公测。", ["CodeBuddy | preview | 2025-07-22", "CodeBuddy | preview | 2025-09-09"]),
        ("GPT-9 8 月 7 日发布，9 月向免费用户开放。", ["GPT-9 | release | 2025-08-07", "GPT-9 | update | 2025-09"]),
        ("Trae 1 月先出了海外版，3 月 3 日国内版上线。", ["Trae | release | 2025-01", "Trae | release | 2025-03-03"]),
        ("Manus 3 月 6 日开始内测，5 月还没有开放注册。", ["Manus | preview | 2025-03-06"]),
        ("我们用 Claude 9 写了个应用，3 月 5 日开始内测，5 月 6 日全面开放。", []),
        # two steps before the name, in either order, or dealt out to two verbs
        ("6 月正式上线、早在 2 月就开放预览的 Veo 9 很贵。", ["Veo 9 | preview | 2025-02", "Veo 9 | release | 2025-06"]),
        ("6 月上线、内部又测了很久的 Veo 9 很贵。", ["Veo 9 | release | 2025-06"]),
        ("Veo 9 6 月上线，四个月前便已预览。", ["Veo 9 | preview | 2025-02", "Veo 9 | release | 2025-06"]),
        ("2 月、6 月，谷歌相继预览和推出了 Veo 9。", ["Veo 9 | preview | 2025-02", "Veo 9 | release | 2025-06"]),
        ("2 月、6 月，谷歌推出了 Veo 9 和 Sora 9。", ["Veo 9 | release | 2025-06", "Sora 9 | release | 2025-06"]),
        ("9 月阿里交出的 Qwen9 又慢又贵。", ["Qwen9 | release | 2025-09"]),
        ("9 月阿里交出的答案又慢又贵。", []),
        # members of a series, new names
        ("5 月 22 日见证了 Claude 9 家族的诞生，由 Opus 9 与 Sonnet 9 组成。", ["Claude 9 | release | 2025-05-22", "Claude Opus 9 | release | 2025-05-22", "Claude Sonnet 9 | release | 2025-05-22"]),
        ("5 月 22 日的 Claude 9 发布会，Opus 9 和 Sonnet 9 当场就能用。", ["Claude 9 | release | 2025-05-22", "Claude Opus 9 | release | 2025-05-22", "Claude Sonnet 9 | release | 2025-05-22"]),
        ("OpenClaw 的前身是 3 月上线的 Clawdbot，4 月改的名。", ["OpenClaw | release | 2025-03", "OpenClaw | rename | 2025-04"]),
        ("OpenClaw（Peter 3 月发布时叫 Clawdbot，下半年才用上如今的名字）好玩。", ["OpenClaw | release | 2025-03", "OpenClaw | rename | 2025-41"]),
        ("OpenClaw（旧名 Clawdbot，4 月更的名）好玩。", ["OpenClaw | rename | 2025-04"]),
        ("OpenClaw（4 月以前叫 Clawdbot）好玩。", ["OpenClaw | rename | 2025-04"]),
        ("Clawdbot 4 月起启用 OpenClaw 这一名称。", ["OpenClaw | rename | 2025-04"]),
        ("3 月，Clawdbot 和 Jules 相继登场，前者 4 月改称 OpenClaw。", ["OpenClaw | release | 2025-03", "Jules | release | 2025-03", "OpenClaw | rename | 2025-04"]),
        ("OpenClaw（旧名 Clawdbot）好玩，4 月我换了网名。", []),
        ("Windsurf 的前身 Codeium 4 月改名 Windsurf。", ["Windsurf | rename | 2025-04"]),
        ("| 产品 | 状态 | 日期 |\n|---|---|---|\n| Jules | 公测 | 5 月 20 日 |\n| OpenClaw（原 Clawdbot） | 更名 | 1 月 30 日 |\n", ["Jules | preview | 2025-05-20", "OpenClaw | rename | 2025-01-30"]),
        ("| 原名 | 现名 | 时间 |\n|---|---|---|\n| 通义 App | 千问 | 11 月 |\n| Codex Cloud | （已下线） | 12 月 |\n", ["Qwen App | rename | 2025-11"]),
        # previews told beside the name or by the manner
        ("2 月 24 日，Anthropic 推出 Claude Code 研究预览版。", ["Claude Code | preview | 2025-02-24"]),
        ("2 月 27 日 OpenAI 以研究预览的形式放出 GPT-9。", ["GPT-9 | preview | 2025-02-27"]),
        ("6 月 6 号快手可灵开放测试。", ["Kling | preview | 2025-06-06"]),
        ("5 月，谷歌推出 Jules，当时还只是测试版。", ["Jules | preview | 2025-05"]),
        ("8 月，OpenAI 发布了 GPT-9，只是体验退步了。", ["GPT-9 | release | 2025-08"]),
        ("xAI 在 7 月发布 Grok 9，只是测试成绩平平。", ["Grok 9 | release | 2025-07"]),
        # calendars of one thing
        (
            "Claude Code 大事记：\n\n- 2 月 24 日：研究预览版\n- 5 月 22 日：正式版\n",
            ["Claude Code | preview | 2025-02-24", "Claude Code | release | 2025-05-22"],
        ),
        (
            "ChatGPT 功能更新：\n\n- 1 月 14 日 定时任务（测试版）\n- 11 月 群聊\n",
            ["ChatGPT | preview | 2025-01-14", "ChatGPT | update | 2025-11"],
        ),
        (
            "Gemini 9 Pro：实验版 3 月 25 日；正式版 6 月 17 日。",
            ["Gemini 9 Pro | preview | 2025-03-25", "Gemini 9 Pro | release | 2025-06-17"],
        ),
        # days in figures, the month first
        ("OpenAI：o9（4/16）、GPT-9（8/7）。", ["o9 | release | 2025-04-16", "GPT-9 | release | 2025-08-07"]),
        ("12/1 DeepSeek-V9 正式版，12/17 Gemini 9 Flash。", ["DeepSeek V9 | release | 2025-12-01", "Gemini 9 Flash | release | 2025-12-17"]),
        ("GPT-9（8 月 7 日）、GPT-9 nano（同日）、GLM-9（9 月 1 日）。", ["GPT-9 | release | 2025-08-07", "GPT-9 nano | release | 2025-08-07", "GLM-9 | release | 2025-09-01"]),
        # enumerations, what somebody is like who is told of, verbs of translations
        ("9 月 12 日，o9-preview 与更小的 o9-mini 同时上线。", ["o9-preview | release | 2025-09-12", "o9-mini | release | 2025-09-12"]),
        ("2 月见证了 Claude 9 Sonnet 的到来。", ["Claude Sonnet 9 | release | 2025-02"]),
        ("Anthropic 於 9 月 29 日發表 Claude Sonnet 9。", ["Claude Sonnet 9 | release | 2025-09-29"]),
        ("故事要从 2024 年 11 月讲起：Anthropic 提出了 MCP。", ["Model Context Protocol | release | 2024-11"]),
        ("Google 於 11 月 18 日推出 Gemini 9 Pro，隔兩天再端出 Gemini 9 Flash。", ["Gemini 9 Pro | release | 2025-11-18", "Gemini 9 Flash | release | 2025-11-20"]),
        # what is denied only says when, how or which
        ("4 月 5 日，Meta 挑没人值班的清晨放出 Llama 9 Scout。", ["Llama 9 Scout | release | 2025-04-05"]),
        ("4 月 5 日，Meta 在没有预热的情况下发布了 Llama 9。", ["Llama 9 | release | 2025-04-05"]),
        ("没人留意的是 3 月上线的 GPT-9 nano。", ["GPT-9 nano | release | 2025-03"]),
        ("真正不开源的是 9 月推出的 Kimi K9 Turbo。", ["Kimi K9 Turbo | release | 2025-09"]),
        # a trial that lasted is no step of its end
        ("6 月，预览了两个月的 Claude Opus 9 转正。", ["Claude Opus 9 | release | 2025-06"]),
        ("6 月 17 日，挂着半年“beta”招牌的 Veo 9 毕业转正。", ["Veo 9 | release | 2025-06-17"]),
        ("**Kiro**：7 月开放预览，11 月正式可用。", ["Kiro | preview | 2025-07", "Kiro | release | 2025-11"]),
        # what a product gained, in a list of it
        ("豆包今年新增的功能，拣要紧的写：\n\n1. 3 月，电话可以转成纪要；\n2. 8 月，合唱。", ["Doubao | update | 2025-03", "Doubao | update | 2025-08"]),
        ("Kiro：3 月支持 MCP，5 月新增 Slack 接入。", ["Kiro | update | 2025-03", "Kiro | update | 2025-05"]),
        # what others call a thing is no other thing
        ("2 月 14 日，Anthropic 上线 Claude Opus 9，网友管它叫“夜班同事”。", ["Claude Opus 9 | release | 2025-02-14"]),
        ("画画的那位大名 Gemini 9 Flash Image，8 月 26 日解禁。", ["Gemini 9 Flash Image | release | 2025-08-26"]),
        ("同样画画的升级款 Veo 9 则一直等到 11 月 20 日。", ["Veo 9 | release | 2025-11-20"]),
        # dates that label, one after the other; brackets behind an enumeration; the log of an app
        ("通义一家的脚印——1 月：Qwen8.5-Max；3 月：QwQ-99B；7 月：Qwen9-Coder。", ["Qwen8.5-Max | release | 2025-01", "QwQ-99B | release | 2025-03", "Qwen9-Coder | release | 2025-07"]),
        ("GPT-9：8 月 7 日；Grok 9：7 月 9 日。", ["GPT-9 | release | 2025-08-07", "Grok 9 | release | 2025-07-09"]),
        ("【4 月】\nOpenAI：o9、o9-mini（16 日），Codex CLI（17 日）\nMeta：Llama 9（5 日）", ["o9 | release | 2025-04-16", "o9-mini | release | 2025-04-16", "Codex CLI | release | 2025-04-17", "Llama 9 | release | 2025-04-05"]),
        ("会推理的：o9（4 月 16 日）、Gemini 9 Pro（3 月 25 日，实验版）。", ["o9 | release | 2025-04-16", "Gemini 9 Pro | preview | 2025-03-25"]),
        ("# Kimi 更新日志 2025\n\n- 2025.07.11 Kimi K9 开源\n- 2025.11.06 Kimi K9 Thinking 上线\n", ["Kimi K9 | release | 2025-07-11", "Kimi K9 Thinking | release | 2025-11-06"]),
        # which day it was, in other words
        ("五月归谷歌：大会（20 日）上端出 Veo 9，Jules 也在同一天开放公测。", ["Veo 9 | release | 2025-05-20", "Jules | preview | 2025-05-20"]),
        ("1 月 20 日，除夕前一周，DeepSeek 放出 R9。", ["DeepSeek R9 | release | 2025-01-20"]),
        ("8 月 7 日 GPT-9 发布那天，我正在睡觉。", ["GPT-9 | release | 2025-08-07"]),
        ("智谱七月底交出 GLM-9，九月底升到 GLM-9.6。", ["GLM-9 | release | 2025-07", "GLM-9.6 | release | 2025-09"]),
        # a word that is a name where its kind is spoken of
        ("浏览器里 Comet 7 月 9 日抢跑。", ["Comet | release | 2025-07-09"]),
        ("## 浏览器\n\nDia 6 月开了公测，口碑不错。", ["Dia | preview | 2025-06"]),
        # profiles that name their thing last, variants behind their series, places that are none
        ("发布日期：2025 年 9 月 30 日\n模型名称：GLM-9.6\n开源协议：MIT", ["GLM-9.6 | release | 2025-09-30"]),
        ("Gemini 9 系列：Pro 3 月，Flash 5 月。", ["Gemini 9 Pro | release | 2025-03", "Gemini 9 Flash | release | 2025-05"]),
        ("豆包 9.5（1 月 22 日）→ 9.6（6 月 11 日）。", ["Doubao-9.5 | release | 2025-01-22", "Doubao-9.6 | release | 2025-06-11"]),
        ("文心 X9 已于 3 月 16 日在文心一言官网上线。", ["ERNIE X9 | release | 2025-03-16"]),
        ("7 月，智谱发布 GLM-9，商汤发布日日新 9.5。", ["GLM-9 | release | 2025-07", "SenseNova 9.5 | release | 2025-07"]),
        ("6 月 16 日 Cursor 推出 90 美元的 Ultra 套餐。", ["Cursor Ultra | release | 2025-06-16"]),
        ("【3 月 25 日】双响：OpenAI 给 GPT-9o 装上了画笔。", ["GPT-9o | update | 2025-03-25"]),
        ("🚀 3/25 Gemini 9 Pro\n🚀 4/16 o9\n", ["Gemini 9 Pro | release | 2025-03-25", "o9 | release | 2025-04-16"]),
        # two verbs of one thing, who said it and when, what was so in the end
        ("1 月 20 日，DeepSeek R9 发布并开源。", ["DeepSeek R9 | release | 2025-01-20"]),
        ("“我们现在把 Claude Haiku 9 推给所有人。”10 月 15 日的公告只有一行。", ["Claude Haiku 9 | release | 2025-10-15"]),
        ("“现在，我们推出 Gemini 9。”11 月 18 日，他在博客里写道。", ["Gemini 9 | release | 2025-11-18"]),
        ("（某社 1 月 20 日电）DeepSeek 当日发布 R9 模型。", ["DeepSeek R9 | release | 2025-01-20"]),
        ("如果只留一个日子，就留 1 月 20 日：DeepSeek R9。", ["DeepSeek R9 | release | 2025-01-20"]),
        ("Gemma 9 有 1B、4B、12B 三档，3 月 12 日一起放出。", ["Gemma 9 | release | 2025-03-12"]),
        # editions with their own days, weeks in numbers, years of two digits
        ("Qwen9-Max 正式版 9 月 24 日上线，预览版其实 9 月 5 日就有了。", ["Qwen9-Max | release | 2025-09-24", "Qwen9-Max | preview | 2025-09-05"]),
        ("Veo 9 8 月 26 日预览，10 月 2 日正式商用。", ["Veo 9 | preview | 2025-08-26", "Veo 9 | release | 2025-10-02"]),
        ("9 月 29 日 Claude Sonnet 9.5 还以颜色。", ["Claude Sonnet 9.5 | release | 2025-09-29"]),
        ("# 2025 周报\n\n## 第 32 周（8.4–8.10）\n\n- OpenAI 发布 GPT-9\n", ["GPT-9 | release | 2025-08-04/2025-08-10"]),
        ("# 2025 周报\n\n## 3.5–3.7：谁更强\n\n- OpenAI 发布 GPT-9\n", ["GPT-9 | release | -"]),
        ("旗舰是这几个：GPT-9（25.08.07）、Grok 9（25.07.09）。", ["GPT-9 | release | 2025-08-07", "Grok 9 | release | 2025-07-09"]),
        ("8 月 21 日，DeepSeek-V9.1 上传到 Hugging Face。", ["DeepSeek V9.1 | release | 2025-08-21"]),
        # rows of days, each with its name, also where that is a platform's
        ("一家秋天的节奏：9 月 25 日 ChatGPT Pulse；10 月 6 日 AgentKit；10 月 21 日 ChatGPT Atlas。", ["ChatGPT Pulse | release | 2025-09-25", "AgentKit | release | 2025-10-06", "ChatGPT Atlas | release | 2025-10-21"]),
        ("两个路标：3 月 6 日 Manus，7 月 17 日 Jules。", ["Manus | release | 2025-03-06", "Jules | release | 2025-07-17"]),
        ("3 月 6 日，Manus。", ["Manus | release | 2025-03-06"]),
        ("4/14（一）GPT-9 橫空出世。", ["GPT-9 | release | 2025-04-14"]),
        ("5 月 20 日谷歌新设 90 美元的 Google AI Ultra。", ["Google AI Ultra | release | 2025-05-20"]),
        # arrows between days with their names, features each with its month
        ("王座上的人：8 月 7 日 GPT-9 → 9 月 29 日 Claude Sonnet 9.5 → 11 月 18 日 Gemini 9.5 Pro。", ["GPT-9 | release | 2025-08-07", "Claude Sonnet 9.5 | release | 2025-09-29", "Gemini 9.5 Pro | release | 2025-11-18"]),
        ("豆包陆续学会了唱歌（4 月）、识图（6 月）和记账（9 月）。", ["Doubao | update | 2025-04", "Doubao | update | 2025-06", "Doubao | update | 2025-09"]),
    ],
)  # fmt: skip
def test_chinese_tells_a_step(released, text, rows):
    assert released(text) == set(rows)


@pytest.mark.parametrize(
    "text",
    [
        "GPT-9 是今年最大的悬念。8 月 7 日它还没有来。",
        "GPT-9 是今年最大的悬念。8 月 7 日论文发布。",
        "5 月，我们公司接入了 Claude，客服成本降了一半。",
        "6 月，ChatGPT 的周活用户达到 5 亿。",
        "8 月，Claude 支持者办了一场聚会。",
        "ChatGPT 大事记：\n\n- 3 月：降价\n- 5 月：用户突破一亿\n",
        "输入输出 5/25 美元，Claude 9 不便宜。",
        "9 月，Claude Code 的限额让许多人转投 Codex。",
        "3 月，我换上了 Claude Opus 9。",
        "GPT-9 把我难住了，6 月告别了公测。",
        "Cursor 断了两天，3 月换上了 Claude Opus 9。",
        # what was only promised or said, how often something came up
        "Grok 9 马斯克说一季度。",
        "马斯克许诺年底之前到来的 Grok 9 还没影。",
        "Cursor 是今年我嘴里出现频率最高的词。",
        # a preview that is but named, or what somebody else's thing was taken into
        "排在第四的是文心 9 预览版。",
        "群里卖的“DeepSeek V9 内测资格”是骗局。",
        "打榜的是专门调过的实验版 Llama 9 Maverick。",
        "微信 2 月灰度接入了 DeepSeek R9。",
        "2 月 3 日，腾讯元宝接入了 DeepSeek R9。",
        "4 月没有等来的是发布 Llama 9 的那一天。",
        "4 月 5 日，Meta 没有在清晨放出 Llama 9。",
        "Kiro：3 月新增了两万用户。",
        "## Cursor 更新日志\n\n- 2025.07.11 Kimi K9 上线\n- 2025.11.06 支持 Claude Opus 9\n",
        "6 月，Dia 的项目开了公测会。",
        # when somebody had the first place that went from one to the next
        "LMArena 的头名今年换了三个人：2 月是 GLM-9，5 月是 Kimi K9，10 月是 GPT-9。",
        "SWE-bench 的榜首一年三换：\n\n2 月 GLM-9（61%）→ 5 月 Kimi K9（66%）→ 10 月 GPT-9（71%）",
        "LMArena 的文生图榜，4 月是 Seedream 9 坐庄。",
        "10 月底 GLM-9 考了 37.5 分。",
        "12 月，Claude Code 被塞进了 Slack（8 日，测试中）。",
        "奥特曼 4 月说 GPT-9 几个月内就来。",
        "Q3 看 GPT-9，Q4 看 Gemini 9 Pro。",
        "3 月，我们推出了 GPT-9 的课程。",
        "5 月，智谱发布并开源了评测集，GLM-9 第一。",
        "上半年的主角是 DeepSeek R9。",
        "GLM-9：LMArena 第 9，开源第 1。",
        "11 月 25 日，MCP 满一岁，大家吃了蛋糕。",
        "3 月 6 日，Manus 火了，ChatGPT 宕机了。",
        "2 月 9 日 DeepSeek V9 优惠期结束。",
        "10 月 28 日，OpenAI 开会，ChatGPT 照常更新。",
        "Cursor 7 月为 Pro 套餐的改价道了歉。",
    ],
)
def test_chinese_tells_no_step(released, text):
    assert released(text) == set()
