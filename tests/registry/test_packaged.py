"""What holds for the registry that comes with the package."""

from collections import defaultdict

import pytest

from llmdata.registry import fold, load, slug

REGISTRY = load()
ENTRIES = [
    (entity_type, entry)
    for entity_type, table in (
        ("organization", REGISTRY.organizations),
        ("family", REGISTRY.families),
        ("model", REGISTRY.models),
        ("product", REGISTRY.products),
        ("benchmark", REGISTRY.benchmarks),
    )
    for entry in table.values()
]


def test_it_is_wide():
    assert len(REGISTRY.organizations) >= 90
    assert len(REGISTRY.families) >= 100
    assert len(REGISTRY.products) >= 220
    assert len(REGISTRY.benchmarks) >= 90


def test_each_form_names_one_entry_of_a_type():
    holders = defaultdict(set)
    for surface, entity_type, entity_id in REGISTRY.surface_forms():
        holders[entity_type, surface].add(entity_id)
    assert {form for form, ids in holders.items() if len(ids) > 1} == set()


def test_a_form_of_two_types_has_one_maker():
    makers = defaultdict(set)
    for entity_type, entry in ENTRIES:
        for form in entry.forms:
            makers[fold(form)].add(
                entry.id if entity_type == "organization" else entry.organization
            )
    assert {form for form, owners in makers.items() if len(owners) > 1} == set()


def test_each_owner_exists():
    owners = {getattr(entry, "organization", None) for _, entry in ENTRIES} - {None}
    assert owners <= set(REGISTRY.organizations)
    families = {model.family for model in REGISTRY.models.values()} - {None}
    assert families <= set(REGISTRY.families)


def test_each_id_is_a_slug():
    for _, entry in ENTRIES:
        assert entry.id == "/".join(map(slug, entry.id.split("/"))), entry


@pytest.mark.parametrize(
    ("form", "entity_type", "entity_id"),
    [
        ("阿里", "organization", "alibaba"),
        ("阿里巴巴", "organization", "alibaba"),
        ("通義千問團隊", "organization", "alibaba"),
        ("月之暗面", "organization", "moonshot"),
        ("智譜", "organization", "zhipu"),
        ("Z.ai", "organization", "zhipu"),
        ("字節跳動", "organization", "bytedance"),
        ("衛報", "organization", "guardian"),
        ("The New York Times", "organization", "new-york-times"),
        ("千问", "family", "qwen"),
        ("豆包", "family", "doubao"),
        ("豆包", "product", "bytedance/doubao"),
        ("Claude", "product", "anthropic/claude"),
        ("Claude", "family", "claude"),
        ("o3", "family", "openai-o"),
        ("Codex Cloud", "product", "openai/codex-web"),
        ("MCP", "product", "anthropic/model-context-protocol"),
        ("ChatGPT Plus", "product", "openai/chatgpt-plus"),
        ("Claude Pro Max", "product", "anthropic/claude-pro-max"),
        ("樹莓派", "product", "raspberry-pi"),
        ("國際數學奧林匹亞", "benchmark", "imo"),
        ("ICPC", "benchmark", "icpc"),
        ("鹈鹕骑车", "benchmark", "pelican-riding-a-bicycle"),
        ("Chatbot Arena", "benchmark", "lmarena"),
        ("SWE-bench Verified", "benchmark", "swe-bench-verified"),
        ("TIIUAE", "organization", "tii"),
        ("Mistral.AI", "organization", "mistral"),
        ("01-ai", "organization", "01-ai"),
        ("元象", "organization", "xverse"),
        ("浪潮信息", "organization", "inspur"),
        ("DeciLM", "family", "decilm"),
        ("X-GEN", "family", "xgen"),
        ("Dream Machine", "family", "dream-machine"),
        ("Dream Machine", "product", "luma/dream-machine"),
        ("文心一言", "family", "ernie"),
        ("文心一言", "product", "baidu/ernie-bot"),
        ("云雀大模型", "family", "skylark"),
        ("PanGu-α", "family", "pangu-alpha"),
        ("ChatGPT+", "product", "openai/chatgpt-plus"),
        ("ChatGPT Plus", "product", "openai/chatgpt-plus"),
        ("百炼 Coding Plan", "product", "alibaba/qwen-coding-plan"),
        ("第四范式", "organization", "4paradigm"),
        ("星海图", "organization", "galaxea"),
        ("MiroMind", "organization", "miromind"),
        ("Rewind AI", "organization", "limitless"),
        ("iGenius", "organization", "domyn"),
        ("Reliance Jio", "organization", "reliance"),
        ("MIT CSAIL", "organization", "mit"),
        ("vivo AI 全球研究院", "organization", "vivo"),
        ("曹植大模型", "family", "caozhi"),
        ("荣耀魔法大模型", "family", "magiclm"),
        ("LatamGPT", "family", "latam-gpt"),
        ("ELYZA-japanese-Llama", "family", "llama-elyza"),
        ("即梦", "family", "dreamina"),
        ("即梦", "product", "bytedance/dreamina"),
        ("沉浸式翻译", "product", "immersive-translate"),
        ("讯飞学习机", "product", "iflytek/iflytek-ai-learning-tablet"),
        ("AIcpb", "benchmark", "ai-product-rankings"),
        ("BBEH", "benchmark", "bbeh"),
        ("FewCLUE", "benchmark", "clue"),
    ],
)
def test_a_name_that_reviews_use(form, entity_type, entity_id):
    assert (form, entity_type, entity_id) in set(REGISTRY.surface_forms())


@pytest.mark.parametrize(
    ("name", "model_id"),
    [
        ("Nano Banana", "google/gemini-2.5-flash-image"),
        ("Gemini 3 Pro Image", "google/nano-banana-pro"),
        ("Gemini 3.0", "google/gemini-3"),
        ("DeepSeek 3", "deepseek/deepseek-v3"),
        ("deepseek-v3", "deepseek/deepseek-v3"),
        ("GPT-4 omni", "openai/gpt-4o"),
        ("XBai o4", "metastone/xbai-o4"),
        ("混元 Turbo S", "tencent/hunyuan-turbos"),
        ("豆包 1.5 深度思考", "bytedance/doubao-1.5-thinking-pro"),
        ("子曰-o1", "youdao/confucius-o1"),
        ("Nova-3", "deepgram/deepgram-nova-3"),
        ("Gen-4 Turbo", "runway/gen-4-turbo"),
    ],
)
def test_a_model_under_another_name(name, model_id):
    model = REGISTRY.pinned(name)
    assert model is not None
    assert model.id == model_id


@pytest.mark.parametrize(
    "form",
    ["Pi", "Amp", "Skills", "Artifacts", "Canvas", "Operator", "Superhuman", "Edge", "Fin", "ima"],
)
def test_a_name_that_is_a_word_too_is_ambiguous(form):
    [entry] = [e for kind, e in ENTRIES if kind == "product" and form in e.forms]
    assert entry.is_ambiguous(form)
    assert entry.case_sensitive


@pytest.mark.parametrize(
    ("form", "family_id"),
    [
        ("Nova", "nova"),
        ("Titan", "titan"),
        ("Spark", "spark"),
        ("Step", "step"),
        ("Arctic", "arctic"),
        ("Solar", "solar"),
        ("Mercury", "mercury"),
        ("Dolphin", "dolphin"),
        ("Aurora", "aurora"),
        ("Confucius", "confucius"),
        ("Index", "index"),
        ("Viking", "viking"),
        ("Mirage", "mirage"),
        ("Sailor", "sailor"),
        ("Platypus", "platypus"),
        ("Youri", "youri"),
    ],
)
def test_a_head_that_is_a_word_too_is_ambiguous(form, family_id):
    family = REGISTRY.families[family_id]
    assert family.is_ambiguous(form)
    assert family.case_sensitive
    assert family.needs_version


@pytest.mark.parametrize(
    ("form", "family_id"),
    [("Amazon Titan", "titan"), ("讯飞星火", "spark"), ("Snowflake Arctic", "arctic")],
)
def test_a_head_with_its_maker_is_not_ambiguous(form, family_id):
    assert not REGISTRY.families[family_id].is_ambiguous(form)


@pytest.mark.parametrize(
    ("form", "organization_id"),
    [
        ("Arm", "arm"),
        ("Brave", "brave"),
        ("Captions", "captions"),
        ("Chroma", "chroma"),
        ("Handshake", "handshake-ai"),
        ("Harmonic", "harmonic"),
        ("Lambda", "lambda"),
        ("Limitless", "limitless"),
        ("Morph", "morph-llm"),
        ("Odyssey", "odyssey-ml"),
        ("Rabbit", "rabbit"),
        ("Rebellions", "rebellions"),
        ("fal", "fal"),
        ("io", "io-products"),
        ("vivo", "vivo"),
        ("地平线", "horizon-robotics"),
        ("美图", "meitu"),
        ("第四范式", "4paradigm"),
        ("金山办公", "kingsoft-office"),
    ],
)
def test_a_maker_that_is_a_word_too_is_ambiguous(form, organization_id):
    assert REGISTRY.organizations[organization_id].is_ambiguous(form)


@pytest.mark.parametrize(
    "word",
    [
        "浪潮",
        "有道",
        "北大",
        "商务部",
        "Luma",
        "MIT",
        "Titans",
        "从容",
        "山海",
        "赤兔",
        "源大模型",
        "商量大模型",
    ],
)
def test_a_word_of_ordinary_language_names_nobody(word):
    assert word not in {surface for surface, _, _ in REGISTRY.surface_forms()}
