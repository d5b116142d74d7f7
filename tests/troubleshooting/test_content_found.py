"""The shipped checklists as the program reads them, and found by what teachers say and what screens show."""

import pytest

from app.paths import resource
from app.troubleshooting.rules.reading import read_toml
from app.troubleshooting.rules.searching import ChecklistIndex
from app.troubleshooting.rules.validation import problems

CHECKLISTS = {
    path.stem: read_toml(path.read_text(encoding="utf-8"), path.name) for path in sorted(resource("checklists").glob("*.toml"))
}  # fmt: skip
INDEX = ChecklistIndex(CHECKLISTS.values())

SAID = (
    ("my projector is dark", "projector-no-picture"),
    ("brightlink black", "projector-no-picture"),
    ("projector lamp", "projector-no-picture"),
    ("TN 5021", "test-app-fails"),
    ("tn2008", "test-app-fails"),
    ("testnav", "test-app-fails"),
    ("test closed by itself kicked out", "test-app-fails"),
    ("no logon servers", "sign-in-fails"),
    ("trust relationship", "sign-in-fails"),
    ("cant sign in", "sign-in-fails"),
    ("temporary profile", "sign-in-fails"),
    ("169.254", "windows-no-network"),
    ("wall jack", "windows-no-network"),
    ("unidentified network", "windows-no-network"),
    ("chromebook wont turn on", "chromebook-no-power"),
    ("chromebook dead", "chromebook-no-power"),
    ("wont charge", "chromebook-no-power"),
    ("recovery usb", "chromebook-no-power"),
    ("chromebook wifi", "chromebook-no-wifi"),
    ("dinosaur", "chromebook-no-wifi"),
    ("ERR_INTERNET_DISCONNECTED", "chromebook-no-wifi"),
    ("enrollment", "chromebook-not-enrolled"),
    ("not managed", "chromebook-not-enrolled"),
    ("chromebook frozen", "chromebook-slow"),
    ("aw snap", "chromebook-slow"),
    ("laptop takes forever", "windows-slow"),
    ("disk full", "windows-slow"),
    ("forgot password", "password-reset"),
    ("pasword expired", "password-reset"),
    ("locked out", "account-locked"),
    ("AADSTS50053", "account-locked"),
    ("too many attempts", "account-locked"),
    ("panel touch", "panel-no-touch"),
    ("pen does not write", "panel-no-touch"),
    ("panel no signal", "panel-no-picture"),
    ("hdcp", "panel-no-picture"),
    ("document camera", "document-camera"),
    ("elmo", "document-camera"),
    ("0xA00F4244", "document-camera"),
    ("docking station", "dock-no-display"),
    ("second screen", "dock-no-display"),
    ("printer offline", "printer-offline"),
    ("0x0000011b", "printer-offline"),
    ("paper jam", "printer-jam"),
    ("streaks", "printer-jam"),
    ("spooler", "print-queue-stuck"),
    ("print job stuck", "print-queue-stuck"),
    ("they cant hear me", "call-no-sound"),
    ("microphone", "call-no-sound"),
    ("S drive", "share-missing"),
    ("0x80070035", "share-missing"),
    ("red X", "share-missing"),
    ("program missing", "software-missing"),
    ("1603", "software-missing"),
    ("license", "software-missing"),
    ("site blocked", "site-blocked"),
    ("youtube", "site-blocked"),
    ("filter", "site-blocked"),
    ("ipad apps", "ipad-no-apps"),
    ("activation lock", "ipad-no-apps"),
    ("self service", "ipad-no-apps"),
    ("cracked screen", "broken-device"),
    ("water spilled", "broken-device"),
    ("swollen battery", "broken-device"),
    ("stolen", "lost-device"),
    ("left on bus", "lost-device"),
    ("internet is down", "triage"),
    ("everything down", "triage"),
)
NEAR = (
    ("no sound", "call-no-sound"),
    ("wi-fi", "chromebook-no-wifi"),
    ("black screen", "chromebook-no-power"),
    ("black screen", "projector-no-picture"),
    ("no signal", "panel-no-picture"),
    ("no signal", "projector-no-picture"),
    ("slow", "windows-slow"),
    ("slow", "chromebook-slow"),
    ("battery", "chromebook-no-power"),
    ("password", "password-reset"),
    ("access denied", "share-missing"),
)


@pytest.mark.parametrize("key", sorted(CHECKLISTS))
def test_the_program_finds_nothing_wrong(key: str) -> None:
    assert [problem.words for problem in problems(CHECKLISTS[key], CHECKLISTS)] == []


@pytest.mark.parametrize(("said", "key"), SAID)
def test_the_right_checklist_comes_first(said: str, key: str) -> None:
    assert [match.key for match in INDEX.find(said, 3)][:1] == [key]


@pytest.mark.parametrize(("said", "key"), NEAR)
def test_what_may_mean_several_is_among_the_first_five(said: str, key: str) -> None:
    assert key in [match.key for match in INDEX.find(said, 5)]


@pytest.mark.parametrize("key", sorted(CHECKLISTS))
def test_every_symptom_and_message_finds_its_own_checklist(key: str) -> None:
    lost = [
        words for words in (*CHECKLISTS[key].symptoms, *CHECKLISTS[key].errors) if key not in [match.key for match in INDEX.find(words, 3)]
    ]
    assert lost == []
