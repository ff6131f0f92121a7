"""Sentences of reviews that tell no release, price, rank or result: who used, sued, bought, hired …

`silent/en.txt` and `silent/zh.txt` hold one a line. Each is read as a document of its own, since a
sentence beside it would lend it a date or a topic.
"""

from pathlib import Path

import pytest

TABLES = {"releases", "prices", "leaderboards", "benchmark_results"}
SENTENCES = [
    line
    for language in ("en", "zh")
    for line in (Path(__file__).parent / "silent" / f"{language}.txt")
    .read_text("utf-8")
    .splitlines()
]
SIZE = 25  # of a test: many of them cost little, one for each would


@pytest.mark.parametrize("first", range(0, len(SENTENCES), SIZE))
def test_a_sentence_without_news_gives_no_row(observed, first):
    told = {
        text: [f"{claim.table}: {claim.value('subject_name')} ({claim.rule})" for claim in claims]
        for text in SENTENCES[first : first + SIZE]
        if (claims := [c for c in observed(text).observations if c.table in TABLES])
    }
    assert told == {}


# The same shape, once without news and once with it.
PAIRS = [
    # what the thing did to somebody, and what says that it came
    ("6 月，GPT-9 救了我们的季度报告。", "6 月，GPT-9 让画面第一次有了声音。",
     "GPT-9 | release | 2025-06"),
    ("6 月，GPT-9 怎么都打不开。", "6 月，GPT-9 压轴登场。", "GPT-9 | release | 2025-06"),
    # … a noun between a name and its verb is another subject, `both` and `got` are none
    ("GPT-9 clips flooded the web in June.", "GPT-9 and Grok 9 both got buried in June.",
     "GPT-9 | release | 2025-06 & Grok 9 | release | 2025-06"),
    # a noun that the name describes
    ("In June, GPT-9 jokes made the rounds.", "In June, the GPT-9 family made its debut.",
     "GPT-9 | release | 2025-06"),
    # who does it: a user, a stranger, the maker
    ("In May a student presented her thesis on GPT-9.", "In May OpenAI presented GPT-9.",
     "GPT-9 | release | 2025-05"),
    ("In May I opened a shop with GPT-9.", "OpenAI opened the month of May with GPT-9.",
     "GPT-9 | release | 2025-05"),
    ("We did it again in May, this time with GPT-9.",
     "OpenAI did it again in May, this time with GPT-9.", "GPT-9 | release | 2025-05"),
    ("In May I had GPT-9 read my taxes.", "In May we had GPT-9 at last.",
     "GPT-9 | release | 2025-05"),
    ("5 月，一家银行上线了 GPT-9。", "5 月，OpenAI 上线了 GPT-9。", "GPT-9 | release | 2025-05"),
    ("5 月，GPT-9 帮我上线了一个网站。", "5 月，GPT-9 上线了。", "GPT-9 | release | 2025-05"),
    # … or where it was put; what a new thing is measured against
    ("3 月，钉钉上线了 DeepSeek R9。", "3 月，腾讯云上线了混元 T9。",
     "Hunyuan-T9 | release | 2025-03"),
    ("4 月底，他们上线了一款对标 ChatGPT、豆包的应用。",
     "4 月底，Kimi K9 上线，对标 GPT-9 和 Claude Opus 9。", "Kimi K9 | release | 2025-04"),
    # what was planned together with something else, and what is called a plan
    ("阿里计划年内扩招，并于 8 月推出 Qwen9。",
     "阿里的 Coding 计划每月 20 元，并在 8 月推出了 Qwen9。", "Qwen9 | release | 2025-08"),
    # what everybody expected, and what was done
    ("OpenAI was said to release GPT-9 in May.", "OpenAI was first to release GPT-9 in May.",
     "GPT-9 | release | 2025-05"),
    ("都在传 GPT-9 5 月要来。", "GPT-9 5 月来了。", "GPT-9 | release | 2025-05"),
    # a stretch of time, and a day
    ("Our agents ran on GPT-9 from May to July.", "They beat the first GPT-9 from May.",
     "GPT-9 | release | 2025-05"),
    # what somebody dreamt or made up, and what a model makes up
    ("昨晚梦见 GPT-9 5 月出来了。", "GPT-9 5 月出来了，会一本正经地编链接。",
     "GPT-9 | release | 2025-05"),
    ("“GPT-9 在 5 月 6 日开源”，这条消息我辟谣过两次了。",
     "GPT-9 在 5 月 6 日开源，这条消息让我很高兴。",
     "GPT-9 | release | 2025-05-06"),
    ("The tweet that GPT-9 went live on 3 March was deleted; its author had made it up.",
     "GPT-9 went live on 3 March; its author made up for lost time.",
     "GPT-9 | release | 2025-03-03"),
    # an evening about a thing, and its evening
    ("5 月，GPT-9 的分享会挤满了人。", "5 月，GPT-9 来了。", "GPT-9 | release | 2025-05"),
    # what a thing did to something of May, and what it did in May
    ("GPT-9 把 5 月的备份当成了垃圾。", "GPT-9 5 月终于来了。", "GPT-9 | release | 2025-05"),
    # what came out of it, and how it came out
    ("In May a lot of memes came out of Sora 9.", "In May Sora 9 came out of beta.",
     "Sora 9 | release | 2025-05"),
    # a time that is still ahead of the sentence, and one that it took
    ("GPT-9 大概要到第三季度才会出来。", "GPT-9 到第三季度才出来。", "GPT-9 | release | 2025-35"),
    # a reading of users, and an audience
    ("Jules reached 65 million users in May.", "Jules reached all users in May.",
     "Jules | release | 2025-05"),
]  # fmt: skip


@pytest.mark.parametrize(("silent", "telling", "rows"), PAIRS)
def test_a_shape_tells_news_or_none(released, silent, telling, rows):
    assert released(silent) == set()
    assert released(telling) == set(rows.split(" & "))


# What has the words of a denial, a dream or a fake, and takes nothing back.
STILL_TOLD = [
    ("9 月 9 日，字节在即梦里上线了 Seedream 9。", "Seedream 9 | release | 2025-09-09"),
    ("9 月 30 日，OpenAI 上线 Sora 9，假视频随即在社交网络上泛滥。",
     "Sora 9 | release | 2025-09-30"),
    ("7 月 22 日，阿里开源 Qwen9-Coder，让它编一个贪吃蛇游戏只要十几秒。",
     "Qwen9-Coder | release | 2025-07-22"),
    ("5 月 20 日，谷歌发布 Veo 9，科幻电影里的场景第一次能一句话生成。",
     "Veo 9 | release | 2025-05-20"),
    ("在辟谣了三次之后，OpenAI 终于在 8 月 7 日发布 GPT-9。", "GPT-9 | release | 2025-08-07"),
    ("In May Google launched Veo 9, which film students had dreamed of for years.",
     "Veo 9 | release | 2025-05"),
    ("DeepSeek R9 came out on 20 January and debunked a myth.",
     "DeepSeek R9 | release | 2025-01-20"),
    ("In May OpenAI announced the full roll-out of GPT-9.", "GPT-9 | release | 2025-05"),
    ("Kimi K9 在 7 月带来 1 万亿参数的开源权重。", "Kimi K9 | release | 2025-07"),
    ("When was GPT-9 released? According to our timeline, on 7 August.",
     "GPT-9 | release | 2025-08-07"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "rows"), STILL_TOLD)
def test_what_takes_nothing_back(released, text, rows):
    assert released(text) == {rows}


STILL_ASKED = [
    "GPT-4 cost $60 per million output tokens back in 2023.",
    "大家盼望已久的 GPT-9 终于上线，输入价为每百万 token 1.25 美元。",
    "更正：上一版说 GPT-9 的输入价是 2.5 美元，实际为每百万 token 1.25 美元。",
    "GitHub Copilot Business 每月 19 美元一个坐席。",
    "谷歌推出下一代 Gemini 9，输入价为每百万 token 2 美元。",
    "ChatGPT Plus costs Americans $20 a month.",
    "涨价一周后，Cursor Pro 又退回到每月 20 美元。",
    "ChatGPT Plus is non-refundable and costs $20 a month.",
]


@pytest.mark.parametrize("text", STILL_ASKED)
def test_a_price_beside_words_of_other_sums(priced, text):
    assert len(priced(text)) == 1


BOUGHT = [
    ("I bought an RTX 5090 in April for 2,750 euros.", "The RTX 5090 costs $1,875."),
    ("My refurbished RTX 5090 was $940.", "The RTX 5090 was $1,875."),
    ("A friend got a DGX Spark for $3,140.", "NVIDIA sells the DGX Spark for $3,140."),
    ("The DGX Spark cost us $3,140.", "The DGX Spark, at $3,140, is a small box."),
    ("4 月我花 21500 元买了张 RTX 5090。", "RTX 5090 的首发价是 16200 元。"),
    ("我的 RTX 5090 是 15800 元收的。", "RTX 5090 定价 15800 元。"),
]


@pytest.mark.parametrize(("spent", "asked"), BOUGHT)
def test_what_somebody_paid_for_a_machine_is_no_price(priced, spent, asked):
    assert priced(spent) == []
    assert len(priced(asked)) == 1


OF_ANOTHER_KIND = [
    ("客服给 ChatGPT Plus 退了 20 美元。", "ChatGPT Plus 每月 20 美元。"),
    ("Each user of ChatGPT Plus costs OpenAI about $20 a month.",
     "ChatGPT Plus costs about $20 a month."),
    ("更正：上期说 ChatGPT Plus 每月 20 美元，抄错了。", "ChatGPT Plus 每月 20 美元，上期说过。"),
    ("我的愿望是 ChatGPT Plus 每月 20 美元。", "ChatGPT Plus 的价格是每月 20 美元。"),
    ("The ticket is $20 a month, said Gemini.", "ChatGPT Plus is $20 a month, said Gemini."),
    ("A leaked slide had the next Grok at $900 a month.", "SuperGrok Heavy is $900 a month."),
    ("The memoir by that Gemini manager is $32.", "Google AI Pro is $32 a month."),
    ("“豆包铺子”豆沙包 2 块一个。", "豆包会员每月 2 块。"),
]  # fmt: skip


@pytest.mark.parametrize(("silent", "asked"), OF_ANOTHER_KIND)
def test_sums_that_nobody_asks_for_a_product(priced, silent, asked):
    assert priced(silent) == []
    assert len(priced(asked)) == 1


def test_behind_a_semicolon_another_thing_has_its_own_sum(priced):
    told = priced("ChatGPT Plus is $20 a month; a seat in the train to Basel was $94.")
    assert told == ["ChatGPT Plus | 20 USD | month"]
    assert len(priced("ChatGPT Plus is $20 a month; the Pro plan is $200.")) == 2
