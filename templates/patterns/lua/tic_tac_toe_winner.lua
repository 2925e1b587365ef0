-- s: 0..19682

<% set cells = ["X", "O", "."] %>
local board = {
  "<% for k in range(3) %><<cells[s // 3 ** k % 3]>><% endfor %>",
  "<% for k in range(3) %><<cells[s // 3 ** (k + 3) % 3]>><% endfor %>",
  "<% for k in range(3) %><<cells[s // 3 ** (k + 6) % 3]>><% endfor %>",
}

local function cell(row, column)
  return board[row]:sub(column, column)
end

local function wins(p)
  for i = 1, 3 do
    if cell(i, 1) == p and cell(i, 2) == p and cell(i, 3) == p then return true end
    if cell(1, i) == p and cell(2, i) == p and cell(3, i) == p then return true end
  end
  if cell(2, 2) ~= p then return false end
  return cell(1, 1) == p and cell(3, 3) == p or cell(1, 3) == p and cell(3, 1) == p
end

for _, line in ipairs(board) do print(line) end
print("X wins: " .. tostring(wins("X")))
print("O wins: " .. tostring(wins("O")))
