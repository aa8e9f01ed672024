#!/bin/sh
# Builds the dashboard into the folder given, and only when something changed since the last time.
set -eu
target=$1
if ! command -v npm >/dev/null 2>&1; then
  echo "Building the dashboard needs Node.js 20 or newer with npm; none was found." >&2
  exit 1
fi
major=$(node -p 'process.versions.node.split(".")[0]')
if [ "$major" -lt 20 ]; then
  echo "Building the dashboard needs Node.js 20 or newer; this is $(node --version)." >&2
  exit 1
fi
lock=$(cksum package-lock.json package.json | cksum | cut -d' ' -f1)
if [ "$(cat node_modules/.vikaya-lock 2>/dev/null || true)" != "$lock" ]; then
  npm ci --no-audit --no-fund --loglevel=error
  echo "$lock" > node_modules/.vikaya-lock
fi
sources=$(find src public index.html vite.config.ts tsconfig.json package-lock.json -type f | LC_ALL=C sort | xargs cksum | cksum | cut -d' ' -f1)
if [ "$(cat dist/.vikaya-sources 2>/dev/null || true)" != "$sources" ]; then
  npm run --silent build -- --logLevel warn
  echo "$sources" > dist/.vikaya-sources
fi
mkdir -p "$target"
rm -rf "$target/assets"
cp -R dist/. "$target/"
