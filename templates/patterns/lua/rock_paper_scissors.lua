-- s: 1..999
-- p: Anna | Tom | You
-- q: Ben | Computer | Mia

-- 1 = rock, 2 = paper, 3 = scissors
local names = {"rock", "paper", "scissors"}
local first = {<< s % 3 + 1 >>, << s // 3 % 3 + 1 >>, << s // 9 % 3 + 1 >>, << s // 27 % 3 + 1 >>}
local second = {<< s // 2 % 3 + 1 >>, << s // 5 % 3 + 1 >>, << s // 7 % 3 + 1 >>, << s // 11 % 3 + 1 >>}
local wins = 0
for round = 1, 4 do
  local a, b = first[round], second[round]
  if a == b then
    print(round, names[a] .. " against " .. names[b] .. ": draw")
  elseif (a - b) % 3 == 1 then
    wins = wins + 1
    print(round, names[a] .. " beats " .. names[b] .. ": <<p>>")
  else
    print(round, names[b] .. " beats " .. names[a] .. ": <<q>>")
  end
end
print("<<p>> wins " .. wins .. " rounds")
