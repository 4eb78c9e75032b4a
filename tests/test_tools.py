"""What the scripts behind make decide: which libraries, which command, which screen."""

import ctypes
import os
from pathlib import Path

import pytest

from tools.check_system import explain, install_command, missing_fonts, venv_need
from tools.compile_translations import outdated
from tools.needs import (
    ARCH,
    BASE,
    DEBIAN,
    FEDORA,
    FONT,
    ON_WAYLAND,
    ON_X11,
    kind_of_system,
    missing_libraries,
    packages,
)
from tools.run_program import reason_for_no_window
from tools.screen import NATIVE, WAYLAND, X11, answers, named_screens


def test_without_a_screen_only_the_base_is_asked_for() -> None:
    assert missing_libraries((), loads=lambda _: False) == BASE
    assert missing_libraries((X11,), loads=lambda _: False) == BASE + ON_X11
    assert missing_libraries((X11,), loads=lambda _: True) == ()


def test_one_complete_screen_is_enough() -> None:
    x11_names = {need.name for need in BASE + ON_X11}
    assert missing_libraries((WAYLAND, X11), loads=x11_names.__contains__) == ()
    assert missing_libraries((WAYLAND,), loads=x11_names.__contains__) == ON_WAYLAND


def test_a_screen_that_needs_no_libraries_asks_for_none() -> None:
    assert missing_libraries((NATIVE,), loads=lambda _: True) == ()


@pytest.mark.parametrize("system", [DEBIAN, FEDORA, ARCH])
def test_every_need_has_a_package_named_once(system: str) -> None:
    wanted = packages((*BASE, *ON_X11, *ON_WAYLAND, FONT), system)
    assert all(wanted)
    assert len(set(wanted)) == len(wanted)


@pytest.mark.parametrize(
    ("os_release", "system"),
    [
        ('NAME="Debian GNU/Linux"\nID=debian\n', DEBIAN),
        ('ID=linuxmint\nID_LIKE="ubuntu debian"\n', DEBIAN),
        ("ID=fedora\n", FEDORA),
        ('ID="rocky"\nID_LIKE="rhel centos fedora"\n', FEDORA),
        ("ID=manjaro\nID_LIKE=arch\n", ARCH),
        ("ID=nixos\n", None),
        ("", None),
    ],
)
def test_the_kind_of_system_is_read_from_os_release(os_release: str, system: str | None) -> None:
    assert kind_of_system(os_release) == system


def test_what_is_missing_is_named_with_the_command_that_installs_it() -> None:
    said = explain(["libEGL.so.1"], ["libegl1"], DEBIAN)
    assert "libEGL.so.1" in said
    assert "sudo apt-get install -y --no-install-recommends libegl1" in said
    assert install_command(["libglvnd"], ARCH)[0] == "pacman"
    assert "libEGL.so.1" in explain(["libEGL.so.1"], [], None)


def test_debian_keeps_venv_in_a_package_of_its_own() -> None:
    assert venv_need((3, 11)).debian == "python3.11-venv"


def test_a_font_is_asked_for_where_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tools.check_system.font_families", frozenset)
    assert missing_fonts() == (FONT,)


def test_any_font_will_do_unless_a_good_one_is_wanted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tools.check_system.font_families", lambda: frozenset({"DejaVu Sans"}))
    assert missing_fonts() == ()
    assert missing_fonts(good_face_wanted=True) == (FONT,)


def test_without_fontconfig_a_good_font_is_wanted_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def absent() -> frozenset[str]:
        raise OSError

    monkeypatch.setattr("tools.check_system.font_families", absent)
    assert missing_fonts() == ()
    assert missing_fonts(good_face_wanted=True) == (FONT,)


@pytest.mark.parametrize(
    ("environment", "platform", "screens"),
    [
        ({}, "linux", ()),
        ({"DISPLAY": "", "WAYLAND_DISPLAY": ""}, "linux", ()),
        ({"DISPLAY": ":0"}, "linux", (X11,)),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, "linux", (WAYLAND, X11)),
        ({}, "darwin", (NATIVE,)),
        ({}, "win32", (NATIVE,)),
    ],
)
def test_screens_are_named_by_the_environment(
    environment: dict[str, str], platform: str, screens: tuple[str, ...]
) -> None:
    assert named_screens(environment, platform) == screens


def test_a_screen_whose_library_is_missing_does_not_answer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def absent(_: str) -> ctypes.CDLL:
        raise OSError

    monkeypatch.setattr(ctypes, "CDLL", absent)
    assert not answers(X11)
    assert not answers(WAYLAND)
    assert answers(NATIVE)


def test_a_machine_without_a_screen_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tools.run_program.named_screens", lambda _: ())
    assert "no screen" in (reason_for_no_window() or "")
    monkeypatch.setattr("tools.run_program.named_screens", lambda _: (NATIVE,))
    assert reason_for_no_window() is None


def test_only_translations_newer_than_their_compiled_file_are_outdated(tmp_path: Path) -> None:
    fresh, stale, new = (tmp_path / f"stance_{name}.ts" for name in ("de", "fr", "it"))
    for source in (fresh, stale, new):
        source.touch()
    for source, compiled_at in ((fresh, 2_000), (stale, 500)):
        source.with_suffix(".qm").touch()
        os.utime(source, (1_000, 1_000))
        os.utime(source.with_suffix(".qm"), (compiled_at, compiled_at))
    assert outdated([fresh, stale, new]) == [stale, new]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (
            "  Downloading pyside6_essentials-6.11.1-cp310-abi3-manylinux_2_34.whl (95.4 MB)",
            "  1. pyside6_essentials 6.11.1, 95.4 MB (95 MB so far)",
        ),
        (
            "Using cached sqlmodel-0.0.50-py3-none-any.whl (28 kB)",
            "  1. sqlmodel 0.0.50, 28 kB (0 MB so far)",
        ),
        ("Downloading odd-thing.tar.gz (1.2MB)", "  1. odd-thing.tar.gz, 1.2MB (1 MB so far)"),
        ("Installing collected packages: a, b, c", "  Putting 3 packages in place…"),
        ("Collecting sqlmodel>=0.0.22", ""),
        ("Requirement already satisfied: pip in ./x", ""),
    ],
)
def test_what_pip_says_is_told_in_plain_lines(said: str, told: str) -> None:
    from tools.install import Told

    assert Told().line(said) == told


def test_what_was_fetched_is_counted() -> None:
    from tools.install import Told

    counting = Told()
    counting.line("Downloading a-1.0-py3-none-any.whl (2.0 MB)")
    assert counting.line("Downloading b-2.0-py3-none-any.whl (3.0 MB)").startswith("  2. b 2.0")
    assert "5 MB so far" in counting.line("Downloading c-3-py3-none-any.whl (300 B)")
