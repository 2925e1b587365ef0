-- text: random access memory | portable network graphics | as soon as possible | light emitting diode | for your information | do it yourself | what you see is what you get | best of all
-- last: system | again | now | today | club | please | team
-- way: shout | plain
-- dots: . | 

local phrase = "<<text>> <<last>>"
local short = phrase:sub(1, 1):upper()<% if dots == "." %> .. "."<% endif %>

for i = 2, #phrase do
  if phrase:sub(i - 1, i - 1) == " " then
    short = short .. phrase:sub(i, i):upper()<% if dots == "." %> .. "."<% endif %>

  end
end
print(<% if way == "shout" %>phrase:upper()<% else %>phrase<% endif %>)
print("-> " .. short)
