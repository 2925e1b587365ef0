// animal: cat | dog | fox | owl | bear
// to: wolf | mouse | tiger | snail
// verb: sat | slept | ran | hid
// where: mat | roof | hill | box
// style: all | loop

let story = "The <<animal>> <<verb>>. The <<animal>> on the <<where>> <<verb>> again.";
console.log(story);
<% if style == "all" %>
console.log(story.replace("<<animal>>", "<<to>>"));
console.log(story.replaceAll("<<animal>>", "<<to>>"));
<% else %>
let changes = 0;
while (story.includes("<<animal>>")) {
  story = story.replace("<<animal>>", "<<to>>");
  changes++;
}
console.log(story);
console.log(changes + " changes");
<% endif %>
