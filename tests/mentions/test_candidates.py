"""Names that look like models of families that the registry does not know."""

import json
import shutil
import time
import tomllib
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

import llmdata.registry
from llmdata.extract import extract
from llmdata.layout import lay_out
from llmdata.mentions import find_mentions
from llmdata.mentions.candidates import sightings
from llmdata.mentions.proposals import Candidate, propose, to_json, to_toml
from llmdata.registry import Registry, load
from llmdata.registry.compiled import parse_once
from llmdata.source import Document

REGISTRY = load()

MakeDocument = Callable[..., Document]
Find = Callable[..., list[Candidate]]


@pytest.fixture(scope="module")
def find(document: MakeDocument) -> Find:
    """The candidates of texts, each a source of its own."""

    def found(*texts: str, registry: Registry = REGISTRY) -> list[Candidate]:
        seen = []
        for number, text in enumerate(texts, 1):
            source = document(text, source_id=f"review-{number}")
            layout = lay_out(source)
            seen += sightings(layout, find_mentions(layout, registry), registry)
        return propose(seen, registry)

    return found


def names(candidates: Sequence[Candidate]) -> list[str]:
    return [name for candidate in candidates for name in candidate.names]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A size says that it is a model.
        ("Skyfall 36B runs on a laptop.", ["Skyfall 36B"]),
        ("skyfall-36b runs on a laptop.", ["skyfall-36b"]),
        ("Zing-1T 很大。", ["Zing-1T"]),
        ("Zing-30B-A3B is sparse.", ["Zing-30B-A3B"]),
        ("SkyfallLM 2 runs on a laptop.", ["SkyfallLM 2"]),
        # A version needs a sentence that speaks of models or releases.
        ("Acme released Foo-2 in March.", ["Foo-2"]),
        ("艾克米在三月发布了 Foo-2。", ["Foo-2"]),
        ("The open weights of Foo 2.5 are here.", ["Foo 2.5"]),
        ("QBai o4 的权重是开放的。", ["QBai o4"]),
        ("Foo V3 beats GPT-5.", ["Foo V3"]),
        ("OpenAI's Foo 2.5 is quick.", ["Foo 2.5"]),
        ("Foo Mini 2 and GPT-5 are quick.", ["Foo Mini 2"]),
        # A bare number needs such a word right beside it.
        ("Acme launched Nimbus Sonic 2.", ["Nimbus Sonic 2"]),
        ("Nimbus 2 开源了。", ["Nimbus 2"]),
        ("开源模型 Zorp3 很快。", ["Zorp3"]),
        ("Zorp 3 is a language model.", ["Zorp 3"]),
        ("We tried GPT-5 and Zorp 3.", ["Zorp 3"]),
        ("New models:\n\n- Zorp 3\n- Nimbus 2, a small one\n", ["Nimbus 2", "Zorp 3"]),
        ("ZORP 3 is a language model.", ["ZORP 3"]),
        # So does a variant word alone.
        ("The Quux Pro model is quick.", ["Quux Pro"]),
        ("Quux-Instruct 模型很快。", ["Quux-Instruct"]),
        # What is told of the first of several is told of all.
        ("Acme 发布了 Foo-2、Nimbus Sonic 2 和 Zorp3。", ["Foo-2", "Nimbus Sonic 2", "Zorp3"]),
        # Small words in capitals are no part of a name; hyphens are.
        ("In March Foo-2 was released.", ["Foo-2"]),
        ("The Foo-2 was released.", ["Foo-2"]),
        ("Open-Zorp 2 was released.", ["Open-Zorp 2"]),
        # A known family's name before it makes a longer name, a maker's does not.
        ("Claude Foo 3 is a model.", ["Claude Foo 3"]),
        ("Google Foo 3 is a model.", ["Foo 3"]),
        ("Cohere 2 is a language model.", ["Cohere 2"]),
        # As it is written: bold, in a link, without spaces, in full width.
        ("Acme released **Foo-2**, a model.", ["Foo-2"]),
        ("Acme发布了[Foo-2](https://acme.example/Bar-3)模型", ["Foo-2"]),
        ("艾克米发布了Ｆｏｏ－２。", ["Foo-2"]),
        # What the words that explain it are for does not make it such a thing.
        ("Acme released Foo-2, a model for phones.", ["Foo-2"]),
        ("艾克米发布了 Foo-2，一款装在手机上的模型。", ["Foo-2"]),
        # In Chinese characters.
        ("某大学开源了“栖云 3”，70 亿参数。", ["栖云 3"]),
        ("5 月，栖云 3 大模型发布，栖云-4 在 9 月。", ["栖云 3", "栖云-4"]),
    ],
)
def test_what_looks_like_a_model(find: Find, text: str, expected: list[str]) -> None:
    assert sorted(names(find(text))) == sorted(expected)


@pytest.mark.parametrize(
    "text",
    [
        # Other things that have versions, though they are released.
        "Python 3.11 was released, a model of care.",
        "Xiaomi launched Xiaomi 17, a phone with a new model.",
        "艾克米发布了 Foo-2，一款新手机，里面有模型。",
        "发布了 Python 3.11、HTML5 和 Windows 11。",
        "Apple released macOS 26, the iPhone 17 and an M2 MacBook with 64GB.",
        "The model runs on USB 3, Bluetooth 5 and HDMI 2.1.",
        "NVIDIA released the RTX 5090; Huawei the Ascend 910B 芯片.",
        "The Pixel 9 and Galaxy S25 run the model.",
        "Tesla released Model 3 and Autopilot 12.",
        "The Zorp 3 chip runs models.",
        "Zorp 3 芯片发布了。",
        "Falcon 9 launched.",
        # Parts, counts and places.
        "Figure 3 and Chapter 2 describe the model.",
        "Models, see Section 5.2: Top 10, Round 2, Level 4, Phase 3.",
        "Released under Apache 2.0, GPL 3 and CC BY 4.0 with open weights.",
        "COVID-19 slowed the release of models.",
        "The model reached Series 2 and Title 9.",
        # Dates and amounts.
        "Released March 2, 2025, a model. In May 2025 another, on Dec 9 a third.",
        "Models cost US $36B. With 36B parameters, Nearly 70B tokens.",
        "Zorp 3 million models. Zorp 20% of models.",
        "Acme 发布模型 Zorp 3 年后。",
        # Measures.
        "The model scores 80 on FooBench 2 and ZorpEval-3.",
        # Addresses and files.
        "See https://acme.example/Foo-2 and Foo-2.png, released by acme/Foo-3.",
        "Model `import Foo-2_test`.",
        # No word for it.
        "Zorp 3 is fine.",
        "Foo-2 is fine.",
        "Quux Pro is fine.",
        # Not read at all.
        "```\nAcme released the model Foo-2.\n```\n<!-- the model Foo-2 -->",
        "",
    ],
)
def test_what_does_not(find: Find, text: str) -> None:
    assert names(find(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "OpenAI released GPT-9, o7, gpt-image-3 and gpt-oss-500B.",
        "Models: GLM-6-Air, Claude Haiku 7, Qwen5-Max-90B-A5B, gpt-video-1, Kimi K4 Preview.",
        "模型 Llama 4（Scout 109B、Maverick 400B）、Gemini 2.0、2.5 和 GLM-4.5/4.6/4.7 发布了。",
        "Step 3: release the model. Spark 4 is a model, too.",
        "Claude Code 2.0 was released. ChatGPT 5 is no model. SWE-bench 2 is for models.",
    ],
)
def test_known_names_are_none(find: Find, text: str) -> None:
    assert names(find(text)) == []


def test_the_review_names_no_unknown_model(find: Find) -> None:
    review = Path(__file__).parents[2] / "data/raw/2025-year-in-llms.zh.md"
    assert names(find(review.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    ("text", "maker"),
    [
        ("OpenAI released Foo-2.", "openai"),
        ("OpenAI has just released the new Foo-2.", "openai"),
        ("OpenAI Foo-2 is a model.", "openai"),
        ("OpenAI's Foo-2 is a model.", "openai"),
        ("Foo-2 by OpenAI is a model.", "openai"),
        ("字节跳动在三月发布了 Foo-2。", "bytedance"),
        ("阿里的 Foo-2 模型", "alibaba"),
        ("阿里发布了 Bar-2 和 Foo-2。", "alibaba"),
        ("Claude Foo 2 is a model.", "anthropic"),
        ("Acme released Foo-2.", None),
        ("OpenAI was quiet; Acme released Foo-2.", None),
        ("METR Foo-2 and METR's Foo-2 are models.", None),
        ("Acme released Foo-2. Google Foo-3 is a model. Google Foo-4 too.", "google"),
    ],
)
def test_the_maker_right_beside_it(find: Find, text: str, maker: str | None) -> None:
    (candidate,) = [c for c in find(text) if c.head.endswith("Foo")]
    assert candidate.organization == maker


def test_a_family_gathers_its_names_and_places(find: Find) -> None:
    candidates = find(
        "Acme released Skyfall 36B and Foo-2. Some days Foo-3 is dull.\n",
        "Foo-2 模型和 Foo Mini 2 很快。SkyFall-36B 更快。\n",
    )
    told = {
        c.head: (c.names, c.count, [(s.source_id, s.char_start) for s in c.sightings])
        for c in candidates
    }
    assert told == {
        "Foo": (
            ("Foo-2", "Foo-3", "Foo Mini 2"),
            4,
            [("review-1", 30), ("review-1", 47), ("review-2", 0), ("review-2", 10)],
        ),
        "Skyfall": (("Skyfall 36B",), 2, [("review-1", 14), ("review-2", 24)]),
    }


def test_a_sighting_quotes_its_source(find: Find) -> None:
    text = "# 2025\n\nAcme released **Foo-2**, a\nmodel. It is quick.\n"
    (candidate,) = find(text)
    (seen,) = candidate.sightings
    assert text[seen.char_start : seen.char_end] == seen.exact == "Foo-2"
    assert (seen.before, seen.behind) == ("Acme released ", ", a model.")


def test_the_order_is_total(find: Find) -> None:
    first = "Acme released Foo-2. Zing-1T and Skyfall 36B are large.\n"
    second = "Zing-1T is a model. Nimbus Sonic 2 模型。\n"
    candidates = find(first, second)
    # The plainest case first, of equals the one named more often, then by name.
    assert [c.head for c in candidates] == ["Zing", "Foo", "Nimbus Sonic", "Skyfall"]


ENTRIES = """\
# QBai o4, QBai o5 Air
# review-1 at 11: OpenAI 发布了 QBai o4。
# review-1 at 20: QBai o5 Air 模型很快。
[[family]]
id = 'qbai'
name = 'QBai'
organization = 'openai'
join = ' '
version_letters = ['O']

# Foo Mini 2
# review-1 at 53: Acme released Foo Mini 2.
[[family]]
id = 'foo'
name = 'Foo'
organization = '?'  # the id of the maker, as in organizations.toml
join = ' '
words = ['Mini']
"""


def test_entries(find: Find) -> None:
    text = "OpenAI 发布了 QBai o4。\nQBai o5 Air 模型很快。\n\nAcme released Foo Mini 2.\n"
    assert to_toml(find(text)) == ENTRIES
    assert to_toml([]) == ""


def test_entries_are_toml_whatever_the_sentence(find: Find) -> None:
    text = "Acme's \"model\" Foo-2 is \\ \x0b 'quick' \u2028 [[family]]\\\nand # more.\n"
    (family,) = tomllib.loads(to_toml(find(text)))["family"]
    assert (family["name"], family["organization"]) == ("Foo", "?")


def test_a_name_without_letters_asks_for_an_id(find: Find) -> None:
    entry = to_toml(find("5 月，OpenAI 发布了“栖云 3”大模型。")).partition("[[family]]\n")[2]
    assert entry == (
        "id = '?'  # the name in letters\nname = '栖云'\norganization = 'openai'\njoin = ' '\n"
    )


def test_an_id_that_is_taken_is_not_used_again(find: Find) -> None:
    (candidate,) = find("Acme released the model Open-AI.O 2 and Luma-Ray-Foo 2.")[:1]
    assert candidate.id not in REGISTRY.families


def test_json(find: Find) -> None:
    (family,) = json.loads(to_json(find("OpenAI 发布了 Foo-2。")))
    assert family == {
        "family": "Foo",
        "names": ["Foo-2"],
        "organization": "openai",
        "count": 1,
        "sightings": [
            {
                "source_id": "review-1",
                "name": "Foo-2",
                "char_start": 11,
                "char_end": 16,
                "sentence": "OpenAI 发布了 Foo-2。",
            }
        ],
        "entry": "[[family]]\nid = 'foo'\nname = 'Foo'\norganization = 'openai'\njoin = '-'\n",
    }


@pytest.mark.parametrize(
    ("name", "family", "version", "billions"),
    [
        ("Foo-2-Gamut-7B", "foo", "2", 7.0),
        ("Zing-1T", "zing", None, 1000.0),
        ("QBai o4", "qbai", "O4", None),
        ("Quux Pro", "quux", None, None),
        ("Claude Foo 3", "claude-foo", "3", None),
        ("SkyfallLM 2.5", "skyfalllm", "2.5", None),
        ("skyfall-36b", "skyfall", None, 36.0),
    ],
)
def test_its_entry_makes_a_name_a_model(
    document: MakeDocument,
    find: Find,
    tmp_path: Path,
    name: str,
    family: str,
    version: str | None,
    billions: float | None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    text = f"# 2025\n\nIn March 2025, Acme released the model {name}.\n"
    folder = tmp_path / "registry"
    shutil.copytree(Path(llmdata.registry.__file__).parent, folder)
    entry = to_toml(find(text)).replace("'?'", "'acme'")
    # The parsed form of the files that stay as they are is copied with them.
    monkeypatch.setattr(llmdata.registry, "parse", parse_once)
    with (folder / "organizations.toml").open("a", encoding="utf-8") as file:
        file.write("\n[[organization]]\nid = 'acme'\nname = 'Acme'\nkind = 'lab'\n")
    with (folder / "families.toml").open("a", encoding="utf-8") as file:
        file.write(f"\n{entry}")
    registry = load(folder)
    assert find(text, registry=registry) == []
    observed = extract(document(text), registry)
    (model,) = [m.entity for m in observed.mentions.entities if m.entity.type == "model"]
    maker = "anthropic" if name.startswith("Claude") else "acme"
    assert (model.organization_id, model.family_id) == (maker, family)
    assert (model.version, model.billions) == (version, billions)
    (release,) = [o for o in observed.observations if o.table == "releases"]
    assert release.subject == model


@pytest.mark.parametrize(
    "piece",
    [
        "A ",
        "Ab-",
        "Ab ",
        "AbCd",
        "Foo-2 ",
        "Foo Mini 2、",
        "ab-",
        "The ",
        "Foo 2. ",
        "- Foo 2\n",
        "OpenAI ",
    ],
)
def test_time_grows_with_the_length_of_the_text(
    document: MakeDocument, find: Find, piece: str
) -> None:
    def seconds(length: int) -> float:
        layout = lay_out(document(piece * (length // len(piece))))
        mentions = find_mentions(layout, REGISTRY)
        begin = time.process_time()
        propose(sightings(layout, mentions, REGISTRY), REGISTRY)
        return time.process_time() - begin

    assert seconds(10_000) < 20 * seconds(2_000) + 0.1
