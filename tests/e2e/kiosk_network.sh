#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Ledgerline authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# kiosk_network.sh LEDGERLINE: runs a kiosk, where that is permitted in a network namespace without any interface, and looks
# at every system call of the network: there may be none but to sockets of the machine itself.
set -euo pipefail

program=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
skip() { echo "skipped: $*"; exit 77; }

command -v strace >/dev/null || skip "there is no strace"
strace -f -o "$folder/probe" true 2>/dev/null || skip "processes may not be traced here"
without_network=(unshare --net)
"${without_network[@]}" true 2>/dev/null || without_network=(unshare --map-root-user --net)
"${without_network[@]}" true 2>/dev/null || { without_network=(); echo "no network namespace is permitted: traced only"; }

export HOME=$folder XDG_STATE_HOME=$folder/state XDG_RUNTIME_DIR=$folder LC_ALL=C.UTF-8
export QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software
export ASAN_OPTIONS=${ASAN_OPTIONS-}:detect_leaks=0 # it cannot look for leaks while it is traced itself
chmod 700 "$folder"
"${without_network[@]}" strace -f -e trace=network,openat -o "$folder/trace" "$program" --kiosk 2>"$folder/log" &
tracer=$!
place=$folder/state/ledgerline/kiosk.json
for ((i = 0; i < 600; ++i)); do
  [[ ! -e $place ]] || break
  kill -0 "$tracer" 2>/dev/null || { cat "$folder/log"; echo "the kiosk ended"; exit 1; }
  sleep 0.1
done
[[ -e $place ]] || { echo "no story began within a minute"; kill "$tracer"; exit 1; }

# the program itself: strace lets it go first
kill -TERM "$(awk 'NR == 1 {print $1}' "$folder/trace")"
status=0
wait "$tracer" || status=$?
((status == 0)) || { cat "$folder/log"; echo "the kiosk ended with $status, not 0"; exit 1; }

grep -q 'kiosk\|ledgerline' "$folder/trace" || { echo "nothing was traced"; exit 1; }
if grep -E 'AF_INET|AF_PACKET|AF_BLUETOOTH|AF_VSOCK' "$folder/trace"; then
  echo "the kiosk asked for the network"
  exit 1
fi
if [[ -s $folder/log ]]; then
  cat "$folder/log"
  echo "the kiosk complained"
  exit 1
fi
