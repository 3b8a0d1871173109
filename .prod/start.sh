#!/bin/sh
# Starts the server with what the variables of the container set (docs/deploying.md). It writes to
# /tmp alone. A value that could mean anything else than it should stops the start.
set -eu
export LC_ALL=C

place=/tmp/tukipolku
mkdir -p "$place"
cp "$(dirname "$0")"/*.conf "$place"

# Does the value of a variable have only these characters, at most 1999, and this form?
# check NAME "characters" "form"
check() {
  eval "value=\${$1:-}"
  case $value in
    '') return ;;
    *[!$2]*) refuse "$1" ;;
  esac
  if [ ${#value} -ge 2000 ] || ! printf '%s\n' "$value" | grep -Eqx "$3"; then refuse "$1"; fi
}

refuse() {
  echo "start.sh: $1 is not valid, so the server does not start (docs/deploying.md)" >&2
  exit 1
}

origin='https://(\*(\.[A-Za-z0-9_-]+)+|[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*(:[0-9]{1,5})?)'
check VITE_EXIT_URL 'A-Za-z0-9._~:/?#@!$&()*+,=%-' \
  'https://[A-Za-z0-9_][A-Za-z0-9._-]*(:[0-9]{1,5})?([/?#].*)?'
check VITE_FRAME_ANCESTORS 'A-Za-z0-9._:/* -' "$origin( $origin)*"
check VITE_ANALYTICS 'A-Za-z0-9_$' '[A-Za-z_$].*'

# Nothing is left in a value that would end a text in JSON or in nginx's configuration.
cat > "$place/env-config.js" << END
window._env_ = {
  "VITE_EXIT_URL": "${VITE_EXIT_URL:-}",
  "VITE_FRAME_ANCESTORS": "${VITE_FRAME_ANCESTORS:-}",
  "VITE_ANALYTICS": "${VITE_ANALYTICS:-}"
};
END
echo "root $place; try_files /env-config.js =404;" > "$place/env-config.conf"
if [ -n "${VITE_FRAME_ANCESTORS:-}" ]; then
  echo "set \$frame_ancestors \"$VITE_FRAME_ANCESTORS\";" > "$place/frame-ancestors.conf"
fi

exec nginx -c "$place/nginx.conf" -e stderr -g 'daemon off;'
