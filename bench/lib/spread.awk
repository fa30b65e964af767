# Sorted numbers, one a line: median and spread.
{ value[NR] = $1 }
END {
  if (NR == 0) exit
  median = NR % 2 ? value[(NR + 1) / 2] : (value[NR / 2] + value[NR / 2 + 1]) / 2
  printf "%-30s %8.2f %s (%.2f–%.2f)\n", label, median, unit, value[1], value[NR]
}
