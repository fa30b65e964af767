-- Reads households by id, at random. Argument: how many there are.
dofile("bench/wrk/rate.lua")
local rows, headers

function init(arguments)
  rows = tonumber(arguments[1])
  headers = { ["Authorization"] = "Bearer " .. os.getenv("TOKEN") }
  math.randomseed(1)
end

function request()
  local digits = string.format("%032d", math.random(rows))
  local id = digits:sub(1, 8) .. "-" .. digits:sub(9, 12) .. "-" .. digits:sub(13, 16) .. "-" .. digits:sub(17, 20) .. "-"
    .. digits:sub(21)
  return wrk.format("GET", "/api/v1/households/" .. id, headers)
end
