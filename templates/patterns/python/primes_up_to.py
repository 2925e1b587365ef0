# n: 15..90
# out: lines | one | list
# name: primes | found | p

<<name>> = []
for candidate in range(2, <<n + 1>>):
    prime = True
    for d in <<name>>:
        if candidate % d == 0:
            prime = False
            break
    if prime:
        <<name>>.append(candidate)
<% if out == "lines" %>
for q in <<name>>:
    print(q)
<% elif out == "one" %>
for q in <<name>>:
    print(q, end=" ")
print()
<% else %>
print(<<name>>)
print(len(<<name>>), "primes up to", <<n>>)
<% endif %>
