# a: wash the car | buy milk | feed the cat
# b: write a letter | read a book | call Anna
# c: learn Python | go running | cook soup
# i: 0..2
# mark: x | * | +

tasks = ["<<a>>", "<<b>>", "<<c>>"]
done = [False, False, False]


def show():
    for i in range(len(tasks)):
        box = "[<<mark>>]" if done[i] else "[ ]"
        print(box, tasks[i])


show()
done[<<i>>] = True
tasks.append("rest")
done.append(False)
print("--")
show()
print("open:", done.count(False))
