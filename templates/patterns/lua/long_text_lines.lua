-- hero: fox | robot | pirate | wizard
-- place: forest | city | cave | harbour
-- thing: coin | map | key | lamp
-- n: 2..9

-- a text over several lines
local story = [[
The <<hero>> went to the <<place>>
and found <<n>> <<thing>>s.
The end.]]

print(story)
local lines = 1
for i = 1, #story do
  if story:sub(i, i) == "\n" then
    lines = lines + 1
  end
end
print("lines: " .. lines .. ", characters: " .. #story)
print("He said: \"Only <<n>> <<thing>>s?\"\t(yes)")
