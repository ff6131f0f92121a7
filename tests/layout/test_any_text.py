# ruff: noqa: E501 (an example is read as a whole, on one line)
"""Whatever the text: nothing raises, and every visible character comes from the source."""

import html
import unicodedata

from hypothesis import example, given, settings
from hypothesis import strategies as st

from llmdata.folding import fold

WORDS = st.sampled_from(
    [
        "GPT-5",
        "Claude 3.7",
        "2025 年 3 月",
        "发布",
        "e.g.",
        "U.S.",
        "🦙",
        "ＧＰＴ",
        "。",
        "？”",
        "“",
        " ",
        "é",
    ]
)
MARKS = st.sampled_from(
    ["**", "*", "_", "`", "``", "~~", "[", "](", ")", "](https://example.org/a_(b))", "![", "<!--", "-->",
     "<b>", "</b>", "<div>", "</div>", "<script>", "<br>", "&amp;", "&nbsp;", "&#8212;", "&amp", "\\*", "\\",
     "|", "\n", "\r\n", "\n\n", "  \n", "\t",
     "[^1]", "[2]", "³", "<sup>4</sup>", "[5](#n)", "（来源）", "†", "\u200b", "\u00ad", "  ", "\n\n[^1]: https://example.org/\n"]
)  # fmt: skip
STARTS = st.sampled_from(
    [
        "# ",
        "## ",
        "- ",
        "  - ",
        "1. ",
        "> ",
        "    ",
        "```\n",
        "~~~\n",
        "| ",
        "|--|--|\n",
        "---\n",
        "***\n",
        "\n\n",
    ]
)
# A paragraph goes first: what opens the text might be front matter, which is not layout's affair.
MARKDOWN = st.lists(st.one_of(WORDS, WORDS, MARKS, STARTS, st.text(max_size=3)), max_size=40).map(
    lambda pieces: "".join(["文\n\n", *pieces])
)
VARIANTS = {"’": "'", "‐": "-", "‑": "-", "\u2028": " "}


BROKEN_CODE = "用`a\nb`吧"
SHORT_ROW = "| 甲 | 乙 |\n|--|--|\n| GPT-5"  # the last row lacks a cell, and the text ends there


def plain(text):
    """One form for variants: width, compatibility, and Traditional characters as Simplified ones."""
    # A rare character is folded only beside a common one, as it always stands in a text.
    return fold("文" + "".join(VARIANTS.get(c) or unicodedata.normalize("NFKC", c) for c in text))


def comes_from(visible, quote):
    """Whether a visible character is the source's: itself, a variant, an entity, a line break.

    The comma between two cells of a row stands for the bar, a colon and blanks for the dots that
    lead to a number, a blank between two numbers for the mark that parts them; code that holds
    escapes is cited as a whole.
    """
    return (
        visible == "，"
        or (quote[:1] == "`" and visible in quote)
        or plain(visible) == plain(quote)
        or plain(visible) == plain(html.unescape(quote))
        or (visible.isspace() and quote[:1] in ("\r", "\n", "\\", " ", "\t", "\xa0", "<"))
        or (visible in ": " and quote[:1] in (" ", ".", "…", "·", "_"))
        or (visible == " " and quote[:1] in ("*", "[", ")", "<", "\u200b"))
    )


def is_of_address(layout, place):
    """Whether a blank stands for a sign of an address, by the words around it."""
    before, behind = layout.words[:place].split()[-1:], layout.words[place:].split(maxsplit=1)[:1]
    around = "".join((*before, *behind))
    return layout.visible[place] == " " and ("/" in around or "www." in around)


@given(text=MARKDOWN)
@settings(max_examples=300, deadline=None)
@example(text="文 https://example.org/a_(b) 与 www.example.org/gpt-9。")
@example(text="文\n\n :")
@example(text="文\n\nGPT-5*2025 年 3 月*")
@example(text="文\n\nGPT-5[2025 年](x)")
@example(
    text="文\n\nGPT-5<sup>1</sup>2025 年[^1]，（来源）见\u200b3  月。\n\n[^1]: https://example.org/"
)
@example(text="| 甲  乙[^1] | 丙³ |\n|--|--|\n| GPT-5  9[2] |  &nbsp; 丁† |")
@example(text=BROKEN_CODE)
@example(text="文\n\nGPT-5`\r0`")
@example(text="文\n\n𪀖")
@example(text=SHORT_ROW)
@example(text="後來發佈，與 [Claude](x) 一樣")
@example(text="文\n\n,<br>GPT-5")
@example(text="GPT-5 ..... 88.1\n➜ 7")
@example(text="AT&amp;T\r\n**说** `a`")
@example(text="文\n\n[5](#n)1. ")
@example(text="")
@example(text="\ufeff")
def test_every_visible_character_stands_in_the_source(lay, text):
    layout = lay(text)
    for sentence in layout.sentences:
        for place in range(sentence.start, sentence.end):
            span = layout.source_span(place, place + 1)
            assert 0 <= span.start < span.end <= len(text)
            quote = layout.quote(span)
            assert comes_from(layout.visible[place], quote) or is_of_address(layout, place)


@given(text=MARKDOWN)
@settings(max_examples=200, deadline=None)
@example(text=BROKEN_CODE)
def test_spans_run_forward(lay, text):
    layout = lay(text)
    start = end = 0
    for sentence in layout.sentences:
        span = layout.source_span(sentence.start, sentence.end)
        assert start <= span.start < span.end
        assert end <= span.end
        start, end = span


@given(text=MARKDOWN)
@settings(max_examples=200, deadline=None)
@example(text=BROKEN_CODE)
def test_sentences_lie_in_their_blocks_without_white_space_round_them(lay, text):
    layout = lay(text)
    last = 0
    for sentence in layout.sentences:
        words = layout.visible[sentence.start : sentence.end]
        block = layout.blocks[sentence.block]
        assert words == words.strip() != ""
        assert last <= sentence.start
        assert block.start <= sentence.start < sentence.end <= block.end
        last = sentence.end


@given(text=st.text(max_size=80).map("文\n\n{}".format))
@settings(max_examples=200, deadline=None)
def test_nothing_is_invented(lay, text):
    """Letters and digits of the visible text are those of the source, in its order."""
    layout = lay(text)
    rest = iter(plain(html.unescape(text)))
    for character in plain(layout.visible):
        if character.isalnum():
            assert character in rest


def test_all_text_of_the_review_is_in_sentences(review):
    """What is not markup, address or picture of the source stands in some sentence."""
    layout = review.layout
    kept = "".join(layout.visible[s.start : s.end] for s in layout.sentences)
    assert "".join(kept.split()) == "".join(layout.visible.split())
    source = layout.document.text[layout.document.body_start :]
    lost = set(filter(str.isalnum, source)) - set(kept)
    assert not {c for c in lost if c > "\u2e80"}
    assert len(layout.sections) == source.count("\n## ")
    assert sum(block.kind == "item" for block in layout.blocks) == source.count("\n- ")
