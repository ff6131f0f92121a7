# ruff: noqa: E501 (an example is read as a whole, on one line)
"""Whose a happening is: several at once, a phrase, a pronoun, nobody; and when, where commas part the two."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Each of those who are named together, whether a table holds them or not.
        ("In May, Mistral and Harbour Films sued Midjourney.", {"opposition | Mistral AI | 2025-05", "opposition | Harbour Films | 2025-05"}),
        ("5 月，迪士尼与港湾影业联手起诉了 Midjourney。", {"opposition | Disney | 2025-05", "opposition | 港湾影业 | 2025-05"}),
        ("In May, Disney, Harbour Films and Pier Music sued Midjourney.",
         {"opposition | Disney | 2025-05", "opposition | Harbour Films | 2025-05", "opposition | Pier Music | 2025-05"}),
        # The whole phrase, also where something is said of it before the verb.
        ("The widow of Ned Fox, who had died in March, sued OpenAI in August.", {"opposition | The widow of Ned Fox | 2025-08"}),
        ("In October, dozens of retired judges, Ida Holm among them, signed an open letter.", {"opposition | dozens of retired judges | 2025-10"}),
        ("Former staff of OpenAI and of three other laboratories signed a petition on 4 June.",
         {"opposition | Former staff of OpenAI and of three other laboratories | 2025-06-04"}),
        # A maker that the sentence before told of; in Chinese it may be left out.
        ("Mistral had a busy autumn. In October it acquired a maker of headphones.", {"market | Mistral AI | 2025-10"}),
        ("5 月 2 日，Mistral 收购了一家公司。三天后宣布不再向这些企业提供服务。", {"market | Mistral AI | 2025-05-02", "strategy | Mistral AI | 2025-05-05"}),
        # What is called by its kind may have been named some sentences before, what is but `it` just before.
        ("Mistral had a busy autumn. Nobody slept. In October the company acquired a maker of headphones.", {"market | Mistral AI | 2025-10"}),
        ("Mistral had a busy autumn. Nobody slept. In October it acquired a maker of headphones.", set()),
        # A day that is told of several things leads them in.
        ("On the 2nd of May two things happened. Mistral acquired a maker of headphones.", {"market | Mistral AI | 2025-05-02"}),
        ("5 月 2 日这天发生了两件大事。Mistral 收购了一家耳机公司。", {"market | Mistral AI | 2025-05-02"}),
        # With whom something is done is not who did it, and somebody well known is no other's maker.
        ("5 月 2 日，Mistral 搬了家，顺便宣布与微软结盟。", {"strategy | Mistral AI | 2025-05-02"}),
        ("On 2 May Mistral moved house; and Altman called a “code red” among his staff.", set()),
        # To whom it is done is not who did it.
        ("5 月，迪士尼对 Midjourney 提起诉讼。", {"opposition | Disney | 2025-05"}),
        ("5 月 3 日，迪士尼投资了 Mistral；同一天给谷歌发了律师函。", {"market | Disney | 2025-05-03", "opposition | Disney | 2025-05-03"}),
        # Who leads a round is not whose it is.
        ("5 月，Mistral 完成一轮融资，由软银领投。", {"market | Mistral AI | 2025-05"}),
        # Where a date stands between a name and what it did.
        ("港务局 5 月初下令封禁 DeepSeek。", {"opposition | 港务局 | 2025-05"}),
        # Where it was done is no part of whoever did it, nor is the rest of a month before the verb.
        ("5 月 3 日，几位牙医在周刊上发表了论文。", {"publication | 几位牙医 | 2025-05-03"}),
        ("港务局在 5 月初发表了一份声明。", {"publication | 港务局 | 2025-05"}),
        # What somebody is quoted with has no name in it.
        ("5 月，何雨宣布离职。她说：“想了很久，我做出了离开 Mistral 的决定。”", {"strategy | 何雨 | 2025-05"}),
        # What is founded, not whom its founders left or belong to.
        ("5 月，几位离开谷歌的工程师联合创立了 Mistral。", {"strategy | Mistral AI | 2025-05"}),
        ("Mistral 由谷歌的前员工在 5 月一手组建。", {"strategy | Mistral AI | 2025-05"}),
        # A time set off behind the clause, perhaps with a place.
        ("Ida Holm sued Mistral on 3 March and filed it again, in Lisbon, on 5 August.",
         {"opposition | Ida Holm | 2025-03-03", "opposition | Ida Holm | 2025-08-05"}),
        # A price paid for a company is a purchase, one paid for chips is none.
        ("In March, Google paid $3 billion for the security firm Pierhead.", {"market | Google | 2025-03"}),
        ("In March, Google paid $3 billion for GPUs.", set()),
        # How it was done, and how many, is nobody.
        ("这家工坊六月份就以 8000 万美元被收购。", {"market | 工坊 | 2025-06"}),
        ("码头条例 8 月 1 日马上就要生效。", set()),
        # What is only planned, asked or denied is none.
        ("In May, Mistral and Harbour Films never sued Midjourney.", set()),
        ("Did Mistral and Harbour Films sue Midjourney in May?", set()),
    ],
)  # fmt: skip
def test_whose_and_when(observed, text, expected):
    made = {
        f"{o.value('event_type')} | {o.value('subject_name')} | {o.date.value.edtf}"
        for o in observed(text).observations
        if o.table == "events" and o.value("event_type") != "release"
    }
    assert made == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Who leaves may be told by those who say so.
        ("Mistral's Nadia Fox is stepping down, the company said on 3 May.", {"strategy | Nadia Fox | 2025-05-03"}),
        ("In May Nadia Fox told colleagues that she was leaving Mistral.", {"strategy | Nadia Fox | 2025-05"}),
        # What somebody says he will end, bar or open is a decision; that it will rain is none.
        ("On 3 May Mistral said it would stop training on books.", {"strategy | Mistral AI | 2025-05-03"}),
        # Courts and offices.
        ("Getty Images lost the appeal in May.", {"opposition | Getty Images | 2025-05"}),
        ("In May the harbour office ordered three shops to close.", {"opposition | the harbour office | 2025-05"}),
        ("South Korea suspended downloads of DeepSeek in May.", {"opposition | South Korea | 2025-05"}),
        ("In May Mistral led a $3 billion bid for a browser.", {"market | Mistral AI | 2025-05"}),
    ],
)  # fmt: skip
def test_more_ways_to_tell_it(observed, text, expected):
    test_whose_and_when(observed, text, expected)
