# ruff: noqa: E501 (an example is read as a whole, on one line)
"""Versions of products: one with its number is a product of its own."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Devin 7.0 came out in April.", [("Devin 7.0", "Devin 7.0")]),
        ("Ollama v0.9 is small.", [("Ollama v0.9", "Ollama 0.9")]),
        ("10 月 29 日Cursor 7.1带着新模型来了。", [("Cursor 7.1", "Cursor 7.1")]),
        ("钉钉 AI 7.0 发布。", [("钉钉 AI 7.0", "DingTalk 7.0")]),
        ("iOS 38.1 is out.", [("iOS 38.1", "iOS 38.1")]),
        # Whole numbers where the name does something, or has a date.
        ("Replit Agent 7 came in May, and Antigravity 8 in June.", [("Replit Agent 7", "Replit Agent 7"), ("Antigravity 8", "Antigravity 8")]),
        ("HarmonyOS 9 发布。", [("HarmonyOS 9", "HarmonyOS 9")]),
        ("Manus 9（10 月）和 Jules 8 11 月来。", [("Manus 9", "Manus 9"), ("Jules 8", "Jules 8")]),
        # What is counted, paid, or scored.
        ("I gave Devin 3 tasks; Manus 3 月上线，Manus 3 个任务。", [("Devin", "Devin"), ("Manus", "Manus"), ("Manus", "Manus")]),
        ("My marks: Cursor 8, Devin 5.", [("Cursor", "Cursor"), ("Devin", "Devin")]),
        ("Cursor 8.5 points, Devin 4.5/5, Zed 9.1%.", [("Cursor", "Cursor"), ("Devin", "Devin"), ("Zed", "Zed")]),
        ("On the test Devin 13.9, OpenHands 61.3.", [("Devin", "Devin"), ("OpenHands", "OpenHands")]),
        ("Cursor 2.5 billion, Devin 2.25 美元。", [("Cursor", "Cursor"), ("Devin", "Devin")]),
        ("I used Cursor 3-5 times.", [("Cursor", "Cursor")]),
        # Behind what a model's name could be, the number is the model's.
        ("ChatGPT 9.1 came out.", [("ChatGPT", "ChatGPT")]),
        ("Codex 9.1 came out.", [("Codex", "Codex")]),
    ],
)  # fmt: skip
def test_a_version_makes_a_product_of_its_own(products, text, expected):
    assert [(words, product.name) for words, product in products(text)] == expected


def test_its_id_and_its_maker(assembled):
    tables = assembled("# 2025 in review\n\nDevin 7.0 came out in April.")
    rows = tables["products"].select("product_id", "name", "organization_id", "category").rows()
    assert rows == [("cognition/devin-7.0", "Devin 7.0", "cognition", "async_coding_agent")]
