"""How the tests write the numbers that a text tells: `subject | metric | value unit | date`."""


def numbers(observed, text, *, compared=False, by_period=False):
    """Whose number, of what, how much and when, each on one line, in order."""
    found = set()
    for told in observed(text).observations:
        if told.table == "metrics":
            value = told.value
            sign = f"{value('comparator')} " if compared else ""
            period = f" | {value('period') or '-'}" if by_period else ""
            date = told.date.value.edtf if told.date else "-"
            found.add(
                f"{value('subject_name')} | {value('metric')}"
                f" | {sign}{value('value'):g} {value('unit')}{period} | {date}"
            )
    return sorted(found)
