"""How a text is written says nothing: spaces, widths, scripts, line ends, markup."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.edits.facts import same
from tests.edits.names_in_review import decorated
from tests.edits.review import BODY, HEAD, TEXT, put
from tests.edits.strategies import examples, numeral, wide_digits, year_words

ASCII = str.maketrans(
    {"，": ", ", "（": " (", "）": ") ", "：": ": ", "；": "; ", "！": "! ", "？": "? "}
)
CLOSE = str.maketrans({"，": ",", "（": "(", "）": ")", "：": ":", "；": ";", "！": "!", "？": "?"})
WIDE = str.maketrans({"/": "／", "%": "％", "$": "＄"})
IDEOGRAPH = "\u4e00-\u9fff，。（）：；"
SPACE = re.compile(rf"(?<=[{IDEOGRAPH}]) (?=[A-Za-z0-9$])|(?<=[A-Za-z0-9%]) (?=[{IDEOGRAPH}])")
ADDRESS = re.compile(r"\([^()\s]*://[^()\s]*\)|\[?tools\.[\w.]+\]?")


def outside_addresses(change):
    """Applies a change to all that is no address of a link."""

    def apply(body):
        start, parts = 0, []
        for match in ADDRESS.finditer(body):
            parts += [change(body[start : match.start()]), match[0]]
            start = match.end()
        return "".join([*parts, change(body[start:])])

    return apply


def traditional(body):
    from opencc import OpenCC

    return OpenCC("s2t").convert(body)


def chinese_sums(body):
    return re.sub(r"(?<![\d.])(\d{1,4}) 美元", lambda m: f"{numeral(int(m[1]))}美元", body)


FORMS = {
    "no spaces": outside_addresses(lambda body: SPACE.sub("", body)),
    "ASCII punctuation": outside_addresses(lambda body: body.translate(ASCII)),
    "ASCII punctuation without spaces": outside_addresses(lambda body: body.translate(CLOSE)),
    "full-width digits": outside_addresses(
        lambda body: re.sub(r"(?<![\w/.:-])\d+(?![\w/:.-])", lambda m: wide_digits(m[0]), body)
    ),
    "full-width signs": outside_addresses(lambda body: body.translate(WIDE)),
    "Chinese months and days": lambda body: re.sub(
        r"(?<!\d)(\d{1,2}) ?([月日])", lambda m: numeral(int(m[1])) + m[2], body
    ),
    "Chinese years": lambda body: re.sub(
        r"(20\d\d) 年", lambda m: f"{year_words(int(m[1]), 'chinese')}年", body
    ),
    "Chinese sums": chinese_sums,
    "Traditional Chinese": traditional,
    "names in bold": decorated("**{}**"),
    "names in italics": decorated("*{}*"),
    "names in code": decorated("`{}`"),
    "names in links": decorated("[{}](https://example.org/a_b)"),
    "names in bold links": decorated('**[{}](https://example.org/ "GPT-9")**'),
    "names in HTML": decorated("<b>{}</b>"),
    "starred lists": lambda body: re.sub(r"(?m)^- ", "* ", body),
    "spaces at line ends": lambda body: re.sub(r"(?m)$", "  ", body),
    "headings of the third level": lambda body: body.replace("\n## ", "\n### "),
    "underlined headings": lambda body: re.sub(r"(?m)^## (.*)$", r"\1\n------", body),
    "lines wrapped": lambda body: re.sub(r"，(?=[\u4e00-\u9fff])", "，\n", body),
    "quoted": lambda body: re.sub(r"(?m)^(?!>)", "> ", body),
    "no-break spaces": lambda body: re.sub(r"(?<=[\u4e00-\u9fff]) (?=\w)", "\u00a0", body),
}
# What changes the line ends or the first bytes goes over the whole file, and last.
WHOLE = {
    "CRLF": lambda text: text.replace("\n", "\r\n"),
    "CR": lambda text: text.replace("\n", "\r"),
    "byte order mark": "\ufeff{}".format,
    "no front matter": lambda text: text[len(HEAD) :],
}
BLOCKS = {"underlined headings", "lines wrapped", "quoted", "headings of the third level"}
DECORATIONS = sorted(form for form in FORMS if form.startswith("names in "))
INLINE = sorted(set(FORMS) - BLOCKS - set(DECORATIONS) - {"no-break spaces"})


@pytest.mark.parametrize(
    "form",
    [*FORMS, "ASCII enumerations"],
)
def test_a_form_changes_nothing(told, base, form):
    change = FORMS.get(form) or (lambda body: body.replace("、", ", "))
    text = HEAD + change(BODY)
    assert text != TEXT
    same(base, told(text))


@pytest.mark.parametrize("form", WHOLE)
def test_a_form_of_the_file_changes_nothing(told, base, form):
    text = WHOLE[form](TEXT)
    assert text != TEXT
    same(base, told(text))


def test_some_spaces(told, base):
    same(base, told(put(("用 Claude 创建和编辑文件", "用 Claude创建和编辑文件"))))


@given(
    forms=st.permutations(INLINE),
    number=st.integers(2, 5),
    markup=st.sampled_from(DECORATIONS),
    last=st.sampled_from(sorted(WHOLE)),
)
@examples(6)
def test_forms_add_up(told, base, forms, number, markup, last):
    body = BODY
    for form in (*forms[:number], markup):
        body = FORMS[form](body)
    same(base, told(WHOLE[last](HEAD + body)))
