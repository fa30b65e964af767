#!/bin/bash
# On PostgreSQL's first start: the databases and roles of the contexts and of Keycloak.
set -euo pipefail
export PGPASSWORD=$POSTGRES_PASSWORD

filled() {
  sed -e "s|\${context}|$1|g" -e "s|\${owner_password}|$2|g" -e "s|\${app_password}|$3|g" /joint/postgres/context.sql
}

run() {
  psql -v ON_ERROR_STOP=1 --no-psqlrc -q -U postgres -d postgres
}

filled pairing "$PAIRING_OWNER_PASSWORD" "$PAIRING_APP_PASSWORD" | run
filled cooperative "$COOPERATIVE_OWNER_PASSWORD" "$COOPERATIVE_APP_PASSWORD" | run
filled evaluation "$EVALUATION_OWNER_PASSWORD" "$EVALUATION_APP_PASSWORD" | run
sed -e "s|\${keycloak_password}|$KEYCLOAK_DB_PASSWORD|g" /joint/postgres/keycloak.sql | run
