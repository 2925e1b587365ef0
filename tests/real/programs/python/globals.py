counter = 0
log = []

def tick(amount=1):
    global counter
    counter += amount
    log.append(counter)

def shadow():
    counter = 100
    return counter

tick()
tick(5)
print(counter, shadow(), counter, log)
for _ in range(3):
    tick(_)
print(counter, _, log)
def late():
    return later * 2
later = 21
print(late())
