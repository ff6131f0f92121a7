"""Whom a statement is about: names near its words, one it goes on about, or the words themselves."""

from llmdata.extract.subjects.enumerations import before, behind, group_of, owns
from llmdata.extract.subjects.measures import (
    is_against,
    is_from_whom,
    is_measure,
    is_set_beside,
    telling,
)
from llmdata.extract.subjects.statements import claimed, date_of_cause, dated, reached_by
from llmdata.extract.subjects.subject import Subject, in_words, its_company, maker, members, named
from llmdata.extract.subjects.topics import is_by_the_way, section_topic, topic

__all__ = [
    "Subject",
    "before",
    "behind",
    "claimed",
    "date_of_cause",
    "dated",
    "group_of",
    "in_words",
    "is_against",
    "is_by_the_way",
    "is_from_whom",
    "is_measure",
    "is_set_beside",
    "its_company",
    "maker",
    "members",
    "named",
    "owns",
    "reached_by",
    "section_topic",
    "telling",
    "topic",
]
