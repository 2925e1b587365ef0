local stack = {}
for i = 1, 5 do stack[#stack + 1] = i * i end
print(#stack, stack[1], stack[#stack], stack[99])
while #stack > 0 do
  io.write(table.remove(stack), " ")
end
print(#stack)
table.insert(stack, "b")
table.insert(stack, 1, "a")
print(stack[1] .. stack[2])
