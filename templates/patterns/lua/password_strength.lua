-- a: secret | hunter22 | Abc12345 | pass
-- b: LongPassword | 12345678 | Tr0ub4dor | qwerty
-- length: 6..10
-- strong: strong | good | fine

local digits = "0123456789"

local function check(password)
  local hasDigit, hasUpper = false, false
  for i = 1, #password do
    local c = password:sub(i, i)
    for d = 1, 10 do
      if digits:sub(d, d) == c then hasDigit = true end
    end
    if c ~= c:lower() then hasUpper = true end
  end
  local score = 0
  if #password >= <<length>> then score = score + 1 end
  if hasDigit then score = score + 1 end
  if hasUpper then score = score + 1 end
  return score
end

for _, p in ipairs({"<<a>>", "<<b>>"}) do
  local score = check(p)
  if score == 3 then
    print(p .. " is <<strong>>")
  elseif score == 2 then
    print(p .. " is okay")
  else
    print(p .. " is weak")
  end
end
