# s: 60..99999
# t: 0..59
# way: divmod | modulo

<% if way == "divmod" %>
seconds = <<s>>
minutes, seconds = divmod(seconds, 60)
hours, minutes = divmod(minutes, 60)
print(f"{hours:02d}:{minutes:02d}:{seconds:02d}")
<% else %>
total = <<s + t>>
h = total // 3600
m = total % 3600 // 60
s = total % 60
print(h, "hours", m, "minutes", s, "seconds")
if h >= 24:
    print("that is", h // 24, "days and", h % 24, "hours")
<% endif %>
