"""Names to ids, and spellings to one name."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmdata.registry import fold, slug


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Claude Opus 4.5", "claude-opus-4.5"),
        ("gpt-oss-120B", "gpt-oss-120b"),
        ("Copilot Pro+", "copilot-pro-plus"),
        ("Command R+ 08", "command-r-plus-08"),
        ("Humanity's Last Exam", "humanitys-last-exam"),
        ("Humanity’s Last Exam", "humanitys-last-exam"),
        ("FLUX.1 [dev]", "flux.1-dev"),
        ("DALL·E 3", "dall-e-3"),
        ("Z.ai", "z.ai"),
        ("Mistral Small 3.", "mistral-small-3"),
        (".NET", "net"),
        ("Tülu 3", "tulu-3"),
        ("τ²-bench", "τ2-bench"),
        ("Ｑｗｅｎ３", "qwen3"),
        ("致命三要素", "致命三要素"),
        ("200多个API", "200-多个-api"),
        ("用 Claude 创建文件", "用-claude-创建文件"),
        ("  a__b -- c  ", "a-b-c"),
        ("!?", ""),
    ],
)
def test_a_slug(name, expected):
    assert slug(name) == expected


@given(st.text())
def test_a_slug_is_words_joined_by_hyphens(name):
    assert re.fullmatch(r"(?:[^\W_](?:[\w.]*[^\W_])?(?:-[^\W_](?:[\w.]*[^\W_])?)*)?", slug(name))


@given(st.text())
def test_the_slug_of_a_slug_is_itself(name):
    assert slug(slug(name)) == slug(name)


@given(st.text(alphabet="abcXYZ019.+ -"))
def test_a_slug_knows_no_case(name):
    assert slug(name.upper()) == slug(name.lower())


@given(st.lists(st.from_regex(r"[A-Za-z0-9]{1,6}", fullmatch=True), min_size=1))
def test_spaces_hyphens_and_underscores_join_alike(words):
    assert slug(" ".join(words)) == slug("-".join(words)) == slug("__".join(words))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("GPT-4o mini", "gpt4o-mini", True),
        ("Nano Banana", "NanoBanana", True),
        ("Ｑｗｅｎ 3", "Qwen3", True),
        ("通义 千问", "通义千问", True),
        ("Gemini 3", "Gemini 3.0", False),
        ("Command R", "Command R+", False),
    ],
)
def test_two_spellings_of_one_name(one, other, same):
    assert (fold(one) == fold(other)) is same


@given(st.text(alphabet="abXY019. -_+"))
def test_folding_knows_no_case_and_no_gaps(form):
    assert fold(form) == fold(form.upper()) == fold(form.replace(" ", "-")) == fold(fold(form))
