# start: 1..50
# factor: 2..4
# plus: 0..5
# limit: 100..5000

value = <<start>>
rounds = 0
while True:
    value = value * <<factor>> + <<plus>>
    rounds += 1
    if value > <<limit>>:
        break
    print(value)
print("stopped after", rounds, "rounds at", value)
