# s: 1..9999
# n: 7..15
# a: Ann | Red | Pizza
# b: Bob | Blue | Pasta
# c: Cem | Green | Salad

candidates = ["<<a>>", "<<b>>", "<<c>>"]
ballots = "<% for k in range(n) %><<"abc"[(s * (k + 3) // 5 + k) % 3]>><% endfor %>"
votes = [0, 0, 0]
for ballot in ballots:
    if ballot == "a":
        votes[0] += 1
    elif ballot == "b":
        votes[1] += 1
    else:
        votes[2] += 1
for i in range(3):
    percent = votes[i] * 100 / len(ballots)
    print(f"{candidates[i]:6} {votes[i]:2} {percent:5.1f}%")
most = max(votes)
if votes.count(most) > 1:
    print("a tie")
else:
    print("winner:", candidates[votes.index(most)])
