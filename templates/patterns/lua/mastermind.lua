-- code: RGBY | BBGR | YRRG | GGGG | RYBG | BRYB
-- a: RRGG | BBYY | RGBY | YBRG
-- b: BBGY | YRGB | GGRB | BBGR
-- c: RYRG | YYYY | GBRY | RYBG

local secret = "<<code>>"
for n, guess in ipairs({"<<a>>", "<<b>>", "<<c>>"}) do
  local right, colour = 0, 0
  local used = {false, false, false, false}
  for i = 1, 4 do
    if guess:sub(i, i) == secret:sub(i, i) then
      right = right + 1
      used[i] = true
    end
  end
  for i = 1, 4 do
    if guess:sub(i, i) ~= secret:sub(i, i) then
      for j = 1, 4 do
        if not used[j] and guess:sub(i, i) == secret:sub(j, j) then
          used[j] = true
          colour = colour + 1
          break
        end
      end
    end
  end
  print(n .. ". " .. guess .. ": " .. right .. " right, " .. colour .. " misplaced")
  if right == 4 then
    print("solved!")
    break
  end
end
