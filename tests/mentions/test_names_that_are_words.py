# ruff: noqa: E501 (an example is read as a whole, on one line)
"""Makers and models whose names are words too: what licenses them, and the words that stay words."""

import pytest


def found(mentioned, text) -> list[str]:
    _, mentions = mentioned(text)
    return [m.entity.name for m in mentions.entities]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # The word for a company right before the name, or behind it.
        ("The startup Harmonic hired ten people.", ["Harmonic AI"]),
        ("We met Etched, a chip startup from Cupertino.", ["Etched"]),
        ("We met Etched, the chip startup behind it.", ["Etched"]),
        ("创业公司 Captions 搬了家。", ["Captions AI"]),
        ("It was magic, the company said; it was Magic, the company said.", []),
        ("The company Opera House opened.", []),
        ("公司荣耀属于大家。", []),
        # Whoever stands at its head.
        ("Captions CEO Jo Doe left.", ["Captions AI"]),
        ("荣耀 CEO 离职，地平线创始人也走了。", ["Honor", "Horizon Robotics"]),
        ("地平线上有太阳。地平线 CEO 离职。", ["Horizon Robotics"]),
        ("Brave people; a rabbit; an arm; the captions of a film; a lambda function.", []),
        ("The arm of the law, an odyssey, a handshake, harmonic motion, chroma keys.", []),
        # A product of the same name, and what that is called.
        ("Lovable CEO Jo Doe left.", ["Lovable"]),
        ("The startup Replicate moved.", ["Replicate"]),
        ("The terminal Warp is fast.", ["Warp"]),
        ("I like the coding agent Amp.", ["Amp"]),
        ("Replicate the results; a terminal warp; the browser says continue.", []),
        # What it did, or was done to it.
        ("OpenAI acquired io in May.", ["OpenAI", "io Products, Inc."]),
        ("OpenAI 收购 io。", ["OpenAI", "io Products, Inc."]),
        ("Async io is hard, and so is the io library.", []),
        ("精美图片挂在旧金山办公室里。第四范式是科学的事。循环智能体会绕圈。", []),
    ],
)
def test_makers(mentioned, text, names):
    assert found(mentioned, text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # The word for a model beside a name with a number.
        ("Its new model Falcon 9.5 was released.", ["Falcon-9.5"]),
        ("Ray9, a text-to-video model, is out.", ["Ray9"]),
        ("他们的视频模型 Gen-9 很强。", ["Gen-9"]),
        ("Gen-9 视频模型很强。", ["Gen-9"]),
        ("The phone model Nova 9 and the car model Falcon 9 sold well.", []),
        ("In Step 9 language models are trained.", []),
        ("The falcon 9 metres above us dived; a sailor 2 metres tall saw a mirage.", []),
        ("He took command in the Arctic; the titans clashed.", []),
        ("The clash of the Titans: Google against OpenAI.", ["Google", "OpenAI"]),
        ("The mercury rose, a dolphin leapt, a double helix turned.", []),
        # A size in millions behind a hyphen is a model's.
        ("Kokoro-82M is small.", ["Kokoro-82M"]),
        ("Kokoro has 82M downloads.", []),
        # Beside its maker.
        (
            "Samsung's TRM is tiny; a TRM of old.",
            ["Samsung", "Tiny Recursive Model", "Tiny Recursive Model"],
        ),
        ("Captions released Mirage 9.", ["Captions AI", "Mirage 9"]),
        ("三星发布 Gauss 9。", ["Samsung", "Samsung Gauss 9"]),
        ("Gauss 9 years old; Chai-tea; Noor and Nanda are names.", []),
        # A name of one sign is but the end of a word.
        ("浪潮信息发布“源 9.0”。", ["Inspur", "Yuan 9.0"]),
        ("浪潮源 9.0 发布。", ["Yuan 9.0"]),
        ("浪潮信息开源 9.0 版本，别的开源大模型不开源 9.0。", ["Inspur"]),
        ("我们商量大模型的事，从容不迫，山海相连。", []),
        ("百度发布蒸汽机 9.0。", ["Baidu", "MuseSteamer 9.0"]),
        ("蒸汽机 9.0 时代；朋友拍我；子曰：学而时习之。", []),
    ],
)
def test_models(mentioned, text, names):
    assert found(mentioned, text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("华佗 GPT 来了。", ["HuatuoGPT"]),
        ("理想汽车的 Mind GPT 9.0 来了。", ["Li Auto", "MindGPT 9.0"]),
        ("蔚来的 NOMI GPT 9 来了。", ["NIO", "NOMI GPT 9"]),
        ("Latam-GPT was released in May.", ["Latam-GPT"]),
        ("Foo-GPT was released in May.", []),
        ("混元 Turbo S、Hunyuan TurboS", ["Hunyuan-TurboS", "Hunyuan-TurboS"]),
        ("豆包 1.5 深度思考模型来了。", ["Doubao-1.5-thinking-pro"]),
        ("豆包 Pro 和豆包 Lite", ["Doubao-Pro", "Doubao-Lite"]),
        ("即梦 9.0 来了，即梦还是那个即梦。", ["Dreamina 9.0", "Dreamina", "Dreamina"]),
        ("即梦 3 月更新，清影 9.0 来了。", ["Dreamina", "Qingying 9.0"]),
        ("Skywork R1V3、Step R-mini、TRELLIS.2", ["Skywork-R1V3", "Step R-mini", "TRELLIS.2"]),
    ],
)
def test_the_whole_name_is_the_mention(mentioned, text, names):
    assert found(mentioned, text) == names
