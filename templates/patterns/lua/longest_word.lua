-- a: apple | fig | banana | kiwi
-- b: tomato | corn | pea | cucumber
-- c: bread | oatmeal | rice | tea
-- d: lemonade | milk | water | juice
-- also: shortest | longest

local words = {"<<a>>", "<<b>>", "<<c>>", "<<d>>"}
local best = words[1]
for i = 2, #words do
  if #words[i] <<"<" if also == "shortest" else ">">> #best then
    best = words[i]
  end
end
print("The <<also>> word is " .. best .. " with " .. #best .. " letters.")
