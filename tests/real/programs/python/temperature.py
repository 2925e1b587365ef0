# Celsius to Fahrenheit, with a table
def to_fahrenheit(celsius: float) -> float:
    return celsius * 9 / 5 + 32

print("   C |     F")
print("-" * 13)
for c in range(-40, 101, 20):
    print(f"{c:>4} | {to_fahrenheit(c):5.1f}")
print(to_fahrenheit(36.6))
print(round(to_fahrenheit(36.6), 2), round(0.5), round(1.5), round(2.675, 2))
