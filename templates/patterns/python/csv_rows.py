# a: Ann | Bob | Cid | Dora
# b: Eve | Finn | Gus | Hana
# x: 18..80
# y: 18..80
# c: Paris | Rome | Oslo | Lagos
# sep: , | ; | : | /

header = "name<<sep>>age<<sep>>city"
rows = ["<<a>><<sep>><<x>><<sep>><<c>>", "<<b>><<sep>><<y>><<sep>>Berlin"]
columns = header.split("<<sep>>")
total = 0
for row in rows:
    cells = row.split("<<sep>>")
    for i in range(len(columns)):
        print(columns[i] + "=" + cells[i], end=" ")
    print()
    total += int(cells[1])
print("average age", total / len(rows))
