#!/bin/sh
# Whether MinIO is ready. The first time it makes the bucket: anybody reads what is under `public/`, and uploads that were
# never confirmed go after a day. What anybody may read is said last, so that a start that was cut short is begun again.
set -eu

export MC_CONFIG_DIR=/tmp/mc
mc --quiet alias set here http://127.0.0.1:9000 "$MINIO_ROOT_USER" "$MINIO_ROOT_PASSWORD" >/dev/null
if ! mc --quiet anonymous get here/agora/public 2>/dev/null | grep -q download; then
  mc --quiet mb --ignore-existing here/agora
  mc --quiet ilm rule add --prefix incoming/ --expire-days 1 here/agora
  mc --quiet anonymous set download here/agora/public
fi
mc --quiet ready here
