# ruff: noqa: E501 (an example is read as a whole, on one line)
"""Names that no registry knows, by what their sentences say they are, and who makes them."""

import pytest

TITLE = "# 2025 in review\n\n"


@pytest.fixture(scope="module")
def unknown(mentioned):
    """The guessed things of a text, each with its maker."""

    def read(text: str) -> set[str]:
        _, mentions = mentioned(TITLE + text)
        return {
            f"{m.entity.type} {m.entity.name} of {m.entity.organization_id}"
            for m in mentions.entities
            if m.guessed and m.entity.type != "organization"
        }

    return read


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # What it is, and from whom it comes, stands beside the name.
        ("Fenwick, a coding agent from Dovetail Systems, launched on 9 July.", {"product Fenwick of dovetail-systems"}),
        ("In May Dovetail Systems introduced Fenwick, an assistant for lawyers.", {"product Fenwick of dovetail-systems"}),
        ("In June a Leeds start-up called Hedgerow AI launched its coding agent, called Lumen.", {"product Lumen of hedgerow-ai"}),
        ("Hedgerow AI's browser Lumen launched in June.", {"product Lumen of hedgerow-ai"}),
        ("In March a new model called Brambling arrived from nowhere.", {"model Brambling of None"}),
        ("In April the reasoning model Brambling was released.", {"model Brambling of None"}),
        ("6 月，谷歌推出了编程工具 Fenwick，免费。", {"product Fenwick of google"}),
        ("3 月，杭州的微岚科技推出了 Fenwick，一款编程助手。", {"product Fenwick of 微岚科技"}),
        ("9 月，有人发布了名为 Lumen 的写作模型。", {"model Lumen of None"}),
        # Billions of parameters and a day or month are enough; an aside may part a name from its verb.
        ("Nobody paid for it: Marrow 12B, on the web since October 3.", {"model Marrow 12B of None"}),
        ("Tallow-7B was shown at a conference.", {"model Tallow-7B of None"}),
        ("Marrow 2, by Tallow Labs in Oslo, was released on 3 November.", {"model Marrow 2 of tallow-labs"}),
        ("In May Tallow Labs put out Marrow-2 for all.", {"model Marrow-2 of tallow-labs"}),
        # The label of a dated entry, whose words say what it is.
        ("## May 2025\n\n- **Google Fenwick Desk (beta)**: a tool for lawyers.\n- **xAI Brambling**: a model that sings.",
         {"product Fenwick Desk of google", "model Brambling of xai"}),
        ("## 5 月\n\n- **苹果 Fenwick**：写代码的助手。\n- **Mistral Mobile SDK**：手机端框架发布。\n- **Google Gemini Tax Tool**：报税工具。",
         {"product Fenwick of apple", "product Mistral AI Mobile SDK of mistral", "product Gemini Tax Tool of google"}),
        # … but not at no time, nor what its words only speak of, nor a feature.
        ("## 工具\n\n- **苹果 Fenwick**：写代码的助手。", set()),
        ("## 5 月\n\n- **苹果 Fenwick**：我试过的助手。\n- **Google Safety Team**：换了平台的人。\n- **Google Gemini Tax Season**：报税工具。", set()),
        # Nobody's, or no things of this kind.
        ("I built an app called Fenwick in June.", set()),
        ("A student in Leeds published an app called Fenwick in June.", set()),
        ("The actress Kate, a model from London, arrived in June.", set()),
        ("Chloe, an assistant at the firm, launched her blog in June.", set()),
        ("In June Finnair introduced Aurora, a new cabin model, on all its flights.", set()),
        ("In June Finnair introduced Aurora, a new language model, on all its phones.", {"model Aurora of finnair"}),
        ("In May Apple's phone, called Lumen, was released.", set()),
        ("In May Meta introduced Sweetbread, a new LLM agent benchmark.", set()),
        ("Google will launch its browser, called Lumen, in June.", set()),
        ("We met in Room 12B on 3 May.", set()),
        ("我们组 6 月上线了内部助手 Fenwick。", set()),
        ("6 月，谷歌没有推出编程工具 Fenwick。", set()),
        ("9 月，一个叫 Lumen 的编辑器上线了。", set()),
    ],
)  # fmt: skip
def test_a_name_that_is_explained_is_one(unknown, text, names):
    assert unknown(text) == names
