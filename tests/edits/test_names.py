"""Another name in the text, of a version that nobody has seen, is another model in the row."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.edits.facts import same, swapped
from tests.edits.review import TEXT
from tests.edits.strategies import NAMES, examples

# Words of the review, the name of the model that they mean, and its id. (What `3.5` means hangs on
# the Claude 3.7 Sonnet before it, which therefore stays.)
OLD = {
    "GLM-4.7": ("GLM-4.7", "zhipu/glm-4.7"),
    "Kimi K2 Thinking": ("Kimi K2 Thinking", "moonshot/kimi-k2-thinking"),
    "MiMo-V2-Flash": ("MiMo-V2-Flash", "xiaomi/mimo-v2-flash"),
    "DeepSeek V3.2": ("DeepSeek V3.2", "deepseek/deepseek-v3.2"),
    "DeepSeek R1": ("DeepSeek R1", "deepseek/deepseek-r1"),
    "gpt-image-1.5": ("gpt-image-1.5", "openai/gpt-image-1.5"),
    "gpt-image-1-mini": ("gpt-image-1-mini", "openai/gpt-image-1-mini"),
    "Llama 3.3 70B": ("Llama 3.3 70B", "meta/llama-3.3-70b"),
    "Claude Opus 4.5": ("Claude Opus 4.5", "anthropic/claude-opus-4.5"),
    "Mistral Small 3": ("Mistral Small 3", "mistral/mistral-small-3"),
    "Qwen-Image-Edit": ("Qwen-Image-Edit", "alibaba/qwen-image-edit"),
    "GPT-4o": ("GPT-4o", "openai/gpt-4o"),
}
# Two models with the name of one would be one model.
PAIRS = st.lists(
    st.tuples(st.sampled_from(sorted(OLD)), st.sampled_from(NAMES)),
    min_size=1,
    max_size=6,
    unique_by=(lambda pair: pair[0], lambda pair: pair[1]),
)


def renamed(text, pairs):
    new = {old: name.words for old, name in pairs}
    pattern = "|".join(sorted(map(re.escape, new), key=len, reverse=True))
    return re.sub(rf"(?<![\w.-])(?:{pattern})(?![\w-]|\.\d)", lambda m: new[m[0]], text)


@given(pairs=PAIRS)
@examples(6)
def test_every_row_has_the_new_name(told, base, pairs):
    names = {OLD[old][0]: name.name for old, name in pairs}
    after = told(renamed(TEXT, pairs))
    expected = {
        table: {(names.get(row[0], row[0]), *row[1:]) for row in base[table]}
        for table in ("releases", "prices")
    }
    ranked = {(*row[:2], names.get(row[2], row[2]), *row[3:]) for row in base["leaderboards"]}
    same({**expected, "leaderboards": ranked}, after)


@given(pairs=PAIRS)
@examples(6)
def test_the_model_of_an_unseen_name(tables_of, pairs):
    models = {row["model_id"]: row for row in tables_of(renamed(TEXT, pairs))["models"].to_dicts()}
    for old, new in pairs:
        if old != "GLM-4.7":  # which a list names too, as a mere 4.7
            assert OLD[old][1] not in models
        row = models[new.model_id]
        told = (row["name"], row["organization_id"], row["family"], row["version"], row["kind"])
        assert told == (new.name, new.organization_id, new.family, new.version, "model")
        if old != "Mistral Small 3":  # beside which the review states a size
            assert row["parameters_b"] == new.parameters_b


@given(
    versions=st.lists(st.decimals(5, 9, places=1).map(str), min_size=2, max_size=4, unique=True),
    separator=st.sampled_from(("/", "、")),
)
@examples(4)
def test_elliptic_names(told, base, versions, separator):
    """`GLM-4.5/4.6/4.7` are so many models."""
    after = told(TEXT.replace("（GLM-4.5/4.6/4.7）", f"（GLM-{separator.join(versions)}）"))
    gone = {row for row in base["models"] if row[0] in ("zhipu/glm-4.5", "zhipu/glm-4.6")}
    new = {(f"zhipu/glm-{v}", "zhipu", "GLM", v, "model", None, None, None, None) for v in versions}
    expected = swapped(base["models"], gone, new)
    same({**base, "models": expected}, after)


@given(sizes=st.tuples(*[st.integers(1, 900)] * 5))
@examples(4)
def test_sizes(tables_of, sizes):
    small, oss, scout, maverick, llama = sizes
    text = TEXT.replace("（24B，", f"（{small}B，").replace("gpt-oss-120B", f"gpt-oss-{oss}B")
    text = text.replace("Scout 109B", f"Scout {scout}B").replace(
        "Maverick 400B", f"Maverick {maverick}B"
    )
    text = text.replace("Llama 3.3 70B", f"Llama 3.3 {llama}B")
    models = tables_of(text)["models"].to_dicts()
    found = {row["model_id"]: row["parameters_b"] for row in models if row["parameters_b"]}
    assert found == {
        "mistral/mistral-small-3": small,
        f"openai/gpt-oss-{oss}b": oss,
        "meta/llama-4-scout": scout,
        "meta/llama-4-maverick": maverick,
        f"meta/llama-3.3-{llama}b": llama,
    }


@pytest.mark.parametrize("licence", ["MIT", "Apache 2.0", "Apache-2.0"])
def test_a_licence(tables_of, licence):
    text = TEXT.replace("（24B，Apache 2.0）", f"（24B，{licence}）")
    models = {row["model_id"]: row["license"] for row in tables_of(text)["models"].to_dicts()}
    assert models["mistral/mistral-small-3"] == licence.replace(" ", "-")
