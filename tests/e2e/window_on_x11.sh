#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Ledgerline authors
# SPDX-License-Identifier: GPL-3.0-or-later

# window_on_x11.sh PROGRAM [ARGUMENT...]: runs a program on an X server of its own, without a
# window manager, and ends with its status.
set -euo pipefail

work=$(mktemp -d)
cleanup() {
    [[ -z ${server:-} ]] || kill "$server" 2>/dev/null || true
    rm -rf "$work"
}
trap cleanup EXIT

# The server picks a free display and writes its number.
Xvfb -displayfd 3 -screen 0 1600x900x24 -nolisten tcp 3>"$work/display" 2>"$work/log" &
server=$!
for _ in {1..100}; do
    [[ -s $work/display ]] && break
    kill -0 "$server" 2>/dev/null || { cat "$work/log" >&2; exit 1; }
    sleep 0.1
done
DISPLAY=:$(<"$work/display")
export DISPLAY QT_QPA_PLATFORM=xcb QT_QUICK_BACKEND=software
"$@"
