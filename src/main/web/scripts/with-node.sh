#!/bin/sh
# Runs a script with the system's Node, or says in one sentence that there is none.
command -v node >/dev/null 2>&1 || {
  echo "The web pages are built with Node, and there is no \`node\` on the path: install Node 20.19 or newer, or build without the pages with -DskipWeb." >&2
  exit 1
}
exec node "$@"
