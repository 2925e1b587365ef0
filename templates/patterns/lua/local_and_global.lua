-- x: 1..50
-- y: 51..99
-- z: 100..200
-- name: x | value | level

<<name>> = <<x>>

local function change()
  local <<name>> = <<y>>
  <<name>> = <<name>> + 1
  print("inside the function: " .. <<name>>)
end

local function really_change()
  <<name>> = <<z>>
end

print("before: " .. <<name>>)
change()
print("after change: " .. <<name>>)
do
  local <<name>> = "hidden"
  print("in the block: " .. <<name>>)
end
really_change()
print("after really_change: " .. <<name>>)
