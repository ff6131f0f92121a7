# ruff: noqa: E501 (an example is read as a whole, on one line)
"""Products that the text calls by another's name: of the same name, or on the web."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sora 9 and its app of the same name came in May.", [("app of the same name", "openai/sora-app")]),
        ("5 月，OpenAI 推出 Sora 9 和同名 App。", [("同名 App", "openai/sora-app")]),
        ("Google put out Veo 9, with an eponymous app.", [("eponymous app", "google/veo-app")]),
        # Whoever else brings it out has his name before it.
        ("OpenAI put out Deep Research, and Perplexity soon had something of the same name.",
         [("Deep Research", "openai/chatgpt-deep-research"), ("something of the same name", "perplexity/perplexity-deep-research")]),
        ("OpenAI 推出 Deep Research，xAI 也有了同名的功能。",
         [("Deep Research", "openai/chatgpt-deep-research"), ("同名的功能", "xai/deep-research-feature")]),
        # What is used, or told apart, gives its name to nothing; nor do two of one name.
        ("Built on Veo 9, Lovable's eponymous app passed two million users.", []),
        ("蚂蚁接入 Qwen9，同名 App 上线。", []),
        ("与 Veo 9 同名的应用无关。", []),
        ("GPT-9 在两个插件有同名功能时会乱选。", []),
        # Nothing before it could be meant.
        ("There is an app of the same name.", []),
        ("同名小说改编的电影。", []),
    ],
)  # fmt: skip
def test_of_the_same_name(products, text, expected):
    assert [(words, product.id) for words, product in products(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A cloud version named simply Codex opened in May.", "openai/codex-web"),
        ("OpenAI's Codex, a cloud-based colleague, came in May.", "openai/codex-web"),
        ("Codex, the one that lives in the cloud, came in May.", "openai/codex-web"),
        ("OpenAI's cloud agent, confusingly also called Codex, came in May.", "openai/codex-web"),
        ("云端的编程智能体 Codex 五月上线。", "openai/codex-web"),
        ("网页版 Claude Code 十月上线。", "anthropic/claude-code-for-web"),
        # What else a clause says of the web.
        ("Codex came in May.", "openai/codex"),
        ("Codex, which writes web pages, came in May.", "openai/codex"),
        ("Claude Code can search the web.", "anthropic/claude-code"),
        ("我在云端跑 Codex。", "openai/codex"),
        ("OpenAI added a cloud agent, Codex got an extension in May.", "openai/codex"),
        ("Codex, which was in the cloud before it came to the terminal, is popular.", "openai/codex"),
        ("On Google Cloud Claude Code became available in June.", "anthropic/claude-code"),
        # No such edition is known.
        ("A cloud version named simply Jules opened in May.", "google/jules"),
    ],
)  # fmt: skip
def test_on_the_web(products, text, expected):
    assert [product.id for _, product in products(text)] == [expected]


def test_the_app_is_no_step_of_the_model_that_is_called_like_it(assembled):
    tables = assembled(
        "# 2025 in review\n\nOpenAI launched Sora in May 2024. Sora 9 and its app of the same name came on 30 May 2025."
    )
    rows = tables["releases"].select("subject_id", "subject_name", "subject_type", "date_edtf")
    assert set(rows.rows()) == {
        ("openai/sora", "Sora", "model", "2024-05"),
        ("openai/sora-9", "Sora 9", "model", "2025-05-30"),
        ("openai/sora-app", "Sora", "product", "2025-05-30"),
    }
