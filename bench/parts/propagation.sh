# From the commit of a command to the commit of its effect in the two other services, at 200 events a second for a minute.
# PostgreSQL stamps every commit (track_commit_timestamp), the three databases are on one server, so both stamps are of one clock.

part_propagation() {
  new_token
  seed pairing 10000
  RATE=200 java -Xmx256m -XX:+UseSerialGC -Dlog4j2.level=ERROR -cp "$hyperfoil/*" bench/hyperfoil/OpenLoop.java \
    bench/hyperfoil/register.hf.yaml "PORT=$JOINT_PAIRING_PORT" "TOKEN=$TOKEN"
  local service
  for service in cooperative evaluation; do
    await 60 all_arrived "$service"
    commit_to_commit "$service"
  done
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
