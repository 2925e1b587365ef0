-- a: 1..60
-- name: Kim | Ada | Lin | Bo
-- greeting: Hello | Hi | Welcome | Good morning
-- who: stranger | friend | nobody

local function greet(name, times)
  name = name or "<<who>>"
  times = times or 1
  for i = 1, times do
    print("<<greeting>>, " .. name .. "!")
  end
end

greet()
greet("<<name>>")
greet("<<name>> <<a>>", <<a % 3 + 1>>)
greet(nil, <<a % 2 + 1>>)
