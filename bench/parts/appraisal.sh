# The opening of an appraisal for thirteen thousand evaluators, against a PostgreSQL of its own, with the service's own statement.

part_appraisal() {
  local classpath=$root/target/bench/appraisal.classpath
  mvn -q -B -ntp -pl evaluation-service -am test-compile dependency:build-classpath -Dmdep.outputFile="$classpath" \
    -Dmdep.includeScope=test
  hold pairing cooperative evaluation
  taskset -c 0 java -Xmx512m -XX:+UseSerialGC \
    -cp "evaluation-service/target/test-classes:evaluation-service/target/classes:$(cat "$classpath")" \
    org.jointprosperity.evaluation.appraisal.campaign.CampaignBench \
    chassis/src/main/resources/db/chassis evaluation-service/src/main/resources/db/migration
  release
}
