#!/bin/sh
# Everything that is checked with Node: the dashboard's code and texts, and the process models.
set -eu
npm run --silent lint
npm run --silent format:check
npm run --silent test
npm run --silent processes:lint
