-- k: 1..99
-- p: 60..63
-- m: 2..9

local big = math.maxinteger
print(big)
print(big + <<k>>)
print(math.mininteger - <<k>> == big - <<k - 1>>)
local x = 1
for i = 1, <<p>> do x = x * 2 end
print("2^<<p>> as an integer: " .. x)
print("2^<<p>> as a float: " .. 2 ^ <<p>>)
print(big // <<m>>, big % <<m>>)
