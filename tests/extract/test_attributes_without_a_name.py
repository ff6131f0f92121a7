# ruff: noqa: E501 (a sentence is read as a whole, on one line)
"""What sentences that name no model, titles, rankings and brackets say of openness, licences and sizes."""

from __future__ import annotations

import pytest

OPEN = [
    # Of all that stand before it, of both, or of the one.
    ("July 3: Qwen9-Coder. July 9: Qwen9-Omni. All of them open weights.", {"Qwen9-Coder", "Qwen9-Omni"}),
    ("GLM-9 and GLM-9-Air came in May. Both are open weights.", {"GLM-9", "GLM-9-Air"}),
    ("Kimi K9 came in May. Open weights on Hugging Face, API from day one.", {"Kimi K9"}),
    ("5 月，阿里放出 Qwen9-Coder 和 Qwen9-Omni。全部开源。", {"Qwen9-Coder", "Qwen9-Omni"}),
    ("智谱带来 GLM-9 与 GLM-9-Air。两款都开源。", {"GLM-9", "GLM-9-Air"}),
    # Of those of several makers nobody says so in one word, nor of what is denied or only planned.
    ("Kimi K9 met Claude 9 Opus. All open models were behind.", set()),
    ("GPT-9 came in May. None of it is open weights.", set()),
    ("Kimi K9 came in May. It will be open weights by autumn.", set()),
    ("Kimi K9 came in May. Open-weight rivals have gone quiet.", set()),
    ("Kimi K9 在 5 月来了。开源社区一片沉默。", set()),
    # Of those in a table below such a title, and not of those below another.
    ("Notable open-weight releases:\\n\\n| Q1 | Q2 |\\n|---|---|\\n| GLM-9 | Kimi K9 |", {"GLM-9", "Kimi K9"}),
    ("| Q1 | Q2 |\\n|---|---|\\n| GLM-9 | Kimi K9 |\\n\\n*Open models of the year.*", {"GLM-9", "Kimi K9"}),
    ("开源模型一览：\\n\\n| 模型 | 公司 |\\n|---|---|\\n| GLM-9 | 智谱 |", {"GLM-9"}),
    ("Open and closed models:\\n\\n| Model | Maker |\\n|---|---|\\n| GPT-9 | OpenAI |", set()),
    # Of those that a ranking of such models has.
    ("Among open models, Kimi K9 leads, GLM-9 is second.", {"Kimi K9", "GLM-9"}),
    ("LMArena's ranking of open models in May: Kimi K9 led, GLM-9 followed.", {"Kimi K9", "GLM-9"}),
    ("The strongest open model is Kimi K9, followed by GLM-9.", {"Kimi K9", "GLM-9"}),
    ("开源模型里，Kimi K9 最强，GLM-9 次之。", {"Kimi K9", "GLM-9"}),
    ("开源榜前三是 Kimi K9、GLM-9 和 Qwen9-Omni。", {"Kimi K9", "GLM-9", "Qwen9-Omni"}),
    ("Among open models nothing comes near GPT-9.", set()),
    ("Unlike open models, GPT-9 needs no machine of yours.", set()),
    # In brackets, in a column, with a time before the licence, with a size before the name.
    ("Wan 9.2 (28 July; open, 30B) came.", {"Wan9.2"}),
    ("| 模型 | 权重 |\\n|---|---|\\n| GLM-9 | 开放 |", {"GLM-9"}),
    ("GLM-9 9 月以 Apache 2.0 开源。", {"GLM-9"}),
    ("美团开源总参数 610B 的 LongCat-Flash。", {"LongCat-Flash"}),
    ("Voxtral 9, Mistral's first open audio model, was released in May.", {"Voxtral 9"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), OPEN)
def test_open_weights(assembled, text, names):
    models = assembled("# 2025 in review\n\n" + text.replace("\\n", "\n"))["models"]
    told = {name for name, open_ in models.select("name", "open_weights").iter_rows() if open_}
    assert told == names


@pytest.mark.parametrize(
    ("text", "licenses"),
    [
        ("GLM-9 came on 28 July. Open weights, MIT license.", {"GLM-9": "MIT"}),
        ("### GLM-9\n\n- License: Apache 2.0\n- Context: 256K", {"GLM-9": "Apache-2.0"}),
        ("字节 8 月以 Apache 2.0 开源 Seed-OSS-40B。", {"Seed-OSS-40B": "Apache-2.0"}),
        ("在 MIT 协议下，智谱 8 月开源了 GLM-9。", {"GLM-9": "MIT"}),
        # A place of learning is no licence, and what another one bears is not the model's.
        ("GLM-9 came on 28 July. MIT researchers were quick to test it.", {}),
        ("GLM-9 came on 28 July. The code of the demo is under MIT.", {}),
    ],
)
def test_licenses(assembled, text, licenses):
    models = assembled(f"# 2025 in review\n\n{text}")["models"]
    told = {name: said for name, said in models.select("name", "license").iter_rows() if said}
    assert told == licenses


@pytest.mark.parametrize(
    ("text", "sizes"),
    [
        ("### Kimi K9\n\n- Parameters: 1.4T total, 40B active\n- Context: 256K", {"Kimi K9": 1400}),
        ("Kimi K9 came in May. 1.4T total parameters, 40B of them active.", {"Kimi K9": 1400}),
        # What stands before the name goes with it, not with the family before a colon.
        ("推理家族 Magistral：30B 的 Magistral Small 开源。", {"Magistral Small": 30}),
        # The part that is active is not the size, and several models have not one.
        ("Kimi K9 came in May. 40B active parameters are enough.", {}),
        ("GLM-9 and GLM-9-Air came in May. 300B total parameters.", {}),
    ],
)
def test_sizes(assembled, text, sizes):
    models = assembled(f"# 2025 in review\n\n{text}")["models"]
    assert {n: s for n, s in models.select("name", "parameters_b").iter_rows() if s} == sizes
