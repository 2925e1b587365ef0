// weight: 45..120
// height: 150..200
// name: Kai | Lisa | Otis | Rosa
// digits: 1..2

const weight = <<weight>>; // kg
const height = <<height / 100>>; // m
const bmi = weight / (height * height);

console.log("<<name>>'s BMI: " + bmi.toFixed(<<digits>>));

if (bmi < 18.5) {
  console.log("underweight");
} else if (bmi < 25) {
  console.log("normal weight");
} else if (bmi < 30) {
  console.log("overweight");
} else {
  console.log("obese");
}
