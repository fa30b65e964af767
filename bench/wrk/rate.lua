-- Prints the rate in one line: answers per second, and how many were not 2xx.
function done(summary)
  local errors = summary.errors
  print(string.format("rate %.2f %d", (summary.requests - errors.status) * 1e6 / summary.duration,
    errors.status + errors.connect + errors.read + errors.write + errors.timeout))
end
