# The settlement of an order through HTTP, from the call to the answer after the commit: every delivery found, priced, written,
# the household's income booked and the event laid out; PostgreSQL and the service share the machine.

settlement_goal=5000

part_settlement() {
  local rows
  hold pairing evaluation
  sql cooperative -f bench/sql/clear-orders.sql
  for rows in 1000 1000 1000; do (settlement_millis warm "$rows") >/dev/null; done
  for rows in 10 100 1000 10000; do
    settlement_times "$rows" | spread "settlement of $rows deliveries, goal $settlement_goal for 10000" ms
  done
  sql cooperative -f bench/sql/clear-orders.sql
  release
}

settlement_times() {
  local round
  for ((round = 1; round <= rounds; round++)); do settlement_millis "$round" "$1"; done
}

# Milliseconds of one settlement: ROUND DELIVERIES
settlement_millis() {
  local order
  order=$(sql cooperative -f bench/sql/order.sql -v number="BENCH-$2-$1-$RANDOM" -v rows="$2" | tail -1)
  new_token
  curl -sS --fail-with-body -o /dev/null -w '%{time_total}\n' -X POST -H "Authorization: Bearer $TOKEN" -H 'If-Match: "0"' \
    -H "Idempotency-Key: $(cat /proc/sys/kernel/random/uuid)" -H 'Content-Type: application/json' -d '' \
    "http://127.0.0.1:$JOINT_COOPERATIVE_PORT/api/v1/orders/$order/settlement" | awk '{print $1 * 1000}'
}
