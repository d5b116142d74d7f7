"""Commands are found by the words a person would use."""

from app.shell.finding import LIMIT_COMMANDS, Findable, find_commands, match


def test_beginnings_of_words_in_any_order() -> None:
    assert match("add dev", "Add device") > 0
    assert match("dev add", "Add device") > 0
    assert match("remove", "Add device") == 0
    assert match("", "Add device") == 0


def test_the_order_of_the_title_wins() -> None:
    assert match("print labels", "Print labels") > match("labels print", "Print labels")


def test_one_slip_is_forgiven_in_longer_words() -> None:
    for slip in ("imprt", "inport", "improt", "immport"):
        assert match(slip, "Import a device list") > 0, slip
    assert match("smort", "Import a device list") == 0
    assert match("adx", "Add device") == 0


def test_keywords_count_less_than_the_title() -> None:
    assert match("csv", "Import a device list", ["csv", "excel"]) > 0
    assert match("import", "Import") > match("import", "Bring in", ["import"])


def test_accents_and_case_do_not_matter() -> None:
    assert match("nguyen", "Nguyễn") > 0
    assert match("ÅNGSTRÖM", "angstrom") > 0


def test_best_first_and_not_too_many() -> None:
    done: list[str] = []
    many = [Findable(f"Print list {number}", lambda: done.append("x")) for number in range(20)]
    found = find_commands("print", [*many, Findable("Print", lambda: done.append("exact"))])
    assert len(found) == LIMIT_COMMANDS
    found[0].run()
    assert found[0].title == "Print"
    assert done == ["exact"]
