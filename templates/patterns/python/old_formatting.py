# a: 1..999
# b: 1..99
# name: Bob | Alice | Zed | Olga
# w: 5..9

print("%s is %d years old" % ("<<name>>", <<b>>))
print("%<<w>>d|%-<<w>>d|%0<<w>>d" % (<<a>>, <<a>>, <<a>>))
print("%.2f and %.3f" % (<<a>> / 8, <<b>> / 3))
print("%d%% of %d is %.1f" % (<<b>>, <<a>>, <<b>> * <<a>> / 100))
print("{} + {} = {}".format(<<a>>, <<b>>, <<a + b>>))
print("{0}: {1:>4}".format("<<name>>", <<b>>))
