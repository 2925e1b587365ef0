# amount: 30..970
# step: 10 | 5
# balance: 100..800

def withdraw(balance, amount):
    if amount % <<step>> != 0:
        print("Please enter a multiple of <<step>>")
        return balance
    if amount > balance:
        print("Not enough money:", balance)
        return balance
    rest = amount
    for note in (100, 50, 20, 10, 5):
        if rest >= note:
            print(rest // note, "x", note)
            rest %= note
    return balance - amount


money = <<balance>>
money = withdraw(money, <<amount>>)
money = withdraw(money, <<amount // 10 * 10>>)
money = withdraw(money, 20)
print("balance", money)
