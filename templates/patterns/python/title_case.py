# a: the lord of the rings | harry potter and the stone | a tale of two cities | war and peace | gone with the wind | the old man and the sea
# b: pride and prejudice | the art of war | of mice and men | alice in wonderland
# small: ["the", "of", "and"] | ["and", "a", "of", "in"] | ("the", "and", "with")

small_words = <<small>>


def title(text):
    words = text.split()
    for i in range(len(words)):
        if i == 0 or words[i] not in small_words:
            words[i] = words[i].capitalize()
    return " ".join(words)


for book in ["<<a>>", "<<b>>"]:
    print(title(book))
    print("  plain:", book.title())
