// a: tea | milk | rice | salt
// b: jam | eggs | oats | soap
// c: figs | corn | kale | nuts
// from: 0..2
// count: 1..2
// new: honey | bread | plums
// list: cart | todo | shelf

const <<list>> = ['<<a>>', '<<b>>', '<<c>>', 'ham', 'leek']
console.log(<<list>>.slice(<<from>>, <<from + count>>))
console.log(<<list>>.slice(-<<count>>))

const removed = <<list>>.splice(<<from>>, <<count>>)
console.log('removed:', removed)
console.log('left:', <<list>>)

<<list>>.splice(<<from>>, 0, '<<new>>')
console.log('with <<new>>:', <<list>>.join(', '))
