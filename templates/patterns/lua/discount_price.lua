-- a: 20..300
-- b: 20..300
-- limit: 100..250
-- off: 5..30

local function final(price)
  local discount = 0
  if price > <<limit>> then
    discount = price * <<off>> // 100
  elseif price == <<limit>> then
    discount = 1
  end
  return price - discount
end

print("price <<a>>: pay " .. final(<<a>>))
print("price <<b>>: pay " .. final(<<b>>))
print("both together: pay " .. final(<<a + b>>))
print("saved by buying together: " .. final(<<a>>) + final(<<b>>) - final(<<a + b>>))
