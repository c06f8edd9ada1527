#!/bin/sh
# PostgreSQL's first start: a role and a database for each <SERVICE>_DATABASE_PASSWORD of the environment. No service
# can connect to the database of another.
set -eu

env | sed -n 's/^\([A-Z]*\)_DATABASE_PASSWORD=.*/\1/p' | while read -r service; do
  psql --username "${POSTGRES_USER:-postgres}" --dbname postgres \
    --set ON_ERROR_STOP=1 \
    --set service="$(echo "$service" | tr '[:upper:]' '[:lower:]')" \
    --set password="$(printenv "${service}_DATABASE_PASSWORD")" <<'SQL'
create role :"service" login password :'password';
create database :"service" owner :"service";
revoke all on database :"service" from public;
SQL
done
