-- n: -9..99
-- s: hello | 42 | true | nil
-- f: 0.5 | 2.0 | 1e3 | -3.25
-- k: 1..3

local things = {<<n>>, "<<s>>", <<f>>, true, {}}
for i, thing in ipairs(things) do
  print(i, type(thing))
end
print(type(things), type(nil), type(things[<<k>>]) == "number")
print(math.type(things[1]), math.type(things[3]), tostring(things[4]))
if type(things[2]) == "string" then
  print("length of the string: " .. #things[2])
end
