// op: and | or | nand | implies | xor
// p: p | a | x | left
// q: q | b | y | right
// style: of | numbers | text
// word: result | out | value

<% if style == "of" %>
console.log("<<p>>\t<<q>>\t<<op>>");
for (const <<p>> of [true, false]) {
  for (const <<q>> of [true, false]) {
<% if op == "and" %>
    const <<word>> = <<p>> && <<q>>;
<% elif op == "or" %>
    const <<word>> = <<p>> || <<q>>;
<% elif op == "nand" %>
    const <<word>> = !(<<p>> && <<q>>);
<% elif op == "implies" %>
    const <<word>> = !<<p>> || <<q>>;
<% else %>
    const <<word>> = <<p>> !== <<q>>;
<% endif %>
    console.log(`${<<p>>}\t${<<q>>}\t${<<word>>}`);
  }
}
<% elif style == "numbers" %>
for (let <<p>> = 0; <<p>> <= 1; <<p>>++)
  for (let <<q>> = 0; <<q>> <= 1; <<q>>++)
    console.log(<<p>>, "<<op>>", <<q>>, "=", <<
{"and": p ~ " && " ~ q ~ " ? 1 : 0", "or": p ~ " || " ~ q ~ " ? 1 : 0", "nand": p ~ " && " ~ q ~ " ? 0 : 1",
 "implies": p ~ " <= " ~ q ~ " ? 1 : 0", "xor": "(" ~ p ~ " + " ~ q ~ ") % 2"}[op]>>);
<% else %>
function show(<<p>>, <<q>>) {
  var <<word>> = <<
{"and": p ~ " ? " ~ q ~ " : false", "or": p ~ " ? true : " ~ q, "nand": "!" ~ p ~ " || !" ~ q,
 "implies": p ~ " ? " ~ q ~ " : true", "xor": "(" ~ p ~ " && !" ~ q ~ ") || (!" ~ p ~ " && " ~ q ~ ")"}[op]>>;
  console.log(<<p>> + ' <<op>> ' + <<q>> + ' is ' + <<word>>);
}
show(false, false);
show(false, true);
show(true, false);
show(true, true);
<% endif %>
