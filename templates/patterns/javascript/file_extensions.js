// a: photo.jpg | notes.txt | song.mp3 | index.html | data.csv
// b: report.pdf | archive.tar.gz | README | script.js | movie.mp4
// c: .gitignore | style.css | backup.zip | Photo.JPG | logo.png
// style: last | kind

const files = ["<<a>>", "<<b>>", "<<c>>"];

<% if style == "last" %>
for (const file of files) {
  const dot = file.lastIndexOf(".");
  if (dot > 0) {
    console.log(file.slice(0, dot), "has the extension", file.slice(dot + 1));
  } else {
    console.log(file, "has no extension");
  }
}
<% else %>
function kindOf(file) {
  const name = file.toLowerCase();
  if (name.endsWith(".jpg") || name.endsWith(".png")) return "image";
  if (name.endsWith(".mp3") || name.endsWith(".mp4")) return "media";
  if (name.endsWith(".txt") || name.endsWith(".pdf")) return "document";
  if (name.startsWith(".")) return "hidden";
  return "other";
}
for (let i = 0; i < files.length; i++) {
  console.log(`${i + 1}. ${files[i]} (${kindOf(files[i])})`);
}
<% endif %>
