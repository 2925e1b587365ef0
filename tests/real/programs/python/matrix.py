def multiply(a, b):
    result = []
    for i in range(len(a)):
        row = []
        for j in range(len(b[0])):
            total = 0
            for k in range(len(b)):
                total += a[i][k] * b[k][j]
            row.append(total)
        result.append(row)
    return result

def show(matrix):
    for row in matrix:
        texts = []
        for value in row:
            texts.append(str(value))
        print(" ".join(texts))

a = [[1, 2], [3, 4]]
b = [
    [0, 1],
    [1, 0],
]
show(multiply(a, b))
print(multiply(a, a))
