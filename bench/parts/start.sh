# How long each program takes from its process to its first ready answer, killed and started again by the launcher, and its memory.

part_start() {
  local part round
  echo "   peak memory until now, under the load of the parts before:"
  for part in pairing cooperative evaluation gateway; do memory "$part" VmHWM; done
  local -A seconds
  for ((round = 1; round <= rounds; round++)); do
    for part in pairing cooperative evaluation gateway; do
      seconds[$part]+="$(restart "$part")"$'\n'
    done
  done
  for part in pairing cooperative evaluation gateway; do
    printf '%s' "${seconds[$part]}" | spread "start of $part" s
  done
  sleep 10
  echo "   memory after 10 s without a request:"
  for part in pairing cooperative evaluation gateway kafka keycloak; do memory "$part" VmRSS; done
}

memory() {
  awk -v part="$1" -v key="$2:" '$1 == key {printf "     %-12s %4d MB\n", part, $2 / 1024}' "/proc/$(part_pid "$1")/status"
}

restart() {
  local part=$1 old port=JOINT_${1^^}_PORT new
  old=$(part_pid "$part")
  kill "$old"
  await 60 gone "$old"
  await 60 answers "http://127.0.0.1:${!port}/q/health/ready"
  local ready
  ready=$(cut -d' ' -f1 /proc/uptime)
  new=$(part_pid "$part")
  awk -v ready="$ready" -v hertz="$(getconf CLK_TCK)" '{sub(/.*\) /, ""); printf "%.2f", ready - $20 / hertz}' "/proc/$new/stat"
}

gone() { [ ! -e "/proc/$1" ]; }
