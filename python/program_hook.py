"""Puts the static program and its data into the wheel, and says on which machines it runs.

`$GEOMAP_STAGE` is the folder that scripts/release/stage-static.sh laid out.
"""

import os
import platform
from pathlib import Path

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

# The program asks for no library at all, so any C library will do: the oldest tags that pip of Python 3.9 knows.
LIBRARIES = {
    "x86_64": ("manylinux_2_5", "manylinux1", "manylinux2014", "musllinux_1_1"),
    "aarch64": ("manylinux_2_17", "manylinux2014", "musllinux_1_1"),
}


class ProgramHook(BuildHookInterface):
    """Adds what is not Python."""

    PLUGIN_NAME = "custom"

    def initialize(self, version, build_data):
        stage = os.environ.get("GEOMAP_STAGE")
        if not stage or not (Path(stage) / "bin/geomap").is_file():
            raise RuntimeError("GEOMAP_STAGE names no folder with bin/geomap; build the wheel with: make wheel")
        machine = platform.machine()
        build_data["pure_python"] = False
        build_data["tag"] = "py3-none-" + ".".join(f"{library}_{machine}" for library in LIBRARIES[machine])
        # An installer puts these into bin/ and share/ of the environment, where the program looks for its data.
        build_data["shared_scripts"][f"{stage}/bin/geomap"] = "geomap"
        build_data["shared_data"][f"{stage}/share"] = "share"
