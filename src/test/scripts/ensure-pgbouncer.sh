#!/bin/sh
# The walls between tenants are tested behind a real pooler, never skipped: bring it when we may, say what is missing when not.
set -eu
PATH="$PATH:/usr/sbin"
if command -v pgbouncer >/dev/null 2>&1; then
  exit 0
fi
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  echo "Installing pgbouncer for the tests of the tenant walls"
  apt-get update -qq >/dev/null
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends pgbouncer >/dev/null
  # The package starts a service of its own where there is an init system; the tests run their own.
  exit 0
fi
echo "The tests of the tenant walls need pgbouncer. Install it (Debian: apt-get install pgbouncer) and run again." >&2
exit 1
