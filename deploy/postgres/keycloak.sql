-- Keycloak's room in PostgreSQL 17; read like context.sql. Placeholder ${keycloak_password}.

CREATE ROLE keycloak;
ALTER ROLE keycloak WITH LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD '${keycloak_password}';
CREATE DATABASE keycloak OWNER keycloak TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8';
REVOKE ALL ON DATABASE keycloak FROM PUBLIC;

\connect keycloak
ALTER SCHEMA public OWNER TO keycloak;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
