# ruff: noqa: E501 (an example is read as a whole, on one line)
"""Words, numbers and happenings as reviews of other hands tell them."""

import pytest

AUTHOR = "A. Author"


def rows(observed, text, table):
    """The rows of a table, each on one line."""
    found = []
    for told in observed(text, author=AUTHOR).observations:
        if told.table != table or (table == "events" and told.value("event_type") == "release"):
            continue
        value = told.value
        date = told.date.value.edtf if told.date else "-"
        if table == "terms":
            cells = [value("term"), value("definition"), value("coined_by")]
        elif table == "metrics":
            number = f"{value('comparator')} {value('value'):g} {value('unit')}"
            cells = [value("subject_name"), value("metric"), number, value("period")]
        else:
            cells = [value("event_type"), value("subject_name")]
        found.append(" | ".join(str(cell or "-") for cell in (*cells, date)))
    return sorted(set(found))  # what two rules find is one row


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Several words of one sentence, each with its coiner, time and meaning.
        ("The words kept pace: Ida Holm had given us **lint debt** in March, for the warnings that nobody reads; a poster called tinfold came up with **prompt moss** that same month.",
         ["lint debt | the warnings that nobody reads | Ida Holm | 2025-03", "prompt moss | - | tinfold | 2025-03"]),
        ("最后是我自己的贡献：**提示苔**（prompt moss），我用它来称呼那种没人敢删的提示词。",
         ["prompt moss | 那种没人敢删的提示词 | A. Author | -"]),
        # What is set off and spoken of as a word is a term, however the sentence goes.
        ("**Echo debt**, a phrase that Nadia Fox started in April, is everywhere.", ["echo debt | - | Nadia Fox | 2025-04"]),
        ("“Review fatigue” entered the vocabulary in March, after a post by Nadia Fox.", ["review fatigue | - | - | 2025-03"]),
        ("People now say “to ghostwrite a repo”, meaning to let an agent do the whole thing.", ["to ghostwrite a repo | to let an agent do the whole thing | - | -"]),
        ("**Waluigi moment** was the joke of the summer; Cleo Ward made it in July.", ["waluigi moment | - | Cleo Ward | 2025-07"]),
        ("“回声债”这个梗是 Nadia Fox 四月份玩出来的。", ["回声债 | - | Nadia Fox | 2025-04"]),
        ("今年最出圈的词大概是**算力焦虑**，六月由投资人老徐最先喊出来。", ["算力焦虑 | - | 投资人老徐 | 2025-06"]),
        ("业内管这叫**拆盲盒式编程**。", ["拆盲盒式编程 | - | - | -"]),
        ("## 今年的几个词\n\n**回声债**，指旧提示词欠下的账。这词是 nadiafox 五月在论坛上喊起来的。\n",
         ["回声债 | 指旧提示词欠下的账 | nadiafox | 2025-05"]),
        # Features, remarks, quoted sentences and single quoted words are none.
        ("In June the company launched a mode called “Deep Focus”.", []),
        ("The “thinking” button means that the model is slower.", []),
        ("He called the demo “pure theater” in May.", []),
        ("“我们没有护城河”，一位工程师在 5 月写道。", []),
        ("“开源”一词被滥用了。", []),
        ("I call my laptop *Bertha*.", []),
        # A glossary may be paragraphs, and its entries may say nothing of a coiner.
        ("## Words we learned\n\n**Prompt moss**: the lines that nobody dares to delete. It grows.\n\nAnd that is all.\n",
         ["prompt moss | the lines that nobody dares to delete | - | -"]),
        ("## 年度热词\n\n- **提示苔（prompt moss）**：6 月，一位站长发帖说，比起“祖传提示词”他更喜欢这个叫法。\n",
         ["prompt moss | - | - | 2025-06"]),
        # What is no word of the year.
        ("For nearly everyone “AI” means one website.", []),
        ("I call it a bill that our readers stopped paying.", []),
        ("有一半的工单是我造成的。", []),
        ("## Words we learned\n\nWe learned a lot: nobody reads the manual.\n", []),
        ("Critics called the launch “a mistake”.", []),
    ],
)  # fmt: skip
def test_words(observed, text, expected):
    assert rows(observed, text, "terms") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Whose it is: the name that opens the paragraph, or that the words behind give.
        ("- **Anthropic.** Annualised run-rate of about $700m.", ["Anthropic | run_rate_revenue | ~ 7e+08 USD | year | -"]),
        ("- **Cursor.** Anysphere's editor crossed $70m ARR.", ["Cursor | run_rate_revenue | > 7e+07 USD | year | -"]),
        ("- **xAI.** A $7bn Series D, reportedly at $50bn.",
         ["xAI | funding | = 7e+09 USD | - | -", "xAI | valuation | = 5e+10 USD | - | -"]),
        ("Google counted 70 million monthly users of the Gemini app.", ["Gemini | monthly_active_users | = 7e+07 user | month | -"]),
        ("The number was a training bill of $7 million for DeepSeek V3.", ["DeepSeek V3 | training_cost | = 7e+06 USD | - | -"]),
        ("那个 700 万美元的训练成本，其实属于更早的 DeepSeek-V3，而不是 DeepSeek-R1。", ["DeepSeek V3 | training_cost | = 7e+06 USD | - | -"]),
        ("Cursor 背后的 Anysphere 年化收入达到 9 亿美元。", ["Anysphere | run_rate_revenue | = 9e+08 USD | year | -"]),
        # The number is of the name behind, not of one that is spoken of before.
        ("Granite 3.0 is dull. A start-up called Pelmet brought out Fathom 7B, which runs at 30 tokens per second.",
         ["Fathom 7B | speed | = 30 token | second | -"]),
        ("Granite 3.0 is dull. Somebody mentioned Fathom, which runs at 30 tokens per second.", []),
        # One measure told of several.
        ("ChatGPT passed 400m weekly users in May; it had 250m in March.",
         ["ChatGPT | weekly_active_users | = 2.5e+08 user | week | 2025-03", "ChatGPT | weekly_active_users | > 4e+08 user | week | 2025-05"]),
        ("9 月豆包月活 1.6 亿，反超了 Kimi（1.2 亿）。",
         ["Doubao | monthly_active_users | = 1.6e+08 user | month | 2025-09", "Kimi | monthly_active_users | = 1.2e+08 user | month | 2025-09"]),
        ("OpenAI signed a deal valued at $9 billion.", ["OpenAI | deal_value | = 9e+09 USD | - | -"]),
        # A sum without a currency has that of the one before; a later state keeps the measure.
        ("9 月 4 日，Anthropic 融了 120 亿美元，估值 1750 亿。",
         ["Anthropic | funding | = 1.2e+10 USD | - | 2025-09-04", "Anthropic | valuation | = 1.75e+11 USD | - | 2025-09-04"]),
        ("Anthropic 年初年化收入才 10 亿美元，8 月就过了 40 亿。",
         ["Anthropic | run_rate_revenue | = 1e+09 USD | year | 2025-37", "Anthropic | run_rate_revenue | > 4e+09 USD | year | 2025-08"]),
        # Who only says so, and who only leads the round, is not whose the number is.
        ("Kimi 上线，月之暗面说一周下载破了 300 万。", ["Kimi | downloads | > 3e+06 download | week | -"]),
        ("3 月，OpenAI 拿了软银领投的 300 亿美元，估值 2000 亿。",
         ["OpenAI | funding | = 3e+10 USD | - | 2025-03", "OpenAI | valuation | = 2e+11 USD | - | 2025-03"]),
        ("Kimi's training bill: around $300,000.", []),
        ("GPT-9 was ready in May (training bill: around $300,000).", ["GPT-9 | training_cost | ~ 300000 USD | - | 2025-05"]),
        ("In March Meta bought 49% of Scale AI for $12.5 billion.", ["Meta | acquisition_price | = 1.25e+10 USD | - | 2025-03"]),
        ("OpenAI was valued at half a trillion dollars in October.", ["OpenAI | valuation | = 5e+11 USD | - | 2025-10"]),
        ("Claude Code had reached a run-rate of $2bn by December 9th.", ["Claude Code | run_rate_revenue | = 2e+09 USD | year | 2025-12-09"]),
    ],
)  # fmt: skip
def test_numbers(observed, text, expected):
    assert rows(observed, text, "metrics") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In October Nora Vance and Ida Holm won the Abacus Prize.", ["award | Ida Holm | 2025-10", "award | Nora Vance | 2025-10"]),
        ("On 9 June, Collins made “lint debt” its word of the year.", ["award | lint debt | 2025-06-09"]),
        ("十月，上万人联署了一封要求暂停研发的公开信。", ["opposition | 上万人 | 2025-10"]),
        ("In June, OpenAI cut off API access from two countries.", ["strategy | OpenAI | 2025-06"]),
        ("7 月，剩下的团队没有被 Google 收购。", []),
        ("7 月，OpenAI 收购 Windsurf 的交易告吹。", ["market | OpenAI | 2025-07"]),
        ("In July, GPT-5 was not retired.", []),
        ("If OpenAI shut down Jules in July, nobody would mind.", []),
    ],
)  # fmt: skip
def test_happenings(observed, text, expected):
    assert rows(observed, text, "events") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Those who go are another happening than those who come.
        ("今年苹果忙着重组 Siri 团队。\n\n苹果 3 月裁撤了 Siri 的 40 人。", ["strategy | Apple | 2025", "strategy | Apple | 2025-03"]),
        ("This year Apple restructured its Siri team.\n\nIn March Apple laid off 40 people from Siri.", ["strategy | Apple | 2025", "strategy | Apple | 2025-03"]),
        ("今年苹果重组了 Siri 团队。\n\n苹果 3 月重组了 Siri 团队。", ["strategy | Apple | 2025-03"]),
        # Neither is a day that was planned that of the delay.
        ("Siri 本应 3 月亮相，苹果却推迟了 Siri。", []),
        ("Originally slated for March, Siri was pushed back: Apple delayed Siri.", []),
        # A group may have a full stop in its name.
        ("5 月，Warner Bros. Discovery 起诉了 Suno。", ["opposition | Warner Bros. | 2025-05"]),
    ],
)  # fmt: skip
def test_which_happening_it_is(rows_of_events, text, expected):
    assert rows_of_events(text) == expected


@pytest.fixture
def rows_of_events(assembled):
    def told(text):
        events = assembled(f"# 2025 in review\n\n{text}\n")["events"].iter_rows(named=True)
        return sorted(
            f"{e['event_type']} | {e['subject_name']} | {e['date_edtf']}"
            for e in events
            if e["release_id"] is None
        )

    return told
