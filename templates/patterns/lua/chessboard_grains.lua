-- squares: 8..64
-- start: 1..3

-- the grain doubles on every square
local grains, total = <<start>>, 0
for square = 1, <<squares>> do
  total = total + grains
  if square <= 4 or square == <<squares>> then
    print("square " .. square .. ": " .. grains)
  end
  grains = grains * 2
end
print("total: " .. total)
