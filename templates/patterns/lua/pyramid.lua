-- n: 3..9
-- c: * | # | ^ | A | X
-- pad: . |   | -

local rows = <<n>>
for i = 1, rows do
  local space = string.rep("<<pad>>", rows - i)
  print(space .. string.rep("<<c>>", 2 * i - 1) .. space)
end
