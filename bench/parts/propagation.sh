# From the commit of a command to the commit of its effect in the two other services, at 200 events a second for a minute.
# PostgreSQL stamps every commit (track_commit_timestamp), the three databases are on one server, so both stamps are of one clock.

part_propagation() {
  local service
  clear_traces
  seed pairing 10000
  new_token
  warm warm_propagation
  for service in cooperative evaluation; do await 300 caught_up "$service"; done
  new_token
  PORT=$JOINT_PAIRING_PORT java -Xmx256m -XX:+UseSerialGC -cp "$hyperfoil/*" bench/hyperfoil/OpenLoop.java \
    bench/hyperfoil/register.hf.yaml 2>&1 | tee target/bench/hyperfoil.log | grep '^   '
  for service in cooperative evaluation; do
    await 60 all_arrived "$service"
    commit_to_commit "$service"
  done
}

# all three services and the broker; series that do not begin with the 97 of the measured rows
warm_propagation() { wrk_rate register 4 15 "$pairing" $((1 + $1)); }

caught_up() {
  [ "$(sql "$1" "select count(*) from neighbour where number like 'H9%'")" = "$(sql pairing "select count(*) from household where number like 'H9%'")" ]
}

measured="number like 'H97%'"

all_arrived() {
  [ "$(sql "$1" "select count(*) from neighbour where $measured")" = "$(sql pairing "select count(*) from household where $measured")" ]
}

# Milliseconds between the two commits, by the second in which the first happened
commit_to_commit() {
  join <(stamps pairing id household "$measured") \
    <(stamps "$1" aggregate_id inbox "aggregate_id in (select id from neighbour where $measured)") |
    awk '{printf "%d %.3f\n", $2 / 1000, $3 - $2}' | sort -k2 -n |
    awk -v label="commit to effect in $1" -f bench/lib/percentiles.awk
}

stamps() {
  sql "$1" "select $2, extract(epoch from pg_xact_commit_timestamp(xmin)) * 1000 from $3 where $4 order by $2::text collate \"C\"" |
    tr '|' ' '
}
