"""Where sentences end, in Chinese and in English."""

from itertools import pairwise

import pytest


def sentences(layout):
    return [layout.visible[s.start : s.end] for s in layout.sentences]


@pytest.mark.parametrize(
    "expected",
    [
        ["一。", "二！", "三？", "四……", "五"],
        ["他说：“好。”", "然后走了。"],
        ["（见上。）", "下文。"],
        ["为什么从 3.5 跳到 3.7？", "因为他们在 2024 年 10 月悄悄升级了 3.5，但没改名。"],
        ["一周内新增 1 亿用户，峰值每小时 100 万注册！"],
        ["Qwen2.5 与 GPT-5.1；没有句号"],
        ["真的吗？！", "是的。"],
    ],
)
def test_chinese(lay, expected):
    assert sentences(lay("".join(expected))) == expected


@pytest.mark.parametrize(
    "expected",
    [
        ["OpenAI released GPT-4.5.", "It costs $3.50 now."],
        ["They posted it on X.", "The number was 80%."],
        ["Mr. Smith of U.S. Steel Inc. Chicago said so.", "Then he left."],
        ["Lehman Bros. Capital sued.", "Then it left."],
        ["Models vs. Agents, e.g. Claude, i.e. LLMs.", "Really?!", "Yes."],
        ["It came on Dec. 25th and on Jan. 3.", "That was early."],
        ['He said "stop."', '"Why?"', "she asked."],
        ["See simonwillison.net for more.", "(It is long.)", "End"],
        ["In version 3.5. then 3.7 it changed."],
        ["Llama 3.1 and 3.2 are open.", "2024 was their year."],
        ["It grew... and grew."],
        ["A small model (from Lille!) was third.", "So it goes (or not?).", "Yes."],
        ["Shown at I/O.", "Then AT&T.", "J. Smith came."],
        ["It came.", "gpt-oss-20b was late."],
    ],
)
def test_english(lay, expected):
    assert sentences(lay(" ".join(expected))) == expected


def test_the_mark_of_a_note_behind_a_sentence_is_none_of_the_next(lay):
    text = "Six chips did it.[^7] A log said so.[12] Nobody asked.³ End"
    assert sentences(lay(text)) == ["Six chips did it.", "A log said so.", "Nobody asked.", "End"]


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("一句\n折行。二句", ["一句 折行。", "二句"]),
        ("一句  \n新行", ["一句", "新行"]),
        ("一句\\\n新行", ["一句", "新行"]),
        ("# 标题\n\n- 甲。乙\n- 丙", ["标题", "甲。", "乙", "丙"]),
        ("  一。   二。  ", ["一。", "二。"]),
        ("| 甲。乙 | 丙 |\n|--|--|", ["甲。", "乙，丙"]),
    ],
)
def test_blocks_and_line_breaks_end_sentences(lay, markdown, expected):
    assert sentences(lay(markdown)) == expected


def test_a_position_has_one_sentence(lay):
    layout = lay("# 甲\n\n一。二。\n\n- 三\n")
    for index, sentence in enumerate(layout.sentences):
        for position in range(sentence.start, sentence.end):
            assert layout.sentence_at(position) == index


@pytest.mark.parametrize(
    ("unit", "times", "last"),
    [
        ("word, ", 100, None),  # long, but people write such
        ("GPT-9、", 1000, "、"),
        ("one two three ", 1000, " "),
        ("字", 5000, "字"),
    ],
)
def test_words_without_end_are_broken_where_they_may_be(lay, unit, times, last):
    layout = lay(unit * times)
    broken = sentences(layout)
    assert (len(broken) == 1) is (last is None)
    assert max(map(len, broken)) <= 1000
    for piece, following in pairwise(layout.sentences):
        assert last in layout.visible[piece.end - 1 : following.start]
    assert "".join("".join(broken).split()) == "".join((unit * times).split())


def test_the_sentences_of_a_block(lay):
    layout = lay("# 甲\n\n一。二。三\n\n四。")
    found = [[layout.sentences[i].block for i in layout.sentences_of(b)] for b in range(3)]
    assert found == [[0], [1, 1, 1], [2]]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        # What a date opens and a sign parts is a run of entries.
        ("**9 月** · 甲发布 · 乙上线", ["9 月", "甲发布", "乙上线"]),
        ("2025-09 • A 9 • B 9", ["2025-09", "A 9", "B 9"]),
        ("**May:** A came out · B did", ["May: A came out", "B did"]),
        ("10 月 / 甲发布 / 乙上线", ["10 月", "甲发布", "乙上线"]),
        ("May | A launched | B opened", ["May", "A launched", "B opened"]),
        # So is what has a date, or a label, in each part.
        ("Google: March, A · May, B · August, C", ["Google: March, A", "May, B", "August, C"]),
        ("Model: A | Maker: B | Out: May", ["Model: A", "Maker: B", "Out: May"]),
        # The signs of a ticker part whatever it is.
        ("+++ A opens +++ 5 May: B +++", ["A opens", "5 May: B"]),
        ("▶ 甲上线 ▶ 乙开源▶ 丙", ["甲上线", "乙开源", "丙"]),
        ("A ■ B ■ C came out", ["A", "B", "C came out"]),
        ("C+++ and C++ are old", ["C+++ and C++ are old"]),
        ("Press ▶ to begin", ["Press ▶ to begin"]),
        # So does any sign behind which a new date always stands.
        ("3 March: A // 5 May: B // 6 June: C", ["3 March: A", "5 May: B", "6 June: C"]),
        ("» MAR 3: A » MAY 5: B", ["MAR 3: A", "MAY 5: B"]),
        ("3 月 A 上线 — 5 月 B 开源", ["3 月 A 上线", "5 月 B 开源"]),
        ("In March, A; in May, B.", ["In March, A", "in May, B."]),
        ("3 March – 5 May: we tested A", ["3 March – 5 May: we tested A"]),
        ("3 March: A – a surprise – 5 May: B", ["3 March: A – a surprise – 5 May: B"]),
        ("A: 3 March (beta) / 5 May (GA)", ["A: 3 March (beta) / 5 May (GA)"]),
        # Names that a stroke joins, prices, names of people.
        ("4 月：A 9 / A 9 mini / A 9 nano", ["4 月：A 9 / A 9 mini / A 9 nano"]),
        ("A costs $1 / $2 / $3 a month", ["A costs $1 / $2 / $3 a month"]),
        ("马克·扎克伯格和山姆·奥特曼", ["马克·扎克伯格和山姆·奥特曼"]),
        ("By A · 3 March · 10 min read", ["By A · 3 March · 10 min read"]),
    ],
)
def test_runs_of_entries(lay, text, parts):
    assert sentences(lay(text)) == parts


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        # Lines that begin with a quarter or a bold month, and dots that lead to a number.
        ("**Q1** A · B\n**Q2** C", ["Q1 A · B", "Q2 C"]),
        ("第一季度 A\n第二季度 B", ["第一季度 A", "第二季度 B"]),
        ("**May** A\n**June** B", ["May A", "June B"]),
        ("A 9 ....... 80.9\nB 9 . . . . 76", ["A 9:        80.9", "B 9:        76"]),
        ("It grew .... and grew", ["It grew .... and grew"]),
    ],
)
def test_lines_that_are_entries(lay, text, lines):
    assert sentences(lay(text)) == lines


@pytest.mark.parametrize("sign", ["<br>", "  \n"])
def test_a_line_that_breaks_behind_a_comma_goes_on(lay, sign):
    assert sentences(lay(f"3 月，{sign}有人提出新词。")) == ["3 月，\n有人提出新词。"]
    assert len(sentences(lay(f"3 月的事{sign}有人提出新词。"))) == 2
