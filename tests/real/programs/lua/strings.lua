local s = "Hello, Lua"
print(#s, s:len(), s:upper(), s:lower())
print(s:sub(1, 5), s:sub(-3), s:sub(8), s:sub(4, 2))
print(("ab"):rep(3), ("ab"):rep(3, "-"), s:reverse())
print('single', "dou\"ble", 'it\'s', [[long
string]], "tab\tend", "\65\066\x43\u{48}")
print(tostring(12) .. tostring(true), tonumber("42") + 1, tonumber("x"))
for i = 1, #s do
  local c = s:sub(i, i)
  if c == "," then break end
  io.write(c, ".")
end
print()
