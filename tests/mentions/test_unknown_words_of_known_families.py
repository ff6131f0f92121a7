"""A word that nobody knows is of a model's name if hyphens tie it to one, or if it recurs there."""

import pytest


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Qwen9-Archive-14B came in June.", ["Qwen9-Archive-14B"]),
        ("GLM-9-Foo came in June.", ["GLM-9-Foo"]),
        ("DeepSeek-V9-Lumen 于 5 月发布。", ["DeepSeek V9 Lumen"]),
        ("Llama-9-Foobar-8B is small.", ["Llama 9 Foobar 8B"]),
        # A size alone of what is active, a tag, a version behind words in small letters.
        ("混元-A70B 于 5 月发布。", ["Hunyuan-A70B"]),
        ("混元 Turbo S9 于 5 月发布。", ["Hunyuan-Turbo-S9"]),
        ("执行 `ollama run qwen9:14b` 即可。", ["Qwen9-14B"]),
        ("grok-code-fast-9 came in May.", ["Grok Code 9 Fast"]),
        ("grok-code-fast-1 came in May.", ["Grok Code Fast 1"]),
        # … but no score, ratio or setting.
        ("GLM-9 won 3:8b.", ["GLM-9"]),
        ("grok-the-fast-9 came in May.", []),
        ("我用 Qwen9-14B（Q4）。窗口调到 64K，温度 0.3。", ["Qwen9-14B"]),
        # What is like a model, made of it, or about it.
        ("GPT-9-Powered tools came in May.", ["GPT-9"]),
        ("The GPT-9-Launch was in May.", ["GPT-9"]),
        ("GLM-9-based tools came in May.", ["GLM-9"]),
        ("GPT-9-Foo-like tools", ["GPT-9"]),
        # What there is not.
        ("阿里没出什么 Qwen9-Mold。", ["Qwen9"]),
        ("There is no GLM-9-Mold.", ["GLM-9"]),
        # Written again and again, or all that a cell holds.
        ("GPT-9 Lumo is quick. Who asks GPT-9 Lumo gets it.", ["GPT-9 Lumo", "GPT-9 Lumo"]),
        ("| Model | Marks |\n|---|---|\n| GPT-9 Lumo | 31 |", ["GPT-9 Lumo"]),
        ("GPT-9 Lumo 很快。大家都在用 GPT-9 Lumo。", ["GPT-9 Lumo", "GPT-9 Lumo"]),
        # Once only, a word of the language, or one that stands by itself.
        ("We saw GPT-9 Lumo.", ["GPT-9"]),
        ("A GPT-9 Bakery opens. The GPT-9 Bakery is a bakery.", ["GPT-9", "GPT-9"]),
        ("Ask GPT-9 Release notes. See GPT-9 Release notes.", ["GPT-9", "GPT-9"]),
        ("GPT-9 Zurich. GPT-9 Zurich. Zurich, Zurich, Zurich and Zurich.", ["GPT-9", "GPT-9"]),
        # The name of a model with underscores, and a licence with the name of a model.
        ("Llama_9_12B_Chat is small, as is gpt_9_turbo.", ["Llama 9 Chat 12B", "GPT-9 Turbo"]),
        ("We use Llama-9-12B, which is under Llama 9 Community License.", ["Llama 9 12B"]),
        # The size of one model beside its series.
        ("Gemma 9 (3B) is small.", ["Gemma 9 3B"]),
        ("就连 Gemma 9（3B）也能跑。", ["Gemma 9 3B"]),
        ("They tuned the 12B Llama 9 model.", ["Llama 9 12B"]),
        ("They tuned the 12B Mistral model.", ["Mistral 12B"]),
        ("They have a 12B Llama 9 finetune and 12B Llama 9 models.", ["Llama 9", "Llama 9"]),
        # A size of the only version that stands before it; one named first may be an older one's.
        ("Gemini 9 Flash is quick. We like Gemini Flash.", ["Gemini 9 Flash", "Gemini 9 Flash"]),
        ("Gemini 3.0 Pro came; the Gemini Pro is quick.", ["Gemini 3 Pro", "Gemini 3 Pro"]),
        ("Gemini Flash was first, Gemini 9 Flash next.", ["Gemini Flash", "Gemini 9 Flash"]),
        ("Gemini 8 Pro, Gemini 9 Pro, Gemini Pro.", ["Gemini 8 Pro", "Gemini 9 Pro", "Gemini Pro"]),
        ("Mistral Large 9 is quicker than Mistral Large.", ["Mistral Large 9", "Mistral Large"]),
        # When a thing is tells what is told of it, and is of no name.
        ("Gemini 9 Pro Preview Pricing: none yet.", ["Gemini 9 Pro"]),
        ("Gemini 9 Pro Preview is here.", ["Gemini 9 Pro Preview"]),
        # A family with its maker in a bracket is one of a list of models.
        ("We try Qwen (by Alibaba) and SOLAR (from Upstage AI).", ["Qwen", "SOLAR"]),
        ("We try Qwen (by Meta) and Qwen (see Alibaba).", []),
        # Who brings something out is no model, be a family named like him.
        ("Moondream launched Moondream 9.", ["Moondream 9"]),
        ("Skywork 又推出 Skywork-R9。", ["Skywork-R9"]),
        ("Moondream launched in June.", ["Moondream"]),
    ],
)  # fmt: skip
def test_unknown_words(mentioned, text, names):
    _, mentions = mentioned(f"# 2025\n\n{text}")
    assert [m.entity.name for m in mentions.entities if m.entity.type == "model"] == names
