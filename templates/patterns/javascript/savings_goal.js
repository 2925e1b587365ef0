// goal: 300..2000
// weekly: 40..150
// bonus: 10..60
// every: 2..5
// item: a bike | a guitar | a phone | the trip

const goal = <<goal>>;
let saved = 0;
let week = 0;

while (saved < goal) {
  week += 1;
  saved += <<weekly>>;
  if (week % <<every>> === 0) {
    saved += <<bonus>>;
    if (week < 30) console.log('week ' + week + ': bonus, ' + saved + ' saved');
  }
}

console.log('After ' + week + ' weeks there is enough for <<item>>.');
console.log('Left over:', saved - goal);
