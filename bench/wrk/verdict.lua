-- Asks for verdicts on meetings of several bodies and days, each with numbers of its own.
dofile("bench/wrk/rate.lua")
local headers, meetings

function init()
  headers = { ["Authorization"] = "Bearer " .. os.getenv("TOKEN"), ["Content-Type"] = "application/json" }
  meetings = {
    { "REPRESENTATIVES", "public-works", "2025-03-10" },
    { "VILLAGERS", "land-contracting", "2025-04-30" },
    { "MEMBERS", "branch-election", "2019-05-10" },
    { "MEMBERS", "branch-election", "2023-05-10" },
    { "REPRESENTATIVES", "incompetent-finding", "2024-06-03" },
    { "MASSES", "village-major-matter", "2025-06-10" },
  }
  math.randomseed(1)
end

function request()
  local meeting = meetings[math.random(#meetings)]
  local eligible = math.random(20, 200)
  local present = math.random(0, eligible)
  return wrk.format("POST", "/api/v1/verdicts", headers, string.format(
    '{"body":"%s","matter":"%s","date":"%s","jurisdiction":"611023104001","counts":{"eligible":%d,"present":%d,"yes":%d}}',
    meeting[1], meeting[2], meeting[3], eligible, present, math.random(0, present)))
end
