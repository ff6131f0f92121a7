"""What sentences of any review say of models: size, licence, openness, modality, and fragments."""

from __future__ import annotations

from datetime import date
from hashlib import sha256

import pytest

from llmdata import registry
from llmdata.extract import Observed, extract
from llmdata.source import Document, frontmatter, infer

REGISTRY = registry.load()


def read(text: str) -> Observed:
    document = Document(
        source_id="sample",
        path="sample.md",
        text=text,
        sha256=sha256(text.encode()).hexdigest(),
        language=infer.language(text),
        title="sample",
        author="A. Author",
        url=None,
        original_url=None,
        published_on=None,
        covers_start=date(2025, 1, 1),
        covers_end=date(2025, 12, 31),
        license=None,
        body_start=frontmatter.parse(text, "s").body_start,
    )
    return extract(document, REGISTRY)


def told(text: str, column: str) -> dict[str, object]:
    return {
        o.subject.name: o.cells[column].value
        for o in read(text).observations
        if o.table == "models" and o.subject is not None and column in o.cells
    }


def models(text: str) -> list[str]:
    return [m.entity.name for m in read(text).mentions.entities if m.entity.type == "model"]


@pytest.mark.parametrize(
    ("text", "sizes"),
    [
        ("蚂蚁放出了一万亿参数的 Kimi K5。", {"Kimi K5": 1000}),
        ("参数量超过三千亿的 GLM-8 亮相。", {"GLM-8": 300}),
        ("GLM-8 的总参数量高达 2 万亿，每次激活 400 亿。", {"GLM-8": 2000}),
        ("Zhipu shipped GLM-8: two trillion parameters, 40 billion active.", {"GLM-8": 2000}),
        ("GLM-8, early May, 310 billion parameters with 12 billion active.", {"GLM-8": 310}),
        ("Databricks answered with DBRX, a 90B mixture-of-experts.", {"DBRX": 90}),
        ("It was the week of Kimi K5. Moonshot gave it a trillion parameters.", {"Kimi K5": 1000}),
        ("Moonshot put Kimi K5 out. The model has 310 billion parameters.", {"Kimi K5": 310}),
        ("Tencent showed Hunyuan-Large (410B total, 60B active).", {"Hunyuan-Large": 410}),
        ("The trillion-parameter Kimi K5 arrived.", {"Kimi K5": 1000}),
        # The name may be in quotation marks.
        ("「GLM-8」（310B，MIT 许可证）随后亮相。", {"GLM-8": 310}),
        ("智谱的“GLM-8”有 3100 亿参数。", {"GLM-8": 310}),
        ("310B 的‘GLM-8’随后亮相。", {"GLM-8": 310}),
        ("310B 模型「GLM-8」随后亮相。", {"GLM-8": 310}),
        ('"GLM-8", a 310B model, followed.', {"GLM-8": 310}),
        ("“GLM-8”胜过 70B 模型。", {}),
        # A clause that goes on about what its sentence opens with, and what stands before the name.
        ("今年 GLM-8 追上了 Qwen9，它的总规模是 90B 参数。", {"GLM-8": 90}),
        ("GLM-8 caught up with Qwen9; it has 90B parameters.", {"GLM-8": 90}),
        ("不过 90B 参数的 GLM-8 便宜得多。", {"GLM-8": 90}),
        ("不过 90B 参数、只收半价的 GLM-8 便宜得多。", {"GLM-8": 90}),
        ("GLM-8 输给 Qwen9，后者的尺寸是 90B 参数。", {}),
        # One size of several, where words say that it is that of each.
        ("GLM-8 和 Kimi K5（都是 90B，MIT 协议）跑在笔记本上。", {"GLM-8": 90, "Kimi K5": 90}),
        ("GLM-8、Kimi K5 均为 310B。", {"GLM-8": 310, "Kimi K5": 310}),
        ("GLM-8 and Kimi K5 are both 90B models.", {"GLM-8": 90, "Kimi K5": 90}),
        ("GLM-8 和 Kimi K5（90B）跑在笔记本上。", {"Kimi K5": 90}),
        # What is said of another, or of a part, is not said of the model.
        ("GLM-8 rivals 70B models.", {}),
        ("GLM-8 beat a 400B model.", {}),
        ("GLM-8 用 70B 模型蒸馏而来。", {}),
        ("GLM-8 activates only 12 billion parameters.", {}),
        # A word deals sizes out, whole ones.
        ("GLM-8 和 Kimi K5 分别为 310B 与 90B。", {"GLM-8": 310, "Kimi K5": 90}),
        ("GLM-8 and Kimi K5 arrived at 310B and 90B respectively.", {"GLM-8": 310, "Kimi K5": 90}),
        ("GLM-8 和 Kimi K5 的激活参数分别为 31B 与 9B。", {}),
        ("GLM-8 出了 310B 和 90B 两种。", {}),
        ("GPT-9 beats GLM-8 with fewer than 7 billion parameters.", {}),
        ("GLM-8 comes in sizes from 1B to 90B.", {}),
        ("GLM-8 有好几个尺寸，其中最小的那个只有 6 亿参数。", {}),
    ],
)  # fmt: skip
def test_sizes_in_words(text: str, sizes: dict[str, float]) -> None:
    assert told(text, "parameters_b") == sizes


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("智谱放出 GLM-8 和 GLM-9 两个开放权重模型。", ["GLM-8", "GLM-9"]),
        ("智谱放出了 GLM-8，这是它自 GPT-2 以来头一个开放权重的语言模型。", ["GLM-8"]),
        ("蚂蚁开源两万亿参数的 GLM-8。", ["GLM-8"]),
        ("GLM-8 系列开源——终于。", ["GLM-8"]),
        ("GLM-8 上线，权重按 MIT 协议全部放出。", ["GLM-8"]),
        ("智谱于 11 日公开了 GLM-8 的权重。", ["GLM-8"]),
        ("GLM-8 一度成为排名最高的开源模型。", ["GLM-8"]),
        ("GLM-8 在榜上拿到全球第五、开源第一。", ["GLM-8"]),
        ("GLM-8 came out in May with MIT-licensed weights.", ["GLM-8"]),
        ("Zhipu put the weights of GLM-8 on a torrent.", ["GLM-8"]),
        ("Zhipu put out GLM-8, weights and all.", ["GLM-8"]),
        ("它写代码不如 GLM-8，开源模型也被别家赶上。", []),
        ("Its code trails GLM-8, open models lost to others.", []),
        ("GLM-8 was the country's best open model for a week.", ["GLM-8"]),
        ("GLM-8 went open source in August. GPT-9 did not.", ["GLM-8"]),
        ("Zhipu's fully open GLM-8 came on November 20.", ["GLM-8"]),
        ("The best open models of the year:\n\n1. GLM-8\n2. Kimi K5\n", ["GLM-8", "Kimi K5"]),
        ("文本榜，只保留开放权重模型：\n\n1. GLM-8（智谱）\n2. Kimi K5\n", ["GLM-8", "Kimi K5"]),
        ("The best open and closed models:\n\n1. GLM-8\n2. GPT-9\n", []),
        ("GLM-8 is better than any open model.", []),
        ("GPT-9 competes with open models.", []),
        ("GPT-9 beats every model with open weights.", []),
        ("GPT-9 没有开放权重。", []),
        ("OpenAI 计划开源 GPT-9。", []),
        ("OpenAI will not open-source GPT-9.", []),
        ("Will OpenAI ever publish the weights of GPT-9?", []),
        # what another maker opens in a later clause is its own, or has no name
        ("OpenAI 在 12 月发布 GPT-9，百度在 11 月开源文心 9。", ["ERNIE 9"]),
        ("OpenAI 在 12 月发布 GPT-9，11 月智谱开源了它的智能体框架。", []),
        ("OpenAI released GPT-9 in May, and Meta open-sourced a search tool.", []),
        # … unless nobody else is named
        ("阿里在 3 月发布 Qwen9，并在 4 月开源。", ["Qwen9"]),
        ("Gemini 9 很强；百度 3 月推出文心 9，7 月开源。", ["ERNIE 9"]),
        ("Alibaba released Qwen9 in March and open-sourced it.", ["Qwen9"]),
        # in brackets, and before them
        ("Qwen9（32B，开源）在 11 月发布。", ["Qwen9"]),
        ("Qwen9（開源）在 11 月發布。", ["Qwen9"]),
        ("Qwen9 开源模型家族（很小）在 11 月发布。", ["Qwen9"]),
        ("Qwen9 (open weights) came out in November.", ["Qwen9"]),
        ("Qwen9（不开源）在 11 月发布。", []),
        ("Qwen9 (not open source) came out in November.", []),
        # in quotation marks
        ("智谱于 11 日公开了「GLM-8」的权重。", ["GLM-8"]),
        ("“GLM-8”系列开源——终于。", ["GLM-8"]),
        ('Zhipu put the weights of "GLM-8" on a torrent.', ["GLM-8"]),
        ("OpenAI 计划开源“GPT-9”。", []),
        # of two, the one of which it is told
        ("GLM-8 与 Kimi K5 备受关注，后者 6 月底开源。", ["Kimi K5"]),
        ("GLM-8 与 Kimi K5 备受关注，前者 6 月底开源。", ["GLM-8"]),
        ("GLM-8 与 Kimi K5 3 月发布，6 月开源。", ["GLM-8", "Kimi K5"]),
        # what is opened is described first, or named last
        ("智谱 6 月开源了参数更少的 GLM-8。", ["GLM-8"]),
        ("智谱 6 月开源 31B 的 GLM-8。", ["GLM-8"]),
        ("智谱开源了训练 GLM-8 的脚本。", []),
        ("智谱开源了五款 GLM-8 模型，其中最大的 GLM-8-310B 要四张卡。", ["GLM-8-310B"]),
        ("Kimi K5 一直闭源，开源的只有 GLM-8。", ["GLM-8"]),
        ("Zhipu open-sourced the tiny, quick GLM-8 in June.", ["GLM-8"]),
        ("Zhipu open-sourced the tools behind GLM-8 in June.", []),
        ("Open-sourced in June, Zhipu's GLM-8 is quick.", ["GLM-8"]),
        ("In June Zhipu went back to open weights with GLM-8.", ["GLM-8"]),
        ("GLM-8 is open, and Kimi K5 is not.", ["GLM-8"]),
        ("GLM-8 is open to criticism.", []),
        # the word for it ends what is said of the one before
        ("GLM-8 以 MIT 许可开源，Kimi K5 只在网页上能用。", ["GLM-8"]),
        ("GLM-8 开源而 Kimi K5 收费。", ["GLM-8"]),
        # behind a name and its colon
        ("- **GLM-8**: 同尺寸里最强的开源模型。", ["GLM-8"]),
        ("- **GLM-8**: 开源 31B 语音模型。", ["GLM-8"]),
        ("- **GLM-8**: 对标各家开源模型。", []),
        ("- **GLM-8**: 开源社区里的常青树。", []),
        # what a later sentence says of all before it, or brackets say in a word
        ("We got GLM-8. Then Kimi K5. All of these are open-weight.", ["GLM-8", "Kimi K5"]),
        ("We got GLM-8 and Kimi K5. Both came with open weights.", ["GLM-8", "Kimi K5"]),
        ("GLM-8 (June; open, 90B) is here.", ["GLM-8"]),
        ("We got GLM-8, Qwen9 and Kimi K5. Both are open source.", []),
        ("We got GLM-8 and GPT-9. All open questions remain.", []),
        ("GLM-8 (open until June) is gone.", []),
    ],
)
def test_open_weights(text: str, names: list[str]) -> None:
    assert sorted(told(text, "open_weights")) == names


TABLE = """
| Model | Maker | Params | License | Open weights |
|---|---|---|---|---|
| GLM-8 | Zhipu | 310B (12B active) | MIT | yes |
| Kimi K5 | Moonshot | active: 30B | modified MIT | ✅ |
| GPT-9 | OpenAI | unknown | proprietary | no |

| 模型 | 参数量 | 许可证 | 是否开源 |
|---|---|---|---|
| Qwen9 | 90B | Apache 2.0 | 是 |

| Model | Params (B) | Size |
|---|---|---|
| Llama 9 | 44.5 | 12 GB |
"""


@pytest.mark.parametrize(
    ("column", "expected"),
    [
        ("parameters_b", {"GLM-8": 310, "Qwen9": 90, "Llama 9": 44.5}),
        ("license", {"GLM-8": "MIT", "Qwen9": "Apache-2.0"}),
        ("open_weights", {"GLM-8": True, "Kimi K5": True, "GPT-9": False, "Qwen9": True}),
    ],
)
def test_columns_of_tables(column: str, expected: dict[str, object]) -> None:
    assert told(TABLE, column) == expected


@pytest.mark.parametrize(
    ("text", "licenses"),
    [
        ("智谱以 MIT 许可证放出了 GLM-8 的权重。", {"GLM-8": "MIT"}),
        ("五月有 GLM-7，十二月又以采用 Apache 2.0 许可证的 GLM-8 收尾。", {"GLM-8": "Apache-2.0"}),
        ("GLM-8 on 2nd December: Apache 2.0, 67 billion parameters.", {"GLM-8": "Apache-2.0"}),
        ("GLM-8 dropped in October under Apache 2.0.", {"GLM-8": "Apache-2.0"}),
        ("GLM-8 has a licence that is MIT with one odd clause.", {}),
        ("GLM-8 was built at MIT.", {}),
        ("GLM-8 ships in May; the code is under MIT.", {}),
    ],
)
def test_licenses(text: str, licenses: dict[str, str]) -> None:
    assert told(text, "license") == licenses


@pytest.mark.parametrize(
    ("text", "modalities"),
    [
        ("The multi-modal GLM-8 came out.", {"GLM-8": "multimodal"}),
        ("GLM-8 1B and 9B vision models.", {"GLM-8-1B": "multimodal", "GLM-8-9B": "multimodal"}),
        ("视频生成模型 GLM-8 发布。", {"GLM-8": "video"}),
        ("GLM-8 is not a multimodal model.", {}),
    ],
)  # fmt: skip
def test_modalities(text: str, modalities: dict[str, str]) -> None:
    assert told(text, "modality") == modalities


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # Versions with the letter of a family that stands before them.
        ("DeepSeek V7 came in May, V7-Terminus in June, and plain V8 in July.",
         ["DeepSeek V7", "DeepSeek V7 Terminus", "DeepSeek V8"]),
        ("五月底，DeepSeek 用 R7-0528 悄悄换掉了旧版。", ["DeepSeek R7 0528"]),
        ("Christmas was DeepSeek's. V9 has it all.", ["DeepSeek V9"]),
        ("The V8 engine of a car. R2 units.", []),
        ("MiniMax runs well on an M2 Mac.", []),
        # Variants under their series.
        ("Anthropic launched Claude 7: Opus at $15, Sonnet at $3. Haiku took longer.",
         ["Claude 7", "Claude Opus 7", "Claude Sonnet 7", "Claude Haiku 7"]),
        ("Meta 发布 Llama 9，包括 Scout 和 Maverick 两个型号。",
         ["Llama 9", "Llama 9 Scout", "Llama 9 Maverick"]),
        ("Google 发布 Gemini 9，分 Ultra、Pro、Nano 三个版本。",
         ["Gemini 9", "Gemini 9 Ultra", "Gemini 9 Pro", "Gemini 9 Nano"]),
        ("We pay for the Pro, Max and Team plans.", []),
        # Sizes under theirs.
        ("Llama 9 came out in May in 8B and 70B sizes. The 70B was fifth.",
         ["Llama 9", "Llama 9 8B", "Llama 9 70B", "Llama 9 70B"]),
        ("Alibaba's Qwen9 came in seven sizes between 1B and 72B.", ["Qwen9"]),
        ("Llama 9 is not GPT-4 class, yet at 1B and 3B it is fast.", ["Llama 9", "GPT-4"]),
        # Versions one after the other.
        ("Zhipu shipped GLM-8.5 in July, 8.6 in September.", ["GLM-8.5", "GLM-8.6"]),
        ("GPT-9 scored 74.9, 9.6 in the other test.", ["GPT-9"]),
        # A name in two spellings is one; another maker's model may bear a known name.
        ("阿里把视频模型万相 Wan9.1 放了出来。", ["Wan9.1"]),
        # Names that no registry knows, with a maker that the text names.
        ("Harrow Labs of Oslo open-sourced Quillow-2 (34B), under MIT.", ["Quillow-2"]),
        ("由一支里加的六人团队 Zandri 在秋天发布的 Zandri-7B，是个小模型。", ["Zandri-7B"]),
        ("Zig 0.14 was released in March. Section 4 of the model law.", []),
    ],
)  # fmt: skip
def test_names_told_by_a_fragment(text: str, names: list[str]) -> None:
    assert models(text) == names


@pytest.mark.parametrize(
    ("text", "maker", "model"),
    [
        ("Harrow Labs of Oslo open-sourced Quillow-2 (34B).", "harrow-labs", "quillow-2"),
        ("Quillow-34B (Harrow Labs, Q2) is a model that few know.", "harrow-labs", "quillow-34b"),
        ("年初墨池智能发布的 Tuche-7B，我们至今还在用。", "墨池智能", "tuche-7b"),
        ("Tuche-7B 由墨池智能于 3 月开源。", "墨池智能", "tuche-7b"),
    ],
)  # fmt: skip
def test_a_guessed_model_belongs_to_the_maker_beside_it(text, maker, model) -> None:
    entities = read(text).mentions.entities
    assert {(m.entity.type, m.entity.id) for m in entities} == {
        ("organization", maker),
        ("model", f"{maker}/{model}"),
    }


def test_whoever_but_uses_a_model_is_not_its_maker() -> None:
    (tuche,) = read("3 月，墨池大学的学生用 Tuche-7B 写作业。").mentions.entities
    assert (tuche.entity.id, tuche.entity.organization_id) == ("tuche-7b", None)
