# ruff: noqa: E501 (an example is read as a whole, on one line)
"""Families that only the text makes known: it is read again as if the registry had them."""

import pytest

TITLE = "# 2025 in review\n\n"
SURE = "Fieldfare 4 costs $3 per million input tokens.\n\n"  # one place that leaves no doubt


@pytest.fixture(scope="module")
def named(mentioned):
    """The models of a text as they are named and written."""

    def read(text: str) -> list[tuple[str, str]]:
        layout, mentions = mentioned(TITLE + text)
        return [
            (m.entity.name, layout.visible[m.start : m.end])
            for m in mentions.entities
            if m.entity.type == "model"
        ]

    return read


@pytest.mark.parametrize(
    ("text", "models"),
    [
        # Members that would be nobody's by themselves.
        ("Some liked Fieldfare 3.", [("Fieldfare 3", "Fieldfare 3")]),
        # Short names, and the versions of a list.
        ("Fieldfare 5 and 5.1 came in May.", [("Fieldfare 5", "Fieldfare 5"), ("Fieldfare 5.1", "5.1")]),
        ("Fieldfare 5 came in Mini and Pro.", [("Fieldfare 5", "Fieldfare 5"), ("Fieldfare 5 Mini", "Mini"), ("Fieldfare 5 Pro", "Pro")]),
        # Words that stand behind one version side by side.
        ("Fieldfare 5 Zephyr and Fieldfare 5 Borealis came in May.", [("Fieldfare 5 Zephyr", "Fieldfare 5 Zephyr"), ("Fieldfare 5 Borealis", "Fieldfare 5 Borealis")]),
    ],
)  # fmt: skip
def test_its_members_are_named_as_those_of_any_other(named, text, models):
    assert named(SURE + text) == [("Fieldfare 4", "Fieldfare 4"), *models]


def test_without_a_sure_place_it_is_nobodys(named):
    assert named("Some liked Fieldfare 3. Fieldfare 5 and 5.1 came in May.") == []


def test_a_maker_whom_only_the_text_names_is_known_elsewhere(assembled):
    tables = assembled(
        f"{TITLE}In May, a lab called Tallow Labs released Fieldfare-4, an open-weight model.\n\n"
        "Fieldfare-5 followed in June. Tallow Labs raised $30 million in July 2025.\n"
    )
    models = tables["models"].select("name", "organization_id").rows()
    assert models == [("Fieldfare-4", "tallow-labs"), ("Fieldfare-5", "tallow-labs")]
    assert tables["organizations"]["name"].to_list() == ["Tallow Labs"]


def test_the_next_text_knows_nothing_of_it(named):
    assert named(SURE) == [("Fieldfare 4", "Fieldfare 4")]
    assert named("Some liked Fieldfare 3.") == []


def test_it_is_still_proposed_for_the_registry(observed):
    from llmdata.pipeline import candidates

    seen = observed(f"{TITLE}{SURE}Fieldfare 5 and 5.1 came in May.")
    assert [(c.head, c.names) for c in candidates([seen])] == [
        ("Fieldfare", ("Fieldfare 4", "Fieldfare 5"))
    ]
