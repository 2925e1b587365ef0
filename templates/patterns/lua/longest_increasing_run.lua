-- s: 1..9999
-- n: 6..11
-- what: rising | falling

local data = {<% for k in range(n) %><< (s * (k + 2) + k * k * 31 + s // (k + 1)) % 50 >><< "" if loop.last else ", " >><% endfor %>}
local best, length, start, bestStart = 1, 1, 1, 1
for i = 2, #data do
  if data[i] <<">" if what == "rising" else "<">> data[i - 1] then
    length = length + 1
  else
    length = 1
    start = i
  end
  if length > best then
    best, bestStart = length, start
  end
end
print(table.concat(data, " "))
print("longest <<what>> run: " .. best)
print(table.concat(data, " ", bestStart, bestStart + best - 1))
