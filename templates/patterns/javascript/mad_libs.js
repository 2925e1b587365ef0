// noun: dragon | toaster | pirate | cactus
// verb: dances | sings | explodes | sneezes
// adj: purple | noisy | tiny | invisible
// place: Venice | the kitchen | a submarine
// n: 2..99

const template = "The ADJ NOUN VERB in PLACE with N other NOUNs."
const holes = ["ADJ", "NOUN", "VERB", "PLACE", "N "]
const words = ["<<adj>>", "<<noun>>", "<<verb>>", "<<place>>", "<<n>> "]

let story = template
for (let i = 0; i < holes.length; i++) {
    story = story.replaceAll(holes[i], words[i])
}
console.log(template)
console.log(story)
console.log(story.length - template.length)
