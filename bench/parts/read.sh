# A record by its id and a page of 50, against pgbench running the same SQL on the same rows, at several sizes of the register.

part_read() {
  local rows cursors=$root/target/bench/cursors
  for rows in 1000 10000 100000; do
    seed pairing "$rows"
    new_token
    collect_cursors
    warm warm_one
    warm warm_page
    side_by_side "by id, $rows rows" 0.25 one_through_the_service one_by_pgbench
    side_by_side "page of 50, $rows rows" 0.5 page_through_the_service page_by_pgbench
  done
  where_a_read_goes
}

warm_one() { wrk_rate one 4 8 "$pairing" "$rows"; }
warm_page() { wrk_rate page 4 8 "$pairing" "$cursors"; }
one_through_the_service() { wrk_rate one 4 2 "$pairing" "$rows"; }
one_by_pgbench() { pgbench_rate pairing one 4 2 rows="$rows"; }
page_through_the_service() { wrk_rate page 4 2 "$pairing" "$cursors"; }
page_by_pgbench() { pgbench_rate pairing page 4 2 cursors="$(wc -l <"$cursors")"; }

# The cursors behind each 200 rows, up to 40 of them
collect_cursors() {
  local next= page
  : >"$cursors"
  while [ "$(wc -l <"$cursors")" -lt 40 ]; do
    page=$(curl -sf -H "Authorization: Bearer $TOKEN" "$pairing/api/v1/households?limit=200${next:+&cursor=$next}")
    next=$(sed -n 's/.*"next":"\([^"]*\)"}$/\1/p' <<<"$page")
    [ -n "$next" ] || break
    echo "$next" >>"$cursors"
  done
}

where_a_read_goes() {
  local pid
  pid=$(part_pid pairing)
  record "$pid" read
  wrk_rate one 4 8 "$pairing" "$rows" >/dev/null
  layers "$pid" read
}
