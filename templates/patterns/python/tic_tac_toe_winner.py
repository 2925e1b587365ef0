# rows: OX./OX./.X. | O.X/OXO/X.. | XOO/XO./X.X | XOX/OXO/XOO | XXX/OO./... | OXO/XOX/OXO | XO./XO./X.. | XXO/.O./O.X | X.O/OX./O.X | .../.X./... | OOO/XX./X.. | XOX/XXO/OXO | ..O/XXO/X.O
# empty: . | _ | -
# frame: yes | no

board = [<% for row in rows.split("/") %>list("<<row.replace(".", empty)>>")<< "" if loop.last else ", " >><% endfor %>]


def winner():
    for i in range(3):
        if board[i][0] == board[i][1] == board[i][2] != "<<empty>>":
            return board[i][0]
        if board[0][i] == board[1][i] == board[2][i] != "<<empty>>":
            return board[0][i]
    if board[0][0] == board[1][1] == board[2][2] or board[0][2] == board[1][1] == board[2][0]:
        return board[1][1]
    return "<<empty>>"


for row in board:
    print(<% if frame == "yes" %>"| " + <% endif %>" ".join(row)<% if frame == "yes" %> + " |"<% endif %>)
w = winner()
print("no winner" if w == "<<empty>>" else w + " wins")
