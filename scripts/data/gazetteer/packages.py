"""The input files, read out of wheels and .debs that were downloaded before.

A wheel is a zip, a .deb an `ar` archive that holds a compressed tar. Both are only read; none
of their code runs. Every file that we use is pinned by the sha256 of its *contents*, so that a
package that is packed anew with equal contents still passes, and one that changed is named.
"""

from __future__ import annotations

import hashlib
import io
import lzma
import tarfile
import zipfile
from pathlib import Path


class Unusable(Exception):
    """An input is missing or is not the one that is pinned; the message says which."""


class Packages:
    """The pinned inputs by a short name: `packages["cities"]` is bytes, checked."""

    def __init__(self, lock: Path, folder: Path) -> None:
        self.inputs: dict[str, bytes] = {}
        archives: dict[str, Path] = {}
        wanted: dict[str, list[tuple[str, str, str]]] = {}
        for number, line in enumerate(lock.read_text(encoding="utf-8").splitlines(), 1):
            fields = line.split("\t")
            if not line or line.startswith("#"):
                continue
            if fields[0] in ("wheel", "deb"):
                _, name, version, *_ = fields
                archives[name] = find(folder, fields[0], name, version)
            elif fields[0] == "file":
                _, short, package, member, digest = fields
                wanted.setdefault(package, []).append((short, member, digest))
            else:
                raise Unusable(f"{lock}:{number}: a line is 'wheel', 'deb' or 'file'")
        for package, files in wanted.items():
            members = read_members(archives[package], {member for _, member, _ in files})
            for short, member, digest in files:
                if member not in members:
                    raise Unusable(f"{archives[package].name} has no {member}")
                found = hashlib.sha256(members[member]).hexdigest()
                if found != digest:
                    raise Unusable(
                        f"{archives[package].name}: {member} has sha256 {found}, pinned is {digest}"
                    )
                self.inputs[short] = members[member]

    def __getitem__(self, short: str) -> bytes:
        return self.inputs[short]

    def text(self, short: str) -> str:
        return self.inputs[short].decode("utf-8")


def find(folder: Path, form: str, name: str, version: str) -> Path:
    """The archive of a package; the version may be another one if the contents are the same."""
    suffix = ".whl" if form == "wheel" else ".deb"
    stem = name.replace("-", "_") if form == "wheel" else name
    separator = "-" if form == "wheel" else "_"
    candidates = sorted(folder.glob(f"{stem}{separator}*{suffix}"))
    exact = [path for path in candidates if version in path.name.replace("%3a", ":")]
    if not candidates:
        raise Unusable(f"{folder} has no {stem}{separator}{version}{suffix}")
    return (exact or candidates)[0]


def read_members(archive: Path, members: set[str]) -> dict[str, bytes]:
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as wheel:
            return {name: wheel.read(name) for name in wheel.namelist() if name in members}
    found: dict[str, bytes] = {}
    with tarfile.open(fileobj=io.BytesIO(deb_data(archive))) as data:
        for entry in data:
            name = entry.name.removeprefix("./")
            if name in members:
                stream = data.extractfile(entry)
                if stream is not None:
                    found[name] = stream.read()
    return found


def deb_data(archive: Path) -> bytes:
    """The tar with the files of a Debian package (`data.tar.xz` in its `ar` archive)."""
    raw = archive.read_bytes()
    if not raw.startswith(b"!<arch>\n"):
        raise Unusable(f"{archive.name} is not a Debian package")
    offset = 8
    while offset + 60 <= len(raw):
        name = raw[offset : offset + 16].decode("ascii").strip().rstrip("/")
        size = int(raw[offset + 48 : offset + 58])
        body = raw[offset + 60 : offset + 60 + size]
        if name == "data.tar.xz":
            return lzma.decompress(body)
        if name == "data.tar":
            return body
        offset += 60 + size + size % 2
    raise Unusable(f"{archive.name} has no data.tar.xz that we can read")
