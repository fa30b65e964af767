# The exact matching of the demonstration county, of four sizes and of provinces, on one core; and a plain loop beside it.

part_matching() {
  local classpath=$root/target/bench/matching.classpath
  # the last module to write its class path is the service itself
  mvn -q -B -ntp -pl pairing-service -am test-compile dependency:build-classpath -Dmdep.outputFile="$classpath" \
    -Dmdep.includeScope=test
  hold pairing cooperative evaluation
  taskset -c 0 java -Xmx2g -XX:+UseSerialGC \
    -cp "pairing-service/target/test-classes:pairing-service/target/classes:$(cat "$classpath")" \
    org.jointprosperity.pairing.matching.MatchingBench deploy/shangnan \
    pairing-service/src/main/resources/db/migration/V10__propose_matchings.sql "bench/results/matching-growth.svg"
  release
  echo "   growth drawn in bench/results/matching-growth.svg"
}
