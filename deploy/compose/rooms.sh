#!/bin/bash
# On PostgreSQL's first start: the databases and roles of the contexts and of Keycloak.
set -euo pipefail
export PGPASSWORD=$POSTGRES_PASSWORD

# CONTEXT OWNER_PASSWORD APP_PASSWORD
filled() {
  local text
  text=$(</joint/postgres/context.sql)
  text=${text//'${context}'/"$1"}
  text=${text//'${owner_password}'/"$2"}
  printf '%s\n' "${text//'${app_password}'/"$3"}"
}

run() {
  psql -v ON_ERROR_STOP=1 --no-psqlrc -q -U postgres -d postgres
}

filled pairing "$PAIRING_OWNER_PASSWORD" "$PAIRING_APP_PASSWORD" | run
filled cooperative "$COOPERATIVE_OWNER_PASSWORD" "$COOPERATIVE_APP_PASSWORD" | run
filled evaluation "$EVALUATION_OWNER_PASSWORD" "$EVALUATION_APP_PASSWORD" | run
keycloak=$(</joint/postgres/keycloak.sql)
printf '%s\n' "${keycloak//'${keycloak_password}'/"$KEYCLOAK_DB_PASSWORD"}" | run
