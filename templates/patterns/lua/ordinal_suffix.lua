-- from: 1..120
-- n: 3..12
-- thing: day | place | floor | row

local function ordinal(n)
  local last, lastTwo = n % 10, n % 100
  if lastTwo >= 11 and lastTwo <= 13 then
    return n .. "th"
  elseif last == 1 then
    return n .. "st"
  elseif last == 2 then
    return n .. "nd"
  elseif last == 3 then
    return n .. "rd"
  end
  return n .. "th"
end

for i = <<from>>, <<from + n>> do
  print("the " .. ordinal(i) .. " <<thing>>")
end
