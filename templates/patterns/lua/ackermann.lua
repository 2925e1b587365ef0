-- m: 0..2
-- n: 0..6
-- k: 0..5

calls = 0

function A(m, n)
  calls = calls + 1
  if m == 0 then
    return n + 1
  elseif n == 0 then
    return A(m - 1, 1)
  else
    return A(m - 1, A(m, n - 1))
  end
end

print("A(<<m>>, <<n>>)", A(<<m>>, <<n>>))
print("A(1, <<k>>)", A(1, <<k>>))
print("calls", calls)
