-- Reads pages of 50 households behind cursors, at random. Argument: a file with a cursor on each line.
dofile("bench/wrk/rate.lua")
local requests = {}

function init(arguments)
  local headers = { ["Authorization"] = "Bearer " .. os.getenv("TOKEN") }
  for cursor in io.lines(arguments[1]) do
    table.insert(requests, wrk.format("GET", "/api/v1/households?limit=50&cursor=" .. cursor, headers))
  end
  math.randomseed(1)
end

function request()
  return requests[math.random(#requests)]
end
