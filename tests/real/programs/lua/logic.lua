local function loud(v) io.write("<", tostring(v), ">") return v end
print(loud(false) and loud(1))
print(loud(nil) or loud("default"))
print(loud(1) and loud(2) or loud(3))
print(not loud(0), not not loud(""))
local a, b = 5, nil
print(a == nil, b == nil, a ~= b, a and b, a or b)
if 0 and "" then print("both hold") end
