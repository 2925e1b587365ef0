-- a: -50..50
-- b: -9..9
-- c: -3..3
-- zero: zero | nothing | neither

function sign(x)
  if x > 0 then return 1
  elseif x < 0 then return -1
  else return 0 end
end

function describe(x)
  local s = sign(x)
  if s == 1 then return x .. " is positive" end
  if s == -1 then return x .. " is negative" end
  return x .. " is <<zero>>"
end

print(describe(<<a>>))
print(describe(<<b>>))
print(describe(<<c>>))
print("product of the signs:", sign(<<a>>) * sign(<<b>>) * sign(<<c>>))
