"""A registry of a handful of entries that tests may edit."""

import pytest

SMALL = {
    "organizations.toml": """
[[organization]]
id = "deepseek"
name = "DeepSeek"
name_zh = "深度求索"
kind = "lab"
country = "CN"

[[organization]]
id = "google"
name = "Google"
name_zh = "谷歌"
kind = "company"
country = "US"

[[organization]]
id = "lmarena"
name = "LMArena"
kind = "evaluator"
aliases = ["LMSYS"]

[[organization]]
id = "meta"
name = "Meta"
kind = "company"
case_sensitive = true
""",
    "families.toml": """
[[family]]
id = "deepseek"
name = "DeepSeek"
organization = "deepseek"
join = " "
version_letters = ["V", "R"]

[[family]]
id = "gemini"
name = "Gemini"
organization = "google"
join = " "
words = ["Robotics"]
series = true

[[family]]
id = "nano-banana"
name = "Nano Banana"
organization = "google"
join = " "
modality = "image"

[[family]]
id = "reasoning"
name = "r"
organization = "deepseek"
join = ""
glued = true
case_sensitive = true
""",
    "words.toml": """
[[word]]
name = "Pro"

[[word]]
name = "Deep Think"
aliases = ["DeepThink"]

[[word]]
name = "Image"
modality = "image"
""",
    "models.toml": """
[[model]]
name = "Gemini 2.5 Flash Image"
family = "gemini"
aliases = ["Nano Banana"]
modality = "image"

[[model]]
name = "Galactica"
organization = "meta"
""",
    "products.toml": """
[[product]]
name = "Gemini"
organization = "google"
category = "chat_app"

[[product]]
name = "Jules"
organization = "google"
category = "async_coding_agent"
aliases = ["Google Jules"]
ambiguous = ["Jules"]
cues = ["coding agent"]

[[product]]
name = "Zed"
category = "ide"
ambiguous = true

[[plan]]
head = "Google AI"
aliases = ["Gemini AI"]
organization = "google"
words = ["Pro", "Pro+"]
""",
    "benchmarks.toml": """
[[benchmark]]
id = "lmarena"
name = "LMArena"
organization = "lmarena"
kind = "leaderboard"
domain = "general"
aliases = ["Chatbot Arena"]
organization_phrase = ["text leaderboard"]

[[benchmark]]
id = "imo"
name = "International Mathematical Olympiad"
name_zh = "国际数学奥林匹克"
kind = "competition"
domain = "mathematics"
aliases = ["IMO"]
""",
    "spellings.toml": """
[[term]]
name = "prompt moss"
aliases = ["提示苔", "promptmoss rot"]

[[person]]
name = "Nadia Fox"
aliases = ["娜迪娅·福克斯"]
""",
}


@pytest.fixture
def folder(tmp_path):
    for name, text in SMALL.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture
def add(folder):
    """Append an entry to a file of the small registry."""

    def append(file, text):
        path = folder / file
        path.write_text(path.read_text(encoding="utf-8") + text, encoding="utf-8")
        return folder

    return append


@pytest.fixture
def swap(folder):
    """Replace words in a file of the small registry."""

    def edit(file, old, new):
        path = folder / file
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
        return folder

    return edit
