-- Loops whose step only the run tells, and the codes of letters.
local first, last, step = 1, 9, 4
for i = first, last, step do print(i) end
for i = last, first, -step do
  io.write(i, " ")
end
print()
for x = 0, 1, 0.25 do print(x) end
for x = 1, 2, step / 8 do print(x) end
for x = 3.0, 1, -1 do print(x) end
for i = 5, 1, step do print("never", i) end
for i = math.maxinteger - 1, math.maxinteger, step - 3 do print(i) end
for i = 1, 3.7, step - 3 do
  if i == 2 then break end
  i = i * 10
  print(i)
end

local function shifted(text, by)
  local out = ""
  for i = 1, #text do
    local code = string.byte(text, i)
    if code >= 97 and code <= 122 then
      code = (code - 97 + by) % 26 + 97
    end
    out = out .. string.char(code)
  end
  return out
end
print(shifted("hello, world", 3))
print(shifted(shifted("hello, world", 3), 23))
print(("A"):byte(), string.byte("abc", -1), string.char(72, 105), string.char())
print(string.char("65", 66.0))

-- Texts that spell numbers, and a limit that is no number.
local by = "1"
for i = "1", 2 do print(i) end
for i = 1, "2" do print(i) end
for i = 1, 2, by do print(i) end
for x = 0.5, 0 / 0 do print(x) end
for i = 1, 0 / 0 do print("never", i) end
