# ruff: noqa: E501 (an example is read as a whole, on one line)
"""Names cut short behind the whole one: tiers and lettered versions that stand alone."""

import pytest


def named(tables) -> set[str]:
    return set(tables["models"]["name"])


@pytest.mark.parametrize(
    ("text", "models"),
    [
        (
            "Anthropic launched Claude 3 in March: Opus is the big one, Haiku the small one.",
            {"Claude 3 Opus", "Claude 3 Haiku"},
        ),
        ("Claude Opus 9 came out in May. Opus is dear.", {"Claude Opus 9"}),
        ("Claude Opus 9 came out in May. Sonnet is cheaper.", {"Claude Opus 9"}),
        (
            "DeepSeek V8.1 came in August, V8.1-Terminus in September, plain V8.2 in December.",
            {"DeepSeek V8.1", "DeepSeek V8.1-Terminus", "DeepSeek V8.2"},
        ),
        (
            "Midjourney v7 came out in March. V7.1 followed in May; v7.2 in June.",
            {"Midjourney V7", "Midjourney V7.1", "Midjourney v7.2"},
        ),
        ("DeepSeek V8.1 came out in May; Ollama v0.5 runs it.", {"DeepSeek V8.1"}),
        ("DeepSeek V8.1 runs on an M2.", {"DeepSeek V8.1"}),
        # A beta of what is named without that word is a step of it.
        (
            "Grok 8 is here. Grok 8 Beta and Grok 8 mini Beta are slow.",
            {"Grok 8", "Grok 8 Mini Beta"},
        ),
        ("Grok 8 Beta is slow.", {"Grok 8 Beta"}),
        (
            "DeepSeek V8.2 came out in May.\n\nIn June V8.2 got cheaper; V7.1 did not.",
            {"DeepSeek V8.2", "DeepSeek V7.1"},
        ),
        (
            "Mistral kept busy: Small 8 in January, Medium 8.1 in May.",
            {"Mistral Small 8", "Mistral Medium 8.1"},
        ),
        (
            "Mistral 没闲着：1 月有 Small 8，5 月有 Medium 8。",
            {"Mistral Small 8", "Mistral Medium 8"},
        ),
        (
            "Mistral released Small 8 in January and 8.1 in March.",
            {"Mistral Small 8", "Mistral Small 8.1"},
        ),
        # A word with a capital right before makes it another name; a day or the maker does not.
        ("Meta released Llama Guard 8 and Prompt Guard 7.", {"Llama Guard 8", "Prompt Guard 7"}),
        ("Mistral kept busy: on Monday Small 8 came out.", {"Mistral Small 8"}),
        # In capitals, what may be another word is a name with its version right behind it.
        ("VEO9 can sing, and VEO cannot.", {"Veo 9"}),
        # A bare version is of the model that was named with it, not of the one named last.
        (
            "GPT-9.2 came out in May. It beat Grok 9 by far. 9.2 is cheaper, too.",
            {"GPT-9.2", "Grok 9"},
        ),
        ("Mistral kept busy. OpenAI sold Small 8 boxes.", set()),
        ("Mistral, backed by Nvidia, shipped Small 8.", {"Mistral Small 8"}),
        ("Mistral is a Large 30 people team.", set()),
        ("Shoes come in Small 8 and Medium 8.", set()),
        # A model whose name is a word counts near its maker, or what he makes.
        ("10 月 Composer 随 Cursor 2.0 一起来了。", {"Composer"}),
        ("We install packages with Composer.", set()),
        # Versions with a letter behind the maker or the product.
        (
            "Moonshot open-sourced K8 in July, K8 Thinking in November.",
            {"Kimi K8", "Kimi K8 Thinking"},
        ),
        ("Kimi 在 7 月开源了 K8。", {"Kimi K8"}),
        ("百度 4 月推出 X8。", {"ERNIE X8"}),
        ("Baidu sells an X8 phone.", set()),
        # Versions without the family's name.
        (
            "Gemini 8.5 Pro came in March. 8.5 Flash followed, 9 Pro in May.",
            {"Gemini 8.5 Pro", "Gemini 8.5 Flash", "Gemini 9 Pro"},
        ),
        ("Grok 8 came in July. In November xAI followed up with 8.1.", {"Grok 8", "Grok 8.1"}),
        ("GPT-8 8 月发布，11 月升级到 8.1。", {"GPT-8", "GPT-8.1"}),
        ("Gemini 8 Pro came in March; 9 Pro users left.", {"Gemini 8 Pro"}),
        ("Grok 8 came in July. Its share followed with 8.1 percent.", {"Grok 8"}),
        # A version before the first of several tiers is theirs all.
        ("Claude 9 Opus and Sonnet came in May.", {"Claude Opus 9", "Claude Sonnet 9"}),
        ("Claude Opus 9 and Sonnet came in May.", {"Claude Opus 9"}),
        # What a model's smaller ones are called.
        ("GPT-8 came with its mini and nano siblings.", {"GPT-8", "GPT-8 mini", "GPT-8 nano"}),
        ("ChatGPT came with its mini versions.", set()),
        (
            "Kimi K8 came in July. The Thinking version had to wait.",
            {"Kimi K8", "Kimi K8 Thinking"},
        ),
        ("月之暗面 7 月开源 Kimi K8；Thinking 版要等到 11 月。", {"Kimi K8", "Kimi K8 Thinking"}),
        ("GPT-8 came in July. The Web version is free.", {"GPT-8"}),
        ("GPT-8 came in July. The Pro version costs a month of work.", {"GPT-8"}),
        ("GPT-8 came in July. The Pro version came a month later.", {"GPT-8", "GPT-8 Pro"}),
        ("A sonnet is a poem, an Opus is a work.", set()),
        # Numbers and words written together.
        ("Claude8.7Sonnet 和 Grok9Fast 都不贵。", {"Claude Sonnet 8.7", "Grok 9 Fast"}),
        ("7 月开源 Kimi K8，11 月是 K8Thinking。", {"Kimi K8", "Kimi K8 Thinking"}),
        ("有了Opus9.5，Sonnet9.5就没人用了。", {"Claude Opus 9.5", "Claude Sonnet 9.5"}),
        ("Mistral 的 Medium8、Small8.2。", {"Mistral Medium 8", "Mistral Small 8.2"}),
        ("Claude8th is a user name, Opus9Records a label.", set()),
        # A maker's version, by the word of the family that he is known for.
        (
            "Google's 8.5 Pro was the workhorse, 9 Pro the star.",
            {"Gemini 8.5 Pro", "Gemini 9 Pro"},
        ),
        ("谷歌的8.5Pro很能打，11月的9Pro更强。", {"Gemini 8.5 Pro", "Gemini 9 Pro"}),
        ("xAI released 9 Fast in May.", {"Grok 9 Fast"}),
        ("Google's 8 Pro users left; Google's 20 Flash drives broke.", set()),
        # A tier behind the last of several versions is theirs all.
        ("We used Claude 8.5 and 8.7 Sonnet.", {"Claude Sonnet 8.5", "Claude Sonnet 8.7"}),
        # A letter's number belongs to the family that is named with it elsewhere.
        (
            "DeepSeek V8 is cheap. DeepSeekMath had the recipe; V8 has it all.",
            {"DeepSeek V8", "DeepSeekMath"},
        ),
        # Enumerations of whole numbers, of variants without any, of versions with a letter.
        ("Grok 8, 9 and 10 came in turn.", {"Grok 8", "Grok 9", "Grok 10"}),
        ("After Grok 8, 9 months and 3 weeks went by.", {"Grok 8"}),
        (
            "Nova Micro, Lite and Pro came together.",
            {"Amazon Nova Micro", "Amazon Nova Lite", "Amazon Nova Pro"},
        ),
        ("可灵 8.0、8.1Turbo 和 O9 都在。", {"Kling 8.0", "Kling 8.1 Turbo", "Kling O9"}),
        # Variants that are told with their series, written small where they are sizes.
        (
            "GPT-8.1 系列面向开发者，含mini和nano。",
            {"GPT-8.1", "GPT-8.1 mini", "GPT-8.1 nano"},
        ),
        (
            "GPT-8 came with mini and nano versions, Claude 8 with Opus and Sonnet.",
            {"GPT-8", "GPT-8 mini", "GPT-8 nano", "Claude 8", "Claude Opus 8", "Claude Sonnet 8"},
        ),
        ("GPT-8, with Plus, Go and Pro users first.", {"GPT-8"}),
        ("GPT-8 comes with a mini and a nano drone.", {"GPT-8"}),
        # Sizes in which a series comes; but not all of it and the part that works.
        ("GLM-8 (4B, 9B) came first.", {"GLM-8", "GLM-8-4B", "GLM-8-9B"}),
        ("GLM-8 (60B, 5B active) came first.", {"GLM-8"}),
        ("o8 (high) and o8 (low) ran.", {"o8"}),
        # A tier with its version before it.
        ("8.5 Sonnet was loved. He wrote 8 Sonnets.", {"Claude Sonnet 8.5"}),
        # What was made anew of one size.
        ("Nemotron Nano 9B v2 and Vicuna-13B-v1.5.", {"Nemotron Nano 9B v2", "Vicuna-13B-v1.5"}),
        # `v` before a number that stands apart says but that it is a version.
        ("Claude v8 and Gemini v8.5.", {"Claude 8", "Gemini 8.5"}),
        ("HunyuanVideo-v8.5 和 HunyuanVideo 8.5 是一回事。", {"HunyuanVideo-8.5"}),
        ("Kimi v8.1.3 修了闪退，Midjourney v8 没有。", {"Midjourney V8"}),
        # A window behind a hyphen tells which of its like it is, unless it is but told of.
        (
            "gpt-8-32k、moonshot-v8-8k 和 ERNIE-8.5-128K",
            {"GPT-8-32K", "moonshot-v8-8K", "ERNIE 8.5-128K"},
        ),
        ("GPT-8 32k 上下文，Claude 8-200k-token context", {"GPT-8", "Claude 8"}),
        # A family's bare name, where no version of it is named.
        ("AlphaGenome reads DNA; Bielik reads Polish.", {"AlphaGenome", "Bielik"}),
        ("Yi 系列模型很小，Qwen系列模型更小。", {"Yi", "Qwen"}),
        ("讯飞星火很好，星火燎原。科大讯飞的星火更好。", {"Spark"}),
        ("Bielik reads Polish. Bielik 9 reads more.", {"Bielik 9"}),
        ("Everybody trains on Llama, a Bielik-based model or something Claude-like.", set()),
        ("Ant Group's Ring is free.", {"Ring"}),
        ("A Ring is a ring; X8Thinking is nothing. 封神榜是一部小说。", set()),
        ("混元TurboS 上线，盘古Ultra 亮相。", {"Hunyuan-TurboS", "Pangu Ultra"}),
        ("混元发布T9正式版。", {"Hunyuan-T9"}),
        ("FLUX.8 [dev] is open, FLUX.8 [sic] is none.", {"FLUX.8-dev", "FLUX.8"}),
        ("claude-opus-8-5 and claude-8-5-sonnet", {"Claude Opus 8.5", "Claude Sonnet 8.5"}),
        # What a model was made of is no model named beside it.
        ("DeepSeek-R8-Distill-Qwen-32B is small.", {"DeepSeek R8 Distill-Qwen-32B"}),
        ("The R8-Distill-Qwen-32B is small.", set()),
        # A text that writes names small writes what follows them so, where it closes the name.
        ("kimi k8 thinking 71.5, glm-8 61.5.", {"Kimi K8 Thinking", "GLM-8"}),
        ("kimi k8 thinking about it.", {"Kimi K8"}),
        ("Google's 2 Ultra-wide lenses and 5 Pro users.", set()),
        # A maker and a thing that are words, one beside the other.
        ("We saw Figure AI's Helix fold towels.", {"Helix"}),
        ("A double Helix is no figure of speech.", set()),
        ("Snowflake's Arctic is open.", {"Snowflake Arctic"}),
        ("A snowflake melts in the Arctic.", set()),
        ("World Labs released Marble.", {"Marble"}),
        ("World trade in marble; the labs of Poole's side.", set()),
        ("It is fair to say that Llama 9 is fair, a magic block.", {"Llama 9"}),
        ("Mu is a letter, GR-3 a seat, VAR a rule, UNO a game.", set()),
        ("Inception is a film, Sonar a sound, an Avocado a fruit.", set()),
        ("她吃了海螺，看了封神榜；盘古开天，文心雕龙，混元一气。", set()),
    ],
)
def test_models(assembled, text, models):
    found = named(assembled(f"# 2025 in review\n\n{text}"))
    assert {name.replace(" Terminus", "-Terminus") for name in found} - {"Claude 3"} == models


@pytest.mark.parametrize(
    ("text", "plans"),
    [
        (
            "ChatGPT Plus, Pro and Go; Claude Pro and Max (5x and 20x).",
            {
                "ChatGPT Plus", "ChatGPT Pro", "ChatGPT Go",
                "Claude Pro", "Claude Max", "Claude Max 5x", "Claude Max 20x",
            },
        ),
        ("We sell Cursor's Pro and Ultra plans.", {"Cursor Pro", "Cursor Ultra"}),
        ("ChatGPT Plus、Pro 都能用。", {"ChatGPT Plus", "ChatGPT Pro"}),
        ("ChatGPT Plus and Pro Tools are apart; Claude Pro and Max Planck, too.", {"ChatGPT Plus", "Claude Pro"}),
        ("Cursor's Pro look is nice.", set()),
    ],
)  # fmt: skip
def test_plans(assembled, text, plans):
    products = assembled(f"# 2025 in review\n\n{text}")["products"]
    rows = products.select("name", "category").rows()
    assert {name for name, category in rows if category == "subscription_plan"} == plans


def pointed_at(mentioned, text, form) -> list[str]:
    """What each place where the form stands alone is taken for."""
    layout, mentions = mentioned(text)
    return [m.entity.name for m in mentions.entities if layout.visible[m.start : m.end] == form]


@pytest.mark.parametrize(
    ("text", "form", "names"),
    [
        # Behind the full name, in another paragraph or section.
        ("Meta released Llama 9 Maverick.\n\nLess good news. Maverick was slow, and so was Maverick's host.", "Maverick", ["Llama 9 Maverick"] * 2),
        ("Meta 发布了 Llama 9 Maverick。\n\n## 后来\n\n大家很快忘了Maverick。", "Maverick", ["Llama 9 Maverick"]),
        ("I paid for Claude Sonnet 9.\n\nIn May I asked Sonnet again, and (Sonnet) answered.", "Sonnet", ["Claude Sonnet 9"] * 2),
        ("Mistral Small 8.1 is free.\n\nMy laptop runs Small 8.1 well.", "Small 8.1", ["Mistral Small 8.1"]),
        ("Mistral Small 8.1 免费。\n\n我的电脑跑得动 Small 8.1。", "Small 8.1", ["Mistral Small 8.1"]),
        # Not before it, and not where it may be another one's.
        ("Maverick came first. Meta had no Llama 9 Maverick yet.", "Maverick", []),
        ("Claude Sonnet 8, then Claude Sonnet 9.\n\nI like Sonnet.", "Sonnet", []),
        ("Claude Sonnet 8 was good.\n\nClaude Opus 9 is better.\n\nI miss Sonnet.", "Sonnet", []),
        ("I paid for Claude Sonnet 9.\n\nThey promise a new Sonnet; the next Sonnet is for 2027.", "Sonnet", []),
        ("用了 Claude Sonnet 9。\n\n新一代 Sonnet 还没来，下一代Sonnet 也没有。", "Sonnet", []),
        # A part of another name, or a word like any other.
        ("Meta released Llama 9 Maverick.\n\nI drive a Ford Maverick, or a Maverick-class boat.", "Maverick", []),
        ("Meta released Llama 9 Scout.\n\nScout the town, boy scout. Scouts do.", "Scout", []),
        ("Gemini 9 Flash is cheap.\n\nUse the Flash on your camera.", "Flash", []),
        ("Mistral Small 8 is free.\n\nShoes: Small 8.5, Small 80.", "Small 8", []),
    ],
)  # fmt: skip
def test_a_short_form_names_what_stood_in_full_before(mentioned, text, form, names):
    assert pointed_at(mentioned, text, form) == names


@pytest.mark.parametrize(
    ("text", "models"),
    [
        # The verb stands once: what follows is who, and how many.
        ("Of my puzzles GPT-9 solved 18, Gemini 15 and Claude 12.", {"GPT-9"}),
        ("Qwen9 got 9 answers right, Claude 7.", {"Qwen9"}),
        ("The robot answered all 30 riddles, and Gemini 21, which is not bad.", set()),
        ("二十道题，Qwen9 做对 12 道，Claude 11，Gemini 9。", {"Qwen9"}),
        ("Claude Haiku 9 开放了 API，12 月降到了 0.8 和 4 美元。", {"Claude Haiku 9"}),
        # Names with their versions.
        ("On AIME o9 was first, on LMArena o8.", {"o9", "o8"}),
        ("I asked 5 models: GPT-9, Claude 7 and Gemini 6.", {"GPT-9", "Claude 7", "Gemini 6"}),
        ("I got 3 answers from GPT-9, Claude 7 and Gemini 6.", {"GPT-9", "Claude 7", "Gemini 6"}),
        # Marks of several, as high as no version is.
        ("我的打分：豆包 35，Gemini 41，Kimi 38。", set()),
        ("On my test: Gemini 41 and Grok 38; Kimi 9 came out.", {"Kimi 9"}),
        ("GPT-35 and Gemini 25 came out.", {"GPT-35", "Gemini 25"}),
        ("GPT-9 solved 18 of them, ahead of Claude 7.", {"GPT-9", "Claude 7"}),
        ("GPT-9 solved 18, Claude 7 none, Gemini 6 Pro all.", {"GPT-9", "Claude 7", "Gemini 6 Pro"}),
        ("我做对了 3 道题，用的是 GPT-9、Claude 7。", {"GPT-9", "Claude 7"}),
    ],
)  # fmt: skip
def test_a_number_of_things_is_no_version(assembled, text, models):
    assert named(assembled(f"# 2025 in review\n\n{text}")) == models
