# One run of a load generator each; prints requests or transactions per second.

# Requests per second of wrk: SCRIPT CONNECTIONS SECONDS ADDRESS [ARGUMENT]...; the token goes by environment
wrk_rate() {
  local script=$1 connections=$2 seconds=$3 address=$4
  shift 4
  wrk -t1 -c"$connections" -d"${seconds}s" --timeout 10s -s "bench/wrk/$script.lua" "$address" -- "$@" |
    awk '/^rate/ {rate = $2; if ($3 > 0) printf "   %d answers were not 2xx\n", $3 > "/dev/stderr"} END {print rate}'
}

# Transactions per second of pgbench with the services' own role: DATABASE SCRIPT CONNECTIONS SECONDS [VARIABLE=VALUE]...
pgbench_rate() {
  local database=$1 script=$2 connections=$3 seconds=$4 variables=() variable
  shift 4
  for variable in "$@"; do variables+=(-D "$variable"); done
  PGPASSWORD=$(secret pairing.app) "$pgbench" -n -M prepared -c "$connections" -j 1 -T "$seconds" \
    -f "bench/sql/$script.pgbench" "${variables[@]}" \
    -h 127.0.0.1 -p "$JOINT_POSTGRES_PORT" -U pairing_app "$database" 2>&1 |
    awk '/^tps/ {rate = $3} /^pgbench: error/ {print "   " $0 > "/dev/stderr"} END {print rate}'
}
