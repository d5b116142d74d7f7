"""What the bundle for macOS says about itself: which files it opens."""

import plistlib

from app.main import read_options
from app.sync.rules.invitations import ENDING
from tests.packaging.deb import ROOT

FACTS = plistlib.loads((ROOT / "resources" / "installers" / "Info.plist").read_bytes())


def test_invitations_are_opened_with_the_program() -> None:
    (kind,) = FACTS["UTExportedTypeDeclarations"]
    assert kind["UTTypeTagSpecification"]["public.filename-extension"] == [ENDING]
    (opened,) = FACTS["CFBundleDocumentTypes"]
    assert opened["LSItemContentTypes"] == [kind["UTTypeIdentifier"]]
    assert read_options([f"For Dana.{ENDING}"]).file.name == f"For Dana.{ENDING}"
