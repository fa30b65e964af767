# Rounds of two rates on each line: medians, spread, the ratio of the medians and the spread of the rounds' ratios.
function median(values, n) { return n % 2 ? values[(n + 1) / 2] : (values[n / 2] + values[n / 2 + 1]) / 2 }
function sorted(values, n,   i, j, value) {
  for (i = 2; i <= n; i++) {
    value = values[i]
    for (j = i - 1; j > 0 && values[j] > value; j--) values[j + 1] = values[j]
    values[j + 1] = value
  }
}
NF == 2 && $2 > 0 { n++; one[n] = $1 + 0; other[n] = $2 + 0; ratio[n] = $1 / $2 }
END {
  if (n == 0) { printf "%-30s no round succeeded\n", label; exit }
  sorted(one, n); sorted(other, n); sorted(ratio, n)
  printf "%-30s %7.0f/s (%.0f–%.0f)  peer %7.0f/s (%.0f–%.0f)  ratio %.2f (%.2f–%.2f)  goal %s\n", label,
    median(one, n), one[1], one[n], median(other, n), other[1], other[n],
    median(one, n) / median(other, n), ratio[1], ratio[n], goal
}
