#!/usr/bin/env bash
# Installs the real languages' runtimes and their sandbox (Debian packages) where this user
# may; elsewhere it says what is missing, and the tests that need it are skipped by name.
set -euo pipefail

missing=()
command -v bwrap >/dev/null || missing+=(bubblewrap)
command -v node >/dev/null || missing+=(nodejs)
command -v lua5.4 >/dev/null || missing+=(lua5.4)
command -v cobc >/dev/null || missing+=(gnucobol3)
[ ${#missing[@]} -eq 0 ] && exit 0

if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
  echo "installing ${missing[*]}"
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
else
  echo "not installed: ${missing[*]} (sudo apt-get install ${missing[*]}); their tests are skipped"
fi
