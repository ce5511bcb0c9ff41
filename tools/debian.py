"""System packages on Debian and Ubuntu: installed when root runs the command, else named for the refusal."""

import os
import platform
import shutil

from tools import child

# Another apt may be at work on a machine that has just started; wait for it rather than fail.
APT = ("apt-get", "-o", "DPkg::Lock::Timeout=300")
ENVIRONMENT = {"DEBIAN_FRONTEND": "noninteractive"}


def is_here() -> bool:
    """Whether this machine takes its packages from apt."""
    return shutil.which("apt-get") is not None


def is_debian() -> bool:
    """Whether this is Debian itself: Ubuntu's `chromium` package is an empty shell around a snap."""
    try:
        return platform.freedesktop_os_release().get("ID") == "debian"
    except OSError:
        return False


def may_install() -> bool:
    """Whether this command may install system packages by itself."""
    return is_here() and os.geteuid() == 0


def install(*packages: str) -> bool:
    """Install system packages; False when that failed or is not ours to do."""
    if not may_install():
        return False
    child.quietly("Reading the list of system packages", [*APT, "update"], ENVIRONMENT)
    command = [*APT, "install", "-y", "--no-install-recommends", *packages]
    return child.quietly(f"Installing {', '.join(packages)}", command, ENVIRONMENT).ok


def command_for(*packages: str) -> str:
    """What a person types to install system packages."""
    sudo = "" if os.geteuid() == 0 else "sudo "
    return f"{sudo}apt-get install -y {' '.join(packages)}"
