# ruff: noqa: E501 (a text is read as a whole, on one line)
"""Numbers of what stands above them, and of those with whom somebody is compared.

All figures and versions are invented. A text without rows is one that tells nothing of anybody.
"""

import pytest
from tests.extract.cases import listed as case
from tests.extract.numbers import numbers


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A line that names nobody is about its lead-in, the item that it stands below, its heading.
        case("GLM-9 at a glance:\n\n- Context window: 96K tokens\n- Speed: 140 tokens per second",
             "GLM-9 | context_length | 96000 token | -", "GLM-9 | speed | 140 token | -"),
        case("- **GLM-9**\n  - Context window: 96K tokens", "GLM-9 | context_length | 96000 token | -"),
        case("### 2. GPT-9 Air – out now\n\nWhat matters:\n- **Good manners**: none\n- **96K token context window**: enough for a novella",
             "GPT-9 Air | context_length | 96000 token | -"),
        case("### GLM-9\n\n#### What goes in\n\n- 96K tokens of context", "GLM-9 | context_length | 96000 token | -"),
        case("### GLM-9\n\n上下文窗口 96K token，每秒 140 token。", "GLM-9 | context_length | 96000 token | -", "GLM-9 | speed | 140 token | -"),
        case("### GLM-9\n\nA child of Zhipu.\n\n- 96K tokens of context", "GLM-9 | context_length | 96000 token | -"),
        case("### Cohere\n\nA quiet year. Revenue hit $260 million in May.", "Cohere | revenue | 2.6e+08 USD | 2025-05"),
        # A headline is no name, and other models, some reader or any company are not what is above.
        case("### GLM-9 beats GPT-8\n\nThe context window is 96K tokens."),
        case("### GLM-9 shipped late\n\nThe context window is 96K tokens."),
        case("### GLM-9: a workhorse\n\nOlder models had a context window of 7K tokens."),
        case("### GLM-9: a workhorse\n\nA typical prompt has 2,600 input tokens."),
        case("### Cohere\n\nMistral was louder.\n\nRevenue hit $260 million in May."),
        # A number may have no unit but that of the one that it is set against.
        case("GPT-9 Air runs at 260 tokens per second versus GPT-9's 74.", "GPT-9 | speed | 74 token | -", "GPT-9 Air | speed | 260 token | -"),
        case("GPT-9 Air runs at 260 tokens per second, compared with 74 for GPT-9.", "GPT-9 | speed | 74 token | -", "GPT-9 Air | speed | 260 token | -"),
        case("Gemini 9 Nano beats Gemini 9 Pro, running at 260 tokens per second versus Pro's 74.", "Gemini 9 Nano | speed | 260 token | -", "Gemini 9 Pro | speed | 74 token | -"),
        case("Claude 9 ran autonomously for 26 hours (vs. Claude 8's 11 hours).", "Claude 8 | task_length | 11 hour | -", "Claude 9 | task_length | 26 hour | -"),
        case("GPT-9 Air runs at 260 tokens per second versus GPT-9's 74 points.", "GPT-9 Air | speed | 260 token | -"),
        case("GPT-9 Air runs at 260 tokens per second versus 74 before.", "GPT-9 Air | speed | 260 token | -"),
        case("Claude 9 tops out at 260K tokens. GLM-9 offers 96K.", "Claude 9 | context_length | 260000 token | -", "GLM-9 | context_length | 96000 token | -"),
        # Whose a sum is stands right before it, or between it and its words.
        case("OpenAI's revenue of $14B is far above Cohere's $3B loss.", "Cohere | loss | 3e+09 USD | -", "OpenAI | revenue | 1.4e+10 USD | -"),
        case("AMD's first $6B investment locks in a $70B Cohere valuation.", "AMD | investment | 6e+09 USD | -", "Cohere | valuation | 7e+10 USD | -"),
        case("- **GLM-9:** Valued at $6 billion, the start-up Cohere released it.", "Cohere | valuation | 6e+09 USD | -"),
        # What a sum is of makes it no other state of the one before.
        case("OpenAI has $14B in annual revenue versus a $74B annual obligation.", "OpenAI | revenue | 1.4e+10 USD | -"),
        # A word that ends as many things do is a name where a verb of one follows, or where it is explained.
        case("Foxlytics raises $17M.", "Foxlytics | funding | 1.7e+07 USD | -"),
        case("Foxlytics raised $17M. Foxlytics, based in Oslo, sells maps.", "Foxlytics | funding | 1.7e+07 USD | -"),
        case("Founders raised $17M."),
        # Dated notes below a name are its own, whatever they name as added; a note that names somebody is his.
        case("### Qoder\n\n2月内测，5月打通Notion文档，8月 96K token上下文。11月集成Notion，月活超 70 万。",
             "Qoder | context_length | 96000 token | 2025-08", "Qoder | monthly_active_users | 700000 user | 2025-11"),
        case("- **Qoder（新来的）**\n\n  2月内测，5月打通Notion文档，8月 96K token上下文。", "Qoder | context_length | 96000 token | 2025-08"),
        case("### Qoder\n\n2月内测，8月 Cursor 月活超 70 万。", "Cursor | monthly_active_users | 700000 user | 2025-08"),
        case("Kimi K9 在 8 月上线，被设为豆包默认模型，主打 96K token 上下文。", "Kimi K9 | context_length | 96000 token | 2025-08"),
        # How fine a picture is counts no pictures.
        case("Seedream 9 generates 2K images in 3.6 seconds.", "Seedream 9 | generation_time | 3.6 second | -"),
    ],
)  # fmt: skip
def test_numbers_below_names(observed, text, expected):
    assert numbers(observed, text) == expected
