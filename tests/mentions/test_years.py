# ruff: noqa: E501 (an example is read as a whole, on one line)
"""The year of a date that leaves it to the context; the text reviews 2025."""

import pytest


def dates(found):
    return [date.value.edtf for date in found[1].dates]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A year that stands before it in the same sentence.
        ("2024 年有不少大事，10 月尤其如此。", ["2024", "2024-10"]),
        ("2024 年 9 月发布 o1，12 月发布 o3。", ["2024-09", "2024-12"]),
        ("In 2024 it grew, and in October it shrank.", ["2024", "2024-10"]),
        ("去年很忙，12 月尤其如此。", ["2024", "2024-12"]),
        ("2024 年 12 月发布，2 月开源。", ["2024-12", "2024-02"]),
        ("2025 年 10 月发布，3 月预览。", ["2025-10", "2025-03"]),
        ("The boom began in 2022, when in November it was out.", ["2022", "2022-11"]),
        # The year before one told, or before that which is reviewed; it dates nothing that is told next.
        ("2024 年涨了三倍，而前一年几乎没动。", ["2024", "2023"]),
        ("价格跌得厉害，而上一年度还在涨。10 月它来了。", ["2024", "2025-10"]),
        ("读到前一年级的课本。上一年半很忙。", []),
        ("最要紧的是年底那场发布，但年初没人在意。", ["2025-39", "2025-37"]),
        # A semicolon ends what the year of a day or month is told for, not what a whole year is.
        ("Up on 26 December 2024; renewed on March 24.", ["2024-12-26", "2025-03-24"]),
        ("2024 年 12 月发布；2 月开源。", ["2024-12", "2025-02"]),
        ("In 2024 one came in May; another in March.", ["2024", "2024-05", "2024-03"]),
        # A time that another is compared with has no say.
        ("降价比 2024 年多：\n\n- 6 月发布", ["2024", "2025-06"]),
        ("Prices fell more than in 2024.\n\nIn June it came.", ["2024", "2025-06"]),
        ("It rose, up from 3 million last year. It came in May.", ["2024", "2025-05"]),
        ("It rose from 3 million in 2024 to more in May.", ["2024", "2025-05"]),
        ("Since 2019 it grew. It came in May.", ["2019", "2025-05"]),
        ("The one from OpenAI in 2024 was good. It came in May.", ["2024", "2024-05"]),
        # A weekday tells the year: 5 April was a Friday in 2024.
        ("In 2024 it began. On Saturday, 5 April, it came.", ["2024", "2025-04-05"]),
        ("In 2024 it began. It came on Saturday April 5.", ["2024", "2025-04-05"]),
        ("In 2024 it began. On Friday, 5 April, it came.", ["2024", "2024-04-05"]),
        ("2024 年开始。4 月 5 日（周六）发布。", ["2024", "2025-04-05"]),
        # No time goes on from a year of the time before the tale.
        ("A bug had cost us much in 2022. It came on May 3.", ["2022", "2025-05-03"]),
        ("It is where SQL was in 2001. It came on May 3.", ["2001", "2025-05-03"]),
        # Nor from one in which something was not there yet.
        ("## Names we did not know last year\n\n- First heard in May", ["2024", "2025-05"]),
        ("## 去年还没有的名字\n\n- 5 月第一次听到", ["2024", "2025-05"]),
        ("Nobody had it in 2024. It came in May.", ["2024", "2025-05"]),
        ("Not cheap, it began in 2024. It came in May.", ["2024", "2024-05"]),
        # Nor from one that something is the first since, nor from one that is yet to come.
        ("Its first since Alpha in 2019. It came in May.", ["2019", "2025-05"]),
        ("It has run since 2019. The new one came in May.", ["2019", "2025-05"]),
        ("自 2019 年的 Alpha 以来头一个。5 月来的。", ["2019", "2025-05"]),
        ("We will ask again in 2026. It came on October 21st.", ["2026", "2025-10-21"]),
        ("2026 年再说。10 月 21 日发布了。", ["2026", "2025-10-21"]),
        ("Theirs was there by December, and came with another on the 9th.", ["2025-12", "2025-12-09"]),
        # Else the last date before it in the same paragraph, going forward in time.
        ("2023 年 10 月开始。3 月结束。", ["2023-10", "2024-03"]),
        ("In October 2023 it began. In March it ended.", ["2023-10", "2024-03"]),
        ("2023 年夏天开始。11 月结束。", ["2023-06/2023-08", "2023-11"]),
        ("In summer 2023 it began. In November it ended.", ["2023-06/2023-08", "2023-11"]),
        ("2023 年 10 月开始。3 月。5 月。1 月。", ["2023-10", "2024-03", "2024-05", "2025-01"]),
        ("2024 年 11 月提出。12 月发布。", ["2024-11", "2024-12"]),
        ("The story begins in 2022. In November it was out.", ["2022", "2022-11"]),
        ("It all started in 2023. In March one was out, in July two.", ["2023", "2023-03", "2023-07"]),
        ("2024 年 11 月提出。同年 12 月发布。", ["2024-11", "2024-12"]),
        ("2023 年的 Code Interpreter 很早。2025 年 9 月来了，10 月又来。", ["2023", "2025-09", "2025-10"]),
        # No happening lies behind the time that the review covers.
        ("2025 年 10 月发布。3 月预览。", ["2025-10", "2025-03"]),
        ("5 月来了。3 月也是。", ["2025-05", "2025-03"]),
        # Else the year that the review covers.
        ("3 月预览，8 月正式发布。", ["2025-03", "2025-08"]),
        ("11 月和 12 月又更新了两个版本。", ["2025-11", "2025-12"]),
        ("As of December 2nd.", ["2025-12-02"]),
        ("11 月前，我觉得手机代码只是玩具。但 12 月，我完成了移植。", ["2025-11", "2025-12"]),
        # A year in an earlier paragraph or later in the sentence has no say.
        ("2023 年 10 月开始。\n\n3 月结束。", ["2023-10", "2025-03"]),
        ("# 2024 年\n\n3 月发布。", ["2024", "2025-03"]),
        ("10 月升级了，比 2024 年好。", ["2025-10", "2024"]),
        ("- 2024 年 5 月\n- 3 月", ["2024-05", "2025-03"]),
        # A date in brackets binds inside its brackets only.
        ("2024 年 5 月发布（2023 年 3 月训练）。6 月更新。", ["2024-05", "2023-03", "2024-06"]),
        # A lead-in dates the items of its list.
        ("2024 年的大事：\n\n- 3 月发布\n- 5 月更新", ["2024", "2024-03", "2024-05"]),
        ("2023 年 10 月起：\n\n- 11 月发布\n- 3 月更新", ["2023-10", "2023-11", "2024-03"]),
        # When somebody began is no time that a tale goes on from, nor what a look back begins with.
        ("Founded in 2021, Aster brought it in March.", ["2021", "2025-03"]),
        ("Aster, set up in 2021 by two friends, had it in June.", ["2021", "2025-06"]),
        ("The firm was founded in Oslo in 2021. In March it grew.", ["2021", "2025-03"]),
        ("甲公司成立于 2019 年，3 月来了。4 月又来。", ["2019", "2025-03", "2025-04"]),
        ("2021 年成立的甲公司 6 月来了。", ["2021", "2025-06"]),
        ("Released in 2023, it was retired in April. In May came B.", ["2023", "2025-04", "2025-05"]),
        ("Back in 2022 nobody cared. In March everybody did.", ["2022", "2025-03"]),
        ("早在 2022 年就有人做。3 月终于成了。", ["2022", "2025-03"]),
        ("Back in 2022, when in November it was out.", ["2022", "2022-11"]),
        ("Compared with 2023, prices fell. In March they fell more.", ["2023", "2025-03"]),
        ("A year ago it was slow. In March it was fast.", ["2024", "2025-03"]),
        ("It was founded on a Monday and in 2024 it grew. In May it was big.", ["2024", "2024-05"]),
        ("A, released in March 2023, was beaten in March. In May came B.", ["2023-03", "2025-03", "2025-05"]),
        ("After a quiet 2023, it was loud in October.", ["2023", "2025-10"]),
        ("November 2024's A gave way to B in April.", ["2024-11", "2025-04"]),
        ("2023 年的 GPT-4 很贵。3 月来了新的。", ["2023", "2025-03"]),
        ("2024 年的 GPT-4 在 9 月更新，12 月又更新。", ["2024", "2024-09", "2024-12"]),
        # What was done in a month before is told on from.
        ("Announced in December 2024, it came in January.", ["2024-12", "2025-01"]),
        # A footnote leads in nothing.
        ("It came.[^1]\n\n[^1]: As told in 2023.\n\n- In March A", ["2023", "2025-03"]),
        ("Of 2024:[^1]\n\n[^1]: As told in 2023.\n\n- In March A", ["2024", "2023", "2024-03"]),
        ("Of 2024:\n\n- In March A", ["2024", "2024-03"]),
        # A year on a line of its own is that of what stands below it.
        ("2023\nMarch: A\nApril: B\n2024\nMay: C", ["2023", "2023-03", "2023-04", "2024", "2024-05"]),
        ("- 2023\n- March: A\n- April: B", ["2023", "2023-03", "2023-04"]),
        ("**2023 年**\n\n3 月：甲\n\n4 月：乙\n\n## 价格\n\n5 月：丙", ["2023", "2023-03", "2023-04", "2025-05"]),
        ("The year was 2023\n\nMarch: A", ["2023", "2025-03"]),
        # Lines of a poem stand each for itself, wrapped prose does not.
        ("March gave us A\nIn 2022 there was none\nMay brought B", ["2025-03", "2022", "2025-05"]),
        ("三月来了甲\n2022 年什么都没有\n五月来了乙", ["2025-03", "2022", "2025-05"]),
        ("It began long ago, in 2022. In May\nall was well, and then came\nAugust.", ["2022", "2022-05", "2022-08"]),
        # Words for a year, as seen from the covered one.
        ("今年 3 月。", ["2025-03"]),
        ("去年 12 月。", ["2024-12"]),
        ("前年 12 月。", ["2023-12"]),
        ("Last year.", ["2024"]),
        ("March of last year.", ["2024-03"]),
        # Names and lengths of time are no dates.
        ("每 7 个月翻倍，首三个月半价。", []),
        ("GPT-4-0314 与 Gemini 2.5。", []),
    ],
)  # fmt: skip
def test_the_year_of_a_date(mentioned, text, expected):
    assert dates(mentioned(text)) == expected


def test_a_review_of_no_known_year_leaves_bare_months_undated(mentioned):
    assert dates(mentioned("3 月发布。2024 年 5 月更新，6 月又更新。", year=None)) == [
        "2024-05",
        "2024-06",
    ]
    assert dates(mentioned("去年 12 月。", year=None)) == []


def test_the_covered_year_moves_bare_months(mentioned):
    assert dates(mentioned("3 月发布。去年更早。", year=2023)) == ["2023-03", "2022"]


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        # A year with a label, a sign or other words round it dates the months below.
        *((words, "2023-04 2023-10") for words in (
            "2023", "Year: 2023", "The year 2023", "2023 — the year of the parrot", "Timeline 2023", "[2023]",
            "2023 in AI", "What 2023 brought", "2023 年回顾", "2023 年：百鸟朝凤", "回首 2023 年", "📅 2023", "2023 (so far)",
        )),
        # … as does a month: it is the nearest of its name, or what came after something named.
        ("November 2023", "2024-04 2023-10"),
        ("GLM-9 (November 2023)", "2024-04 2024-10"),
        ("2023 年 5 月", "2023-04 2023-10"),
        # No year, a test's edition, what others are measured by, since when it goes on, two of them.
        *((words, "2025-04 2025-10") for words in (
            "GPU prices 2x", "IMO 2023", "Better than 2023", "Compared with 2023", "与去年相比", "Since 2023", "Until 2023",
            "From 2023 to 2024", "2023 and 2024", "What nobody had in 2023", "2023 年还没有的名字",
        )),
        # What is yet to come in a review of 2025, unless the year is all that the heading says.
        ("What to expect in 2026", "2025-04 2025-10"),
        ("2026", "2026-04 2026-10"),
    ],
)  # fmt: skip
def test_a_heading_gives_its_year(mentioned, heading, expected):
    found = dates(
        mentioned(f"# Models\n\n## {heading}\n\n### April\n\n- A\n\n### Others\n\nB in October.")
    )
    assert " ".join(found[-2:]) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# 2023\n\n## May\n\n# 2024\n\n## May", "2023 2023-05 2024 2024-05"),
        ("# A\n\n## 2023\n\n## May\n\n## June\n\nA in July.", "2023 2023-05 2023-06 2023-07"),
        ("# A\n\n## 2023\n\n## Thanks\n\nA in July.", "2023 2025-07"),
        ("# 2023\n\nA in May.", "2023 2025-05"),  # the title of the whole
        ("# A\n\n## 2023\n\n| When | What |\n|-|-|\n| May | B |", "2023 2023-05"),
        ("# A\n\n## 2023\n\nC came in 2022. In May D did.", "2023 2022 2022-05"),
    ],
)  # fmt: skip
def test_what_stands_below_a_year(mentioned, text, expected):
    assert " ".join(dates(mentioned(text))) == expected


@pytest.mark.parametrize(
    ("text", "bracketed"),
    [
        ("Codex Cloud（年底改名 Codex Web）", [True]),
        ("Jules 在 5 月（也就是 2025 年）上线", [False, True]),
        ("（旧闻）5 月上线", [False]),
    ],
)
def test_dates_in_brackets(mentioned, text, bracketed):
    assert [date.bracketed for date in mentioned(text)[1].dates] == bracketed


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("2024 年 9 月，OpenAI 通过 o1", "2024-09"),
        ("年初我曾预测 Agent", "2025-37"),
        ("9 月，我干脆自己下定义", "2025-09"),
        ("上半年流行的", "2025-40"),
        ("2 月 Anthropic 静悄悄地", "2025-02"),
        ("2024 年 10 月悄悄升级", "2024-10"),
        ("10 月又基于相同基础设施", "2025-10"),
        ("年底改名 Codex Web", "2025-39"),
        ("12 月 2 日，Anthropic 宣布", "2025-12-02"),
        ("2024 年圣诞发布的 DeepSeek 3", "2024-12-25"),
        ("年末还漏掉了 GLM-4.7", "2025-39"),
        ("12 月又升级到 gpt-image-1.5", "2025-12"),
        ("11 月的 Nano Banana Pro", "2025-11"),
        ("9 月，两家又在国际大学生", "2025-09"),
        ("7 月 AI 工程师世博会", "2025-07"),
        ("12 月，MCP 被捐给", "2025-12"),
        ("2024 年底，Llama 3.3", "2024-39"),
        ("7 个月翻倍", None),
        ("三个月半价", None),
    ],
)
def test_dates_of_the_review(review, words, edtf):
    place = review.layout.visible.index(words)
    assert next((d.value.edtf for d in review.mentions.dates if d.start == place), None) == edtf
