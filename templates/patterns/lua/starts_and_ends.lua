-- a: report.txt | photo.png | main.lua | music.mp3
-- b: report.lua | my photo.png | readme | main.txt
-- ending: .txt | .png | .lua
-- start: re | main | ph | m

local function startsWith(s, prefix)
  return s:sub(1, #prefix) == prefix
end

local function endsWith(s, suffix)
  return s:sub(-#suffix) == suffix
end

for _, name in ipairs({"<<a>>", "<<b>>"}) do
  print(name)
  print("  starts with <<start>>: " .. tostring(startsWith(name, "<<start>>")))
  print("  ends with <<ending>>: " .. tostring(endsWith(name, "<<ending>>")))
end
