"""What macOS is told of the program, and the disk image it is handed out in.

Signing and notarising happen where their names are given, and are left out, and said to be left
out, where not:

    STANCE_CODESIGN_IDENTITY    "Developer ID Application: …", in the keychain; read by the spec too
    STANCE_NOTARY_PROFILE       a profile that `xcrun notarytool store-credentials` has kept
"""

from __future__ import annotations

import os
import platform
import subprocess
from pathlib import Path
from typing import Any

from tools.release.facts import (
    APP_ID,
    JOURNAL,
    KINDS,
    LICENCE,
    MAKERS,
    PACKET,
    TITLE,
    VERSION,
    FileKind,
    made_on,
)


def _document(kind: FileKind, role: str) -> dict[str, Any]:
    return {
        "CFBundleTypeName": kind.name,
        "CFBundleTypeRole": role,
        "LSHandlerRank": "Owner",
        "LSItemContentTypes": [kind.uti],
    }


def _exported(kind: FileKind) -> dict[str, Any]:
    return {
        "UTTypeIdentifier": kind.uti,
        "UTTypeDescription": kind.name,
        "UTTypeConformsTo": ["public.data"],
        "UTTypeTagSpecification": {
            "public.filename-extension": [kind.ending],
            "public.mime-type": [kind.mime],
        },
    }


INFO: dict[str, Any] = {
    "CFBundleIdentifier": APP_ID,
    "CFBundleDisplayName": TITLE,
    "CFBundleShortVersionString": VERSION,
    "CFBundleDevelopmentRegion": "en",
    "CFBundleLocalizations": ["en", "de"],
    "CFBundleDocumentTypes": [_document(PACKET, "Editor"), _document(JOURNAL, "Editor")],
    "UTExportedTypeDeclarations": [_exported(kind) for kind in KINDS],
    "LSApplicationCategoryType": "public.app-category.productivity",
    "LSMinimumSystemVersion": "13.0",
    "NSHighResolutionCapable": True,
    "NSHumanReadableCopyright": f"{made_on()[:4]} {MAKERS}, {LICENCE}",
}
"""``Info.plist`` beyond what PyInstaller writes. No address of the kind ``name://`` is claimed."""


def disk_image(app: Path, into: Path) -> Path:
    """The app and a way to drag it into the applications, in one compressed image."""
    into.mkdir(parents=True, exist_ok=True)
    image = into / f"{TITLE}-{VERSION}-{platform.machine()}.dmg"
    script = Path(__file__).resolve().parents[2] / "packaging" / "macos" / "make_dmg.sh"
    subprocess.run(["sh", str(script), str(app), str(image)], check=True)
    return image


def left_out() -> list[str]:
    """What is not done to the image, for want of a name."""
    names = {"STANCE_CODESIGN_IDENTITY": "not signed", "STANCE_NOTARY_PROFILE": "not notarised"}
    return [
        f"{what} ({name} is not set)" for name, what in names.items() if not os.environ.get(name)
    ]
