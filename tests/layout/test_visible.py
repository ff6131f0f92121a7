"""The visible text: words without markup, every one of which stands somewhere in the source."""

import pytest


@pytest.mark.parametrize(
    ("markdown", "visible"),
    [
        ("**Claude** 和 *GPT-5*", "Claude 和 GPT-5"),
        ("2025 年 **3 月**发布", "2025 年 3 月发布"),
        ("看 [这篇](https://example.org/GPT-4 'GPT-9') 吧", "看 这篇 吧"),
        ("[](https://example.org/GPT-4)文", "文"),
        ("用 `claude-opus-4` 与 ``a`b``", "用 claude-opus-4 与 a`b"),
        ("AT&amp;T&nbsp;与 &lt;GPT&gt; &#8212;", "AT&T 与 <GPT> —"),
        ("&amp;amp;", "&amp;"),
        ("a\\*b\\_c", "a*b_c"),
        ("gpt_oss_120b", "gpt_oss_120b"),
        ("OpenAI\n发布", "OpenAI 发布"),
        ("OpenAI\r\n发布", "OpenAI 发布"),
        ("ＧＰＴ－５　占 １０％", "GPT-5 占 10%"),
        ("￥９９／月", "¥99/月"),
        ("後來發佈了 GPT-5", "后来发布了 GPT-5"),
        ("文中写道:“发布了”, 见下. 完.", "文中写道：“发布了”， 见下。 完。"),
        ("GPT-5, 3.7 和 12:30, 见 e.g.", "GPT-5, 3.7 和 12:30, 见 e.g."),
        ("<span title='GPT-9'>甲</span>", "甲"),
        ("<div>甲 <b>乙</b></div>", "甲 乙"),
        ("Grok  9 与　　Qwen 9", "Grok 9 与 Qwen 9"),
        ("Gro\u00adk\u2060 9\u200b亮相\ufeff", "Grok 9亮相"),
        ("共 9\u200b2025 年", "共 9 2025 年"),  # two numbers
    ],
)
def test_markup_vanishes(lay, markdown, visible):
    assert lay(markdown).visible == visible + "\n"


@pytest.mark.parametrize(
    ("markdown", "visible"),
    [
        # An address names models, days and deeds, and tells nothing; blanks stand for it.
        ("看 https://example.org/2025/gpt-9-released。完", "看 {}。完"),
        ("看https://example.org/gpt-9发布", "看{}发布"),
        ("See www.example.org/gpt-9, and wait.", "See {}, and wait."),
        ("See (https://example.org/gpt-9).", "See ({})."),
        ("kept under /issues/25-04-07-gpt-9.html since", "kept under {} since"),
        ("x.com/somebody/status/9 says so", "{} says so"),
        ("见 [https://example.org/gpt-9](https://example.org/)", "见 {}"),
        # A domain may be a name, and a stroke parts words.
        ("用 Claude.ai 和 x.com", "用 Claude.ai 和 x.com"),
        ("GPT-4.1/4.5, Node.js/Deno, $2/$6", "GPT-4.1/4.5, Node.js/Deno, $2/$6"),
    ],
)  # fmt: skip
def test_addresses_vanish(lay, markdown, visible):
    seen = lay(markdown).visible
    before, blank, behind = (visible + "\n").partition("{}")
    assert seen.startswith(before)
    assert seen.endswith(behind)
    between = seen[len(before) : len(seen) - len(behind)]
    assert between.isspace() == bool(blank)


@pytest.mark.parametrize(
    ("markdown", "visible"),
    [
        ("Grok 9[^7]亮相[^b-2]。", "Grok 9亮相。"),
        ("Grok 9[3]、Qwen 9[3, 4]【5】亮相[a]。[注 2]", "Grok 9、Qwen 9亮相。"),
        ("It shipped in June [3], they say [12][13].[source]", "It shipped in June, they say."),
        ("Grok 9<sup>2</sup> 与 Qwen 9B<sup>[3]</sup>亮相<sup>1, 4</sup>", "Grok 9 与 Qwen 9B亮相"),
        ("Grok<sup>TM</sup> 9<sup id='a'><a href='#n2'>[2]</a></sup>。", "Grok 9。"),
        ("Grok 9<sup>[2](#n2)</sup>与[[3]](#n3)[4](#n4)", "Grok 9与"),
        ("Grok 9² 亮相³，引起“轰动”⁴。†", "Grok 9 亮相，引起“轰动”。"),
        ("亮相[^7]，又[2]。\n\n[^7]: https://a.example/\n[2]: https://a.example/", "亮相，又。"),
        ("Grok 9 亮相（[来源](https://example.org/)）。", "Grok 9 亮相。"),
        ("Grok 9 arrived ([source](https://a.example/), [link 2](b)).", "Grok 9 arrived."),
        ("<p>Grok 9<sup>2</sup>，亮相<sup><a href='#n2'>3</a></sup></p>", "Grok 9，亮相"),
        ("Grok 9<sup>2</sup>2025 年", "Grok 9 2025 年"),
        ("The 24th<sup>1</sup>: $9.6m<sup>2</sup> of Go<sup>3</sup>", "The 24th: $9.6m of Go"),
        ("9 m<sup>2</sup> of it", "9 m2 of it"),
        # Powers, units, ordinals, and what is in brackets of its own accord.
        ("10<sup>26</sup> 次与 10²⁶ 次，约 3×10¹² 次", "1026 次与 10²⁶ 次，约 3×10¹² 次"),
        ("9 km² 与 τ²-Bench，x² 与 5<sup>th</sup>", "9 km² 与 τ²-Bench，x² 与 5th"),
        ("[2025] Grok 9 [beta]，得分 [91.2]", "[2025] Grok 9 [beta]，得分 [91.2]"),
        ("（来源：某报）与（预览）", "（来源：某报）与（预览）"),
        ("[3] 某人，某文", "[3] 某人，某文"),  # the note itself
        ("[^3]: 某人 某文", "[^3]: 某人 某文"),
    ],
)  # fmt: skip
def test_marks_of_notes_vanish(lay, markdown, visible):
    assert lay(markdown).visible.strip() == visible


@pytest.mark.parametrize(
    "silent",
    [
        "<!-- GPT-9 -->",
        "<!-- GPT-9\n\nGPT-10 -->",
        "```\nGPT-9\n```",
        "~~~python\nGPT-9\n~~~",
        "    GPT-9",
        "![GPT-9](GPT-9.png)",
        "![GPT-9](GPT-9.png 'GPT-9')",
        "![](![](/i/1f9b64f9.jpg))",
        "<script>GPT-9</script>",
        "<style>\nGPT-9\n</style>",
        "<pre>GPT-9</pre>",
        "<img alt='GPT-9'>",
        "[link]: https://example.org/GPT-9 'GPT-9'",
        "---",
        "***",
    ],
)
def test_silent(lay, silent):
    """Program text, pictures, comments and addresses are no prose of the author."""
    layout = lay(f"前\n\n{silent}\n\n后")
    assert "GPT" not in layout.visible
    assert layout.visible.startswith("前\n")
    assert layout.visible.endswith("后\n")


@pytest.mark.parametrize("break_", ["<br>", "<br/>", "<br />"])
def test_a_line_break_in_html_parts_words(lay, break_):
    assert lay(f"GPT-5{break_}Claude").visible.split() == ["GPT-5", "Claude"]


@pytest.mark.parametrize(
    ("markdown", "words", "quote"),
    [
        ("**Claude** 3.7", "Claude 3.7", "Claude** 3.7"),
        (
            "看 [Claude](https://example.org) 3.7 吧",
            "Claude 3.7",
            "Claude](https://example.org) 3.7",
        ),
        ("AT&amp;T 说", "AT&T", "AT&amp;T"),
        ("说 &amp;", "&", "&amp;"),
        ("10 &lt; 20", "10 <", "10 &lt;"),
        ("a\\*b", "a*b", "a\\*b"),
        ("用 `GPT-5` 吧", "GPT-5", "GPT-5"),
        ("甲 `a\r\nb` 乙", "b", "b"),
        ("| `a\\|b` | 丙 |\n|--|--|", "a|b", "`a\\|b`"),
        ("ＧＰＴ－５", "GPT-5", "ＧＰＴ－５"),
        ("後來發佈了 GPT-5", "发布", "發佈"),
        ("🦙 Llama 4", "Llama 4", "Llama 4"),
        ("OpenAI\r\n发布", "OpenAI 发布", "OpenAI\r\n发布"),
        ("---\ntitle: x\n---\n甲 GPT-5", "GPT-5", "GPT-5"),
        ("\ufeff# 甲\n\nGPT-5", "GPT-5", "GPT-5"),
        ("> 引 **文**", "引 文", "引 **文"),
        ("<div>甲 <b>乙</b></div>", "甲 乙", "甲 <b>乙"),
        ("| 甲 | **乙** |\n|--|--|\n| 丙 | `丁` |", "丁", "丁"),
        ("甲 `a\nb` 乙", "a b", "a\nb"),
        ("用`a\nb`吧", "a b", "a\nb"),
        ("甲[^1] **乙**<sup>2</sup>丙", "丙", "丙"),
        ("甲[^1] **乙**<sup>2</sup>丙", "甲 乙丙", "甲[^1] **乙**<sup>2</sup>丙"),
        ("见\u200b  3  月[4]。下", "3 月。下", "3  月[4]。下"),
        ("甲[1] &amp; 乙[2]", "& 乙", "&amp; 乙"),
        ("| 甲  乙[1] | 丙  丁³ |\n|--|--|", "丙 丁", "丙  丁"),
        ("- 甲（来源）\n- 1  乙†\n\n丙", "丙", "丙"),
    ],
)
def test_the_source_of_visible_words(lay, markdown, words, quote):
    layout = lay(markdown)
    start = layout.visible.index(words)
    span = layout.source_span(start, start + len(words))
    assert layout.quote(span) == quote
    assert layout.document.text[span.start : span.end] == quote


@pytest.mark.parametrize(
    ("text", "visible"),
    [
        ("模型9[2025年](u)亮相", "模型9 2025年亮相"),
        ("**模型9**2025年亮相", "模型9 2025年亮相"),
        ("模型[9](u)[2025年](u)亮相", "模型9 2025年亮相"),
        ("Model 9[th](u) and **4**o", "Model 9th and 4o"),
        ("12`34` and 1[,000](u)", "1234 and 1,000"),
    ],
)
def test_only_a_link_or_emphasis_between_two_digits_parts_numbers(lay, text, visible):
    assert lay(text).visible.strip() == visible
