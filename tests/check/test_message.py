"""The message names table, row, column, value and sentence, and what to do."""

PRICE = {"price_id": "openai/chatgpt-plus/month"}
RELEASE = {"release_id": "openai/gpt-5/release"}


def test_the_whole_message(change, message):
    change("prices", PRICE, currency="dollar")
    assert message() == (
        'prices, row openai/chatgpt-plus/month, column currency: "dollar" must be text that '
        'matches ^[A-Z]{3}$; the sentence is "ChatGPT Plus 每月 20 美元，头三个月半价。" '
        "(2025-small-review.zh, characters 100 to 129, rule sample-rule); nothing was published: "
        "correct the source, the registry or the rule that made the row"
    )


def test_a_date_is_shown_with_the_sentence_of_its_words(change, message):
    change("releases", RELEASE, date_precision="day")
    assert "2025 年 3 月，OpenAI 发布了 GPT-5 和 Codex CLI。" in message()


def test_an_untraced_column_is_shown_with_another_sentence_of_its_row(change, message):
    change("releases", RELEASE, organization_id="nobody")
    assert "2025 年 3 月，OpenAI 发布了 GPT-5 和 Codex CLI。" in message()


def test_a_mention_is_shown_with_its_line(change, message):
    change("mentions", {"entity_id": "openai/gpt-5"}, entity_id="openai/gpt-9")
    assert '"2025 年 3 月，OpenAI 发布了 GPT-5 和 Codex CLI。" (2025-small-review.zh' in message()


def test_what_only_the_registry_knows_has_no_sentence(change, message):
    change("organizations", {"organization_id": "openai"}, country="USA")
    assert "no sentence belongs to it" in message()


def test_the_others_are_counted(change, message):
    change("prices", PRICE, currency="dollar", promo_months=0, n_sources=0)
    assert "; 2 more violations; " in message()


def test_a_long_value_is_cut(change, message):
    change("releases", RELEASE, stage="x" * 5000)
    assert len(message()) < 1000
