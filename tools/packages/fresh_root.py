"""Installs the packages in a fresh Debian, opens a project by a double-click, and removes them: as root, on Linux.

`python -m tools.packages.fresh_root dist/packages`. Needs debootstrap, lintian, xdotool, Xvfb and a mirror of Debian. What stands
for the double-click is `gio open`, which asks the desktop's lists what opens a file, as file managers do.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

from tools.bundle.contents import ROOT
from tools.packages.desktop import MIME, NAME

_BASE = ROOT / "build" / "debian"
_FRESH = ROOT / "build" / "debian-with-the-package"
_USER = "ann"
_PROJECT = f"/home/{_USER}/krant.kanttekening"
_PATIENCE_S = 60.0
_CODENAME = "bookworm"


def main() -> int:
    """Try each package, and say what was seen."""
    folder = Path(sys.argv[1])
    (deb,) = folder.glob("*.deb")
    (run,) = folder.glob("*.run")
    subprocess.run(["lintian", "--fail-on", "error", "--allow-root", deb], check=True)
    print("lintian finds no error")
    root = _Root(_FRESH)
    shutil.copy(deb, root.path / "tmp" / "package.deb")
    shutil.copy(run, root.path / "tmp" / "package.run")
    before = root.files()
    root.run(
        "apt-get install -y -q --no-install-recommends /tmp/package.deb libglib2.0-bin shared-mime-info desktop-file-utils xz-utils"
    )
    root.run(f"desktop-file-validate /usr/share/applications/{NAME}.desktop")
    root.try_out("the package")
    root.run(f"apt-get purge -y -q {NAME}")
    left = sorted(file for file in root.files() - before if NAME in file.lower())
    assert left == [], left
    print("purging the package leaves none of its files")
    root.run("sh /tmp/package.run", user=_USER)
    root.try_out("the archive")
    root.run("sh /tmp/package.run --uninstall", user=_USER)
    left = [path.name for path in (root.path / "home" / _USER / ".local").rglob("*") if NAME in path.name.lower()]
    assert left in ([], ["Kanttekening"]), left  # what it keeps of a person's own: the sample project
    print("uninstalling the archive leaves none of its files")
    return 0


class _Root:
    """A fresh Debian in a folder, with a user."""

    def __init__(self, path: Path) -> None:
        self.path = path
        if not (_BASE / "etc" / "debian_version").exists():
            subprocess.run(["debootstrap", "--variant=minbase", _CODENAME, _BASE], check=True)
        shutil.rmtree(path, ignore_errors=True)
        subprocess.run(["cp", "-a", _BASE, path], check=True)
        for name in ("etc/resolv.conf", "etc/apt/apt.conf.d", "etc/apt/sources.list", "etc/apt/sources.list.d"):
            source = Path("/", name)
            if source.is_dir():
                shutil.copytree(source, path / name, dirs_exist_ok=True)
            elif source.exists():
                shutil.copy(source, path / name)
        self.run("apt-get update -q")
        self.run(f"useradd --create-home {_USER}")

    def run(self, command: str, user: str = "root") -> str:
        """Run a command of a shell in there, and return what it wrote."""
        done = subprocess.run(self._inside(command, user), capture_output=True, text=True, check=False)
        assert done.returncode == 0, f"{command}: {done.stdout[-2000:]}{done.stderr[-2000:]}"
        return done.stdout

    def files(self) -> set[str]:
        """Return the files that are there, without those of users and those that the system makes while it runs."""
        found = set()
        for top in ("bin", "etc", "lib", "opt", "sbin", "usr", "var"):
            for folder, _, names in os.walk(self.path / top):
                found |= {str(Path(folder, name).relative_to(self.path)) for name in names}
        return {file for file in found if not file.startswith(("var/cache/apt", "var/log", "var/lib/apt"))}

    def try_out(self, what: str) -> None:
        """Check the program, and open a project by what stands for a double-click."""
        program = f"PATH=/home/{_USER}/.local/bin:$PATH {NAME}"
        told = self.run(f"{program} check", _USER)
        assert all(line.startswith(("ok", "goed")) for line in told.splitlines()), told
        print(f"{what}: check is well, {len(told.splitlines())} parts")
        self.run(
            f"rm -rf {_PROJECT}* ; echo 'Gent wacht.' > /tmp/stuk.txt; {program} import {_PROJECT} /tmp/stuk.txt", _USER
        )
        assert MIME in self.run(f"gio info -a standard::content-type {_PROJECT}", _USER)
        with subprocess.Popen(["Xvfb", "-displayfd", "1", "-screen", "0", "1400x900x24"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as screen:  # fmt: skip
            assert screen.stdout
            display = f":{screen.stdout.readline().decode().strip()}"
            opened = f"DISPLAY={display} gio open {_PROJECT}; sleep {_PATIENCE_S}"
            with subprocess.Popen(self._inside(opened, _USER)) as desktop:
                seconds = _until_seen("krant", display)
                desktop.kill()
            screen.terminate()
        print(f"{what}: a double-click on a project shows it after {seconds:.1f} s")

    def _inside(self, command: str, user: str) -> list[str]:
        setting = f"mount -t proc proc {self.path}/proc; mount --rbind /dev {self.path}/dev; exec chroot {self.path} su - {user} -c"
        setting = setting.replace("su - root", "su root")
        return ["unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-c", f'{setting} "$0"', command]


def _until_seen(title: str, display: str) -> float:
    """Wait for a window with a title, and return the seconds until it was there."""
    start = time.monotonic()
    while time.monotonic() - start < _PATIENCE_S:
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", f"{title}.*Kanttekening"],
            env={**os.environ, "DISPLAY": display}, capture_output=True, text=True, check=False,
        )  # fmt: skip
        if found.stdout.strip():
            return time.monotonic() - start
        time.sleep(0.1)  # another program's window: there is no signal to wait for
    raise AssertionError("no window was seen")


if __name__ == "__main__":
    sys.exit(main())
