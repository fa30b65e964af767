-- Registers households, each with a number and an idempotency key of its own. Argument: a series that was not used before.
dofile("bench/wrk/rate.lua")
local series, sent, headers

function init(arguments)
  series, sent = arguments[1], 0
  headers = { ["Authorization"] = "Bearer " .. os.getenv("TOKEN"), ["Content-Type"] = "application/json" }
end

function request()
  sent = sent + 1
  local number = string.format("H9%02d%05d-%03d", series, math.floor(sent / 1000), sent % 1000)
  headers["Idempotency-Key"] = "bench-" .. number
  return wrk.format("POST", "/api/v1/households", headers,
    '{"number":"' .. number .. '","branch":"61102310400101"}')
end
