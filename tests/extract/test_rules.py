"""Every rule makes of its examples what it says, and nothing of its counter-examples."""

import random
import re
import sys

import pytest

from llmdata import registry
from llmdata.extract import extract
from llmdata.extract.patterns import WORDS, Rule, compile_pattern
from llmdata.extract.prices.rules import RULES as PRICE_RULES
from llmdata.extract.releases.feature_rules import FEATURE
from llmdata.extract.releases.rules import RULES as RELEASE_RULES
from llmdata.extract.triggers import NAMES
from llmdata.extract.view import DATE, ENTITY, LONG, MONEY, PROMO, SHORT, SIZE

TABLES = {
    **{rule.name: "releases" for rule in (*RELEASE_RULES, FEATURE)},
    **{rule.name: "prices" for rule in PRICE_RULES},
}
RULES = (*RELEASE_RULES, FEATURE, *PRICE_RULES)
YES = [(rule, example) for rule in RULES for example in rule.yes]
NO = [(rule, text) for rule in RULES for text in rule.no]


def line(observation):
    """An observation as the examples write it."""
    value = observation.value
    if observation.table == "releases":
        date = observation.date.value.edtf if observation.date else "-"
        return f"{value('subject_name')} | {value('stage')} | {date}"
    price = f"{value('amount')} {value('currency')}"
    return f"{value('subject_name')} | {price} | {value('billing_period') or '-'}"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_makes_the_rows_of_its_examples(observed, rule):
    made = {
        example.text: sorted(
            line(found) for found in observed(example.text).observations if found.rule == rule.name
        )
        for example in rule.yes
    }
    assert made == {example.text: sorted(example.rows) for example in rule.yes}


@pytest.mark.parametrize(("rule", "text"), NO, ids=[f"{rule.name}: {text}" for rule, text in NO])
def test_no_rule_makes_a_row_of_a_counter_example(observed, rule, text):
    """Unless the sentence is another rule's own example: then just the rows stated there."""
    table = TABLES[rule.name]
    stated = [row for other, example in YES if example.text == text for row in example.rows]
    made = [found for found in observed(text).observations if found.table == table]
    assert sorted({line(found) for found in made}) == sorted(stated)
    assert rule.name not in {found.rule for found in made}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_is_complete(rule):
    assert re.fullmatch(r"(release|price)\.[a-z]+(-[a-z]+)*", rule.name)
    assert rule.yes, "a rule needs an example"
    assert rule.no, "a rule needs a counter-example"
    assert all(example.rows for example in rule.yes)
    assert rule.regex.pattern == compile_pattern(rule.pattern).pattern


def test_names_of_rules_are_unique():
    names = [rule.name for rule in RULES]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("seed", range(4))
def test_the_order_of_rules_means_nothing(review, monkeypatch, seed):
    """Shuffled rules make the same observations of the review."""
    for module, rules in (("releases.matched", RELEASE_RULES), ("prices", PRICE_RULES)):
        shuffled = random.Random(seed).sample(rules, len(rules))
        monkeypatch.setattr(sys.modules[f"llmdata.extract.{module}"], "RULES", tuple(shuffled))
    again = extract(review.document, registry.load())
    assert sorted(map(str, again.observations)) == sorted(map(str, review.observations))


@pytest.mark.parametrize(
    ("pattern", "regex"),
    [
        ("release gap? subject(thing (and thing)*)", r"r\.?(?P<subject>[MQ](?:(?:,?&)[MQ])*)"),
        ("start date comma model", r"\AD,M"),
        ("open money close", r"\(\$\)"),
        ("(gap|of){0,2}? product", r"(?:\.|'){0,2}?Q"),
    ],
)
def test_patterns_are_regular_expressions_over_words(pattern, regex):
    assert compile_pattern(pattern).pattern == regex


@pytest.mark.parametrize(
    ("pattern", "message"),
    [
        ("release gizmo", "unknown word 'gizmo'"),
        ("release 7", "cannot read '7'"),
        ("Release", "cannot read 'Release'"),
        ("subject(gizmo)", "unknown word 'gizmo'"),
    ],
)
def test_a_pattern_with_a_mistake_is_refused(pattern, message):
    with pytest.raises(ValueError, match=re.escape(message)):
        Rule("release.wrong", pattern)


def test_every_kind_of_token_has_a_letter_of_its_own():
    letters = [*ENTITY.values(), DATE, MONEY, SIZE, PROMO, SHORT, LONG, *NAMES.values()]
    assert len(set(letters)) == len(letters)
    assert all(len(letter) == 1 for letter in letters)
    assert {name: WORDS[name] for name in NAMES} == {n: re.escape(t) for n, t in NAMES.items()}
