"""Other Python programs beside the tests: killed, kept from writing, or at work on the same file.

To start Python and to import what opens a journal takes longer than most of them run. So where the
system can fork, one process imports all that once, opens nothing, and each program begins as a
copy of it. What is about the start itself (what is imported, how it is encoded) starts Python.
"""

from __future__ import annotations

import atexit
import contextlib
import gc
import importlib
import json
import os
import pkgutil
import runpy
import select
import selectors
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import IO, Any, Self

ROOT = Path(__file__).resolve().parent.parent
FORKS = hasattr(os, "fork")
IMPORTED = ("journal_app.domain", "journal_app.storage", "journal_app.services")
"""All of it: much is imported late, and would be by each program."""
_MOST = 1 << 16
"""Bytes of what is asked for."""


def run(
    *arguments: object,
    env: Mapping[str, str] | None = None,
    cwd: Path = ROOT,
    umask: int = -1,
    timeout: float = 50,
) -> subprocess.CompletedProcess[str]:
    """Runs ``python ARGUMENTS`` to its end: ``"-c", code`` or ``"-m", module``, and more."""
    pipes = [os.pipe() for _ in range(2)]
    out, err = (os.fdopen(reading, "rb") for reading, _writing in pipes)
    writers = [os.fdopen(writing, "wb") for _reading, writing in pipes]
    with Program(
        *arguments, stdout=writers[0], stderr=writers[1], env=env, cwd=cwd, umask=umask
    ) as program:
        for one in writers:
            one.close()
        said = _read(out, err, timeout=timeout)
        code = program.wait(timeout)
    return subprocess.CompletedProcess(arguments, code, said[out].decode(), said[err].decode())


@contextlib.contextmanager
def heard(*arguments: object) -> Iterator[tuple[Program, IO[bytes]]]:
    """Begins ``python ARGUMENTS``; it, and what it says from now on. It is killed in the end."""
    reading, writing = os.pipe()
    with os.fdopen(reading, "rb") as said:
        with os.fdopen(writing, "wb") as writer:
            program = Program(*arguments, stdout=writer)
        with program:
            yield program, said


def _read(*pipes: IO[bytes], timeout: float) -> dict[IO[bytes], bytes]:
    """All that comes until the other ends are closed."""
    said = dict.fromkeys(pipes, b"")
    with selectors.DefaultSelector() as waiting:
        for pipe in pipes:
            waiting.register(pipe, selectors.EVENT_READ)
        while waiting.get_map():
            if not (ready := waiting.select(timeout)):
                raise TimeoutError(f"nothing was said for {timeout} seconds")
            for key, _events in ready:
                pipe = key.fileobj
                if more := os.read(key.fd, _MOST):
                    said[pipe] += more
                else:
                    waiting.unregister(pipe)
                    pipe.close()
    return said


class Program:
    """``python ARGUMENTS``, while it runs; killed where it is left before its end."""

    def __init__(
        self,
        *arguments: object,
        stdout: IO[Any],
        stderr: IO[Any] | None = None,
        env: Mapping[str, str] | None = None,
        cwd: Path = ROOT,
        umask: int = -1,
    ) -> None:
        wanted = [str(one) for one in arguments]
        self._status = b""
        self._popen: subprocess.Popen[bytes] | None = None
        if not FORKS:
            self._popen = subprocess.Popen(
                [sys.executable, *wanted], stdout=stdout, stderr=stderr, env=env, cwd=cwd
            )
            return
        self._told, tells = os.pipe()
        asked = {
            "arguments": wanted,
            "env": dict(os.environ if env is None else env),
            "cwd": str(cwd),
            "umask": umask,
        }
        files = [stdout.fileno(), 2 if stderr is None else stderr.fileno(), tells]
        socket.send_fds(_template()[0], [json.dumps(asked).encode()], files)
        os.close(tells)
        while b"\n" not in self._status:
            self._status += os.read(self._told, 100)
        self._pid = int(self._status.splitlines()[0])

    def wait(self, timeout: float = 50) -> int:
        """Its code, once it has ended by itself; killed when that takes longer."""
        if self._popen is not None:
            return self._popen.wait(timeout)
        while not self._status.endswith(b".\n"):
            if not select.select([self._told], [], [], timeout)[0]:
                self.kill()
                raise subprocess.TimeoutExpired(str(self._pid), timeout)
            self._status += os.read(self._told, 100)
        return os.waitstatus_to_exitcode(int(self._status.split()[1].rstrip(b".")))

    def kill(self) -> None:
        """End it now, if it runs."""
        if self._popen is not None:
            self._popen.kill()
            self._popen.wait()
            return
        with contextlib.suppress(ProcessLookupError):
            os.kill(self._pid, signal.SIGKILL)
        self.wait()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_what: object) -> None:
        if self._popen is not None or not self._status.endswith(b".\n"):
            self.kill()
        if self._popen is None:
            os.close(self._told)


def end() -> None:
    """No other program is begun from now on."""
    if _template.cache_info().currsize:
        asks, process = _template()
        asks.close()
        process.wait()
        _template.cache_clear()


@cache
def _template() -> tuple[socket.socket, subprocess.Popen[bytes]]:
    """The process that all others are copies of, and the way to ask it; it ends with this one."""
    here, there = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    process = subprocess.Popen([sys.executable, "-m", __name__], stdin=there, cwd=ROOT)
    there.close()
    return here, process


def _serve() -> None:
    """Import, then begin what is asked for until nobody can ask any more."""
    import sqlalchemy.orm

    asks = socket.socket(fileno=os.dup(0))
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    for name in IMPORTED:
        package = importlib.import_module(name)
        for module in pkgutil.walk_packages(package.__path__, f"{name}."):
            importlib.import_module(module.name)
    sqlalchemy.orm.configure_mappers()
    gc.freeze()
    while True:
        asked, files, _flags, _address = socket.recv_fds(asks, _MOST, 3)
        if not asked:
            break
        # Copied twice: the first waits for the second and tells how it ended.
        if os.fork() == 0:
            asks.close()
            _keep(json.loads(asked), *files)
        for file in files:
            os.close(file)
        _take_leave(os.WNOHANG)
    _take_leave(0)


def _take_leave(how: int) -> None:
    """Of copies that have ended; with ``how`` 0 of all."""
    with contextlib.suppress(ChildProcessError):
        while os.waitpid(-1, how)[0]:
            pass


def _keep(asked: dict[str, Any], out: int, err: int, tells: int) -> None:
    child = os.fork()
    if child == 0:
        os.close(tells)
        os.dup2(out, 1)
        os.dup2(err, 2)
        os.close(out)
        os.close(err)
        _become(asked)
    os.close(out)
    os.close(err)
    os.write(tells, b"%d\n" % child)
    os.write(tells, b"%d.\n" % os.waitpid(child, 0)[1])
    os._exit(0)


def _become(asked: dict[str, Any]) -> None:
    """Be the program, as if it had just been started."""
    os.environ.clear()
    os.environ.update(asked["env"])
    os.chdir(asked["cwd"])
    if asked["umask"] >= 0:
        os.umask(asked["umask"])
    how, what, *rest = asked["arguments"]
    code: object = 1
    try:
        if how == "-c":
            sys.argv = ["-c", *rest]
            exec(compile(what, "<string>", "exec"), {"__name__": "__main__"})
        else:
            sys.argv = [what, *rest]
            runpy.run_module(what, run_name="__main__", alter_sys=True)
        code = 0
    except SystemExit as ended:
        code = ended.code
    except BaseException:  # as Python tells what ends a program
        sys.excepthook(*sys.exc_info())
    if isinstance(code, str):
        print(code, file=sys.stderr)
    atexit._run_exitfuncs()
    for said in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError):
            said.flush()
    os._exit(code if isinstance(code, int) else int(code is not None))


if __name__ == "__main__":
    _serve()
