counter = 0
function tick() counter = counter + 1 return counter end
print(tick() + tick() * 10, counter)
function outer(n) local inner = n * 2; return helper(inner) end
function helper(x) return x .. "!" end
print(outer(4), inner)
