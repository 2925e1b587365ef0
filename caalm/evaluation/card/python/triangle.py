for row in range(1, 5):
    line = ""
    for column in range(row):
        line += str(row * (column + 1)) + " "
    print(line.strip())
