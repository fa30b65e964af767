# A B A B …: what is compared runs in turn, so that a busy moment of the machine falls on both.

rounds=5

# Prints medians, spread and ratio: LABEL GOAL A B; A and B are functions that get the round and print a rate
side_by_side() {
  local label=$1 goal=$2 a=$3 b=$4 round one other all=
  for ((round = 1; round <= rounds; round++)); do
    one=$("$a" "$round")
    other=$("$b" "$round")
    all+="$one $other"$'\n'
  done
  awk -v label="$label" -v goal="$goal" -f bench/lib/ratio.awk <<<"${all%$'\n'}"
}

# Prints median and spread of numbers on standard input: LABEL UNIT
spread() { sort -n | awk -v label="$1" -v unit="$2" -f bench/lib/spread.awk; }

# Repeats a load until two runs in a row are no more than 5 % faster than the best before: a JVM that still compiles its
# own code is not what is measured. The load is a function that gets the number of the run and prints a rate.
warm() {
  local load=$1 run rate best=0 calm=0
  for ((run = 1; run <= 15 && calm < 2; run++)); do
    rate=$("$load" "$run")
    if awk -v rate="$rate" -v best="$best" 'BEGIN {exit rate > best * 1.05}'; then
      calm=$((calm + 1))
    else
      calm=0
    fi
    best=$(awk -v rate="$rate" -v best="$best" 'BEGIN {print (rate > best ? rate : best)}')
  done
  echo "   warm after $((run - 1)) runs at $best a second"
}

# CPU seconds that processes have used until now, those of their ended children included
cpu_of() {
  local pid sum=0
  for pid in "$@"; do
    sum=$(awk -v sum="$sum" '{sub(/.*\) /, ""); print sum + $12 + $13 + $14 + $15}' "/proc/$pid/stat")
  done
  awk -v ticks="$sum" -v hertz="$(getconf CLK_TCK)" 'BEGIN {print ticks / hertz}'
}
