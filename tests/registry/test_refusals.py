"""Every mistake in a registry gets one line that names file, entry and key and says what to do."""

import pytest

from llmdata.errors import RegistryError
from llmdata.registry import load


def refusal(folder):
    with pytest.raises(RegistryError) as error:
        load(folder)
    message = str(error.value)
    assert "\n" not in message
    return message


ZED = "[[product]] 'Zed'"


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        (
            "products.toml",
            'category = "ide"',
            'categroy = "ide"',
            ["products.toml", ZED, "unknown key 'categroy'", "category"],
        ),
        (
            "products.toml",
            'category = "ide"\n',
            "",
            ["products.toml", ZED, "'category' is missing", "add it"],
        ),
        (
            "products.toml",
            'category = "ide"',
            'category = "editor"',
            [ZED, "'category'", "'editor' is not one of", "'ide'"],
        ),
        (
            "products.toml",
            'category = "ide"',
            "category = 7",
            [ZED, "'category'", "7 is no string", "write"],
        ),
        (
            "products.toml",
            "ambiguous = true",
            'ambiguous = "yes"',
            [ZED, "'ambiguous'", "'yes' is no list of strings"],
        ),
        (
            "products.toml",
            "ambiguous = true",
            'ambiguous = ["Zedd"]',
            [ZED, "'ambiguous'", "'Zedd' is no form of this entry", "'aliases'"],
        ),
        (
            "products.toml",
            'name = "Zed"',
            'name = " Zed"',
            ["[[product]] ' Zed'", "'name'", "blanks at its ends"],
        ),
        (
            "products.toml",
            'name = "Zed"',
            "",
            ["[[product]] number 3", "'name' is missing"],
        ),
        (
            "products.toml",
            'head = "Google AI"',
            "head = []",
            ["[[plan]] number 1", "'head'", "[] is no string"],
        ),
        (
            "organizations.toml",
            'kind = "lab"',
            'kind = "laboratory"',
            ["organizations.toml", "'DeepSeek'", "'kind'", "'laboratory' is not one of", "'lab'"],
        ),
        (
            "organizations.toml",
            'country = "CN"',
            'country = "China"',
            ["'DeepSeek'", "'country'", "'China' is not two capital letters"],
        ),
        (
            "organizations.toml",
            'kind = "lab"',
            'kind = "lab"\nproduct = "gadget"',
            ["'DeepSeek'", "'product'", "'gadget' is not one of", "'chat_app'"],
        ),
        (
            "organizations.toml",
            'id = "deepseek"',
            'id = "Deep Seek"',
            ["'DeepSeek'", "'id'", "'Deep Seek' is not a slug"],
        ),
        (
            "organizations.toml",
            'aliases = ["LMSYS"]',
            'aliases = "LMSYS"',
            ["'LMArena'", "'aliases'", "'LMSYS' is no list of strings"],
        ),
        (
            "organizations.toml",
            "case_sensitive = true",
            "case_sensitive = 1",
            ["'Meta'", "'case_sensitive'", "1 is not true or false"],
        ),
        (
            "families.toml",
            'join = " "',
            'join = "_"',
            ["families.toml", "'DeepSeek'", "'join'", "'_' is not one of"],
        ),
        (
            "benchmarks.toml",
            'kind = "competition"',
            'kind = "contest"',
            ["benchmarks.toml", "'International Mathematical Olympiad'", "'contest' is not one of"],
        ),
        (
            "benchmarks.toml",
            'domain = "general"',
            'domain = "In General"',
            ["'LMArena'", "'domain'", "'In General' is not a lower-case word"],
        ),
    ],
)
def test_an_entry_that_is_malformed(swap, file, old, new, said):
    message = refusal(swap(file, old, new))
    for words in said:
        assert words in message


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        (
            "families.toml",
            'organization = "google"',
            'organization = "gogle"',
            (
                "families.toml: [[family]] 'Gemini': organization 'gogle' does not exist; "
                "add it to organizations.toml"
            ),
        ),
        (
            "products.toml",
            'organization = "google"',
            'organization = "gogle"',
            (
                "products.toml: [[product]] 'Gemini': organization 'gogle' does not exist; "
                "add it to organizations.toml"
            ),
        ),
        (
            "models.toml",
            'family = "gemini"',
            'family = "gemni"',
            (
                "models.toml: [[model]] 'Gemini 2.5 Flash Image': family 'gemni' does not exist; "
                "add it to families.toml"
            ),
        ),
        (
            "models.toml",
            'family = "gemini"',
            'family = "gemini"\norganization = "google"',
            (
                "models.toml: [[model]] 'Gemini 2.5 Flash Image': "
                "give either 'family' or 'organization'"
            ),
        ),
        (
            "models.toml",
            'organization = "meta"',
            "",
            "models.toml: [[model]] 'Galactica': give either 'family' or 'organization'",
        ),
        (
            "benchmarks.toml",
            'organization = "lmarena"\n',
            "",
            (
                "benchmarks.toml: [[benchmark]] 'LMArena': key 'organization_phrase' needs an "
                "organization; add the key 'organization'"
            ),
        ),
    ],
)
def test_an_owner_that_is_missing(swap, file, old, new, said):
    assert refusal(swap(file, old, new)) == said


def organization(slug, name, more=""):
    return f'\n[[organization]]\nid = "{slug}"\nname = "{name}"\nkind = "lab"\n{more}\n'


@pytest.mark.parametrize(
    ("file", "entry", "said"),
    [
        pytest.param(
            "organizations.toml",
            organization("google", "Alphabet"),
            "organizations.toml: [[organization]] 'Alphabet': id 'google' is taken by "
            "organizations.toml: [[organization]] 'Google'; choose another, or join the two",
            id="the same id",
        ),
        pytest.param(
            "organizations.toml",
            organization("berkeley", "Berkeley", 'aliases = ["lmsys"]'),
            "organizations.toml: [[organization]] 'Berkeley': 'lmsys' is also a form of "
            "organizations.toml: [[organization]] 'LMArena'; remove it from one of them",
            id="the same alias in another case",
        ),
        pytest.param(
            "organizations.toml",
            organization("meta-ai", "META", "case_sensitive = true")
            + organization("meta-inc", "Meta", "case_sensitive = true"),
            "organizations.toml: [[organization]] 'Meta': 'Meta' is also a form of "
            "organizations.toml: [[organization]] 'Meta'; remove it from one of them",
            id="the same spelling, both case-sensitive",
        ),
        pytest.param(
            "organizations.toml",
            organization("xai", "xAI", 'aliases = ["X.ai", "x.AI"]'),
            "organizations.toml: [[organization]] 'xAI': 'x.AI' stands twice; keep one",
            id="an alias that stands twice",
        ),
        pytest.param(
            "models.toml",
            '\n[[model]]\nname = "Gemini-2.5 Flash Image"\nfamily = "gemini"\n',
            "models.toml: [[model]] 'Gemini-2.5 Flash Image': id 'google/gemini-2.5-flash-image' "
            "is taken by models.toml: [[model]] 'Gemini 2.5 Flash Image'; "
            "choose another, or join the two",
            id="two names with one slug",
        ),
        pytest.param(
            "products.toml",
            '\n[[product]]\nname = "Chatbot Arena"\ncategory = "platform"\n',
            (
                "benchmarks.toml: [[benchmark]] 'LMArena': 'Chatbot Arena' is also a form of "
                "products.toml: [[product]] 'Chatbot Arena'; remove it from one of them"
            ),
            id="product and benchmark",
        ),
        pytest.param(
            "products.toml",
            '\n[[product]]\nname = "DeepSeek"\norganization = "google"\ncategory = "chat_app"\n',
            (
                "products.toml: [[product]] 'DeepSeek': 'DeepSeek' is also a form of "
                "organizations.toml: [[organization]] 'DeepSeek'; remove it from one of them"
            ),
            id="product and organization",
        ),
        pytest.param(
            "families.toml",
            '\n[[family]]\nid = "arena"\nname = "LMArena"\norganization = "meta"\njoin = " "\n',
            (
                "families.toml: [[family]] 'LMArena': 'LMArena' is also a form of "
                "organizations.toml: [[organization]] 'LMArena'; remove it from one of them"
            ),
            id="organization and family of different makers",
        ),
        pytest.param(
            "products.toml",
            '\n[[plan]]\nhead = "Google"\norganization = "google"\nwords = ["AI Pro"]\n',
            (
                "products.toml: [[plan]] 'Google': id 'google/google-ai-pro' is taken by "
                "products.toml: [[plan]] 'Google AI'; choose another, or join the two"
            ),
            id="two plans with one name",
        ),
        pytest.param(
            "words.toml",
            '\n[[word]]\nname = "Reasoning"\naliases = ["pro"]\n',
            "words.toml: [[word]] 'Reasoning': 'pro' is also a form of "
            "words.toml: [[word]] 'Pro'; keep one",
            id="two words with one form",
        ),
        pytest.param(
            "spellings.toml",
            '\n[[term]]\nname = "moss of prompts"\naliases = ["Prompt Moss"]\n',
            "spellings.toml: [[term]] 'moss of prompts': 'Prompt Moss' is also a form of "
            "spellings.toml: [[term]] 'prompt moss'; keep one",
            id="two terms with one form",
        ),
    ],
)
def test_two_entries_with_one_name(add, file, entry, said):
    assert refusal(add(file, entry)) == said


def test_two_case_sensitive_entries_may_differ_in_case(add):
    folder = add("organizations.toml", organization("meta-tags", "META", "case_sensitive = true"))
    assert set(load(folder).organizations) >= {"meta", "meta-tags"}


def test_a_file_that_is_no_toml(add):
    message = refusal(add("products.toml", "\n[[product]\n"))
    assert "products.toml: not valid TOML" in message
    assert "line 26" in message


def test_a_table_that_belongs_to_another_file(add):
    message = refusal(add("products.toml", organization("mozilla", "Mozilla")))
    assert "products.toml: unknown key 'organization'" in message
    assert "[[product]] and [[plan]]" in message


def test_a_table_that_is_no_list_of_entries(folder):
    (folder / "words.toml").write_text('[word]\nname = "Pro"\n')
    assert "words.toml: 'word' is no list of entries; write [[word]]" in refusal(folder)


def test_a_file_that_is_not_utf8(folder):
    (folder / "words.toml").write_bytes(b"[[word]]\nname = '\xff'\n")
    assert "words.toml: byte 17 is not UTF-8" in refusal(folder)


def test_a_file_that_is_missing(folder):
    (folder / "benchmarks.toml").unlink()
    message = refusal(folder)
    assert "benchmarks.toml: no such file; a registry has organizations.toml" in message


def test_a_file_that_is_a_directory(folder):
    (folder / "benchmarks.toml").unlink()
    (folder / "benchmarks.toml").mkdir()
    assert "benchmarks.toml: cannot be read" in refusal(folder)


def test_a_folder_that_is_missing(tmp_path):
    message = refusal(tmp_path / "nowhere")
    assert "nowhere: no such registry folder; give one that holds organizations.toml" in message
