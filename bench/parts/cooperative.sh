# The cooperative law over registers of members and the division of a surplus, each of several
# sizes on one core; PostgreSQL runs beside the first.

part_cooperative() {
  local classpath=$root/target/bench/cooperative.classpath
  mvn -q -B -ntp -pl cooperative-service -am test-compile dependency:build-classpath -Dmdep.outputFile="$classpath" \
    -Dmdep.includeScope=test
  hold pairing cooperative evaluation
  measure_cooperative membership.ComplianceBench
  measure_cooperative surplus.DistributionBench
  release
}

# one main class of the service's tests, named below its root package
measure_cooperative() {
  taskset -c 0 java -Xmx1g -XX:+UseSerialGC \
    -cp "cooperative-service/target/test-classes:cooperative-service/target/classes:$(cat "$root/target/bench/cooperative.classpath")" \
    "org.jointprosperity.cooperative.$1" "${@:2}"
}
