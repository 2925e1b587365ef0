# p: 100..5000
# rate: 1..9
# years: 2..10
# way: table | formula | goal

<% if way == "table" %>
balance = <<p>>
for year in range(1, <<years + 1>>):
    balance = balance * (1 + <<rate>> / 100)
    print(f"Year {year}: {balance:.2f}")
<% elif way == "formula" %>
principal = <<p>>
rate = <<rate>> / 100
amount = principal * (1 + rate) ** <<years>>
print("after <<years>> years:", round(amount, 2))
print("interest:", round(amount - principal, 2))
<% else %>
money, goal, years = <<p>>, <<p * 2>>, 0
while money < goal:
    money += money * <<rate + 3>> / 100
    years += 1
print("doubled after", years, "years")
<% endif %>
