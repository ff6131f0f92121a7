# ruff: noqa: E501 (an example is read as a whole, on one line)
"""Chinese notes: what came in its turn, days in numbers alone, labels, brackets, remarks, plans."""

import pytest

TOLD = [
    # a trial in the brackets behind a name is that name's
    ("5 月 6 日，OpenAI 发布 GPT-9（研究预览），价格不变。", "GPT-9 | preview | 2025-05-06"),
    ("5 月 6 日，谷歌上线 Gemini 9 Pro（实验版）和 Gemini 9 Flash。",
     "Gemini 9 Pro | preview | 2025-05-06 & Gemini 9 Flash | release | 2025-05-06"),
    ("5 月 6 日，谷歌上线 Gemini 9 Pro（此前为预览版）。", "Gemini 9 Pro | release | 2025-05-06"),
    # semicolons part what each day brought
    ("几个日子：5 月 6 日，GLM-9；7 月 11 日，Kimi K9；8 月 7 日，GPT-9。",
     "GLM-9 | release | 2025-05-06 & Kimi K9 | release | 2025-07-11 & GPT-9 | release | 2025-08-07"),
    # whose turn it was on a day
    ("11 月 18 日是谷歌，Gemini 9 Pro；24 日 Anthropic 压轴，Claude Opus 9。",
     "Gemini 9 Pro | release | 2025-11-18 & Claude Opus 9 | release | 2025-11-24"),
    ("11 月 24 日 Anthropic 涨价，Claude Opus 9。", ""),
    # the day in the next clause
    ("GLM-9 上线就打折，7 月 28 日当天只要两元。", "GLM-9 | release | 2025-07-28"),
    ("GLM-9 上线首日（7 月 28 日）就挤爆了。", "GLM-9 | release | 2025-07-28"),
    ("GLM-9 上线就打折，7 月 28 日涨价。", "GLM-9 | release | -"),
    # the subject is a pronoun, or what was asked of
    ("Devin 二月就演示过，12 月 10 日它终于对外开卖。", "Devin | release | 2025-12-10"),
    ("**问：GLM-9 的 API 多少钱？**\n\n答：5 月刚上线时，输入 4 元，输出 16 元，都按百万 token 算。",
     "GLM-9 | release | 2025-05"),
    ("主持人：智谱那个 GLM-9 是几月来着？\n\n嘉宾：7 月 28 号。", "GLM-9 | release | 2025-07-28"),
    ("你什么时候换到 GLM-9 的？\n\n7 月 28 日。", ""),
    ("GLM-9 什么时候降价的？\n\n7 月 28 日。", ""),
    # labels of a changelog
    ("### 2025-04\n\n- 新增：o8、o9-mini\n- 更新：GPT-9\n- 移除：GPT-8",
     "o8 | release | 2025-04 & o9-mini | release | 2025-04 & GPT-9 | update | 2025-04"),
    ("### 4 月\n\n- 改名：Codex Cloud → Codex Web", "Codex Web | rename | 2025-04"),
    ("公测中：Jules（5 月 20 日）。", "Jules | preview | 2025-05-20"),
    # an occasion's day in the brackets of what leads in a list
    ("谷歌 I/O（5 月 20 日）清单：\n\n- Veo 9\n- Imagen 9",
     "Veo 9 | release | 2025-05-20 & Imagen 9 | release | 2025-05-20"),
    ("GPT-9（5 月 20 日）的对手：\n\n- Gemini 9\n- Kimi K9", "GPT-9 | release | 2025-05-20"),
    # a day and a name in a heading
    ("# 2025 年\n\n### 7 月 11 日 · Kimi K9\n\n万亿参数。", "Kimi K9 | release | 2025-07-11"),
    # a month that a heading names
    ("## 五月\n\n这个月只有一件大事：智谱开源了 GLM-9。", "GLM-9 | release | 2025-05"),
    # remarks of a table that date another step
    ("| 工具 | 上线 | 说明 |\n|---|---|---|\n| Jules | 5 月 20 日 | 公测，8 月 6 日结束公测 |\n| Kiro | 7 月 14 日 | 9 月 1 日降价 |",
     "Jules | preview | 2025-05-20 & Jules | release | 2025-08-06 & Kiro | release | 2025-07-14"),
    ("| Tool | Released | Notes |\n|---|---|---|\n| Jules | May 20 | beta, GA on August 6 |\n| Kiro | July 14 | my favourite since September 1 |",
     "Jules | preview | 2025-05-20 & Jules | release | 2025-08-06 & Kiro | release | 2025-07-14"),
    # versions that their family leaves out, each with its month
    ("GLM-9.5 七月，9.6 九月，九月底又出了 9.7。",
     "GLM-9.5 | release | 2025-07 & GLM-9.6 | release | 2025-09 & GLM-9.7 | release | 2025-09"),
    ("Claude Sonnet 8 五月来，8.5 九月来。",
     "Claude Sonnet 8 | release | 2025-05 & Claude Sonnet 8.5 | release | 2025-09"),
    ("GLM-9.5 七月开源，输入价十月降到 0.8。", "GLM-9.5 | release | 2025-07"),
    # steps behind what is said of a thing
    ("最冷门的是谷歌的 Gemini 9 Pro：5 月 20 日预览，6 月 26 日正式。",
     "Gemini 9 Pro | preview | 2025-05-20 & Gemini 9 Pro | release | 2025-06-26"),
    ("Genie 9 八月五日公布，只给少数研究者。", "Genie 9 | preview | 2025-08-05"),
    ("Manus 的邀请码炒到五万，5 月 12 日不再需要邀请码。", "Manus | release | 2025-05-12"),
    ("通义 App 11 月 17 日更名千问，公测版同步上架。",
     "Qwen App | rename | 2025-11-17 & Qwen App | preview | 2025-11-17"),
    ("谷歌的大招憋到了 11 月 18 日，叫 Gemini 9 Pro。", "Gemini 9 Pro | release | 2025-11-18"),
    ("11 月 18 日我养了只猫，叫 Gemini 9 Pro。", ""),
    # a plan by its last word, which says that it is one
    ("6 月 16 日 Cursor 上线 Ultra 档，200 美元一个月。", "Cursor Ultra | release | 2025-06-16"),
    ("2 月，ChatGPT 的 Plus 会员开卖，每月 20 美元。", "ChatGPT Plus | release | 2025-02"),
    # to whom it was opened
    ("OpenAI 二月初把 o9 开放给了付费订户。", "o9 | release | 2025-02"),
    # a maker's flagship that became another
    ("5 月 6 日，Anthropic 升级旗舰至 Claude Opus 9。", "Claude Opus 9 | release | 2025-05-06"),
    # the name of a model that is a word too, in what is told of its maker
    ("## 亚马逊\n\n12 月 2 日的 re:Invent 带来 Nova 9 Lite。",
     "Amazon Nova 9 Lite | release | 2025-12-02"),
    # what was free, dearer or bought by then was there
    ("5 月 21 日，百度宣布 ERNIE Speed 和 ERNIE Lite 免费。", ""),
    ("到了 9 月，Qwen-Turbo 只要 0.3 元。", ""),
    ("公司 3 月采购了 200 席 Cursor，每席 40 美元。", ""),
    ("我们先后换了两个模型：3 月换 GPT-9，6 月换 Claude Opus 9。", ""),
    ("用 Grok 9 Fast 是九月的事。", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "rows"), TOLD)
def test_what_came_in_its_turn(released, text, rows):
    assert released(text) == (set(rows.split(" & ")) if rows else set())
