# ruff: noqa: E501 (an example is read as a whole, on one line)
"""What follows the head of a model's name, and the one spelling of the whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmdata.grammar.names import ModelName, NameHabits, normal_version, parse_tail, split_versions

COMMON = {
    word.lower(): word
    for word in "Pro Max Mini Nano Flash Lite Image Edit Air Thinking Preview Coder VL Instruct".split()
} | {"deep think": "Deep Think"}


def family(head, **about):
    words = {word.lower(): word for word in (*about.pop("words", ()), *about.get("tiers", ()))}
    about["tiers"] = frozenset(about.get("tiers", ()))
    letters = frozenset(about.pop("version_letters", ()))
    return NameHabits(head, words=words, common=COMMON, version_letters=letters, **about)


FAMILIES = {
    habits.head: habits
    for habits in (
        family("Claude", tiers=("Opus", "Sonnet", "Haiku"), tiers_first_from=4.0),
        family("GPT", join="-", words=("mini", "nano", "Codex")),
        family("gpt-image", join="-", words=("mini",)),
        family("gpt-oss", join="-"),
        family("o", join="", words=("mini", "pro", "high"), glued=True),
        family("Gemini", words=("Pro", "Flash", "Robotics")),
        family("DeepSeek", version_letters=("V", "R")),
        family("Qwen", join="", words=("Image",)),
        family("GLM", join="-"),
        family("Llama", words=("Scout", "Maverick")),
        family("Mistral", words=("Small", "Medium", "Large"), needs_version=True, order="word"),
        family("Kimi", version_letters=("K",)),
        family("MiMo", join="-", version_letters=("V",)),
    )
}


def read(head, tail):
    text = head + tail
    name, end = parse_tail(text, len(head), len(text), ModelName(FAMILIES[head]))
    return name, text[end:]


@pytest.mark.parametrize(
    ("head", "tail", "canonical"),
    [
        ("Claude", " 4", "Claude 4"),
        ("Claude", " 3.7 Sonnet", "Claude 3.7 Sonnet"),
        ("Claude", " Sonnet 3.7", "Claude 3.7 Sonnet"),
        ("Claude", "-3-7-sonnet", "Claude 3.7 Sonnet"),
        ("Claude", " 4 Sonnet", "Claude Sonnet 4"),
        ("Claude", " Opus 4.5", "Claude Opus 4.5"),
        ("Claude", " Haiku 7", "Claude Haiku 7"),
        ("Claude", " Opus 4.5 Thinking", "Claude Opus 4.5 Thinking"),
        ("GPT", "-5", "GPT-5"),
        ("GPT", "5", "GPT-5"),
        ("GPT", " 5 Pro", "GPT-5 Pro"),
        ("GPT", "-5 Thinking", "GPT-5 Thinking"),
        ("GPT", "-4o", "GPT-4o"),
        ("GPT", "-4o-mini", "GPT-4o mini"),
        ("GPT", "-5.1 Codex Max", "GPT-5.1 Codex Max"),
        ("GPT", "-4-0314", "GPT-4 0314"),
        ("GPT", "-4.1-2025-04-14", "GPT-4.1 2025-04-14"),
        ("gpt-image", "-1-mini", "gpt-image-1-mini"),
        ("gpt-image", "-1.5", "gpt-image-1.5"),
        ("o", "3-mini", "o3-mini"),
        ("o", "3 mini", "o3-mini"),
        ("o", "4-mini-high", "o4-mini-high"),
        ("Gemini", " 2.5 Flash Image", "Gemini 2.5 Flash Image"),
        ("Gemini", "-2.5-flash-image", "Gemini 2.5 Flash Image"),
        ("Gemini", " 3 Deep Think", "Gemini 3 Deep Think"),
        ("DeepSeek", " V3.2", "DeepSeek V3.2"),
        ("DeepSeek", "-v3.2", "DeepSeek V3.2"),
        ("DeepSeek", " R1", "DeepSeek R1"),
        ("DeepSeek", "-R1-0528", "DeepSeek R1 0528"),
        ("Qwen", " 2.5", "Qwen2.5"),
        ("Qwen", "2.5-VL-72B", "Qwen2.5-VL-72B"),
        ("Qwen", "3-235B-A22B", "Qwen3-235B-A22B"),
        ("Qwen", "-Image-Edit", "Qwen-Image-Edit"),
        ("Qwen", "5-Max-90B-A5B", "Qwen5-Max-90B-A5B"),
        ("GLM", "-6-Air", "GLM-6-Air"),
        ("GLM", " 4.7", "GLM-4.7"),
        ("Llama", " 3.3 70B", "Llama 3.3 70B"),
        ("Llama", "-3.1-405B", "Llama 3.1 405B"),
        ("Llama", " 4 Scout", "Llama 4 Scout"),
        ("Mistral", " Small 3", "Mistral Small 3"),
        ("Mistral", " Medium 3.1", "Mistral Medium 3.1"),
        # The order is the family's, whatever somebody writes.
        ("Mistral", " 3 Large", "Mistral Large 3"),
        ("Mistral", "-large-3-latest", "Mistral Large 3"),
        # A version tied to the word before it, or apart from its letter.
        ("DeepSeek", "-CoderV9", "DeepSeek Coder V9"),
        ("Kimi", " K 9.5", "Kimi K9.5"),
        ("Llama", "-9-DPO-70B", "Llama 9 DPO 70B"),
        ("Kimi", " K2 Thinking", "Kimi K2 Thinking"),
        ("Kimi", "-K4 Preview", "Kimi K4 Preview"),
        ("MiMo", "-V2-Flash", "MiMo-V2-Flash"),
    ],
)
def test_canonical_names(head, tail, canonical):
    name, rest = read(head, tail)
    assert (name.canonical, rest) == (canonical, "")


@pytest.mark.parametrize(
    ("head", "tail", "canonical", "rest"),
    [
        ("Gemini", " 2025 年表现极为出色", "Gemini", " 2025 年表现极为出色"),
        ("Claude", " 3 个版本", "Claude", " 3 个版本"),
        ("Claude", " 3 月发布", "Claude", " 3 月发布"),
        ("Claude", " 10 美元", "Claude", " 10 美元"),
        ("Claude", " 5 亿用户", "Claude", " 5 亿用户"),
        ("Kimi", " K 9.5 million", "Kimi", " K 9.5 million"),
        ("Kimi", "-CoderV9", "Kimi", "-CoderV9"),
        ("Llama", "-9-API-Beta", "Llama 9", "-API-Beta"),
        ("GLM", "-4 千亿参数模型", "GLM-4", " 千亿参数模型"),
        ("GLM", "-4.5 万亿级大模型", "GLM-4.5", " 万亿级大模型"),
        ("Qwen", " 72 亿参数模型", "Qwen", " 72 亿参数模型"),
        ("Qwen", "-3 亿用户", "Qwen", "-3 亿用户"),
        ("GPT", " 100 million users", "GPT", " 100 million users"),
        ("Gemini", " 2x faster", "Gemini", " 2x faster"),
        ("Gemini", " 3 倍", "Gemini", " 3 倍"),
        ("Gemini", " 128GB", "Gemini", " 128GB"),
        ("Gemini", " 2 times", "Gemini", " 2 times"),
        ("Claude", " 3 preview", "Claude 3", " preview"),
        ("Claude", " 3.7 的公告", "Claude 3.7", " 的公告"),
        ("GPT", "-5、GPT-5.1", "GPT-5", "、GPT-5.1"),
        ("GPT", "-5. Then", "GPT-5", ". Then"),
        ("Llama", " 4 令人失望", "Llama 4", " 令人失望"),
        ("Gemini", " Live API", "Gemini", " Live API"),
        ("Claude", " Code", "Claude", " Code"),
        ("Claude", "", "Claude", ""),
    ],
)
def test_where_a_name_ends(head, tail, canonical, rest):
    name, left = read(head, tail)
    assert (name.canonical, left) == (canonical, rest)


@pytest.mark.parametrize(
    ("head", "tail", "billions"),
    [
        ("Llama", " 3.3 70B", 70),
        ("Qwen", "3-0.6B", 0.6),
        ("Qwen", "3-235B-A22B", 235),
        ("Llama", " 4 600M", 0.6),
        ("Kimi", " K2 1T", 1000),
        ("Mistral", " 8x7B", 56),
        ("GPT", "-5", None),
        ("gpt-oss", "-120B", 120),
        ("gpt-oss", "-120b", 120),
    ],
)
def test_the_size_in_a_name(head, tail, billions):
    name, _ = read(head, tail)
    assert name.billions == (pytest.approx(billions) if billions else None)


@pytest.mark.parametrize(
    ("head", "tail", "bare"),
    [
        ("Gemini", " 2.5", True),
        ("Llama", " 4", True),
        ("Gemini", " 2.5 Flash", False),
        ("Llama", " 3.3 70B", False),
        ("GPT", "-4-0314", False),
        ("Gemini", " Flash", False),
    ],
)
def test_a_bare_version(head, tail, bare):
    name, _ = read(head, tail)
    assert name.is_bare_version is bare


def test_all_spellings_of_a_size_meet():
    assert read("Qwen", "3-8B")[0].canonical == read("Qwen", "3-8b")[0].canonical


@pytest.mark.parametrize(
    ("version", "head", "expected"),
    [("v3.2", "DeepSeek", "V3.2"), ("r1", "DeepSeek", "R1"), ("4o", "GPT", "4o"), ("k2", "Kimi", "K2")],
)  # fmt: skip
def test_version_letters_are_written_as_the_family_does(version, head, expected):
    assert normal_version(version, FAMILIES[head]) == expected


@pytest.mark.parametrize(
    ("text", "versions"),
    [
        ("为什么从 3.5 跳到 3.7？", ["3.5", "3.7"]),
        ("尤其是 3.1、3.2", ["3.1", "3.2"]),
        ("从 V3.1 到 V3.2", ["V3.1", "V3.2"]),
        ("$3.50", []),
        ("Apache 2.0", []),
        ("Python 3.11", []),
        ("3.5 倍", []),
        ("3.5%", []),
        ("3.5 GB", []),
        ("GPT-4.5", []),
        ("1.2.3.4", []),
        ("from 3.5 to 3.7", ["3.5", "3.7"]),
    ],
)
def test_bare_versions(text, versions):
    assert [match["v"] for match in split_versions(text, 0, len(text))] == versions


@given(st.sampled_from(sorted(FAMILIES)), st.text(max_size=40))
def test_any_tail_is_read_within_its_bounds(head, tail):
    text = head + tail
    name, end = parse_tail(text, len(head), len(text), ModelName(FAMILIES[head]))
    assert len(head) <= end <= len(text)
    assert name.canonical.startswith(head)
    assert (end == len(head)) == (name.canonical == head)


@given(
    st.sampled_from(sorted(FAMILIES)),
    st.integers(1, 9),
    st.integers(1, 9),
    st.sampled_from(["", "Pro", "Flash", "Thinking", "70B", "Pro-32K"]),
)
def test_a_canonical_name_is_its_own_canonical_name(head, major, minor, word):
    first, _ = read(head, f" {major}.{minor} {word}".rstrip() if head != "o" else f"{major}-mini")
    again, rest = read(head, first.canonical.removeprefix(head))
    assert (again.canonical, rest) == (first.canonical, "")
