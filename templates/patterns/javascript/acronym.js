// s: portable network graphics | random access memory | as soon as possible | central processing unit | do it yourself | graphical user interface | light amplification by stimulated emission of radiation
// dot: yes | no
// a: acronym | initials | short
// skip: of | by | as | the | user

const phrase = "<<s>>";
let <<a>> = "";
for (const word of phrase.split(" ")) {
  if (word === "<<skip>>") continue;
<% if dot == "yes" %>
  <<a>> += word.charAt(0).toUpperCase() + ".";
<% else %>
  <<a>> += word[0].toUpperCase();
<% endif %>
}
console.log(phrase + " = " + <<a>>);
