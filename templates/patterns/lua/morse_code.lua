-- a: sos | lua | hello | code | yes | ab
-- b: now | here | map | fish | go | we
-- sep: " " | "/" | "  " | ", "

local alphabet = "abcdefghijklmnopqrstuvwxyz"
local codes = {".-", "-...", "-.-.", "-..", ".", "..-.", "--.", "....", "..", ".---", "-.-", ".-.", "--",
  "-.", "---", ".--.", "--.-", ".-.", "...", "-", "..-", "...-", ".--", "-..-", "-.--", "--.."}

function morse(word)
  local out = {}
  for i = 1, #word do
    for k = 1, 26 do
      if alphabet:sub(k, k) == word:sub(i, i) then
        out[#out + 1] = codes[k]
      end
    end
  end
  return table.concat(out, <<sep>>)
end

print("<<a>>: " .. morse("<<a>>"))
print("<<b>>: " .. morse("<<b>>"))
