// a: 0..20
// b: 0..20
// c: 0..20
// want: 1..15
// min: 3..9
// item: bolts | candles | mugs | seeds
// style: order | restock

const items = ['<<item>>', 'boxes', 'tape'];
const stock = [<<a>>, <<b>>, <<c>>];
<% if style == "order" %>
function order(name, amount) {
  const at = items.indexOf(name);
  if (at === -1) {
    console.log('We do not sell ' + name);
    return;
  }
  if (stock[at] < amount) {
    console.log('Only ' + stock[at] + ' ' + name + ' left');
    return;
  }
  stock[at] -= amount;
  console.log('Sold ' + amount + ' ' + name);
}

order('<<item>>', <<want>>);
order('tape', 2);
order('glue', 1);
order('boxes', <<min>>);
console.log(stock);
<% else %>
let bought = 0;
for (let i = 0; i < items.length; i++) {
  let before = stock[i];
  while (stock[i] < <<min>>) {
    stock[i] += 5;
    bought += 5;
  }
  console.log(items[i] + ': ' + before + (before === stock[i] ? '' : ' -> ' + stock[i]));
}
console.log('bought ' + bought);
<% endif %>
