// limit: 20..3000
// a: a | prev | x
// b: b | curr | y
// style: swap | temp

let <<a>> = 0, <<b>> = 1
<% if style == "swap" %>
while (<<a>> < <<limit>>) {
  console.log(<<a>>);
  [<<a>>, <<b>>] = [<<b>>, <<a>> + <<b>>];
}
<% else %>
while (<<a>> < <<limit>>) {
  console.log(<<a>>)
  const next = <<a>> + <<b>>
  <<a>> = <<b>>
  <<b>> = next
}
console.log("first one not below <<limit>>:", <<a>>)
<% endif %>
