"""Not shipped: a program of its own over the same bundle, which tries all that is imported late.

It names nothing for PyInstaller to find, or it would find what the program itself lacks. One line
for each thing that is missing; the exit code is their number.
"""

import importlib
import importlib.util
import pkgutil
import sys
import zoneinfo

BESIDE = (
    "cryptography.hazmat.primitives.ciphers", "diceware", "docx", "icalendar",
    "markdown_it", "pyrage", "python_calamine", "recurring_ical_events", "sqlcipher3", "sqlmodel",
    "tzlocal", "uuid_utils", "xlsxwriter", "yaml", "zxcvbn_rs_py",
)  # fmt: skip
KEYRINGS = {
    "linux": ("SecretService", "kwallet"),
    "win32": ("Windows",),
    "darwin": ("macOS",),
}


def say(line):
    sys.stdout.write(f"{line}\n")


def tried(name, attempt):
    try:
        attempt()
    except BaseException as error:  # also what a library raises when it gives up
        say(f"{name}: {type(error).__name__}: {error}")
        return 1
    return 0


def own_modules():
    package = importlib.import_module("journal_app")
    return [found.name for found in pkgutil.walk_packages(package.__path__, "journal_app.")]


def zone_without_the_system():
    zoneinfo.reset_tzpath(())
    zoneinfo.ZoneInfo.no_cache("Europe/Dublin")


def spelling_is_here():
    """The module alone: on Linux and macOS its library is the system's, and may be missing."""
    if importlib.util.find_spec("enchant") is None:
        raise ImportError("enchant")
    if sys.platform == "win32":
        importlib.import_module("enchant")


def keyring_works(name):
    backend = importlib.import_module(f"keyring.backends.{name}")
    if sys.platform == "linux":
        importlib.import_module("secretstorage")
    return backend


def main():
    modules = [name for name in own_modules() if name != "journal_app.__main__"]
    if len(modules) < 300:
        say(f"only {len(modules)} modules of Stance are here")
        return 1
    names = [*modules, *BESIDE]
    missing = sum(tried(name, lambda n=name: importlib.import_module(n)) for name in names)
    missing += tried("tzdata", zone_without_the_system)
    missing += tried("spelling", spelling_is_here)
    for name in KEYRINGS[sys.platform]:
        missing += tried(f"keyring {name}", lambda n=name: keyring_works(n))
    say(f"{len(names)} modules tried, {missing} missing")
    return min(missing, 100)


sys.exit(main())
