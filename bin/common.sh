# shellcheck shell=bash
# What bin/demo, bin/test and bin/picture share. Sourced, not run.

# shellcheck disable=SC2034 # for those who source this
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "$*" >&2; }
die() {
  say "$*"
  exit 1
}

# Milliseconds since long ago; only differences mean something. The decimal sign depends on the locale.
now() { echo $((${EPOCHREALTIME//[.,]/} / 1000)); }

# Seconds since $1, with one decimal.
since() {
  local ms=$(($(now) - $1))
  printf '%d.%d' $((ms / 1000)) $((ms % 1000 / 100))
}

# Runs a command, then says what it was and how long it took.
step() {
  local what=$1 begun
  shift
  begun=$(now)
  "$@"
  printf '  %-20s %8s s\n' "$what" "$(since "$begun")" >&2
}

# Installs Debian packages. Asks for a password only at a terminal, never in CI.
apt_install() {
  local as_root=() log
  command -v apt-get >/dev/null || die "Missing: $*. This is no Debian, so please install them yourself."
  if [ "$(id -u)" != 0 ]; then
    if [ -n "${CI:-}" ] || [ ! -t 0 ]; then as_root=(sudo -n); else as_root=(sudo); fi
    if ! command -v sudo >/dev/null || ! "${as_root[@]}" true; then die "Missing: $*. Install as root: apt-get install $*"; fi
  fi
  say "  installing: $*"
  log=$(mktemp)
  if ! "${as_root[@]}" apt-get -qy update >"$log" 2>&1 </dev/null ||
    ! "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qy --no-install-recommends install "$@" >>"$log" 2>&1 </dev/null; then
    tail -20 "$log" >&2
    rm -f "$log"
    die "These could not be installed: $*"
  fi
  rm -f "$log"
}

# What a build needs beside the Rust toolchain: a C compiler with its headers (SQLite), Node.js and npm (stylesheets).
build_tools() {
  local missing=()
  command -v cargo >/dev/null || die "The Rust toolchain is missing: install Rust 1.95 or newer, with cargo on the PATH."
  { command -v cc >/dev/null && [ -e /usr/include/stdio.h ]; } || missing+=(gcc libc6-dev)
  command -v node >/dev/null || missing+=(nodejs)
  command -v npm >/dev/null || missing+=(npm)
  [ ${#missing[@]} = 0 ] || apt_install "${missing[@]}"
  local major
  major=$(node -p 'process.versions.node.split(".")[0]')
  [ "$major" -ge 18 ] || die "Node.js is version $major; 18 or newer is needed."
}
