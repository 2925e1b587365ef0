-- s: 1..999
-- pick: 1..5
-- miss: yes | no

local numbers = {<< s % 41 >>, << s * 3 % 43 >>, << s * 7 % 47 >>, << s * 11 % 53 >>, << s * 13 % 59 >>}

function find(list, wanted)
  for i = 1, #list do
    if list[i] == wanted then
      return i
    end
  end
  return nil
end

local where = find(numbers, <<100 if miss == "yes" else [s % 41, s * 3 % 43, s * 7 % 47, s * 11 % 53, s * 13 % 59][pick - 1]>>)
if where then
  print("found at position " .. where)
else
  print("not found")
end
print(find(numbers, numbers[#numbers]))
