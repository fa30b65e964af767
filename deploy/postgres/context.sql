-- One bounded context's room in PostgreSQL 17: its database, its owner, its run-time role and its listener role.
--
-- Placeholders ${context}, ${owner_password}, ${app_password} are replaced as plain text before use; passwords therefore
-- hold no quote and no backslash.
-- Read by psql as it stands, and by JDBC with three rules: a line that begins with "--" is dropped, a line
-- "\connect NAME" goes on with a new connection to that database, and a statement ends with ";" at the end of a line.
-- Repeatable by JDBC: a role or database that exists is not created again, everything else sets what it finds.
-- Table grants are the services' own migrations.

CREATE ROLE ${context}_owner;
CREATE ROLE ${context}_app;
CREATE ROLE ${context}_listener;

-- owns the database and runs the migrations
ALTER ROLE ${context}_owner WITH LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD '${owner_password}';
-- serves requests; owns nothing, so that row-level security holds for it
ALTER ROLE ${context}_app WITH LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD '${app_password}';
-- relay, inbox and listeners take it by SET LOCAL ROLE for the length of one transaction
ALTER ROLE ${context}_listener WITH NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
GRANT ${context}_listener TO ${context}_app WITH INHERIT FALSE, SET TRUE;

CREATE DATABASE ${context} OWNER ${context}_owner TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8';
REVOKE ALL ON DATABASE ${context} FROM PUBLIC;
GRANT CONNECT ON DATABASE ${context} TO ${context}_app;

\connect ${context}
ALTER SCHEMA public OWNER TO ${context}_owner;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO ${context}_app, ${context}_listener;
