-- n: 8..25
-- a: 2..4
-- b: 5..7
-- fizz: Fizz | Tic | Ping | foo
-- buzz: Buzz | Tac | Pong | bar

for i = 1, <<n>> do
  if i % <<a * b>> == 0 then
    print("<<fizz>><<buzz>>")
  elseif i % <<a>> == 0 then
    print("<<fizz>>")
  elseif i % <<b>> == 0 then
    print("<<buzz>>")
  else
    print(i)
  end
end
