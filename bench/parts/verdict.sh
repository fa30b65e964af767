# Verdicts on meetings, judged on one core: the service alone on it, the load, PostgreSQL and the rest of the suite on the others.

verdict_goal=1000

part_verdict() {
  local connections pid
  pid=$(part_pid evaluation)
  on_one_core "$pid"
  hold pairing cooperative
  new_token
  warm warm_verdict
  for connections in 1 4 16; do
    verdict_rates | spread "verdict, $connections connections, goal $verdict_goal" "a second"
  done
  record "$pid" verdict
  verdict_rate 16 8 >/dev/null
  layers "$pid" verdict
  release
  on_every_core "$pid"
}

warm_verdict() { verdict_rate 16 8; }
verdict_rate() { wrk_rate verdict "$1" "$2" "http://127.0.0.1:$JOINT_EVALUATION_PORT"; }

verdict_rates() {
  local round
  for ((round = 1; round <= rounds; round++)); do
    verdict_rate "$connections" 4
  done
}

# The first processor for the service; what measures it starts on the second, so that the two do not share one
on_one_core() {
  taskset -apc 0 "$1" >/dev/null
  if [ "$(nproc)" -gt 1 ]; then taskset -pc "1-$(($(nproc) - 1))" $$ >/dev/null; fi
}

on_every_core() {
  taskset -apc "0-$(($(nproc) - 1))" "$1" >/dev/null
  taskset -pc "0-$(($(nproc) - 1))" $$ >/dev/null
}
