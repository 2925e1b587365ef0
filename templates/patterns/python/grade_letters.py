# s: 1..9999
# n: 3..6
# top: 85..95
# way: elif | early | list

<% if way == "elif" %>
for score in [<% for k in range(n) %><< (s * (k + 2) * 13 + 7 * k) % 60 + 41 >><< "" if loop.last else ", " >><% endfor %>]:
    if score >= <<top>>:
        grade = "A"
    elif score >= 80:
        grade = "B"
    elif score >= 70:
        grade = "C"
    elif score >= 60:
        grade = "D"
    else:
        grade = "F"
    print(f"Score {score}: grade {grade}")
<% elif way == "early" %>
def grade(points):
    if points >= <<top>>:
        return "excellent"
    if points >= <<top - 20>>:
        return "good"
    if points >= 50:
        return "passed"
    return "failed"


points = <<s % 100>>
print(points, grade(points))
points += <<n>>
print(points, grade(points))
<% else %>
limits = [<<top>>, <<top - 10>>, <<top - 20>>, <<top - 30>>]
letters = "ABCD"
score = <<s % 60 + 41>>
letter = "F"
for i in range(4):
    if score >= limits[i]:
        letter = letters[i]
        break
print("You scored", score, "which is a", letter)
<% endif %>
