# SPDX-FileCopyrightText: 2026 The Sổ Việc developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Shared by packaging/run and packaging/test: what has to be installed, and how it is installed and
# built. Nothing here needs git, a locale, a home folder or a cache.

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)"

# The one list of Debian 12 packages. An administrator's PC needs nothing else to build and run.
# shellcheck disable=SC2034  # both lists are read by the scripts that source this file
run_packages=(
  g++ cmake ninja-build pkg-config
  qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools
  libqt6sql6-sqlite libqt6sql6-psql qtkeychain-qt6-dev
  libboost-dev libqrencode-dev libsodium-dev libssl-dev libxlsxwriter-dev libzip-dev zlib1g-dev
  fonts-liberation2 # the forms are set in a Times face; edition 1 lacks Vietnamese letters
)

# Only what the tests run besides.
# shellcheck disable=SC2034
test_packages=(
  fonts-dejavu-core # the pictures of the guide are taken with its letters, and compared
  poppler-utils # pdftotext and pdffonts read the printed sheets back
  postgresql-15 # the server's programs: tests make a cluster of their own in a temporary folder
)

# say VIETNAMESE ENGLISH: one sentence for both readers, on standard error like all progress.
say() {
  printf '%s\n  %s\n' "$1" "$2" >&2
}

die() {
  say "$1" "$2"
  exit 3
}

# missing_packages NAME…: prints those of the packages that are not installed.
missing_packages() {
  local package state
  for package in "$@"; do
    state="$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null || true)"
    [ "$state" = installed ] || printf '%s\n' "$package"
  done
}

# as_root COMMAND…: as it is for root, else through sudo. Asks for a password only on a terminal.
as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif sudo -n true 2>/dev/null; then
    sudo -n "$@"
  else
    sudo "$@"
  fi
}

# may_be_root: whether as_root has a chance.
may_be_root() {
  [ "$(id -u)" -eq 0 ] && return 0
  command -v sudo >/dev/null || return 1
  sudo -n true 2>/dev/null || [ -t 0 ]
}

# logged LOG COMMAND…: keeps the words for when they are needed; shows the end of them on failure.
logged() {
  local log="$1" status=0
  shift
  "$@" >"$log" 2>&1 </dev/null || status=$?
  [ "$status" -eq 0 ] && return 0
  tail -n 80 "$log" >&2
  say "Lệnh không chạy được: $*. Toàn văn ở $log" "The command failed: $*. All of its output is in $log"
  return "$status"
}

# install_packages NAME…: installs what is missing, without questions; does nothing where all is there.
install_packages() {
  local missing log
  [ -x /usr/bin/apt-get ] ||
    die "Máy này không có apt-get. Hãy dùng Debian 12, hoặc tự cài: $*" \
      "There is no apt-get on this machine. Use Debian 12, or install these yourself: $*"
  mapfile -t missing < <(missing_packages "$@")
  [ "${#missing[@]}" -gt 0 ] || return 0
  may_be_root ||
    die "Còn thiếu các gói: ${missing[*]}. Hãy chạy lại bằng quyền root (hoặc sudo), hoặc nhờ quản trị máy cài các gói này." \
      "These packages are missing: ${missing[*]}. Run this again as root (or with sudo), or ask whoever looks after this machine to install them."
  say "Đang cài ${#missing[@]} gói còn thiếu…" "Installing ${#missing[@]} missing packages…"
  log="$(mktemp)"
  local -a apt=(env DEBIAN_FRONTEND=noninteractive NEEDRESTART_MODE=a LC_ALL=C.UTF-8
    apt-get -y -q -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0)
  logged "$log" as_root "${apt[@]}" update
  logged "$log" as_root "${apt[@]}" install --no-install-recommends "${missing[@]}"
  rm -f "$log"
}

# build_jobs: one a processor, but no more than the memory carries (about 1.5 GB a compiler).
build_jobs() {
  local processors memory
  processors="$(nproc)"
  memory="$(awk '/^MemAvailable/ { n = int($2 / 1500000) } END { print (n > 1 ? n : 1) }' /proc/meminfo)"
  echo "$((processors < memory ? processors : memory))"
}

# build PRESET: configures and builds build/PRESET, with the output in build/PRESET.log.
build() {
  local preset="$1"
  mkdir -p "$root/build"
  say "Đang biên dịch (build/$preset)…" "Building (build/$preset)…"
  (
    cd "$root" || exit
    # Tools that print or open file names need one that carries every letter of the path.
    export LC_ALL=C.UTF-8
    logged "build/$preset.log" cmake --preset "$preset"
    logged "build/$preset.log" cmake --build --preset "$preset" --parallel "$(build_jobs)"
  )
}
