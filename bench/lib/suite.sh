# A suite of its own beside any other: own directory, own ports, started and stopped by ./joint. Loopback only.

export JOINT_HOME=$root/target/bench/home
export JOINT_GATEWAY_PORT=28080 JOINT_PAIRING_PORT=28081 JOINT_COOPERATIVE_PORT=28082 JOINT_EVALUATION_PORT=28083
export JOINT_KEYCLOAK_PORT=28180 JOINT_POSTGRES_PORT=28433 JOINT_KAFKA_PORT=28092 JOINT_KAFKA_CONTROLLER_PORT=28093
origin_port=28090 haproxy_port=28091 door_port=28084
pairing=http://127.0.0.1:$JOINT_PAIRING_PORT

suite_started=
started=()      # processes of this script, beside the suite
stopped=()      # processes of the suite that are held

start_suite() {
  suite_started=yes
  ./joint up
  if [ "$(sql pairing 'show track_commit_timestamp')" = off ]; then
    sql pairing 'alter system set track_commit_timestamp = on'
    ./joint down
    ./joint up
  fi
  clear_traces
}

stop_everything() {
  release
  local process
  for process in "${started[@]}"; do
    kill "$process" 2>/dev/null && wait "$process" 2>/dev/null
  done
  if [ -n "$suite_started" ]; then
    ./joint down
  fi
}

secret() { sed -n "s/^$1=//p" "$JOINT_HOME/secrets.properties"; }

# The administrator's SQL: DATABASE STATEMENT or DATABASE -f FILE, with psql's variables behind
sql() {
  local database=$1 what=$2
  shift 2
  if [ "$what" != -f ]; then set -- -c "$what" "$@"; else set -- -f "$@"; fi
  PGPASSWORD=$(secret postgres) psql -X -q -A -t -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$JOINT_POSTGRES_PORT" -U postgres \
    -d "$database" "$@"
}

part_pid() { pgrep -f -- "-Djoint.home=$JOINT_HOME -Djoint.part=$1 "; }

postgres_pids() { pgrep -f "^postgres: |^$JOINT_HOME/postgres/"; }

# Holds parts of the suite that are not measured now, so that they do not take part in the machine
hold() {
  local part pid
  for part in "$@"; do
    pid=$(part_pid "$part")
    stopped+=("$pid")
    kill -STOP "$pid"
  done
}

release() {
  local pid
  for pid in "${stopped[@]}"; do
    kill -CONT "$pid" 2>/dev/null || true
  done
  stopped=()
}

# What earlier runs have left of their own rows and events
clear_traces() {
  sql pairing -f bench/sql/clear-pairing.sql
  sql cooperative -f bench/sql/clear-neighbours.sql
  sql evaluation -f bench/sql/clear-neighbours.sql
}

# Drops the records of a topic, so that what was measured is not read again
forget() { java -cp "$JOINT_HOME/programs/libraries/*" bench/Forget.java "127.0.0.1:$JOINT_KAFKA_PORT" "$1"; }

# Fills the register with so many households, the same every time
seed() { sql "$1" -f bench/sql/seed.sql -v rows="$2"; }

new_token() { TOKEN=$(./joint token county); export TOKEN; }

# Waits for a condition: SECONDS COMMAND...
await() {
  local until=$((SECONDS + $1))
  shift
  until "$@"; do
    [ $SECONDS -lt $until ] || { echo "waited in vain for: $*" >&2; return 1; }
    read -rt 0.2 <> <(:) || true
  done
}

answers() { curl -sf -o /dev/null --max-time 2 "$1"; }

outbox_empty() { [ "$(sql pairing 'select count(*) from outbox where published_at is null')" = 0 ]; }
