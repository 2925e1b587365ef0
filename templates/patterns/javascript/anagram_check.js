// a: listen | dormitory | The eyes | night | cinema | Elvis | save
// b: silent | dirty room | They see | thing | iceman | lives | vase
// f: isAnagram | anagrams | sameLetters
// style: sort | cross

<% if style == "sort" %>
function <<f>>(one, two) {
    const left = one.toLowerCase().replaceAll(' ', '').split('').sort().join('')
    const right = two.toLowerCase().replaceAll(' ', '').split('').sort().join('')
    return left === right
}
<% else %>
function <<f>>(one, two) {
    let rest = two.toLowerCase().split(' ').join('')
    for (const ch of one.toLowerCase()) {
        if (ch === ' ') continue
        if (!rest.includes(ch)) return false
        rest = rest.replace(ch, '')
    }
    return rest === ''
}
<% endif %>

console.log('<<a>>', '<<b>>', <<f>>('<<a>>', '<<b>>'))
console.log('<<b>>', 'binary', <<f>>('<<b>>', 'binary'))
