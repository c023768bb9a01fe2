# SPDX-FileCopyrightText: 2026 The Sổ Việc developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What the scripts of this folder share. Every value may be set in the environment before.

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)"
# shellcheck source=packaging/lib.sh
. "$here/../lib.sh"

SOVIEC_CLUSTER="${SOVIEC_CLUSTER:-soviec}"       # name of the Debian cluster
SOVIEC_PORT="${SOVIEC_PORT:-5432}"               # where it listens
SOVIEC_DATABASE="${SOVIEC_DATABASE:-soviec}"     # name of the database
SOVIEC_NETWORK="${SOVIEC_NETWORK:-}"             # the office's network, e.g. 10.1.0.0/16; empty: this machine only
SOVIEC_NAME="${SOVIEC_NAME:-$(hostname -f 2>/dev/null || hostname)}" # the name programs connect to
SOVIEC_BACKUPS="${SOVIEC_BACKUPS:-/var/backups/soviec}"
SOVIEC_KEEP="${SOVIEC_KEEP:-30}"                 # days a backup is kept
SOVIEC_CLI="${SOVIEC_CLI:-$(command -v soviec-cli || true)}"

need_root() {
  [ "$(id -u)" -eq 0 ] ||
    die "Hãy chạy bằng quyền root (sudo): $0" "Run this as root (sudo): $0"
}

# as_postgres COMMAND…: as the operating system's user of the server, who is let in without a password.
as_postgres() {
  (cd / && runuser -u postgres -- env PGHOST=/var/run/postgresql PGPORT="$SOVIEC_PORT" "$@")
}

# sql DATABASE TEXT: one answer as plain text; stops at the first error.
sql() {
  as_postgres psql -X -q -A -t -v ON_ERROR_STOP=1 -d "$1" -c "$2"
}

# local_address DATABASE: how the operator reaches it on this machine.
local_address() {
  printf 'postgresql:///%s?host=/var/run/postgresql&port=%s' "$1" "$SOVIEC_PORT"
}
