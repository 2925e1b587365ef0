# income: 5000..90000
# low: 8000 | 10000 | 12000
# mid: 30000 | 40000 | 45000
# r1: 10..19
# r2: 20..35

def tax(income):
    if income <= <<low>>:
        return 0
    if income <= <<mid>>:
        return (income - <<low>>) * <<r1>> / 100
    base = (<<mid>> - <<low>>) * <<r1>> / 100
    return base + (income - <<mid>>) * <<r2>> / 100


for income in [<<income>>, <<income // 2>>, <<income * 2>>]:
    t = tax(income)
    print(f"income {income}: tax {t:.2f}, net {income - t:.2f}")
