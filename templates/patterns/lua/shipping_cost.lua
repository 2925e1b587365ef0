-- w: 1..12
-- v: 13..40
-- fast: true | false
-- abroad: true | false
-- base: 3..6

local function cost(weight, express, abroad)
  local price = <<base>>
  if weight > 20 then
    price = price + 12
  elseif weight > 10 then
    price = price + 7
  elseif weight > 5 then
    price = price + 3
  end
  if abroad then price = price * 2 end
  if express then
    price = price + 5
  end
  return price
end

print("small parcel: " .. cost(<<w>>, <<fast>>, <<abroad>>))
print("big parcel:", cost(<<v>>, <<fast>>))
print("cheapest: " .. math.min(cost(<<w>>), cost(<<v>>, false, <<abroad>>)))
