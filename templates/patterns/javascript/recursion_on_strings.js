// w: hello | stack | recursion | abcde | tower | 12345
// v: madam | letter | noon | wow | JS
// what: reverse | count | stretch | between | strip
// ch: e | o | l | t
// s: s | str | text

<% if what == "reverse" %>
function reverse(<<s>>) {
    return <<s>> === '' ? '' : reverse(<<s>>.slice(1)) + <<s>>[0];
}
console.log(reverse('<<w>>'));
console.log(reverse('<<v>>'), reverse('<<v>>') === '<<v>>');
<% elif what == "count" %>
function count(<<s>>, letter) {
    if (<<s>>.length === 0) {
        return 0;
    }
    const here = <<s>>[0] === letter ? 1 : 0;
    return here + count(<<s>>.substring(1), letter);
}
console.log(count('<<w>>', '<<ch>>'));
console.log(count('<<v>> <<w>> <<v>>', '<<ch>>'));
<% elif what == "stretch" %>
const print = (<<s>>) => {
    if (<<s>>.length === 0) return;
    console.log(<<s>>);
    print(<<s>>.slice(0, -1));
};
print('<<w>>');
print('<<v>>');
<% elif what == "between" %>
const spaced = (<<s>>) => <<s>>.length < 2 ? <<s>> : <<s>>[0] + '-' + spaced(<<s>>.slice(1));
console.log(spaced('<<w>>'));
console.log(spaced('<<v>>').length);
<% else %>
function without(<<s>>, letter) {
    const at = <<s>>.indexOf(letter);
    if (at < 0) return <<s>>;
    return without(<<s>>.slice(0, at) + <<s>>.slice(at + 1), letter);
}
console.log(without('<<w>> and <<v>>', '<<ch>>'));
<% endif %>
