#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Ledgerline authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What packaging/bootstrap does, and what it leaves alone, on machines made of stand-ins: each notes its call in $calls.
# Usage: bootstrap_test.sh BOOTSTRAP SCRATCH_FOLDER
# shellcheck disable=SC2016 # the bodies of stand-ins expand when they are called
set -euo pipefail

bootstrap=$1 scratch=$2
failures=0

stand_in() { # NAME BODY
  printf '#!/bin/bash\necho "%s $*" >>"$calls"\n%s\n' "$1" "$2" >"$scratch/bin/$1"
  chmod +x "$scratch/bin/$1"
}

# A fresh clone on a bare machine: root, nothing installed, everything can be had.
bare_machine() {
  rm -rf "$scratch"
  mkdir -p "$scratch/bin" "$scratch/clone/packaging/debian" "$scratch/home"
  cp "$bootstrap" "$scratch/clone/packaging/bootstrap"
  touch "$scratch/clone/packaging/debian/control" "$scratch/clone/CMakePresets.json"
  local tool
  for tool in bash cat cp dirname env grep mkdir mktemp nproc rm touch; do
    ln -s "$(command -v "$tool")" "$scratch/bin/$tool"
  done
  stand_in id 'echo 0'
  stand_in locale 'echo UTF-8'
  stand_in apt-get '[[ $* != *build-dep* ]] || cp "${BASH_SOURCE%/*}/.checkbuilddeps" "${BASH_SOURCE%/*}/dpkg-checkbuilddeps"'
  stand_in .checkbuilddeps ''
  stand_in cmake '
    case "$*" in
      *--build*) mkdir -p build/release && cp "${BASH_SOURCE%/*}/.ledgerline" build/release/ledgerline ;;
      *--preset*)
        [[ $* =~ --preset\ ([a-z]+).*(LEDGERLINE_WERROR:BOOL=[A-Z]+) ]]
        mkdir -p "build/${BASH_REMATCH[1]}"
        printf "%s\n" "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" "${BASH_REMATCH[2]}" >"build/${BASH_REMATCH[1]}/CMakeCache.txt"
        touch "build/${BASH_REMATCH[1]}/build.ninja" ;;
    esac'
  stand_in ctest 'echo "100% tests passed"; exit 8'
  stand_in .ledgerline 'echo "in $PWD" >>"$calls"; [[ $1 != export ]] || touch "${@: -1}/$3.svg" "${@: -1}/$3.png"'
  unset -v CI DISPLAY WAYLAND_DISPLAY
}

installed() { cp "$scratch/bin/.checkbuilddeps" "$scratch/bin/dpkg-checkbuilddeps"; }

call() { # ARGUMENT...: runs it from $HOME with what the test exported
  export calls=$scratch/calls
  : >"$calls"
  status=0
  output=$(cd "$scratch/home" && PATH="$scratch/bin" "$scratch/clone/packaging/bootstrap" "$@" 2>"$scratch/errors") || status=$?
  errors=$(cat "$scratch/errors")
}

expect() { # DESCRIPTION COMMAND...
  if ! "${@:2}"; then
    printf 'FAILED: %s\n  status %s\n  output: %s\n  errors: %s\n  calls: %s\n' "$1" "$status" "$output" "$errors" \
      "$(cat "$calls")" >&2
    failures=$((failures + 1))
  fi
}

called() { grep -q -- "$1" "$calls"; }
not_called() { ! called "$1"; }
exits() { [[ $status == "$1" ]]; }
complains() { [[ $errors == "$1" ]]; } # the whole of standard error
says() { [[ $output == *"$1"* ]]; }

bare_machine
call test
expect "a bare machine fetches the package lists" called '^apt-get -y -qq .* update$'
expect "a bare machine installs what control asks for" called '^apt-get -y -qq .* build-dep ./packaging$'
expect "test configures the preset dev, warnings allowed" called 'preset dev .*LEDGERLINE_WERROR:BOOL=OFF'
expect "test builds the preset dev" called 'cmake --build --preset dev'
expect "the closing lines are those of ctest" says "100% tests passed"
expect "the exit status is that of ctest" exits 8
call test
expect "nothing is installed twice" not_called apt-get
expect "nothing is configured twice" not_called '--fresh'
touch -d '+1 minute' "$scratch/clone/CMakePresets.json"
call test
expect "changed presets configure again" called '--fresh --preset dev'
CI=true call test
expect "in CI warnings are errors" called 'LEDGERLINE_WERROR:BOOL=ON'

bare_machine
installed
call run
expect "without a display run exports every figure" [ "$(grep -c '^.ledgerline export --figure' "$calls")" = 10 ]
expect "as SVG and PNG below the clone" called "--figure talks --format svg,png -o $scratch/clone/build/figures$"
expect "and says so in one line" says "no display: exporting the figures"
expect "and prints where they are" [ "$(grep -c "^$scratch/clone/build/figures/[a-z]*\.\(svg\|png\)$" <<<"$output")" = 20 ]
expect "run builds the release alone" not_called 'preset dev'
expect "run succeeds" exits 0
DISPLAY=:7 call run -- some/file.json --theme dark
expect "with a display the window opens, given the arguments" called '^.ledgerline some/file.json --theme dark$'
expect "where relative paths mean what the user meant" called "^in $scratch/home$"
expect "and nothing is exported" not_called export
WAYLAND_DISPLAY=wayland-0 call run
expect "Wayland is a display" called '^.ledgerline $'

bare_machine
stand_in id 'echo 1000'
call test
expect "a user without sudo is told" complains "bootstrap: error: packages are missing: run this as root, or install sudo"
expect "with status 1" exits 1
stand_in sudo '"$@"'
call test
expect "a user with sudo installs with it" called '^sudo env DEBIAN_FRONTEND=noninteractive apt-get .*build-dep'

bare_machine
rm "$scratch/bin/apt-get"
call run
expect "another system is told what it needs" complains "bootstrap: error: apt-get is missing: this needs Debian 12 or later"

bare_machine
stand_in apt-get 'echo "E: no network" >&2; exit 100'
call run
expect "a failing step shows what it wrote" complains "E: no network
bootstrap: error: apt-get update failed"
expect "and nothing is built" not_called cmake

bare_machine
installed
stand_in cmake '[[ $* != *--build* ]] || exit 1'
call test
expect "a failing build ends it" complains "bootstrap: error: the build failed"
expect "and no test runs" not_called ctest

for wrong in "" "install" "test now"; do
  bare_machine
  # shellcheck disable=SC2086
  call $wrong
  expect "'$wrong' is no call" exits 2
  expect "'$wrong' does nothing" not_called 'apt-get\|cmake'
done

((failures == 0)) || exit 1
