# a: apples | pears | milk
# b: bread | butter | cheese
# c: tea | coffee | juice
# d: salt | sugar | rice
# start: 0..10
# mark: . | ) | : |  -

shopping = ["<<a>>", "<<b>>", "<<c>>", "<<d>>"]
for number, item in enumerate(shopping, start=<<start>>):
    print(str(number) + "<<mark>>", item)
for number, item in enumerate(shopping):
    if number % 2 == <<start % 2>>:
        print(item.capitalize())
