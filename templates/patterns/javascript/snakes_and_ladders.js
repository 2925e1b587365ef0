// seed: 1..300
// from: 3..9
// to: 12..19
// head: 20..26
// tail: 2..10
// goal: 28..40
// pos: position | square | place

let dice = <<seed>>;
let <<pos>> = 0;
let turn = 0;

while (<<pos>> < <<goal>> && turn < 25) {
  turn++;
  dice = (dice * 37 + 11) % 101;
  const roll = dice % 6 + 1;
  <<pos>> += roll;
  let note = '';
  if (<<pos>> === <<from>>) {
    <<pos>> = <<to>>;
    note = ' ladder!';
  } else if (<<pos>> === <<head>>) {
    <<pos>> = <<tail>>;
    note = ' snake!';
  }
  console.log('turn ' + turn + ': rolled ' + roll + ', now on ' + <<pos>> + note);
}
console.log(<<pos>> >= <<goal>> ? 'finished' : 'too slow');
