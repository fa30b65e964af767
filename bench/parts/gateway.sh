# The gateway with token check and limiter, against HAProxy doing the same, before the same origin.

part_gateway() {
  local room=$root/target/bench/door connections
  mkdir -p "$room"
  signing_key >"$room/key.pem"
  start_haproxy origin
  start_haproxy door
  start_door
  new_token
  local address
  for address in $door_port $haproxy_port; do
    echo "   127.0.0.1:$address answers $(status_of "$address" "$TOKEN") with the token and" \
      "$(status_of "$address" "${TOKEN%?????}AAAAA") with a forged one"
  done
  warm warm_gateway
  for connections in 1 16 64; do
    side_by_side "forward, $connections connections" 0.7 through_the_gateway through_haproxy
  done
  record "$door" gateway
  wrk_rate same 16 8 "http://127.0.0.1:$door_port" >/dev/null
  layers "$door" gateway
  # it looks like the suite's own to the parts that follow
  kill "$door"
  wait "$door" || true
}

warm_gateway() { wrk_rate same 16 8 "http://127.0.0.1:$door_port"; }
through_the_gateway() { wrk_rate same "$connections" 4 "http://127.0.0.1:$door_port"; }
through_haproxy() { wrk_rate same "$connections" 4 "http://127.0.0.1:$haproxy_port"; }

# The realm's own key, as PEM
signing_key() {
  local realm=http://127.0.0.1:$JOINT_KEYCLOAK_PORT/realms/joint-prosperity
  echo '-----BEGIN PUBLIC KEY-----'
  curl -sf "$realm" | sed 's/.*"public_key":"\([^"]*\)".*/\1/' | fold -w 64
  echo
  echo '-----END PUBLIC KEY-----'
}

start_haproxy() {
  DOOR_PORT=$haproxy_port ORIGIN_PORT=$origin_port KEY=$room/key.pem BODY=$bench/haproxy/body.json \
    haproxy -db -f "bench/haproxy/$1.cfg" >"$room/haproxy-$1.log" 2>&1 &
  started+=($!)
}

# The gateway as the launcher starts it, with other neighbours and limits that count and never refuse
start_door() {
  local pid environment command class limits=()
  pid=$(part_pid gateway)
  mapfile -d '' environment <"/proc/$pid/environ"
  mapfile -d '' command <"/proc/$pid/cmdline"
  for class in read unproven; do
    limits+=("-Djoint.rate.classes.$class.burst=100000000" "-Djoint.rate.classes.$class.per-second=100000000")
  done
  limits+=("-Djoint.rate.in-flight=100000000")
  env -i "${environment[@]}" JOINT_PORT=$door_port JOINT_PAIRING_URL=http://127.0.0.1:$origin_port \
    "${command[0]}" "${limits[@]}" "${command[@]:1}" >"$room/gateway.log" 2>&1 &
  door=$!
  started+=("$door")
  await 60 answers "http://127.0.0.1:$door_port/q/health/live"
}

status_of() {
  curl -s -o /dev/null -w '%{http_code}' -H "Authorization: Bearer $2" "http://127.0.0.1:$1/api/v1/households/1"
}
