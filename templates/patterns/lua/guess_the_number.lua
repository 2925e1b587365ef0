-- secret: 1..40
-- a: 1..40
-- b: 1..40
-- c: 1..40

local secret = <<secret>>
local guesses = {<<a>>, <<b>>, <<c>>, <<secret>>}
local tries = 0
repeat
  tries = tries + 1
  local guess = guesses[tries]
  if guess < secret then
    print(guess .. " is too low")
  elseif guess > secret then
    print(guess .. " is too high")
  end
until guess == secret
print("You got it in " .. tries .. " tries!")
