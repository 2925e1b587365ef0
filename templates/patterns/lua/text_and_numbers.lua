-- a: 1..40
-- b: 1..40
-- c: abc | 12x | ten | 3,5 | -
-- d: 0..9

-- strings that look like numbers
local a, b = "<<a>>", "<<b>>"
print(a .. b)
print(a + b)
print(tonumber(a) * 2, tonumber(b) * 2)
local n = tonumber("<<c>>")
if n == nil then
  print("'<<c>>' is not a number")
else
  print(n)
end
print("<<a>>" == <<a>>, tostring(<<a>>) == "<<a>>")
print(a .. "." .. <<d>>, tonumber(a .. "." .. <<d>>) + 1)
