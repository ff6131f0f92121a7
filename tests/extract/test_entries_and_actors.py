# ruff: noqa: E501 (an example is read as a whole, on one line)
"""Entries of glossaries that open with their word, and whose happenings are that no table holds."""

import pytest

AUTHOR = "A. Author"


def told(observed, text, table, year=2025):
    found = []
    for claim in observed(text, author=AUTHOR).observations:
        if claim.table != table or claim.value("event_type") == "release":
            continue
        date = claim.date.value.edtf if claim.date else "-"
        if table == "terms":
            cells = [claim.value(name) or "-" for name in ("term", "definition", "coined_by")]
        else:
            cells = [claim.value("event_type"), claim.value("subject_name")]
        found.append(" | ".join([*map(str, cells), date]))
    return sorted(set(found))


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        # Where it is from stands right behind the word, and then what it means.
        ("**Lint debt**, from Nadia Fox of the Lantern Trust, in April: warnings that nobody reads. We have some.",
         ["lint debt | warnings that nobody reads | Nadia Fox | 2025-04"]),
        ("**The lantern test** is Nadia Fox's, also June: a demo that must work in the dark.",
         ["lantern test | a demo that must work in the dark | Nadia Fox | 2025-06"]),
        ("**Prompt moss**, from a September piece in a paper, for old lines that nobody dares to delete.",
         ["prompt moss | old lines that nobody dares to delete | - | 2025-09"]),
        ("**Prompt moss** is mine. I use it for lines that nobody dares to delete.",
         ["prompt moss | lines that nobody dares to delete | A. Author | -"]),
        ("**Lint debt**. Lee Wu pushed the term in June, and it stuck.", ["lint debt | - | - | 2025-06"]),
        ("**提示苔**：诺拉·万斯六月提出，没有人敢删的那几行提示词。", ["提示苔 | 没有人敢删的那几行提示词 | 诺拉·万斯 | 2025-06"]),
        ("**提示苔**：我自己编的，指没有人敢删的提示词。", ["提示苔 | 指没有人敢删的提示词 | A. Author | -"]),
        # A word is older than a year, and its choice has a day of its own.
        ("**Prompt moss** is older than all this; a paper made it its word of the year in May.", ["prompt moss | - | - | -"]),
    ],
)  # fmt: skip
def test_an_entry_tells_of_its_word(observed, entry, expected):
    heading = "年度热词" if "：" in entry else "Words of the year"
    assert told(observed, f"## {heading}\n\n- {entry}\n", "terms") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In June Nadia Fox coined prompt moss.", ["prompt moss | - | Nadia Fox | 2025-06"]),
        # The word meant stands elsewhere.
        ("In June Nadia Fox coined this one.", []),
        ("In June Nadia Fox coined that one too.", []),
    ],
)  # fmt: skip
def test_a_pronoun_is_no_word_of_the_year(observed, text, expected):
    assert told(observed, text, "terms") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A word that is but spoken of as a word has not happened.
        ("到 6 月，“提示苔”这个说法已经没什么信息量了。", []),
        # Whoever no table holds keeps his article.
        ("In August, the parents of a pupil sued OpenAI.", ["opposition | the parents of a pupil | 2025-08"]),
        # A price of all that a maker sells is the maker's, `it` is the thing spoken of.
        ("The best news was o3: on 3 May OpenAI cut it by 40%.", ["pricing | o3 | 2025-05-03"]),
        ("In May, DeepSeek V9 was quicker than before and halved the API prices.", ["pricing | DeepSeek | 2025-05"]),
        # A frame of what is told otherwise is no news.
        ("In October OpenAI said that ChatGPT had 900 million weekly users.", ["adoption | ChatGPT | 2025-10"]),
        # A pronoun is never a row: it is whoever the sentence before told of.
        ("5 月，《卫报》起诉了 OpenAI。6 月 3 日，它又把 Perplexity 告上了法庭。",
         ["opposition | The Guardian | 2025-05", "opposition | The Guardian | 2025-06-03"]),
        # Why something is done, and what somebody has, is not who does it.
        ("8 月，一对夫妇因为儿子 Nadia Fox 的死起诉了 OpenAI。", ["opposition | 一对夫妇 | 2025-08"]),
        ("1 月，港口管理局以隐私为由封禁了 DeepSeek。", ["opposition | 港口管理局 | 2025-01"]),
        # What a pronoun stands for is what is done away with, not what else its clause names.
        ("OpenAI's Operator came in January. It was folded into ChatGPT agent on June 3rd and shut down early in October.",
         ["strategy | Operator | 2025-06-03", "strategy | Operator | 2025-10"]),
        ("GPT-9 在 2 月发布，谁都不喜欢。7 月，OpenAI 把它从 API 里拿掉了。", ["strategy | GPT-9 | 2025-07"]),
        # A contract is between those who sign it, a law is not.
        ("9 月 29 日，欧盟与 Mistral 签署了一项协议。", ["strategy | European Union | 2025-09-29", "strategy | Mistral AI | 2025-09-29"]),
        ("欧盟在看着。9 月 29 日，州长签署了内华达的 SB 77。", ["strategy | SB 77 | 2025-09-29"]),
        # One that names nobody goes on about the one before it.
        ("2 月，娜迪娅·福克斯起诉了 OpenAI，6 月撤诉。", ["opposition | 娜迪娅·福克斯 | 2025-02", "opposition | 娜迪娅·福克斯 | 2025-06"]),
        # Bare months do not go on from a year that is compared with.
        ("Jules has 3 million weekly users, up from 1 million a year ago. In May, Meta acquired a chip maker.", ["market | Meta | 2025-05"]),
    ],
)  # fmt: skip
def test_whose_a_happening_is(observed, text, expected):
    assert told(observed, text, "events") == expected
