def greet(name="you", mark="!"):
    return "Hi " + name + mark

def main():
    print(greet())
    print(greet("Ann"))
    print(greet(mark="?"))
    print(greet(name="Bo", mark="."))

if __name__ == "__main__":
    main()
