-- s: 1..9999
-- a: Lions | Rovers | United
-- b: Bears | City | Athletic
-- c: Wolves | Rangers | Town

local teams = {"<<a>>", "<<b>>", "<<c>>"}
local points = {0, 0, 0}
-- home, away, goals, goals
local games = {
  {1, 2, <<s % 4>>, <<s // 4 % 4>>},
  {2, 3, <<s // 16 % 4>>, <<s // 64 % 4>>},
  {3, 1, <<s // 256 % 4>>, <<s // 1024 % 4>>},
}
for _, g in ipairs(games) do
  local home, away = g[1], g[2]
  print(teams[home] .. " " .. g[3] .. ":" .. g[4] .. " " .. teams[away])
  if g[3] > g[4] then
    points[home] = points[home] + 3
  elseif g[3] < g[4] then
    points[away] = points[away] + 3
  else
    points[home] = points[home] + 1
    points[away] = points[away] + 1
  end
end
for i = 1, 3 do
  print(string.format("%-10s%3d", teams[i], points[i]))
end
