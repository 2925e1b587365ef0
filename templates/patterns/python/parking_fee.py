# first: 1..5
# more: 1..4
# top: 12..25
# a: 10..300
# b: 301..900

def fee(minutes):
    hours = -(-minutes // 60)
    if minutes <= 15:
        return 0
    cost = <<first>> + (hours - 1) * <<more>>
    return min(cost, <<top>>)


for minutes in [12, <<a>>, <<b>>]:
    print(f"{minutes} minutes: {fee(minutes)} EUR")
