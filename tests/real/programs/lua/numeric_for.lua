for i = 10, 1, -3 do io.write(i, " ") end print()
for i = 1, 0 do print("never") end
for i = 1, 3 do i = i * 2 io.write(i, " ") end print()
local last = 3
for i = 1, last do last = 10 io.write(i, " ") end print(last)
for x = 1.0, 2.5 do io.write(x, " ") end print()
for i = 3, 3 do print("once", i) end
