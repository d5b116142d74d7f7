"""The roll-up into a real PostgreSQL."""

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url, text

from tests.district.schools import Liaison, Technician
from tests.services.postgres.conftest import RealPostgres

pytestmark = pytest.mark.services


def test_devices_are_typed_rows_and_only_what_changed_is_written(
    postgres: RealPostgres, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    technician = Technician(tmp_path)
    technician.begin_in_folder(tmp_path / "store")
    assert technician.make([("oak", "Oak Elementary", "Lee"), ("elm", "Elm Middle", "Dana")]) == 0
    technician.environment["LIAISON_DISTRICT_DATABASE_PASSWORD"] = "wrong"
    assert technician.run("roll-up", "--to", postgres.url) == 2
    assert "did not take the roll-up" in capsys.readouterr().err
    technician.environment["LIAISON_DISTRICT_DATABASE_PASSWORD"] = postgres.password
    lee = Liaison(tmp_path / "lee", technician.invitation("oak"))
    lee.add(2_500, fields={"notes": "'; DROP TABLE liaison_devices; --\u65e5\u672c", "slot": "=1+1"})
    own = lee.add_field("Cart key")
    lee.add(1, start=2_500, fields={own: "K7"})
    lee.sync()
    for _ in range(2):
        assert technician.run("roll-up", "--to", postgres.url) == 0
    capsys.readouterr()
    assert technician.run("roll-up", "--to", postgres.url) == 0
    assert "0 schools were written" in capsys.readouterr().err
    engine = create_engine(make_url(postgres.url).set(password=postgres.password))
    with engine.connect() as connection:
        rows = connection.execute(text("SELECT * FROM liaison_devices ORDER BY tag")).all()
        schools = connection.execute(text("SELECT school_code, devices FROM liaison_schools ORDER BY school_code")).all()
    engine.dispose()
    assert [tuple(one) for one in schools] == [("elm", 0), ("oak", 2_501)]
    assert len(rows) == 2_501
    assert (rows[0].purchase_date, rows[0].cost, rows[0].slot) == (date(2020, 1, 15), 39_900, "=1+1")
    assert rows[0].notes.endswith("\u65e5\u672c")
    assert rows[-1].own_fields == '{"Cart key":"K7"}'
    lee.close()
