# name: Ann | Tom | Maria | world | Grace | Linus
# other: Bo | Kim | Ravi | everyone
# word: Hello | Hi | Good morning | Welcome | Hey
# mark: ! | . | ?
# times: 1..3

def greet(name, greeting="<<word>>", mark="<<mark>>", times=<<times>>):
    for i in range(times):
        print(greeting + ", " + name + mark)


greet("<<name>>")
greet("<<other>>", "Goodbye")
greet("<<name>>", mark="...")
greet("<<other>>", times=<<4 - times>>, greeting="Ciao")
