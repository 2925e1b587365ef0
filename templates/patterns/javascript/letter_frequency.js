// word: mississippi | banana | hello world | success | bookkeeper | abracadabra | tattletale | committee
// keys: letters | chars | seen | keys
// counts: counts | times | freq | howMany
// order: seen | sorted

const text = "<<word>>";
const <<keys>> = [];
const <<counts>> = [];

<% if order == "sorted" %>
for (const ch of text.split("").sort()) {
<% else %>
for (const ch of text) {
<% endif %>
  if (ch === " ") continue;
  const at = <<keys>>.indexOf(ch);
  if (at === -1) {
    <<keys>>.push(ch);
    <<counts>>.push(1);
  } else {
    <<counts>>[at]++;
  }
}

for (let i = 0; i < <<keys>>.length; i++) {
  console.log(`${<<keys>>[i]}: ${<<counts>>[i]}`);
}
