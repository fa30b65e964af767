# Lines of second and milliseconds, sorted by the milliseconds: percentiles of all, and their spread over windows of 10 s.
function at(share, n) { n = int(share * n + 0.5); return n < 1 ? 1 : n }
{
  all[NR] = $2
  window = int($1 / 10)
  count[window]++
  in_window[window, count[window]] = $2
}
END {
  if (NR == 0) { printf "%-30s nothing arrived\n", label; exit }
  printf "%-30s p50 %.1f ms  p99 %.1f ms  max %.1f ms  of %d events", label, all[at(0.5, NR)], all[at(0.99, NR)], all[NR], NR
  for (window in count) {
    if (count[window] < 1000) continue
    middle = in_window[window, at(0.5, count[window])]
    high = in_window[window, at(0.99, count[window])]
    if (!windows++) { low_middle = high_middle = middle; low_high = high_high = high }
    if (middle < low_middle) low_middle = middle
    if (middle > high_middle) high_middle = middle
    if (high < low_high) low_high = high
    if (high > high_high) high_high = high
  }
  printf "; by windows of 10 s p50 %.1f–%.1f, p99 %.1f–%.1f ms  goal p50 25, p99 150\n", low_middle, high_middle, low_high, high_high
}
