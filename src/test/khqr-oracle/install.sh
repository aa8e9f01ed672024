#!/bin/sh
# Brings the official KHQR package for KhqrOracleTests, exactly as locked, and only when the lock changed.
set -eu
cd "$(dirname "$0")"
if ! command -v npm >/dev/null 2>&1; then
  echo "The tests against the official KHQR package need Node.js 20 or newer with npm; none was found." >&2
  exit 1
fi
lock=$(cksum package-lock.json package.json | cksum | cut -d' ' -f1)
if [ "$(cat node_modules/.vikaya-lock 2>/dev/null || true)" != "$lock" ]; then
  npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
  echo "$lock" > node_modules/.vikaya-lock
fi
