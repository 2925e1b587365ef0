// fuel: 60..300
// burn: 8..40
// thrust: 3..9
// stages: 2..4
// alt: altitude | height | h

let <<alt>> = 0
let speed = 0
let second = 0

for (let stage = 1; stage <= <<stages>>; stage++) {
  let fuel = <<fuel>> / stage
  while (fuel > 0 && second < 25) {
    fuel -= <<burn>>
    speed += <<thrust>>
    <<alt>> += speed
    second++
  }
  console.log('stage ' + stage + ' out at second ' + second + ', ' + <<alt>> + ' m')
}
console.log(<<alt>> > 1000 ? 'in space' : 'it falls back')
