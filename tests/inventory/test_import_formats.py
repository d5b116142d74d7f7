"""Exports of other programs come in whole."""

from pathlib import Path

import pytest

from app.exchange.mapping import guess
from app.exchange.profiles import profiles
from app.exchange.reading import read_table
from app.inventory.service import InventoryService
from app.paths import resource
from tests.exchange import exports
from tests.inventory.desks import counts, plan

FORMATS = {
    "Google Admin": exports.google_admin_csv,
    "GAM": exports.gam_csv,
    "Snipe-IT": exports.snipe_it_csv,
    "Intune": exports.intune_csv,
    "Jamf": exports.jamf_csv,
    "Destiny": exports.destiny_csv,
    "Homebox": exports.homebox_csv,
}


@pytest.mark.slow
@pytest.mark.parametrize("source", FORMATS)
def test_exports_of_other_programs_come_in_whole_and_a_second_time_change_nothing(
    inventory: InventoryService, tmp_path: Path, source: str
) -> None:
    path = tmp_path / "export.csv"
    path.write_bytes(FORMATS[source](exports.sample_rows(120)))
    table = read_table(path).best
    mapping = guess(table.header, table.rows[:50], inventory.imports.targets(), profiles(resource("district/column_names.toml")))
    assert mapping.source == source
    made = plan(inventory, table, mapping.columns)
    assert counts(made) == (120, 0, 0, 0), made.lines("refused", 0, 3)
    inventory.imports.apply(made)
    again = plan(inventory, table, mapping.columns)
    assert counts(again) == (0, 0, 120, 0), again.lines("changed", 0, 3)
    assert inventory.imports.apply(again) == ""
