# card: 4929 | 5500 | 3782
# rest: 1000..9999
# mail: ann@example.org | bob.smith@example.com | c@example.net | info@example.com
# mark: * | x | #

def hide(text, visible=4, mark="<<mark>>"):
    hidden = len(text) - visible
    return mark * hidden + text[hidden:]


print(hide("<<card>> 8800 1234 <<rest>>".replace(" ", "")))
print(hide("<<rest>>", visible=1))
address = "<<mail>>"
at = address.index("@")
print(address[0] + "<<mark>>" * (at - 1) + address[at:])
