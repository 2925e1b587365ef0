-- maze: S...#|#.#.#|#...E | S.#..|..#.#|#...E | S....|###.#|E.... | S#...|.#.#.|...#E
-- first: R | D | RR | DD | DR
-- path: RRDDRR | DRDRRR | RRRDDLLL | DDRRUU | RDDRRR | RRRRDD

<% set lines = maze.split("|") %>
local maze = {"<<lines[0]>>", "<<lines[1]>>", "<<lines[2]>>"}
local path = "<<first>><<path>>"
local r, c, steps = 1, 1, 0
for i = 1, #path do
  local move = path:sub(i, i)
  local nr, nc = r, c
  if move == "R" then nc = nc + 1
  elseif move == "L" then nc = nc - 1
  elseif move == "D" then nr = nr + 1
  else nr = nr - 1 end
  if maze[nr] == nil or maze[nr]:sub(nc, nc) == "" then
    print(move .. ": that is outside")
  elseif maze[nr]:sub(nc, nc) == "#" then
    print(move .. ": a wall")
  else
    r, c = nr, nc
    steps = steps + 1
    if maze[r]:sub(c, c) == "E" then
      print("out after " .. steps .. " steps")
      break
    end
  end
end
print("at row " .. r .. ", column " .. c)
