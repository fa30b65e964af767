# The opening of an appraisal through the service: thirteen thousand voters on the rolls of the county are taken down as
# evaluators, besides those of the demonstration, and the answer waits for the commit. One opening at a time.

appraisal_voters=13000
appraisal_goal=5000
appraisal_warm=3
appraisal_runs=7
appraisals=http://127.0.0.1:$JOINT_EVALUATION_PORT/api/v1/appraisals

part_appraisal() {
  sql evaluation -f bench/sql/clear-appraisals.sql
  sql evaluation -f bench/sql/rolls.sql -v "voters=$appraisal_voters" -v "units=$((appraisal_warm + appraisal_runs))"
  hold pairing cooperative
  new_token
  # in a shell of its own, so that the end of a run that fails is not written to nowhere
  (openings 1 "$appraisal_warm") >/dev/null
  openings "$((appraisal_warm + 1))" "$((appraisal_warm + appraisal_runs))" |
    spread "opening for $appraisal_voters, goal $appraisal_goal" ms
  echo "   evaluators taken down in the last: $(sql evaluation \
    "select evaluators from appraisal where organisation_number = 'BENCH$((appraisal_warm + appraisal_runs))'")"
  release
  sql evaluation -f bench/sql/clear-appraisals.sql
}

# Milliseconds of each opening of the appraisals of these units: FIRST LAST
openings() {
  local unit id
  for ((unit = $1; unit <= $2; unit++)); do
    id=$(command_appraisal '' '*' /dev/stdout '' "{\"kind\":\"leading-body\",\"year\":2009,\"organisationKind\":\"UNIT\",
      \"organisation\":\"BENCH$unit\",\"persons\":[]}" | sed -n 's/^{"id":"\([^"]*\)".*/\1/p')
    command_appraisal "/$id/opening" '"0"' /dev/null '%{time_total}\n' '{"openedOn":"2009-12-20","pollUntil":"2009-12-31",
      "superiors":[],"masses":{"division":"611023","capacity":"VOTER"}}' | awk '{print $1 * 1000}'
  done
}

# One command: PATH IF-MATCH ANSWER-TO WRITE-OUT BODY; anything but success ends the measuring
command_appraisal() {
  curl -sS --fail-with-body --max-time 60 -o "$3" -w "$4" -X POST "$appraisals$1" -H "Authorization: Bearer $TOKEN" \
    -H "Idempotency-Key: $(</proc/sys/kernel/random/uuid)" -H "If-Match: $2" -H 'Content-Type: application/json' -d "$5"
}
