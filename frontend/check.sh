#!/bin/sh
# Everything that is checked with Node: the dashboard's code, texts and types, and the process models.
set -eu
fresh=$(mktemp)
trap 'rm -f "$fresh"' EXIT
npx openapi-typescript ../src/main/resources/openapi/vikaya-api.json -o "$fresh" >/dev/null
if ! cmp -s "$fresh" src/lib/api-schema.d.ts; then
  echo "src/lib/api-schema.d.ts does not fit the API's description; run: npm run types" >&2
  exit 1
fi
npm run --silent lint
npm run --silent format:check
npm run --silent processes:lint
npm run --silent test
