function gcd(a, b)
  while b ~= 0 do
    a, b = b, a % b
  end
  return a
end
print(gcd(48, 36), gcd(17, 5), gcd(0, 9), gcd(-12, 18))
