# old: 1000..5000
# used: 20..900
# cheap: 8..15
# dear: 16..40

old_reading = <<old>>
new_reading = <<old + used>>
used = new_reading - old_reading
if used <= 100:
    cost = used * <<cheap>>
elif used <= 300:
    cost = 100 * <<cheap>> + (used - 100) * <<(cheap + dear) // 2>>
else:
    cost = 100 * <<cheap>> + 200 * <<(cheap + dear) // 2>> + (used - 300) * <<dear>>
print("used:", used, "kWh")
print("cost: %.2f" % (cost / 100))
print("average price:", round(cost / used, 1), "cents")
