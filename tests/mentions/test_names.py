# ruff: noqa: E501 (an example is read as a whole, on one line)
"""Which names stand in a text, and whom they name."""

import pytest

from llmdata import registry
from llmdata.mentions.quoted import unquoted


def named(found):
    """Words and canonical name of every entity."""
    layout, mentions = found
    return [(layout.visible[m.start : m.end], m.entity.name) for m in mentions.entities]


def names(found):
    return [name for _, name in named(found)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Claude Code for Web 很好", ["Claude Code for Web"]),
        ("Claude Code 很好", ["Claude Code"]),
        ("Claude 很好", ["Claude"]),
        ("MiniMax-M2.1 和 MiniMax", ["MiniMax M2.1", "MiniMax"]),
        ("Nano Banana Pro 与 Nano Banana", ["Nano Banana Pro", "Gemini 2.5 Flash Image"]),
        ("Gemini 2.5 Flash Image", ["Gemini 2.5 Flash Image"]),
        ("Gemini CLI、Gemini Live API、Gemini", ["Gemini CLI", "Gemini Live API", "Gemini"]),
        ("GitHub Copilot CLI", ["GitHub Copilot CLI"]),
        ("gpt-image-1-mini", ["gpt-image-1-mini"]),
        # An id in brackets that only adds a day, or `latest`, is that of the model before it.
        ("Claude 9 Opus (claude-9-opus-20310203)", ["Claude Opus 9", "Claude Opus 9"]),
        ("GPT-9 (gpt-9-2031-02-03), GLM-9 (glm-9-latest)", ["GPT-9", "GPT-9", "GLM-9", "GLM-9"]),
        ("GPT-9 (gpt-9-mini)", ["GPT-9", "GPT-9 mini"]),
        ("XBai o4", ["XBai o4"]),
        # A maker's name may share its end with the beginning of a longer one.
        ("阿里通义千问", ["Alibaba"]),
        ("阿里通义千问 9", ["Alibaba", "Qwen9"]),
        ("阿里通义发布", ["Alibaba"]),
        ("Alibaba Qwen Max", ["Alibaba", "Qwen-Max"]),
        ("31 January o4-mini", ["o4-mini"]),
        ("Introducing o4 and o4-mini", ["o4", "o4-mini"]),
        ("Claude in Chrome", ["Claude in Chrome"]),
        # Names that are words too: a word for their sense, their maker or their like beside them.
        ("Lovable kittens moved in.", []),
        ("In spring Lovable raised money.", ["Lovable"]),
        ("MATH lessons bored him.", []),
        ("It got 80% on MATH.", ["MATH"]),
        ("MMLU and MATH are old.", ["MMLU", "MATH"]),
        ("Wabi, sabi and a gas town.", []),
        ("Yegge's Gas Town herds agents.", ["Gas Town"]),
        ("The CMA gave prizes for country songs.", []),
        ("Britain's CMA objected.", ["Competition and Markets Authority"]),
        ("He read Cosmos on the train and asked Nvidia.", ["NVIDIA"]),
        ("The newspaper Cosmos asked Nvidia.", ["NVIDIA"]),
        # A family's longer name without a version is the product that bears it.
        ("豆包大模型的日活", ["Doubao"]),
        ("豆包大模型 1.9 的日活", ["Doubao-1.9"]),
        ("Claude Pro Max 20x 计划", ["Claude Pro Max 20x"]),
        ("Claude Max 5× 计划", ["Claude Max 5x"]),
        ("Google AI Ultra", ["Google AI Ultra"]),
        # A product named with its maker may but begin another one's name.
        ("OpenAI Codex Web", ["OpenAI", "Codex Web"]),
        ("OpenAI Codex tasks", ["Codex"]),
        ("DeepSeek-LLM 9B", ["DeepSeek LLM 9B"]),
        ("Model Context Protocol（MCP）", ["Model Context Protocol", "Model Context Protocol"]),
    ],
)
def test_the_longest_name_wins(mentioned, text, expected):
    assert names(mentioned(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("OpenAI通过o1和o1-mini拉开序幕", ["OpenAI", "o1", "o1-mini"]),
        ("用GPT-5画的", ["GPT-5"]),
        ("AGPT-5", []),
        ("example.org/gpt-5", []),
        ("hello@anthropic.com", []),
        ("foo1 和 bio3", []),
        ("Gemini 2025 年表现", ["Gemini"]),
        ("Claude 3 个版本", ["Claude"]),
        ("Claude 3 月更新", ["Claude"]),
        ("GPT-5's price", ["GPT-5"]),
        ("阿里的 Qwen Code", ["Alibaba", "Qwen Code"]),
        ("月之暗面与智谱", ["Moonshot AI", "Zhipu AI"]),
        ("国际数学奥林匹克（IMO）", ["International Mathematical Olympiad"] * 2),
    ],
)
def test_where_names_stand(mentioned, text, expected):
    assert names(mentioned(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("智谱（GLM-4.5/4.6/4.7）", [("GLM-4.5", "GLM-4.5"), ("4.6", "GLM-4.6"), ("4.7", "GLM-4.7")]),
        (
            "连续发布 Gemini 2.0、2.5、3.0",
            [("Gemini 2.0", "Gemini 2.0"), ("2.5", "Gemini 2.5"), ("3.0", "Gemini 3")],
        ),
        (
            "Llama 4 令人失望。模型太大（Scout 109B、Maverick 400B）。",
            [("Llama 4", "Llama 4"), ("Scout", "Llama 4 Scout"), ("Maverick", "Llama 4 Maverick")],
        ),
        (
            "Llama 4 令人失望。Qwen3 更好（Scout 109B）。",
            [("Llama 4", "Llama 4"), ("Qwen3", "Qwen3")],
        ),
        (
            "Llama 4 令人失望：模型太大（Scout 109B、Maverick 400B）",
            [("Llama 4", "Llama 4"), ("Scout", "Llama 4 Scout"), ("Maverick", "Llama 4 Maverick")],
        ),
        (
            "Llama 3 系列（尤其是 3.1、3.2）",
            [("Llama 3", "Llama 3"), ("3.1", "Llama 3.1"), ("3.2", "Llama 3.2")],
        ),
        ("MiniMax（M2）", [("MiniMax", "MiniMax"), ("M2", "MiniMax M2")]),
        (
            "Llama 3.2 11B and 90B",
            [("Llama 3.2 11B", "Llama 3.2 11B"), ("90B", "Llama 3.2 90B")],
        ),
        ("Kimi K9 Pro / Flash 同日到来", [("Kimi K9 Pro", "Kimi K9 Pro"), ("Flash", "Kimi K9 Flash")]),
        ("Kimi K9 Pro/API 同日到来", [("Kimi K9 Pro", "Kimi K9 Pro")]),
        ("GLM-4.6 和 4.7 发布", [("GLM-4.6", "GLM-4.6"), ("4.7", "GLM-4.7")]),
        (
            "夹在 Claude 3.7 Sonnet 的公告里。\n\n为什么从 3.5 跳到 3.7？",
            [("Claude 3.7 Sonnet", "Claude 3.7 Sonnet"), ("3.5", "Claude 3.5"), ("3.7", "Claude 3.7 Sonnet")],
        ),
        ("GLM-4.6 有 3.5 倍的速度", [("GLM-4.6", "GLM-4.6")]),
        ("Gemini 2.5 花了 3.5 小时", [("Gemini 2.5", "Gemini 2.5")]),
        ("GLM-4.5、10 个工具", [("GLM-4.5", "GLM-4.5")]),
        ("Llama 4 的另一项是 Apache 2.0", [("Llama 4", "Llama 4")]),
    ],
)  # fmt: skip
def test_elliptic_names(mentioned, text, expected):
    found = [pair for pair in named(mentioned(text)) if pair[0] != "智谱"]
    assert found == expected


def test_a_fragment_is_marked_as_one(mentioned):
    _, mentions = mentioned("智谱（GLM-4.5/4.6）")
    assert [(m.elliptic, m.form) for m in mentions.entities] == [
        (False, None),
        (False, None),
        (True, "GLM-4.6"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Pi 很大。", []),
        ("圆周率 Pi 约为 3.14。", []),
        ("- Amp\n- Pi", ["Amp", "Pi"]),
        ("Amp、OpenCode 和 Pi", ["Amp", "OpenCode", "Pi"]),
        ("Anthropic 推出更简单的 Skills 机制。", ["Anthropic", "Agent Skills"]),
        ("他的 Skills 不错。", []),
        ("LLM 改变一切。", []),
        ("我的命令行工具 LLM 很好。", ["LLM"]),
        ("我一直在折腾自己的命令行工具 LLM。总觉得终端是天然的舞台，但似乎没人重视，大多数 LLM 不行。", ["LLM"]),
    ],
)  # fmt: skip
def test_names_that_are_words_too(mentioned, text, expected):
    assert names(mentioned(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("o3/o3-mini/o4-mini", ["o3", "o3-mini", "o4-mini"]),
        ("ChatGPT/Claude/Jules", ["ChatGPT", "Claude", "Jules"]),
        # Paths and addresses are no lists of names.
        ("https://example.org/GPT-9/GPT-8", []),
        ("src/Cursor/GPT-9", []),
    ],
)
def test_names_that_slashes_join(mentioned, text, expected):
    assert names(mentioned(text)) == expected


def test_a_word_that_counts_as_a_name_does_so_in_its_section(mentioned):
    text = "## 一\n\nAnthropic 推出 Skills。\n\nSkills 很好。\n\n## 二\n\nSkills 是别的。"
    assert names(mentioned(text)) == ["Anthropic", "Agent Skills", "Agent Skills"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "OpenAI 的 Codex Cloud（年底改名 Codex Web）上线。Codex Cloud 很好。",
            ["OpenAI", "Codex Web", "Codex Web", "Codex Web"],
        ),
        ("Gemini CLI 后来更名为 Fizz Buzz 2。", ["Fizz Buzz 2", "Fizz Buzz 2"]),
        ("OpenAI renamed Codex Cloud to Codex Web.", ["OpenAI", "Codex Web", "Codex Web"]),
        ("Claude 3.5 升级了，但没改名。", ["Claude 3.5"]),
        # Of two things the one that is meant, none of another maker.
        (
            "OpenAI 的 Codex Cloud 和 Google 的 Jules 都好，前者改名 Codex Web。",
            ["OpenAI", "Codex Web", "Google", "Jules", "Codex Web"],
        ),
        (
            "Jules 和 Gemini CLI 都好，前者更名为 Fizz Buzz 2。",
            ["Fizz Buzz 2", "Gemini CLI", "Fizz Buzz 2"],
        ),
    ],
)
def test_after_a_renaming_the_last_name_holds(mentioned, text, expected):
    assert names(mentioned(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "他们升级了 Claude 3.5 Sonnet，社区把新版叫 Claude 3.6 Sonnet。",
            [("Claude 3.5 Sonnet", "Claude 3.5 Sonnet"), ("Claude 3.6 Sonnet", "Claude 3.5 Sonnet")],
        ),
        (
            "夹在 Claude 3.7 Sonnet 里。\n\n为什么从 3.5 跳到 3.7？因为他们悄悄升级了 3.5，但没改名，社区只好把新版叫 3.6。",
            [
                ("Claude 3.7 Sonnet", "Claude 3.7 Sonnet"),
                ("3.5", "Claude 3.5"),
                ("3.7", "Claude 3.7 Sonnet"),
                ("3.5", "Claude 3.5"),
                ("3.6", "Claude 3.5"),
            ],
        ),
        (
            "Claude 3.5 之后，他们发布了 Claude 3.6。",
            [("Claude 3.5", "Claude 3.5"), ("Claude 3.6", "Claude 3.6")],
        ),
    ],
)  # fmt: skip
def test_a_nickname_of_an_update_is_its_model(mentioned, text, expected):
    assert named(mentioned(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("9 月，Anthropic 推出自己的版本，名为“文件工坊”。", [("文件工坊", "anthropic/文件工坊", "feature")]),
        ("Google launched a tool called “Paper Mill”.", [("Paper Mill", "google/paper-mill", "feature")]),
        ("9 月，Anthropic 推出自己的版本，最初竟叫“用 Claude 创建和编辑文件”。",
         [("Create and edit files with Claude", "anthropic/create-and-edit-files-with-claude", "feature")]),
        ("9 月，有人把它叫“文件工坊”。", []),
        ("Anthropic 的人都叫它“大象”。", []),
    ],
)  # fmt: skip
def test_quoted_names_of_new_products(mentioned, text, expected):
    _, mentions = mentioned(text)
    assert [
        (m.entity.name, m.entity.id, m.entity.category)
        for m in mentions.entities
        if m.entity.type == "product"
    ] == expected


@pytest.mark.parametrize(
    ("text", "name", "model_id", "version", "modality", "billions"),
    [
        ("智谱的 GLM-6-Air", "GLM-6-Air", "zhipu/glm-6-air", "6", None, None),
        ("Claude Haiku 7", "Claude Haiku 7", "anthropic/claude-haiku-7", "7", None, None),
        ("Haiku 7", "Claude Haiku 7", "anthropic/claude-haiku-7", "7", None, None),
        ("Qwen5-Max-90B-A5B", "Qwen5-Max-90B-A5B", "alibaba/qwen5-max-90b-a5b", "5", None, 90),
        ("gpt-video-1", "gpt-video-1", "openai/gpt-video-1", "1", "video", None),
        ("Kimi K4 Preview", "Kimi K4 Preview", "moonshot/kimi-k4-preview", "K4", None, None),
        ("Gemini 9 Flash Image", "Gemini 9 Flash Image", "google/gemini-9-flash-image", "9", "image", None),
        ("o9-mini", "o9-mini", "openai/o9-mini", "9", None, None),
        ("DeepSeek V7", "DeepSeek V7", "deepseek/deepseek-v7", "V7", None, None),
    ],
)  # fmt: skip
def test_models_that_the_registry_has_never_seen(
    mentioned, text, name, model_id, version, modality, billions
):
    _, mentions = mentioned(f"{text} 来了。")
    (entity,) = [m.entity for m in mentions.entities if m.entity.type == "model"]
    assert (entity.name, entity.id, entity.version) == (name, model_id, version)
    assert (entity.modality, entity.billions) == (modality, billions)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Gemini 2.5", "series"),
        ("Llama 4", "series"),
        ("Gemini 2.5 Flash", "model"),
        ("Llama 3.3 70B", "model"),
        ("GPT-5", "model"),
        ("GLM-4.7", "model"),
        ("GLM-4.7 系列", "series"),
        ("Gemma 3 开源模型家族", "series"),
        ("the GLM-4.7 family", "series"),
        ("- **Voicebox**: a model that composes", "model"),
        ("- **Voicebox**: the family of such models", "series"),
    ],
)
def test_series_and_models(mentioned, text, kind):
    _, mentions = mentioned(text)
    assert [m.entity.kind for m in mentions.entities] == [kind]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("gpt-oss-120B", "gpt-oss-120b"),
        ("Claude 4 Sonnet", "Claude Sonnet 4"),
        ("DeepSeek 3", "DeepSeek-V3"),
        ("Gemini 3.0", "Gemini 3"),
        ("Qwen 2.5", "Qwen2.5"),
        ("GPT5", "gpt-5"),
    ],
)
def test_spellings_of_one_name_are_one_entity(mentioned, one, other):
    assert {m.entity.id for m in mentioned(one)[1].entities} == {
        m.entity.id for m in mentioned(other)[1].entities
    }


def test_a_ranking_known_only_as_somebodys(mentioned):
    _, mentions = mentioned("截至 12 月，LMArena 的开源模型排行榜与 Hugging Face 的数学榜单。")
    boards = [m.entity for m in mentions.entities if m.entity.type == "benchmark"]
    assert [board.organization_id for board in boards][-1] == "hugging-face"
    assert boards[-1].kind == "leaderboard"


def test_mentions_lie_in_order_and_apart(review):
    last = 0
    for mention in review.mentions.entities:
        assert last <= mention.start < mention.end
        last = mention.end


@pytest.mark.parametrize("calls", ["干脆管它叫", "索性喊它", "都唤作", "就称之为", "戏称为"])
def test_a_nickname_of_an_update_is_the_thing(mentioned, calls):
    _, found = mentioned(f"6 月，Anthropic 升级了 Claude 9 Sonnet。粉丝们后来{calls} Claude 9.6。")
    assert {m.entity.name for m in found.entities if m.entity.type == "model"} == {
        "Claude Sonnet 9"
    }


@pytest.mark.parametrize(
    ("text", "visible"),
    [
        ("「GLM-8」与“Kimi K5”亮相", "GLM-8与Kimi K5亮相"),
        ("『GLM-8-Air』亮相，‘gpt-oss-9b’也是", "GLM-8-Air亮相，gpt-oss-9b也是"),
        (
            'They call it "Claude Opus 9," and it is good.',
            "They call it Claude Opus 9, and it is good.",
        ),
        # What else is set off stays so: words, titles, several names, what would run into its neighbours.
        ("“vibe coding”与「软件 9.0」", "“vibe coding”与「软件 9.0」"),
        ("“Claude”与「Cursor」", "“Claude”与「Cursor」"),
        ("《GLM-8》与“GLM-8 的一年”", "《GLM-8》与“GLM-8 的一年”"),
        ("“GLM-8、Kimi K5”", "“GLM-8、Kimi K5”"),
        ("“GLM-8”2025 年亮相", "“GLM-8”2025 年亮相"),
    ],
)
def test_quotation_marks_round_the_name_of_a_model_vanish(lay, text, visible):
    assert unquoted(lay(text), registry.load()).visible.strip() == visible


def test_what_stands_behind_such_marks_keeps_its_place(lay):
    text = "# 题\n\n- **「GLM-8」**（9B）亮相。“Kimi K5”[^1]也是。\n- “Qwen9” 不是。\n"
    layout = unquoted(lay(text), registry.load())
    told = [layout.visible[s.start : s.end] for s in layout.sentences]
    assert told == ["题", "GLM-8（9B）亮相。", "Kimi K5也是。", "Qwen9 不是。"]
    spans = [layout.source_span(s.start, s.end) for s in layout.sentences]
    assert [layout.quote(span) for span in spans] == [
        "题", "GLM-8」**（9B）亮相。", "Kimi K5”[^1]也是。", "Qwen9” 不是。"
    ]  # fmt: skip
