-- n: 10..65535
-- way: own | format

<% if way == "own" %>
local digits = "0123456789ABCDEF"
local n = <<n>>
local hex = ""
while n > 0 do
  local d = n % 16
  hex = digits:sub(d + 1, d + 1) .. hex
  n = n // 16
end
print("<<n>> = 0x" .. hex)
<% else %>
local n = <<n>>
print(string.format("decimal %d", n))
print(string.format("hex     %x", n))
print(string.format("octal   %o", n))
print(string.format("padded  %04X", n))
<% endif %>
