# start: 50..1000
# a: 10..300
# b: 20..800
# c: 5..400
# cur: $ | EUR | £

balance = <<start>>


def deposit(amount):
    global balance
    balance += amount
    print(f"Deposited {amount}. New balance: {balance} <<cur>>")


def withdraw(amount):
    global balance
    if amount > balance:
        print("Insufficient funds!")
        return
    balance -= amount
    print(f"Withdrew {amount}. New balance: {balance} <<cur>>")


deposit(<<a>>)
withdraw(<<b>>)
withdraw(<<c>>)
print("Final balance:", balance)
