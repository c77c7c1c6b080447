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
# What libxkbcommon-x11 copies out of a packet that does not end its names, and libdbus keeps to the
# end, is not ours to mend; on the offscreen platform the same window is checked for both.
export ASAN_OPTIONS="${ASAN_OPTIONS:+$ASAN_OPTIONS:}intercept_strndup=0:detect_leaks=0"
"$@"
