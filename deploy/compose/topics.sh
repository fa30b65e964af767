# Makes the topics of the catalogue that are missing.
set -euo pipefail
while IFS='=' read -r topic definition; do
  case $topic in '' | '#'*) continue ;; esac
  read -r partitions settings <<<"$definition"
  options=()
  for setting in $settings; do options+=(--config "$setting"); done
  /opt/kafka/bin/kafka-topics.sh --bootstrap-server kafka:9092 --create --if-not-exists \
    --topic "${topic% }" --partitions "$partitions" --replication-factor 1 "${options[@]}"
done </joint/topics.properties
