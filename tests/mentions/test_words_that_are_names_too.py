# ruff: noqa: E501 (an example is read as a whole, on one line)
"""Products and tests that are called by a word of the language: they need their maker, or their like."""

import pytest


def things(mentioned, text) -> list[str]:
    _, mentions = mentioned(text)
    return [m.entity.name for m in mentions.entities if m.entity.type in ("product", "benchmark")]


@pytest.mark.parametrize(
    "text",
    [
        "Learn about it in May. Think mode is on: a Big Brain, a superhuman effort, Superhuman strength.",
        "Now assist me with one Joule of energy in a Magic Studio where children Draw Things.",
        "Boomy speakers, Murf the dog: Retell the story. A Cascade of errors came in May.",
        "Beads on a string; GodMode in a game; a Zep, a Puppeteer, and Lindy the dancer.",
        "A Bee flew in. Omi sings. The Stream Ring road is closed; a Robotaxi is a taxi without a driver.",
        "Rogo, Fin and the fish. The AI DJ played, my Sidekick slept, Lumo glowed.",
        "Alice met Vanna and Loona on an ocean Liner in May; Felo wrote a letter, Linky walked.",
        "Illuminate the Arc of history: Gamma rays at the Edge of a Tome. Ani wrote a Chatbox for our site.",
        "An AI Gateway is a proxy; a large action model is a term; an Environments Hub is a place.",
        "占据了企业LLM市场一半的份额。",
        "他如影随形，忽然智影一闪，即创奇迹；ima 是个单词。",
        "WE SELL APPS, AND EVERYBODY WEARS A MASK, A HELMET AND A SCARF IN THE LOFT.",
        "POPE FRANCIS SPOKE; DO NOT BLINK; BE WISE; PLEASE INCLUDE A COLLIE.",
        "The APEX of VISTA: FRAMES of JADE, BALSAM for CALVIN, LIBERO in MERA.",
        "Our SAT solver is fast; a GRE tunnel is not; VCT is a channel, GSO an orbit, MME a node.",
        "The openness index of the door is high.",
        "BIRD FLU SPREADS; PRICES DROP; A SPIDER WAS SEEN.",
        "What a frame drops, what apps include, what masks and helmets do: nothing.",
    ],
)
def test_as_words_they_name_nothing(mentioned, text):
    assert things(mentioned, text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Google shipped Learn About and Illuminate.", ["Google Learn About", "Google Illuminate"]),
        ("xAI gave Grok a Big Brain mode and Ani.", ["Grok", "Grok Big Brain mode", "Grok Ani"]),
        ("Amazon bought Bee in July.", ["Bee AI"]),
        ("Shopify showed Sidekick, Spotify its AI DJ.", ["Shopify Sidekick", "Spotify AI DJ"]),
        ("Tesla's Robotaxi drives in Austin.", ["Tesla Robotaxi"]),
        ("Yandex renewed Alice.", ["Alice"]),
        ("Proton's Lumo is private.", ["Proton Lumo"]),
        ("腾讯在 11 月推出 ima。", ["Tencent ima"]),
        ("字节跳动的即创很忙。", ["Jichuang"]),
        ("商汤有如影。", ["SenseAvatar"]),
        ("It got 40% on APPS and 61% on HELMET.", ["APPS", "HELMET"]),
        ("It got 40% on BIRD and 61 on DROP.", ["BIRD-SQL", "DROP"]),
        ("MMLU, FRAMES and INCLUDE are tests.", ["MMLU", "FRAMES", "INCLUDE"]),
        ("The MASK benchmark is on honesty; the BLINK benchmark on sight.", ["MASK", "BLINK"]),
        ("Mercor's APEX ranks them.", ["AI Productivity Index"]),
        ("它在 WISE 评测上得分很高。", ["WISE"]),
        ("GPT-9 passed the LSAT, SAT and GRE.", ["LSAT", "SAT", "GRE"]),
    ],
)
def test_near_their_maker_or_their_like_they_are_names(mentioned, text, expected):
    assert things(mentioned, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A cue is a word, not the letters that another one ends with.
        ("On Amazon APPS are sold.", []),
        ("It got 40% on APPS.", ["APPS"]),
        # XPeng's Tianji is no chip of MediaTek's.
        ("小鹏天玑 5 月上线。", ["XPeng Tianji"]),
        # Numbers that belong to a name.
        ("It got 40% on OCRBench v2, 31% on SQuAD 2.0 and 20% on MBPP+.", ["OCRBench v2", "SQuAD 2.0", "MBPP+"]),
        ("On EQ-Bench 3 it is first.", ["EQ-Bench"]),
        ("在 SuperCLUE-Agent 上它第一。", ["SuperCLUE-Agent"]),
        ("GPT-9 got 91% on HMMT 2025.", ["Harvard–MIT Mathematics Tournament"]),
    ],
)  # fmt: skip
def test_whole_names(mentioned, text, expected):
    assert things(mentioned, text) == expected
