// text: It is a truth that every program has one more bug than its author believes | Many hands make light work but too many cooks are said to spoil the broth | When the last leaf fell the old gardener put away his rake and went inside to sleep
// width: 12..40
// line: line | current | row

const words = "<<text>>".split(" ");
let <<line>> = "";
let count = 0;

for (const word of words) {
  if (<<line>> !== "" && <<line>>.length + 1 + word.length > <<width>>) {
    console.log(<<line>>);
    count++;
    <<line>> = word;
  } else {
    <<line>> += <<line>> === "" ? word : " " + word;
  }
}
if (<<line>>) {
  console.log(<<line>>);
  count++;
}
console.log("(" + count + " lines of at most <<width>>)");
