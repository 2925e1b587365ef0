# a: -20..60
# b: 0..12
# c: 1..40
# ops: "+-*/" | "*/+%" | "-%/*" | "/+-^"

def calculate(a, op, b):
    if op == "+":
        return a + b
    elif op == "-":
        return a - b
    elif op == "*":
        return a * b
    elif op == "/":
        if b == 0:
            return "cannot divide by zero"
        return a / b
    else:
        return "unknown operator " + op


for op in <<ops>>:
    print(<<a>>, op, <<b>>, "=", calculate(<<a>>, op, <<b>>))
print(calculate(calculate(<<c>>, "+", <<a>>), "*", 2))
