# A command with its idempotency row, outbox row and scope setting, against pgbench running the same SQL in a twin database.
# The two other services are held: what their reading of the events costs is part of `propagation`.

part_command() {
  local connections
  hold cooperative evaluation
  seed pairing 10000
  make_twin
  new_token
  warm warm_command
  for connections in 1 4 16; do
    new_token
    side_by_side "register, $connections connections" 0.7 through_the_service by_pgbench
  done
  where_a_command_goes
  forget pairing.events
  release
}

# series that the rounds below do not use
warm_command() { wrk_rate register 16 15 "$pairing" $((1 + $1)); }
through_the_service() { wrk_rate register "$connections" 4 "$pairing" "$(series "$1")"; }
# of two digits, and none twice: those of the warm-up end before 20
series() { echo $((20 + 2 * connections + $1)); }

by_pgbench() {
  await 60 outbox_empty
  pgbench_rate twin command "$connections" 4 series="$(series "$1")" i=0
}

# The same database once more, nobody else in it
make_twin() {
  sql postgres 'drop database if exists twin with (force)'
  sql postgres 'alter database pairing allow_connections false'
  sql postgres "select count(pg_terminate_backend(pid)) from pg_stat_activity where datname = 'pairing'" >/dev/null
  sql postgres 'create database twin template pairing'
  sql postgres 'alter database pairing allow_connections true'
  sql postgres 'grant connect on database twin to pairing_app'
  sql postgres 'checkpoint'
  await 60 answers "$pairing/q/health/ready"
}

where_a_command_goes() {
  local before after rate part
  local -A pids
  await 60 outbox_empty
  for part in pairing kafka; do pids[$part]=$(part_pid "$part"); done
  pids[postgres]=$(postgres_pids)
  record "${pids[pairing]}" command
  before=$(for part in pairing postgres kafka; do cpu_of ${pids[$part]}; done)
  rate=$(wrk_rate register 4 8 "$pairing" 98)
  after=$(for part in pairing postgres kafka; do cpu_of ${pids[$part]}; done)
  echo "   CPU for each command at 4 connections, relay included:"
  paste <(printf '%s\n' pairing postgres kafka) <(echo "$before") <(echo "$after") |
    awk -v commands="$(awk -v rate="$rate" 'BEGIN {print rate * 8}')" \
      '{printf "     %-10s %.2f ms\n", $1, ($3 - $2) * 1000 / commands}'
  layers "${pids[pairing]}" command
}
