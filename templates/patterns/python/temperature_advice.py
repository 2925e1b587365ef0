# t: -15..40
# cold: 0..8
# warm: 18..24
# steps: 2..5

def advice(temperature):
    if temperature < <<cold>>:
        return "wear a coat"
    elif temperature < <<warm>>:
        return "take a jacket"
    elif temperature <= 30:
        return "a T-shirt is fine"
    else:
        return "stay in the shade"


today = <<t>>
for day in ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]:
    print(f"{day}: {today} degrees, {advice(today)}")
    today += <<steps>>
