local k = 1
local function f(a)
  repeat
    local done = a > 3
    a = a + 1
  until done
  for i = 1, 2 do local x = i; k = k + x end
  while a < 9 do local y, z = 1, 2; a = a + y + z end
  for i, v in ipairs({1}) do a = a + v end
  return a + k
end
local done, x, y, z, i, v, a = 1, 2, 3, 4, 5, 6, 7
print(f(1), done, x, y, z, i, v, a)
