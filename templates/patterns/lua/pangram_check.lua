-- text: the quick brown fox jumps over the lazy dog | pack my box with five dozen liquor jugs | hello world | abcdefghijklmnopqrstuvwxy | how vexingly quick daft zebras jump
-- cut: 0..14

local text = "<<text>>"
text = text:sub(1, #text - <<cut>>)
local missing = ""
local abc = "abcdefghijklmnopqrstuvwxyz"
for i = 1, #abc do
  local letter = abc:sub(i, i)
  local seen = false
  for j = 1, #text do
    if text:sub(j, j) == letter then
      seen = true
      break
    end
  end
  if not seen then
    missing = missing .. letter
  end
end
if missing == "" then
  print("It is a pangram!")
else
  print(#missing .. " letters are missing: " .. missing)
end
