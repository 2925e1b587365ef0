-- text: banana | lua is fun | a man a plan | balloon | 2024-01-15 | hello there | mad as a hatter | no-one
-- old: a | l | n | - | e
-- new: o | * | _ | XX | 4

local function replace(text, old, new)
  local out = ""
  local n = 0
  for i = 1, #text do
    local c = text:sub(i, i)
    if c == old then
      out = out .. new
      n = n + 1
    else
      out = out .. c
    end
  end
  print(n .. " replaced")
  return out
end

print(replace("<<text>>", "<<old>>", "<<new>>"))
