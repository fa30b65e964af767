-- Asks for the same record again and again.
dofile("bench/wrk/rate.lua")
local same

function init()
  same = wrk.format("GET", "/api/v1/households/00000000-0000-0000-0000-000000000001",
    { ["Authorization"] = "Bearer " .. os.getenv("TOKEN") })
end

function request()
  return same
end
