#!/usr/bin/env bash
# Installs what a task needs on Debian or Ubuntu, and nothing that is there already: works offline then.
#
#   scripts/install-dependencies.sh build     a Swift toolchain is asked for, libproj-dev, libgumbo-dev,
#                                             libexpat1-dev, libsqlite3-dev and pkg-config are installed
#   scripts/install-dependencies.sh static    what links and packs a program without shared libraries
#   scripts/install-dependencies.sh wheel     what builds the wheel, into .venv-wheel
#   scripts/install-dependencies.sh python    what check/wheel.sh tries it with, into .venv-python, and debootstrap
#   scripts/install-dependencies.sh lint      ruff and shellcheck, into .venv-lint
#   scripts/install-dependencies.sh checks    Python packages for the checks of the output, into .venv, and pdftotext
#   scripts/install-dependencies.sh qgis      QGIS without its windows, for /usr/bin/python3
#   scripts/install-dependencies.sh qgis-plugin  QGIS with its windows and a screen for them, for check/qgis-plugin.sh
#   scripts/install-dependencies.sh preview   Chromium, and what drives it, into .venv-preview
#   scripts/install-dependencies.sh gazetteer what data/gazetteer.sh downloads with: pip, Debian's package lists
#   scripts/install-dependencies.sh stage     what release/stage.sh writes manual pages with: python3
#   scripts/install-dependencies.sh shells    what check/install.sh reads manual pages and completions with
#   scripts/install-dependencies.sh deb       what builds and tries a Debian package
#   scripts/install-dependencies.sh spark     Java and, in .venv-scale, PySpark
#   scripts/install-dependencies.sh parallel  GNU parallel
#   scripts/install-dependencies.sh geod      PROJ's geod, which check/start_time.py measures a start against
#   scripts/install-dependencies.sh postgis   PostgreSQL with PostGIS, and ogr2ogr
set -euo pipefail
cd "$(dirname "$0")/.."

readonly swift_needed="6.2" # the first line of Package.swift
readonly tasks="build, static, wheel, python, lint, checks, qgis, qgis-plugin, preview, gazetteer, stage, shells, deb, spark, parallel, geod or postgis"

fail() {
  printf 'geomap: %s\n' "$@" >&2
  exit 1
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null 2>&1; then
    sudo "$@"
  else
    fail "this needs root, and sudo is not here. As root, run:" "  $*"
  fi
}

apt_install() {
  command -v apt-get >/dev/null 2>&1 || fail \
    "apt-get is not here; install these with your own package manager, by its names for them: $*"
  printf 'geomap: installing %s\n' "$*" >&2
  # A package list from an old image names files that the mirror no longer has: fetch it first.
  as_root apt-get update -qq || printf 'geomap: apt-get update failed, trying with the old lists\n' >&2
  as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

# Whether version $1 is at least version $2.
at_least() {
  [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]
}

need_swift() {
  command -v swift >/dev/null 2>&1 || fail \
    "there is no 'swift' in PATH; geomap needs Swift $swift_needed or later." \
    "Debian and Ubuntu have no package of it, or an older one. Get it from Swift's own site, either with swiftly:" \
    "  curl -O https://download.swift.org/swiftly/linux/swiftly-\$(uname -m).tar.gz" \
    "  tar zxf swiftly-\$(uname -m).tar.gz && ./swiftly init" \
    "or as an archive to unpack: https://www.swift.org/install/linux/" \
    "Then run make again."
  local version
  version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9.]*\).*/\1/p' | head -n 1)
  [ -n "$version" ] || fail "'swift --version' does not say its version: is $(command -v swift) a Swift toolchain?"
  at_least "$version" "$swift_needed" || fail \
    "Swift $version is too old; geomap needs $swift_needed or later: https://www.swift.org/install/linux/"
}

need_build() {
  need_swift
  local missing=()
  command -v git >/dev/null 2>&1 || missing+=(git)
  command -v pkg-config >/dev/null 2>&1 || missing+=(pkg-config)
  # The libraries are asked for through pkg-config; without pkg-config nobody can say, so apt decides.
  pkg-config --exists proj 2>/dev/null || missing+=(libproj-dev)
  pkg-config --exists gumbo 2>/dev/null || missing+=(libgumbo-dev)
  pkg-config --exists expat 2>/dev/null || missing+=(libexpat1-dev)
  pkg-config --exists sqlite3 2>/dev/null || missing+=(libsqlite3-dev)
  [ ${#missing[@]} -eq 0 ] || apt_install "${missing[@]}"
}

# Makes a folder of Python packages anew when the file that pins them has changed.
need_venv() {
  local requirements=$1 folder=$2 attempt
  if [ -x "$folder/bin/python" ] && cmp -s "$requirements" "$folder/requirements-installed.txt"; then
    return
  fi
  attempt=$(mktemp -d)
  # Debian's python3 has the module venv but not what it needs to put pip into one.
  if ! python3 -m venv "$attempt/venv" >/dev/null 2>&1; then
    apt_install python3 python3-venv
  fi
  rm -rf "$attempt" "$folder"
  python3 -m venv "$folder"
  "$folder/bin/pip" install --quiet --disable-pip-version-check --requirement "$requirements"
  cp "$requirements" "$folder/requirements-installed.txt"
}

need_qgis() {
  if QT_QPA_PLATFORM=offscreen /usr/bin/python3 -c 'import qgis.core' >/dev/null 2>&1 &&
    dpkg -s qgis-providers fonts-dejavu-core >/dev/null 2>&1; then
    return
  fi
  apt_install python3-qgis qgis-providers fonts-dejavu-core
}

need_preview() {
  need_packages chromium fonts-dejavu-core
  need_venv scripts/requirements/preview.txt .venv-preview
}

need_gazetteer() {
  python3 -m pip --version >/dev/null 2>&1 || apt_install python3 python3-pip
  # A machine that was just made has no package lists, and apt-get download then knows no package.
  apt-cache show unicode-cldr-core >/dev/null 2>&1 || as_root apt-get update -qq
}

# Installs those of the packages that are not there.
need_packages() {
  local package missing=()
  for package in "$@"; do
    # "ii" first: a package that was removed still has a line.
    dpkg-query -W -f '${db:Status-Abbrev}' "$package" 2>/dev/null | grep -q '^.i' || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] || apt_install "${missing[@]}"
}

need_spark() {
  command -v java >/dev/null 2>&1 || need_packages openjdk-17-jre-headless
  need_venv scale/requirements.txt .venv-scale
}

[ $# -gt 0 ] || fail "say what is needed: $tasks"
for task in "$@"; do
  case "$task" in
    build) need_build ;;
    static) need_packages binutils xz-utils ;;
    wheel) need_venv scripts/requirements/wheel.txt .venv-wheel ;;
    python)
      need_packages python3 python3-venv debootstrap
      need_venv scripts/requirements/python.txt .venv-python
      ;;
    lint) need_venv scripts/requirements/lint.txt .venv-lint ;;
    checks)
      need_venv scripts/requirements/checks.txt .venv
      command -v pdftotext >/dev/null 2>&1 || need_packages poppler-utils
      ;;
    qgis) need_qgis ;;
    qgis-plugin) need_packages python3-qgis qgis-providers qgis fonts-dejavu-core xvfb xauth ;;
    preview) need_preview ;;
    gazetteer) need_gazetteer ;;
    stage) command -v python3 >/dev/null 2>&1 || apt_install python3 ;;
    shells) need_packages mandoc man-db zsh fish bash-completion ;;
    deb) need_packages dpkg-dev binutils lintian debootstrap python3 ;;
    spark) need_spark ;;
    parallel) need_packages parallel ;;
    geod) command -v geod >/dev/null 2>&1 || need_packages proj-bin ;;
    postgis) need_packages postgresql-15 postgresql-15-postgis-3 gdal-bin ;;
    *) fail "$task is not a task: $tasks" ;;
  esac
done
