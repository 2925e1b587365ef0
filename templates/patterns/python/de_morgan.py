# p: 1..9
# q: 3..20
# n: 12..28

# not (A and B) is the same as (not A) or (not B)
same = 0
for x in range(<<n>>):
    left = not (x > <<p>> and x < <<q>>)
    right = x <= <<p>> or x >= <<q>>
    if left == right:
        same += 1
    else:
        print("different at", x)
print(f"{same} of <<n>> agree:", same == <<n>>)
print("and for or:", not (<<p>> > 4 or <<q>> > 8) == (not <<p>> > 4 and not <<q>> > 8))
