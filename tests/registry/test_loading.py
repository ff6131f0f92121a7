"""What the entries of a registry folder become."""

import pytest

from llmdata.registry import Benchmark, Model, Organization, Plan, SurfaceForm, Word, load


def test_an_organization_has_all_that_its_entry_says(folder):
    assert load(folder).organizations["deepseek"] == Organization(
        id="deepseek",
        name="DeepSeek",
        name_zh="深度求索",
        aliases=(),
        ambiguous=frozenset(),
        case_sensitive=False,
        cues=(),
        kind="lab",
        country="CN",
    )


def test_what_an_entry_leaves_out_has_a_default(folder):
    gemini = load(folder).families["gemini"]
    assert (gemini.words, gemini.version_letters, gemini.tiers) == (("Robotics",), (), ())
    assert (gemini.glued, gemini.needs_version, gemini.series) == (False, False, True)
    assert (gemini.modality, gemini.tiers_first_from) == (None, None)


def test_the_claude_family_tells_where_its_tiers_stand():
    claude = load().families["claude"]
    assert {"Opus", "Sonnet", "Haiku"} <= set(claude.tiers)
    assert claude.tiers_first_from == "4"


def test_a_model_belongs_to_its_family_or_to_its_organization(folder):
    models = load(folder).models
    assert {model.id: (model.family, model.organization) for model in models.values()} == {
        "google/gemini-2.5-flash-image": ("gemini", "google"),
        "meta/galactica": (None, "meta"),
    }


def test_a_product_id_comes_from_its_maker_and_name_unless_given(add):
    folder = add(
        "products.toml",
        """
        [[product]]
        id = "google/codename"
        name = "Project Mariner"
        organization = "google"
        category = "feature"
        """,
    )
    assert list(load(folder).products) == [
        "google/gemini",
        "google/jules",
        "zed",
        "google/codename",
        "google/google-ai-pro",
        "google/google-ai-pro-plus",
    ]


def test_a_plan_entry_gives_one_subscription_a_word(folder):
    registry = load(folder)
    assert registry.plans == (Plan("Google AI", "google", ("Pro", "Pro+")),)
    plus = registry.products["google/google-ai-pro-plus"]
    assert (plus.name, plus.organization, plus.category) == (
        "Google AI Pro+",
        "google",
        "subscription_plan",
    )
    assert plus.aliases == ("Gemini AI Pro+",)


def test_a_benchmark_keeps_the_words_that_need_its_organization(folder):
    benchmark = load(folder).entity("benchmark", "lmarena")
    assert isinstance(benchmark, Benchmark)
    assert benchmark.organization_phrase == ("text leaderboard",)


def test_common_words_keep_their_order_and_modality(folder):
    assert load(folder).words == (
        Word("Pro", (), None),
        Word("Deep Think", ("DeepThink",), None),
        Word("Image", (), "image"),
    )


@pytest.mark.parametrize(
    ("said", "term", "person"),
    [
        ("Prompt-Moss", "prompt moss", None),
        ("提示苔", "prompt moss", None),
        ("娜迪娅 · 福克斯", None, "Nadia Fox"),
        ("娜迪娅·福克斯", None, "Nadia Fox"),
        ("nadia fox", None, "Nadia Fox"),
        ("moss", None, None),
    ],
)
def test_a_term_and_a_person_have_one_name_in_every_spelling(folder, said, term, person):
    registry = load(folder)
    assert (registry.term(said), registry.person(said)) == (term, person)


def test_ambiguity_belongs_to_a_form(folder):
    products = load(folder).products
    jules, zed = products["google/jules"], products["zed"]
    assert [jules.is_ambiguous(form) for form in ("Jules", "jules", "Google Jules")] == [
        True,
        True,
        False,
    ]
    assert zed.is_ambiguous("Zed")
    assert jules.cues == ("coding agent",)


def test_forms_begin_with_the_canonical_name(folder):
    assert load(folder).benchmarks["imo"].forms == (
        "International Mathematical Olympiad",
        "国际数学奥林匹克",
        "IMO",
    )


def test_every_form_of_every_entry_is_a_surface_form(folder):
    forms = set(load(folder).surface_forms())
    assert {
        SurfaceForm("DeepSeek", "organization", "deepseek"),
        SurfaceForm("DeepSeek", "family", "deepseek"),
        SurfaceForm("深度求索", "organization", "deepseek"),
        SurfaceForm("Nano Banana", "family", "nano-banana"),
        SurfaceForm("Nano Banana", "model", "google/gemini-2.5-flash-image"),
        SurfaceForm("Google AI Pro", "product", "google/google-ai-pro"),
        SurfaceForm("Chatbot Arena", "benchmark", "lmarena"),
    } <= forms


def test_a_glued_head_comes_with_each_digit(folder):
    forms = {surface for surface, _, owner in load(folder).surface_forms() if owner == "reasoning"}
    assert forms == {f"r{digit}" for digit in range(1, 10)}


def test_a_pinned_model_is_found_in_any_spelling(folder):
    registry = load(folder)
    flash_image = registry.models["google/gemini-2.5-flash-image"]
    for name in ("Nano Banana", "nano-banana", "NanoBanana", "Gemini-2.5-Flash-Image"):
        assert registry.pinned(name) is flash_image
    for name in ("Gemini 2.5 Flash", "Nano Banana Pro", ""):
        assert registry.pinned(name) is None


def test_one_name_may_stand_for_two_types_of_one_maker(folder):
    registry = load(folder)
    assert registry.entity("organization", "lmarena").name == "LMArena"
    assert registry.entity("benchmark", "lmarena").name == "LMArena"
    assert isinstance(registry.entity("model", "meta/galactica"), Model)


def test_a_byte_order_mark_and_crlf_do_no_harm(folder):
    for path in folder.iterdir():
        text = path.read_bytes().decode().replace("\n", "\r\n")
        path.write_bytes(b"\xef\xbb\xbf" + text.encode())
    assert load(folder).organizations["google"].name_zh == "谷歌"


def test_the_packaged_registry_is_read_once():
    assert load() is load()
