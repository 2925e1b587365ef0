-- a: 1..9999
-- b: 1..99
-- width: 5..9
-- fill: 0 | . | * | _

function padLeft(text, width, fill)
  while #text < width do
    text = fill .. text
  end
  return text
end

function padRight(text, width, fill)
  return text .. string.rep(fill, width - #text)
end

print("[" .. padLeft("<<a>>", <<width>>, "<<fill>>") .. "]")
print("[" .. padRight("<<b>>", <<width>>, "<<fill>>") .. "]")
print("[" .. padLeft(padRight(tostring(<<b>>), <<width - 2>>, " "), <<width>>, " ") .. "]")
