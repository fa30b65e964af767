# What the measuring needs and the suite does not: load generators and the peer, from Debian; Hyperfoil through Maven.

pgbench_binary() {
  command -v pgbench || find /usr/lib/postgresql -name pgbench -type f 2>/dev/null | sort -V | tail -1
}

install_tools() {
  local missing=() had_haproxy=
  command -v wrk >/dev/null || missing+=(wrk)
  command -v haproxy >/dev/null && had_haproxy=yes || missing+=(haproxy)
  command -v curl >/dev/null || missing+=(curl)
  command -v psql >/dev/null || missing+=(postgresql-client)
  [ -n "$(pgbench_binary)" ] || missing+=(postgresql-contrib)
  if [ ${#missing[@]} -gt 0 ]; then
    echo "installing from Debian: ${missing[*]}"
    local sudo=
    [ "$(id -u)" -eq 0 ] || sudo="sudo -n"
    $sudo apt-get update -qq
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
    # the package starts a service of its own; the measuring uses the program only
    if [ -z "$had_haproxy" ] && [ -d /run/systemd/system ]; then
      $sudo systemctl disable --now haproxy
    fi
  fi
  pgbench=$(pgbench_binary)
  hyperfoil=$root/target/bench/hyperfoil
  if [ ! -d "$hyperfoil" ]; then
    mvn -q -B -ntp -f bench/hyperfoil/pom.xml package -DoutputDirectory="$hyperfoil"
  fi
}

describe_machine() {
  echo "$(date -u '+%F %H:%M UTC') · $(git rev-parse --short HEAD 2>/dev/null || echo 'no checkout')"
  echo "$(nproc) cores, $(awk '/model name/ {sub(/.*: /, ""); print; exit}' /proc/cpuinfo)," \
    "$(awk '/MemTotal/ {printf "%.0f GB", $2 / 1048576}' /proc/meminfo), load average $(cut -d' ' -f1-3 /proc/loadavg)"
  echo "$(java -version 2>&1 | head -1), $("$pgbench" --version), $(wrk -v 2>&1 | head -1 | cut -d' ' -f1-2)," \
    "$(haproxy -v | head -1 | cut -d' ' -f1-3), Hyperfoil $(basename "$hyperfoil"/hyperfoil-core-*.jar .jar | cut -d- -f3)"
}
