#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Walks every lesson as a screen reader does: run.sh PROGRAM. It gives the program a display, a window manager and a
# session bus of its own, so that nothing of the person's desktop is touched.
set -euo pipefail
program=$1
here=$(cd "$(dirname "$0")" && pwd)
home=$(mktemp -d)
trap 'jobs -p | xargs -r kill 2>/dev/null; rm -rf "$home"' EXIT

export HOME=$home XDG_RUNTIME_DIR=$home XDG_CONFIG_HOME=$home/config
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 LC_ALL=C.UTF-8
unset QT_QPA_PLATFORM WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS
# The server itself looks for a free number and tells it.
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp >/dev/null 2>&1 3>"$home/display" &
for _ in $(seq 100); do [ -s "$home/display" ] && break; sleep 0.1; done
export DISPLAY=:$(cat "$home/display")
openbox >/dev/null 2>&1 &
dbus-run-session -- bash -c '"$1" >/dev/null 2>&1 & /usr/bin/python3 "$2"; status=$?; kill $!; wait $!; exit $status' \
    _ "$program" "$here/walk.py"
