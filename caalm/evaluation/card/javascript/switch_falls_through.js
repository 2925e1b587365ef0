for (const level of [1, 2, 3, 4]) {
  let access = "";
  switch (level) {
    case 3:
      access += "write ";
    case 2:
      access += "read ";
      break;
    case 1:
      access += "knock ";
      break;
    default:
      access += "none ";
  }
  console.log(level + ": " + access.trim());
}
