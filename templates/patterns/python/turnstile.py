# events: cpcpp | ccpp | pcpc | pppcp | cpc | ccccp | pcppcp | cppcpc
# twice: 1..3
# price: 1..5

state = "locked"
coins = 0
for event in "<<events * twice>>":
    if event == "c":
        coins += 1
        print("coin: " + ("unlocked" if state == "locked" else "thanks for the tip"))
        state = "unlocked"
    elif state == "locked":
        print("push: the gate stays locked")
    else:
        print("push: come in")
        state = "locked"
print("earned", coins * <<price>>, "- gate is", state)
