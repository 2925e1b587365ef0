-- text: HELLO WORLD | ATTACK AT DAWN | LUA | MEET ME AT NOON | XYZ ABC | SECRET
-- shift: -9..25

local alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

local function position(c)
  for i = 1, #alphabet do
    if alphabet:sub(i, i) == c then
      return i
    end
  end
  return nil
end

local function encode(text, shift)
  local out = ""
  for i = 1, #text do
    local c = text:sub(i, i)
    local p = position(c)
    if p then
      p = (p - 1 + shift) % 26 + 1
      out = out .. alphabet:sub(p, p)
    else
      out = out .. c
    end
  end
  return out
end

local shift = <<shift>>
local secret = encode("<<text>>", shift)
print(secret)
print(encode(secret, -shift))
