-- start: 50..500
-- a: 20..200
-- b: 30..400
-- c: 10..90
-- name: Alice | Bob | Kim | Dana

balance = <<start>>

function deposit(amount)
  balance = balance + amount
  print("deposited " .. amount .. ", balance is " .. balance)
end

function withdraw(amount)
  if amount > balance then
    print("not enough money for " .. amount)
    return false
  end
  balance = balance - amount
  print("withdrew " .. amount .. ", balance is " .. balance)
  return true
end

print("Account of <<name>>")
deposit(<<a>>)
withdraw(<<b>>)
withdraw(<<c>>)
if not withdraw(<<b + c>>) then
  deposit(<<c>>)
end
print("final balance: " .. balance)
