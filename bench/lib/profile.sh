# Where the time of a JVM goes, by Java's own flight recorder.

record() {
  jcmd "$1" JFR.start name="$2" settings=profile duration=6s filename="$root/target/bench/$2.jfr" >/dev/null
}

layers() {
  await 30 recorded "$1"
  echo "   samples of the processor in $2, by layer:"
  java bench/Layers.java "$root/target/bench/$2.jfr"
}

recorded() { jcmd "$1" JFR.check | grep -q 'No available recordings'; }
