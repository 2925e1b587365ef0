# n: 3..6
# s: 1..9999
# name: queue | line | waiting

<<name>> = []
for number in range(1, <<n + 1>>):
    <<name>>.append("customer " + str(number))
minutes = [<% for k in range(n) %><< (s * (k + 2)) % 7 + 1 >><< "" if loop.last else ", " >><% endfor %>]
clock = 0
served = 0
while len(<<name>>) > 0:
    person = <<name>>.pop(0)
    clock += minutes[served]
    served += 1
    print(f"{person} leaves at minute {clock}")
print("average:", clock / served)
