let shown = 1
const f = (x) => x
const y = f
(2)
console.log(y, shown)
/* a comment
   over lines */ let after = 1; /* none */ console.log(after) // end
