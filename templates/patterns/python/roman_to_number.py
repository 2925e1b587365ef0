# a: XIV | MCMXCIV | LVIII | XLII | IX | DCCC | CDXLIV | XXIX
# b: III | MMXXIV | XC | CXI | LXXXVIII | DLV | MDCLXVI | VII
# plus: 0..9

letters = "IVXLCDM"
amounts = [1, 5, 10, 50, 100, 500, 1000]
sum_of_all = <<plus>>
for numeral in ["<<a>>", "<<b>>"]:
    total = 0
    biggest = 0
    for ch in reversed(numeral):
        value = amounts[letters.index(ch)]
        if value < biggest:
            total -= value
        else:
            total += value
            biggest = value
    print(f"{numeral:>10} = {total}")
    sum_of_all += total
print("sum + <<plus>> =", sum_of_all)
