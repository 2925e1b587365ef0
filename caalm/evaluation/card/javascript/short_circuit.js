function check(name, result) {
  console.log("checked " + name);
  return result;
}

if (check("door", true) && check("window", false) && check("roof", true)) {
  console.log("safe");
} else if (check("alarm", false) || check("dog", true)) {
  console.log("guarded");
} else {
  console.log("open");
}
